from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.age import add_months, age_on, birthday, is_under_working_age

births = st.dates(date(1900, 1, 1), date(2026, 12, 31))
ages = st.integers(0, 120)


@pytest.mark.parametrize(
    ("on", "age"),
    [(date(2026, 11, 20), 15), (date(2026, 11, 21), 16), (date(2026, 11, 22), 16)],
)
def test_a_year_of_age_is_full_on_the_birthday(on: date, age: int) -> None:
    assert age_on(date(2010, 11, 21), on) == age


def test_sixteen_is_no_longer_under_sixteen() -> None:
    born = date(2010, 11, 21)
    assert is_under_working_age(born, date(2026, 11, 20))
    assert not is_under_working_age(born, date(2026, 11, 21))


def test_born_on_29_february_is_older_on_the_28th_of_a_common_year() -> None:
    born = date(2008, 2, 29)
    assert age_on(born, date(2025, 2, 27)) == 16
    assert age_on(born, date(2025, 2, 28)) == 17
    assert age_on(born, date(2024, 2, 28)) == 15
    assert age_on(born, date(2024, 2, 29)) == 16


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2021, 11, 30), 3, date(2022, 2, 28)),
        (date(2023, 11, 30), 3, date(2024, 2, 29)),
        (date(2021, 12, 31), 1, date(2022, 1, 31)),
        (date(2022, 3, 31), -1, date(2022, 2, 28)),
        (date(2021, 6, 1), 12, date(2022, 6, 1)),
    ],
)
def test_a_month_without_the_day_ends_on_its_last(day: date, months: int, later: date) -> None:
    assert add_months(day, months) == later


@given(births, ages)
def test_the_birthday_is_the_first_day_of_that_age(born: date, years: int) -> None:
    reached = birthday(born, years)
    assert age_on(born, reached) == years
    assert age_on(born, date.fromordinal(reached.toordinal() - 1)) == years - 1


@given(births, st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 400))
def test_nobody_grows_younger(born: date, on: date, days: int) -> None:
    assert age_on(born, on) <= age_on(born, date.fromordinal(on.toordinal() + days))
