"""L16.2: until when one who was struck off may not be registered again."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.vocabulary import (
    Action,
    CaseState,
    DecisionKind,
    DecisionState,
    DeregistrationGround,
)
from app.models import Decision, RegistrationCase
from app.rules.ch2_job_seekers import may_apply_again
from app.rules.verdict import Verdict
from app.services.person_keys import records_of
from app.services.runtime import Actor, Runtime, require


def bar_on_receipt(rt: Runtime, actor: Actor, person_id: int) -> Verdict:
    """Whether an application handed in now would be barred: judged by the day on which it counts
    as received (S7). `allowed_from` is the first day on which it may be made."""
    require(actor, Action.SEARCH_PEOPLE)
    with rt.sessions.read() as session:
        return bar_now(session, rt, person_id)


def bar_now(session: Session, rt: Runtime, person_id: int) -> Verdict:
    """The same, in the caller's session."""
    return bar_on(session, person_id, rt.calendar(session).counted_from(rt.clock.now()))


def bar_on(session: Session, person_id: int, on: date) -> Verdict:
    """REFUSED where a bar runs on the day for one of the person's records."""
    struck_off = (
        select(Decision.holds_from, Decision.ground, Decision.details)
        .join(RegistrationCase, RegistrationCase.id == Decision.case_id)
        .where(
            RegistrationCase.person_id.in_(records_of(session, person_id)),
            RegistrationCase.state == CaseState.DEREGISTERED,
            Decision.kind == DecisionKind.DEREGISTRATION,
            Decision.state == DecisionState.SIGNED,
        )
        .order_by(Decision.holds_from.desc())
    )
    verdicts = [
        may_apply_again(day, DeregistrationGround(ground), on)
        for day, ground, details in session.execute(struck_off)
        if day is not None and "taken_back" not in details  # §46: a restored one bars no more
    ]
    return Verdict.of(reason for verdict in verdicts for reason in verdict.reasons)
