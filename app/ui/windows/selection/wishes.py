"""§57: what is asked, or wished, beside the list that follows from it; changed on the spot."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.fields.form_page import FormPage
from app.ui.fields.spec import FieldSpec, is_blank
from app.ui.language import Retranslating
from app.ui.parts import button, column, frame, label, show_if


class Wishes(Retranslating, QWidget):
    """A form of wishes that begins with what is known and tells when it says something else.

    `title` and `back` get their words from the window; `back` puts everything back as it is known.
    """

    changed = Signal()

    def __init__(self, specs: Sequence[FieldSpec], today: date) -> None:
        super().__init__()
        self._names = tuple(spec.name for spec in specs)
        self._known: dict[str, Any] = {}
        self.title = label("subtitle", wrap=True)
        self.form = FormPage(specs, today)
        self.form.changed.connect(self._on_changed)
        self.note = label("caption", wrap=True, name="wishes_note")
        self.back = button("", "undo-2", name="as_known")
        self.back.clicked.connect(self.put_back)
        parts = column(self.title, self.form, self.note, self.back, margin=16)
        self.setLayout(column(frame("card", parts)))
        self.retranslate()

    def retranslate(self) -> None:
        count = len(self.differing())
        self.note.setText(self.tr("Changed here for this list only: {count}").format(count=count))
        show_if(self.note, bool(count))
        show_if(self.back, bool(count))

    def show_known(self, values: Mapping[str, Any]) -> None:
        """Begin with these; what is not named is not known."""
        self._known = {name: values.get(name) for name in self._names}
        self.form.set_values(self._known)
        self.retranslate()

    def differing(self) -> dict[str, Any]:
        """What is wished otherwise than it is known, by field; nothing that cannot be read."""
        unread = {name.partition(".")[0] for name in self.form.unread()}
        now = self.form.values()
        return {
            name: now[name]
            for name in self._known
            if name not in unread and _plain(now[name]) != _plain(self._known[name])
        }

    def put_back(self) -> None:
        """As it is known."""
        if self.differing() or self.form.unread():
            self.form.set_values(self._known)
            self._on_changed()

    def focus(self) -> None:
        """On the first wish."""
        self.form.focus_first()

    def _on_changed(self, *_what: object) -> None:
        self.retranslate()
        self.changed.emit()


def _plain(value: Any) -> Any:
    return None if is_blank(value) else value
