"""The complaints of a person as his page shows them (§46-47)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.core.vocabulary import ComplaintBody, ComplaintOutcome, MoveName
from app.models import Complaint, Paper, RegistrationCase
from app.rules.ch4_complaints import may_answer, upheld_opens
from app.services.reopening import names_standing
from app.services.runtime import Actor


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
