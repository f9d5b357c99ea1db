"""How much each criterion of §57 weighs: a dated table (resources/matching/weights.csv)."""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

from app.core.errors import UserError

_FILE = Path(__file__).resolve().parents[2] / "resources" / "matching" / "weights.csv"
MOST_POINTS = 1000
"""What one criterion may give at most: all of them fit two bytes."""


class Criterion(StrEnum):
    """What a candidate is weighed by (§57), in the order in which it is told."""

    OCCUPATION = "by_occupation"
    EXPERIENCE = "by_experience"
    SKILLS = "by_skills"
    EDUCATION = "by_education"
    LEVEL = "by_level"
    SCHEDULE = "by_schedule"
    PAY = "by_pay"
    LANGUAGES = "by_languages"
    LICENCES = "by_licences"
    DISTANCE = "by_distance"


@dataclass(frozen=True)
class Weights:
    """The points of each criterion, and the day from which they hold."""

    points: Mapping[Criterion, int]
    in_force_since: date


@cache
def _shipped() -> tuple[Weights, ...]:
    with _FILE.open(encoding="utf-8", newline="") as file:
        return read_weights(csv.DictReader(file))


def weights_on(day: date) -> Weights:
    """The weights in force on a day. Raises UserError weights_unknown before the first ones."""
    held = [each for each in _shipped() if each.in_force_since <= day]
    if not held:
        raise UserError("weights_unknown", day=day)
    return held[-1]


def read_weights(rows: Iterable[Mapping[str, str]]) -> tuple[Weights, ...]:
    """The sets of a table, the oldest first.

    Raises UserError weight_missing (criterion, day), weight_unknown (criterion), weight_twice
    (criterion, day), weight_range (criterion, most) for what is negative, too big or no number.
    """
    sets: dict[date, dict[Criterion, int]] = {}
    for row in rows:
        name, day = f"by_{row['criterion']}", date.fromisoformat(row["in_force_since"])
        if name not in list(Criterion):
            raise UserError("weight_unknown", criterion=row["criterion"])
        points, held = row["points"].strip(), sets.setdefault(day, {})
        if Criterion(name) in held:
            raise UserError("weight_twice", criterion=name, day=day)
        if not points.isdecimal() or int(points) > MOST_POINTS:
            raise UserError("weight_range", criterion=name, most=MOST_POINTS)
        held[Criterion(name)] = int(points)
    for day, held in sets.items():
        for criterion in Criterion:
            if criterion not in held:
                raise UserError("weight_missing", criterion=criterion.value, day=day)
    return tuple(Weights(sets[day], day) for day in sorted(sets))
