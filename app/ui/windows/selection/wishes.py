"""§57: what is asked, or wished, beside the list that follows from it; changed on the spot."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui import tasks
from app.ui.fields.form_page import FormPage
from app.ui.fields.spec import FieldSpec, is_blank
from app.ui.fields.view import bring_into_view
from app.ui.language import Retranslating
from app.ui.parts import button, column, frame, label, lay_out_later, show_if


class Wishes(Retranslating, QWidget):
    """A form of wishes that begins with what is known and tells when it says something else.

    `title` and `back` get their words from the window; `back` puts everything back as it is known.
    """

    changed = Signal()

    def __init__(
        self, specs: Sequence[FieldSpec], today: date, on_made: Callable[[FormPage], object]
    ) -> None:
        """on_made: what is done with the form once it is made, when it is first wanted."""
        super().__init__()
        self._specs, self._today, self._on_made = tuple(specs), today, on_made
        self._known: dict[str, Any] = {}
        self._form: FormPage | None = None
        self._building, self._begun = tasks.Builder(self), False
        self._place = column()
        self.title = label("subtitle", wrap=True)
        self.note = label("caption", wrap=True, name="wishes_note")
        self.back = button("", "undo-2", name="as_known")
        self.back.clicked.connect(self.put_back)
        parts = column(self.title, self._place, self.note, self.back, margin=16)
        parts.setStretch(1, 1)
        lay_out_later(self, column(frame("card", parts, later=True)))
        self.retranslate()

    def retranslate(self) -> None:
        count = len(self.differing())
        self.note.setText(self.tr("Changed here for this list only: {count}").format(count=count))
        show_if(self.note, bool(count))
        show_if(self.back, bool(count))
        here = self.window().focusWidget()
        if here is not None and self.isAncestorOf(here):
            bring_into_view(here)  # what stands below the form may have taken its room

    @property
    def form(self) -> FormPage:
        """The wishes as questions."""
        self.make_ready()
        self._building.finish()
        assert self._form is not None
        return self._form

    def prepare(self) -> None:
        """Make the form, unless it is made."""
        assert self.form is not None

    def make_ready(self) -> None:
        """Make the form, unless it is made or being made, piece by piece between the keys."""
        if not self._begun:
            self._begun = True
            self._building.build(self._make())

    def _make(self) -> Iterator[None]:
        form = FormPage(self._specs, self._today)
        form.setParent(self)  # until it has its place
        form.hide()
        yield
        form.set_values(self._known)
        yield
        self._place.addWidget(form)
        form.show()
        yield
        form.changed.connect(self._on_changed)
        self._on_made(form)
        self._form = form

    def show_known(self, values: Mapping[str, Any]) -> None:
        """Begin with these; what is not named is not known."""
        self._known = {spec.name: values.get(spec.name) for spec in self._specs}
        if self._form is not None:
            self._form.set_values(self._known)
        self.retranslate()

    def differing(self) -> dict[str, Any]:
        """What is wished otherwise than it is known, by field; nothing that cannot be read."""
        if self._form is None:
            return {}
        unread = {name.partition(".")[0] for name in self.form.unread()}
        now = self.form.values()
        return {
            name: now[name]
            for name in self._known
            if name not in unread and _plain(now[name]) != _plain(self._known[name])
        }

    def put_back(self) -> None:
        """As it is known."""
        if self._form is not None and (self.differing() or self._form.unread()):
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
