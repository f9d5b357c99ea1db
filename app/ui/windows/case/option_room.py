"""A window where one of several is chosen, and something is asked of it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.clock import today
from app.core.errors import FieldFaults
from app.rules.verdict import Verdict
from app.services.card_answers import fault_of
from app.services.person_page import PersonPage
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldSpec
from app.ui.language import Retranslating
from app.ui.parts import Room, column, label
from app.ui.windows.back import BackButton, heading
from app.ui.windows.case.options import Chooser, OptionForm, Options

ASKED = "option"
"""Under which name a field's `visible_if` knows what is chosen."""


class _Form(OptionForm):
    def retranslate(self) -> None:
        """The verb is the window's to say."""


class ChoiceRoom(Retranslating, Room):
    """One of its kind sets its words in `retranslate`, which it calls itself once it is made, and
    carries out the values in `submit`. `subject`: of whom or what it is, below the title."""

    left = Signal()

    def __init__(
        self,
        context: Context,
        subject: str,
        chooser: Chooser,
        specs: Sequence[FieldSpec],
        *above: QWidget,
    ) -> None:
        super().__init__(context.place)
        self._context = context
        self._title, self._name = label("title", wrap=True), label("muted", wrap=True)
        self._name.setText(subject)
        self.form = _Form(chooser, ASKED, specs, today(context.rt.clock))
        self.form.submitted.connect(self.submit)
        self.form.renewed.connect(self.left)
        self._back = BackButton(self)
        head = heading(column(self._title, self._name, gap=2), self._back)
        self.setLayout(column(head, *above, self.form, margin=24, gap=16))

    def retranslate(self) -> None:
        """The words that all of its kind share."""

    def take_focus(self) -> None:
        """On what is chosen; where nothing else can be, on what is asked of it first."""
        self.form.options.focus()
        if self.form.options.is_settled():
            self.form.form.focus_first()

    def may_leave(self) -> bool:
        """Not while something is being written down; words typed are left only when told so."""
        return not self.form.busy and self.form.sure_to_leave()

    def submit(self, values: dict[str, Any]) -> None:
        """Carry out what was typed."""
        raise NotImplementedError

    def done(self, person_id: int) -> None:
        """It is written: show the person's page anew."""
        self.form.busy = False
        bus().changed.emit("case", person_id)
        self.left.emit()

    def refuse(self, verdict: Verdict) -> None:
        """Show every reason of a lawful refusal at its field."""
        self.form.refuse(FieldFaults([fault_of(reason) for reason in verdict.refusals]))


class OptionRoom(ChoiceRoom):
    """Of a person's case, one of several options."""

    def __init__(
        self, context: Context, page: PersonPage, names: Sequence[str], specs: Sequence[FieldSpec]
    ) -> None:
        assert page.case is not None
        self._page, self._case, self.options = page, page.case, Options(names)
        subject = f"{page.full_name}  ·  {page.case.number}"
        super().__init__(context, subject, self.options, specs)
        self.options.choose(names[0])
