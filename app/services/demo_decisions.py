"""The demonstration's cases that went on to decisions, each step by its real use case."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.vocabulary import (
    CaseState,
    ComplaintBody,
    ComplaintOutcome,
    DecisionKind,
    DeregistrationGround,
    Language,
    MeasureKind,
    NoWork,
    PlanGroup,
    Role,
    Told,
    TrainingGround,
    UnemployedRefusal,
)
from app.models import Complaint, Decision, Paper, Plan, RegistrationCase
from app.services.certificates import AskForCertificate, give_certificate
from app.services.complaints import (
    AnswerComplaint,
    RegisterComplaint,
    answer_complaint,
    register_complaint,
)
from app.services.decision_notices import (
    OnCase,
    TellDecision,
    issue_decision_notice,
    tell_decision,
)
from app.services.decision_signing import Decline, decline, sign
from app.services.decisions import OnDecision, ProposeUnemployed, approve, propose_unemployed
from app.services.deregistration import (
    ProposeDeregistration,
    propose_deregistration,
    tell_deregistration,
)
from app.services.handing_over import hand_over_notice
from app.services.measures import DirectToMeasure, direct_to_measure
from app.services.notices import Note
from app.services.offers import OfferWork, offer_work
from app.services.plan_answers import PlanData, PlannedAction
from app.services.plan_following import SignPlan, sign_plan
from app.services.plan_queries import plan_draft
from app.services.plans import MakePlan, make_plan
from app.services.runtime import Actor, Runtime

PLANNED, STRUCK_OFF, REFUSED, OPENED_AGAIN, TRAINED = 1, 7, 13, 19, 25
AT_BODY, DRAFTED, OFFERED, NOT_GIVEN, SIGNED = 31, 37, 43, 49, 55
"""Which of the demonstration's cases, all helped to choose work, went on, and to what."""

_WHY = Note("Колледждің күндізгі бөлімінде оқиды.", "Обучается на дневном отделении колледжа.")
_NOT_STUDENT = Note(
    "Оқуын бітіргені туралы анықтама ұсынылды, шешім қайта қаралады.",
    "Представлена справка об окончании учебы, решение будет принято заново.",
)
_PROOF = Note(
    "«Магнум» ЖШС-нан міндетті зейнетақы жарналары түскен.",
    "Поступили обязательные пенсионные взносы от ТОО «Магнум».",
)


@dataclass(frozen=True)
class _Evening:
    """After the counter's hours of a day: who acts, and on whom, by the number of the case."""

    rt: Runtime
    of: Mapping[Role, Actor]
    people: Mapping[int, int]

    @property
    def today(self) -> date:
        """The day."""
        return self.rt.clock.now().date()

    def after(self, days: int) -> date:
        """The first business day that many days from today, or later."""
        with self.rt.sessions.read() as session:
            calendar = self.rt.calendar(session)
        day = self.today + timedelta(days=days)
        while not calendar.is_business_day(day):
            day += timedelta(days=1)
        return day

    def case(self, index: int) -> RegistrationCase:
        """The person's newest case as it stands."""
        mine = RegistrationCase.person_id == self.people[index]
        case: RegistrationCase = self._newest(RegistrationCase, mine)
        return case

    def decision(self, index: int) -> OnDecision:
        """The newest decision on the person's case, as it stands."""
        newest = self._newest(Decision, Decision.case_id == self.case(index).id)
        return OnDecision(newest.id, newest.version)

    def _newest(self, model: Any, mine: Any) -> Any:
        with self.rt.sessions.read() as session:
            return newest(session, model, mine)


def newest(session: Session, model: Any, mine: Any) -> Any:
    """The newest row of those that meet the condition."""
    return session.scalars(select(model).where(mine).order_by(model.id.desc()).limit(1)).one()


def decide(rt: Runtime, of: Mapping[Role, Actor], people: Mapping[int, int], back: int) -> None:
    """What was decided on an evening, `back` business days ago, which the clock of `rt` tells.

    of: who works there, by post; people: those entered so far, by the number of their case.
    """
    then = _Evening(rt, of, people)
    for index, step in _STEPS.get(back, ()):
        if index in people:
            step(then, index)


def _propose(then: _Evening, index: int) -> None:
    case = then.case(index)
    command = ProposeUnemployed(case.id, case.version, NoWork.NONE_FOUND)
    propose_unemployed(then.rt, then.of[Role.CLERK], command)


def _send(then: _Evening, index: int) -> None:
    """§31: drafted and approved."""
    _propose(then, index)
    approve(then.rt, then.of[Role.DIRECTOR], then.decision(index))


def _sign(then: _Evening, index: int) -> None:
    """§32: signed."""
    sign(then.rt, then.of[Role.LOCAL_BODY], then.decision(index))


def _register(then: _Evening, index: int) -> None:
    """§32-35: signed, the notice made and handed over, the person told."""
    _sign(then, index)
    if then.case(index).state is CaseState.UNEMPLOYED:  # whoever is of age for it
        _inform(then, index)


def _refuse(then: _Evening, index: int) -> None:
    command = Decline(then.decision(index), (UnemployedRefusal.STUDENT,), _WHY)
    decline(then.rt, then.of[Role.LOCAL_BODY], command)
    _inform(then, index)


def _inform(then: _Evening, index: int) -> None:
    clerk, case = then.of[Role.CLERK], then.case(index)
    noticed = issue_decision_notice(then.rt, clerk, OnCase(case.id, case.version))
    hand_over_notice(then.rt, clerk, noticed.paper_id or 0)
    case = then.case(index)
    tell_decision(then.rt, clerk, TellDecision(OnCase(case.id, case.version), Told.PHONE))


def _plan(then: _Evening, index: int) -> None:
    """§48-49: made, and signed by both."""
    case, clerk = then.case(index), then.of[Role.CLERK]
    if case.state is not CaseState.UNEMPLOYED:
        return
    made = make_plan(then.rt, clerk, MakePlan(case.id, case.version, _plan_data(then, case.id)))
    with then.rt.sessions.read() as session:
        version = session.get_one(Plan, made.plan_id).version
    sign_plan(then.rt, clerk, SignPlan(made.plan_id, version, then.today, copy_given=True))


def _plan_data(then: _Evening, case_id: int) -> PlanData:
    """What is offered from the card, with actions of our own."""
    after, clerk = then.after, then.of[Role.CLERK]
    return replace(
        plan_draft(then.rt, clerk, case_id, Language.KAZAKH).plan,
        actions=(
            PlannedAction(PlanGroup.ORIENTATION, 1, after(7), "Кәсіптік бағдарлау тесті"),
            PlannedAction(PlanGroup.MEDIATION, 2, after(14), "Түйіндемені порталға орналастыру"),
            PlannedAction(PlanGroup.MEDIATION, 4, after(21), "«Алматыгорстрой» ЖШС"),
            PlannedAction(PlanGroup.MEDIATION, 4, after(28), "«Аксай нан» ЖШС"),
            PlannedAction(PlanGroup.MEASURES, 1, after(60), "Біліктілікті арттыру курсы"),
        ),
    )


def _train(then: _Evening, index: int) -> None:
    """§48, §52: a plan, and a direction to vocational training from it."""
    _plan(then, index)
    case = then.case(index)
    if case.state is not CaseState.UNEMPLOYED:
        return
    command = DirectToMeasure(
        case.id,
        case.version,
        MeasureKind.TRAINING,
        "Алматы политехникалық колледжі, Абай даңғылы, 10",
        Told.PHONE,
        occupation="7212-0",
        starts_on=then.after(10),
        ends_on=then.after(70),
        ground=TrainingGround.LACKS_QUALIFICATION,
        consent=True,
    )
    direct_to_measure(then.rt, then.of[Role.CLERK], command)


def _strike_off(then: _Evening, index: int) -> None:
    """§44.1: contributions came in; drafted with the proof, and approved."""
    case = then.case(index)
    if case.state is not CaseState.UNEMPLOYED:
        return
    command = ProposeDeregistration(
        case.id,
        case.version,
        DeregistrationGround.CONTRIBUTIONS,
        happened_on=then.today,
        proof=_PROOF,
    )
    propose_deregistration(then.rt, then.of[Role.CLERK], command)
    approve(then.rt, then.of[Role.DIRECTOR], then.decision(index))


def _struck_off(then: _Evening, index: int) -> None:
    """§44-45: signed, and the person told."""
    if then.case(index).state is not CaseState.UNEMPLOYED:
        return
    _sign(then, index)
    case = then.case(index)
    told = TellDecision(OnCase(case.id, case.version), Told.SMS)
    tell_deregistration(then.rt, then.of[Role.CLERK], told)


def _complain(then: _Evening, index: int) -> None:
    """§46: about the notice of refusal."""
    case = then.case(index)
    with then.rt.sessions.read() as session:
        decided = Decision.case_id == case.id, Decision.kind == DecisionKind.REGISTRATION
        notice = newest(session, Decision, decided[0] & decided[1]).notice_id
        number = session.get_one(Paper, notice).number
    command = RegisterComplaint(
        case.id,
        case.version,
        ComplaintBody.LOCAL_BODY,
        "Оқуымды бітірдім, жұмыс іздеп жүрмін. Шешімді қайта қарауды сұраймын.",
        about=number,
    )
    register_complaint(then.rt, then.of[Role.CLERK], command)


def _uphold(then: _Evening, index: int) -> None:
    """§46: upheld, and the decision is opened again."""
    case = then.case(index)
    with then.rt.sessions.read() as session:
        complaint = newest(session, Complaint, Complaint.case_id == case.id)
        command = AnswerComplaint(
            complaint.id, complaint.version, ComplaintOutcome.UPHELD, _NOT_STUDENT
        )
    answer_complaint(then.rt, then.of[Role.LOCAL_BODY], command)


def _certificate(then: _Evening, index: int) -> None:
    """§43: given, or refused to who is a job seeker only."""
    case = then.case(index)
    command = AskForCertificate(case.person_id, case.version)
    give_certificate(then.rt, then.of[Role.CLERK], command)


def _offer(then: _Evening, index: int) -> None:
    case = then.case(index)
    command = OfferWork(
        *(case.id, case.version, "«Қазпошта» АҚ", "4110-0"),
        suitable=True,
        told_how=Told.PHONE,
        pay=180_000,
    )
    offer_work(then.rt, then.of[Role.CLERK], command)


_Step = Callable[[_Evening, int], None]
_STEPS: Mapping[int, tuple[tuple[int, _Step], ...]] = {
    4: ((PLANNED, _send), (STRUCK_OFF, _send), (REFUSED, _send)),
    3: (
        *((PLANNED, _register), (STRUCK_OFF, _register), (REFUSED, _refuse)),
        *((OPENED_AGAIN, _send), (TRAINED, _send)),
    ),
    2: (
        *((PLANNED, _plan), (STRUCK_OFF, _strike_off), (REFUSED, _complain)),
        *((OPENED_AGAIN, _refuse), (OPENED_AGAIN, _complain), (TRAINED, _register)),
    ),
    1: (
        *((PLANNED, _certificate), (STRUCK_OFF, _struck_off), (OPENED_AGAIN, _uphold)),
        *((TRAINED, _train), (AT_BODY, _send), (DRAFTED, _propose)),
        *((OFFERED, _offer), (NOT_GIVEN, _certificate), (SIGNED, _send), (SIGNED, _sign)),
    ),
}
"""By business days ago, what was done in the evening, in this order."""
