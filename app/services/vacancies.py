"""Vacancies: a letter that came, its entry, changes, and every way in which a vacancy ends."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.errors import UserError
from app.core.vocabulary import Action, VacancyEnd, VacancyMove, VacancySource, VacancyState
from app.models import Employer, Vacancy
from app.rules.ch5_vacancies import (
    MOST_PLACES,
    is_expired,
    letter_faults,
)
from app.services import audit, drafts
from app.services.card_answers import Fault, as_fault, refuse
from app.services.decisions import checked
from app.services.employers import kept_employer
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, centre_of, require, require_still
from app.services.vacancy_answers import (
    RegisterVacancy,
    answers_of,
    data_of,
    missing_answers,
    vacancy_answer_faults,
)
from app.services.vacancy_data import VacancyData
from app.services.vacancy_rows import (
    fill_vacancy,
    reported_late,
    state_of,
)
from app.services.vacancy_steps import step
from app.services.vacancy_writes import (
    begin,
    codes_of,
    next_numbers,
    same_as,
    tell_change,
    write_change,
    write_end,
)

NOTE_LENGTH = 300
LETTER_LENGTH = 60


@dataclass(frozen=True)
class ReceiveLetter:
    """A letter that came and is not entered yet; received_at: None is now."""

    employer_id: int
    received_at: datetime | None
    letter_number: str
    appeared_on: date | None = None
    note: str = ""


@dataclass(frozen=True)
class ChangeVacancy:
    """A vacancy in force, changed to these data."""

    vacancy_id: int
    version: int
    data: VacancyData


@dataclass(frozen=True)
class WithdrawVacancy:
    """A vacancy in force that is no more, and why; the note says more where it is another cause."""

    vacancy_id: int
    version: int
    end: VacancyEnd
    note: str = ""


@dataclass(frozen=True)
class RefuseLetter:
    """A letter that is not entered: of an excluded post (§53), sent twice, or for what `note`
    says."""

    vacancy_id: int
    version: int
    end: VacancyEnd
    note: str = ""


@dataclass(frozen=True)
class ReopenVacancy:
    """A vacancy that is over and is in force again; more_places: besides those there were."""

    vacancy_id: int
    version: int
    valid_until: date | None = None
    more_places: int = 0
    note: str = ""


@dataclass(frozen=True)
class Registered:
    """The vacancy that was written."""

    vacancy_id: int
    number: str


@dataclass(frozen=True)
class VacancyRegistered(Registered):
    """warnings: what was odd and stayed, each with its field and paragraph."""

    warnings: tuple[Fault, ...]


WITHDRAWN_FOR = (
    VacancyEnd.HIRED_ELSEWHERE,
    VacancyEnd.NOT_NEEDED,
    VacancyEnd.ENTERED_TWICE,
    VacancyEnd.OTHER,
)
"""For what an employer or the centre takes a vacancy back."""

REFUSED_FOR = (VacancyEnd.NOT_FOR_CENTRE, VacancyEnd.ENTERED_TWICE, VacancyEnd.OTHER)
"""For what a letter is not entered."""


def receive_letter(rt: Runtime, actor: Actor, command: ReceiveLetter) -> Registered:
    """§54: a letter came; its term of one business day runs until it is entered or refused.

    Raises FieldFaults `letter_ahead`, `letter_too_early` (earliest), `appeared_ahead`,
    `appeared_too_early` (earliest), UserError `employer_unknown` and what a text may not be.
    """
    require(actor, Action.EDIT_VACANCY)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_VACANCY)
        came = _came(rt, command.received_at, command.appeared_on)
        row = _new(session, rt, command.employer_id, came, command.letter_number)
        row.appeared_on = command.appeared_on
        row.reported_late = reported_late(session, rt, row)
        note = checked(command.note, "note", NOTE_LENGTH)
        _receive(session, rt, actor, row, {"note": note} if note else {})
        return Registered(row.id, row.number)


def register_vacancy(rt: Runtime, actor: Actor, command: RegisterVacancy) -> VacancyRegistered:
    """§54: enter a vacancy, with its letter or of one received before; §56 and §58 begin to run.

    Raises FieldFaults naming each field that is wrong or missing, excluded posts (§53) among
    them; UserError `employer_unknown`, `vacancy_unknown`, `record_changed`,
    `vacancy_move_not_allowed` (state, move), `right_ended`.
    """
    require(actor, Action.EDIT_VACANCY)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_VACANCY)
        employer = kept_employer(session, command.employer_id)
        data, odd = _judged(rt, command.data, employer)
        if command.vacancy_id is None:
            came = _came(rt, command.received_at, data.appeared_on)
            row = _new(session, rt, employer.id, came, command.letter_number)
            fill_vacancy(row, data)
            _receive(session, rt, actor, row, {})
        else:
            row = _kept(session, command.vacancy_id, command.version)
            row.employer_id = employer.id
            fill_vacancy(row, data)
        odd += same_as(session, row)
        row.places_left = row.places
        row.reported_late = reported_late(session, rt, row)
        row.registered_at, row.registered_by = rt.clock.now(), actor.account_id
        begin(session, rt, actor, row, VacancyMove.REGISTER_VACANCY, {"warnings": codes_of(odd)})
        after = state_of(row)
        audit.record(session, rt, actor, "vacancy.entered", "vacancy", row.id, after=after)
        drafts.drop(session, actor, command.draft_id)
        return VacancyRegistered(row.id, row.number, tuple(odd))


def change_vacancy(rt: Runtime, actor: Actor, command: ChangeVacancy) -> VacancyRegistered:
    """Change a vacancy in force; the day of appearance put right moves §58's term.

    Raises as `register_vacancy`, and `places_taken` (taken) at the places.
    """
    require(actor, Action.EDIT_VACANCY)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_VACANCY)
        row = _kept(session, command.vacancy_id, command.version)
        data, odd = _judged(rt, command.data, session.get_one(Employer, row.employer_id))
        odd += write_change(session, rt, actor, row, data, codes_of(odd))
        return VacancyRegistered(row.id, row.number, tuple(odd))


def withdraw_vacancy(rt: Runtime, actor: Actor, command: WithdrawVacancy) -> Registered:
    """§63: the vacancy is no more; nobody is sent to it any longer.

    Raises UserError `vacancy_unknown`, `record_changed`, `vacancy_move_not_allowed`,
    `end_unfit` (a cause that is none of `WITHDRAWN_FOR`), `field_missing` (note, of another cause).
    """
    return _end(rt, actor, command, VacancyMove.WITHDRAW_VACANCY, WITHDRAWN_FOR)


def refuse_letter(rt: Runtime, actor: Actor, command: RefuseLetter) -> Registered:
    """§53: a letter is not entered: its post is excluded, or it came twice. Raises as
    `withdraw_vacancy`, with `REFUSED_FOR`."""
    return _end(rt, actor, command, VacancyMove.REFUSE_LETTER, REFUSED_FOR)


def reopen_vacancy(rt: Runtime, actor: Actor, command: ReopenVacancy) -> Registered:
    """A vacancy that was filled, withdrawn or has expired is in force again; §56 and §58 run anew.

    Raises UserError `vacancy_unknown`, `record_changed`, `vacancy_move_not_allowed`,
    `valid_until_past`, `places_none_left` (all its places are taken), `places_count` (most).
    """
    require(actor, Action.EDIT_VACANCY)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_VACANCY)
        row = _kept(session, command.vacancy_id, command.version)
        note = checked(command.note, "note", NOTE_LENGTH)
        until, places = command.valid_until, row.places + command.more_places
        if is_expired(until, rt.clock.now().date()):
            raise UserError("valid_until_past", field="valid_until")
        if command.more_places < 0 or places > MOST_PLACES:
            raise UserError("places_count", field="more_places", most=MOST_PLACES)
        if row.places_left + command.more_places < 1:
            raise UserError("places_none_left", field="more_places")
        before = state_of(row)
        row.valid_until, row.places = until, places
        row.places_left += command.more_places
        row.end, row.end_note = None, ""
        details = {"note": note} if note else {}
        events = dict.fromkeys(("56", "58"), TermEvent(rt.clock.now(), CENTRE_HOURS))
        step(session, rt, actor, row, VacancyMove.REOPEN_VACANCY, events, details)
        tell_change(session, rt, actor, row, "vacancy.reopened", before)
        return Registered(row.id, row.number)


def note_expired(rt: Runtime, actor: Actor) -> int:
    """Write down every vacancy whose last day has passed; returns how many.

    Where there is none it only reads, so that it may be asked at each opening of Today.
    """
    require(actor, Action.EDIT_VACANCY)
    with rt.sessions.read() as session:
        if not _expired(session, rt):
            return 0
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_VACANCY)
        rows = _expired(session, rt)
        for row in rows:
            row.end = VacancyEnd.TERM_OVER
            step(session, rt, actor, row, VacancyMove.VACANCY_EXPIRED, {})
        return len(rows)


def employer_names(employer: Employer) -> tuple[str, ...]:
    """The employer's names, each once."""
    return tuple(dict.fromkeys((employer.name_kk, employer.name_ru)))


def _end(
    rt: Runtime,
    actor: Actor,
    command: WithdrawVacancy | RefuseLetter,
    name: VacancyMove,
    causes: Collection[VacancyEnd],
) -> Registered:
    require(actor, Action.EDIT_VACANCY)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_VACANCY)
        row = _kept(session, command.vacancy_id, command.version)
        note = checked(command.note, "note", NOTE_LENGTH)
        if command.end not in causes:
            raise UserError("end_unfit", field="end")
        if command.end is VacancyEnd.OTHER and not note:
            raise UserError("field_missing", field="note")
        write_end(session, rt, actor, row, name, command.end, note)
        return Registered(row.id, row.number)


def _came(rt: Runtime, received_at: datetime | None, appeared_on: date | None) -> datetime:
    """When the letter came; refuses days that cannot be."""
    now = rt.clock.now()
    came = received_at or now
    faults = list(map(as_fault, letter_faults(came.date(), appeared_on, now.date())))
    if came > now and came.date() == now.date():
        faults.append(Fault(UserError("letter_ahead", field="received_on")))
    refuse(faults)
    return came


def _new(
    session: Session, rt: Runtime, employer_id: int, came: datetime, letter_number: str
) -> Vacancy:
    employer = kept_employer(session, employer_id)
    return Vacancy(
        number=next_numbers(session, rt.clock.now().year)[0],
        employer_id=employer.id,
        source=VacancySource.LETTER,
        edition=centre_of(session).edition,
        received_at=came,
        letter_number=checked(letter_number, "letter_number", LETTER_LENGTH),
        places=1,
        places_left=1,
        musts=[],
    )


def _receive(
    session: Session, rt: Runtime, actor: Actor, row: Vacancy, details: Mapping[str, Any]
) -> None:
    events = {"54": TermEvent(row.received_at, CENTRE_HOURS)}
    step(session, rt, actor, row, VacancyMove.RECEIVE_LETTER, events, details)


def _kept(session: Session, vacancy_id: int, version: int | None) -> Vacancy:
    row = session.get(Vacancy, vacancy_id)
    if row is None:
        raise UserError("vacancy_unknown")
    audit.fresh(session, row.version, version or 0, "vacancy", row.id)
    return row


def _judged(rt: Runtime, data: VacancyData, employer: Employer) -> tuple[VacancyData, list[Fault]]:
    """The data as they are kept, with what is odd in them; refuses what is wrong."""
    answers, today = answers_of(data), rt.clock.now().date()
    found = [
        *missing_answers(answers),
        *vacancy_answer_faults(answers, today, employer_names(employer)),
    ]
    refuse(found)
    return data_of(answers), found


def _expired(session: Session, rt: Runtime) -> list[Vacancy]:
    today = rt.clock.now().date()
    asked = select(Vacancy).where(Vacancy.state == VacancyState.OPEN, Vacancy.valid_until < today)
    return list(session.scalars(asked.order_by(Vacancy.id)))
