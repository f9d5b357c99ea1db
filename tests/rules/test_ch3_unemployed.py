"""Chapter 3 as the Rules have it: §31 when, §32-34 whom not, §35 what is told."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.clock import CENTRE_ZONE
from app.core.paragraph import Paragraph
from app.core.vocabulary import DecisionKind, NoWork, Sex, Told, UnemployedRefusal
from app.rules.age import birthday
from app.rules.ch3_unemployed import (
    SearchFacts,
    Telling,
    UnemployedFacts,
    channel_warnings,
    employed,
    findings,
    may_go_to_local_body,
    may_refuse_unemployed,
    may_register_unemployed,
    may_take_part,
    no_work_since,
    of_pension_age,
    owed_to_person,
    studying,
    under_sixteen,
    unreliable,
)
from app.rules.pension import pension_date
from app.rules.verdict import Outcome, Verdict

DAY = date(2021, 7, 1)
NOW = datetime(2021, 7, 1, 12, tzinfo=CENTRE_ZONE)
HOUR = timedelta(hours=1)
SOMEBODY = UnemployedFacts(birth_date=date(1990, 5, 17), sex=Sex.FEMALE)
SEARCHED = SearchFacts(registered_on=DAY, helped=True, help_due_at=NOW + HOUR)
R = UnemployedRefusal


def codes(verdict: Verdict) -> list[str]:
    return [reason.code for reason in verdict.reasons]


def test_no_work_was_found_once_help_was_given_or_its_time_is_over() -> None:
    """§31: "§24's period" is over when help was given in it, or when it ended without."""
    none = NoWork.NONE_FOUND
    assert may_go_to_local_body(none, SEARCHED, NOW).allowed
    unhelped = replace(SEARCHED, helped=False)
    assert codes(may_go_to_local_body(none, unhelped, NOW)) == ["help_not_given"]
    last = NOW + HOUR
    assert codes(may_go_to_local_body(none, unhelped, last)) == ["help_not_given"]
    assert may_go_to_local_body(none, unhelped, last + timedelta(minutes=1)).allowed
    waiting = replace(SEARCHED, offers_waiting=1)
    assert codes(may_go_to_local_body(none, waiting, NOW)) == ["offer_unanswered"]
    agreed = replace(SEARCHED, employer_due_at=NOW)
    assert codes(may_go_to_local_body(none, agreed, NOW)) == ["offer_agreed"]
    assert may_go_to_local_body(none, agreed, NOW + timedelta(minutes=1)).allowed


def test_offered_work_was_refused_only_where_an_offer_was() -> None:
    refused = NoWork.OFFER_REFUSED
    assert codes(may_go_to_local_body(refused, SEARCHED, NOW)) == ["no_offer_refused"]
    once = replace(SEARCHED, offers_refused=1, offers_waiting=1)
    assert may_go_to_local_body(refused, once, NOW).allowed


def test_nobody_goes_to_the_local_body_before_the_day_he_is_registered() -> None:
    tomorrow = replace(SEARCHED, registered_on=DAY + timedelta(days=1))
    assert codes(may_go_to_local_body(NoWork.NONE_FOUND, tomorrow, NOW)) == [
        "draft_before_registration"
    ]


@given(
    due=st.none() | st.integers(-5, 5).map(lambda hours: NOW + hours * HOUR),
    happened=st.lists(st.integers(-5, 0).map(lambda hours: NOW + hours * HOUR)),
)
def test_the_term_runs_from_the_last_of_what_left_the_person_without_work(
    due: datetime | None, happened: list[datetime]
) -> None:
    since = no_work_since(due, happened, NOW)
    assert since <= NOW
    past = [*happened, *([due] if due and due <= NOW else [])]
    assert since == (max(past) if past else NOW)


@given(
    born=st.dates(date(1935, 1, 1), date(2015, 12, 31)),
    sex=st.sampled_from(Sex),
    on=st.dates(date(2018, 1, 1), date(2035, 12, 31)),
)
def test_an_age_is_proved_by_the_dates_alone(born: date, sex: Sex, on: date) -> None:
    """§34.1, §34.3: on the very day sixteen is reached nobody is too young, and on the very day
    of pension age everybody is too old."""
    facts = UnemployedFacts(born, sex)
    sixteen, pension = birthday(born, 16), pension_date(born, sex)
    proved = {f.ground for f in findings(facts, on) if f.outcome is Outcome.REFUSED}
    assert (R.UNDER_SIXTEEN in proved) == (on < sixteen)
    assert (R.PENSION_AGE in proved) == (on >= pension)
    assert proved <= {R.UNDER_SIXTEEN, R.PENSION_AGE}
    assert may_register_unemployed(facts, on).allowed == (sixteen <= on < pension)


def test_fifteen_years_and_364_days_is_too_young_and_the_next_day_is_not() -> None:
    facts = replace(SOMEBODY, birth_date=date(2005, 7, 2))
    young = under_sixteen(facts, DAY)
    assert (young.outcome, young.facts[0].code) == (Outcome.REFUSED, "unemployed_under_sixteen")
    assert young.facts[0].params == {"birth_date": date(2005, 7, 2), "reached_on": date(2021, 7, 2)}
    grown = under_sixteen(facts, date(2021, 7, 2))
    assert (grown.outcome, grown.facts[0].code) == (Outcome.ALLOWED, "sixteen_reached")


def test_the_day_of_the_decision_decides_on_pension_age() -> None:
    """A woman who reaches it between application and decision is not registered."""
    facts = replace(SOMEBODY, birth_date=date(1960, 1, 2))
    reached = pension_date(facts.birth_date, Sex.FEMALE)
    assert of_pension_age(facts, reached - timedelta(days=1)).outcome is Outcome.ALLOWED
    old = of_pension_age(facts, reached)
    assert (old.outcome, old.facts[0].params) == (Outcome.REFUSED, {"reached_on": reached})


@pytest.mark.parametrize(
    ("changes", "outcome", "told"),
    [
        ({}, Outcome.ALLOWED, ["no_work_known"]),
        ({"has_job": True}, Outcome.REFUSED, ["works_by_own_word"]),
        ({"has_job": True, "has_earnings": True}, Outcome.REFUSED, ["works_by_own_word"]),
        ({"has_earnings": True}, Outcome.WARNED, ["earns_without_job"]),
        ({"jobs_going_on": 2}, Outcome.REFUSED, ["works_by_card"]),
        ({"status_category": "part_time"}, Outcome.REFUSED, ["works_by_category"]),
        ({"status_category": "independent_worker"}, Outcome.REFUSED, ["works_by_category"]),
        ({"status_category": "on_leave_for_child"}, Outcome.WARNED, ["works_by_category"]),
        ({"status_category": "dismissed"}, Outcome.ALLOWED, ["no_work_known"]),
        ({"contradicted": ("pension_contributions",)}, Outcome.WARNED, ["register_doubts"]),
        ({"contradicted": ("education",)}, Outcome.ALLOWED, ["no_work_known"]),
    ],
)
def test_who_works_for_pay(changes: dict[str, object], outcome: Outcome, told: list[str]) -> None:
    """§34.2: by his own word and his card; a register's contradiction is a doubt."""
    found = employed(replace(SOMEBODY, **changes))  # type: ignore[arg-type]
    assert (found.outcome, [fact.code for fact in found.facts]) == (outcome, told)
    assert {fact.paragraph for fact in found.facts} == {Paragraph("34", "2")}


def test_a_register_that_contradicts_raises_a_doubt_and_proves_nothing() -> None:
    """§34.4: that somebody knew that it was false, only the local body can say."""
    assert unreliable(SOMEBODY).outcome is Outcome.ALLOWED
    doubted = replace(SOMEBODY, contradicted=("individuals",))
    assert unreliable(doubted).outcome is Outcome.WARNED
    verdict = may_register_unemployed(doubted, DAY)
    assert (verdict.outcome, codes(verdict)) == (Outcome.WARNED, ["register_doubts"])


@pytest.mark.parametrize(
    ("purpose", "outcome"),
    [
        ("active_measures", Outcome.REFUSED),
        ("vocational_training", Outcome.REFUSED),
        ("find_job", Outcome.WARNED),
        (None, Outcome.WARNED),
    ],
)
def test_a_student_is_not_registered_where_he_seeks_active_measures(
    purpose: str | None, outcome: Outcome
) -> None:
    """§34.5."""
    groups = frozenset({"senior_pupil_or_student", "women"})
    by_group = replace(SOMEBODY, target_groups=groups, registration_purpose=purpose)
    by_category = replace(SOMEBODY, status_category="student", registration_purpose=purpose)
    assert studying(by_group).outcome is studying(by_category).outcome is outcome
    assert studying(replace(SOMEBODY, registration_purpose=purpose)).outcome is Outcome.ALLOWED


def test_a_refusal_rests_on_proved_grounds_or_on_the_bodys_words() -> None:
    """§34; an age is in the dates or is not."""
    young = replace(SOMEBODY, birth_date=date(2005, 7, 2))
    assert may_refuse_unemployed([R.UNDER_SIXTEEN], False, young, DAY).allowed
    assert codes(may_refuse_unemployed([], True, young, DAY)) == ["refusal_without_ground"]
    disproved = may_refuse_unemployed([R.UNDER_SIXTEEN], True, SOMEBODY, DAY)
    assert codes(disproved) == ["ground_disproved"]
    for ground in (R.EMPLOYED, R.FALSE_INFORMATION, R.STUDENT):
        unsaid = may_refuse_unemployed([ground], False, SOMEBODY, DAY)
        assert codes(unsaid) == ["ground_unexplained"]
        assert may_refuse_unemployed([ground], True, SOMEBODY, DAY).allowed


def test_all_five_grounds_are_shown_in_their_order_each_with_a_fact() -> None:
    found = findings(SOMEBODY, DAY)
    assert [each.ground for each in found] == list(R)
    assert all(each.facts for each in found)
    assert [str(each.facts[0].paragraph) for each in found] == [f"34.{n}" for n in range(1, 6)]


def test_nobody_decides_on_his_own_draft_unless_the_posts_are_combined() -> None:
    assert may_take_part(3, [1, 2], None, posts_combined=False).allowed
    assert codes(may_take_part(1, [1, 2], None, posts_combined=False)) == ["own_draft"]
    assert codes(may_take_part(3, [1], 3, posts_combined=False)) == ["own_approval"]
    assert may_take_part(1, [1], 1, posts_combined=True).allowed


def test_what_the_person_is_told() -> None:
    """§35: the day, or the refusal; the payment's documents only where there is a payment."""
    kind = DecisionKind.REGISTRATION
    assert owed_to_person(kind, DAY, lives_in_village=False) == Telling(DAY, True, False)
    assert owed_to_person(kind, None, lives_in_village=True) == Telling(None, False, True)


@pytest.mark.parametrize("how", Told)
def test_villagers_are_told_through_the_akim_or_the_assistant(how: Told) -> None:
    """§35.1; who stands at the counter is told there."""
    rural = [r.code for r in channel_warnings(how, lives_in_village=True)]
    urban = [r.code for r in channel_warnings(how, lives_in_village=False)]
    through = how is Told.AKIM_OR_ASSISTANT
    here = how is Told.IN_PERSON
    assert rural == ([] if through or here else ["villager_told_directly"])
    assert urban == (["townsman_told_by_akim"] if through else [])
