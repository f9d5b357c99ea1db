"""A table's cell of two lines: what it is, and smaller below it what belongs to it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from app.ui import theme

_Index = QModelIndex | QPersistentModelIndex
_ROW_PX = 46
_SMALL_PX = 12


class TwoLineCell(QStyledItemDelegate):
    """Draws the cell's text up to its line break, and what follows it below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        first, _, second = str(index.data()).partition("\n")  # the option has it as one line
        option.text = ""
        widget: QWidget = option.widget
        element = QStyle.ControlElement.CE_ItemViewItem
        widget.style().drawControl(element, option, painter, widget)
        colours = theme.colours()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        side, edge = theme.px(8), theme.px(4)
        inner = option.rect.adjusted(side, edge, -side, -edge)
        painter.save()
        painter.setPen(QColor(colours.text))
        painter.setFont(option.font)
        upper = QRect(inner)
        if second:
            upper.setHeight(inner.height() * 11 // 20)
        _draw(painter, upper, first)
        if second:
            small = QFont(option.font)
            small.setPixelSize(theme.px(_SMALL_PX))
            painter.setFont(small)
            painter.setPen(QColor(colours.text if chosen else colours.muted))
            _draw(painter, inner.adjusted(0, upper.height(), 0, 0), second)
        painter.restore()


def grow_rows(table: QTableView) -> None:
    """Give the table's rows room for two lines."""
    rows = table.verticalHeader()
    theme.FollowScale(table, lambda: rows.setDefaultSectionSize(theme.px(_ROW_PX)))


def _draw(painter: QPainter, where: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
