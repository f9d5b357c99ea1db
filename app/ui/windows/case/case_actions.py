"""What can be done with a person's case beside its card: one table for the list and for F9."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from app.core.vocabulary import Action, CaseState, ComplaintBody, DecisionState, MoveName
from app.services.offer_queries import OfferView
from app.services.person_page import PersonPage
from app.ui.context import Context
from app.ui.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.windows.visits import Visits


@dataclass(frozen=True)
class CaseAction:
    """An entry of the list (Ctrl+J), and perhaps the case's next step (F9).

    title: marked with QT_TRANSLATE_NOOP("CaseAction", ...); paragraph: whose step it is.
    move: what the case must allow the reader's posts; None where `allowed` alone decides.
    open: shows its window above the person's page. is_next: offered as the case's next step,
    unless `waits` finds something that comes first. ahead: makes its window before it is wanted,
    to be taken from the spares by the name.
    """

    name: str
    title: str
    paragraph: str
    open: "Callable[[Visits, PersonPage], None]"
    move: MoveName | None = None
    allowed: Callable[[Context, PersonPage], bool] = lambda _context, _page: True
    is_next: bool = False
    waits: Callable[[PersonPage], bool] = lambda _page: False
    ahead: "Callable[[Context], QWidget] | None" = None

    def is_possible(self, context: Context, page: PersonPage) -> bool:
        """Whether the reader may do it with this person now."""
        moves = page.case.moves if page.case else ()
        return (self.move is None or self.move in moves) and self.allowed(context, page)

    def comes_next(self, page: PersonPage) -> bool:
        """Whether F9 may lead to it, where it is possible."""
        return self.is_next and not self.waits(page)


def _window(
    module: str, opener: str, folder: str = "app.ui.windows.case"
) -> "Callable[[Visits, PersonPage], None]":
    """Opens a window whose module is loaded when it is first wanted."""

    def open_window(visits: "Visits", page: PersonPage) -> None:
        getattr(import_module(f"{folder}.{module}"), opener)(visits, page)

    return open_window


def _made(module: str, name: str) -> "Callable[[Context], QWidget]":
    """Makes a window that waits to be told for whom, its module loaded with it."""

    def make(context: Context) -> "QWidget":
        made: QWidget = getattr(import_module(f"app.ui.windows.case.{module}"), name)(context)
        return made

    return make


def _plan_is_owed(_context: Context, page: PersonPage) -> bool:
    """§48; and after a registration was restored, when its term runs no more."""
    case = page.case
    if case is None:
        return False
    return MoveName.MAKE_PLAN in case.moves or (
        MoveName.REVISE_PLAN in case.moves and not case.plans
    )


def _plan_is_followed(context: Context, page: PersonPage) -> bool:
    """Whether there is a plan in force that the reader may carry on."""
    case = page.case
    unemployed = case is not None and case.state is CaseState.UNEMPLOYED and bool(case.plans)
    return unemployed and context.may(Action.MAKE_PLAN)


def _plan_is_unsigned(context: Context, page: PersonPage) -> bool:
    case = page.case
    followed = _plan_is_followed(context, page)
    return followed and case is not None and case.plans[0].signed_on is None


def _measure_is_unsettled(context: Context, page: PersonPage) -> bool:
    """Whether something can be written down about a direction; also once the case is over."""
    given = page.case.measures if page.case else ()
    unsettled = any(each.is_open or each.may_be_excused for each in given)
    return unsettled and context.may(Action.DIRECT_TO_MEASURE)


def _may_draft(_context: Context, page: PersonPage) -> bool:
    """§31; once one draft waits, no other is made."""
    return page.case is not None and page.case.waiting is None


def _waits_for(context: Context, page: PersonPage) -> bool:
    """Whether a draft on the case waits for one of the reader's posts."""
    waiting = page.case.waiting if page.case else None
    return waiting is not None and context.may(_DECIDERS[waiting.state])


_DECIDERS = {
    DecisionState.DRAFTED: Action.APPROVE_DECISION,
    DecisionState.RETURNED: Action.PROPOSE_DECISION,
    DecisionState.APPROVED: Action.SIGN_DECISION,
}


def _answer(visits: "Visits", page: PersonPage, *, own: bool) -> None:
    from app.ui.windows.case.complaint import open_answer, waiting

    if (complaint := waiting(page, own=own)) is not None:
        open_answer(visits, page, complaint)


def _complaint_waits(_context: Context, page: PersonPage, *, own: bool) -> bool:
    """§46-47: whether the reader may answer one, or write down another body's answer."""
    complaints = page.case.complaints if page.case else ()
    return any(
        each.may_answer and own == (each.body is ComplaintBody.LOCAL_BODY) for each in complaints
    )


def _may_complain(context: Context, page: PersonPage) -> bool:
    return page.case is not None and context.may(Action.REGISTER_COMPLAINT)


_OFFERS = frozenset({MoveName.OFFER_TO_JOB_SEEKER, MoveName.OFFER_TO_UNEMPLOYED})


def _may_offer(context: Context, page: PersonPage) -> bool:
    moves = page.case.moves if page.case else ()
    return bool(_OFFERS.intersection(moves)) and context.may(Action.OFFER_WORK)


def _no_help_is_owed(page: PersonPage) -> bool:
    """§24: work is chosen with him once more at any time, but nobody is led to it."""
    return page.case is None or MoveName.HELP_WITH_WORK not in page.case.moves


def _may_answer(_context: Context, page: PersonPage) -> bool:
    return page.case is not None and any(offer.may_answer for offer in page.case.offers)


def _answer_awaited(page: PersonPage) -> bool:
    """§59: somebody may still answer in time, so that it is not known that there is no work."""
    offers = page.case.offers if page.case else ()
    return any(each.may_answer and each.answer is None and not each.late for each in offers)


def _work_may_come(page: PersonPage) -> bool:
    """§59, §62: an answer or an employer is awaited, so that it is not known that there is no
    work; a draft for another reason stays in the list."""
    employer = page.case.employer_until if page.case else None
    return employer is not None or _answer_awaited(page)


def _on_an_offer(may: Callable[[OfferView], bool]) -> Callable[[Context, PersonPage], bool]:
    """Whether something can be written down of one of the person's offers (§60-63)."""

    def allowed(context: Context, page: PersonPage) -> bool:
        offers = page.case.offers if page.case else ()
        return any(map(may, offers)) and context.may(Action.OFFER_WORK)

    return allowed


def _nobody_takes_him_on(page: PersonPage) -> bool:
    """§63: without the employer's word a hire is not what comes next."""
    offers = page.case.offers if page.case else ()
    return not any(offer.taken_on for offer in offers)


ACTIONS: tuple[CaseAction, ...] = (
    CaseAction(
        "choose_work",
        QT_TRANSLATE_NOOP("CaseAction", "Choose suitable work"),
        "24",
        _window("work_choice", "open_work_choice"),
        allowed=_may_offer,
        is_next=True,
        waits=_no_help_is_owed,
        ahead=_made("work_choice", "WorkChoice"),
    ),
    CaseAction(
        "propose_unemployed",
        QT_TRANSLATE_NOOP("CaseAction", "Draft: registration as unemployed"),
        "31",
        _window("decision_visits", "open_draft"),
        move=MoveName.PROPOSE_UNEMPLOYED,
        allowed=_may_draft,
        is_next=True,
        waits=_work_may_come,
    ),
    CaseAction(
        "decide",
        QT_TRANSLATE_NOOP("CaseAction", "Take up the decision that waits"),
        "32",
        _window("decision_visits", "open_waiting"),
        allowed=_waits_for,
        is_next=True,
    ),
    CaseAction(
        "issue_decision_notice",
        QT_TRANSLATE_NOOP("CaseAction", "Issue the notice of the decision"),
        "33",
        _window("decision_visits", "issue_notice"),
        move=MoveName.ISSUE_DECISION_NOTICE,
        is_next=True,
    ),
    CaseAction(
        "tell_decision",
        QT_TRANSLATE_NOOP("CaseAction", "Tell the person of the decision"),
        "35",
        _window("decision_visits", "tell"),
        move=MoveName.TELL_DECISION,
        is_next=True,
    ),
    CaseAction(
        "certificate",
        QT_TRANSLATE_NOOP("CaseAction", "Certificate of registration as unemployed"),
        "41",
        _window("certificate", "open_certificate"),
        allowed=lambda context, _page: context.may(Action.ISSUE_CERTIFICATE),
    ),
    CaseAction(
        "propose_deregistration",
        QT_TRANSLATE_NOOP("CaseAction", "Draft: deregistration"),
        "44",
        _window("deregistration", "open_deregistration"),
        move=MoveName.PROPOSE_DEREGISTRATION,
        allowed=_may_draft,
    ),
    CaseAction(
        "tell_deregistration",
        QT_TRANSLATE_NOOP("CaseAction", "Tell the person of the deregistration"),
        "45",
        _window("deregistration", "open_telling"),
        move=MoveName.TELL_DEREGISTRATION,
        is_next=True,
    ),
    CaseAction(
        "tell_fund",
        QT_TRANSLATE_NOOP("CaseAction", "Tell the Fund of the deregistration"),
        "L26.3",
        _window("deregistration", "open_fund"),
        move=MoveName.TELL_FUND,
        is_next=True,
    ),
    CaseAction(
        "complaint",
        QT_TRANSLATE_NOOP("CaseAction", "Register a complaint"),
        "46",
        _window("complaint", "open_complaint"),
        allowed=_may_complain,
    ),
    CaseAction(
        "answer_complaint",
        QT_TRANSLATE_NOOP("CaseAction", "Answer the complaint"),
        "46",
        partial(_answer, own=True),
        allowed=partial(_complaint_waits, own=True),
        is_next=True,
    ),
    CaseAction(
        "answer_of_another",
        QT_TRANSLATE_NOOP("CaseAction", "Write down another body's answer"),
        "47",
        partial(_answer, own=False),
        allowed=partial(_complaint_waits, own=False),
    ),
    CaseAction(
        "make_plan",
        QT_TRANSLATE_NOOP("CaseAction", "Make the employment plan"),
        "48",
        _window("wizard", "open_plan", "app.ui.wizards.plan"),
        allowed=_plan_is_owed,
        is_next=True,
    ),
    CaseAction(
        "sign_plan",
        QT_TRANSLATE_NOOP("CaseAction", "The plan was signed"),
        "49",
        _window("plan_following", "open_signing"),
        allowed=_plan_is_unsigned,
        is_next=True,
    ),
    CaseAction(
        "follow_plan",
        QT_TRANSLATE_NOOP("CaseAction", "Follow the plan"),
        "51",
        _window("plan_following", "open_following"),
        allowed=_plan_is_followed,
    ),
    CaseAction(
        "revise_plan",
        QT_TRANSLATE_NOOP("CaseAction", "Change the plan"),
        "50",
        _window("wizard", "open_plan", "app.ui.wizards.plan"),
        move=MoveName.REVISE_PLAN,
        allowed=_plan_is_followed,
    ),
    CaseAction(
        "report_change",
        QT_TRANSLATE_NOOP("CaseAction", "Report a change"),
        "51",
        _window("change_report", "open_change_report"),
        move=MoveName.REPORT_CHANGE,
    ),
    CaseAction(
        "direct_to_measure",
        QT_TRANSLATE_NOOP("CaseAction", "Direct to an active measure"),
        "52",
        _window("measure_direction", "open_direction"),
        move=MoveName.CALL_TO_MEASURE,
    ),
    CaseAction(
        "follow_measure",
        QT_TRANSLATE_NOOP("CaseAction", "Write down the course of a measure"),
        "52",
        _window("measure_course", "open_course"),
        allowed=_measure_is_unsettled,
    ),
    CaseAction(
        "offer_work",
        QT_TRANSLATE_NOOP("CaseAction", "Offer work"),
        "58",
        _window("offer", "open_offer"),
        allowed=_may_offer,
    ),
    CaseAction(
        "answer_offer",
        QT_TRANSLATE_NOOP("CaseAction", "Write down the answer to an offer"),
        "59",
        _window("offer_steps", "open_answer"),
        move=MoveName.ANSWER_OFFER,
        allowed=_may_answer,
        is_next=True,
        waits=lambda page: not _answer_awaited(page),
    ),
    CaseAction(
        "find_unsuitable",
        QT_TRANSLATE_NOOP("CaseAction", "The work offered was not suitable"),
        "L12",
        _window("offer_unsuitable", "open_unsuitable"),
        allowed=_on_an_offer(lambda offer: offer.may_find_unsuitable),
    ),
    CaseAction(
        "send_resume",
        QT_TRANSLATE_NOOP("CaseAction", "Send the résumé to the employer"),
        "60",
        _window("offer_referral", "open_send"),
        allowed=_on_an_offer(lambda offer: offer.may_send),
        is_next=True,
    ),
    CaseAction(
        "tell_interview",
        QT_TRANSLATE_NOOP("CaseAction", "Tell of the interview with the employer"),
        "60",
        _window("offer_steps", "open_interview"),
        allowed=_on_an_offer(lambda offer: offer.may_tell_interview),
    ),
    CaseAction(
        "issue_referral",
        QT_TRANSLATE_NOOP("CaseAction", "Issue the referral to the employer"),
        "61",
        _window("offer_referral", "open_referral"),
        allowed=_on_an_offer(lambda offer: offer.may_refer),
    ),
    CaseAction(
        "note_visit",
        QT_TRANSLATE_NOOP("CaseAction", "Write down the visit to the employer"),
        "61",
        _window("offer_steps", "open_visit"),
        allowed=_on_an_offer(lambda offer: offer.may_note_visit or offer.may_excuse),
    ),
    CaseAction(
        "note_reply",
        QT_TRANSLATE_NOOP("CaseAction", "Write down the employer's answer"),
        "62",
        _window("offer_referral", "open_reply"),
        allowed=_on_an_offer(lambda offer: offer.may_note_reply),
    ),
    CaseAction(
        "hire",
        QT_TRANSLATE_NOOP("CaseAction", "Write down the hire"),
        "63",
        _window("offer_referral", "open_hire"),
        allowed=_on_an_offer(lambda offer: offer.may_hire),
        is_next=True,
        waits=_nobody_takes_him_on,
    ),
    CaseAction(
        "hire_fell_through",
        QT_TRANSLATE_NOOP("CaseAction", "The hire fell through"),
        "63",
        _window("offer_referral", "open_fell_through"),
        allowed=_on_an_offer(lambda offer: offer.may_fall_through),
    ),
    CaseAction(
        "withdraw_referral",
        QT_TRANSLATE_NOOP("CaseAction", "Take an offer back"),
        "63",
        _window("offer_referral", "open_withdraw"),
        allowed=_on_an_offer(lambda offer: offer.may_withdraw),
    ),
    CaseAction(
        "tell_closed",
        QT_TRANSLATE_NOOP("CaseAction", "Tell that the vacancy is no more"),
        "63",
        _window("offer_referral", "open_closed"),
        allowed=_on_an_offer(lambda offer: offer.to_be_told),
        is_next=True,
    ),
)
"""Every action, in the order of the Rules."""


def possible_actions(context: Context, page: PersonPage) -> tuple[CaseAction, ...]:
    """What the reader may do with this person now, in the table's order."""
    return tuple(action for action in ACTIONS if action.is_possible(context, page))
