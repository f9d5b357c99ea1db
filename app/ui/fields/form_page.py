"""A page of questions, laid out from its `FieldSpec`s."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui import language, theme
from app.ui.fields.base import Fault, Input
from app.ui.fields.fault_summary import FaultSummary
from app.ui.fields.files import File, FilesField
from app.ui.fields.form_grid import FormGrid
from app.ui.fields.lists import ListField
from app.ui.fields.spec import FieldSpec
from app.ui.keys import KEYS, Act
from app.ui.parts import Area, shortcut

_WIDEST_PX = 840


class FormPage(language.Retranslating, Area):
    """Shows the fields in their order and binds them to a draft: name to JSON value.

    Short fields stand two in a row where there is room. What `visible_if` hides gives None as
    its value and shows its answer again when it comes back. A place inside a list is named with
    dots: "jobs.1.years". The page scrolls by itself.
    """

    changed = Signal(str, object)
    """A person changed the field of this name to this value; None while it cannot be read."""
    attach_wanted = Signal(str, list)
    """Files, by their paths, are wanted in the field of this name; `add_file` when stored."""
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
        """later: its fields are made by `rows_made`, and it cannot be used before."""
        super().__init__(parent)
        self._body = QWidget()
        self.setWidgetResizable(True)
        self.setWidget(self._body)  # first: what is put into it later is dressed but once
        self._summary = FaultSummary()
        self._summary.chosen.connect(self.focus_field)
        self._fields = FormGrid(specs, today, self._body, later=later)
        self._rows = self._fields.rows
        self._lay_out()
        self._fields.changed.connect(self._on_changed)
        self._fields.attach_wanted.connect(self.attach_wanted)
        self._fields.open_wanted.connect(self.open_wanted)
        shortcut(self, KEYS[Act.ADD_ENTRY].keys, self._add_entry)
        theme.FollowScale(self, self._fit)

    def retranslate(self) -> None:
        self._fields.retranslate()
        self._summarise_again()

    def rows_made(self) -> Iterator[QWidget]:
        """Makes the fields one after another, where they were left for later."""
        return self._fields.rows_made()

    def field(self, name: str) -> Input:
        """The input of this name. Raises KeyError."""
        return self._rows[name].input

    def set_known(self, answers: Mapping[str, Any]) -> None:
        """What other pages answered, for `visible_if`; the page's own fields go over it."""
        self._fields.set_known(answers)
        self._summarise_again()

    def settle(self) -> None:
        """Understand what is being typed as if its field were left now."""
        widget: QWidget | None = self.window().focusWidget()
        while widget is not None and self.isAncestorOf(widget):
            if isinstance(widget, Input):
                widget.settle()
            widget = widget.parentWidget()

    def values(self) -> dict[str, Any]:
        """Every field's value; None where it is empty, not understood or not asked."""
        return self._fields.values()

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show the values that are named; the other fields stay as they are. Emits nothing."""
        self._fields.set_values(values)
        self._summarise_again()

    def unread(self) -> dict[str, str]:
        """What was typed and gives no value, by field: goes with the draft, so that it is kept."""
        return self._fields.unread()

    def set_unread(self, texts: Mapping[str, str]) -> None:
        """Show again what `unread` gave; after `set_values`, which lists are counted by."""
        self._fields.set_unread(texts)

    def show_faults(self, faults: Mapping[str, Fault]) -> None:
        """Show what is wrong, beside each field and in the list at the top; go to the first.

        `faults` maps a field's name to a sentence, or to the error, which is told in the
        language of the moment. Fields not named are right, as far as they themselves see. Files
        that were refused, and nothing else, leave the focus where it is: somebody may be typing.
        """
        self._fields.show_faults(faults)
        self._summarise()
        if faults and all(self._is_of_files(name) for name in faults):
            return
        self.verticalScrollBar().setValue(0)
        self.focus_first_fault()

    def has_faults(self) -> bool:
        """Whether a field shows something wrong, or finds it now that it is asked."""
        return self._fields.has_faults()

    def focus_first_fault(self) -> None:
        """Go to the first field with something wrong; else nowhere."""
        for problem in self._fields.problems():
            self.focus_field(problem.name)
            return

    def focus_first(self) -> None:
        """Go to the first field."""
        self._fields.focus_first()

    def focus_field(self, name: str) -> None:
        """Go to a field and bring it into view. Raises KeyError."""
        self._fields.focus_field(name)

    def set_note(self, name: str, text: str) -> None:
        """Say something small beside a field; "" takes it away. Raises KeyError."""
        self._rows[name].set_note(text)

    def set_caption(self, name: str, text: str) -> None:
        """Say under a field what holds for this record alone. Raises KeyError."""
        self._rows[name].set_caption(text)

    def add_file(self, name: str, file: File) -> None:
        """A file that `attach_wanted` asked for is stored: show it as an answer."""
        self._files(name).add_file(file)

    def set_busy(self, name: str, text: str) -> None:
        """Say what is under way with a field's files; "" says that nothing is."""
        self._files(name).set_busy(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_WIDEST_PX), theme.px(600))

    def _is_of_files(self, name: str) -> bool:
        return name in self._rows and isinstance(self.field(name), FilesField)

    def _add_entry(self) -> None:
        """To the list with the focus, or else the next one after it, or else the first."""
        rows = list(self._fields.asked().values())
        lists = [row.input for row in rows if isinstance(row.input, ListField)]
        here = self.window().focusWidget()
        if lists:
            at = next((at for at, row in enumerate(rows) if row.isAncestorOf(here or self)), 0)
            after = (row.input for row in rows[at:] if isinstance(row.input, ListField))
            next(after, lists[0]).add()

    def _files(self, name: str) -> FilesField:
        field = self.field(name)
        assert isinstance(field, FilesField)
        return field

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(2, 2, 16, 16)
        column.setSpacing(16)
        column.addWidget(self._summary)
        column.addWidget(self._fields)
        column.addStretch()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _fit(self) -> None:
        # Never wider than what is seen of it: the columns are counted by the width.
        self._body.setMaximumWidth(min(theme.px(_WIDEST_PX), max(1, self.viewport().width())))

    def _on_changed(self, name: str, value: object) -> None:
        self._summarise_again()
        self.changed.emit(name, value)

    def _summarise_again(self) -> None:
        if self._summary.isVisibleTo(self):
            self._summarise()

    def _summarise(self) -> None:
        self._summary.show_entries(self._fields.problems())
