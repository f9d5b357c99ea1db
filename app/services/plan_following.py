"""How a plan is carried out (§49-51): signed, its actions and meetings done, missed or moved."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.core.clock import CENTRE_ZONE
from app.core.errors import UserError
from app.core.vocabulary import Action, CaseState, PlanStatus
from app.models import Plan, PlanAction, PlanMeeting, RegistrationCase
from app.rules.ch5_plan import (
    Following,
    PlanFacts,
    excuse_verdict,
    following_verdict,
    signing_verdict,
)
from app.services import audit
from app.services.card_answers import as_fault, refuse, text_faults
from app.services.plan_answers import LIMITS
from app.services.plans import latest_plan
from app.services.runtime import Actor, Runtime, require, require_still


class Kind(StrEnum):
    """What of a plan is followed."""

    ACTION = "action"
    MEETING = "meeting"


@dataclass(frozen=True)
class Follow:
    """What came of one action or meeting of the plan in force."""

    plan_id: int
    plan_version: int
    kind: Kind
    row_id: int
    outcome: Following


@dataclass(frozen=True)
class ExcuseLine:
    """A valid reason that became known for what was found not done, and which."""

    plan_id: int
    plan_version: int
    kind: Kind
    row_id: int
    why: str


@dataclass(frozen=True)
class SignPlan:
    """That both signed, when, and that one copy was given to the person (§49)."""

    plan_id: int
    plan_version: int
    signed_on: date
    copy_given: bool


def follow_plan(rt: Runtime, actor: Actor, command: Follow) -> int:
    """§50, §51: an action or meeting done, not done and why, or moved to another day, where the
    old day stays to be seen; returns the person's id.

    Raises FieldFaults, `record_changed`, `plan_superseded`, `plan_over`, `plan_unknown`.
    """
    require(actor, Action.MAKE_PLAN)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.MAKE_PLAN)
        plan, case = _in_force(session, command.plan_id, command.plan_version)
        row = _line(plan, command)
        _judge_following(session, rt, case, plan, row, command.outcome)
        settle(session, rt, actor, plan, row, command.outcome)
        return case.person_id


def settle(
    session: Session,
    rt: Runtime,
    actor: Actor,
    plan: Plan,
    row: PlanAction | PlanMeeting,
    outcome: Following,
) -> None:
    """Write down what came of a line, in the caller's transaction, once it was judged."""
    before = audit.state(row)
    _settle(plan, row, outcome, rt.clock.now().date())
    _record(session, rt, actor, "plan.followed", plan, row, before)


def excuse(
    session: Session,
    rt: Runtime,
    actor: Actor,
    plan: Plan,
    row: PlanAction | PlanMeeting,
    why: str,
) -> None:
    """Write down that what was not done had a valid reason, in the caller's transaction."""
    before = audit.state(row)
    row.valid_reason, row.why = True, why.strip()
    _record(session, rt, actor, "plan.excused", plan, row, before)


def excuse_line(rt: Runtime, actor: Actor, command: ExcuseLine) -> int:
    """§44.4, §51: a valid reason for what was found not done became known afterwards; no ground
    comes of it any more. Returns the person's id.

    Raises FieldFaults, `record_changed`, `plan_superseded`, `plan_over`, `plan_unknown`.
    """
    require(actor, Action.MAKE_PLAN)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.MAKE_PLAN)
        plan, case = _in_force(session, command.plan_id, command.plan_version)
        row = _line(plan, command)
        verdict = excuse_verdict(row.status, row.valid_reason, command.why)
        faults = [as_fault(reason) for reason in verdict.refusals]
        refuse([*faults, *text_faults("why", command.why, LIMITS["why"], allow_newlines=False)])
        excuse(session, rt, actor, plan, row, command.why)
        return case.person_id


def sign_plan(rt: Runtime, actor: Actor, command: SignPlan) -> int:
    """§49: write down that both signed and the person has his copy; returns the person's id.

    Raises FieldFaults, `record_changed`, `plan_superseded`, `plan_over`, `plan_signed_already`.
    """
    require(actor, Action.MAKE_PLAN)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.MAKE_PLAN)
        plan, case = _in_force(session, command.plan_id, command.plan_version)
        if plan.signed_on is not None:
            raise UserError("plan_signed_already", day=plan.signed_on)
        made_on, today = plan.made_at.astimezone(CENTRE_ZONE).date(), rt.clock.now().date()
        verdict = signing_verdict(made_on, command.signed_on, command.copy_given, today)
        refuse(map(as_fault, verdict.refusals))
        plan.signed_on = command.signed_on
        after = {"signed_on": command.signed_on.isoformat(), "copy_given": True}
        audit.record(session, rt, actor, "plan.signed", "plan", plan.id, after=after)
        return case.person_id


def _in_force(session: Session, plan_id: int, version: int) -> tuple[Plan, RegistrationCase]:
    plan = session.get(Plan, plan_id)
    if plan is None:
        raise UserError("plan_unknown")
    case = session.get_one(RegistrationCase, plan.case_id)
    audit.fresh(session, plan.version, version, "plan", plan.id)
    if latest_plan(session, case.id) is not plan:
        raise UserError("plan_superseded")
    if case.state is not CaseState.UNEMPLOYED:
        raise UserError("plan_over", state=case.state)
    return plan, case


def _line(plan: Plan, command: Follow | ExcuseLine) -> PlanAction | PlanMeeting:
    rows = plan.actions if command.kind is Kind.ACTION else plan.meetings
    row = next((one for one in rows if one.id == command.row_id), None)
    if row is None:
        raise UserError("plan_unknown")
    return row


def _record(
    session: Session,
    rt: Runtime,
    actor: Actor,
    action: str,
    plan: Plan,
    row: PlanAction | PlanMeeting,
    before: dict[str, Any],
) -> None:
    """Enter in the audit trail what changed of a line since `before`."""
    flag_modified(plan, "goal")  # the plan's version goes on with each of its lines
    session.flush()
    changed = audit.changes(before, audit.state(row))
    earlier = {name: before[name] for name in changed if name in before}
    kind = Kind.ACTION if isinstance(row, PlanAction) else Kind.MEETING
    line = {"line": f"{kind.value} {row.id}"}
    audit.record(session, rt, actor, action, "plan", plan.id, before=earlier, after=changed | line)


def _judge_following(
    session: Session,
    rt: Runtime,
    case: RegistrationCase,
    plan: Plan,
    row: PlanAction | PlanMeeting,
    outcome: Following,
) -> None:
    today, is_meeting = rt.clock.now().date(), isinstance(row, PlanMeeting)
    planned = (each.day for each in plan.meetings if each.status is PlanStatus.PLANNED)
    facts = PlanFacts(
        plan.goal,
        case.unemployed_on or today,
        plan.valid_until,
        meetings=tuple(planned) if is_meeting else (),
    )
    day = row.day if isinstance(row, PlanMeeting) else row.due_on
    verdict = following_verdict(row.status, day, facts, outcome, today)
    faults = [as_fault(reason) for reason in verdict.refusals]
    refuse([*faults, *text_faults("why", outcome.why, LIMITS["why"], allow_newlines=False)])
    moved = outcome.new_day if is_meeting else None
    if moved is not None and not rt.calendar(session).is_business_day(moved):
        raise UserError("plan_meeting_day_off", field="new_day", day=moved)


def _settle(plan: Plan, row: PlanAction | PlanMeeting, outcome: Following, today: date) -> None:
    row.status, row.why = outcome.status, outcome.why.strip()
    row.closed_on = outcome.closed_on or today
    if outcome.status is PlanStatus.NOT_DONE:
        row.valid_reason = outcome.valid_reason
    if outcome.status is not PlanStatus.PUT_OFF or outcome.new_day is None:
        return
    if isinstance(row, PlanAction):
        plan.actions.append(
            PlanAction(
                group=row.group,
                item=row.item,
                note=row.note,
                due_on=outcome.new_day,
                status=PlanStatus.PLANNED,
            )
        )
    else:
        plan.meetings.append(
            PlanMeeting(day=outcome.new_day, what=row.what, status=PlanStatus.PLANNED)
        )
