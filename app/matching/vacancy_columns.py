"""Vacancies as columns of small numbers, in the order in which they come."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np

from app.core.vocabulary import QuotaGroup
from app.matching.arrays import Array, Columns, Ragged
from app.matching.words import Words, order_of
from app.rules.selection import MUST_OF, Wanted, town_of
from app.rules.selection_weights import Criterion

REMOTE = "remote"
"""The segment of what can be done from anywhere."""
MUST_BITS: Mapping[Criterion, int] = {Criterion.EXPERIENCE: 1, Criterion.SKILLS: 2}
"""Of what no table tells, whether it is a must, among all these bits."""
MOST_MONTHS = 2**16 - 1

Trait = tuple[tuple[int, bool], tuple[int, bool], tuple[str, bool], int]
"""Education, level, schedule, each with whether it is a must; and MUST_BITS."""
Kind = tuple[str, bool, bool, bool, bool, QuotaGroup | None]
"""Schedule, part time, remote, seasonal, accessible, quota."""


@dataclass
class VacancyWords:
    """The values that the columns' numbers stand for. places: with whether it is remote.
    languages, licences: with whether they are a must."""

    occupations: Words[str] = field(default_factory=Words)
    places: Words[tuple[str, bool]] = field(default_factory=Words)
    traits: Words[Trait] = field(default_factory=Words)
    kinds: Words[Kind | None] = field(default_factory=lambda: Words([None]))
    languages: Words[tuple[frozenset[tuple[str, int]], bool]] = field(default_factory=Words)
    licences: Words[tuple[frozenset[str], bool]] = field(default_factory=Words)
    skills: Words[str] = field(default_factory=Words)
    pay: Words[int] = field(default_factory=Words)
    segments: Words[str] = field(default_factory=lambda: Words([REMOTE]))


@dataclass
class VacancyColumns(Columns):
    """A row a vacancy; months: of experience asked for; kind GONE: no longer in the index."""

    numbers = (
        "segment", "occupation", "place", "trait", "kind", "languages", "licences", "pay", "skills",
    )  # fmt: skip
    order: Array
    segment: Array
    occupation: Array
    place: Array
    trait: Array
    kind: Array
    languages: Array
    licences: Array
    pay: Array
    months: Array
    skills: Ragged


def encode_vacancies(rows: Iterable[tuple[int, Wanted]], words: VacancyWords) -> VacancyColumns:
    """Columns of vacancies as the rules know them."""
    found = list(rows)
    asked, count = [one for _, one in found], len(found)

    def numbers(values: Iterable[int], dtype: type = np.uint32) -> Array:
        return np.fromiter(values, dtype, count)

    skills = [[words.skills.number(word) for word in one.skills] for one in asked]
    flat = np.fromiter((number for each in skills for number in each), np.uint32)
    return VacancyColumns(
        ids=numbers((id_ for id_, _ in found), np.int64),
        order=numbers((order_of(one.since, one.number) for one in asked), np.int64),
        segment=numbers(words.segments.number(segment_of(one.place, one.remote)) for one in asked),
        occupation=numbers(words.occupations.number(one.occupation) for one in asked),
        place=numbers(words.places.number((one.place, one.remote)) for one in asked),
        trait=numbers(
            words.traits.number(trait_of(one.education, one.level, one.schedule, one.musts))
            for one in asked
        ),
        kind=numbers(words.kinds.number(kind_of(one)) for one in asked),
        languages=numbers(
            words.languages.number(
                (
                    frozenset((one.languages or {}).items()),
                    MUST_OF[Criterion.LANGUAGES] in one.musts,
                )
            )
            for one in asked
        ),
        licences=numbers(
            words.licences.number((one.licences, MUST_OF[Criterion.LICENCES] in one.musts))
            for one in asked
        ),
        pay=numbers(words.pay.number(one.pay) for one in asked),
        months=numbers((min(one.experience_months, MOST_MONTHS) for one in asked), np.uint16),
        skills=Ragged.of(map(len, skills), [flat]),
    ).tight()


def trait_of(education: int, level: int, schedule: str, musts: Collection[str]) -> Trait:
    """What a vacancy asks of schooling, level and schedule, and what else is a must."""
    return (
        (education, MUST_OF[Criterion.EDUCATION] in musts),
        (level, MUST_OF[Criterion.LEVEL] in musts),
        (schedule, MUST_OF[Criterion.SCHEDULE] in musts),
        sum(bit for criterion, bit in MUST_BITS.items() if MUST_OF[criterion] in musts),
    )


def kind_of(one: Wanted) -> Kind:
    """What decides, with pay and place, for whom it is suitable (L12)."""
    return one.schedule, one.part_time, one.remote, one.seasonal, one.accessible, one.quota


def segment_of(place: str, is_remote: bool) -> str:
    """Where a vacancy is looked for."""
    return REMOTE if is_remote else town_of(place)
