"""What the room of employers opens above itself, one over another."""

from functools import partial
from typing import TYPE_CHECKING

from app.services.dismissals import NoticeView
from app.services.employer_queries import EmployerPage
from app.services.quota_years import QuotaView
from app.ui.windows.employers.employer_form import EmployerForm
from app.ui.windows.employers.employer_window import EmployerWindow
from app.ui.windows.employers.employers_room import EmployersPage
from app.ui.windows.employers.notice_form import NoticeForm
from app.ui.windows.employers.quota_form import QuotaForm
from app.ui.windows.short_form import ShortForm

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits


def make_room(visits: "Visits") -> EmployersPage:
    """The room itself."""
    room = EmployersPage(visits.context)
    room.chosen.connect(partial(open_employer, visits))
    room.new_wanted.connect(partial(open_new, visits))
    return room


def open_employer(visits: "Visits", employer_id: int) -> None:
    """An employer's page."""
    window = EmployerWindow(visits.context, employer_id)
    window.change_wanted.connect(partial(_open_change, visits))
    window.notice_wanted.connect(partial(_open_notice, visits))
    window.year_wanted.connect(partial(_open_year, visits))
    window.vacancy_wanted.connect(visits.open_new_vacancy)
    window.vacancy_chosen.connect(visits.open_vacancy)
    window.person_chosen.connect(visits.open_person)
    visits.visit_till_left(window)


def open_new(visits: "Visits", typed: str = "") -> None:
    """The form for a new employer, with what was looked for."""
    _open_form(visits, EmployerForm(visits.context, None, typed), opens=True)


def _open_change(visits: "Visits", page: EmployerPage) -> None:
    _open_form(visits, EmployerForm(visits.context, page), opens=False)


def _open_notice(visits: "Visits", page: EmployerPage, notice: NoticeView | None) -> None:
    _open_form(visits, NoticeForm(visits.context, page, notice), opens=False)


def _open_year(visits: "Visits", page: EmployerPage, year: QuotaView | None) -> None:
    _open_form(visits, QuotaForm(visits.context, page, year), opens=False)


def _open_form(visits: "Visits", form: ShortForm[EmployerPage], *, opens: bool) -> None:
    """The form; once it is written it goes, and the employer's page comes where there is none."""

    def then(employer_id: int) -> None:
        visits.go_back()
        if opens:
            open_employer(visits, employer_id)

    def instead(employer_id: int) -> None:
        visits.go_back()
        open_employer(visits, employer_id)

    form.written.connect(then)
    if isinstance(form, EmployerForm):
        form.existing_wanted.connect(instead)
    visits.visit_till_left(form)
