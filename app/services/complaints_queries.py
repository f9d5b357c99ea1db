"""The complaints of a person as his page shows them, and those that wait for an answer (§46-47)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.core.vocabulary import Action, ComplaintBody, ComplaintOutcome, MoveName
from app.models import Complaint, Paper, Person, RegistrationCase
from app.rules.ch4_complaints import may_answer, upheld_opens
from app.services.reopening import names_standing
from app.services.runtime import Actor, Runtime, require


@dataclass(frozen=True)
class ComplaintView:
    """A complaint; `about` and `paper` are (id, number) of papers, `due_at` its term's end.

    may_answer: whether the reader's posts may write an answer down; `opens`: by which move one
    that upholds it may open the case again.
    """

    id: int
    version: int
    number: str
    body: ComplaintBody
    about: tuple[int, str] | None
    text: str
    registered_at: datetime
    due_at: datetime | None
    outcome: ComplaintOutcome | None
    answer: dict[str, str]
    answered_at: datetime | None
    paper: tuple[int, str] | None
    may_answer: bool
    opens: MoveName | None


@dataclass(frozen=True)
class OpenComplaint:
    """A complaint that waits: `about` is the number of its paper ("" where it is about the
    service); `due_at` its term's end (None where the Rules set none), `late` once it is past."""

    id: int
    person_id: int
    full_name: str
    about: str
    text: str
    body: ComplaintBody
    registered_at: datetime
    due_at: datetime | None
    late: bool


def open_complaints(rt: Runtime, actor: Actor) -> tuple[OpenComplaint, ...]:
    """Every complaint without an answer, the oldest term first, those without a term last."""
    if not actor.may(Action.ANSWER_COMPLAINT):
        require(actor, Action.REGISTER_COMPLAINT)
    now, row = rt.clock.now(), Complaint
    asked = (
        select(row, Person, Paper.number)
        .join(RegistrationCase, RegistrationCase.id == row.case_id)
        .join(Person, Person.id == RegistrationCase.person_id)
        .outerjoin(Paper, Paper.id == row.about_id)
        .where(row.outcome.is_(None))
        .order_by(row.due_at.is_(None), row.due_at, row.id)
    )
    with rt.sessions.read() as session:
        return tuple(
            OpenComplaint(
                id=one.id,
                person_id=person.id,
                full_name=person.full_name,
                about=about or "",
                text=one.text,
                body=one.body,
                registered_at=one.registered_at,
                due_at=one.due_at,
                late=one.due_at is not None and one.due_at < now,
            )
            for one, person, about in session.execute(asked)
        )


def complaints_of(session: Session, actor: Actor, person_id: int) -> tuple[ComplaintView, ...]:
    """Every complaint of the person, on whichever of his cases: what waits first, then the
    newest."""
    about, answer = aliased(Paper), aliased(Paper)
    rows = session.execute(
        select(Complaint, RegistrationCase, about, answer)
        .join(RegistrationCase, RegistrationCase.id == Complaint.case_id)
        .outerjoin(about, about.id == Complaint.about_id)
        .outerjoin(answer, answer.id == Complaint.paper_id)
        .where(RegistrationCase.person_id == person_id)
        .order_by(Complaint.answered_at.is_(None).desc(), Complaint.id.desc())
    )
    return tuple(_view(session, actor, *row) for row in rows)


def _view(
    session: Session,
    actor: Actor,
    row: Complaint,
    case: RegistrationCase,
    about: Paper | None,
    answer: Paper | None,
) -> ComplaintView:
    waits, upheld = row.outcome is None, ComplaintOutcome.UPHELD
    named = waits and names_standing(session, case, about)
    return ComplaintView(
        id=row.id,
        version=row.version,
        number=row.number,
        body=row.body,
        about=(about.id, about.number) if about else None,
        text=row.text,
        registered_at=row.registered_at,
        due_at=row.due_at,
        outcome=row.outcome,
        answer={"kk": row.answer_kk, "ru": row.answer_ru},
        answered_at=row.answered_at,
        paper=(answer.id, answer.number) if answer else None,
        may_answer=waits and may_answer(row.body, actor.roles, opens=False).allowed,
        opens=upheld_opens(case.state, upheld, names_it=named),
    )
