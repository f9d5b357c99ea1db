"""§31: the draft for the local body; §35: how the person was told of its decision."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from app.core.classifiers import UnknownCode, is_rural
from app.core.vocabulary import NoWork, Told
from app.services.card_answers import fault_of
from app.services.decision_notices import Informed, OnCase, TellDecision, tell_decision
from app.services.decisions import ProposeUnemployed, Taken, propose_unemployed
from app.services.person_page import PersonPage
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.windows.case.case_form import CaseForm
from app.ui.windows.case.decision_words import NOTE

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
TELL = (
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
"""What is asked of telling somebody (§35, §45)."""


class DraftWindow(CaseForm):
    """Puts the draft of registration as unemployed to the director."""

    def __init__(self, context: Context, page: PersonPage) -> None:
        super().__init__(context, page, _DRAFT)
        self.form.form.set_values({"ground": NoWork.NONE_FOUND.value})
        self.retranslate()

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

    def submit(self, values: dict[str, Any]) -> None:
        """Put the draft to the director."""
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


class TellWindow(CaseForm):
    """Writes down that the person was told of the decision."""

    told = Signal(object)

    def __init__(self, context: Context, page: PersonPage) -> None:
        super().__init__(context, page, TELL)
        how = Told.AKIM_OR_ASSISTANT if _in_village(page) else Told.SMS
        self.form.form.set_values({"how": how.value})
        self.retranslate()

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

    def submit(self, values: dict[str, Any]) -> None:
        """Write down that the person was told."""
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
