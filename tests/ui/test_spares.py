"""A choice that was made before it was wanted is the very window that is made when it is."""

import pytest
from at_desk import CTRL, press, read, settle, shown
from decided import job_seeker
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from vacancies_made import registered_vacancy

from app.core.vocabulary import Language, Role
from app.ui import language
from app.ui.spares import Spares
from app.ui.windows.case.work_choice import WorkChoice
from app.ui.windows.vacancies.candidates_choice import CandidatesChoice

ASKED = {"occupation": "4110-0"}


@pytest.fixture
def opened(rt, staff, desk_of):
    """Opens a vacancy's page, or that of a person who fits it."""
    vacancy_id = registered_vacancy(rt, staff.clerk, **ASKED).vacancy_id
    person_id = job_seeker(rt, staff).person_id

    def open_page(kind):
        desk = desk_of(Role.CLERK)
        if kind is CandidatesChoice:
            desk.open_vacancy(vacancy_id)
        else:
            desk.open_person(person_id)
        settle()
        return desk

    return open_page


@pytest.mark.parametrize("kind", [CandidatesChoice, WorkChoice])
def test_it_is_there_once_the_page_is_drawn_and_tells_what_one_made_at_once_tells(
    opened, kind, qtbot, dressed
):
    desk = opened(kind)
    press(Qt.Key.Key_F, CTRL)
    first = shown(desk, kind)
    told = read(first)
    press(Qt.Key.Key_Escape)

    def waiting():
        return [window for window in desk.findChildren(kind) if window is not first]

    qtbot.waitUntil(lambda: bool(waiting()))
    (spare,) = waiting()
    assert not spare.isVisible() and spare is not desk.here()
    language.set_language(dressed, Language.KAZAKH)  # whoever waits follows it as all do
    language.set_language(dressed, Language.ENGLISH)
    press(Qt.Key.Key_F, CTRL)
    choice = shown(desk, kind)
    assert choice is spare and choice.search.hasFocus()
    assert read(choice) == told and len(choice.model.rows) == 1


def test_only_one_is_made_and_only_while_the_page_is_on_the_screen(qtbot):
    page, made = QWidget(), list[QWidget]()
    qtbot.addWidget(page)
    spares = Spares()

    def make():
        made.append(QWidget())
        return made[-1]

    spares.expect("choice", page, make)
    qtbot.wait(300)
    assert made == [] and spares.take("choice") is None
    page.show()
    spares.expect("choice", page, make)
    spares.expect("choice", page, make)
    qtbot.waitUntil(lambda: made != [])
    qtbot.wait(300)
    assert spares.take("choice") is made[0] and len(made) == 1 and spares.take("choice") is None
