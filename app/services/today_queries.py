"""What Today shows beside the queue: drafts, meetings, and what candidates are owed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.vocabulary import Action
from app.services.candidates import still_to_tell
from app.services.drafts import DraftView, list_drafts
from app.services.plan_queries import OpenMeeting, open_meetings
from app.services.runtime import Actor, Runtime, require


@dataclass(frozen=True)
class OwedOnVacancy:
    """How many of a vacancy's candidates are to be told that it is no more (§63), and how many
    the employer takes on whose hire is not written down."""

    vacancy_id: int
    number: str
    to_tell: int
    to_place: int


@dataclass(frozen=True)
class BesideQueue:
    """What Today shows beside the queue.

    drafts: the actor's own, newest first. meetings: those of plans that are due and of which
    nobody wrote down how they came out (§51). owed: what candidates are owed, vacancy by vacancy,
    the oldest offer first (§63).
    """

    drafts: Sequence[DraftView]
    meetings: Sequence[OpenMeeting] = ()
    owed: Sequence[OwedOnVacancy] = ()


def beside_queue(rt: Runtime, actor: Actor) -> BesideQueue:
    """The actor's drafts, the meetings that wait for their outcome, and the candidates who wait
    for word; each only for whom it is work."""
    require(actor, Action.VIEW_QUEUE)
    meetings = open_meetings(rt, actor) if actor.may(Action.MAKE_PLAN) else ()
    owed = _owed(rt, actor) if actor.may(Action.OFFER_WORK) else ()
    return BesideQueue(list_drafts(rt, actor), meetings, owed)


def _owed(rt: Runtime, actor: Actor) -> tuple[OwedOnVacancy, ...]:
    rows = still_to_tell(rt, actor)
    numbers = {row.vacancy_id: row.vacancy_number for row in rows}
    many = Counter((row.vacancy_id, row.taken_on) for row in rows)
    return tuple(
        OwedOnVacancy(id_, number, to_tell=many[id_, False], to_place=many[id_, True])
        for id_, number in numbers.items()
    )
