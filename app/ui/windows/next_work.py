"""F2 from everywhere, and how much of one's own work is broken or about to break."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.vocabulary import Action
from app.services.queue import TakenTerm, take_next
from app.services.queue_queries import Sight, Urgency, Whose, queue_counts
from app.ui import tasks
from app.ui.bus import bus
from app.ui.windows.today import TodayPage

if TYPE_CHECKING:
    from app.ui.windows.desk import Desk

_MINUTE_MS = 60_000


class NextWork(QObject):
    """Takes the next work off the UI thread, and counts what is late of one's own by the minute."""

    counted = Signal(int)
    """How many terms of one's own are broken or about to break."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk, self._context = desk, desk.context
        self._taking = False
        self._counting = tasks.Latest(self)
        if self._context.may(Action.TAKE_WORK):
            self._minute = QTimer(self, interval=_MINUTE_MS)
            self._minute.timeout.connect(self.count)
            self._minute.start()
            bus().changed.connect(self._on_changed)
            self.count()

    def take(self) -> None:
        """Open the person whose work is next; it is one's own from now on."""
        if self._taking or not self._context.may(Action.TAKE_WORK):
            return
        self._taking = True
        rt, actor = self._context.rt, self._context.actor
        tasks.run(self, partial(take_next, rt, actor), self._on_taken, self._on_failed)

    def count(self) -> None:
        """Count what is late of one's own."""
        rt, actor = self._context.rt, self._context.actor
        mine = Sight(Whose.MINE)

        def show(counts: dict[Urgency, int]) -> None:
            self.counted.emit(counts[Urgency.BROKEN] + counts[Urgency.SOON])

        self._counting.run(lambda: queue_counts(rt, actor, mine), show)

    def make_today(self) -> TodayPage:
        """The room, with what leads out of it."""
        desk, today = self._desk, TodayPage(self._context)
        today.person_chosen.connect(desk.open_person)
        today.vacancy_chosen.connect(desk.open_vacancy)
        today.opened.connect(desk.open_about)
        today.draft_chosen.connect(desk.open_draft)
        today.new_applicant.connect(desk.open_new)
        today.next_wanted.connect(self.take)
        today.form_wanted.connect(desk.visit_till_left)
        today.sheet_wanted.connect(self._print)
        today.foot.papers_wanted.connect(desk.open_papers)
        return today

    def _print(self, sight: Sight) -> None:
        from app.services.queue_sheet import queue_sheet

        rt, actor = self._context.rt, self._context.actor
        tasks.run(self, lambda: (queue_sheet(rt, actor, sight),), self._desk.open_papers)

    def _on_taken(self, taken: TakenTerm | None) -> None:
        self._taking = False
        if taken is None:
            self._desk.say_nothing_waits()
            return
        self._desk.open_next(taken.about)
        bus().changed.emit("queue", taken.term_id)

    def _on_failed(self, error: BaseException) -> None:
        self._taking = False
        tasks.report(error)

    def _on_changed(self, _what: str, _record: object) -> None:
        self.count()
