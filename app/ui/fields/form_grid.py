"""Questions laid out from their `FieldSpec`s: the body of a page and of a list's entry."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui import theme
from app.ui.fields.base import Fault, Problem
from app.ui.fields.form_row import FormRow
from app.ui.fields.spec import FieldSpec
from app.ui.parts import show_if

_COLUMN_PX = 290
_GAP_PX = 24
_ROW_GAP_PX = 20


class FormGrid(QWidget):
    """Shows the fields in their order; short ones stand two in a row where there is room.

    A name with dots, "jobs.1.years", is a place inside the field that its first part names.
    """

    changed = Signal(str, object)
    """A person changed the field of this name to this value; None while it cannot be read."""
    attach_wanted = Signal(str, list)
    """Files, by their paths, are wanted in the field of this name."""
    open_wanted = Signal(str, int)
    """The file of this id in the field of this name is wanted on the screen."""

    def __init__(
        self,
        specs: Sequence[FieldSpec],
        today: date,
        parent: QWidget | None = None,
        *,
        later: bool = False,
    ) -> None:
        """later: its rows are made by `rows_made`, and it cannot be used before."""
        super().__init__(parent)
        self._specs, self._today = tuple(specs), today
        self.rows: dict[str, FormRow] = {}
        self._known: Mapping[str, Any] = {}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._depends = any(spec.visible_if for spec in specs)
        if not later:
            deque(self.rows_made(), maxlen=0)

    def rows_made(self) -> Iterator[FormRow]:
        """Makes the rows, and gives each; the last is given once all stand in their places."""
        for spec in self._specs:
            row = self.rows[spec.name] = FormRow(spec, self._today, self)
            if spec is not self._specs[-1]:
                yield row
        self._join()
        yield from list(self.rows.values())[-1:]

    def _join(self) -> None:
        for row in self.rows.values():
            if row.spec.beside:
                self.rows[row.spec.beside].take_beside(row)
            self._name_after_another(row)
            row.changed.connect(self._on_changed)
            row.attach_wanted.connect(self.attach_wanted)
            row.open_wanted.connect(self.open_wanted)
        self.show_asked()
        theme.FollowScale(self, self._arrange)

    def retranslate(self) -> None:
        """Called by the owner, which knows the order of things."""
        for row in self.rows.values():
            row.retranslate()
            self._name_after_another(row)

    def set_known(self, answers: Mapping[str, Any]) -> None:
        """What was answered elsewhere, for `visible_if`; the grid's own fields go over it."""
        self._known = answers
        if self._depends:
            self.show_asked()

    def values(self) -> dict[str, Any]:
        """Every field's value; None where it is empty, not understood or not asked."""
        asked = self.asked()
        return {name: asked[name].input.value() if name in asked else None for name in self.rows}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show the values that are named; the other fields stay as they are. Emits nothing."""
        for name in values.keys() & self.rows.keys():
            self.rows[name].set_value(values[name])
        self.show_asked()

    def unread(self) -> dict[str, str]:
        """What was typed and gives no value, by field."""
        return {name: text for row in self.rows.values() for name, text in row.unread().items()}

    def set_unread(self, texts: Mapping[str, str]) -> None:
        """Show again what `unread` gave."""
        for row in self.rows.values():
            row.set_unread(texts)

    def show_faults(self, faults: Mapping[str, Fault]) -> None:
        """Show what is wrong beside each field; fields not named judge themselves."""
        asked = self.asked()
        for name, row in self.rows.items():
            row.show_faults(faults)
            if row.wrong is None and name in asked:
                row.judge()

    def faults(self) -> dict[str, Fault]:
        """What is shown as wrong, by field."""
        return {name: row.wrong for name, row in self.asked().items() if row.wrong is not None}

    def own_faults(self) -> dict[str, Fault]:
        """What the fields find wrong by themselves, whether it is shown or not."""
        found = {name: row.input.fault() for name, row in self.asked().items()}
        return {name: fault for name, fault in found.items() if fault is not None}

    def problems(self) -> list[Problem]:
        """What is shown as wrong, in reading order, within the fields as well."""
        return [problem for row in self.asked().values() for problem in row.problems()]

    def has_faults(self) -> bool:
        """Whether a field shows something wrong, or finds it now that it is asked."""
        return any(row.has_faults() for row in self.asked().values())

    def focus_first(self) -> None:
        """Go to the first field."""
        for name in self.asked():
            self.focus_field(name)
            return

    def focus_field(self, name: str) -> None:
        """Go to a field and bring it into view. Raises KeyError."""
        first, _, place = name.partition(".")
        self.rows[first].focus(place)

    def asked(self) -> dict[str, FormRow]:
        """The rows that the present answers leave open."""
        # Until nothing more goes: what hangs on a hidden field is hidden too, before it or after.
        values = {**self._known, **{name: row.input.value() for name, row in self.rows.items()}}
        while True:
            asked = {name: row for name, row in self.rows.items() if row.spec.is_visible(values)}
            hidden = [n for n in self.rows if n not in asked and values[n] is not None]
            if not hidden:
                return asked
            values |= dict.fromkeys(hidden)

    def show_asked(self) -> None:
        """Show the rows that the present answers leave open, and no other."""
        asked = self.asked()
        for name, row in self.rows.items():
            show_if(row, name in asked)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns != self._columns_for_width():
            self._arrange()

    def _name_after_another(self, row: FormRow) -> None:
        """Say to screen readers of which question a label is that several have."""
        if row.spec.beside:
            row.name_beside(self.rows[row.spec.beside].label())
        elif row.spec.under:
            row.input.set_label(f"{self.rows[row.spec.under].label()}: {row.label()}")

    def _columns_for_width(self) -> int:
        return 2 if self.width() >= theme.px(2 * _COLUMN_PX + _GAP_PX) else 1

    def _arrange(self) -> None:
        """Place the rows that are asked; a short one shares a line with the next short one."""
        self._columns = self._columns_for_width()
        for row in self.rows.values():
            row.fit()
            # Not takeAt: an item left to Python keeps the row's old height for ever.
            if not row.spec.beside:
                self._grid.removeWidget(row)
        self._grid.setHorizontalSpacing(theme.px(_GAP_PX))
        self._grid.setVerticalSpacing(theme.px(_ROW_GAP_PX))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if self._columns > 1 else 0)
        line, place = 0, 0
        for row in self.asked().values():
            if row.spec.beside:
                continue
            short = self._columns > 1 and row.spec.is_short
            if place and not short:
                line, place = line + 1, 0
            self._grid.addWidget(row, line, place, 1, 1 if short else self._columns)
            line, place = (line, 1) if short and not place else (line + 1, 0)

    def _on_changed(self, name: str, value: object) -> None:
        if self._depends:
            self.show_asked()
        self.changed.emit(name, value)
