"""§60, §62: the résumé goes to the employer, and his answer or silence ends the referral."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action, MoveName, ReferralEnd, Told
from app.models import Offer
from app.models import RegistrationCase as Case
from app.rules.ch5_referral import (
    may_reply,
    may_send_resume,
    reply_day_faults,
    sending_faults,
)
from app.rules.terms import term
from app.services import audit
from app.services.card_answers import fault_of
from app.services.decisions import checked
from app.services.offer_record import (
    Noted,
    agreed,
    facts_of,
    goes_on_beside,
    loaded,
    take,
    take_if_served,
    wrote,
)
from app.services.offers import REASON_LENGTH, overdue
from app.services.runtime import Actor, Runtime, require, require_still
from app.services.terms import due_of

REPLY_TERM = "62"


@dataclass(frozen=True)
class SendResume:
    """The résumé goes to the employer now; how: by which way."""

    offer_id: int
    version: int
    how: Told


@dataclass(frozen=True)
class NoteReply:
    """The employer's answer: whether he takes the person on, told on the day `replied_on`."""

    offer_id: int
    version: int
    hired: bool
    replied_on: date
    note: str = ""


@dataclass(frozen=True)
class WithdrawReferral:
    """The centre takes an offer or a referral back; note: why."""

    offer_id: int
    version: int
    note: str


def send_resume(rt: Runtime, actor: Actor, command: SendResume) -> Noted:
    """§60: write down that the résumé was sent; the employer's five business days begin (§62).

    Raises UserError `offer_unknown`, `record_changed`, `case_closed`, `offer_not_accepted`,
    `referral_over`, `resume_without_vacancy`, `resume_sent`, `resume_by_akim`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = agreed(session, command.offer_id, command.version)
        faults = (*may_send_resume(facts_of(offer)).refusals, *sending_faults(command.how))
        for reason in faults:
            raise fault_of(reason)
        before, now = audit.state(offer), rt.clock.now()
        offer.sent_at, offer.sent_by, offer.sent_how = now, actor.account_id, command.how
        rule = term(REPLY_TERM, case.edition)
        offer.reply_due_at = due_of(rule, rt.calendar(session), now).moment
        take(session, rt, actor, case, MoveName.SEND_RESUME, offer)
        return wrote(session, rt, actor, offer, case, "offer.resume_sent", before)


def note_reply(rt: Runtime, actor: Actor, command: NoteReply) -> Noted:
    """§62: write the employer's answer down, late or not. A refusal ends the referral; whom he
    takes on is hired on the first day of work (`hires.hire`).

    Raises UserError `offer_unknown`, `record_changed`, `offer_not_accepted`, `referral_over`,
    `resume_unsent`, `reply_ahead`, `reply_before_sending` (day), `already_offered` where the
    vacancy was offered to him anew after the employer's silence, and what a text may not be.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = loaded(session, command.offer_id, command.version)
        _refuse_reply(rt, session, offer, command)
        before, note = audit.state(offer), checked(command.note, "note", REASON_LENGTH)
        offer.replied_on, offer.reply_note = command.replied_on, note
        offer.ended = None if command.hired else ReferralEnd.NOT_HIRED
        said = ReferralEnd.HIRED if command.hired else ReferralEnd.NOT_HIRED
        name = MoveName.EMPLOYER_ANSWERED
        take_if_served(session, rt, actor, case, name, offer, answer=said.value)
        return wrote(session, rt, actor, offer, case, "offer.employer_answered", before)


def withdraw_referral(rt: Runtime, actor: Actor, command: WithdrawReferral) -> Noted:
    """Take back an offer of a vacancy, or the referral that followed it; its terms fall away.

    Raises UserError `offer_unknown`, `record_changed`, `case_closed`, `referral_over`,
    `resume_without_vacancy`, `field_missing` and what a text may not be.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = loaded(session, command.offer_id, command.version)
        if offer.vacancy_id is None:
            raise UserError("resume_without_vacancy")
        if not facts_of(offer).goes_on:
            raise UserError("referral_over")
        before, note = audit.state(offer), checked(command.note, "note", REASON_LENGTH)
        if not note:
            raise UserError("field_missing", field="note")
        offer.ended, offer.reply_note = ReferralEnd.WITHDRAWN, note
        take(session, rt, actor, case, MoveName.WITHDRAW_REFERRAL, offer)
        return wrote(session, rt, actor, offer, case, "offer.withdrawn", before)


def note_employer_silences(rt: Runtime, actor: Actor) -> int:
    """§62: write down every referral whose term ended without the employer's answer, which counts
    as a refusal; returns how many.

    Where there is none it only reads, so that it may be asked at each opening of Today.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.read() as session:
        if not overdue(session, rt, (REPLY_TERM,)):
            return 0
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offers = overdue(session, rt, (REPLY_TERM,))
        for offer in offers:
            before, case = audit.state(offer), session.get_one(Case, offer.case_id)
            offer.ended = ReferralEnd.EMPLOYER_SILENT
            take(session, rt, actor, case, MoveName.EMPLOYER_SILENT, offer)
            wrote(session, rt, actor, offer, case, "offer.employer_silent", before)
        return len(offers)


def _refuse_reply(rt: Runtime, session: Session, offer: Offer, command: NoteReply) -> None:
    for reason in may_reply(facts_of(offer)).refusals:
        raise fault_of(reason)
    assert offer.sent_at is not None
    today = rt.clock.now().date()
    for reason in reply_day_faults(command.replied_on, offer.sent_at.date(), today):
        raise fault_of(reason)
    if command.hired and offer.ended is not None and goes_on_beside(session, offer):
        raise UserError("already_offered")
