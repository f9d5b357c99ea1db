"""The head of the desk: whom one serves and for how long, and the keys of the counter."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.rules.tickets import Pace, pace, passed, service_limit
from app.services.tickets import CalledTicket
from app.ui import icons, theme
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating
from app.ui.messages import word
from app.ui.parts import button, is_large, label, row
from app.ui.windows.hall.clocks import CHIPS, LOOKS, TICK_MS, clock_text
from app.ui.windows.hall.state import HallState

_TOLD_MS = 6000


class TicketStrip(Retranslating, QWidget):
    """A-014  07:12/20: amber from three quarters of the limit, red and in words beyond it."""

    def __init__(self, context: Context, hall: HallState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ticket_strip")
        self._clock, self._hall = context.rt.clock, hall
        self._sign, self.shown = label(name="ticket_sign"), label("chip-plain", name="ticket_clock")
        self._told = label("muted", name="ticket_told")
        self._told_for = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._told_for.timeout.connect(self._told.hide)
        self._told.hide()
        self.counter = button("quiet", "map-pin", name="counter")
        self.next = button("", "arrow-right", name="call_next")
        self.again = button("", "bell", name="call_again")
        self.end = button("", "check", name="end_service")
        for widget, act in (
            (self.counter, hall.counter_wanted.emit),
            (self.next, hall.call_next),
            (self.again, hall.call_again),
            (self.end, hall.end),
        ):
            widget.clicked.connect(lambda _=False, a=act: a())
        parts = (self._told, self._sign, self.shown, self.again, self.end, self.next, self.counter)
        self.setLayout(row(-1, *parts))
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._show_clock)
        hall.changed.connect(self._show)
        hall.nobody_waits.connect(self._tell_nobody)
        theme.FollowScale(self, self.retranslate)

    def retranslate(self) -> None:
        again, end = self.tr("Call once more"), self.tr("End the service")
        for widget, words, act in (
            (self.again, again, Act.CALL_AGAIN),
            (self.end, end, Act.END_SERVICE),
        ):
            # The search beside it needs the room; in large letters the sign alone has to do.
            widget.setText("" if is_large() else KEYS[act].cap())
            widget.setToolTip(f"{words}  {KEYS[act].cap()}")
            widget.setAccessibleName(words)
        self._told.setText(self.tr("Nobody waits for your counter."))
        self._show()

    def _serving(self) -> CalledTicket | None:
        return self._hall.view.serving if self._hall.view else None

    def _show(self) -> None:
        view, serving = self._hall.view, self._serving()
        counter = view.counter if view else None
        for widget in (self._sign, self.shown, self.again, self.end):
            widget.setVisible(serving is not None)
        self.next.setVisible(counter is not None)
        waiting = view.waiting if view else 0
        words = self.tr("Next ({count})").format(count=waiting)
        self.next.setText(f"{words}  {KEYS[Act.CALL_NEXT].cap()}")
        told = self.tr("Counter {number}") if counter else self.tr("Choose a counter")
        self.counter.setText(told.format(number=counter.number if counter else ""))
        if serving is not None:
            self._told.hide()
            self._show_clock()
            self._tick.start()
        else:
            self._tick.stop()

    def _show_clock(self) -> None:
        """The clock goes on by itself: no database is asked."""
        serving = self._serving()
        if serving is None:
            return
        took, limit = passed(serving.called_at, self._clock.now()), service_limit()
        how = pace(took, limit)
        over = f"  ·  {word(how.value)}" if how is Pace.OVER_LIMIT else ""
        self.shown.setText(f"{serving.text}  {clock_text(took, limit)}{over}")
        theme.set_kind(self.shown, CHIPS[how])
        self._sign.setPixmap(icons.pixmap(*LOOKS[how], 16, self.devicePixelRatioF()))
        said = self.tr("Serving {number}: {clock}")
        self.shown.setAccessibleName(said.format(number=serving.text, clock=self.shown.text()))

    def _tell_nobody(self) -> None:
        self._told.show()
        self._told_for.start()
