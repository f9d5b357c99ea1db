"""The index as a file: checked before it is trusted, so that a start need not read all records."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from hashlib import sha256
from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from app.core.vocabulary import QuotaGroup
from app.matching.arrays import Array, Ragged
from app.matching.people import People
from app.matching.people_columns import PeopleColumns, PeopleWords
from app.matching.vacancies import Vacancies
from app.matching.vacancy_columns import VacancyColumns, VacancyWords
from app.matching.words import Words

_MARK = b"tereze matching 3\n"
_LENGTH, _DIGEST = 8, 32
_ALIGNED = 8
"""Arrays begin at such places, as the processor likes them."""


@dataclass(frozen=True)
class Snapshot:
    """Both indexes, and what they were made from.

    version: of what brings records to columns; head, hash: the last event of the trail.
    """

    version: str
    head: int
    hash: str
    people: People
    vacancies: Vacancies


def write_snapshot(path: Path, kept: Snapshot) -> None:
    """Write it beside the database: whole or not at all. Raises OSError."""
    arrays, told = list[Array](), dict[str, Any]()
    for name, index in (("people", kept.people), ("vacancies", kept.vacancies)):
        block = index.whole()
        told[name] = {
            "words": _words_told(index.tables.words),
            "columns": [_column_told(column, arrays) for column in _in_order(block.columns)],
            "others": [_column_told(array, arrays) for array in block.arrays()],
        }
    told |= {"version": kept.version, "head": kept.head, "hash": kept.hash}
    told["arrays"] = [(array.dtype.str, array.shape) for array in arrays]
    head = json.dumps(told, ensure_ascii=False).encode()
    head += b" " * (-(len(_MARK) + _LENGTH + len(head)) % _ALIGNED)
    beside = path.with_suffix(".new")
    digest = sha256()
    with beside.open("wb") as file:
        for piece in (_MARK, len(head).to_bytes(_LENGTH, "big"), head, *map(_bytes, arrays)):
            digest.update(piece)
            file.write(piece)
        file.write(digest.digest())
    beside.replace(path)


def read_snapshot(path: Path, version: str) -> Snapshot | None:
    """What the file holds; None if there is none, or it is of another version, cut or changed."""
    try:
        content = memoryview(path.read_bytes())
    except OSError:
        return None
    body, digest = content[:-_DIGEST], content[-_DIGEST:]
    if body[: len(_MARK)] != _MARK or sha256(body).digest() != digest:
        return None
    begin = len(_MARK) + _LENGTH
    length = int.from_bytes(body[len(_MARK) : begin], "big")
    told = json.loads(bytes(body[begin : begin + length]))
    if told["version"] != version:
        return None
    arrays = _arrays(body, begin + length, told["arrays"])
    return Snapshot(
        version,
        told["head"],
        told["hash"],
        _index_read((People, PeopleWords, PeopleColumns), told["people"], arrays),
        _index_read((Vacancies, VacancyWords, VacancyColumns), told["vacancies"], arrays),
    )


def _index_read(kinds: tuple[Any, Any, Any], told: Mapping[str, Any], arrays: list[Array]) -> Any:
    index, words, columns = kinds
    return index.of_kept(
        _words_read(words(), told["words"]),
        columns(*(_column_read(each, arrays) for each in told["columns"])),
        (_column_read(each, arrays) for each in told["others"]),
    )


def _in_order(columns: Any) -> Iterator[Any]:
    return (getattr(columns, each.name) for each in fields(columns))


def _bytes(array: Array) -> bytes:
    content = array.tobytes()
    return content + bytes(-len(content) % _ALIGNED)


def _column_told(column: Array | Ragged, arrays: list[Array]) -> list[int]:
    """Which of the arrays a column is made of: one, or where entries begin and their columns."""
    parts = [column.begins, *column.columns] if isinstance(column, Ragged) else [column]
    arrays += parts
    return list(range(len(arrays) - len(parts), len(arrays)))


def _column_read(numbers: list[int], arrays: list[Array]) -> Any:
    first, *others = (arrays[number] for number in numbers)
    return Ragged(first, others) if others else first


def _arrays(body: memoryview, begin: int, told: list[tuple[str, list[int]]]) -> list[Array]:
    arrays = []
    for dtype, shape in told:
        array = np.frombuffer(body, dtype, prod(shape), begin).reshape(shape)
        begin += array.nbytes + -array.nbytes % _ALIGNED
        arrays.append(array)
    return arrays


def _words_told(words: Any) -> dict[str, list[Any]]:
    return {each.name: list(map(_told, getattr(words, each.name).values)) for each in fields(words)}


def _told(value: Any) -> Any:
    if isinstance(value, frozenset):
        return sorted(value)
    return list(map(_told, value)) if isinstance(value, tuple) else value


def _words_read(words: Any, told: Mapping[str, list[Any]]) -> Any:
    for each in fields(words):
        read = _READ.get((type(words), each.name), lambda value: value)
        setattr(words, each.name, Words(map(read, told[each.name])))
    return words


def _set(value: list[Any] | None) -> frozenset[Any] | None:
    return None if value is None else frozenset(value)


def _pairs(value: list[Any]) -> frozenset[Any]:
    return frozenset(map(tuple, value))


def _kind(value: list[Any] | None) -> tuple[Any, ...] | None:
    if value is None:
        return None
    *kind, quota = value
    return (*kind, QuotaGroup(quota) if quota else None)


_READ: Mapping[tuple[type, str], Callable[[Any], Any]] = {
    (PeopleWords, "traits"): lambda value: (*value[:-1], frozenset(value[-1])),
    (PeopleWords, "languages"): _pairs,
    (PeopleWords, "groups"): _set,
    (PeopleWords, "pay"): tuple,
    (VacancyWords, "places"): tuple,
    (VacancyWords, "traits"): lambda value: (*map(tuple, value[:-1]), value[-1]),
    (VacancyWords, "kinds"): _kind,
    (VacancyWords, "languages"): lambda value: (_pairs(value[0]), value[1]),
    (VacancyWords, "licences"): lambda value: (frozenset(value[0]), value[1]),
}
"""How values of the file become those of the columns; others are as they are."""
