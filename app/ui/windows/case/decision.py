"""One decision whole: what it rests on, §34's grounds with their facts, and what can be done."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.core.errors import UserError
from app.services import decision_signing, decisions
from app.services.card_answers import fault_of
from app.services.decision_queries import DecisionView, Step, view_decision
from app.services.decisions import OnDecision, Taken
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_date, format_moment, translated
from app.ui.messages import word
from app.ui.parts import Room, button, clear, column, label, row, shortcut
from app.ui.terms import paragraph_name
from app.ui.windows.back import BackButton, heading
from app.ui.windows.card_sections import section
from app.ui.windows.case.decision_pieces import (
    chip,
    course,
    evidence_piece,
    finding_piece,
    stage_piece,
)
from app.ui.windows.editor import Banner
from app.ui.words.evidence_words import told

DO: Mapping[Step, Callable[..., Taken]] = {
    Step.APPROVE: decisions.approve,
    Step.SIGN: decision_signing.sign,
}
"""Steps that ask for nothing more than that they be taken; the others ask for words first."""

STEP_KEYS = {
    Step.APPROVE: Act.SAVE,
    Step.SIGN: Act.SAVE,
    Step.RESUBMIT: Act.SAVE,
    Step.RETURN: Act.SEND_BACK,
    Step.DECLINE: Act.SEND_BACK,
    Step.STOP: Act.STOP,
}
_LOOKS = {
    Step.APPROVE: ("primary", "check"),
    Step.SIGN: ("primary", "check"),
    Step.RESUBMIT: ("primary", "send"),
    Step.RETURN: ("", "undo-2"),
    Step.DECLINE: ("danger", "ban"),
    Step.STOP: ("", "x"),
}


class StepButtons(Retranslating, QWidget):
    """A button with its key for each step that can be taken."""

    wanted = Signal(object)

    def __init__(self, owner: QWidget) -> None:
        super().__init__()
        self.buttons: dict[Step, QPushButton] = {}
        for step, (kind, icon) in _LOOKS.items():
            made = button(kind, icon, name=step.value)
            made.clicked.connect(partial(self._want, step))
            made.hide()
            self.buttons[step] = made
        for act in dict.fromkeys(STEP_KEYS.values()):
            shortcut(owner, KEYS[act].keys, partial(self._press, act))
        self.setLayout(row(-1, *self.buttons.values()))
        one = self.buttons[Step.APPROVE]
        theme.FollowScale(self, lambda: self.setMinimumHeight(one.sizeHint().height()))
        self.retranslate()

    def retranslate(self) -> None:
        words = {
            Step.APPROVE: self.tr("Approve"),
            Step.SIGN: self.tr("Sign"),
            Step.RESUBMIT: self.tr("Put again"),
            Step.RETURN: self.tr("Return with a remark"),
            Step.DECLINE: self.tr("Refuse"),
            Step.STOP: self.tr("Stop"),
        }
        for step, made in self.buttons.items():
            made.setText(f"{words[step]}  {KEYS[STEP_KEYS[step]].cap()}")

    def offer(self, *steps: Step) -> None:
        """Show these and no others."""
        for step, made in self.buttons.items():
            made.setVisible(step in steps)

    def _want(self, step: Step, *_clicked: bool) -> None:
        self.wanted.emit(step)

    def _press(self, act: Act) -> None:
        for step, made in self.buttons.items():
            if STEP_KEYS[step] is act and made.isVisible() and made.isEnabled():
                self.wanted.emit(step)
                return


class DecisionWindow(Retranslating, Room):
    """Shows one decision; opening it is entered in the audit trail."""

    left = Signal()
    words_wanted = Signal(object, object)
    """A step that asks for words first, and the decision as it is shown."""
    taken = Signal(object, str)
    """The step that was taken, and on whose decision."""

    def __init__(self, context: Context, decision_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent or context.place)
        self._context, self._decision_id = context, decision_id
        self.view: DecisionView | None = None
        self._busy = self._stale = False
        self._building = tasks.Builder(self)
        self._title, self._line = label("title", wrap=True), label("muted", wrap=True)
        self._state = QVBoxLayout()
        self._back = BackButton(self)
        shortcut(self, KEYS[Act.REFRESH].keys, self.refresh)
        self.banner = Banner()
        self.steps = StepButtons(self)
        self.steps.wanted.connect(self._take)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(16)
        self._area = self._make_area()
        head = heading(column(self._title, self._line, gap=2), self._state, self._back)
        self.setLayout(column(head, self.banner, self._area, self.steps, margin=24, gap=16))
        bus().changed.connect(self._on_changed)
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self._area.setAccessibleName(self.tr("Decision"))
        if self.view is not None:
            self._show(self.view)

    def take_focus(self) -> None:
        """On the text, which the arrows scroll; read anew if something was done meanwhile."""
        self._area.setFocus()
        if self._stale:
            self.refresh()

    def may_leave(self) -> bool:
        """Not while a step is being taken."""
        return not self._busy

    def refresh(self) -> None:
        """Read it anew, off the UI thread."""
        self._stale = False
        rt, actor, decision_id = self._context.rt, self._context.actor, self._decision_id
        tasks.run(self, lambda: view_decision(rt, actor, decision_id), self._show, self._refuse)

    def _make_area(self) -> QScrollArea:
        body = QWidget()
        body.setLayout(column(self._sections, -1))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(body)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return area

    def _show(self, view: DecisionView) -> None:
        self.view, line = view, view.line
        self._title.setText(f"{word(line.kind.value)}  ·  {view.full_name}")
        told_of = [view.case_number, format_date(view.birth_date)]
        if view.due_at is not None:
            told_of.append(self.tr("due {moment}").format(moment=format_moment(view.due_at)))
        self._line.setText("  ·  ".join(told_of))
        clear(self._state)
        self._state.addWidget(chip(line.state))
        self.steps.offer(*view.steps)
        self._building.build(self._filled(view))

    def _filled(self, view: DecisionView) -> Iterator[None]:
        """One section after the other, between the keys."""
        clear(self._sections)
        for made in self._made(view):
            self._sections.addWidget(made)
            made.show()
            yield

    def _made(self, view: DecisionView) -> Iterator[QWidget]:
        yield section(self.tr("The draft"), *course(view.line))
        if view.findings:
            paragraph = paragraph_name("34", translated)
            title = self.tr("Grounds against registration  {paragraph}")
            pieces = map(finding_piece, view.findings)
            yield section(title.format(paragraph=paragraph), *pieces)
        stages = self.tr("Stages of the service  {paragraph}")
        paragraph = paragraph_name("36", translated)
        told_of = map(stage_piece, view.line.stages)
        if view.evidence:
            yield section(self.tr("Evidence"), *map(evidence_piece, view.evidence))
        yield section(stages.format(paragraph=paragraph), *told_of)

    def _take(self, step: Step) -> None:
        if self.view is None or self._busy:
            return
        self.banner.clear()
        if step not in DO:
            self.words_wanted.emit(step, self.view)
            return
        self._busy = True
        rt, actor = self._context.rt, self._context.actor
        on = OnDecision(self.view.line.id, self.view.line.version)
        taken = partial(self._on_taken, step, self.view.full_name)
        tasks.run(self, partial(DO[step], rt, actor, on), taken, self._refuse)

    def _on_taken(self, step: Step, name: str, done: Taken) -> None:
        self._busy = False
        if done.verdict.allowed:
            self.taken.emit(step, name)
            bus().changed.emit("case", done.person_id)
            self.left.emit()
            return
        error = fault_of(done.verdict.refusals[0])
        self.banner.tell("error", lambda: told(error))

    def _refuse(self, error: BaseException) -> None:
        self._busy = False
        if isinstance(error, UserError):
            self.banner.tell(
                "error", lambda: told(error), lambda: self.tr("Show it anew  F5"), self._anew
            )
        else:
            tasks.report(error)

    def _anew(self) -> None:
        self.banner.clear()
        self.refresh()

    def _on_changed(self, what: str, _record: object) -> None:
        if what == "case":
            self._stale = True
