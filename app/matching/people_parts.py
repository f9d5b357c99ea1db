"""People's columns from columns of their records, without a record for each of them: quick."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Protocol, TypeVar

import numpy as np

from app.matching.arrays import Array, Ragged
from app.matching.people_columns import (
    LEARNT,
    LONG,
    MOST_MONTHS,
    MOVERS,
    SHORT,
    WANTED,
    WAYS,
    PeopleColumns,
    PeopleWords,
    segment_of,
)
from app.matching.people_question import somebody
from app.matching.words import Words, day_number, orders_of
from app.rules.selection import LONG_ENOUGH, best_level_code, level_of

T = TypeVar("T")
U = TypeVar("U")


Entries = tuple[Array, Sequence[str]]
"""Cards, and a text of each."""


@dataclass
class PeopleParts:
    """Columns as they are read, a row a person; "" and -1 are what is not known.

    Id of the case, its number, since when he waits, card, occupation, place, lowest and highest
    pay, schedule, education, months of experience, whether he agrees to move (1), without work
    since. The lists come when they are asked for, in this order: languages with their places and
    levels, those of later places instead of earlier ones of the same name; jobs by occupation and
    months; specialties; licences, skills, groups.
    """

    ids: Array
    numbers: Sequence[str]
    since: Sequence[str]
    cards: Array
    occupations: Sequence[str]
    places: Sequence[str]
    lowest: Array
    highest: Array
    schedules: Sequence[str]
    education: Sequence[str]
    months: Array
    moves: Array
    idle: Sequence[str]
    languages: Callable[[], tuple[Array, Array, Sequence[str], Sequence[str]]]
    jobs: Callable[[], tuple[Array, Sequence[str], Array]]
    specialties: Callable[[], Entries]
    licences: Callable[[], Entries]
    skills: Callable[[], Entries]
    groups: Callable[[], Entries]


class Readings(Protocol):
    """What the texts of the records mean."""

    def day(self, text: str) -> date:
        """A day."""

    def education(self, code: str) -> int | None:
        """The place of an education in its list."""

    def level(self, code: str) -> int:
        """The place of a language's level in its list."""

    def stems(self, skill: str) -> Iterable[str]:
        """The words of a skill."""

    def occupations(self, specialty: str) -> Iterable[str]:
        """The occupations that a specialty names."""


def columns_of(parts: PeopleParts, words: PeopleWords, read: Readings) -> PeopleColumns:
    """The columns of all of them."""
    count, find = len(parts.ids), _Rows(parts.cards)

    def day(text: str) -> int:
        return day_number(read.day(text)) if text else 0

    home = _numbers(words.homes, parts.places, _or_none)
    order = orders_of(_told(parts.since, day), parts.numbers)
    languages = _languages(words, parts, read, find)
    work = _work(parts, words, read, find)
    licences = Words[frozenset[str]]()
    trait = _traits(parts, words, read, work, (licences, _sets(licences, parts.licences(), find)))
    return PeopleColumns(
        ids=parts.ids,
        order=order,
        segment=_segments(words, home, parts.moves > 0),
        trait=trait,
        home=home,
        languages=languages,
        groups=_sets(words.groups, parts.groups(), find),
        pay=_pay(words, parts.lowest, parts.highest),
        since=_told(parts.idle, day).astype(np.uint16),
        skills=_ragged(*_by_text(words.skills, parts.skills(), read.stems, find), count),
        work=work,
    ).tight()


def _or_none(text: str) -> str | None:
    return text or None


class _Told(dict[T, int]):
    """What is told of a value; asked when it comes first."""

    def __init__(self, read: Callable[[T], int]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, value: T) -> int:
        told = self[value] = self._read(value)
        return told


def _told(values: Sequence[T], read: Callable[[T], int]) -> Array:
    """What is told of each value; asked once of each different one."""
    return np.fromiter(map(_Told(read).__getitem__, values), np.int64, len(values))


def _numbers(words: Words[U], values: Sequence[T], read: Callable[[T], U]) -> Array:
    return _told(values, lambda value: words.number(read(value)))


def _same(value: T) -> T:
    return value


class _Rows:
    """At which row a card's person stands; -1 of a card that is of nobody here."""

    def __init__(self, cards: Array) -> None:
        self.count = len(cards)
        self._row = np.full(int(cards.max(initial=0)) + 1, -1)
        self._row[cards] = np.arange(len(cards))

    def of(self, cards: Array) -> Array:
        """The rows of these cards."""
        most = len(self._row) - 1
        return np.where(cards <= most, self._row.take(np.minimum(cards, most)), -1)


def _segments(words: PeopleWords, home: Array, moves: Array) -> Array:
    number, values = words.segments.number, words.homes.values
    homes, which = np.unique(home, return_inverse=True)
    of_home = np.array([number(segment_of(values[each], None)) for each in homes.tolist()])
    return np.where(moves, number(MOVERS), of_home[which]) if len(home) else home


def _pay(words: PeopleWords, lowest: Array, highest: Array) -> Array:
    low = np.maximum(lowest, 0)
    high = np.where(highest > 0, highest, low)
    pairs, which = np.unique(low << _HIGH | high, return_inverse=True)
    numbers = [words.pay.number((pair >> _HIGH, pair & _LOW)) for pair in pairs.tolist()]
    return np.array(numbers, np.uint32)[which]


_HIGH = 31
_LOW = (1 << _HIGH) - 1


def _work(parts: PeopleParts, words: PeopleWords, read: Readings, find: "_Rows") -> Ragged:
    """What each wants, then the jobs of the records, then what was learnt."""
    (cards, codes, months), count = parts.jobs(), len(parts.ids)
    known = _numbers(words.occupations, [*parts.occupations, *codes], _or_none)
    learners, (learnt,) = _by_text(words.occupations, parts.specialties(), read.occupations, find)
    owners = np.concatenate([np.arange(count), find.of(cards), learners])
    worked = np.concatenate([parts.months, months, np.zeros(len(learnt), np.int64)])
    worked = np.clip(worked, 0, MOST_MONTHS)
    ways = np.where(worked >= LONG_ENOUGH, LONG, SHORT)
    ways[:count], ways[len(known) :] = WANTED, LEARNT
    work = np.concatenate([known, learnt]) * WAYS + ways
    return _ragged(owners, [work, worked.astype(np.uint16)], count)


def _ragged(owners: Array, columns: Sequence[Array], count: int) -> Ragged:
    """Entries by their owners, in the order in which they come."""
    here = np.flatnonzero(owners >= 0)
    order = here[np.argsort(owners[here], kind="stable")]
    lengths = np.bincount(owners[here], minlength=count)
    return Ragged.of(lengths, [column[order] for column in columns])


def _traits(
    parts: PeopleParts,
    words: PeopleWords,
    read: Readings,
    work: Ragged,
    licences: tuple[Words[frozenset[str]], Array],
) -> Array:
    told = [_level_told(code) for code in words.occupations.values]
    telling = dict(told)
    levels = np.array([level for level, _ in told])
    occupations, ways = np.divmod(work.columns[0], WAYS)
    levels = np.where(ways == LEARNT, -1, levels[occupations])
    begins = work.begins[:-1].astype(np.int64)
    best = np.maximum.reduceat(levels, begins) if len(begins) else levels
    education, schedules = Words[int | None](), Words[str]()
    columns = [
        _numbers(education, parts.education, lambda code: read.education(code) if code else None),
        best,
        _numbers(schedules, parts.schedules, _same),
        licences[1],
    ]
    firsts, which = _kinds(columns)
    traits = [
        words.traits.number(
            (
                education.values[place],
                telling[level],
                schedules.values[schedule] or None,
                licences[0].values[has],
            )
        )
        for place, level, schedule, has in zip(*(c[firsts].tolist() for c in columns), strict=True)
    ]
    return np.array(traits, np.uint32)[which]


@cache
def _level_told(occupation: str | None) -> tuple[int, str | None]:
    """The level that an occupation tells, and by which digit; -1: none."""
    digit = best_level_code(somebody(occupation=occupation))
    return (level_of(somebody(occupation=digit)), digit) if digit else (-1, None)


def _languages(words: PeopleWords, parts: PeopleParts, read: Readings, find: "_Rows") -> Array:
    """Of a card's entries of the same name the last one counts."""
    cards, places, names, levels = parts.languages()
    of_name, of_level, order = Words[str](), Words[int](), np.argsort(places, kind="stable")
    name = _numbers(of_name, names, _same)[order]
    level = _numbers(of_level, levels, lambda code: read.level(code) if code else 0)[order]
    owners = find.of(cards[order])
    _, last = np.unique((owners * max(1, len(of_name)) + name)[::-1], return_index=True)
    last = len(cards) - 1 - last
    pairs = [(each, place) for each in of_name.values for place in of_level.values]
    return _sets_of(
        words.languages, owners[last], (name * len(of_level) + level)[last], pairs, find.count
    )


def _sets(words: Words[Any], entries: Entries, find: "_Rows") -> Array:
    """The set of each row's values, by its number in words."""
    known = Words[str]()
    number = _numbers(known, entries[1], _same)
    return _sets_of(words, find.of(entries[0]), number, known.values, find.count)


def _sets_of(
    words: Words[Any], rows: Array, numbers: Array, values: Sequence[Any], count: int
) -> Array:
    numbers, rows = numbers[rows >= 0], rows[rows >= 0]
    columns = []
    for begin in range(0, max(1, len(values)), _BITS):
        bits, here = np.zeros(count, np.int64), numbers // _BITS == begin // _BITS
        np.bitwise_or.at(bits, rows[here], np.int64(1) << numbers[here] % _BITS)
        columns.append(bits)
    firsts, which = _kinds(columns)
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


def _kinds(columns: Sequence[Array]) -> tuple[Array, Array]:
    """A row of each kind of rows, and of which kind each row is."""
    which, first = np.zeros(len(columns[0]), np.int64), np.empty(0, np.int64)
    for column in columns:
        _, numbers = np.unique(column, return_inverse=True)
        key = which * (int(numbers.max(initial=0)) + 1) + numbers
        _, first, which = np.unique(key, return_index=True, return_inverse=True)
    return first, which


def _by_text(
    words: Words[Any], entries: Entries, read: Callable[[str], Iterable[str]], find: "_Rows"
) -> tuple[Array, list[Array]]:
    """Rows and numbers of what the texts of each mean, each once."""
    known = Words[str]()
    of_text = _numbers(known, entries[1], _same)
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
