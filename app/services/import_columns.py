"""What the columns of a file of people mean, and what its cells say (docs/import.md)."""

import csv
import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_type_hints

from app.core.errors import UserError
from app.core.names import clean_name, fold
from app.core.vocabulary import Language
from app.services.card_data import (
    ROWS,
    CardData,
    EducationData,
    JobData,
    LanguageData,
    PersonData,
)
from app.services.import_cells import reader_of

_TITLES = Path(__file__).resolve().parents[2] / "resources" / "import" / "columns.csv"
_NUMBERED = re.compile(r"(\w+)\.([1-9][0-9]?)\.(\w+)")
_TITLED = re.compile(r"(.*?\D)\s*([1-9][0-9]?)\s*[.:,]?\s+(.+)")
_ROW_KINDS: Mapping[str, type[Any]] = {
    "education": EducationData,
    "jobs": JobData,
    "languages": LanguageData,
}
_NEEDED = ("surname", "given_name", "citizenship")
BY_IIN = ("birth_date", "sex")
"""What an IIN tells."""

OWN_MARK = "tereze."
"""Columns that the program itself adds to a report begin so; nobody's data is in them."""


@dataclass(frozen=True)
class ColumnMapping:
    """columns: a file's column to the field it means; one that is left out is not there.

    A field is named as in `PersonData` and `CardData`; an entry of a list "jobs.1.occupation",
    counted from 1. defaults: what a cell would say, for fields that the file has no column of.
    """

    columns: Mapping[str, str]
    defaults: Mapping[str, str] = field(default_factory=dict)

    def fields(self) -> set[str]:
        """Every field that has a value from somewhere."""
        return {*self.columns.values(), *self.defaults}


def mapping_of(text: str) -> ColumnMapping:
    """The mapping of a JSON text: {"columns": {...}, "defaults": {...}}.

    Raises UserError `import_mapping_form`.
    """
    try:
        data = json.loads(text)
        parts = [data.get("columns", {}), data.get("defaults", {})]
        columns, defaults = ({str(k): str(v) for k, v in part.items() if v} for part in parts)
    except (ValueError, AttributeError) as error:
        raise UserError("import_mapping_form") from error
    return ColumnMapping(columns, defaults)


def columns_hash(columns: Iterable[str]) -> str:
    """By what a file with the same columns is known again; a report's own do not count."""
    own = [column for column in columns if not column.startswith(OWN_MARK)]
    return hashlib.sha256("\x1f".join(own).encode()).hexdigest()


def recognised(columns: Iterable[str]) -> ColumnMapping:
    """The fields that the columns are named after, in any language; the first one of two."""
    found: dict[str, str] = {}
    for column in columns:
        name = field_named(column)
        if name and name not in found.values():
            found[column] = name
    return ColumnMapping(found)


def checked(mapping: ColumnMapping, columns: Iterable[str], language: Language) -> None:
    """Refuse a mapping by which no row could be read.

    Raises UserError, the field's title in `language`: `import_column_unknown` (column),
    `import_field_unknown` (name), `import_field_twice`, `import_field_needed` (title).
    """
    for column in mapping.columns.keys() - set(columns):
        raise UserError("import_column_unknown", column=column)
    named = [*mapping.columns.values(), *mapping.defaults]
    for name in named:
        if plain_name(name) not in field_names():
            raise UserError("import_field_unknown", name=name)
        if named.count(name) > 1:
            raise UserError("import_field_twice", title=title_of(name, language))
    for name in missing_fields(mapping):
        raise UserError("import_field_needed", title=title_of(name, language))


def missing_fields(mapping: ColumnMapping) -> tuple[str, ...]:
    """Fields without which no row could be a person; an IIN gives birth date and sex."""
    there = mapping.fields()
    needed = [name for name in _NEEDED if name not in there]
    if not there & {"iin", "no_iin_reason"}:
        needed.insert(0, "iin")
    if "iin" not in there:
        needed += [name for name in BY_IIN if name not in there]
    return tuple(needed)


@cache
def field_names() -> Mapping[str, tuple[type[Any], str]]:
    """Every field a column may mean, as the data form goes: its record and its name there."""
    kinds = [PersonData, CardData]
    found = {f.name: (kind, f.name) for kind in kinds for f in fields(kind) if f.name not in ROWS}
    for rows, kind in _ROW_KINDS.items():
        found |= {f"{rows}.{f.name}": (kind, f.name) for f in fields(kind)}
    return {name: found[name] for name in _titles() if name in found}


def plain_name(name: str) -> str:
    """A field without its number: "jobs.occupation" of "jobs.2.occupation"."""
    numbered = _NUMBERED.fullmatch(name)
    return f"{numbered[1]}.{numbered[3]}" if numbered else name if "." not in name else ""


def title_of(name: str, language: Language) -> str:
    """What the column of a field is called; the heading of an export."""
    numbered = _NUMBERED.fullmatch(name)
    if not numbered:
        return _titles()[name][language][0]
    rows, plain = _titles()[numbered[1]], _titles()[plain_name(name)]
    return f"{rows[language][0]} {numbered[2]}: {plain[language][0]}"


def field_named(column: str) -> str | None:
    """The field that a column is named after."""
    name = clean_name(column)
    if plain_name(name) in field_names():
        return name
    if (plain := _by_title().get(fold(name))) in field_names():
        return plain
    titled = _TITLED.fullmatch(name)
    rows = _by_title().get(fold(titled[1])) if titled else None
    inner = _by_title(rows).get(fold(titled[3])) if titled and rows in ROWS else None
    return f"{rows}.{titled[2]}.{inner}" if titled and inner else None


@cache
def _titles() -> Mapping[str, Mapping[Language, tuple[str, ...]]]:
    with _TITLES.open(encoding="utf-8", newline="") as file:
        return {
            row["field"]: {tongue: tuple(row[tongue].split("|")) for tongue in Language}
            for row in csv.DictReader(file, delimiter=";")
        }


@cache
def _by_title(rows: str | None = None) -> Mapping[str, str]:
    """Folded titles to fields; with `rows`, to the fields of an entry of that list."""
    start = f"{rows}." if rows else ""
    return {
        fold(title): name.removeprefix(start)
        for name, titles in _titles().items()
        if name.startswith(start) and "." not in name.removeprefix(start)
        for all_titles in titles.values()
        for title in all_titles
    }


@dataclass(frozen=True)
class Reading:
    """A row's cells as answers (services/card_answers.py), and what could not be read.

    numbers: by list, the number that each of its entries has in the columns' names.
    """

    answers: dict[str, Any]
    faults: tuple[UserError, ...]
    numbers: Mapping[str, tuple[int, ...]]

    def column_field(self, name: str) -> str:
        """The column's field of an answer's place: "jobs.3.years" of "jobs.0.years"."""
        rows, _, rest = name.partition(".")
        place, _, inner = rest.partition(".")
        return f"{rows}.{self.numbers[rows][int(place)]}.{inner}" if inner else name


def read_row(cells: Mapping[str, str]) -> Reading:
    """Read a row's cells, by the fields they are of; empty ones say nothing."""
    answers: dict[str, Any] = {}
    faults: list[UserError] = []
    lists: dict[str, dict[int, dict[str, Any]]] = defaultdict(dict)
    for name, text in cells.items():
        if not text.strip():
            continue
        rows, number, inner = _parts(name)
        into = lists[rows].setdefault(number, {}) if number else answers
        try:
            into[inner] = _reader(rows, inner)(text)
        except UserError as error:
            faults.append(UserError(error.code, field=name, **error.params))
    for rows, entries in lists.items():
        answers[rows] = [entries[number] for number in sorted(entries)]
    return Reading(answers, tuple(faults), {name: tuple(sorted(of)) for name, of in lists.items()})


@cache
def _parts(name: str) -> tuple[str, int, str]:
    numbered = _NUMBERED.fullmatch(name)
    return (numbered[1], int(numbered[2]), numbered[3]) if numbered else ("", 0, name)


@cache
def _reader(rows: str, name: str) -> Callable[[str], Any]:
    plain = f"{rows}.{name}" if rows else name
    kind, own = field_names()[plain]
    hint = get_type_hints(kind)[own]
    return reader_of(plain, get_args(hint) or (hint,))


def numbered_fields(rows: str, count: int) -> Iterator[str]:
    """The columns of so many entries of a list."""
    for number in range(1, count + 1):
        for name in field_names():
            if name.startswith(f"{rows}."):
                yield f"{rows}.{number}.{name.partition('.')[2]}"
