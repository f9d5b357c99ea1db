"""The steps of a wizard at its left: done, here, wrong, to come."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QVBoxLayout, QWidget

from app.services.card_answers import Fault
from app.ui import icons, theme
from app.ui.fields.view import bring_into_view
from app.ui.language import Retranslating, translated
from app.ui.parts import button, clear, column, frame, scrolled
from app.ui.wizards.flow import Answers, Step, is_done, is_touched

_WIDTH = 232


class StepList(Retranslating, QWidget):
    """One button a step; Ctrl+digit goes there. What stands `below` takes its room first."""

    chosen = Signal(int)

    def __init__(self, below: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(4)
        self._group = QButtonGroup(self)  # one stop of Tab; the arrows go on from there
        self._seen: set[str] = set()
        self._shown: tuple[Sequence[Step], int, Answers, Mapping[str, Fault]] | None = None
        self._area = self._scrolled()
        self.setLayout(column(frame("panel", column(self._area, below, margin=8))))
        theme.FollowScale(self, lambda: self.setFixedWidth(theme.px(_WIDTH)))

    def retranslate(self) -> None:
        if self._shown is not None:
            self.show_steps(*self._shown)

    def show_steps(
        self, steps: Sequence[Step], here: int, answers: Answers, faults: Mapping[str, Fault]
    ) -> None:
        """Show where the wizard stands; a step nobody has seen is neither done nor wrong by what
        it was opened with."""
        self._seen.add(steps[here].name)
        moved = self._shown is None or self._shown[1] != here
        self._shown = (steps, here, answers, faults)
        if self._buttons.count() != len(steps):
            clear(self._buttons)
            for number in range(len(steps)):
                self._buttons.addWidget(self._button(number))
        for number, step in enumerate(steps):
            self._dress(number, step, here, answers, faults)
        item = self._buttons.itemAt(here)
        if moved and item is not None and (widget := item.widget()) is not None:
            bring_into_view(widget)

    def _scrolled(self) -> QScrollArea:
        area = scrolled(column(self._buttons, -1))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _button(self, number: int) -> QWidget:
        widget = button("rail", name=f"step_{number + 1}")
        widget.setCheckable(True)
        self._group.addButton(widget)
        widget.clicked.connect(lambda: self.chosen.emit(number))
        return widget

    def _dress(
        self, number: int, step: Step, here: int, answers: Answers, faults: Mapping[str, Fault]
    ) -> None:
        item = self._buttons.itemAt(number)
        widget = item.widget() if item else None
        if widget is None:
            return
        seen, touched = step.name in self._seen, is_touched(step, answers)
        done = not step.summary and (seen or touched) and is_done(step, answers, faults)
        wrong = not done and not step.summary and number != here and seen and touched
        sign, colour, state = "circle", "muted", self.tr("to do")
        if wrong:
            sign, colour, state = "circle-alert", "warning", self.tr("something is missing")
        elif done:
            sign, colour, state = "circle-check", "success", self.tr("done")
        title = translated("Field", step.title)
        widget.setIcon(icons.icon(sign, colour))  # type: ignore[attr-defined]
        widget.setText(title)  # type: ignore[attr-defined]
        widget.setChecked(number == here)  # type: ignore[attr-defined]
        stop = Qt.FocusPolicy.StrongFocus if number == here else Qt.FocusPolicy.ClickFocus
        widget.setFocusPolicy(stop)
        widget.setAccessibleName(f"{number + 1}. {title}: {state}")
