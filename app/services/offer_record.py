"""An offer's row: loaded fresh, taken through the moves of its case, written with its event."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.core.calendar import CENTRE_HOURS
from app.core.errors import UserError
from app.core.vocabulary import MoveName, OfferAnswer, ReferralEnd, VacancyState
from app.models import Offer, Vacancy
from app.models import RegistrationCase as Case
from app.rules.ch3_deregistration import is_answer_late
from app.rules.ch5_referral import SERVED, ReferralFacts
from app.services import audit
from app.services.cases import move
from app.services.offer_ends import UNDER_WAY, end
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime


@dataclass(frozen=True)
class Noted:
    """The offer that was written, and whose it is."""

    offer_id: int
    person_id: int


def subject_of(offer_id: int) -> str:
    """Under which name an offer's term runs among the case's."""
    return f"offer {offer_id}"


def hired_in(session: Session, case_ids: Collection[int]) -> set[int]:
    """Of these cases those whose person was hired, and it did not fall through: on the case
    itself; where it goes on, on another case of his too, since it was opened."""
    other = aliased(Case)
    asked = (
        select(Case, other.id, Offer.hired_on)
        .join(other, other.person_id == Case.person_id)
        .join(Offer, Offer.case_id == other.id)
        .where(
            Case.id.in_(case_ids),
            Offer.ended == ReferralEnd.HIRED,
            Offer.fell_through_on.is_(None),
        )
    )
    return {
        case.id
        for case, hired_in_id, day in session.execute(asked)
        if hired_in_id == case.id
        or (case.closed_at is None and day is not None and day >= case.opened_at.date())
    }


def loaded(session: Session, offer_id: int, version: int) -> tuple[Offer, Case]:
    """The offer as it was seen, and its case. Raises UserError `offer_unknown`,
    `record_changed`."""
    offer = session.get(Offer, offer_id)
    if offer is None:
        raise UserError("offer_unknown")
    audit.fresh(session, offer.version, version, "offer", offer.id)
    return offer, session.get_one(Case, offer.case_id)


def agreed(session: Session, offer_id: int, version: int) -> tuple[Offer, Case]:
    """The offer that he agreed to, if its case still goes on.

    Raises UserError `case_closed`, `offer_not_accepted`, and as `loaded`.
    """
    offer, case = loaded(session, offer_id, version)
    if case.closed_at is not None:
        raise UserError("case_closed")
    if offer.answer is not OfferAnswer.ACCEPTED:
        raise UserError("offer_not_accepted")
    return offer, case


def agreed_on(offer: Offer) -> date:
    """The day on which he agreed."""
    assert offer.answered_at is not None
    return offer.answered_on or offer.answered_at.date()


def facts_of(offer: Offer) -> ReferralFacts:
    """How the referral stands."""
    return ReferralFacts(
        answer=offer.answer,
        of_vacancy=offer.vacancy_id is not None,
        sent=offer.sent_at is not None,
        replied_on=offer.replied_on,
        ended=offer.ended,
        fell_through=offer.fell_through_on is not None,
    )


def goes_on_beside(session: Session, offer: Offer) -> bool:
    """Whether another offer of the same vacancy to the same person is not over yet."""
    others = select(Offer).where(
        Offer.case_id == offer.case_id, Offer.vacancy_id == offer.vacancy_id, Offer.id != offer.id
    )
    return offer.vacancy_id is not None and any(
        facts_of(other).goes_on for other in session.scalars(others)
    )


def take(
    session: Session,
    rt: Runtime,
    actor: Actor,
    case: Case,
    name: MoveName,
    offer: Offer,
    at: datetime | None = None,
    **told: Any,
) -> None:
    """Take the case through a move for this offer alone; `at`: from when its terms count."""
    details = {"offer": offer.id, "employer": offer.employer, **told}
    event = TermEvent(at or rt.clock.now(), CENTRE_HOURS)
    move(session, rt, actor, case, name, event, details, subject_of(offer.id))


def take_if_served(
    session: Session,
    rt: Runtime,
    actor: Actor,
    case: Case,
    name: MoveName,
    offer: Offer,
    **told: Any,
) -> None:
    """The move, where the case goes on; what is learned of one that is over moves nothing."""
    if case.state in SERVED:
        take(session, rt, actor, case, name, offer, **told)


def end_with_vacancy(session: Session, rt: Runtime, actor: Actor, vacancy: Vacancy) -> None:
    """The vacancy is over: so are its offers, and their candidates are to be told (§63).

    Where only its day has passed, the employer who was sent somebody while a place is left owes
    his answer still (§62). Who had let his own term pass was silent, whether Today was opened
    since or not; an answer that he gave in time may be entered still (§59).
    """
    running = select(Offer).where(Offer.vacancy_id == vacancy.id, *UNDER_WAY).order_by(Offer.id)
    if vacancy.state is VacancyState.EXPIRED and vacancy.places_left:
        running = running.where(Offer.sent_at.is_(None))
    for offer in session.scalars(running).all():
        case = session.get_one(Case, offer.case_id)
        if offer.answer is None and is_answer_late(offer.due_at, None, rt.clock.now()):
            fall_silent(session, rt, actor, offer, case)
            continue
        end(session, rt, actor, offer, ReferralEnd.VACANCY_ENDED)
        take_if_served(session, rt, actor, case, MoveName.WITHDRAW_REFERRAL, offer)


def fall_silent(session: Session, rt: Runtime, actor: Actor, offer: Offer, case: Case) -> None:
    """§59: the offer's term ended without an answer."""
    before = audit.state(offer)
    offer.answer, offer.answered_at = OfferAnswer.SILENT, rt.clock.now()
    take(session, rt, actor, case, MoveName.OFFER_UNANSWERED, offer)
    wrote(session, rt, actor, offer, case, "offer.unanswered", before)


def wrote(
    session: Session,
    rt: Runtime,
    actor: Actor,
    offer: Offer,
    case: Case,
    action: str,
    before: dict[str, object],
) -> Noted:
    """The change of the offer, entered in the audit trail."""
    session.flush()
    after = audit.changes(before, audit.state(offer))
    was = {name: before.get(name) for name in after}
    audit.record(session, rt, actor, action, "offer", offer.id, before=was, after=after)
    return Noted(offer.id, case.person_id)
