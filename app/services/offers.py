"""§58-61: an offer of work, its answer or silence, the interview, the visit to the employer."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.classifiers import UnknownCode, entry
from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import Action, CaseState, MoveName, OfferAnswer, Told
from app.models import CaseTerm, EmploymentCard, Offer
from app.models import RegistrationCase as Case
from app.rules.card_reasons import amount_faults
from app.rules.ch2_job_seekers import may_be_helped
from app.rules.ch3_deregistration import (
    answer_day_faults,
    answer_term,
    interview_day_faults,
    missed_visit,
)
from app.rules.measures import left_training
from app.rules.suitable_work import SeekerFacts, what_suits
from app.rules.terms import term
from app.rules.verdict import Verdict
from app.services import audit
from app.services.card_answers import fault_of, text_faults
from app.services.cases import move
from app.services.decisions import checked
from app.services.measure_facts import facts_of
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, require, require_still
from app.services.terms import due_of

TEXT_LENGTH, REASON_LENGTH = 200, 300
ANSWER_TERMS = ("59.job_seeker", "59.unemployed")
_MOST_PAY = 999_999_999


@dataclass(frozen=True)
class OfferWork:
    """One option of work, told to the person now.

    occupation: a code of the classifier; pay in tenge a month; suitable: by the centre's word,
    with regard to L12.
    """

    case_id: int
    case_version: int
    employer: str
    occupation: str
    suitable: bool
    told_how: Told
    detail: str = ""
    pay: int | None = None


@dataclass(frozen=True)
class AnswerOffer:
    """What the person says to an offer; answered_on: the day on which he said it (None: today)."""

    offer_id: int
    version: int
    answer: OfferAnswer
    reason: str = ""
    answered_on: date | None = None


@dataclass(frozen=True)
class TellInterview:
    """On which day the person was told when and where the employer will talk to him (§60).

    place: the hour and the place, as they were told.
    """

    offer_id: int
    version: int
    told_on: date
    interview_on: date
    place: str


@dataclass(frozen=True)
class NoteVisit:
    """Whether the person went to the employer (§61); valid_reason: where he came late or not."""

    offer_id: int
    version: int
    came: bool
    came_on: date | None = None
    valid_reason: bool | None = None
    note: str = ""


@dataclass(frozen=True)
class ExcuseVisit:
    """A valid reason for a visit missed, or made late, that became known afterwards."""

    offer_id: int
    version: int
    note: str


@dataclass(frozen=True)
class Noted:
    """The offer that was written, and whose it is."""

    offer_id: int
    person_id: int


def offer_work(rt: Runtime, actor: Actor, command: OfferWork) -> Noted:
    """§58: write an offer down; the term of its answer starts (§59).

    Raises UserError `record_changed`, `move_not_allowed`, `registered_later` (day), and
    FieldFaults `field_missing`, `code_unknown`, `number_negative`, `number_too_big` and what a
    text may not be.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        case = session.get_one(Case, command.case_id)
        audit.fresh(session, case.version, command.case_version, "registration_case", case.id)
        _refuse_wrong(command)
        now = rt.clock.now()
        for reason in may_be_helped(case.registered_on, now.date()).refusals:
            raise fault_of(reason)
        rule = term(answer_term(case.state), case.edition)
        offer = Offer(
            case_id=case.id,
            employer=command.employer.strip(),
            occupation=command.occupation,
            detail=command.detail.strip(),
            pay=command.pay,
            suitable=command.suitable,
            offered_at=now,
            offered_by=actor.account_id,
            told_how=command.told_how,
            due_at=due_of(rule, rt.calendar(session), now).moment,
        )
        session.add(offer)
        session.flush()
        unemployed = case.state is CaseState.UNEMPLOYED
        name = MoveName.OFFER_TO_UNEMPLOYED if unemployed else MoveName.OFFER_TO_JOB_SEEKER
        _move(session, rt, actor, case, name, offer)
        after = audit.state(offer)
        audit.record(session, rt, actor, "offer.made", "offer", offer.id, after=after)
        return Noted(offer.id, case.person_id)


def answer_offer(rt: Runtime, actor: Actor, command: AnswerOffer) -> Noted:
    """§59: write the answer down. One after its term is kept, and counts as none in time.

    The day of the answer judges it, not that of the entry (§44.2). Raises UserError
    `offer_unknown`, `record_changed`, `offer_answered`, `answer_ahead`, `answer_before_offer`
    (day), `move_not_allowed`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = _loaded(session, command.offer_id, command.version)
        if offer.answer not in (None, OfferAnswer.SILENT):
            raise UserError("offer_answered")
        now, before = rt.clock.now(), audit.state(offer)
        answered_on = command.answered_on or now.date()
        for reason in answer_day_faults(answered_on, offer.offered_at.date(), now.date()):
            raise fault_of(reason)
        offer.answer = command.answer
        offer.reason = checked(command.reason, "reason", REASON_LENGTH)
        offer.answered_at, offer.answered_on = now, answered_on
        offer.answered_by = actor.account_id
        _move(session, rt, actor, case, MoveName.ANSWER_OFFER, offer, answer=command.answer.value)
        return _wrote(session, rt, actor, offer, case, "offer.answered", before)


def tell_interview(rt: Runtime, actor: Actor, command: TellInterview) -> Noted:
    """§60-61: write down that he was told of the interview; his five business days run from the
    day on which he was told. Told anew of another one, they run anew.

    Raises UserError `offer_unknown`, `record_changed`, `case_closed`, `offer_not_accepted`,
    `visit_noted`, `interview_of_unemployed`, `interview_ahead`, `interview_too_early` (day),
    `interview_past` (day), `field_missing` and what a text may not be.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = _agreed(session, command)
        if offer.came is not None:
            raise UserError("visit_noted")
        if case.state is not CaseState.UNEMPLOYED:
            raise UserError("interview_of_unemployed")
        days = (command.told_on, command.interview_on, _answered_on(offer), rt.clock.now().date())
        for reason in interview_day_faults(*days):
            raise fault_of(reason)
        before, place = audit.state(offer), checked(command.place, "place", TEXT_LENGTH)
        if not place:
            raise UserError("field_missing", field="place")
        offer.told_on, offer.interview_on = command.told_on, command.interview_on
        offer.interview_place = place
        told_at = datetime.combine(command.told_on, CENTRE_HOURS.opens, rt.clock.now().tzinfo)
        offer.go_until = due_of(term("61", case.edition), rt.calendar(session), told_at).moment
        return _wrote(session, rt, actor, offer, case, "offer.interview_told", before)


def note_visit(rt: Runtime, actor: Actor, command: NoteVisit) -> Noted:
    """§61: write down whether he went; a reason may be judged again while he has not come.

    Raises UserError `offer_unknown`, `record_changed`, `offer_not_accepted`,
    `interview_untold`, `visit_noted`, `visit_not_due`, `visit_day_missing`, `visit_ahead`,
    `visit_too_early`, `valid_reason_unjudged`, `case_closed`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = _agreed(session, command)
        _refuse_visit(rt, offer, command)
        before = audit.state(offer)
        offer.came, offer.came_on = command.came, command.came_on if command.came else None
        offer.valid_reason = command.valid_reason
        offer.visit_note = checked(command.note, "note", REASON_LENGTH)
        return _wrote(session, rt, actor, offer, case, "offer.visit_noted", before)


def excuse_visit(rt: Runtime, actor: Actor, command: ExcuseVisit) -> Noted:
    """A valid reason for not going in time became known afterwards: no ground of §44.3 comes of
    it any more.

    Raises UserError `offer_unknown`, `record_changed`, `case_closed`, `offer_not_accepted`,
    `visit_not_missed`, `field_missing` and what a text may not be.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = _agreed(session, command)
        if offer.valid_reason is not False:
            raise UserError("visit_not_missed")
        before, note = audit.state(offer), checked(command.note, "note", REASON_LENGTH)
        if not note:
            raise UserError("field_missing", field="note")
        offer.valid_reason, offer.visit_note = True, note
        return _wrote(session, rt, actor, offer, case, "offer.visit_excused", before)


def note_silences(rt: Runtime, actor: Actor) -> int:
    """§59: write down every offer whose term ended without an answer; returns how many.

    Where there is none it only reads, so that it may be asked at each opening of Today.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.read() as session:
        if not _overdue(session, rt):
            return 0
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offers = _overdue(session, rt)
        for offer in offers:
            before, case = audit.state(offer), session.get_one(Case, offer.case_id)
            offer.answer, offer.answered_at = OfferAnswer.SILENT, rt.clock.now()
            _move(session, rt, actor, case, MoveName.OFFER_UNANSWERED, offer)
            _wrote(session, rt, actor, offer, case, "offer.unanswered", before)
        return len(offers)


def _overdue(session: Session, rt: Runtime) -> list[Offer]:
    """The offers whose term is over and runs still, the oldest first."""
    now = rt.clock.now()
    ended = select(CaseTerm.subject).where(
        CaseTerm.code.in_(ANSWER_TERMS), CaseTerm.ended_at.is_(None), CaseTerm.due_at < now
    )
    ids = [int(subject.rpartition(" ")[2]) for subject in session.scalars(ended)]
    asked = select(Offer).where(Offer.id.in_(ids)).order_by(Offer.id)
    return list(session.scalars(asked)) if ids else []


def what_suits_person(rt: Runtime, actor: Actor, case_id: int) -> Verdict:
    """L12: what the card says that is to be regarded before work is called suitable."""
    require(actor, Action.OFFER_WORK)
    with rt.sessions.read() as session:
        case = session.get_one(Case, case_id)
        mine = select(EmploymentCard).where(EmploymentCard.person_id == case.person_id)
        card = session.scalars(mine).one()
        groups = (row.value for row in card.items if row.field == "target_groups")
        today = rt.clock.now().date()
        facts = SeekerFacts(
            card.consent_to_move,
            card.unemployed_since,
            card.children or 0,
            frozenset(groups),
            left_training=any(map(left_training, facts_of(session, case, today).past)),
        )
        return what_suits(facts, today)


def subject_of(offer_id: int) -> str:
    """Under which name an offer's term runs among the case's."""
    return f"offer {offer_id}"


def _move(
    session: Session,
    rt: Runtime,
    actor: Actor,
    case: Case,
    name: MoveName,
    offer: Offer,
    **told: str,
) -> None:
    details = {"offer": offer.id, "employer": offer.employer, **told}
    event, subject = TermEvent(rt.clock.now(), CENTRE_HOURS), subject_of(offer.id)
    move(session, rt, actor, case, name, event, details, subject)


def _loaded(session: Session, offer_id: int, version: int) -> tuple[Offer, Case]:
    offer = session.get(Offer, offer_id)
    if offer is None:
        raise UserError("offer_unknown")
    audit.fresh(session, offer.version, version, "offer", offer.id)
    return offer, session.get_one(Case, offer.case_id)


def _agreed(
    session: Session, command: TellInterview | NoteVisit | ExcuseVisit
) -> tuple[Offer, Case]:
    """The offer that he agreed to, if its case still goes on."""
    offer, case = _loaded(session, command.offer_id, command.version)
    if case.closed_at is not None:
        raise UserError("case_closed")
    if offer.answer is not OfferAnswer.ACCEPTED:
        raise UserError("offer_not_accepted")
    return offer, case


def _answered_on(offer: Offer) -> date:
    """The day on which he agreed."""
    assert offer.answered_at is not None
    return offer.answered_on or offer.answered_at.date()


def _wrote(
    session: Session,
    rt: Runtime,
    actor: Actor,
    offer: Offer,
    case: Case,
    action: str,
    before: dict[str, object],
) -> Noted:
    session.flush()
    after = audit.changes(before, audit.state(offer))
    was = {name: before.get(name) for name in after}
    audit.record(session, rt, actor, action, "offer", offer.id, before=was, after=after)
    return Noted(offer.id, case.person_id)


def _refuse_wrong(command: OfferWork) -> None:
    faults: list[UserError] = []
    texts = (("employer", command.employer), ("detail", command.detail))
    for name, text in texts:
        faults += [fault.error for fault in text_faults(name, text.strip(), TEXT_LENGTH)]
    if not command.employer.strip():
        faults.append(UserError("field_missing", field="employer"))
    try:
        entry("occupations", command.occupation)
    except UnknownCode:
        faults.append(UserError("code_unknown", field="occupation", value=command.occupation))
    faults += [fault_of(reason) for reason in amount_faults("pay", command.pay, _MOST_PAY)]
    if faults:
        raise FieldFaults(faults)


def _refuse_visit(rt: Runtime, offer: Offer, command: NoteVisit) -> None:
    now = rt.clock.now()
    if offer.go_until is None:
        raise UserError("interview_untold")
    if offer.came:
        raise UserError("visit_noted")
    if not command.came:
        if now <= offer.go_until:
            raise UserError("visit_not_due", field="came", due=offer.go_until)
    elif command.came_on is None:
        raise UserError("visit_day_missing", field="came_on")
    elif command.came_on > now.date():
        raise UserError("visit_ahead", field="came_on")
    elif command.came_on < _answered_on(offer):
        raise UserError("visit_too_early", field="came_on", day=_answered_on(offer))
    came_on = command.came_on if command.came else None
    if command.valid_reason is None and missed_visit(offer.go_until, came_on, now, None):
        raise UserError("valid_reason_unjudged", field="valid_reason")
