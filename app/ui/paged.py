"""Lists of any length: the rows on the screen are read off the UI thread, page by page."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTableView

from app.ui import tasks

T = TypeVar("T")
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PAGE = 50
"""Rows read at a time."""
_KEPT = 40
"""Pages kept; those longest unseen go first."""
_UNREAD = "…"
_SOON_MS = 20
"""So often at most a scroll bar that is dragged asks for what it passes."""

ReadPage = Callable[[int, int], Sequence[T]]
"""The rows from an offset, at most so many; called on another thread, on values only."""


@dataclass(frozen=True)
class Cells:
    """A row ready to be painted: what stands in each column, the marked column's icon, the tip."""

    texts: tuple[str, ...]
    icon: QIcon | None = None
    tip: str = ""


@dataclass(frozen=True)
class Fetched(Generic[T]):
    """A list as it was read anew: how long it is, and its pages by number."""

    count: int
    pages: Mapping[int, Sequence[T]] = field(default_factory=dict)


class PagedModel(QAbstractTableModel, Generic[T]):
    """Knows how many rows there are, and the pages seen last.

    `data` does no work: it looks a prepared cell up, and an unread row shows an ellipsis. `cells`
    is called on the UI thread for each row of a page when the page comes in.
    """

    def __init__(
        self,
        parent: QObject,
        titles: Callable[[], Sequence[str]],
        cells: Callable[[T], Cells],
        icon_column: int = 0,
    ) -> None:
        super().__init__(parent)
        self._titles_of, self._cells_of, self._icon_column = titles, cells, icon_column
        self._titles = tuple(titles())
        self._count = 0
        self._rows: OrderedDict[int, Sequence[T]] = OrderedDict()
        self._cells: dict[int, list[Cells]] = {}

    def show_list(self, fetched: Fetched[T]) -> None:
        """Replace the list by what was read anew; rows unread in it are read when they are seen."""
        self._resize(fetched.count)
        self._rows = OrderedDict()
        self._cells = {}
        for number, rows in fetched.pages.items():
            self._keep(number, rows)
        self._repaint(0, self._count)

    def add_page(self, number: int, rows: Sequence[T]) -> None:
        """Keep a page that was read because it is seen."""
        self._keep(number, rows)
        self._repaint(number * PAGE, number * PAGE + len(rows))

    def speak(self) -> None:
        """Prepare all cells anew: in another language, at another moment."""
        self._titles = tuple(self._titles_of())
        for number, rows in self._rows.items():
            self._cells[number] = [self._cells_of(row) for row in rows]
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._titles) - 1)
        self._repaint(0, self._count)

    def speak_of(self, at: int) -> None:
        """Prepare one row's cells anew, where it is read."""
        row = self.row(at)
        if row is not None:
            self._cells[at // PAGE][at % PAGE] = self._cells_of(row)
            self._repaint(at, at + 1)

    def row(self, at: int) -> T | None:
        """The record at a place; None where it is not read yet, or nothing is there."""
        page = self._rows.get(at // PAGE) if 0 <= at < self._count else None
        return page[at % PAGE] if page is not None and at % PAGE < len(page) else None

    def place_of(self, fits: Callable[[T], bool]) -> int:
        """Where the first record that fits stands among those read; -1 where none does."""
        for number in sorted(self._rows):
            for at, row in enumerate(self._rows[number]):
                if fits(row):
                    return number * PAGE + at
        return -1

    def unread(self, first: int, last: int) -> tuple[int, ...]:
        """Numbers of the pages between two rows that are not read; those read are kept longest."""
        pages = range(max(0, first) // PAGE, min(last, self._count - 1) // PAGE + 1)
        for number in pages:
            if number in self._rows:
                self._rows.move_to_end(number)
        return tuple(number for number in pages if number not in self._rows)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ASKED:
            return None
        page, at = divmod(index.row(), PAGE)
        cells = self._cells.get(page)
        if cells is None or at >= len(cells):
            return _UNREAD if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[at].texts[index.column()]
        if role == Qt.ItemDataRole.DecorationRole:
            return cells[at].icon if index.column() == self._icon_column else None
        return cells[at].tip or cells[at].texts[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def _resize(self, count: int) -> None:
        """Rows come and go at the end, so that the view keeps its place and the current row."""
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    def _keep(self, number: int, rows: Sequence[T]) -> None:
        self._rows[number] = tuple(rows)
        self._rows.move_to_end(number)
        self._cells[number] = [self._cells_of(row) for row in rows]
        while len(self._rows) > _KEPT:
            gone, _rows = self._rows.popitem(last=False)
            del self._cells[gone]

    def _repaint(self, first: int, end: int) -> None:
        end = min(end, self._count)
        if first < end:
            last = self.index(end - 1, len(self._titles) - 1)
            self.dataChanged.emit(self.index(first, 0), last)


_ASKED = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)


class Pager(QObject, Generic[T]):
    """Reads what a table shows of a `PagedModel`, one task at a time, and only what is seen then.

    `show_list` begins a list; what is on its way for the one before is dropped.
    """

    def __init__(self, table: QTableView, model: PagedModel[T]) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self._read: ReadPage[T] | None = None
        self._generation, self._under_way = 0, False
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._look)
        table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        table.viewport().installEventFilter(self)

    def seen(self) -> tuple[int, int]:
        """The first and the last row on the screen."""
        top = max(0, self._table.rowAt(0))
        bottom = self._table.rowAt(self._table.viewport().height() - 1)
        return top, bottom if bottom >= 0 else max(top, self._model.rowCount() - 1, 0)

    def pages(self) -> tuple[int, ...]:
        """The pages to be read anew with the list: those on the screen, and the current row's with
        its neighbours."""
        first, last = self.seen()
        last = min(last, first + PAGE)  # nothing was measured yet where all rows seem seen
        here = self._table.currentIndex().row()
        numbers = set(range(first // PAGE, last // PAGE + 1))
        if here >= 0:
            numbers |= {here // PAGE - 1, here // PAGE, here // PAGE + 1}
        return tuple(sorted(number for number in numbers if number >= 0))

    def show_list(
        self,
        fetched: Fetched[T],
        read: ReadPage[T],
        same: Callable[[T, T], bool] = lambda one, other: one == other,
    ) -> None:
        """Show the list read anew. The current row stays the record it was, at its height on the
        screen, where it is among the pages read; else the place stays."""
        self._generation += 1
        self._read, self._under_way = read, False
        before = self._table.currentIndex().row()
        record = self._model.row(before)
        self._model.show_list(fetched)
        if record is not None:
            self._follow(before, self._model.place_of(lambda row: same(row, record)))
        if self._table.currentIndex().row() < 0 and fetched.count:
            self._table.selectRow(0)
        self._look()

    def _on_scrolled(self, _value: int) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A larger window shows more."""
        if event.type() == QEvent.Type.Resize:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _follow(self, before: int, now: int) -> None:
        if now < 0 or now == before:
            return
        bar = self._table.verticalScrollBar()
        first, last = self.seen()
        stays = bar.value() + (now - before) * self._table.verticalHeader().defaultSectionSize()
        column = max(0, self._table.currentIndex().column())
        was_seen, top = first <= before <= last, bar.value()
        self._table.setCurrentIndex(self._model.index(now, column))
        if top:  # at the head of the list its head is wanted
            bar.setValue(stays if was_seen else top)

    def _look(self) -> None:
        """Read the first missing page of what is seen; the next one when it has come."""
        if self._under_way or self._read is None:
            return
        missing = self._model.unread(*self.seen())
        if not missing:
            return
        number, read, mine = missing[0], self._read, self._generation
        self._under_way = True

        def show(rows: Sequence[T]) -> None:
            if mine == self._generation:
                self._under_way = False
                self._model.add_page(number, rows)
                if rows:  # a list that became shorter meanwhile is not asked for ever
                    self._look()

        def fail(error: BaseException) -> None:
            if mine == self._generation:
                self._under_way = False
                tasks.report(error)

        tasks.run(self, lambda: read(number * PAGE, PAGE), show, fail)
