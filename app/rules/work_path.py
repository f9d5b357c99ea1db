"""Whether places of study and jobs can be as the card tells them (§10.2; parts 4 and 5)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.core.paragraph import para
from app.rules.age import age_on, birthday
from app.rules.card_reasons import (
    LONGEST_LIFE_AT_WORK,
    amount_faults,
    fault,
    oddity,
    years_of_life,
)
from app.rules.verdict import Reason

USUAL_AGE_AT_SCHOOL = 5
USUAL_AGE_AT_WORK = 14
"""Under these a first day at school, or at work, is odd; no paragraph forbids it."""


@dataclass(frozen=True)
class EducationFacts:
    """A place of study. finished_on ahead of today: the person studies there still."""

    entered_on: date | None = None
    finished_on: date | None = None


@dataclass(frozen=True)
class JobFacts:
    """A job. years: experience in its occupation; no dismissed_on: it goes on."""

    hired_on: date | None = None
    dismissed_on: date | None = None
    years: int | None = None


@para("10", "2")
def work_path_faults(
    education: Sequence[EducationFacts],
    jobs: Sequence[JobFacts],
    birth_date: date | None,
    today: date,
) -> tuple[Reason, ...]:
    """What is wrong or odd in the lists; `field` names the place, "jobs.1.dismissed_on" (from 0).

    Two jobs at one time are WARNED only: people do hold two. `other` in jobs_overlap is the
    number, from 1, of the earlier row.
    """
    return (
        *(
            r
            for i, row in enumerate(education)
            for r in _education_faults(i, row, birth_date, today)
        ),
        *(r for i, row in enumerate(jobs) for r in _job_faults(i, row, birth_date, today)),
        *_overlaps(jobs),
    )


def _education_faults(
    number: int, row: EducationFacts, born: date | None, today: date
) -> Iterator[Reason]:
    entered, finished = f"education.{number}.entered_on", f"education.{number}.finished_on"
    if row.entered_on is not None and row.entered_on > today:
        yield fault("entered_in_future", entered)
    if row.entered_on and row.finished_on and row.finished_on < row.entered_on:
        yield fault("finished_before_entered", finished)
    yield from _before_birth(((entered, row.entered_on), (finished, row.finished_on)), born)
    yield from _too_young("studied_very_young", entered, row.entered_on, born, USUAL_AGE_AT_SCHOOL)


def _job_faults(number: int, row: JobFacts, born: date | None, today: date) -> Iterator[Reason]:
    hired, dismissed = f"jobs.{number}.hired_on", f"jobs.{number}.dismissed_on"
    if row.hired_on is not None and row.hired_on > today:
        yield fault("hired_in_future", hired)
    if row.hired_on and row.dismissed_on and row.dismissed_on < row.hired_on:
        yield fault("dismissed_before_hired", dismissed)
    elif row.dismissed_on is not None and row.dismissed_on > today:
        yield oddity("dismissed_in_future", dismissed)
    yield from _before_birth(((hired, row.hired_on), (dismissed, row.dismissed_on)), born)
    yield from _too_young("hired_very_young", hired, row.hired_on, born, USUAL_AGE_AT_WORK)
    life = years_of_life(born, today)
    yield from amount_faults(f"jobs.{number}.years", row.years, LONGEST_LIFE_AT_WORK, life)


def _before_birth(days: tuple[tuple[str, date | None], ...], born: date | None) -> Iterator[Reason]:
    for field, day in days:
        if day is not None and born is not None and day < born:
            yield fault("day_before_birth", field)


def _too_young(
    code: str, field: str, day: date | None, born: date | None, usual: int
) -> Iterator[Reason]:
    if day is not None and born is not None and born <= day < birthday(born, usual):
        yield oddity(code, field, age=age_on(born, day))


def _overlaps(jobs: Sequence[JobFacts]) -> Iterator[Reason]:
    for number, job in enumerate(jobs):
        for earlier, other in enumerate(jobs[:number]):
            if _at_one_time(job, other):
                yield oddity("jobs_overlap", f"jobs.{number}.hired_on", other=earlier + 1)
                break


def _at_one_time(one: JobFacts, other: JobFacts) -> bool:
    """Whether both lasted on one day, that on which one was left and the other taken up aside."""
    if one.hired_on is None or other.hired_on is None:
        return False
    one_end, other_end = one.dismissed_on or date.max, other.dismissed_on or date.max
    return one.hired_on < other_end and other.hired_on < one_end
