import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.vocabulary import CaseState, MeasureKind, Sex
from app.rules.measure_priority import (
    GRADUATE,
    NO_PAYMENT,
    PRIORITIES,
    place_in_queue,
    present_groups,
    priorities,
)
from app.rules.measures import MeasureFacts
from app.rules.pension import pension_date

K = MeasureKind
DAY = date(2021, 7, 1)
SOMEBODY = MeasureFacts(
    date(1985, 5, 17), Sex.FEMALE, CaseState.UNEMPLOYED, date(2021, 6, 1), date(2021, 6, 3)
)
ARTICLES = {
    K.TRAINING: "L19.4.",
    K.SOCIAL_JOB: "L20.2.",
    K.BUSINESS_SUPPORT: "L23.2.",
    K.RELOCATION: "L24.3.",
}


def groups_of(kind: MeasureKind, facts: MeasureFacts, on: date = DAY) -> list[str]:
    return [each.group for each in priorities(kind, facts, on)]


@pytest.mark.parametrize("kind", ARTICLES)
def test_the_groups_of_an_article_are_those_the_list_names_beside_it(kind: MeasureKind) -> None:
    file = Path(__file__).resolve().parents[2] / "resources/classifiers/choices.csv"
    with file.open(encoding="utf-8", newline="") as table:
        rows = [row for row in csv.DictReader(table) if row["list"] == "target_group"]
    listed = {
        row["code"]: source.strip()
        for row in rows
        for source in row["source"].split(";")
        if source.strip().startswith(ARTICLES[kind])
    }
    named = {group: str(place) for group, place in PRIORITIES[kind].items() if group != GRADUATE}
    assert named == listed


def test_the_groups_on_the_card_give_priority_with_their_place_in_the_article() -> None:
    facts = replace(SOMEBODY, groups=frozenset({"disability", "probation", "kandas"}))
    told = [(each.group, str(each.paragraph)) for each in priorities(K.SOCIAL_JOB, facts, DAY)]
    assert told == [("disability", "L20.2.3"), ("probation", "L20.2.5"), ("kandas", "L20.2.8")]
    assert groups_of(K.SPECIAL_WORK_PLACE, facts) == []


@pytest.mark.parametrize(("on", "first"), [(date(2021, 12, 3), False), (date(2021, 12, 4), True)])
def test_over_six_months_are_counted_from_being_registered_as_unemployed(
    on: date, first: bool
) -> None:
    told = replace(SOMEBODY, groups=frozenset({"unemployed_over_six_months"}))
    for facts in (SOMEBODY, told):  # what the card says of it is not asked
        assert ("unemployed_over_six_months" in groups_of(K.PUBLIC_WORKS, facts, on)) is first
        assert ("unemployed_over_six_months" in groups_of(K.TRAINING, facts, on)) is first
    seeker = replace(told, state=CaseState.JOB_SEEKER)
    assert groups_of(K.TRAINING, seeker, on) == []


@pytest.mark.parametrize(("gets", "first"), [(None, False), (True, False), (False, True)])
def test_who_has_no_social_payment_goes_first_to_public_works(
    gets: bool | None, first: bool
) -> None:
    facts = replace(SOMEBODY, gets_payment=gets)
    assert (NO_PAYMENT in groups_of(K.PUBLIC_WORKS, facts)) is first


@pytest.mark.parametrize("known", ["is_graduate", "finished_school"])
def test_a_graduate_of_any_age_goes_first_to_be_relocated(known: str) -> None:
    """L24.3.3 names general education too, and no age."""
    older = replace(SOMEBODY, birth_date=date(1980, 5, 17))
    assert groups_of(K.RELOCATION, older) == []
    told = [
        (each.group, str(each.paragraph))
        for each in priorities(K.RELOCATION, replace(older, **{known: True}), DAY)
    ]
    assert told == [(GRADUATE, "L24.3.3")]


@given(st.dates(date(1950, 1, 1), date(2006, 1, 1)), st.sampled_from(Sex), st.dates(DAY))
def test_what_age_says_goes_over_the_card(born: date, sex: Sex, on: date) -> None:
    card = frozenset({"youth", "over_50", "pre_pension", "orphan"})
    facts = replace(SOMEBODY, birth_date=born, sex=sex, groups=card)
    by_age = present_groups(facts, on) - {"unemployed_over_six_months"}
    plain = present_groups(replace(facts, groups=frozenset()), on) | {"orphan"}
    assert by_age <= plain
    assert not {"youth", "over_50"} <= by_age
    if on >= pension_date(born, sex):
        assert not {"over_50", "pre_pension"} & by_age


@pytest.mark.parametrize(
    ("born", "group", "holds"),
    [
        (date(1998, 7, 2), "orphan", True),
        (date(1998, 7, 1), "orphan", False),
        (date(1992, 7, 2), "youth", True),
        (date(1992, 7, 1), "youth", False),
        (date(1971, 7, 1), "over_50", False),
        (date(1971, 6, 30), "over_50", True),
    ],
)
def test_up_to_an_age_ends_on_the_birthday_and_over_it_begins_after(
    born: date, group: str, holds: bool
) -> None:
    facts = replace(SOMEBODY, birth_date=born, groups=frozenset({"orphan"}))
    assert (group in present_groups(facts, DAY)) is holds


def test_the_two_years_before_pension_are_reckoned_by_the_table_of_ages() -> None:
    retires = pension_date(SOMEBODY.birth_date, Sex.FEMALE)
    day = retires.replace(year=retires.year - 2)
    assert "pre_pension" in groups_of(K.SOCIAL_JOB, SOMEBODY, day)
    assert "pre_pension" not in groups_of(K.SOCIAL_JOB, SOMEBODY, retires)


def test_the_waiting_list_is_by_priority_then_by_the_day_registered() -> None:
    early, late = date(2021, 1, 1), date(2021, 2, 1)
    wanted = [
        place_in_queue(True, early, early),
        place_in_queue(True, late, early),
        place_in_queue(False, early, early),
        place_in_queue(False, None, early),
        place_in_queue(False, None, late),
    ]
    assert sorted([*wanted[1:], wanted[0]]) == wanted
