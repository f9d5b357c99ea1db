"""Registered people as columns of small numbers, in the order in which they come."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from app.matching.arrays import Array, Columns, Ragged
from app.matching.words import Words, day_number, group_of, order_of
from app.rules.selection import LONG_ENOUGH, Seeker, best_level_code, town_of

WANTED, LONG, SHORT, LEARNT = range(4)
"""How an occupation is somebody's: he wants it, worked in it long or shortly, only learnt it."""
WAYS = 4
MOST_MONTHS = 65_535
MOVERS, NOWHERE = "movers", ""
"""Segments of those who agree to move, and of those whose place is not known."""

Trait = tuple[int | None, str | None, str | None, frozenset[str]]
"""Education, the occupation that tells the level, schedule, licences."""


@dataclass
class PeopleWords:
    """The values that the columns' numbers stand for."""

    occupations: Words[str | None] = field(default_factory=lambda: Words([None]))
    traits: Words[Trait] = field(default_factory=Words)
    homes: Words[str | None] = field(default_factory=lambda: Words([None]))
    languages: Words[frozenset[tuple[str, int]]] = field(default_factory=Words)
    groups: Words[frozenset[str] | None] = field(default_factory=lambda: Words([None]))
    skills: Words[str] = field(default_factory=Words)
    pay: Words[tuple[int, int]] = field(default_factory=Words)
    segments: Words[str] = field(default_factory=lambda: Words([MOVERS, NOWHERE]))


GONE = 0
"""The number of `groups` of whoever is no longer in the index."""


@dataclass
class PeopleColumns(Columns):
    """A row a person. ids: of the cases. pay: the lowest and the hoped one. since: days
    (`day_number`). skills: their numbers. work: the occupation that he wants, which every row has
    and which may be none, then those that he worked in or learnt; occupation times WAYS and
    the way, and the months of each.
    """

    numbers = ("segment", "trait", "home", "languages", "groups", "pay", "skills", "work")
    order: Array
    segment: Array
    trait: Array
    home: Array
    languages: Array
    groups: Array
    pay: Array
    since: Array
    skills: Ragged
    work: Ragged


def segment_of(home: str | None, consent_to_move: bool | None) -> str:
    """Where a person is looked for: with those who agree to move, or in his town or district."""
    if consent_to_move:
        return MOVERS
    return town_of(home) if home is not None else NOWHERE


def encode(rows: Iterable[tuple[int, Seeker]], words: PeopleWords) -> PeopleColumns:
    """Columns of people as the rules know them."""
    found = list(rows)
    people = [person for _, person in found]
    count = len(people)

    def numbers(values: Iterable[int], dtype: type = np.uint32) -> Array:
        return np.fromiter(values, dtype, count)

    traits, of = words.traits.number, words.occupations.number
    work = [_work(person, of) for person in people]
    skills = [[words.skills.number(word) for word in person.skills] for person in people]
    segments = (segment_of(p.place, p.consent_to_move) for p in people)
    return PeopleColumns(
        ids=numbers((id_ for id_, _ in found), np.int64),
        order=numbers((order_of(p.waits_since, p.number) for p in people), np.int64),
        segment=numbers(map(words.segments.number, segments)),
        trait=numbers(
            traits((p.education, best_level_code(p), p.schedule, p.licences)) for p in people
        ),
        home=numbers(words.homes.number(p.place) for p in people),
        languages=numbers(
            words.languages.number(frozenset((p.languages or {}).items())) for p in people
        ),
        groups=numbers(words.groups.number(p.target_groups) for p in people),
        pay=numbers(
            words.pay.number((p.lowest_pay or 0, p.highest_pay or p.lowest_pay or 0))
            for p in people
        ),
        since=numbers((day_number(p.unemployed_since) for p in people), np.uint16),
        skills=Ragged.of(map(len, skills), [_flat(skills, np.uint32)]),
        work=Ragged.of(
            map(len, work),
            [
                _flat([[number for number, _ in each] for each in work], np.uint32),
                _flat([[months for _, months in each] for each in work], np.uint16),
            ],
        ),
    ).tight()


def _work(person: Seeker, of: Callable[[str | None], int]) -> list[tuple[int, int]]:
    has = [(person.occupation, WANTED, person.experience_months)]
    has += [(code, LONG if m >= LONG_ENOUGH else SHORT, m) for code, m in person.jobs]
    has += [(code, LEARNT, 0) for code in person.studied]
    return [(of(code) * WAYS + way, min(months, MOST_MONTHS)) for code, way, months in has]


def _flat(lists: Sequence[Sequence[int]], dtype: type) -> Array:
    return np.fromiter((value for each in lists for value in each), dtype)


def groups_of(words: PeopleWords) -> Array:
    """The group of occupations of each number of `occupations`."""
    return np.array([group_of(code) for code in words.occupations.values], np.uint16)
