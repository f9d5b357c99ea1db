"""L12: what is to be regarded before work is called suitable."""

from datetime import date

import pytest

from app.rules.suitable_work import SeekerFacts, what_suits
from app.rules.verdict import Outcome

TODAY = date(2021, 7, 1)


def regards(**facts: object) -> list[tuple[str, str]]:
    verdict = what_suits(SeekerFacts(**facts), TODAY)  # type: ignore[arg-type]
    return [(reason.code, str(reason.paragraph)) for reason in verdict.reasons]


def test_work_elsewhere_needs_the_persons_consent() -> None:
    assert regards() == [("suits_without_moving", "L12.1")]
    assert regards(consent_to_move=False) == [("suits_without_moving", "L12.1")]
    assert regards(consent_to_move=True) == []


@pytest.mark.parametrize(
    ("since", "temporary"), [(date(2019, 7, 1), False), (date(2019, 6, 30), True), (None, False)]
)
def test_after_more_than_two_years_work_with_training_or_for_a_time_suits(
    since: date | None, temporary: bool
) -> None:
    told = regards(consent_to_move=True, unemployed_since=since)
    expected = [("suits_with_training", "L12.2"), ("suits_for_a_time", "L12.4")]
    assert told == (expected if temporary else [])


@pytest.mark.parametrize("group", ["first_job_seeker", "long_break"])
def test_the_untrained_are_offered_work_with_training(group: str) -> None:
    told = regards(consent_to_move=True, target_groups=frozenset({group}))
    assert told == [("suits_with_training", "L12.2"), ("suits_for_a_time", "L12.4")]


@pytest.mark.parametrize("group", ["senior_pupil_or_student", "idle"])
def test_work_for_a_time_suits_students_and_the_idle(group: str) -> None:
    told = regards(consent_to_move=True, target_groups=frozenset({group}))
    assert told == [("suits_for_a_time", "L12.4")]


def test_disability_and_children_are_regarded() -> None:
    told = regards(consent_to_move=True, target_groups=frozenset({"disability"}), children=2)
    assert told == [("suits_if_accessible", "L12.3"), ("suits_by_hours", "L12.3")]


def test_carers_and_who_left_training_are_regarded() -> None:
    """L12.3 by the card's group, without children of his own; L12.4.4 by what he left."""
    carer = regards(consent_to_move=True, target_groups=frozenset({"carer"}))
    assert carer == [("suits_by_hours", "L12.3")]
    assert regards(consent_to_move=True, left_training=True) == [("suits_for_a_time", "L12.4")]


def test_nothing_of_it_forbids_an_offer() -> None:
    facts = SeekerFacts(target_groups=frozenset({"disability"}), children=1)
    assert what_suits(facts, TODAY).outcome is Outcome.WARNED
