"""§46-47: which body, which term, who answers, and what an upheld complaint opens."""

from datetime import date

import pytest

from app.core.vocabulary import CaseState, ComplaintBody, ComplaintOutcome, Form, MoveName, Role
from app.rules.ch4_complaints import (
    answering,
    filing,
    may_answer,
    may_be_answered,
    may_be_registered,
    notices_in,
    reopening,
    upheld_opens,
)
from app.rules.moves import MOVES
from app.rules.terms import term

UPHELD = ComplaintOutcome.UPHELD


@pytest.mark.parametrize(
    ("body", "days"),
    [
        (ComplaintBody.LOCAL_BODY, 5),  # §46
        (ComplaintBody.QUALITY_BODY, 15),  # §47
        (ComplaintBody.EXECUTIVE_HEAD, None),  # the Rules give no term
        (ComplaintBody.COURT, None),
    ],
)
def test_each_body_has_the_term_of_its_paragraph(body: ComplaintBody, days: int | None) -> None:
    move = filing(body)
    assert (move is None) == (days is None)
    assert (answering(body) is None) == (days is None)
    if move is not None and (answer := answering(body)) is not None:
        (code,) = MOVES[move].starts
        assert term(code).amount == days
        assert MOVES[answer].meets == (code,)


@pytest.mark.parametrize(
    ("body", "role", "opens", "allowed"),
    [
        (ComplaintBody.LOCAL_BODY, Role.LOCAL_BODY, True, True),
        (ComplaintBody.LOCAL_BODY, Role.DIRECTOR, False, False),
        (ComplaintBody.QUALITY_BODY, Role.CLERK, False, True),  # writes down what it answered
        (ComplaintBody.COURT, Role.CLERK, False, True),
        (ComplaintBody.COURT, Role.CLERK, True, False),  # the case is the local body's to open
        (ComplaintBody.COURT, Role.LOCAL_BODY, True, True),
        (ComplaintBody.EXECUTIVE_HEAD, Role.SUPERVISOR, False, False),
    ],
)
def test_who_may_answer(body: ComplaintBody, role: Role, opens: bool, allowed: bool) -> None:
    assert may_answer(body, {role}, opens=opens).allowed == allowed


@pytest.mark.parametrize(
    ("state", "move"),
    [
        (CaseState.REFUSED, MoveName.RECONSIDER_APPLICATION),
        (CaseState.UNEMPLOYED_REFUSED, MoveName.RECONSIDER_UNEMPLOYED),
        (CaseState.UNEMPLOYED, MoveName.RECONSIDER_UNEMPLOYED),
        (CaseState.DEREGISTERED, MoveName.RESTORE_UNEMPLOYED),
        (CaseState.JOB_SEEKER, None),
        (CaseState.ANNULLED, None),
    ],
)
def test_what_an_upheld_complaint_opens(state: CaseState, move: MoveName | None) -> None:
    """The decision that stands, where the complaint names its notice; else nothing."""
    for outcome in ComplaintOutcome:
        opened = move if outcome in (UPHELD, ComplaintOutcome.UPHELD_IN_PART) else None
        assert upheld_opens(state, outcome, names_it=True) == opened
        assert upheld_opens(state, outcome, names_it=False) is None


def test_only_the_notice_of_what_holds_now_is_put_right() -> None:
    """§12, §33, §45: never that of a registration which is over."""
    assert notices_in(CaseState.DEREGISTERED) == {Form.DEREGISTERED}
    assert notices_in(CaseState.UNEMPLOYED) == {Form.REGISTERED_AS_UNEMPLOYED}
    assert notices_in(CaseState.JOB_SEEKER) == {Form.REGISTERED_AS_JOB_SEEKER}
    assert notices_in(CaseState.REFUSED) == {Form.REFUSED, Form.REFUSED_UNRELIABLE}
    for state in CaseState:
        assert bool(notices_in(state)) == MOVES[MoveName.REPLACE_NOTICE].leads_from(state)


@pytest.mark.parametrize("state", CaseState)
def test_what_is_opened_again_is_opened_by_a_move_of_the_table(state: CaseState) -> None:
    move = reopening(state)
    assert move is None or MOVES[move].leads_from(state)


def test_a_body_answers_between_the_registration_and_today() -> None:
    for day, code in ((8, "complaint_answer_early"), (9, None), (10, None)):
        verdict = may_be_answered(date(2021, 7, day), date(2021, 7, 10), date(2021, 7, 9))
        assert [r.code for r in verdict.reasons] == ([code] if code else [])
    late = may_be_answered(date(2021, 7, 11), date(2021, 7, 10), date(2021, 7, 9))
    assert [r.code for r in late.reasons] == ["complaint_answer_ahead"]


def test_a_complaint_is_registered_between_the_cases_first_day_and_today() -> None:
    opened, today = date(2021, 7, 1), date(2021, 7, 9)
    for day, code in (
        (date(2021, 7, 10), "complaint_ahead"),
        (date(2021, 6, 30), "complaint_before_case"),
        (opened, None),
        (today, None),
    ):
        verdict = may_be_registered(day, today, opened)
        assert [r.code for r in verdict.reasons] == ([code] if code else [])
