from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.vocabulary import Sex
from app.rules.age import add_months
from app.rules.pension import has_reached_pension_age, pension_ages, pension_date

births = st.dates(date(1930, 1, 1), date(2015, 12, 31))
sexes = st.sampled_from(Sex)


def required_on(sex: Sex, day: date) -> int:
    held = [step.months for step in pension_ages(sex) if step.in_force_since <= day]
    return held[-1] if held else pension_ages(sex)[0].months


@pytest.mark.parametrize(
    ("sex", "born", "reached"),
    [
        (Sex.MALE, date(1960, 5, 17), date(2023, 5, 17)),
        (Sex.FEMALE, date(1958, 12, 31), date(2016, 12, 31)),
        (Sex.FEMALE, date(1959, 12, 31), date(2017, 12, 31)),
        (Sex.FEMALE, date(1960, 1, 1), date(2018, 7, 1)),
        (Sex.FEMALE, date(1960, 8, 31), date(2019, 8, 31)),
        (Sex.FEMALE, date(1961, 8, 31), date(2021, 8, 31)),
        (Sex.FEMALE, date(1962, 1, 15), date(2022, 7, 15)),
        (Sex.FEMALE, date(1966, 12, 31), date(2027, 12, 31)),
        (Sex.FEMALE, date(1967, 1, 1), date(2028, 7, 1)),
        (Sex.FEMALE, date(1968, 1, 1), date(2030, 7, 1)),
        (Sex.FEMALE, date(1980, 2, 29), date(2043, 2, 28)),
    ],
)
def test_pension_date_follows_the_rising_age(sex: Sex, born: date, reached: date) -> None:
    assert pension_date(born, sex) == reached
    assert has_reached_pension_age(born, sex, reached)
    assert not has_reached_pension_age(born, sex, reached - timedelta(days=1))


def test_women_reach_mens_age_in_2031() -> None:
    last = pension_ages(Sex.FEMALE)[-1]
    assert (last.in_force_since, last.months) == (date(2031, 1, 1), 63 * 12)
    assert {step.months for step in pension_ages(Sex.MALE)} == {63 * 12}


@pytest.mark.parametrize("sex", Sex)
def test_the_pension_age_never_falls(sex: Sex) -> None:
    steps = pension_ages(sex)
    assert list(steps) == sorted(steps, key=lambda step: (step.in_force_since, step.months))


@given(births, sexes)
def test_the_pension_date_is_the_first_day_with_the_age_in_force(born: date, sex: Sex) -> None:
    reached = pension_date(born, sex)
    eve = reached - timedelta(days=1)
    assert add_months(born, required_on(sex, reached)) <= reached
    assert add_months(born, required_on(sex, eve)) > eve


@given(births, st.integers(0, 3000), sexes)
def test_the_younger_never_retire_first(born: date, days: int, sex: Sex) -> None:
    assert pension_date(born, sex) <= pension_date(born + timedelta(days=days), sex)
