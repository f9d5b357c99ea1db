"""§58-63: what may be written down of an offer of a vacancy, and between which days."""

from dataclasses import replace
from datetime import date

import pytest
from fakes import at
from hypothesis import given
from hypothesis import strategies as st

from app.core.vocabulary import (
    OPEN_STATES,
    CaseState,
    OfferAnswer,
    ReferralEnd,
    Told,
    UnsuitableWork,
)
from app.rules.ch5_referral import (
    SERVED,
    ReferralFacts,
    fall_day_faults,
    hire_day_faults,
    how_to_tell,
    is_reply_late,
    is_suitable,
    is_to_be_told,
    may_be_offered,
    may_fall_through,
    may_find_unsuitable,
    may_hire,
    may_reply,
    may_send_resume,
    reply_day_faults,
    sending_faults,
    unsuitable_faults,
)
from app.rules.terms import term
from app.rules.verdict import Outcome, Reason, Verdict

AGREED = ReferralFacts(OfferAnswer.ACCEPTED)
SENT = replace(AGREED, sent=True)
END = ReferralEnd
BEFORE, DAY, TODAY, TOMORROW = (date(2021, 7, number) for number in (5, 6, 7, 8))
FACTS = st.builds(
    ReferralFacts,
    answer=st.none() | st.sampled_from(OfferAnswer),
    of_vacancy=st.booleans(),
    sent=st.booleans(),
    replied_on=st.none() | st.just(DAY),
    ended=st.none() | st.sampled_from(ReferralEnd),
    fell_through=st.booleans(),
)


def codes(said: Verdict | tuple[Reason, ...]) -> list[str]:
    reasons = said.refusals if isinstance(said, Verdict) else said
    return [reason.code for reason in reasons]


@pytest.mark.parametrize("state", CaseState)
def test_work_is_offered_to_whoever_is_registered(state: CaseState) -> None:
    offered = may_be_offered(state, vacancy_open=True, goes_on=False)
    assert offered.allowed is (state in SERVED)
    assert set(SERVED) == set(OPEN_STATES) - {CaseState.APPLICANT}


def test_a_vacancy_is_offered_to_one_person_once_at_a_time_and_while_it_is_open() -> None:
    closed = may_be_offered(CaseState.JOB_SEEKER, vacancy_open=False, goes_on=True)
    assert codes(closed) == ["vacancy_over", "already_offered"]


def test_a_villager_is_told_through_the_assistant_or_when_he_comes() -> None:
    told = how_to_tell(lives_in_village=True)
    assert told.outcome is Outcome.WARNED
    assert [(r.code, str(r.paragraph)) for r in told.reasons] == [
        ("villager_told_by_assistant", "58")
    ]
    assert how_to_tell(lives_in_village=False).reasons == ()


def test_what_does_not_suit_by_the_law_is_not_counted_when_he_declines_it() -> None:
    assert is_suitable(True, None)
    assert not is_suitable(False, None)
    assert not any(is_suitable(True, ground) for ground in UnsuitableWork)
    ground = UnsuitableWork.HEALTH
    assert codes(unsuitable_faults(OfferAnswer.ACCEPTED, ground)) == ["ground_without_refusal"]
    assert unsuitable_faults(OfferAnswer.REFUSED, ground) == ()
    assert unsuitable_faults(OfferAnswer.ACCEPTED, None) == ()


def test_only_what_was_declined_or_left_without_an_answer_is_found_unsuitable_later() -> None:
    found = {answer for answer in (None, *OfferAnswer) if may_find_unsuitable(answer, None).allowed}
    assert found == {OfferAnswer.REFUSED, OfferAnswer.SILENT}
    twice = may_find_unsuitable(OfferAnswer.REFUSED, UnsuitableWork.HOURS)
    assert codes(twice) == ["suits_undisputed"]


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (AGREED, []),
        (SENT, ["resume_sent"]),
        (replace(AGREED, of_vacancy=False), ["resume_without_vacancy"]),
        (ReferralFacts(None), ["offer_not_accepted"]),
        (ReferralFacts(OfferAnswer.REFUSED), ["offer_not_accepted"]),
        (replace(AGREED, ended=END.WITHDRAWN), ["referral_over"]),
    ],
)
def test_the_resume_goes_once_to_who_reported_the_place(
    facts: ReferralFacts, said: list[str]
) -> None:
    assert codes(may_send_resume(facts)) == said


def test_the_akim_carries_no_resumes() -> None:
    faulty = [how for how in Told if sending_faults(how)]
    assert faulty == [Told.AKIM_OR_ASSISTANT]


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (SENT, []),
        (AGREED, ["resume_unsent"]),
        (replace(SENT, replied_on=DAY), []),  # he may change his mind before the first day
        (replace(SENT, ended=END.EMPLOYER_SILENT), []),
        (replace(SENT, ended=END.NOT_HIRED), ["referral_over"]),
        (replace(SENT, ended=END.HIRED), ["referral_over"]),
        (ReferralFacts(OfferAnswer.SILENT), ["offer_not_accepted"]),
    ],
)
def test_the_employer_answers_whom_was_sent_to_him_be_it_late(
    facts: ReferralFacts, said: list[str]
) -> None:
    assert codes(may_reply(facts)) == said


def test_his_answer_lies_between_the_sending_and_today() -> None:
    assert reply_day_faults(DAY, DAY, TODAY) == reply_day_faults(TODAY, DAY, TODAY) == ()
    assert codes(reply_day_faults(TOMORROW, DAY, TODAY)) == ["reply_ahead"]
    assert codes(reply_day_faults(BEFORE, DAY, TODAY)) == ["reply_before_sending"]


def test_the_employers_answer_is_late_after_five_business_days() -> None:
    assert (term("62").amount, term("L28.2.4").amount) == (5, 5)
    due = at("2021-07-06T18:30")
    assert not is_reply_late(due, None, due)
    assert is_reply_late(due, None, at("2021-07-06T18:31"))
    # A letter of the last day is in time, whenever it is entered.
    assert not is_reply_late(due, DAY, at("2021-07-20T10:00"))
    assert is_reply_late(due, TODAY, at("2021-07-20T10:00"))


@pytest.mark.parametrize("ended", [None, *ReferralEnd])
def test_the_word_of_who_hired_stands_above_what_was_written_before(
    ended: ReferralEnd | None,
) -> None:
    verdict = may_hire(replace(SENT, ended=ended), places_left=1, hired_already=False)
    assert codes(verdict) == (["already_hired"] if ended is END.HIRED else [])


def test_nobody_is_hired_twice_without_consent_or_for_a_place_that_is_taken() -> None:
    assert may_hire(AGREED, places_left=None, hired_already=False).allowed
    assert codes(may_hire(AGREED, places_left=0, hired_already=False)) == ["no_place_left"]
    assert codes(may_hire(AGREED, places_left=1, hired_already=True)) == ["already_hired"]
    silent = ReferralFacts(OfferAnswer.SILENT)
    assert codes(may_hire(silent, places_left=1, hired_already=False)) == ["offer_not_accepted"]


def test_the_first_day_of_work_lies_between_the_offer_and_today() -> None:
    assert hire_day_faults(DAY, DAY, TODAY) == hire_day_faults(TODAY, DAY, TODAY) == ()
    assert codes(hire_day_faults(TOMORROW, DAY, TODAY)) == ["hire_ahead"]
    assert codes(hire_day_faults(BEFORE, DAY, TODAY)) == ["hire_before_offer"]


def test_only_a_hire_falls_through_and_once() -> None:
    hired = replace(SENT, ended=END.HIRED)
    assert may_fall_through(hired).allowed
    assert codes(may_fall_through(replace(hired, fell_through=True))) == ["no_hire"]
    assert codes(may_fall_through(SENT)) == ["no_hire"]
    assert fall_day_faults(DAY, DAY, TODAY) == ()
    assert codes(fall_day_faults(TOMORROW, DAY, TODAY)) == ["fell_through_ahead"]
    assert codes(fall_day_faults(BEFORE, DAY, TODAY)) == ["fell_through_before_offer"]


@pytest.mark.parametrize("answer", [None, *OfferAnswer])
def test_who_waits_for_a_vacancy_that_has_ended_is_told_once(answer: OfferAnswer | None) -> None:
    waits = answer in (None, OfferAnswer.ACCEPTED)
    assert is_to_be_told(END.VACANCY_ENDED, answer, None) is waits
    assert not is_to_be_told(END.VACANCY_ENDED, answer, TODAY)
    assert not is_to_be_told(END.WITHDRAWN, answer, None)


@given(FACTS)
def test_what_is_over_goes_on_no_more_and_only_who_agreed_is_sent(facts: ReferralFacts) -> None:
    assert not (facts.goes_on and facts.ended)
    if may_send_resume(facts).allowed or may_reply(facts).allowed:
        assert facts.agreed
    if may_fall_through(facts).allowed:
        assert not may_hire(facts, places_left=1, hired_already=False).allowed
