"""The waiting list of a measure: who may be sent, by priority, then by registration (L22.2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.core.vocabulary import (
    OPEN_STATES,
    Action,
    CaseState,
    MeasureKind,
    PlanStatus,
)
from app.models import Plan, PlanAction, RegistrationCase
from app.rules.age import add_months
from app.rules.ch5_plan import measure_of
from app.rules.measure_priority import (
    REGISTERED_MONTHS,
    Priority,
    place_in_queue,
    priorities,
)
from app.rules.measures import may_be_directed
from app.services.measure_facts import Known, known
from app.services.runtime import Actor, Runtime, require

_AT_A_TIME = 100


@dataclass(frozen=True)
class Waiting:
    """Somebody who may be sent to the measure now, at his place of the list, counted from 1.

    since: the day from which he is counted, as unemployed where he is. in_plan: his plan
    foresees the measure and it is not settled yet.
    """

    place: int
    case_id: int
    case_version: int
    person_id: int
    full_name: str
    case_number: str
    state: CaseState
    since: date | None
    priorities: tuple[Priority, ...]
    gets_payment: bool | None
    in_plan: bool


def waiting_list(rt: Runtime, actor: Actor, kind: MeasureKind) -> tuple[Waiting, ...]:
    """Everybody who may be sent to a measure of the kind today, the next one first."""
    require(actor, Action.DIRECT_TO_MEASURE)
    today = rt.clock.now().date()
    with rt.sessions.read() as session:
        planned = _planned(session, kind)
        rows = _in_order(session, kind, today)
        return tuple(
            Waiting(
                place,
                row.case_id,
                row.case_version,
                row.person_id,
                row.full_name,
                row.case_number,
                row.facts.state,
                row.facts.unemployed_on or row.facts.registered_on,
                first,
                row.facts.gets_payment,
                row.case_id in planned,
            )
            for place, (row, first) in enumerate(rows, 1)
        )


def others_come_first(session: Session, case: RegistrationCase, on: date) -> bool:
    """Whether by the order of public works somebody who may go stands before this case (L22.2).

    Reads no more of the queue than it needs: the decision waits for the answer.
    """
    kind, row = MeasureKind.PUBLIC_WORKS, RegistrationCase
    (me,) = known(session, row.id == case.id, on)
    mine = _place(me, priorities(kind, me.facts, on))
    may_precede: ColumnElement[bool] = row.unemployed_on.is_not(None)
    if case.unemployed_on is not None:
        may_precede = row.unemployed_on <= case.unemployed_on
        if not priorities(kind, me.facts, on):
            long = add_months(on, -REGISTERED_MONTHS)
            may_precede |= row.gets_payment.is_(False) | (row.unemployed_on <= long)
    wanted = select(row.id).where(row.state == CaseState.UNEMPLOYED, row.id != case.id, may_precede)
    ids = session.scalars(wanted.order_by(row.unemployed_on, row.id)).all()
    for start in range(0, len(ids), _AT_A_TIME):
        some = known(session, row.id.in_(ids[start : start + _AT_A_TIME]), on)
        if any(_place(each, first) < mine for each, first in _possible(some, kind, on)):
            return True
    return False


def _in_order(
    session: Session, kind: MeasureKind, on: date
) -> list[tuple[Known, tuple[Priority, ...]]]:
    registered = [state for state in OPEN_STATES if state is not CaseState.APPLICANT]
    found = known(session, RegistrationCase.state.in_(registered), on)
    return sorted(_possible(found, kind, on), key=lambda each: _place(*each))


def _possible(
    found: tuple[Known, ...], kind: MeasureKind, on: date
) -> Iterator[tuple[Known, tuple[Priority, ...]]]:
    for each in found:
        if may_be_directed(kind, each.facts, on).allowed:
            yield each, priorities(kind, each.facts, on)


def _place(row: Known, first: tuple[Priority, ...]) -> tuple[bool, date, date, int]:
    days = (row.facts.unemployed_on, row.facts.registered_on)
    return (*place_in_queue(bool(first), *days), row.case_id)


def _planned(session: Session, kind: MeasureKind) -> frozenset[int]:
    """The cases whose newest plan foresees the measure, and has not settled it yet."""
    newest = select(func.max(Plan.id)).group_by(Plan.case_id)
    open_actions = session.execute(
        select(Plan.case_id, PlanAction.group, PlanAction.item)
        .join(PlanAction, PlanAction.plan_id == Plan.id)
        .where(Plan.id.in_(newest), PlanAction.status == PlanStatus.PLANNED)
    )
    return frozenset(id_ for id_, group, item in open_actions if measure_of(group, item) is kind)
