"""Offers of work with what came of them, and marks of deregistration, as windows show them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.vocabulary import (
    CaseState,
    DeregistrationGround,
    OfferAnswer,
    ReferralEnd,
    Told,
    UnsuitableWork,
    VacancyState,
)
from app.models import Employer, Offer, Vacancy
from app.models import RegistrationCase as Case
from app.rules.ch3_deregistration import is_answer_late
from app.rules.ch5_referral import (
    is_reply_late,
    is_to_be_told,
    may_fall_through,
    may_find_unsuitable,
    may_hire,
    may_reply,
    may_send_resume,
)
from app.services.away_times import Wanted
from app.services.deregistration import owed_by, signed_decision
from app.services.findings_queries import counted_in, fallen_away
from app.services.offer_record import facts_of, hired_in, subject_of
from app.services.offers import ANSWER_TERMS
from app.services.person_keys import records_of
from app.services.runtime import Runtime


@dataclass(frozen=True)
class OfferView:
    """One offer with what came of it.

    answered_on: the day of the answer. late: it came after its term, or is overdue. counts: it
    counts toward §44.2. employer_names: by language. taken_on: the employer takes the person on,
    the first day of work is awaited. reply_late: his answer came after its term, or is overdue
    (§62). to_be_told: the vacancy has ended, and nobody has told the candidate so (§63).
    employer_waits: he was sent the person, has not answered, and nothing can come of it any more.
    may_...: what can be written down of it now (§59-63).
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
    employer_names: Mapping[str, str] = field(default_factory=dict)
    vacancy_id: int | None = None
    vacancy_number: str = ""
    vacancy_state: VacancyState | None = None
    unsuitable: UnsuitableWork | None = None
    sent_at: datetime | None = None
    sent_how: Told | None = None
    reply_due_at: datetime | None = None
    ended: ReferralEnd | None = None
    replied_on: date | None = None
    reply_note: str = ""
    reply_late: bool = False
    taken_on: bool = False
    hired_on: date | None = None
    fell_through_on: date | None = None
    closed_told_on: date | None = None
    closed_told_how: Told | None = None
    to_be_told: bool = False
    employer_waits: bool = False
    may_send: bool = False
    may_refer: bool = False
    may_note_reply: bool = False
    may_withdraw: bool = False
    may_hire: bool = False
    may_fall_through: bool = False
    may_find_unsuitable: bool = False


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
    return offers_with(session, rt, session.scalars(mine).all(), {case.id: case})


def offers_with(
    session: Session, rt: Runtime, rows: Sequence[Offer], cases: Mapping[int, Case]
) -> tuple[OfferView, ...]:
    """These offers, of these cases by their ids, in the same order."""
    now, counted, free = rt.clock.now(), set[int](), set[str]()
    for case in cases.values():
        counted |= counted_in(session, case, now)
        free |= fallen_away(session, _of(case), *ANSWER_TERMS)
    reported = _reported(session, {row.vacancy_id for row in rows if row.vacancy_id})
    hired = hired_in(session, cases)
    return tuple(
        _view(
            row,
            cases[row.case_id],
            row.id in counted,
            subject_of(row.id) not in free,
            now,
            **_referral(row, reported.get(row.vacancy_id or 0), now, row.case_id in hired),
        )
        for row in rows
    )


def _of(case: Case) -> Wanted:
    return lambda column: column == case.id


_Reported = tuple[Vacancy, Employer]


def _reported(session: Session, ids: Collection[int]) -> dict[int, _Reported]:
    """The vacancies with their employers, by their ids."""
    asked = select(Vacancy, Employer).join(Employer, Employer.id == Vacancy.employer_id)
    rows = session.execute(asked.where(Vacancy.id.in_(ids))) if ids else ()
    return {vacancy.id: (vacancy, employer) for vacancy, employer in rows}


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


def _referral(row: Offer, reported: _Reported | None, now: datetime, hired: bool) -> dict[str, Any]:
    """What came of an offer after its answer (§60-63)."""
    facts, end = facts_of(row), row.ended
    vacancy, employer = reported or (None, None)
    names = (employer.name_kk, employer.name_ru) if employer else (row.employer, row.employer)
    places = vacancy.places_left if vacancy else None
    goes_on = end in (None, ReferralEnd.EMPLOYER_SILENT) and row.reply_due_at is not None
    return {
        "employer_names": dict(zip(("kk", "ru"), names, strict=True)),
        "vacancy_number": vacancy.number if vacancy else "",
        "vacancy_state": vacancy.state if vacancy else None,
        "reply_late": row.reply_due_at is not None
        and (goes_on or row.replied_on is not None)
        and is_reply_late(row.reply_due_at, row.replied_on, now),
        "taken_on": facts.agreed and end is None and row.replied_on is not None,
        "to_be_told": is_to_be_told(end, row.answer, row.closed_told_on),
        "employer_waits": facts.sent
        and row.replied_on is None
        and end in (ReferralEnd.WITHDRAWN, ReferralEnd.CASE_ENDED),
        "may_note_reply": may_reply(facts).allowed,
        "may_hire": may_hire(facts, places_left=places, hired_already=hired).allowed,
        "may_fall_through": may_fall_through(facts).allowed,
        "may_find_unsuitable": may_find_unsuitable(row.answer, row.unsuitable).allowed,
        **{name: getattr(row, name) for name in _AS_KEPT},
    }


_AS_KEPT = (
    "vacancy_id",
    "unsuitable",
    "sent_at",
    "sent_how",
    "reply_due_at",
    "ended",
    "replied_on",
    "reply_note",
    "hired_on",
    "fell_through_on",
    "closed_told_on",
    "closed_told_how",
)


def _view(
    row: Offer, case: Case, counts: bool, awaited: bool, now: datetime, **referral: Any
) -> OfferView:
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
        may_answer=goes_on and row.ended is None and (row.answer is None or silent),
        may_tell_interview=agreed and row.ended is None and row.came is None,
        may_note_visit=agreed and row.told_on is not None and not row.came,
        may_excuse=agreed and row.valid_reason is False and row.came is True,
        may_send=goes_on and may_send_resume(facts_of(row)).allowed,
        may_refer=agreed and row.ended is None,
        may_withdraw=goes_on and row.vacancy_id is not None and facts_of(row).goes_on,
        **referral,
    )
