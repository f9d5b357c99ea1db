"""Small pieces every window is put together from."""

from collections.abc import Callable
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme

GAP = 8
NO_LIMIT = 16_777_215
"""Qt's own, of a widget that may be of any size."""
RAIL_PX = 208
_SMALLEST_PX = 1280
_LARGE = 130
"""Percent of the text's own size."""
_LISTED_PX = 180
"""So much of a list is always to be seen above its form."""

_LATER = "_layout_later"
"""Where a widget keeps the layout that it is given once it stands in something."""

WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
EVERYWHERE = Qt.ShortcutContext.WindowShortcut  # Qt asks those only that are on the screen
L = TypeVar("L", QVBoxLayout, QHBoxLayout)
B = TypeVar("B", bound=QPushButton)


class Room(QWidget):
    """What the desk shows in its middle: a room, or what is visited from one."""

    def take_focus(self) -> None:
        """Put the focus where the keys go first."""
        self.setFocus()

    def may_leave(self) -> bool:
        """Whether nothing is lost by leaving now; else it says so itself."""
        return True


class Area(QScrollArea):
    """A scroll area that is dressed once it stands where it stays.

    Qt lays it out, and dresses all it holds for that, each time something is put around it.
    """

    def event(self, event: QEvent) -> bool:
        undressed = not self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
        if undressed and event.type() == QEvent.Type.StyleChange:
            return QFrame.event(self, event)
        return super().event(event)


def scrolled(layout: QLayout) -> QScrollArea:
    """What is scrolled up and down where it is higher than its room; its lines break."""
    area, body = QScrollArea(), QWidget()
    body.setLayout(layout)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    return area


def label(kind: str = "", *, wrap: bool = False, name: str = "") -> QLabel:
    """A text of the given look, selectable by nobody, read by screen readers."""
    widget = QLabel()
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setWordWrap(wrap)
    if name:
        widget.setObjectName(name)
    if kind:
        theme.set_kind(widget, kind)
    if kind.startswith("chip"):
        widget.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return widget


def button(kind: str = "", icon: str = "", *, name: str = "") -> QPushButton:
    """A push button; Enter presses it when it has the focus."""
    return dressed(QPushButton(), kind, icon, name=name)


def dressed(widget: B, kind: str = "", icon: str = "", *, name: str = "") -> B:
    """A push button of any make, with its look."""
    widget.setAutoDefault(True)
    if name:
        widget.setObjectName(name)
    if kind:
        theme.set_kind(widget, kind)
    if icon:
        from app.ui import icons

        role = {"primary": "accent_text", "danger": "danger_text"}.get(kind, "text")
        widget.setIcon(icons.icon(icon, role))
    return widget


def column(*items: QWidget | QLayout | int, margin: int = 0, gap: int = GAP) -> QVBoxLayout:
    """Items below each other; a number is that much free room, -1 takes what is left."""
    return _filled(QVBoxLayout(), items, margin, gap)


def row(*items: QWidget | QLayout | int, margin: int = 0, gap: int = GAP) -> QHBoxLayout:
    """Items beside each other; a number is that much free room, -1 takes what is left."""
    return _filled(QHBoxLayout(), items, margin, gap)


def frame(kind: str, layout: QLayout, *, later: bool = False) -> QFrame:
    """A framed piece of the window. later: what it holds stands in it once it stands somewhere
    itself, and is not shown or hidden before but by `show_if`."""
    widget = QFrame()
    theme.set_kind(widget, kind)
    if later:
        lay_out_later(widget, layout)
    else:
        widget.setLayout(layout)
    return widget


class _Waiting(QObject):
    """Gives widgets their layouts as soon as they stand in something."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            watched.setLayout(watched.__dict__.pop(_LATER))
        return False


@cache
def _waiting() -> _Waiting:
    return _Waiting()


def lay_out_later(widget: QWidget, layout: QLayout) -> None:
    """Lay the widget out once it stands in something.

    Qt tells all that a widget holds of its look each time that something is put around it, and
    lists and scroll areas are laid out anew each time: a window that is put together from the
    outside inwards hears of it once.
    """
    if widget.parentWidget() is None:
        setattr(widget, _LATER, layout)
        widget.installEventFilter(_waiting())
    else:
        widget.setLayout(layout)


def shortcut(owner: QWidget, keys: str, act: Callable[[], object]) -> QAction:
    """A key that works while `owner` or something in it has the focus; a room's key wherever the
    focus is in the window, as long as the room is on the screen.

    Buttons get their keys so too: their own shortcut would go with the next `setText`.
    """
    action = QAction(owner)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(EVERYWHERE if isinstance(owner, Room) else WITHIN)
    action.triggered.connect(lambda: act())
    owner.addAction(action)
    return action


def is_large() -> bool:
    """Whether the text is set so large that what stands abreast may find no room."""
    return theme.px(100) > _LARGE


def least_room() -> int:
    """The pixels that the rail leaves a room on the smallest screen."""
    return _SMALLEST_PX - theme.px(RAIL_PX)


def stack_when_large(owner: QWidget, layout: QHBoxLayout) -> None:
    """Put what stands abreast one below another while the text is large."""
    down, abreast = QHBoxLayout.Direction.TopToBottom, QHBoxLayout.Direction.LeftToRight
    theme.FollowScale(owner, lambda: layout.setDirection(down if is_large() else abreast))


def form_beside(owner: QWidget, listed: QWidget, form: QWidget, width: int) -> QHBoxLayout:
    """A list, and beside it a form so wide; in large letters below it, and both in full width."""
    body = row(listed, form, gap=2 * GAP)
    body.setStretch(0, 1)
    down, abreast = QHBoxLayout.Direction.TopToBottom, QHBoxLayout.Direction.LeftToRight

    def place() -> None:
        large = is_large()
        body.setDirection(down if large else abreast)
        listed.setMinimumHeight(theme.px(_LISTED_PX) if large else 0)
        form.setMinimumWidth(0 if large else theme.px(width))
        form.setMaximumWidth(NO_LIMIT if large else theme.px(width))

    theme.FollowScale(owner, place)
    return body


def show_if(widget: QWidget, wanted: bool) -> None:
    """Show or hide it. `setVisible` would dress what is shown already, and dress it again each
    time that something is put around it; what stands in nothing yet would become a window."""
    if widget.parentWidget() is None:
        widget.hide()
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, not wanted)
    elif widget.isHidden() is wanted:
        widget.setVisible(wanted)


def take_away(layout: QLayout, widget: QWidget) -> None:
    """Take the widget out of the layout and away from the window."""
    layout.removeWidget(widget)
    widget.hide()  # Qt may still mean to show it; without a parent that is a window
    widget.setParent(None)
    widget.deleteLater()


def widgets_in(layout: QLayout) -> list[QWidget]:
    """The widgets that stand in the layout, in its order."""
    items = (layout.itemAt(number) for number in range(layout.count()))
    return [widget for item in items if item is not None and (widget := item.widget())]


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and away from the window."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            take_away(layout, widget)
        elif (inner := item.layout()) is not None:
            clear(inner)
            inner.deleteLater()


def _filled(layout: L, items: tuple[QWidget | QLayout | int, ...], margin: int, gap: int) -> L:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(gap)
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        elif item < 0:
            layout.addStretch(1)
        else:
            layout.addSpacing(item)
    return layout
