"""Numbers of columns from texts and entries of records, many at once: quick."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Protocol, TypeVar

import numpy as np

from app.matching.arrays import Array, Ragged
from app.matching.words import Words

T = TypeVar("T")
U = TypeVar("U")

Entries = tuple[Array, Sequence[str]]
"""Whose they are (a card, a vacancy), and a text of each."""
Spoken = tuple[Array, Array, Sequence[str], Sequence[str]]
"""Whose they are, their places, names of languages and levels: of entries of the same name the one
of the last place counts."""


class Readings(Protocol):
    """What the texts of the records of people and of vacancies mean."""

    def day(self, text: str) -> date:
        """A day."""

    def education(self, code: str) -> int | None:
        """The place of an education in its list."""

    def level(self, code: str) -> int:
        """The place of a language's level in its list."""

    def stems(self, skill: str) -> Iterable[str]:
        """The words of a skill."""


def or_none(text: str) -> str | None:
    """Of what is not known: None."""
    return text or None


class _Told(dict[T, int]):
    """What is told of a value; asked when it comes first."""

    def __init__(self, read: Callable[[T], int]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, value: T) -> int:
        told = self[value] = self._read(value)
        return told


def told(values: Sequence[T], read: Callable[[T], int]) -> Array:
    """What is told of each value; asked once of each different one."""
    return np.fromiter(map(_Told(read).__getitem__, values), np.int64, len(values))


def numbers_of(words: Words[U], values: Sequence[T], read: Callable[[T], U]) -> Array:
    """The numbers of what is read from each."""
    return told(values, lambda value: words.number(read(value)))


def same(value: T) -> T:
    """What is read as it stands."""
    return value


class RowsOf:
    """At which row the owner of entries stands; -1 of one that is not here."""

    def __init__(self, owners: Array) -> None:
        self.count = len(owners)
        self._row = np.full(int(owners.max(initial=0)) + 1, -1)
        self._row[owners] = np.arange(len(owners))

    def of(self, owners: Array) -> Array:
        """Their rows."""
        most = len(self._row) - 1
        return np.where(owners <= most, self._row.take(np.minimum(owners, most)), -1)


def ragged(owners: Array, columns: Sequence[Array], count: int) -> Ragged:
    """Entries by their owners, in the order in which they come."""
    here = np.flatnonzero(owners >= 0)
    order = here[np.argsort(owners[here], kind="stable")]
    lengths = np.bincount(owners[here], minlength=count)
    return Ragged.of(lengths, [column[order] for column in columns])


def sets(words: Words[Any], entries: Entries, find: RowsOf) -> Array:
    """The set of each row's values, by its number in words."""
    known = Words[str]()
    number = numbers_of(known, entries[1], same)
    return sets_of(words, find.of(entries[0]), number, known.values, find.count)


def sets_of(
    words: Words[Any], rows: Array, numbers: Array, values: Sequence[Any], count: int
) -> Array:
    """The set of each row's values, by its number in words; rows, numbers: an entry's row (-1: of
    nobody here), and which of the values it is."""
    numbers, rows = numbers[rows >= 0], rows[rows >= 0]
    columns = []
    for begin in range(0, max(1, len(values)), _BITS):
        bits, here = np.zeros(count, np.int64), numbers // _BITS == begin // _BITS
        np.bitwise_or.at(bits, rows[here], np.int64(1) << numbers[here] % _BITS)
        columns.append(bits)
    firsts, which = kinds(columns)
    found = [set[Any]() for _ in firsts]
    for at, bits in enumerate(columns):
        for has, each in zip(found, bits[firsts].tolist(), strict=True):
            has.update(values[at * _BITS + bit] for bit in _set_bits(each))
    return np.array([words.number(frozenset(has)) for has in found], np.uint32)[which]


_BITS = 62


def _set_bits(bits: int) -> Iterator[int]:
    while bits:
        yield (bits & -bits).bit_length() - 1
        bits &= bits - 1


def kinds(columns: Sequence[Array]) -> tuple[Array, Array]:
    """A row of each kind of rows, and of which kind each row is."""
    which, first = np.zeros(len(columns[0]), np.int64), np.empty(0, np.int64)
    for column in columns:
        numbers, many = _small(column)
        _, first, which = _unique(which * many + numbers, (int(which.max(initial=0)) + 1) * many)
    return first, which


def _small(column: Array) -> tuple[Array, int]:
    """The same kinds by whole numbers from 0 on, less than that many."""
    most = int(column.max(initial=0))
    if most >= _WIDE or column.min(initial=0) < 0:
        column = np.unique(column, return_inverse=True)[1]
        most = int(column.max(initial=0))
    return column, most + 1


def _unique(keys: Array, many: int) -> tuple[Array, Array, Array]:
    """As `np.unique` tells it; keys from 0 on, of few possible ones without sorting."""
    if many > _WIDE:
        values, first, which = np.unique(keys, return_index=True, return_inverse=True)
        return values, first, which
    at = np.full(many, -1)
    at[keys[::-1]] = np.arange(len(keys))[::-1]
    values = np.flatnonzero(at >= 0)
    numbers = np.empty(many, np.int64)
    numbers[values] = np.arange(len(values))
    return values, at[values], numbers[keys]


_WIDE = 2**20
"""A table of so many is made sooner than the rows are sorted."""


def by_text(
    words: Words[Any], entries: Entries, read: Callable[[str], Iterable[str]], find: RowsOf
) -> tuple[Array, list[Array]]:
    """Rows and numbers of what the texts of each mean, each once."""
    known = Words[str]()
    of_text = numbers_of(known, entries[1], same)
    means = [sorted(read(text)) for text in known.values]
    flat = np.array([words.number(word) for each in means for word in each], np.int64)
    by_text = Ragged.of(map(len, means), [flat])
    places, *_ = by_text.places(of_text)
    owners = np.repeat(find.of(entries[0]), by_text.lengths[of_text])
    many = max(1, len(words))
    pairs = (owners * many + by_text.columns[0][places])[owners >= 0]
    pairs.sort()
    is_first = np.ones(len(pairs), bool)
    np.not_equal(pairs[1:], pairs[:-1], out=is_first[1:])
    rows, numbers = np.divmod(pairs[is_first], many)
    return rows, [numbers]


def spoken(
    words: Words[frozenset[tuple[str, int]]],
    entries: Spoken,
    level_of: Callable[[str], int],
    find: RowsOf,
) -> Array:
    """The set of the languages with their levels of each row, by its number in words."""
    owners, places, names, levels = entries
    of_name, of_level, order = Words[str](), Words[int](), np.argsort(places, kind="stable")
    name = numbers_of(of_name, names, same)[order]
    level = numbers_of(of_level, levels, lambda code: level_of(code) if code else 0)[order]
    rows = find.of(owners[order])
    _, last = np.unique((rows * max(1, len(of_name)) + name)[::-1], return_index=True)
    last = len(names) - 1 - last
    pairs = [(each, place) for each in of_name.values for place in of_level.values]
    numbers = (name * len(of_level) + level)[last]
    return sets_of(words, rows[last], numbers, pairs, find.count)
