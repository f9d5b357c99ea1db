"""Directions to active measures (§52, L17-L25): somebody is sent; what comes of it is kept in
measure_course.py."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.classifiers import UnknownCode, entry
from app.core.clock import today
from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import (
    Action,
    Form,
    MeasureKind,
    MeasureState,
    MoveName,
    PlanStatus,
    Told,
    TrainingGround,
)
from app.models import Measure, Paper, Person, RegistrationCase
from app.rules import measures as rules
from app.rules.ch5_plan import measure_of
from app.rules.measure_priority import priorities
from app.rules.terms import term
from app.rules.verdict import Reason, Verdict
from app.services import audit, papers
from app.services.card_answers import Fault, fault_of, refuse, text_faults
from app.services.cases import move
from app.services.measure_facts import facts_of
from app.services.measure_queue import others_come_first
from app.services.notices import centre_names
from app.services.plans import latest_plan
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, centre_of, require, require_still
from app.services.terms import due_of

_CALL = "44.3.measure"
_LONGEST = {"place": 200, "details": 300}


@dataclass(frozen=True)
class DirectToMeasure:
    """Where somebody is sent, and what he was asked first.

    action_id: of his plan, where it foresees the measure. ground: why he is trained (L19.2).
    gets_payment: of the social payment for the loss of work (L22.2); None: not asked now.
    starts_on, ends_on: as far as they are known already.
    """

    case_id: int
    case_version: int
    kind: MeasureKind
    place: str
    told_how: Told
    occupation: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    details: str = ""
    ground: TrainingGround | None = None
    consent: bool = False
    gets_payment: bool | None = None
    action_id: int | None = None


@dataclass(frozen=True)
class Directed:
    """The direction with its paper; `come_until` ends the three business days of §44.3."""

    person_id: int
    measure_id: int
    paper_id: int
    come_until: datetime


def direct_to_measure(rt: Runtime, actor: Actor, command: DirectToMeasure) -> Directed:
    """§52: send somebody to an active measure; the term in which he has to come begins.

    Raises FieldFaults with what stands in the way (rules/measures.may_be_directed, consent,
    ground, days), `measure_place_missing`, `code_unknown`, `measure_day_early` (day),
    `measure_action_foreign` and text faults at their fields; UserError `record_changed`,
    `move_not_allowed`.
    """
    require(actor, Action.DIRECT_TO_MEASURE)
    now = rt.clock.now()
    refuse(_written_faults(command))
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.DIRECT_TO_MEASURE)
        case = session.get_one(RegistrationCase, command.case_id)
        audit.fresh(session, case.version, command.case_version, "registration_case", case.id)
        facts = facts_of(session, case, now.date())
        if command.gets_payment is not None:
            _write_payment(session, rt, actor, case, command.gets_payment)
            facts = replace(facts, gets_payment=command.gets_payment)
        verdict = _judged(command, facts, now.date())
        stop(verdict.refusals, "kind")
        refuse(day_faults("starts_on", command.starts_on, now.date(), None))
        _own_action(session, case, command)
        odd = [reason.code for reason in verdict.warnings]
        public = command.kind is MeasureKind.PUBLIC_WORKS
        if public and others_come_first(session, case, now.date()):
            odd.append("measure_others_first")
        due = due_of(term(_CALL, case.edition), rt.calendar(session), now)
        first = [each.group for each in priorities(command.kind, facts, now.date())]
        measure = _measure(command, actor, first, now, due.moment)
        session.add(measure)
        session.flush()
        take(session, rt, actor, case, measure, MoveName.CALL_TO_MEASURE, odd)
        paper = _paper(session, rt, actor, case, measure)
        measure.paper_id = paper.id
        record(session, rt, actor, "measure.directed", measure, {})
        return Directed(case.person_id, measure.id, paper.id, due.moment)


def record_payment(rt: Runtime, actor: Actor, case_id: int, version: int, gets: bool) -> int:
    """L22.2: write down whether the social payment is received; the person's id.

    Raises UserError `record_changed`.
    """
    require(actor, Action.DIRECT_TO_MEASURE)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.DIRECT_TO_MEASURE)
        case = session.get_one(RegistrationCase, case_id)
        audit.fresh(session, case.version, version, "registration_case", case.id)
        _write_payment(session, rt, actor, case, gets)
        return case.person_id


def _write_payment(
    session: Session, rt: Runtime, actor: Actor, case: RegistrationCase, gets: bool
) -> None:
    before, case.gets_payment = case.gets_payment, gets
    if before == gets:
        return
    audit.record(
        session,
        rt,
        actor,
        "case.payment",
        "registration_case",
        case.id,
        before={"gets_payment": before},
        after={"gets_payment": gets},
    )


def subject_of(measure_id: int) -> str:
    """What the term of a call runs for (`CaseTerm.subject`)."""
    return f"measure {measure_id}"


def _judged(command: DirectToMeasure, facts: rules.MeasureFacts, on: date) -> Verdict:
    verdicts = (
        rules.may_be_directed(command.kind, facts, on),
        rules.training_ground(command.kind, command.ground),
        rules.consent_given(command.kind, command.consent),
        rules.course_faults(facts.registered_on, command.starts_on, command.ends_on),
        rules.place_is_kept(command.kind, command.starts_on, command.ends_on),
    )
    return Verdict.of(reason for verdict in verdicts for reason in verdict.reasons)


def _written_faults(command: DirectToMeasure) -> Iterator[Fault]:
    if not command.place.strip():
        yield Fault(UserError("measure_place_missing", field="place"))
    for name, text in (("place", command.place), ("details", command.details)):
        yield from text_faults(name, text, _LONGEST[name], allow_newlines=False)
    if command.occupation:
        try:
            entry("occupations", command.occupation)
        except UnknownCode:
            yield Fault(UserError("code_unknown", field="occupation", value=command.occupation))


def day_faults(field: str, day: date | None, first: date, last: date | None) -> Iterator[Fault]:
    """What is wrong with a day that lies between two others; None is not asked."""
    if day is not None and day < first:
        yield Fault(UserError("measure_day_early", field=field, day=first))
    if day is not None and last is not None and day > last:
        yield Fault(UserError("measure_day_ahead", field=field))


def stop(reasons: Iterable[Reason], field: str | None) -> None:
    """Raise what a rule refuses, at its fields or this one; without any, as one UserError."""
    faults = [fault_of(reason, reason.field or field) for reason in reasons]
    if faults:
        raise FieldFaults(faults) if field else faults[0]


def _own_action(session: Session, case: RegistrationCase, command: DirectToMeasure) -> None:
    """The action belongs to this case's plan in force, is open, and means this measure."""
    if command.action_id is None:
        return
    plan = latest_plan(session, case.id)
    may_be_meant = any(
        action.id == command.action_id
        and action.status is PlanStatus.PLANNED
        and measure_of(action.group, action.item) is command.kind
        for action in (plan.actions if plan else ())
    )
    if not may_be_meant:
        raise UserError("measure_action_foreign", field="kind")


def _measure(
    command: DirectToMeasure, actor: Actor, first: list[str], now: datetime, until: datetime
) -> Measure:
    return Measure(
        case_id=command.case_id,
        action_id=command.action_id,
        kind=command.kind,
        state=MeasureState.CALLED,
        place=command.place.strip(),
        occupation=command.occupation,
        details=command.details.strip(),
        ground=command.ground if command.kind is MeasureKind.TRAINING else None,
        consent=command.consent,
        priority=first,
        called_at=now,
        called_by=actor.account_id,
        told_how=command.told_how,
        come_until=until,
        starts_on=command.starts_on,
        ends_on=command.ends_on,
    )


def _paper(
    session: Session, rt: Runtime, actor: Actor, case: RegistrationCase, measure: Measure
) -> Paper:
    centre, person = centre_of(session), session.get_one(Person, case.person_id)
    work = entry("occupations", measure.occupation) if measure.occupation else None
    payload = {
        "person": person.full_name,
        "centre": centre_names(centre),
        "kind": measure.kind.value,
        "place": measure.place,
        "occupation": {"kk": work.kk, "ru": work.ru} if work else "",
        "starts_on": _iso(measure.starts_on),
        "ends_on": _iso(measure.ends_on),
        "come_until": measure.come_until.isoformat(),
        "details": measure.details,
        "issued_on": today(rt.clock).isoformat(),
        "director": {"kk": centre.director_kk, "ru": centre.director_ru},
    }
    return papers.issue(session, rt, actor, case, Form.MEASURE_DIRECTION, payload)


def take(
    session: Session,
    rt: Runtime,
    actor: Actor,
    case: RegistrationCase,
    measure: Measure,
    name: MoveName,
    odd: Iterable[str] = (),
) -> None:
    """The case's move for one direction; `odd` are codes of what was strange about it."""
    details: dict[str, Any] = {"measure": measure.id, "kind": measure.kind.value}
    if warnings := list(odd):
        details["warnings"] = warnings
    event = TermEvent(rt.clock.now(), CENTRE_HOURS)
    move(session, rt, actor, case, name, event, details, subject_of(measure.id))


def record(
    session: Session,
    rt: Runtime,
    actor: Actor,
    action: str,
    measure: Measure,
    before: dict[str, Any],
) -> None:
    """Enter in the audit trail what changed of a direction since `before`."""
    session.flush()
    changed = audit.changes(before, audit.state(measure))
    earlier = {name: before[name] for name in changed if name in before}
    audit.record(session, rt, actor, action, "measure", measure.id, before=earlier, after=changed)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
