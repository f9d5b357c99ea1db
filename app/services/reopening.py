"""§46: what was decided is opened again; the notice of it holds no more, and nothing is deleted."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.vocabulary import Correction, DecisionKind, Form, MoveName
from app.models import Decision, Paper
from app.models import RegistrationCase as Case
from app.rules.ch4_complaints import MOVES_OF, reopening
from app.services import decisions, notices, papers
from app.services.cases import move
from app.services.notices import Note
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime

KINDS = {
    move: kind for kind in (Correction.RECONSIDER, Correction.RESTORE) for move in MOVES_OF[kind]
}
"""What each move that opens a decision again is called on the act."""


def reopen(
    session: Session,
    rt: Runtime,
    actor: Actor,
    case: Case,
    name: MoveName,
    reason: Note,
    details: Mapping[str, Any],
) -> Paper | None:
    """Take the case back to before its decision, in the caller's transaction.

    The act on the decision's notice, which holds no more; None where none was issued yet. Who was
    struck off is registered as unemployed since the same day as before; a registration as
    unemployed comes before the local body anew. Raises UserError `move_not_allowed`,
    `role_not_allowed`, `case_open` (number).
    """
    decision = _decision(session, case, name)
    wrong = _notice(session, case, name, decision)
    told = {**details, "notice": wrong.number if wrong else ""}
    move(session, rt, actor, case, name, TermEvent(rt.clock.now(), CENTRE_HOURS), told)
    act = None
    if wrong is not None:
        act = notices.issue_correction(
            session, rt, actor, case, wrong, KINDS[name], reason, new_number=""
        )
    if decision is not None:
        before = decision.details
        decision.details = {**before, "taken_back": rt.clock.now().isoformat()}
        session.flush()
        decisions.took(
            session, rt, actor, decision, case, "decision.taken_back", {"details": before}
        )
    if name is MoveName.RECONSIDER_UNEMPLOYED:
        case.unemployed_on = None
        decisions.put_again(session, rt, actor, case)
    return act


def names_standing(session: Session, case: Case, about: Paper | None) -> bool:
    """Whether the paper is the notice of the decision that stands in the case, or one that this
    notice took the place of."""
    name = reopening(case.state)
    if about is None or name is None:
        return False
    notice = _notice(session, case, name, _decision(session, case, name))
    if notice is None or papers.voided_by(session, notice):
        return False
    while notice.id != about.id:
        before = session.get(Paper, notice.refers_to_id) if notice.refers_to_id else None
        if before is None:
            return False
        notice = before
    return True


def newest_in_force(session: Session, case: Case, *forms: Form) -> Paper | None:
    """The case's newest paper of these forms that no act made void."""
    issued = select(Paper).where(Paper.case_id == case.id, Paper.form.in_(forms))
    held = session.scalars(issued.order_by(Paper.id.desc()))
    return next((paper for paper in held if not papers.voided_by(session, paper)), None)


def _decision(session: Session, case: Case, name: MoveName) -> Decision | None:
    """The local body's decision that the move takes back; an application has none."""
    kinds = {
        MoveName.RECONSIDER_UNEMPLOYED: DecisionKind.REGISTRATION,
        MoveName.RESTORE_UNEMPLOYED: DecisionKind.DEREGISTRATION,
    }
    if name not in kinds:
        return None
    mine = select(Decision).where(
        Decision.case_id == case.id,
        Decision.kind == kinds[name],
        Decision.decided_at.is_not(None),
    )
    return session.scalars(mine.order_by(Decision.id.desc()).limit(1)).first()


def _notice(
    session: Session, case: Case, name: MoveName, decision: Decision | None
) -> Paper | None:
    if name is MoveName.RECONSIDER_APPLICATION:
        return newest_in_force(session, case, *notices.APPLICATION_DECISIONS)
    return session.get(Paper, decision.notice_id) if decision and decision.notice_id else None
