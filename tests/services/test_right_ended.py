"""Requirements part 1: whose account was closed meanwhile does nothing more, signed in or not."""

from collections.abc import Callable
from datetime import date

from factories import Staff
from sqlalchemy import update
from stored import everything

from app.core.errors import UserError
from app.core.vocabulary import (
    Change,
    ComplaintBody,
    ComplaintOutcome,
    Correction,
    DeregistrationGround,
    MeasureKind,
    MeasureState,
    NoWork,
    OfferAnswer,
    PlanStatus,
    Role,
    Told,
    UnsuitableWork,
)
from app.models import Account
from app.rules.ch5_plan import Following
from app.services.candidates import choose, drop, nobody_suits, offer_to_several
from app.services.certificates import AskForCertificate, give_certificate
from app.services.changes import ReportChange, report_change
from app.services.complaints import (
    AnswerComplaint,
    RegisterComplaint,
    answer_complaint,
    register_complaint,
)
from app.services.corrections import CorrectRegistration, correct_registration
from app.services.decision_notices import (
    OnCase,
    TellDecision,
    issue_decision_notice,
    tell_decision,
)
from app.services.decision_signing import Decline, decline, sign
from app.services.decisions import (
    OnDecision,
    ProposeUnemployed,
    approve,
    propose_unemployed,
    resubmit,
    return_draft,
    stop,
)
from app.services.deregistration import (
    CorrectProof,
    ProposeDeregistration,
    propose_deregistration,
    put_again_with_proof,
    tell_deregistration,
    tell_fund,
)
from app.services.hires import FellThrough, Hire, TellClosed, hire, hire_fell_through, tell_closed
from app.services.measure_course import (
    Because,
    ComeToMeasure,
    EndMeasure,
    MissMeasure,
    call_off_measure,
    come_to_measure,
    end_measure,
    excuse,
    miss_measure,
)
from app.services.measures import DirectToMeasure, direct_to_measure, record_payment
from app.services.notices import Note
from app.services.offers import (
    AnswerOffer,
    NoteVisit,
    OfferWork,
    answer_offer,
    note_visit,
    offer_work,
)
from app.services.plan_answers import PlanData
from app.services.plan_following import Follow, Kind, SignPlan, follow_plan, sign_plan
from app.services.plans import MakePlan, make_plan, revise_plan
from app.services.referrals import (
    NoteReply,
    SendResume,
    WithdrawReferral,
    note_reply,
    send_resume,
    withdraw_referral,
)
from app.services.runtime import Actor, Runtime
from app.services.unsuitable import FindUnsuitable, find_unsuitable

DAY = date(2021, 7, 1)
WHY = Note("Қате", "Ошибка")
SEEN, CASE = OnDecision(1, 1), OnCase(1, 1)
PLAN = MakePlan(1, 1, PlanData("Жұмыс", DAY))
DONE = Following(PlanStatus.DONE)
DIRECTION = DirectToMeasure(1, 1, MeasureKind.TRAINING, "Колледж", Told.PHONE)
OFFER = OfferWork(1, 1, "ЖШС", "4110-0", True, Told.PHONE)

USE_CASES: dict[str, Callable[[Runtime, dict[Role, Actor]], object]] = {
    "propose": lambda rt, of: propose_unemployed(
        rt, of[Role.CLERK], ProposeUnemployed(1, 1, NoWork.NONE_FOUND)
    ),
    "resubmit": lambda rt, of: resubmit(rt, of[Role.CLERK], SEEN),
    "approve": lambda rt, of: approve(rt, of[Role.DIRECTOR], SEEN),
    "return": lambda rt, of: return_draft(rt, of[Role.DIRECTOR], SEEN, "Анықтау керек"),
    "stop": lambda rt, of: stop(rt, of[Role.DIRECTOR], SEEN),
    "sign": lambda rt, of: sign(rt, of[Role.LOCAL_BODY], SEEN),
    "decline": lambda rt, of: decline(rt, of[Role.LOCAL_BODY], Decline(SEEN, (), WHY)),
    "notice": lambda rt, of: issue_decision_notice(rt, of[Role.CLERK], CASE),
    "tell": lambda rt, of: tell_decision(rt, of[Role.CLERK], TellDecision(CASE, Told.SMS)),
    "strike_off": lambda rt, of: propose_deregistration(
        rt, of[Role.CLERK], ProposeDeregistration(1, 1, DeregistrationGround.SENTENCED)
    ),
    "prove_anew": lambda rt, of: put_again_with_proof(
        rt, of[Role.CLERK], CorrectProof(SEEN, DAY, WHY)
    ),
    "struck_off": lambda rt, of: tell_deregistration(
        rt, of[Role.CLERK], TellDecision(CASE, Told.SMS)
    ),
    "fund": lambda rt, of: tell_fund(rt, of[Role.CLERK], CASE),
    "offer": lambda rt, of: offer_work(rt, of[Role.CLERK], OFFER),
    "answer_offer": lambda rt, of: answer_offer(
        rt, of[Role.CLERK], AnswerOffer(1, 1, OfferAnswer.REFUSED)
    ),
    "visit": lambda rt, of: note_visit(rt, of[Role.CLERK], NoteVisit(1, 1, came=True)),
    "choose": lambda rt, of: choose(rt, of[Role.CLERK], 1, 1, [1]),
    "drop": lambda rt, of: drop(rt, of[Role.CLERK], 1, 1, 1),
    "nobody_suits": lambda rt, of: nobody_suits(rt, of[Role.CLERK], 1, 1),
    "several": lambda rt, of: offer_to_several(rt, of[Role.CLERK], 1, 1, [1], Told.SMS),
    "resume": lambda rt, of: send_resume(rt, of[Role.CLERK], SendResume(1, 1, Told.SMS)),
    "reply": lambda rt, of: note_reply(rt, of[Role.CLERK], NoteReply(1, 1, True, DAY)),
    "withdraw": lambda rt, of: withdraw_referral(rt, of[Role.CLERK], WithdrawReferral(1, 1, "Жоқ")),
    "hire": lambda rt, of: hire(rt, of[Role.CLERK], Hire(1, 1, DAY)),
    "fell_through": lambda rt, of: hire_fell_through(rt, of[Role.CLERK], FellThrough(1, 1, DAY)),
    "unsuitable": lambda rt, of: find_unsuitable(
        rt, of[Role.CLERK], FindUnsuitable(1, 1, UnsuitableWork.HOURS, "Түнгі ауысым")
    ),
    "tell_closed": lambda rt, of: tell_closed(rt, of[Role.CLERK], TellClosed(1, 1, Told.SMS)),
    "change": lambda rt, of: report_change(
        rt, of[Role.CLERK], ReportChange(1, 1, Change.MOVED_HOUSE, DAY)
    ),
    "certificate": lambda rt, of: give_certificate(rt, of[Role.CLERK], AskForCertificate(1, 1)),
    "plan": lambda rt, of: make_plan(rt, of[Role.CLERK], PLAN),
    "plan_changed": lambda rt, of: revise_plan(rt, of[Role.CLERK], PLAN),
    "plan_followed": lambda rt, of: follow_plan(
        rt, of[Role.CLERK], Follow(1, 1, Kind.ACTION, 1, DONE)
    ),
    "plan_signed": lambda rt, of: sign_plan(rt, of[Role.CLERK], SignPlan(1, 1, DAY, True)),
    "direct": lambda rt, of: direct_to_measure(rt, of[Role.CLERK], DIRECTION),
    "payment": lambda rt, of: record_payment(rt, of[Role.CLERK], 1, 1, True),
    "come": lambda rt, of: come_to_measure(rt, of[Role.CLERK], ComeToMeasure(1, 1, DAY, DAY)),
    "miss": lambda rt, of: miss_measure(rt, of[Role.CLERK], MissMeasure(1, 1, False)),
    "end": lambda rt, of: end_measure(
        rt, of[Role.CLERK], EndMeasure(1, 1, MeasureState.COMPLETED, DAY)
    ),
    "call_off": lambda rt, of: call_off_measure(rt, of[Role.CLERK], Because(1, 1, "Топ жоқ")),
    "excuse": lambda rt, of: excuse(rt, of[Role.CLERK], Because(1, 1, "Науқас болды")),
    "complain": lambda rt, of: register_complaint(
        rt, of[Role.CLERK], RegisterComplaint(1, 1, ComplaintBody.COURT, "Қабылдамады")
    ),
    "answer": lambda rt, of: answer_complaint(
        rt, of[Role.LOCAL_BODY], AnswerComplaint(1, 1, ComplaintOutcome.UPHELD, WHY)
    ),
    "correct": lambda rt, of: correct_registration(
        rt, of[Role.LOCAL_BODY], CorrectRegistration(1, 1, Correction.RESTORE, WHY)
    ),
}


def _told(rt: Runtime, staff: Staff, use: Callable[[Runtime, dict[Role, Actor]], object]) -> str:
    try:
        use(rt, staff.of)
    except UserError as error:
        return error.code
    return ""


def test_a_closed_account_does_nothing_more(rt: Runtime, staff: Staff) -> None:
    """It was closed while its window stood open: the first thing that each use case looks at."""
    with rt.sessions.begin() as session:
        session.execute(update(Account).values(active=False))
    before = everything(rt)
    told = {name: _told(rt, staff, use) for name, use in USE_CASES.items()}
    assert told == dict.fromkeys(USE_CASES, "right_ended")
    assert everything(rt) == before
