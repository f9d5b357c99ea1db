"""A file of vacancies, a table or the exchange's messages, as rows of cells by field."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from app.core.errors import UserError
from app.core.vocabulary import Language
from app.gateways.exchange import FAULT, is_exchange_file, read_messages, write_messages
from app.gateways.tabular import open_table, write_table
from app.services.import_columns import OWN_MARK
from app.services.runtime import Runtime
from app.services.vacancy_columns import EMPLOYER, cell_text, field_names, recognised

Cells = Mapping[str, str]
Line = tuple[int, Cells | UserError]
"""A row's number in the file, and its cells by the fields' names, or why it cannot be read."""

_VACANCY, _WITHDRAWAL = "vacancy", "withdrawal"
_OF_MESSAGE = {"id": "exchange_id", "reported_on": "received_on", "letter_number": "letter_number"}
_KEYS = {
    _VACANCY: {"kind", "employer", "vacancy", *_OF_MESSAGE},
    _WITHDRAWAL: {"kind", "id", "why"},
}


@dataclass(frozen=True)
class Source:
    """A file of vacancies. lines are read from the file while they are asked for.

    by_exchange: it is the exchange's (§55). left_out: columns that mean nothing here. total: how
    many lines there are at most, None where that is not known beforehand.
    """

    path: Path
    by_exchange: bool
    named: frozenset[str]
    left_out: tuple[str, ...]
    lines: Iterator[Line]
    total: int | None


def open_source(path: Path) -> Source:
    """Open a table (XLSX, CSV) or, by the ending .json, the exchange's messages.

    Raises what `gateways.tabular.open_table` and `gateways.exchange.read_messages` raise.
    """
    if is_exchange_file(path):
        messages = read_messages(path)
        lines = ((at, _cells_of(message)) for at, message in enumerate(messages, 1))
        return Source(path, True, frozenset(field_names()), (), lines, len(messages))
    table = open_table(path)
    meant = recognised(table.columns)
    places = [(at, meant[name]) for at, name in enumerate(table.columns) if name in meant]
    left_out = tuple(n for n in table.columns if n not in meant and not n.startswith(OWN_MARK))
    read = (
        (line, UserError(cells, number=line))
        if isinstance(cells, str)
        else (line, {name: cells[at] for at, name in places})
        for line, cells in table.rows
    )
    return Source(path, False, frozenset(meant.values()), left_out, read, table.total)


def write_bad(rt: Runtime, source: Path, path: Path, faults: Mapping[int, Sequence[str]]) -> int:
    """Write the lines that have faults, as they stand in the source, each with its faults.

    Put right there, the file can be imported again: what is added is left out. Of messages a
    file of messages, of a table a table. Returns how many.
    """
    if is_exchange_file(source):
        bad = (
            {**(message if isinstance(message, dict) else {}), FAULT: " | ".join(faults[at])}
            for at, message in enumerate(read_messages(source), 1)
            if at in faults
        )
        return write_messages(path.with_suffix(".json"), rt.clock.now(), bad)
    table = open_table(source)
    kept = [at for at, name in enumerate(table.columns) if not name.startswith(OWN_MARK)]

    def rows() -> Iterator[tuple[str, ...]]:
        for line, cells in table.rows:
            if line in faults:
                own = [""] * len(kept) if isinstance(cells, str) else [cells[at] for at in kept]
                yield (*own, str(line), " | ".join(faults[line]))

    columns = [table.columns[at] for at in kept]
    return write_table(path, [*columns, f"{OWN_MARK}line", f"{OWN_MARK}fault"], rows())


def _cells_of(message: Any) -> Cells | UserError:
    """A message as a table's cells: one way of reading for both."""
    kind = message.get("kind") if isinstance(message, dict) else None
    if kind not in _KEYS:
        return UserError("exchange_message")
    parts = [message.get(name, {}) for name in ("employer", "vacancy")]
    if not all(isinstance(part, dict) for part in parts):
        return UserError("exchange_message")
    named = dict(
        chain(
            ((own, message.get(key)) for key, own in _OF_MESSAGE.items()),
            ((f"{EMPLOYER}{key}", value) for key, value in parts[0].items()),
            parts[1].items(),
        )
    )
    if kind == _WITHDRAWAL:
        named = {"exchange_id": message.get("id"), "end": message.get("why") or "not_needed"}
    unknown = {key for key in message if key not in _KEYS[kind] and key != FAULT}
    for name in (*sorted(unknown), *(name for name in named if name not in field_names())):
        return UserError("exchange_field", name=str(name))
    return _read(named)


def _read(named: Mapping[str, Any]) -> Cells | UserError:
    cells = {}
    for name, value in named.items():
        try:
            cells[name] = cell_text(name, value, Language.ENGLISH)
        except (TypeError, AttributeError, ValueError):
            return UserError("exchange_field", name=name)
    return cells


def message_of(cells: Mapping[str, Any]) -> dict[str, Any]:
    """The message that tells a vacancy's values, named as the columns are."""
    of_message = {own: key for key, own in _OF_MESSAGE.items()}
    told = {name: value for name, value in cells.items() if not _says_nothing(value)}
    employer = {
        name.removeprefix(EMPLOYER): value
        for name, value in told.items()
        if name.startswith(EMPLOYER)
    }
    own = {of_message[name]: value for name, value in told.items() if name in of_message}
    rest = {n: v for n, v in told.items() if n not in of_message and not n.startswith(EMPLOYER)}
    return {"kind": _VACANCY, **own, "employer": employer, "vacancy": rest}


def _says_nothing(value: Any) -> bool:
    return value is None or value is False or value in ("", [])


def withdrawal_of(exchange_id: str, why: str) -> dict[str, Any]:
    """The message that a vacancy is no more (§63)."""
    return {"kind": _WITHDRAWAL, "id": exchange_id, "why": why}
