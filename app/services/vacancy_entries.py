"""What a line of a file of vacancies says, judged, and what becomes of it here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import VacancyEnd, VacancyState
from app.models import Employer, Vacancy
from app.rules.ch5_vacancies import places_faults
from app.services.card_answers import Answers, Fault, as_fault, by_field, text_faults
from app.services.employers import EmployerData, employer_faults, judged
from app.services.vacancies import employer_names
from app.services.vacancy_answers import (
    data_of,
    missing_answers,
    text_limits,
    vacancy_answer_faults,
)
from app.services.vacancy_columns import EMPLOYER, read_cells
from app.services.vacancy_data import VacancyData
from app.services.vacancy_rows import data_of_row, digest_of
from app.services.vacancy_source import Cells

_EMPLOYER_FIELDS = tuple(field.name for field in fields(EmployerData))


class Fate(StrEnum):
    """What becomes of a line: a new vacancy; one from the exchange says something else; the
    exchange's name for one that is here; nothing new; one is withdrawn."""

    NEW = "new"
    CHANGED = "changed"
    LINKED = "linked"
    SAME = "same"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Entry:
    """What a good line says. data: None where it withdraws, for `end`. odd: codes of what is odd.

    employer: as the file tells him; known employers are not changed by it.
    """

    line: int
    exchange_id: str | None
    employer: EmployerData | None
    received_on: date | None
    letter_number: str
    data: VacancyData | None
    end: VacancyEnd | None
    odd: tuple[str, ...] = ()


@dataclass(frozen=True)
class Settled:
    """An entry with what becomes of it, and the employer and vacancy here that it is about."""

    entry: Entry
    fate: Fate
    employer_id: int | None = None
    vacancy_id: int | None = None
    odd: tuple[str, ...] = ()


@dataclass(frozen=True)
class Known:
    """An employer that is here: his number and names."""

    id: int
    names: tuple[str, ...]


@dataclass(frozen=True)
class _Employer:
    """An employer as the file tells him, and what is wrong there."""

    data: EmployerData
    faults: tuple[Fault, ...]


Judged = tuple[Entry | None, list[Fault]]


class Judge:
    """Judges the lines of one file by the wizard's own rules."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._employers: dict[EmployerData, _Employer] = {}

    def read(self, line: int, cells: Cells, known: Mapping[str, Known]) -> Judged:
        """What the line says, or None, and all that is wrong or odd with it."""
        answers, unread = read_cells(cells)
        faults = list(map(Fault, unread))
        name = str(answers.get("exchange_id") or "")
        limit = text_limits()["exchange_id"]
        faults += text_faults("exchange_id", name, limit, allow_newlines=False)
        if answers.get("end"):
            if not name:
                faults.append(Fault(UserError("field_missing", field="exchange_id")))
            end = VacancyEnd(answers["end"])
            entry: Entry | None = Entry(line, name, None, None, "", None, end)
        else:
            entry, found = self._vacancy(line, answers, known)
            unreadable = {fault.error.field for fault in faults}
            faults += [fault for fault in found if fault.error.field not in unreadable]
        told = list(by_field(sorted(faults, key=lambda fault: not fault.is_refusal)).values())
        return (None if any(fault.is_refusal for fault in told) else entry), told

    def _vacancy(
        self, line: int, answers: Answers, known: Mapping[str, Known]
    ) -> tuple[Entry | None, list[Fault]]:
        given = {f: answers.get(f"{EMPLOYER}{f}") for f in _EMPLOYER_FIELDS}
        told = {name: value for name, value in given.items() if value}
        employer = EmployerData(**{"bin": "", "name_kk": "", **told})
        here = known.get(plain_number(employer.bin))
        new = _Employer(employer, ()) if here else self._new(employer)
        faults = list(new.faults)
        names = here.names if here else (employer.name_kk, employer.name_ru)
        answers = {**answers, "places": answers.get("places", 1)}
        faults += missing_answers(answers)
        for fault in vacancy_answer_faults(answers, self._today, names):
            own = fault.error.field
            is_his = own == "employer_id"
            faults.append(_at(fault, f"{EMPLOYER}name_ru") if is_his else fault)
        if any(fault.is_refusal for fault in faults):
            return None, faults
        odd = tuple(dict.fromkeys(fault.error.code for fault in faults))
        received = answers.get("received_on")
        return (
            Entry(
                line=line,
                exchange_id=str(answers.get("exchange_id") or "").strip() or None,
                employer=new.data,
                received_on=date.fromisoformat(received) if received else None,
                letter_number=str(answers.get("letter_number") or "").strip(),
                data=data_of(answers),
                end=None,
                odd=odd,
            ),
            faults,
        )

    def _new(self, employer: EmployerData) -> _Employer:
        """An employer who is not here yet, as the record would keep him, judged once."""
        if employer not in self._employers:
            faults = tuple(
                _at(fault, f"{EMPLOYER}{fault.error.field}")
                for fault in employer_faults(employer, self._today)
            )
            is_wrong = any(fault.is_refusal for fault in faults)
            data = employer if is_wrong else judged(employer, self._today)
            self._employers[employer] = _Employer(data, faults)
        return self._employers[employer]


def known_employers(session: Session, numbers: Sequence[str]) -> dict[str, Known]:
    """The employers with these numbers that are here."""
    asked = select(Employer).where(Employer.bin.in_({plain_number(each) for each in numbers}))
    return {row.bin: Known(row.id, employer_names(row)) for row in session.scalars(asked)}


def plain_number(text: str) -> str:
    """A BIN as it is kept."""
    return "".join(text.split())


def settle(session: Session, entries: Sequence[Entry]) -> Iterator[Settled | tuple[Entry, Fault]]:
    """What becomes of each good line here, or what is in the way."""
    named = [entry.exchange_id for entry in entries if entry.exchange_id]
    # What was entered here bears its own number there, until the exchange gives it another name.
    ours = and_(Vacancy.number.in_(named), Vacancy.exchange_id.is_(None))
    asked = select(Vacancy).where(or_(Vacancy.exchange_id.in_(named), ours))
    by_name = {row.exchange_id or row.number: row for row in session.scalars(asked)}
    numbers = [entry.employer.bin for entry in entries if entry.employer]
    known = known_employers(session, numbers)
    digests = {
        entry.line: digest_of(known[number].id, entry.data)
        for entry in entries
        if entry.data and entry.employer and (number := plain_number(entry.employer.bin)) in known
    }
    alike = _alike(session, list(digests.values()))
    for entry in entries:
        mine = by_name.get(entry.exchange_id) if entry.exchange_id else None
        if entry.end is not None:
            yield _withdrawn(entry, mine)
        elif mine is not None:
            yield _again(entry, mine)
        else:
            assert entry.employer is not None
            whose = known.get(plain_number(entry.employer.bin))
            same = alike.get(digests.get(entry.line, ""), [])
            yield _first(entry, whose.id if whose else None, same)


def _alike(session: Session, digests: Sequence[str]) -> dict[str, list[Vacancy]]:
    found: dict[str, list[Vacancy]] = {}
    # By the digest alone: asked for the state as well, SQLite reads all that are in force.
    asked = select(Vacancy).where(Vacancy.digest.in_(digests)).order_by(Vacancy.id)
    for row in session.scalars(asked):
        if row.state is VacancyState.OPEN:
            found.setdefault(row.digest, []).append(row)
    return found


def _withdrawn(entry: Entry, row: Vacancy | None) -> Settled | tuple[Entry, Fault]:
    if row is None:
        return entry, Fault(UserError("exchange_unknown", field="exchange_id"))
    over = row.state is not VacancyState.OPEN
    return Settled(entry, Fate.SAME if over else Fate.WITHDRAWN, row.employer_id, row.id)


def _again(entry: Entry, row: Vacancy) -> Settled | tuple[Entry, Fault]:
    """A vacancy of which the exchange told before."""
    assert entry.data is not None
    told = with_places(row, entry.data)
    if data_of_row(row) == told:
        return Settled(entry, Fate.SAME, row.employer_id, row.id)
    if row.state is not VacancyState.OPEN:
        error = UserError("entry_over", field="exchange_id", number=row.number)
        return entry, Fault(error)
    for reason in places_faults(told.places, row.places - row.places_left):
        return entry, as_fault(reason)
    return Settled(entry, Fate.CHANGED, row.employer_id, row.id)


def with_places(row: Vacancy, data: VacancyData) -> VacancyData:
    """What the exchange says, with all of the vacancy's places: it is told how many are free (§63),
    and tells a number back that lies between those and all of them, be it one it had before."""
    is_ours = row.places_left <= data.places <= row.places
    return replace(data, places=row.places) if is_ours else data


def _first(
    entry: Entry, employer_id: int | None, same: list[Vacancy]
) -> Settled | tuple[Entry, Fault]:
    """A vacancy of which the file tells for the first time, though it may be here by a letter."""
    unnamed = next((row for row in same if row.exchange_id is None), None)
    if entry.exchange_id is None and same:
        error = UserError("vacancy_here", field="occupation", number=same[0].number)
        return entry, Fault(error)
    if unnamed is not None:
        same.remove(unnamed)  # the next line alike is another place
        return Settled(entry, Fate.LINKED, employer_id, unnamed.id)
    odd = (*entry.odd, "same_vacancy") if same else entry.odd
    return Settled(entry, Fate.NEW, employer_id, odd=odd)


def _at(fault: Fault, name: str) -> Fault:
    error = UserError(fault.error.code, field=name)
    error.params = fault.error.params
    return Fault(error, fault.is_refusal, fault.paragraph)
