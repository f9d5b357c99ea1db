"""Offers of vacancies that end with the person's case; `cases.move` has them ended."""

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.core.vocabulary import OfferAnswer, ReferralEnd
from app.models import Offer, VacancyCandidate
from app.models import RegistrationCase as Case
from app.services import audit
from app.services.runtime import Actor, Runtime

UNDER_WAY = (
    Offer.vacancy_id.is_not(None),
    Offer.ended.is_(None),
    or_(Offer.answer.is_(None), Offer.answer == OfferAnswer.ACCEPTED),
)
"""Offers of a vacancy of which something may still come."""


def end_with_case(session: Session, rt: Runtime, actor: Actor, case: Case) -> None:
    """The case is over: nothing can come of its offers, and nobody chooses the person any more.

    Its terms fall away by the move itself.
    """
    mine = select(Offer).where(Offer.case_id == case.id, *UNDER_WAY)
    for offer in session.scalars(mine).all():
        end(session, rt, actor, offer, ReferralEnd.CASE_ENDED)
    chosen = select(VacancyCandidate).where(
        VacancyCandidate.case_id == case.id, VacancyCandidate.dropped_at.is_(None)
    )
    for row in session.scalars(chosen).all():
        row.dropped_at = rt.clock.now()
        session.flush()
        after = {"case": case.id}
        audit.record(
            session, rt, actor, "candidate.dropped", "vacancy", row.vacancy_id, after=after
        )


def end(session: Session, rt: Runtime, actor: Actor, offer: Offer, how: ReferralEnd) -> None:
    """The offer is over from now on, without an answer of the employer."""
    before = audit.state(offer)
    offer.ended = how
    session.flush()
    after = audit.changes(before, audit.state(offer))
    was = {name: before.get(name) for name in after}
    audit.record(session, rt, actor, "offer.ended", "offer", offer.id, before=was, after=after)
