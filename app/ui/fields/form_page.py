"""A page of questions, laid out from its `FieldSpec`s."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui import language, theme
from app.ui.fields.base import Input
from app.ui.fields.fault_summary import FaultSummary
from app.ui.fields.form_row import Fault, FormRow
from app.ui.fields.spec import FieldSpec

_COLUMN_PX = 300
_WIDEST_PX = 840
_GAP_PX = 24
_ROW_GAP_PX = 20


class FormPage(language.Retranslating, QScrollArea):
    """Shows the fields in their order and binds them to a draft: name to JSON value.

    Short fields stand two in a row where there is room. What `visible_if` hides gives None as
    its value and shows its answer again when it comes back. The page scrolls by itself.
    """

    changed = Signal(str, object)
    """A person changed the field of this name to this value; None while it cannot be read."""

    def __init__(
        self, specs: Sequence[FieldSpec], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = {spec.name: FormRow(spec, today) for spec in specs}
        self._columns = 0
        self._body = QWidget()
        self._summary = FaultSummary()
        self._summary.chosen.connect(self.focus_field)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        for row in self._rows.values():
            row.setParent(self._body)
            row.changed.connect(self._on_changed)
        self._show_asked()
        theme.FollowScale(self, self._arrange)

    def retranslate(self) -> None:
        for row in self._rows.values():
            row.retranslate()
        if self._summary.isVisibleTo(self):
            self._summarise()

    def field(self, name: str) -> Input:
        """The input of this name. Raises KeyError."""
        return self._rows[name].input

    def values(self) -> dict[str, Any]:
        """Every field's value; None where it is empty, not understood or not asked."""
        found = {name: row.input.value() for name, row in self._rows.items()}
        asked = self._asked()
        return {name: value if name in asked else None for name, value in found.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show the values that are named; the other fields stay as they are. Emits nothing."""
        for name in values.keys() & self._rows.keys():
            self._rows[name].set_value(values[name])
        self._show_asked()
        if self._summary.isVisibleTo(self):
            self._summarise()

    def unread(self) -> dict[str, str]:
        """What was typed and gives no value, by field: goes with the draft, so that it is kept."""
        return {name: text for name, row in self._rows.items() if (text := row.input.unread())}

    def set_unread(self, texts: Mapping[str, str]) -> None:
        """Show again what `unread` gave."""
        for name in texts.keys() & self._rows.keys():
            self._rows[name].input.set_unread(texts[name])

    def show_faults(self, faults: Mapping[str, Fault]) -> None:
        """Show what is wrong, beside each field and in the list at the top; go to the first.

        `faults` maps a field's name to a sentence, or to the error, which is told in the
        language of the moment. Fields not named are right, as far as they themselves see.
        """
        for name, row in self._rows.items():
            row.set_fault(faults.get(name))
            if row.wrong is None and name in self._asked():
                row.judge()
        self._summarise()
        self.verticalScrollBar().setValue(0)
        self.focus_first_fault()

    def has_faults(self) -> bool:
        """Whether a field shows something wrong, or finds it now that it is asked."""
        asked = self._asked()
        return any(
            row.wrong or row.input.fault() for name, row in self._rows.items() if name in asked
        )

    def focus_first_fault(self) -> None:
        """Go to the first field with something wrong; else nowhere."""
        for name, row in self._rows.items():
            if row.wrong is not None and name in self._asked():
                self.focus_field(name)
                return

    def focus_first(self) -> None:
        """Go to the first field."""
        for name in self._rows:
            if name in self._asked():
                self.focus_field(name)
                return

    def focus_field(self, name: str) -> None:
        """Go to a field and bring it into view. Raises KeyError."""
        row = self._rows[name]
        row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(row, 0, theme.px(_ROW_GAP_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns != self._columns_for_width():
            self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_WIDEST_PX), theme.px(600))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(2, 2, 16, 16)
        column.setSpacing(16)
        column.addWidget(self._summary)
        column.addLayout(self._grid)
        column.addStretch()
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _columns_for_width(self) -> int:
        return 2 if self.viewport().width() >= theme.px(2 * _COLUMN_PX + _GAP_PX) else 1

    def _arrange(self) -> None:
        """Place the rows that are asked; a short one shares a line with the next short one."""
        self._columns = self._columns_for_width()
        for row in self._rows.values():
            # Not takeAt: an item left to Python keeps the row's old height for ever.
            self._grid.removeWidget(row)
        self._grid.setHorizontalSpacing(theme.px(_GAP_PX))
        self._grid.setVerticalSpacing(theme.px(_ROW_GAP_PX))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if self._columns > 1 else 0)
        self._body.setMaximumWidth(theme.px(_WIDEST_PX))
        asked, line, place = self._asked(), 0, 0
        for name, row in self._rows.items():
            if name not in asked:
                continue
            short = self._columns > 1 and row.spec.is_short
            if place and not short:
                line, place = line + 1, 0
            self._grid.addWidget(row, line, place, 1, 1 if short else self._columns)
            line, place = (line, 1) if short and not place else (line + 1, 0)

    def _asked(self) -> set[str]:
        # Judged in order, so that a field that hangs on a hidden one is hidden as well.
        values: dict[str, Any] = dict.fromkeys(self._rows)
        asked = set()
        for name, row in self._rows.items():
            if row.spec.is_visible(values):
                asked.add(name)
                values[name] = row.input.value()
        return asked

    def _show_asked(self) -> None:
        asked = self._asked()
        for name, row in self._rows.items():
            row.setVisible(name in asked)
        self._arrange()

    def _on_changed(self, name: str, value: object) -> None:
        if any(row.spec.visible_if for row in self._rows.values()):
            self._show_asked()
        if self._summary.isVisibleTo(self):
            self._summarise()
        self.changed.emit(name, value)

    def _summarise(self) -> None:
        asked = self._asked()
        self._summary.show_entries(
            [
                (name, row.label(), row.fault_text())
                for name, row in self._rows.items()
                if row.wrong is not None and name in asked
            ]
        )
