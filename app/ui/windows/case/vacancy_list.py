"""The open vacancies one can be offered, searched as one types; first stands work without one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListView

from app.core.vocabulary import VacancyState
from app.services.vacancy_queries import VacancyRow, VacancySight, vacancy_page
from app.ui import tasks
from app.ui.context import Context
from app.ui.fields.search import Hit, Hits, TwoLines
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating
from app.ui.parts import column, label, shortcut
from app.ui.search_line import TYPING_PAUSE_MS, SearchLine
from app.ui.windows.case.offer_words import OfferWords
from app.ui.windows.case.options import Chooser

_SHOWN = 30
_NONE = ""
"""The name of the first entry."""


class VacancyList(Retranslating, Chooser):
    """Its value is the vacancy's number in the records, "" for work without a vacancy.

    Before anything is typed it lists those of the occupation that the person wants; all, the
    newest first, where there are none.
    """

    def __init__(self, context: Context, wanted: str | None) -> None:
        super().__init__()
        self._context, self._wanted = context, wanted
        self._latest = tasks.Latest(self, TYPING_PAUSE_MS)
        self._rows: tuple[VacancyRow, ...] = ()
        self._of_wanted = False
        self._value, self._words = _NONE, OfferWords(self)
        self.search, self.list = SearchLine(), QListView()
        self.search.textChanged.connect(self._on_typed)
        self.search.stepped.connect(self._step)
        self._hits = Hits(self.list)
        self.list.setObjectName("vacancies")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(self._hits)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._choose())
        self.note = label("caption", wrap=True, name="vacancies_note")
        self.setLayout(column(self.search, self.list, self.note, margin=16))
        shortcut(self, KEYS[Act.FILTERS].keys, self.search.setFocus)
        self.retranslate()
        self._look("", at_once=True)

    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Number, post or employer"))
        self.search.setAccessibleName(self.tr("Search vacancies"))
        self.list.setAccessibleName(self.tr("Vacancies"))
        self._show(self._rows)

    def value(self) -> str:
        """The number of the vacancy in the records; "" for work without one."""
        return self._value

    def focus(self) -> None:
        """On the search."""
        self.search.setFocus()

    def chosen_row(self) -> VacancyRow | None:
        """The vacancy that is chosen."""
        return next((row for row in self._rows if str(row.id) == self._value), None)

    def _on_typed(self, text: str) -> None:
        self._look(text.strip())

    def _look(self, text: str, *, at_once: bool = False) -> None:
        """By the text; without one, those of the wanted occupation, else all."""
        read = partial(vacancy_page, self._context.rt, self._context.actor)
        wanted = VacancySight(VacancyState.OPEN, occupation=self._wanted)

        def work() -> tuple[bool, Sequence[VacancyRow]]:
            rows = read(wanted, 0, _SHOWN) if self._wanted and not text else ()
            every = VacancySight(VacancyState.OPEN, text=text)
            return bool(rows), rows or read(every, 0, _SHOWN)

        self._latest.run(work, self._on_found, at_once=at_once)

    def _on_found(self, found: tuple[bool, Sequence[VacancyRow]]) -> None:
        self._of_wanted, rows = found
        self._show(rows)

    def _show(self, rows: Sequence[VacancyRow]) -> None:
        self._rows = tuple(rows)
        before, say = self._value, self._words
        name = self.tr("Work without a vacancy")
        first = Hit(_NONE, name, self.tr("of an employer who has reported none"))
        hits = [Hit(str(row.id), say.vacancy(row), say.vacancy_gives(row)) for row in self._rows]
        self._hits.replace([first, *hits])
        at = next((n for n, hit in enumerate(self._hits.hits) if hit.code == before), 0)
        self.list.setCurrentIndex(self._hits.index(at))
        self._tell(len(rows))

    def _tell(self, found: int) -> None:
        wanted = self.tr("Of the wanted occupation: {count}. Type to search all.")
        every = self.tr("Of the wanted occupation there is none; the newest are shown: {count}.")
        words = self.tr("Found: {count}. Arrows choose, Tab goes on.")
        if not self.search.text().strip():
            words = wanted if self._of_wanted else every
        self.note.setText(words.format(count=found))

    def _step(self, step: int) -> None:
        at = self.list.currentIndex().row() + step
        self.list.setCurrentIndex(self._hits.index(max(0, min(at, self._hits.rowCount() - 1))))

    def _choose(self) -> None:
        at = self.list.currentIndex().row()
        if at < 0:
            return
        value = self._hits.hits[at].code
        if value != self._value:
            self._value = value
            self.chosen.emit(value)
