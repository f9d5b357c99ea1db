"""Many vacancies entered at once: the same records as one by one, in few statements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.vocabulary import Channel, VacancyMove, VacancySource, VacancyState
from app.models import CaseTerm, Employer, EmployerKey, Vacancy, VacancyEvent, VacancyItem
from app.models.base import Base
from app.rules.ch5_vacancies import is_reported_late
from app.rules.terms import Term, term
from app.rules.vacancy_moves import VACANCY_MOVES
from app.services import audit
from app.services.employers import EmployerData, keys_of
from app.services.runtime import Actor, Runtime, centre_of
from app.services.terms import arithmetic, due_of
from app.services.vacancy_data import VacancyData
from app.services.vacancy_rows import COLUMNS, appeared_at, digest_of, item_rows
from app.services.vacancy_writes import next_numbers

_MOVES = {
    VacancySource.EXCHANGE: (VacancyMove.TAKE_FROM_EXCHANGE,),
    VacancySource.LETTER: (VacancyMove.RECEIVE_LETTER, VacancyMove.REGISTER_VACANCY),
}
_CHANNELS = {VacancySource.EXCHANGE: Channel.PORTAL, VacancySource.LETTER: Channel.CENTRE}
_Due = tuple[datetime, dict[str, Any], int]


@dataclass(frozen=True)
class NewVacancy:
    """A vacancy that was judged; odd: codes of what is odd and stays."""

    employer_id: int
    source: VacancySource
    exchange_id: str | None
    received_at: datetime
    letter_number: str
    data: VacancyData
    odd: tuple[str, ...]


def enter_vacancies(
    session: Session, rt: Runtime, actor: Actor, entries: Sequence[NewVacancy]
) -> dict[int, dict[str, Any]]:
    """Enter vacancies with all that `vacancies.register_vacancy` writes but the events of the
    audit trail; their first states by their ids.

    Their terms are nobody's: of whoever takes them first (docs/decisions/0031).
    """
    edition, now = centre_of(session).edition, rt.clock.now()
    terms = _Terms(session, rt, edition)
    numbers = next_numbers(session, now.year, len(entries))
    rows = [
        _columns(entry, number, edition, actor, now)
        | {"reported_late": is_reported_late(terms.due("53", entry)[0], entry.received_at)}
        for entry, number in zip(entries, numbers, strict=True)
    ]
    ids = _insert(session, Vacancy, rows)
    items = [
        {"vacancy_id": id_, "field": name, "value": value, "level": level}
        for id_, entry in zip(ids, entries, strict=True)
        for name, value, level in item_rows(entry.data)
    ]
    events = [
        row for id_, e in zip(ids, entries, strict=True) for row in _events(id_, e, actor, now)
    ]
    running = [row for id_, e in zip(ids, entries, strict=True) for row in terms.rows(id_, e)]
    for table, some in ((VacancyEvent, events), (CaseTerm, running), (VacancyItem, items)):
        if some:
            session.execute(insert(_core(table)), some)
    return {
        id_: {name: audit.plain(value) for name, value in row.items() if value not in (None, "")}
        for id_, row in zip(ids, rows, strict=True)
    }


def enter_employers(
    session: Session, rt: Runtime, actor: Actor, employers: Sequence[EmployerData]
) -> dict[str, int]:
    """Enter employers who were judged and are not here; their ids by number, each audited."""
    if not employers:
        return {}
    own = {"entered_at": rt.clock.now(), "entered_by": actor.account_id, "version": 1}
    ids = _insert(session, Employer, [{**vars(data), **own} for data in employers])
    keys = [
        {"employer_id": id_, "key": key}
        for id_, data in zip(ids, employers, strict=True)
        for key in sorted(keys_of(data))
    ]
    session.execute(insert(_core(EmployerKey)), keys)
    told = {id_: dict(vars(data)) for id_, data in zip(ids, employers, strict=True)}
    audit.record_each(session, rt, actor, "employer.entered", "employer", told)
    return {data.bin: id_ for id_, data in zip(ids, employers, strict=True)}


def _insert(
    session: Session, table: type[Vacancy | Employer], rows: list[dict[str, Any]]
) -> Sequence[int]:
    """Enter the rows, each with the same columns; their ids, in the same order."""
    statement = insert(_core(table)).returning(table.id, sort_by_parameter_order=True)
    return session.scalars(statement, rows).all()


def _core(table: type[Base]) -> Table:
    """The table itself: as records, rows would go one by one where some of them lack a value."""
    return cast(Table, table.__table__)


def _columns(
    entry: NewVacancy, number: str, edition: str, actor: Actor, now: datetime
) -> dict[str, Any]:
    return {
        **{name: getattr(entry.data, name) for name in COLUMNS},
        "musts": list(entry.data.musts),
        "digest": digest_of(entry.employer_id, entry.data),
        "number": number,
        "employer_id": entry.employer_id,
        "state": VacancyState.OPEN,
        "source": entry.source,
        "edition": edition,
        "exchange_id": entry.exchange_id,
        "received_at": entry.received_at,
        "letter_number": entry.letter_number,
        "registered_at": now,
        "registered_by": actor.account_id,
        "places_left": entry.data.places,
        "end_note": "",
        "version": 1,
    }


def _events(
    vacancy_id: int, entry: NewVacancy, actor: Actor, now: datetime
) -> list[dict[str, Any]]:
    rows, source = list[dict[str, Any]](), None
    for name in _MOVES[entry.source]:
        step = VACANCY_MOVES[name]
        rows.append(
            {
                "vacancy_id": vacancy_id,
                "at": now,
                "account_id": actor.account_id,
                "move": name,
                "source": source,
                "target": step.target,
                "paragraph": str(step.paragraph),
                "details": {"warnings": list(entry.odd)} if entry.odd else {},
            }
        )
        source = step.target
    return rows


class _Terms:
    """The terms that begin with many vacancies; a day's arithmetic is done once."""

    def __init__(self, session: Session, rt: Runtime, edition: str) -> None:
        self._edition, self._now = edition, rt.clock.now()
        self._calendar = rt.calendar(session)
        self._known: dict[tuple[str, datetime], _Due] = {}

    def due(self, code: str, entry: NewVacancy) -> _Due:
        """When the term of the entry is due, its arithmetic, and by which calendar."""
        at = self._from(code, entry)
        if (code, at) not in self._known:
            rule = self._rule(code)
            due = due_of(rule, self._calendar, at, CENTRE_HOURS)
            self._known[code, at] = (due.moment, arithmetic(rule, due), due.calendar_version)
        return self._known[code, at]

    def rows(self, vacancy_id: int, entry: NewVacancy) -> list[dict[str, Any]]:
        """§56 and §58 run; §54 of a letter is kept at once."""
        codes = ("54", "56", "58") if entry.source is VacancySource.LETTER else ("56", "58")
        return [self._row(code, vacancy_id, entry) for code in codes]

    def _row(self, code: str, vacancy_id: int, entry: NewVacancy) -> dict[str, Any]:
        rule, (moment, told, version) = self._rule(code), self.due(code, entry)
        is_kept = code == "54"
        return {
            "vacancy_id": vacancy_id,
            "code": code,
            "subject": "",
            "paragraph": str(rule.paragraph),
            "edition": rule.edition,
            "owner": rule.owner,
            "started_at": self._from(code, entry),
            "due_at": moment,
            "arithmetic": told,
            "calendar_version": version,
            "channel": _CHANNELS[entry.source],
            "place": entry.data.place,
            "ended_at": self._now if is_kept else None,
            "met": True if is_kept else None,
        }

    def _from(self, code: str, entry: NewVacancy) -> datetime:
        if code == "54":
            return entry.received_at
        return self._now if code == "56" else appeared_at(entry.data.appeared_on)

    def _rule(self, code: str) -> Term:
        return term(code, self._edition)
