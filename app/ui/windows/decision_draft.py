"""§31: the draft for the local body; §35: how the person was told of its decision."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.classifiers import UnknownCode, is_rural
from app.core.clock import today
from app.core.vocabulary import NoWork, Told
from app.services.card_answers import fault_of
from app.services.decision_notices import Informed, OnCase, TellDecision, tell_decision
from app.services.decisions import ProposeUnemployed, Taken, propose_unemployed
from app.services.person_page import PersonPage
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import Retranslating
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.parts import Room, button, column, label, row, shortcut
from app.ui.windows.decision_words import NOTE
from app.ui.windows.editor import Editor

_DRAFT = (
    FieldSpec(
        "ground",
        QT_TRANSLATE_NOOP("Field", "Why the person goes on to the local body"),
        FieldKind.CHOICE,
        required=True,
        paragraph="31",
        list_name="no_work",
    ),
    NOTE,
)
_TELL = (
    FieldSpec(
        "how",
        QT_TRANSLATE_NOOP("Field", "How the person was told"),
        FieldKind.CHOICE,
        required=True,
        paragraph="35.1",
        list_name="told",
        help=QT_TRANSLATE_NOOP(
            "Field", "Who lives in a village is told through the akim or the assistant."
        ),
    ),
)


class _Form(Editor):
    def retranslate(self) -> None:
        self.title.hide()


class _CaseWindow(Retranslating, Room):
    """A short form on a person's case."""

    left = Signal()

    def __init__(
        self,
        context: Context,
        page: PersonPage,
        specs: tuple[FieldSpec, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        assert page.case is not None
        self._context, self._page, self._case = context, page, page.case
        self._title, self._name = label("title", wrap=True), label("muted", wrap=True)
        self._name.setText(f"{page.full_name}  ·  {page.case.number}")
        self._help = label("", wrap=True)
        self.form = _Form(specs, today(context.rt.clock))
        self.form.submitted.connect(self._submit)
        self.form.renewed.connect(self.left)
        self._back = button("quiet", "arrow-left", name="back")
        self._back.clicked.connect(self.left)
        shortcut(self, "Esc", self._back.click)
        head = row(column(self._title, self._name, gap=2), self._back)
        head.setStretch(0, 1)
        self.setLayout(column(head, self._help, self.form, margin=24, gap=16))
        self.retranslate()

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back  Esc"))

    def take_focus(self) -> None:
        """On the first question."""
        self.form.form.focus_first()

    def may_leave(self) -> bool:
        """Not while it is being written."""
        return not self.form.busy

    def _submit(self, values: dict[str, Any]) -> None:
        raise NotImplementedError


class DraftWindow(_CaseWindow):
    """Puts the draft of registration as unemployed to the director."""

    def __init__(self, context: Context, page: PersonPage, parent: QWidget | None = None) -> None:
        super().__init__(context, page, _DRAFT, parent)
        self.form.form.set_values({"ground": NoWork.NONE_FOUND.value})

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Draft: registration as unemployed"))
        self._help.setText(
            self.tr(
                "The draft goes to the director, then to the local body. With it goes what the "
                "records hold now: help given, offers and answers, the card, the registers' "
                "answers, the category."
            )
        )
        self.form.save.setText(self.tr("Put to the director  Ctrl+S"))

    def _submit(self, values: dict[str, Any]) -> None:
        rt, actor = self._context.rt, self._context.actor
        command = ProposeUnemployed(
            self._case.id,
            self._case.version,
            NoWork(values["ground"]),
            str(values["note"] or ""),
        )
        work = partial(propose_unemployed, rt, actor, command)
        tasks.run(self, work, self._on_drafted, self.form.refuse)

    def _on_drafted(self, done: Taken) -> None:
        if not done.verdict.allowed:
            self.form.refuse(fault_of(done.verdict.refusals[0]))
            return
        self.form.busy = False
        bus().changed.emit("case", done.person_id)
        self.left.emit()


class TellWindow(_CaseWindow):
    """Writes down that the person was told of the decision."""

    told = Signal(object)

    def __init__(self, context: Context, page: PersonPage, parent: QWidget | None = None) -> None:
        super().__init__(context, page, _TELL, parent)
        how = Told.AKIM_OR_ASSISTANT if _in_village(page) else Told.SMS
        self.form.form.set_values({"how": how.value})

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Tell the person of the decision"))
        self._help.setText(
            self.tr(
                "Who is registered gets the list of documents for the social payment: it opens "
                "to be printed."
            )
        )
        self.form.save.setText(self.tr("The person was told  Ctrl+S"))

    def _submit(self, values: dict[str, Any]) -> None:
        rt, actor = self._context.rt, self._context.actor
        taken = OnCase(self._case.id, self._case.version)
        command = TellDecision(taken, Told(values["how"]))
        tasks.run(self, partial(tell_decision, rt, actor, command), self._on_told, self.form.refuse)

    def _on_told(self, done: Informed) -> None:
        self.form.busy = False
        bus().changed.emit("case", done.person_id)
        self.left.emit()
        self.told.emit(done)


def _in_village(page: PersonPage) -> bool:
    try:
        return is_rural(page.card["address_place"] or "")
    except UnknownCode:
        return False
