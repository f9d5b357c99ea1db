"""Whom an employer was sent, how he answered and how fast, and where he was silent (§60-63)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median

from sqlalchemy import select

from app.core.calendar import BusinessCalendar
from app.core.vocabulary import Action, ReferralEnd
from app.models import Offer, Person, RegistrationCase, Vacancy
from app.services import audit
from app.services.runtime import Actor, Runtime, require

LATEST = 50
"""So many who were sent are told one by one."""
_ANSWERS = (ReferralEnd.HIRED, ReferralEnd.NOT_HIRED)
_FELL_AWAY = (ReferralEnd.WITHDRAWN, ReferralEnd.VACANCY_ENDED, ReferralEnd.CASE_ENDED)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class SentRow:
    """One whose résumé the employer was sent.

    days: business days from the sending to the answer, None where there is none.
    """

    offer_id: int
    person_id: int
    name: str
    vacancy_id: int
    vacancy_number: str
    occupation: str
    sent_at: datetime
    reply_due_at: datetime | None
    ended: ReferralEnd | None
    replied_on: date | None
    days: int | None
    note: str
    hired_on: date | None
    fell_through_on: date | None


@dataclass(frozen=True)
class Sent:
    """All who were sent to an employer, the last first.

    sent, hired, refused, silent, waiting: how many, and so ended or not; fell_away: taken back, or
    ended with the vacancy or the person's case. usual_days: the median of the business days that
    his answers took (None: he gave none).
    """

    rows: tuple[SentRow, ...]
    sent: int
    hired: int
    refused: int
    silent: int
    waiting: int
    fell_away: int
    usual_days: float | None


def sent_to(rt: Runtime, actor: Actor, employer_id: int) -> Sent:
    """Whom the employer was sent; the look at each who is told one by one is written down."""
    require(actor, Action.VIEW_VACANCIES)
    require(actor, Action.VIEW_PERSON)
    with rt.sessions.begin() as session:
        calendar = rt.calendar(session)
        asked = (
            select(Offer, Person, Vacancy.number)
            .join(RegistrationCase, RegistrationCase.id == Offer.case_id)
            .join(Person, Person.id == RegistrationCase.person_id)
            .join(Vacancy, Vacancy.id == Offer.vacancy_id)
            .where(Vacancy.employer_id == employer_id, Offer.sent_at.is_not(None))
            .order_by(Offer.sent_at.desc(), Offer.id.desc())
        )
        rows = [_row(*found, calendar) for found in session.execute(asked)]
        seen = {row.person_id: {"employer": employer_id} for row in rows[:LATEST]}
        audit.record_each(session, rt, actor, "person.viewed", "person", seen)
        ends = [row.ended for row in rows]
        days = [row.days for row in rows if row.days is not None]
        return Sent(
            rows=tuple(rows[:LATEST]),
            sent=len(rows),
            hired=ends.count(ReferralEnd.HIRED),
            refused=ends.count(ReferralEnd.NOT_HIRED),
            silent=ends.count(ReferralEnd.EMPLOYER_SILENT),
            waiting=ends.count(None),
            fell_away=sum(end in _FELL_AWAY for end in ends),
            usual_days=median(days) if days else None,
        )


def _row(offer: Offer, person: Person, number: str, calendar: BusinessCalendar) -> SentRow:
    assert offer.sent_at is not None and offer.vacancy_id is not None
    answered = offer.replied_on if offer.ended in _ANSWERS else None
    return SentRow(
        offer_id=offer.id,
        person_id=person.id,
        name=person.full_name,
        vacancy_id=offer.vacancy_id,
        vacancy_number=number,
        occupation=offer.occupation,
        sent_at=offer.sent_at,
        reply_due_at=offer.reply_due_at,
        ended=offer.ended,
        replied_on=offer.replied_on,
        days=business_days(offer.sent_at.date(), answered, calendar) if answered else None,
        note=offer.reply_note,
        hired_on=offer.hired_on,
        fell_through_on=offer.fell_through_on,
    )


def business_days(after: date, until: date, calendar: BusinessCalendar) -> int:
    """How many business days there are after one day up to another, with it."""
    count, day = 0, after
    while day < until:
        day += _ONE_DAY
        count += calendar.is_business_day(day)
    return count
