"""A case's plan as windows show it, what a new one begins with, and what is to be followed."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.core.calendar import BusinessCalendar
from app.core.errors import UserError
from app.core.vocabulary import Action, CaseState, Language, PlanGroup, PlanStatus
from app.models import (
    Account,
    EmploymentCard,
    Paper,
    Person,
    Plan,
    PlanAction,
    PlanMeeting,
    RegistrationCase,
)
from app.rules.age import age_on
from app.rules.plan_suggestions import (
    SuggestionFacts,
    plan_end,
    schedule_for,
    suggested_actions,
    suggested_meetings,
)
from app.services import plan_texts
from app.services.plan_answers import PlanData, PlannedAction, PlannedMeeting, line_name
from app.services.plans import is_owed, latest_plan, open_part
from app.services.runtime import Actor, Runtime, require


@dataclass(frozen=True)
class ActionView:
    """An action of a plan; `item` is its line in the group, counted from 1."""

    id: int
    group: PlanGroup
    item: int
    note: str
    day: date
    status: PlanStatus
    closed_on: date | None
    why: str
    valid_reason: bool | None


@dataclass(frozen=True)
class MeetingView:
    """A meeting of a plan's schedule."""

    id: int
    what: str
    day: date
    status: PlanStatus
    closed_on: date | None
    why: str
    valid_reason: bool | None


@dataclass(frozen=True)
class PlanView:
    """One version of a plan with its lines, by their days; `who` made it, by language."""

    id: int
    version: int
    revision: int
    goal: str
    education: str
    specialty: str
    valid_until: date
    why: str
    made_at: datetime
    who: dict[str, str]
    paper_id: int | None
    paper_number: str
    signed_on: date | None
    actions: tuple[ActionView, ...]
    meetings: tuple[MeetingView, ...]

    @property
    def lines(self) -> tuple[ActionView | MeetingView, ...]:
        """Actions and meetings together, as far as none was put off, by their days."""
        both: list[ActionView | MeetingView] = [*self.actions, *self.meetings]
        kept = [one for one in both if one.status is not PlanStatus.PUT_OFF]
        return tuple(sorted(kept, key=lambda one: one.day))


@dataclass(frozen=True)
class PlanGround:
    """What a plan is judged by: whose it is, since when, and the centre's business days.

    revision: of the plan in force, 0 without one; is_owed: whether §48's term runs.
    """

    person_id: int
    full_name: str
    case_id: int
    case_version: int
    unemployed_on: date
    revision: int
    is_owed: bool
    calendar: BusinessCalendar


@dataclass(frozen=True)
class PlanDraft:
    """What the editor begins with: the plan in force, or the card's answers and suggestions.

    why: the reasons of each suggested line, by the name of its tick, in each language.
    """

    ground: PlanGround
    plan: PlanData
    why: dict[str, list[dict[str, str]]]


@dataclass(frozen=True)
class OpenMeeting:
    """A meeting that is due today or was, and of which nobody wrote down how it came out."""

    person_id: int
    full_name: str
    plan_id: int
    meeting_id: int
    day: date
    what: str


def plans_of(session: Session, case_id: int) -> tuple[PlanView, ...]:
    """All versions of a case's plan, the one in force first."""
    mine = (
        select(Plan, Account, Paper.number)
        .join(Account, Account.id == Plan.made_by)
        .outerjoin(Paper, Paper.id == Plan.paper_id)
        .where(Plan.case_id == case_id)
        .order_by(Plan.revision.desc())
    )
    return tuple(
        _view(plan, {"kk": account.name_kk, "ru": account.name_ru}, number or "")
        for plan, account, number in session.execute(mine)
    )


def plan_ground(rt: Runtime, actor: Actor, case_id: int) -> PlanGround:
    """What a plan that was begun earlier goes on with, be it only to be thrown away."""
    require(actor, Action.MAKE_PLAN)
    with rt.sessions.read() as session:
        return _ground(session, rt, case_id)


def plan_draft(rt: Runtime, actor: Actor, case_id: int, language: Language) -> PlanDraft:
    """What the editor begins with, in the language of the plan's maker.

    Raises UserError `plan_over` (state) where the person is not unemployed.
    """
    require(actor, Action.MAKE_PLAN)
    with rt.sessions.read() as session:
        case = session.get_one(RegistrationCase, case_id)
        if case.state is not CaseState.UNEMPLOYED:
            raise UserError("plan_over", state=case.state)
        ground = _ground(session, rt, case_id)
        since, earlier = max(ground.unemployed_on, _today(rt)), latest_plan(session, case_id)
        until = plan_end(case.profile_category, since)
        offered = suggested_actions(_facts(session, case, since), since, until)
        why = {line_name(each.group, each.item): list(each.why) for each in offered}
        if earlier is not None:
            return PlanDraft(ground, open_part(earlier), why)
        first = _first_plan(_card(session, case), language, until)
        return PlanDraft(
            ground,
            replace(
                first,
                actions=tuple(PlannedAction(one.group, one.item, one.due_on) for one in offered),
                meetings=_meetings(case, ground.calendar, since, until, language),
            ),
            why,
        )


def open_meetings(rt: Runtime, actor: Actor, limit: int = 200) -> tuple[OpenMeeting, ...]:
    """Meetings of today and before that nobody settled, of plans in force, the oldest first."""
    require(actor, Action.VIEW_QUEUE)
    with rt.sessions.read() as session:
        rows = session.execute(
            select(PlanMeeting, Plan.id, Person)
            .join(Plan, Plan.id == PlanMeeting.plan_id)
            .join(RegistrationCase, RegistrationCase.id == Plan.case_id)
            .join(Person, Person.id == RegistrationCase.person_id)
            .where(RegistrationCase.state == CaseState.UNEMPLOYED)
            .where(Plan.revision == _newest_revision())
            .where(PlanMeeting.closed_on.is_(None), PlanMeeting.day <= _today(rt))
            .order_by(PlanMeeting.day, PlanMeeting.id)
            .limit(limit)
        )
        return tuple(
            OpenMeeting(person.id, person.full_name, plan_id, row.id, row.day, row.what)
            for row, plan_id, person in rows
        )


def _today(rt: Runtime) -> date:
    return rt.clock.now().date()


def _newest_revision() -> Any:
    other = aliased(Plan)
    newest = select(func.max(other.revision)).where(other.case_id == Plan.case_id)
    return newest.correlate(Plan).scalar_subquery()


def _ground(session: Session, rt: Runtime, case_id: int) -> PlanGround:
    case = session.get_one(RegistrationCase, case_id)
    earlier = latest_plan(session, case_id)
    return PlanGround(
        person_id=case.person_id,
        full_name=session.get_one(Person, case.person_id).full_name,
        case_id=case.id,
        case_version=case.version,
        unemployed_on=case.unemployed_on or _today(rt),
        revision=earlier.revision if earlier else 0,
        is_owed=is_owed(session, case.id),
        calendar=rt.calendar(session),
    )


def _card(session: Session, case: RegistrationCase) -> EmploymentCard:
    mine = select(EmploymentCard).where(EmploymentCard.person_id == case.person_id)
    return session.scalars(mine).one()


def _facts(session: Session, case: RegistrationCase, on: date) -> SuggestionFacts:
    card, person = _card(session, case), session.get_one(Person, case.person_id)
    return SuggestionFacts(
        category=case.profile_category,
        target_groups=tuple(row.value for row in card.items if row.field == "target_groups"),
        age=age_on(person.birth_date, on),
        education_level=card.education_level,
        job_search_skills=card.job_search_skills,
        registration_purpose=card.registration_purpose,
    )


def _meetings(
    case: RegistrationCase, calendar: BusinessCalendar, since: date, until: date, tongue: Language
) -> tuple[PlannedMeeting, ...]:
    what = schedule_for(case.profile_category).what[tongue.value]
    days = suggested_meetings(case.profile_category, since, until, calendar.is_business_day)
    return tuple(PlannedMeeting(day, what) for day in days)


def _first_plan(card: EmploymentCard, language: Language, until: date) -> PlanData:
    """§48: goal, education and specialty come from the card, to be put right by hand."""
    return PlanData(
        goal=plan_texts.goal(card, language),
        education=plan_texts.education(card, language),
        specialty=plan_texts.specialty(card, language),
        valid_until=until,
    )


def _view(plan: Plan, who: dict[str, str], number: str) -> PlanView:
    return PlanView(
        id=plan.id,
        version=plan.version,
        revision=plan.revision,
        goal=plan.goal,
        education=plan.education,
        specialty=plan.specialty,
        valid_until=plan.valid_until,
        why=plan.why,
        made_at=plan.made_at,
        who=who,
        paper_id=plan.paper_id,
        paper_number=number,
        signed_on=plan.signed_on,
        actions=tuple(map(_action, sorted(plan.actions, key=lambda row: (row.due_on, row.id)))),
        meetings=tuple(map(_meeting, sorted(plan.meetings, key=lambda row: (row.day, row.id)))),
    )


def _action(row: PlanAction) -> ActionView:
    return ActionView(
        row.id,
        row.group,
        row.item,
        row.note,
        row.due_on,
        row.status,
        row.closed_on,
        row.why,
        row.valid_reason,
    )


def _meeting(row: PlanMeeting) -> MeetingView:
    return MeetingView(
        row.id, row.what, row.day, row.status, row.closed_on, row.why, row.valid_reason
    )
