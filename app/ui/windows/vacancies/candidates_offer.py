"""§58: a vacancy is offered to several candidates in one act."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from app.core.vocabulary import Told
from app.services.candidates import CandidateRow, OfferedRow, SeekerRow, offer_to_several
from app.services.selection import Candidate, Selection
from app.services.vacancy_queries import VacancyView
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.parts import label
from app.ui.windows.case.offer_words import OfferWords
from app.ui.windows.record_form import RecordForm
from app.ui.windows.selection.fact_words import left_out

TOLD = FieldSpec(
    "told_how",
    QT_TRANSLATE_NOOP("Field", "How they are told"),
    FieldKind.CHOICE,
    required=True,
    paragraph="58",
    list_name="told",
    caption=QT_TRANSLATE_NOOP(
        "Field",
        "Each is offered it as suitable work, but whom the Law leaves out (L12). "
        "A villager is told through the assistant.",
    ),
)


class OfferToSeveral(RecordForm):
    """Says who they are, asks how they are told; each is offered the vacancy by himself."""

    finished = Signal(object)
    """What came of each, as `Outcome`s."""

    def __init__(
        self,
        context: Context,
        view: VacancyView,
        rows: Sequence[CandidateRow | SeekerRow | Candidate],
        unfit: Mapping[str, Sequence[str]] | None = None,
        seen: Selection | None = None,
    ) -> None:
        """unfit: names of those whom something leaves out, with its codes. seen: the list from
        which they were chosen, to be kept."""
        self._view, self.rows, self._words = view, tuple(rows), OfferWords()
        self._seen = seen
        self._unfit, self._doubts = unfit or {}, label("warning", wrap=True, name="doubts")
        super().__init__(context, self._words.vacancy(view.row), (TOLD,), self._doubts)
        self.form.form.set_values({"told_how": Told.PHONE.value})
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Offer the vacancy: {count}").format(count=len(self.rows)))
        self._name.setText(self._words.vacancy_line(self._view.row))
        self._help.setText(", ".join(item.name for item in self.rows))
        self.form.save.setText(self.tr("They were told  Ctrl+S"))
        doubts = [self._doubt(name, codes) for name, codes in self._unfit.items()]
        self._doubts.setText("\n".join(doubts))
        self._doubts.setVisible(bool(doubts))

    def _doubt(self, name: str, codes: Sequence[str]) -> str:
        says = self.tr("{name} does not meet it: {why}")
        return says.format(name=name, why=left_out(codes))

    def submit(self, values: dict[str, Any]) -> None:
        rt, actor, view = self._context.rt, self._context.actor, self._view
        ids, how = [item.case_id for item in self.rows], Told(values["told_how"])
        given = (view.row.id, view.version, ids, how)
        work = partial(offer_to_several, rt, actor, *given, seen=self._seen)
        tasks.run(self, work, self._on_offered, self.form.refuse)

    def _on_offered(self, results: Sequence[OfferedRow]) -> None:
        names = {item.case_id: item.name for item in self.rows}
        people = {item.case_id: item.person_id for item in self.rows}
        self.form.busy = False
        self.left.emit()
        self.finished.emit([(names[each.case_id], each.fault) for each in results])
        for each in results:
            bus().changed.emit("case", people[each.case_id])
        bus().changed.emit("vacancy", self._view.row.id)
