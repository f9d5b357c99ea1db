"""The register of private agencies: search as you type, what each owes, the way to a new one."""

from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.vocabulary import Action
from app.services.agency_queries import AgencyRow, find_agencies
from app.ui.context import Context
from app.ui.keys import Act
from app.ui.language import format_date
from app.ui.parts import column, row
from app.ui.table import fit_columns
from app.ui.windows.back import BackButton, heading
from app.ui.windows.card_sections import name_of
from app.ui.windows.search_room import OrganisationsRoom

_WIDTHS = (330, 130, 100, 150, 130)


class AgenciesList(OrganisationsRoom[AgencyRow]):
    """One search field and the agencies it finds; those that work no more stand last."""

    left = Signal()
    changed_by = ("agency",)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "agencies", find_agencies, attrgetter("agency_id"), parent)
        self._let_enter(Act.NEW_AGENCY, Action.EDIT_AGENCY)
        fit_columns(self.table, _WIDTHS, large_without=(2,))
        self._back = BackButton(self)
        head = heading(self._title, self._back)
        find = row(self.search, self._new)
        find.setStretch(0, 1)
        self.setLayout(column(head, find, self._body, margin=24, gap=16))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Private employment agencies"))
        self._new.setText(self.tr("New agency  Ctrl+Shift+N"))
        self.search.setPlaceholderText(self.tr("BIN or name"))
        self.search.setAccessibleName(self.tr("Search agencies"))
        self.table.setAccessibleName(self.tr("Agencies found"))
        self._show(self.model.rows)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Name"),
            self.tr("BIN"),
            self.tr("Contracts"),
            self.tr("To be published"),
            self.tr("Figures missing"),
            self.tr("At work"),
        )

    def _cells(self, item: AgencyRow) -> tuple[str, ...]:
        numbers = (item.contracts, item.unpublished, item.missing)
        ends = self.tr("until {day}")
        return (
            name_of(item.names),
            item.bin,
            *(str(number) if number else "–" for number in numbers),
            ends.format(day=format_date(item.closed_on)) if item.closed_on else self.tr("yes"),
        )

    def _words(self, found: int) -> str:
        if found:
            return ""
        if not self.search.text().strip():
            return self.tr("No agency is entered yet.")
        return self.tr("None found.")
