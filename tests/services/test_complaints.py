"""§46-47: complaints are registered, answered in their terms, and open what they are upheld on."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from decided import Someone, at_local_body, case_row, decision_row, seen, unemployed
from factories import Staff, application, registered
from fakes import FrozenClock, at
from sqlalchemy import select, update
from stored import case_of, everything, one, page

from app.core.errors import UserError
from app.core.vocabulary import (
    CaseState,
    ComplaintBody,
    ComplaintOutcome,
    Correction,
    DecisionKind,
    DeregistrationGround,
    Form,
    MoveName,
    Role,
    Told,
    UnemployedRefusal,
)
from app.models import (
    CaseEvent,
    CaseTerm,
    Complaint,
    Decision,
    EmploymentCard,
    Paper,
    RegistrationCase,
)
from app.rules.terms import term
from app.services.bars import bar_on_receipt
from app.services.complaints import (
    AnswerComplaint,
    ComplaintAnswered,
    ComplaintTaken,
    RegisterComplaint,
    answer_complaint,
    register_complaint,
)
from app.services.corrections import CorrectRegistration, correct_registration
from app.services.decision_notices import (
    OnCase,
    TellDecision,
    issue_decision_notice,
    tell_decision,
)
from app.services.decision_queries import decisions_waiting
from app.services.decision_signing import Decline, decline, sign
from app.services.decisions import approve, put_draft
from app.services.deregistration import tell_deregistration
from app.services.notices import Note
from app.services.paper_check import Standing, check_paper
from app.services.refusals import refuse_package
from app.services.registration import receive_application
from app.services.runtime import Actor, Runtime
from app.services.terms import due_of

TEXT = "Менен қабылдамады"
ANSWER = Note("Шешім қате болған", "Решение было ошибочным")
UPHELD = ComplaintOutcome.UPHELD
BODY = ComplaintBody.LOCAL_BODY


def body(staff: Staff) -> Actor:
    return staff.of[Role.LOCAL_BODY]


def complain(
    rt: Runtime, actor: Actor, case_id: int, to: ComplaintBody = BODY, **changes: Any
) -> ComplaintTaken:
    command = RegisterComplaint(case_id, case_row(rt, case_id).version, to, TEXT)
    return register_complaint(rt, actor, replace(command, **changes))


def answer(
    rt: Runtime,
    actor: Actor,
    complaint_id: int,
    outcome: ComplaintOutcome = UPHELD,
    **changes: Any,
) -> ComplaintAnswered:
    with rt.sessions.read() as session:
        version = session.get_one(Complaint, complaint_id).version
    command = AnswerComplaint(complaint_id, version, outcome, ANSWER)
    return answer_complaint(rt, actor, replace(command, **changes))


def papers(rt: Runtime) -> dict[int, Paper]:
    with rt.sessions.read() as session:
        return {paper.id: paper for paper in session.scalars(select(Paper))}


def refused(rt: Runtime, staff: Staff) -> tuple[int, int, str]:
    """The case of somebody whose package was refused, the person, and the notice's number."""
    done = refuse_package(rt, staff.clerk, application(documents=()), Note())
    return case_of(rt, staff, done.person_id).id, done.person_id, done.notice_number


def struck_off(
    rt: Runtime, staff: Staff, ground: DeregistrationGround = DeregistrationGround.SENTENCED
) -> Someone:
    """Registered as unemployed, and struck off today; no notice is out yet."""
    return strike(rt, staff, unemployed(rt, staff), ground)


def strike(rt: Runtime, staff: Staff, someone: Someone, ground: DeregistrationGround) -> Someone:
    with rt.sessions.begin() as session:
        case = session.get_one(RegistrationCase, someone.case_id)
        kind = DecisionKind.DEREGISTRATION
        draft = put_draft(session, rt, staff.clerk, case, kind, ground, {}, {"items": []}).id
    approve(rt, staff.of[Role.DIRECTOR], seen(rt, draft))
    assert sign(rt, body(staff), seen(rt, draft)).verdict.allowed
    return replace(someone, decision_id=draft)


@pytest.mark.parametrize(
    ("to", "code"),
    [
        (BODY, "46"),
        (ComplaintBody.QUALITY_BODY, "47"),
        (ComplaintBody.EXECUTIVE_HEAD, None),
        (ComplaintBody.COURT, None),
    ],
)
def test_its_term_is_that_of_the_body_it_goes_to(
    rt: Runtime, staff: Staff, to: ComplaintBody, code: str | None
) -> None:
    case_id = case_of(rt, staff, registered(rt, staff.clerk).person_id).id
    taken = complain(rt, staff.clerk, case_id, to)
    assert taken.number == "C-2021-000001"
    with rt.sessions.read() as session:
        calendar = rt.calendar(session)
        runs = session.scalars(select(CaseTerm).where(CaseTerm.subject != "")).all()
    assert [(row.code, row.subject) for row in runs] == (
        [(code, f"complaint {taken.complaint_id}")] if code else []
    )
    due = due_of(term(code), calendar, at("2021-07-01T10:00")).moment if code else None
    assert taken.due_at == due
    (shown,) = case_of(rt, staff, taken.person_id).complaints
    assert (shown.number, shown.due_at, shown.text) == (taken.number, due, TEXT)
    assert shown.may_answer == (to is not BODY)  # the clerk writes others' answers down


def test_each_complaint_has_a_term_of_its_own(rt: Runtime, staff: Staff) -> None:
    case_id = case_of(rt, staff, registered(rt, staff.clerk).person_id).id
    first, second = complain(rt, staff.clerk, case_id), complain(rt, body(staff), case_id)
    answer(rt, body(staff), second.complaint_id, ComplaintOutcome.DISMISSED)
    with rt.sessions.read() as session:
        ended = {
            row.subject: row.met
            for row in session.scalars(select(CaseTerm).where(CaseTerm.code == "46"))
        }
    assert ended == {
        f"complaint {first.complaint_id}": None,
        f"complaint {second.complaint_id}": True,
    }


def test_the_answer_is_a_paper_in_both_languages(rt: Runtime, staff: Staff) -> None:
    done = registered(rt, staff.clerk)
    case_id = case_of(rt, staff, done.person_id).id
    taken = complain(rt, staff.clerk, case_id, about="3-2021-000001")
    given = answer(rt, body(staff), taken.complaint_id, ComplaintOutcome.DISMISSED)
    assert (given.act_id, given.opened_by) == (None, None)
    issued = papers(rt)[given.paper_id or 0]
    assert (issued.number, issued.form) == ("J-2021-000001", Form.COMPLAINT_ANSWER)
    assert issued.refers_to_id == done.notice_id
    assert issued.payload["answer"] == {"kk": ANSWER.kk, "ru": ANSWER.ru}
    assert (issued.payload["about"], issued.payload["outcome"]) == ("3-2021-000001", "dismissed")
    assert case_of(rt, staff, done.person_id).state is CaseState.JOB_SEEKER
    assert check_paper(rt, None, "3-2021-000001").in_force


def test_a_refusal_upheld_against_opens_the_application_again(rt: Runtime, staff: Staff) -> None:
    case_id, person_id, notice = refused(rt, staff)
    taken = complain(rt, staff.clerk, case_id, about=notice.lower())
    given = answer(rt, body(staff), taken.complaint_id)
    case = case_row(rt, case_id)
    assert (case.state, case.closed_at) == (CaseState.APPLICANT, None)
    assert given.opened_by is MoveName.RECONSIDER_APPLICATION
    act = papers(rt)[given.act_id or 0]
    assert (act.payload["kind"], act.payload["notice_number"]) == (Correction.RECONSIDER, notice)
    assert taken.number in act.payload["reason"]["kk"]
    assert act.payload["local_body"]["ru"] == "Управление занятости города Алматы"
    found = check_paper(rt, None, notice)
    assert (found.standing, found.act) == (Standing.VOID, act.number)
    running = [t.code for t in case_of(rt, staff, person_id).terms if t.ended_at is None]
    assert running == ["12"]


def test_nothing_is_written_while_a_newer_case_goes_on(rt: Runtime, staff: Staff) -> None:
    case_id, person_id, notice = refused(rt, staff)
    known = page(rt, staff, person_id)
    again = application(
        person_id=known.id, person_version=known.version, card_version=known.card_version
    )
    newer = receive_application(rt, staff.clerk, again)
    # Written from the page, where the newer case stands: it is the older one's all the same.
    taken = complain(rt, staff.clerk, newer.case_id, about=notice)
    assert one(rt, Complaint).case_id == case_id
    before = everything(rt)
    with pytest.raises(UserError, match="case_open") as told:
        answer(rt, body(staff), taken.complaint_id)
    assert told.value.params["number"] == newer.number
    assert everything(rt) == before
    given = answer(rt, body(staff), taken.complaint_id, reopen=False)
    assert given.opened_by is None
    assert check_paper(rt, None, notice).in_force


def test_who_was_struck_off_wrongly_is_unemployed_since_the_same_day(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = struck_off(rt, staff)
    clock.advance(days=1)
    served = complain(rt, staff.clerk, someone.case_id)  # of how he was served
    assert answer(rt, body(staff), served.complaint_id).opened_by is None
    seen_so = OnCase(someone.case_id, case_row(rt, someone.case_id).version)
    told = tell_deregistration(rt, staff.clerk, TellDecision(seen_so, Told.SMS)).paper_id or 0
    (mark,) = case_of(rt, staff, someone.person_id).struck_off
    assert mark.since == date(2021, 7, 1)
    taken = complain(rt, staff.clerk, someone.case_id, about=papers(rt)[told].number)
    given = answer(rt, body(staff), taken.complaint_id, ComplaintOutcome.UPHELD_IN_PART)
    case = case_row(rt, someone.case_id)
    assert (case.state, case.unemployed_on) == (CaseState.UNEMPLOYED, date(2021, 7, 1))
    assert given.opened_by is MoveName.RESTORE_UNEMPLOYED
    assert papers(rt)[given.act_id or 0].refers_to_id == told
    assert "taken_back" in decision_row(rt, someone.decision_id).details
    assert case_of(rt, staff, someone.person_id).struck_off == ()
    running = [t.code for t in case_of(rt, staff, someone.person_id).terms if t.ended_at is None]
    assert not {"45", "L26.3"} & set(running)
    # The steps of §33 and §35 are owed again for the registration, not for what was taken back.
    (owed,) = decisions_waiting(rt, staff.clerk)
    assert (owed.kind, owed.due_at is not None) == (DecisionKind.REGISTRATION, True)


def test_a_refusal_as_unemployed_comes_before_the_local_body_anew(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = at_local_body(rt, staff)
    grounds = (UnemployedRefusal.FALSE_INFORMATION,)
    taken = seen(rt, someone.decision_id)
    assert decline(rt, body(staff), Decline(taken, grounds, ANSWER)).verdict.allowed
    version = case_row(rt, someone.case_id).version
    notice = issue_decision_notice(rt, staff.clerk, OnCase(someone.case_id, version)).paper_id
    assert notice is not None
    number = papers(rt)[notice].number
    clock.advance(hours=1)
    complaint = complain(rt, body(staff), someone.case_id, about=number)
    given = answer(rt, body(staff), complaint.complaint_id)
    assert given.opened_by is MoveName.RECONSIDER_UNEMPLOYED
    assert case_row(rt, someone.case_id).state is CaseState.AT_LOCAL_BODY
    assert check_paper(rt, None, number).standing is Standing.VOID
    with rt.sessions.read() as session:
        states = session.scalars(select(Decision.state).order_by(Decision.id)).all()
        again = session.scalars(select(Decision).order_by(Decision.id.desc())).first()
    assert [str(state) for state in states] == ["declined", "approved"]
    # What was said and found then is the old decision's, which keeps it.
    assert again is not None
    drafter = staff.clerk.account_id
    assert again.details == {"drafters": [drafter], "again_after": someone.decision_id}
    assert decision_row(rt, someone.decision_id).details["why"]["ru"] == ANSWER.ru
    with rt.sessions.begin() as session:
        session.execute(update(EmploymentCard).values(status_category="independent_worker"))
    anew = Decline(seen(rt, again.id), (UnemployedRefusal.EMPLOYED,))
    assert decline(rt, body(staff), anew).verdict.allowed
    version = case_row(rt, someone.case_id).version
    notice = issue_decision_notice(rt, staff.clerk, OnCase(someone.case_id, version)).paper_id
    assert len(papers(rt)[notice or 0].payload["causes"]["kk"]) == 1


def test_who_was_restored_and_struck_off_anew_is_barred_by_the_new_decision_only(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """L16.2: what was taken back bars nobody; and its notice opens the later decision no more."""
    ground = DeregistrationGround.NO_SHOW
    someone = struck_off(rt, staff, ground)
    seen_so = OnCase(someone.case_id, case_row(rt, someone.case_id).version)
    first = tell_deregistration(rt, staff.clerk, TellDecision(seen_so, Told.SMS)).paper_id or 0
    old = complain(rt, staff.clerk, someone.case_id, about=papers(rt)[first].number)
    assert bar_on_receipt(rt, staff.clerk, someone.person_id).refusals
    clock.advance(hours=1)
    restore = CorrectRegistration(
        someone.case_id, case_row(rt, someone.case_id).version, Correction.RESTORE, ANSWER
    )
    correct_registration(rt, body(staff), restore)
    clock.set("2021-07-08T10:00")
    strike(rt, staff, someone, DeregistrationGround.SENTENCED)
    assert not bar_on_receipt(rt, staff.clerk, someone.person_id).refusals
    assert answer(rt, body(staff), old.complaint_id).opened_by is None
    assert case_row(rt, someone.case_id).state is CaseState.DEREGISTERED
    known = page(rt, staff, someone.person_id)
    anew = application(
        person_id=known.id, person_version=known.version, card_version=known.card_version
    )
    receive_application(rt, staff.clerk, anew)  # §45: the mark stays when he comes again
    shown = case_of(rt, staff, someone.person_id)
    assert shown.id != someone.case_id
    assert [mark.ground for mark in shown.struck_off] == [DeregistrationGround.SENTENCED]


def test_a_complaint_about_a_notice_put_right_is_about_the_one_in_its_place(
    rt: Runtime, staff: Staff
) -> None:
    someone = unemployed(rt, staff)
    clerk, director = staff.clerk, staff.of[Role.DIRECTOR]
    version = case_row(rt, someone.case_id).version
    issue_decision_notice(rt, clerk, OnCase(someone.case_id, version))
    strike(rt, staff, someone, DeregistrationGround.SENTENCED)
    version = case_row(rt, someone.case_id).version
    replace_it = CorrectRegistration(someone.case_id, version, Correction.REPLACE, ANSWER)
    with pytest.raises(UserError, match="notice_unknown"):  # Appendix 4 is of what is over
        correct_registration(rt, director, replace_it)
    told = TellDecision(OnCase(someone.case_id, version), Told.SMS)
    wrong = tell_deregistration(rt, clerk, told).paper_id or 0
    version = case_row(rt, someone.case_id).version
    correct_registration(rt, director, replace(replace_it, case_version=version))
    taken = complain(rt, clerk, someone.case_id, about=papers(rt)[wrong].number)
    (shown,) = case_of(rt, staff, someone.person_id).complaints
    assert shown.opens is MoveName.RESTORE_UNEMPLOYED
    assert answer(rt, body(staff), taken.complaint_id).opened_by is shown.opens


def test_a_complaint_of_how_he_was_served_opens_nothing(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    taken = complain(rt, staff.clerk, someone.case_id)
    assert answer(rt, body(staff), taken.complaint_id).opened_by is None
    assert case_row(rt, someone.case_id).state is CaseState.UNEMPLOYED


def test_another_bodys_answer_is_written_down_without_a_paper(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    case_id, _person, notice = refused(rt, staff)
    court = complain(rt, staff.clerk, case_id, ComplaintBody.COURT, about=notice)
    quality = complain(rt, staff.clerk, case_id, ComplaintBody.QUALITY_BODY)
    with pytest.raises(UserError, match="complaint_not_his"):
        answer(rt, staff.clerk, court.complaint_id)  # it opens the case
    only_ru = Note("", "Отказано")
    kept = answer(rt, staff.clerk, quality.complaint_id, ComplaintOutcome.DISMISSED, answer=only_ru)
    assert kept.paper_id is None
    clock.set("2021-07-08T10:00")
    for day, code in ((9, "complaint_answer_ahead"), (-1, "complaint_answer_early")):
        wrong = date(2021, 7, day) if day > 0 else date(2021, 6, 30)
        with pytest.raises(UserError, match=code):
            answer(rt, body(staff), court.complaint_id, answered_on=wrong)
    opened = answer(rt, body(staff), court.complaint_id, answered_on=date(2021, 7, 6))
    with rt.sessions.read() as session:
        row = session.get_one(Complaint, court.complaint_id)
        assert row.answered_at == at("2021-07-06T12:00")
    assert (opened.paper_id, opened.opened_by) == (None, MoveName.RECONSIDER_APPLICATION)


def test_a_complaint_withdrawn_needs_no_words(rt: Runtime, staff: Staff) -> None:
    case_id, _person, notice = refused(rt, staff)
    taken = complain(rt, staff.clerk, case_id, about=notice)
    given = answer(rt, body(staff), taken.complaint_id, ComplaintOutcome.WITHDRAWN, answer=Note())
    assert (given.paper_id, given.act_id, given.opened_by) == (None, None, None)
    assert one(rt, Complaint).outcome is ComplaintOutcome.WITHDRAWN


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"text": " \n"}, "complaint_text_missing"),
        ({"text": "ж" * 2001}, "text_too_long"),
        ({"text": "a\u202eb"}, "text_bidi"),
        ({"registered_on": date(2021, 7, 2)}, "complaint_ahead"),
        ({"registered_on": date(2021, 6, 30)}, "complaint_before_case"),
        ({"about": "3-2021-000007"}, "complaint_about_unknown"),
        ({"case_version": 77}, "record_changed"),
    ],
)
def test_bad_complaints_are_not_written(
    rt: Runtime, staff: Staff, changes: dict[str, Any], code: str
) -> None:
    case_id = case_of(rt, staff, registered(rt, staff.clerk).person_id).id
    with pytest.raises(UserError, match=code):
        complain(rt, staff.clerk, case_id, **changes)
    with pytest.raises(UserError, match="action_not_allowed"):
        complain(rt, staff.of[Role.SUPERVISOR], case_id)
    with rt.sessions.read() as session:
        assert session.scalars(select(Complaint)).all() == []


def test_bad_answers_are_not_written(rt: Runtime, staff: Staff, clock: FrozenClock) -> None:
    case_id = case_of(rt, staff, registered(rt, staff.clerk).person_id).id
    clock.set("2021-07-02T10:00")
    early = complain(rt, staff.clerk, case_id, registered_on=date(2021, 7, 1))
    assert one(rt, Complaint).registered_at == at("2021-07-01T12:00")
    for actor, changes, code in (
        (staff.of[Role.DIRECTOR], {}, "complaint_not_his"),
        (staff.of[Role.SUPERVISOR], {}, "action_not_allowed"),
        (body(staff), {"answer": Note("Иә", " ")}, "answer_missing"),
        (body(staff), {"answer": Note("ж" * 2001, "да")}, "text_too_long"),
        (body(staff), {"version": 9}, "record_changed"),
    ):
        with pytest.raises(UserError, match=code):
            answer(rt, actor, early.complaint_id, **changes)
    with pytest.raises(UserError, match="complaint_unknown"):
        answer_complaint(rt, body(staff), AnswerComplaint(99, 1, UPHELD, ANSWER))
    answer(rt, body(staff), early.complaint_id)
    with pytest.raises(UserError, match="complaint_answered"):
        answer(rt, body(staff), early.complaint_id)


def test_the_local_body_takes_its_own_errors_back(rt: Runtime, staff: Staff) -> None:
    someone = struck_off(rt, staff)
    version = case_row(rt, someone.case_id).version
    command = CorrectRegistration(someone.case_id, version, Correction.RESTORE, ANSWER)
    with pytest.raises(UserError, match="role_not_allowed"):
        correct_registration(rt, staff.of[Role.DIRECTOR], command)
    wrong_kind = replace(command, kind=Correction.RECONSIDER)
    with pytest.raises(UserError, match="move_not_allowed"):
        correct_registration(rt, body(staff), wrong_kind)
    done = correct_registration(rt, body(staff), command)
    assert (done.act_id, done.notice_id) == (None, None)
    assert case_row(rt, someone.case_id).state is CaseState.UNEMPLOYED
    with rt.sessions.read() as session:
        last = session.scalars(select(CaseEvent).order_by(CaseEvent.id.desc())).first()
    assert last is not None
    assert last.details["reason"] == {"kk": ANSWER.kk, "ru": ANSWER.ru}
    # Nothing had been done of what follows: it is owed as before, and can be done.
    running = [t.code for t in case_of(rt, staff, someone.person_id).terms if t.ended_at is None]
    assert sorted(running) == ["33", "35", "48"]
    taken = OnCase(someone.case_id, case_row(rt, someone.case_id).version)
    assert tell_decision(rt, staff.clerk, TellDecision(taken, Told.SMS)).paper_id


def test_an_error_in_the_notice_of_the_unemployed_is_put_right(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """§33: a new Appendix 4, which the decision now names; the registration goes on."""
    someone = unemployed(rt, staff)
    version = case_row(rt, someone.case_id).version
    wrong = issue_decision_notice(rt, staff.clerk, OnCase(someone.case_id, version)).paper_id
    clock.set("2021-07-05T10:00")
    version = case_row(rt, someone.case_id).version
    command = CorrectRegistration(someone.case_id, version, Correction.REPLACE, ANSWER)
    done = correct_registration(rt, staff.of[Role.DIRECTOR], command)
    right = papers(rt)[done.notice_id or 0]
    assert (right.form, right.refers_to_id) == (Form.REGISTERED_AS_UNEMPLOYED, wrong)
    assert right.payload["valid_until"] == "2021-08-04"
    assert right.payload["unemployed_on"] == "2021-07-01"
    assert decision_row(rt, someone.decision_id).notice_id == right.id
    assert case_row(rt, someone.case_id).state is CaseState.UNEMPLOYED


def test_the_notice_of_deregistration_is_replaced_and_made_void(rt: Runtime, staff: Staff) -> None:
    """§45: an error in its words is the director's to put right, the decision the local body's."""
    someone = struck_off(rt, staff)
    taken = OnCase(someone.case_id, case_row(rt, someone.case_id).version)
    wrong = tell_deregistration(rt, staff.clerk, TellDecision(taken, Told.SMS)).paper_id or 0
    version = case_row(rt, someone.case_id).version
    command = CorrectRegistration(someone.case_id, version, Correction.REPLACE, ANSWER)
    right = correct_registration(rt, staff.of[Role.DIRECTOR], command).notice_id or 0
    issued = papers(rt)
    assert issued[right].payload == issued[wrong].payload
    assert decision_row(rt, someone.decision_id).notice_id == right
    assert check_paper(rt, None, issued[wrong].number).standing is Standing.VOID
    version = case_row(rt, someone.case_id).version
    restore = replace(command, case_version=version, kind=Correction.RESTORE)
    restored = correct_registration(rt, body(staff), restore)
    act = papers(rt)[restored.act_id or 0]
    assert (act.refers_to_id, act.payload["kind"]) == (right, Correction.RESTORE)
    assert check_paper(rt, None, issued[right].number).act == act.number
