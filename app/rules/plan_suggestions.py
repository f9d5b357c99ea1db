"""What is offered for a plan: actions by what is known of the person, and a schedule of meetings.

Our own tables, no one's order (resources/plan/README.md); the clerk changes what he likes.
"""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from app.core.vocabulary import PlanGroup, ProfileCategory
from app.rules.age import add_months

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "plan"
_ONE_DAY = timedelta(days=1)
_TONGUES = ("kk", "ru", "en")


@dataclass(frozen=True)
class SuggestionFacts:
    """What is known of the person; `codes` are answers of the card by the name of the fact."""

    category: ProfileCategory | None
    target_groups: tuple[str, ...] = ()
    age: int | None = None
    education_level: str | None = None
    job_search_skills: str | None = None
    registration_purpose: str | None = None


@dataclass(frozen=True)
class Suggestion:
    """A line of the form with a completion date, and why, by language, each fact once."""

    group: PlanGroup
    item: int
    due_on: date
    why: tuple[dict[str, str], ...]


@dataclass(frozen=True)
class Schedule:
    """For how many months a plan is made, every how many business days one meets, and what for,
    by language."""

    months: int
    every: int
    what: dict[str, str]


@dataclass(frozen=True)
class _Row:
    group: PlanGroup
    item: int
    fact: str
    value: str
    days: int
    why: dict[str, str]

    def fits(self, facts: SuggestionFacts) -> bool:
        if self.fact == "always":
            return True
        if self.fact == "target_group":
            return self.value in facts.target_groups
        if self.fact == "age":
            low, _, high = self.value.partition("-")
            return facts.age is not None and int(low) <= facts.age <= int(high or 200)
        return bool(getattr(facts, self.fact) == self.value)


def _read(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(
        _Row(
            PlanGroup(row["group"]),
            int(row["item"]),
            row["fact"],
            row["value"],
            int(row["days"]),
            {tongue: row[f"why_{tongue}"] for tongue in _TONGUES},
        )
        for row in _read("suggestions")
    )


@cache
def _schedules() -> dict[str, Schedule]:
    return {
        row["category"]: Schedule(
            int(row["months"]),
            int(row["every"]),
            {tongue: row[f"what_{tongue}"] for tongue in _TONGUES},
        )
        for row in _read("schedule")
    }


def suggested_actions(facts: SuggestionFacts, since: date, until: date) -> tuple[Suggestion, ...]:
    """The lines that are offered, in the form's order; the soonest day of those that fit.

    Days are counted from `since`, the registration as unemployed; none is after `until`.
    """
    found: dict[tuple[PlanGroup, int], list[_Row]] = {}
    for row in _rows():
        if row.fits(facts):
            found.setdefault((row.group, row.item), []).append(row)
    order = list(PlanGroup)
    return tuple(
        Suggestion(
            group,
            item,
            min(since + timedelta(days=min(row.days for row in rows)), until),
            tuple(row.why for row in rows),
        )
        for (group, item), rows in sorted(
            found.items(), key=lambda one: (order.index(one[0][0]), one[0][1])
        )
    )


def schedule_for(category: ProfileCategory | None) -> Schedule:
    """The length of the plan and the pace of meetings; without a category the middle one's."""
    return _schedules()[category or ProfileCategory.FROM_3_TO_12_MONTHS]


def meeting_words() -> tuple[dict[str, str], ...]:
    """All that meetings are offered for, each by language."""
    return tuple(schedule.what for schedule in _schedules().values())


def plan_end(category: ProfileCategory | None, since: date) -> date:
    """The last day of a plan that is made for somebody registered on `since`."""
    return add_months(since, schedule_for(category).months)


def suggested_meetings(
    category: ProfileCategory | None,
    since: date,
    until: date,
    is_business_day: Callable[[date], bool],
) -> tuple[date, ...]:
    """Days of meetings with the centre, each so many business days after the one before."""
    every, day, left = schedule_for(category).every, since, 0
    days = []
    while day < until:
        day += _ONE_DAY
        left += is_business_day(day)
        if left == every:
            days.append(day)
            left = 0
    return tuple(days)
