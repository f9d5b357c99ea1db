"""What can be done with a vacancy: one table for the list (Ctrl+J) and for the next step (F9)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app.core.vocabulary import Action, VacancyMove
from app.services.vacancy_queries import VacancyView
from app.ui.context import Context
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.windows.vacancies.vacancy_forms import (
    RefusingLetter,
    ReopeningVacancy,
    WithdrawingVacancy,
)

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits


@dataclass(frozen=True)
class VacancyAction:
    """An entry of the list, and perhaps the next step. title: of the context "CaseAction"."""

    name: str
    title: str
    paragraph: str
    act: Callable[[], object]
    is_next: bool = False


def vacancy_actions(visits: "Visits", view: VacancyView) -> Iterator[VacancyAction]:
    """What the reader may do with the vacancy now, in the order of the Rules."""
    from app.ui.wizards.vacancy.wizard import open_change, open_copy, open_letter

    forms = {
        VacancyMove.REFUSE_LETTER: RefusingLetter,
        VacancyMove.WITHDRAW_VACANCY: WithdrawingVacancy,
        VacancyMove.REOPEN_VACANCY: ReopeningVacancy,
    }
    wizards = {
        VacancyMove.REGISTER_VACANCY: open_letter,
        VacancyMove.CHANGE_VACANCY: open_change,
    }
    for move, (title, paragraph) in _TITLES.items():
        if move not in view.moves:
            continue
        if move in wizards:
            act: Callable[[], object] = partial(wizards[move], visits, view)
        else:
            act = partial(_open, visits, forms[move], view)
        is_next = move is VacancyMove.REGISTER_VACANCY
        yield VacancyAction(move.value, title, paragraph, act, is_next)
    if view.data is not None and visits.context.may(Action.EDIT_VACANCY):
        title = QT_TRANSLATE_NOOP("CaseAction", "Enter another one like it")
        yield VacancyAction("copy_vacancy", title, "54", partial(open_copy, visits, view))


_TITLES = {
    VacancyMove.REFUSE_LETTER: (QT_TRANSLATE_NOOP("CaseAction", "Refuse the letter"), "53"),
    VacancyMove.REGISTER_VACANCY: (
        QT_TRANSLATE_NOOP("CaseAction", "Enter the vacancy of the letter"),
        "54",
    ),
    VacancyMove.CHANGE_VACANCY: (QT_TRANSLATE_NOOP("CaseAction", "Change the vacancy"), "54"),
    VacancyMove.REOPEN_VACANCY: (QT_TRANSLATE_NOOP("CaseAction", "Reopen the vacancy"), "54"),
    VacancyMove.WITHDRAW_VACANCY: (QT_TRANSLATE_NOOP("CaseAction", "Withdraw the vacancy"), "63"),
}


def _open(
    visits: "Visits", form: Callable[[Context, VacancyView], object], view: VacancyView
) -> None:
    visits.visit_till_left(form(visits.context, view))  # type: ignore[arg-type]
