"""A person's question to the index of vacancies, as tables by the numbers in the columns."""

from collections.abc import Hashable, Iterator, Sequence
from datetime import date
from functools import partial
from operator import itemgetter
from typing import Any

import numpy as np

from app.matching.arrays import Array, where
from app.matching.people_question import BROKEN, nothing_asked, somebody
from app.matching.shares import (
    Digits,
    Grown,
    Kept,
    Levels,
    Split,
    Turn,
    points,
)
from app.matching.vacancy_columns import Kind, VacancyWords
from app.matching.words import Words, first_digits, group_of
from app.rules.selection import (
    GROUPS_THAT_DECIDE,
    LONG_ENOUGH,
    NEAR_OCCUPATION,
    PLACE_SHARES,
    SHARES,
    WHOLE,
    Seeker,
    best_level_code,
    shared_digits,
    takes_temporary,
    town_of,
    unsuitable,
)
from app.rules.selection_weights import Criterion, Weights

_BY_OTHERS = {"would_have_to_move", "pays_too_little"}
_CODE_LENGTH = 12
TRAITS = {
    "education": Criterion.EDUCATION,
    "level": Criterion.LEVEL,
    "schedule": Criterion.SCHEDULE,
}
"""What a trait tells of, in its order; then the bits of its musts."""
_TIERS = (840, 500, 280, 90, 0)
"""Shares of an occupation between which vacancies are looked through, the nearest first."""


class VacancyTables:
    """Makes questions; the tables of what was asked before are kept."""

    def __init__(self, words: VacancyWords) -> None:
        self.words, self.turn = words, Turn()
        self.places = Digits(_Firsts(words.places.values), [n for n, _ in reversed(PLACE_SHARES)])
        self.codes = Digits(words.occupations.values, (1, 2, 3, 4, _CODE_LENGTH))
        self.levels = Levels(_Firsts(words.languages.values))
        self.licences, self.kinds, self.languages = Kept(), Kept(), Kept()
        self.told_of_kinds, self.reasons = Kept(), Words[str]()
        self.traits = tuple(Kept() for _ in TRAITS)
        self.are_musts = tuple(Kept() for _ in TRAITS)
        self.is_remote = Grown(words.places.values, _second, np.bool_)
        self.must_speak = Grown(words.languages.values, _second, np.bool_)
        self.must_drive = Grown(words.licences.values, _second, np.bool_)
        self.pay = Grown(words.pay.values, int, np.int64)
        self._work: dict[tuple[str, str], tuple[Array, Array]] = {}
        self._groups = np.empty(0, np.uint16)
        self.of_trait = Split(words.traits.values, len(TRAITS))
        self.musts = Grown(words.traits.values, itemgetter(len(TRAITS)), np.int64)

    def groups(self) -> Array:
        """The group of each occupation's number."""
        codes = self.words.occupations.values
        if len(self._groups) < len(codes):
            self._groups = np.array([group_of(code) for code in codes], np.uint16)
        return self._groups

    def work(self, code: str, how: str) -> tuple[Array, Array]:
        """Of each occupation that is asked for: the share of somebody with this one, wanted,
        worked in `long` or `short`, or only `learnt`; whether work in it is experience there."""
        values = self.words.occupations.values
        made = self._work.get((code, how))
        if made is None or len(made[0]) < len(values):
            person = _with(code, how)
            rule, classes = SHARES[Criterion.OCCUPATION], self.codes.classes(code)
            share = self.codes.shares(
                classes,
                (first_digits(code), how),
                lambda asked: rule(nothing_asked(occupation=asked), person),
            )
            near = self.codes.shares(
                classes,
                (first_digits(code), "near"),
                lambda asked: shared_digits(asked, code) >= NEAR_OCCUPATION,
            )
            made = self._work[code, how] = (share.take(classes), near.take(classes).astype(bool))
        return made

    def trait_shares(self, seeker: Seeker) -> list[Array]:
        """Of each education, level and schedule that `of_trait` numbers: the shares."""
        keys = (seeker.education, best_level_code(seeker), seeker.schedule)
        made, values = [], self.of_trait.values()
        for at, (name, criterion) in enumerate(TRAITS.items()):
            share = partial(_share_of, criterion, name, seeker)
            made.append(self.traits[at].get(keys[at], values[at], share, np.int32))
        return made

    def trait_musts(self) -> list[Array]:
        """Of each education, level and schedule that `of_trait` numbers: whether it is a must."""
        values = zip(self.are_musts, self.of_trait.values(), strict=True)
        return [kept.get("", each, _second, np.bool_) for kept, each in values]


def _share_of(criterion: Criterion, name: str, seeker: Seeker, value: tuple[Any, bool]) -> int:
    return SHARES[criterion](nothing_asked(**{name: value[0]}), seeker)


def _second(pair: tuple[Any, bool]) -> bool:
    return pair[1]


class _Firsts:
    """The first of each pair in a growing list."""

    def __init__(self, pairs: Sequence[tuple[Any, bool]]) -> None:
        self._pairs = pairs

    def __len__(self) -> int:
        return len(self._pairs)

    def __getitem__(self, at: slice) -> list[Any]:
        return [first for first, _ in self._pairs[at]]


def _with(code: str, how: str) -> Seeker:
    if how == "wanted":
        return somebody(occupation=code)
    if how == "learnt":
        return somebody(studied=(code,))
    return somebody(jobs=((code, LONG_ENOUGH if how == "long" else LONG_ENOUGH - 1),))


class VacancyQuestion:
    """What a person brings, by tables: each criterion's shares, and their points or BROKEN."""

    def __init__(self, tables: VacancyTables, seeker: Seeker, weights: Weights, on: date) -> None:
        self.tables, self.seeker, self.on = tables, seeker, on
        self.most = [weights.points[criterion] for criterion in Criterion]
        self.most_experience = self.most[_AT[Criterion.EXPERIENCE]]
        self.most_skills = self.most[_AT[Criterion.SKILLS]]
        self._ask_work()
        self._ask_pay()
        self._ask_skills()
        named = (
            ("kind", self._ask_kinds()),
            ("trait", self._ask_traits()),
            ("place", self._ask_place()),
            ("pay", self.pay),
            ("languages", self._ask_languages()),
            ("licences", self._ask_licences()),
        )
        self.stages = [(name, table, max(0, int(table.max(initial=0)))) for name, table in named]
        self.rest = sum(most for _, _, most in self.stages)
        self.rest += self.most_skills + self.most_experience

    def _ask_work(self) -> None:
        """The best share of each occupation, and the months of work that count as experience."""
        one, count = self.seeker, len(self.tables.words.occupations)
        self.work_shares, self.months = np.zeros(count, np.int32), np.zeros(count, np.int32)
        has = [(one.occupation, "wanted", one.experience_months)] if one.occupation else []
        has += [(code, "long" if m >= LONG_ENOUGH else "short", m) for code, m in one.jobs]
        for code, how, months in has + [(code, "learnt", 0) for code in one.studied]:
            share, near = self.tables.work(code, how)
            np.maximum(self.work_shares, share, out=self.work_shares)
            np.maximum(self.months, near * months, out=self.months)
        self.work_points = points(self.most[_AT[Criterion.OCCUPATION]], self.work_shares)

    def _ask_traits(self) -> Array:
        tables = self.tables
        self._trait_shares, self._trait_musts = (
            tables.trait_shares(self.seeker),
            tables.trait_musts(),
        )
        self.musts = tables.musts.array()
        table: Array = np.int32(0)  # type: ignore[assignment]
        told = (TRAITS.values(), self._trait_shares, self._trait_musts, tables.of_trait.array())
        for criterion, shares, musts, of in zip(*told, strict=True):
            table = table + self._points(criterion, shares, musts).take(of)
        return table

    def trait_share(self, part: int, traits: Array) -> Array:
        """The shares of one part of some traits: education, level or schedule."""
        of_trait = self.tables.of_trait.array()[part]
        shares: Array = self._trait_shares[part].take(of_trait.take(traits))
        return shares

    def trait_must(self, part: int, traits: Array) -> Array:
        """Of some traits, whether one part of them is a must."""
        musts: Array = self._trait_musts[part].take(self.tables.of_trait.array()[part].take(traits))
        return musts

    def _ask_kinds(self) -> Array:
        values = self.tables.words.kinds.values
        return self.tables.kinds.get(self._decides(), values, self._suits, np.int32)

    def _decides(self) -> Hashable:
        """What of the person decides which kinds suit him."""
        one = self.seeker
        return one.target_groups & GROUPS_THAT_DECIDE, takes_temporary(one, self.on)

    def _ask_languages(self) -> Array:
        has, tables = self.seeker.languages or {}, self.tables
        count, levels = len(tables.words.languages), tables.levels
        key = frozenset(has.items())
        self.language_shares = tables.languages.made(
            key, count, lambda begin: levels.met_by(has)[begin:]
        )
        self.must_speak = tables.must_speak.array()
        return self._points(Criterion.LANGUAGES, self.language_shares, self.must_speak)

    def _ask_licences(self) -> Array:
        one, tables, rule = self.seeker, self.tables, SHARES[Criterion.LICENCES]
        self.licence_shares = tables.licences.get(
            one.licences,
            tables.words.licences.values,
            lambda asked: rule(nothing_asked(licences=asked[0]), one),
            np.int32,
        )
        self.must_drive = tables.must_drive.array()
        return self._points(Criterion.LICENCES, self.licence_shares, self.must_drive)

    def _points(self, criterion: Criterion, shares: Array, must: Array) -> Array:
        gained = points(self.most[_AT[criterion]], shares)
        gained[must & (shares < WHOLE)] = BROKEN
        return gained

    def _suits(self, kind: Kind | None) -> int:
        return BROKEN if kind is None or self._unsuitable(kind) else 0

    def _codes(self, kind: Kind | None) -> int:
        """A bit for each code of what leaves the kind out."""
        number = self.tables.reasons.number
        return sum(1 << number(code) for code in (self._unsuitable(kind) if kind else ()))

    def unsuitable_kinds(self) -> dict[str, Array]:
        """By each code of what neither place nor pay decides: for which kinds it holds."""
        values = self.tables.words.kinds.values
        told = self.tables.told_of_kinds.get(self._decides(), values, self._codes, np.int32)
        codes = enumerate(self.tables.reasons.values)
        return {code: told & 1 << at > 0 for at, code in codes}

    def _unsuitable(self, kind: Kind) -> set[str]:
        schedule, part_time, remote, seasonal, accessible, quota = kind
        asked = nothing_asked(
            schedule=schedule, part_time=part_time, remote=remote, seasonal=seasonal,
            accessible=accessible, quota=quota,
        )  # fmt: skip
        return set(unsuitable(asked, self.seeker, self.on)) - _BY_OTHERS

    def _ask_place(self) -> Array:
        one, words, tables = self.seeker, self.tables.words, self.tables
        rule, home = SHARES[Criterion.DISTANCE], one.place or ""
        self._classes = tables.places.classes(home)
        shares = tables.places.shares(
            self._classes,
            (home[:2], len(home)),
            lambda at: rule(nothing_asked(place=at), one) if home else 0,
        )
        self._place_shares = np.append(shares, np.int32(WHOLE))
        self._classes[tables.is_remote.array()] = len(shares)
        town = words.segments.known(town_of(one.place)) if one.place is not None else None
        near = [0] if town is None else [0, town]
        self.segments = None if one.consent_to_move else near
        gained = points(self.most[_AT[Criterion.DISTANCE]], self._place_shares)
        return gained.take(self._classes)

    def place_shares(self, places: Array) -> Array:
        """The shares of some places."""
        return self._place_shares.take(self._classes.take(places))

    def _ask_pay(self) -> None:
        one, pay = self.seeker, self.tables.pay.array()
        hoped = one.highest_pay or one.lowest_pay
        shares = np.minimum(WHOLE, pay * WHOLE // hoped) if hoped else np.full(len(pay), WHOLE)
        self.pay_shares = shares.astype(np.int32)
        self.pay = points(self.most[_AT[Criterion.PAY]], self.pay_shares)
        self.pays_too_little = pay < (one.lowest_pay or 0)
        self.pay[self.pays_too_little] = BROKEN

    def _ask_skills(self) -> None:
        words = self.tables.words.skills
        self.has_skill = np.zeros(len(words), np.uint8)
        known = [words.known(word) for word in self.seeker.skills]
        self.has_skill[[number for number in known if number is not None]] = 1

    def tiers(self, codes: Array, first_codes: Array) -> Iterator[tuple[int, Array, Array]]:
        """The most points that the occupation may give, and from where up to where the groups of a
        block stand in which it may be so near, the nearest first."""
        if not len(first_codes):
            return
        best = np.maximum.reduceat(self.work_shares.take(codes), first_codes)
        most, above = self.most[_AT[Criterion.OCCUPATION]], WHOLE
        for least in _TIERS:
            inside = np.zeros(len(best) + 2, bool)
            inside[1:-1] = (best >= least) & (best <= above)
            edges = where(inside[1:] != inside[:-1])
            if len(edges):
                bound = most * int(best[inside[1:-1]].max()) // WHOLE
                yield bound, edges[::2], edges[1::2]
            above = least - 1


_AT = {criterion: at for at, criterion in enumerate(Criterion)}
