"""§57: why somebody fits a vacancy and why not, criterion by criterion, in words."""

from functools import partial

from PySide6.QtWidgets import QWidget

from app.core.errors import UserError
from app.rules.selection import Part
from app.services.selection import Candidate, why
from app.ui import tasks
from app.ui.context import Context
from app.ui.language import Retranslating
from app.ui.messages import word
from app.ui.parts import column, label


class CandidateReasons(Retranslating, QWidget):
    """The reasons of one candidate; who is not among the best is judged when he is asked for."""

    def __init__(self, context: Context, vacancy_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._vacancy = context, vacancy_id
        self._latest = tasks.Latest(self)
        self._shown: Candidate | None = None
        self._told, self._left_out = label("muted", wrap=True), label("muted", wrap=True)
        self._told.setObjectName("reasons")
        self.setLayout(column(self._told, self._left_out, gap=2))
        self.retranslate()

    def retranslate(self) -> None:
        self._told.setAccessibleName(self.tr("How the candidate fits"))
        self._show(self._shown)

    def show_candidate(self, candidate: Candidate) -> None:
        """Of somebody who was judged already."""
        self._latest.cancel()
        self._show(candidate)

    def ask(self, case_id: int) -> None:
        """Of somebody whom the search found: he is judged now, and the look written down."""
        rt, actor = self._context.rt, self._context.actor
        self._show(None)
        work = partial(why, rt, actor, self._vacancy, case_id)
        self._latest.run(work, self._show, self._on_refused)

    def clear(self) -> None:
        """There is nobody to tell of."""
        self._latest.cancel()
        self._show(None)

    def _on_refused(self, error: BaseException) -> None:
        """Vacancy or case ended meanwhile: the choice itself says so."""
        if not isinstance(error, UserError):
            tasks.report(error)

    def _show(self, candidate: Candidate | None) -> None:
        self._shown = candidate
        told = [] if candidate is None else [self._part(part) for part in candidate.parts]
        self._told.setText("  ·  ".join(told))
        broken = "; ".join(map(word, candidate.broken)) if candidate else ""
        self._left_out.setText(self.tr("Left out: {why}").format(why=broken) if broken else "")
        self._left_out.setVisible(bool(broken))

    def _part(self, part: Part) -> str:
        name = word(part.criterion.value)
        if part.must:
            name = self.tr("{criterion} (must)").format(criterion=name)
        return f"{name} {part.points}/{part.most}"
