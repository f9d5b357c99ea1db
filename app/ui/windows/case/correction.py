"""A registration made in error is put right by an act that stays visible, never by deletion."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.core.clock import today
from app.core.vocabulary import Correction
from app.rules.ch4_complaints import MOVES_OF
from app.services.corrections import Corrected, CorrectRegistration, correct_registration
from app.services.notices import Note
from app.services.person_page import PersonPage
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import Retranslating
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.parts import Room, column, frame, label, row
from app.ui.windows.back import BackButton, heading
from app.ui.windows.editor import Editor

_AS_TYPED = QT_TRANSLATE_NOOP("Field", "Printed as typed on the sheet of this language")
_REASON = (
    FieldSpec(
        "reason_kk",
        QT_TRANSLATE_NOOP("Field", "What was wrong, in Kazakh"),
        FieldKind.TEXT_LONG,
        required=True,
        max_length=300,
        caption=_AS_TYPED,
    ),
    FieldSpec(
        "reason_ru",
        QT_TRANSLATE_NOOP("Field", "What was wrong, in Russian"),
        FieldKind.TEXT_LONG,
        required=True,
        max_length=300,
        caption=_AS_TYPED,
    ),
)
_INDENT = 28
"""Where a choice's words begin."""


class _Reason(Editor):
    """The reason, and the verb below it."""

    def retranslate(self) -> None:
        self.title.hide()

    def put_first(self, widget: QWidget) -> None:
        """Place something above the reason, where the form's keys work too."""
        form = self.layout()
        assert isinstance(form, QVBoxLayout)
        form.insertWidget(form.indexOf(self.form), widget)


class CorrectionWindow(Retranslating, Room):
    """Chooses between a new notice and no registration, and says what will happen."""

    corrected = Signal(object)
    left = Signal()

    def __init__(self, context: Context, page: PersonPage, parent: QWidget | None = None) -> None:
        super().__init__(parent or context.place)
        assert page.case is not None
        self._context, self._page, self._case = context, page, page.case
        self._title, self._name = label("title", wrap=True), label("muted", wrap=True)
        self._name.setText(f"{page.full_name}  ·  {page.case.number}")
        self._group = QButtonGroup(self)
        self.choices = {kind: QRadioButton() for kind in MOVES_OF if self._allows(kind)}
        self._effects = {kind: label("caption", wrap=True) for kind in self.choices}
        for kind, choice in self.choices.items():
            choice.setObjectName(kind.value)
            choice.toggled.connect(lambda _on: self._show_verb())
            self._group.addButton(choice)
        self.form = _Reason(_REASON, today(context.rt.clock))
        next(iter(self.choices.values())).setChecked(True)
        self.form.submitted.connect(self._correct)
        self.form.renewed.connect(self.left)
        self._back = BackButton(self)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Put the registration right"))
        words = {
            Correction.REPLACE: self.tr("Replace the notice"),
            Correction.ANNUL: self.tr("Annul the registration"),
            Correction.RECONSIDER: self.tr("Take the decision back and decide anew"),
            Correction.RESTORE: self.tr("Restore the registration as unemployed"),
        }
        effects = {
            Correction.REPLACE: self.tr(
                "The person stays registered. An act is issued, and a new notice from the card as "
                "it stands now; the wrong notice is kept and no longer holds. Change the card "
                "first if the error is in it."
            ),
            Correction.ANNUL: self.tr(
                "The person was never to be registered: the case is closed, its running terms "
                "fall away, and an act is issued. Nothing is deleted."
            ),
            Correction.RECONSIDER: self.tr(
                "The decision was an error: the case goes back to where it waited for one. An act "
                "is issued; the notice holds no more, nor do certificates that rest on it."
            ),
            Correction.RESTORE: self.tr(
                "The person was not to be struck off: he is registered as unemployed since the "
                "same day as before, and an act is issued. Nothing is deleted."
            ),
        }
        for kind, choice in self.choices.items():
            choice.setText(words[kind])
            choice.setAccessibleDescription(effects[kind])
            self._effects[kind].setText(effects[kind])
        self._show_verb()

    def kind(self) -> Correction:
        """How it is to be put right."""
        return next(kind for kind, choice in self.choices.items() if choice.isChecked())

    def take_focus(self) -> None:
        """On the choice."""
        self.choices[self.kind()].setFocus()

    def may_leave(self) -> bool:
        """Not while the act is being issued; words typed are left only when told so."""
        return not self.form.busy and self.form.sure_to_leave()

    def _allows(self, kind: Correction) -> bool:
        return any(move in self._case.moves for move in MOVES_OF[kind])

    def _lay_out(self) -> None:
        pairs = [
            column(choice, row(_INDENT, self._effects[kind]), gap=0)
            for kind, choice in self.choices.items()
        ]
        head = heading(column(self._title, self._name, gap=2), self._back)
        choices = frame("card", column(*pairs, -1, margin=16, gap=16))
        self.form.put_first(choices)
        self.setLayout(column(head, self.form, margin=24, gap=16))
        before: QWidget = list(self.choices.values())[-1]
        for name in ("reason_kk", "reason_ru"):  # the choices stand above what is asked next
            editor = self.form.form.field(name)
            assert isinstance(editor, QWidget)
            QWidget.setTabOrder(before, editor)
            before = editor
        QWidget.setTabOrder(before, self.form.save)

    def _show_verb(self) -> None:
        kind = self.kind()
        verbs = {
            Correction.REPLACE: self.tr("Issue a new notice  Ctrl+S"),
            Correction.ANNUL: self.tr("Annul  Ctrl+S"),
            Correction.RECONSIDER: self.tr("Take the decision back  Ctrl+S"),
            Correction.RESTORE: self.tr("Restore the registration  Ctrl+S"),
        }
        self.form.save.setText(verbs[kind])
        mild = kind in (Correction.REPLACE, Correction.RESTORE)
        theme.set_kind(self.form.save, "primary" if mild else "danger")

    def _correct(self, values: dict[str, Any]) -> None:
        rt, actor = self._context.rt, self._context.actor
        reason = Note(str(values["reason_kk"] or ""), str(values["reason_ru"] or ""))
        command = CorrectRegistration(self._case.id, self._case.version, self.kind(), reason)
        work = partial(correct_registration, rt, actor, command)
        tasks.run(self, work, self._on_corrected, self.form.refuse)

    def _on_corrected(self, done: Corrected) -> None:
        self.form.busy = False
        bus().changed.emit("case", done.person_id)
        self.corrected.emit(done)
