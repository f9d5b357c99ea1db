"""The individual employment plan (§48, Appendix 9), made and changed, with its paper."""

from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.errors import UserError
from app.core.identifiers import written_phone
from app.core.vocabulary import Action, CaseState, Form, MoveName, PlanStatus
from app.models import (
    CaseTerm,
    EmploymentCard,
    Paper,
    Person,
    Plan,
    PlanAction,
    PlanMeeting,
    RegistrationCase,
)
from app.services import audit, drafts, papers
from app.services.card_answers import refuse, text_faults
from app.services.cases import move
from app.services.notices import centre_names
from app.services.plan_answers import LIMITS, PlanData, PlannedAction, PlannedMeeting, plan_faults
from app.services.plan_texts import meeting_by_sheet, text_by_sheet
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, centre_of, require, require_still


@dataclass(frozen=True)
class MakePlan:
    """A plan, and the number of the version that it takes the place of (0: it is the first).

    why: what the change is for; asked of a changed plan only.
    """

    case_id: int
    case_version: int
    plan: PlanData
    revision: int = 0
    why: str = ""
    draft_id: int | None = None


@dataclass(frozen=True)
class PlanMade:
    """The plan, and its paper to be signed by both (§49)."""

    person_id: int
    plan_id: int
    paper_id: int


def make_plan(rt: Runtime, actor: Actor, command: MakePlan) -> PlanMade:
    """§48: the plan that is owed; its term is met, its paper issued.

    Where the registration was decided anew, it takes the place of the one there was.

    Raises FieldFaults by the wizard's fields, `record_changed`, `plan_other_version`,
    `plan_over` (state), `move_done`, `letter_not_printable`.
    """
    require(actor, Action.MAKE_PLAN)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.MAKE_PLAN)
        case = _case(session, command)
        earlier = _replaced(session, case, command.revision)
        # Restored by a complaint, §48's term does not run again; a plan is owed all the same.
        no_term = earlier is None and not is_owed(session, case.id)
        name = MoveName.REVISE_PLAN if no_term else MoveName.MAKE_PLAN
        return _take(session, rt, actor, case, command, name, earlier)


def revise_plan(rt: Runtime, actor: Actor, command: MakePlan) -> PlanMade:
    """§50: the plan changed, as a new version beside the earlier ones; what was settled goes over.

    Raises what `make_plan` does, and `plan_why_missing`, `plan_unchanged`, `plan_unknown`.
    """
    require(actor, Action.MAKE_PLAN)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.MAKE_PLAN)
        case = _case(session, command)
        earlier = _replaced(session, case, command.revision)
        if earlier is None:
            raise UserError("plan_unknown")
        if open_part(earlier) == command.plan:
            raise UserError("plan_unchanged")
        if not command.why.strip():
            raise UserError("plan_why_missing", field="why")
        return _take(session, rt, actor, case, command, MoveName.REVISE_PLAN, earlier)


def latest_plan(session: Session, case_id: int) -> Plan | None:
    """The plan in force: the newest version."""
    mine = select(Plan).where(Plan.case_id == case_id).order_by(Plan.revision.desc())
    return session.scalars(mine.limit(1)).first()


def is_owed(session: Session, case_id: int) -> bool:
    """Whether §48's term runs: a plan is to be made, be it after a decision taken anew."""
    running = select(CaseTerm.id).where(
        CaseTerm.case_id == case_id, CaseTerm.code == "48", CaseTerm.ended_at.is_(None)
    )
    return session.scalar(running.limit(1)) is not None


def open_part(plan: Plan) -> PlanData:
    """What of a plan can still be changed: all but what was settled."""
    planned = PlanStatus.PLANNED
    return PlanData(
        goal=plan.goal,
        education=plan.education,
        specialty=plan.specialty,
        valid_until=plan.valid_until,
        actions=tuple(
            PlannedAction(row.group, row.item, row.due_on, row.note)
            for row in sorted(plan.actions, key=_form_order)
            if row.status is planned
        ),
        meetings=tuple(
            PlannedMeeting(row.day, row.what)
            for row in sorted(plan.meetings, key=lambda row: row.day)
            if row.status is planned
        ),
    )


def _form_order(row: PlanAction) -> tuple[int, int, int]:
    groups = list(type(row.group))
    return groups.index(row.group), row.item, row.id


def _case(session: Session, command: MakePlan) -> RegistrationCase:
    case = session.get_one(RegistrationCase, command.case_id)
    if case.state is not CaseState.UNEMPLOYED:  # said before what is wrong with the plan
        raise UserError("plan_over", state=case.state)
    audit.fresh(session, case.version, command.case_version, "registration_case", case.id)
    return case


def _replaced(session: Session, case: RegistrationCase, revision: int) -> Plan | None:
    """The version in force, which has to be the one that this plan was begun on."""
    earlier = latest_plan(session, case.id)
    if (earlier.revision if earlier else 0) != revision:
        raise UserError("plan_other_version")
    return earlier


def _take(
    session: Session,
    rt: Runtime,
    actor: Actor,
    case: RegistrationCase,
    command: MakePlan,
    name: MoveName,
    earlier: Plan | None,
) -> PlanMade:
    now, calendar = rt.clock.now(), rt.calendar(session)
    since = case.unemployed_on or now.date()
    faults = [*plan_faults(command.plan, since, now.date(), calendar.is_business_day)]
    faults += text_faults("why", command.why, LIMITS["why"], allow_newlines=False)
    refuse(faults)
    details = {"revision": command.revision + 1, "why": command.why.strip()}
    move(session, rt, actor, case, name, TermEvent(now, CENTRE_HOURS), details)
    plan = _written(session, rt, actor, case, command, earlier)
    before = session.get(Paper, earlier.paper_id) if earlier and earlier.paper_id else None
    payload = _payload(session, rt, actor, case, plan)
    paper = papers.issue(session, rt, actor, case, Form.PLAN, payload, refers_to=before)
    plan.paper_id = paper.id
    session.flush()
    after = audit.state(plan) | {"actions": len(plan.actions), "meetings": len(plan.meetings)}
    audit.record(session, rt, actor, "plan.made", "plan", plan.id, after=after)
    drafts.drop(session, actor, command.draft_id)
    return PlanMade(case.person_id, plan.id, paper.id)


def _written(
    session: Session,
    rt: Runtime,
    actor: Actor,
    case: RegistrationCase,
    command: MakePlan,
    earlier: Plan | None,
) -> Plan:
    """The new version; what was settled in the earlier one goes over as it came out."""
    data, planned = command.plan, PlanStatus.PLANNED
    plan = Plan(
        case_id=case.id,
        revision=command.revision + 1,
        goal=data.goal,
        education=data.education,
        specialty=data.specialty,
        valid_until=data.valid_until,
        why=command.why.strip(),
        made_at=rt.clock.now(),
        made_by=actor.account_id,
    )
    if earlier is not None:
        plan.actions += [_again(row) for row in earlier.actions if row.status is not planned]
        plan.meetings += [_again(row) for row in earlier.meetings if row.status is not planned]
    plan.actions += [PlanAction(status=planned, **asdict(each)) for each in data.actions]
    plan.meetings += [PlanMeeting(status=planned, **asdict(each)) for each in data.meetings]
    session.add(plan)
    session.flush()
    return plan


def _again(row: Any) -> Any:
    """A line of the earlier version for the new one."""
    own = {"id", "plan_id"}
    names = (column.key for column in inspect(type(row)).column_attrs)
    return type(row)(**{name: getattr(row, name) for name in names if name not in own})


def _payload(
    session: Session, rt: Runtime, actor: Actor, case: RegistrationCase, plan: Plan
) -> dict[str, Any]:
    """Appendix 9: what is to be done and what was, each with its day; all else is left out."""
    person = session.get_one(Person, case.person_id)
    of_person = select(EmploymentCard).where(EmploymentCard.person_id == person.id)
    card = session.scalars(of_person).one()
    told = (PlanStatus.PLANNED, PlanStatus.DONE)
    return {
        "centre": centre_names(centre_of(session)),
        "person": person.full_name,
        "registered_on": case.unemployed_on.isoformat() if case.unemployed_on else "",
        **{
            field: text_by_sheet(field, getattr(plan, field), card)
            for field in ("goal", "education", "specialty")
        },
        "actions": [
            {
                "group": row.group.value,
                "item": row.item,
                "due_on": row.due_on.isoformat(),
                "note": row.note,
            }
            for row in sorted(plan.actions, key=_form_order)
            if row.status in told
        ],
        "meetings": [
            {"day": row.day.isoformat(), "what": meeting_by_sheet(row.what)}
            for row in sorted(plan.meetings, key=lambda row: (row.day, row.id))
            if row.status in told
        ],
        "valid_until": plan.valid_until.isoformat(),
        "made_on": None,  # each writes the day beside his own signature
        "phone": written_phone(card.mobile_phone or ""),
        "email": card.email,
        "clerk": actor.names,
        "clerk_phone": "",
        "clerk_email": "",
    }
