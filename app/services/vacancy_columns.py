"""What the columns of a file of vacancies mean, and what its cells say (docs/exchange.md)."""

import csv
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_type_hints

from app.core.errors import UserError
from app.core.names import clean_name, fold
from app.core.vocabulary import Language, QuotaGroup, VacancyEnd
from app.rules.ch5_vacancies import MAY_BE_MUST, OBLIGATORY
from app.services.employers import EmployerData
from app.services.import_cells import cell_of, code_in, items_in, reader_of
from app.services.vacancies import WITHDRAWN_FOR
from app.services.vacancy_data import CODES, ITEMS, VacancyData

_TITLES = Path(__file__).resolve().parents[2] / "resources" / "import" / "vacancy_columns.csv"
OWN = ("exchange_id", "received_on", "letter_number", "end")
"""Fields of the message itself: neither the employer's nor the vacancy's."""
EMPLOYER = "employer_"
_NEEDED = ("employer_bin", *OBLIGATORY)
_CODES = {**CODES, "employer_industry": "industries"}
_PLACES = frozenset({"place", "employer_place"})


@cache
def field_names() -> Mapping[str, Mapping[Language, tuple[str, ...]]]:
    """Every field a column may mean, in the order of an export, with its titles."""
    with _TITLES.open(encoding="utf-8", newline="") as file:
        return {
            row["field"]: {tongue: tuple(row[tongue].split("|")) for tongue in Language}
            for row in csv.DictReader(file, delimiter=";")
        }


def title_of(name: str, language: Language) -> str:
    """What the column of a field is called; the heading of an export."""
    return field_names()[name][language][0]


def recognised(columns: Iterable[str]) -> dict[str, str]:
    """Columns to the fields that they are named after, in any language; the first one of two."""
    found: dict[str, str] = {}
    for column in columns:
        plain = clean_name(column)
        name = plain if plain in field_names() else _by_title().get(fold(plain))
        if name and name not in found.values():
            found[column] = name
    return found


def refuse_lacking(named: Iterable[str], language: Language) -> None:
    """Refuse a table in which no row could be a vacancy. Raises UserError
    `vacancy_heading_needed` (title)."""
    there = set(named)
    if {"exchange_id", "end"} <= there:  # a list of withdrawals needs no more
        return
    for name in _NEEDED:
        if name not in there:
            raise UserError("vacancy_heading_needed", title=title_of(name, language))


def read_cells(cells: Mapping[str, str]) -> tuple[dict[str, Any], list[UserError]]:
    """The answers that cells make, by field, and what could not be read; empty ones say nothing."""
    answers: dict[str, Any] = {}
    faults: list[UserError] = []
    for name, text in cells.items():
        if text.strip():
            try:
                answers[name] = _reader(name)(text)
            except UserError as error:
                faults.append(UserError(error.code, field=name, **error.params))
    return answers, faults


def cell_text(name: str, value: Any, language: Language) -> str:
    """What `read_cells` reads again as this value."""
    if name == "languages":
        rows = (row if isinstance(row, Mapping) else vars(row) for row in value or ())
        value = [":".join(filter(None, (row.get("language"), row.get("level")))) for row in rows]
    return cell_of(value, language) if not isinstance(value, list | tuple) or value else ""


@cache
def _by_title() -> Mapping[str, str]:
    return {
        fold(title): name
        for name, titles in field_names().items()
        for all_titles in titles.values()
        for title in all_titles
    }


@cache
def _reader(name: str) -> Callable[[str], Any]:
    own: Mapping[str, Callable[[str], Any]] = {
        "languages": _languages,
        "musts": lambda text: [_must(item) for item in items_in(text)],
        "end": _end,
        "quota": lambda text: _one_of(text, [group.value for group in QuotaGroup]),
    }
    return own.get(name) or reader_of(name, _kinds()[name], _CODES, ITEMS, _PLACES)


@cache
def _kinds() -> Mapping[str, tuple[Any, ...]]:
    """The types that a field's value may have."""
    own: dict[str, Any] = dict.fromkeys(OWN, str) | {"received_on": date, "end": VacancyEnd}
    for kind, start in ((EmployerData, EMPLOYER), (VacancyData, "")):
        hints = get_type_hints(kind)
        own |= {f"{start}{field.name}": hints[field.name] for field in fields(kind)}
    return {name: get_args(hint) or (hint,) for name, hint in own.items()}


def _languages(text: str) -> list[dict[str, str | None]]:
    rows = []
    for item in items_in(text):
        language, _, level = item.partition(":")
        known = code_in("language_level", level) if level.strip() else None
        rows.append({"language": code_in("language", language), "level": known})
    return rows


def _must(text: str) -> str:
    name = text.strip()
    found = name if name in MAY_BE_MUST else _by_title().get(fold(name), "")
    if found not in MAY_BE_MUST:
        raise UserError("cell_choice", text=text)
    return found


def _end(text: str) -> str:
    """Why a vacancy is no more; who was hired at another centre, was hired elsewhere."""
    known = {end.value: end.value for end in (*WITHDRAWN_FOR, VacancyEnd.TERM_OVER)}
    known[VacancyEnd.HIRED_HERE.value] = VacancyEnd.HIRED_ELSEWHERE.value
    return known[_one_of(text, list(known))]


def _one_of(text: str, values: list[str]) -> str:
    if text.strip() not in values:
        raise UserError("cell_choice", text=text)
    return text.strip()
