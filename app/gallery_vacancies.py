"""Draws the windows of vacancies: the room, a page, the wizard, and the forms above it."""

from collections.abc import Callable
from typing import Any

from app.core.vocabulary import VacancyState
from app.services.vacancy_queries import VacancySight, vacancy_page
from app.ui.windows.desk import Desk
from app.ui.windows.vacancies.vacancy_forms import (
    LetterWindow,
    RefusingLetter,
    ReopeningVacancy,
    WithdrawingVacancy,
)
from app.ui.wizards.vacancy.wizard import open_copy

Shoot = Callable[..., None]
"""Draws the window under a name, or the widget that is given beside it."""


def clerk_windows(desk: Desk, shoot: Shoot) -> None:
    """What a clerk sees of vacancies; nothing is entered."""
    desk.open_room("vacancies")
    shoot("18-vacancies")
    desk.visit_till_left(LetterWindow(desk.context))
    shoot("18-letter")
    desk.go_back()
    for state, form in (
        (VacancyState.RECEIVED, RefusingLetter),
        (VacancyState.OPEN, WithdrawingVacancy),
        (VacancyState.FILLED, ReopeningVacancy),
    ):
        _page(desk, shoot, state, form)


def _page(desk: Desk, shoot: Shoot, state: VacancyState, form: Callable[..., Any]) -> None:
    """A vacancy that stands so, if there is one, and what is done with it."""
    rt, actor = desk.context.rt, desk.context.actor
    found = vacancy_page(rt, actor, VacancySight(state=state), 0, 1)
    if not found:
        return
    desk.open_vacancy(found[0].id)
    shoot(f"18-{state.value}")
    page: Any = desk.here()
    desk.visit_till_left(form(desk.context, page.view))
    shoot(f"18-{state.value}-form")
    desk.go_back()
    if state is VacancyState.OPEN:
        _wizard(desk, shoot, page.view)
    desk.leave()


def _wizard(desk: Desk, shoot: Shoot, view: Any) -> None:
    """Its pages, filled as the vacancy was."""
    open_copy(desk, view)
    wizard: Any = desk.here()
    for number, name in enumerate(wizard.step_names()):
        wizard.go_to(number)
        shoot(f"18-wizard-{name}")
    wizard.throw_away()
    wizard.throw_away()
