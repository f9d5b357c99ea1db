"""§58: several vacancies are offered to one person in one act."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from app.core.vocabulary import Told
from app.services.help_with_choice import OfferedVacancy, OfferSeveralVacancies, offer_several
from app.services.person_page import PersonPage
from app.services.selection import FittingVacancy, VacancyChoice
from app.services.vacancy_queries import VacancyRow
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.windows.case.case_form import CaseForm
from app.ui.windows.case.offer_words import OfferWords
from app.ui.windows.selection.fact_words import left_out
from app.ui.windows.vacancies.candidates_offer import TOLD

_TOLD = replace(
    TOLD,
    label=QT_TRANSLATE_NOOP("Field", "How the person was told"),
    caption=QT_TRANSLATE_NOOP(
        "Field",
        "Each is offered as suitable work, but what the Law calls unsuitable for him (L12), "
        "and is answered by itself (§59). "
        "A villager is told through the assistant.",
    ),
)
_INDENT = 4 * "\u00a0"
"""Before what is said of the vacancy above."""


class OfferSeveral(CaseForm):
    """Says which they are, asks how he was told; each becomes an offer by itself, and the list
    from which they were chosen is kept."""

    finished = Signal(object)
    """What came of each, as `OfferedVacancy`s."""

    def __init__(
        self,
        context: Context,
        page: PersonPage,
        rows: Sequence[VacancyRow | FittingVacancy],
        choice: VacancyChoice,
    ) -> None:
        self.rows, self._choice, self._words = tuple(rows), choice, OfferWords()
        super().__init__(context, page, (_TOLD,))
        self.form.form.set_values({"told_how": Told.IN_PERSON.value})
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Offer work: {count}").format(count=len(self.rows)))
        self._help.setText("\n".join(map(self._line, self.rows)))
        self.form.save.setText(self.tr("The person was told  Ctrl+S"))

    def _line(self, row: VacancyRow | FittingVacancy) -> str:
        """One vacancy; and what leaves it out of the choice, if anything does."""
        pay = self._words.pay(row.pay_from, row.pay_to)
        line = " · ".join(filter(None, (row.number, self._words.vacancy(row), pay)))
        broken = row.broken if isinstance(row, FittingVacancy) else ()
        return f"{line}\n{_INDENT}{left_out(broken)}" if broken else line

    def submit(self, values: dict[str, Any]) -> None:
        ids = [row.vacancy_id if isinstance(row, FittingVacancy) else row.id for row in self.rows]
        command = OfferSeveralVacancies(
            self._case.id, self._case.version, tuple(ids), Told(values["told_how"]), self._choice
        )
        rt, actor = self._context.rt, self._context.actor
        tasks.run(self, partial(offer_several, rt, actor, command), self._done, self.form.refuse)

    def _done(self, results: Sequence[OfferedVacancy]) -> None:
        self.form.busy = False
        self.left.emit()
        self.finished.emit(results)
        bus().changed.emit("case", self._page.id)
        for each in results:
            bus().changed.emit("vacancy", each.vacancy_id)
