"""People brought over from a table, and taken out to one."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QStackedWidget, QTableView, QWidget

from app.core.errors import UserError
from app.core.vocabulary import Action
from app.services.people_export import export_people
from app.services.people_import import (
    BadRow,
    FileLook,
    ImportCheck,
    Imported,
    check_file,
    import_people,
    look_at,
    save_report,
)
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.language import Retranslating, format_number
from app.ui.messages import sentence
from app.ui.parts import Room, button, column, frame, label, row, shortcut
from app.ui.table import RowsModel, prepare_table
from app.ui.windows.editor import Banner
from app.ui.windows.import_columns import ColumnsTable

_LOOKED_AT_MS = 100
_ROWS_SHOWN = 1_000
Progress = Callable[[int, int | None], object]


class ImportWindow(Retranslating, Room):
    """A file, its columns, what its rows are worth, and the people in it; Esc goes a step back."""

    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._look: FileLook | None = None
        self._path = Path()
        self._check: ImportCheck | None = None
        self._stop, self._done, self._total = Event(), 0, 0
        self._back: QWidget | None = None
        self._title, self.banner = label("title"), Banner()
        self.stack = QStackedWidget()
        self._make_pages()
        self.setLayout(column(self._title, self.banner, self.stack, margin=24, gap=16))
        self._timer = QTimer(self, interval=_LOOKED_AT_MS)
        self._timer.timeout.connect(self._show_progress)
        self.destroyed.connect(self._stop.set)
        shortcut(self, "Esc", self.go_back)
        shortcut(self, "Ctrl+O", self.choose_file)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Import and export of people"))
        self._note.setText(
            self.tr(
                "A table (XLSX or CSV) with one person a row. Its first row names the columns. "
                "Nobody is entered before you have seen what its rows are worth."
            )
        )
        self.choose.setText(self.tr("Choose a table  Ctrl+O"))
        self.export.setText(self.tr("Export all people"))
        self._meaning.setText(self.tr("What do the columns mean?"))
        self.check.setText(self.tr("Check the rows"))
        self.cancel.setText(self.tr("Stop  Esc"))
        self.save.setText(self.tr("Save the list of these rows"))
        self.rows.setAccessibleName(self.tr("Rows to be put right"))
        self._show_check()

    def take_focus(self) -> None:
        """On what is done next."""
        first = {
            self._file_page: self.choose,
            self._columns_page: self.columns,
            self._work_page: self.cancel,
            self._report_page: self.enter if self.enter.isEnabled() else self.rows,
        }[self._here()]
        first.take_focus() if first is self.columns else first.setFocus()

    def may_leave(self) -> bool:
        """Not in the middle of the work; it is asked to stop."""
        if self._is_busy():
            self._stop.set()
        return not self._is_busy()

    def go_back(self) -> None:
        """A step back; from the first page away, from work under way to where it began."""
        here = self._here()
        if here is self._work_page:
            self._stop.set()
        elif here is self._file_page:
            self.left.emit()
        else:
            self.banner.clear()
            self._show(self._columns_page if here is self._report_page else self._file_page)

    def choose_file(self) -> None:
        """Ask for the table, then show its columns."""
        if self._is_busy():
            return
        path, _kind = QFileDialog.getOpenFileName(
            self, self._title.text(), "", self.tr("Tables (*.xlsx *.xls *.csv *.txt *.tsv)")
        )
        if path:
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Show a table's columns."""
        rt, actor = self._context.rt, self._context.actor
        self._path = path
        self._run(lambda _tell: look_at(rt, actor, path), self._on_look, self._file_page)

    def check_rows(self) -> None:
        """Judge the rows by the columns' meaning."""
        rt, actor, path = self._context.rt, self._context.actor, self._path
        mapping, stop = self.columns.mapping(), self._stop
        self._run(
            lambda tell: check_file(rt, actor, path, mapping, tell, stop.is_set),
            self._on_checked,
            self._columns_page,
        )

    def enter_people(self) -> None:
        """Enter those whom the check found good."""
        rt, actor, check, stop = self._context.rt, self._context.actor, self._check, self._stop
        if check is not None:
            self._run(
                lambda tell: import_people(rt, actor, check, tell, stop.is_set),
                self._on_imported,
                self._report_page,
            )

    def save_rows(self) -> None:
        """Ask where, then write the bad rows with what is wrong in them."""
        path, _kind = QFileDialog.getSaveFileName(
            self, self.save.text(), "", self.tr("Tables (*.xlsx *.csv)")
        )
        if path:
            self.save_rows_to(_with_ending(path))

    def save_rows_to(self, path: Path) -> None:
        """Write the bad rows."""
        actor, check = self._context.actor, self._check
        if check is not None:
            self._run(
                lambda _tell: save_report(actor, check, path, lambda bad: sentence(bad.error)),
                lambda count: self._on_written(path, count),
                self._report_page,
            )

    def choose_export(self) -> None:
        """Ask where, then write everybody."""
        path, _kind = QFileDialog.getSaveFileName(
            self, self.export.text(), "", self.tr("Tables (*.xlsx *.csv)")
        )
        if path:
            self.export_to(_with_ending(path))

    def export_to(self, path: Path) -> None:
        """Write everybody to a table."""
        rt, actor, stop = self._context.rt, self._context.actor, self._stop
        self._run(
            lambda tell: export_people(rt, actor, path, tell, stop.is_set),
            lambda count: self._on_written(path, count),
            self._file_page,
        )

    def _make_pages(self) -> None:
        self._note, self._meaning = label("muted", wrap=True), label("subtitle")
        self.choose = button("primary", "upload", name="choose")
        self.export = button("", "download", name="export")
        self.columns, self.check = ColumnsTable(), button("primary", "check", name="check")
        self.bar, self.cancel = QProgressBar(), button("", name="cancel")
        self.bar.setTextVisible(False)
        self._work = label("", name="progress")
        self.counts = label("subtitle", wrap=True, name="counts")
        self.rows = QTableView()
        self.rows.setObjectName("bad_rows")
        prepare_table(self.rows)
        self.model: RowsModel[tuple[BadRow, bool]] = RowsModel(self, self._titles, self._cells)
        self.rows.setModel(self.model)
        self.save, self.enter = button("", name="save"), button("primary", "check", name="enter")
        for widget, act in (
            (self.choose, self.choose_file),
            (self.export, self.choose_export),
            (self.check, self.check_rows),
            (self.cancel, self._stop.set),
            (self.save, self.save_rows),
            (self.enter, self.enter_people),
        ):
            widget.clicked.connect(lambda _=False, act=act: act())
        self.choose.setVisible(self._context.may(Action.IMPORT_PEOPLE))
        self.export.setVisible(self._context.may(Action.EXPORT_PEOPLE))
        verbs = row(self.export, -1, self.choose)
        self._file_page = self._page(column(self._note, -1, verbs, margin=16, gap=16))
        foot = row(-1, self.check)
        self._columns_page = self._page(column(self._meaning, self.columns, foot, margin=16))
        stop = row(-1, self.cancel)
        self._work_page = self._page(column(-1, self._work, self.bar, -1, stop, margin=16))
        self._first = label("muted", name="first")
        verbs = row(self.save, -1, self.enter)
        below = column(self._first, verbs)
        self._report_page = self._page(column(self.counts, self.rows, below, margin=16))

    def _page(self, layout: Any) -> QWidget:
        page = frame("card", layout)
        self.stack.addWidget(page)
        return page

    def _titles(self) -> tuple[str, ...]:
        return (self.tr("Line"), self.tr("Column"), self.tr("What is wrong or odd"))

    def _cells(self, shown: tuple[BadRow, bool]) -> tuple[str, ...]:
        row_, is_bad = shown
        words = sentence(row_.error)
        if not is_bad:
            words = self.tr("{what} The row is imported all the same.").format(what=words)
        return str(row_.line), row_.column, words

    def _show(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        self.take_focus()

    def _here(self) -> QWidget:
        page = self.stack.currentWidget()
        assert page is not None
        return page

    def _is_busy(self) -> bool:
        return self._here() is self._work_page

    def _run(
        self, fn: Callable[[Progress], Any], then: Callable[[Any], object], back: QWidget
    ) -> None:
        """Work off the UI thread, with its progress on the screen; `back` is where it began."""

        def tell(done: int, total: int | None) -> None:
            self._done, self._total = done, total or 0

        self._stop.clear()
        self._back, self._done, self._total = back, 0, 0
        self.banner.clear()
        self._show_progress()
        self._show(self._work_page)
        self._timer.start()
        tasks.run(self, lambda: fn(tell), lambda result: self._end(then, result), self._on_error)

    def _end(self, then: Callable[[Any], object], result: Any) -> None:
        self._timer.stop()
        then(result)

    def _show_progress(self) -> None:
        self.bar.setRange(0, self._total)
        self.bar.setValue(min(self._done, self._total))
        done = self.tr("Rows done: {count}").format(count=format_number(self._done))
        self._work.setText(self.tr("Stopping…") if self._stop.is_set() else done)

    def _on_error(self, error: BaseException) -> None:
        self._timer.stop()
        self._show(self._back or self._file_page)
        if not isinstance(error, UserError):
            tasks.report(error)
            return
        look = "warning" if error.code == "work_stopped" else "error"
        self.banner.tell(look, lambda: sentence(error))

    def _on_look(self, look: FileLook) -> None:
        self._look = look
        self.columns.show_file(look)
        self._show(self._columns_page)

    def _on_checked(self, check: ImportCheck) -> None:
        self._check = check
        self._show_check()
        self._show(self._report_page)

    def _on_imported(self, done: Imported) -> None:
        self._check = None
        self._show(self._file_page)
        self.banner.tell(
            "success",
            lambda: self.tr("People entered: {count}").format(count=format_number(done.people)),
        )
        bus().changed.emit("person", None)

    def _on_written(self, path: Path, count: int) -> None:
        self._show(self._back or self._file_page)
        self.banner.tell(
            "success",
            lambda: self.tr("Rows written to {file}: {count}").format(
                file=path.name, count=format_number(count)
            ),
        )

    def _show_check(self) -> None:
        check = self._check
        good = check.good if check else 0
        self.enter.setText(self.tr("Import people: {count}").format(count=format_number(good)))
        self.enter.setEnabled(good > 0)
        if check is None:
            self.model.show_rows(())
            return
        self.counts.setText(
            self.tr("Rows: {total}. Good: {good}. To be put right: {bad}.").format(
                total=format_number(check.total),
                good=format_number(good),
                bad=format_number(check.total - good),
            )
        )
        shown = (*((bad, True) for bad in check.bad), *((odd, False) for odd in check.odd))
        self.model.show_rows(shown[:_ROWS_SHOWN])
        self._first.setText(
            self.tr("The first {count} are shown.").format(count=format_number(_ROWS_SHOWN))
        )
        self._first.setVisible(len(shown) > _ROWS_SHOWN)
        self.save.setVisible(bool(check.bad))
        for section, width in enumerate((90, 260)):
            self.rows.setColumnWidth(section, theme.px(width))


def _with_ending(path: str) -> Path:
    """A name without an ending gets a workbook's."""
    return Path(path) if Path(path).suffix else Path(f"{path}.xlsx")
