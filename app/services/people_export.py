"""People to a table that other programs read, and `people_import` reads again whole."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action
from app.gateways.tabular import write_table
from app.models import CardEducation, CardItem, CardJob, CardLanguage, EmploymentCard, Person
from app.services import audit
from app.services.card_data import ITEMS, EducationData, JobData, LanguageData
from app.services.import_cells import cell_of
from app.services.import_columns import field_names, numbered_fields, title_of
from app.services.runtime import Actor, Runtime, require

_BATCH = 250
_TABLES: Mapping[str, tuple[Any, type[Any]]] = {
    "education": (CardEducation, EducationData),
    "jobs": (CardJob, JobData),
    "languages": (CardLanguage, LanguageData),
}


def export_people(
    rt: Runtime,
    actor: Actor,
    path: Path,
    on_progress: Callable[[int, int | None], object] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write everybody's identity and card to an XLSX or, by another ending, a CSV file.

    Columns are named in the actor's language, lists of codes stay codes. Who was merged with
    another is left out. The event "people.exported" is written before the file is there to be
    found. Returns how many people. Raises UserError `work_stopped`, and what
    `gateways.tabular.write_table` raises.
    """
    require(actor, Action.EXPORT_PEOPLE)
    with rt.sessions.read() as session:
        kept = Person.merged_into_id.is_(None)
        total = session.scalar(select(func.count()).select_from(Person).where(kept)) or 0
        names = [name for name in field_names() if "." not in name]
        for rows in _TABLES:
            names += numbered_fields(rows, _most(session, rows))

        def cells() -> Iterator[tuple[str, ...]]:
            done = 0
            for people in _people(session):
                if cancelled():
                    raise UserError("work_stopped")
                for person in people:
                    yield tuple(cell_of(person.get(name), actor.language) for name in names)
                done += len(people)
                on_progress(done, total)
            _record(rt, actor, done)

        return write_table(path, [title_of(name, actor.language) for name in names], cells())


def _record(rt: Runtime, actor: Actor, count: int) -> None:
    with rt.sessions.begin() as session:
        audit.record(session, rt, actor, "people.exported", "export", "", after={"people": count})


def _most(session: Session, rows: str) -> int:
    """How many entries the longest of the lists has."""
    table, _ = _TABLES[rows]
    counts = select(func.count(table.id).label("n")).group_by(table.card_id).subquery()
    return session.scalar(select(func.max(counts.c.n))) or 0


def _people(session: Session) -> Iterator[list[dict[str, Any]]]:
    """Everybody's values by the fields' names, some at a time."""
    columns = [getattr(kind, name) for kind, name in _own_columns()]
    asked = (
        select(Person.id.label("person_id"), EmploymentCard.id.label("card_id"), *columns)
        .join(EmploymentCard, EmploymentCard.person_id == Person.id)
        .where(Person.merged_into_id.is_(None))
        .order_by(Person.id)
        .limit(_BATCH)
    )
    last = 0
    while found := session.execute(asked.where(Person.id > last)).all():
        last = found[-1].person_id
        lists = _lists(session, [row.card_id for row in found])
        yield [{**row._asdict(), **lists[row.card_id]} for row in found]


def _own_columns() -> list[tuple[type[Person | EmploymentCard], str]]:
    names = [name for name in field_names() if "." not in name and name not in ITEMS]
    return [(Person if hasattr(Person, name) else EmploymentCard, name) for name in names]


def _lists(session: Session, card_ids: Sequence[int]) -> Mapping[int, dict[str, Any]]:
    found: dict[int, dict[str, Any]] = defaultdict(dict)
    for rows, (table, data) in _TABLES.items():
        seen = Counter[int]()
        of_these = select(table).where(table.card_id.in_(card_ids)).order_by(table.id)
        for entry in session.scalars(of_these):
            seen[entry.card_id] += 1
            for column in fields(data):
                name = f"{rows}.{seen[entry.card_id]}.{column.name}"
                found[entry.card_id][name] = getattr(entry, column.name)
    of_these = select(CardItem).where(CardItem.card_id.in_(card_ids)).order_by(CardItem.id)
    for item in session.scalars(of_these):
        found[item.card_id].setdefault(item.field, []).append(item.value)
    return found
