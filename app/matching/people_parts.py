"""People's columns from tables of their records, without a record for each of them: quick."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

import numpy as np

from app.matching.arrays import Array, Ragged
from app.matching.people_columns import (
    LEARNT,
    MOST_MONTHS,
    MOVERS,
    PeopleColumns,
    PeopleWords,
    segment_of,
)
from app.matching.people_question import somebody
from app.matching.words import Words, day_number, order_of
from app.rules.selection import best_level_code, level_of

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
    occupation = _numbers(words.occupations, occupations)
    jobs = _jobs(parts, words, find, count)
    home = _numbers(words.homes, places)
    days: dict[date | None, int] = _Day()
    orders = map(order_of, since, numbers)
    return PeopleColumns(
        ids=np.fromiter(ids, np.int64, count),
        order=np.fromiter(orders, np.int64, count),
        segment=_segments(words, home, consents),
        occupation=occupation,
        trait=_traits(words, occupation, jobs, education, schedules),
        home=home,
        languages=_sets(words.languages, parts.languages, find, count),
        licences=_sets(words.licences, parts.licences, find, count),
        groups=_sets(words.groups, parts.groups, find, count),
        pay=_numbers(words.pay, [(low or 0, high or low or 0)
                                 for low, high in zip(lowest, highest, strict=True)]),
        since=np.fromiter((days[day] for day in idle), np.uint16, count),
        months=np.minimum(np.fromiter((m or 0 for m in months), np.int64, count),
                          MOST_MONTHS).astype(np.uint16),
        skills=_skills(parts, words, find, count),
        jobs=jobs,
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


def _jobs(parts: PeopleParts, words: PeopleWords, find: _Rows, count: int) -> Ragged:
    """Those of the records first, then what was learnt, of each person."""
    cards, codes, months = zip(*parts.jobs, strict=True) if parts.jobs else ((), (), ())
    learners, learnt = zip(*parts.learnt, strict=True) if parts.learnt else ((), ())
    owners = np.concatenate([find.of(cards), find.of(learners)])
    worked = np.fromiter((m or 0 for m in months), np.int64, len(months))
    worked = np.concatenate([np.minimum(worked, MOST_MONTHS), np.full(len(learnt), LEARNT)])
    occupations = _numbers(words.occupations, [*codes, *learnt])
    return _ragged(owners, [occupations, worked.astype(np.uint16)], count)


def _ragged(owners: Array, columns: Sequence[Array], count: int) -> Ragged:
    """Entries by their owners, in the order in which they come."""
    here = np.flatnonzero(owners >= 0)
    order = here[np.argsort(owners[here], kind="stable")]
    lengths = np.bincount(owners[here], minlength=count)
    return Ragged.of(lengths.tolist(), [column[order] for column in columns])


def _traits(
    words: PeopleWords,
    occupation: Array,
    jobs: Ragged,
    education: Sequence[int | None],
    schedules: Sequence[str | None],
) -> Array:
    digits = [best_level_code(somebody(occupation=code)) for code in words.occupations.values]
    levels = np.array([level_of(somebody(occupation=d)) if d else -1 for d in digits])
    best = levels[occupation]
    codes, months = jobs.columns
    counted = np.where(months == LEARNT, -1, levels[codes])
    has = np.flatnonzero(jobs.lengths)
    if len(has):
        most = np.maximum.reduceat(counted, jobs.begins[has].astype(np.int64))
        best[has] = np.maximum(best[has], most)
    telling = dict(zip(levels.tolist(), digits, strict=True))
    triples = zip(education, map(telling.get, best.tolist()), schedules, strict=True)
    return _numbers(words.traits, list(triples))


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
    entries, _ends = by_text.places(of_text.astype(np.int64))
    lengths = by_text.lengths[of_text]
    owners = np.repeat(find.of(cards), lengths)
    many = max(1, len(words.skills))
    pairs = np.unique((owners * many + by_text.columns[0][entries])[owners >= 0])
    return _ragged(pairs // many, [(pairs % many).astype(np.uint32)], count)
