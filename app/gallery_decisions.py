"""Draws the windows of decisions: each action of the list, opened for those of the demonstration
on whom it can be taken."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtWidgets import QScrollArea, QWidget

from app.services import demo_decisions as demo
from app.services.demo import person_of_case
from app.services.person_page import open_person
from app.ui.windows.case.case_actions import possible_actions
from app.ui.windows.desk import Desk

Shoot = Callable[..., None]
"""Draws the window under a name, or the widget that is given beside it."""

_CLERK = (
    (demo.PLANNED, ("certificate", "complaint", "offer_work", "propose_deregistration")),
    (demo.TRAINED, ("follow_plan", "report_change", "direct_to_measure", "follow_measure")),
    (demo.STRUCK_OFF, ("tell_fund",)),
    (demo.OFFERED, ("answer_offer", "propose_unemployed")),
    (demo.SIGNED, ("tell_decision",)),
)
"""Whose page is drawn, and which windows of the list above it."""

_DIRECTOR = ((demo.DRAFTED, ("decide",)),)
_LOCAL_BODY = ((demo.AT_BODY, ("decide",)), (demo.REFUSED, ("answer_complaint",)))


DECIDED = tuple(
    map(
        person_of_case,
        (demo.PLANNED, demo.STRUCK_OFF, demo.OPENED_AGAIN, demo.TRAINED, demo.NOT_GIVEN),
    )
)
"""Who have all the papers on decisions between them."""


def clerk_windows(desk: Desk, shoot: Shoot) -> None:
    """What a clerk does once somebody is registered as a job seeker."""
    _actions(desk, shoot, "12-clerk", _CLERK)
    _plan_pages(desk, shoot)
    places = {
        "check": desk.open_check,
        "measures": desk._open_measures,
        "complaints": desk._open_complaints,
    }
    for name, go in places.items():
        go()
        shoot(f"12-clerk-{name}")
        desk.go_back()


def director_windows(desk: Desk, shoot: Shoot) -> None:
    """The drafts that wait for the director, and one of them."""
    _room(desk, shoot, "13-director")
    _actions(desk, shoot, "13-director", _DIRECTOR)


def local_body_windows(desk: Desk, shoot: Shoot) -> None:
    """What the local body has before it."""
    _room(desk, shoot, "14-localbody")
    _actions(desk, shoot, "14-localbody", _LOCAL_BODY)


def _room(desk: Desk, shoot: Shoot, name: str) -> None:
    desk.open_room("decisions")
    shoot(f"{name}-decisions")


def _actions(
    desk: Desk, shoot: Shoot, name: str, wanted: Iterable[tuple[int, tuple[str, ...]]]
) -> None:
    for index, actions in wanted:
        desk.open_person(person_of_case(index))
        shoot(f"{name}-person-{index}")
        shoot(f"{name}-person-{index}-whole", _whole(desk.here()))
        for action in actions:
            _open(desk, index, action)
            shoot(f"{name}-{action}")
            desk.go_back()
        desk.go_back()


def _whole(page: QWidget) -> QWidget:
    """The person's page from its first section to the last."""
    contents = (area.widget() for area in page.findChildren(QScrollArea))
    return max(filter(None, contents), key=lambda content: content.height())


def _plan_pages(desk: Desk, shoot: Shoot) -> None:
    _open(desk, demo.SIGNED, "make_plan")
    shoot("12-clerk-plan")  # it opens once its suggestions are there
    wizard: Any = desk.here()
    for number, name in enumerate(wizard.step_names()[1:], 2):
        wizard.go_to(number - 1)
        shoot(f"12-clerk-plan-{number}-{name}")
    desk.go_back()


def _open(desk: Desk, index: int, name: str) -> None:
    context = desk.context
    page = open_person(context.rt, context.actor, person_of_case(index))
    (action,) = (each for each in possible_actions(context, page) if each.name == name)
    action.open(desk, page)
