"""What one's windows know of the hall: one's counter, whom one serves; and what is done there."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.errors import UserError
from app.core.vocabulary import Action
from app.services.ticket_queries import DeskTickets, desk_tickets
from app.services.tickets import (
    NextCall,
    call_again,
    call_next,
    did_not_come,
    end_service,
    meet,
    put_back,
)
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context

POLL_MS = 15_000


class HallState(QObject):
    """Reads the hall at each change and every quarter of a minute; its verbs are the clerk's."""

    changed = Signal()
    """`view` was read anew."""

    nobody_waits = Signal()
    """The next one was called, and nobody waits for the counter."""

    counter_wanted = Signal()
    """Something was asked for that needs a counter first."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._busy = False
        self.view: DeskTickets | None = None
        self._latest = tasks.Latest(self)
        if not context.may(Action.VIEW_TICKETS):
            return
        bus().changed.connect(self._on_changed)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self.refresh)
        self._poll.start()
        self.refresh()

    def refresh(self) -> None:
        """Read the hall anew, off the UI thread."""
        rt, actor = self._context.rt, self._context.actor
        self._latest.run(lambda: desk_tickets(rt, actor), self._on_read)

    def over(self) -> int:
        """How many in the hall are over their limit now; asks no database."""
        return self.view.over(self._context.rt.clock.now()) if self.view else 0

    def call_next(self) -> None:
        """Call who waited longest; whom one served is served."""
        if self.view is not None and self.view.counter is None:
            self.counter_wanted.emit()
            return
        rt, actor = self._context.rt, self._context.actor
        self._do(lambda: call_next(rt, actor), self._on_called)

    def call_again(self) -> None:
        """Call once more whom one called."""
        rt, actor = self._context.rt, self._context.actor
        self._do(lambda: call_again(rt, actor))

    def end(self) -> None:
        """Whom one called is served."""
        rt, actor = self._context.rt, self._context.actor
        self._do(lambda: end_service(rt, actor))

    def did_not_come(self) -> None:
        """Whom one called did not come."""
        rt, actor = self._context.rt, self._context.actor
        self._do(lambda: did_not_come(rt, actor))

    def put_back(self) -> None:
        """Whom one called by mistake waits again."""
        rt, actor = self._context.rt, self._context.actor
        self._do(lambda: put_back(rt, actor))

    def met(self, person_id: int) -> None:
        """A person's page was opened: it is written with the ticket that is served, if any is."""
        if self.view is None or self.view.serving is None:
            return
        if not self._context.may(Action.VIEW_PERSON):
            return
        rt, actor = self._context.rt, self._context.actor
        # Whatever is wrong with the person, his page says it.
        tasks.run(self, lambda: meet(rt, actor, person_id), lambda _: None, lambda _: None)

    def _do(self, act: Callable[[], Any], then: Callable[[Any], object] = lambda _: None) -> None:
        """One at a time: a key held down does it once."""
        if self._busy or not self._context.may(Action.CALL_TICKET):
            return
        self._busy = True

        def done(result: Any) -> None:
            self._busy = False
            bus().changed.emit("ticket", None)
            then(result)

        tasks.run(self, act, done, self._on_failed)

    def _on_called(self, done: NextCall) -> None:
        if done.called is None:
            self.nobody_waits.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._busy = False
        if isinstance(error, UserError) and error.code == "counter_not_chosen":
            self.counter_wanted.emit()
        else:
            tasks.report(error)
        self.refresh()

    def _on_read(self, view: DeskTickets) -> None:
        self.view = view
        self.changed.emit()

    def _on_changed(self, what: str, _record: object) -> None:
        if what == "ticket":
            self.refresh()
