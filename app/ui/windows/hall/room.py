"""The hall (S3): who waits and who is served, with their clocks; tickets given and called."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.vocabulary import Action
from app.services.ticket_queries import HallView, hall_view
from app.services.tickets import Given, close_hall, left_hall
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating
from app.ui.parts import (
    Area,
    Room,
    button,
    column,
    frame,
    is_large,
    label,
    row,
    shortcut,
    stack_when_large,
)
from app.ui.windows.editor import Banner
from app.ui.windows.hall.clocks import TICK_MS
from app.ui.windows.hall.giving import GivePanel
from app.ui.windows.hall.state import HallState
from app.ui.windows.hall.tables import FiguresTable, HallTable

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_POLL_MS = 5000
_FIGURES_PX, _LEAST_PX = 210, 150


class HallPage(Retranslating, Room):
    """Over time is seen at once: in red, with a sign and in words, and first in its list."""

    person_chosen = Signal(int)
    board_wanted = Signal()
    touch_wanted = Signal()

    def __init__(
        self, context: Context, hall: HallState, printer: "Callable[[], QPrinter]"
    ) -> None:
        super().__init__(context.place)
        self._context, self._hall = context, hall
        self._clock = context.rt.clock
        self._view: HallView | None = None
        self._last: Given | None = None
        self._sure = self._busy = False
        self._latest = tasks.Latest(self)
        self._title = label("title")
        self._chips = {
            name: label(kind, name=f"hall_{name}")
            for name, kind in (
                ("over", "chip-red"),
                ("wait", "chip-plain"),
                ("serve", "chip-plain"),
            )
        }
        for chip in self._chips.values():
            chip.hide()  # nothing is counted yet
        self.banner = Banner()
        self._titles = (label("subtitle"), label("subtitle"))
        self.waiting = HallTable(self._clock, served=False)
        self.serving = HallTable(self._clock, served=True)
        self.figures = FiguresTable()
        self.giving = GivePanel(context, printer)
        self.giving.given.connect(self._on_given)
        self.giving.printed.connect(self._on_printed)
        self.serving.activated.connect(self._on_activated)
        self.waiting.moved.connect(self._forget_last)
        self._make_buttons()
        self._lay_out()
        hall.nobody_waits.connect(self._on_nobody)
        theme.FollowScale(self, self.retranslate)
        self._tick, self._poll = QTimer(self, interval=TICK_MS), QTimer(self, interval=_POLL_MS)
        self._tick.timeout.connect(self._on_tick)
        self._poll.timeout.connect(self.refresh)
        bus().changed.connect(self._on_changed)
        shortcut(self, KEYS[Act.REFRESH].keys, self.refresh)
        self.refresh()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Hall"))
        self._titles[0].setText(self.tr("Waiting"))
        self._titles[1].setText(self.tr("Being served"))
        named = {
            Act.NOT_CAME: self.tr("Did not come"),
            Act.PUT_BACK: self.tr("Put back"),
            Act.LEFT_HALL: self.tr("Left the hall"),
            Act.PRINT: self.tr("Print the slip"),
            Act.BOARD: self.tr("Board"),
            Act.TOUCH_SCREEN: self.tr("Touch screen"),
            Act.CLOSE_HALL: self.tr("The day is over"),
        }
        for act, widget in self._buttons.items():
            told = f"{named[act]}  {KEYS[act].cap()}"
            widget.setText(named[act] if act in _IN_HEAD or is_large() else told)
            widget.setAccessibleName(named[act])
            widget.setToolTip(told)
        self._show_chips()

    def take_focus(self) -> None:
        """On those who wait."""
        self.waiting.setFocus()

    def may_leave(self) -> bool:
        """Not while the day is being closed."""
        return not self._busy

    def refresh(self) -> None:
        """Read the hall anew, off the UI thread."""
        rt, actor = self._context.rt, self._context.actor
        self._latest.run(lambda: hall_view(rt, actor), self._show)

    def print_slip(self) -> None:
        """F8: the slip of the ticket given last, or of the one with the mark."""
        chosen = self.waiting.chosen()
        if self._last is not None:
            self.giving.print_slip(self._last.id, self._last.text)
        elif chosen is not None:
            self.giving.print_slip(chosen.id, chosen.text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()
        self._poll.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
        self._poll.stop()

    def _make_buttons(self) -> None:
        hall, may = self._hall, self._context.may
        acts: list[tuple[Act, str, Callable[[], object], bool]] = [
            (Act.NOT_CAME, "ban", hall.did_not_come, may(Action.CALL_TICKET)),
            (Act.PUT_BACK, "undo-2", hall.put_back, may(Action.CALL_TICKET)),
            (Act.LEFT_HALL, "log-out", self._mark_left, may(Action.GIVE_TICKET)),
            (Act.PRINT, "printer", self.print_slip, may(Action.GIVE_TICKET)),
            (Act.BOARD, "external-link", self.board_wanted.emit, True),
            (Act.TOUCH_SCREEN, "external-link", self.touch_wanted.emit, may(Action.GIVE_TICKET)),
            (Act.CLOSE_HALL, "moon", self._close_day, may(Action.GIVE_TICKET)),
        ]
        self._buttons: dict[Act, QPushButton] = {}
        for act, icon, do, allowed in acts:
            widget = self._buttons[act] = button("", icon, name=f"hall_{act.value}")
            widget.clicked.connect(lambda _=False, d=do: d())
            if not allowed:
                widget.hide()
            if allowed and act in _ROOM_KEYS:
                shortcut(self, KEYS[act].keys, widget.click)
        if may(Action.GIVE_TICKET):
            self.giving.bind(self)
        else:
            self.giving.hide()

    def _lay_out(self) -> None:
        one = self._buttons
        windows = (one[Act.TOUCH_SCREEN], one[Act.BOARD], one[Act.CLOSE_HALL])
        head = row(row(self._title, 8, *self._chips.values(), -1), row(*windows))
        stack_when_large(self, head)
        under = row(one[Act.LEFT_HALL], one[Act.PRINT], -1)
        waiting = frame("card", column(self._titles[0], self.waiting, under, margin=12))
        counter = row(*(one[act] for act in _AT_COUNTER), -1)
        serving = frame("card", column(self._titles[1], self.serving, counter, margin=12))
        both = row(waiting, serving, gap=16)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        stack_when_large(self, both)
        figures = frame("card", column(self.figures, margin=8))
        theme.FollowScale(self, lambda: figures.setFixedHeight(theme.px(_FIGURES_PX)))
        theme.FollowScale(self, self._keep_tables_high)
        whole, area = QWidget(), Area()  # in large letters it is higher than the window
        area.setWidgetResizable(True)
        area.setWidget(whole)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(head, self.banner, area, margin=24, gap=12))
        whole.setLayout(column(self.giving, both, figures, gap=12))

    def _keep_tables_high(self) -> None:
        for table in (self.waiting, self.serving):
            table.setMinimumHeight(theme.px(_LEAST_PX))

    def _show(self, view: HallView) -> None:
        self._view = view
        self.waiting.show_rows(view.waiting)
        self.serving.show_rows(view.serving)
        self.figures.show_figures(view.figures)
        self._show_chips()

    def _show_chips(self) -> None:
        if self._view is None:
            return
        over = self._view.over(self._clock.now())
        told = {
            "over": self.tr("Over time: {count}").format(count=over),
            "wait": self.tr("Waiting: {count}").format(count=len(self._view.waiting)),
            "serve": self.tr("Being served: {count}").format(count=len(self._view.serving)),
        }
        for name, words in told.items():
            self._chips[name].setText(words)
            self._chips[name].show()
        theme.set_kind(self._chips["over"], "chip-red" if over else "chip-plain")

    def _on_tick(self) -> None:
        self.waiting.tick()
        self.serving.tick()
        self._show_chips()

    def _on_given(self, ticket: Given) -> None:
        self._last = ticket
        self._tell(partial(self._given_words, ticket))

    def _forget_last(self) -> None:
        self._last = None

    def _given_words(self, ticket: Given) -> str:
        told = self.tr("{number} is given. Before it wait: {count}. F8 prints the slip.")
        return told.format(number=ticket.text, count=ticket.before)

    def _on_printed(self, number: str) -> None:
        self._tell(lambda: self.tr("The slip of {number} is printed.").format(number=number))

    def _on_nobody(self) -> None:
        self._tell(lambda: self.tr("Nobody waits for your counter."), "warning")

    def _tell(self, words: Callable[[], str], look: str = "success") -> None:
        self._sure = False
        self.banner.tell(look, words)

    def _mark_left(self) -> None:
        """Who waited is gone: the ticket with the mark ends."""
        chosen = self.waiting.chosen()
        if chosen is None or self._busy:
            return
        rt, actor = self._context.rt, self._context.actor
        self._last = None
        words = partial(self._left_words, chosen.text)
        self._do(lambda: left_hall(rt, actor, chosen.id), lambda _: self._tell(words))

    def _left_words(self, number: str) -> str:
        return self.tr("{number} ended: its owner left the hall.").format(number=number)

    def _close_day(self) -> None:
        """Whoever still waits has left: asked twice, for it cannot be undone."""
        if self._busy:
            return
        waiting = len(self._view.waiting) if self._view else 0
        if not self._sure:
            asked = partial(self._closing_words, waiting)
            self._tell(asked, "warning")
            self._sure = True
            return
        rt, actor = self._context.rt, self._context.actor
        self._do(lambda: close_hall(rt, actor), self._on_closed)

    def _closing_words(self, waiting: int) -> str:
        told = self.tr("End the day in the hall? Still waiting: {count}. Press {key} once more.")
        return told.format(count=waiting, key=KEYS[Act.CLOSE_HALL].cap())

    def _on_closed(self, left: int) -> None:
        told = self.tr("The day in the hall is over. Left without being called: {count}.")
        self._tell(lambda: told.format(count=left))

    def _do(self, act: Callable[[], object], then: Callable[..., object]) -> None:
        self._busy = True

        def done(result: object) -> None:
            self._busy = False
            then(result)
            bus().changed.emit("ticket", None)

        tasks.run(self, act, done, self._on_failed)

    def _on_failed(self, error: BaseException) -> None:
        self._busy = False
        tasks.report(error)
        self.refresh()

    def _on_activated(self, index: QModelIndex) -> None:
        item = self.serving.model_.rows[index.row()]
        if item.person_id is not None and self._context.may(Action.VIEW_PERSON):
            self.person_chosen.emit(item.person_id)

    def _on_changed(self, what: str, _record: object) -> None:
        if what == "ticket":
            self.refresh()


_AT_COUNTER = (Act.NOT_CAME, Act.PUT_BACK)
"""What the head of the desk has not."""

_IN_HEAD = (Act.BOARD, Act.TOUCH_SCREEN, Act.CLOSE_HALL)
"""Their keys have no room beside what is counted: F1 and the tips tell them."""

_ROOM_KEYS = (Act.LEFT_HALL, Act.PRINT, Act.BOARD, Act.TOUCH_SCREEN, Act.CLOSE_HALL)
"""Keys of the room; those of the counter are the desk's, and work everywhere."""
