"""§58-61: offers of work as records, and what they come to under §44.2 and §44.3."""

from datetime import date

import pytest
from decided import Someone, at_local_body, case_row, job_seeker, propose, unemployed
from factories import Staff
from fakes import FrozenClock, at
from measures_given import directed
from sqlalchemy import select
from stored import case_of, end
from struck_off import (
    answered,
    findings,
    offer_row,
    offered,
    proposed,
    refused,
    signed,
    told_of_interview,
)

from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import (
    Correction,
    DeregistrationGround,
    MeasureKind,
    MoveName,
    NoWork,
    OfferAnswer,
    Role,
)
from app.models import CaseTerm, RegistrationCase
from app.services.corrections import CorrectRegistration, correct_registration
from app.services.findings_queries import all_findings
from app.services.notices import Note
from app.services.offers import (
    ExcuseVisit,
    NoteVisit,
    excuse_visit,
    note_silences,
    note_visit,
    what_suits_person,
)
from app.services.runtime import Runtime

ACCEPTED, REFUSED, SILENT = OfferAnswer.ACCEPTED, OfferAnswer.REFUSED, OfferAnswer.SILENT


def running(rt: Runtime, someone: Someone) -> dict[str, str]:
    """Open terms by what they run for."""
    with rt.sessions.read() as session:
        rows = select(CaseTerm).where(
            CaseTerm.case_id == someone.case_id, CaseTerm.ended_at.is_(None)
        )
        return {row.subject: row.code for row in session.scalars(rows) if row.subject}


def visit(rt: Runtime, staff: Staff, offer_id: int, **told: object) -> None:
    version = offer_row(rt, offer_id).version
    note_visit(rt, staff.clerk, NoteVisit(offer_id, version, **told))  # type: ignore[arg-type]


def test_a_job_seeker_answers_in_one_day_and_the_unemployed_in_three(
    rt: Runtime, staff: Staff
) -> None:
    seeker, waiting, jobless = (
        job_seeker(rt, staff),
        at_local_body(rt, staff),
        unemployed(rt, staff),
    )
    dues = {}
    for someone in (seeker, waiting, jobless):
        number = offered(rt, staff, someone)
        dues[someone] = offer_row(rt, number).due_at
        code = "59.unemployed" if someone is jobless else "59.job_seeker"
        assert running(rt, someone) == {f"offer {number}": code}
    assert dues[seeker] == dues[waiting] == at("2021-07-02T18:30")
    assert dues[jobless] == at("2021-07-07T18:30")  # the 6th is a holiday
    steps = [event.move for event in case_of(rt, staff, jobless.person_id).timeline if event.move]
    assert steps[0] is MoveName.OFFER_TO_UNEMPLOYED


def test_two_offers_run_beside_each_other_and_are_answered_each_for_itself(
    rt: Runtime, staff: Staff
) -> None:
    someone = unemployed(rt, staff)
    first, second = offered(rt, staff, someone), offered(rt, staff, someone)
    answered(rt, staff, first, REFUSED)
    assert running(rt, someone) == {f"offer {second}": "59.unemployed"}
    assert (offer_row(rt, first).answer, offer_row(rt, first).reason) == (REFUSED, "Алыс")
    with pytest.raises(UserError, match="offer_answered"):
        answered(rt, staff, first, ACCEPTED)


def test_the_third_refusal_is_found_and_the_first_two_are_not(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    refused(rt, staff, someone, 2)
    answered(rt, staff, offered(rt, staff, someone, suitable=False), REFUSED)
    assert findings(rt, someone) == ()
    view = case_of(rt, staff, someone.person_id)
    assert [offer.counts for offer in view.offers] == [False, True, True]
    refused(rt, staff, someone, 1)
    (found,) = findings(rt, someone)
    assert found.ground is DeregistrationGround.OFFERS_REFUSED
    assert [piece["params"]["answer"] for piece in found.items] == ["offer_declined"] * 3
    row = all_findings(rt, staff.of[Role.DIRECTOR])[0]
    assert (row.person_id, row.finding.key) == (someone.person_id, found.key)


def test_what_a_job_seeker_refused_does_not_count_once_he_is_unemployed(
    rt: Runtime, staff: Staff
) -> None:
    seeker = job_seeker(rt, staff)
    refused(rt, staff, seeker, 3)
    draft = propose(rt, staff, seeker, ground=NoWork.OFFER_REFUSED).decision_id
    signed(rt, staff, draft)
    someone = Someone(seeker.person_id, seeker.case_id)
    assert findings(rt, someone) == ()
    refused(rt, staff, someone, 1)
    assert findings(rt, someone) == ()


def test_silence_is_written_down_once_its_term_is_over(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone, other = unemployed(rt, staff), job_seeker(rt, staff)
    number, short = offered(rt, staff, someone), offered(rt, staff, other)
    clock.set("2021-07-07T18:30")
    assert note_silences(rt, staff.clerk) == 1  # the job seeker's day is over
    assert offer_row(rt, short).answer is SILENT
    assert offer_row(rt, number).answer is None
    clock.set("2021-07-07T18:31")
    (found,) = findings(rt, someone)  # with the note or without it
    assert note_silences(rt, staff.clerk) == 1
    assert note_silences(rt, staff.clerk) == 0
    assert (offer_row(rt, number).answer, running(rt, someone)) == (SILENT, {})
    assert [each.key for each in findings(rt, someone)] == [found.key]
    assert found.ground is DeregistrationGround.OFFERS_REFUSED
    assert found.items[1]["code"] == "answer_missing"
    (kept,) = findings(rt, someone)
    due = at("2021-07-07T18:30").isoformat()  # not when somebody opened Today
    assert kept.items[0]["params"]["answered_at"] == due


@pytest.mark.parametrize("noted", [True, False])
def test_a_late_answer_is_kept_and_counts_as_none_in_time(
    rt: Runtime, staff: Staff, clock: FrozenClock, noted: bool
) -> None:
    someone = unemployed(rt, staff)
    number = offered(rt, staff, someone)
    clock.set("2021-07-08T09:30")
    if noted:
        note_silences(rt, staff.clerk)
    answered(rt, staff, number, ACCEPTED)
    assert offer_row(rt, number).answer is ACCEPTED
    shown = case_of(rt, staff, someone.person_id).offers[0]
    assert (shown.late, shown.counts, shown.may_tell_interview) == (True, True, True)
    (found,) = findings(rt, someone)
    assert found.items[1]["code"] == "answer_late"


@pytest.mark.parametrize("noted", [True, False])
def test_an_answer_given_in_time_and_entered_later_is_none_late(
    rt: Runtime, staff: Staff, clock: FrozenClock, noted: bool
) -> None:
    someone = unemployed(rt, staff)
    number = offered(rt, staff, someone)
    clock.set("2021-07-09T09:30")
    if noted:
        note_silences(rt, staff.clerk)
    for day, code in (
        (date(2021, 7, 10), "answer_ahead"),
        (date(2021, 6, 30), "answer_before_offer"),
    ):
        with pytest.raises(UserError, match=code):
            answered(rt, staff, number, ACCEPTED, day)
    answered(rt, staff, number, ACCEPTED, date(2021, 7, 7))  # the villager told the akim (§44.2)
    assert findings(rt, someone) == ()
    shown = case_of(rt, staff, someone.person_id).offers[0]
    assert (shown.answered_on, shown.late, shown.counts) == (date(2021, 7, 7), False, False)


def test_after_a_restoring_nothing_of_the_time_struck_off_is_held_against_him(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    silent, agreed = offered(rt, staff, someone), offered(rt, staff, someone)
    answered(rt, staff, agreed, ACCEPTED)
    told_of_interview(rt, staff, agreed)
    directed(rt, staff, someone, kind=MeasureKind.TRAINING)
    taken = proposed(rt, staff, someone, DeregistrationGround.SENTENCED)
    signed(rt, staff, taken.decision_id)
    clock.set("2021-07-15T10:00")
    why = Note("Дәлел жоқ еді", "Доказательства не было")
    version = case_row(rt, someone.case_id).version
    act = CorrectRegistration(someone.case_id, version, Correction.RESTORE, why)
    correct_registration(rt, staff.of[Role.LOCAL_BODY], act)
    assert case_row(rt, someone.case_id).closed_at is None
    assert findings(rt, someone) == ()
    shown = {each.id: each for each in case_of(rt, staff, someone.person_id).offers}[silent]
    assert (shown.late, shown.counts) == (False, False)
    again = offered(rt, staff, someone)
    clock.set("2021-07-28T10:00")  # what is offered since then counts as ever
    assert [each.key for each in findings(rt, someone)] == [f"silent {again}"]


def test_what_was_refused_before_the_present_registration_does_not_count(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    refused(rt, staff, someone, 2)
    clock.set("2021-07-20T10:00")
    with rt.sessions.begin() as session:  # decided anew (§46), and registered again that day
        session.get_one(RegistrationCase, someone.case_id).unemployed_on = date(2021, 7, 20)
    refused(rt, staff, someone, 1)
    assert findings(rt, someone) == ()
    refused(rt, staff, someone, 2)
    assert len(findings(rt, someone)[0].items) == 3


def test_who_agrees_goes_to_the_employer_within_five_days(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    number = offered(rt, staff, someone)
    with pytest.raises(UserError, match="offer_not_accepted"):
        visit(rt, staff, number, came=True, came_on=date(2021, 7, 1))
    answered(rt, staff, number, ACCEPTED)
    assert offer_row(rt, number).go_until is None
    with pytest.raises(UserError, match="interview_untold"):
        visit(rt, staff, number, came=True, came_on=date(2021, 7, 1))
    told_of_interview(rt, staff, number)
    assert offer_row(rt, number).go_until == at("2021-07-09T18:30")
    with pytest.raises(UserError, match="visit_not_due"):
        visit(rt, staff, number, came=False, valid_reason=False)
    for day, code in ((date(2021, 7, 2), "visit_ahead"), (date(2021, 6, 30), "visit_too_early")):
        with pytest.raises(UserError, match=code):
            visit(rt, staff, number, came=True, came_on=day)
    with pytest.raises(UserError, match="visit_day_missing"):
        visit(rt, staff, number, came=True)
    clock.set("2021-07-12T10:00")
    visit(rt, staff, number, came=True, came_on=date(2021, 7, 9))
    assert findings(rt, someone) == ()
    with pytest.raises(UserError, match="visit_noted"):
        visit(rt, staff, number, came=False, valid_reason=False)


def test_who_did_not_go_is_found_unless_he_had_a_reason(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    number = offered(rt, staff, someone)
    answered(rt, staff, number, ACCEPTED)
    clock.set("2021-07-20T10:00")
    assert findings(rt, someone) == ()  # of no interview was he told
    told_of_interview(rt, staff, number, date(2021, 7, 12))
    assert offer_row(rt, number).go_until == at("2021-07-19T18:30")  # from the day of telling
    (found,) = findings(rt, someone)  # nobody has said yet that he came
    assert (found.ground, found.excusable) == (DeregistrationGround.NO_SHOW, True)
    with pytest.raises(UserError, match="valid_reason_unjudged"):
        visit(rt, staff, number, came=False)
    visit(rt, staff, number, came=False, valid_reason=False, note="Себебін айтпады")
    (found,) = findings(rt, someone)
    assert found.items[1]["code"] == "visit_missed"
    with pytest.raises(UserError, match="visit_noted"):
        told_of_interview(rt, staff, number)
    visit(rt, staff, number, came=True, came_on=date(2021, 7, 20), valid_reason=False)
    assert findings(rt, someone)[0].items[1]["code"] == "visit_late"
    view = case_of(rt, staff, someone.person_id).offers[0]
    assert (view.may_note_visit, view.may_excuse) == (False, True)
    with pytest.raises(UserError, match="field_missing"):
        excuse_visit(rt, staff.clerk, ExcuseVisit(number, view.version, " "))
    excuse_visit(rt, staff.clerk, ExcuseVisit(number, view.version, "Ауруханада болған"))
    assert findings(rt, someone) == ()
    assert offer_row(rt, number).visit_note == "Ауруханада болған"
    with pytest.raises(UserError, match="visit_not_missed"):
        excuse_visit(rt, staff.clerk, ExcuseVisit(number, view.version + 1, "Тағы"))


def test_an_offer_to_a_closed_case_is_refused_and_an_open_one_falls_away_with_it(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    number = offered(rt, staff, someone)
    end(rt, staff, someone.case_id)
    assert running(rt, someone) == {}
    with pytest.raises(UserError, match="move_not_allowed"):
        offered(rt, staff, someone)
    with pytest.raises(UserError, match="move_not_allowed"):
        answered(rt, staff, number, REFUSED)
    clock.set("2021-08-02T10:00")
    assert note_silences(rt, staff.clerk) == 0
    shown = case_of(rt, staff, someone.person_id).offers[0]
    assert (shown.answer, shown.late, shown.may_answer) == (None, False, False)
    assert findings(rt, someone) == ()


def test_what_is_wrong_with_an_offer_stands_at_its_fields(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    with pytest.raises(FieldFaults) as raised:
        offered(rt, staff, someone, employer=" ", occupation="0000-0", pay=-1, detail="a" * 201)
    fields = [fault.field for fault in raised.value.faults]
    assert sorted(fields) == ["detail", "employer", "occupation", "pay"]
    with pytest.raises(UserError, match="action_not_allowed"):
        note_silences(rt, staff.of[Role.LOCAL_BODY])
    assert case_row(rt, someone.case_id).version > 0


def test_the_card_says_what_suits(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    told = what_suits_person(rt, staff.clerk, someone.case_id).reasons
    assert [reason.code for reason in told] == ["suits_without_moving"]
