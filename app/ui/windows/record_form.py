"""A short form on a record: what it is for, what is asked, and the verb below."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.clock import today
from app.ui.context import Context
from app.ui.fields.spec import FieldSpec
from app.ui.language import Retranslating
from app.ui.parts import Room, column, label
from app.ui.windows.back import BackButton, heading
from app.ui.windows.editor import Editor


class _Form(Editor):
    def retranslate(self) -> None:
        self.title.hide()


class RecordForm(Retranslating, Room):
    """One of its kind sets its words in `retranslate`, which it calls itself once it is made, and
    carries out the values in `submit`. `name`: whose record it is, under the title."""

    left = Signal()

    def __init__(
        self, context: Context, name: str, specs: tuple[FieldSpec, ...], *above: QWidget
    ) -> None:
        super().__init__(context.place)
        self._context = context
        self._title, self._name = label("title", wrap=True), label("muted", wrap=True)
        self._name.setText(name)
        self._help = label("", wrap=True)
        self.form = _Form(specs, today(context.rt.clock))
        self.form.submitted.connect(self.submit)
        self.form.renewed.connect(self.left)
        self._back = BackButton(self)
        head = heading(column(self._title, self._name, gap=2), self._back)
        self.setLayout(column(head, self._help, *above, self.form, margin=24, gap=16))

    def retranslate(self) -> None:
        """The words that all of its kind share."""

    def take_focus(self) -> None:
        """On the first question."""
        self.form.form.focus_first()

    def may_leave(self) -> bool:
        """Not while it is being written; words typed are left only when told so."""
        return not self.form.busy and self.form.sure_to_leave()

    def submit(self, values: dict[str, Any]) -> None:
        """Carry out what was typed."""
        raise NotImplementedError
