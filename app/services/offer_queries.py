"""Offers of work, and what followed a deregistration, as a person's page shows them."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.vocabulary import CaseState, DeregistrationGround, OfferAnswer, Told
from app.models import Offer
from app.models import RegistrationCase as Case
from app.rules.ch3_deregistration import is_answer_late
from app.services.deregistration import owed_by, signed_decision
from app.services.findings_queries import counted_in, fallen_away
from app.services.offers import ANSWER_TERMS, subject_of
from app.services.person_keys import records_of
from app.services.runtime import Runtime


@dataclass(frozen=True)
class OfferView:
    """One offer with what came of it.

    answered_on: the day of the answer. late: it came after its term, or is overdue. counts: it
    counts toward §44.2. may_answer, may_tell_interview, may_note_visit, may_excuse: what can be
    written down of it now (§59-61).
    """

    id: int
    version: int
    employer: str
    occupation: str
    detail: str
    pay: int | None
    suitable: bool
    offered_at: datetime
    told_how: Told
    due_at: datetime
    answer: OfferAnswer | None
    answered_at: datetime | None
    answered_on: date | None
    reason: str
    told_on: date | None
    interview_on: date | None
    interview_place: str
    go_until: datetime | None
    came: bool | None
    came_on: date | None
    valid_reason: bool | None
    visit_note: str
    late: bool
    counts: bool
    may_answer: bool
    may_tell_interview: bool
    may_note_visit: bool
    may_excuse: bool


@dataclass(frozen=True)
class StruckOff:
    """The mark on the card (§45): why and since when he is struck off, and from which day on he
    may apply again (None: nothing bars him)."""

    ground: DeregistrationGround
    since: date
    allowed_from: date | None
    through_akim: bool


def offers_of(session: Session, rt: Runtime, case: Case) -> tuple[OfferView, ...]:
    """A case's offers, the newest first."""
    mine = select(Offer).where(Offer.case_id == case.id).order_by(Offer.id.desc())
    rows, now = session.scalars(mine).all(), rt.clock.now()
    counted = counted_in(session, case, now)
    free = fallen_away(session, lambda column: column == case.id, *ANSWER_TERMS)
    return tuple(
        _view(row, case, row.id in counted, subject_of(row.id) not in free, now) for row in rows
    )


def struck_off(session: Session, person_id: int) -> tuple[StruckOff, ...]:
    """The marks on the person's card, the newest first: one for each of his cases that ended so.

    A mark stays when a new case begins, and goes with the decision that is taken back (§46).
    """
    ended = select(Case).where(
        Case.person_id.in_(records_of(session, person_id)), Case.state == CaseState.DEREGISTERED
    )
    marks = []
    for case in session.scalars(ended.order_by(Case.id.desc())):
        if decision := signed_decision(session, case):
            owed = owed_by(session, case, decision)
            mark = StruckOff(owed.ground, owed.struck_off_on, owed.allowed_from, owed.through_akim)
            marks.append(mark)
    return tuple(marks)


def _view(row: Offer, case: Case, counts: bool, awaited: bool, now: datetime) -> OfferView:
    silent, goes_on = row.answer is OfferAnswer.SILENT, case.closed_at is None
    agreed = goes_on and row.answer is OfferAnswer.ACCEPTED
    late = is_answer_late(row.due_at, row.answered_at, case.closed_at or now, row.answered_on)
    return OfferView(
        id=row.id,
        version=row.version,
        employer=row.employer,
        occupation=row.occupation,
        detail=row.detail,
        pay=row.pay,
        suitable=row.suitable,
        offered_at=row.offered_at,
        told_how=row.told_how,
        due_at=row.due_at,
        answer=row.answer,
        answered_at=row.answered_at,
        answered_on=row.answered_on,
        reason=row.reason,
        told_on=row.told_on,
        interview_on=row.interview_on,
        interview_place=row.interview_place,
        go_until=row.go_until,
        came=row.came,
        came_on=row.came_on,
        valid_reason=row.valid_reason,
        visit_note=row.visit_note,
        late=silent or (awaited and late),
        counts=counts,
        may_answer=goes_on and (row.answer is None or silent),
        may_tell_interview=agreed and case.state is CaseState.UNEMPLOYED and row.came is None,
        may_note_visit=agreed and row.go_until is not None and not row.came,
        may_excuse=agreed and row.valid_reason is False and row.came is True,
    )
