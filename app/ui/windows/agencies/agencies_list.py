"""The register of private agencies: search as you type, what each owes, the way to a new one."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTableView, QWidget

from app.core.vocabulary import Action
from app.services.agency_queries import AgencyRow, find_agencies
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_date
from app.ui.parts import Room, button, column, frame, label, row, shortcut, show_if
from app.ui.search_line import TYPING_PAUSE_MS, SearchLine
from app.ui.table import RowsModel, fit_columns, prepare_table
from app.ui.windows.back import BackButton, heading
from app.ui.windows.card_sections import name_of

_WIDTHS = (330, 130, 100, 150, 130)


class AgenciesList(Retranslating, Room):
    """One search field and the agencies it finds; those that work no more stand last."""

    left = Signal()
    agency_chosen = Signal(int)
    new_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = tasks.Latest(self, TYPING_PAUSE_MS)
        self._title, self.note = label("title"), label("muted", name="note")
        self.search = SearchLine(self)
        self.table = QTableView()
        self.table.setObjectName("agencies")
        prepare_table(self.table)
        self.model: RowsModel[AgencyRow] = RowsModel(self, self._titles, self._cells)
        self.table.setModel(self.model)
        fit_columns(self.table, _WIDTHS, large_without=(2,))
        self._new = button("primary", "plus", name="new_agency")
        self._new.clicked.connect(lambda: self.new_wanted.emit(self.search.text().strip()))
        if context.may(Action.EDIT_AGENCY):
            shortcut(self, KEYS[Act.NEW_AGENCY].keys, self._new.click)
        else:
            self._new.hide()
        shortcut(self, KEYS[Act.REFRESH].keys, self.read)
        self.search.textChanged.connect(lambda _text: self._look())
        self.search.returnPressed.connect(self._open)
        self.search.stepped.connect(self._step)
        self.table.activated.connect(lambda _at: self._open())
        bus().changed.connect(self._on_changed)
        self._back = BackButton(self)
        body = frame("card", column(self.note, self.table, margin=8))
        head = heading(self._title, self._back)
        find = row(self.search, self._new)
        find.setStretch(0, 1)
        self.setLayout(column(head, find, body, margin=24, gap=16))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Private employment agencies"))
        self._new.setText(self.tr("New agency  Ctrl+Shift+N"))
        self.search.setPlaceholderText(self.tr("BIN or name"))
        self.search.setAccessibleName(self.tr("Search agencies"))
        self.table.setAccessibleName(self.tr("Agencies found"))
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
        self._latest.run(partial(find_agencies, rt, actor, text), self._show, at_once=at_once)

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

    def _show(self, rows: tuple[AgencyRow, ...]) -> None:
        at = max(0, self.table.currentIndex().row())
        same = [each.agency_id for each in rows] == [each.agency_id for each in self.model.rows]
        self.model.show_rows(rows)
        if rows:
            self.table.selectRow(at if same else 0)
        self.note.setText("" if rows else self._words())
        show_if(self.note, not rows)

    def _words(self) -> str:
        if not self.search.text().strip():
            return self.tr("No agency is entered yet.")
        return self.tr("None found.")

    def _step(self, step: int) -> None:
        if self.model.rows:
            at = self.table.currentIndex().row() + step
            self.table.selectRow(max(0, min(at, len(self.model.rows) - 1)))

    def _open(self) -> None:
        at = self.table.currentIndex().row()
        if 0 <= at < len(self.model.rows):
            self.agency_chosen.emit(self.model.rows[at].agency_id)

    def _on_changed(self, what: str, _record: Any) -> None:
        if what == "agency" and self.isVisible():
            self.read()
