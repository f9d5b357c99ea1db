"""§44-45, L16: each ground by its facts, and what excuses it."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from fakes import at

from app.core.vocabulary import (
    CaseState,
    Change,
    DeregistrationGround,
    MeasureState,
    OfferAnswer,
    PlanStatus,
)
from app.rules.ch3_deregistration import (
    GroundFacts,
    OfferFacts,
    Owed,
    answer_day_faults,
    answer_term,
    change_day_faults,
    change_is_late,
    change_overdue,
    interview_day_faults,
    is_answer_late,
    may_end_as_placed,
    may_move_away,
    may_propose_deregistration,
    missed_measure,
    missed_meeting,
    missed_visit,
    need_not_go,
    offers_counted,
    owed_after,
    report_day_faults,
)
from app.rules.terms import term
from app.rules.verdict import Verdict

DUE = at("2021-07-06T18:30")
NOW = at("2021-07-10T10:00")
TODAY = date(2021, 7, 10)
SINCE = date(2021, 7, 1)
REFUSED, ACCEPTED, SILENT = OfferAnswer.REFUSED, OfferAnswer.ACCEPTED, OfferAnswer.SILENT


def said(verdict: Verdict) -> list[tuple[str, str]]:
    return [(reason.code, str(reason.paragraph)) for reason in verdict.reasons]


def offer(number: int, answer: OfferAnswer | None, when: str = "2021-07-05T12:00") -> OfferFacts:
    answered = at(when) if answer else None
    return OfferFacts(number, suitable=True, due_at=DUE, answer=answer, answered_at=answered)


def test_a_job_seeker_has_one_day_to_answer_and_the_unemployed_three() -> None:
    assert answer_term(CaseState.UNEMPLOYED) == "59.unemployed"
    for state in (CaseState.JOB_SEEKER, CaseState.AT_LOCAL_BODY, CaseState.UNEMPLOYED_REFUSED):
        assert answer_term(state) == "59.job_seeker"
    assert (term("59.job_seeker").amount, term("59.unemployed").amount) == (1, 3)


def test_the_persons_own_terms_are_five_five_three_and_five_days() -> None:
    codes = ("61", "L15.2.3", "44.3.employer", "L16.1.2.employer")
    assert {term(code).amount for code in codes} == {5}
    assert {term(code).amount for code in ("44.3.measure", "L16.1.2.measure")} == {3}
    assert {term(code).amount for code in ("51", "44.6", "L15.2.4")} == {5}
    assert {term(code).amount for code in ("44", "L16.1", "45", "L26.3")} == {2}


def test_the_third_refusal_of_suitable_work_is_a_ground() -> None:
    two = [offer(1, REFUSED), offer(2, REFUSED), offer(3, ACCEPTED)]
    assert not offers_counted(two, NOW).is_ground
    counted = offers_counted([*two, offer(4, REFUSED)], NOW)
    assert counted.is_ground
    assert counted.refused == (1, 2, 4)
    unsuitable = replace(offer(4, REFUSED), suitable=False)
    assert not offers_counted([*two, unsuitable], NOW).is_ground


@pytest.mark.parametrize(
    ("answered", "counts"),
    [
        (offer(1, None), True),
        (offer(1, SILENT, "2021-07-06T18:31"), True),
        (offer(1, ACCEPTED, "2021-07-06T18:31"), True),
        (offer(1, ACCEPTED, "2021-07-06T18:30"), False),
    ],
    ids=["none", "noted_as_silent", "late", "in_time"],
)
def test_one_answer_not_in_time_is_a_ground(answered: OfferFacts, counts: bool) -> None:
    counted = offers_counted([answered], NOW)
    assert counted.is_ground is counts
    assert counted.unanswered == ((1,) if counts else ())
    assert not offers_counted([replace(answered, suitable=False)], NOW).is_ground


def test_an_answer_may_still_come_until_its_term_ends() -> None:
    assert not is_answer_late(DUE, None, DUE)
    assert is_answer_late(DUE, None, NOW)
    assert not offers_counted([offer(1, None)], DUE).is_ground


def test_the_day_of_an_answer_counts_and_not_that_of_its_entry() -> None:
    assert not is_answer_late(DUE, NOW, NOW, date(2021, 7, 6))  # told the akim in time (§44.2)
    assert is_answer_late(DUE, NOW, NOW, date(2021, 7, 7))
    assert is_answer_late(DUE, at("2021-07-06T18:31"), NOW, date(2021, 7, 6))  # entered that day
    entered = replace(offer(1, ACCEPTED, "2021-07-10T10:00"), answered_on=date(2021, 7, 5))
    assert offers_counted([entered], NOW).unanswered == ()
    assert answer_day_faults(TODAY, SINCE, TODAY) == answer_day_faults(SINCE, SINCE, TODAY) == ()
    (ahead,) = answer_day_faults(date(2021, 7, 11), SINCE, TODAY)
    (before,) = answer_day_faults(date(2021, 6, 30), SINCE, TODAY)
    assert (ahead.code, before.code) == ("answer_ahead", "answer_before_offer")


def test_an_answer_whose_term_fell_away_is_not_missed_but_a_refusal_is_one() -> None:
    fallen = [replace(offer(number, REFUSED), awaited=False) for number in (1, 2, 3)]
    silent = replace(offer(4, None), awaited=False)
    assert offers_counted([*fallen, silent], NOW).refused == (1, 2, 3)
    assert offers_counted([silent], NOW).unanswered == ()


@pytest.mark.parametrize(
    ("told_on", "interview_on", "code"),
    [
        (TODAY, date(2021, 7, 12), None),
        (SINCE, TODAY, None),
        (date(2021, 7, 11), date(2021, 7, 12), "interview_ahead"),
        (date(2021, 6, 30), TODAY, "interview_too_early"),
        (TODAY, SINCE, "interview_past"),
    ],
)
def test_who_agreed_is_told_of_the_interview_before_it(
    told_on: date, interview_on: date, code: str | None
) -> None:
    faults = interview_day_faults(told_on, interview_on, SINCE, TODAY)
    assert [fault.code for fault in faults] == ([code] if code else [])


@pytest.mark.parametrize(
    ("came_on", "now", "reason", "missed"),
    [
        (None, DUE, None, False),
        (None, NOW, None, True),
        (None, NOW, False, True),
        (None, NOW, True, False),
        (date(2021, 7, 6), NOW, None, False),
        (date(2021, 7, 7), NOW, None, True),
        (date(2021, 7, 7), NOW, True, False),
    ],
)
def test_who_does_not_go_to_the_employer_in_time_without_reason(
    came_on: date | None, now: datetime, reason: bool | None, missed: bool
) -> None:
    assert missed_visit(DUE, came_on, now, reason) is missed


@pytest.mark.parametrize(
    ("replied_on", "hired_on", "free"),
    [
        (None, None, False),
        (date(2021, 7, 6), None, True),
        (date(2021, 7, 7), None, False),
        (date(2021, 7, 7), date(2021, 7, 5), True),
    ],
)
def test_need_not_go_to_an_employer_who_has_answered_or_taken_him_on_44_3_61_62(
    replied_on: date | None, hired_on: date | None, free: bool
) -> None:
    assert need_not_go(DUE, replied_on, hired_on) is free


@pytest.mark.parametrize(
    ("state", "now", "reason", "missed"),
    [
        (MeasureState.CALLED, DUE, None, False),
        (MeasureState.CALLED, NOW, None, True),
        (MeasureState.NOT_COME, NOW, False, True),
        (MeasureState.NOT_COME, NOW, True, False),
        (MeasureState.LEFT, NOW, False, True),
        (MeasureState.LEFT, NOW, True, False),
        (MeasureState.STARTED, NOW, None, False),
        (MeasureState.COMPLETED, NOW, None, False),
        (MeasureState.CANCELLED, NOW, None, False),
    ],
)
def test_who_does_not_come_to_a_measure_or_leaves_it_without_reason(
    state: MeasureState, now: datetime, reason: bool | None, missed: bool
) -> None:
    assert missed_measure(state, DUE, now, reason) is missed


@pytest.mark.parametrize("status", PlanStatus)
def test_a_meeting_that_did_not_take_place_without_reason(status: PlanStatus) -> None:
    assert missed_meeting(status, None) is (status is PlanStatus.NOT_DONE)
    assert not missed_meeting(status, True)


def test_only_the_unemployed_owe_the_report_of_a_change() -> None:
    assert change_is_late(SINCE, SINCE, NOW, DUE)
    assert not change_is_late(SINCE, SINCE, DUE, DUE)
    assert not change_is_late(SINCE, None, NOW, DUE)
    assert not change_is_late(date(2021, 6, 30), SINCE, NOW, DUE)
    assert not change_is_late(SINCE, SINCE, NOW, DUE, DUE.date())  # entered later than told
    assert change_is_late(SINCE, SINCE, NOW, DUE, date(2021, 7, 7))


def test_a_report_lies_between_the_change_and_its_entry() -> None:
    assert report_day_faults(TODAY, SINCE, TODAY) == report_day_faults(SINCE, SINCE, TODAY) == ()
    (ahead,) = report_day_faults(date(2021, 7, 11), SINCE, TODAY)
    (before,) = report_day_faults(SINCE, date(2021, 7, 2), TODAY)
    assert (ahead.code, before.code) == ("report_ahead", "report_before_change")


def test_a_change_lies_between_registration_and_today() -> None:
    assert change_day_faults(TODAY, SINCE, TODAY) == ()
    assert change_day_faults(SINCE, SINCE, TODAY) == ()
    (ahead,) = change_day_faults(date(2021, 7, 11), SINCE, TODAY)
    (before,) = change_day_faults(date(2021, 6, 30), SINCE, TODAY)
    assert (ahead.code, before.code) == ("change_ahead", "change_before_registration")
    assert {str(ahead.paragraph), str(before.paragraph)} == {"51"}


def test_what_a_change_may_lead_to() -> None:
    ends = {change for change in Change if may_end_as_placed(change)}
    assert ends == {Change.TOOK_WORK, Change.BUSINESS, Change.FOUNDER}
    assert {change for change in Change if may_move_away(change)} == {Change.MOVED_HOUSE}


@pytest.mark.parametrize(("number", "ground"), list(enumerate(DeregistrationGround, 1)))
def test_each_ground_needs_its_proof(number: int, ground: DeregistrationGround) -> None:
    facts = GroundFacts(ground, proved=False, has_proof=False, happened_on=TODAY)
    facts = replace(facts, valid_reason=False)
    code = "offers_unproved" if ground is DeregistrationGround.OFFERS_REFUSED else "proof_missing"
    assert said(may_propose_deregistration(facts, SINCE, TODAY)) == [(code, f"44.{number}")]
    assert may_propose_deregistration(replace(facts, proved=True), SINCE, TODAY).allowed
    entered = may_propose_deregistration(replace(facts, has_proof=True), SINCE, TODAY)
    assert entered.allowed is (ground is not DeregistrationGround.OFFERS_REFUSED)


@pytest.mark.parametrize(("number", "ground"), list(enumerate(DeregistrationGround, 1)))
def test_a_valid_reason_stops_the_grounds_that_stand_without_one_only(
    number: int, ground: DeregistrationGround
) -> None:
    facts = GroundFacts(ground, proved=True, has_proof=False, valid_reason=True)
    stopped, place = number in (3, 4), f"44.{number}"
    expected = [("valid_reason_stops", place)] if stopped else []
    assert said(may_propose_deregistration(facts, SINCE, TODAY)) == expected
    unjudged = may_propose_deregistration(replace(facts, valid_reason=None), SINCE, TODAY)
    assert said(unjudged) == ([("valid_reason_unjudged", place)] if stopped else [])


def test_whom_the_development_centre_registers_is_not_struck_off_here() -> None:
    facts = GroundFacts(
        DeregistrationGround.CHANGE_UNREPORTED, proved=True, has_proof=False, of_article_8=True
    )
    assert said(may_propose_deregistration(facts, SINCE, TODAY)) == [
        ("struck_off_elsewhere", "L16.1")
    ]


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (None, "ground_day_missing"),
        (date(2021, 7, 11), "ground_ahead"),
        (date(2021, 6, 30), "ground_before_registration"),
    ],
)
def test_an_entered_ground_has_a_day_since_the_registration(day: date | None, code: str) -> None:
    facts = GroundFacts(DeregistrationGround.SENTENCED, False, True, happened_on=day)
    assert said(may_propose_deregistration(facts, SINCE, TODAY)) == [(code, "44.5")]
    forged = replace(facts, ground=DeregistrationGround.FALSE_DOCUMENTS)
    earlier = may_propose_deregistration(forged, SINCE, TODAY).allowed
    assert earlier is (code == "ground_before_registration")  # false from the first


def test_an_unreported_change_is_a_ground_once_its_five_days_are_over() -> None:
    assert change_overdue(SINCE, DUE, NOW).allowed
    assert said(change_overdue(SINCE, DUE, DUE)) == [("change_not_due", "44.6")]


def test_what_a_deregistration_owes() -> None:
    barred = owed_after(DeregistrationGround.NO_SHOW, TODAY, lives_in_village=True)
    assert barred == Owed(DeregistrationGround.NO_SHOW, TODAY, date(2021, 8, 10), True)
    free = owed_after(DeregistrationGround.SENTENCED, TODAY, lives_in_village=False)
    assert (free.allowed_from, free.through_akim) == (None, False)
