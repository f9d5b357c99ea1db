"""How tables look, and one model for all lists: every cell is ready before the view asks for it."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QToolTip

from app.ui import theme
from app.ui.parts import is_large

T = TypeVar("T")
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW_PX = 36
_LEAST_SHARE = 0.45
_THROUGH_ROWS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class RowsModel(QAbstractTableModel, Generic[T]):
    """Rows of frozen records. `titles` and `cells` speak the language of the moment in which
    the rows are shown; `icon` marks one column, `tip` explains the row."""

    def __init__(
        self,
        parent: QObject,
        titles: Callable[[], Sequence[str]],
        cells: Callable[[T], tuple[str, ...]],
        icon: Callable[[T], QIcon | None] | None = None,
        tip: Callable[[T], str] | None = None,
        icon_column: int = 0,
    ) -> None:
        super().__init__(parent)
        self.rows: tuple[T, ...] = ()
        self._titles_of, self._cells_of, self._icon, self._tip = titles, cells, icon, tip
        self._icon_column = icon_column
        self._titles: Sequence[str] = titles()
        self._cells: list[tuple[str, ...]] = []

    def show_rows(self, rows: Sequence[T]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self._titles = self._titles_of()
        self._cells = [self._cells_of(item) for item in self.rows]
        self.endResetModel()

    def show_cells(self) -> None:
        """Say the cells of the same rows anew; what is chosen stays chosen."""
        self._cells = [self._cells_of(item) for item in self.rows]
        if self.rows:
            last = self.index(len(self.rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells[index.row()][index.column()]
        if (
            role == Qt.ItemDataRole.DecorationRole
            and self._icon
            and index.column() == self._icon_column
        ):
            return self._icon(self.rows[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:  # also where a cell is too narrow for its words
            row = index.row()
            return self._tip(self.rows[row]) if self._tip else self._cells[row][index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None


def fit_columns(
    table: QTableView,
    widths: Sequence[int],
    *,
    gives: Sequence[int] = (0,),
    last: int = 100,
    large_without: Sequence[int] = (),
) -> None:
    """Columns none of which has to be scrolled to; the last takes what is left, at least `last`.

    Where the window has less room, those of `gives` give way, to less than half of their width if
    they must: the row's tip tells them whole. In large letters some columns are left out. All
    widths in pixels of the text's own size.
    """
    _Fit(table, widths, gives, last, large_without)


class _Fit(QObject):
    """Sizes the columns now, with each change of the text's size, and of the table's."""

    def __init__(
        self,
        table: QTableView,
        widths: Sequence[int],
        gives: Sequence[int],
        last: int,
        without: Sequence[int],
    ) -> None:
        super().__init__(table)
        self._table, self._widths, self._gives = table, (*widths, last), gives
        self._without = without
        table.viewport().installEventFilter(self)
        theme.FollowScale(table, self._size)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._size()
        return super().eventFilter(watched, event)

    def _size(self) -> None:
        hidden = self._without if is_large() else ()
        for section in range(len(self._widths)):
            self._table.setColumnHidden(section, section in hidden)
        shown = {at: theme.px(w) for at, w in enumerate(self._widths) if at not in hidden}
        over = max(0, sum(shown.values()) - self._table.viewport().width())
        room = sum(shown[at] for at in self._gives if at in shown)
        left = max(_LEAST_SHARE, 1 - over / room) if room else 1
        for section, width in shown.items():
            share = left if section in self._gives else 1  # the last is stretched from there on
            self._table.setColumnWidth(section, int(width * share))


class _TipByKeys(QObject):
    """Tells a row that is cut to whoever goes there by keys, as the mouse is told over it."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        left = event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent)
        if left and event.key() in _THROUGH_ROWS:  # type: ignore[attr-defined]
            self._tell(self._table.currentIndex())
        return super().eventFilter(watched, event)

    def _tell(self, here: QModelIndex) -> None:
        columns = range(here.model().columnCount()) if here.isValid() else ()
        cut = [cell for at in columns if self._is_cut(cell := here.siblingAtColumn(at))]
        if not cut:
            QToolTip.hideText()
            return
        tip = here.data(Qt.ItemDataRole.ToolTipRole)
        if tip == here.data():  # the list has no tip of a whole row
            tip = "\n".join(filter(None, (cell.data() for cell in cut)))
        viewport, below = self._table.viewport(), self._table.visualRect(here).bottomLeft()
        QToolTip.showText(viewport.mapToGlobal(below), tip or "", viewport)

    def _is_cut(self, cell: QModelIndex) -> bool:
        """Whether there is no room for its words, or no column of its own in large letters."""
        table, column = self._table, cell.column()
        if table.isColumnHidden(column):
            return True
        return not table.wordWrap() and table.sizeHintForIndex(cell).width() > table.columnWidth(
            column
        )


def prepare_table(table: QTableView) -> None:
    """A quiet table: whole rows, no grid, rows of 36 pixels that grow with the text; a row that is
    cut is told to whoever goes there by keys."""
    _TipByKeys(table)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.setMouseTracking(True)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    table.horizontalHeader().setStretchLastSection(True)
    # Asked for each time: Python's half of a header that Qt made may go before the header does.
    theme.FollowScale(table, lambda: table.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX)))
