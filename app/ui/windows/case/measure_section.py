"""Active measures and quotas on a person's page (L17-L27)."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.vocabulary import MeasureState
from app.services.case_views import CaseView
from app.services.measure_queries import MeasureView
from app.ui.messages import word
from app.ui.parts import button, column, frame, label, row
from app.ui.windows.card_sections import section, text, title_of
from app.ui.windows.case.measure_words import MeasureWords

_CHIPS = {
    MeasureState.CALLED: "chip-amber",
    MeasureState.STARTED: "chip-green",
    MeasureState.LEFT: "chip-red",
    MeasureState.NOT_COME: "chip-red",
}


class MeasureSection(QObject):
    """Makes the section; None where there is neither a measure nor a quota."""

    paper_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = MeasureWords(self)

    def section(self, case: CaseView | None) -> QWidget | None:
        """The person's directions, the newest first, and the quotas he falls under."""
        if case is None or not (case.measures or case.quota):
            return None
        parts = [self._measure(measure) for measure in case.measures]
        if case.quota:
            groups = ", ".join(word(group.value) for group in case.quota)
            quota = self.tr("Work places are kept for him by quota: {groups}  L27")
            parts.append(text(quota.format(groups=groups)))
        return section(self.tr("Active measures"), *parts)

    def _measure(self, measure: MeasureView) -> QWidget:
        chip = label(_CHIPS.get(measure.state, "chip-plain"))
        chip.setText(word(measure.state.value))
        head = row(text(word(measure.kind.value), "label"), chip)
        head.setStretch(0, 1)
        work = title_of("occupations", measure.occupation) if measure.occupation else ""
        about = " · ".join(filter(None, (measure.place, work, measure.details)))
        lines = [text(line, "caption") for line in self._told(measure)]
        parts: list[QWidget] = [text(about), *lines]
        if measure.paper_id is not None:
            parts.append(self._paper(measure))
        return frame("entry", column(head, *parts, margin=8, gap=2))

    def _told(self, measure: MeasureView) -> list[str]:
        lines = self._words.course(measure)
        if measure.ground:
            lines.insert(0, word(measure.ground.value))
        if measure.priority:
            groups = "; ".join(map(self._words.group, measure.priority))
            lines.insert(0, self.tr("went first: {groups}").format(groups=groups))
        return lines

    def _paper(self, measure: MeasureView) -> QWidget:
        assert measure.paper_id is not None
        number = measure.paper_id
        link = button("link", "file-text", name=f"direction_{number}")
        link.setText(measure.paper_number)
        link.setAccessibleName(f"{word('measure_direction')} {measure.paper_number}")
        link.clicked.connect(lambda: self.paper_chosen.emit(number))
        holder = QWidget()
        holder.setLayout(row(link, -1))
        return holder
