from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.verdict import Outcome
from app.rules.work_path import EducationFacts, JobFacts, work_path_faults

TODAY = date(2026, 11, 21)
TOMORROW = TODAY + timedelta(days=1)
BORN = date(1990, 3, 4)
BEFORE = BORN - timedelta(days=1)

Found = tuple[str, str | None, Outcome]
NO, ODD = Outcome.REFUSED, Outcome.WARNED


def studied(entered: date | None, finished: date | None) -> list[Found]:
    return found([EducationFacts(), EducationFacts(entered, finished)], [])


def worked(hired: date | None, dismissed: date | None, years: int | None = None) -> list[Found]:
    return found([], [JobFacts(), JobFacts(hired, dismissed, years)])


def found(education: list[EducationFacts], jobs: list[JobFacts]) -> list[Found]:
    reasons = work_path_faults(education, jobs, BORN, TODAY)
    assert all(str(reason.paragraph) == "10.2" for reason in reasons)
    return [(reason.code, reason.field, reason.outcome) for reason in reasons]


@pytest.mark.parametrize(
    ("entered", "finished", "code", "field", "outcome"),
    [
        (TOMORROW, None, "entered_in_future", "entered_on", NO),
        (
            date(2012, 9, 1),
            date(2012, 8, 31),
            "finished_before_entered",
            "finished_on",
            NO,
        ),
        (BEFORE, None, "day_before_birth", "entered_on", NO),
        (None, BEFORE, "day_before_birth", "finished_on", NO),
        (date(1995, 3, 3), None, "studied_very_young", "entered_on", ODD),
    ],
)
def test_studies_that_cannot_be_are_told_at_their_place(
    entered: date | None, finished: date | None, code: str, field: str, outcome: Outcome
) -> None:
    assert studied(entered, finished) == [(code, f"education.1.{field}", outcome)]


@pytest.mark.parametrize(
    ("entered", "finished"),
    [
        (date(1996, 9, 1), date(2007, 5, 25)),
        (date(2024, 9, 1), date(2028, 6, 30)),
        (TODAY, None),
        (date(1995, 3, 4), None),
        (TODAY, TODAY),
    ],
    ids=["over", "still studying", "from today", "five years old", "one day"],
)
def test_studies_that_can_be_have_no_fault(entered: date, finished: date | None) -> None:
    assert studied(entered, finished) == []


@pytest.mark.parametrize(
    ("hired", "dismissed", "years", "code", "field", "outcome"),
    [
        (TOMORROW, None, None, "hired_in_future", "hired_on", NO),
        (TODAY, date(2026, 11, 20), None, "dismissed_before_hired", "dismissed_on", NO),
        (date(2020, 1, 9), TOMORROW, None, "dismissed_in_future", "dismissed_on", ODD),
        (BEFORE, None, None, "day_before_birth", "hired_on", NO),
        (None, BEFORE, None, "day_before_birth", "dismissed_on", NO),
        (date(2004, 3, 3), None, None, "hired_very_young", "hired_on", ODD),
        (None, None, -1, "number_negative", "years", NO),
        (None, None, 71, "number_too_big", "years", NO),
        (None, None, 37, "longer_than_life", "years", NO),
    ],
)
def test_a_job_that_cannot_be_is_told_at_its_place(
    hired: date | None,
    dismissed: date | None,
    years: int | None,
    code: str,
    field: str,
    outcome: Outcome,
) -> None:
    assert worked(hired, dismissed, years) == [(code, f"jobs.1.{field}", outcome)]


def test_a_job_that_can_be_has_no_fault() -> None:
    assert worked(date(2004, 3, 4), TODAY, 36) == []
    assert worked(TODAY, None, 0) == []


def test_two_jobs_at_one_time_are_told_with_the_others_number() -> None:
    jobs = [
        JobFacts(date(2010, 1, 11), date(2012, 1, 10)),
        JobFacts(date(2014, 1, 13)),
        JobFacts(date(2012, 1, 9), date(2013, 1, 10)),
        JobFacts(date(2020, 1, 9), date(2021, 1, 11)),
    ]
    reasons = work_path_faults([], jobs, BORN, TODAY)
    assert [(r.code, r.field, r.params["other"], r.outcome) for r in reasons] == [
        ("jobs_overlap", "jobs.2.hired_on", 1, ODD),
        ("jobs_overlap", "jobs.3.hired_on", 2, ODD),
    ]


def test_a_job_taken_up_when_another_is_left_is_no_overlap() -> None:
    day = date(2012, 1, 10)
    jobs = [JobFacts(date(2010, 1, 11), day), JobFacts(day, date(2013, 1, 10)), JobFacts()]
    assert found([], jobs) == []


days = st.none() | st.dates(date(1970, 1, 1), date(2040, 1, 1))
studies = st.lists(st.builds(EducationFacts, days, days), max_size=4)
work = st.lists(st.builds(JobFacts, days, days, st.none() | st.integers(-9, 90)), max_size=4)


@given(studies, work, days, st.dates(date(2000, 1, 1), date(2030, 1, 1)))
def test_a_fault_names_a_row_that_is_there(
    education: list[EducationFacts], jobs: list[JobFacts], born: date | None, today: date
) -> None:
    rows = {"education": education, "jobs": jobs}
    for reason in work_path_faults(education, jobs, born, today):
        name, number, field = str(reason.field).split(".")
        assert getattr(rows[name][int(number)], field) is not None


@given(work)
def test_the_order_of_jobs_does_not_hide_an_overlap(jobs: list[JobFacts]) -> None:
    def overlap(rows: list[JobFacts]) -> bool:
        return any(r.code == "jobs_overlap" for r in work_path_faults([], rows, None, TODAY))

    assert overlap(jobs) is overlap(jobs[::-1])
