"""What the rooms share that bring a file in, or write one: the choice of it, work under way, what
its rows are worth."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)

from app.core.errors import UserError
from app.core.vocabulary import Action
from app.ui import tasks, theme
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_number
from app.ui.messages import sentence
from app.ui.parts import Room, button, column, frame, label, row, shortcut
from app.ui.table import RowsModel, prepare_table
from app.ui.windows.back import BackButton, heading
from app.ui.windows.editor import Banner

_LOOKED_AT_MS = 100
_ROWS_SHOWN = 1_000
Progress = Callable[[int, int | None], object]
Cancelled = Callable[[], bool]


class FileRoom(Retranslating, Room):
    """Pages one after the other: the choice of a file, work under way, its bad rows; Esc goes a
    step back. One of its kind calls `_make_file_page`, and says how its files are read."""

    left = Signal()
    may_enter: Action
    may_export: Action
    enters: Callable[..., Any]
    """The use case that takes in what a check found good."""
    exports: Callable[..., int]
    """The use case that writes a table."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._check = context, None
        self._stop, self._done, self._total = Event(), 0, 0
        self._back: QWidget | None = None
        self._before: dict[QWidget, QWidget] = {}  # where Esc leads, if not to the first page
        self._title, self.banner = label("title", wrap=True), Banner()
        self.stack = QStackedWidget()
        self.bar, self.cancel = QProgressBar(), button("", name="cancel")
        self.bar.setTextVisible(False)
        self.cancel.clicked.connect(lambda _=False: self._stop.set())
        self._work = label("", name="progress")
        stop = row(-1, self.cancel)
        self._work_page = self._page(column(-1, self._work, self.bar, -1, stop, margin=16))
        self._make_report()
        head = heading(self._title, BackButton(self, self.go_back))
        self.setLayout(column(head, self.banner, self.stack, margin=24, gap=16))
        self._timer = QTimer(self, interval=_LOOKED_AT_MS)
        self._timer.timeout.connect(self._show_progress)
        shortcut(self, KEYS[Act.OPEN].keys, self.choose_file)
        self.destroyed.connect(self._stop.set)

    def retranslate(self) -> None:
        self.cancel.setText(self.tr("Stop  Esc"))
        self.save.setText(self.tr("Save the list of these rows"))
        self.rows.setAccessibleName(self.tr("Rows to be put right"))

    def take_focus(self) -> None:
        """On what is done next."""
        first = {
            self._file_page: self.choose,
            self._work_page: self.cancel,
            self._report_page: self.enter if self.enter.isEnabled() else self.rows,
        }
        first[self._here()].setFocus()

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
            self._show(self._before.get(here, self._file_page))

    def choose_file(self) -> None:
        """Ask for the file, then open it."""
        if self._is_busy() or not self._context.may(self.may_enter):
            return
        path, _kind = QFileDialog.getOpenFileName(self, self._title.text(), "", self._kinds())
        if path:
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Read a file that was chosen."""
        raise NotImplementedError

    def enter_rows(self) -> None:
        """Take in what the check found good."""
        if self._check is not None:
            work = partial(self.enters, self._context.rt, self._context.actor, self._check)
            self._run(work, self._on_entered, self._report_page)

    def save_rows(self) -> None:
        """Ask where, then write the bad rows with what is wrong in them."""
        self._ask(self.save, self.save_rows_to)

    def save_rows_to(self, path: Path) -> None:
        """Write the bad rows."""
        raise NotImplementedError

    def export_to(self, path: Path) -> None:
        """Write a table of all there are."""
        work = partial(self.exports, self._context.rt, self._context.actor, path)
        self._run(work, partial(self._on_written, path), self._file_page)

    def _kinds(self) -> str:
        """The files that can be chosen, as the system's dialog lists them."""
        raise NotImplementedError

    def _on_entered(self, done: Any) -> None:
        raise NotImplementedError

    def _ask(
        self, verb: QPushButton, write: Callable[[Path], object], *, is_json: bool = False
    ) -> None:
        """Ask where, then write there; a table without an ending gets a workbook's."""
        kinds = self.tr("Messages (*.json)") if is_json else self.tr("Tables (*.xlsx *.csv)")
        name, _kind = QFileDialog.getSaveFileName(self, verb.text(), "", kinds)
        if name:
            path = Path(name)
            ending = ".json" if is_json else path.suffix or ".xlsx"
            write(path.with_suffix(ending))

    def _make_file_page(self, *verbs: QWidget) -> None:
        self._note = label("muted", wrap=True)
        self.choose = button("primary", "upload", name="choose")
        self.export = button("", "download", name="export")
        for widget, act in (
            (self.choose, self.choose_file),
            (self.export, partial(self._ask, self.export, self.export_to)),
            (self.save, self.save_rows),
            (self.enter, self.enter_rows),
        ):
            widget.clicked.connect(lambda _=False, act=act: act())
        below = row(self.export, *verbs, -1, self.choose)
        self._file_page = self._page(column(self._note, -1, below, margin=16, gap=16))
        # In their page only: a widget that is shown before it has one is a window of its own.
        self.choose.setVisible(self._context.may(self.may_enter))
        for verb in (self.export, *verbs):
            verb.setVisible(self._context.may(self.may_export))
        self.stack.setCurrentWidget(self._file_page)

    def _make_report(self) -> None:
        self.counts = label("subtitle", wrap=True, name="counts")
        self.rows = QTableView()
        self.rows.setObjectName("bad_rows")
        prepare_table(self.rows)
        self.model: RowsModel[Any] = RowsModel(self, self._titles, self._cells)
        self.rows.setModel(self.model)
        self.save, self.enter = button("", name="save"), button("primary", "check", name="enter")
        self._first = label("muted", name="first")
        below = column(self._first, row(self.save, -1, self.enter))
        self._report_page = self._page(column(self.counts, self.rows, below, margin=16))

    def _titles(self) -> tuple[str, ...]:
        return (self.tr("Line"), self.tr("Column"), self.tr("What is wrong or odd"))

    def _cells(self, shown: tuple[Any, bool]) -> tuple[str, ...]:
        row_, is_bad = shown
        words = sentence(row_.error)
        if not is_bad:
            words = self.tr("{what} The row is imported all the same.").format(what=words)
        return str(row_.line), self._column_of(row_), words

    def _column_of(self, row_: Any) -> str:
        return str(row_.column)

    def _on_checked(self, check: Any) -> None:
        self._check = check
        self._show_check()
        self._show(self._report_page)

    def _show_check(self) -> None:
        check = self._check
        good = check.good if check else 0
        self.enter.setText(self._verb().format(count=format_number(good)))
        self.enter.setEnabled(good > 0)
        if check is None:
            self.model.show_rows(())
            return
        self.counts.setText(self._counts(check))
        self._show_rows(check.bad, check.odd)

    def _verb(self) -> str:
        """What takes {count} rows in."""
        raise NotImplementedError

    def _counts(self, check: Any) -> str:
        """What a file's rows are worth."""
        raise NotImplementedError

    def _show_rows(self, bad: tuple[Any, ...], odd: tuple[Any, ...]) -> None:
        """List what is to be put right, and what is odd behind it."""
        shown = (*((each, True) for each in bad), *((each, False) for each in odd))
        self.model.show_rows(shown[:_ROWS_SHOWN])
        self._first.setText(
            self.tr("The first {count} are shown.").format(count=format_number(_ROWS_SHOWN))
        )
        self._first.setVisible(len(shown) > _ROWS_SHOWN)
        self.save.setVisible(bool(bad))
        for section, width in enumerate((90, 260)):
            self.rows.setColumnWidth(section, theme.px(width))

    def _page(self, layout: Any) -> QWidget:
        page = frame("card", layout)
        self.stack.addWidget(page)
        return page

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
        self, fn: Callable[[Progress, Cancelled], Any], then: Callable[[Any], object], back: QWidget
    ) -> None:
        """Work off the UI thread, with its progress on the screen; `back` is where it began."""

        def tell(done: int, total: int | None) -> None:
            self._done, self._total = done, total or 0

        stop = self._stop
        stop.clear()
        self._back, self._done, self._total = back, 0, 0
        self.banner.clear()
        self._show_progress()
        self._show(self._work_page)
        self._timer.start()
        work = partial(fn, tell, stop.is_set)
        tasks.run(self, work, lambda result: self._end(then, result), self._on_error)

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

    def _on_written(self, path: Path, count: int) -> None:
        self._show(self._back or self._file_page)
        self.banner.tell(
            "success",
            lambda: self.tr("Rows written to {file}: {count}").format(
                file=path.name, count=format_number(count)
            ),
        )
