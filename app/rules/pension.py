"""Pension age by sex, rising with the years (§34.3, L14.6.3; Law of 21.06.2013, art. 11(1))."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from itertools import pairwise

from app.core.paragraph import para
from app.core.vocabulary import Sex
from app.rules.age import MONTHS_IN_YEAR, add_months
from app.rules.tables import rows

_COLUMN = {Sex.MALE: "men_years", Sex.FEMALE: "women_years"}


@dataclass(frozen=True)
class PensionAge:
    """The age in months that holds from a date until the next step of the table."""

    in_force_since: date
    months: int


@cache
def pension_ages(sex: Sex) -> tuple[PensionAge, ...]:
    """The steps of the table, oldest first. An age never falls from a step to the next."""
    return tuple(
        PensionAge(
            date.fromisoformat(row["effective_from"]),
            int(Fraction(row[_COLUMN[sex]]) * MONTHS_IN_YEAR),
        )
        for row in rows("pension_age")
    )


@para("34", "3")
@para("L14", "6.3")
@cache
def pension_date(birth_date: date, sex: Sex) -> date:
    """The first day on which the person has the pension age in force on that very day.

    Who reached it keeps it: a later step does not take it back. The first step also stands
    for the time before it, the last one for all time after.
    """
    steps = pension_ages(sex)
    for step, following in pairwise(steps):
        reached = add_months(birth_date, step.months)
        if reached < following.in_force_since:
            return reached
    return add_months(birth_date, steps[-1].months)


@para("34", "3")
@para("L14", "6.3")
def has_reached_pension_age(birth_date: date, sex: Sex, on: date) -> bool:
    """Whether the person is of pension age on the day, and so cannot be unemployed."""
    return on >= pension_date(birth_date, sex)
