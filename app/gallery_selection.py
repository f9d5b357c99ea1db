"""Draws the windows of a choice: people for a vacancy, vacancies for a person; nothing is kept."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from app.core.vocabulary import VacancyState
from app.services.candidates import candidates_of
from app.services.kept_selections import kept_of_case, kept_of_vacancy
from app.services.person_page import open_person
from app.services.selection import Look, Selection, best_candidates
from app.services.selection_papers import selection_sheet
from app.services.sheets import FormSheet
from app.services.vacancy_queries import VacancySight, vacancy_page
from app.ui.context import Context
from app.ui.windows.case.work_choice import open_work_choice
from app.ui.windows.desk import Desk

Shoot = Callable[..., None]
"""Draws the window under a name, or the widget that is given beside it."""
_LOOKED_THROUGH = 50
_ASIDE = Look(limit=2)


def clerk_windows(desk: Desk, shoot: Shoot) -> None:
    """The vacancy that leaves most people to choose from, one that leaves nobody, and for the best
    of the people what fits him."""
    found = sorted(_selections(desk), key=lambda one: _able(one[1]))
    if not found:
        return
    vacancy_id, best = found[-1]
    _people(desk, shoot, vacancy_id)
    if not found[0][1].candidates:
        _nobody(desk, shoot, found[0][0])
    if best.candidates:
        _work(desk, shoot, best.candidates[0].person_id)


def _selections(desk: Desk) -> Iterator[tuple[int, Selection]]:
    rt, actor = desk.context.rt, desk.context.actor
    shown = vacancy_page(rt, actor, VacancySight(VacancyState.OPEN), 0, _LOOKED_THROUGH)
    for row in shown:
        yield row.id, best_candidates(rt, actor, row.id, _ASIDE)


def _able(found: Selection) -> tuple[int, int]:
    """How many may be chosen at all, and how well the best of them fits."""
    best = found.candidates[0].score if found.candidates else 0
    return len(found.candidates), best


def _people(desk: Desk, shoot: Shoot, vacancy_id: int) -> None:
    desk.open_vacancy(vacancy_id)
    shoot("21-vacancy")
    page: Any = desk.here()
    page.candidates.open_choice()
    shoot("21-choose-people")
    board = _looks(desk, shoot, "21-choose-people")
    board._pick_all()
    shoot("21-choose-people-ticked")
    board._offer()
    shoot("21-choose-people-offer")
    desk.leave()


def _looks(desk: Desk, shoot: Shoot, name: str) -> Any:
    """Two compared, and the wishes to be changed."""
    board: Any = desk.here()
    board.compare()
    board._step(1)
    shoot(f"{name}-compared")
    board.compare()
    board.compare()
    board.show_wishes()
    shoot(f"{name}-wishes")
    board.turn_reasons()
    return board


def _nobody(desk: Desk, shoot: Shoot, vacancy_id: int) -> None:
    """What each must leaves out."""
    desk.open_vacancy(vacancy_id)
    shoot("21-vacancy-nobody")
    page: Any = desk.here()
    page.candidates.open_choice()
    shoot("21-choose-people-nobody")
    desk.leave()


def _work(desk: Desk, shoot: Shoot, person_id: int) -> None:
    rt, actor = desk.context.rt, desk.context.actor
    desk.open_person(person_id)
    open_work_choice(desk, open_person(rt, actor, person_id))
    shoot("21-choose-work")
    board = _looks(desk, shoot, "21-choose-work")
    board._pick_all()
    board._offer()
    shoot("21-choose-work-offer")
    desk.leave()


def sheets(context: Context) -> Mapping[str, FormSheet]:
    """The papers of the lists that the demonstration kept, of people and of vacancies."""
    rt, actor = context.rt, context.actor
    found = dict[str, FormSheet]()
    for row in vacancy_page(rt, actor, VacancySight(VacancyState.OPEN), 0, _LOOKED_THROUGH):
        for kept in kept_of_vacancy(rt, actor, row.id):
            found["selection-people"] = selection_sheet(rt, actor, kept.id)
        for one in candidates_of(rt, actor, row.id):
            for kept in kept_of_case(rt, actor, one.case_id):
                found["selection-vacancies"] = selection_sheet(rt, actor, kept.id)
    return found
