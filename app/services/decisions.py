"""§31, §44: a draft decision is made, approved, sent back with a remark, or stopped."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.errors import TerezeError, UserError
from app.core.vocabulary import (
    OPEN_DECISIONS,
    Action,
    DecisionKind,
    DecisionState,
    MoveName,
    NoWork,
)
from app.models import Decision
from app.models import RegistrationCase as Case
from app.rules.ch3_unemployed import may_go_to_local_body, may_take_part
from app.rules.verdict import Outcome, Verdict
from app.services import audit, decision_evidence
from app.services.card_answers import fault_of, text_faults
from app.services.cases import move
from app.services.decision_facts import search_facts, still_proved, without_work_since
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, centre_of, require, require_still

_PROPOSE = {
    DecisionKind.REGISTRATION: MoveName.PROPOSE_UNEMPLOYED,
    DecisionKind.DEREGISTRATION: MoveName.PROPOSE_DEREGISTRATION,
}
_APPROVE = {
    DecisionKind.REGISTRATION: MoveName.SEND_TO_LOCAL_BODY,
    DecisionKind.DEREGISTRATION: MoveName.INFORM_LOCAL_BODY,
}
REMARK_LENGTH = 500
NOTE_LENGTH = 300


@dataclass(frozen=True)
class ProposeUnemployed:
    """§31's draft for a job seeker; `note` is the clerk's word to the director and the body."""

    case_id: int
    case_version: int
    ground: NoWork
    note: str = ""


@dataclass(frozen=True)
class OnDecision:
    """The decision that somebody takes up, as he saw it."""

    decision_id: int
    version: int


@dataclass(frozen=True)
class Taken:
    """A step was taken with a decision; or, where `verdict` is REFUSED, nothing was written."""

    decision_id: int
    person_id: int
    verdict: Verdict = Verdict(Outcome.ALLOWED)  # noqa: RUF009


@dataclass(frozen=True)
class Result:
    """What came of one of several: the step, or why it was not taken."""

    decision_id: int
    error: TerezeError | None = None


def propose_unemployed(rt: Runtime, actor: Actor, command: ProposeUnemployed) -> Taken:
    """§31: put a draft to the director, with the evidence as the records hold it now.

    Raises UserError `record_changed`, `decision_open`, `move_not_allowed`, `move_too_early`,
    `right_ended`; the verdict is REFUSED where work may still be found (§24, §59).
    """
    require(actor, Action.PROPOSE_DECISION)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.PROPOSE_DECISION)
        case = session.get_one(Case, command.case_id)
        audit.fresh(session, case.version, command.case_version, "registration_case", case.id)
        require_none_open(session, case.id)
        now, note = rt.clock.now(), checked(command.note, "note", NOTE_LENGTH)
        verdict = may_go_to_local_body(command.ground, search_facts(session, rt, case), now)
        if not verdict.allowed:
            return Taken(0, case.person_id, verdict)
        draft = put_draft(
            session,
            rt,
            actor,
            case,
            DecisionKind.REGISTRATION,
            command.ground,
            {"note": note} if note else {},
            decision_evidence.frozen(decision_evidence.of_registration(session, case), now),
            since=without_work_since(session, rt, case),
        )
        return Taken(draft.id, case.person_id, verdict)


def put_draft(
    session: Session,
    rt: Runtime,
    actor: Actor,
    case: Case,
    kind: DecisionKind,
    ground: str,
    details: Mapping[str, Any],
    evidence: Mapping[str, Any],
    since: datetime | None = None,
) -> Decision:
    """The draft of a decision, in the caller's transaction, by the move of its kind.

    evidence: as `decision_evidence.frozen` makes it. since: from when the move's terms run
    (None: now). Raises UserError `decision_open` where the case has a draft that waits, and what
    `cases.move` raises.
    """
    require_none_open(session, case.id)
    now = rt.clock.now()
    event = TermEvent(since or now, CENTRE_HOURS)
    move(session, rt, actor, case, _PROPOSE[kind], event, {"ground": ground})
    return _add(session, rt, actor, case, kind, ground, details, evidence, DecisionState.DRAFTED)


def put_again(session: Session, rt: Runtime, actor: Actor, case: Case) -> Decision:
    """The local body has its decision before it anew (§46): the last draft, as it was approved.

    For the move RECONSIDER_UNEMPLOYED, in the caller's transaction and after it; the decision
    that was made stays as it is.
    """
    mine = select(Decision).where(Decision.case_id == case.id)
    last = session.scalars(
        mine.where(Decision.kind == DecisionKind.REGISTRATION, Decision.decided_at.is_not(None))
        .order_by(Decision.id.desc())
        .limit(1)
    ).one()
    # Those who drafted it had a hand in it, not who has it decided anew; what the local body said
    # and found then is the old decision's.
    details = {"drafters": list(drafters(last)), "again_after": last.id}
    if note := last.details.get("note"):
        details["note"] = note
    again = _add(
        session,
        rt,
        actor,
        case,
        last.kind,
        last.ground,
        details,
        last.evidence,
        DecisionState.APPROVED,
    )
    again.drafted_by, again.drafted_at = last.drafted_by, last.drafted_at
    again.approved_by, again.approved_at = last.approved_by, last.approved_at
    session.flush()
    return again


def resubmit(rt: Runtime, actor: Actor, command: OnDecision, note: str = "") -> Taken:
    """§31: put a returned draft to the director again; a registration's evidence is taken anew,
    that of a deregistration stays (`deregistration.put_again_with_proof` corrects what is entered).

    The verdict is REFUSED, and nothing written, where it holds no more (`holds_still`). Raises
    UserError `record_changed`, `decision_state`, `right_ended`.
    """
    require(actor, Action.PROPOSE_DECISION)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.PROPOSE_DECISION)
        decision, case = load(session, command, DecisionState.RETURNED)
        verdict = holds_still(session, rt, decision, case)
        if not verdict.allowed:
            return Taken(decision.id, case.person_id, verdict)
        anew = None
        if decision.kind is DecisionKind.REGISTRATION:
            anew = list(decision_evidence.of_registration(session, case))
        return once_more(session, rt, actor, decision, case, note, anew)


def once_more(
    session: Session,
    rt: Runtime,
    actor: Actor,
    decision: Decision,
    case: Case,
    note: str,
    items: list[decision_evidence.Item] | None = None,
    details: Mapping[str, Any] = MappingProxyType({}),
) -> Taken:
    """A returned draft goes to the director again, in the caller's transaction.

    items: its evidence from now on (None: as it was frozen); details: what changes in its own.
    What both were before stays in the audit trail.
    """
    now, note = rt.clock.now(), checked(note, "note", NOTE_LENGTH)
    before = audit.state(decision)
    kept = {name: said for name, said in decision.details.items() if name != "note"}
    kept["drafters"] = [*dict.fromkeys((*drafters(decision), actor.account_id))]
    decision.details = {**kept, **details, **({"note": note} if note else {})}
    if items is not None:
        decision.evidence = decision_evidence.frozen(items, now)
    decision.drafted_by, decision.drafted_at = actor.account_id, now
    decision.state = DecisionState.DRAFTED
    move(session, rt, actor, case, MoveName.RESUBMIT_DRAFT, TermEvent(now, CENTRE_HOURS))
    return took(session, rt, actor, decision, case, "decision.resubmitted", before)


def approve(rt: Runtime, actor: Actor, command: OnDecision) -> Taken:
    """§31, §44: the director approves the draft; it goes to the local body, whose term starts.

    The verdict is REFUSED, and nothing written, where it holds no more (`holds_still`). Raises
    UserError `record_changed`, `decision_state`, `own_draft`, `right_ended`, and what the
    table of moves says (`move_not_allowed`, `move_too_early`).
    """
    require(actor, Action.APPROVE_DECISION)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.APPROVE_DECISION)
        decision, case = load(session, command, DecisionState.DRAFTED)
        require_other_hand(session, actor, decision)
        verdict = holds_still(session, rt, decision, case)
        if not verdict.allowed:
            return Taken(decision.id, case.person_id, verdict)
        before, now = audit.state(decision), rt.clock.now()
        decision.state = DecisionState.APPROVED
        decision.approved_at, decision.approved_by = now, actor.account_id
        event = TermEvent(now, CENTRE_HOURS)
        details = {"decision": decision.id}
        move(session, rt, actor, case, _APPROVE[decision.kind], event, details)
        return took(session, rt, actor, decision, case, "decision.approved", before)


def return_draft(rt: Runtime, actor: Actor, command: OnDecision, remark: str) -> Taken:
    """The director sends the draft back to be put right; his remark says what is wrong.

    Raises UserError `remark_missing`, `record_changed`, `decision_state`, `right_ended`.
    """
    require(actor, Action.APPROVE_DECISION)
    if not remark.strip():
        raise UserError("remark_missing", field="remark")
    states = (DecisionState.DRAFTED,)
    target = DecisionState.RETURNED
    return _put_back(rt, actor, command, remark, states, target, MoveName.RETURN_DRAFT)


def stop(rt: Runtime, actor: Actor, command: OnDecision, remark: str = "") -> Taken:
    """The director stops the draft: nothing goes to the local body.

    Raises UserError `record_changed`, `decision_state`, `right_ended`.
    """
    require(actor, Action.APPROVE_DECISION)
    states = (DecisionState.DRAFTED, DecisionState.RETURNED)
    target = DecisionState.STOPPED
    return _put_back(rt, actor, command, remark, states, target, MoveName.STOP_DRAFT)


def each(step: Callable[[OnDecision], Taken], commands: Iterable[OnDecision]) -> tuple[Result, ...]:
    """Take a step with several decisions, each for itself: one that fails undoes no other."""
    results = []
    for command in commands:
        error: TerezeError | None = None
        try:
            refusals = step(command).verdict.refusals
            error = fault_of(refusals[0]) if refusals else None
        except TerezeError as raised:
            error = raised
        results.append(Result(command.decision_id, error))
    return tuple(results)


def holds_still(session: Session, rt: Runtime, decision: Decision, case: Case) -> Verdict:
    """Whether what a draft rests on is so still, by the records as they are now.

    REFUSED where work may be found after all (§31, as when it was drafted), or where the records
    do not prove the ground of deregistration any more, a valid reason having been written down
    since (§44). What was entered with its proof rests on the proof.
    """
    if decision.kind is DecisionKind.DEREGISTRATION:
        return still_proved(session, rt, case, decision)
    facts = search_facts(session, rt, case)
    return may_go_to_local_body(NoWork(decision.ground), facts, rt.clock.now())


def load(session: Session, command: OnDecision, *states: DecisionState) -> tuple[Decision, Case]:
    """The decision and its case, if it is as it was seen and stands where the step starts.

    Raises UserError `decision_unknown`, `record_changed`, `decision_state` (state).
    """
    decision = session.get(Decision, command.decision_id)
    if decision is None:
        raise UserError("decision_unknown")
    audit.fresh(session, decision.version, command.version, "decision", decision.id)
    if decision.state not in states:
        raise UserError("decision_state", state=decision.state.value)
    return decision, session.get_one(Case, decision.case_id)


def took(
    session: Session,
    rt: Runtime,
    actor: Actor,
    decision: Decision,
    case: Case,
    action: str,
    before: Mapping[str, Any],
) -> Taken:
    """Write the step into the trail, with what it changed."""
    session.flush()
    after = audit.changes(before, audit.state(decision))
    was = {name: before.get(name) for name in after}
    audit.record(session, rt, actor, action, "decision", decision.id, before=was, after=after)
    return Taken(decision.id, case.person_id)


def drafters(decision: Decision) -> tuple[int, ...]:
    """The accounts that had a hand in the draft."""
    return tuple(decision.details.get("drafters", (decision.drafted_by,)))


def require_other_hand(session: Session, actor: Actor, decision: Decision) -> None:
    """Raise UserError `own_draft` or `own_approval` where the actor had a hand in it already."""
    verdict = may_take_part(
        actor.account_id,
        drafters(decision),
        decision.approved_by,
        posts_combined=centre_of(session).posts_combined,
    )
    for reason in verdict.refusals:
        raise fault_of(reason)


def require_none_open(session: Session, case_id: int) -> None:
    """Raise UserError `decision_open` where the case has a draft that waits for somebody."""
    waiting = select(Decision.id).where(
        Decision.case_id == case_id, Decision.state.in_(OPEN_DECISIONS)
    )
    if session.scalar(waiting) is not None:
        raise UserError("decision_open")


def checked(text: str, field: str, limit: int) -> str:
    """The text without blanks around it. Raises what `card_answers.text_faults` finds."""
    for fault in text_faults(field, text.strip(), limit):
        raise fault.error
    return text.strip()


def _add(
    session: Session,
    rt: Runtime,
    actor: Actor,
    case: Case,
    kind: DecisionKind,
    ground: str,
    details: Mapping[str, Any],
    evidence: Mapping[str, Any],
    state: DecisionState,
) -> Decision:
    decision = Decision(
        case_id=case.id,
        kind=kind,
        state=state,
        ground=str(ground),
        details={"drafters": [actor.account_id], **details},
        evidence=dict(evidence),
        drafted_at=rt.clock.now(),
        drafted_by=actor.account_id,
        remark="",
        grounds=[],
    )
    session.add(decision)
    session.flush()
    after = {"kind": kind, "ground": str(ground), "state": state, "case_id": case.id}
    audit.record(session, rt, actor, "decision.drafted", "decision", decision.id, after=after)
    return decision


def _put_back(
    rt: Runtime,
    actor: Actor,
    command: OnDecision,
    remark: str,
    states: tuple[DecisionState, ...],
    target: DecisionState,
    name: MoveName,
) -> Taken:
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.APPROVE_DECISION)
        decision, case = load(session, command, *states)
        before = audit.state(decision)
        decision.remark = checked(remark, "remark", REMARK_LENGTH)
        decision.state = target
        move(session, rt, actor, case, name, TermEvent(rt.clock.now(), CENTRE_HOURS))
        return took(session, rt, actor, decision, case, f"decision.{target.value}", before)
