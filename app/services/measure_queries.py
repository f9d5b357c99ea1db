"""What windows show of active measures: a person's own, and where he may be sent (§52)."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.paragraph import Paragraph
from app.core.vocabulary import (
    Action,
    CaseState,
    MeasureKind,
    MeasureState,
    PlanStatus,
    QuotaGroup,
    Told,
    TrainingGround,
)
from app.models import Measure, Paper, Plan, PlanAction, RegistrationCase
from app.rules.ch5_plan import measure_of
from app.rules.measure_priority import Priority, priorities
from app.rules.measures import consent_asked_by, may_be_directed, possible_from
from app.rules.quotas import quota_groups
from app.rules.verdict import Reason
from app.services.measure_facts import facts_of, target_groups
from app.services.runtime import Actor, Runtime, require


@dataclass(frozen=True)
class PlanLine:
    """The line of the plan from which somebody was directed, until it is settled; `in_force`
    until the plan is changed or the case is over."""

    due_on: date
    in_force: bool


@dataclass(frozen=True)
class MeasureView:
    """A direction and its course; `priority` are the groups by which he went first."""

    id: int
    version: int
    case_id: int
    case_number: str
    kind: MeasureKind
    state: MeasureState
    place: str
    occupation: str | None
    details: str
    ground: TrainingGround | None
    consent: bool
    priority: tuple[str, ...]
    called_at: datetime
    told_how: Told
    come_until: datetime
    came_on: date | None
    starts_on: date | None
    ends_on: date | None
    ended_on: date | None
    end_reason: str
    valid_reason: bool | None
    paper_id: int | None
    paper_number: str
    line: PlanLine | None

    @property
    def is_open(self) -> bool:
        """Whether something is still to be written down about it."""
        return self.state in (MeasureState.CALLED, MeasureState.STARTED)

    @property
    def may_be_excused(self) -> bool:
        """Whether a valid reason may still become known."""
        ended = self.state in (MeasureState.LEFT, MeasureState.NOT_COME)
        return ended and self.valid_reason is False

    @property
    def came_late(self) -> bool:
        """Whether he came after the three business days of the call (§44.3)."""
        return self.came_on is not None and self.came_on > self.come_until.date()


@dataclass(frozen=True)
class KindChoice:
    """One kind of measure for one person.

    refusals: why not; from: the first day on which it is possible again, where one is known.
    consent: the article that asks for it. action_id, due_on: of the plan that foresees it.
    """

    kind: MeasureKind
    refusals: tuple[Reason, ...]
    warnings: tuple[Reason, ...]
    possible_from: date | None
    priorities: tuple[Priority, ...]
    consent: Paragraph | None
    action_id: int | None
    due_on: date | None

    @property
    def possible(self) -> bool:
        """Whether he may be sent there today."""
        return not self.refusals


@dataclass(frozen=True)
class MeasureChoices:
    """Every kind in the Law's order, for one case as it stands."""

    case_id: int
    case_version: int
    gets_payment: bool | None
    kinds: tuple[KindChoice, ...]


def measure_choices(rt: Runtime, actor: Actor, case_id: int) -> MeasureChoices:
    """Where the person of a case may be sent today: possible or not, why, from when, how soon."""
    require(actor, Action.DIRECT_TO_MEASURE)
    today = rt.clock.now().date()
    with rt.sessions.read() as session:
        case = session.get_one(RegistrationCase, case_id)
        facts, planned = facts_of(session, case, today), _planned(session, case.id)
        kinds = []
        for kind in MeasureKind:
            verdict, action = may_be_directed(kind, facts, today), planned.get(kind)
            kinds.append(
                KindChoice(
                    kind,
                    verdict.refusals,
                    verdict.warnings,
                    possible_from(verdict),
                    priorities(kind, facts, today),
                    consent_asked_by(kind),
                    action.id if action else None,
                    action.due_on if action else None,
                )
            )
        return MeasureChoices(case.id, case.version, case.gets_payment, tuple(kinds))


def measures_of(session: Session, person_id: int) -> tuple[MeasureView, ...]:
    """Every direction of a person, of whichever case, the newest first."""
    newest = select(func.max(Plan.id)).where(Plan.case_id == Measure.case_id).scalar_subquery()
    on_plan = (PlanAction.plan_id == newest) & (RegistrationCase.state == CaseState.UNEMPLOYED)
    rows = session.execute(
        select(Measure, RegistrationCase.number, Paper.number, PlanAction, on_plan)
        .join(RegistrationCase, RegistrationCase.id == Measure.case_id)
        .outerjoin(Paper, Paper.id == Measure.paper_id)
        .outerjoin(PlanAction, PlanAction.id == Measure.action_id)
        .where(RegistrationCase.person_id == person_id)
        .order_by(Measure.id.desc())
    )
    return tuple(
        _view(measure, case, paper or "", _line(action, bool(in_force)))
        for measure, case, paper, action, in_force in rows
    )


def quotas_of(session: Session, person_id: int) -> tuple[QuotaGroup, ...]:
    """The quotas of work places that a person falls under by his card (L27.1)."""
    return quota_groups(target_groups(session, person_id))


def _planned(session: Session, case_id: int) -> dict[MeasureKind, PlanAction]:
    """The open actions of the newest plan that mean a measure, the soonest of each kind."""
    newest = select(Plan).where(Plan.case_id == case_id).order_by(Plan.revision.desc()).limit(1)
    plan = session.scalars(newest).first()
    found: dict[MeasureKind, PlanAction] = {}
    for action in sorted(plan.actions if plan else (), key=lambda each: each.due_on):
        kind = measure_of(action.group, action.item)
        if kind is not None and action.status is PlanStatus.PLANNED:
            found.setdefault(kind, action)
    return found


def _line(action: PlanAction | None, in_force: bool) -> PlanLine | None:
    if action is None or action.status is not PlanStatus.PLANNED:
        return None
    return PlanLine(action.due_on, in_force)


def _view(row: Measure, case: str, paper: str, line: PlanLine | None) -> MeasureView:
    return MeasureView(
        id=row.id,
        version=row.version,
        case_id=row.case_id,
        case_number=case,
        kind=row.kind,
        state=row.state,
        place=row.place,
        occupation=row.occupation,
        details=row.details,
        ground=row.ground,
        consent=row.consent,
        priority=tuple(row.priority),
        called_at=row.called_at,
        told_how=row.told_how,
        come_until=row.come_until,
        came_on=row.came_on,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        ended_on=row.ended_on,
        end_reason=row.end_reason,
        valid_reason=row.valid_reason,
        paper_id=row.paper_id,
        paper_number=paper,
        line=line,
    )
