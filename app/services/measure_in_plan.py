"""§51: the line of the plan from which somebody was directed is settled by how his measure ends."""

from sqlalchemy.orm import Session

from app.core.clock import today
from app.core.vocabulary import CaseState, MeasureState, PlanStatus
from app.models import Measure, Paper, Plan, PlanAction, RegistrationCase
from app.rules.ch5_plan import Following, PlanFacts, following_verdict
from app.services import plan_following
from app.services.plans import latest_plan
from app.services.runtime import Actor, Runtime


def settle_line(
    session: Session, rt: Runtime, actor: Actor, case: RegistrationCase, measure: Measure
) -> None:
    """Mark the line done, or not done and why, in the caller's transaction.

    Nothing is written where the plan was changed since, the line is settled or the case is over;
    nor where the line's day is not over yet, for until then he may be sent anew.
    """
    plan, row = _line(session, case, measure)
    if plan is None or row is None or row.status is not PlanStatus.PLANNED:
        return
    on, outcome = today(rt.clock), _outcome(session, measure)
    facts = PlanFacts(plan.goal, case.unemployed_on or on, plan.valid_until)
    if following_verdict(row.status, row.due_on, facts, outcome, on).allowed:
        plan_following.settle(session, rt, actor, plan, row, outcome)


def excuse_line(
    session: Session, rt: Runtime, actor: Actor, case: RegistrationCase, measure: Measure
) -> None:
    """A valid reason became known for the measure: so it did for its line, if that was not done."""
    plan, row = _line(session, case, measure)
    if plan is None or row is None or row.status is not PlanStatus.NOT_DONE:
        return
    if row.valid_reason is False:
        plan_following.excuse(session, rt, actor, plan, row, measure.end_reason)


def _line(
    session: Session, case: RegistrationCase, measure: Measure
) -> tuple[Plan | None, PlanAction | None]:
    """The line of the plan in force."""
    plan = latest_plan(session, case.id) if case.state is CaseState.UNEMPLOYED else None
    rows = plan.actions if plan else ()
    return plan, next((row for row in rows if row.id == measure.action_id), None)


def _outcome(session: Session, measure: Measure) -> Following:
    if measure.state is MeasureState.COMPLETED:
        return Following(PlanStatus.DONE, closed_on=measure.ended_on)
    # Where nobody said why, the number of the direction tells where to look.
    direction = session.get(Paper, measure.paper_id) if measure.paper_id else None
    why = measure.end_reason or (direction.number if direction else "")
    return Following(
        PlanStatus.NOT_DONE, measure.ended_on, why=why, valid_reason=measure.valid_reason
    )
