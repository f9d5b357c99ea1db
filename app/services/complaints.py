"""§46-47: a complaint is registered, answered within its term, and opens what it is upheld on."""

from dataclasses import dataclass, field
from datetime import date, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.clock import CENTRE_ZONE
from app.core.errors import UserError
from app.core.vocabulary import (
    Action,
    ComplaintBody,
    ComplaintOutcome,
    Form,
    Language,
    MoveName,
)
from app.models import CaseTerm, Complaint, Paper
from app.models import RegistrationCase as Case
from app.rules.ch4_complaints import (
    UPHELD,
    answering,
    filing,
    may_answer,
    may_be_answered,
    may_be_registered,
    upheld_opens,
)
from app.services import audit, notices, papers
from app.services.card_answers import fault_of, text_faults
from app.services.cases import move, next_number
from app.services.notices import Note
from app.services.reopening import names_standing, reopen
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, centre_of, require, require_still

TEXT_LENGTH = 2000


@dataclass(frozen=True)
class RegisterComplaint:
    """What the person complains of, and to whom.

    case_id: the case that was on the screen; a complaint about a paper belongs to the paper's own.
    about: the number of that paper, "" for how he was served.
    registered_on: the day from which the term runs; None is now.
    """

    case_id: int
    case_version: int
    body: ComplaintBody
    text: str
    about: str = ""
    registered_on: date | None = None


@dataclass(frozen=True)
class AnswerComplaint:
    """The outcome, and the words for the person.

    reopen: whether the decision complained of is opened again, where the outcome allows it.
    answered_on: the day on which another body answered; None is today, as the local body's own is.
    """

    complaint_id: int
    version: int
    outcome: ComplaintOutcome
    answer: Note = field(default_factory=Note)
    reopen: bool = True
    answered_on: date | None = None


@dataclass(frozen=True)
class ComplaintTaken:
    """A complaint registered; `due_at` is None where the Rules set no term."""

    person_id: int
    complaint_id: int
    number: str
    due_at: datetime | None


@dataclass(frozen=True)
class ComplaintAnswered:
    """The answer's paper (None: another body's answer, or withdrawn), the act on the notice that
    holds no more, and by which move the case was opened again, if any."""

    person_id: int
    paper_id: int | None
    act_id: int | None
    opened_by: MoveName | None


def register_complaint(rt: Runtime, actor: Actor, command: RegisterComplaint) -> ComplaintTaken:
    """§46-47: give the complaint its number, and start the term of the body that answers it.

    Raises UserError `record_changed`, `complaint_text_missing`, `text_*`, `complaint_ahead`,
    `complaint_before_case` (day), `complaint_about_unknown` (number), `right_ended`.
    """
    require(actor, Action.REGISTER_COMPLAINT)
    text = _text(command.text)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.REGISTER_COMPLAINT)
        case = session.get_one(Case, command.case_id)
        audit.fresh(session, case.version, command.case_version, "registration_case", case.id)
        about = _about(session, case, command.about)
        if about is not None and about.case_id is not None:
            case = session.get_one(Case, about.case_id)
        at = _registered_at(rt, case, command.registered_on)
        series = f"C-{rt.clock.now().year}"
        complaint = Complaint(
            number=f"{series}-{next_number(session, f'complaint {series}'):06d}",
            case_id=case.id,
            body=command.body,
            about_id=about.id if about else None,
            text=text,
            registered_at=at,
            registered_by=actor.account_id,
            answer_kk="",
            answer_ru="",
        )
        session.add(complaint)
        session.flush()
        complaint.due_at = _start_term(session, rt, actor, case, complaint)
        session.flush()
        after = {"number": complaint.number, "body": complaint.body, "case_id": case.id}
        audit.record(
            session, rt, actor, "complaint.registered", "complaint", complaint.id, after=after
        )
        return ComplaintTaken(case.person_id, complaint.id, complaint.number, complaint.due_at)


def answer_complaint(rt: Runtime, actor: Actor, command: AnswerComplaint) -> ComplaintAnswered:
    """§46-47: write the answer down; the local body's own is issued as a paper.

    Upheld, it opens the case again in the same transaction, and the decision's notice holds no
    more. Raises UserError `complaint_unknown`, `complaint_answered`, `record_changed`,
    `right_ended`, `complaint_not_his`, `complaint_answer_ahead`, `complaint_answer_early` (day),
    `answer_missing` (in each language of the local body's paper), `text_*`,
    and `case_open` (number) where the person has a newer case that goes on.
    """
    require(actor, Action.REGISTER_COMPLAINT)
    with rt.sessions.begin() as session:
        actor = require_still(session, actor, Action.REGISTER_COMPLAINT)
        complaint, case = _unanswered(session, command)
        about = session.get(Paper, complaint.about_id) if complaint.about_id else None
        opened_by = None
        if command.reopen:
            named = names_standing(session, case, about)
            opened_by = upheld_opens(case.state, command.outcome, names_it=named)
        verdict = may_answer(complaint.body, actor.roles, opens=opened_by is not None)
        for refusal in verdict.refusals:
            raise fault_of(refusal)
        paper = _close(session, rt, actor, case, complaint, about, command)
        act = None
        if opened_by is not None:
            told = {"complaint": complaint.number}
            act = reopen(session, rt, actor, case, opened_by, _reason(complaint, paper), told)
        return ComplaintAnswered(
            case.person_id, paper.id if paper else None, act.id if act else None, opened_by
        )


def _text(text: str) -> str:
    text = text.strip()
    if not text:
        raise UserError("complaint_text_missing", field="text")
    for fault in text_faults("text", text, TEXT_LENGTH):
        raise fault.error
    return text


def _registered_at(rt: Runtime, case: Case, day: date | None) -> datetime:
    """Now, or noon of the day on which it was registered before it was entered here."""
    now = rt.clock.now()
    if day is None or day == now.date():
        return now
    for reason in may_be_registered(day, now.date(), case.opened_at.date()).refusals:
        raise fault_of(reason)
    return datetime.combine(day, time(12), CENTRE_ZONE)


def _answered_at(rt: Runtime, complaint: Complaint, day: date | None) -> datetime:
    """Now, or noon of the day of another body's answer, never before the registration itself."""
    now, registered = rt.clock.now(), complaint.registered_at
    if day is None or day == now.date() or complaint.body is ComplaintBody.LOCAL_BODY:
        return now
    for reason in may_be_answered(day, now.date(), registered.date()).refusals:
        raise fault_of(reason)
    return max(datetime.combine(day, time(12), CENTRE_ZONE), registered)


def _about(session: Session, case: Case, number: str) -> Paper | None:
    number = number.strip().upper()
    if not number:
        return None
    of_person = select(Case.id).where(Case.person_id == case.person_id)
    asked = select(Paper).where(
        Paper.number == number,
        Paper.case_id.in_(of_person) | (Paper.person_id == case.person_id),
    )
    found = session.scalars(asked).first()
    if found is None:
        raise UserError("complaint_about_unknown", field="about", number=number)
    return found


def _subject(complaint: Complaint) -> str:
    return f"complaint {complaint.id}"


def _start_term(
    session: Session, rt: Runtime, actor: Actor, case: Case, complaint: Complaint
) -> datetime | None:
    name = filing(complaint.body)
    if name is None:
        return None
    event = TermEvent(complaint.registered_at, CENTRE_HOURS)
    told = {"complaint": complaint.number}
    move(session, rt, actor, case, name, event, told, _subject(complaint))
    runs = select(CaseTerm.due_at).where(
        CaseTerm.case_id == case.id, CaseTerm.subject == _subject(complaint)
    )
    return session.scalars(runs).one()


def _meet_term(
    session: Session, rt: Runtime, actor: Actor, case: Case, complaint: Complaint
) -> None:
    if (name := answering(complaint.body)) and complaint.answered_at:
        told = {"complaint": complaint.number, "outcome": complaint.outcome}
        if complaint.answered_at != rt.clock.now():
            told["answered_on"] = complaint.answered_at.date().isoformat()
        event = TermEvent(rt.clock.now(), CENTRE_HOURS)
        move(session, rt, actor, case, name, event, told, _subject(complaint))


def _unanswered(session: Session, command: AnswerComplaint) -> tuple[Complaint, Case]:
    complaint = session.get(Complaint, command.complaint_id)
    if complaint is None:
        raise UserError("complaint_unknown")
    if complaint.outcome is not None:
        raise UserError("complaint_answered", number=complaint.number)
    audit.fresh(session, complaint.version, command.version, "complaint", complaint.id)
    return complaint, session.get_one(Case, complaint.case_id)


def _close(
    session: Session,
    rt: Runtime,
    actor: Actor,
    case: Case,
    complaint: Complaint,
    about: Paper | None,
    command: AnswerComplaint,
) -> Paper | None:
    """Write the answer into the complaint, meet its term, and issue the paper, if there is one."""
    answer, before = _answer(command, complaint.body), audit.state(complaint)
    complaint.outcome, complaint.answered_by = command.outcome, actor.account_id
    complaint.answered_at = _answered_at(rt, complaint, command.answered_on)
    complaint.answer_kk, complaint.answer_ru = answer.kk, answer.ru
    session.flush()
    _meet_term(session, rt, actor, case, complaint)
    paper = _issue_answer(session, rt, actor, case, complaint, about)
    complaint.paper_id = paper.id if paper else None
    session.flush()
    after = audit.changes(before, audit.state(complaint))
    was = {name: before[name] for name in after}
    action, record = "complaint.answered", complaint.id
    audit.record(session, rt, actor, action, "complaint", record, before=was, after=after)
    return paper


def _answer(command: AnswerComplaint, body: ComplaintBody) -> Note:
    """The words, whole where they are printed; what is withdrawn needs none."""
    answer = Note(command.answer.kk.strip(), command.answer.ru.strip())
    answer.checked("answer", TEXT_LENGTH)
    if command.outcome is ComplaintOutcome.WITHDRAWN:
        return answer
    enough = answer.is_whole if body is ComplaintBody.LOCAL_BODY else answer.kk or answer.ru
    if not enough:
        missing = "answer_ru" if answer.on(Language.KAZAKH) else "answer_kk"
        raise UserError("answer_missing", field=missing)
    return answer


def _issue_answer(
    session: Session,
    rt: Runtime,
    actor: Actor,
    case: Case,
    complaint: Complaint,
    about: Paper | None,
) -> Paper | None:
    """The local body's answer; another body answers on its own paper."""
    own = complaint.body is ComplaintBody.LOCAL_BODY
    if not own or complaint.outcome is ComplaintOutcome.WITHDRAWN:
        return None
    assert complaint.outcome is not None
    payload = {
        "person": notices.head(session, rt, case)["person"],
        "number": complaint.number,
        "registered_on": complaint.registered_at.date().isoformat(),
        "about": about.number if about else "",
        "outcome": complaint.outcome.value,
        "answer": {"kk": complaint.answer_kk, "ru": complaint.answer_ru},
        "local_body": notices.body_names(centre_of(session)),
        "issued_on": rt.clock.now().date().isoformat(),
        "signer": actor.names,
    }
    paper = papers.issue(session, rt, actor, case, Form.COMPLAINT_ANSWER, payload, refers_to=about)
    complaint.paper_id = paper.id
    return paper


def _reason(complaint: Complaint, paper: Paper | None) -> Note:
    """Why the notice holds no more, as its act says it."""
    answer = f" (№\u00a0{paper.number})" if paper else ""
    part = complaint.outcome is not None and complaint.outcome is not ComplaintOutcome.UPHELD
    assert complaint.outcome in UPHELD
    return Note(
        f"№\u00a0{complaint.number} шағым{' ішінара' if part else ''} қанағаттандырылды{answer}.",
        f"Жалоба №\u00a0{complaint.number} удовлетворена{' частично' if part else ''}{answer}.",
    )
