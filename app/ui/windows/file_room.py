"""What the rooms share that bring a file in, or write one: work under way, rows to put right."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QTableView, QWidget

from app.core.errors import UserError
from app.ui import tasks, theme
from app.ui.context import Context
from app.ui.language import Retranslating, format_number
from app.ui.messages import sentence
from app.ui.parts import Room, button, column, frame, label, row
from app.ui.table import RowsModel, prepare_table
from app.ui.windows.back import BackButton
from app.ui.windows.editor import Banner

_LOOKED_AT_MS = 100
_ROWS_SHOWN = 1_000
Progress = Callable[[int, int | None], object]


class FileRoom(Retranslating, Room):
    """Pages one after the other, of which one shows work under way and one its bad rows; Esc goes
    a step back."""

    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stop, self._done, self._total = Event(), 0, 0
        self._back: QWidget | None = None
        self._title, self.banner = label("title"), Banner()
        self.stack = QStackedWidget()
        self.bar, self.cancel = QProgressBar(), button("", name="cancel")
        self.bar.setTextVisible(False)
        self.cancel.clicked.connect(lambda _=False: self._stop.set())
        self._work = label("", name="progress")
        stop = row(-1, self.cancel)
        self._work_page = self._page(column(-1, self._work, self.bar, -1, stop, margin=16))
        self._make_report()
        head = row(self._title, -1, BackButton(self, self.go_back))
        self.setLayout(column(head, self.banner, self.stack, margin=24, gap=16))
        self._timer = QTimer(self, interval=_LOOKED_AT_MS)
        self._timer.timeout.connect(self._show_progress)
        self.destroyed.connect(self._stop.set)

    def retranslate(self) -> None:
        self.cancel.setText(self.tr("Stop  Esc"))
        self.save.setText(self.tr("Save the list of these rows"))
        self.rows.setAccessibleName(self.tr("Rows to be put right"))

    def may_leave(self) -> bool:
        """Not in the middle of the work; it is asked to stop."""
        if self._is_busy():
            self._stop.set()
        return not self._is_busy()

    def go_back(self) -> None:
        """A step back; each room says where to."""
        raise NotImplementedError

    def first_page(self) -> QWidget:
        """The page that the room opens with."""
        raise NotImplementedError

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
        self._show(self._back or self.first_page())
        if not isinstance(error, UserError):
            tasks.report(error)
            return
        look = "warning" if error.code == "work_stopped" else "error"
        self.banner.tell(look, lambda: sentence(error))

    def _on_written(self, path: Path, count: int) -> None:
        self._show(self._back or self.first_page())
        self.banner.tell(
            "success",
            lambda: self.tr("Rows written to {file}: {count}").format(
                file=path.name, count=format_number(count)
            ),
        )


def with_ending(path: str) -> Path:
    """A name without an ending gets a workbook's."""
    return Path(path) if Path(path).suffix else Path(f"{path}.xlsx")
