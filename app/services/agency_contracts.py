"""Contracts of outsourcing with private agencies: made, published in time, ended (L30.2)."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.clock import CENTRE_ZONE, today
from app.core.errors import UserError
from app.core.vocabulary import Action, Channel
from app.models import Agency, OutsourcingContract
from app.rules.ch5_agencies import ContractFacts, contract_faults, step_faults
from app.rules.terms import term
from app.services import audit
from app.services.agencies import kept_agency, span_of
from app.services.card_answers import Fault, as_fault, refuse, text_faults
from app.services.running_terms import TermEvent, end_terms, running, start_term
from app.services.runtime import Actor, Runtime, centre_of, require, require_still
from app.services.term_queue import Standing, falls_to, of_contract

PUBLISH = "L30.2"
"""The term within which a contract is published."""
NUMBER_LENGTH = 60
SERVICES_LENGTH = 500


@dataclass(frozen=True)
class MakeContract:
    """A contract of outsourcing: valid_until, its last day; services, which it is about."""

    agency_id: int
    number: str
    made_on: date
    valid_until: date
    services: str


@dataclass(frozen=True)
class ContractStep:
    """What became of a contract on a day: it was published, or ended before its last day."""

    contract_id: int
    version: int
    on: date


def make_contract(rt: Runtime, actor: Actor, command: MakeContract) -> int:
    """Enter a contract; the term of its publication begins. Returns its number in the register.

    Raises FieldFaults of `rules.ch5_agencies.contract_faults` and of the texts; UserError
    `agency_unknown`, `contract_exists` (number), `right_ended`.
    """
    require(actor, Action.EDIT_AGENCY)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_AGENCY)
        agency = kept_agency(session, command.agency_id)
        refuse(_faults(agency, command, today(rt.clock)))
        _refuse_twice(session, command)
        row = OutsourcingContract(
            agency_id=agency.id,
            number=command.number.strip(),
            made_on=command.made_on,
            valid_until=command.valid_until,
            services=command.services.strip(),
            publish_due_at=rt.clock.now(),
            entered_at=rt.clock.now(),
            entered_by=actor.account_id,
        )
        session.add(row)
        session.flush()
        row.publish_due_at = _begin(session, rt, actor, agency, row)
        audit.record(
            session, rt, actor, "contract.made", "contract", row.id, after=audit.state(row)
        )
        return row.id


def publish_contract(rt: Runtime, actor: Actor, command: ContractStep) -> int:
    """L30.2: the contract stands on the Labour Exchange since that day; its term ends.

    Raises FieldFaults of `rules.ch5_agencies.step_faults`; UserError `contract_unknown`,
    `contract_published`, `contract_ended` (it need not be published any more), `record_changed`.
    """
    require(actor, Action.EDIT_AGENCY)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_AGENCY)
        row = _kept(session, command)
        if row.published_on is not None:
            raise UserError("contract_published")
        if row.ended_on is not None:
            raise UserError("contract_ended")
        refuse(map(as_fault, step_faults("published_on", command.on, row.made_on, today(rt.clock))))
        _end_term(session, rt, actor, row, met=True)
        _write(session, rt, actor, row, "contract.published", published_on=command.on)
        return row.id


def end_contract(rt: Runtime, actor: Actor, command: ContractStep) -> int:
    """The contract ended before its last day; where it was not published, that falls away.

    Raises FieldFaults of `rules.ch5_agencies.step_faults`; UserError `contract_unknown`,
    `contract_ended`, `record_changed`.
    """
    require(actor, Action.EDIT_AGENCY)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_AGENCY)
        row = _kept(session, command)
        if row.ended_on is not None:
            raise UserError("contract_ended")
        refuse(map(as_fault, step_faults("ended_on", command.on, row.made_on, today(rt.clock))))
        if row.published_on is None:
            _end_term(session, rt, actor, row, met=False)
        _write(session, rt, actor, row, "contract.ended", ended_on=command.on)
        return row.id


def last_day(row: OutsourcingContract) -> date:
    """The last day on which the contract runs."""
    return min(row.valid_until, row.ended_on) if row.ended_on else row.valid_until


def _faults(agency: Agency, command: MakeContract, today_: date) -> list[Fault]:
    facts = ContractFacts(span_of(agency), command.made_on, command.valid_until)
    faults = [as_fault(each) for each in contract_faults(facts, today_)]
    for name, limit in (("number", NUMBER_LENGTH), ("services", SERVICES_LENGTH)):
        text = getattr(command, name)
        if not text.strip():
            faults.append(Fault(UserError("field_missing", field=name)))
        faults += text_faults(name, text, limit, allow_newlines=name == "services")
    return faults


def _refuse_twice(session: Session, command: MakeContract) -> None:
    mine = OutsourcingContract.agency_id == command.agency_id
    same = OutsourcingContract.number == command.number.strip()
    if session.scalar(select(OutsourcingContract.id).where(mine, same)) is not None:
        raise UserError("contract_exists", field="number", number=command.number.strip())


def _begin(
    session: Session, rt: Runtime, actor: Actor, agency: Agency, row: OutsourcingContract
) -> datetime:
    """The term of publication, reckoned from the day on which the contract was made."""
    rule = term(PUBLISH, centre_of(session).edition)
    made = datetime.combine(row.made_on, CENTRE_HOURS.opens, CENTRE_ZONE)
    of = of_contract(row.id)
    stands = Standing(falls_to(session, actor, of, rule.owner), Channel.CENTRE, agency.place)
    event = TermEvent(made, CENTRE_HOURS)
    return start_term(session, rt, of, rule, event, stands, f"contract {row.id}").due_at


def _end_term(
    session: Session, rt: Runtime, actor: Actor, row: OutsourcingContract, *, met: bool
) -> None:
    rows = running(session, of_contract(row.id))
    ended = {PUBLISH}
    end_terms(session, rt, actor, rows, ended if met else (), () if met else ended)


def _kept(session: Session, command: ContractStep) -> OutsourcingContract:
    row = session.get(OutsourcingContract, command.contract_id)
    if row is None:
        raise UserError("contract_unknown")
    audit.fresh(session, row.version, command.version, "contract", row.id)
    return row


def _write(
    session: Session,
    rt: Runtime,
    actor: Actor,
    row: OutsourcingContract,
    told: str,
    **what: date,
) -> None:
    for name, value in what.items():
        setattr(row, name, value)
    session.flush()
    after = {name: audit.plain(value) for name, value in what.items()}
    before = dict.fromkeys(what)
    audit.record(session, rt, actor, told, "contract", row.id, before=before, after=after)
