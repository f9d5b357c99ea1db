"""The room of employers: search as you type by BIN and name, and the way to enter a new one."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTableView, QWidget

from app.core.vocabulary import Action
from app.services.employer_queries import FOUND_AT_MOST, EmployerRow, find_employers
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.shown import shown_value
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating
from app.ui.parts import Room, button, column, frame, label, row, shortcut, show_if
from app.ui.search_line import TYPING_PAUSE_MS, SearchLine
from app.ui.table import RowsModel, fit_columns, prepare_table
from app.ui.windows.card_sections import name_of

_WIDTHS = (360, 140, 150, 110)
_PLACE = FieldSpec("place", "", FieldKind.PLACE)
_INDUSTRY = FieldSpec("industry", "", FieldKind.CHOICE, list_name="industries")


class EmployersPage(Retranslating, Room):
    """One search field and the employers it finds; where nothing is typed, the first by name."""

    employer_chosen = Signal(int)
    new_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = tasks.Latest(self, TYPING_PAUSE_MS)
        self._title, self.note = label("title"), label("muted", name="note")
        self.search = SearchLine(self)
        self.table = QTableView()
        self.table.setObjectName("employers")
        prepare_table(self.table)
        self.model: RowsModel[EmployerRow] = RowsModel(self, self._titles, self._cells)
        self.table.setModel(self.model)
        fit_columns(self.table, _WIDTHS, large_without=(4,))
        self._new = button("primary", "plus", name="new_employer")
        self._new.clicked.connect(lambda: self.new_wanted.emit(self.search.text().strip()))
        if context.may(Action.EDIT_EMPLOYER):
            shortcut(self, KEYS[Act.NEW_EMPLOYER].keys, self._new.click)
        else:
            self._new.hide()
        shortcut(self, KEYS[Act.REFRESH].keys, self.read)
        self.search.textChanged.connect(lambda _text: self._look())
        self.search.returnPressed.connect(self._open)
        self.search.stepped.connect(self._step)
        self.table.activated.connect(lambda _at: self._open())
        bus().changed.connect(self._on_changed)
        body = frame("card", column(self.note, self.table, margin=8))
        head = row(self._title, -1, self._new)
        self.setLayout(column(head, self.search, body, margin=24, gap=16))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Employers"))
        self._new.setText(self.tr("New employer  Ctrl+Shift+N"))
        self.search.setPlaceholderText(self.tr("BIN or name"))
        self.search.setAccessibleName(self.tr("Search employers"))
        self.table.setAccessibleName(self.tr("Employers found"))
        self._show(self.model.rows)

    def take_focus(self) -> None:
        """On the search; the list is read anew."""
        self.search.setFocus()
        self.search.selectAll()
        self.read()

    def read(self) -> None:
        """Look at once for what is typed."""
        self._look(at_once=True)

    def _look(self, *, at_once: bool = False) -> None:
        rt, actor, text = self._context.rt, self._context.actor, self.search.text()
        self._latest.run(partial(find_employers, rt, actor, text), self._show, at_once=at_once)

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

    def _show(self, rows: tuple[EmployerRow, ...]) -> None:
        at = max(0, self.table.currentIndex().row())
        same = [each.employer_id for each in rows] == [each.employer_id for each in self.model.rows]
        self.model.show_rows(rows)
        if rows:
            self.table.selectRow(at if same else 0)
        self.note.setText(self._words(len(rows)))
        show_if(self.note, bool(self.note.text()))

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

    def _step(self, step: int) -> None:
        if self.model.rows:
            at = self.table.currentIndex().row() + step
            self.table.selectRow(max(0, min(at, len(self.model.rows) - 1)))

    def _open(self) -> None:
        at = self.table.currentIndex().row()
        if 0 <= at < len(self.model.rows):
            self.employer_chosen.emit(self.model.rows[at].employer_id)

    def _on_changed(self, what: str, _record: Any) -> None:
        if what in ("employer", "vacancy") and self.isVisible():
            self.read()
