"""One entry of a list: a line that opens into its questions."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui import icons, language, theme
from app.ui.fields.base import Fault, Problem, words_of
from app.ui.fields.shown import entry_line
from app.ui.fields.spec import FieldKind, FieldSpec, is_blank, is_idle
from app.ui.fields.view import bring_into_view
from app.ui.keys import KEYS, Act
from app.ui.parts import button, row

if TYPE_CHECKING:
    from app.ui.fields.form_grid import FormGrid

_FRAME_PX = 44
"""The header's padding and icon: what its text cannot have of its width."""


class _Header(QPushButton):
    """The line of an entry; shows as much of it as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(True)
        self.setObjectName("entry")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.set_kind(self, "entry")
        self.whole = ""

    def show_line(self, line: str) -> None:
        self.whole = line
        self.setToolTip(line)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = max(0, self.width() - theme.px(_FRAME_PX))
        cut = self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))


class EntryBox(language.Retranslating, QFrame):
    """Shows one entry as a line; open, its questions too, which are made only then.

    Closed, it keeps the values, what was typed and not understood, and what is wrong by itself.
    """

    edited = Signal()
    pressed = Signal()
    """The line was pressed: open or close."""
    remove_wanted = Signal()

    def __init__(
        self, specs: tuple[FieldSpec, ...], today: date, values: Mapping[str, Any]
    ) -> None:
        super().__init__()
        theme.set_kind(self, "entry")
        self._specs, self._today = specs, today
        self._values = dict(values)
        self._unread: dict[str, str] = {}
        self._own: dict[str, Fault] = {}
        self._faults: dict[str, Fault] = {}
        self._form: FormGrid | None = None
        self._list_label, self._number = "", 1
        self.header = _Header()
        self.header.clicked.connect(self.pressed)
        self._remove = button("quiet", name="remove")
        self._remove.clicked.connect(self.remove_wanted)
        self._remove.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.header)
        foot = row(-1, self._remove)
        foot.setContentsMargins(12, 0, 12, 0)
        self._column.addLayout(foot)
        self.retranslate()

    def retranslate(self) -> None:
        remove = self.tr("Remove")
        self._remove.setText(f"{remove}  {KEYS[Act.REMOVE_ENTRY].cap()}")
        self._name_remove()
        if self._form is not None:
            self._form.retranslate()
        self._show_line()

    def place_at(self, number: int, list_label: str) -> None:
        """Say which entry of which list it is; the number is counted from 1."""
        self._number, self._list_label = number, list_label
        self._name_remove()
        self._show_line()

    def _name_remove(self) -> None:
        remove = self.tr("Remove")
        self._remove.setAccessibleName(f"{remove}: {self.name()}")

    def name(self) -> str:
        """What the entry is called: "Work path 2"."""
        return f"{self._list_label} {self._number}"

    def value(self) -> dict[str, Any]:
        """What the entry's questions were answered with; blank ones are not named."""
        return dict(self._values)

    def is_idle(self) -> bool:
        """Whether it says nothing and nothing was typed."""
        return is_idle(self._values) and not self.unread()

    def unread(self) -> dict[str, str]:
        """What was typed and gives no value, by question."""
        return self._unread if self._form is None else self._form.unread()

    def set_unread(self, texts: Mapping[str, str]) -> None:
        """Show again what `unread` gave."""
        if self._form is None:
            self._unread = dict(texts)
            self._own = self._not_understood()
        else:
            self._form.set_unread(texts)

    def show_faults(self, faults: Mapping[str, Fault]) -> None:
        """Show what is wrong, by question."""
        if self._form is None:
            self._faults = {**self._own, **faults}
        else:
            self._form.show_faults(faults)
        self._show_line()

    def problems(self) -> list[Problem]:
        """What is wrong, by question, each called by the entry and the question's label."""
        faults = self._faults if self._form is None else self._form.faults()
        return [
            Problem(
                spec.name,
                f"{self.name()}: {language.translated('Field', spec.label)}",
                words_of(faults[spec.name]),
            )
            for spec in self._specs
            if spec.name in faults
        ]

    def has_faults(self) -> bool:
        """Whether a question shows something wrong, or finds it now that it is asked."""
        if self._form is None:
            return bool(self._faults or self._own)
        return self._form.has_faults()

    @property
    def is_open(self) -> bool:
        """Whether the questions are on the screen."""
        return self._form is not None

    def open(self) -> None:
        """Show the questions."""
        if self._form is None:
            # Here, since an entry's questions may be of any kind, a list's too.
            from app.ui.fields.form_grid import FormGrid

            form = FormGrid(self._specs, self._today)
            form.setContentsMargins(12, 0, 12, 0)
            form.set_values(self._values)
            form.set_unread(self._unread)
            if self._faults:
                form.show_faults(self._faults)
            form.changed.connect(self._on_changed)
            self._column.insertWidget(1, form)
            form.show()
            self._form = form
            self._remove.show()
            self._column.setContentsMargins(0, 0, 0, 12)
            self._show_line()
            bring_into_view(self)

    def close_form(self) -> None:
        """Leave the line alone on the screen."""
        form = self._form
        if form is not None:
            self._leave_field()
            form.show_faults(form.faults())
            self._unread, self._faults = form.unread(), form.faults()
            self._own = form.own_faults()
            self._form = None
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()
            self._remove.hide()
            self._column.setContentsMargins(0, 0, 0, 0)
            self._show_line()

    def focus_place(self, name: str) -> None:
        """Go to a question, opening the entry; with "" to the first."""
        self.open()
        assert self._form is not None
        if name in self._form.rows:
            self._form.focus_field(name)
        else:
            self._form.focus_first()

    def tab_order(self) -> list[QWidget]:
        """What Tab goes through, in reading order."""
        rows = () if self._form is None else self._form.rows.values()
        return [self.header, *(row.editor for row in rows), self._remove]

    def _on_changed(self, _name: str, _value: object) -> None:
        assert self._form is not None
        asked = self._form.values()
        others = {name: one for name, one in self._values.items() if name not in asked}
        checks = {spec.name for spec in self._specs if spec.kind is FieldKind.CHECK}
        self._values = others | {
            name: one
            for name, one in asked.items()
            if not is_blank(one) and (one is not False or name not in checks)
        }
        self._show_line()
        self.edited.emit()

    def _leave_field(self) -> None:
        """Take the focus from a question, which lets it understand what was typed."""
        here = self.window().focusWidget()
        if here is not None and self.isAncestorOf(here):
            if popup := QApplication.activePopupWidget():
                popup.hide()  # else its field does not learn that it is left
            self.header.setFocus()

    def _not_understood(self) -> dict[str, Fault]:
        from app.ui.fields.widgets import make_input

        found: dict[str, Fault] = {}
        for spec in self._specs:
            if spec.name in self._unread:
                field = make_input(spec, self._today)
                field.set_unread(self._unread[spec.name])
                if fault := field.fault():
                    found[spec.name] = fault
        return found

    def _show_line(self) -> None:
        line = entry_line(self._specs, self._values) or self.tr("New entry")
        wrong = self._form is None and bool(self._faults)
        self.header.show_line(f"{self._number}. {line}")
        self.header.setAccessibleName(f"{self.name()}: {line}")
        state = self.tr("Open") if self.is_open else self.tr("Closed")
        mend = self.tr("Something is to be put right here") if wrong else ""
        self.header.setAccessibleDescription(". ".join(filter(None, (state, mend))))
        sign = "circle-alert" if wrong else "chevron-down" if self.is_open else "chevron-right"
        self.header.setIcon(icons.icon(sign, "danger" if wrong else "muted"))
        theme.set_look(self.header, "invalid", wrong)
        theme.set_look(self, "open", self.is_open)
