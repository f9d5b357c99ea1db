"""§44-45, L16, L26.3: the draft with its evidence, what stops it, what follows once signed."""

from datetime import date, timedelta

import pytest
from decided import Someone, case_row, seen, unemployed
from factories import Staff, application, registered
from fakes import FrozenClock, at
from measures_given import registered_again, started
from measures_given import seen as measure_seen
from sqlalchemy import select
from stored import case_of, page
from struck_off import (
    GROUND,
    PROOF,
    by_finding,
    changed,
    decisions,
    findings,
    proposed,
    refused,
    signed,
    struck_off,
)

from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import (
    CaseState,
    Change,
    DecisionState,
    DeregistrationGround,
    Form,
    MeasureKind,
    MeasureState,
    MoveName,
    PlanStatus,
    Role,
    Told,
)
from app.models import AuditEvent, Measure, Paper, Plan, PlanMeeting
from app.rules.ch2_job_seekers import BARRING_GROUNDS
from app.services.bars import bar_on_receipt
from app.services.decision_notices import OnCase, TellDecision
from app.services.decision_queries import view_decision
from app.services.decision_signing import Decline, decline
from app.services.decisions import return_draft, stop
from app.services.deregistration import (
    CorrectProof,
    put_again_with_proof,
    tell_deregistration,
    tell_fund,
)
from app.services.findings_queries import all_findings
from app.services.measure_course import EndMeasure, end_measure
from app.services.notices import Note
from app.services.refusals import refuse_package
from app.services.registration import receive_application
from app.services.runtime import Runtime

ENTERED = [ground for ground in GROUND if ground is not GROUND.OFFERS_REFUSED]


def codes(taken: object) -> list[str]:
    return [reason.code for reason in taken.verdict.refusals]  # type: ignore[attr-defined]


def test_a_returned_draft_is_proved_anew(rt: Runtime, staff: Staff) -> None:
    """§44; what was frozen with it before stays in the trail."""
    someone, better = unemployed(rt, staff), Note("Сот үкімі № 18", "Приговор суда № 18")
    draft = proposed(rt, staff, someone, GROUND.SENTENCED).decision_id
    return_draft(rt, staff.of[Role.DIRECTOR], seen(rt, draft), "Нөмірі басқа")
    taken, today_ = seen(rt, draft), rt.clock.now().date()

    def put(happened_on: date, proof: Note) -> list[str]:
        return codes(
            put_again_with_proof(
                rt, staff.clerk, CorrectProof(taken, happened_on, proof, "Түзетілді")
            )
        )

    assert put(today_ - timedelta(days=1), better) == ["ground_before_registration"]
    assert put(today_, Note()) == ["proof_missing"]
    with pytest.raises(FieldFaults):
        put(today_, Note("Сот үкімі № 18", ""))
    assert put(today_, better) == []
    view = view_decision(rt, staff.of[Role.DIRECTOR], draft)
    assert (view.line.state, view.line.note) == (DecisionState.DRAFTED, "Түзетілді")
    assert view.entered is not None
    assert (view.entered.happened_on, view.entered.proof) == (today_, better)
    with rt.sessions.read() as session:
        events = select(AuditEvent).where(AuditEvent.action == "decision.resubmitted")
        event = session.scalars(events).one()
    assert PROOF.kk in event.before and better.kk in event.after
    signed(rt, staff, draft)
    assert case_row(rt, someone.case_id).state is CaseState.DEREGISTERED


def tell(rt: Runtime, staff: Staff, someone: Someone, how: Told = Told.IN_PERSON) -> Paper:
    taken = OnCase(someone.case_id, case_row(rt, someone.case_id).version)
    done = tell_deregistration(rt, staff.clerk, TellDecision(taken, how))
    with rt.sessions.read() as session:
        return session.get_one(Paper, done.paper_id)


def measure(rt: Runtime, staff: Staff, someone: Someone, **changes: object) -> None:
    now = rt.clock.now()
    usual = {
        "kind": MeasureKind.TRAINING,
        "state": MeasureState.LEFT,
        "place": "№ 1 колледж",
        "called_at": now,
        "called_by": staff.clerk.account_id,
        "told_how": Told.PHONE,
        "come_until": now + timedelta(days=5),
        "ended_on": now.date(),
        "end_reason": "Өз бетінше кетті",
    }
    with rt.sessions.begin() as session:
        session.add(Measure(case_id=someone.case_id, **{**usual, **changes}))


def meeting(rt: Runtime, staff: Staff, someone: Someone, *reasons: bool | None) -> None:
    now = rt.clock.now()
    with rt.sessions.begin() as session:
        meetings = [
            PlanMeeting(
                day=now.date() + timedelta(days=number),
                what="Келу",
                status=PlanStatus.NOT_DONE,
                valid_reason=reason,
            )
            for number, reason in enumerate(reasons)
        ]
        session.add(
            Plan(
                case_id=someone.case_id,
                revision=1,
                goal="Жұмыс",
                valid_until=now.date(),
                made_at=now,
                made_by=staff.clerk.account_id,
                meetings=meetings,
            )
        )


@pytest.mark.parametrize("ground", ENTERED)
def test_an_entered_ground_goes_the_whole_way_with_its_proof(
    rt: Runtime, staff: Staff, clock: FrozenClock, ground: DeregistrationGround
) -> None:
    someone = unemployed(rt, staff)
    happened = rt.clock.now().date()
    clock.set("2021-07-12T10:00")  # five business days later, for a change not reported
    taken = proposed(rt, staff, someone, ground, happened_on=happened, valid_reason=False)
    assert taken.verdict.allowed, taken.verdict
    draft = decisions(rt, someone)[-1]
    assert (draft.state, draft.ground) == (DecisionState.DRAFTED, ground)
    proof, unexcused = draft.evidence["items"]
    assert proof["text"] == {"kk": PROOF.kk, "ru": PROOF.ru}
    assert unexcused["code"] == "no_valid_reason"
    signed(rt, staff, taken.decision_id)
    case = case_of(rt, staff, someone.person_id)
    assert case.state is CaseState.DEREGISTERED
    (mark,) = case.struck_off
    assert (mark.ground, mark.since) == (ground, date(2021, 7, 12))
    barred = date(2021, 8, 12) if ground in BARRING_GROUNDS else None
    assert mark.allowed_from == barred
    assert {term.code for term in case.terms if term.ended_at is None} == {"45", "L26.3"}


def test_three_refusals_go_the_whole_way_and_the_finding_is_put_once(
    rt: Runtime, staff: Staff
) -> None:
    someone = unemployed(rt, staff)
    refused(rt, staff, someone)
    taken = by_finding(rt, staff, someone)
    assert taken.verdict.allowed
    draft = decisions(rt, someone)[-1]
    assert [piece["code"] for piece in draft.evidence["items"]] == ["offer"] * 3
    assert findings(rt, someone) == ()
    with pytest.raises(UserError, match="decision_open"):
        proposed(rt, staff, someone, GROUND.SENTENCED)
    stop(rt, staff.of[Role.DIRECTOR], seen(rt, taken.decision_id), "Дәлелді себеп бар")
    assert findings(rt, someone) == ()  # the director has judged it
    assert all_findings(rt, staff.of[Role.DIRECTOR]) == ()
    (judged,) = case_of(rt, staff, someone.person_id).findings
    assert judged.stopped
    again = proposed(
        rt, staff, someone, judged.ground, finding=judged.key, happened_on=None, proof=Note()
    )
    stop(rt, staff.of[Role.DIRECTOR], seen(rt, again.decision_id))  # by hand it may go once more
    refused(rt, staff, someone, 1)
    assert len(findings(rt, someone)[0].items) == 4


def test_the_local_body_may_leave_him_registered(rt: Runtime, staff: Staff) -> None:
    from app.services.decisions import approve

    someone = unemployed(rt, staff)
    refused(rt, staff, someone)
    taken = by_finding(rt, staff, someone)
    approve(rt, staff.of[Role.DIRECTOR], seen(rt, taken.decision_id))
    why = Note("Ұсыныстар лайықты емес", "Предложения не подходящие")
    decline(rt, staff.of[Role.LOCAL_BODY], Decline(seen(rt, taken.decision_id), why=why))
    assert case_row(rt, someone.case_id).state is CaseState.UNEMPLOYED
    assert case_of(rt, staff, someone.person_id).findings == ()  # the body's word stands


@pytest.mark.parametrize("ground", [GROUND.NO_SHOW, GROUND.VISITS_BROKEN])
def test_a_valid_reason_stops_the_draft(
    rt: Runtime, staff: Staff, ground: DeregistrationGround
) -> None:
    someone = unemployed(rt, staff)
    assert codes(proposed(rt, staff, someone, ground, valid_reason=True)) == ["valid_reason_stops"]
    assert codes(proposed(rt, staff, someone, ground)) == ["valid_reason_unjudged"]
    assert len(decisions(rt, someone)) == 1  # that of the registration


def test_what_stops_an_entered_ground(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    asked = {
        "proof_missing": {"proof": Note()},
        "ground_ahead": {"happened_on": date(2021, 7, 2)},
        "ground_before_registration": {"happened_on": date(2021, 6, 30)},
        "ground_day_missing": {"happened_on": None},
        "struck_off_elsewhere": {"of_article_8": True},
    }
    for code, told in asked.items():
        assert codes(proposed(rt, staff, someone, GROUND.SENTENCED, **told)) == [code]
    assert codes(proposed(rt, staff, someone, GROUND.OFFERS_REFUSED)) == ["offers_unproved"]
    assert codes(proposed(rt, staff, someone, GROUND.CHANGE_UNREPORTED)) == ["change_not_due"]
    with pytest.raises(UserError, match="reason_missing"):
        proposed(rt, staff, someone, GROUND.SENTENCED, proof=Note("Үкім", ""))
    with pytest.raises(UserError, match="finding_gone"):
        proposed(rt, staff, someone, GROUND.NO_SHOW, finding="visit 1", valid_reason=False)


def test_measures_meetings_and_changes_are_found(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    measure(rt, staff, someone)
    measure(rt, staff, someone, state=MeasureState.LEFT, valid_reason=True)
    measure(rt, staff, someone, state=MeasureState.CALLED, ended_on=None, end_reason="")
    meeting(rt, staff, someone, False, True, None)
    clock.set("2021-07-12T10:00")
    changed(rt, staff, someone, kind=Change.PENSION, happened_on=date(2021, 7, 1))
    found = {each.key.partition(" ")[0]: each for each in findings(rt, someone)}
    told = [(each.ground, each.items[0]["code"]) for each in findings(rt, someone)]
    assert sorted(told) == [
        (GROUND.CHANGE_UNREPORTED, "change_late"),
        (GROUND.NO_SHOW, "measure_left"),
        (GROUND.NO_SHOW, "measure_missed"),
        (GROUND.VISITS_BROKEN, "meeting_missed"),
        (GROUND.VISITS_BROKEN, "meeting_missed"),
    ]
    late = found["change"]
    excused = proposed(
        rt, staff, someone, late.ground, finding=late.key, valid_reason=True, proof=Note()
    )
    assert excused.verdict.allowed  # §44.6 knows no valid reason; the director judges


def test_a_measure_counts_by_the_day_on_which_he_failed_not_by_that_of_the_call(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    called, early = at("2021-06-28T10:00"), at("2021-06-30T18:30")
    left = {"state": MeasureState.LEFT, "called_at": called, "come_until": early}
    measure(rt, staff, someone, **left, ended_on=date(2021, 7, 12))  # called as a job seeker
    measure(rt, staff, someone, **left, ended_on=date(2021, 6, 30))
    absent = {"state": MeasureState.NOT_COME, "called_at": called, "ended_on": None}
    measure(rt, staff, someone, **absent, come_until=at("2021-07-02T18:30"))
    measure(rt, staff, someone, **absent, come_until=early)
    clock.set("2021-07-20T10:00")
    found = findings(rt, someone)
    assert [each.items[0]["code"] for each in found] == ["measure_missed", "measure_left"]
    assert found[1].since.date() == date(2021, 7, 12)


def test_a_measure_of_an_earlier_registration_that_he_leaves_now_counts(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    number = started(rt, staff, someone, kind=MeasureKind.TRAINING)
    again = registered_again(rt, staff, clock, someone, "2021-07-12T10:00")
    clock.set("2021-08-20T10:00")
    left = EndMeasure(
        *measure_seen(rt, number), MeasureState.LEFT, date(2021, 8, 19), "Кетті", valid=False
    )
    end_measure(rt, staff.clerk, left)
    assert [each.key for each in findings(rt, again)] == [f"measure {number} left"]
    (row,) = all_findings(rt, staff.of[Role.DIRECTOR])
    assert row.finding.since.date() == date(2021, 8, 19)


def test_the_person_and_the_fund_are_told_once(rt: Runtime, staff: Staff) -> None:
    someone = struck_off(rt, staff, GROUND.VISITS_BROKEN)
    moves = case_of(rt, staff, someone.person_id).moves
    assert {MoveName.TELL_DEREGISTRATION, MoveName.TELL_FUND} <= set(moves)
    notice = tell(rt, staff, someone)
    assert (notice.form, notice.number) == (Form.DEREGISTERED, "E-2021-000001")
    assert notice.payload["ground"] == "visits_broken"
    assert notice.payload["deregistered_on"] == "2021-07-01"
    assert notice.payload["allowed_from"] == "2021-08-01"
    assert notice.payload["local_body"]["ru"] == "Управление занятости города Алматы"
    decision = decisions(rt, someone)[-1]
    assert (decision.notice_id, decision.told_how) == (notice.id, Told.IN_PERSON)
    with pytest.raises(UserError, match="move_done"):
        tell(rt, staff, someone)
    taken = OnCase(someone.case_id, case_row(rt, someone.case_id).version)
    assert tell_fund(rt, staff.clerk, taken, "№ 45 хат") == someone.person_id
    assert [t for t in case_of(rt, staff, someone.person_id).terms if t.ended_at is None] == []


def test_a_ground_that_bars_nobody_leaves_no_day_on_the_notice(rt: Runtime, staff: Staff) -> None:
    someone = struck_off(rt, staff)
    assert tell(rt, staff, someone, Told.AKIM_OR_ASSISTANT).payload["allowed_from"] is None
    assert page(rt, staff, someone.person_id).openings


def test_who_was_struck_off_yesterday_applies_again_after_thirty_days(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = struck_off(rt, staff, GROUND.NO_SHOW)
    clock.set("2021-07-02T09:00")
    known = page(rt, staff, someone.person_id)
    (bar,) = known.barred.refusals
    assert (bar.code, bar.params["allowed_from"]) == (
        "barred_after_deregistration",
        date(2021, 8, 1),
    )
    assert known.openings == ()
    again = application(
        person_id=known.id, person_version=known.version, card_version=known.card_version
    )
    with pytest.raises(UserError, match="barred_after_deregistration"):
        receive_application(rt, staff.clerk, again)
    clock.set("2021-07-30T18:31")  # Friday after hours counts on Monday, the second of August
    assert bar_on_receipt(rt, staff.clerk, someone.person_id).allowed
    assert receive_application(rt, staff.clerk, again).number == "2021-000002"


def test_the_bar_keeps_nobody_from_a_refusal_in_writing(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = struck_off(rt, staff, GROUND.NO_SHOW)
    known = page(rt, staff, someone.person_id)
    again = application(
        person_id=known.id,
        person_version=known.version,
        card_version=known.card_version,
        documents=(),
    )
    assert refuse_package(rt, staff.clerk, again, Note()).person_id == someone.person_id


def test_a_draft_is_the_clerks_and_only_of_the_unemployed(rt: Runtime, staff: Staff) -> None:
    from app.services.deregistration import ProposeDeregistration, propose_deregistration

    person = registered(rt, staff.clerk).person_id
    case = case_of(rt, staff, person)
    command = ProposeDeregistration(
        case.id, case.version, GROUND.SENTENCED, happened_on=date(2021, 7, 1), proof=PROOF
    )
    with pytest.raises(UserError, match="move_not_allowed"):
        propose_deregistration(rt, staff.clerk, command)
    for role in (Role.LOCAL_BODY, Role.SUPERVISOR, Role.ASSISTANT):
        with pytest.raises(UserError, match="action_not_allowed"):
            propose_deregistration(rt, staff.of[role], command)
    with rt.sessions.read() as session:
        assert session.scalars(select(Paper).where(Paper.form == Form.DEREGISTERED)).all() == []
