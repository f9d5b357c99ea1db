"""Stacked bars beside a table: one for each of its rows, at the row's height on the screen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTableView, QWidget

from app.services.queue_queries import Urgency
from app.ui import theme
from app.ui.language import format_number
from app.ui.words.queue_words import urgency_name

_ORDER = tuple(Urgency)
_BAR_PX, _EDGE_PX, _GAP_PX, _LETTER_PX = 20, 12, 6, 10
_LEAST_PX = 236


@dataclass(frozen=True)
class Bar:
    """How many terms stand how, in the order of `Urgency`."""

    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.counts)


class StackedBars(QWidget):
    """Follows a table: the same rows, scrolled with it; the current row's bar is lit.

    The table says all that is painted here, so nothing here takes the focus.
    """

    pressed = Signal(int)
    """The row beside which the mouse was pressed."""

    def __init__(self, table: QTableView) -> None:
        super().__init__()
        self._table = table
        self._bars: tuple[Bar, ...] = ()
        self._most = 0
        self.setObjectName("bars")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(_LEAST_PX)
        theme.FollowScale(self, self.update)
        table.verticalScrollBar().valueChanged.connect(self.update)
        table.viewport().installEventFilter(self)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is painted, row by row."""
        return self._bars

    @property
    def lit(self) -> int:
        """The row whose bar is lit; -1 where none is."""
        return self._table.currentIndex().row()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Paint these, the longest across the whole width."""
        self._bars = tuple(bars)
        self._most = max((bar.total for bar in self._bars), default=0)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The table was laid out anew."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Paint):
            self.update()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._table.rowAt(event.position().toPoint().y() - self._top())
        if at >= 0:
            self.pressed.emit(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_legend(painter)
        painter.setClipRect(0, self._top(), self.width(), self._table.viewport().height())
        for at, bar in enumerate(self._bars):
            top = self._top() + self._table.rowViewportPosition(at)
            height = self._table.rowHeight(at)
            if top + height >= self._top() and top <= self.height():
                self._paint_row(painter, QRect(0, top, self.width(), height), bar, at == self.lit)

    def _top(self) -> int:
        """Where the table's first row begins, below its titles."""
        return self._table.viewport().y()

    def _paint_legend(self, painter: QPainter) -> None:
        """What each colour means, two in a line, where the table has its titles."""
        side, gap = theme.px(_EDGE_PX), theme.px(_GAP_PX)
        line, half = self._top() // 2, (self.width() - gap) // 2
        for at, urgency in enumerate(_ORDER):
            left, top = gap + half * (at % 2), line * (at // 2)
            _fill(painter, QRect(left, top + (line - side) // 2, side, side), urgency)
            room = half - side - 2 * gap
            name = painter.fontMetrics().elidedText(
                urgency_name(urgency), Qt.TextElideMode.ElideRight, room
            )
            painter.setPen(QColor(theme.colours().text))
            words = QRect(left + side + gap, top, room, line)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_row(self, painter: QPainter, room: QRect, bar: Bar, lit: bool) -> None:
        colours = theme.colours()
        if lit:
            painter.fillRect(room, QColor(colours.accent_soft))
            painter.fillRect(QRect(0, room.y(), 3, room.height()), QColor(colours.accent))
        if not bar.total:
            return
        gap = theme.px(_GAP_PX)
        height = min(theme.px(_BAR_PX), room.height() - 4)
        top = room.y() + (room.height() - height) // 2
        number = format_number(bar.total)
        tail = painter.fontMetrics().horizontalAdvance(format_number(self._most)) + 2 * gap
        full, left = max(1, room.width() - gap - tail), gap
        for urgency, count in zip(_ORDER, bar.counts, strict=True):
            # Never less than can be seen: one broken term among hundreds is the news.
            wide = max(4, full * count // self._most) if count else 0
            piece = QRect(left, top, wide, height)
            _fill(painter, piece, urgency)
            self._paint_count(painter, piece, urgency, count)
            left += wide
        painter.setPen(QColor(colours.text))
        end = QRect(left + gap, room.y(), tail, room.height())
        painter.drawText(end, Qt.AlignmentFlag.AlignVCenter, number)

    def _paint_count(self, painter: QPainter, piece: QRect, urgency: Urgency, count: int) -> None:
        """The number within its part, where there is room for it."""
        number = format_number(count)
        room = piece.width() - theme.px(_LETTER_PX)
        if count and painter.fontMetrics().horizontalAdvance(number) <= room:
            painter.setPen(QColor(_text_on(urgency)))
            painter.drawText(piece, Qt.AlignmentFlag.AlignCenter, number)


def _fill(painter: QPainter, room: QRect, urgency: Urgency) -> None:
    """A part of a bar: told apart by lightness and pattern too, not by its colour alone."""
    if room.width() <= 0:
        return
    colours = theme.colours()
    painter.fillRect(room, QColor(_ground(urgency)))
    if urgency is Urgency.SOON and room.width() > theme.px(_EDGE_PX) // 2:
        edge = QColor(colours.warning)
        painter.fillRect(room, QBrush(edge, Qt.BrushStyle.BDiagPattern))
    if urgency is not Urgency.BROKEN:
        painter.setPen(QColor(_line(urgency)))
        painter.drawRect(room.adjusted(0, 0, -1, -1))


def _ground(urgency: Urgency) -> str:
    colours = theme.colours()
    return {
        Urgency.BROKEN: colours.danger,
        Urgency.SOON: colours.warning_soft,
        Urgency.TODAY: colours.accent_soft,
        Urgency.LATER: colours.raised,
    }[urgency]


def _line(urgency: Urgency) -> str:
    colours = theme.colours()
    return {
        Urgency.SOON: colours.warning,
        Urgency.TODAY: colours.accent,
    }.get(urgency, colours.field_border)


def _text_on(urgency: Urgency) -> str:
    colours = theme.colours()
    return colours.danger_text if urgency is Urgency.BROKEN else colours.text
