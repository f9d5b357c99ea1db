"""§33, §35: the notice of a decision, and what the person is told of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.errors import UserError
from app.core.vocabulary import (
    Action,
    DecisionKind,
    DecisionState,
    Form,
    MoveName,
    Told,
    UnemployedRefusal,
)
from app.models import Decision, Paper, Person
from app.models import RegistrationCase as Case
from app.rules.ch3_unemployed import channel_warnings, owed_to_person
from app.services import audit, notices, papers
from app.services.cases import move
from app.services.decision_facts import findings_decided_on, lives_in_village
from app.services.notices import Cause, Note
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, centre_of, require, require_still

_DECIDED = (DecisionState.SIGNED, DecisionState.DECLINED)


@dataclass(frozen=True)
class OnCase:
    """The case that somebody takes up, as he saw it."""

    case_id: int
    version: int


@dataclass(frozen=True)
class TellDecision:
    """§35: how the person is told of the decision."""

    taken: OnCase
    how: Told


@dataclass(frozen=True)
class Informed:
    """A paper for the person (None: there is none to give); `warnings` are codes of §35.1."""

    person_id: int
    paper_id: int | None
    warnings: tuple[str, ...] = ()


def issue_decision_notice(rt: Runtime, actor: Actor, command: OnCase) -> Informed:
    """§33: Appendix 4 where the local body registered the person, Appendix 5 where it refused.

    Raises UserError `record_changed`, `move_done` where the notice is out, `move_not_allowed`,
    `decision_unknown`, `right_ended`.
    """
    require(actor, Action.PROPOSE_DECISION)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.PROPOSE_DECISION)
        case = _fresh(session, command)
        event = TermEvent(rt.clock.now(), CENTRE_HOURS)
        move(session, rt, actor, case, MoveName.ISSUE_DECISION_NOTICE, event)
        decision = decided(session, case)
        before = audit.state(decision)
        issued = _refusal if decision.state is DecisionState.DECLINED else _registered
        notice = issued(session, rt, actor, case, decision)
        decision.notice_id = notice.id
        _record(session, rt, actor, decision, "decision.notice_issued", before)
        return Informed(case.person_id, notice.id)


def tell_decision(rt: Runtime, actor: Actor, command: TellDecision) -> Informed:
    """§35: write down that the person was told, how, and give the list of documents for the
    social payment where he is registered.

    Raises UserError `record_changed`, `move_done` where he was told, `move_not_allowed`,
    `decision_unknown`, `right_ended`.
    """
    require(actor, Action.TELL_PERSON)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.TELL_PERSON)
        case = _fresh(session, command.taken)
        now, rural = rt.clock.now(), lives_in_village(session, case.person_id)
        odd = channel_warnings(command.how, lives_in_village=rural)
        warnings = tuple(reason.code for reason in odd)
        details = {"how": command.how.value, "warnings": list(warnings)}
        event = TermEvent(now, CENTRE_HOURS)
        move(session, rt, actor, case, MoveName.TELL_DECISION, event, details)
        decision = decided(session, case)
        before = audit.state(decision)
        decision.told_at, decision.told_by = now, actor.account_id
        decision.told_how = command.how
        _record(session, rt, actor, decision, "decision.told", before)
        since = case.unemployed_on if decision.state is DecisionState.SIGNED else None
        owed = owed_to_person(decision.kind, since, lives_in_village=rural)
        paper = None
        if owed.with_payment_documents:
            paper = _payment_documents(session, rt, actor, case, decision)
        return Informed(case.person_id, paper.id if paper else None, warnings)


def decided(session: Session, case: Case) -> Decision:
    """The newest decision on registering the case's person as unemployed.

    Raises UserError `decision_unknown`.
    """
    mine = select(Decision).where(
        Decision.case_id == case.id,
        Decision.kind == DecisionKind.REGISTRATION,
        Decision.state.in_(_DECIDED),
    )
    decision = session.scalars(mine.order_by(Decision.id.desc()).limit(1)).first()
    if decision is None:
        raise UserError("decision_unknown")
    return decision


def _fresh(session: Session, command: OnCase) -> Case:
    case = session.get_one(Case, command.case_id)
    audit.fresh(session, case.version, command.version, "registration_case", case.id)
    return case


def _record(
    session: Session,
    rt: Runtime,
    actor: Actor,
    decision: Decision,
    action: str,
    before: dict[str, object],
) -> None:
    session.flush()
    after = audit.changes(before, audit.state(decision))
    was = {name: before.get(name) for name in after}
    audit.record(session, rt, actor, action, "decision", decision.id, before=was, after=after)


def _registered(
    session: Session, rt: Runtime, actor: Actor, case: Case, _decision: Decision
) -> Paper:
    """Appendix 4, with how long it holds (§38)."""
    payload = notices.attestation(session, rt, case)
    return papers.issue(session, rt, actor, case, Form.REGISTERED_AS_UNEMPLOYED, payload)


def _refusal(session: Session, rt: Runtime, actor: Actor, case: Case, decision: Decision) -> Paper:
    """Appendix 5 with the grounds of §34, and the local body's own words below them."""
    causes = list(_causes(decision))
    note = Note(**decision.details.get("why", {}))
    return notices.issue_refusal(session, rt, actor, case, Form.REFUSED, causes, note)


def _causes(decision: Decision) -> Iterator[Cause]:
    """Each ground by its code in the form's words; those of age with the day that decides.

    By the facts on which it was decided: what the card says since changes no decision.
    """
    shown = {
        UnemployedRefusal.UNDER_SIXTEEN: "birth_date",
        UnemployedRefusal.PENSION_AGE: "reached_on",
    }
    for finding in findings_decided_on(decision.details):
        if finding.ground.value in decision.grounds:
            name = shown.get(finding.ground)
            told = {name: audit.plain(finding.facts[0].params[name])} if name else {}
            yield f"unemployed_{finding.ground.value}", told


def _payment_documents(
    session: Session, rt: Runtime, actor: Actor, case: Case, decision: Decision
) -> Paper:
    person, centre = session.get_one(Person, case.person_id), centre_of(session)
    payload = {
        "person": person.full_name,
        "centre": notices.centre_names(centre),
        "issued_on": rt.clock.now().date().isoformat(),
    }
    notice = session.get(Paper, decision.notice_id) if decision.notice_id else None
    form = Form.PAYMENT_DOCUMENTS
    return papers.issue(session, rt, actor, case, form, payload, refers_to=notice)
