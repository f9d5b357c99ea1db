"""Chapter 2's refusals: of an incomplete package (S9), of unreliable documents (§8)."""

from dataclasses import asdict, dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.vocabulary import Action, DocumentKind, Form, MoveName
from app.models import Paper
from app.models import RegistrationCase as Case
from app.rules.ch2_job_seekers import (
    PresentedDocument,
    may_refuse_package,
    package_fault,
    refusal_for_unreliability,
)
from app.rules.verdict import Params
from app.services import audit, drafts, intake, notices
from app.services.card_answers import fault_of
from app.services.cases import move
from app.services.notices import Cause, Note
from app.services.registration import receive
from app.services.registration_answers import ReceiveApplication
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, require


@dataclass(frozen=True)
class RefuseUnreliable:
    """§8's decision: which documents are unreliable, and why."""

    case_id: int
    case_version: int
    documents: tuple[DocumentKind, ...]
    why: Note
    draft_id: int | None = None


@dataclass(frozen=True)
class Refused:
    """The refusal's notice: Appendix 2 (§8) or Appendix 5 (S9)."""

    person_id: int
    notice_id: int
    notice_number: str


def refuse_package(rt: Runtime, actor: Actor, command: ReceiveApplication, note: Note) -> Refused:
    """S9: refuse to accept an incomplete or expired package, by Appendix 5; all of it goes back.

    `note` is what the clerk adds to the cause. Raises UserError `package_whole` where there is
    nothing to refuse, and what entering a person raises.
    """
    require(actor, Action.REFUSE_REGISTRATION)
    with rt.sessions.begin() as session:
        came = intake.arrival(session, rt, command.channel)
        facts = (intake.presented(command), command.person.birth_date, came.counted_from)
        for reason in may_refuse_package(*facts, command.channel).refusals:
            raise fault_of(reason, "package_refused")
        reasons = package_fault(*facts, command.channel).refusals
        note.checked("refusal_note", 300)
        case, filed = intake.enter(session, rt, actor, command, came, MoveName.REFUSE_PACKAGE)
        intake.mark_in_work(session, rt, actor, filed)
        causes = [(reason.code, _plain(reason.params)) for reason in reasons]
        notice = notices.issue_refusal(session, rt, actor, case, Form.REFUSED, causes, note)
        return _refused(notice)


def refuse_unreliable(rt: Runtime, actor: Actor, command: RefuseUnreliable) -> Refused:
    """§8: refuse registration for unreliable documents, by Appendix 2; the package goes back.

    Raises UserError `record_changed`, `move_not_allowed`, `unreliable_document_missing`,
    `unreliable_why_missing`.
    """
    require(actor, Action.REFUSE_REGISTRATION)
    with rt.sessions.begin() as session:
        return _refused(_refuse(session, rt, actor, command))


def receive_and_refuse(
    rt: Runtime,
    actor: Actor,
    command: ReceiveApplication,
    documents: tuple[DocumentKind, ...],
    why: Note,
) -> Refused:
    """§7-§8 in one go: the package is whole, is taken in, and found unreliable; both or nothing.

    Raises what the two raise.
    """
    require(actor, Action.RECEIVE_APPLICATION)
    require(actor, Action.REFUSE_REGISTRATION)
    with rt.sessions.begin() as session:
        taken = receive(session, rt, actor, command)
        decision = RefuseUnreliable(taken.case_id, taken.case_version, documents, why)
        return _refused(_refuse(session, rt, actor, decision))


def _refuse(session: Session, rt: Runtime, actor: Actor, command: RefuseUnreliable) -> Paper:
    case = session.get_one(Case, command.case_id)
    audit.fresh(session, case.version, command.case_version, "registration_case", case.id)
    filed, _person = intake.filed_for(session, case)
    presented = tuple(PresentedDocument(row.kind, row.valid_until) for row in filed.documents)
    why = command.why.kk.strip() or command.why.ru
    for reason in refusal_for_unreliability(command.documents, why, presented).refusals:
        raise fault_of(reason)
    command.why.checked("unreliable_why", 500)
    now = rt.clock.now()
    intake.mark_in_work(session, rt, actor, filed)
    for document in filed.documents:  # §8: what was attached to the application goes back
        if document.kind is not DocumentKind.APPLICATION:
            document.returned_at = document.returned_at or now
    details = {"documents": [kind.value for kind in command.documents], "why": asdict(command.why)}
    event = TermEvent(now, CENTRE_HOURS)
    move(session, rt, actor, case, MoveName.REFUSE_UNRELIABLE, event, details)
    causes: list[Cause] = [("documents_unreliable", {"documents": details["documents"]})]
    form = Form.REFUSED_UNRELIABLE
    drafts.drop(session, actor, command.draft_id)
    return notices.issue_refusal(session, rt, actor, case, form, causes, command.why)


def _refused(notice: Paper) -> Refused:
    return Refused(notice.person_id, notice.id, notice.number)


def _plain(params: Params) -> dict[str, object]:
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in params.items()
    }
