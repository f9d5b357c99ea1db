"""People: search as you type; search stands before the form."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QTableView, QWidget

from app.core.vocabulary import Action
from app.services.people_queries import FOUND_AT_MOST, PersonRow, search_people
from app.ui import tasks
from app.ui.context import Context
from app.ui.language import Retranslating, format_date
from app.ui.messages import word
from app.ui.parts import Room, button, column, frame, label, row, shortcut
from app.ui.search_line import TYPING_PAUSE_MS, SearchLine
from app.ui.table import RowsModel, fit_columns, prepare_table


def _cells(item: PersonRow) -> tuple[str, ...]:
    return (
        item.full_name,
        item.iin or "",
        format_date(item.birth_date),
        item.case_number or "",
        word(item.state.value) if item.state else "",
    )


class PeoplePage(Retranslating, Room):
    """One search field, the people it finds, and the way to enter somebody new."""

    person_chosen = Signal(int)
    new_applicant = Signal(str)
    import_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = tasks.Latest(self, TYPING_PAUSE_MS)
        self._title = label("title")
        self.search = SearchLine(self)
        self.table = QTableView()
        self.table.setObjectName("people")
        prepare_table(self.table)
        self.model: RowsModel[PersonRow] = RowsModel(self, self._titles, _cells)
        self.table.setModel(self.model)
        fit_columns(self.table, (340, 150, 120, 140), last=120, large_without=(2,))
        self.note = label("muted", name="note")
        self._new = button("primary", "user-plus", name="new_applicant")
        if not context.may(Action.RECEIVE_APPLICATION):
            self._new.hide()
        self._import = button("", "upload", name="import_people")
        if not context.may(Action.IMPORT_PEOPLE):
            self._import.hide()
        self._import.clicked.connect(self.import_wanted)
        shortcut(self, "Ctrl+I", self._import.click)
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._open_current)
        self.search.stepped.connect(self._step)
        self.table.activated.connect(self._on_activated)
        self._new.clicked.connect(lambda: self.new_applicant.emit(self.search.text()))
        body = frame("card", column(self.table, self.note, margin=8))
        self.setLayout(
            column(
                row(self._title, -1, self._import, self._new), self.search, body, margin=24, gap=16
            )
        )
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

    def take_focus(self) -> None:
        """On the work itself."""
        self.search.setFocus()

    def search_for(self, text: str) -> None:
        """Put a text into the search field."""
        self.search.setText(text)
        self.search.setFocus()

    def _on_typed(self, text: str) -> None:
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

    def _step(self, step: int) -> None:
        if self.model.rows:
            at = self.table.currentIndex().row() + step
            self.table.selectRow(max(0, min(at, len(self.model.rows) - 1)))

    def _open_current(self) -> None:
        at = self.table.currentIndex().row()
        if 0 <= at < len(self.model.rows):
            self.person_chosen.emit(self.model.rows[at].id)

    def _on_activated(self, index: QModelIndex) -> None:
        self.person_chosen.emit(self.model.rows[index.row()].id)
