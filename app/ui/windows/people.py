"""People: search as you type; search stands before the form."""

from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.vocabulary import Action
from app.services.people_queries import FOUND_AT_MOST, PersonRow, search_people
from app.ui.context import Context
from app.ui.language import format_date
from app.ui.messages import word
from app.ui.parts import button, column, frame, row, shortcut
from app.ui.table import fit_columns
from app.ui.windows.search_room import SearchRoom


class PeoplePage(SearchRoom[PersonRow]):
    """One search field, the people it finds, and the way to enter somebody new."""

    import_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "people", attrgetter("id"), parent)
        fit_columns(self.table, (340, 150, 120, 140), last=120, large_without=(2,))
        self._new = button("primary", "user-plus", name="new_applicant")
        if not context.may(Action.RECEIVE_APPLICATION):
            self._new.hide()
        self._import = button("", "upload", name="import_people")
        if not context.may(Action.IMPORT_PEOPLE):
            self._import.hide()
        self._import.clicked.connect(self.import_wanted)
        shortcut(self, "Ctrl+I", self._import.click)
        self._new.clicked.connect(lambda: self.new_wanted.emit(self.search.text()))
        head = row(self._title, -1, self._import, self._new)
        body = frame("card", column(self.table, self.note, margin=8))
        self.setLayout(column(head, self.search, body, margin=24, gap=16))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("People"))
        self._new.setText(self.tr("New applicant  Ctrl+N"))
        self._import.setText(self.tr("Import and export  Ctrl+I"))
        self.search.setPlaceholderText(self.tr("IIN, name, phone, number"))
        self.search.setAccessibleName(self.tr("Search people"))
        self.table.setAccessibleName(self.tr("People found"))
        self._show(self.model.rows)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Name"),
            self.tr("IIN"),
            self.tr("Born"),
            self.tr("Case"),
            self.tr("State"),
        )

    def _cells(self, item: PersonRow) -> tuple[str, ...]:
        return (
            item.full_name,
            item.iin or "",
            format_date(item.birth_date),
            item.case_number or "",
            word(item.state.value) if item.state else "",
        )

    def take_focus(self) -> None:
        """On the work itself."""
        self.search.setFocus()

    def search_for(self, text: str) -> None:
        """Put a text into the search field."""
        self.search.setText(text)
        self.search.setFocus()

    def _look(self) -> None:
        text = self.search.text()
        if not text.strip():
            self._latest.cancel()
            self._show(())
            return
        rt, actor = self._context.rt, self._context.actor
        self._latest.run(lambda: search_people(rt, actor, text), self._show)

    def _show(self, rows: tuple[PersonRow, ...]) -> None:
        self.model.show_rows(rows)
        if rows:
            self.table.selectRow(0)
        self.note.setText(self._note(len(rows)))

    def _note(self, found: int) -> str:
        if not self.search.text().strip():
            return self.tr("Type how a name, an IIN, a phone or a number begins.")
        if not found:
            return self.tr("Nobody found. Ctrl+N enters a new applicant.")
        if found >= FOUND_AT_MOST:
            return self.tr("The first {count} are shown. Type more.").format(count=found)
        return self.tr("Found: {count}").format(count=found)
