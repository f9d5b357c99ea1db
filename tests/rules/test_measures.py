from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from fakes import at
from hypothesis import given
from hypothesis import strategies as st

from app.core.vocabulary import CaseState, MeasureKind, Sex, TrainingGround
from app.rules.age import add_months, birthday
from app.rules.measures import (
    MeasureFacts,
    PastMeasure,
    came_in_time,
    consent_asked_by,
    consent_given,
    course_faults,
    finished_school,
    is_graduate,
    kept_until,
    may_be_directed,
    may_be_missed,
    measure_bars,
    of_measure_age,
    of_measure_status,
    place_is_kept,
    possible_from,
    training_ground,
)
from app.rules.pension import pension_date
from app.rules.verdict import Outcome, Verdict

K, S = MeasureKind, CaseState
DAY = date(2021, 7, 1)
DAYS = st.dates(date(2016, 5, 1), date(2026, 12, 31))
UNEMPLOYED = MeasureFacts(date(1990, 5, 17), Sex.FEMALE, S.UNEMPLOYED, date(2021, 6, 1), DAY)


def said(verdict: Verdict) -> list[tuple[str, str]]:
    return [(reason.code, str(reason.paragraph)) for reason in verdict.reasons]


def codes(kind: MeasureKind, facts: MeasureFacts, on: date = DAY) -> set[str]:
    return {reason.code for reason in may_be_directed(kind, facts, on).refusals}


@given(DAYS, st.sampled_from(Sex), st.dates(date(1930, 1, 1), date(2020, 1, 1)))
def test_measures_are_for_sixteen_up_to_the_day_of_pension_age(
    on: date, sex: Sex, born: date
) -> None:
    verdict = of_measure_age(born, sex, on)
    assert verdict.allowed is (birthday(born, 16) <= on < pension_date(born, sex))
    if on < birthday(born, 16):
        assert possible_from(verdict) == birthday(born, 16)


def test_the_day_before_sixteen_and_before_pension_are_judged_by_the_day() -> None:
    born = date(2005, 7, 2)
    assert said(of_measure_age(born, Sex.MALE, DAY)) == [("measure_under_sixteen", "L17.2")]
    assert of_measure_age(born, Sex.MALE, DAY + timedelta(days=1)).allowed
    retired = date(1961, 7, 2)  # a woman's 60th birthday is tomorrow: sixty and a half is asked
    last = pension_date(retired, Sex.FEMALE) - timedelta(days=1)
    assert of_measure_age(retired, Sex.FEMALE, last).allowed
    late = of_measure_age(retired, Sex.FEMALE, last + timedelta(days=1))
    assert said(late) == [("measure_pension_age", "L17.2")] and possible_from(late) is None


SEEKERS = (S.JOB_SEEKER, S.AT_LOCAL_BODY, S.UNEMPLOYED_REFUSED)
FOR_SEEKERS_TOO = {K.TRAINING, K.RELOCATION, K.SPECIAL_WORK_PLACE}


@pytest.mark.parametrize(("kind", "state"), list(product(K, S)))
def test_each_measure_takes_its_own_standing(kind: MeasureKind, state: CaseState) -> None:
    facts = replace(
        UNEMPLOYED, state=state, groups=frozenset({"disability"}), is_graduate=True,
        birth_date=date(1995, 1, 1),
    )  # fmt: skip
    expected = state is S.UNEMPLOYED or (state in SEEKERS and kind in FOR_SEEKERS_TOO)
    assert of_measure_status(kind, facts, DAY).allowed is expected


@pytest.mark.parametrize("group", ["senior_pupil_or_student", "idle"])
def test_students_and_the_idle_may_work_publicly_without_being_unemployed(group: str) -> None:
    facts = replace(UNEMPLOYED, state=S.JOB_SEEKER, groups=frozenset({group}))
    verdict = of_measure_status(K.PUBLIC_WORKS, facts, DAY)
    assert verdict.allowed
    assert (verdict.outcome is Outcome.WARNED) is (group != "idle")  # in their free time (L22.2.2)
    assert codes(K.SOCIAL_JOB, facts) == {"measure_for_unemployed"}
    nobody = replace(facts, groups=frozenset())
    assert codes(K.PUBLIC_WORKS, nobody) == {"measure_public_works_for"}


def test_a_special_work_place_is_for_people_with_disabilities() -> None:
    assert codes(K.SPECIAL_WORK_PLACE, UNEMPLOYED) == {"measure_for_disability"}


@pytest.mark.parametrize(("born", "allowed"), [(date(1991, 7, 2), True), (date(1991, 7, 1), False)])
def test_youth_practice_is_for_graduates_not_over_twenty_nine(born: date, allowed: bool) -> None:
    facts = replace(UNEMPLOYED, birth_date=born, is_graduate=True)
    assert of_measure_status(K.YOUTH_PRACTICE, facts, DAY).allowed is allowed
    plain = replace(facts, is_graduate=False)
    assert "measure_for_graduates" in codes(K.YOUTH_PRACTICE, plain)


@pytest.mark.parametrize(
    ("groups", "status", "studies", "expected"),
    [
        ((), None, (), False),
        (("graduate_under_29",), None, (), True),
        ((), "graduate", (), True),
        ((), None, (("college", date(2021, 6, 30)),), True),
        ((), None, (("college", date(2021, 7, 2)), ("university", None)), False),
        ((), None, (("general_school", date(2020, 6, 1)),), False),
    ],
)
def test_a_graduate_is_known_by_the_card(groups, status, studies, expected) -> None:  # type: ignore[no-untyped-def]
    assert is_graduate(groups, status, studies, DAY) is expected


def test_a_general_school_that_is_over_was_finished() -> None:
    """L24.3.3 only: youth practice (L21.1) is for those with an occupation."""
    studies = (("general_school", DAY), ("college", None))
    assert finished_school(studies, DAY) and not is_graduate((), None, studies, DAY)
    assert not finished_school(studies, DAY - timedelta(days=1))
    assert not finished_school((("general_school", None), ("college", DAY)), DAY)


def test_training_asks_for_its_ground_and_nothing_else_does() -> None:
    assert said(training_ground(K.TRAINING, None)) == [("training_ground_missing", "L19.2")]
    assert training_ground(K.TRAINING, TrainingGround.ABILITY_LOST).allowed
    assert training_ground(K.SOCIAL_JOB, None).allowed


@pytest.mark.parametrize("kind", K)
def test_consent_is_asked_for_where_the_law_asks(kind: MeasureKind) -> None:
    by = {K.SOCIAL_JOB: "L20.4", K.YOUTH_PRACTICE: "L21.4", K.PUBLIC_WORKS: "L22.2"}
    article = {**by, K.RELOCATION: "L24"}.get(kind)
    assert str(consent_asked_by(kind) or "") == (article or "")
    assert consent_given(kind, True).allowed
    assert [paragraph for _, paragraph in said(consent_given(kind, False))] == (
        [article] if article else []
    )


LEFT = PastMeasure(K.SOCIAL_JOB, left_on=date(2021, 3, 1))
BARRED = {
    K.TRAINING: ({K.TRAINING}, 12, "L19.7"),
    K.SOCIAL_JOB: (set(K), 3, "L20.5"),
    K.YOUTH_PRACTICE: (set(K), 3, "L21.4-1"),
    K.PUBLIC_WORKS: ({K.PUBLIC_WORKS}, 3, "L22.4"),
}


@given(st.sampled_from(K), st.sampled_from(K), DAYS, st.integers(-5, 400))
def test_who_left_is_barred_till_the_months_from_being_registered_again_are_over(
    left: MeasureKind, wanted: MeasureKind, again: date, days: int
) -> None:
    on = again + timedelta(days=days)
    before = again - timedelta(days=40)
    past = PastMeasure(left, left_on=before, registered_again=again, unemployed_again=again)
    verdict = measure_bars(wanted, [past], on)
    barred, months, article = BARRED.get(left, (set(), 0, ""))
    last = add_months(again, months)
    assert verdict.allowed is (wanted not in barred or on > last)
    if not verdict.allowed:
        assert said(verdict) == [("measure_barred", article)]
        first = possible_from(verdict)
        assert first == last + timedelta(days=1)
        assert first is not None and measure_bars(wanted, [past], first).allowed


def test_the_last_day_of_november_and_three_months_end_with_february() -> None:
    past = replace(LEFT, unemployed_again=date(2021, 11, 30))
    verdict = measure_bars(K.TRAINING, [past], date(2022, 2, 28))
    assert possible_from(verdict) == date(2022, 3, 1)


def test_who_is_not_registered_again_as_unemployed_has_no_day_yet() -> None:
    again = replace(LEFT, registered_again=date(2021, 5, 1))
    verdict = measure_bars(K.TRAINING, [again], date(2026, 1, 1))
    assert said(verdict) == [("measure_barred_till_registered", "L20.5")]
    assert possible_from(verdict) is None
    trained = replace(again, kind=K.TRAINING)  # L19.7 counts from either registration
    assert measure_bars(K.TRAINING, [trained], date(2022, 5, 2)).allowed


def test_training_once_left_is_given_again_once_only() -> None:
    left = PastMeasure(K.TRAINING, left_on=date(2019, 3, 1), registered_again=date(2019, 5, 1))
    assert measure_bars(K.TRAINING, [PastMeasure(K.TRAINING), left], DAY).allowed
    assert measure_bars(K.TRAINING, [left, PastMeasure(K.SOCIAL_JOB)], DAY).allowed
    excused = PastMeasure(K.TRAINING, was_sent=False)
    assert measure_bars(K.TRAINING, [left, excused], DAY).allowed
    again = measure_bars(K.TRAINING, [left, excused, PastMeasure(K.TRAINING)], DAY)
    assert said(again) == [("training_once_again_only", "L19.7")] and possible_from(again) is None


def test_all_that_stands_in_the_way_is_told_at_once() -> None:
    past = replace(LEFT, unemployed_again=DAY)
    running = PastMeasure(K.YOUTH_PRACTICE, is_open=True)
    facts = replace(UNEMPLOYED, past=(past, running))
    assert codes(K.YOUTH_PRACTICE, facts) == {
        "measure_barred",
        "measure_running",
        "measure_for_graduates",
        "measure_over_age",
    }
    assert possible_from(may_be_directed(K.YOUTH_PRACTICE, facts, DAY)) is None
    assert possible_from(may_be_directed(K.TRAINING, facts, DAY)) == date(2021, 10, 2)
    assert may_be_directed(K.PUBLIC_WORKS, UNEMPLOYED, DAY).allowed


def test_a_course_lies_within_the_registration_and_ends_after_it_starts() -> None:
    registered = date(2021, 6, 1)
    assert course_faults(registered, registered, registered).allowed
    assert course_faults(registered, None, DAY).allowed
    wrong = course_faults(registered, date(2021, 5, 31), date(2021, 5, 30))
    assert [(r.code, r.field) for r in wrong.refusals] == [
        ("measure_before_registration", "starts_on"),
        ("measure_ends_early", "ends_on"),
    ]


def test_a_special_work_place_is_kept_for_twelve_months() -> None:
    assert kept_until(date(2021, 7, 1)) == date(2022, 6, 30)
    short = place_is_kept(K.SPECIAL_WORK_PLACE, DAY, date(2022, 6, 29))
    assert said(short) == [("measure_place_kept", "L25.1")] and short.allowed
    assert place_is_kept(K.SPECIAL_WORK_PLACE, DAY, date(2022, 6, 30)).outcome is Outcome.ALLOWED
    assert place_is_kept(K.SOCIAL_JOB, DAY, DAY).outcome is Outcome.ALLOWED


def test_who_comes_late_is_taken_and_nobody_is_missed_before_the_term_ends() -> None:
    until = at("2021-07-05T18:30")
    assert came_in_time(until.date(), until).outcome is Outcome.ALLOWED
    late = came_in_time(date(2021, 7, 6), until)
    assert late.outcome is Outcome.WARNED and said(late) == [("measure_came_late", "44.3")]
    assert said(may_be_missed(until, until)) == [("measure_call_runs", "44.3")]
    assert may_be_missed(until, at("2021-07-05T18:31")).allowed
