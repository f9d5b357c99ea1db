"""Chapter 5, part 1: the plan's form, its days, its signatures, and how it is followed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.classifiers import choices
from app.core.vocabulary import MeasureKind, PlanGroup, PlanStatus, ProfileCategory, Unit
from app.rules.ch5_plan import (
    ITEMS,
    MOST_ACTIONS,
    ActionFacts,
    Following,
    PlanFacts,
    Standing,
    excuse_verdict,
    following_verdict,
    has_line,
    measure_of,
    orientation,
    plan_verdict,
    signing_verdict,
    standing,
)
from app.rules.plan_suggestions import (
    SuggestionFacts,
    _rows,
    plan_end,
    schedule_for,
    suggested_actions,
    suggested_meetings,
)
from app.rules.terms import term

SINCE, TODAY, UNTIL = date(2021, 7, 1), date(2021, 7, 2), date(2021, 12, 31)
MET = date(2021, 7, 15)
DAYS = st.dates(date(2020, 1, 1), date(2023, 12, 31))


def on_weekdays(day: date) -> bool:
    return day.weekday() < 5


def plan(**changes):
    usual = {
        "goal": "Жұмысқа орналасу",
        "unemployed_on": SINCE,
        "valid_until": UNTIL,
        "actions": (ActionFacts(PlanGroup.ORIENTATION, 1, date(2021, 7, 8)),),
        "meetings": (date(2021, 7, 15),),
    }
    return PlanFacts(**{**usual, **changes})


def found(facts: PlanFacts) -> list[tuple[str, str | None]]:
    verdict = plan_verdict(facts, TODAY, on_weekdays)
    return [(reason.code, reason.field) for reason in verdict.reasons]


def test_the_plan_is_owed_within_two_business_days() -> None:
    rule = term("48")
    assert (rule.amount, rule.unit) == (2, Unit.BUSINESS_DAY)


def test_the_form_has_five_groups_of_two_four_five_two_and_one_line() -> None:
    """Appendix 9 (§48)."""
    assert [ITEMS[group] for group in PlanGroup] == [2, 4, 5, 2, 1]
    assert not has_line(PlanGroup.SEARCH_SKILLS, 2)
    assert not has_line(PlanGroup.MEDIATION, 0)
    assert has_line(PlanGroup.MEDIATION, 4)


def test_a_whole_plan_has_nothing_against_it() -> None:
    assert found(plan()) == []


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"goal": "  "}, ("plan_goal_missing", "goal")),
        ({"valid_until": None}, ("plan_until_missing", "valid_until")),
        ({"valid_until": date(2021, 7, 1)}, ("plan_until_past", "valid_until")),
        ({"valid_until": date(2121, 7, 1)}, ("plan_until_far", "valid_until")),
        ({"meetings": (date(2021, 7, 17),)}, ("plan_meeting_day_off", "meetings.0.day")),
        (
            {"meetings": (date(2021, 7, 15), date(2021, 7, 15))},
            ("plan_meeting_order", "meetings.1.day"),
        ),
        ({"meetings": (date(2021, 6, 30),)}, ("plan_day_before", "meetings.0.day")),
        (
            {"actions": (ActionFacts(PlanGroup.ORIENTATION, 3, date(2021, 7, 8)),)},
            ("plan_line_unknown", "actions.0.item"),
        ),
        (
            {"actions": (ActionFacts(PlanGroup.ORIENTATION, 2, None),)},
            ("plan_day_missing", "actions.0.due_on"),
        ),
        ({"actions": ()}, ("plan_no_orientation", None)),
    ],
)
def test_what_is_wrong_is_told_at_its_place(changes, fault) -> None:
    assert fault in found(plan(**changes))


@given(due=DAYS, until=DAYS)
def test_an_action_lies_between_the_registration_and_the_plans_end(due: date, until: date) -> None:
    """§48, §50."""
    codes = {
        code
        for code, _ in found(
            plan(
                valid_until=until,
                meetings=(),
                actions=(ActionFacts(PlanGroup.ORIENTATION, 1, due),),
            )
        )
    }
    assert ("plan_day_before" in codes) == (due < SINCE)
    assert ("plan_day_after" in codes) == (due > until and due >= SINCE)


@pytest.mark.parametrize(("count", "wrong"), [(MOST_ACTIONS, False), (MOST_ACTIONS + 1, True)])
def test_a_plan_has_at_most_thirty_actions(count: int, wrong: bool) -> None:
    many = (ActionFacts(PlanGroup.ORIENTATION, 1, date(2021, 7, 8)),) * count
    assert (("plan_actions_many", "actions") in found(plan(actions=many))) is wrong


def test_a_plan_without_orientation_is_odd_and_may_be_made() -> None:
    """L18: orientation is one of the plan's actions."""
    odd = plan(actions=(ActionFacts(PlanGroup.MEDIATION, 1, date(2021, 7, 8)),))
    assert plan_verdict(odd, TODAY, on_weekdays).allowed
    assert [reason.code for reason in orientation(odd.actions)] == ["plan_no_orientation"]
    assert orientation(plan().actions) == ()


def test_lines_of_active_measures_lead_to_their_measure() -> None:
    """§52: the order of Appendix 9, which is not that of L17."""
    lines = [measure_of(PlanGroup.MEASURES, item) for item in range(1, 6)]
    assert lines == [
        MeasureKind.TRAINING,
        MeasureKind.SOCIAL_JOB,
        MeasureKind.YOUTH_PRACTICE,
        MeasureKind.BUSINESS_SUPPORT,
        MeasureKind.PUBLIC_WORKS,
    ]
    assert measure_of(PlanGroup.MEDIATION, 1) is None
    assert measure_of(PlanGroup.MEASURES, 6) is None


def test_both_sign_when_the_plan_is_filled_in_and_the_person_has_a_copy() -> None:
    """§49."""
    assert signing_verdict(SINCE, SINCE, True, TODAY).allowed
    for signed_on, given_copy, code in (
        (date(2021, 6, 30), True, "plan_signed_before"),
        (date(2021, 7, 3), True, "plan_signed_ahead"),
        (SINCE, False, "plan_copy_owed"),
    ):
        reasons = signing_verdict(SINCE, signed_on, given_copy, TODAY).refusals
        assert [reason.code for reason in reasons] == [code]


@pytest.mark.parametrize(
    ("outcome", "codes"),
    [
        (Following(PlanStatus.DONE, TODAY), []),
        (Following(PlanStatus.PLANNED), ["plan_outcome_missing"]),
        (Following(PlanStatus.DONE, date(2021, 7, 3)), ["plan_closed_ahead"]),
        (Following(PlanStatus.DONE, date(2021, 6, 3)), ["plan_day_before"]),
        (Following(PlanStatus.NOT_DONE, TODAY), ["plan_why_missing", "plan_validity_missing"]),
        (Following(PlanStatus.PUT_OFF, None, "Ауырды", None, MET), ["plan_meeting_taken"]),
        (Following(PlanStatus.NOT_DONE, TODAY, "Ауырды", True), []),
        (Following(PlanStatus.PUT_OFF, None, "Ауырды"), ["plan_day_missing"]),
        (Following(PlanStatus.PUT_OFF, None, "", None, UNTIL), ["plan_why_missing"]),
        (Following(PlanStatus.PUT_OFF, None, "Ауырды", None, SINCE), ["plan_new_day_past"]),
        (Following(PlanStatus.PUT_OFF, None, "Ауырды", None, UNTIL), []),
        (
            Following(PlanStatus.PUT_OFF, None, "Ауырды", None, UNTIL + timedelta(1)),
            ["plan_day_after"],
        ),
    ],
)
def test_what_came_of_a_line_is_written_down_whole(outcome: Following, codes: list[str]) -> None:
    """§51.2."""
    verdict = following_verdict(PlanStatus.PLANNED, SINCE, plan(meetings=(MET,)), outcome, TODAY)
    assert [reason.code for reason in verdict.refusals] == codes


@pytest.mark.parametrize("status", [each for each in PlanStatus if each is not PlanStatus.PLANNED])
def test_what_is_settled_is_not_settled_again(status: PlanStatus) -> None:
    done = Following(PlanStatus.DONE, TODAY)
    verdict = following_verdict(status, SINCE, plan(), done, TODAY)
    assert [reason.code for reason in verdict.refusals] == ["plan_settled"]


@given(day=DAYS, on=DAYS)
def test_nothing_is_found_not_done_before_its_day_is_over(day: date, on: date) -> None:
    """§44.4 would rest on it."""
    missed = Following(PlanStatus.NOT_DONE, None, "Келмеді", False)
    verdict = following_verdict(PlanStatus.PLANNED, day, plan(), missed, on)
    told = [(reason.code, reason.field) for reason in verdict.refusals]
    assert told == ([] if on > day else [("plan_day_not_over", "status")])


@pytest.mark.parametrize("status", PlanStatus)
@pytest.mark.parametrize("valid", [None, True, False])
def test_what_is_broken_may_be_excused_with_words(status: PlanStatus, valid: bool | None) -> None:
    """§44.4."""
    broken = standing(status, TODAY, UNTIL, valid, UNTIL) is Standing.BROKEN
    assert excuse_verdict(status, valid, "Ауруханада").allowed is broken
    assert not excuse_verdict(status, valid, " ").allowed


@given(day=DAYS, on=DAYS)
def test_what_is_open_stands_by_its_day(day: date, on: date) -> None:
    """§50."""
    stands = standing(PlanStatus.PLANNED, day, None, None, on)
    assert (stands is Standing.OVERDUE) == (day < on)
    assert (stands is Standing.DUE_TODAY) == (day == on)


@pytest.mark.parametrize(
    ("status", "closed_on", "valid", "stands"),
    [
        (PlanStatus.DONE, TODAY, None, Standing.KEPT),
        (PlanStatus.DONE, TODAY + timedelta(1), None, Standing.LATE),
        (PlanStatus.NOT_DONE, TODAY, True, Standing.EXCUSED),
        (PlanStatus.NOT_DONE, TODAY, False, Standing.BROKEN),
        (PlanStatus.PUT_OFF, TODAY, None, Standing.MOVED),
    ],
)
def test_what_is_settled_stands_as_it_came_out(status, closed_on, valid, stands) -> None:
    assert standing(status, TODAY, closed_on, valid, UNTIL) is stands


def test_a_visit_is_broken_only_if_somebody_found_no_valid_reason() -> None:
    """§37, L15.2.2; §44.4 rests on it."""
    broken = {
        (status, valid)
        for status in PlanStatus
        for valid in (None, True, False)
        if standing(status, TODAY, UNTIL, valid, UNTIL) is Standing.BROKEN
    }
    assert broken == {(PlanStatus.NOT_DONE, False), (PlanStatus.NOT_DONE, None)}


def test_every_suggestion_names_a_line_a_known_answer_and_why() -> None:
    lists = ("target_group", "education_level", "job_search_skills", "registration_purpose")
    for row in _rows():
        assert has_line(row.group, row.item), row
        assert all(row.why.values()), row
        if row.fact in lists:
            assert row.value in {choice.code for choice in choices(row.fact)}, row
        elif row.fact == "category":
            assert row.value in tuple(ProfileCategory), row
        else:
            assert row.fact in ("always", "age"), row


@given(
    category=st.sampled_from([None, *ProfileCategory]),
    groups=st.lists(st.sampled_from([c.code for c in choices("target_group")]), unique=True),
    age=st.none() | st.integers(16, 63),
    since=DAYS,
)
def test_what_is_offered_makes_a_plan_that_can_be_signed(category, groups, age, since) -> None:
    facts = SuggestionFacts(category, tuple(groups), age)
    until = plan_end(category, since)
    offered = suggested_actions(facts, since, until)
    meetings = suggested_meetings(category, since, until, on_weekdays)
    made = PlanFacts(
        "Жұмыс",
        since,
        until,
        tuple(ActionFacts(one.group, one.item, one.due_on) for one in offered),
        meetings,
    )
    assert plan_verdict(made, since, on_weekdays).reasons == ()
    assert all(one.why for one in offered)
    assert len({(one.group, one.item) for one in offered}) == len(offered)


def test_the_longer_unemployment_may_last_the_oftener_one_meets() -> None:
    pace = [schedule_for(category).every for category in ProfileCategory]
    assert pace == sorted(pace, reverse=True)
    assert schedule_for(None) == schedule_for(ProfileCategory.FROM_3_TO_12_MONTHS)


def test_a_reason_brings_its_line() -> None:
    def lines(**known):
        facts = SuggestionFacts(None, **known)
        return {(one.group, one.item) for one in suggested_actions(facts, SINCE, UNTIL)}

    training = (PlanGroup.MEASURES, 1)
    assert training not in lines()
    assert training in lines(target_groups=("first_job_seeker",))
    assert (PlanGroup.ORIENTATION, 1) in lines(age=20)
    assert (PlanGroup.ORIENTATION, 1) not in lines(age=25)
