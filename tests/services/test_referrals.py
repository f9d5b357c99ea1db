"""§56-63: a vacancy from its candidates to the hire, with all that may come between."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import pytest
from decided import Someone, at_local_body, case_row, job_seeker, propose, seen, unemployed
from factories import Staff, person_data, received
from fakes import FrozenClock, at
from measures_given import registered_again
from sqlalchemy import select
from stored import case_of, end
from struck_off import (
    answered,
    changed,
    findings,
    offer_row,
    offered,
    proposed,
    told_of_interview,
)
from vacancies_made import registered_vacancy

from app.core.errors import UserError
from app.core.vocabulary import (
    CaseState,
    DeregistrationGround,
    MoveName,
    OfferAnswer,
    ReferralEnd,
    Role,
    Told,
    UnsuitableWork,
    VacancyEnd,
    VacancyState,
)
from app.models import AuditEvent, CaseTerm, Person, Vacancy, VacancyEvent
from app.services.candidates import (
    candidates_of,
    choose,
    drop,
    find_seekers,
    nobody_suits,
    offer_to_several,
    still_to_tell,
)
from app.services.decision_signing import sign
from app.services.decisions import approve
from app.services.hires import FellThrough, Hire, TellClosed, hire, hire_fell_through, tell_closed
from app.services.merging import merge_people
from app.services.offers import AnswerOffer, NoteVisit, answer_offer, note_silences, note_visit
from app.services.referrals import (
    NoteReply,
    SendResume,
    WithdrawReferral,
    note_employer_silences,
    note_reply,
    send_resume,
    withdraw_referral,
)
from app.services.runtime import Runtime
from app.services.unsuitable import FindUnsuitable, find_unsuitable
from app.services.vacancies import WithdrawVacancy, note_expired, withdraw_vacancy

ACCEPTED = OfferAnswer.ACCEPTED


def vacancy(rt: Runtime, staff: Staff, **changes: Any) -> int:
    return registered_vacancy(rt, staff.clerk, **changes).vacancy_id


def vacancy_row(rt: Runtime, vacancy_id: int) -> Vacancy:
    with rt.sessions.read() as session:
        return session.get_one(Vacancy, vacancy_id)


def today(rt: Runtime) -> date:
    return rt.clock.now().date()


def agreed(rt: Runtime, staff: Staff, someone: Someone, vacancy_id: int) -> int:
    """The vacancy is offered to him and he agrees at once; the offer's number."""
    number = offered(rt, staff, someone, employer="", vacancy_id=vacancy_id)
    answered(rt, staff, number, ACCEPTED)
    return number


def sent(rt: Runtime, staff: Staff, offer_id: int) -> None:
    send_resume(rt, staff.clerk, SendResume(offer_id, offer_row(rt, offer_id).version, Told.EMAIL))


def replied(rt: Runtime, staff: Staff, offer_id: int, hired: bool, **changes: Any) -> None:
    version = offer_row(rt, offer_id).version
    told = {"replied_on": today(rt), **changes}
    note_reply(rt, staff.clerk, NoteReply(offer_id, version, hired, **told))


def hired(rt: Runtime, staff: Staff, offer_id: int, on: date | None = None) -> None:
    version = offer_row(rt, offer_id).version
    hire(rt, staff.clerk, Hire(offer_id, version, on or today(rt)))


def fell(rt: Runtime, staff: Staff, offer_id: int, on: date | None = None) -> None:
    version = offer_row(rt, offer_id).version
    hire_fell_through(rt, staff.clerk, FellThrough(offer_id, version, on or today(rt), "Келмеді"))


def withdrawn(rt: Runtime, staff: Staff, offer_id: int, why: str) -> None:
    version = offer_row(rt, offer_id).version
    withdraw_referral(rt, staff.clerk, WithdrawReferral(offer_id, version, why))


def running(rt: Runtime, someone: Someone, code: str) -> Sequence[CaseTerm]:
    with rt.sessions.read() as session:
        mine = select(CaseTerm).filter_by(case_id=someone.case_id, code=code, ended_at=None)
        return session.scalars(mine).all()


def runs(rt: Runtime, **of: int) -> dict[str, bool | None]:
    """The terms of a case or a vacancy by code: None while they run, else whether they were met."""
    with rt.sessions.read() as session:
        rows = select(CaseTerm).filter_by(**of).order_by(CaseTerm.id)
        return {row.code: row.met for row in session.scalars(rows)}


def moves(rt: Runtime, vacancy_id: int) -> list[str]:
    with rt.sessions.read() as session:
        mine = select(VacancyEvent.move).where(VacancyEvent.vacancy_id == vacancy_id)
        return [move.value for move in session.scalars(mine.order_by(VacancyEvent.id))]


def test_from_the_choice_to_the_hire(rt: Runtime, staff: Staff, clock: FrozenClock) -> None:
    someone, number = unemployed(rt, staff), vacancy(rt, staff)
    version = vacancy_row(rt, number).version
    choose(rt, staff.clerk, number, version, [someone.case_id])
    assert runs(rt, vacancy_id=number) == {"54": True, "56": True, "58": None}
    version = vacancy_row(rt, number).version
    (row,) = offer_to_several(rt, staff.clerk, number, version, [someone.case_id], Told.PHONE)
    assert row.fault is None and row.offer_id is not None
    assert runs(rt, vacancy_id=number)["58"] is True
    answered(rt, staff, row.offer_id, ACCEPTED)
    assert runs(rt, case_id=someone.case_id)["60"] is None
    sent(rt, staff, row.offer_id)
    told_of_interview(rt, staff, row.offer_id)
    waiting = runs(rt, case_id=someone.case_id)
    assert (waiting["60"], waiting["61"], waiting["62"]) == (True, None, None)
    clock.advance(days=1)
    version = offer_row(rt, row.offer_id).version
    note_visit(rt, staff.clerk, NoteVisit(row.offer_id, version, came=True, came_on=today(rt)))
    replied(rt, staff, row.offer_id, hired=True)
    (seen,) = candidates_of(rt, staff.clerk, number)
    assert seen.offer is not None and seen.offer.taken_on and seen.offer.may_hire
    assert [row.taken_on for row in still_to_tell(rt, staff.clerk)] == [True]
    hired(rt, staff, row.offer_id)
    assert case_row(rt, someone.case_id).state is CaseState.PLACED
    closed = vacancy_row(rt, number)
    assert (closed.state, closed.end, closed.places_left) == (
        VacancyState.FILLED,
        VacancyEnd.HIRED_HERE,
        0,
    )
    assert None not in runs(rt, case_id=someone.case_id).values()
    steps = [event.move for event in case_of(rt, staff, someone.person_id).timeline if event.move]
    assert steps[:6] == [
        MoveName.HIRE,
        MoveName.EMPLOYER_ANSWERED,
        MoveName.NOTE_VISIT,
        MoveName.TELL_INTERVIEW,
        MoveName.SEND_RESUME,
        MoveName.ACCEPT_OFFER,
    ]


def test_the_employers_silence_is_written_down_and_his_late_answer_is_kept(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone, number = unemployed(rt, staff), vacancy(rt, staff)
    first = agreed(rt, staff, someone, number)
    sent(rt, staff, first)
    due = at("2021-07-09T18:30")  # the 6th is a holiday
    assert offer_row(rt, first).reply_due_at == due
    clock.set("2021-07-09T18:30")
    assert note_employer_silences(rt, staff.clerk) == 0
    clock.set("2021-07-12T09:00")
    assert note_employer_silences(rt, staff.clerk) == 1
    assert note_employer_silences(rt, staff.clerk) == 0
    assert offer_row(rt, first).ended is ReferralEnd.EMPLOYER_SILENT
    assert runs(rt, case_id=someone.case_id)["62"] is False
    with pytest.raises(UserError, match="reply_before_sending"):
        replied(rt, staff, first, hired=False, replied_on=date(2021, 6, 30))
    with pytest.raises(UserError, match="reply_ahead"):
        replied(rt, staff, first, hired=False, replied_on=date(2021, 7, 13))
    replied(rt, staff, first, hired=False, replied_on=date(2021, 7, 9))
    view = case_of(rt, staff, someone.person_id).offers[0]
    assert (view.ended, view.reply_late) == (ReferralEnd.NOT_HIRED, False)
    with pytest.raises(UserError, match="referral_over"):
        replied(rt, staff, first, hired=True)
    # He may be sent there again; the employer's word that he took him on stands above all.
    second = agreed(rt, staff, someone, number)
    with pytest.raises(UserError, match="resume_unsent"):
        replied(rt, staff, second, hired=True)
    hired(rt, staff, first)
    assert offer_row(rt, second).ended is ReferralEnd.VACANCY_ENDED
    assert case_row(rt, someone.case_id).state is CaseState.PLACED


def test_the_last_place_ends_the_vacancy_and_the_others_are_told(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """Two places, four people: each stands elsewhere when the last place is taken."""
    number = vacancy(rt, staff, places=2)
    people = [unemployed(rt, staff) for _ in range(3)] + [job_seeker(rt, staff)]
    one, two, third, waiting = people
    offers = [agreed(rt, staff, someone, number) for someone in (one, two, third)]
    unanswered = offered(rt, staff, waiting, employer="", vacancy_id=number)
    sent(rt, staff, offers[2])
    told_of_interview(rt, staff, offers[2])
    hired(rt, staff, offers[0])
    left = vacancy_row(rt, number)
    assert (left.state, left.places_left) == (VacancyState.OPEN, 1)
    versions = [offer_row(rt, each).version for each in offers]
    hire(rt, staff.clerk, Hire(offers[1], versions[1], today(rt)))
    # Two clerks at the last place: the second is told that it is taken.
    with pytest.raises(UserError, match="record_changed"):
        hire(rt, staff.clerk, Hire(offers[2], versions[2], today(rt)))
    with pytest.raises(UserError, match="no_place_left"):
        hired(rt, staff, offers[2])
    assert moves(rt, number)[-2:] == ["fill_place", "fill_last_place"]
    for someone, offer_id in ((third, offers[2]), (waiting, unanswered)):
        assert offer_row(rt, offer_id).ended is ReferralEnd.VACANCY_ENDED
        assert None not in {
            met for code, met in runs(rt, case_id=someone.case_id).items() if code[0] in "56"
        }
    rows = candidates_of(rt, staff.clerk, number)
    assert [row.case_id for row in rows if row.to_be_told] == [third.case_id, waiting.case_id]
    assert rows[0].to_be_told  # who is to be told stands first
    waits = [(row.offer_id, row.taken_on) for row in still_to_tell(rt, staff.clerk)]
    assert waits == [(offers[2], False), (unanswered, False)]
    clock.set("2021-07-20T10:00")  # past all days: neither had to go, nor to answer
    assert findings(rt, third) == () and note_silences(rt, staff.clerk) == 0
    for offer_id in (offers[2], unanswered):
        told = TellClosed(offer_id, offer_row(rt, offer_id).version, Told.SMS)
        tell_closed(rt, staff.clerk, told)
        with pytest.raises(UserError, match="nothing_to_tell"):
            told = TellClosed(offer_id, offer_row(rt, offer_id).version, Told.SMS)
            tell_closed(rt, staff.clerk, told)
    assert not any(row.to_be_told for row in candidates_of(rt, staff.clerk, number))
    assert still_to_tell(rt, staff.clerk) == ()
    with pytest.raises(UserError, match="referral_over"):
        answered(rt, staff, unanswered, ACCEPTED)
    with pytest.raises(UserError, match="vacancy_over"):
        offered(rt, staff, waiting, employer="", vacancy_id=number)


def test_a_vacancy_withdrawn_while_somebody_is_at_the_interview(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone, number = unemployed(rt, staff), vacancy(rt, staff)
    late = unemployed(rt, staff)
    silent = offered(rt, staff, late, employer="", vacancy_id=number)
    first = agreed(rt, staff, someone, number)
    sent(rt, staff, first)
    told_of_interview(rt, staff, first)
    clock.set("2021-07-08T10:00")
    assert note_silences(rt, staff.clerk) == 1
    version = vacancy_row(rt, number).version
    withdraw_vacancy(
        rt, staff.clerk, WithdrawVacancy(number, version, VacancyEnd.NOT_NEEDED, "Керек емес")
    )
    (row,) = [row for row in candidates_of(rt, staff.clerk, number) if row.to_be_told]
    assert row.case_id == someone.case_id
    with pytest.raises(UserError, match="referral_over"):
        told_of_interview(rt, staff, first)
    # The employer took him on all the same: the place is filled, the vacancy stays withdrawn.
    hired(rt, staff, first)
    closed = vacancy_row(rt, number)
    assert (closed.state, closed.places_left) == (VacancyState.WITHDRAWN, 0)
    # A consent that comes only now is kept, and he is told that there is nothing to go to.
    answered(rt, staff, silent, ACCEPTED)
    assert offer_row(rt, silent).ended is ReferralEnd.VACANCY_ENDED
    assert "60" not in runs(rt, case_id=late.case_id)
    assert [row.case_id for row in candidates_of(rt, staff.clerk, number) if row.to_be_told] == [
        late.case_id
    ]


@pytest.mark.parametrize("made", [unemployed, job_seeker, at_local_body])
def test_a_hire_that_fell_through_leads_back_and_frees_the_place(
    rt: Runtime, staff: Staff, clock: FrozenClock, made: Callable[..., Someone]
) -> None:
    someone, number = made(rt, staff), vacancy(rt, staff)
    was = case_row(rt, someone.case_id).state
    elsewhere = agreed(rt, staff, someone, vacancy(rt, staff))
    first = agreed(rt, staff, someone, number)
    hired(rt, staff, first)
    assert offer_row(rt, elsewhere).ended is ReferralEnd.CASE_ENDED
    with pytest.raises(UserError, match="already_hired"):
        hired(rt, staff, first)
    with pytest.raises(UserError, match="already_hired"):
        hired(rt, staff, elsewhere)
    clock.set("2021-07-05T10:00")
    for wrong, code in (("2021-07-06", "fell_through_ahead"), ("2021-06-30", "before_offer")):
        with pytest.raises(UserError, match=code):
            fell(rt, staff, first, date.fromisoformat(wrong))
    fell(rt, staff, first)
    case = case_row(rt, someone.case_id)
    back = CaseState.JOB_SEEKER if was is CaseState.AT_LOCAL_BODY else was
    assert (case.state, case.closed_at) == (back, None)
    vacant = vacancy_row(rt, number)
    assert (vacant.state, vacant.places_left, vacant.end) == (VacancyState.OPEN, 1, None)
    anew = runs(rt, vacancy_id=number)  # nobody stands for the place: it is as one just registered
    assert (anew["56"], anew["58"]) == (None, None)
    owed = {code for code, met in runs(rt, case_id=someone.case_id).items() if met is None}
    assert owed == ({"33", "35", "48"} if was is CaseState.UNEMPLOYED else set())
    with pytest.raises(UserError, match="no_hire"):
        fell(rt, staff, first)
    # It is offered to him anew, and this time he begins.
    second = agreed(rt, staff, someone, number)
    hired(rt, staff, second)
    assert case_row(rt, someone.case_id).state is CaseState.PLACED
    assert moves(rt, number)[-4:] == [
        *("fill_last_place", "free_place", "tell_candidate", "fill_last_place")
    ]


def test_what_fell_due_while_he_was_at_work_is_not_held_against_him(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """§44.2, §44.3, §63: he began on the 8th, the hire was entered on the 12th, and fell through on
    the 13th; what was due before his first day and after it counts as ever."""
    someone = unemployed(rt, staff)
    before = offered(rt, staff, someone, employer="", vacancy_id=vacancy(rt, staff))
    visit = agreed(rt, staff, someone, vacancy(rt, staff))
    told_of_interview(rt, staff, visit)
    clock.set("2021-07-02T10:00")
    first = agreed(rt, staff, someone, vacancy(rt, staff))
    silent = offered(rt, staff, someone, employer="", vacancy_id=vacancy(rt, staff))
    assert offer_row(rt, before).due_at.date() == date(2021, 7, 7)
    clock.set("2021-07-12T10:00")
    note_silences(rt, staff.clerk)
    keys = {f"silent {before}", f"silent {silent}", f"visit {visit}"}
    assert {each.key for each in findings(rt, someone)} == keys
    hired(rt, staff, first, on=date(2021, 7, 8))
    clock.set("2021-07-13T10:00")
    fell(rt, staff, first)
    assert {each.key for each in findings(rt, someone)} == {f"silent {before}"}
    shown = {each.id: each for each in case_of(rt, staff, someone.person_id).offers}
    assert (shown[before].counts, shown[silent].counts) == (True, False)
    after = offered(rt, staff, someone, employer="", vacancy_id=vacancy(rt, staff))
    clock.set("2021-07-28T10:00")
    assert {each.key for each in findings(rt, someone)} == {f"silent {before}", f"silent {after}"}


def test_a_hire_is_kept_where_the_case_was_over_before(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """He told himself that he works (§51), then the employer confirms; he left, and came again."""
    someone, number = unemployed(rt, staff), vacancy(rt, staff, places=2)
    first = agreed(rt, staff, someone, number)
    sent(rt, staff, first)
    choose(rt, staff.clerk, number, vacancy_row(rt, number).version, [someone.case_id])
    changed(rt, staff, someone, placed=True)
    assert offer_row(rt, first).ended is ReferralEnd.CASE_ENDED
    assert runs(rt, case_id=someone.case_id)["62"] is False
    (row,) = candidates_of(rt, staff.clerk, number)
    assert (row.chosen_at, row.to_be_told, row.state) == (None, False, CaseState.PLACED)
    events = len(case_of(rt, staff, someone.person_id).timeline)
    hired(rt, staff, first)
    assert vacancy_row(rt, number).places_left == 1
    assert len(case_of(rt, staff, someone.person_id).timeline) == events
    fell(rt, staff, first)  # the change he reported stands: his case stays as it was ended
    assert case_row(rt, someone.case_id).state is CaseState.PLACED
    assert vacancy_row(rt, number).places_left == 2


def test_who_was_hired_on_an_earlier_case_is_not_hired_once_more_on_the_present_one(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """The employer of the earlier case confirms while the person is registered anew."""
    someone = unemployed(rt, staff)
    early = agreed(rt, staff, someone, vacancy(rt, staff))
    anew = registered_again(rt, staff, clock, someone, "2021-07-12T10:00")
    late = agreed(rt, staff, anew, vacancy(rt, staff))
    hired(rt, staff, early)
    with pytest.raises(UserError, match="already_hired"):
        hired(rt, staff, late)
    (seen_offer,) = case_of(rt, staff, anew.person_id).offers
    assert not seen_offer.may_hire
    fell(rt, staff, early)
    hired(rt, staff, late)
    assert case_row(rt, anew.case_id).state is CaseState.PLACED


def test_work_that_ended_before_he_registered_anew_bars_no_hire(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    early = agreed(rt, staff, someone, vacancy(rt, staff))
    began = today(rt)
    anew = registered_again(rt, staff, clock, someone, "2021-07-12T10:00")
    hired(rt, staff, early, began)
    late = agreed(rt, staff, anew, vacancy(rt, staff))
    hired(rt, staff, late)
    assert case_row(rt, anew.case_id).state is CaseState.PLACED


def test_the_local_body_answers_on_striking_off_before_he_is_placed(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone, number = unemployed(rt, staff), vacancy(rt, staff)
    first = agreed(rt, staff, someone, number)
    draft = proposed(rt, staff, someone, DeregistrationGround.SENTENCED).decision_id
    approve(rt, staff.of[Role.DIRECTOR], seen(rt, draft))
    with pytest.raises(UserError, match="move_too_early"):
        hired(rt, staff, first)
    assert vacancy_row(rt, number).places_left == 1  # nothing of the hire was kept
    sign(rt, staff.of[Role.LOCAL_BODY], seen(rt, draft))
    assert offer_row(rt, first).ended is ReferralEnd.CASE_ENDED
    hired(rt, staff, first)
    assert case_row(rt, someone.case_id).state is CaseState.DEREGISTERED
    assert vacancy_row(rt, number).state is VacancyState.FILLED


def test_what_does_not_suit_by_the_law_is_declined_without_counting(
    rt: Runtime, staff: Staff
) -> None:
    someone = unemployed(rt, staff)
    for ground in (UnsuitableWork.HEALTH, None, None, UnsuitableWork.HOURS, None):
        number = offered(rt, staff, someone, employer="", vacancy_id=vacancy(rt, staff))
        command = AnswerOffer(number, 1, OfferAnswer.REFUSED, "Сай келмейді", unsuitable=ground)
        assert len(findings(rt, someone)) == 0
        answer_offer(rt, staff.clerk, command)
    (found,) = findings(rt, someone)
    assert found.ground is DeregistrationGround.OFFERS_REFUSED
    assert len(found.items) == 3
    counted = [view.counts for view in case_of(rt, staff, someone.person_id).offers]
    assert counted == [True, False, True, True, False]
    # What becomes known of one of the three later takes the ground away.
    declined = found.items[0]["params"]["offer_id"]
    later = FindUnsuitable(
        declined, offer_row(rt, declined).version, UnsuitableWork.HEALTH, "Анықтама әкелді"
    )
    find_unsuitable(rt, staff.clerk, later)
    assert findings(rt, someone) == ()
    with pytest.raises(UserError, match="suits_undisputed"):
        find_unsuitable(rt, staff.clerk, replace(later, version=later.version + 1))
    number = offered(rt, staff, someone)
    with pytest.raises(UserError, match="ground_without_refusal"):
        answer_offer(
            rt,
            staff.clerk,
            AnswerOffer(number, 1, ACCEPTED, unsuitable=UnsuitableWork.HOURS),
        )


def test_a_job_seeker_is_told_of_the_interview_without_a_term(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = job_seeker(rt, staff)
    first = agreed(rt, staff, someone, vacancy(rt, staff))
    sent(rt, staff, first)
    told_of_interview(rt, staff, first)
    assert offer_row(rt, first).go_until is None
    assert "61" not in runs(rt, case_id=someone.case_id)
    assert case_of(rt, staff, someone.person_id).employer_until == at("2021-07-09T18:30")
    clock.set("2021-07-05T10:00")
    version = offer_row(rt, first).version
    note_visit(rt, staff.clerk, NoteVisit(first, version, came=False))
    # The employer refuses: no work was found, and his papers go to the local body at once (§31).
    replied(rt, staff, first, hired=False)
    assert case_of(rt, staff, someone.person_id).employer_until is None
    assert propose(rt, staff, someone).verdict.allowed


def test_the_visit_is_a_term_that_runs_anew_and_is_met_or_not(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    first, second = (agreed(rt, staff, someone, vacancy(rt, staff)) for _ in range(2))
    told_of_interview(rt, staff, first)
    clock.set("2021-07-05T10:00")
    told_of_interview(rt, staff, first)
    told_of_interview(rt, staff, second)
    assert [row.due_at for row in running(rt, someone, "61")] == [at("2021-07-13T18:30")] * 2
    clock.set("2021-07-14T10:00")
    assert [found.key for found in findings(rt, someone)] == [f"visit {first}", f"visit {second}"]
    version = offer_row(rt, first).version
    with pytest.raises(UserError, match="valid_reason_unjudged"):
        note_visit(rt, staff.clerk, NoteVisit(first, version, came=False))
    missed = NoteVisit(first, version, came=False, valid_reason=False, note="Ұйықтап қалған")
    note_visit(rt, staff.clerk, missed)
    excused = NoteVisit(
        second, offer_row(rt, second).version, came=True, came_on=today(rt), valid_reason=True
    )
    note_visit(rt, staff.clerk, excused)
    assert running(rt, someone, "61") == []
    assert [found.key for found in findings(rt, someone)] == [f"visit {first}"]


def test_several_are_offered_at_once_and_each_is_told_why_not(rt: Runtime, staff: Staff) -> None:
    number = vacancy(rt, staff)
    fine, twice, over = (unemployed(rt, staff) for _ in range(3))
    offered(rt, staff, twice, employer="", vacancy_id=number)
    changed(rt, staff, over, placed=True)
    applicant = received(rt, staff.clerk).case_id
    ids = [fine.case_id, twice.case_id, over.case_id, applicant, 999]
    with pytest.raises(UserError, match="record_changed"):
        offer_to_several(rt, staff.clerk, number, 1, ids, Told.SMS)
    version = vacancy_row(rt, number).version
    with pytest.raises(UserError, match="candidate_not_registered"):
        choose(rt, staff.clerk, number, version, ids)
    rows = offer_to_several(rt, staff.clerk, number, version, [*ids, fine.case_id], Told.SMS)
    assert [row.fault.code if row.fault else "" for row in rows] == [
        "",
        "already_offered",
        *["candidate_not_registered"] * 3,
    ]
    (view,) = case_of(rt, staff, fine.person_id).offers
    assert (view.employer_names["ru"], view.detail, view.pay) == (
        "ТОО «Мельница Коктем»",
        "",
        180_000,
    )
    assert vacancy_row(rt, number).version == version + 1
    with pytest.raises(UserError, match="candidates_stand"):
        nobody_suits(rt, staff.clerk, number, version + 1)
    with rt.sessions.read() as session:
        looked = (
            select(AuditEvent.entity_id)
            .where(AuditEvent.action == "person.viewed")
            .order_by(AuditEvent.id)
        )
        before = len(session.scalars(looked).all())
    candidates_of(rt, staff.clerk, number)
    with rt.sessions.read() as session:
        seen_now = session.scalars(looked).all()[before:]
    assert set(seen_now) == {str(fine.person_id), str(twice.person_id)}


def test_nobody_suits_or_somebody_is_chosen_and_dropped(rt: Runtime, staff: Staff) -> None:
    someone, number = unemployed(rt, staff), vacancy(rt, staff)
    (found,) = find_seekers(rt, staff.clerk, case_row(rt, someone.case_id).number)
    assert found.case_id == someone.case_id
    version = vacancy_row(rt, number).version
    assert choose(rt, staff.clerk, number, version, [someone.case_id]).count == 1
    version = vacancy_row(rt, number).version
    assert choose(rt, staff.clerk, number, version, [someone.case_id]).count == 0
    with pytest.raises(UserError, match="nobody_chosen"):
        choose(rt, staff.clerk, number, version, [])
    drop(rt, staff.clerk, number, version, someone.case_id)
    with pytest.raises(UserError, match="nobody_chosen"):
        drop(rt, staff.clerk, number, version, someone.case_id)
    nobody_suits(rt, staff.clerk, number, version)
    assert runs(rt, vacancy_id=number) == {"54": True, "56": True, "58": False}
    # Somebody comes after all.
    agreed(rt, staff, someone, number)
    with pytest.raises(UserError, match="action_not_allowed"):
        candidates_of(rt, staff.of[Role.LOCAL_BODY], number)


def test_a_referral_is_taken_back_and_an_employer_without_a_vacancy_is_sent_nothing(
    rt: Runtime, staff: Staff
) -> None:
    someone, number = unemployed(rt, staff), vacancy(rt, staff)
    first = agreed(rt, staff, someone, number)
    with pytest.raises(UserError, match="resume_by_akim"):
        version = offer_row(rt, first).version
        send_resume(rt, staff.clerk, SendResume(first, version, Told.AKIM_OR_ASSISTANT))
    sent(rt, staff, first)
    with pytest.raises(UserError, match="resume_sent"):
        sent(rt, staff, first)
    with pytest.raises(UserError, match="field_missing"):
        withdrawn(rt, staff, first, " ")
    withdrawn(rt, staff, first, "Келісімін қайтарып алды")
    assert running(rt, someone, "62") == []
    assert not candidates_of(rt, staff.clerk, number)[0].to_be_told
    with pytest.raises(UserError, match="referral_over"):
        withdrawn(rt, staff, first, "Тағы")
    other = offered(rt, staff, someone)
    answered(rt, staff, other, ACCEPTED)
    assert running(rt, someone, "60") == []
    for use in (sent, partial(withdrawn, why="Жоқ")):
        with pytest.raises(UserError, match="resume_without_vacancy"):
            use(rt, staff, other)
    with pytest.raises(UserError, match="hire_ahead"):
        hired(rt, staff, other, date(2021, 7, 2))
    with pytest.raises(UserError, match="hire_before_offer"):
        hired(rt, staff, other, date(2021, 6, 30))
    hired(rt, staff, other)
    assert case_row(rt, someone.case_id).state is CaseState.PLACED
    fell(rt, staff, other)
    assert case_row(rt, someone.case_id).state is CaseState.UNEMPLOYED


def test_two_records_of_one_person_keep_their_offers_together(rt: Runtime, staff: Staff) -> None:
    """The one left for good had been offered the vacancy, and so is the one that stays."""
    number = vacancy(rt, staff)
    nameless = person_data(iin=None, no_iin_reason="not_issued", surname="Ахметова")
    gone, kept = unemployed(rt, staff, person=nameless), unemployed(rt, staff)
    first = agreed(rt, staff, gone, number)
    end(rt, staff, gone.case_id)
    with rt.sessions.read() as session:
        people = (session.get_one(Person, who.person_id) for who in (kept, gone))
        versions = tuple(person.version for person in people)
    merge_people(rt, staff.clerk, kept.person_id, gone.person_id, versions, "Бір адам")
    second = agreed(rt, staff, kept, number)
    rows = candidates_of(rt, staff.clerk, number)
    assert {row.person_id for row in rows} == {kept.person_id}
    assert [row.offer.id for row in rows if row.offer] == [first, second]
    hired(rt, staff, second)
    assert vacancy_row(rt, number).state is VacancyState.FILLED


def test_an_employer_who_was_sent_somebody_answers_though_his_vacancys_day_has_passed(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    number = vacancy(rt, staff, valid_until=date(2021, 7, 2), places=1)
    taken, other, thinks, leaves = (unemployed(rt, staff) for _ in range(4))
    offers = [agreed(rt, staff, someone, number) for someone in (taken, other, leaves)]
    waiting = offered(rt, staff, thinks, employer="", vacancy_id=number)
    for each in offers:
        sent(rt, staff, each)
    clock.set("2021-07-03T10:00")
    assert note_expired(rt, staff.clerk) == 1
    assert offer_row(rt, waiting).ended is ReferralEnd.VACANCY_ENDED
    assert all(len(running(rt, someone, "62")) == 1 for someone in (taken, other, leaves))
    end(rt, staff, leaves.case_id)
    hired(rt, staff, offers[0])
    closed = vacancy_row(rt, number)
    assert (closed.state, closed.end) == (VacancyState.EXPIRED, VacancyEnd.TERM_OVER)
    assert running(rt, other, "62") == []
    rows = {row.case_id: row for row in candidates_of(rt, staff.clerk, number)}
    assert [rows[who.case_id].to_be_told for who in (other, thinks, leaves, taken)] == [
        *(True, True, False, False)
    ]
    left = rows[leaves.case_id].offer
    assert left is not None and left.employer_waits  # he was sent somebody who is gone
    fell(rt, staff, offers[0])
    freed = vacancy_row(rt, number)
    assert (freed.state, freed.places_left) == (VacancyState.EXPIRED, 1)


def invited(rt: Runtime, staff: Staff, vacancy_id: int) -> tuple[Someone, int]:
    """One of the unemployed agreed, his résumé was sent, he is told of the interview; the offer."""
    someone = unemployed(rt, staff)
    number = agreed(rt, staff, someone, vacancy_id)
    sent(rt, staff, number)
    told_of_interview(rt, staff, number)
    return someone, number


def test_nobody_has_to_go_to_an_employer_who_has_answered_or_wants_nobody(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """§61, §44.3: by the day of the answer, be it entered after the visit's last day."""
    number, gone = vacancy(rt, staff, places=3), vacancy(rt, staff)
    (refused, first), (taken, second), (late, third) = (invited(rt, staff, number) for _ in "123")
    went, fourth = invited(rt, staff, gone)
    clock.set("2021-07-05T10:00")
    version = vacancy_row(rt, gone).version
    withdraw_vacancy(rt, staff.clerk, WithdrawVacancy(gone, version, VacancyEnd.NOT_NEEDED))
    clock.set("2021-07-12T10:00")  # the last day was the 9th
    replied(rt, staff, first, hired=False, replied_on=date(2021, 7, 8))
    hired(rt, staff, second, date(2021, 7, 7))
    fell(rt, staff, second)
    replied(rt, staff, third, hired=False)
    version = offer_row(rt, fourth).version
    note_visit(rt, staff.clerk, NoteVisit(fourth, version, True, today(rt), valid_reason=False))
    assert [findings(rt, who) for who in (refused, taken, went)] == [(), (), ()]
    assert [each.ground for each in findings(rt, late)] == [DeregistrationGround.NO_SHOW]


def test_a_hire_is_the_answer_that_the_employer_owed(rt: Runtime, staff: Staff) -> None:
    """§62-63: his term is kept; those of the person's other referrals fall away."""
    someone, number = unemployed(rt, staff), vacancy(rt, staff)
    elsewhere = agreed(rt, staff, someone, vacancy(rt, staff))
    first = agreed(rt, staff, someone, number)
    for each in (elsewhere, first):
        sent(rt, staff, each)
    hired(rt, staff, first)
    with rt.sessions.read() as session:
        mine = select(CaseTerm).filter_by(case_id=someone.case_id, code="62")
        met = {row.subject: row.met for row in session.scalars(mine)}
    assert met == {f"offer {elsewhere}": False, f"offer {first}": True}
    assert offer_row(rt, first).replied_on == today(rt)


def test_silence_does_not_hang_on_when_somebody_looks(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """§59: an offer whose term had passed when its vacancy ended was not answered in time; what
    was said in time is entered still. What the centre takes back counts for nobody."""
    number, kept = vacancy(rt, staff), vacancy(rt, staff)
    said, silent, freed = (unemployed(rt, staff) for _ in range(3))
    first, second = (
        offered(rt, staff, who, employer="", vacancy_id=number) for who in (said, silent)
    )
    third = offered(rt, staff, freed, employer="", vacancy_id=kept)
    clock.set("2021-07-08T10:00")
    version = vacancy_row(rt, number).version
    withdraw_vacancy(rt, staff.clerk, WithdrawVacancy(number, version, VacancyEnd.NOT_NEEDED))
    row = offer_row(rt, first)
    assert (row.answer, row.ended) == (OfferAnswer.SILENT, None)
    answered(rt, staff, first, OfferAnswer.REFUSED, date(2021, 7, 2))
    withdrawn(rt, staff, third, "Қате ұсынылды")
    assert note_silences(rt, staff.clerk) == 0
    assert [findings(rt, who) for who in (said, freed)] == [(), ()]
    assert [each.key for each in findings(rt, silent)] == [f"silent {second}"]
