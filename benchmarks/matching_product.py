"""The program's own index in benchmarks/matching.py, made from columns."""

from collections.abc import Callable, Hashable
from datetime import date
from typing import Any

import numpy as np

from app.matching.arrays import Ragged
from app.matching.people import People as PeopleIndex
from app.matching.people_columns import (
    LEARNT,
    LONG,
    SHORT,
    WANTED,
    WAYS,
    PeopleColumns,
    PeopleWords,
    segment_of,
)
from app.matching.vacancies import Vacancies as VacancyIndex
from app.matching.words import Words, day_number, order_of
from app.rules.selection import LONG_ENOUGH, best_level_code
from benchmarks.matching_data import (
    JOBS,
    STUDIED,
    TONGUES,
    Column,
    People,
    Vacancies,
    occupations,
    seekers,
    skill_word,
    wanted,
)

_MONTHS = 12


def people_index(rows: People) -> PeopleIndex:
    """The index of all people; their ids are the rows."""
    words = PeopleWords()
    return PeopleIndex.of_columns(words, people_columns(rows, words))


def vacancy_index(rows: Vacancies) -> VacancyIndex:
    """The index of all vacancies; their ids are the rows."""
    return VacancyIndex.of((at, wanted(rows, at)) for at in range(len(rows)))


def people_columns(rows: People, words: PeopleWords) -> PeopleColumns:
    """As `encode` makes them one by one: here each different value once."""
    one = _OneByOne(rows)
    home_and_moves = rows.place.astype(np.int64) * 4 + rows.moves
    tongues = np.zeros(len(rows), np.int64)
    for at in range(len(TONGUES)):
        tongues |= (rows.tongues[:, at].astype(np.int64) + 1) << 4 * at
    lowest, highest = rows.lowest.astype(np.int64), rows.highest.astype(np.int64)
    numbers = {
        "segment": one.numbers(
            words.segments, home_and_moves, lambda it: segment_of(it.place, it.consent_to_move)
        ),
        "trait": one.numbers(
            words.traits,
            _traits(rows),
            lambda it: (it.education, best_level_code(it), it.schedule, it.licences),
        ),
        "home": one.numbers(words.homes, rows.place, lambda it: it.place),
        "languages": one.numbers(
            words.languages, tongues, lambda it: frozenset(it.languages.items())
        ),
        "groups": one.numbers(words.groups, rows.groups, lambda it: it.target_groups),
        "pay": one.numbers(
            words.pay,
            lowest << 32 | highest + 1,
            lambda it: (it.lowest_pay or 0, it.highest_pay or it.lowest_pay or 0),
        ),
    }
    day = day_number(date.fromordinal(1)) - 1
    return PeopleColumns(
        ids=np.arange(len(rows)),
        order=_orders(rows),
        since=np.where(rows.idle_since >= 0, rows.idle_since + day, 0).astype(np.uint16),
        skills=_skills(rows, words),
        work=_work(rows, words),
        **numbers,
    ).tight()


class _OneByOne:
    """Numbers of values that are reckoned for the first row of each kind only."""

    def __init__(self, rows: People) -> None:
        self.rows = rows

    def numbers(self, words: Words[Any], keys: Column, of: Callable[[Any], Hashable]) -> Column:
        """The number of each row's value; rows of the same key have the same value."""
        _, first, kind = np.unique(keys, return_index=True, return_inverse=True)
        values = (of(person) for person in seekers(self.rows, first.tolist()))
        return np.array([words.number(value) for value in values], np.uint32)[kind]


def _codes(words: PeopleWords) -> Column:
    """The number of each occupation."""
    return np.array([words.occupations.number(code or None) for code in occupations()], np.uint32)


def _traits(rows: People) -> Column:
    """Education, schedule, licences, and the first digits of his occupations."""
    firsts = np.array([int(code[0]) + 1 if code else 0 for code in occupations()])
    key = (rows.education.astype(np.int64) + 1) * 100 + rows.schedule
    key = key * 2**16 + rows.licences
    for codes in (rows.occupation, *(rows.jobs[:, at] for at in range(JOBS))):
        key = key * 16 + firsts[codes]
    return key


def _orders(rows: People) -> Column:
    """As `order_of`, for numbers like "2026-000123"."""
    found = np.empty(len(rows), np.int64)
    for day in np.unique(rows.waits_since).tolist():
        at = np.flatnonzero(rows.waits_since == day)
        since, serial = date.fromordinal(day), rows.serial[at].astype(np.int64)
        for width in np.unique(np.maximum(6, _widths(serial))).tolist():
            first = order_of(since, f"{since.year}-{'0' * width}")
            of_width = np.maximum(6, _widths(serial)) == width
            start = int(f"{since.year}{'0' * width}")
            least = order_of(since, f"{since.year}-{'1'.zfill(width)}") - 1
            assert first == least
            found[at[of_width]] = (first - start) + (start + serial[of_width])
    return found


def _widths(numbers: Column) -> Column:
    return np.floor(np.log10(numbers)).astype(int) + 1


def _skills(rows: People, words: PeopleWords) -> Ragged:
    known = rows.skills >= 0
    table = np.zeros(int(rows.skills.max(initial=0)) + 1, np.uint32)
    for one in np.unique(rows.skills[known]).tolist():
        table[one] = words.skills.number(skill_word(one))
    return Ragged.of(known.sum(axis=1), [table[rows.skills[known]]])


def _work(rows: People, words: PeopleWords) -> Ragged:
    years = np.concatenate([rows.years[:, None], rows.job_years], axis=1)
    months = np.pad(years.astype(np.uint16) * _MONTHS, ((0, 0), (0, STUDIED)))
    codes = np.concatenate([rows.occupation[:, None], rows.jobs, rows.studied], axis=1)
    ways = np.where(months >= LONG_ENOUGH, LONG, SHORT)
    ways[:, 0], ways[:, -STUDIED:] = WANTED, LEARNT
    known = codes > 0
    known[:, 0] = True
    work = _codes(words)[codes[known]] * WAYS + ways[known]
    return Ragged.of(known.sum(axis=1), [work.astype(np.uint32), months[known]])
