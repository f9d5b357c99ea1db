"""§57: why somebody fits and why not, criterion by criterion, in words; two beside each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from textwrap import shorten

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.rules.selection import Part
from app.rules.selection_weights import Criterion
from app.ui import icons, theme
from app.ui.language import Retranslating
from app.ui.messages import word
from app.ui.parts import column, label, lay_out_later, show_if
from app.ui.table import RowsModel, prepare_table
from app.ui.windows.selection.bars import ICONS, paint_bar
from app.ui.windows.selection.fact_words import FactWords, Told, reason

_Index = QModelIndex | QPersistentModelIndex
_BAR_PX = (64, 10)
_SIGN_PX, _APART_PX = 28, 8
_LINE_PX = 18
_SMALL_PX = 13
_LONGEST = 110
"""So many letters of a long answer are shown, and the whole of it under the mouse."""
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class _Cell:
    """One place of the table: a head and what is told below it; part: with its bar before it."""

    head: str
    told: str = ""
    beside: str = ""
    criterion: Criterion | None = None
    part: Part | None = None

    @property
    def is_broken(self) -> bool:
        """Whether it leaves somebody out."""
        return self.part is not None and self.part.must and not self.part.met

    def text(self) -> str:
        """All of it, as it is read aloud."""
        return ", ".join(filter(None, (self.head, self.beside, self.told)))


_Line = tuple[_Cell, ...]


class Reasons(Retranslating, QWidget):
    """A line for each criterion: what is asked, what he has, and the points of how many.

    What does not change from row to row stands first: what the vacancy asks; or what the person
    has, where the list is of vacancies (`of_vacancies`). One or two are told beside it. All is
    painted, as a table that is read by the arrows, so that one runs quickly through a list.
    """

    def __init__(self, *, of_vacancies: bool) -> None:
        super().__init__()
        self._of_vacancies = of_vacancies
        self._words = FactWords(self, of_vacancies=of_vacancies)
        self._shown: tuple[Told, ...] = ()
        self._out, self.table = label("error", wrap=True, name="left_out"), _Table()
        self.table.setObjectName("reasons")
        self.model: RowsModel[_Line] = RowsModel(
            self, self._titles, lambda line: tuple(cell.text() for cell in line)
        )
        self.table.setModel(self.model)
        self.table.setItemDelegate(_Painter(self.table, self.model))
        lay_out_later(self, column(self._out, self.table))
        theme.FollowScale(self, self.table.fit)
        self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Reasons, criterion by criterion"))
        self.show_told(*self._shown)

    def show_told(self, *told: Told) -> None:
        """One, or two beside each other; nobody, where there is nobody to tell of."""
        self._shown = told
        self._say_left_out()
        self.model.show_rows(self._lines())
        self.table.fit()

    def count(self) -> int:
        """How many are told of."""
        return len(self._shown)

    def _titles(self) -> Sequence[str]:
        return ("",) * (1 + len(self._shown))

    def _say_left_out(self) -> None:
        lines = []
        for one in self._shown:
            why = "; ".join(map(reason, one.broken))
            if why and len(self._shown) == 1:
                lines.append(self.tr("Left out: {why}").format(why=why))
            elif why:
                lines.append(self.tr("{name} is left out: {why}").format(name=one.title, why=why))
        self._out.setText("\n".join(lines))
        show_if(self._out, bool(lines))

    def _lines(self) -> list[_Line]:
        if not self._shown:
            return []
        fixed = self.tr("The person") if self._of_vacancies else self.tr("Asked")
        points = self.tr("{name}: {points} points")
        heads = (_Cell(points.format(name=one.title, points=one.score)) for one in self._shown)
        told = [self._line(at) for at in range(len(self._shown[0].parts))]
        return [(_Cell(fixed), *heads), *told]

    def _line(self, at: int) -> _Line:
        first = self._shown[0]
        part = first.parts[at]
        asked, has = self._words.asked_and_has(part.criterion, first)
        must = self.tr("must") if part.must and not self._of_vacancies else ""
        told = has if self._of_vacancies else asked
        head = _Cell(word(part.criterion.value), told, must, criterion=part.criterion)
        return (head, *(self._judged(one, at) for one in self._shown))

    def _judged(self, one: Told, at: int) -> _Cell:
        part = one.parts[at]
        asked, has = self._words.asked_and_has(part.criterion, one)
        points = self.tr("{points}/{most}").format(points=part.points, most=part.most)
        must = self.tr("must") if part.must and self._of_vacancies else ""
        return _Cell(points, asked if self._of_vacancies else has, must, part=part)


class _Table(QTableView):
    """As wide as there is room, its lines as high as what they tell."""

    def __init__(self) -> None:
        super().__init__()
        prepare_table(self)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the width among the columns; give each line the height that it then needs.

        Qt stretches the columns of a hidden header by a width that it had before.
        """
        if self.model() is not None:
            columns = self.model().columnCount()
            for at in range(columns):
                self.setColumnWidth(at, self.viewport().width() // columns)
            for line in range(self.model().rowCount()):
                self.setRowHeight(line, self.sizeHintForRow(line))


class _Painter(QStyledItemDelegate):
    """Draws a cell of the reasons."""

    def __init__(self, table: QTableView, model: RowsModel[_Line]) -> None:
        super().__init__(table)
        self._table, self._model = table, model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        cell = self._model.rows[index.row()][index.column()]
        wide = self._table.columnWidth(index.column())
        room, font = wide - self._indent(index) - theme.px(8), option.font.toString()
        high, _corner = placed(cell.head, cell.beside, room, font, bar=cell.part is not None)
        if cell.told:
            high += _size(_short(cell.told), room, font).height()
        return QSize(wide, high + theme.px(10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell = self._model.rows[index.row()][index.column()]
        rect = QRect(option.rect).adjusted(self._indent(index), theme.px(3), -theme.px(8), 0)
        painter.save()
        if cell.criterion is not None:
            picture = icons.pixmap(ICONS[cell.criterion], "muted", 16, self._ratio())
            painter.drawPixmap(option.rect.left(), rect.top() + theme.px(1), picture)
        top = self._head(painter, option.font, rect, cell)
        colours = theme.colours()
        fixed = colours.muted if cell.criterion is not None else colours.text
        painter.setPen(QColor(colours.danger if cell.is_broken else fixed))
        painter.setFont(_font(option.font, bold=cell.is_broken))
        painter.drawText(rect.adjusted(0, top, 0, 0), _WRAPPED, _short(cell.told))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()

    def _head(self, painter: QPainter, base: QFont, rect: QRect, cell: _Cell) -> int:
        """Draw the head; gives how high it is."""
        painter.setPen(QColor(theme.colours().text))
        if cell.part is None:
            painter.setFont(_font(base, bold=True))
            painter.drawText(rect, _WRAPPED, cell.head)
        else:
            self._points(painter, base, rect, cell.head, cell.part)
        described, bar = base.toString(), cell.part is not None
        high, corner = placed(cell.head, cell.beside, rect.width(), described, bar=bar)
        if cell.beside:
            self._must(painter, base, rect.topLeft() + corner, cell.beside)
        return high

    def _points(self, painter: QPainter, base: QFont, rect: QRect, words: str, part: Part) -> None:
        """A bar, and how many points of how many."""
        wide, high = map(theme.px, _BAR_PX)
        bar = QRectF(rect.left() + 1, rect.top() + (_line_px() - high) / 2, wide, high)
        paint_bar(painter, bar, part)
        painter.setPen(QColor(theme.colours().muted))
        painter.setFont(_font(base, small=True))
        beside = rect.adjusted(wide + theme.px(_APART_PX), 0, 0, 0)
        beside.setHeight(_line_px())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _must(self, painter: QPainter, base: QFont, corner: QPoint, words: str) -> None:
        """A must's word, set off by a frame: no colour says it alone."""
        painter.setFont(_font(base, small=True))
        frame = QRectF(corner.x(), corner.y(), _must_px(words, base), _line_px())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colours().text), 1.2))
        painter.drawRoundedRect(frame, _line_px() / 3, _line_px() / 3)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, words)

    def _indent(self, index: _Index) -> int:
        return theme.px(_SIGN_PX) if index.column() == 0 else theme.px(4)

    def _ratio(self) -> float:
        return self._table.devicePixelRatioF()


def _short(told: str) -> str:
    return shorten(told, _LONGEST, placeholder="…")


@lru_cache(maxsize=2048)
def _size(words: str, wide: int, described: str, *, bold: bool = False) -> QSize:
    """How wide and high the words are, broken into lines in so much room; from row to row half of
    what is told is the same."""
    metrics = QFontMetrics(_font(_described(described), bold=bold))
    return metrics.boundingRect(QRect(0, 0, wide, 10_000), _WRAPPED, words).size()


@lru_cache(maxsize=2048)
def placed(words: str, must: str, room: int, described: str, *, bar: bool) -> tuple[int, QPoint]:
    """How high a head is, and where in it the must's word stands: beside the others, or below them
    where there is no room."""
    base = _described(described)
    size = _size(words, room, described, bold=True)
    if bar:
        points = QFontMetrics(_font(base, small=True)).horizontalAdvance(words)
        size = QSize(theme.px(_BAR_PX[0] + _APART_PX) + points, _line_px())
    after = size.width() + theme.px(_APART_PX)
    if not must or after + _must_px(must, base) <= room:
        return size.height(), QPoint(after, 0)
    below = size.height() + theme.px(2)
    return below + _line_px(), QPoint(0, below)


def _must_px(words: str, base: QFont) -> int:
    metrics = QFontMetrics(_font(base, small=True))
    return metrics.horizontalAdvance(words) + theme.px(12)


def _described(described: str) -> QFont:
    font = QFont()
    font.fromString(described)
    return font


def _line_px() -> int:
    return theme.px(_LINE_PX)


def _font(base: QFont, *, bold: bool = False, small: bool = False) -> QFont:
    font = QFont(base)
    if bold:
        font.setWeight(QFont.Weight.Medium)
    if small:
        font.setPixelSize(theme.px(_SMALL_PX))
    return font
