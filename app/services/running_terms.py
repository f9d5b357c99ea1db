"""Terms of a case, a vacancy or a contract: begun and ended in the caller's transaction."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.core.calendar import OfficeHours
from app.models import CaseTerm
from app.rules.terms import Term
from app.services.runtime import Actor, Runtime
from app.services.term_queue import Standing, WorkOf
from app.services.terms import arithmetic, due_of


@dataclass(frozen=True)
class TermEvent:
    """What a term counts from: the moment, and the office hours that judge it (S7)."""

    at: datetime
    hours: OfficeHours


def running(session: Session, of: WorkOf, *where: ColumnElement[bool]) -> Sequence[CaseTerm]:
    """The terms that have not ended."""
    asked = select(CaseTerm).where(of.column() == of.id, CaseTerm.ended_at.is_(None), *where)
    return session.scalars(asked).all()


def start_term(
    session: Session,
    rt: Runtime,
    of: WorkOf,
    rule: Term,
    event: TermEvent,
    stands: Standing,
    subject: str = "",
) -> CaseTerm:
    """A term begins to run, with the arithmetic that gives its due moment."""
    due = due_of(rule, rt.calendar(session), event.at, event.hours)
    row = CaseTerm(
        code=rule.code,
        subject=subject,
        paragraph=str(rule.paragraph),
        edition=rule.edition,
        owner=rule.owner,
        started_at=event.at,
        due_at=due.moment,
        arithmetic=arithmetic(rule, due),
        calendar_version=due.calendar_version,
        **{of.column().key: of.id},
        **asdict(stands),
    )
    session.add(row)
    return row


def end_terms(
    session: Session,
    rt: Runtime,
    actor: Actor,
    rows: Sequence[CaseTerm],
    met: Collection[str],
    fallen_away: Collection[str],
) -> None:
    """Of the running terms those of these codes end: they are kept, or fall away."""
    for row in rows:
        if row.code in met or row.code in fallen_away:
            row.ended_at, row.ended_by = rt.clock.now(), actor.account_id
            row.met = row.code in met
    session.flush()
