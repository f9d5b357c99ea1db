"""§56-63: a vacancy from its candidates to the hire, with all that may come between."""

from datetime import date
from typing import Any

import pytest
from decided import Someone, case_row, job_seeker, unemployed
from factories import Staff
from fakes import FrozenClock, at
from sqlalchemy import select
from stored import case_of
from struck_off import answered, offer_row, offered, told_of_interview
from vacancies_made import registered_vacancy

from app.core.errors import UserError
from app.core.vocabulary import (
    CaseState,
    MoveName,
    OfferAnswer,
    ReferralEnd,
    Told,
    VacancyEnd,
    VacancyState,
)
from app.models import CaseTerm, Vacancy, VacancyEvent
from app.services.candidates import candidates_of, choose, offer_to_several
from app.services.hires import FellThrough, Hire, TellClosed, hire, hire_fell_through, tell_closed
from app.services.offers import NoteVisit, note_visit
from app.services.referrals import NoteReply, SendResume, note_reply, send_resume
from app.services.runtime import Runtime

ACCEPTED = OfferAnswer.ACCEPTED


def vacancy(rt: Runtime, staff: Staff, **changes: Any) -> int:
    return registered_vacancy(rt, staff.clerk, **changes).vacancy_id


def vacancy_row(rt: Runtime, vacancy_id: int) -> Vacancy:
    with rt.sessions.read() as session:
        return session.get_one(Vacancy, vacancy_id)


def today(rt: Runtime) -> date:
    return rt.clock.now().date()


def agreed(rt: Runtime, staff: Staff, someone: Someone, vacancy_id: int) -> int:
    """The vacancy is offered to him and he agrees at once; the offer's number."""
    number = offered(rt, staff, someone, employer="", vacancy_id=vacancy_id)
    answered(rt, staff, number, ACCEPTED)
    return number


def sent(rt: Runtime, staff: Staff, offer_id: int) -> None:
    send_resume(rt, staff.clerk, SendResume(offer_id, offer_row(rt, offer_id).version, Told.EMAIL))


def replied(rt: Runtime, staff: Staff, offer_id: int, hired: bool, **changes: Any) -> None:
    version = offer_row(rt, offer_id).version
    told = {"replied_on": today(rt), **changes}
    note_reply(rt, staff.clerk, NoteReply(offer_id, version, hired, **told))


def hired(rt: Runtime, staff: Staff, offer_id: int, on: date | None = None) -> None:
    version = offer_row(rt, offer_id).version
    hire(rt, staff.clerk, Hire(offer_id, version, on or today(rt)))


def runs(rt: Runtime, **of: int) -> dict[str, bool | None]:
    """The terms of a case or a vacancy by code: None while they run, else whether they were met."""
    with rt.sessions.read() as session:
        rows = select(CaseTerm).filter_by(**of).order_by(CaseTerm.id)
        return {row.code: row.met for row in session.scalars(rows)}


def moves(rt: Runtime, vacancy_id: int) -> list[str]:
    with rt.sessions.read() as session:
        mine = select(VacancyEvent.move).where(VacancyEvent.vacancy_id == vacancy_id)
        return [move.value for move in session.scalars(mine.order_by(VacancyEvent.id))]


def test_from_the_choice_to_the_hire(rt: Runtime, staff: Staff, clock: FrozenClock) -> None:
    someone, number = unemployed(rt, staff), vacancy(rt, staff)
    version = vacancy_row(rt, number).version
    choose(rt, staff.clerk, number, version, [someone.case_id])
    assert runs(rt, vacancy_id=number) == {"54": True, "56": True, "58": None}
    version = vacancy_row(rt, number).version
    (row,) = offer_to_several(rt, staff.clerk, number, version, [someone.case_id], Told.PHONE)
    assert row.fault is None and row.offer_id is not None
    assert runs(rt, vacancy_id=number)["58"] is True
    answered(rt, staff, row.offer_id, ACCEPTED)
    assert runs(rt, case_id=someone.case_id)["60"] is None
    sent(rt, staff, row.offer_id)
    told_of_interview(rt, staff, row.offer_id)
    waiting = runs(rt, case_id=someone.case_id)
    assert (waiting["60"], waiting["61"], waiting["62"]) == (True, None, None)
    clock.advance(days=1)
    version = offer_row(rt, row.offer_id).version
    note_visit(rt, staff.clerk, NoteVisit(row.offer_id, version, came=True, came_on=today(rt)))
    replied(rt, staff, row.offer_id, hired=True)
    (seen,) = candidates_of(rt, staff.clerk, number)
    assert seen.offer is not None and seen.offer.taken_on and seen.offer.may_hire
    hired(rt, staff, row.offer_id)
    assert case_row(rt, someone.case_id).state is CaseState.PLACED
    closed = vacancy_row(rt, number)
    assert (closed.state, closed.end, closed.places_left) == (
        VacancyState.FILLED,
        VacancyEnd.HIRED_HERE,
        0,
    )
    assert None not in runs(rt, case_id=someone.case_id).values()
    steps = [event.move for event in case_of(rt, staff, someone.person_id).timeline if event.move]
    assert steps[:6] == [
        MoveName.HIRE,
        MoveName.EMPLOYER_ANSWERED,
        MoveName.NOTE_VISIT,
        MoveName.TELL_INTERVIEW,
        MoveName.SEND_RESUME,
        MoveName.ACCEPT_OFFER,
    ]
