"""The only writer of a case's state: each move adds its event, meets and starts its terms."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.core.errors import UserError
from app.core.vocabulary import (
    OPEN_DECISIONS,
    OPEN_STATES,
    CaseState,
    DecisionState,
    MoveName,
    Role,
)
from app.models import CaseEvent, CaseTerm, Decision, NumberSeries, RegistrationCase
from app.rules import lifecycle
from app.rules.moves import MOVES, Move
from app.rules.terms import term
from app.services import audit
from app.services.offer_ends import end_with_case
from app.services.running_terms import TermEvent, end_terms, running, start_term
from app.services.runtime import Actor, Runtime
from app.services.term_queue import of_case, standing


def next_number(session: Session, series: str) -> int:
    """The next number of a series, without gaps: it is given only if the transaction stands."""
    row = session.get(NumberSeries, series, with_for_update=True)
    if row is None:
        row = NumberSeries(name=series, last=0)
        session.add(row)
    row.last += 1
    session.flush()
    return row.last


def move(
    session: Session,
    rt: Runtime,
    actor: Actor,
    case: RegistrationCase,
    name: MoveName,
    event: TermEvent,
    details: Mapping[str, Any] | None = None,
    subject: str = "",
) -> None:
    """Take the case through one move of `rules/moves.py`.

    subject: what the terms of the move run for, where there may be several of a code at a time
    ("offer 12"); they start, are met and fall away for it alone. Raises UserError
    `move_not_allowed`, `move_done`, `move_too_early` or `role_not_allowed`, as the table says,
    `case_open` (number) where a closed case would open beside another, and `clock_set_back` (last)
    where the clock stands before the case's last move.
    """
    source: CaseState | None = case.state
    _goes_forward(session, rt, case)
    rows = () if case.id is None else _running(session, case, subject)
    step = lifecycle.apply(source, name, _acting_role(actor, name), [row.code for row in rows])
    now = rt.clock.now()
    case.state = step.leads_to(source)
    _open_or_close(session, case, now)
    if case.state not in OPEN_STATES or name is MoveName.RECONSIDER_UNEMPLOYED:
        _stop_draft(session, rt, actor, case)
    session.add(case)
    flag_modified(case, "state")  # a move to the same state makes views of the case stale too
    session.flush()
    paragraph, told = str(step.paragraph), dict(details or {})
    entry = CaseEvent(case_id=case.id, at=now, move=name, paragraph=paragraph, details=told)
    entry.account_id, entry.source, entry.target = actor.account_id, source, case.state
    session.add(entry)
    end_terms(session, rt, actor, rows, step.meets, step.cancels)
    _pass_term(session, actor, case, rows, step)
    for code in (*step.starts, *_unkept(session, case, step)):
        rule = term(code, case.edition)
        stands = standing(session, actor, case, rule.owner)
        start_term(session, rt, of_case(case.id), rule, event, stands, subject)
    audit.record(
        session,
        rt,
        actor,
        f"case.{name.value}",
        "registration_case",
        case.id,
        before={"state": source},
        after={"state": case.state},
    )
    if case.state not in OPEN_STATES:
        end_with_case(session, rt, actor, case)


def _goes_forward(session: Session, rt: Runtime, case: RegistrationCase) -> None:
    """A clock set back would reckon terms from a moment that has not come."""
    if case.id is None:
        return
    last = session.scalar(select(func.max(CaseEvent.at)).where(CaseEvent.case_id == case.id))
    if last is not None and rt.clock.now() < last:
        raise UserError("clock_set_back", last=last)


def _acting_role(actor: Actor, name: MoveName) -> Role:
    """The post in which he makes this move: one that may, else any, for the table to refuse."""
    allowed = MOVES[name].roles & actor.roles
    return min(allowed or actor.roles)


def _open_or_close(session: Session, case: RegistrationCase, now: datetime) -> None:
    """The case is over in its new state, goes on, or goes on again."""
    if case.state not in OPEN_STATES:
        case.closed_at = case.closed_at or now
    elif case.closed_at is not None:
        other = select(RegistrationCase.number).where(
            RegistrationCase.person_id == case.person_id,
            RegistrationCase.closed_at.is_(None),
        )
        with session.no_autoflush:
            number = session.scalar(other)
        if number is not None:
            raise UserError("case_open", number=number)
        case.closed_at = None


def _stop_draft(session: Session, rt: Runtime, actor: Actor, case: RegistrationCase) -> None:
    """The draft that waits still has nothing to decide any more: the case is over, or what it
    rests on is opened again (§46)."""
    waiting = select(Decision).where(
        Decision.case_id == case.id, Decision.state.in_(OPEN_DECISIONS)
    )
    for draft in session.scalars(waiting) if case.id is not None else ():
        was, draft.state = draft.state, DecisionState.STOPPED
        session.flush()
        before, after = {"state": was}, {"state": draft.state}
        audit.record(
            session,
            rt,
            actor,
            "decision.stopped",
            "decision",
            draft.id,
            before=before,
            after=after,
        )


def _running(session: Session, case: RegistrationCase, subject: str) -> Sequence[CaseTerm]:
    """The terms that run for the case itself, and for the subject; for none, all that run."""
    of_subject = (CaseTerm.subject.in_(("", subject)),) if subject else ()
    return running(session, of_case(case.id), *of_subject)


def _unkept(session: Session, case: RegistrationCase, step: Move) -> list[str]:
    """The terms that the move resumes: those of which the last fell away."""
    last = select(CaseTerm.met).where(CaseTerm.case_id == case.id).order_by(CaseTerm.id.desc())
    found = [
        (code, session.scalars(last.where(CaseTerm.code == code).limit(1)).first())
        for code in step.resumes
    ]
    return [code for code, met in found if met is False]


def _pass_term(
    session: Session,
    actor: Actor,
    case: RegistrationCase,
    running: Sequence[CaseTerm],
    step: Move,
) -> None:
    """It is another post's turn within the same term."""
    for row in running:
        if step.passes is not None and row.code == step.passes[0]:
            holder = standing(session, actor, case, step.passes[1]).holder_id
            row.owner, row.holder_id, row.handed_at = step.passes[1], holder, None
