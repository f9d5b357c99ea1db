"""Chapter 2: an application is received, and the person registered as a job seeker."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS, STATE_CORPORATION_HOURS
from app.core.classifiers import region_of
from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import Action, Channel, DocumentKind, Form, MoveName
from app.models import Application, Centre, PackageDocument, Person
from app.models import RegistrationCase as Case
from app.rules.ch2_job_seekers import (
    ApplicantFacts,
    PresentedDocument,
    may_register_job_seeker,
    package_fault,
    residence_warning,
)
from app.rules.verdict import Verdict
from app.services import audit, drafts, papers
from app.services.cases import TermEvent, move, next_number
from app.services.people import write_person
from app.services.person_keys import add_key
from app.services.registration_answers import ReceiveApplication, fault_of
from app.services.runtime import Actor, Runtime, centre_of, require

_KEPT = frozenset({DocumentKind.APPLICATION, DocumentKind.REPRESENTATIVE})
_HOURS = {Channel.STATE_CORPORATION: STATE_CORPORATION_HOURS}


@dataclass(frozen=True)
class Received:
    """An application taken in: its case, not yet decided."""

    case_id: int
    case_version: int
    person_id: int
    number: str


@dataclass(frozen=True)
class RegisterJobSeeker:
    """The decision of §12; `documents_reliable` is the outcome of §7's check."""

    case_id: int
    case_version: int
    documents_reliable: bool
    portal_explained: bool


@dataclass(frozen=True)
class Registered:
    """What the decision gave: the notice of Appendix 3.

    `verdict` is REFUSED, and the notice None, where a rule speaks against it.
    """

    verdict: Verdict
    person_id: int
    notice_id: int | None = None
    notice_number: str | None = None


def receive_application(rt: Runtime, actor: Actor, command: ReceiveApplication) -> Received:
    """§5, §7: take in a whole package; the term of §12 starts.

    Raises UserError `case_open` (number), `iin_taken`, `record_changed`, and FieldFaults where
    the package is not whole or not valid (S9).
    """
    require(actor, Action.RECEIVE_APPLICATION)
    with rt.sessions.begin() as session:
        return _receive(session, rt, actor, command)


def register_job_seeker(rt: Runtime, actor: Actor, command: RegisterJobSeeker) -> Registered:
    """§12: register the person and issue Appendix 3; §24's term starts.

    Raises UserError `record_changed`, `move_not_allowed`, `letter_not_printable`.
    """
    require(actor, Action.REGISTER_JOB_SEEKER)
    with rt.sessions.begin() as session:
        return _register(session, rt, actor, command)


def receive_and_register(
    rt: Runtime,
    actor: Actor,
    command: ReceiveApplication,
    *,
    documents_reliable: bool,
    portal_explained: bool,
) -> Registered:
    """§5-§12 in one go, for the person who waits at the counter: both, or nothing.

    Raises what the two raise, and the first reason against registering as a UserError.
    """
    require(actor, Action.RECEIVE_APPLICATION)
    require(actor, Action.REGISTER_JOB_SEEKER)
    with rt.sessions.begin() as session:
        taken = _receive(session, rt, actor, command)
        decision = RegisterJobSeeker(
            taken.case_id, taken.case_version, documents_reliable, portal_explained
        )
        decided = _register(session, rt, actor, decision)
        if not decided.verdict.allowed:
            raise fault_of(decided.verdict.refusals[0])
        return decided


def region_warning(rt: Runtime, place: str | None) -> Verdict:
    """§4: WARNED where the address lies in another region than the centre."""
    with rt.sessions.read() as session:
        return _residence(centre_of(session), place)


def _receive(session: Session, rt: Runtime, actor: Actor, command: ReceiveApplication) -> Received:
    now = rt.clock.now()
    hours = _HOURS.get(command.channel, CENTRE_HOURS)
    counted_from = rt.calendar(session).counted_from(now, hours)
    _acceptable(command, counted_from)
    centre = centre_of(session)
    person = write_person(session, rt, actor, command)
    _no_open_case(session, person.id)
    number = f"{now.year}-{next_number(session, f'case {now.year}'):06d}"
    case = Case(number=number, person_id=person.id, edition=centre.edition, opened_at=now)
    told = {"information_given": command.information_given}
    move(session, rt, actor, case, MoveName.RECEIVE_APPLICATION, TermEvent(now, hours), told)
    _enter_application(session, case, command, centre, counted_from)
    add_key(session, person.id, number)
    drafts.drop(session, actor, command.draft_id)
    return Received(case.id, case.version, person.id, number)


def _register(
    session: Session, rt: Runtime, actor: Actor, command: RegisterJobSeeker
) -> Registered:
    case = session.get_one(Case, command.case_id)
    audit.fresh(session, case.version, command.case_version, "registration_case", case.id)
    filed = session.scalars(select(Application).where(Application.case_id == case.id)).one()
    verdict = _judge(session, command, case, filed)
    if not verdict.allowed:
        return Registered(verdict, case.person_id)
    now = rt.clock.now()
    filed.portal_explained = command.portal_explained
    # S7: what came after hours is received, and so registered, on the next business day.
    case.registered_on = max(now.date(), filed.counted_from)
    opening = datetime.combine(case.registered_on, CENTRE_HOURS.opens, now.tzinfo)
    answers = {
        "documents_reliable": command.documents_reliable,
        "portal_explained": command.portal_explained,
    }
    since = TermEvent(now if case.registered_on == now.date() else opening, CENTRE_HOURS)
    move(session, rt, actor, case, MoveName.REGISTER_JOB_SEEKER, since, answers)
    return _issue_notice(session, rt, actor, case, verdict)


def _acceptable(command: ReceiveApplication, counted_from: date) -> None:
    presented = [PresentedDocument(row.kind, row.valid_until) for row in command.documents]
    born = command.person.birth_date
    verdict = package_fault(presented, born, counted_from, command.channel)
    if not verdict.allowed:
        raise FieldFaults([fault_of(row) for row in verdict.refusals])


def _no_open_case(session: Session, person_id: int) -> None:
    running = select(Case.number).where(Case.person_id == person_id, Case.closed_at.is_(None))
    number = session.scalar(running)
    if number is not None:
        raise UserError("case_open", number=number)


def _enter_application(
    session: Session,
    case: Case,
    command: ReceiveApplication,
    centre: Centre,
    counted_from: date,
) -> None:
    application = Application(
        case_id=case.id,
        channel=command.channel,
        received_at=case.opened_at,
        counted_from=counted_from,
        other_region=bool(_residence(centre, command.card.address_place).reasons),
        has_job=command.has_job,
        has_earnings=command.has_earnings,
        signed=any(row.kind is DocumentKind.APPLICATION for row in command.documents),
        information_given=command.information_given,
        documents=[
            PackageDocument(
                kind=row.kind,
                number=row.number,
                issued_on=row.issued_on,
                valid_until=row.valid_until,
                # §5: back to the person once the data are entered; the application stays.
                returned_at=None if row.kind in _KEPT else case.opened_at,
            )
            for row in command.documents
        ],
    )
    session.add(application)
    session.flush()


def _residence(centre: Centre, place: str | None) -> Verdict:
    return residence_warning(region_of(place) if place else "", region_of(centre.region))


def _judge(session: Session, command: RegisterJobSeeker, case: Case, filed: Application) -> Verdict:
    person = session.get_one(Person, case.person_id)
    facts = ApplicantFacts(
        birth_date=person.birth_date,
        has_job=filed.has_job,
        has_earnings=filed.has_earnings,
        seeks_suitable_work=True,  # the application of §5 asks for nothing else
        documents=tuple(PresentedDocument(row.kind, row.valid_until) for row in filed.documents),
        documents_reliable=command.documents_reliable,
        measures_told=filed.information_given,
        portal_told=command.portal_explained,
        channel=filed.channel,
    )
    return may_register_job_seeker(facts, filed.counted_from)


def _issue_notice(
    session: Session, rt: Runtime, actor: Actor, case: Case, verdict: Verdict
) -> Registered:
    person = session.get_one(Person, case.person_id)
    centre = centre_of(session)
    assert case.registered_on is not None
    payload = {
        "person": person.full_name,
        "registered_on": case.registered_on.isoformat(),
        "centre": {"kk": centre.name_kk, "ru": centre.name_ru},
        "issued_on": rt.clock.now().date().isoformat(),
        "director": {"kk": centre.director_kk, "ru": centre.director_ru},
    }
    form = Form.REGISTERED_AS_JOB_SEEKER
    notice = papers.issue(session, rt, actor, case, form, payload)
    return Registered(verdict, person.id, notice.id, notice.number)
