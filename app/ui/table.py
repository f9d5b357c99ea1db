"""How tables look, and one model for all lists: every cell is ready before the view asks for it."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView

from app.ui import theme

T = TypeVar("T")
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW_PX = 36


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


def prepare_table(table: QTableView) -> None:
    """A quiet table: whole rows, no grid, rows of 36 pixels that grow with the text."""
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
