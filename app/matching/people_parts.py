"""People's columns from columns of their records, without a record for each of them: quick."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import KW_ONLY, dataclass
from functools import cache
from typing import Protocol

import numpy as np

from app.matching.arrays import Array, Ragged
from app.matching.column_parts import (
    Entries,
    Readings,
    RowsOf,
    Spoken,
    by_text,
    kinds,
    numbers_of,
    or_none,
    ragged,
    same,
    sets,
    spoken,
    told,
)
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


@dataclass
class PeopleParts:
    """Columns as they are read, a row a person; "" and -1 are what is not known.

    Id of the case, its number, since when he waits, card, occupation, place, lowest and highest
    pay, schedule, education, months of experience, whether he agrees to move (1), without work
    since. The lists come when they are asked for, in this order: languages with their places and
    levels; skills; jobs by occupation and months; specialties; licences; groups.
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
    _: KW_ONLY
    languages: Callable[[], Spoken]
    skills: Callable[[], Entries]
    jobs: Callable[[], tuple[Array, Sequence[str], Array]]
    specialties: Callable[[], Entries]
    licences: Callable[[], Entries]
    groups: Callable[[], Entries]


class PeopleReadings(Readings, Protocol):
    """With what only people's records say."""

    def occupations(self, specialty: str) -> Iterable[str]:
        """The occupations that a specialty names."""


def columns_of(parts: PeopleParts, words: PeopleWords, read: PeopleReadings) -> PeopleColumns:
    """The columns of all of them."""
    count, find = len(parts.ids), RowsOf(parts.cards)

    def day(text: str) -> int:
        return day_number(read.day(text)) if text else 0

    home = numbers_of(words.homes, parts.places, or_none)
    order = orders_of(told(parts.since, day), parts.numbers)
    languages = spoken(words.languages, parts.languages(), read.level, find)
    skills = ragged(*by_text(words.skills, parts.skills(), read.stems, find), count)
    work = _work(parts, words, read, find)
    licences = Words[frozenset[str]]()
    trait = _traits(parts, words, read, work, (licences, sets(licences, parts.licences(), find)))
    return PeopleColumns(
        ids=parts.ids,
        order=order,
        segment=_segments(words, home, parts.moves > 0),
        trait=trait,
        home=home,
        languages=languages,
        groups=sets(words.groups, parts.groups(), find),
        pay=_pay(words, parts.lowest, parts.highest),
        since=told(parts.idle, day).astype(np.uint16),
        skills=skills,
        work=work,
    ).tight()


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


def _work(parts: PeopleParts, words: PeopleWords, read: PeopleReadings, find: RowsOf) -> Ragged:
    """What each wants, then the jobs of the records, then what was learnt."""
    (cards, codes, months), count = parts.jobs(), len(parts.ids)
    known = numbers_of(words.occupations, [*parts.occupations, *codes], or_none)
    learners, (learnt,) = by_text(words.occupations, parts.specialties(), read.occupations, find)
    owners = np.concatenate([np.arange(count), find.of(cards), learners])
    worked = np.concatenate([parts.months, months, np.zeros(len(learnt), np.int64)])
    worked = np.clip(worked, 0, MOST_MONTHS)
    ways = np.where(worked >= LONG_ENOUGH, LONG, SHORT)
    ways[:count], ways[len(known) :] = WANTED, LEARNT
    work = np.concatenate([known, learnt]) * WAYS + ways
    return ragged(owners, [work, worked.astype(np.uint16)], count)


def _traits(
    parts: PeopleParts,
    words: PeopleWords,
    read: PeopleReadings,
    work: Ragged,
    licences: tuple[Words[frozenset[str]], Array],
) -> Array:
    levels_told = [_level_told(code) for code in words.occupations.values]
    telling = dict(levels_told)
    levels = np.array([level for level, _ in levels_told])
    occupations, ways = np.divmod(work.columns[0], WAYS)
    levels = np.where(ways == LEARNT, -1, levels[occupations])
    begins = work.begins[:-1].astype(np.int64)
    best = np.maximum.reduceat(levels, begins) if len(begins) else levels
    education, schedules = Words[int | None](), Words[str]()
    columns = [
        numbers_of(education, parts.education, lambda code: read.education(code) if code else None),
        best,
        numbers_of(schedules, parts.schedules, same),
        licences[1],
    ]
    firsts, which = kinds(columns)
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
