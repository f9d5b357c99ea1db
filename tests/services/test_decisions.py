"""§31-§34: a draft is made, approved, returned, stopped; the local body signs or refuses."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import pytest
from decided import (
    Someone,
    at_local_body,
    case_row,
    decision_row,
    drafted,
    job_seeker,
    propose,
    seen,
    unemployed,
)
from factories import (
    Staff,
    card_data,
    identity,
    iin,
    registered,
)
from factories import person_data as persons
from fakes import FrozenClock
from sqlalchemy import select, update
from stored import case_of, end
from struck_off import answered, offered

from app.core.errors import UserError
from app.core.vocabulary import (
    CaseState,
    DecisionState,
    DocumentKind,
    NoWork,
    OfferAnswer,
    Role,
    Sex,
    UnemployedRefusal,
)
from app.models import Account, AuditEvent, CaseTerm, Centre
from app.rules.pension import pension_date
from app.services.accounts import ChangeAccount, change_account
from app.services.decision_queries import Step, decisions_waiting, view_decision
from app.services.decision_signing import Decline, decline, sign
from app.services.decisions import (
    OnDecision,
    ProposeUnemployed,
    approve,
    each,
    propose_unemployed,
    resubmit,
    return_draft,
    stop,
)
from app.services.notices import Note
from app.services.registration_answers import DocumentData
from app.services.runtime import Actor, Runtime

WHY = Note("Тізілім жалақыны көрсетеді", "Реестр показывает заработок")
R = UnemployedRefusal


def director(staff: Staff) -> Actor:
    return staff.of[Role.DIRECTOR]


def body(staff: Staff) -> Actor:
    return staff.of[Role.LOCAL_BODY]


def running(rt: Runtime, case_id: int) -> dict[str, CaseTerm]:
    """The case's open terms by code."""
    with rt.sessions.read() as session:
        mine = select(CaseTerm).where(CaseTerm.case_id == case_id, CaseTerm.ended_at.is_(None))
        return {row.code: row for row in session.scalars(mine)}


def test_the_way_from_job_seeker_to_unemployed(rt: Runtime, staff: Staff) -> None:
    """Each step ends the term before it and starts the next; who did what stays."""
    someone = drafted(rt, staff)
    assert case_row(rt, someone.case_id).state is CaseState.JOB_SEEKER
    assert set(running(rt, someone.case_id)) == {"31"}
    approve(rt, director(staff), seen(rt, someone.decision_id))
    assert case_row(rt, someone.case_id).state is CaseState.AT_LOCAL_BODY
    assert set(running(rt, someone.case_id)) == {"32"}
    sign(rt, body(staff), seen(rt, someone.decision_id))
    case, row = case_row(rt, someone.case_id), decision_row(rt, someone.decision_id)
    assert (case.state, case.unemployed_on) == (CaseState.UNEMPLOYED, date(2021, 7, 1))
    assert set(running(rt, someone.case_id)) == {"33", "35", "48"}
    assert (row.state, row.holds_from) == (DecisionState.SIGNED, date(2021, 7, 1))
    hands = (row.drafted_by, row.approved_by, row.decided_by)
    assert hands == tuple(
        staff.of[role].account_id for role in (Role.CLERK, Role.DIRECTOR, Role.LOCAL_BODY)
    )
    with rt.sessions.read() as session:
        trail = session.scalars(
            select(AuditEvent.action).where(AuditEvent.entity == "decision")
        ).all()
    assert trail == ["decision.drafted", "decision.approved", "decision.signed"]


def test_the_evidence_is_frozen_beside_the_draft(rt: Runtime, staff: Staff) -> None:
    someone = drafted(rt, staff)
    view = view_decision(rt, director(staff), someone.decision_id)
    assert [item["code"] for item in view.evidence] == [
        "application",
        "registered_as_job_seeker",
        "help_given",
        "help_term",
        "card_state",
        "category",
    ]
    assert view.evidence[4]["params"] == {"revision": 1}
    assert [finding.ground for finding in view.findings] == list(R)
    assert view.steps == (Step.APPROVE, Step.RETURN, Step.STOP)
    assert view_decision(rt, staff.clerk, someone.decision_id).steps == ()


def test_a_draft_waits_for_help_or_its_term(rt: Runtime, staff: Staff, clock: FrozenClock) -> None:
    """§31; where the draft comes late, so does the term that ran from the end of §24's."""
    person_id = registered(rt, staff.clerk).person_id
    case = case_of(rt, staff, person_id)
    command = ProposeUnemployed(case.id, case.version, NoWork.NONE_FOUND)
    verdict = propose_unemployed(rt, staff.clerk, command).verdict
    assert [reason.code for reason in verdict.refusals] == ["help_not_given"]
    assert not running(rt, case.id).keys() - {"24"}
    clock.set("2021-07-05T10:00")
    assert propose_unemployed(rt, staff.clerk, command).verdict.allowed
    due = running(rt, case.id)["31"]
    assert f"{due.started_at:%d.%m %H:%M}" == "02.07 18:30"
    assert f"{due.due_at:%d.%m %H:%M}" == "03.07 18:30"  # a Saturday that is worked


def test_one_case_has_one_draft_that_waits(rt: Runtime, staff: Staff) -> None:
    someone = drafted(rt, staff)
    with pytest.raises(UserError, match="decision_open"):
        propose(rt, staff, someone)
    stop(rt, director(staff), seen(rt, someone.decision_id))
    assert running(rt, someone.case_id) == {}
    assert propose(rt, staff, someone).verdict.allowed


def test_a_returned_draft_comes_back_with_the_remark_answered(rt: Runtime, staff: Staff) -> None:
    someone = drafted(rt, staff)
    taken = seen(rt, someone.decision_id)
    with pytest.raises(UserError, match="remark_missing"):
        return_draft(rt, director(staff), taken, "  ")
    return_draft(rt, director(staff), taken, "Ұсыныс туралы жазыңыз")
    term = running(rt, someone.case_id)["31"]
    assert (term.owner, term.holder_id) == (Role.CLERK, staff.clerk.account_id)
    assert [row.remark for row in decisions_waiting(rt, staff.clerk)] == ["Ұсыныс туралы жазыңыз"]
    assert decisions_waiting(rt, body(staff)) == ()
    with pytest.raises(UserError, match="decision_state"):
        approve(rt, director(staff), seen(rt, someone.decision_id))
    resubmit(rt, staff.clerk, seen(rt, someone.decision_id), "Бос орын болған жоқ")
    passed = running(rt, someone.case_id)["31"]
    assert (passed.owner, passed.due_at) == (Role.DIRECTOR, term.due_at)
    view = view_decision(rt, director(staff), someone.decision_id)
    assert (view.line.state, view.line.note) == (DecisionState.DRAFTED, "Бос орын болған жоқ")
    approve(rt, director(staff), seen(rt, someone.decision_id))
    assert [row.id for row in decisions_waiting(rt, body(staff))] == [someone.decision_id]


def test_the_day_of_31_begins_once(rt: Runtime, staff: Staff, clock: FrozenClock) -> None:
    """By stopping a draft, or by an answer after its term, nobody gains a day; nor is a silence
    waited for that nobody has written down yet."""
    someone = drafted(rt, staff)
    offer = offered(rt, staff, someone)
    clock.set("2021-07-20T10:00")
    stop(rt, director(staff), seen(rt, someone.decision_id))
    assert propose(rt, staff, someone).verdict.allowed
    silent = running(rt, someone.case_id)["31"]
    assert f"{silent.started_at:%d.%m %H:%M}" == "02.07 18:30"
    stop(rt, director(staff), seen(rt, someone.decision_id + 1))
    answered(rt, staff, offer, OfferAnswer.REFUSED)
    assert propose(rt, staff, someone, ground=NoWork.OFFER_REFUSED).verdict.allowed
    assert running(rt, someone.case_id)["31"].due_at == silent.due_at


def test_several_are_approved_each_for_itself(rt: Runtime, staff: Staff) -> None:
    """One that fails undoes no other, and is not saved by half."""
    first, second, third = (drafted(rt, staff) for _ in range(3))
    commands = [seen(rt, each_.decision_id) for each_ in (first, second, third)]
    stop(rt, director(staff), commands[1])
    results = each(partial(approve, rt, director(staff)), commands)
    assert [result.error.code if result.error else None for result in results] == [
        None,
        "record_changed",
        None,
    ]
    states = [case_row(rt, each_.case_id).state for each_ in (first, second, third)]
    assert states == [CaseState.AT_LOCAL_BODY, CaseState.JOB_SEEKER, CaseState.AT_LOCAL_BODY]
    signed = each(partial(sign, rt, body(staff)), [seen(rt, first.decision_id), commands[1]])
    assert [bool(result.error) for result in signed] == [False, True]


def test_two_at_once_and_twice(rt: Runtime, staff: Staff) -> None:
    """The second is told who was first; nothing is decided a second time."""
    someone = at_local_body(rt, staff)
    stale = seen(rt, someone.decision_id)
    sign(rt, body(staff), stale)
    with pytest.raises(UserError, match="record_changed") as refused:
        decline(rt, body(staff), Decline(stale, (R.EMPLOYED,), WHY))
    assert refused.value.params["login"] == "local_body"
    with pytest.raises(UserError, match="decision_state"):
        sign(rt, body(staff), seen(rt, someone.decision_id))
    with pytest.raises(UserError, match="decision_unknown"):
        sign(rt, body(staff), OnDecision(4711, 1))


def test_out_of_order_and_by_another_post(rt: Runtime, staff: Staff) -> None:
    someone = drafted(rt, staff)
    taken = seen(rt, someone.decision_id)
    with pytest.raises(UserError, match="decision_state"):
        sign(rt, body(staff), taken)
    for step, actor in ((approve, staff.clerk), (sign, director(staff)), (approve, body(staff))):
        with pytest.raises(UserError, match="action_not_allowed"):
            step(rt, actor, taken)
    with pytest.raises(UserError, match="decision_state"):
        resubmit(rt, staff.clerk, taken)


@pytest.mark.parametrize("step", [drafted, at_local_body])
def test_a_case_that_ends_stops_its_draft(
    rt: Runtime, staff: Staff, step: Callable[[Runtime, Staff], Someone]
) -> None:
    someone = step(rt, staff)
    taken = seen(rt, someone.decision_id)
    end(rt, staff, someone.case_id)
    assert decision_row(rt, someone.decision_id).state is DecisionState.STOPPED
    assert running(rt, someone.case_id) == {}
    with pytest.raises(UserError, match="record_changed") as refused:
        approve(rt, director(staff), taken)
    assert refused.value.params["login"] == "clerk"
    with pytest.raises(UserError, match="move_not_allowed"):
        propose(rt, staff, someone)


def test_nobody_decides_on_his_own_draft_unless_the_posts_are_combined(
    rt: Runtime, staff: Staff
) -> None:
    someone = job_seeker(rt, staff)
    mine = Staff({**staff.of, Role.CLERK: director(staff)})
    decision_id = propose(rt, mine, someone).decision_id
    assert view_decision(rt, director(staff), decision_id).steps == (Step.RETURN, Step.STOP)
    with pytest.raises(UserError, match="own_draft"):
        approve(rt, director(staff), seen(rt, decision_id))
    with rt.sessions.begin() as session:
        session.execute(update(Centre).values(posts_combined=True))
    approve(rt, director(staff), seen(rt, decision_id))


def test_whose_right_has_ended_decides_no_more(rt: Runtime, staff: Staff) -> None:
    """Signed in still, but the account was closed, or the post taken away, meanwhile."""
    someone = at_local_body(rt, staff)
    both = frozenset({Role.LOCAL_BODY, Role.SUPERVISOR})
    for roles, active in ((frozenset({Role.SUPERVISOR}), True), (both, False)):
        with rt.sessions.read() as session:
            row = session.get_one(Account, body(staff).account_id)
        changed = ChangeAccount(row.id, row.version, row.name_kk, row.name_ru, roles, active)
        change_account(rt, staff.admin, changed)
        with pytest.raises(UserError, match="right_ended"):
            sign(rt, body(staff), seen(rt, someone.decision_id))


def test_pension_age_is_judged_on_the_day_of_the_decision(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """A woman who reaches it between application and decision is not registered."""
    born = next(
        day
        for day in (date(1960, 12, 1) + timedelta(days=n) for n in range(400))
        if pension_date(day, Sex.FEMALE) == date(2021, 7, 2)
    )
    whose = persons(iin=iin(born), birth_date=born)
    someone = at_local_body(rt, staff, person=whose)
    clock.set("2021-07-02T09:30")
    verdict = sign(rt, body(staff), seen(rt, someone.decision_id)).verdict
    assert [reason.code for reason in verdict.refusals] == ["unemployed_pension_age"]
    assert case_row(rt, someone.case_id).state is CaseState.AT_LOCAL_BODY
    done = decline(rt, body(staff), Decline(seen(rt, someone.decision_id), (R.PENSION_AGE,)))
    assert done.verdict.allowed
    assert case_row(rt, someone.case_id).state is CaseState.UNEMPLOYED_REFUSED
    assert set(running(rt, someone.case_id)) == {"33", "35"}
    assert case_row(rt, someone.case_id).unemployed_on is None


def test_fifteen_years_and_364_days_is_refused_and_registered_the_day_after(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    born = date(2005, 7, 2)
    young = {
        "person": persons(iin=iin(born), birth_date=born),
        "documents": (
            DocumentData(DocumentKind.APPLICATION),
            identity(),
            DocumentData(DocumentKind.REPRESENTATIVE),
        ),
        "representative_name": "Серікова Гүлнар",
        "representative_relation": "parent",
    }
    someone = at_local_body(rt, staff, **young)
    verdict = sign(rt, body(staff), seen(rt, someone.decision_id)).verdict
    assert [reason.code for reason in verdict.refusals] == ["unemployed_under_sixteen"]
    clock.set("2021-07-02T09:00")
    assert sign(rt, body(staff), seen(rt, someone.decision_id)).verdict.allowed


@pytest.mark.parametrize("ground", [R.EMPLOYED, R.FALSE_INFORMATION, R.STUDENT])
def test_what_the_facts_do_not_prove_needs_the_bodys_words(
    rt: Runtime, staff: Staff, ground: UnemployedRefusal
) -> None:
    someone = at_local_body(rt, staff)
    taken = seen(rt, someone.decision_id)
    verdict = decline(rt, body(staff), Decline(taken, (ground,))).verdict
    assert [reason.code for reason in verdict.refusals] == ["ground_unexplained"]
    with pytest.raises(UserError, match="reason_missing"):
        decline(rt, body(staff), Decline(taken, (ground,), Note("Тек қазақша", "")))
    beside = decline(rt, body(staff), Decline(taken, (R.PENSION_AGE, ground), WHY)).verdict
    assert [reason.code for reason in beside.refusals] == ["ground_disproved"]
    assert decline(rt, body(staff), Decline(taken, (ground,), WHY)).verdict.allowed
    view = view_decision(rt, body(staff), someone.decision_id)
    assert (view.line.grounds, view.line.why) == ((ground,), {"kk": WHY.kk, "ru": WHY.ru})


def test_what_the_card_proves_stands_in_the_way_of_signing(rt: Runtime, staff: Staff) -> None:
    """§34.2, §34.5, by the card as it is on the day."""
    card = card_data(
        status_category="independent_worker",
        registration_purpose="active_measures",
        target_groups=("senior_pupil_or_student",),
    )
    someone = at_local_body(rt, staff, card=card)
    taken = seen(rt, someone.decision_id)
    verdict = sign(rt, body(staff), taken).verdict
    codes = [reason.code for reason in verdict.refusals]
    assert codes == ["works_by_category", "student_seeks_measures"]
    assert decline(rt, body(staff), Decline(taken, (R.EMPLOYED, R.STUDENT))).verdict.allowed


def test_what_raises_a_doubt_is_looked_at_before_it_is_signed(rt: Runtime, staff: Staff) -> None:
    """§32: a doubt stops nobody; it is kept with the decision, and never signed unseen."""
    someone = at_local_body(rt, staff, card=card_data(status_category="student"))
    taken = seen(rt, someone.decision_id)
    with pytest.raises(UserError, match="doubts_unseen"):
        sign(rt, body(staff), taken, doubts_seen=False)
    assert [r.code for r in sign(rt, body(staff), taken).verdict.warnings] == ["student_seeks_work"]
    assert decision_row(rt, someone.decision_id).details["doubts"] == ["student_seeks_work"]


def test_the_refused_may_come_again_once_he_was_told(rt: Runtime, staff: Staff) -> None:
    someone = at_local_body(rt, staff)
    decline(rt, body(staff), Decline(seen(rt, someone.decision_id), (R.EMPLOYED,), WHY))
    with pytest.raises(UserError, match="move_too_early"):
        propose(rt, staff, someone)


def test_the_queue_has_the_oldest_term_first_and_only_what_waits_for_the_post(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    early = drafted(rt, staff)
    clock.set("2021-07-02T10:00")
    late, sent = drafted(rt, staff), at_local_body(rt, staff)
    assert [row.id for row in decisions_waiting(rt, director(staff))] == [
        early.decision_id,
        late.decision_id,
    ]
    assert [row.id for row in decisions_waiting(rt, body(staff))] == [sent.decision_id]
    assert decisions_waiting(rt, staff.clerk) == ()
    assert decisions_waiting(rt, staff.of[Role.SUPERVISOR]) == ()
    done = unemployed(rt, staff)
    owed = decisions_waiting(rt, staff.clerk)
    assert [(row.id, row.state) for row in owed] == [(done.decision_id, DecisionState.SIGNED)]
