"""L27, L28.2.6: what an employer's quotas of a year hang on, what was set and what is filled."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.clock import today
from app.core.errors import UserError
from app.core.vocabulary import Action, QuotaGroup
from app.models import QuotaPlaces, QuotaYear
from app.rules import quotas
from app.rules.ch5_employers import YearFacts, year_faults
from app.services import audit
from app.services.card_answers import Fault, as_fault, refuse
from app.services.employers import kept_employer
from app.services.runtime import Actor, Runtime, require, require_still


@dataclass(frozen=True)
class GroupPlaces:
    """One group's places as the executive body set them, and how many are taken."""

    group: QuotaGroup
    places: int
    taken: int = 0


@dataclass(frozen=True)
class YearData:
    """What an employer told of a year; all are numbers of people (models.QuotaYear)."""

    year: int
    listed: int
    sent_out: int = 0
    harmful: int = 0
    yearly: int = 0
    yearly_disabled: int = 0
    places: tuple[GroupPlaces, ...] = ()


@dataclass(frozen=True)
class SetQuotaYear:
    """An employer's year; version: of the record that is changed, None where there is none yet."""

    employer_id: int
    data: YearData
    version: int | None = None


@dataclass(frozen=True)
class QuotaView:
    """An employer's year, and what the Law makes of it.

    counted: workers of whom the quota is reckoned (L27.3); percent, reckoned: the quota for people
    with disabilities and its places; refusal: why no quota may be set (L27.2), or "". owed: by
    group, how many places of those set are still to be filled.
    """

    id: int
    version: int
    data: YearData
    counted: int
    percent: int
    reckoned: int
    refusal: str
    owed: dict[QuotaGroup, int]


def set_quota_year(rt: Runtime, actor: Actor, command: SetQuotaYear) -> int:
    """Write down, or put right, an employer's year; returns the record's number.

    Raises FieldFaults of `rules.ch5_employers.year_faults`; UserError `employer_unknown`,
    `quota_year_exists` (year), `record_changed`, `right_ended`.
    """
    require(actor, Action.EDIT_EMPLOYER)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_EMPLOYER)
        employer = kept_employer(session, command.employer_id)
        refuse(faults_of(command.data, employer.is_association, today(rt.clock)))
        mine = (QuotaYear.employer_id == employer.id) & (QuotaYear.year == command.data.year)
        row = session.scalars(select(QuotaYear).where(mine)).first()
        if row is not None and command.version is None:
            raise UserError("quota_year_exists", field="year", year=command.data.year)
        before = _state(row) if row is not None else {}
        if row is None:
            row = QuotaYear(
                employer_id=employer.id, entered_at=rt.clock.now(), entered_by=actor.account_id
            )
            session.add(row)
        else:
            audit.fresh(session, row.version, command.version or 0, "quota_year", row.id)
        _fill(session, row, command.data)
        _tell(session, rt, actor, row, before)
        return row.id


def faults_of(data: YearData, is_association: bool, today_: date) -> Iterator[Fault]:
    """What is wrong with a year's numbers, field by field."""
    places = tuple((each.places, each.taken) for each in data.places)
    facts = YearFacts(data.year, _facts(data, is_association), places)
    yield from map(as_fault, year_faults(facts, today_))


def quotas_of(session: Session, employer_id: int, is_association: bool) -> tuple[QuotaView, ...]:
    """An employer's years, the last first."""
    found = session.scalars(
        select(QuotaYear)
        .where(QuotaYear.employer_id == employer_id)
        .order_by(QuotaYear.year.desc())
    )
    return tuple(_view(row, is_association) for row in found)


def reckon(data: YearData, is_association: bool) -> tuple[int, int, int, str]:
    """Workers counted, percent and places for people with disabilities, why there is no quota."""
    facts = _facts(data, is_association)
    refusals = quotas.may_set_quota(facts).refusals
    counted = max(0, quotas.counted_workers(facts) - facts.in_harmful_work)
    percent = 0 if refusals else quotas.disability_percent(counted)
    places = quotas.disability_places(facts)
    return counted, percent, places, refusals[0].code if refusals else ""


def _view(row: QuotaYear, is_association: bool) -> QuotaView:
    data = _data_of(row)
    owed = {each.group: quotas.places_owed(each.places, each.taken) for each in data.places}
    return QuotaView(row.id, row.version, data, *reckon(data, is_association), owed)


def _facts(data: YearData, is_association: bool) -> quotas.Employer:
    return quotas.Employer(
        data.listed,
        data.sent_out,
        data.harmful,
        data.yearly,
        data.yearly_disabled,
        is_association,
    )


def _fill(session: Session, row: QuotaYear, data: YearData) -> None:
    for name in ("year", "listed", "sent_out", "harmful", "yearly", "yearly_disabled"):
        setattr(row, name, getattr(data, name))
    if data.places != _data_of(row).places:
        row.places.clear()
        session.flush()  # a group's earlier row goes before its new one comes
        row.places += [
            QuotaPlaces(group=each.group, places=each.places, taken=each.taken)
            for each in data.places
        ]


def _tell(
    session: Session, rt: Runtime, actor: Actor, row: QuotaYear, before: dict[str, object]
) -> None:
    """The trail's event, where something is new."""
    session.flush()
    after = audit.changes(before, _state(row))
    if before and after:
        row.version += 1
        session.flush()
    if after:
        told = "quota_year.changed" if before else "quota_year.entered"
        known = {name: before[name] for name in after} if before else {}
        audit.record(session, rt, actor, told, "quota_year", row.id, before=known, after=after)


def _data_of(row: QuotaYear) -> YearData:
    places = tuple(GroupPlaces(each.group, each.places, each.taken) for each in row.places)
    return YearData(
        row.year, row.listed, row.sent_out, row.harmful, row.yearly, row.yearly_disabled, places
    )


def _state(row: QuotaYear) -> dict[str, object]:
    """The year and its groups, for the trail."""
    places = [[each.group.value, each.places, each.taken] for each in _data_of(row).places]
    return {**audit.state(row), "places": places}
