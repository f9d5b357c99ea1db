"""A list of entries, each with its own questions: the paths of education and of work."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui import icons, language, theme
from app.ui.fields.base import Fault, Nested, Problem, within
from app.ui.fields.entry import EntryBox
from app.ui.fields.spec import FieldSpec
from app.ui.fields.view import TabAnchor, UndoLine, bring_into_view
from app.ui.keys import KEYS, Act
from app.ui.parts import row, shortcut


class _Add(QPushButton):
    """Adds by Space or a click; Enter goes on, as everywhere on a page."""

    def __init__(self) -> None:
        super().__init__(icons.icon("plus", "text"), "")
        self.setObjectName("add")
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Some desktops press a button by Enter, whatever autoDefault says.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ListField(language.Retranslating, Nested, QWidget):
    """Entries, a line each, at most one of them open; its value is the list of their answers.

    An entry that says nothing is not in the value, and goes when it is closed. Places are named
    by the entry's place in the value and the question: "1.dismissed_on". A key removes the entry
    with the focus, which `Undo` brings back; the one that adds an entry is the page's. The value
    is None where there is no entry.
    """

    edited = Signal()
    finished = Signal()
    span: ClassVar[str] = "full"

    def __init__(self, spec: FieldSpec, today: date) -> None:
        super().__init__()
        self._specs, self._today = spec.specs, today
        self._boxes: list[EntryBox] = []
        self._removed: tuple[int, EntryBox] | None = None
        self._anchor = TabAnchor(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._undo = UndoLine()
        self._undo.undone.connect(self._bring_back)
        self._add = _Add()
        self._add.clicked.connect(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._lines)
        column.addWidget(self._undo)
        column.addLayout(row(self._add, -1))
        shortcut(self, KEYS[Act.REMOVE_ENTRY].keys, self._remove_here)
        self.retranslate()

    def retranslate(self) -> None:
        add = self.tr("Add")
        self._add.setText(f"{add}  {KEYS[Act.ADD_ENTRY].cap()}")
        self.set_label(self.accessibleName())
        self._tell_removed()

    def value(self) -> list[dict[str, Any]] | None:
        return [box.value() for box in self._filled()] or None

    def set_value(self, value: Sequence[Mapping[str, Any]] | None) -> None:
        for box in self._boxes:
            self._discard(box)
        self._forget_removed()
        self._boxes = []
        for place, entry in enumerate(value or ()):
            self._insert(place, self._make(entry))
        self._number()

    def set_label(self, label: str) -> None:
        super().set_label(label)
        self._add.setAccessibleName(": ".join(filter(None, (label, self.tr("Add")))))
        self._number()

    def set_fault(self, sentence: str | None) -> None:
        super().set_fault(sentence)
        theme.set_look(self._add, "invalid", sentence is not None)

    def set_description(self, words: str) -> None:
        super().set_description(words)
        self._add.setAccessibleDescription(words)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        (self._boxes[0].header if self._boxes else self._add).setFocus(reason)

    def add(self) -> None:
        """Open a new entry after the others, with the focus in its first question."""
        if not self._boxes or not self._boxes[-1].is_idle():
            self._forget_removed()
            self._insert(len(self._boxes), self._make({}))
            self._number()
        self._open(self._boxes[-1])
        self._boxes[-1].focus_place("")

    def unread_places(self) -> dict[str, str]:
        return {
            f"{place}.{name}": text
            for place, box in enumerate(self._filled())
            for name, text in box.unread().items()
        }

    def set_unread_places(self, texts: Mapping[str, str]) -> None:
        # All entries count: one may hold nothing but what is shown here.
        for place, box in enumerate(self._boxes):
            if inside := within(str(place), texts):
                box.set_unread(inside)

    def show_faults(self, faults: Mapping[str, Fault]) -> None:
        for place, box in enumerate(self._filled()):
            box.show_faults(within(str(place), faults))
        if wrong := [box for box in self._filled() if box.problems()]:
            self._open(wrong[0])

    def problems(self) -> list[Problem]:
        return [
            one._replace(name=f"{place}.{one.name}")
            for place, box in enumerate(self._filled())
            for one in box.problems()
        ]

    def has_faults(self) -> bool:
        return any(box.has_faults() for box in self._filled())

    def focus_place(self, place: str) -> None:
        number, _, name = place.partition(".")
        filled = self._filled()
        if number.isdecimal() and int(number) < len(filled):
            self._open(filled[int(number)])
            filled[int(number)].focus_place(name)
        else:
            self.setFocus()
            bring_into_view(self)

    def _filled(self) -> list[EntryBox]:
        return [box for box in self._boxes if not box.is_idle()]

    def _make(self, values: Mapping[str, Any]) -> EntryBox:
        box = EntryBox(self._specs, self._today, values)
        box.edited.connect(self.edited)
        box.pressed.connect(partial(self._on_pressed, box))
        box.remove_wanted.connect(partial(self._remove, box))
        return box

    def _insert(self, place: int, box: EntryBox) -> None:
        self._boxes.insert(place, box)
        self._lines.insertWidget(place, box)
        box.show()

    def _on_pressed(self, box: EntryBox) -> None:
        if box.is_open:
            box.close_form()
            self._drop_idle(None)
            self._number()
        else:
            self._open(box)

    def _open(self, box: EntryBox) -> None:
        for other in self._boxes:
            if other is not box:
                other.close_form()
        self._drop_idle(box)
        box.open()
        self._number()

    def _drop_idle(self, kept: EntryBox | None) -> None:
        for box in [one for one in self._boxes if one is not kept and one.is_idle()]:
            if self.isAncestorOf(box) and box.isAncestorOf(self.window().focusWidget() or self):
                self._add.setFocus()
            self._take(box)
            box.deleteLater()

    def _remove_here(self) -> None:
        here = self.window().focusWidget()
        for box in self._boxes:
            if here is not None and box.isAncestorOf(here):
                self._remove(box)
                return

    def _remove(self, box: EntryBox) -> None:
        """Take an entry away, to be brought back with `Undo`; one that says nothing just goes."""
        box.close_form()
        self._forget_removed()
        place = self._boxes.index(box)
        idle = box.is_idle()
        (self._add if idle else self._undo.button).setFocus()
        self._take(box)
        if idle:
            box.deleteLater()
        else:
            self._removed = (place, box)
        self._number()
        self._tell_removed()
        if not idle:
            self._undo.button.setFocus()
            self.edited.emit()

    def _bring_back(self) -> None:
        if self._removed is not None:
            place, box = self._removed
            self._removed = None
            self._insert(min(place, len(self._boxes)), box)
            self._number()
            box.header.setFocus()
            self._tell_removed()
            self.edited.emit()

    def _take(self, box: EntryBox) -> None:
        self._boxes.remove(box)
        self._lines.removeWidget(box)
        box.hide()

    def _discard(self, box: EntryBox) -> None:
        self._lines.removeWidget(box)
        box.hide()
        box.deleteLater()

    def _forget_removed(self) -> None:
        if self._removed is not None:
            self._removed[1].deleteLater()
            self._removed = None
        self._tell_removed()

    def _tell_removed(self) -> None:
        if self._removed is not None:
            name = self._removed[1].header.whole.partition(" ")[2]
            words = self.tr("Removed: {name}").format(name=name)
            self._undo.tell(words, self.tr("Undo"))
        self._undo.setVisible(self._removed is not None)

    def _number(self) -> None:
        """Count the entries anew and let Tab go through them in reading order."""
        for number, box in enumerate(self._boxes, start=1):
            box.place_at(number, self.accessibleName())
        inside = [widget for box in self._boxes for widget in box.tab_order()]
        self._anchor.lead([*inside, self._undo.button, self._add])
