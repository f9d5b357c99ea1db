"""What the records tell of people when a measure is thought of, one person's or many's."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from app.core.vocabulary import CaseState, MeasureState
from app.models import (
    CardEducation,
    CardItem,
    EmploymentCard,
    Measure,
    Person,
    RegistrationCase,
)
from app.rules.measures import MeasureFacts, PastMeasure, finished_school, is_graduate

_OPEN = (MeasureState.CALLED, MeasureState.STARTED)


@dataclass(frozen=True)
class Known:
    """A case with its person, and what the rules of measures ask of both."""

    case_id: int
    case_version: int
    case_number: str
    person_id: int
    full_name: str
    facts: MeasureFacts


def known(session: Session, wanted: ColumnElement[bool], on: date) -> tuple[Known, ...]:
    """What is known on the day of the cases wanted, a condition on `RegistrationCase`."""
    case, person = RegistrationCase, Person
    rows = session.execute(
        select(
            case.id,
            case.version,
            case.number,
            case.state,
            case.registered_on,
            case.unemployed_on,
            case.gets_payment,
            case.person_id,
            person.surname,
            person.given_name,
            person.patronymic,
            person.sex,
            person.birth_date,
        )
        .join(person, person.id == case.person_id)
        .where(wanted)
        .order_by(case.id)
    ).all()  # columns: of thousands of cases a whole record each would take its time
    people = select(RegistrationCase.person_id).where(wanted)
    groups = _grouped(session, _target_groups(people))
    statuses = _grouped(session, _statuses(people))
    studies = _grouped(session, _studies(people))
    past = _past(session, people)
    return tuple(
        Known(
            row.id,
            row.version,
            row.number,
            row.person_id,
            " ".join(filter(None, (row.surname, row.given_name, row.patronymic))),
            _facts(
                row,
                [code for (code,) in groups[row.person_id]],
                next((status for (status,) in statuses[row.person_id]), None),
                studies[row.person_id],
                past[row.person_id],
                on,
            ),
        )
        for row in rows
    )


def _facts(
    row: Any,
    groups: Sequence[str],
    status: str | None,
    studies: Sequence[tuple[str | None, date | None]],
    past: Iterable[PastMeasure],
    on: date,
) -> MeasureFacts:
    return MeasureFacts(
        birth_date=row.birth_date,
        sex=row.sex,
        state=row.state,
        registered_on=row.registered_on,
        unemployed_on=row.unemployed_on,
        groups=frozenset(groups),
        is_graduate=is_graduate(groups, status, studies, on),
        finished_school=finished_school(studies, on),
        gets_payment=row.gets_payment,
        past=tuple(past),
    )


def facts_of(session: Session, case: RegistrationCase, on: date) -> MeasureFacts:
    """What is known of one case's person on the day."""
    (found,) = known(session, RegistrationCase.id == case.id, on)
    return found.facts


def target_groups(session: Session, person_id: int) -> frozenset[str]:
    """The codes of target groups on a person's card."""
    mine = _target_groups(select(Person.id).where(Person.id == person_id))
    return frozenset(code for _, code in session.execute(mine))


def _target_groups(people: "Select[int]") -> "Select[int, str]":
    return (
        select(EmploymentCard.person_id, CardItem.value)
        .join(CardItem, CardItem.card_id == EmploymentCard.id)
        .where(EmploymentCard.person_id.in_(people), CardItem.field == "target_groups")
    )


def _statuses(people: "Select[int]") -> "Select[int, str | None]":
    mine = select(EmploymentCard.person_id, EmploymentCard.status_category)
    return mine.where(EmploymentCard.person_id.in_(people))


def _studies(people: "Select[int]") -> "Select[int, str | None, date | None]":
    return (
        select(EmploymentCard.person_id, CardEducation.institution_kind, CardEducation.finished_on)
        .join(CardEducation, CardEducation.card_id == EmploymentCard.id)
        .where(EmploymentCard.person_id.in_(people))
    )


def _grouped(session: Session, rows: "Select[*tuple[Any, ...]]") -> defaultdict[int, list[Any]]:
    """The rows without their first column, by it."""
    found: defaultdict[int, list[Any]] = defaultdict(list)
    for person_id, *values in session.execute(rows):
        found[person_id].append(tuple(values))
    return found


def _past(session: Session, people: "Select[int]") -> defaultdict[int, list[PastMeasure]]:
    """Every direction of these people, in the order given, with the registrations after it."""
    given = session.execute(
        select(RegistrationCase.person_id, Measure)
        .join(RegistrationCase, RegistrationCase.id == Measure.case_id)
        .where(RegistrationCase.person_id.in_(people))
        .order_by(Measure.id)
    ).all()
    registrations = _grouped(session, _registrations(people)) if given else defaultdict(list)
    found: defaultdict[int, list[PastMeasure]] = defaultdict(list)
    for person_id, measure in given:
        later = [row for row in registrations[person_id] if row[0] > measure.case_id]
        found[person_id].append(_past_measure(measure, later))
    return found


def _registrations(people: "Select[int]") -> "Select[int, int, date | None, date | None]":
    """One that was annulled was never to be, so nothing counts from it."""
    case = RegistrationCase
    return select(case.person_id, case.id, case.registered_on, case.unemployed_on).where(
        case.person_id.in_(people), case.state != CaseState.ANNULLED
    )


def _past_measure(
    measure: Measure, later: Sequence[tuple[int, date | None, date | None]]
) -> PastMeasure:
    without_reason = measure.valid_reason is False
    left = measure.state is MeasureState.LEFT and without_reason
    excused = measure.state is MeasureState.NOT_COME and not without_reason
    left_on = measure.ended_on if left else None
    first = left_on or date.min  # registered anew before he left, nothing counts from it
    return PastMeasure(
        measure.kind,
        is_open=measure.state in _OPEN,
        was_sent=measure.state is not MeasureState.CANCELLED and not excused,
        left_on=left_on,
        registered_again=_earliest((day for row in later for day in row[1:]), first),
        unemployed_again=_earliest((row[2] for row in later), first),
    )


def _earliest(days: Iterable[date | None], first: date) -> date | None:
    """The earliest of these days that is not before the first."""
    return min((day for day in days if day and day >= first), default=None)
