"""What the room of vacancies opens above itself."""

from functools import partial
from typing import TYPE_CHECKING

from app.ui.windows.vacancies.vacancies_room import VacanciesPage
from app.ui.windows.vacancies.vacancy_forms import open_letter_window
from app.ui.windows.vacancies.vacancy_window import VacancyWindow
from app.ui.wizards.vacancy.wizard import open_new

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits


def make_room(visits: "Visits") -> VacanciesPage:
    """The room itself."""
    room = VacanciesPage(visits.context)
    room.vacancy_chosen.connect(partial(open_vacancy, visits))
    room.new_wanted.connect(partial(open_new, visits))
    room.letter_wanted.connect(partial(open_letter_window, visits))
    room.files_wanted.connect(partial(open_files, visits))
    return room


def open_files(visits: "Visits") -> None:
    """Vacancies brought in from a file, and taken out to one."""
    from app.ui.windows.vacancies.vacancy_files import VacancyFiles

    visits.visit_till_left(VacancyFiles(visits.context))


def open_vacancy(visits: "Visits", vacancy_id: int) -> None:
    """A vacancy's page."""
    window = VacancyWindow(visits, vacancy_id)
    window.employer_wanted.connect(visits.open_employer)
    visits.visit_till_left(window)
