"""What a clerk types of an employer's letter: used by the journeys and by
benchmarks/entry_effort.py alike."""

from operator_at_counter import CONTROL, SHIFT, Operator
from PySide6.QtCore import Qt

from app.core.identifiers import make_bin
from app.ui.windows.vacancies.vacancy_window import VacancyWindow

EMPLOYER = "Алатау"
"""How an employer of the demonstration is found."""
POST = "Дәнекерлеуші"
DUTIES = "Құбырлар мен арқалықтарды дәнекерлеу"
CONDITIONS = "Цех, бес күндік апта"
QUALIFICATION = "4-разряд"


def new_bin(serial: int = 7000) -> str:
    """A BIN that nobody in the demonstration has."""
    return next(number for at in range(serial, serial + 100) if (number := make_bin(at)))


def start(clerk: Operator) -> None:
    """The wizard for a letter that has come."""
    clerk.press(Qt.Key.Key_V, CONTROL | SHIFT)
    clerk.settle()


def new_employer(clerk: Operator, number: str, name: str) -> None:
    """Somebody who is not entered yet: what was typed to find him becomes his BIN."""
    clerk.fill("employer_id", number)
    clerk.tick("new_employer")
    clerk.fill("employer_name_kk", name)
    clerk.find("employer_place", "Алмалы")


def what_is_obligatory(clerk: Operator, appeared: str = "-2") -> None:
    """All that §54 names, after the employer, up to the last page."""
    clerk.fill("appeared_on", appeared)
    clerk.enter()
    clerk.find("occupation", "7212")
    clerk.fill("duties", DUTIES)
    clerk.enter()
    clerk.fill("pay_from", "250000")
    clerk.choose("schedule", "full_time")
    clerk.enter()
    clerk.fill("conditions", CONDITIONS)
    clerk.enter()
    clerk.choose("education_level", "post_secondary")
    clerk.choose("professional_level", "worker")
    clerk.fill("experience_months", "12")
    clerk.fill("qualification", QUALIFICATION)
    clerk.enter()


def obligatory(clerk: Operator, employer: str = EMPLOYER) -> None:
    """A letter of a known employer with what must be answered and no more, registered."""
    start(clerk)
    clerk.find("employer_id", employer)
    what_is_obligatory(clerk)
    clerk.enter()


def full(clerk: Operator, employer: str = EMPLOYER) -> None:
    """A letter of a known employer with every field answered, registered."""
    start(clerk)
    clerk.find("employer_id", employer)
    clerk.fill("received_on", "-1")
    clerk.fill("appeared_on", "-2")
    clerk.fill("received_time", "16:40")
    clerk.fill("letter_number", "12-3/45")
    clerk.fill("valid_until", "+30")
    clerk.enter()
    _post(clerk)
    _pay(clerk)
    _conditions(clerk)
    _asked(clerk)
    clerk.enter()


def again(clerk: Operator, employer: str = EMPLOYER) -> None:
    """Another place like the last one of the employer, registered."""
    start(clerk)
    clerk.find("employer_id", employer)
    clerk.press(Qt.Key.Key_O, CONTROL)
    clerk.settle()
    clerk.fill("appeared_on", "-1")
    clerk.enter(CONTROL)
    clerk.enter()


def vacancy(clerk: Operator) -> VacancyWindow:
    """The vacancy's page, once it is read."""
    clerk.until(lambda: isinstance(clerk.desk.here(), VacancyWindow))
    window = clerk.desk.here()
    assert isinstance(window, VacancyWindow)
    clerk.until(lambda: window.view is not None)
    return window


def _post(clerk: Operator) -> None:
    clerk.find("occupation", "7212")
    clerk.fill("post", POST)
    clerk.fill("specialisation", "аргон")
    clerk.fill("places", "3")
    clerk.fill("duties", DUTIES)
    clerk.fill("address", "Абай даңғылы, 10")
    clerk.enter()


def _pay(clerk: Operator) -> None:
    clerk.fill("pay_from", "250000")
    clerk.fill("pay_to", "320000")
    clerk.choose("schedule", "full_time")
    clerk.tick("must_schedule")
    for name in ("shifts", "part_time", "remote", "seasonal", "internship", "trains"):
        clerk.tick(name)
    clerk.enter()


def _conditions(clerk: Operator) -> None:
    clerk.choose("hazard", "harmful")
    clerk.choose("quota", "quota_disability")
    clerk.fill("conditions", CONDITIONS)
    for name in ("accessible", "transport", "housing", "relocation"):
        clerk.tick(name)
    clerk.enter()


def _asked(clerk: Operator) -> None:
    clerk.choose("education_level", "post_secondary")
    clerk.tick("must_education_level")
    clerk.choose("professional_level", "worker")
    clerk.tick("must_professional_level")
    clerk.fill("experience_months", "12")
    clerk.tick("must_experience_months")
    clerk.fill("qualification", QUALIFICATION)
    clerk.tick("must_qualification")
    clerk.fill("skills", "аргонмен дәнекерлеу")
    clerk.tick("must_skills")
    clerk.add_entry("languages")
    clerk.choose("languages.language", "kazakh")
    clerk.choose("languages.level", "intermediate")
    clerk.tick("must_languages")
    clerk.choose_several("licences", "driving_licence", "b")
    clerk.tick("must_licences")
    clerk.fill("further", "Биіктікте жұмыс істеу рұқсаты")
    clerk.tick("must_further")
    clerk.enter()
