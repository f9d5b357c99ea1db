"""Offers, changes and deregistrations of the unemployed; a test says what matters."""

from datetime import date, timedelta
from typing import Any

from decided import Someone, case_row, seen, unemployed
from factories import Staff
from sqlalchemy import select

from app.core.vocabulary import Change, DeregistrationGround, OfferAnswer, Role, Told
from app.models import Decision, Offer
from app.services.changes import ReportChange, Reported, report_change
from app.services.decision_signing import sign
from app.services.decisions import Taken, approve
from app.services.deregistration import ProposeDeregistration, propose_deregistration
from app.services.findings_queries import Finding, findings_of
from app.services.notices import Note
from app.services.offers import (
    AnswerOffer,
    OfferWork,
    TellInterview,
    answer_offer,
    offer_work,
    tell_interview,
)
from app.services.runtime import Runtime

PROOF = Note("Сот үкімі 2021 жылғы № 17", "Приговор суда 2021 года № 17")
GROUND = DeregistrationGround


def offered(rt: Runtime, staff: Staff, someone: Someone, **changes: Any) -> int:
    """An offer of suitable work, made now; its number."""
    usual: dict[str, Any] = {
        "employer": "«Береке» ЖШС",
        "occupation": "4110-0",
        "suitable": True,
        "told_how": Told.IN_PERSON,
        "detail": "Хатшы",
        "pay": 180_000,
    }
    version = case_row(rt, someone.case_id).version
    asked = OfferWork(someone.case_id, version, **{**usual, **changes})
    return offer_work(rt, staff.clerk, asked).offer_id


def offer_row(rt: Runtime, offer_id: int) -> Offer:
    """The offer as it stands."""
    with rt.sessions.read() as session:
        return session.get_one(Offer, offer_id)


def answered(
    rt: Runtime, staff: Staff, offer_id: int, answer: OfferAnswer, on: date | None = None
) -> None:
    """What the person says to it now, or on an earlier day."""
    command = AnswerOffer(offer_id, offer_row(rt, offer_id).version, answer, "Алыс", on)
    answer_offer(rt, staff.clerk, command)


def told_of_interview(rt: Runtime, staff: Staff, offer_id: int, on: date | None = None) -> None:
    """He is told of the interview, today or on an earlier day; it takes place three days later."""
    day = on or rt.clock.now().date()
    version, place = offer_row(rt, offer_id).version, "10:00, Абай даңғылы, 10"
    command = TellInterview(offer_id, version, day, day + timedelta(days=3), place)
    tell_interview(rt, staff.clerk, command)


def refused(rt: Runtime, staff: Staff, someone: Someone, times: int = 3) -> None:
    """So many offers, each refused at once."""
    for _ in range(times):
        answered(rt, staff, offered(rt, staff, someone), OfferAnswer.REFUSED)


def changed(rt: Runtime, staff: Staff, someone: Someone, **changes: Any) -> Reported:
    """A change reported now: he took work today."""
    usual: dict[str, Any] = {"kind": Change.TOOK_WORK, "happened_on": rt.clock.now().date()}
    version = case_row(rt, someone.case_id).version
    return report_change(
        rt, staff.clerk, ReportChange(someone.case_id, version, **{**usual, **changes})
    )


def findings(rt: Runtime, someone: Someone) -> tuple[Finding, ...]:
    """What the records prove against him now and nobody has put to the director."""
    with rt.sessions.read() as session:
        found = findings_of(session, rt, case_row(rt, someone.case_id))
        return tuple(each for each in found if not each.stopped)


def proposed(
    rt: Runtime, staff: Staff, someone: Someone, ground: DeregistrationGround, **changes: Any
) -> Taken:
    """The clerk's draft on an entered ground that happened today."""
    usual: dict[str, Any] = {"happened_on": rt.clock.now().date(), "proof": PROOF}
    version = case_row(rt, someone.case_id).version
    command = ProposeDeregistration(someone.case_id, version, ground, **{**usual, **changes})
    return propose_deregistration(rt, staff.clerk, command)


def by_finding(rt: Runtime, staff: Staff, someone: Someone, **changes: Any) -> Taken:
    """The clerk's draft on the first thing the records prove."""
    found = findings(rt, someone)[0]
    usual: dict[str, Any] = {"finding": found.key, "happened_on": None, "proof": Note()}
    return proposed(rt, staff, someone, found.ground, **{**usual, **changes})


def signed(rt: Runtime, staff: Staff, decision_id: int) -> None:
    """The director approves, the local body signs: struck off today."""
    approve(rt, staff.of[Role.DIRECTOR], seen(rt, decision_id))
    sign(rt, staff.of[Role.LOCAL_BODY], seen(rt, decision_id))


def struck_off(
    rt: Runtime, staff: Staff, ground: DeregistrationGround = GROUND.SENTENCED, **changes: Any
) -> Someone:
    """Registered and struck off on one day, on an entered ground."""
    someone = unemployed(rt, staff, **changes)
    taken = proposed(rt, staff, someone, ground, valid_reason=False)
    assert taken.verdict.allowed, taken.verdict
    signed(rt, staff, taken.decision_id)
    return Someone(someone.person_id, someone.case_id, taken.decision_id)


def decisions(rt: Runtime, someone: Someone) -> list[Decision]:
    """All decisions on the case, the oldest first."""
    with rt.sessions.read() as session:
        mine = select(Decision).where(Decision.case_id == someone.case_id)
        return list(session.scalars(mine.order_by(Decision.id)))
