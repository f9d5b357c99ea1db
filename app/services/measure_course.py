"""The course of a direction to a measure: come to or missed, ended, taken back (§44.3, §52)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.core.clock import today
from app.core.errors import UserError
from app.core.vocabulary import OPEN_STATES, Action, MeasureState, MoveName
from app.models import Measure, RegistrationCase
from app.rules import measures as rules
from app.services import audit
from app.services.card_answers import Fault, refuse, text_faults
from app.services.measure_in_plan import excuse_line, settle_line
from app.services.measures import day_faults, record, stop, take
from app.services.runtime import Actor, Runtime, require, require_still

_LONGEST_REASON = 300


@dataclass(frozen=True)
class ComeToMeasure:
    """He came to the centre, and takes part from `starts_on` on."""

    measure_id: int
    measure_version: int
    came_on: date
    starts_on: date
    ends_on: date | None = None


@dataclass(frozen=True)
class MissMeasure:
    """He did not come; `valid`: whether he had a valid reason, None: nobody said."""

    measure_id: int
    measure_version: int
    valid: bool | None
    reason: str = ""


@dataclass(frozen=True)
class EndMeasure:
    """How it ended: COMPLETED, or LEFT with the reason and whether it was valid."""

    measure_id: int
    measure_version: int
    how: MeasureState
    ended_on: date
    reason: str = ""
    valid: bool | None = None


@dataclass(frozen=True)
class Because:
    """A direction that is taken back, or a valid reason that became known, and why."""

    measure_id: int
    measure_version: int
    reason: str


def come_to_measure(rt: Runtime, actor: Actor, command: ComeToMeasure) -> int:
    """He came, be it late, and takes part; the person's id.

    Raises FieldFaults `measure_day_early` (day), `measure_day_ahead`, `measure_ends_early`;
    UserError `record_changed`, `measure_state` (state), `move_not_allowed`.
    """
    require(actor, Action.DIRECT_TO_MEASURE)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.DIRECT_TO_MEASURE)
        measure, case = _at(session, command, MeasureState.CALLED)
        called = measure.called_at.date()
        days = [*day_faults("came_on", command.came_on, called, today(rt.clock))]
        days += day_faults("starts_on", command.starts_on, command.came_on, None)
        refuse(days)
        kept = rules.place_is_kept(measure.kind, command.starts_on, command.ends_on)
        course = rules.course_faults(case.registered_on, command.starts_on, command.ends_on)
        late = rules.came_in_time(command.came_on, measure.come_until)
        stop(course.refusals, "starts_on")
        before = audit.state(measure)
        measure.state, measure.came_on = MeasureState.STARTED, command.came_on
        measure.starts_on, measure.ends_on = command.starts_on, command.ends_on
        odd = [reason.code for reason in (*late.warnings, *kept.warnings)]
        take(session, rt, actor, case, measure, MoveName.COME_TO_MEASURE, odd)
        record(session, rt, actor, "measure.started", measure, before)
        return case.person_id


def miss_measure(rt: Runtime, actor: Actor, command: MissMeasure) -> int:
    """He did not come within the three business days (§44.3); the person's id.

    Raises FieldFaults `measure_validity_missing`, `measure_reason_missing`; UserError
    `record_changed`, `measure_state` (state), `measure_call_runs` (day), `move_not_allowed`.
    """
    require(actor, Action.DIRECT_TO_MEASURE)
    refuse(_reason_faults(command.reason, command.valid, needed=bool(command.valid)))
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.DIRECT_TO_MEASURE)
        measure, case = _at(session, command, MeasureState.CALLED)
        stop(rules.may_be_missed(measure.come_until, rt.clock.now()).refusals, None)
        before = audit.state(measure)
        measure.state, measure.valid_reason = MeasureState.NOT_COME, command.valid
        measure.end_reason, measure.ended_on = command.reason.strip(), today(rt.clock)
        take(session, rt, actor, case, measure, MoveName.MISS_MEASURE)
        record(session, rt, actor, "measure.missed", measure, before)
        settle_line(session, rt, actor, case, measure)
        return case.person_id


def end_measure(rt: Runtime, actor: Actor, command: EndMeasure) -> int:
    """He completed the measure, or left it; also where his case is over by now. The person's id.

    Raises FieldFaults `measure_day_early` (day), `measure_day_ahead`, `measure_reason_missing`,
    `measure_validity_missing`; UserError `record_changed`, `measure_state` (state).
    """
    require(actor, Action.DIRECT_TO_MEASURE)
    left = command.how is MeasureState.LEFT
    if left:
        refuse(_reason_faults(command.reason, command.valid, needed=True))
    elif command.how is not MeasureState.COMPLETED:
        raise ValueError(command.how)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.DIRECT_TO_MEASURE)
        measure, case = _at(session, command, MeasureState.STARTED)
        assert measure.came_on is not None and measure.starts_on is not None
        first = measure.came_on if left else measure.starts_on
        refuse(day_faults("ended_on", command.ended_on, first, today(rt.clock)))
        before = audit.state(measure)
        measure.state, measure.ended_on = command.how, command.ended_on
        if left:
            measure.end_reason, measure.valid_reason = command.reason.strip(), command.valid
        name = "measure.left" if left else "measure.completed"
        record(session, rt, actor, name, measure, before)
        settle_line(session, rt, actor, case, measure)
        return case.person_id


def call_off_measure(rt: Runtime, actor: Actor, command: Because) -> int:
    """The centre takes its call back before the measure began; the person's id.

    Raises FieldFaults `measure_reason_missing`; UserError `record_changed`, `measure_state`
    (state).
    """
    require(actor, Action.DIRECT_TO_MEASURE)
    refuse(_reason_faults(command.reason, True, needed=True))
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.DIRECT_TO_MEASURE)
        measure, case = _at(session, command, MeasureState.CALLED)
        before = audit.state(measure)
        measure.state, measure.end_reason = MeasureState.CANCELLED, command.reason.strip()
        measure.ended_on = today(rt.clock)
        if case.state in OPEN_STATES:  # over, its terms fell away with it
            take(session, rt, actor, case, measure, MoveName.CALL_OFF_MEASURE)
        record(session, rt, actor, "measure.called_off", measure, before)
        return case.person_id


def excuse(rt: Runtime, actor: Actor, command: Because) -> int:
    """A valid reason for not coming, or leaving, became known afterwards; the person's id.

    No bar and no ground of §44.3 comes of it any more. Raises FieldFaults
    `measure_reason_missing`; UserError `record_changed`, `measure_state` (state).
    """
    require(actor, Action.DIRECT_TO_MEASURE)
    refuse(_reason_faults(command.reason, True, needed=True))
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.DIRECT_TO_MEASURE)
        measure, case = _at(session, command, MeasureState.LEFT, MeasureState.NOT_COME)
        if measure.valid_reason is not False:
            raise UserError("measure_state", state=measure.state)
        before = audit.state(measure)
        measure.valid_reason, measure.end_reason = True, command.reason.strip()
        record(session, rt, actor, "measure.excused", measure, before)
        excuse_line(session, rt, actor, case, measure)
        return case.person_id


def _reason_faults(reason: str, valid: bool | None, *, needed: bool) -> Iterator[Fault]:
    yield from text_faults("reason", reason, _LONGEST_REASON)
    if needed and not reason.strip():
        yield Fault(UserError("measure_reason_missing", field="reason"))
    if valid is None:
        yield Fault(UserError("measure_validity_missing", field="valid"))


def _at(
    session: Session,
    command: ComeToMeasure | MissMeasure | EndMeasure | Because,
    *states: MeasureState,
) -> tuple[Measure, RegistrationCase]:
    """The measure as it was seen, if it stands where the step may be taken."""
    measure = session.get_one(Measure, command.measure_id)
    audit.fresh(session, measure.version, command.measure_version, "measure", measure.id)
    if measure.state not in states:
        raise UserError("measure_state", state=measure.state)
    return measure, session.get_one(RegistrationCase, measure.case_id)
