"""The points of a profile's table line by line, typed over in place."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.core.vocabulary import ProfileCategory
from app.rules.profile_table import FactorTable, Row
from app.ui import icons, theme
from app.ui.language import translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.table import ROW_PX, RowsModel, prepare_table
from app.ui.wizards.job_seeker.profile_panel import answer_words, category_words, factor_name

_Index = QModelIndex | QPersistentModelIndex
POINTS = 2
"""The column of the points."""
MOST_POINTS = 1000
_POINTS_PX = 96
_CATEGORY = "category"

_FROM_TO = QT_TRANSLATE_NOOP("Profile", "{low} to {high}")
_AND_MORE = QT_TRANSLATE_NOOP("Profile", "{low} and more")
_UP_TO = QT_TRANSLATE_NOOP("Profile", "up to {high}")
_ANY = QT_TRANSLATE_NOOP("Profile", "any number")
_BEGINS = QT_TRANSLATE_NOOP("Profile", "Category, begins at")


@dataclass(frozen=True)
class Line:
    """One line of the table: an answer of a factor, or where a category begins."""

    factor: str
    answer: str | Row
    points: int
    before: int

    @property
    def key(self) -> object:
        """What the line is about, whatever its points."""
        if isinstance(self.answer, Row):
            return self.factor, self.answer.code, self.answer.low, self.answer.high
        return self.factor, self.answer

    @property
    def changed(self) -> bool:
        """Whether it was changed and not put in force yet."""
        return self.points != self.before


def lines_of(table: FactorTable) -> tuple[Line, ...]:
    """The table's lines. The first category is what is left below the second: it has none."""
    starts = [
        Line(_CATEGORY, category.value, start, start)
        for category, start in list(table.thresholds.items())[1:]
    ]
    answers = (
        Line(factor, row, row.points, row.points)
        for factor, rows in table.rows.items()
        for row in rows
    )
    return (*starts, *answers)


def table_of(table: FactorTable, lines: Sequence[Line]) -> FactorTable:
    """The table with the lines' points."""
    starts = {line.answer: line.points for line in lines if line.factor == _CATEGORY}
    rows: dict[str, tuple[Row, ...]] = dict.fromkeys(table.rows, ())
    for line in lines:
        if isinstance(line.answer, Row):
            rows[line.factor] += (replace(line.answer, points=line.points),)
    thresholds = {each: starts.get(each.value, start) for each, start in table.thresholds.items()}
    return replace(table, rows=rows, thresholds=thresholds)


def cells(line: Line) -> tuple[str, ...]:
    """Question, answer and points in the present language."""
    if isinstance(line.answer, Row):
        return factor_name(line.factor), _answer(line.factor, line.answer), str(line.points)
    name = category_words(ProfileCategory(line.answer))
    return translated("Profile", _BEGINS), name, str(line.points)


def _answer(factor: str, row_: Row) -> str:
    if row_.code is not None:
        return answer_words(factor, row_.code)
    if row_.low is not None and row_.low == row_.high:
        return str(row_.low)
    words = {
        (True, True): _FROM_TO,
        (True, False): _AND_MORE,
        (False, True): _UP_TO,
        (False, False): _ANY,
    }[row_.low is not None, row_.high is not None]
    return translated("Profile", words).format(low=row_.low, high=row_.high)


def sign(line: Line) -> QIcon | None:
    """The mark of a line that was changed."""
    return icons.icon("pencil", "accent") if line.changed else None


class PointsModel(RowsModel[Line]):
    """The table's lines; points are typed over in place."""

    edited = Signal()

    def flags(self, index: _Index) -> Qt.ItemFlag:
        known = super().flags(index)
        return known | Qt.ItemFlag.ItemIsEditable if index.column() == POINTS else known

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole:
            return self.rows[index.row()].points
        if role == Qt.ItemDataRole.ToolTipRole:
            return " · ".join(self._cells[index.row()])
        return super().data(index, role)

    def show_again(self) -> None:
        """Show the same lines in the present language."""
        self.show_rows(self.rows)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        at = index.row()
        if value != self.rows[at].points:
            line = replace(self.rows[at], points=value)
            self.rows = (*self.rows[:at], line, *self.rows[at + 1 :])
            self._cells[at] = cells(line)
            self.dataChanged.emit(index, index)
            self.edited.emit()
        return True


class PointsDelegate(QStyledItemDelegate):
    """A whole number of points, typed or stepped by the arrows."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index
    ) -> QWidget:
        field = QSpinBox(parent)
        field.setRange(-MOST_POINTS, MOST_POINTS)
        return field


class PointsTable(QTableView):
    """The lines; Enter, a double click or any digit types over the points."""

    def __init__(self, model: PointsModel) -> None:
        super().__init__()
        self.setObjectName("points")
        prepare_table(self)
        self.setModel(model)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(POINTS, QHeaderView.ResizeMode.Fixed)
        self.setWordWrap(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        theme.FollowScale(self, self._fit)
        self.setItemDelegateForColumn(POINTS, PointsDelegate(self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.activated.connect(lambda at: self.edit(at.siblingAtColumn(POINTS)))

    def _fit(self) -> None:
        self.horizontalHeader().resizeSection(POINTS, theme.px(_POINTS_PX))
        self.verticalHeader().setMinimumSectionSize(theme.px(ROW_PX))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Stays on the points, whatever column was gone to."""
        super().currentChanged(current, previous)
        if current.isValid() and current.column() != POINTS:
            self.go_to(current.row())

    def commit(self) -> None:
        """Take over what is being typed."""
        if self.state() is QTableView.State.EditingState:
            self.setFocus()

    def go_to(self, line: int) -> None:
        """Choose a line."""
        self.setCurrentIndex(self.model().index(line, POINTS))
