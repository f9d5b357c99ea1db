"""§44-45, L16, L26.3: a draft of deregistration with its evidence, and what follows once signed."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import (
    Action,
    DecisionKind,
    DecisionState,
    DeregistrationGround,
    Form,
    MoveName,
)
from app.models import Decision, Paper, Person
from app.models import RegistrationCase as Case
from app.rules.ch3_deregistration import (
    GroundFacts,
    Owed,
    change_overdue,
    may_propose_deregistration,
    owed_after,
)
from app.rules.ch3_unemployed import channel_warnings
from app.rules.verdict import Verdict
from app.services import audit, changes, decision_evidence, findings_queries, notices, papers
from app.services.cases import move
from app.services.decision_evidence import Item, Kind, item, said
from app.services.decision_facts import lives_in_village
from app.services.decision_notices import Informed, OnCase, TellDecision
from app.services.decisions import (
    OnDecision,
    Taken,
    checked,
    load,
    once_more,
    put_draft,
    require_none_open,
    took,
)
from app.services.findings_queries import Finding
from app.services.notices import Note
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, centre_of, require, require_still

PROOF_LENGTH = 300
_NO_WORDS = Note()


@dataclass(frozen=True)
class ProposeDeregistration:
    """A ground for the director: one that the records prove, or one entered with its proof.

    finding: the name of what the records prove; "" where the ground is entered. happened_on, proof:
    of an entered ground. valid_reason: as the clerk judged it, where the ground asks for it.
    of_article_8: one of those whom the Labour Resources Development Centre registers (L8.2.4).
    """

    case_id: int
    case_version: int
    ground: DeregistrationGround
    finding: str = ""
    happened_on: date | None = None
    proof: Note = _NO_WORDS
    valid_reason: bool | None = None
    of_article_8: bool = False


def propose_deregistration(rt: Runtime, actor: Actor, command: ProposeDeregistration) -> Taken:
    """§44: put a draft with its evidence to the director. A valid reason stops it.

    The verdict is REFUSED, and nothing written, where the ground is not proved or excused. Raises
    UserError `record_changed`, `decision_open`, `finding_gone`, `move_not_allowed`,
    `right_ended`, and what the proof's words may not be.
    """
    require(actor, Action.PROPOSE_DECISION)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.PROPOSE_DECISION)
        case = session.get_one(Case, command.case_id)
        audit.fresh(session, case.version, command.case_version, "registration_case", case.id)
        require_none_open(session, case.id)
        found = _finding(session, rt, case, command)
        verdict = _judge(session, rt, case, command, found)
        if not verdict.allowed:
            return Taken(0, case.person_id, verdict)
        now = rt.clock.now()
        draft = put_draft(
            session,
            rt,
            actor,
            case,
            DecisionKind.DEREGISTRATION,
            command.ground,
            _details(command),
            decision_evidence.frozen(_evidence(command, found), now),
        )
        return Taken(draft.id, case.person_id, verdict)


@dataclass(frozen=True)
class CorrectProof:
    """A returned draft on an entered ground, with the day and the proof as they are to be."""

    taken: OnDecision
    happened_on: date | None
    proof: Note
    note: str = ""


def put_again_with_proof(rt: Runtime, actor: Actor, command: CorrectProof) -> Taken:
    """§44: put a returned draft to the director again, with its entered ground proved anew.

    What was frozen with it before stays in the audit trail. The verdict is REFUSED, and nothing
    written, where the ground is not proved. Raises UserError `record_changed`, `decision_state`,
    `right_ended`, and what the proof's words may not be.
    """
    require(actor, Action.PROPOSE_DECISION)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.PROPOSE_DECISION)
        decision, case = load(session, command.taken, DecisionState.RETURNED)
        assert decision.kind is DecisionKind.DEREGISTRATION and not decision.details["finding"]
        entered = ProposeDeregistration(
            case.id,
            case.version,
            DeregistrationGround(decision.ground),
            happened_on=command.happened_on,
            proof=command.proof,
            valid_reason=decision.details.get("valid_reason"),
        )
        verdict = _judge(session, rt, case, entered, None)
        if not verdict.allowed:
            return Taken(decision.id, case.person_id, verdict)
        items, details = _evidence(entered, None), _details(entered)
        return once_more(session, rt, actor, decision, case, command.note, items, details)


def tell_deregistration(rt: Runtime, actor: Actor, command: TellDecision) -> Informed:
    """§45: write down how the person was told that he was struck off, and issue the notice.

    The notice says from which day on he may apply again (L16.2). Raises UserError
    `record_changed`, `move_not_allowed`, `move_done`, `right_ended`.
    """
    require(actor, Action.TELL_PERSON)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.TELL_PERSON)
        case, decision = _struck_off(session, command.taken)
        now, before = rt.clock.now(), audit.state(decision)
        owed = owed_by(session, case, decision)
        odd = channel_warnings(command.how, lives_in_village=owed.through_akim)
        warnings = tuple(reason.code for reason in odd)
        details = {"how": command.how.value, "warnings": list(warnings)}
        event = TermEvent(now, CENTRE_HOURS)
        move(session, rt, actor, case, MoveName.TELL_DEREGISTRATION, event, details)
        notice = _notice(session, rt, actor, case, owed)
        decision.told_at, decision.told_by = now, actor.account_id
        decision.told_how, decision.notice_id = command.how, notice.id
        took(session, rt, actor, decision, case, "decision.told", before)
        return Informed(case.person_id, notice.id, warnings)


def tell_fund(rt: Runtime, actor: Actor, command: OnCase, note: str = "") -> int:
    """L26.3: write down that the Fund was told through the State Corporation; returns the
    person's number. `note` may name the letter.

    Raises UserError `record_changed`, `move_not_allowed`, `move_done`, `right_ended`.
    """
    require(actor, Action.TELL_PERSON)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.TELL_PERSON)
        case, _decision = _struck_off(session, command)
        event = TermEvent(rt.clock.now(), CENTRE_HOURS)
        details = {"note": checked(note, "note", PROOF_LENGTH)}
        move(session, rt, actor, case, MoveName.TELL_FUND, event, details)
        return case.person_id


def signed_decision(session: Session, case: Case) -> Decision | None:
    """The decision by which a case's person was struck off: the newest that was signed."""
    mine = select(Decision).where(
        Decision.case_id == case.id,
        Decision.kind == DecisionKind.DEREGISTRATION,
        Decision.state == DecisionState.SIGNED,
    )
    return session.scalars(mine.order_by(Decision.id.desc()).limit(1)).first()


def owed_by(session: Session, case: Case, decision: Decision) -> Owed:
    """What a signed decision owes, by whose it is."""
    assert decision.holds_from is not None
    ground = DeregistrationGround(decision.ground)
    rural = lives_in_village(session, case.person_id)
    return owed_after(ground, decision.holds_from, lives_in_village=rural)


def _struck_off(session: Session, taken: OnCase) -> tuple[Case, Decision]:
    case = session.get_one(Case, taken.case_id)
    audit.fresh(session, case.version, taken.version, "registration_case", case.id)
    decision = signed_decision(session, case)
    if decision is None:
        raise UserError("decision_unknown")
    return case, decision


def _finding(
    session: Session, rt: Runtime, case: Case, command: ProposeDeregistration
) -> Finding | None:
    if not command.finding:
        return None
    found = findings_queries.findings_of(session, rt, case)
    finding = findings_queries.by_key(found, command.finding)
    if finding is None or finding.ground is not command.ground:
        raise UserError("finding_gone")
    return finding


def _judge(
    session: Session,
    rt: Runtime,
    case: Case,
    command: ProposeDeregistration,
    found: Finding | None,
) -> Verdict:
    command.proof.checked("proof", PROOF_LENGTH)
    if (command.proof.kk.strip() or command.proof.ru.strip()) and not command.proof.is_whole:
        field = "proof_ru" if command.proof.kk.strip() else "proof_kk"
        raise FieldFaults([UserError("reason_missing", field=field)])
    now = rt.clock.now()
    facts = GroundFacts(
        command.ground,
        proved=found is not None,
        has_proof=command.proof.is_whole,
        happened_on=command.happened_on,
        valid_reason=command.valid_reason,
        of_article_8=command.of_article_8,
    )
    verdict = may_propose_deregistration(facts, case.unemployed_on, now.date())
    day = command.happened_on
    unreported = command.ground is DeregistrationGround.CHANGE_UNREPORTED and found is None
    if verdict.allowed and unreported and day is not None:
        return change_overdue(day, changes.due_at(session, rt, case, day), now)
    return verdict


def _details(command: ProposeDeregistration) -> dict[str, Any]:
    details: dict[str, Any] = {"finding": command.finding}
    if command.happened_on is not None:
        details["happened_on"] = command.happened_on.isoformat()
    if command.valid_reason is not None:
        details["valid_reason"] = command.valid_reason
    return details


def _evidence(command: ProposeDeregistration, found: Finding | None) -> list[Item]:
    """What the records prove, then what was entered."""
    items = list(found.items) if found else []
    if command.proof.is_whole:
        items.append(said(Kind.DOCUMENT, command.happened_on, command.proof))
    if command.valid_reason is False:
        items.append(item(Kind.TEXT, None, "no_valid_reason"))
    return items


def _notice(session: Session, rt: Runtime, actor: Actor, case: Case, owed: Owed) -> Paper:
    person, centre = session.get_one(Person, case.person_id), centre_of(session)
    payload = {
        "person": person.full_name,
        "local_body": {"kk": centre.local_body_kk, "ru": centre.local_body_ru},
        "centre": notices.centre_names(centre),
        "deregistered_on": owed.struck_off_on.isoformat(),
        "ground": owed.ground.value,
        "issued_on": rt.clock.now().date().isoformat(),
        "director": {"kk": centre.director_kk, "ru": centre.director_ru},
        "allowed_from": owed.allowed_from.isoformat() if owed.allowed_from else None,
    }
    return papers.issue(session, rt, actor, case, Form.DEREGISTERED, payload)
