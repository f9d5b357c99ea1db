"""§51: a change is written down with the day it happened and the day it was reported."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import Action, Change, MoveName
from app.models import RegistrationCase as Case
from app.models import ReportedChange
from app.rules.ch3_deregistration import (
    change_day_faults,
    change_is_late,
    may_end_as_placed,
    may_move_away,
    report_day_faults,
)
from app.rules.terms import term
from app.services import audit
from app.services.card_answers import fault_of, text_faults
from app.services.cases import move
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, require, require_still
from app.services.terms import due_of

DETAILS_LENGTH = 500


@dataclass(frozen=True)
class ReportChange:
    """What the person reports.

    placed: with it the case ends, for he works (§34.2). moved_away: with it the case goes to the
    centre of his new place (§4.1). valid_reason: for a report after five days, as he told it.
    reported_on: the day on which he told it, which may lie before the entry (None: today).
    """

    case_id: int
    case_version: int
    kind: Change
    happened_on: date
    details: str = ""
    placed: bool = False
    moved_away: bool = False
    valid_reason: bool | None = None
    reported_on: date | None = None


@dataclass(frozen=True)
class Reported:
    """The change as written down; `late`: after the five business days of §51."""

    change_id: int
    person_id: int
    late: bool


@dataclass(frozen=True)
class ChangeView:
    """A reported change as windows show it."""

    kind: Change
    happened_on: date
    reported_at: datetime
    reported_on: date
    due_at: datetime
    late: bool
    details: str
    valid_reason: bool | None


def report_change(rt: Runtime, actor: Actor, command: ReportChange) -> Reported:
    """§51: write the change down and, where asked, end the case by it.

    Raises UserError `record_changed`, `move_not_allowed`, and FieldFaults `change_ahead`,
    `change_before_registration` (day), `report_ahead`, `report_before_change` (day),
    `change_untold`, `change_ends_nothing` and what a text may not be.
    """
    require(actor, Action.REPORT_CHANGE)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.REPORT_CHANGE)
        case = session.get_one(Case, command.case_id)
        audit.fresh(session, case.version, command.case_version, "registration_case", case.id)
        now = rt.clock.now()
        _refuse_wrong(command, case, now.date())
        change = ReportedChange(
            case_id=case.id,
            kind=command.kind,
            happened_on=command.happened_on,
            reported_at=now,
            reported_on=command.reported_on or now.date(),
            reported_to=actor.account_id,
            due_at=due_at(session, rt, case, command.happened_on),
            details=command.details.strip(),
            valid_reason=command.valid_reason,
        )
        session.add(change)
        session.flush()
        details = {"change": change.id, "kind": command.kind.value}
        for name in _moves(command):
            move(session, rt, actor, case, name, TermEvent(now, CENTRE_HOURS), details)
        after = audit.state(change)
        audit.record(session, rt, actor, "change.reported", "change", change.id, after=after)
        return Reported(change.id, case.person_id, is_late(case, change))


def changes_of(session: Session, case: Case) -> tuple[ChangeView, ...]:
    """What was reported in a case, the newest first."""
    mine = select(ReportedChange).where(ReportedChange.case_id == case.id)
    return tuple(
        ChangeView(
            row.kind,
            row.happened_on,
            row.reported_at,
            row.reported_on,
            row.due_at,
            is_late(case, row),
            row.details,
            row.valid_reason,
        )
        for row in session.scalars(mine.order_by(ReportedChange.id.desc()))
    )


def is_late(case: Case, change: ReportedChange) -> bool:
    """Whether it was reported after its term, by one who owed the report."""
    return change_is_late(
        change.happened_on,
        case.unemployed_on,
        change.reported_at,
        change.due_at,
        change.reported_on,
    )


def said_at(change: ReportedChange) -> date | datetime:
    """When it was reported: the day where it was entered later."""
    if change.reported_on < change.reported_at.date():
        return change.reported_on
    return change.reported_at


def due_at(session: Session, rt: Runtime, case: Case, happened_on: date) -> datetime:
    """Until when a change of that day is to be reported."""
    at = datetime.combine(happened_on, CENTRE_HOURS.opens, rt.clock.now().tzinfo)
    return due_of(term("51", case.edition), rt.calendar(session), at).moment


def _moves(command: ReportChange) -> tuple[MoveName, ...]:
    """The report, then what ends the case."""
    if command.placed:
        return MoveName.REPORT_CHANGE, MoveName.PLACE_IN_WORK
    if command.moved_away:
        return MoveName.REPORT_CHANGE, MoveName.MOVE_AWAY
    return (MoveName.REPORT_CHANGE,)


def _refuse_wrong(command: ReportChange, case: Case, today: date) -> None:
    days = change_day_faults(command.happened_on, case.registered_on, today)
    said = report_day_faults(command.reported_on or today, command.happened_on, today)
    faults = [fault_of(reason) for reason in (*days, *said)]
    text = command.details.strip()
    faults += [fault.error for fault in text_faults("details", text, DETAILS_LENGTH)]
    if command.kind is Change.OTHER and not text:
        faults.append(UserError("change_untold", field="details"))
    if command.placed and not may_end_as_placed(command.kind):
        faults.append(UserError("change_ends_nothing", field="placed"))
    if command.moved_away and not may_move_away(command.kind):
        faults.append(UserError("change_ends_nothing", field="moved_away"))
    if faults:
        raise FieldFaults(faults)
