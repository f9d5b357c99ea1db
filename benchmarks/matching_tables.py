"""What the others of benchmarks/matching.py need of the rules, as columns and small tables.

No arithmetic of a criterion is written here: each table is filled by calling the functions of
app/rules/selection.py for every value that can be met. A question holds the tables of one vacancy
(for its people) or of one person (for his vacancies): points, not shares.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np

from app.core.vocabulary import QuotaGroup
from app.rules.selection import NEAR_OCCUPATION as NEAR
from app.rules.selection import (
    SHARES,
    WHOLE,
    Seeker,
    Wanted,
    fit,
    occupation_share,
    shared_digits,
)
from app.rules.selection_weights import Criterion, weights_on
from benchmarks.matching_data import (
    EDUCATIONS,
    GROUPS,
    LEVELS,
    MOST_YEARS,
    SCHEDULES,
    TODAY,
    TONGUE_LEVELS,
    Column,
    occupations,
)

WEIGHTS = weights_on(TODAY)
CRITERIA = tuple(Criterion)
MOST = np.array([WEIGHTS.points[criterion] for criterion in CRITERIA])
KINDS = ("main", "long", "short", "studied")
"""How an occupation is known of a person: wanted, a job of a year and more, a shorter one, or by
his studies."""

_A, _B = "1111-0", "111111111"
_VACANCY = Wanted(_A, _B, 0, "full_time", 0, 0, 0)
_PERSON = Seeker("", TODAY)
_MONTHS = 12
NEVER = 10**7


def points(criterion: Criterion, asked: Mapping[str, Any], has: Mapping[str, Any]) -> int:
    """What the rules give for one criterion when only so much is asked and known."""
    return _points(criterion, share(criterion, asked, has))


def share(criterion: Criterion, asked: Mapping[str, Any], has: Mapping[str, Any]) -> int:
    """The same in thousandths."""
    return SHARES[criterion](replace(_VACANCY, **asked), replace(_PERSON, **has))


def _points(criterion: Criterion, thousandths: int) -> int:
    return WEIGHTS.points[criterion] * thousandths // WHOLE


@cache
def occupation_points() -> dict[str, Column]:
    """Points by asked and known occupation, for each kind; the first of both is none."""
    codes = occupations()
    plain = np.array([[occupation_share(a, b) if a and b else 0 for b in codes] for a in codes])
    met = {}
    for one, other in zip(*np.unique(plain, return_index=True), strict=True):
        asked, has = codes[other // len(codes)] or "x", codes[other % len(codes)] or "y"
        known = {"main": {"occupation": has}, "long": {"jobs": ((has, _MONTHS),)},
                 "short": {"jobs": ((has, 0),)}, "studied": {"studied": (has,)}}  # fmt: skip
        met[int(one)] = [
            points(Criterion.OCCUPATION, {"occupation": asked}, known[kind]) for kind in KINDS
        ]
    by_share = np.zeros((WHOLE + 1, len(KINDS)), np.int16)
    for one, row in met.items():
        by_share[one] = row
    return {kind: by_share[plain, at] for at, kind in enumerate(KINDS)}


@cache
def spans(asked: int) -> tuple[tuple[int, int], ...]:
    """The first and the last of the codes that share one, two, three digits with this one: they
    stand side by side. (1, 0) for none."""
    codes = occupations()
    shared = np.array([shared_digits(codes[asked], code) for code in codes])
    found = []
    for digits in range(1, NEAR + 1):
        rows = np.flatnonzero(shared >= digits)
        assert len(rows) == 0 or rows[-1] - rows[0] + 1 == len(rows)
        found.append((int(rows[0]), int(rows[-1])) if len(rows) else (1, 0))
    return tuple(found)


@cache
def group_of() -> Column:
    """A number for each occupation's group of three digits; 0 where the code is shorter."""
    codes = [code[:NEAR] if len(code) >= NEAR else "" for code in occupations()]
    return np.unique(codes, return_inverse=True)[1].astype(np.int16)


@cache
def experience_points(asked: int) -> Column:
    """Points by years worked in what is near."""
    return np.array(
        [
            points(
                Criterion.EXPERIENCE,
                {"experience_months": asked},
                {"occupation": _A, "experience_months": years * _MONTHS},
            )
            for years in range(MOST_YEARS + 1)
        ],
        np.int16,
    )


@cache
def part_points(criterion: Criterion, asked: int) -> Column:
    """Points by how many of so many skills or licences are met; with none asked, all."""
    name = "skills" if criterion is Criterion.SKILLS else "licences"
    words = [str(number) for number in range(asked)]
    return np.array(
        [
            points(criterion, {name: frozenset(words)}, {name: frozenset(words[:met])})
            for met in range(asked + 1)
        ],
        np.int16,
    )


@cache
def education_points() -> Column:
    """By what is asked and what he has; the first: not known."""
    known = (None, *range(EDUCATIONS))
    return np.array(
        [
            [points(Criterion.EDUCATION, {"education": a}, {"education": b}) for b in known]
            for a in range(EDUCATIONS)
        ],
        np.int16,
    )


@cache
def level_of() -> Column:
    """Which level an occupation tells: the highest that it meets wholly."""
    met = [
        [
            level
            for level in range(LEVELS + 1)
            if share(Criterion.LEVEL, {"level": level}, {"occupation": code or None}) == WHOLE
        ]
        for code in occupations()
    ]
    return np.array([max(levels) for levels in met], np.int8)


@cache
def level_points() -> Column:
    """By the level asked and the one that he has."""
    tells = {int(level): code for code, level in zip(occupations(), level_of(), strict=True)}
    return np.array(
        [
            [
                points(Criterion.LEVEL, {"level": a}, {"occupation": tells.get(b) or None})
                if b in tells
                else 0
                for b in range(LEVELS + 1)
            ]
            for a in range(LEVELS + 1)
        ],
        np.int16,
    )


@cache
def schedule_points() -> Column:
    """By the schedule asked and the one that he wishes; the first: not said."""
    return np.array(
        [
            [
                points(Criterion.SCHEDULE, {"schedule": a}, {"schedule": b or None})
                for b in SCHEDULES
            ]
            for a in SCHEDULES
        ],
        np.int16,
    )


@cache
def tongue_shares() -> Column:
    """Thousandths by the level asked and the one that he has; the first: does not know it."""
    known = ({}, *({"kk": level} for level in range(TONGUE_LEVELS)))
    return np.array(
        [
            [share(Criterion.LANGUAGES, {"languages": {"kk": a}}, {"languages": b}) for b in known]
            for a in range(TONGUE_LEVELS)
        ],
        np.int16,
    )


@cache
def distance_points() -> tuple[int, ...]:
    """For the same place, sub-district, district, region, and for elsewhere."""
    homes = ("111111111", "111111999", "111199999", "119999999", "999999999")
    return tuple(points(Criterion.DISTANCE, {"place": _B}, {"place": home}) for home in homes)


@cache
def pay_points(most: int = WHOLE) -> Column:
    """By thousandths of what he hopes for."""
    return np.array(
        [points(Criterion.PAY, {"pay": part}, {"highest_pay": WHOLE}) for part in range(most + 1)],
        np.int16,
    )


def _leaves_out(code: str, asked: Mapping[str, Any], has: Mapping[str, Any]) -> bool:
    judged = fit(replace(_VACANCY, **asked), replace(_PERSON, **has), WEIGHTS, TODAY)
    return code in judged.broken


def _groups_where(code: str, asked: Mapping[str, Any], out: bool) -> int:
    """The bits of the target groups whom such a vacancy leaves out for this, or does not."""
    return sum(
        1 << at
        for at, group in enumerate(GROUPS)
        if _leaves_out(code, asked, {"target_groups": frozenset({group})}) is out
    )


@cache
def group_bits() -> dict[str, int]:
    """Who needs access, who short hours, and who takes work for a time, by target group."""
    return {
        "disabled": _groups_where("not_accessible_to_him", {}, True),
        "carer": _groups_where("hours_too_long", {}, True),
        "temporary": _groups_where("only_for_a_time", {"seasonal": True}, False),
    } | {
        quota.value: _groups_where("not_of_the_quota", {"quota": quota}, False)
        for quota in QuotaGroup
    }


@cache
def schedules_where(code: str, asked_of_vacancy: bool) -> Column:
    """By schedule, whether it leaves a carer, or somebody who wants lasting work, out."""
    carer = {"target_groups": frozenset({"carer"})} if code == "hours_too_long" else {}
    return np.array(
        [
            _leaves_out(code, {"schedule": name}, carer)
            if asked_of_vacancy
            else _leaves_out(code, {"seasonal": True}, {"schedule": name or None})
            for name in SCHEDULES
        ]
    )
