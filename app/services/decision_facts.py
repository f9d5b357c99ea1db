"""§32: the facts that decide §34's grounds, as the records hold them on the day."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.classifiers import UnknownCode, is_rural
from app.models import EmploymentCard, RegistrationCase
from app.rules.ch3_unemployed import UnemployedFacts
from app.services import intake

_CONTRADICTS = "contradicts"


def unemployed_facts(session: Session, case: RegistrationCase) -> UnemployedFacts:
    """What is known of the case's person: application, card, registers' answers."""
    filed, person = intake.filed_for(session, case)
    card = card_of(session, person.id)
    contradicted = [row.register for row in filed.inquiries if row.answer == _CONTRADICTS]
    return UnemployedFacts(
        birth_date=person.birth_date,
        sex=person.sex,
        has_job=filed.has_job,
        has_earnings=filed.has_earnings,
        jobs_going_on=sum(
            job.hired_on is not None and job.dismissed_on is None for job in card.jobs
        ),
        status_category=card.status_category,
        registration_purpose=card.registration_purpose,
        target_groups=frozenset(row.value for row in card.items if row.field == "target_groups"),
        contradicted=tuple(dict.fromkeys(contradicted)),
    )


def card_of(session: Session, person_id: int) -> EmploymentCard:
    """The person's card."""
    mine = select(EmploymentCard).where(EmploymentCard.person_id == person_id)
    return session.scalars(mine).one()


def lives_in_village(session: Session, person_id: int) -> bool:
    """Whether the card's address lies in a rural place (§35.1, §45, §58)."""
    place = card_of(session, person_id).address_place
    try:
        return bool(place) and is_rural(place or "")
    except UnknownCode:
        return False
