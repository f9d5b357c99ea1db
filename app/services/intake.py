"""§5, §7: an application is entered, whatever is decided on it then. Helpers of use cases."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import OfficeHours
from app.core.classifiers import lies_in, region_of
from app.core.errors import UserError
from app.core.vocabulary import Channel, DocumentKind, MoveName
from app.models import Application, Centre, PackageDocument, Person, RegisterInquiry
from app.models import RegistrationCase as Case
from app.rules.ch2_job_seekers import PresentedDocument, inquiry_warnings, residence_warning
from app.rules.verdict import Verdict
from app.services import attachments, audit, drafts
from app.services.bars import bar_on
from app.services.card_answers import fault_of
from app.services.cases import move, next_number
from app.services.people import write_person
from app.services.person_keys import add_key
from app.services.registration_answers import ReceiveApplication
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, centre_of
from app.services.term_queue import mark_terms
from app.services.terms import office_hours

_KEPT = frozenset({DocumentKind.APPLICATION, DocumentKind.REPRESENTATIVE})
_OTHER_REGION = frozenset({"another_region", "region_unknown"})
_UNASKED = frozenset({"registers_unasked", "region_unknown"})
"""Nothing odd where acceptance is refused (S9): not all is asked then."""


@dataclass(frozen=True)
class Arrival:
    """When an application came, and the day it counts as received by the office's hours (S7)."""

    at: datetime
    counted_from: date
    hours: OfficeHours


def arrival(session: Session, rt: Runtime, channel: Channel) -> Arrival:
    """The application comes now, by this channel."""
    now, hours = rt.clock.now(), office_hours(channel)
    return Arrival(now, rt.calendar(session).counted_from(now, hours), hours)


def enter(
    session: Session,
    rt: Runtime,
    actor: Actor,
    command: ReceiveApplication,
    came: Arrival,
    first_move: MoveName,
) -> tuple[Case, Application]:
    """Write the person, the case by its first move and the application with its package.

    The draft goes with it. Raises UserError `case_open` (number), `iin_taken`, `probable_double`,
    `record_changed`, and `barred_after_deregistration` (allowed_from; L16.2) where it is taken in.
    """
    centre = centre_of(session)
    person = write_person(session, rt, actor, command)
    _no_open_case(session, person.id)
    if first_move is MoveName.RECEIVE_APPLICATION:
        for reason in bar_on(session, person.id, came.counted_from).refusals:
            raise fault_of(reason)
    number = f"{came.at.year}-{next_number(session, f'case {came.at.year}'):06d}"
    case = Case(number=number, person_id=person.id, edition=centre.edition, opened_at=came.at)
    refused = first_move is MoveName.REFUSE_PACKAGE
    told = {
        "information_given": command.information_given,
        "warnings": _warnings(command, centre, refused),
    }
    move(session, rt, actor, case, first_move, TermEvent(came.at, came.hours), told)
    application = _application(case, command, centre, came, everything_back=refused)
    session.add(application)
    session.flush()
    for document, data in zip(application.documents, command.documents, strict=True):
        attachments.link(session, document, data.attachments)
    add_key(session, person.id, number)
    mark_terms(session, person.id)
    drafts.drop(session, actor, command.draft_id)
    return case, application


def mark_in_work(session: Session, rt: Runtime, actor: Actor, filed: Application) -> None:
    """§23: the second stage of the service begins, once, with who began it."""
    if filed.taken_up_at is None:
        filed.taken_up_at, filed.taken_up_by = rt.clock.now(), actor.account_id
        audit.record(session, rt, actor, "application.taken_up", "registration_case", filed.case_id)


def presented(command: ReceiveApplication) -> tuple[PresentedDocument, ...]:
    """The package as the rules judge it."""
    return tuple(PresentedDocument(row.kind, row.valid_until) for row in command.documents)


def residence(centre: Centre, address_kind: str, place: str | None) -> Verdict:
    """§4: WARNED where the address lies in another region than the centre, or is not known.

    The region is what the centre serves, be it an oblast, a city or a district.
    """
    region = region_of(place) if place else ""
    if place and lies_in(place, centre.region):
        region = centre.region
    return residence_warning(region, centre.region, address_kind)


def _is_other_region(centre: Centre, address_kind: str, place: str | None) -> bool:
    """Neither an address abroad nor having none is another region of the country."""
    reasons = residence(centre, address_kind, place).reasons
    return any(reason.code in _OTHER_REGION for reason in reasons)


def filed_for(session: Session, case: Case) -> tuple[Application, Person]:
    """A case's application and its person."""
    filed = session.scalars(select(Application).where(Application.case_id == case.id)).one()
    return filed, session.get_one(Person, case.person_id)


def _no_open_case(session: Session, person_id: int) -> None:
    running = select(Case.number).where(Case.person_id == person_id, Case.closed_at.is_(None))
    number = session.scalar(running)
    if number is not None:
        raise UserError("case_open", number=number)


def _warnings(command: ReceiveApplication, centre: Centre, refused: bool) -> list[str]:
    """Codes of what was odd and may stay (§4, §10), each once."""
    answers, card = [row.answer for row in command.inquiries], command.card
    reasons = (
        *inquiry_warnings(answers, has_iin=bool(command.person.iin)),
        *residence(centre, card.address_kind, card.address_place).warnings,
    )
    codes = dict.fromkeys(reason.code for reason in reasons)
    return [code for code in codes if not (refused and code in _UNASKED)]


def _application(
    case: Case, command: ReceiveApplication, centre: Centre, came: Arrival, everything_back: bool
) -> Application:
    kept = frozenset() if everything_back else _KEPT
    return Application(
        case_id=case.id,
        channel=command.channel,
        received_at=came.at,
        counted_from=came.counted_from,
        other_region=_is_other_region(
            centre, command.card.address_kind, command.card.address_place
        ),
        has_job=command.has_job,
        has_earnings=command.has_earnings,
        signed=any(row.kind is DocumentKind.APPLICATION for row in command.documents),
        information_given=command.information_given,
        representative_name=command.representative_name,
        representative_relation=command.representative_relation,
        representative_phone=command.representative_phone,
        documents=[
            PackageDocument(
                kind=row.kind,
                number=row.number,
                issued_on=row.issued_on,
                valid_until=row.valid_until,
                # §5: back to the person once the data are entered; the application stays.
                returned_at=None if row.kind in kept else came.at,
            )
            for row in command.documents
        ],
        inquiries=[
            RegisterInquiry(
                register=row.register, answer=row.answer, note=row.note, asked_at=came.at
            )
            for row in command.inquiries
        ],
    )
