"""Many people at once: who of them is here already, and their records in few statements."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Executable, bindparam, insert, or_, select
from sqlalchemy.orm import Session

from app.core.names import fold
from app.models import (
    CardEducation,
    CardItem,
    CardJob,
    CardLanguage,
    CardRevision,
    EmploymentCard,
    Person,
    PersonKey,
)
from app.models.base import Base
from app.rules.doubles import Identity, is_probable_double, likeness
from app.services import audit
from app.services.card_data import ITEMS, ROWS, CardData, PersonEntry
from app.services.doubles import identity_of, name_orders
from app.services.person_keys import KEPT_ID, LONGEST, digit_keys, name_keys
from app.services.runtime import Actor, Runtime

BATCH = 200
"""Rows at a time: few enough that progress is told, and a wish to stop heard, at once."""

_TABLES: dict[str, type[Base]] = {
    "education": CardEducation,
    "jobs": CardJob,
    "languages": CardLanguage,
}
_COLUMNS = tuple(f.name for f in fields(CardData) if f.name not in (*ROWS, *ITEMS))
T = TypeVar("T")
_Best = tuple[bool, int, int]
"""Of the likeliest record: whether the IIN agrees, how much does, its id."""


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of at most `size`."""
    left = iter(items)
    while batch := list(islice(left, size)):
        yield batch


def known_people(session: Session, people: Sequence[Identity]) -> dict[int, int]:
    """§22: which of the people are probably here, by place; each with the likeliest record."""
    if session.scalar(select(Person.id).limit(1)) is None:
        return {}
    best: dict[int, _Best] = {}
    by_number: dict[str, list[int]] = defaultdict(list)
    for at, person in enumerate(people):
        for number in _numbers(person):
            by_number[number].append(at)
    for other, kept in _records(session, _BY_NUMBER, {"numbers": list(by_number)}):
        for at in {at for number in _numbers(other) for at in by_number.get(number, ())}:
            _compare(best, at, people[at], other, kept)
    for at, person in enumerate(people):
        if at not in best:
            for other, kept in _namesakes(session, person):
                _compare(best, at, person, other, kept)
    return {at: kept for at, (_, _, kept) in best.items()}


def _numbers(person: Identity) -> Iterator[str]:
    yield from filter(None, (person.iin, *person.phones))


def _namesakes(session: Session, person: Identity) -> Iterator[tuple[Identity, int]]:
    for name in name_orders(person.folded_name):
        asked = {"begin": name, "end": f"{name}!", "born": person.birth_date}
        yield from _records(session, _BY_NAME, asked)


def _compare(best: dict[int, _Best], at: int, person: Identity, other: Identity, kept: int) -> None:
    if is_probable_double(person, other):
        alike = likeness(person, other)
        best[at] = max(best.get(at, (False, 0, 0)), ("iin" in alike, len(alike), kept))


def _records(
    session: Session, asked: Executable, params: Mapping[str, Any]
) -> Iterator[tuple[Identity, int]]:
    for row in session.execute(asked, params):
        yield identity_of(row._asdict(), row.mobile_phone, row.contact_phone), row.kept


_RECORD = (
    select(
        KEPT_ID.label("kept"),
        Person.iin,
        Person.surname,
        Person.given_name,
        Person.patronymic,
        Person.birth_date,
        EmploymentCard.mobile_phone,
        EmploymentCard.contact_phone,
    )
    .select_from(PersonKey)
    # The keys of who was merged with another stand under the record that was kept.
    .join(
        Person, or_(Person.id == PersonKey.person_id, Person.merged_into_id == PersonKey.person_id)
    )
    .join(EmploymentCard, EmploymentCard.person_id == Person.id)
    .distinct()
)
_BY_NUMBER = _RECORD.where(PersonKey.key.in_(bindparam("numbers", expanding=True)))
_BY_NAME = _RECORD.where(
    PersonKey.key >= bindparam("begin"),
    PersonKey.key < bindparam("end"),
    Person.birth_date == bindparam("born"),
)
"""One person at a time: a condition on hundreds of names at once takes ten times as long."""


def enter_people(
    session: Session, rt: Runtime, actor: Actor, entries: Sequence[PersonEntry], run: int
) -> None:
    """Enter people who were judged, with all that `people.write_person` writes for one who is
    new, in the caller's transaction."""
    now = rt.clock.now()
    people = [{**vars(entry.person), "created_at": now, "version": 1} for entry in entries]
    person_ids = _insert(session, Person, people)
    cards = [
        {
            **{name: getattr(entry.card, name) for name in _COLUMNS},
            "person_id": person_id,
            "changed_at": now,
            "version": 1,
        }
        for person_id, entry in zip(person_ids, entries, strict=True)
    ]
    card_ids = _insert(session, EmploymentCard, cards)
    _insert_lists(session, card_ids, entries)
    keys: list[dict[str, Any]] = [
        {"key": key, "person_id": person_id}
        for person_id, entry in zip(person_ids, entries, strict=True)
        for key in _keys(entry)
    ]
    session.execute(insert(PersonKey), sorted(keys, key=lambda row: row["key"]))
    states = [
        _state(person, card, entry.card, card_id)
        for person, card, entry, card_id in zip(people, cards, entries, card_ids, strict=True)
    ]
    revision = {"revision": 1, "changed_at": now, "changed_by": actor.account_id}
    revisions = [
        {**revision, "card_id": card_id, "data": state}
        for card_id, state in zip(card_ids, states, strict=True)
    ]
    session.execute(insert(CardRevision), revisions)
    after = {
        person_id: {"run": run, **{name: value for name, value in state.items() if value}}
        for person_id, state in zip(person_ids, states, strict=True)
    }
    audit.record_each(session, rt, actor, "person.imported", "person", after)


def _insert(
    session: Session, table: type[Person | EmploymentCard], rows: list[dict[str, Any]]
) -> Sequence[int]:
    """Enter the rows; their ids, in the same order."""
    statement = insert(table).returning(table.id, sort_by_parameter_order=True)
    return session.scalars(statement, rows).all()


def _insert_lists(
    session: Session, card_ids: Sequence[int], entries: Sequence[PersonEntry]
) -> None:
    for name, table in _TABLES.items():
        rows = [
            {**vars(row), "card_id": card_id}
            for card_id, entry in zip(card_ids, entries, strict=True)
            for row in getattr(entry.card, name)
        ]
        if rows:
            session.execute(insert(table), rows)
    items = [
        {"card_id": card_id, "field": name, "value": value}
        for card_id, entry in zip(card_ids, entries, strict=True)
        for name in ITEMS
        for value in getattr(entry.card, name)
    ]
    if items:
        session.execute(insert(CardItem), items)


def _keys(entry: PersonEntry) -> set[str]:
    person, card = entry.person, entry.card
    keys = {
        *name_keys(person.surname, person.given_name, person.patronymic),
        *digit_keys(person.iin, card.mobile_phone, card.contact_phone),
    }
    if card.identity_number:
        keys.add(fold(card.identity_number))
    return {key[:LONGEST] for key in keys}


def _state(
    person: dict[str, Any], card: dict[str, Any], data: CardData, card_id: int
) -> dict[str, Any]:
    """The first state, as `people.write_person` keeps it."""
    columns = {"merged_into_id": None, **person, **card, "id": card_id}
    return {
        **{name: audit.plain(value) for name, value in columns.items()},
        **{
            name: [
                {key: audit.plain(value) for key, value in vars(row).items()}
                for row in getattr(data, name)
            ]
            for name in ROWS
        },
        **{name: list(getattr(data, name)) for name in ITEMS},
    }
