"""The room of employers: search as you type by BIN and name, and the way to enter a new one."""

from operator import attrgetter

from PySide6.QtWidgets import QWidget

from app.core.vocabulary import Action
from app.services.employer_queries import FOUND_AT_MOST, EmployerRow, find_employers
from app.ui.context import Context
from app.ui.fields.shown import shown_value
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.keys import Act
from app.ui.parts import column, row
from app.ui.table import fit_columns
from app.ui.windows.card_sections import name_of
from app.ui.windows.search_room import OrganisationsRoom

_WIDTHS = (360, 140, 150, 110)
_PLACE = FieldSpec("place", "", FieldKind.PLACE)
_INDUSTRY = FieldSpec("industry", "", FieldKind.CHOICE, list_name="industries")


class EmployersPage(OrganisationsRoom[EmployerRow]):
    """One search field and the employers it finds; where nothing is typed, the first by name."""

    changed_by = ("employer", "vacancy")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "employers", find_employers, attrgetter("employer_id"), parent)
        self._let_enter(Act.NEW_EMPLOYER, Action.EDIT_EMPLOYER)
        fit_columns(self.table, _WIDTHS, large_without=(4,))
        head = row(self._title, -1, self._new)
        self.setLayout(column(head, self.search, self._body, margin=24, gap=16))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Employers"))
        self._new.setText(self.tr("New employer  Ctrl+Shift+N"))
        self.search.setPlaceholderText(self.tr("BIN or name"))
        self.search.setAccessibleName(self.tr("Search employers"))
        self.table.setAccessibleName(self.tr("Employers found"))
        self._show(self.model.rows)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Name"),
            self.tr("BIN"),
            self.tr("Place"),
            self.tr("Vacancies"),
            self.tr("Industry"),
        )

    def _cells(self, item: EmployerRow) -> tuple[str, ...]:
        return (
            name_of(item.names),
            item.bin,
            shown_value(_PLACE, item.place),
            str(item.open_vacancies) if item.open_vacancies else "–",
            shown_value(_INDUSTRY, item.industry),
        )

    def _words(self, found: int) -> str:
        if found >= FOUND_AT_MOST:
            return self.tr("The first {count} are shown. Type more.").format(count=found)
        if found:
            return ""
        if not self.search.text().strip():
            return self.tr("No employer is entered yet.")
        if not self._context.may(Action.EDIT_EMPLOYER):
            return self.tr("None found.")
        return self.tr("None found. Ctrl+Shift+N enters a new employer.")
