"""The hall at one's desk: its place in the rail and the head, its keys, its windows."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from app.core.vocabulary import Action
from app.ui.keys import KEYS, Act
from app.ui.parts import Room, shortcut
from app.ui.windows.go_anywhere import Place
from app.ui.windows.hall.counter import open_counter
from app.ui.windows.hall.state import HallState
from app.ui.windows.hall.strip import TicketStrip

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.ui.windows.hall.screens import HallScreens
    from app.ui.windows.visits import Visits


class DeskHall(QObject):
    """What the desk has of the hall; whoever may not see tickets has none of it."""

    covered = Signal()
    """The touch screen stands before the desk: it is to be locked."""

    uncovered = Signal(object)
    """The touch screen was left by its owner's password: the actor."""

    def __init__(self, visits: "Visits", printer: "Callable[[], QPrinter]") -> None:
        super().__init__(visits)
        self._visits, self._printer = visits, printer
        self._rail: QPushButton | None = None
        context = visits.context
        self.may_see = context.may(Action.VIEW_TICKETS)
        self.state = HallState(context, self)
        self.strip = TicketStrip(context, self.state)
        if not context.may(Action.CALL_TICKET):
            self.strip.hide()
        self._screens: HallScreens | None = None
        self.state.counter_wanted.connect(partial(open_counter, visits))
        self.state.changed.connect(self._show_over)
        if context.may(Action.CALL_TICKET):
            for act, do in (
                (Act.CALL_NEXT, self.state.call_next),
                (Act.CALL_AGAIN, self.state.call_again),
                (Act.END_SERVICE, self.state.end),
                (Act.NOT_CAME, self.state.did_not_come),
                (Act.PUT_BACK, self.state.put_back),
                (Act.COUNTER, self.state.counter_wanted.emit),
            ):
                shortcut(visits, KEYS[act].keys, do)

    @property
    def screens(self) -> "HallScreens":
        """The board and the touch screen; loaded when one of them is first wanted."""
        if self._screens is None:
            from app.ui.windows.hall.screens import HallScreens

            self._screens = HallScreens(self._visits.context, self._printer, self._visits)
            self._screens.covered.connect(self.covered)
            self._screens.uncovered.connect(self.uncovered)
        return self._screens

    def shut(self) -> None:
        """Its owner leaves the desk: the windows beside it go too."""
        if self._screens is not None:
            self._screens.shut()

    def title(self) -> str:
        """The room's name, and how many are over their limit."""
        over = self.state.over()
        return self.tr("Hall  ·  {count} over").format(count=over) if over else self.tr("Hall")

    def follow(self, rail: QPushButton) -> None:
        """Keep the count beside the room's name in the rail."""
        self._rail = rail

    def places(self) -> list[Place]:
        """Where Ctrl+K leads beside the room itself."""
        context, places = self._visits.context, []
        if context.may(Action.CALL_TICKET):
            counter = self.state.counter_wanted.emit
            places.append(Place(lambda: self.tr("My counter in the hall"), "map-pin", counter))
        elif context.may(Action.REASSIGN) and context.may(Action.VIEW_TICKETS):
            counter = self.state.counter_wanted.emit
            places.append(Place(lambda: self.tr("Counters of the hall"), "map-pin", counter))
        if self.may_see:
            board = Place(
                lambda: self.tr("Board of the hall"),
                "external-link",
                lambda: self.screens.open_board(),
            )
            places.append(board)
        if context.may(Action.GIVE_TICKET):
            touch = Place(
                lambda: self.tr("Touch screen of the hall"),
                "external-link",
                lambda: self.screens.open_touch(),
            )
            places.append(touch)
        return places

    def make_room(self) -> Room:
        """The hall."""
        from app.ui.windows.hall.room import HallPage

        room = HallPage(self._visits.context, self.state, self._printer)
        room.person_chosen.connect(self._visits.open_person)
        room.board_wanted.connect(lambda: self.screens.open_board())
        room.touch_wanted.connect(lambda: self.screens.open_touch())
        return room

    def _show_over(self) -> None:
        if self._rail is not None:
            self._rail.setText(self.title())
            told = self.tr("Hall: over their time {count}").format(count=self.state.over())
            self._rail.setToolTip(told)
            self._rail.setAccessibleName(told)
