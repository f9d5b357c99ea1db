"""What can be done with a person's case beside its card: one table for the list and for F9."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.vocabulary import Action, CaseState, DecisionState, MoveName
from app.services.person_page import PersonPage
from app.ui.context import Context
from app.ui.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits


@dataclass(frozen=True)
class CaseAction:
    """An entry of the list (Ctrl+J), and perhaps the case's next step (F9).

    title: marked with QT_TRANSLATE_NOOP("CaseAction", ...); paragraph: whose step it is.
    move: what the case must allow the reader's posts; None where `allowed` alone decides.
    open: shows its window above the person's page. is_next: offered as the case's next step.
    """

    name: str
    title: str
    paragraph: str
    open: "Callable[[Visits, PersonPage], None]"
    move: MoveName | None = None
    allowed: Callable[[Context, PersonPage], bool] = lambda _context, _page: True
    is_next: bool = False

    def is_possible(self, context: Context, page: PersonPage) -> bool:
        """Whether the reader may do it with this person now."""
        moves = page.case.moves if page.case else ()
        return (self.move is None or self.move in moves) and self.allowed(context, page)


def _plan(visits: "Visits", page: PersonPage) -> None:
    from app.ui.wizards.plan.wizard import open_plan

    open_plan(visits, page)


def _sign_plan(visits: "Visits", page: PersonPage) -> None:
    from app.ui.windows.plan_following import open_signing

    open_signing(visits, page)


def _follow_plan(visits: "Visits", page: PersonPage) -> None:
    from app.ui.windows.plan_following import open_following

    open_following(visits, page)


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


def _direct(visits: "Visits", page: PersonPage) -> None:
    from app.ui.windows.measure_direction import open_direction

    open_direction(visits, page)


def _follow_measure(visits: "Visits", page: PersonPage) -> None:
    from app.ui.windows.measure_course import open_course

    open_course(visits, page)


def _measure_is_unsettled(context: Context, page: PersonPage) -> bool:
    """Whether something can be written down about a direction; also once the case is over."""
    given = page.case.measures if page.case else ()
    unsettled = any(each.is_open or each.may_be_excused for each in given)
    return unsettled and context.may(Action.DIRECT_TO_MEASURE)


def _draft(visits: "Visits", page: PersonPage) -> None:
    from app.ui.windows.decision_visits import open_draft

    open_draft(visits, page)


def _decide(visits: "Visits", page: PersonPage) -> None:
    from app.ui.windows.decision_visits import open_waiting

    open_waiting(visits, page)


def _issue_notice(visits: "Visits", page: PersonPage) -> None:
    from app.ui.windows.decision_visits import issue_notice

    issue_notice(visits, page)


def _tell(visits: "Visits", page: PersonPage) -> None:
    from app.ui.windows.decision_visits import tell

    tell(visits, page)


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

ACTIONS: tuple[CaseAction, ...] = (
    CaseAction(
        "propose_unemployed",
        QT_TRANSLATE_NOOP("CaseAction", "Draft: registration as unemployed"),
        "31",
        _draft,
        move=MoveName.PROPOSE_UNEMPLOYED,
        allowed=_may_draft,
        is_next=True,
    ),
    CaseAction(
        "decide",
        QT_TRANSLATE_NOOP("CaseAction", "Take up the decision that waits"),
        "32",
        _decide,
        allowed=_waits_for,
        is_next=True,
    ),
    CaseAction(
        "issue_decision_notice",
        QT_TRANSLATE_NOOP("CaseAction", "Issue the notice of the decision"),
        "33",
        _issue_notice,
        move=MoveName.ISSUE_DECISION_NOTICE,
        is_next=True,
    ),
    CaseAction(
        "tell_decision",
        QT_TRANSLATE_NOOP("CaseAction", "Tell the person of the decision"),
        "35",
        _tell,
        move=MoveName.TELL_DECISION,
        is_next=True,
    ),
    CaseAction(
        "make_plan",
        QT_TRANSLATE_NOOP("CaseAction", "Make the employment plan"),
        "48",
        _plan,
        allowed=_plan_is_owed,
        is_next=True,
    ),
    CaseAction(
        "sign_plan",
        QT_TRANSLATE_NOOP("CaseAction", "The plan was signed"),
        "49",
        _sign_plan,
        allowed=_plan_is_unsigned,
        is_next=True,
    ),
    CaseAction(
        "follow_plan",
        QT_TRANSLATE_NOOP("CaseAction", "Follow the plan"),
        "51",
        _follow_plan,
        allowed=_plan_is_followed,
    ),
    CaseAction(
        "revise_plan",
        QT_TRANSLATE_NOOP("CaseAction", "Change the plan"),
        "50",
        _plan,
        move=MoveName.REVISE_PLAN,
        allowed=_plan_is_followed,
    ),
    CaseAction(
        "direct_to_measure",
        QT_TRANSLATE_NOOP("CaseAction", "Direct to an active measure"),
        "52",
        _direct,
        move=MoveName.CALL_TO_MEASURE,
    ),
    CaseAction(
        "follow_measure",
        QT_TRANSLATE_NOOP("CaseAction", "Write down the course of a measure"),
        "52",
        _follow_measure,
        allowed=_measure_is_unsettled,
    ),
)
"""Every action, in the order of the Rules."""


def possible_actions(context: Context, page: PersonPage) -> tuple[CaseAction, ...]:
    """What the reader may do with this person now, in the table's order."""
    return tuple(action for action in ACTIONS if action.is_possible(context, page))
