"""Decisions as windows show them: the queue of each post, and one decision with its evidence."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import (
    Action,
    DecisionKind,
    DecisionState,
    Told,
    UnemployedRefusal,
)
from app.models import Account, CaseTerm, Decision, Paper, Person, RegistrationCase
from app.rules.ch3_unemployed import Finding, findings, may_take_part
from app.rules.stages import Stage, service_stages
from app.services import audit
from app.services.decision_evidence import Item, items_of
from app.services.decision_facts import findings_decided_on, unemployed_facts
from app.services.decisions import drafters
from app.services.notices import Note
from app.services.runtime import Actor, Runtime, centre_of, require

_TERMS = {
    DecisionState.DRAFTED: ("31",),
    DecisionState.RETURNED: ("31",),
    DecisionState.APPROVED: ("32", "44"),
    DecisionState.SIGNED: ("33", "35", "45"),
    DecisionState.DECLINED: ("33", "35"),
}
"""Which of the case's terms a decision in that state has to keep."""
_OWED = ("33", "35", "45")

Names = dict[str, str]


class Step(StrEnum):
    """What can be done with a decision."""

    APPROVE = "approve"
    RETURN = "return"
    STOP = "stop"
    SIGN = "sign"
    DECLINE = "decline"
    RESUBMIT = "resubmit"


_STEPS = {
    DecisionState.DRAFTED: (Step.APPROVE, Step.RETURN, Step.STOP),
    DecisionState.RETURNED: (Step.RESUBMIT, Step.STOP),
    DecisionState.APPROVED: (Step.SIGN, Step.DECLINE),
}
_RIGHT = {
    Step.APPROVE: Action.APPROVE_DECISION,
    Step.RETURN: Action.APPROVE_DECISION,
    Step.STOP: Action.APPROVE_DECISION,
    Step.SIGN: Action.SIGN_DECISION,
    Step.DECLINE: Action.SIGN_DECISION,
    Step.RESUBMIT: Action.PROPOSE_DECISION,
}
_BY_ANOTHER_HAND = frozenset({Step.APPROVE, Step.SIGN, Step.DECLINE})


@dataclass(frozen=True)
class DecisionRow:
    """One decision of a queue. `due_at`: the end of the term that waits for the reader's post.
    `steps`: what the reader may do with it now; none where another has to, or where it is decided
    and the notice or the telling is owed."""

    id: int
    version: int
    person_id: int
    full_name: str
    case_number: str
    kind: DecisionKind
    state: DecisionState
    ground: str
    drafted_at: datetime
    due_at: datetime | None
    remark: str
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Hand:
    """Who did something with a decision, and when."""

    at: datetime
    who: Names


@dataclass(frozen=True)
class DecisionLine:
    """A decision as the person's page tells it; `stages` are §36's.

    ground: a word of NoWork or DeregistrationGround. grounds: of §34, where refused. why: the
    local body's words by language; note: the clerk's.
    """

    id: int
    version: int
    kind: DecisionKind
    state: DecisionState
    ground: str
    drafted: Hand
    approved: Hand | None
    decided: Hand | None
    told: Hand | None
    told_how: Told | None
    remark: str
    note: str
    grounds: tuple[UnemployedRefusal, ...]
    why: Names
    holds_from: date | None
    notice_id: int | None
    notice_number: str
    stages: tuple[Stage, ...]


@dataclass(frozen=True)
class Entered:
    """The day and the proof of a ground of §44 that was entered, as the draft has them."""

    happened_on: date
    proof: Note


@dataclass(frozen=True)
class DecisionView:
    """One decision whole. `findings` are §34's grounds by the facts of today, or by those on which
    it was decided; empty where they are not asked. `steps` are what the reader may do now.
    `entered`: None where the ground was not entered."""

    line: DecisionLine
    person_id: int
    full_name: str
    birth_date: date
    case_id: int
    case_number: str
    due_at: datetime | None
    evidence: tuple[Item, ...]
    findings: tuple[Finding, ...]
    steps: tuple[Step, ...]
    entered: Entered | None


def decisions_waiting(rt: Runtime, actor: Actor) -> tuple[DecisionRow, ...]:
    """What waits for the reader's posts: first what he can decide himself, the oldest term first.

    Drafts to approve, drafts returned, drafts to sign; and what was decided, while the notice or
    the telling is owed still.
    """
    require(actor, Action.VIEW_QUEUE)
    mine = _mine(actor)
    if not mine:
        return ()
    with rt.sessions.read() as session:
        asked = (
            select(Decision, RegistrationCase, Person)
            .join(RegistrationCase, RegistrationCase.id == Decision.case_id)
            .join(Person, Person.id == RegistrationCase.person_id)
            .where(or_(*mine))
            .order_by(Decision.id)
        )
        found = session.execute(asked).all()
        due = _due(session, [case.id for _, case, _ in found])
        combined = centre_of(session).posts_combined
        rows = [
            _row(decision, case, person, due, _steps(actor, decision, combined))
            for decision, case, person in found
        ]
        newest = _newest(session, [case.id for _, case, _ in found])
    kept = [row for row in rows if row.due_at or row.state not in _DECIDED]
    kept = [row for row in kept if row.state not in _DECIDED or row.id in newest]
    return tuple(
        sorted(
            kept,
            key=lambda row: (not row.steps, row.due_at is None, row.due_at or row.drafted_at),
        )
    )


def view_decision(rt: Runtime, actor: Actor, decision_id: int) -> DecisionView:
    """One decision with all that it rests on; the look is entered in the audit trail.

    Raises UserError `decision_unknown`.
    """
    require(actor, Action.VIEW_PERSON)
    with rt.sessions.begin() as session:
        decision = session.get(Decision, decision_id)
        if decision is None:
            raise UserError("decision_unknown")
        case = session.get_one(RegistrationCase, decision.case_id)
        person = session.get_one(Person, case.person_id)
        audit.record(session, rt, actor, "decision.viewed", "decision", decision.id)
        steps = _steps(actor, decision, centre_of(session).posts_combined)
        row = _row(decision, case, person, _due(session, [case.id]), steps)
        return DecisionView(
            line=_lines(session, [decision])[0],
            person_id=person.id,
            full_name=person.full_name,
            birth_date=person.birth_date,
            case_id=case.id,
            case_number=case.number,
            due_at=row.due_at,
            evidence=items_of(decision.evidence),
            findings=_findings(session, rt, decision, case),
            steps=row.steps,
            entered=_entered(decision),
        )


def decisions_of(session: Session, case_id: int) -> tuple[DecisionLine, ...]:
    """A case's decisions, the newest first."""
    mine = select(Decision).where(Decision.case_id == case_id).order_by(Decision.id.desc())
    return _lines(session, session.scalars(mine))


_DECIDED = (DecisionState.SIGNED, DecisionState.DECLINED)


def _findings(
    session: Session, rt: Runtime, decision: Decision, case: RegistrationCase
) -> tuple[Finding, ...]:
    if decision.kind is DecisionKind.REGISTRATION and decision.state in _STEPS:
        return findings(unemployed_facts(session, case), rt.clock.now().date())
    return findings_decided_on(decision.details)


def _entered(decision: Decision) -> Entered | None:
    happened_on = decision.details.get("happened_on")
    if happened_on is None or decision.details["finding"]:
        return None
    words = next(each["text"] for each in items_of(decision.evidence) if "text" in each)
    return Entered(date.fromisoformat(happened_on), Note(words["kk"], words["ru"]))


def _mine(actor: Actor) -> list[ColumnElement[bool]]:
    """The states in which a decision waits for one of the reader's posts."""
    state, mine = Decision.state, []
    if actor.may(Action.APPROVE_DECISION):
        mine.append(state == DecisionState.DRAFTED)
    if actor.may(Action.SIGN_DECISION):
        mine.append(state == DecisionState.APPROVED)
    if actor.may(Action.PROPOSE_DECISION):
        owed = select(CaseTerm.case_id).where(CaseTerm.code.in_(_OWED), CaseTerm.ended_at.is_(None))
        mine.append(state == DecisionState.RETURNED)
        mine.append(and_(state.in_(_DECIDED), Decision.case_id.in_(owed)))
    return mine


def _due(session: Session, case_ids: Iterable[int]) -> dict[tuple[int, str], datetime]:
    """The open terms of the cases by case and code."""
    codes = {code for codes in _TERMS.values() for code in codes}
    asked = select(CaseTerm).where(
        CaseTerm.case_id.in_(set(case_ids)), CaseTerm.code.in_(codes), CaseTerm.ended_at.is_(None)
    )
    return {(row.case_id or 0, row.code): row.due_at for row in session.scalars(asked)}


def _newest(session: Session, case_ids: Iterable[int]) -> frozenset[int]:
    """Of each case the newest decision that was taken, and not taken back since: what is owed is
    owed for it."""
    stands = Decision.details["taken_back"].as_string().is_(None)
    asked = (
        select(func.max(Decision.id))
        .where(Decision.case_id.in_(set(case_ids)), Decision.state.in_(_DECIDED), stands)
        .group_by(Decision.case_id)
    )
    return frozenset(session.scalars(asked))


def _row(
    decision: Decision,
    case: RegistrationCase,
    person: Person,
    due: dict[tuple[int, str], datetime],
    steps: tuple[Step, ...],
) -> DecisionRow:
    terms = [
        due[case.id, code] for code in _TERMS.get(decision.state, ()) if (case.id, code) in due
    ]
    return DecisionRow(
        id=decision.id,
        version=decision.version,
        person_id=person.id,
        full_name=person.full_name,
        case_number=case.number,
        kind=decision.kind,
        state=decision.state,
        ground=decision.ground,
        drafted_at=decision.drafted_at,
        due_at=min(terms, default=None),
        remark=decision.remark,
        steps=steps,
    )


def _lines(session: Session, decisions: Iterable[Decision]) -> tuple[DecisionLine, ...]:
    return tuple(_line(session, decision) for decision in decisions)


def _line(session: Session, decision: Decision) -> DecisionLine:
    notice = session.get(Paper, decision.notice_id) if decision.notice_id else None
    drafted = _hand(session, decision.drafted_at, decision.drafted_by)
    assert drafted is not None
    return DecisionLine(
        id=decision.id,
        version=decision.version,
        kind=decision.kind,
        state=decision.state,
        ground=decision.ground,
        drafted=drafted,
        approved=_hand(session, decision.approved_at, decision.approved_by),
        decided=_hand(session, decision.decided_at, decision.decided_by),
        told=_hand(session, decision.told_at, decision.told_by),
        told_how=decision.told_how,
        remark=decision.remark,
        note=decision.details.get("note", ""),
        grounds=tuple(map(UnemployedRefusal, decision.grounds)),
        why=decision.details.get("why", {}),
        holds_from=decision.holds_from,
        notice_id=decision.notice_id,
        notice_number=notice.number if notice else "",
        stages=service_stages(
            decision.drafted_at,
            decision.approved_at,
            decision.decided_at,
            notice.issued_at if notice else decision.told_at,
        ),
    )


def _hand(session: Session, at: datetime | None, account_id: int | None) -> Hand | None:
    account = session.get(Account, account_id) if account_id else None
    if at is None or account is None:
        return None
    return Hand(at, {"kk": account.name_kk, "ru": account.name_ru})


def _steps(actor: Actor, decision: Decision, posts_combined: bool) -> tuple[Step, ...]:
    """What the reader's posts may do now; not what another hand has to do."""
    hands = may_take_part(
        actor.account_id,
        drafters(decision),
        decision.approved_by,
        posts_combined=posts_combined,
    )
    return tuple(
        step
        for step in _STEPS.get(decision.state, ())
        if actor.may(_RIGHT[step]) and (hands.allowed or step not in _BY_ANOTHER_HAND)
    )
