"""All answers of a wizard before its verb, by step, each with the way back to it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from app.ui.fields.shown import shown_value
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import Retranslating, translated
from app.ui.parts import button, clear, column, frame, label, row
from app.ui.wizards.flow import Answers, Step


class Summary(Retranslating, QWidget):
    """Shows the answers; `change_wanted` carries the number of the step to go back to."""

    change_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(12)
        self._shown: tuple[Sequence[Step], Answers, Sequence[str], bool] = ((), {}, (), True)
        self.setLayout(column(self._sections))

    def retranslate(self) -> None:
        self.show_answers(*self._shown)

    def show_answers(
        self, steps: Sequence[Step], answers: Answers, warnings: Sequence[str], changeable: bool
    ) -> None:
        """Show what was answered, and what is odd but may stay."""
        self._shown = (steps, answers, warnings, changeable)
        clear(self._sections)
        if warnings:
            lines = [label("warning", wrap=True) for _ in warnings]
            for line, text in zip(lines, warnings, strict=True):
                line.setText(text)
            self._sections.addWidget(frame("banner-warning", column(*lines, margin=12)))
        for number, step in enumerate(steps):
            self._sections.addWidget(self._section(number, step, answers))

    def _section(self, number: int, step: Step, answers: Answers) -> QWidget:
        title, change = label("subtitle"), button("link", name=f"change_{number + 1}")
        title.setText(translated("Field", step.title))
        change.setText(self.tr("Change"))
        change.setAccessibleName(self.tr("Change: {step}").format(step=title.text()))
        change.clicked.connect(lambda: self.change_wanted.emit(number))
        if not self._shown[3]:
            change.hide()
        lines = QFormLayout()
        lines.setHorizontalSpacing(24)
        lines.setVerticalSpacing(4)
        for spec in step.asked(answers):
            if _worth_showing(spec, answers):
                name, value = label("caption", wrap=True), label("", wrap=True)
                name.setText(translated("Field", spec.label))
                value.setText(shown_value(spec, answers.get(spec.name)))
                lines.addRow(name, value)
        return frame("card", column(row(title, -1, change), lines, margin=16))


def _worth_showing(spec: FieldSpec, answers: Answers) -> bool:
    value = answers.get(spec.name)
    return bool(value) if spec.kind is FieldKind.CHECK else value not in (None, "")
