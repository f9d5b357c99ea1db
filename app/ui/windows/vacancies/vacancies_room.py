"""The room of vacancies: search as you type, filters, and the list of any length."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTableView, QWidget

from app.core.vocabulary import Action
from app.services.vacancy_queries import VacancyRow, VacancySight, vacancy_count, vacancy_page
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_date, format_number
from app.ui.messages import word
from app.ui.paged import PAGE, Cells, Fetched, PagedModel, Pager
from app.ui.parts import Room, button, column, frame, label, row, shortcut
from app.ui.search_line import TYPING_PAUSE_MS, SearchLine
from app.ui.table import fit_columns, prepare_table
from app.ui.windows.card_sections import name_of, title_of
from app.ui.windows.case.offer_words import OfferWords
from app.ui.windows.vacancies.vacancy_filters import START, VacancyFilters
from app.ui.words.queue_words import place_name

_WIDTHS = (270, 240, 190, 68, 180)
_WORDS_UP_TO = 115
"""Percent of the text's own size: in larger letters the buttons show their keys alone."""
_ROW_PX = 46
"""Two lines: nothing is cut."""


@dataclass(frozen=True)
class _Seen:
    """The list as it was read: of which sight, how long it is, and the pages on the screen."""

    sight: VacancySight
    count: int
    pages: Mapping[int, Sequence[VacancyRow]]


class VacanciesPage(Retranslating, Room):
    """One search line, the filters, the vacancies; a letter is entered, or taken in, from here."""

    vacancy_chosen = Signal(int)
    new_wanted = Signal()
    letter_wanted = Signal()
    files_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent or context.place)
        self._context = context
        self.sight, self._shown, self._stale = START, VacancySight(text="\0"), True
        self._fresh: object = None  # what was entered or changed while others were on the screen
        self._words = OfferWords(self)
        self._reading, self._typing = tasks.Latest(self), tasks.Latest(self, TYPING_PAUSE_MS)
        self._title = label("title")
        self.search = SearchLine()
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._open_current)
        self.search.stepped.connect(self._step)
        self.filters = VacancyFilters(context, self)
        self.filters.changed.connect(self._look_at)
        self._make_table()
        self.note = label("muted", name="note")
        self._make_buttons()
        body = frame("card", column(self.table, self.note, margin=8))
        head = row(self._title, -1, self._files, self._letter, self._new)
        self.setLayout(column(head, self.search, self.filters, body, margin=24, gap=16))
        bus().changed.connect(self._on_changed)
        theme.FollowScale(self, self.retranslate)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Vacancies"))
        for widget, words, act in (
            (self._new, self.tr("New vacancy"), Act.NEW_VACANCY),
            (self._letter, self.tr("Take in a letter"), Act.TAKE_LETTER),
            (self._files, self.tr("Files"), Act.VACANCY_FILES),
        ):
            told = f"{words}  {KEYS[act].cap()}"
            widget.setText(KEYS[act].cap() if theme.px(100) > _WORDS_UP_TO else told)
            widget.setToolTip(told)
            widget.setAccessibleName(words)
        self._files.setAccessibleName(self.tr("Import and export of vacancies"))
        self.search.setPlaceholderText(self.tr("Number, post, employer or BIN"))
        self.search.setAccessibleName(self.tr("Search vacancies"))
        self.table.setAccessibleName(self.tr("Vacancies found"))
        self.model.speak()
        self._tell(self.model.rowCount())

    def take_focus(self) -> None:
        """On the search."""
        self.search.setFocus()
        self.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """What was changed meanwhile is read when it is seen again."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Read the list anew, off the UI thread."""
        self._read_by(self._reading)

    def _read_by(self, reading: tasks.Latest) -> None:
        self._stale = False
        rt, actor, sight = self._context.rt, self._context.actor, self.sight
        pages = self.pager.pages() if sight == self._shown else (0,)

        def work() -> _Seen:
            count = vacancy_count(rt, actor, sight)
            read = (number for number in pages if number == 0 or number * PAGE < count)
            rows = {n: vacancy_page(rt, actor, sight, n * PAGE, PAGE) for n in read}
            return _Seen(sight, count, rows)

        reading.run(work, self._on_read)

    def _make_table(self) -> None:
        self.table = QTableView()
        self.table.setObjectName("vacancies")
        prepare_table(self.table)
        self.model: PagedModel[VacancyRow] = PagedModel(self, self._titles, self._cells)
        self.table.setModel(self.model)
        lines = self.table.verticalHeader
        theme.FollowScale(self.table, lambda: lines().setDefaultSectionSize(theme.px(_ROW_PX)))
        fit_columns(self.table, _WIDTHS[:-1], gives=(0, 1), last=_WIDTHS[-1], large_without=(2,))
        self.pager: Pager[VacancyRow] = Pager(self.table, self.model)
        self.table.activated.connect(self._on_activated)

    def _make_buttons(self) -> None:
        self._new = button("primary", "plus", name="new_vacancy")
        self._letter = button("", "inbox", name="take_letter")
        for widget, wanted in ((self._new, self.new_wanted), (self._letter, self.letter_wanted)):
            widget.clicked.connect(lambda _=False, signal=wanted: signal.emit())
            if not self._context.may(Action.EDIT_VACANCY):
                widget.hide()

        self._files = button("", "upload", name="vacancy_files")
        self._files.clicked.connect(self.files_wanted)
        shortcut(self, KEYS[Act.VACANCY_FILES].keys, self._files.click)
        if not self._context.may(Action.EXPORT_VACANCIES):
            self._files.hide()

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Vacancy"),
            self.tr("Employer"),
            self.tr("Pay"),
            self.tr("Places"),
            self.tr("State"),
        )

    def _cells(self, item: VacancyRow) -> Cells:
        occupation = title_of("occupations", item.occupation) if item.occupation else ""
        place = place_name(item.place)
        told = self.tr("received {day}").format(day=format_date(item.received_at))
        until = self.tr("until {day}")
        ends = until.format(day=format_date(item.valid_until)) if item.valid_until else told
        places = f"{item.places_left} / {item.places}" if item.occupation else ""
        employer = name_of(item.employer_names)
        texts = (
            f"{item.post or occupation or '—'}\n{item.number}",
            f"{employer}\n{place}",
            self._words.pay(item.pay_from, item.pay_to),
            places,
            f"{word(item.state.value)}\n{ends}",
        )
        tip = "\n".join(filter(None, (item.post, occupation, employer, place, texts[2], told)))
        return Cells(texts, tip=tip)

    def _on_typed(self, text: str) -> None:
        self.sight = replace(self.sight, text=text.strip())
        self.filters.show_sight(self.sight)
        self._read_by(self._typing)

    def _look_at(self, sight: VacancySight) -> None:
        self.sight = replace(sight, text=self.search.text().strip())
        self.filters.show_sight(self.sight)
        self.refresh()

    def _on_read(self, seen: _Seen) -> None:
        if seen.sight != self.sight:  # something else was asked for meanwhile
            return
        rt, actor = self._context.rt, self._context.actor
        if seen.sight != self._shown:
            self._shown = seen.sight
            self.model.show_list(Fetched(0))
            self.table.scrollToTop()
        fetched = Fetched(seen.count, seen.pages)
        read = partial(vacancy_page, rt, actor, seen.sight)
        self.pager.show_list(fetched, read, lambda one, other: one.id == other.id)
        self._choose_fresh()
        self._tell(seen.count)

    def _choose_fresh(self) -> None:
        """Enter opens the letter just taken in, not the one chosen before it."""
        place = self.model.place_of(lambda row: row.id == self._fresh)
        self._fresh = None
        if place >= 0:
            self.table.selectRow(place)

    def _tell(self, count: int) -> None:
        if count:
            self.note.setText(self.tr("Found: {count}").format(count=format_number(count)))
        else:
            self.note.setText(self.tr("No vacancy in this view."))

    def _on_changed(self, what: str, record: object) -> None:
        if what not in ("vacancy", "employer", "case"):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
            self._fresh = record if what == "vacancy" else self._fresh

    def _step(self, step: int) -> None:
        last = self.model.rowCount() - 1
        self.table.selectRow(max(0, min(self.table.currentIndex().row() + step, last)))

    def _open_current(self) -> None:
        item = self.model.row(self.table.currentIndex().row())
        if item is not None:
            self.vacancy_chosen.emit(item.id)

    def _on_activated(self, index: QModelIndex) -> None:
        item = self.model.row(index.row())
        if item is not None:
            self.vacancy_chosen.emit(item.id)
