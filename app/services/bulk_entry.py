"""Many people entered at once: the same records as one by one, in few statements."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from app.core.names import fold
from app.models import CardItem, CardRevision, EmploymentCard, Person, PersonKey
from app.services import audit
from app.services.card_data import ITEMS, ROWS, CardData, PersonEntry
from app.services.cards import ROW_TABLES
from app.services.person_keys import LONGEST, digit_keys, name_keys
from app.services.runtime import Actor, Runtime

_COLUMNS = tuple(f.name for f in fields(CardData) if f.name not in (*ROWS, *ITEMS))


def enter_people(
    session: Session, rt: Runtime, actor: Actor, entries: Sequence[PersonEntry]
) -> dict[int, dict[str, Any]]:
    """Enter people who were judged, with all that `people.write_person` writes for one who is
    new but the event in the audit trail; their first states by their numbers."""
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
    return dict(zip(person_ids, states, strict=True))


def _insert(
    session: Session, table: type[Person | EmploymentCard], rows: list[dict[str, Any]]
) -> Sequence[int]:
    """Enter the rows; their ids, in the same order."""
    statement = insert(table).returning(table.id, sort_by_parameter_order=True)
    return session.scalars(statement, rows).all()


def _insert_lists(
    session: Session, card_ids: Sequence[int], entries: Sequence[PersonEntry]
) -> None:
    for name, table in ROW_TABLES.items():
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
