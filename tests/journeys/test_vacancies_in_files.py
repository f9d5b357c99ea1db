"""A file of vacancies is taken in, its bad line given back; one of them is withdrawn (§54, §63)."""

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from app.core.vocabulary import VacancyState
from app.services.vacancies_export import export_vacancies
from app.ui.windows.vacancies.vacancy_files import VacancyFiles
from app.ui.windows.vacancies.vacancy_window import VacancyWindow

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
POST = "Түнгі наубайшы"


def a_file(clerk, folder: Path) -> Path:
    """Two lines of the demonstration's own: a post that is new, and one with no places."""
    context, path = clerk.desk.context, folder / "vacancies.csv"
    export_vacancies(context.rt, context.actor, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, *lines = csv.reader(file, delimiter=";")
    post = next(at for at, cell in enumerate(lines[0]) if cell == "Наубайшы")
    places = next(at for at, cell in enumerate(lines[0]) if cell == "3")
    good, bad = list(lines[0]), list(lines[1])
    good[post], bad[post], bad[places] = POST, "Қабырға қалаушы", "0"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([head, good, bad])
    return path


def test_a_file_is_taken_in_and_one_of_its_vacancies_withdrawn(clerk, tmp_path: Path) -> None:
    desk = clerk.sign_in("clerk")
    path = a_file(clerk, tmp_path)
    clerk.press(Qt.Key.Key_3, ALT)
    clerk.settle()
    clerk.press(Qt.Key.Key_I, CONTROL)
    clerk.settle()
    files = desk.here()
    assert isinstance(files, VacancyFiles)
    files.open_file(path)  # as the system's dialog gives it
    clerk.settle()
    assert len(files.model.rows) == 1 and clerk.focus is files.enter
    clerk.press(Qt.Key.Key_Space)
    clerk.settle()
    assert not files.enter.isEnabled() and len(files.model.rows) == 1
    for _ in range(2):
        clerk.press(Qt.Key.Key_Escape)
        clerk.settle()
    clerk.write(POST)
    clerk.settle()
    clerk.press(Qt.Key.Key_Return)
    clerk.settle()
    page = desk.here()
    assert isinstance(page, VacancyWindow) and page.view.row.post == POST
    clerk.press(Qt.Key.Key_J, CONTROL)
    menu = desk.findChild(QMenu, "actions_menu")
    menu.setActiveAction({each.objectName(): each for each in menu.actions()}["withdraw_vacancy"])
    clerk.press(Qt.Key.Key_Return)
    clerk.settle()
    clerk.choose("end", "not_needed")
    clerk.press(Qt.Key.Key_S, CONTROL)
    clerk.settle()
    assert desk.here().view.row.state is VacancyState.WITHDRAWN
