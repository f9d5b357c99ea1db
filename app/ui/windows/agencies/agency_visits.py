"""What is opened of private agencies above the rooms, one over another."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from app.services.agency_queries import AgencyPage, ContractView, FiguresView
from app.ui.windows.agencies.agencies_list import AgenciesList
from app.ui.windows.agencies.agency_forms import (
    AgencyForm,
    ClosingForm,
    ContractForm,
    EndedForm,
    FiguresForm,
    PublishedForm,
)
from app.ui.windows.agencies.agency_window import AgencyWindow
from app.ui.windows.short_form import ShortForm

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits


def open_list(visits: "Visits") -> None:
    """The register."""
    window = AgenciesList(visits.context)
    window.chosen.connect(partial(open_agency, visits))
    window.new_wanted.connect(partial(open_new, visits))
    visits.visit_till_left(window)


def open_agency(visits: "Visits", agency_id: int) -> None:
    """An agency's page."""
    window = AgencyWindow(visits.context, agency_id)
    context = visits.context

    def form(made: ShortForm[AgencyPage]) -> None:
        _open_form(visits, made)

    def figures(
        page: AgencyPage, contract: ContractView | None, day: date, told: FiguresView | None
    ) -> None:
        form(FiguresForm(context, page, contract, day, told))

    window.change_wanted.connect(lambda page: form(AgencyForm(context, page)))
    window.closing_wanted.connect(lambda page: form(ClosingForm(context, page)))
    window.contract_wanted.connect(lambda page: form(ContractForm(context, page)))
    window.published_wanted.connect(lambda page, one: form(PublishedForm(context, page, one)))
    window.ended_wanted.connect(lambda page, one: form(EndedForm(context, page, one)))
    window.figures_wanted.connect(figures)
    visits.visit_till_left(window)


def open_new(visits: "Visits", typed: str = "") -> None:
    """The form for a new agency, with what was looked for; its page comes once it is written."""
    form = AgencyForm(visits.context, None, typed)

    def then(agency_id: int) -> None:
        visits.go_back()
        open_agency(visits, agency_id)

    form.written.connect(then)
    form.existing_wanted.connect(then)
    visits.visit_till_left(form)


def _open_form(visits: "Visits", form: ShortForm[AgencyPage]) -> None:
    """The form; once it is written it goes, and the page below stands anew."""
    form.written.connect(lambda _id: visits.go_back())
    if isinstance(form, AgencyForm):

        def instead(agency_id: int) -> None:
            visits.go_back()
            open_agency(visits, agency_id)

        form.existing_wanted.connect(instead)
    visits.visit_till_left(form)
