"""Today: what has to be done, oldest term first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import func, select

from app.core.vocabulary import Action, CaseState
from app.models import CaseTerm, Person, RegistrationCase
from app.services.drafts import DraftView, list_drafts
from app.services.plan_queries import OpenMeeting, open_meetings
from app.services.runtime import Actor, Runtime, require


class Urgency(StrEnum):
    """How a term stands: broken (red), due today (amber), later (plain)."""

    BROKEN = "broken"
    TODAY = "today"
    LATER = "later"


@dataclass(frozen=True)
class BesideQueue:
    """What Today shows beside the queue.

    drafts: the actor's own, newest first. meetings: those of plans that are due and of which
    nobody wrote down how they came out (§51).
    """

    drafts: Sequence[DraftView]
    meetings: Sequence[OpenMeeting] = ()


def beside_queue(rt: Runtime, actor: Actor) -> BesideQueue:
    """The actor's drafts, and the meetings that wait for their outcome."""
    require(actor, Action.VIEW_QUEUE)
    meetings = open_meetings(rt, actor) if actor.may(Action.MAKE_PLAN) else ()
    return BesideQueue(list_drafts(rt, actor), meetings)


@dataclass(frozen=True)
class TermRow:
    """One open term of one case."""

    case_id: int
    person_id: int
    full_name: str
    case_number: str
    state: CaseState
    paragraph: str
    code: str
    due_at: datetime
    urgency: Urgency
    arithmetic: dict[str, Any]


@dataclass(frozen=True)
class TodayView:
    """The lists of Today and their counts; the counts are of all, the rows of the first ones.

    meetings: those of plans that are due and of which nobody wrote down how they came out (§51).
    """

    terms: Sequence[TermRow]
    counts: dict[Urgency, int]
    drafts: Sequence[DraftView]
    meetings: Sequence[OpenMeeting] = ()


def today_view(rt: Runtime, actor: Actor, limit: int = 500) -> TodayView:
    """Open terms by due moment, then arrival; and the actor's own drafts."""
    require(actor, Action.VIEW_QUEUE)
    now = rt.clock.now()
    midnight = now.replace(hour=23, minute=59, second=59, microsecond=999999)
    due = CaseTerm.due_at
    with rt.sessions.read() as session:
        rows = session.execute(
            select(CaseTerm, RegistrationCase, Person)
            .join(RegistrationCase, RegistrationCase.id == CaseTerm.case_id)
            .join(Person, Person.id == RegistrationCase.person_id)
            .where(CaseTerm.ended_at.is_(None))
            .order_by(due, CaseTerm.started_at, CaseTerm.id)
            .limit(limit)
        )
        terms = [_row(term, case, person, now) for term, case, person in rows]
        counts = session.execute(
            select(
                func.count().filter(due < now),
                func.count().filter(due >= now, due <= midnight),
                func.count().filter(due > midnight),
            ).where(CaseTerm.ended_at.is_(None))
        ).one()
    meetings = open_meetings(rt, actor) if actor.may(Action.MAKE_PLAN) else ()
    counted = dict(zip(Urgency, counts, strict=True))
    return TodayView(terms, counted, list_drafts(rt, actor), meetings)


def _row(term: CaseTerm, case: RegistrationCase, person: Person, now: datetime) -> TermRow:
    urgency = Urgency.LATER
    if term.due_at < now:
        urgency = Urgency.BROKEN
    elif term.due_at.date() == now.date():
        urgency = Urgency.TODAY
    return TermRow(
        case.id,
        person.id,
        person.full_name,
        case.number,
        case.state,
        term.paragraph,
        term.code,
        term.due_at,
        urgency,
        term.arithmetic,
    )
