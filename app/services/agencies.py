"""Private employment agencies in the centre's register: entered by BIN, changed, closed (L31)."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.clock import today
from app.core.errors import UserError
from app.core.vocabulary import Action
from app.models import Agency
from app.rules.ch5_agencies import Span, agency_faults, closing_faults
from app.services import audit
from app.services.card_answers import Fault, as_fault, refuse
from app.services.employers import EmployerData, employer_faults
from app.services.employers import judged as judged_employer
from app.services.runtime import Actor, Runtime, require, require_still

_SHARED = (
    "bin",
    "name_kk",
    "name_ru",
    "place",
    "address",
    "phone",
    "email",
    "contact_name",
)
"""What an agency has as any employer has it, judged and spelled alike."""


@dataclass(frozen=True)
class AgencyData:
    """What is known of an agency; the fields of `models.Agency`. works_since: from when on."""

    bin: str
    name_kk: str
    works_since: date | None
    name_ru: str = ""
    place: str | None = None
    address: str = ""
    phone: str = ""
    email: str = ""
    contact_name: str = ""


@dataclass(frozen=True)
class ChangeAgency:
    """An agency's record, changed to these data."""

    agency_id: int
    version: int
    data: AgencyData


@dataclass(frozen=True)
class CloseAgency:
    """An agency works no more; closed_on: its last day, None where it goes on after all."""

    agency_id: int
    version: int
    closed_on: date | None


def enter_agency(rt: Runtime, actor: Actor, data: AgencyData) -> int:
    """Enter an agency; returns its number.

    Raises FieldFaults as `employers.enter_employer`, and of `rules.ch5_agencies.agency_faults`;
    UserError `agency_exists` (who: names; agency_id), `right_ended`.
    """
    require(actor, Action.EDIT_AGENCY)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_AGENCY)
        data = judged(data, today(rt.clock))
        _refuse_twice(session, data.bin, None)
        row = Agency(entered_at=rt.clock.now(), entered_by=actor.account_id, **asdict(data))
        session.add(row)
        session.flush()
        audit.record(session, rt, actor, "agency.entered", "agency", row.id, after=audit.state(row))
        return row.id


def change_agency(rt: Runtime, actor: Actor, command: ChangeAgency) -> int:
    """Change an agency's record.

    Raises what `enter_agency` raises, and UserError `agency_unknown`, `record_changed`.
    """
    require(actor, Action.EDIT_AGENCY)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_AGENCY)
        row = kept_agency(session, command.agency_id, command.version)
        data = judged(command.data, today(rt.clock))
        _refuse_twice(session, data.bin, row.id)
        before = audit.state(row)
        for name, value in asdict(data).items():
            setattr(row, name, value)
        tell_change(session, rt, actor, row, before)
        return row.id


def close_agency(rt: Runtime, actor: Actor, command: CloseAgency) -> int:
    """Write down that an agency works no more, or that it does after all.

    Its contracts end by their own use case. Raises FieldFaults of
    `rules.ch5_agencies.closing_faults`; UserError `agency_unknown`, `record_changed`.
    """
    require(actor, Action.EDIT_AGENCY)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_AGENCY)
        row = kept_agency(session, command.agency_id, command.version)
        if command.closed_on is not None:
            span = Span(row.works_since, command.closed_on)
            refuse(map(as_fault, closing_faults(span, today(rt.clock))))
        before = audit.state(row)
        row.closed_on = command.closed_on
        tell_change(session, rt, actor, row, before)
        return row.id


def kept_agency(session: Session, agency_id: int, version: int | None = None) -> Agency:
    """The agency's row, for a write with the version it was seen in.

    Raises UserError `agency_unknown`, `record_changed`.
    """
    row = session.get(Agency, agency_id)
    if row is None:
        raise UserError("agency_unknown")
    if version is not None:
        audit.fresh(session, row.version, version, "agency", row.id)
    return row


def span_of(row: Agency) -> Span:
    """When the agency works."""
    return Span(row.works_since, row.closed_on)


def data_of(row: Agency) -> AgencyData:
    """What the record keeps."""
    return AgencyData(**{field.name: getattr(row, field.name) for field in fields(AgencyData)})


def judged(data: AgencyData, today_: date) -> AgencyData:
    """The data spelled as the record keeps them. Raises FieldFaults."""
    like = EmployerData(**{name: getattr(data, name) for name in _SHARED})
    refuse([*employer_faults(like, today_), *_own_faults(data, today_)])
    spelled = judged_employer(like, today_)
    return replace(data, **{name: getattr(spelled, name) for name in _SHARED})


def tell_change(
    session: Session, rt: Runtime, actor: Actor, row: Agency, before: dict[str, object]
) -> None:
    """The trail's event, where something is new."""
    after = audit.changes(before, audit.state(row))
    if after:
        session.flush()
        known = {name: before[name] for name in after}
        audit.record(
            session, rt, actor, "agency.changed", "agency", row.id, before=known, after=after
        )


def _own_faults(data: AgencyData, today_: date) -> Iterator[Fault]:
    if data.works_since is None:
        yield Fault(UserError("field_missing", field="works_since"))
    else:
        yield from map(as_fault, agency_faults(data.works_since, today_))


def _refuse_twice(session: Session, number: str, own_id: int | None) -> None:
    other = session.scalars(select(Agency).where(Agency.bin == number)).first()
    if other is not None and other.id != own_id:
        names = {"kk": other.name_kk, "ru": other.name_ru}
        raise UserError("agency_exists", field="bin", who=names, agency_id=other.id)
