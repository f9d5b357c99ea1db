"""The forms of private agencies: the agency, a contract, what became of it, figures."""

from collections.abc import Callable
from dataclasses import asdict, fields
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from app.core.clock import today
from app.rules.ch5_agencies import FigureFacts
from app.services.agencies import (
    AgencyData,
    ChangeAgency,
    CloseAgency,
    change_agency,
    close_agency,
    enter_agency,
)
from app.services.agency_contracts import (
    ContractStep,
    MakeContract,
    end_contract,
    make_contract,
    publish_contract,
)
from app.services.agency_figures import TellFigures, read_figures, tell_figures
from app.services.agency_queries import AgencyPage, ContractView, FiguresView
from app.ui import tasks
from app.ui.context import Context
from app.ui.fields.spec import FieldSpec
from app.ui.keys import KEYS, Act
from app.ui.parts import button, shortcut
from app.ui.windows.agencies.agency_fields import (
    AGENCY_FIELDS,
    CLOSING_FIELDS,
    CONTRACT_FIELDS,
    ENDED_FIELDS,
    FIGURES_FIELDS,
    PUBLISHED_FIELDS,
)
from app.ui.windows.agencies.agency_words import period_words
from app.ui.windows.short_form import EntryForm, ShortForm, doing


class AgencyShortForm(ShortForm[AgencyPage]):
    """A short form on an agency that is entered; `written` gives its number."""

    about = "agency"

    def __init__(self, context: Context, page: AgencyPage, specs: tuple[FieldSpec, ...]) -> None:
        super().__init__(context, page, specs)
        self.page, self.today = page, today(context.rt.clock)


class AgencyForm(EntryForm[AgencyPage]):
    """The agency's data."""

    about = "agency"

    def __init__(self, context: Context, page: AgencyPage | None, typed: str = "") -> None:
        super().__init__(context, page, AGENCY_FIELDS, typed)
        self.retranslate()

    def retranslate(self) -> None:
        new, change = self.tr("New private agency"), self.tr("Change the agency's data")
        self._title.setText(change if self._page else new)
        self.form.save.setText(self.tr("Save  Ctrl+S"))

    def work(self, values: dict[str, Any]) -> Callable[[], int]:
        rt, actor, data, page = self._context.rt, self._context.actor, _data(values), self._page
        if page is None:
            return lambda: enter_agency(rt, actor, data)
        command = ChangeAgency(page.id, page.version, data)
        return lambda: change_agency(rt, actor, command)

    def values_of(self, page: AgencyPage) -> dict[str, Any]:
        return {**asdict(page.data), "works_since": _iso(page.data.works_since)}


class ClosingForm(AgencyShortForm):
    """Since when an agency works no more."""

    def __init__(self, context: Context, page: AgencyPage) -> None:
        super().__init__(context, page, CLOSING_FIELDS)
        self.form.form.set_values({"closed_on": _iso(page.closed_on or self.today)})
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("The agency works no more"))
        self.form.save.setText(self.tr("Write down  Ctrl+S"))

    def work(self, values: dict[str, Any]) -> Callable[[], int]:
        rt, actor, page = self._context.rt, self._context.actor, self.page
        closed = values["closed_on"]
        command = CloseAgency(page.id, page.version, date.fromisoformat(closed) if closed else None)
        return lambda: close_agency(rt, actor, command)


class ContractForm(AgencyShortForm):
    """A contract of outsourcing that was made (L30.2)."""

    def __init__(self, context: Context, page: AgencyPage) -> None:
        super().__init__(context, page, CONTRACT_FIELDS)
        self.form.form.set_values({"made_on": self.today.isoformat()})
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("New contract of outsourcing"))
        self.form.save.setText(self.tr("Save  Ctrl+S"))

    def work(self, values: dict[str, Any]) -> Callable[[], int]:
        rt, actor, page = self._context.rt, self._context.actor, self.page
        command = MakeContract(
            agency_id=page.id,
            number=values["number"],
            made_on=date.fromisoformat(values["made_on"]),
            valid_until=date.fromisoformat(values["valid_until"]),
            services=values["services"],
        )
        return doing(make_contract, page.id, rt, actor, command)


class PublishedForm(AgencyShortForm):
    """Since when a contract stands on the Labour Exchange (L30.2)."""

    _field = "published_on"
    _specs = PUBLISHED_FIELDS

    def __init__(self, context: Context, page: AgencyPage, contract: ContractView) -> None:
        super().__init__(context, page, self._specs)
        self._contract = contract
        self.form.form.set_values({self._field: self.today.isoformat()})
        self.retranslate()

    def retranslate(self) -> None:
        told = self.tr("Contract {number} is published")
        self._title.setText(told.format(number=self._contract.number))
        self.form.save.setText(self.tr("Write down  Ctrl+S"))

    def work(self, values: dict[str, Any]) -> Callable[[], int]:
        rt, actor = self._context.rt, self._context.actor
        return doing(publish_contract, self.page.id, rt, actor, self._step(values))

    def _step(self, values: dict[str, Any]) -> ContractStep:
        on = date.fromisoformat(values[self._field])
        return ContractStep(self._contract.id, self._contract.version, on)


class EndedForm(PublishedForm):
    """A contract that ended before its last day."""

    _field = "ended_on"
    _specs = ENDED_FIELDS

    def retranslate(self) -> None:
        told = self.tr("Contract {number} has ended")
        self._title.setText(told.format(number=self._contract.number))
        self.form.save.setText(self.tr("Write down  Ctrl+S"))

    def work(self, values: dict[str, Any]) -> Callable[[], int]:
        rt, actor = self._context.rt, self._context.actor
        return doing(end_contract, self.page.id, rt, actor, self._step(values))


class FiguresForm(AgencyShortForm):
    """What an agency told of a quarter, or of a month of its contract: typed, or from a table."""

    def __init__(
        self,
        context: Context,
        page: AgencyPage,
        contract: ContractView | None,
        period: date,
        told: FiguresView | None,
    ) -> None:
        super().__init__(context, page, FIGURES_FIELDS)
        self._contract, self._period, self._told = contract, period, told
        self._from_table = button("", "upload", name="from_table")
        self._from_table.clicked.connect(self._choose)
        self.form.foot.insertWidget(0, self._from_table)
        shortcut(self, KEYS[Act.OPEN].keys, self._choose)
        values: dict[str, Any] = {"received_on": _iso(told.received_on if told else self.today)}
        if told is not None:
            values |= {"rows": [asdict(row) for row in told.rows], "note": told.note}
        self.form.form.set_values(values)
        self.retranslate()

    def retranslate(self) -> None:
        period = period_words(self._period, is_month=self._contract is not None)
        title = self.tr("Figures: {period}").format(period=period)
        if self._contract is not None:
            told = self.tr("Figures of contract {number}: {period}")
            title = told.format(number=self._contract.number, period=period)
        self._title.setText(title)
        self._from_table.setText(self.tr("From a table  Ctrl+O"))
        self._from_table.setToolTip(
            self.tr("CSV or XLSX; the columns: occupation (code or title), applied, placed")
        )
        self.form.save.setText(self.tr("Save  Ctrl+S"))

    def work(self, values: dict[str, Any]) -> Callable[[], int]:
        rt, actor = self._context.rt, self._context.actor
        command = TellFigures(
            agency_id=self.page.id,
            contract_id=self._contract.id if self._contract else None,
            period_from=self._period,
            received_on=date.fromisoformat(values["received_on"]),
            rows=tuple(FigureFacts(**row) for row in values["rows"] or ()),
            note=values["note"] or "",
            version=self._told.version if self._told else None,
        )
        return doing(tell_figures, self.page.id, rt, actor, command)

    def _choose(self) -> None:
        kinds = self.tr("Tables (*.csv *.xlsx)")
        path, _kind = QFileDialog.getOpenFileName(self, self._from_table.text(), "", kinds)
        if path:
            self.take_table(Path(path))

    def take_table(self, path: Path) -> None:
        """Put the table's rows in place of those typed."""
        rt, actor = self._context.rt, self._context.actor

        def show(rows: tuple[FigureFacts, ...]) -> None:
            self.form.form.set_values({"rows": [asdict(row) for row in rows]})
            self.form.touched = True
            told = self.tr("Rows taken from {name}: {count}")
            self.form.banner.tell("info", lambda: told.format(name=path.name, count=len(rows)))

        tasks.run(self, lambda: read_figures(rt, actor, path), show, self._on_refused)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _data(values: dict[str, Any]) -> AgencyData:
    """What was typed; an empty text stays one, an empty code is None."""
    given = {
        field.name: values[field.name]
        for field in fields(AgencyData)
        if values[field.name] not in (None, "")
    }
    since = given.pop("works_since", None)
    works_since = date.fromisoformat(since) if since else None
    return AgencyData(**{"bin": "", "name_kk": "", **given, "works_since": works_since})
