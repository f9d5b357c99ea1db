"""The waiting list of a measure: who may be sent, by priority, then by registration (L22.2)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.vocabulary import (
    OPEN_STATES,
    Action,
    CaseState,
    MeasureKind,
    PlanStatus,
)
from app.models import Plan, PlanAction, RegistrationCase
from app.rules.ch5_plan import measure_of
from app.rules.measure_priority import Priority, place_in_queue, priorities
from app.rules.measures import may_be_directed
from app.services.measure_facts import Known, known
from app.services.runtime import Actor, Runtime, require


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


def ahead_of(session: Session, case: RegistrationCase, on: date) -> int:
    """How many stand before this case in the order of public works; 0 where it may not go."""
    rows = [row.case_id for row, _ in _in_order(session, MeasureKind.PUBLIC_WORKS, on)]
    return rows.index(case.id) if case.id in rows else 0


def _in_order(
    session: Session, kind: MeasureKind, on: date
) -> list[tuple[Known, tuple[Priority, ...]]]:
    registered = [state for state in OPEN_STATES if state is not CaseState.APPLICANT]
    found = (
        (row, priorities(kind, row.facts, on))
        for row in known(session, RegistrationCase.state.in_(registered), on)
        if may_be_directed(kind, row.facts, on).allowed
    )

    def place(each: tuple[Known, tuple[Priority, ...]]) -> tuple[bool, date, date, int]:
        row, first = each
        days = (row.facts.unemployed_on, row.facts.registered_on)
        return (*place_in_queue(bool(first), *days), row.case_id)

    return sorted(found, key=place)


def _planned(session: Session, kind: MeasureKind) -> frozenset[int]:
    """The cases whose newest plan foresees the measure, and has not settled it yet."""
    newest = select(func.max(Plan.id)).group_by(Plan.case_id)
    open_actions = session.execute(
        select(Plan.case_id, PlanAction.group, PlanAction.item)
        .join(PlanAction, PlanAction.plan_id == Plan.id)
        .where(Plan.id.in_(newest), PlanAction.status == PlanStatus.PLANNED)
    )
    return frozenset(id_ for id_, group, item in open_actions if measure_of(group, item) is kind)
