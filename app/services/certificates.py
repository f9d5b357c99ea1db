"""§38-43: the certificate of registration as unemployed, given at once, or refused with reasons."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.errors import UserError
from app.core.vocabulary import Action, CaseState, DecisionKind, DecisionState, Form, MoveName
from app.models import Decision, Paper, Person
from app.models import RegistrationCase as Case
from app.rules.certificate import may_have_certificate, valid_until
from app.rules.verdict import Verdict
from app.services import audit, notices, papers
from app.services.cases import move
from app.services.paper_check import holds_now
from app.services.person_keys import is_paper_of, kept_id, records_of
from app.services.person_page import cases_of
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, centre_of, require, require_still


@dataclass(frozen=True)
class AskForCertificate:
    """Appendix 7: who asks; the version is that of his newest case, None where he has none."""

    person_id: int
    case_version: int | None


@dataclass(frozen=True)
class CertificateOutlook:
    """What asking now would give: `verdict`, and the dates of the certificate where it is given."""

    verdict: Verdict
    unemployed_on: date | None
    valid_until: date | None


@dataclass(frozen=True)
class CertificateGiven:
    """The certificate, or the reasoned refusal where `verdict` is REFUSED; `again`: the paper was
    issued earlier today, and says what is so now."""

    person_id: int
    paper_id: int
    paper_number: str
    verdict: Verdict
    again: bool


def certificate_outlook(rt: Runtime, actor: Actor, person_id: int) -> CertificateOutlook:
    """What the person would be given, if he asked today. Raises UserError `person_unknown`."""
    require(actor, Action.ISSUE_CERTIFICATE)
    with rt.sessions.read() as session:
        _person, case = _asking(session, person_id)
        verdict = _verdict(session, case)
        since = case.unemployed_on if case and verdict.allowed else None
        until = valid_until(rt.clock.now().date(), case.edition) if case and since else None
        return CertificateOutlook(verdict, since, until)


def give_certificate(rt: Runtime, actor: Actor, command: AskForCertificate) -> CertificateGiven:
    """§41-43: take the application and issue Appendix 8, or the refusal with its reason (A6.9).

    Asked for twice in a day the same paper is given, unless what it says is no longer so. Raises
    UserError `person_unknown`, `record_changed`, `right_ended`.
    """
    require(actor, Action.ISSUE_CERTIFICATE)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.ISSUE_CERTIFICATE)
        person, case = _asking(session, command.person_id)
        if case is not None:
            seen = command.case_version or 0
            audit.fresh(session, case.version, seen, "registration_case", case.id)
        verdict = _verdict(session, case)
        if case is not None and verdict.allowed:
            form, payload = Form.CERTIFICATE, notices.attestation(session, rt, case)
        else:
            form, payload = Form.CERTIFICATE_REFUSED, _refusal(session, rt, person, case, verdict)
        paper = _same_of_today(session, rt, person.id, form, payload)
        again = paper is not None
        if paper is None:
            paper = _issue(session, rt, actor, case or person, form, payload)
        if again or form is Form.CERTIFICATE_REFUSED:  # what is given stands in the case's moves
            asked = {"person_id": person.id, "number": paper.number, "form": form, "again": again}
            audit.record(session, rt, actor, "certificate.asked", "paper", paper.id, after=asked)
        return CertificateGiven(person.id, paper.id, paper.number, verdict, again)


def _asking(session: Session, person_id: int) -> tuple[Person, Case | None]:
    person = session.get(Person, kept_id(session, person_id))
    if person is None:
        raise UserError("person_unknown")
    cases = cases_of(session, person.id)
    return person, cases[0] if cases else None


def _verdict(session: Session, case: Case | None) -> Verdict:
    if case is None:
        return may_have_certificate(None)
    since = case.registered_on
    if case.state is CaseState.DEREGISTERED:
        since = _struck_off_on(session, case)
    return may_have_certificate(case.state, since)


def _struck_off_on(session: Session, case: Case) -> date | None:
    signed = select(Decision.holds_from).where(
        Decision.case_id == case.id,
        Decision.kind == DecisionKind.DEREGISTRATION,
        Decision.state == DecisionState.SIGNED,
    )
    since = session.scalars(signed.order_by(Decision.id.desc()).limit(1)).first()
    return since or (case.closed_at.date() if case.closed_at else None)


def _refusal(
    session: Session, rt: Runtime, person: Person, case: Case | None, verdict: Verdict
) -> dict[str, Any]:
    from app.reports.forms.refusal import causes as in_words

    edition = case.edition if case else centre_of(session).edition
    causes = [
        (reason.code, {name: audit.plain(value) for name, value in reason.params.items()})
        for reason in verdict.refusals
    ]
    return notices.head(session, rt, person) | {
        "causes": {
            tongue.value: in_words(Form.CERTIFICATE_REFUSED, edition, tongue, causes)
            for tongue in notices.SHEETS
        }
    }


def _same_of_today(
    session: Session, rt: Runtime, person_id: int, form: Form, payload: Mapping[str, Any]
) -> Paper | None:
    """The newest of his papers of this form, if it is of today and says the same, and holds."""
    mine = select(Paper).where(is_paper_of(records_of(session, person_id)), Paper.form == form)
    paper = session.scalars(mine.order_by(Paper.id.desc()).limit(1)).first()
    if paper is None or paper.payload != payload:
        return None
    today = rt.clock.now().date()
    return paper if paper.issued_at.date() == today and holds_now(session, paper, today) else None


def _issue(
    session: Session,
    rt: Runtime,
    actor: Actor,
    about: Case | Person,
    form: Form,
    payload: Mapping[str, Any],
) -> Paper:
    """The paper; a certificate with its application and its issue, a term of one day between."""
    if isinstance(about, Case) and form is Form.CERTIFICATE:
        event = TermEvent(rt.clock.now(), CENTRE_HOURS)
        move(session, rt, actor, about, MoveName.APPLY_FOR_CERTIFICATE, event)
        move(session, rt, actor, about, MoveName.ISSUE_CERTIFICATE, event)
    return papers.issue(session, rt, actor, about, form, payload)
