"""Vacancies to the Labour Exchange's file (§54, §63), or to a table that other programs read."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import (
    OPEN_VACANCIES,
    Action,
    VacancyEnd,
    VacancyMove,
    VacancySource,
    VacancyState,
)
from app.gateways.exchange import write_messages
from app.gateways.tabular import write_table
from app.models import Employer, Vacancy, VacancyEvent
from app.rules.vacancy_moves import telling_moves
from app.services import audit
from app.services.runtime import Actor, Runtime, require, require_still
from app.services.vacancy_columns import EMPLOYER, cell_text, field_names, title_of
from app.services.vacancy_rows import data_of_row
from app.services.vacancy_source import message_of, withdrawal_of
from app.services.vacancy_steps import step
from app.services.vacancy_writes import mark_told

_BATCH = 250
Progress = Callable[[int, int | None], object]
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Published:
    """How many vacancies went to the exchange, and how many withdrawals."""

    vacancies: int
    withdrawals: int


def export_vacancies(
    rt: Runtime,
    actor: Actor,
    path: Path,
    on_progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> int:
    """Write the vacancies in force to an XLSX or, by another ending, a CSV file, which the import
    reads again; titles in the actor's language, codes as codes.

    The event "vacancies.exported" is written before the file is there to be found. Returns how
    many. Raises UserError `work_stopped`, and what `gateways.tabular.write_table` raises.
    """
    require(actor, Action.EXPORT_VACANCIES)
    names = [name for name in field_names() if name != "end"]
    with rt.sessions.read() as session:
        kept = Vacancy.state == VacancyState.OPEN
        total = session.scalar(select(func.count()).select_from(Vacancy).where(kept)) or 0

        def rows() -> Iterator[tuple[str, ...]]:
            done = 0
            for some in _in_batches(session, kept):
                if cancelled():
                    raise UserError("work_stopped")
                for vacancy, employer in some:
                    told = _values(vacancy, employer)
                    yield tuple(cell_text(name, told.get(name), actor.language) for name in names)
                done += len(some)
                on_progress(done, total)
            after = {"vacancies": done}
            with rt.sessions.begin() as writing:
                audit.record(writing, rt, actor, "vacancies.exported", "export", "", after=after)

        return write_table(path, [title_of(name, actor.language) for name in names], rows())


def publish_vacancies(
    rt: Runtime, actor: Actor, path: Path, on_progress: Progress = lambda _done, _total: None
) -> Published:
    """§54, §63: write to the exchange's file what it does not know yet: vacancies entered or
    changed here, of its own how many places are free, and the end of those that it has.

    Each gets the move `publish_vacancy`; a file that cannot be written changes nothing. Raises
    UserError `nothing_to_publish`, EnvironmentFailure `file_not_written`.
    """
    require(actor, Action.EXPORT_VACANCIES)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EXPORT_VACANCIES)
        found = _unknown_there(session)
        if not found:
            raise UserError("nothing_to_publish")
        messages = []
        for done, (vacancy, employer) in enumerate(found, 1):
            messages.append(_message(vacancy, employer))
            vacancy.published_at = rt.clock.now()
            step(session, rt, actor, vacancy, VacancyMove.PUBLISH_VACANCY, {})
            on_progress(done, len(found))
        withdrawals = sum(message["kind"] == "withdrawal" for message in messages)
        mark_told(session, [vacancy.id for vacancy, _employer in found])
        after = {"messages": len(messages), "withdrawals": withdrawals}
        audit.record(session, rt, actor, "vacancies.published", "export", "", after=after)
        write_messages(path, rt.clock.now(), messages)
    return Published(len(messages) - withdrawals, withdrawals)


def unpublished_count(rt: Runtime, actor: Actor) -> int:
    """Of how many vacancies the exchange has yet to be told."""
    require(actor, Action.VIEW_VACANCIES)
    with rt.sessions.read() as session:
        return session.scalar(select(func.count()).select_from(Vacancy).where(_is_unknown())) or 0


def _unknown_there(session: Session) -> list[tuple[Vacancy, Employer]]:
    asked = (
        select(Vacancy, Employer)
        .join(Employer, Employer.id == Vacancy.employer_id)
        .where(_is_unknown())
        .order_by(Vacancy.id)
    )
    return [(vacancy, employer) for vacancy, employer in session.execute(asked)]


def _is_unknown() -> ColumnElement[bool]:
    """What is in force and not as the exchange has it; what it has, and is over here."""
    mine = VacancyEvent.vacancy_id == Vacancy.id
    last = (
        select(func.max(VacancyEvent.id))
        .where(mine, VacancyEvent.move == VacancyMove.PUBLISH_VACANCY)
        .correlate(Vacancy)
        .scalar_subquery()
    )
    since = select(VacancyEvent.id).where(mine, VacancyEvent.id > func.coalesce(last, 0))
    changed = or_(
        *(
            (Vacancy.source == source)
            & since.where(VacancyEvent.move.in_(telling_moves(source))).correlate(Vacancy).exists()
            for source in VacancySource
        )
    )
    is_there = or_(Vacancy.published_at.is_not(None), Vacancy.source == VacancySource.EXCHANGE)
    is_behind = func.coalesce(Vacancy.exported_version, 0) != Vacancy.version
    is_over = Vacancy.state.not_in(OPEN_VACANCIES)
    in_force = (Vacancy.state == VacancyState.OPEN) & changed
    return or_(in_force, is_over & is_there & is_behind)


def _message(vacancy: Vacancy, employer: Employer) -> dict[str, Any]:
    name = vacancy.exchange_id or vacancy.number
    if vacancy.state is VacancyState.OPEN:
        return message_of({**_values(vacancy, employer), "exchange_id": name})
    return withdrawal_of(name, (vacancy.end or VacancyEnd.OTHER).value)


def _values(vacancy: Vacancy, employer: Employer) -> dict[str, Any]:
    """The vacancy's values, named as the columns are; what cannot be empty of it is there."""
    data = data_of_row(vacancy)
    own: Mapping[str, Any] = vars(data) if data else {}
    told = {
        **own,
        "languages": [dict(vars(row)) for row in own.get("languages", ())],
        "places": vacancy.places_left,
        "exchange_id": vacancy.exchange_id or "",
        "received_on": vacancy.received_at.date(),
        "letter_number": vacancy.letter_number,
        **{
            name: getattr(employer, name.removeprefix(EMPLOYER))
            for name in field_names()
            if name.startswith(EMPLOYER)
        },
    }
    return {name: _plain(value) for name, value in told.items() if name in field_names()}


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else audit.plain(value)


def _in_batches(
    session: Session, kept: ColumnElement[bool]
) -> Iterator[list[tuple[Vacancy, Employer]]]:
    asked = (
        select(Vacancy, Employer)
        .join(Employer, Employer.id == Vacancy.employer_id)
        .where(kept)
        .order_by(Vacancy.id)
        .limit(_BATCH)
    )
    last = 0
    while found := session.execute(asked.where(Vacancy.id > last)).all():
        last = found[-1][0].id
        yield [(vacancy, employer) for vacancy, employer in found]
        session.expunge_all()
