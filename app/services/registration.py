"""Chapter 2: an application is received, and the person registered as a job seeker."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.errors import FieldFaults
from app.core.vocabulary import Action, Channel, MoveName
from app.models import Application, Person
from app.models import RegistrationCase as Case
from app.rules.ch2_job_seekers import (
    ApplicantFacts,
    PresentedDocument,
    day_of_result,
    lacks_work,
    may_register_job_seeker,
    package_fault,
    representative_faults,
)
from app.rules.verdict import Verdict
from app.services import audit, drafts, intake, notices, profiles
from app.services.card_answers import fault_of
from app.services.cases import move
from app.services.registration_answers import ReceiveApplication
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, centre_of, require


@dataclass(frozen=True)
class Received:
    """An application taken in: its case, not yet decided."""

    case_id: int
    case_version: int
    person_id: int
    number: str


@dataclass(frozen=True)
class RegisterJobSeeker:
    """The decision of §12; `documents_reliable` is the outcome of §7's check.

    information_given: the person has been told of §9 since the application was taken in, where
    that was not done then. draft_id: goes once it is decided.
    """

    case_id: int
    case_version: int
    documents_reliable: bool
    portal_explained: bool
    information_given: bool = False
    draft_id: int | None = None


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

    Raises UserError `case_open` (number), `iin_taken`, `probable_double`, `record_changed`, and
    FieldFaults where the package is not whole or not valid (S9), or §4 speaks against it.
    """
    require(actor, Action.RECEIVE_APPLICATION)
    with rt.sessions.begin() as session:
        return receive(session, rt, actor, command)


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
        taken = receive(session, rt, actor, command)
        decision = RegisterJobSeeker(
            taken.case_id, taken.case_version, documents_reliable, portal_explained
        )
        decided = _register(session, rt, actor, decision)
        if not decided.verdict.allowed:
            raise fault_of(decided.verdict.refusals[0])
        return decided


def take_up(rt: Runtime, actor: Actor, case_id: int) -> None:
    """§23: write down that the application is in work, from the first time somebody opens it."""
    require(actor, Action.REGISTER_JOB_SEEKER)
    with rt.sessions.begin() as session:
        filed, _person = intake.filed_for(session, session.get_one(Case, case_id))
        intake.mark_in_work(session, rt, actor, filed)


def day_of_receipt(rt: Runtime) -> date:
    """S7: the day on which what is handed in now counts as received, by which it is judged."""
    with rt.sessions.read() as session:
        return intake.arrival(session, rt, Channel.CENTRE).counted_from


def region_warning(rt: Runtime, address_kind: str, place: str | None) -> Verdict:
    """§4: WARNED where the address lies in another region than the centre, or is not known."""
    with rt.sessions.read() as session:
        return intake.residence(centre_of(session), address_kind, place)


def receive(session: Session, rt: Runtime, actor: Actor, command: ReceiveApplication) -> Received:
    """Take in a whole package, in the caller's transaction."""
    came = intake.arrival(session, rt, command.channel)
    born = command.person.birth_date
    whole = package_fault(intake.presented(command), born, came.counted_from, command.channel)
    representative = (command.representative_name, command.representative_relation)
    unnamed = representative_faults(born, came.counted_from, *representative)
    idle = lacks_work(command.has_job, command.has_earnings, seeks_suitable_work=True)
    faults = [fault_of(reason) for reason in (*whole.refusals, *unnamed)]
    faults += [fault_of(reason, "has_earnings") for reason in idle.refusals]
    if faults:
        raise FieldFaults(faults)
    case, _filed = intake.enter(session, rt, actor, command, came, MoveName.RECEIVE_APPLICATION)
    return Received(case.id, case.version, case.person_id, case.number)


def _register(
    session: Session, rt: Runtime, actor: Actor, command: RegisterJobSeeker
) -> Registered:
    case = session.get_one(Case, command.case_id)
    audit.fresh(session, case.version, command.case_version, "registration_case", case.id)
    filed, person = intake.filed_for(session, case)
    verdict = judge(command, filed, person)
    if not verdict.allowed:
        return Registered(verdict, person.id)
    now = rt.clock.now()
    intake.mark_in_work(session, rt, actor, filed)
    filed.portal_explained = command.portal_explained
    filed.information_given = filed.information_given or command.information_given
    case.registered_on = day_of_result(now.date(), filed.counted_from)
    profiles.put_on(session, case, person)
    opening = datetime.combine(case.registered_on, CENTRE_HOURS.opens, now.tzinfo)
    answers = {
        "documents_reliable": command.documents_reliable,
        "portal_explained": command.portal_explained,
        "information_given": filed.information_given,
        "category": case.profile_category,
    }
    since = TermEvent(now if case.registered_on == now.date() else opening, CENTRE_HOURS)
    move(session, rt, actor, case, MoveName.REGISTER_JOB_SEEKER, since, answers)
    notice = notices.issue_registered(session, rt, actor, case)
    drafts.drop(session, actor, command.draft_id)
    return Registered(verdict, person.id, notice.id, notice.number)


def judge(command: RegisterJobSeeker, filed: Application, person: Person) -> Verdict:
    """§4-§13: whether the person may be registered, by the card as it stands."""
    facts = ApplicantFacts(
        birth_date=person.birth_date,
        has_job=filed.has_job,
        has_earnings=filed.has_earnings,
        seeks_suitable_work=True,  # the application of §5 asks for nothing else
        documents=tuple(PresentedDocument(row.kind, row.valid_until) for row in filed.documents),
        documents_reliable=command.documents_reliable,
        measures_told=filed.information_given or command.information_given,
        portal_told=command.portal_explained,
        channel=filed.channel,
    )
    return may_register_job_seeker(facts, filed.counted_from)
