"""Steps with decisions that ask for words first: a remark, §34's grounds; one or several."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.clock import today
from app.core.errors import UserError
from app.core.vocabulary import DecisionKind, UnemployedRefusal
from app.rules.ch3_unemployed import Finding
from app.rules.verdict import Outcome
from app.services.decision_queries import Entered, Step
from app.services.decision_signing import WHY_LENGTH, Decline, decline
from app.services.decisions import (
    NOTE_LENGTH,
    REMARK_LENGTH,
    OnDecision,
    Result,
    Taken,
    each,
    resubmit,
    return_draft,
    stop,
)
from app.services.deregistration import PROOF_LENGTH, CorrectProof, put_again_with_proof
from app.services.notices import Note
from app.services.runtime import Actor, Runtime
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import Retranslating
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.parts import Room, column, label
from app.ui.windows.back import BackButton, heading
from app.ui.windows.case.decision_pieces import finding_words
from app.ui.windows.editor import Editor

_STOPPED = FieldSpec(
    "remark",
    QT_TRANSLATE_NOOP("Field", "Remark"),
    FieldKind.TEXT_LONG,
    max_length=REMARK_LENGTH,
    help=QT_TRANSLATE_NOOP("Field", "Who drafted it reads this; it stays with the decision."),
)
_REMARK = replace(_STOPPED, required=True)
NOTE = FieldSpec(
    "note",
    QT_TRANSLATE_NOOP("Field", "Note to the director and the local body"),
    FieldKind.TEXT_LONG,
    max_length=NOTE_LENGTH,
)
_AS_TYPED = QT_TRANSLATE_NOOP("Field", "Document, its number and day, who issued it")
PROOF = (
    FieldSpec(
        "happened_on", QT_TRANSLATE_NOOP("Field", "Happened on"), FieldKind.DATE, required=True
    ),
    FieldSpec(
        "proof_kk",
        QT_TRANSLATE_NOOP("Field", "What proves it, in Kazakh"),
        FieldKind.TEXT_LONG,
        required=True,
        max_length=PROOF_LENGTH,
        help=_AS_TYPED,
    ),
    FieldSpec(
        "proof_ru",
        QT_TRANSLATE_NOOP("Field", "What proves it, in Russian"),
        FieldKind.TEXT_LONG,
        required=True,
        max_length=PROOF_LENGTH,
        help=_AS_TYPED,
    ),
)
"""What is asked of a ground of §44 that is entered."""
_GROUNDS = {
    UnemployedRefusal.UNDER_SIXTEEN: QT_TRANSLATE_NOOP("Field", "Under sixteen"),
    UnemployedRefusal.EMPLOYED: QT_TRANSLATE_NOOP("Field", "Works for pay"),
    UnemployedRefusal.PENSION_AGE: QT_TRANSLATE_NOOP("Field", "Of pension age"),
    UnemployedRefusal.FALSE_INFORMATION: QT_TRANSLATE_NOOP(
        "Field", "Knowingly false or unreliable information"
    ),
    UnemployedRefusal.STUDENT: QT_TRANSLATE_NOOP(
        "Field", "Student or senior pupil who seeks active measures"
    ),
}
_WHY_HELP = QT_TRANSLATE_NOOP("Field", "Printed on the notice as typed")
_WHY = tuple(
    FieldSpec(name, title, FieldKind.TEXT_LONG, max_length=WHY_LENGTH, help=_WHY_HELP)
    for name, title in (
        ("why_kk", QT_TRANSLATE_NOOP("Field", "On what it rests, in Kazakh")),
        ("why_ru", QT_TRANSLATE_NOOP("Field", "On what it rests, in Russian")),
    )
)
_WHY_STAYS = tuple(replace(spec, required=True) for spec in _WHY)
"""§44: who is left registered is so for a reason; a ground of §34 may be proved without words."""
_CHECKS = tuple(
    FieldSpec(ground.value, title, FieldKind.CHECK, paragraph=f"34.{number}")
    for number, (ground, title) in enumerate(_GROUNDS.items(), 1)
)


@dataclass(frozen=True)
class Chosen:
    """A decision on which a step is to be taken, as it was seen, and whose it is."""

    taken: OnDecision
    person_id: int
    full_name: str
    kind: DecisionKind
    findings: tuple[Finding, ...] = ()
    entered: Entered | None = None
    note: str = ""


class _Words(Editor):
    def retranslate(self) -> None:
        self.title.hide()

    def field_of(self, error: UserError) -> str:
        """The grounds are several fields; what is wrong with none of them stands at the first."""
        if error.field == "grounds":
            return str(error.params.get("ground", UnemployedRefusal.UNDER_SIXTEEN.value))
        return super().field_of(error)

    def _lacks(self, name: str) -> UserError:
        """A remark is asked for by what it is for."""
        if name == "remark":
            return UserError("remark_missing", field=name)
        return super()._lacks(name)


class WordsWindow(Retranslating, Room):
    """Asks for the words of a step and takes it with each of the decisions."""

    left = Signal()
    finished = Signal(object)
    """What came of each, where not all could be done."""

    def __init__(
        self,
        context: Context,
        step: Step,
        chosen: Sequence[Chosen],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent or context.place)
        self._context, self.step, self._chosen = context, step, tuple(chosen)
        alone = step is Step.RESUBMIT and len(self._chosen) == 1
        self._entered = self._chosen[0].entered if alone else None
        self._title, self._names = label("title", wrap=True), label("muted", wrap=True)
        self._names.setText(", ".join(one.full_name for one in self._chosen))
        self.form = _Words(self._specs(), today(context.rt.clock))
        self.form.submitted.connect(self._take)
        self.form.renewed.connect(self.left)
        self._back = BackButton(self)
        head = heading(column(self._title, self._names, gap=2), self._back)
        self.setLayout(column(head, self.form, margin=24, gap=16))
        self.form.form.set_values(self._known())
        theme.set_kind(self.form.save, "danger" if step is Step.DECLINE else "primary")
        self.retranslate()

    def retranslate(self) -> None:
        titles = {
            Step.RESUBMIT: self.tr("Put the draft again"),
            Step.RETURN: self.tr("Return the draft"),
            Step.STOP: self.tr("Stop the draft"),
            Step.DECLINE: self.tr("Refuse to sign"),
        }
        verbs = {
            Step.RESUBMIT: self.tr("Put again  Ctrl+S"),
            Step.RETURN: self.tr("Return  Ctrl+S"),
            Step.STOP: self.tr("Stop  Ctrl+S"),
            Step.DECLINE: self.tr("Refuse  Ctrl+S"),
        }
        self._title.setText(titles[self.step])
        self.form.save.setText(verbs[self.step])
        for finding in self._findings():
            self.form.form.set_caption(finding.ground.value, finding_words(finding))

    def take_focus(self) -> None:
        """On the first question."""
        self.form.form.focus_first()

    def may_leave(self) -> bool:
        """Not while the step is being taken; words typed are left only when told so."""
        return not self.form.busy and self.form.sure_to_leave()

    def _specs(self) -> tuple[FieldSpec, ...]:
        if self._entered is not None:
            return (*PROOF, NOTE)
        if self.step is not Step.DECLINE:
            asked = {Step.RESUBMIT: NOTE, Step.RETURN: _REMARK, Step.STOP: _STOPPED}
            return (asked[self.step],)
        registration = self._chosen[0].kind is DecisionKind.REGISTRATION
        return (*_CHECKS, *_WHY) if registration else _WHY_STAYS

    def _findings(self) -> tuple[Finding, ...]:
        """What speaks against one person; of several each has his own, in his own window."""
        alone = self.step is Step.DECLINE and len(self._chosen) == 1
        return self._chosen[0].findings if alone else ()

    def _known(self) -> dict[str, Any]:
        """What is to be seen when the window opens: what is proved, and what was written before."""
        known: dict[str, Any] = {
            f.ground.value: True for f in self._findings() if f.outcome is Outcome.REFUSED
        }
        if self.step is Step.RESUBMIT and len(self._chosen) == 1:
            known["note"] = self._chosen[0].note or None
        if self._entered is not None:
            known["happened_on"] = self._entered.happened_on.isoformat()
            known |= {"proof_kk": self._entered.proof.kk, "proof_ru": self._entered.proof.ru}
        return known

    def _take(self, values: dict[str, Any]) -> None:
        act, commands = self._act(values), [one.taken for one in self._chosen]
        tasks.run(self, lambda: each(act, commands), self._on_taken, self.form.refuse)

    def _act(self, values: dict[str, Any]) -> Callable[[OnDecision], Taken]:
        rt, actor = self._context.rt, self._context.actor
        if self.step is Step.DECLINE:
            grounds = tuple(g for g in UnemployedRefusal if values.get(g.value))
            why = Note(str(values["why_kk"] or ""), str(values["why_ru"] or ""))
            return lambda taken: decline(rt, actor, Decline(taken, grounds, why))
        if self._entered is not None:
            day, proof = values["happened_on"], Note(values["proof_kk"], values["proof_ru"])
            happened_on, note = date.fromisoformat(day), str(values["note"] or "")
            return lambda taken: put_again_with_proof(
                rt, actor, CorrectProof(taken, happened_on, proof, note)
            )
        words = str(next(iter(values.values())) or "")
        return partial(_with_words, _WITH_WORDS[self.step], rt, actor, words)

    def _on_taken(self, results: tuple[Result, ...]) -> None:
        failed = [result for result in results if result.error is not None]
        done = [one for one, result in zip(self._chosen, results, strict=True) if not result.error]
        if failed and not done:
            error = failed[0].error
            assert error is not None
            self.form.refuse(error)
            return
        self.form.busy = False
        for one in done:
            bus().changed.emit("case", one.person_id)
        self.left.emit()
        self.finished.emit(results)


_Step = Callable[[Runtime, Actor, OnDecision, str], Taken]
_WITH_WORDS: Mapping[Step, _Step] = {
    Step.RETURN: return_draft,
    Step.STOP: stop,
    Step.RESUBMIT: resubmit,
}


def _with_words(
    act: _Step,
    rt: Runtime,
    actor: Actor,
    words: str,
    taken: OnDecision,
) -> Taken:
    return act(rt, actor, taken, words)
