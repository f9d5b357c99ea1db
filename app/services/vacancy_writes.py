"""What a vacancy's use cases and the import write alike, in the caller's transaction."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import update
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.vocabulary import VacancyEnd, VacancyMove
from app.models import NumberSeries, Vacancy
from app.rules.ch5_vacancies import places_faults, same_one_twice
from app.services import audit
from app.services.card_answers import Fault, as_fault, refuse
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime
from app.services.vacancy_data import VacancyData
from app.services.vacancy_rows import (
    appeared_at,
    fill_vacancy,
    move_told_term,
    reported_late,
    same_ones,
    state_of,
)
from app.services.vacancy_steps import step

_OWN = frozenset({"version", "digest"})


def begin(
    session: Session,
    rt: Runtime,
    actor: Actor,
    row: Vacancy,
    name: VacancyMove,
    details: Mapping[str, Any],
) -> None:
    """The vacancy comes into force by the move: §56 counts from now, §58 from its appearance."""
    assert row.appeared_on is not None
    events = {
        "56": TermEvent(rt.clock.now(), CENTRE_HOURS),
        "58": TermEvent(appeared_at(row.appeared_on), CENTRE_HOURS),
    }
    step(session, rt, actor, row, name, events, {k: v for k, v in details.items() if v})


def write_change(
    session: Session,
    rt: Runtime,
    actor: Actor,
    row: Vacancy,
    data: VacancyData,
    warnings: Iterable[str],
) -> list[Fault]:
    """A vacancy in force says something else; returns what else is odd in it.

    warnings: codes of what was odd already. Raises FieldFaults `places_taken` (taken), UserError
    `vacancy_move_not_allowed`.
    """
    taken = row.places - row.places_left
    refuse(map(as_fault, places_faults(data.places, taken)))
    before = state_of(row)
    fill_vacancy(row, data)
    odd = same_as(session, row)
    row.places_left = data.places - taken
    row.reported_late = reported_late(session, rt, row)
    session.flush()
    after = audit.changes(before, state_of(row))
    details = {
        "changed": [name for name in after if name not in _OWN],
        "warnings": [*warnings, *codes_of(odd)],
    }
    step(session, rt, actor, row, VacancyMove.CHANGE_VACANCY, {}, details)
    if "appeared_on" in after:
        move_told_term(session, rt, row)
    tell_change(session, rt, actor, row, "vacancy.changed", before)
    return odd


def write_end(
    session: Session,
    rt: Runtime,
    actor: Actor,
    row: Vacancy,
    name: VacancyMove,
    end: VacancyEnd,
    note: str,
) -> None:
    """A vacancy, or a letter, is over by the move, and why."""
    before = state_of(row)
    row.end, row.end_note = end, note
    step(session, rt, actor, row, name, {}, {"end": end.value})
    tell_change(session, rt, actor, row, "vacancy.ended", before)


def same_as(session: Session, row: Vacancy) -> list[Fault]:
    """WARNED where another vacancy in force is the same (docs/decisions/0029)."""
    with session.no_autoflush:
        numbers = tuple(same_ones(session, [row.digest], row.id).values())
    return list(map(as_fault, same_one_twice(numbers).warnings))


def codes_of(odd: Iterable[Fault]) -> list[str]:
    """Codes of what is odd, each once, as a move keeps them."""
    return list(dict.fromkeys(fault.error.code for fault in odd))


def tell_change(
    session: Session,
    rt: Runtime,
    actor: Actor,
    row: Vacancy,
    action: str,
    before: Mapping[str, Any],
) -> None:
    """The audit trail keeps what of the record is not as it was."""
    session.flush()
    after = audit.changes(before, state_of(row))
    was = {name: before.get(name) for name in after}
    audit.record(session, rt, actor, action, "vacancy", row.id, before=was, after=after)


def next_numbers(session: Session, year: int, count: int = 1) -> list[str]:
    """The next vacancies' numbers, without gaps: they are given only if the transaction stands."""
    series = series_of(year)
    row = session.get(NumberSeries, series, with_for_update=True)
    if row is None:
        row = NumberSeries(name=series, last=0)
        session.add(row)
    first = row.last + 1
    row.last += count
    session.flush()
    return [number_of(year, serial) for serial in range(first, first + count)]


def series_of(year: int | str) -> str:
    """The name of the series from which that year's vacancies have their numbers."""
    return f"vacancy {year}"


def number_of(year: int | str, serial: int) -> str:
    """The number of a year's vacancy, as it is written everywhere."""
    return f"V-{year}-{serial:06d}"


def mark_told(session: Session, ids: Collection[int]) -> None:
    """The exchange has these vacancies as they stand now."""
    session.flush()
    told = update(Vacancy).where(Vacancy.id.in_(ids)).values(exported_version=Vacancy.version)
    session.execute(told.execution_options(synchronize_session=False))
    session.expire_all()
