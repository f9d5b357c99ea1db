"""The employment card's record: its columns and lists, written from and read as plain data."""

from dataclasses import asdict, fields
from functools import cache
from typing import Any

from sqlalchemy import String, inspect

from app.models import CardEducation, CardItem, CardJob, CardLanguage, EmploymentCard, Person
from app.models.base import Base
from app.services import audit
from app.services.card_data import ITEMS, CardData

ROW_TABLES: dict[str, type[Base]] = {
    "education": CardEducation,
    "jobs": CardJob,
    "languages": CardLanguage,
}
"""The tables of a card's lists of records, by the field's name."""
_OWN = frozenset({"id", "card_id"})


def fill_card(card: EmploymentCard, data: CardData) -> None:
    """Put the data into the record; a list that stays as it was keeps its rows."""
    for field in fields(data):
        if field.name not in ROW_TABLES and field.name not in ITEMS:
            setattr(card, field.name, getattr(data, field.name))
    for name, table in ROW_TABLES.items():
        wanted = [asdict(row) for row in getattr(data, name)]
        if wanted != [_plain_row(row) for row in getattr(card, name)]:
            setattr(card, name, [table(**row) for row in wanted])
    wanted_items = [(name, value) for name in ITEMS for value in getattr(data, name)]
    if wanted_items != [(item.field, item.value) for item in card.items]:
        card.items = [CardItem(field=name, value=value) for name, value in wanted_items]


def card_state(card: EmploymentCard) -> dict[str, Any]:
    """The card's columns and lists as JSON-able values."""
    return audit.state(card) | {
        **{name: [_json_row(row) for row in getattr(card, name)] for name in ROW_TABLES},
        **{name: [item.value for item in card.items if item.field == name] for name in ITEMS},
    }


@cache
def text_limits() -> dict[str, int]:
    """How many letters a text field holds, by its name ("jobs.duties" in a list)."""
    limits = {**_lengths(Person), **_lengths(EmploymentCard)}
    for name, table in ROW_TABLES.items():
        limits |= {f"{name}.{column}": length for column, length in _lengths(table).items()}
    value = _lengths(CardItem)["value"]
    return limits | dict.fromkeys(ITEMS, value)


def _lengths(table: type[Base]) -> dict[str, int]:
    columns = inspect(table).columns
    return {
        column.key: column.type.length
        for column in columns
        if isinstance(column.type, String) and column.type.length
    }


def _plain_row(row: Base) -> dict[str, Any]:
    names = (column.key for column in inspect(type(row)).column_attrs)
    return {name: getattr(row, name) for name in names if name not in _OWN}


def _json_row(row: Base) -> dict[str, Any]:
    return {name: audit.plain(value) for name, value in _plain_row(row).items()}
