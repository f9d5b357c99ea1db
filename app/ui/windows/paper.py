"""The paper window: a preview of the very bytes that are printed or saved."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QScrollArea, QSpinBox, QWidget

from app.core.vocabulary import Form, Language
from app.services.handing_over import hand_over_notice
from app.services.papers import PrintReady, prepare_sheet, record_print, save_sheet
from app.services.sheets import FormSheet
from app.ui import printing, tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.language import NAMES, Retranslating, unbroken
from app.ui.messages import word
from app.ui.parts import Room, button, column, frame, label, row, scrolled, shortcut
from app.ui.windows.back import BackButton

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PREVIEW_DPI = 110
_LANGUAGES = (Language.KAZAKH, Language.RUSSIAN)
_MOST_COPIES = 20
_INSIDE_PX = 8
"""Before the number of copies: a style sheet does not reach into the field."""
_AROUND = 32


class PaperWindow(Retranslating, Room):
    """Shows the papers of one decision, one sheet at a time; F8 prints."""

    left = Signal()

    def __init__(
        self,
        context: Context,
        papers: tuple[int | FormSheet, ...],
        language: Language,
        printer: Callable[[], "QPrinter"],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._printer = context, printer
        self._papers, self._at = papers, 0
        self.language = language if language in _LANGUAGES else Language.KAZAKH
        self.ready: PrintReady | None = None
        self._page, self._pages = 0, 1
        self._latest, self._turning = tasks.Latest(self), tasks.Latest(self)
        self._build()
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self._print.setText(self.tr("Print  F8"))
        self._dialog.setText(self.tr("Choose a printer  Ctrl+P"))
        self._save.setText(self.tr("Save as a file  Ctrl+S"))
        self._copies_label.setText(self.tr("Copies"))
        self._copies.setAccessibleName(self._copies_label.text())
        self._next.setText(self.tr("Next paper  Ctrl+Tab"))
        self._hand.setText(self.tr("Hand over, receipt  F9"))
        self._earlier.setAccessibleName(self.tr("Previous page  PgUp"))
        self._later.setAccessibleName(self.tr("Next page  PgDown"))
        for arrow in (self._earlier, self._later):
            arrow.setToolTip(arrow.accessibleName())
        self._area.setAccessibleName(self.tr("Preview of the sheet"))
        self._language_label.setText(self.tr("Language of the sheet"))
        self._show_head()

    def take_focus(self) -> None:
        """On the work itself."""
        self._print.setFocus()

    def refresh(self) -> None:
        """Get the sheet's bytes and draw the page that is shown, off the UI thread."""
        rt, actor = self._context.rt, self._context.actor
        paper, language, page = self._papers[self._at], self.language, self._page
        self._set_enabled(False)
        self._turning.cancel()

        def work() -> tuple[PrintReady, int, QImage]:
            ready = prepare_sheet(rt, actor, paper, language)
            pages = printing.page_count(ready.pdf)
            picture = printing.page(ready.pdf, min(page, pages - 1), _PREVIEW_DPI)
            return ready, pages, picture

        self._latest.run(work, lambda result: self._on_ready(*result))

    def turn(self, pages: int) -> None:
        """PgUp, PgDown: show the page so many further on, as far as there are pages."""
        page = min(max(self._page + pages, 0), self._pages - 1)
        if self.ready is None or page == self._page:
            return
        self._page, pdf = page, self.ready.pdf
        self._show_place()
        self._turning.run(lambda: printing.page(pdf, page, _PREVIEW_DPI), self._show_picture)

    def show_language(self, language: Language) -> None:
        """The other sheet of the same paper: same number, same date."""
        self.language, self._page = language, 0
        for tongue, widget in self._languages.items():
            widget.setChecked(tongue is language)
        self._done.hide()
        self.refresh()

    def show_next(self) -> None:
        """The decision's other paper."""
        self._show(self._at + 1)

    def hand_over(self) -> None:
        """F9: the person shows his card and takes the notice; here is the receipt for it (§12)."""
        rt, actor, notice = self._context.rt, self._context.actor, self._notice()
        if notice is None:
            return
        tasks.run(self, lambda: hand_over_notice(rt, actor, notice), self._on_receipt)

    def print_at_once(self) -> None:
        """F8: to the printer used last."""
        if self.ready is not None:
            self._print_on(self._printer())

    def print_with_dialog(self) -> None:
        """Ctrl+P: choose the printer first."""
        from PySide6.QtPrintSupport import QPrintDialog

        if self.ready is None:
            return
        printer = self._printer()
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self._print_on(printer)

    def save(self) -> None:
        """Ctrl+S: the same bytes as a file; it counts as handed out."""
        if self.ready is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = Path(folder or Path.home()) / self.file_name(self.ready)
        title = self.tr("Save the sheet")
        path, _kind = QFileDialog.getSaveFileName(self, title, str(name), "PDF (*.pdf)")
        if path:
            self.save_to(Path(path).with_suffix(".pdf"))

    def file_name(self, ready: PrintReady) -> str:
        """By what it is and its number; nobody's name, which a folder would show to all."""
        title = f"{word(ready.form.value)} {ready.number}".strip().replace("/", "-")
        return f"{title} ({ready.language}).pdf"

    def save_to(self, path: Path) -> None:
        """Write the sheet to `path`, then write down that it left the counter."""
        rt, actor, ready = self._context.rt, self._context.actor, self._taken()
        self._hand_out(lambda: save_sheet(rt, actor, ready, path), path.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.print_at_once()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self._title, self._number = (
            label("title", wrap=True, name="title"),
            label("muted", name="number"),
        )
        self._mark = label("chip-amber", name="reprint")
        self._language_label, self._copies_label = label("label"), label("label")
        self._languages = {tongue: button("", name=f"sheet_{tongue}") for tongue in _LANGUAGES}
        for tongue, widget in self._languages.items():
            widget.setText(NAMES[tongue])
            widget.setCheckable(True)
            widget.setChecked(tongue is self.language)
            widget.clicked.connect(lambda _=False, t=tongue: self.show_language(t))
        self._copies = QSpinBox()
        self._copies.setObjectName("copies")
        self._copies.setRange(1, _MOST_COPIES)
        self._copies.lineEdit().setTextMargins(theme.px(_INSIDE_PX), 0, 0, 0)
        self._copies_label.setBuddy(self._copies)
        self._print = button("primary", "printer", name="print")
        self._dialog = button("", name="print_dialog")
        self._save = button("", "save", name="save")
        self._done = label("success", wrap=True, name="done")
        self._done.hide()
        self._hand = button("", "send", name="hand_over")
        self._next = button("", "file-text", name="next_paper")
        self._back = BackButton(self)
        self._sheet = label(name="sheet")
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture = QPixmap()
        self._earlier = button("quiet", "chevron-left", name="earlier_page")
        self._later = button("quiet", "chevron-right", name="later_page")
        self._place = label("muted", name="page")
        self._bind_keys()
        self._lay_out()

    def _bind_keys(self) -> None:
        for widget, keys, act in (
            (self._print, "F8", self.print_at_once),
            (self._dialog, "Ctrl+P", self.print_with_dialog),
            (self._save, "Ctrl+S", self.save),
            (self._hand, "", self.hand_over),
            (self._next, "Ctrl+Tab", self.show_next),
            (self._earlier, "PgUp", lambda: self.turn(-1)),
            (self._later, "PgDown", lambda: self.turn(+1)),
        ):
            widget.clicked.connect(lambda _=False, a=act: a())
            if keys:
                shortcut(self, keys, widget.click)

    def _lay_out(self) -> None:
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._sheet)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        side = column(
            self._title,
            row(self._number, self._mark, -1),
            16,
            self._language_label,
            row(*self._languages.values(), -1),
            8,
            self._copies_label,
            self._copies,
            16,
            self._print,
            self._dialog,
            self._save,
            self._done,
            8,
            self._hand,
            self._next,
            -1,
            self._back,
            margin=24,
        )
        beside = scrolled(side)  # in large letters it is higher than the smallest screen
        beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        panel = frame("panel", column(beside))
        theme.FollowScale(self, lambda: panel.setFixedWidth(theme.px(320)))
        self._turner = QWidget()
        self._turner.setLayout(row(-1, self._earlier, self._place, self._later, -1, margin=8))
        self._turner.hide()
        self.setLayout(row(column(self._area, self._turner), panel, gap=0))

    def _on_ready(self, ready: PrintReady, pages: int, picture: QImage) -> None:
        self.ready = ready
        self._pages, self._page = pages, min(self._page, pages - 1)
        self._show_head()
        self._show_picture(picture)
        self._set_enabled(True)
        self._print.setFocus()

    def _show(self, at: int) -> None:
        self._at, self._page = at % len(self._papers), 0
        self._done.hide()
        self.refresh()

    def _show_picture(self, picture: QImage) -> None:
        self._picture = QPixmap.fromImage(picture)
        self._fit()

    def _show_place(self) -> None:
        """Which page of how many; a sheet of one page needs no turning."""
        place = self.tr("Page {number} of {count}")
        self._place.setText(place.format(number=self._page + 1, count=self._pages))
        self._turner.setVisible(self._pages > 1)
        self._earlier.setEnabled(self._page > 0)
        self._later.setEnabled(self._page < self._pages - 1)

    def _notice(self) -> int | None:
        """What is handed over against a receipt: every issued paper but the receipt itself."""
        if self.ready is None or self.ready.form is Form.RECEIPT:
            return None
        return self.ready.paper_id

    def _on_receipt(self, receipt: int) -> None:
        if receipt not in self._papers:
            self._papers = (*self._papers, receipt)
        bus().changed.emit("paper", receipt)
        self._show(self._papers.index(receipt))

    def _fit(self) -> None:
        if self._picture.isNull():
            return
        room = self._area.viewport().size()
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        whole = QSize(room.width() - _AROUND, room.height() - _AROUND) * ratio
        keep = Qt.AspectRatioMode.KeepAspectRatio
        fitted = self._picture.scaled(whole.expandedTo(QSize(200, 280)), keep, smooth)
        fitted.setDevicePixelRatio(ratio)
        self._sheet.setPixmap(fitted)

    def _show_head(self) -> None:
        if self.ready is None:
            return
        title = word(self.ready.form.value)
        self._title.setText(unbroken(title))
        self._title.setAccessibleName(title)
        self._number.setText(self.ready.number)
        self._number.setVisible(bool(self.ready.number))
        self._mark.setText(self.tr("Reprint"))
        self._mark.setVisible(self.ready.reprint)
        self._hand.setVisible(self._notice() is not None)
        self._next.setVisible(len(self._papers) > 1)
        self._sheet.setAccessibleName(f"{title} {self.ready.number}".strip())
        self._show_place()

    def _print_on(self, printer: "QPrinter") -> None:
        rt, actor = self._context.rt, self._context.actor
        ready, copies = self._taken(), self._copies.value()

        def work() -> None:
            printing.print_pdf(ready.pdf, printer, copies)
            record_print(rt, actor, ready.what, ready.language, copies)

        self._hand_out(work, printer.printerName() or printer.outputFileName())

    def _taken(self) -> PrintReady:
        assert self.ready is not None
        return self.ready

    def _hand_out(self, work: Callable[[], None], where: str) -> None:
        """Only what really left the counter is written down."""
        self._set_enabled(False)
        tasks.run(self, work, lambda _: self._on_handed_out(where), self._on_failed)

    def _on_handed_out(self, where: str) -> None:
        self._done.setText(self.tr("Done: {where}").format(where=where))
        self._done.show()
        if (paper := self._taken().paper_id) is not None:
            bus().changed.emit("paper", paper)
        self.refresh()

    def _on_failed(self, error: BaseException) -> None:
        self._set_enabled(True)
        self._print.setFocus()
        tasks.report(error)

    def _set_enabled(self, on: bool) -> None:
        for widget in (self._print, self._dialog, self._save):
            widget.setEnabled(on)
