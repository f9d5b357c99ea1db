"""Draws what is done with the candidates of a vacancy, and with a person's offers."""

from collections.abc import Callable
from typing import Any

from app.core.vocabulary import VacancyState
from app.services.candidates import CandidateRow, candidates_of
from app.services.person_page import open_person
from app.services.vacancy_queries import VacancySight, vacancy_page
from app.ui.windows.case.offer import open_offer
from app.ui.windows.desk import Desk

Shoot = Callable[..., None]
"""Draws the window under a name, or the widget that is given beside it."""
_LOOKED_THROUGH = 20


def clerk_windows(desk: Desk, shoot: Shoot) -> None:
    """The candidates of each vacancy that has some, every step there; nothing is entered."""
    rt, actor = desk.context.rt, desk.context.actor
    shown = vacancy_page(rt, actor, VacancySight(VacancyState.OPEN), 0, _LOOKED_THROUGH)
    found = {row.id: candidates_of(rt, actor, row.id) for row in shown}
    for number, (vacancy_id, rows) in enumerate(
        ((key, rows) for key, rows in found.items() if rows), 1
    ):
        _candidates(desk, shoot, vacancy_id, f"19-candidates-{number}")
        if any(row.offer for row in rows):
            _offers(desk, shoot, next(row for row in rows if row.offer))


def _candidates(desk: Desk, shoot: Shoot, vacancy_id: int, name: str) -> None:
    desk.open_vacancy(vacancy_id)
    shoot(name)
    page: Any = desk.here()
    for action in page.candidates.possible():
        if action.name == "nobody_suits":
            continue  # it asks nothing: it is written down
        action.act()
        shoot(f"{name}-{action.name}")
        desk.go_back()
    desk.go_back()


def _offers(desk: Desk, shoot: Shoot, row: CandidateRow) -> None:
    """His page, and work offered to him."""
    desk.open_person(row.person_id)
    shoot("19-offers-of-a-person")
    open_offer(desk, open_person(desk.context.rt, desk.context.actor, row.person_id))
    shoot("19-offer-work")
    desk.go_back()
    desk.go_back()
