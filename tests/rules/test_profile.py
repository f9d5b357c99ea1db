from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.classifiers import choices
from app.core.vocabulary import ProfileCategory
from app.rules.profile import (
    Part,
    ProfileFacts,
    full_months,
    predict,
)
from app.rules.profile_table import LISTS, NUMBERS, read_table, shipped_table

TODAY = date(2026, 11, 21)
TABLE = shipped_table()
SHORT, MIDDLE, LONG = ProfileCategory
FULL = ProfileFacts(
    birth_date=date(1990, 3, 4),
    education_level="bachelor",
    unemployed_since=date(2026, 10, 21),
    children=0,
    criminal_record="none",
    demand_for_specialty="high",
    specialties_count=2,
    main_experience=5,
    total_experience=12,
    last_experience=4,
    previous_unemployment_months=0,
    training_months=1,
    job_search_skills="good",
    computer_skills="confident",
    motivation_level="high",
)

ORDERS = {
    "education_level": [row.code for row in choices("education_level")][::-1],
    "criminal_record": ["none", "spent", "current"],
    "demand_for_specialty": ["high", "medium", "low", "none"],
    "job_search_skills": ["good", "some", "none"],
    "computer_skills": ["professional", "advanced", "confident", "basic", "none"],
    "motivation_level": ["high", "medium", "low"],
}
MORE_IS_WORSE = ("children", "previous_unemployment_months")
LESS_IS_WORSE = (
    "specialties_count",
    "main_experience",
    "total_experience",
    "last_experience",
    "training_months",
)

numbers = st.none() | st.integers(0, 900)
facts = st.builds(
    ProfileFacts,
    birth_date=st.none() | st.dates(date(1930, 1, 1), date(2012, 1, 1)),
    unemployed_since=st.none() | st.dates(date(1990, 1, 1), date(2026, 12, 31)),
    **{name: st.none() | st.sampled_from(codes) for name, codes in ORDERS.items()},
    **dict.fromkeys((*MORE_IS_WORSE, *LESS_IS_WORSE), numbers),
)


def points(answers: ProfileFacts) -> int:
    return predict(answers, TABLE, TODAY).points


@given(facts, st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_the_parts_add_up_and_make_the_category(answers: ProfileFacts, on: date) -> None:
    profile = predict(answers, TABLE, on)
    assert sum(part.points for part in profile.parts) == profile.points
    reached = [c for c, start in TABLE.thresholds.items() if profile.points >= start]
    assert profile.category is reached[-1]


@given(facts)
def test_every_factor_counts_or_is_named_as_not_answered(answers: ProfileFacts) -> None:
    profile = predict(answers, TABLE, TODAY)
    counted = {part.factor for part in profile.parts}
    assert counted.isdisjoint(profile.missing)
    assert counted | set(profile.missing) == set(TABLE.rows)


@given(facts, st.sampled_from(sorted(ORDERS)), st.data())
def test_a_worse_answer_of_a_list_never_lowers_the_points(
    answers: ProfileFacts, name: str, data: st.DataObject
) -> None:
    order = ORDERS[name]
    worse = data.draw(st.integers(0, len(order) - 1))
    better = data.draw(st.integers(0, worse))
    good, bad = (replace(answers, **{name: order[i]}) for i in (better, worse))
    assert points(good) <= points(bad)


@given(facts, st.sampled_from([*MORE_IS_WORSE, *LESS_IS_WORSE]), st.integers(0, 900), st.data())
def test_a_worse_number_never_lowers_the_points(
    answers: ProfileFacts, name: str, most: int, data: st.DataObject
) -> None:
    few = replace(answers, **{name: data.draw(st.integers(0, most))})
    many = replace(answers, **{name: most})
    better, worse = (few, many) if name in MORE_IS_WORSE else (many, few)
    assert points(better) <= points(worse)


@given(facts, st.dates(date(1990, 1, 1), TODAY), st.integers(0, 2000))
def test_the_longer_without_work_the_more_points(
    answers: ProfileFacts, since: date, days: int
) -> None:
    longer = replace(answers, unemployed_since=since)
    shorter = replace(answers, unemployed_since=min(since + timedelta(days), TODAY))
    assert points(shorter) <= points(longer)


@given(facts)
def test_what_has_lasted_is_not_predicted_to_be_shorter(answers: ProfileFacts) -> None:
    for months, least in ((3, MIDDLE), (12, LONG)):
        since = date(2026 - months // 12, 11 - months % 12, 21)
        profile = predict(replace(answers, unemployed_since=since), TABLE, TODAY)
        assert TABLE.thresholds[profile.category] >= TABLE.thresholds[least]


def test_a_card_with_good_answers_is_the_first_category() -> None:
    profile = predict(FULL, TABLE, TODAY)
    assert (profile.category, profile.missing) == (SHORT, ())
    assert profile.parts[0] == Part("age", 36, 2)
    assert Part("unemployment_months", 1, 0) in profile.parts


def test_the_category_rises_with_the_answers() -> None:
    hard = replace(
        FULL,
        education_level="basic_secondary",
        demand_for_specialty="no_specialty",
        motivation_level="medium",
        total_experience=0,
        main_experience=0,
        last_experience=0,
    )
    assert predict(hard, TABLE, TODAY).category is MIDDLE
    late = replace(hard, unemployed_since=date(2026, 5, 1))
    assert predict(late, TABLE, TODAY).category is LONG


def test_an_empty_card_makes_no_points_and_says_what_is_missing() -> None:
    profile = predict(ProfileFacts(), TABLE, TODAY)
    assert (profile.category, profile.points, profile.parts) == (SHORT, 0, ())
    assert profile.missing == tuple(TABLE.rows)


def test_an_answer_that_no_row_names_makes_no_points() -> None:
    answers = replace(FULL, motivation_level="enormous")
    assert Part("motivation_level", "enormous", 0) in predict(answers, TABLE, TODAY).parts


def test_a_factor_without_rows_does_not_count() -> None:
    table = read_table(
        "factor,kind,value,from,to,points\n"
        "table,in_force_from,2026-01-01,,,\n"
        "table,unofficial,no,,,\n"
        "category,threshold,under_3_months,,,-5\n"
        "category,threshold,from_3_to_12_months,,,1\n"
        "category,threshold,over_12_months,,,2\n"
        "children,range,,3,,-9\n"
    )
    profile = predict(replace(FULL, children=4), table, TODAY)
    assert profile.parts == (Part("children", 4, -9),)
    assert (profile.category, profile.missing) == (SHORT, ())


def test_every_factor_is_a_field_of_the_card() -> None:
    names = {field.name for field in fields(ProfileFacts)}
    reckoned = {"age": "birth_date", "unemployment_months": "unemployed_since"}
    assert {reckoned.get(factor, factor) for factor in LISTS | NUMBERS} == names


@pytest.mark.parametrize(
    ("since", "on", "months"),
    [
        (date(2026, 1, 31), date(2026, 2, 27), 0),
        (date(2026, 1, 31), date(2026, 2, 28), 1),
        (date(2025, 11, 21), TODAY, 12),
        (date(2025, 11, 22), TODAY, 11),
        (TODAY, TODAY, 0),
        (date(2027, 3, 1), TODAY, 0),
    ],
)
def test_months_without_work_are_counted_full(since: date, on: date, months: int) -> None:
    assert full_months(since, on) == months
