"""A vacancy's question to the index of people, as tables by the numbers in the columns."""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from functools import cache, partial
from operator import itemgetter
from typing import Any, NamedTuple

import numpy as np

from app.matching.arrays import BITS, Array
from app.matching.people_columns import (
    LEARNT,
    LONG,
    SHORT,
    WANTED,
    WAYS,
    PeopleWords,
    Trait,
    groups_of,
)
from app.matching.shares import (
    Digits,
    Grown,
    Kept,
    Levels,
    Split,
    Turn,
    points,
)
from app.matching.words import EPOCH, Words, day_of, first_digits, rings
from app.rules.selection import (
    GROUPS_THAT_DECIDE,
    LONG_ENOUGH,
    MUST_OF,
    NEAR_OCCUPATION,
    PLACE_SHARES,
    SHARES,
    WHOLE,
    Seeker,
    Wanted,
    has_priority,
    is_for_a_time,
    shared_digits,
    takes_temporary,
    town_of,
    unsuitable,
)
from app.rules.selection_weights import Criterion, Weights

BROKEN = -1_000_000
"""Points of what leaves somebody out: no others make up for it."""
_DAYS = 2**16
TRAITS = (Criterion.EDUCATION, Criterion.LEVEL, Criterion.SCHEDULE, Criterion.LICENCES)
"""What a trait tells of, in its order."""
_TEMPORARY = "only_for_a_time"


def somebody(**known: Any) -> Seeker:
    """A person of whom only this is known: what the rules say of one value."""
    return Seeker("", EPOCH, **known)


class Reach(NamedTuple):
    """Groups from low up to high, the highest share of those who know an occupation there, and
    whether work in one is experience."""

    low: int
    high: int
    share: int
    is_near: bool


class Work(NamedTuple):
    """shares, is_near: by occupation and way, as the columns number them; whether work in it is
    experience. reach: the nearest groups first, each within the next."""

    shares: Array
    is_near: Array
    reach: tuple[Reach, ...]


def _reach(asked: str, shares: Array, near: Array) -> tuple[Reach, ...]:
    """shares, near: of the classes of codes, of which a ring may hold all up to its digits."""
    found, intervals = [], rings(asked)
    for at, (low, high) in enumerate(intervals):
        upto = len(intervals) - at if at else len(shares)
        found.append(Reach(low, high, int(shares[:upto].max()), bool(near[:upto].any())))
    return tuple(found)


class PeopleTables:
    """Makes questions; the tables of what was asked before are kept."""

    def __init__(self, words: PeopleWords) -> None:
        self.words, self.turn = words, Turn()
        self.of_trait = Split(words.traits.values, len(TRAITS))
        self.traits = tuple(Kept() for _ in range(len(TRAITS)))
        self.languages, self.fits, self.takes, self.pays = Kept(), Kept(), Kept(), Kept()
        self.deciding = Words[frozenset[str] | None]()
        self.of_groups = Grown(words.groups.values, self._decides, np.int64)
        self.places = Digits(words.homes.values, [n for n, _ in reversed(PLACE_SHARES)])
        self.levels = Levels(words.languages.values)
        self.codes = Digits(words.occupations.values, (1, 2, 3, 4, _CODE_LENGTH))
        self.lowest = Grown(words.pay.values, itemgetter(0), np.int64)
        self.hoped = Grown(words.pay.values, itemgetter(1), np.int64)
        self._work: dict[str, Work] = {}
        self._groups = groups_of(words)
        self._cutoffs: dict[date, int] = {}

    def _decides(self, groups: frozenset[str] | None) -> int:
        """What of somebody's target groups decides what is suitable."""
        return self.deciding.number(None if groups is None else groups & GROUPS_THAT_DECIDE)

    def groups(self) -> Array:
        """The group of each occupation's number."""
        if len(self._groups) < len(self.words.occupations):
            self._groups = groups_of(self.words)
        return self._groups

    def work(self, asked: str) -> "Work":
        """What an occupation that is asked for gives to those who know another one."""
        made = self._work.get(asked)
        if made is None or len(made.shares) < len(self.words.occupations) * WAYS:
            made = self._work[asked] = self._work_of(asked)
        return made

    def _work_of(self, asked: str) -> "Work":
        wanted, classes = nothing_asked(occupation=asked), self.codes.classes(asked)
        rule, known_by = SHARES[Criterion.OCCUPATION], first_digits(asked)
        persons: dict[int, Callable[[str], Seeker]] = {
            WANTED: lambda code: somebody(occupation=code or None),
            LONG: lambda code: somebody(jobs=((code, LONG_ENOUGH),)),
            SHORT: lambda code: somebody(jobs=((code, LONG_ENOUGH - 1),)),
            LEARNT: lambda code: somebody(studied=(code,)),
        }

        def of_classes(key: Hashable, share: Callable[[str], int]) -> Array:
            return self.codes.shares(classes, (known_by, key), lambda code: share(code or ""))

        shares = [
            of_classes(way, lambda code, of=person: rule(wanted, of(code)))  # type: ignore[misc]
            for way, person in sorted(persons.items())
        ]
        is_near = of_classes("near", lambda code: shared_digits(asked, code) >= NEAR_OCCUPATION)
        by_way, near = np.column_stack(shares), is_near[:, None] * (np.arange(WAYS) != LEARNT)
        return Work(
            by_way.take(classes, axis=0).ravel(),
            near.take(classes, axis=0).astype(bool).ravel(),
            _reach(asked, by_way.max(axis=1), is_near),
        )

    def trait_shares(self, wanted: Wanted) -> list[Array]:
        """Of each education, level, schedule and licences that `of_trait` numbers: the shares."""
        persons: tuple[tuple[Criterion, Hashable, Callable[[Any], Seeker]], ...] = (
            (Criterion.EDUCATION, wanted.education, lambda v: somebody(education=v)),
            (Criterion.LEVEL, wanted.level, lambda v: somebody(occupation=v)),
            (Criterion.SCHEDULE, wanted.schedule, lambda v: somebody(schedule=v)),
            (Criterion.LICENCES, wanted.licences, lambda v: somebody(licences=v)),
        )
        made = []
        for kept, values, (criterion, key, person) in zip(
            self.traits, self.of_trait.values(), persons, strict=True
        ):
            share = partial(_share_of, criterion, wanted, person)
            made.append(kept.get(key, values, share, np.int32))
        return made

    def cutoff(self, on: date) -> int:
        """The number of the last day that is, on `on`, long enough ago for work for a time."""
        if on not in self._cutoffs:
            low, high = 0, _DAYS
            while high - low > 1:
                middle = (low + high) // 2
                is_long = takes_temporary(somebody(unemployed_since=day_of(middle)), on)
                low, high = (middle, high) if is_long else (low, middle)
            self._cutoffs[on] = low
        return self._cutoffs[on]


def _share_of(
    criterion: Criterion, wanted: Wanted, person: Callable[[Any], Seeker], value: Any
) -> int:
    return SHARES[criterion](wanted, person(value))


_CODE_LENGTH = 12


def nothing_asked(**asked: Any) -> Wanted:
    """A vacancy of which only this is known."""
    nothing: dict[str, Any] = dict.fromkeys(("occupation", "place", "schedule"), "")
    nothing |= dict.fromkeys(("pay", "education", "level", "experience_months"), 0)
    return Wanted(**nothing | asked)


class Ring(NamedTuple):
    """Groups from low up to high, and the most points that occupation and experience give to those
    who are in it and in no ring before."""

    low: int
    high: int
    bound: int


class PeopleQuestion:
    """What is asked, by tables: each criterion's shares, and their points or BROKEN."""

    def __init__(
        self,
        tables: PeopleTables,
        wanted: Wanted,
        weights: Weights,
        on: date,
        first: bool | None = None,
        pruned: bool | None = None,
    ) -> None:
        """first: only those who have priority (True), only the others (False), or all (None)."""
        self.wanted, self.tables, self.on, self.pruned = wanted, tables, on, pruned
        self.most = [weights.points[criterion] for criterion in Criterion]
        self.must = [MUST_OF.get(criterion) in wanted.musts for criterion in Criterion]
        self._ask_work()
        self._ask_groups(first)
        named = (
            ("trait", self._ask_traits()),
            ("pay", self._ask_pay()),
            ("groups", self.groups),
            ("home", self._ask_place()),
            ("languages", self._ask_languages()),
        )
        self._ask_skills()
        self.stages = [(name, table, int(table.max(initial=0))) for name, table in named]
        self.rest = sum(most for _, _, most in self.stages) + self.most_skills

    def _points(self, criterion: Criterion, shares: Array) -> Array:
        at = _AT[criterion]
        table = points(self.most[at], shares)
        if self.must[at]:
            table[shares != WHOLE] = BROKEN
        return table

    def _points_kept(self, kept: Kept, key: Hashable, criterion: Criterion, shares: Array) -> Array:
        """The points of shares that were made for the key."""
        at = _AT[criterion]
        of = (key, self.most[at], self.must[at])
        return kept.made(of, len(shares), lambda begin: self._points(criterion, shares[begin:]))

    def _ask_work(self) -> None:
        wanted = self.wanted
        self.work_shares, self.is_near, self._reach = self.tables.work(wanted.occupation)
        self.asks_experience = wanted.experience_months > 0
        self.most_work = self.most[_AT[Criterion.OCCUPATION]]
        self.most_experience = self.most[_AT[Criterion.EXPERIENCE]]
        self.must_experience = self.asks_experience and self.must[_AT[Criterion.EXPERIENCE]]

    def _ask_traits(self) -> Array:
        self._trait_shares = self.tables.trait_shares(self.wanted)
        table: Array = np.int32(0)  # type: ignore[assignment]
        of_trait = self.tables.of_trait.array()
        for criterion, shares, of in zip(TRAITS, self._trait_shares, of_trait, strict=True):
            table = table + self._points(criterion, shares).take(of)
        return table

    def trait_share(self, part: int, traits: Array) -> Array:
        """The shares of one part of some traits: education, level, schedule or licences."""
        of_trait = self.tables.of_trait.array()[part]
        shares: Array = self._trait_shares[part].take(of_trait.take(traits))
        return shares

    def _ask_languages(self) -> Array:
        asked, kept = self.wanted.languages or {}, self.tables.languages
        count, levels = len(self.tables.words.languages), self.tables.levels
        key = frozenset(asked.items())
        self.language_shares = kept.made(key, count, lambda begin: levels.shares(asked)[begin:])
        return self._points_kept(kept, key, Criterion.LANGUAGES, self.language_shares)

    def _ask_groups(self, first: bool | None) -> None:
        wanted, tables, fits = self.wanted, self.tables, self.tables.fits
        of_groups = tables.of_groups.array()
        key = (wanted.part_time, wanted.schedule, wanted.accessible, wanted.quota)
        self.groups = fits.get(key, tables.deciding.values, self._suits, np.int32).take(of_groups)
        if first is not None:
            prior = fits.get("priority", tables.words.groups.values, _is_prior, np.int32)
            self.groups = np.where(prior == int(first), self.groups, BROKEN)
        self.is_for_a_time = is_for_a_time(wanted)
        if self.is_for_a_time:
            self._ask_temporary()

    def _suits(self, groups: frozenset[str] | None) -> int:
        return BROKEN if groups is None or self._unsuitable(groups) else 0

    def _unsuitable(self, groups: frozenset[str]) -> set[str]:
        """What only the target groups decide."""
        person = somebody(target_groups=groups, consent_to_move=True)
        return set(unsuitable(self.wanted, person, self.on)) - {_TEMPORARY}

    def unsuitable_groups(self) -> dict[str, Array]:
        """By each code of what only the target groups decide: for which of them it holds."""
        values, found = self.tables.deciding.values, dict[str, Array]()
        for at, groups in enumerate(values):
            for code in self._unsuitable(groups or frozenset()):
                found.setdefault(code, np.zeros(len(values), bool))[at] = True
        of_groups = self.tables.of_groups.array()
        return {code: table.take(of_groups) for code, table in found.items()}

    def _ask_temporary(self) -> None:
        words, takes, on = self.tables.words, self.tables.takes, self.on

        def by_schedule(trait: Trait) -> int:
            return takes_temporary(somebody(schedule=trait[2]), on)

        def by_groups(groups: frozenset[str] | None) -> int:
            return takes_temporary(somebody(target_groups=groups or frozenset()), on)

        self.takes_by_trait = takes.get("trait", words.traits.values, by_schedule, np.bool_)
        self.takes_by_groups = takes.get("groups", words.groups.values, by_groups, np.bool_)
        self.cutoff = self.tables.cutoff(on)

    def _ask_place(self) -> Array:
        wanted, places = self.wanted, self.tables.places
        rule = SHARES[Criterion.DISTANCE]
        self._homes = places.classes(wanted.place)
        self._home_shares = places.shares(
            self._homes,
            (wanted.place[:2], len(wanted.place), wanted.remote),
            lambda home: rule(wanted, somebody(place=home)),
        )
        town = self.tables.words.segments.known(town_of(wanted.place))
        self.segments = None if wanted.remote else [0] if town is None else [0, town]
        return self._points(Criterion.DISTANCE, self._home_shares).take(self._homes)

    def home_shares(self, homes: Array) -> Array:
        """The shares of some homes."""
        return self._home_shares.take(self._homes.take(homes))

    def _ask_pay(self) -> Array:
        pay, kept = self.wanted.pay, self.tables.pays
        lowest, hoped = self.tables.lowest.array(), self.tables.hoped.array()

        def shares_of(begin: int) -> Array:
            shares: Array = np.minimum(WHOLE, pay * WHOLE // np.maximum(hoped[begin:], 1))
            return np.where(hoped[begin:] == 0, WHOLE, shares).astype(np.int32)

        self.pay_shares = kept.made(pay, len(hoped), shares_of)
        self.pays_too_little = lowest > pay
        gained = self._points_kept(kept, pay, Criterion.PAY, self.pay_shares)
        return np.where(self.pays_too_little, BROKEN, gained)

    def _ask_skills(self) -> None:
        words = self.tables.words.skills
        known = [words.known(word) for word in self.wanted.skills]
        self.skills = [number for number in known if number is not None]
        self.is_skilled = np.zeros(len(words), np.uint8)
        self.is_skilled[self.skills] = 1
        asked = len(known)
        self.skill_shares = _shares_of_some(asked)
        self.skill_points = self._points(Criterion.SKILLS, self.skill_shares)
        self.must_skills = self.must[_AT[Criterion.SKILLS]] and asked > 0
        self.most_skills = max(0, int(self.skill_points[len(self.skills)]))
        self.masks = _masks(self.skills)

    def rings(self) -> list[Ring]:
        """The nearest first."""
        found = []
        for low, high, share, near in self._reach:
            bound = self.most_work * share // WHOLE
            if near or not self.asks_experience:
                found.append(Ring(low, high, bound + self.most_experience))
            elif not self.must_experience:
                found.append(Ring(low, high, bound))
        return found


@cache
def _shares_of_some(asked: int) -> Array:
    """The shares of who has none, one, two of so many that are asked."""
    if not asked:
        return np.array([WHOLE], np.int32)
    return np.arange(asked + 1, dtype=np.int32) * WHOLE // asked


def _masks(skills: Sequence[int]) -> list[np.uint64]:
    """The bits of these skills; two that share a bit stand in different ones."""
    masks: list[int] = []
    for skill in skills:
        bit = 1 << skill % BITS
        at = next((n for n, mask in enumerate(masks) if not mask & bit), len(masks))
        masks[at : at + 1] = [(masks[at] if at < len(masks) else 0) | bit]
    return [np.uint64(mask) for mask in masks]


_AT = {criterion: at for at, criterion in enumerate(Criterion)}


def _is_prior(groups: frozenset[str] | None) -> int:
    return bool(groups) and has_priority(somebody(target_groups=groups))
