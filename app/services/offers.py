"""§58-61: an offer of work, its answer or silence, the interview, the visit to the employer.

What comes after a consent to a vacancy: referrals.py, hires.py."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.classifiers import UnknownCode, entry
from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import (
    Action,
    CaseState,
    MoveName,
    OfferAnswer,
    ReferralEnd,
    Told,
    UnsuitableWork,
    VacancyMove,
    VacancyState,
)
from app.models import CaseTerm, Employer, EmploymentCard, Offer, Vacancy
from app.models import RegistrationCase as Case
from app.rules.card_reasons import amount_faults
from app.rules.ch2_job_seekers import may_be_helped
from app.rules.ch3_deregistration import (
    answer_day_faults,
    answer_term,
    interview_day_faults,
    missed_visit,
)
from app.rules.ch5_referral import how_to_tell, may_be_offered, unsuitable_faults
from app.rules.measures import left_training
from app.rules.suitable_work import SeekerFacts, what_suits
from app.rules.terms import term
from app.rules.verdict import Verdict
from app.services import audit
from app.services.card_answers import fault_of, text_faults
from app.services.decision_facts import lives_in_village
from app.services.decisions import checked
from app.services.measure_facts import facts_of
from app.services.offer_ends import UNDER_WAY, end
from app.services.offer_record import (
    Noted,
    agreed,
    agreed_on,
    fall_silent,
    goes_on_beside,
    loaded,
    take,
    wrote,
)
from app.services.runtime import Actor, Runtime, require, require_still
from app.services.terms import due_of
from app.services.vacancy_steps import step

TEXT_LENGTH, REASON_LENGTH = 200, 300
ANSWER_TERMS = ("59.job_seeker", "59.unemployed")
_MOST_PAY = 999_999_999


@dataclass(frozen=True)
class OfferWork:
    """One option of work, told to the person now.

    occupation: a code of the classifier; pay in tenge a month; suitable: by the centre's word,
    with regard to L12. vacancy_id: of which vacancy; employer and occupation are then the
    vacancy's own, and so are post and pay where none are given.
    """

    case_id: int
    case_version: int
    employer: str
    occupation: str
    suitable: bool
    told_how: Told
    detail: str = ""
    pay: int | None = None
    vacancy_id: int | None = None


@dataclass(frozen=True)
class AnswerOffer:
    """What the person says to an offer; answered_on: the day on which he said it (None: today).

    unsuitable: by what of L12 the work he declines does not suit him, so that it does not count.
    """

    offer_id: int
    version: int
    answer: OfferAnswer
    reason: str = ""
    answered_on: date | None = None
    unsuitable: UnsuitableWork | None = None


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


def offer_work(rt: Runtime, actor: Actor, command: OfferWork) -> Noted:
    """§58: write an offer down; the term of its answer starts (§59), the vacancy's is met.

    Raises UserError `record_changed`, `move_not_allowed`, `registered_later` (day),
    `vacancy_unknown`, `vacancy_over`, `already_offered`, and FieldFaults `field_missing`,
    `code_unknown`, `number_negative`, `number_too_big` and what a text may not be.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        case = session.get_one(Case, command.case_id)
        audit.fresh(session, case.version, command.case_version, "registration_case", case.id)
        offer = make_offer(session, rt, actor, case, command)
        return Noted(offer.id, case.person_id)


def make_offer(
    session: Session, rt: Runtime, actor: Actor, case: Case, command: OfferWork
) -> Offer:
    """Write the offer down, in the caller's transaction. Raises as `offer_work`."""
    vacancy = _vacancy(session, case, command.vacancy_id)
    if vacancy is not None:
        command = _as_reported(session, vacancy, command)
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
        vacancy_id=command.vacancy_id,
    )
    session.add(offer)
    session.flush()
    unemployed = case.state is CaseState.UNEMPLOYED
    name = MoveName.OFFER_TO_UNEMPLOYED if unemployed else MoveName.OFFER_TO_JOB_SEEKER
    take(session, rt, actor, case, name, offer)
    if vacancy is not None:
        step(session, rt, actor, vacancy, VacancyMove.TELL_CANDIDATE, {}, {"offer": offer.id})
    audit.record(session, rt, actor, "offer.made", "offer", offer.id, after=audit.state(offer))
    return offer


def answer_offer(rt: Runtime, actor: Actor, command: AnswerOffer) -> Noted:
    """§59: write the answer down. One after its term is kept, and counts as none in time.

    The day of the answer judges it, not that of the entry (§44.2). With a consent to a vacancy the
    term of §60 begins; where the vacancy has ended meanwhile, he is to be told so. Raises
    UserError `offer_unknown`, `record_changed`, `offer_answered`, `referral_over`,
    `already_offered`, `answer_ahead`, `answer_before_offer` (day), `ground_without_refusal`,
    `move_not_allowed`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = loaded(session, command.offer_id, command.version)
        if offer.answer not in (None, OfferAnswer.SILENT):
            raise UserError("offer_answered")
        if offer.ended is not None:
            raise UserError("referral_over")
        now, before = rt.clock.now(), audit.state(offer)
        answered_on = command.answered_on or now.date()
        days = answer_day_faults(answered_on, offer.offered_at.date(), now.date())
        for reason in (*days, *unsuitable_faults(command.answer, command.unsuitable)):
            raise fault_of(reason)
        if command.answer is OfferAnswer.ACCEPTED and goes_on_beside(session, offer):
            raise UserError("already_offered")
        offer.answer, offer.unsuitable = command.answer, command.unsuitable
        offer.reason = checked(command.reason, "reason", REASON_LENGTH)
        offer.answered_at, offer.answered_on = now, answered_on
        offer.answered_by = actor.account_id
        name = MoveName.ANSWER_OFFER
        if command.answer is OfferAnswer.ACCEPTED and offer.vacancy_id is not None:
            if session.get_one(Vacancy, offer.vacancy_id).state is VacancyState.OPEN:
                name = MoveName.ACCEPT_OFFER
            else:
                end(session, rt, actor, offer, ReferralEnd.VACANCY_ENDED)
        take(session, rt, actor, case, name, offer, answer=command.answer.value)
        return wrote(session, rt, actor, offer, case, "offer.answered", before)


def tell_interview(rt: Runtime, actor: Actor, command: TellInterview) -> Noted:
    """§60-61: write down that he was told of the interview; where he is unemployed, his five
    business days run from the day on which he was told. Told anew of another, they run anew.

    Raises UserError `offer_unknown`, `record_changed`, `case_closed`, `offer_not_accepted`,
    `visit_noted`, `referral_over`, `interview_ahead`, `interview_too_early` (day),
    `interview_past` (day), `field_missing` and what a text may not be.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = agreed(session, command.offer_id, command.version)
        if offer.came is not None:
            raise UserError("visit_noted")
        if offer.ended is not None:
            raise UserError("referral_over")
        days = (command.told_on, command.interview_on, agreed_on(offer), rt.clock.now().date())
        for reason in interview_day_faults(*days):
            raise fault_of(reason)
        before, place = audit.state(offer), checked(command.place, "place", TEXT_LENGTH)
        if not place:
            raise UserError("field_missing", field="place")
        offer.told_on, offer.interview_on = command.told_on, command.interview_on
        offer.interview_place = place
        told_at = datetime.combine(command.told_on, CENTRE_HOURS.opens, rt.clock.now().tzinfo)
        binds = case.state is CaseState.UNEMPLOYED
        due = due_of(term("61", case.edition), rt.calendar(session), told_at).moment
        offer.go_until = due if binds else None
        name = MoveName.TELL_INTERVIEW if binds else MoveName.TELL_INTERVIEW_TO_SEEKER
        take(session, rt, actor, case, name, offer, told_at, interview_on=f"{offer.interview_on}")
        return wrote(session, rt, actor, offer, case, "offer.interview_told", before)


def note_visit(rt: Runtime, actor: Actor, command: NoteVisit) -> Noted:
    """§61: write down whether he went; a reason may be judged again while he has not come.

    Raises UserError `offer_unknown`, `record_changed`, `offer_not_accepted`,
    `interview_untold`, `visit_noted`, `visit_not_due`, `visit_day_missing`, `visit_ahead`,
    `visit_too_early`, `valid_reason_unjudged`, `case_closed`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = agreed(session, command.offer_id, command.version)
        _refuse_visit(rt, offer, command)
        before = audit.state(offer)
        offer.came, offer.came_on = command.came, command.came_on if command.came else None
        offer.valid_reason = command.valid_reason
        offer.visit_note = checked(command.note, "note", REASON_LENGTH)
        name = MoveName.NOTE_VISIT if command.came else MoveName.MISS_VISIT
        take(session, rt, actor, case, name, offer)
        return wrote(session, rt, actor, offer, case, "offer.visit_noted", before)


def excuse_visit(rt: Runtime, actor: Actor, command: ExcuseVisit) -> Noted:
    """A valid reason for not going in time became known afterwards: no ground of §44.3 comes of
    it any more.

    Raises UserError `offer_unknown`, `record_changed`, `case_closed`, `offer_not_accepted`,
    `visit_not_missed`, `field_missing` and what a text may not be.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = agreed(session, command.offer_id, command.version)
        if offer.valid_reason is not False:
            raise UserError("visit_not_missed")
        before, note = audit.state(offer), checked(command.note, "note", REASON_LENGTH)
        if not note:
            raise UserError("field_missing", field="note")
        offer.valid_reason, offer.visit_note = True, note
        return wrote(session, rt, actor, offer, case, "offer.visit_excused", before)


def note_silences(rt: Runtime, actor: Actor) -> int:
    """§59: write down every offer whose term ended without an answer; returns how many.

    Where there is none it only reads, so that it may be asked at each opening of Today.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.read() as session:
        if not overdue(session, rt, ANSWER_TERMS):
            return 0
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offers = overdue(session, rt, ANSWER_TERMS)
        for offer in offers:
            fall_silent(session, rt, actor, offer, session.get_one(Case, offer.case_id))
        return len(offers)


def overdue(session: Session, rt: Runtime, codes: Sequence[str]) -> list[Offer]:
    """The offers whose term of one of these codes is over and runs still, the oldest first."""
    now = rt.clock.now()
    ended = select(CaseTerm.subject).where(
        CaseTerm.code.in_(codes), CaseTerm.ended_at.is_(None), CaseTerm.due_at < now
    )
    ids = [int(subject.rpartition(" ")[2]) for subject in session.scalars(ended)]
    asked = select(Offer).where(Offer.id.in_(ids)).order_by(Offer.id)
    return list(session.scalars(asked)) if ids else []


def what_suits_person(rt: Runtime, actor: Actor, case_id: int) -> Verdict:
    """L12: what the card says that is to be regarded before work is called suitable; §58: whether
    he is told through the assistant."""
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
        told = how_to_tell(lives_in_village=lives_in_village(session, case.person_id))
        return Verdict.of((*what_suits(facts, today).reasons, *told.reasons))


def _vacancy(session: Session, case: Case, vacancy_id: int | None) -> Vacancy | None:
    """The vacancy that is offered, where it may be offered to him."""
    if vacancy_id is None:
        return None
    vacancy = session.get(Vacancy, vacancy_id)
    if vacancy is None:
        raise UserError("vacancy_unknown")
    same = select(Offer.id).where(
        Offer.case_id == case.id, Offer.vacancy_id == vacancy_id, *UNDER_WAY
    )
    goes_on = session.scalar(same.limit(1)) is not None
    is_open = vacancy.state is VacancyState.OPEN
    for reason in may_be_offered(case.state, vacancy_open=is_open, goes_on=goes_on).refusals:
        raise fault_of(reason)
    return vacancy


def _as_reported(session: Session, vacancy: Vacancy, command: OfferWork) -> OfferWork:
    """The offer in the words of the vacancy."""
    return replace(
        command,
        employer=session.get_one(Employer, vacancy.employer_id).name_kk,
        occupation=vacancy.occupation or "",
        detail=command.detail.strip() or vacancy.post,
        pay=vacancy.pay_from if command.pay is None else command.pay,
    )


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
    if offer.told_on is None:
        raise UserError("interview_untold")
    if offer.came:
        raise UserError("visit_noted")
    if not command.came:
        if offer.go_until is not None and now <= offer.go_until:
            raise UserError("visit_not_due", field="came", due=offer.go_until)
    elif command.came_on is None:
        raise UserError("visit_day_missing", field="came_on")
    elif command.came_on > now.date():
        raise UserError("visit_ahead", field="came_on")
    elif command.came_on < agreed_on(offer):
        raise UserError("visit_too_early", field="came_on", day=agreed_on(offer))
    came_on = command.came_on if command.came else None
    if offer.go_until is None or command.valid_reason is not None:
        return
    if missed_visit(offer.go_until, came_on, now, None):
        raise UserError("valid_reason_unjudged", field="valid_reason")
