"""Vacancies' columns from columns of their records, without a record for each of them: quick."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import KW_ONLY, dataclass
from typing import Any, Protocol

import numpy as np

from app.core.vocabulary import QuotaGroup
from app.matching.arrays import Array
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
from app.matching.vacancy_columns import (
    MOST_MONTHS,
    VacancyColumns,
    VacancyWords,
    segment_of,
    trait_of,
)
from app.matching.words import Words, day_number, orders_of
from app.rules.selection import MUST_OF
from app.rules.selection_weights import Criterion


@dataclass
class VacancyParts:
    """Columns as they are read, a row a vacancy; "" and -1 are what is not known.

    Id, number, since when it is there, occupation, place, pay from and up to, schedule, education,
    level, months of experience, what is a must, its five flags (1) and the group of its quota. The
    lists come when they are asked for, in this order: languages, skills, licences.
    """

    ids: Array
    numbers: Sequence[str]
    since: Sequence[str]
    occupations: Sequence[str]
    places: Sequence[str]
    pay_from: Array
    pay_to: Array
    schedules: Sequence[str]
    education: Sequence[str]
    levels: Sequence[str]
    months: Array
    musts: Sequence[str]
    part_time: Array
    remote: Array
    seasonal: Array
    accessible: Array
    quotas: Sequence[str]
    _: KW_ONLY
    languages: Callable[[], Spoken]
    skills: Callable[[], Entries]
    licences: Callable[[], Entries]


class VacancyReadings(Readings, Protocol):
    """With what only vacancies' records say."""

    def professional(self, code: str) -> int | None:
        """The place of a professional level in its list."""

    def musts(self, text: str) -> Collection[str]:
        """What is a must."""


def columns_of(parts: VacancyParts, words: VacancyWords, read: VacancyReadings) -> VacancyColumns:
    """The columns of all of them."""
    find, musts = RowsOf(parts.ids), _Musts(parts.musts, read)
    languages, licences = Words[frozenset[tuple[str, int]]](), Words[frozenset[str]]()
    speak = spoken(languages, parts.languages(), read.level, find)
    skills = ragged(*by_text(words.skills, parts.skills(), read.stems, find), find.count)
    drive = sets(licences, parts.licences(), find)
    pay = np.where(parts.pay_to > 0, parts.pay_to, np.maximum(parts.pay_from, 0))
    segment, place = _places(parts, words)
    return VacancyColumns(
        ids=parts.ids,
        order=orders_of(told(parts.since, lambda text: day_number(read.day(text))), parts.numbers),
        segment=segment,
        occupation=numbers_of(words.occupations, parts.occupations, same),
        place=place,
        trait=_traits(parts, words, read, musts),
        kind=_kinds(parts, words),
        languages=_pairs(words.languages, languages, speak, musts.each(Criterion.LANGUAGES)),
        licences=_pairs(words.licences, licences, drive, musts.each(Criterion.LICENCES)),
        pay=numbers_of(words.pay, pay.tolist(), same),
        months=np.clip(parts.months, 0, MOST_MONTHS).astype(np.uint16),
        skills=skills,
    ).tight()


class _Musts:
    """What is a must of each vacancy."""

    def __init__(self, texts: Sequence[str], read: VacancyReadings) -> None:
        known = Words[str]()
        self.numbers = numbers_of(known, texts, same)
        self.values = [frozenset(read.musts(text)) for text in known.values]

    def each(self, criterion: Criterion) -> Array:
        """Of each vacancy, whether this one is (1)."""
        named = [MUST_OF[criterion] in musts for musts in self.values]
        return np.array(named, np.int64)[self.numbers]


def _pairs(
    known: Words[tuple[Any, bool]], values: Words[Any], numbers: Array, flags: Array
) -> Array:
    """The numbers of values with a flag each."""
    firsts, which = kinds([numbers, flags])
    pairs = zip(numbers[firsts].tolist(), flags[firsts].tolist(), strict=True)
    return _given(known, ((values.values[number], bool(flag)) for number, flag in pairs), which)


def _places(parts: VacancyParts, words: VacancyWords) -> tuple[Array, Array]:
    """Segments, and places with whether it is remote."""
    texts = Words[str]()
    place = _pairs(words.places, texts, numbers_of(texts, parts.places, same), parts.remote)
    firsts, which = kinds([place])
    at = [words.places.values[number] for number in place[firsts].tolist()]
    return _given(words.segments, (segment_of(*each) for each in at), which), place


def _given(words: Words[Any], values: Iterable[Any], which: Array) -> Array:
    """The numbers of values, of which each row has one."""
    return np.array([words.number(value) for value in values], np.uint32)[which]


def _traits(
    parts: VacancyParts,
    words: VacancyWords,
    read: VacancyReadings,
    musts: _Musts,
) -> Array:
    schedules = Words[str]()
    columns = [
        told(parts.education, lambda code: read.education(code) or 0),
        told(parts.levels, lambda code: read.professional(code) or 0),
        numbers_of(schedules, parts.schedules, same),
        musts.numbers,
    ]
    firsts, which = kinds(columns)
    rows = zip(*(column[firsts].tolist() for column in columns), strict=True)
    traits = [
        trait_of(education, level, schedules.values[schedule], musts.values[must])
        for education, level, schedule, must in rows
    ]
    return _given(words.traits, traits, which)


def _kinds(parts: VacancyParts, words: VacancyWords) -> Array:
    schedules, quotas = Words[str](), Words[str | None]()
    flags = (parts.part_time, parts.remote, parts.seasonal, parts.accessible)
    columns = [
        numbers_of(schedules, parts.schedules, same),
        *flags,
        numbers_of(quotas, parts.quotas, or_none),
    ]
    firsts, which = kinds(columns)
    found = []
    for schedule, *has, quota in zip(*(c[firsts].tolist() for c in columns), strict=True):
        group = quotas.values[quota]
        part_time, remote, seasonal, accessible = map(bool, has)
        of_quota = QuotaGroup(group) if group else None
        found.append(
            (schedules.values[schedule], part_time, remote, seasonal, accessible, of_quota)
        )
    return _given(words.kinds, found, which)
