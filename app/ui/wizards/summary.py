"""All answers of a wizard before its verb, by step, each with the way back to it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui import tasks, theme
from app.ui.fields.shown import shown_value
from app.ui.fields.spec import FieldKind, FieldSpec, is_blank
from app.ui.focus import kept_focus
from app.ui.language import Retranslating, translated
from app.ui.parts import NO_LIMIT, button, clear, column, frame, is_large, label, row
from app.ui.wizards.flow import EARLIER, Answers, Step

_PARTS = (2, 3)
"""How the width is shared by the questions and the answers."""
_LARGE_SHARES = (10, 9)
"""How it is shared in large letters by the summary and a decision beside it."""
_BESIDE_PX, _BELOW_PX = 420, 136
"""How wide a decision is beside the summary, how high one question below it."""


class Summary(Retranslating, QWidget):
    """Shows the answers; `change_wanted` carries the number of the step to go back to."""

    change_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(12)
        self._building = tasks.Builder(self)
        self._shown: tuple[Sequence[Step], Answers, Sequence[str], bool] = ((), {}, (), True)
        self._earlier: Mapping[str, Any] | None = None
        self.setLayout(column(self._sections))

    def retranslate(self) -> None:
        self.show_answers(*self._shown)

    def show_answers(
        self, steps: Sequence[Step], answers: Answers, warnings: Sequence[str], changeable: bool
    ) -> None:
        """Show what was answered, and what is odd but may stay.

        Beside what differs from the `EARLIER` card stands what it said (§22).
        """
        self._shown = (steps, answers, warnings, changeable)
        self._earlier = answers.get(EARLIER)
        here = self.window().focusWidget()
        is_here = here is not None and self.isAncestorOf(here)
        with kept_focus(self):
            self._building.build(self._make(steps, answers, warnings))
            if is_here:
                self._building.finish()

    def _make(
        self, steps: Sequence[Step], answers: Answers, warnings: Sequence[str]
    ) -> Iterator[None]:
        """One step after the other, between the keys."""
        clear(self._sections)
        if warnings:
            lines = [label("warning", wrap=True) for _ in warnings]
            for line, text in zip(lines, warnings, strict=True):
                line.setText(text)
            self._sections.addWidget(frame("banner-warning", column(*lines, margin=12)))
        for number, step in enumerate(steps):
            section = self._section(number, step, answers)
            self._sections.addWidget(section)
            section.show()
            yield

    def _section(self, number: int, step: Step, answers: Answers) -> QWidget:
        title, change = label("subtitle"), button("link", name=f"change_{number + 1}")
        title.setText(translated("Field", step.title))
        change.setText(self.tr("Change"))
        change.setAccessibleName(self.tr("Change: {step}").format(step=title.text()))
        change.clicked.connect(lambda: self.change_wanted.emit(number))
        if not self._shown[3]:
            change.hide()
        return frame("card", column(row(title, -1, change), self._lines(step, answers), margin=16))

    def _lines(self, step: Step, answers: Answers) -> QGridLayout:
        lines = QGridLayout()
        lines.setHorizontalSpacing(24)
        lines.setVerticalSpacing(4)
        for at, part in enumerate(_PARTS):
            lines.setColumnStretch(at, part)
        asked = [one for one in step.asked(answers) if not one.beside]
        told = [one for one in asked if _is_told(one, answers) or self._was(one)]
        ticked = {one.beside: one for one in step.specs if one.beside and answers.get(one.name)}
        for line, spec in enumerate(told):
            name, value = label("caption", wrap=True), label("", wrap=True)
            name.setText(translated("Field", spec.label))
            mark = ticked.get(spec.name)
            words = (self._value(spec, answers.get(spec.name)), _ticked(mark))
            value.setText("  ·  ".join(filter(None, words)))
            for at, widget in enumerate((name, value)):
                lines.addWidget(widget, line, at, Qt.AlignmentFlag.AlignTop)
        return lines

    def _value(self, spec: FieldSpec, value: Any) -> str:
        text = shown_value(spec, value)
        if self._earlier is None or spec.name not in self._earlier:
            return text
        before = self._was(spec)
        if before == text:
            return text
        was = self.tr("{now} (before: {before})") if before else self.tr("{now} (new)")
        return was.format(now=text or "\u2014", before=before)

    def _was(self, spec: FieldSpec) -> str:
        earlier = (self._earlier or {}).get(spec.name)
        return "" if is_blank(earlier) else shown_value(spec, earlier)


class SummaryBody(QHBoxLayout):
    """The summary, and what is decided on it beside it; one question needs little room, and stands
    below the summary, which is read in its whole width then."""

    def __init__(self, summary: Summary, decision: QWidget) -> None:
        super().__init__()
        self._decision = decision
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setWidget(summary)
        self.setSpacing(24)
        self.addWidget(self.area)
        self.addWidget(decision)

    @staticmethod
    def is_beside(step: Step) -> bool:
        """Whether the step's decision stands beside the summary."""
        return step.summary and len(step.specs) > 1

    def place(self, step: Step) -> None:
        """Put both as the step needs it."""
        below = step.summary and len(step.specs) == 1
        beside, large = self.is_beside(step), is_large()
        self.setDirection(self.Direction.TopToBottom if below else self.Direction.LeftToRight)
        for at, share in enumerate(_LARGE_SHARES if beside and large else (int(below), 0)):
            self.setStretch(at, share)
        self._decision.setMaximumWidth(theme.px(_BESIDE_PX) if beside and not large else NO_LIMIT)
        self._decision.setMaximumHeight(theme.px(_BELOW_PX) if below else NO_LIMIT)


def _ticked(mark: FieldSpec | None) -> str:
    """What the tick beside a question says."""
    return translated("Field", mark.label).lower() if mark else ""


def _is_told(spec: FieldSpec, answers: Answers) -> bool:
    value = answers.get(spec.name)
    return bool(value) if spec.kind is FieldKind.CHECK else not is_blank(value)
