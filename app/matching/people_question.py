"""A vacancy's question to the index of people, as tables by the numbers in the columns."""

from collections.abc import Callable, Hashable
from datetime import date
from functools import partial
from typing import Any

import numpy as np

from app.matching.arrays import Array
from app.matching.people_columns import PeopleWords, Trait, groups_of
from app.matching.shares import Digits, Kept, Levels, Turn, by_class, points
from app.matching.words import EPOCH, day_of, rings
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
_TEMPORARY = "only_for_a_time"


def somebody(**known: Any) -> Seeker:
    """A person of whom only this is known: what the rules say of one value."""
    return Seeker("", EPOCH, **known)


class PeopleTables:
    """Makes questions; the tables of what was asked before are kept."""

    def __init__(self, words: PeopleWords) -> None:
        self.words, self.turn = words, Turn()
        self.kept: dict[str, Kept] = {
            name: Kept()
            for name in (
                "education",
                "level",
                "schedule",
                "licences",
                "fits",
                "temporary",
                "priority",
                "takes",
            )
        }
        self.places = Digits(words.homes.values, [n for n, _ in reversed(PLACE_SHARES)])
        self.levels = Levels(words.languages.values)
        self.codes = Digits(words.occupations.values, (1, 2, 3, 4, _CODE_LENGTH))
        self._work: dict[str, tuple[Array, Array, Array]] = {}
        self._reach: dict[str, tuple[int, list[tuple[int, int, int, bool]]]] = {}
        self._groups = groups_of(words)
        self._cutoffs: dict[date, int] = {}
        self._small: list[dict[Any, int]] = [{}, {}, {}]
        self._pay = np.empty((2, 0), np.int64)
        self._of_trait = np.empty((3, 0), np.int64)

    def groups(self) -> Array:
        """The group of each occupation's number."""
        if len(self._groups) < len(self.words.occupations):
            self._groups = groups_of(self.words)
        return self._groups

    def work(self, asked: str) -> tuple[Array, Array, Array]:
        """Of each occupation: the share of who wants it; of who has worked in it long, shortly,
        or only learnt it; whether work in it is experience."""
        values = self.words.occupations.values
        made = self._work.get(asked)
        if made is None or len(made[0]) < len(values):
            made = self._work[asked] = self._work_of(asked, [code or "" for code in values])
        return made

    def _work_of(self, asked: str, values: list[str]) -> tuple[Array, Array, Array]:
        wanted, classes = nothing_asked(occupation=asked), self.codes.classes(asked)

        def table(person: Callable[[str], Seeker]) -> Array:
            rule = SHARES[Criterion.OCCUPATION]
            return by_class(classes, values, lambda code: rule(wanted, person(code)))

        had = np.stack(
            [
                table(lambda code: somebody(jobs=((code, LONG_ENOUGH),))),
                table(lambda code: somebody(jobs=((code, LONG_ENOUGH - 1),))),
                table(lambda code: somebody(studied=(code,))),
            ]
        )
        near = by_class(classes, values, lambda code: shared_digits(asked, code) >= NEAR_OCCUPATION)
        return table(lambda code: somebody(occupation=code or None)), had, near.astype(bool)

    def reach(self, asked: str) -> list[tuple[int, int, int, bool]]:
        """Intervals of groups, each within the next, with the highest share outside the ones
        before it, and whether work there is experience."""
        wants, had, near = self.work(asked)
        made = self._reach.get(asked)
        if made is None or made[0] < len(wants):
            made = self._reach[asked] = (len(wants), self._reach_of(asked, wants, had, near))
        return made[1]

    def _reach_of(
        self, asked: str, wants: Array, had: Array, near: Array
    ) -> list[tuple[int, int, int, bool]]:
        of, best = self.groups(), np.maximum(wants, had.max(axis=0))
        found, outside = [], np.ones(len(of), bool)
        for low, high in rings(asked):
            share, is_near = int(best[outside].max(initial=0)), bool(near[outside].any())
            found.append((low, high, share, is_near))
            outside &= (of < low) | (of >= high)
        return found

    def pay(self) -> tuple[Array, Array]:
        """The lowest pay and the hoped one by their number; 0: not said."""
        begin = self._pay.shape[1]
        more = self.words.pay.values[begin:]
        if more:
            self._pay = np.concatenate([self._pay, np.array(more, np.int64).T], axis=1)
        return self._pay[0], self._pay[1]

    def of_trait(self) -> Array:
        """Of each trait: the numbers of its education, its level, its schedule."""
        begin = self._of_trait.shape[1]
        more = self.words.traits.values[begin:]
        if more:
            numbers = [
                [small.setdefault(trait[at], len(small)) for trait in more]
                for at, small in enumerate(self._small)
            ]
            self._of_trait = np.concatenate([self._of_trait, np.array(numbers)], axis=1)
        return self._of_trait

    def trait_shares(self, wanted: Wanted) -> tuple[Array, Array, Array]:
        """Of each trait: the shares of education, level and schedule."""
        of = self.of_trait()
        persons: tuple[tuple[Criterion, Hashable, Callable[[Any], Seeker]], ...] = (
            (Criterion.EDUCATION, wanted.education, lambda v: somebody(education=v)),
            (Criterion.LEVEL, wanted.level, lambda v: somebody(occupation=v)),
            (Criterion.SCHEDULE, wanted.schedule, lambda v: somebody(schedule=v)),
        )
        kept = (self.kept["education"], self.kept["level"], self.kept["schedule"])
        made = []
        for at, (criterion, key, person) in enumerate(persons):
            share = partial(_share_of, criterion, wanted, person)
            made.append(kept[at].get(key, list(self._small[at]), share, np.int32)[of[at]])
        return made[0], made[1], made[2]

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


class PeopleQuestion:
    """What is asked, by tables: each criterion's shares, and their points or BROKEN."""

    def __init__(
        self, tables: PeopleTables, wanted: Wanted, weights: Weights, on: date, first: bool | None
    ) -> None:
        """first: only those who have priority (True), only the others (False), or all (None)."""
        self.wanted, self.tables, self.on = wanted, tables, on
        self.most = [weights.points[criterion] for criterion in Criterion]
        self._of_groups: dict[frozenset[str], frozenset[str]] = {}
        self.must = [MUST_OF.get(criterion) in wanted.musts for criterion in Criterion]
        self._ask_work()
        self._ask_traits()
        self._ask_sets(first)
        self._ask_place()
        self._ask_skills()
        self.rest = sum(most for _, _, most in self.stages) + self.most_skills

    def _points(self, criterion: Criterion, shares: Array) -> Array:
        at = _AT[criterion]
        table = points(self.most[at], shares)
        if self.must[at]:
            table[shares != WHOLE] = BROKEN
        return table

    def _ask_work(self) -> None:
        wanted = self.wanted
        self.wants, self.had, self.near = self.tables.work(wanted.occupation)
        self.asks_experience = wanted.experience_months > 0
        self.most_work = self.most[_AT[Criterion.OCCUPATION]]
        self.most_experience = self.most[_AT[Criterion.EXPERIENCE]]
        self.must_experience = self.must[_AT[Criterion.EXPERIENCE]]

    def _ask_traits(self) -> None:
        education, level, schedule = self.tables.trait_shares(self.wanted)
        self.trait_shares = (education, level, schedule)
        table = self._points(Criterion.EDUCATION, education)
        table = table + self._points(Criterion.LEVEL, level)
        self.traits = table + self._points(Criterion.SCHEDULE, schedule)

    def _ask_sets(self, first: bool | None) -> None:
        wanted, words, kept = self.wanted, self.tables.words, self.tables.kept
        licence = SHARES[Criterion.LICENCES]
        self.language_shares = self.tables.levels.shares(wanted.languages or {})
        self.licence_shares = kept["licences"].get(
            wanted.licences,
            words.licences.values,
            lambda has: licence(wanted, somebody(licences=has)),
            np.int32,
        )
        key = (wanted.part_time, wanted.schedule, wanted.accessible, wanted.quota)
        fits = kept["fits"].get(key, words.groups.values, self._suits, np.int32)
        if first is not None:
            prior = kept["priority"].get("", words.groups.values, _is_prior, np.int32)
            fits = np.where(prior == int(first), fits, BROKEN)
        self.groups = fits
        self.languages = self._points(Criterion.LANGUAGES, self.language_shares)
        self.licences = self._points(Criterion.LICENCES, self.licence_shares)
        self.is_for_a_time = is_for_a_time(wanted)
        if self.is_for_a_time:
            self._ask_temporary()

    def _suits(self, groups: frozenset[str] | None) -> int:
        return BROKEN if groups is None or self._unsuitable(groups & GROUPS_THAT_DECIDE) else 0

    def _unsuitable(self, groups: frozenset[str]) -> frozenset[str]:
        """What only the target groups decide; asked once of each combination that does."""
        if groups not in self._of_groups:
            person = somebody(target_groups=groups, consent_to_move=True)
            found = frozenset(unsuitable(self.wanted, person, self.on))
            self._of_groups[groups] = found - {_TEMPORARY}
        return self._of_groups[groups]

    def unsuitable_groups(self) -> dict[str, Array]:
        """By each code of what only the target groups decide: for which of them it holds."""
        found: dict[str, Array] = {}
        values = self.tables.words.groups.values
        for at, groups in enumerate(values):
            for code in self._unsuitable((groups or frozenset()) & GROUPS_THAT_DECIDE):
                found.setdefault(code, np.zeros(len(values), bool))[at] = True
        return found

    def _ask_temporary(self) -> None:
        words, kept, on = self.tables.words, self.tables.kept, self.on

        def by_schedule(trait: Trait) -> int:
            return takes_temporary(somebody(schedule=trait[2]), on)

        def by_groups(groups: frozenset[str] | None) -> int:
            return takes_temporary(somebody(target_groups=groups or frozenset()), on)

        self.takes_by_trait = kept["temporary"].get("", words.traits.values, by_schedule, np.bool_)
        self.takes_by_groups = kept["takes"].get("", words.groups.values, by_groups, np.bool_)
        self.cutoff = self.tables.cutoff(on)

    def _ask_place(self) -> None:
        wanted, homes = self.wanted, self.tables.words.homes
        classes = self.tables.places.classes(wanted.place)
        rule = SHARES[Criterion.DISTANCE]
        self.home_shares = by_class(
            classes, homes.values, lambda home: rule(wanted, somebody(place=home))
        )
        self.homes = self._points(Criterion.DISTANCE, self.home_shares)
        town = self.tables.words.segments.known(town_of(wanted.place))
        self.segments = None if wanted.remote else [0] if town is None else [0, town]
        self._ask_pay()
        named = (
            ("trait", self.traits),
            ("pay", self.pay),
            ("groups", self.groups),
            ("home", self.homes),
            ("languages", self.languages),
            ("licences", self.licences),
        )
        self.stages = [(name, table, int(table.max(initial=0))) for name, table in named]

    def _ask_pay(self) -> None:
        lowest, hoped = self.tables.pay()
        shares = np.minimum(WHOLE, self.wanted.pay * WHOLE // np.maximum(hoped, 1))
        self.pay_shares = np.where(hoped > 0, shares, WHOLE)
        self.pay = self._points(Criterion.PAY, self.pay_shares)
        self.pays_too_little = lowest > self.wanted.pay
        self.pay[self.pays_too_little] = BROKEN

    def _ask_skills(self) -> None:
        words = self.tables.words.skills
        known = [words.known(word) for word in self.wanted.skills]
        self.skills = [number for number in known if number is not None]
        self.skills_asked = len(known)
        self.is_skilled = np.zeros(len(words), bool)
        self.is_skilled[self.skills] = True
        asked = np.arange(self.skills_asked + 1, dtype=np.int64)
        shares = asked * WHOLE // self.skills_asked if self.skills_asked else np.array([WHOLE])
        self.skill_shares = shares
        self.skill_points = self._points(Criterion.SKILLS, shares)
        self.must_skills = self.must[_AT[Criterion.SKILLS]] and self.skills_asked > 0
        self.most_skills = max(0, int(self.skill_points[len(self.skills)]))

    def rings(self, groups: Array) -> list[tuple[list[tuple[int, int]], int]]:
        """Runs of the groups of a shelf, the nearest first, each with the most points that
        occupation and experience may give to those who are found by them first."""
        found, inner, gives = [], (0, 0), self.most_experience
        reach = self.tables.reach(self.wanted.occupation)
        ends = np.searchsorted(groups, [end for low, high, _, _ in reach for end in (low, high)])
        for at, (_, _, share, near) in enumerate(reach):
            begin, end = ends[2 * at : 2 * at + 2].tolist()
            runs = [(begin, inner[0]), (inner[1], end)] if at else [(begin, end)]
            inner = (begin, end)
            if near or not self.asks_experience:
                found.append((runs, self.most_work * share // WHOLE + gives))
            elif not self.must_experience:
                found.append((runs, self.most_work * share // WHOLE))
        return found


_AT = {criterion: at for at, criterion in enumerate(Criterion)}


def _is_prior(groups: frozenset[str] | None) -> int:
    return bool(groups) and has_priority(somebody(target_groups=groups))
