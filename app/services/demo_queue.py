"""The demonstration's queue: work in several hands, some of it nobody's, and somebody on leave."""

from collections.abc import Sequence
from datetime import timedelta

from app.core.vocabulary import AbsenceKind, Role
from app.services.absences import EnterAbsence, enter_absence
from app.services.queue import Seen, hand_over
from app.services.queue_queries import QueueRow, Sight, Whose, queue_page
from app.services.runtime import Actor, Runtime

_MOST = 500
_ONE_DAY = timedelta(days=1)
_AWAY_IN, _AWAY_FOR = timedelta(days=3), timedelta(days=11)


def share_out(rt: Runtime, supervisor: Actor, clerk: Actor, second: Actor) -> None:
    """Of the first clerk's people every fourth goes to the second, every fifth to whoever takes it;
    the second goes on leave in a few days, and the first stands in for him."""
    rows = queue_page(rt, supervisor, Sight(Whose.ALL, post=Role.CLERK), 0, _MOST)
    by_person = [(row, row.about.person_id) for row in rows if row.about.person_id is not None]
    theirs = [row for row, person in by_person if person % 4 == 1]
    free = [row for row, person in by_person if person % 4 != 1 and person % 5 == 0]
    hand_over(rt, supervisor, _seen(theirs), second.account_id, "Жүктемені бөлу")
    hand_over(rt, supervisor, _seen(free), None, "Жүктемені бөлу")
    first_day = rt.clock.now().date() + _AWAY_IN
    with rt.sessions.read() as session:
        calendar = rt.calendar(session)
    while not calendar.is_business_day(first_day):
        first_day += _ONE_DAY
    away = EnterAbsence(
        second.account_id, first_day, first_day + _AWAY_FOR, AbsenceKind.LEAVE, clerk.account_id
    )
    enter_absence(rt, supervisor, away)


def _seen(rows: Sequence[QueueRow]) -> list[Seen]:
    return [Seen(row.term_id, row.holder_id) for row in rows]
