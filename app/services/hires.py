"""§63: a hire ends the person's case and takes a place of the vacancy, the last one closes it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.errors import UserError
from app.core.vocabulary import (
    Action,
    CaseState,
    MoveName,
    ReferralEnd,
    Told,
    VacancyEnd,
    VacancyMove,
    VacancyState,
)
from app.models import CaseEvent, Offer, Vacancy
from app.models import RegistrationCase as Case
from app.rules.ch5_referral import (
    SERVED,
    fall_day_faults,
    hire_day_faults,
    is_to_be_told,
    may_fall_through,
    may_hire,
)
from app.services import audit
from app.services.card_answers import fault_of
from app.services.cases import move
from app.services.decisions import checked
from app.services.offer_record import (
    Noted,
    end_with_vacancy,
    facts_of,
    hired_in,
    loaded,
    take_if_served,
    wrote,
)
from app.services.offers import REASON_LENGTH
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, require, require_still
from app.services.vacancy_rows import appeared_at
from app.services.vacancy_steps import step

_BACK = {
    CaseState.UNEMPLOYED: MoveName.HIRE_FELL_THROUGH,
    CaseState.UNEMPLOYED_REFUSED: MoveName.HIRE_FELL_THROUGH_REFUSED,
}
"""By where the hire was made from; all others are job seekers again."""


@dataclass(frozen=True)
class Hire:
    """The employer confirms the hire; hired_on: the first day of work."""

    offer_id: int
    version: int
    hired_on: date


@dataclass(frozen=True)
class FellThrough:
    """Nothing came of the hire; on: the day on which it became known; note: why."""

    offer_id: int
    version: int
    on: date
    note: str = ""


@dataclass(frozen=True)
class TellClosed:
    """The candidate was told that the vacancy is no more, today; how: by which way."""

    offer_id: int
    version: int
    how: Told


def hire(rt: Runtime, actor: Actor, command: Hire) -> Noted:
    """§63: write the hire down. The case ends as placed in work, its other offers with it; a place
    of the vacancy is filled, and with the last one the vacancy ends.

    Where the case is over already, by whatever way, the hire is kept and the place is filled.
    Raises UserError `offer_unknown`, `record_changed`, `offer_not_accepted`, `already_hired`,
    `no_place_left`, `hire_ahead`, `hire_before_offer` (day), and `move_too_early` while the local
    body has to answer on striking off (§44).
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = loaded(session, command.offer_id, command.version)
        vacancy = session.get(Vacancy, offer.vacancy_id) if offer.vacancy_id else None
        _refuse_hire(session, rt, offer, vacancy, command)
        before = audit.state(offer)
        offer.ended, offer.hired_on = ReferralEnd.HIRED, command.hired_on
        is_answer = offer.sent_at is not None and offer.replied_on is None
        if is_answer:
            offer.replied_on = rt.clock.now().date()
        noted = wrote(session, rt, actor, offer, case, "offer.hired", before)
        if is_answer:  # §62: what he owed is kept, and does not fall away with the case
            said, name = ReferralEnd.HIRED.value, MoveName.EMPLOYER_ANSWERED
            take_if_served(session, rt, actor, case, name, offer, answer=said)
        if vacancy is not None:
            _fill(session, rt, actor, vacancy, offer)
        if case.state in SERVED:
            _end_case(session, rt, actor, case, offer)
        return noted


def hire_fell_through(rt: Runtime, actor: Actor, command: FellThrough) -> Noted:
    """Nothing came of the hire: the place is vacant again, and the case that ended with it goes on
    from where it stood, unless the person has another one by now.

    Raises UserError `offer_unknown`, `record_changed`, `no_hire`, `fell_through_ahead`,
    `fell_through_before_offer` (day) and what a text may not be.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = loaded(session, command.offer_id, command.version)
        today = rt.clock.now().date()
        days = fall_day_faults(command.on, offer.offered_at.date(), today)
        for reason in (*may_fall_through(facts_of(offer)).refusals, *days):
            raise fault_of(reason)
        before, note = audit.state(offer), checked(command.note, "note", REASON_LENGTH)
        offer.fell_through_on, offer.reply_note = command.on, note or offer.reply_note
        noted = wrote(session, rt, actor, offer, case, "offer.hire_fell_through", before)
        if offer.vacancy_id is not None:
            vacancy = session.get_one(Vacancy, offer.vacancy_id)
            _free(session, rt, actor, vacancy, offer, command.on)
        _reopen_case(session, rt, actor, case, offer)
        return noted


def tell_closed(rt: Runtime, actor: Actor, command: TellClosed) -> Noted:
    """Write down that a candidate was told of the vacancy's end (§63).

    Raises UserError `offer_unknown`, `record_changed`, `nothing_to_tell`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = loaded(session, command.offer_id, command.version)
        if not is_to_be_told(offer.ended, offer.answer, offer.closed_told_on):
            raise UserError("nothing_to_tell")
        before = audit.state(offer)
        offer.closed_told_on, offer.closed_told_how = rt.clock.now().date(), command.how
        return wrote(session, rt, actor, offer, case, "offer.closing_told", before)


def _refuse_hire(
    session: Session, rt: Runtime, offer: Offer, vacancy: Vacancy | None, command: Hire
) -> None:
    verdict = may_hire(
        facts_of(offer),
        places_left=vacancy.places_left if vacancy else None,
        hired_already=bool(hired_in(session, [offer.case_id])),
    )
    days = hire_day_faults(command.hired_on, offer.offered_at.date(), rt.clock.now().date())
    for reason in (*verdict.refusals, *days):
        raise fault_of(reason)


def _fill(session: Session, rt: Runtime, actor: Actor, vacancy: Vacancy, offer: Offer) -> None:
    """A place is taken; of a vacancy withdrawn or past its day only the number changes."""
    before = {"places_left": vacancy.places_left}
    vacancy.places_left -= 1
    if vacancy.state is VacancyState.OPEN:
        last = vacancy.places_left == 0
        if last:
            vacancy.end = VacancyEnd.HIRED_HERE
        name = VacancyMove.FILL_LAST_PLACE if last else VacancyMove.FILL_PLACE
        step(session, rt, actor, vacancy, name, {}, {"offer": offer.id})
    elif vacancy.places_left == 0:
        end_with_vacancy(session, rt, actor, vacancy)
    _places(session, rt, actor, vacancy, before)


def _free(
    session: Session, rt: Runtime, actor: Actor, vacancy: Vacancy, offer: Offer, on: date
) -> None:
    """The place is vacant again since the day `on`, from which §58 counts anew."""
    before = {"places_left": vacancy.places_left}
    vacancy.places_left = min(vacancy.places, vacancy.places_left + 1)
    if vacancy.state in (VacancyState.OPEN, VacancyState.FILLED):
        vacancy.end = None
        events = {
            "56": TermEvent(rt.clock.now(), CENTRE_HOURS),
            "58": TermEvent(appeared_at(on), CENTRE_HOURS),
        }
        step(session, rt, actor, vacancy, VacancyMove.FREE_PLACE, events, {"offer": offer.id})
    _places(session, rt, actor, vacancy, before)


def _places(
    session: Session, rt: Runtime, actor: Actor, vacancy: Vacancy, before: dict[str, int]
) -> None:
    after = {"places_left": vacancy.places_left}
    audit.record(
        session, rt, actor, "vacancy.places", "vacancy", vacancy.id, before=before, after=after
    )


def _end_case(session: Session, rt: Runtime, actor: Actor, case: Case, offer: Offer) -> None:
    now = rt.clock.now()
    told = {"offer": offer.id, "employer": offer.employer, "hired_on": f"{offer.hired_on}"}
    move(session, rt, actor, case, MoveName.HIRE, TermEvent(now, CENTRE_HOURS), told)


def _reopen_case(session: Session, rt: Runtime, actor: Actor, case: Case, offer: Offer) -> None:
    """Back to where the case stood, if it was this hire that ended it and nothing came since."""
    asked = select(CaseEvent).where(
        CaseEvent.case_id == case.id,
        CaseEvent.target == CaseState.PLACED,
        CaseEvent.source != CaseState.PLACED,
    )
    ended = session.scalars(asked.order_by(CaseEvent.id.desc()).limit(1)).first()
    by_it = ended is not None and ended.details.get("offer") == offer.id
    if ended is None or not by_it or case.state is not CaseState.PLACED:
        return
    others = select(Case.id).where(Case.person_id == case.person_id, Case.closed_at.is_(None))
    if session.scalar(others.limit(1)) is not None:
        return
    name = _BACK.get(ended.source or case.state, MoveName.HIRE_FELL_THROUGH_SEEKER)
    told = {"offer": offer.id, "employer": offer.employer}
    move(session, rt, actor, case, name, TermEvent(rt.clock.now(), CENTRE_HOURS), told)
