"""§32, §34, §44: the local body checks a draft that the centre approved, and signs or refuses."""

from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.errors import UserError
from app.core.vocabulary import (
    Action,
    DecisionKind,
    DecisionState,
    MoveName,
    UnemployedRefusal,
)
from app.models import Decision
from app.models import RegistrationCase as Case
from app.rules.ch3_unemployed import (
    findings,
    may_refuse_unemployed,
    may_register_unemployed,
)
from app.rules.verdict import Outcome, Verdict
from app.services import audit
from app.services.cases import move
from app.services.decision_facts import kept_findings, still_proved, unemployed_facts
from app.services.decisions import (
    OnDecision,
    Taken,
    load,
    require_other_hand,
    took,
)
from app.services.notices import Note
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, require, require_still

WHY_LENGTH = 300
_DECIDED_ON = ("why", "doubts", "findings")
"""What a decision's details hold of the local body's own."""

_SIGN = {
    DecisionKind.REGISTRATION: MoveName.REGISTER_UNEMPLOYED,
    DecisionKind.DEREGISTRATION: MoveName.DEREGISTER,
}
_DECLINE = {
    DecisionKind.REGISTRATION: MoveName.REFUSE_UNEMPLOYED,
    DecisionKind.DEREGISTRATION: MoveName.KEEP_REGISTERED,
}


@dataclass(frozen=True)
class Decline:
    """The local body does not sign.

    grounds: of §34, where registration is refused; none where somebody is not struck off. why:
    its own words in both languages of the notice: what the facts do not prove rests on them.
    """

    taken: OnDecision
    grounds: tuple[UnemployedRefusal, ...] = ()
    why: Note = field(default_factory=Note)


def sign(rt: Runtime, actor: Actor, command: OnDecision, *, doubts_seen: bool = True) -> Taken:
    """§32, §44: sign; the person is unemployed, or struck off, from today on.

    The verdict is REFUSED, and nothing written, where a ground of §34 is proved on the day, or
    the records prove a ground of §44 no more; what raises a doubt is WARNED. The facts on which
    it was decided are kept with the decision. doubts_seen: whether the facts were on
    the screen. Raises UserError `record_changed`, `decision_state`, `own_draft`, `own_approval`,
    `right_ended`, `move_not_allowed`, and `doubts_unseen` where there is a doubt nobody saw.
    """
    require(actor, Action.SIGN_DECISION)
    with rt.sessions.begin() as session:
        decision, case = _taken_up(session, actor, command)
        today = rt.clock.now().date()
        if decision.kind is DecisionKind.REGISTRATION:
            verdict = may_register_unemployed(unemployed_facts(session, case), today)
        else:
            verdict = still_proved(session, rt, case, decision)
        if not verdict.allowed:
            return Taken(decision.id, case.person_id, verdict)
        if verdict.warnings and not doubts_seen:
            raise UserError("doubts_unseen")
        before = audit.state(decision)
        warned = [reason.code for reason in verdict.warnings]
        said = {"doubts": warned} if warned else {}
        decision.details = _details(session, decision, case, today, said)
        decision.holds_from = today
        if decision.kind is DecisionKind.REGISTRATION:
            case.unemployed_on = today
        details = {"decision": decision.id, "doubts": warned}
        _decide(session, rt, actor, decision, case, DecisionState.SIGNED, details)
        took(session, rt, actor, decision, case, "decision.signed", before)
        return Taken(decision.id, case.person_id, verdict)


def decline(rt: Runtime, actor: Actor, command: Decline) -> Taken:
    """§34: refuse registration on grounds that the facts prove, or that the body enters itself;
    §44: leave somebody registered, with the reason.

    The verdict is REFUSED where the grounds do not carry a refusal. Raises what `sign` raises,
    and UserError `reason_missing` where the words are not in both languages.
    """
    require(actor, Action.SIGN_DECISION)
    with rt.sessions.begin() as session:
        decision, case = _taken_up(session, actor, command.taken)
        why, today = _why(command, decision.kind), rt.clock.now().date()
        verdict = _may_decline(session, decision, case, command, today)
        if not verdict.allowed:
            return Taken(decision.id, case.person_id, verdict)
        before = audit.state(decision)
        decision.grounds = [g.value for g in UnemployedRefusal if g in command.grounds]
        said = {"why": why} if why else {}
        decision.details = _details(session, decision, case, today, said)
        details = {"decision": decision.id, "grounds": decision.grounds}
        _decide(session, rt, actor, decision, case, DecisionState.DECLINED, details)
        took(session, rt, actor, decision, case, "decision.declined", before)
        return Taken(decision.id, case.person_id, verdict)


def _taken_up(session: Session, actor: Actor, command: OnDecision) -> tuple[Decision, Case]:
    require_still(session, actor, Action.SIGN_DECISION)
    decision, case = load(session, command, DecisionState.APPROVED)
    require_other_hand(session, actor, decision)
    return decision, case


def _may_decline(
    session: Session, decision: Decision, case: Case, command: Decline, on: date
) -> Verdict:
    if decision.kind is DecisionKind.DEREGISTRATION:
        return Verdict(Outcome.ALLOWED)
    facts, has_text = unemployed_facts(session, case), command.why.is_whole
    return may_refuse_unemployed(command.grounds, has_text, facts, on)


def _details(
    session: Session, decision: Decision, case: Case, on: date, said: dict[str, Any]
) -> dict[str, Any]:
    """The draft's details with what is said and found now, and nothing of an earlier decision."""
    drafted = {name: told for name, told in decision.details.items() if name not in _DECIDED_ON}
    if decision.kind is DecisionKind.REGISTRATION:
        found = findings(unemployed_facts(session, case), on)
        return {**drafted, **said, "findings": kept_findings(found)}
    return {**drafted, **said}


def _why(command: Decline, kind: DecisionKind) -> dict[str, str]:
    """The body's words by language; a half of them is asked to be made whole."""
    why = Note(command.why.kk.strip(), command.why.ru.strip())
    asked = kind is DecisionKind.DEREGISTRATION or why.kk or why.ru
    if asked and not why.is_whole:
        raise UserError("reason_missing", field="why_ru" if why.kk else "why_kk")
    why.checked("why", WHY_LENGTH)
    return asdict(why) if asked else {}


def _decide(
    session: Session,
    rt: Runtime,
    actor: Actor,
    decision: Decision,
    case: Case,
    state: DecisionState,
    details: dict[str, Any],
) -> None:
    """Write the decision before the move: a move that closes the case stops what is open."""
    now = rt.clock.now()
    decision.state, decision.decided_at, decision.decided_by = state, now, actor.account_id
    session.flush()
    moves = _SIGN if state is DecisionState.SIGNED else _DECLINE
    event = TermEvent(now, CENTRE_HOURS)
    move(session, rt, actor, case, moves[decision.kind], event, details)
