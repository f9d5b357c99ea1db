"""§57: how somebody fits, as ten short bars, one a criterion: in a list's column, or alone.

A bar is filled by the points he has of how many. A must is framed in the colour of the text; one
that is not met is crossed out besides, so that no colour says anything alone. The same
stands in words for whoever does not see it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from app.core.vocabulary import Language, Theme
from app.rules.selection import Part
from app.rules.selection_weights import Criterion
from app.ui import icons, theme
from app.ui.language import current, translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import word

_Index = QModelIndex | QPersistentModelIndex

ICONS: Mapping[Criterion, str] = {
    Criterion.OCCUPATION: "briefcase",
    Criterion.EXPERIENCE: "hourglass",
    Criterion.SKILLS: "wrench",
    Criterion.EDUCATION: "graduation-cap",
    Criterion.LEVEL: "award",
    Criterion.SCHEDULE: "clock",
    Criterion.PAY: "banknote",
    Criterion.LANGUAGES: "languages",
    Criterion.LICENCES: "car",
    Criterion.DISTANCE: "map-pin",
}
"""What stands above each criterion's bars."""

SLOT_PX = 30
"""How wide a criterion's place in a column is at 100 %."""
_MARGIN_PX = 8
_BAR_PX = 9
_FIGURE_SLOT_PX = 26
"""From this width on the points stand under the bar."""
_FIGURE_PX = 12
_SIGN_PX, _SMALL_SIGN_PX = 16, 13
"""Of the header's icons, with room and without."""
_POINTS = QT_TRANSLATE_NOOP("Selection", "{criterion}: {points} of {most}")
_MUST = QT_TRANSLATE_NOOP("Selection", "{part}, must")
_MUST_BROKEN = QT_TRANSLATE_NOOP("Selection", "{part}, must, not met")


@cache
def _forms(_language: Language) -> tuple[Mapping[Criterion, str], str, str, str]:
    """The criteria's names and the sentences of a bar in a language: asked for by the hundred."""
    said = (translated("Selection", form) for form in (_POINTS, _MUST, _MUST_BROKEN))
    return ({each: word(each.value) for each in Criterion}, *said)  # type: ignore[return-value]


def part_words(part: Part) -> str:
    """A bar in words: the criterion, its points of how many, and whether it is a must."""
    names, points, must, broken = _forms(current())
    told = points.format(criterion=names[part.criterion], points=part.points, most=part.most)
    if not part.must:
        return told
    return (must if part.met else broken).format(part=told)


def parts_words(parts: Sequence[Part]) -> str:
    """All bars of one row in words, for those who hear them."""
    return "; ".join(map(part_words, parts))


def bars_width() -> int:
    """How wide a column of bars wants to be, in pixels at the present text scale."""
    return theme.px(SLOT_PX) * len(Criterion) + theme.px(2 * _MARGIN_PX)


def paint_bar(painter: QPainter, rect: QRectF, part: Part, *, chosen: bool = False) -> None:
    """One bar into `rect`; chosen: its ground is that of the present row."""
    colours = theme.colours()
    broken = part.must and not part.met
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = rect.height() / 3
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.surface if chosen else colours.raised))
    painter.drawRoundedRect(rect, radius, radius)
    if part.most and part.points:
        filled = QRectF(rect)
        filled.setWidth(max(rect.width() * part.points / part.most, radius))
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(filled, radius, radius)
    edge = colours.danger if broken else colours.text if part.must else colours.field_border
    painter.setPen(QPen(QColor(edge), 1.6 if part.must else 0.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, radius, radius)
    if broken:
        painter.drawLine(rect.topLeft(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.topRight())
    painter.restore()


def paint_bars(
    painter: QPainter, rect: QRectF, parts: Sequence[Part], *, chosen: bool = False
) -> None:
    """A row's bars abreast, each in its place below the header's icon, with the points under it
    where there is room."""
    ratio, tall = painter.device().devicePixelRatioF(), round(rect.height())
    for part, slot in zip(parts, _slots(rect, len(parts)), strict=True):
        left, wide = round(slot.left()), int(slot.width())
        like = replace(part, criterion=Criterion.OCCUPATION)  # which one it is does not show
        look = (theme.shown(), theme.px(_FIGURE_SLOT_PX), painter.font().family())
        painter.drawPixmap(left, round(rect.top()), _picture(like, wide, tall, chosen, ratio, look))


@lru_cache(maxsize=1024)
def _picture(
    part: Part, wide: int, tall: int, chosen: bool, ratio: float, look: tuple[Theme, int, str]
) -> QPixmap:
    """A bar in its place, drawn once for all rows that have it; `look` is all that changes it."""
    picture = QPixmap(QSize(wide, tall) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    _shown, least, family = look
    high, gap = theme.px(_BAR_PX), theme.px(3)
    figure = theme.px(_FIGURE_PX + 4) if wide >= least else 0
    bar = QRectF(gap, (tall - high - figure) / 2, wide - 2 * gap, high)
    painter = QPainter(picture)
    paint_bar(painter, bar, part, chosen=chosen)
    if figure:
        font = QFont(family)
        font.setPixelSize(theme.px(_FIGURE_PX))
        painter.setFont(font)
        colours = theme.colours()
        painter.setPen(QColor(colours.text if chosen else colours.muted))
        below = QRectF(0, bar.bottom() + 1, wide, figure)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(part.points))
    painter.end()
    return picture


def _slots(rect: QRectF, count: int) -> list[QRectF]:
    """The places of a column that is so wide, from the left."""
    margin = theme.px(_MARGIN_PX)
    wide = max((rect.width() - 2 * margin) / max(count, 1), 1.0)
    return [
        QRectF(rect.left() + margin + wide * at, rect.top(), wide, rect.height())
        for at in range(count)
    ]


def _criterion_at(rect: QRectF, x: float) -> Criterion | None:
    places = zip(Criterion, _slots(rect, len(Criterion)), strict=True)
    return next((each for each, slot in places if slot.left() <= x < slot.right()), None)


class BarsDelegate(QStyledItemDelegate):
    """Draws a column's bars. parts_at: of the row at a place; none where nothing was judged yet.

    The cell's own text, which is not drawn, should be `parts_words`: it is what is read aloud.
    """

    def __init__(self, parent: QWidget, parts_at: Callable[[int], Sequence[Part]]) -> None:
        super().__init__(parent)
        self._parts_at = parts_at

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(bars_width(), super().sizeHint(option, index).height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        widget: QWidget = option.widget
        style = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        if parts := self._parts_at(index.row()):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            paint_bars(painter, QRectF(option.rect), parts, chosen=chosen)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Tell the bar under the mouse in words."""
        parts = {part.criterion: part for part in self._parts_at(index.row())}
        here = _criterion_at(QRectF(option.rect), event.pos().x())
        words = part_words(parts[here]) if here in parts else ""
        QToolTip.showText(event.globalPos(), words, view)
        return True


class BarsHeader(QHeaderView):
    """A table's header in which the section of the bars shows an icon above each criterion; the
    section's own title is what is read aloud. Set it before `prepare_table`."""

    def __init__(self, section: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._section = section

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logical: int) -> None:
        super().initStyleOptionForIndex(option, logical)
        if logical == self._section:
            option.text = ""

    def paintSection(self, painter: QPainter, rect: object, logical: int) -> None:
        painter.save()
        super().paintSection(painter, rect, logical)  # type: ignore[arg-type]
        painter.restore()
        if logical != self._section:
            return
        slots = _slots(QRectF(rect), len(Criterion))  # type: ignore[call-overload]
        side = _SIGN_PX if slots[0].width() > theme.px(_SIGN_PX + 2) else _SMALL_SIGN_PX
        ratio = self.devicePixelRatioF()
        for criterion, slot in zip(Criterion, slots, strict=True):
            picture = icons.pixmap(ICONS[criterion], "muted", side, ratio)
            size = picture.deviceIndependentSize()
            left, top = slot.center().x() - size.width() / 2, slot.center().y() - size.height() / 2
            painter.drawPixmap(round(left), round(top), picture)

    def viewportEvent(self, event: QEvent) -> bool:
        """Name the criterion under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            logical = self.logicalIndexAt(event.pos())
            if logical == self._section:
                left = self.sectionViewportPosition(logical)
                rect = QRectF(left, 0, self.sectionSize(logical), self.height())
                here = _criterion_at(rect, event.pos().x())
                QToolTip.showText(event.globalPos(), word(here.value) if here else "", self)
                return True
        return super().viewportEvent(event)
