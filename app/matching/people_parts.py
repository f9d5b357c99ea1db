"""People's columns from tables of their records, without a record for each of them: quick."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

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
from app.matching.words import Words, day_number, order_of
from app.rules.selection import LONG_ENOUGH, best_level_code, level_of

T = TypeVar("T")


@dataclass
class PeopleParts:
    """Columns as they are read; lists of entries are of a card each.

    people: id, number, since, card, occupation, place, lowest and highest pay, schedule,
    education (its place in the list, or None), months of experience, consent to move, without
    work since. jobs: card, occupation, months. learnt: card, occupation. languages, licences,
    groups: card and the whole set. skills: card and text; stems: a text's words.
    """

    people: Sequence[Sequence[Any]]
    jobs: Sequence[tuple[int, str, int]]
    learnt: Sequence[tuple[int, str]]
    languages: Sequence[tuple[int, frozenset[tuple[str, int]]]]
    licences: Sequence[tuple[int, frozenset[str]]]
    groups: Sequence[tuple[int, frozenset[str]]]
    skills: Sequence[tuple[int, str]]
    stems: Callable[[str], Iterable[str]]


def columns_of(parts: PeopleParts, words: PeopleWords) -> PeopleColumns:
    """The columns of all of them."""
    count = len(parts.people)
    (ids, numbers, since, cards, occupations, places, lowest, highest, schedules, education,
     months, consents, idle) = zip(*parts.people, strict=True) if count else [()] * 13  # fmt: skip
    find = _Rows(np.fromiter(cards, np.int64, count))
    work = _work(parts, words, find, occupations, months)
    home = _numbers(words.homes, places)
    days: dict[date | None, int] = _Day()
    orders = map(order_of, since, numbers)
    return PeopleColumns(
        ids=np.fromiter(ids, np.int64, count),
        order=np.fromiter(orders, np.int64, count),
        segment=_segments(words, home, consents),
        trait=_traits(words, work, education, schedules, _licences(parts, find, count)),
        home=home,
        languages=_sets(words.languages, parts.languages, find, count),
        groups=_sets(words.groups, parts.groups, find, count),
        pay=_numbers(words.pay, [(low or 0, high or low or 0)
                                 for low, high in zip(lowest, highest, strict=True)]),
        since=np.fromiter((days[day] for day in idle), np.uint16, count),
        skills=_skills(parts, words, find, count),
        work=work,
    ).tight()  # fmt: skip


class _Day(dict[date | None, int]):
    def __missing__(self, day: date | None) -> int:
        self[day] = number = day_number(day)
        return number


class _Rows:
    """At which row a card's person stands; -1 of a card that is of nobody here."""

    def __init__(self, cards: Array) -> None:
        self._order = np.argsort(cards)
        self._sorted = cards[self._order]

    def of(self, cards: Sequence[int]) -> Array:
        """The rows of these cards."""
        asked = np.fromiter(cards, np.int64, len(cards))
        if not len(self._sorted):
            return np.full(len(asked), -1)
        at = np.minimum(np.searchsorted(self._sorted, asked), len(self._sorted) - 1)
        return np.where(self._sorted[at] == asked, self._order[at], -1)


def _numbers(words: Words[T], values: Sequence[T]) -> Array:
    known: dict[T, int] = {value: words.number(value) for value in dict.fromkeys(values)}
    return np.fromiter(map(known.__getitem__, values), np.uint32, len(values))


def _segments(words: PeopleWords, home: Array, consents: Sequence[Any]) -> Array:
    number = words.segments.number
    of_home = np.array([number(segment_of(code, None)) for code in words.homes.values], np.uint32)
    moves = np.fromiter(map(bool, consents), bool, len(home))
    return np.where(moves, words.segments.number(MOVERS), of_home[home])


def _work(
    parts: PeopleParts,
    words: PeopleWords,
    find: _Rows,
    wanted: Sequence[str | None],
    experience: Sequence[int | None],
) -> Ragged:
    """What each wants, then the jobs of the records, then what was learnt."""
    count = len(wanted)
    cards, codes, months = zip(*parts.jobs, strict=True) if parts.jobs else ((), (), ())
    learners, learnt = zip(*parts.learnt, strict=True) if parts.learnt else ((), ())
    owners = np.concatenate([np.arange(count), find.of(cards), find.of(learners)])
    worked = np.fromiter((m or 0 for each in (experience, months) for m in each), np.int64)
    worked = np.minimum(np.concatenate([worked, np.zeros(len(learnt), np.int64)]), MOST_MONTHS)
    ways = np.where(worked >= LONG_ENOUGH, LONG, SHORT)
    ways[:count], ways[len(ways) - len(learnt) :] = WANTED, LEARNT
    occupations = _numbers(words.occupations, [*wanted, *codes, *learnt])
    return _ragged(owners, [occupations * WAYS + ways, worked.astype(np.uint16)], count)


def _ragged(owners: Array, columns: Sequence[Array], count: int) -> Ragged:
    """Entries by their owners, in the order in which they come."""
    here = np.flatnonzero(owners >= 0)
    order = here[np.argsort(owners[here], kind="stable")]
    lengths = np.bincount(owners[here], minlength=count)
    return Ragged.of(lengths.tolist(), [column[order] for column in columns])


def _traits(
    words: PeopleWords,
    work: Ragged,
    education: Sequence[int | None],
    schedules: Sequence[str | None],
    licences: Sequence[frozenset[str]],
) -> Array:
    digits = [best_level_code(somebody(occupation=code)) for code in words.occupations.values]
    levels = np.array([level_of(somebody(occupation=d)) if d else -1 for d in digits])
    telling = dict(zip(levels.tolist(), digits, strict=True))
    occupations, ways = np.divmod(work.columns[0], WAYS)
    levels = np.where(ways == LEARNT, -1, levels[occupations])
    begins = work.begins[:-1].astype(np.int64)
    best = np.maximum.reduceat(levels, begins).tolist() if len(begins) else []
    traits = zip(education, map(telling.get, best), schedules, licences, strict=True)
    return _numbers(words.traits, list(traits))


def _licences(parts: PeopleParts, find: _Rows, count: int) -> list[frozenset[str]]:
    known = Words[frozenset[str]]()
    return list(map(known.values.__getitem__, _sets(known, parts.licences, find, count).tolist()))


def _sets(
    words: Words[Any], sets: Sequence[tuple[int, frozenset[Any]]], find: _Rows, count: int
) -> Array:
    found = np.full(count, words.number(frozenset()), np.uint32)
    if sets:
        cards, values = zip(*sets, strict=True)
        rows, numbers = find.of(cards), _numbers(words, values)
        here = rows >= 0
        found[rows[here]] = numbers[here]
    return found


def _skills(parts: PeopleParts, words: PeopleWords, find: _Rows, count: int) -> Ragged:
    cards, texts = zip(*parts.skills, strict=True) if parts.skills else ((), ())
    known = Words[str]()
    of_text = _numbers(known, texts)
    stems = [sorted(parts.stems(text)) for text in known.values]
    flat = np.array([words.skills.number(word) for each in stems for word in each], np.int64)
    by_text = Ragged.of(map(len, stems), [flat])
    entries, *_ = by_text.places(of_text.astype(np.int64))
    lengths = by_text.lengths[of_text]
    owners = np.repeat(find.of(cards), lengths)
    many = max(1, len(words.skills))
    pairs = np.unique((owners * many + by_text.columns[0][entries])[owners >= 0])
    return _ragged(pairs // many, [(pairs % many).astype(np.uint32)], count)
