"""Rooms that search as one types and list what is found: people, employers, agencies."""

from collections.abc import Callable
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTableView, QWidget

from app.core.vocabulary import Action
from app.services.runtime import Actor, Runtime
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating
from app.ui.parts import Room, button, column, frame, label, shortcut, show_if
from app.ui.search_line import TYPING_PAUSE_MS, SearchLine
from app.ui.table import RowsModel, prepare_table

R = TypeVar("R")


class SearchRoom(Retranslating, Room, Generic[R]):
    """A search line whose arrows go through the rows found; one of its kind lays it out."""

    chosen = Signal(int)
    """The number of what is opened."""
    new_wanted = Signal(str)
    """With what was looked for."""

    def __init__(
        self, context: Context, name: str, number_of: Callable[[R], int], parent: QWidget | None
    ) -> None:
        super().__init__(parent or context.place)
        self._context, self._number_of = context, number_of
        self._latest = tasks.Latest(self, TYPING_PAUSE_MS)
        self._title, self.note = label("title"), label("muted", name="note")
        self.search = SearchLine(self)
        self.search.textChanged.connect(lambda _text: self._look())
        self.search.returnPressed.connect(self._open)
        self.search.stepped.connect(self._step)
        self.table = QTableView()
        self.table.setObjectName(name)
        prepare_table(self.table)
        self.model: RowsModel[R] = RowsModel(self, self._titles, self._cells)
        self.table.setModel(self.model)
        self.table.activated.connect(lambda _at: self._open())

    def _titles(self) -> tuple[str, ...]:
        raise NotImplementedError

    def _cells(self, item: R) -> tuple[str, ...]:
        raise NotImplementedError

    def _look(self) -> None:
        """Look for what is typed."""
        raise NotImplementedError

    def _step(self, step: int) -> None:
        if self.model.rows:
            at = self.table.currentIndex().row() + step
            self.table.selectRow(max(0, min(at, len(self.model.rows) - 1)))

    def _open(self) -> None:
        at = self.table.currentIndex().row()
        if 0 <= at < len(self.model.rows):
            self.chosen.emit(self._number_of(self.model.rows[at]))


class OrganisationsRoom(SearchRoom[R]):
    """Lists all before anything is typed, and reads anew what changes; a note tells of no rows."""

    changed_by: tuple[str, ...]
    """What the bus calls that which the rows show."""

    def __init__(
        self,
        context: Context,
        name: str,
        find: Callable[[Runtime, Actor, str], tuple[R, ...]],
        number_of: Callable[[R], int],
        parent: QWidget | None,
    ) -> None:
        super().__init__(context, name, number_of, parent)
        self._find = find
        self._new = button("primary", "plus")
        self._new.clicked.connect(lambda: self.new_wanted.emit(self.search.text().strip()))
        self._body = frame("card", column(self.note, self.table, margin=8))
        shortcut(self, KEYS[Act.REFRESH].keys, self.read)
        bus().changed.connect(self._on_changed)

    def take_focus(self) -> None:
        """On the search; the list is read anew."""
        self.search.setFocus()
        self.search.selectAll()
        self.read()

    def read(self) -> None:
        """Look at once for what is typed."""
        self._look(at_once=True)

    def _let_enter(self, act: Act, right: Action) -> None:
        self._new.setObjectName(act.value)
        if self._context.may(right):
            shortcut(self, KEYS[act].keys, self._new.click)
        else:
            self._new.hide()

    def _look(self, *, at_once: bool = False) -> None:
        work = partial(self._find, self._context.rt, self._context.actor, self.search.text())
        self._latest.run(work, self._show, at_once=at_once)

    def _show(self, rows: tuple[R, ...]) -> None:
        at = max(0, self.table.currentIndex().row())
        number = self._number_of
        same = [number(each) for each in rows] == [number(each) for each in self.model.rows]
        self.model.show_rows(rows)
        if rows:
            self.table.selectRow(at if same else 0)
        self.note.setText(self._words(len(rows)))
        show_if(self.note, bool(self.note.text()))

    def _words(self, found: int) -> str:
        """What the note tells of so many rows."""
        raise NotImplementedError

    def _on_changed(self, what: str, _record: Any) -> None:
        if what in self.changed_by and self.isVisible():
            self.read()
