"""§56-57: candidates for a vacancy are chosen among the registered: the best, or by search."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.candidates import SeekerRow, choose, find_seekers
from app.services.selection import Candidate, Selection, best_candidates
from app.services.vacancy_queries import VacancyView
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating
from app.ui.messages import word
from app.ui.parts import Room, button, column, frame, label, row, shortcut
from app.ui.picking import MARK, PickTable, tell_fault
from app.ui.search_line import TYPING_PAUSE_MS, SearchLine
from app.ui.table import RowsModel, prepare_table
from app.ui.windows.back import BackButton, heading
from app.ui.windows.case.offer_words import OfferWords
from app.ui.windows.editor import Banner
from app.ui.windows.vacancies.candidate_reasons import CandidateReasons

_WIDTHS = (40, 320, 140, 130, 170)

_Row = SeekerRow | Candidate


class CandidatesChoice(Retranslating, Room):
    """The best of the registered, or those whom the search finds, with a tick each, and the verb;
    those ticked stay above while one searches on. Below: how the one of the present row fits."""

    left = Signal()

    def __init__(self, context: Context, view: VacancyView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._view = context, view
        self._words = OfferWords(self)
        self._latest, self._selecting = tasks.Latest(self, TYPING_PAUSE_MS), tasks.Latest(self)
        self.picked: dict[int, _Row] = {}
        self._found: tuple[_Row, ...] = ()
        self._best: Selection | None = None
        self.busy = False
        self._build()
        self._lay_out()
        self.retranslate()
        self._selecting.run(self._select, self._on_selected)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Choose candidates  §56"))
        self._about.setText(self._words.vacancy_line(self._view.row))
        self.search.setPlaceholderText(self.tr("IIN, name, phone, number"))
        self.search.setAccessibleName(self.tr("Search the registered"))
        self.table.setAccessibleName(self.tr("People found"))
        self.save.setText(self.tr("Choose those ticked  Ctrl+S"))
        self._keys.setText(self.tr("Arrows: go  ·  Enter: tick  ·  Ctrl+S: choose those ticked"))
        self._show_rows()

    def take_focus(self) -> None:
        """On the search."""
        self.search.setFocus()

    def may_leave(self) -> bool:
        """Not while they are being chosen."""
        return not self.busy

    def _build(self) -> None:
        self._title, self._about = label("title", wrap=True), label("muted", wrap=True)
        self.banner, self.search, self.table = Banner(), SearchLine(), PickTable()
        self._keys, self.note = label("caption"), label("muted", wrap=True, name="note")
        self.save = button("primary", "check", name="save")
        self.table.setObjectName("seekers")
        prepare_table(self.table)
        self.model: RowsModel[_Row] = RowsModel(self, self._titles, self._cells)
        self.table.setModel(self.model)
        self.reasons = CandidateReasons(self._context, self._view.row.id)
        self.table.selectionModel().currentRowChanged.connect(
            lambda now, _before: self._on_moved(now.row())
        )
        self.search.textChanged.connect(self._on_typed)
        self.search.stepped.connect(self._step)
        self.search.returnPressed.connect(lambda: self._toggle(self.table.currentIndex().row()))
        self.table.toggled.connect(self._toggle)
        self.table.chosen.connect(self._pick)
        self.table.all_wanted.connect(self._pick_all)
        self.table.activated.connect(lambda index: self._toggle(index.row()))
        self.save.clicked.connect(self._choose)
        shortcut(self, KEYS[Act.SAVE].keys, self._choose)
        shortcut(self, KEYS[Act.CANDIDATES].keys, self.search.setFocus)
        self._back = BackButton(self)

    def _lay_out(self) -> None:
        head = heading(column(self._title, self._about, gap=2), self._back)
        body = frame("card", column(self.table, self.reasons, self.note, margin=8))
        foot = row(self._keys, -1, self.save)
        self.setLayout(column(head, self.banner, self.search, body, foot, margin=24, gap=16))

    def _titles(self) -> tuple[str, ...]:
        heads = (self.tr("Name"), self.tr("IIN"), self.tr("Case"), self.tr("State"))
        return ("", *heads, self.tr("Points"))

    def _cells(self, item: _Row) -> tuple[str, ...]:
        mark = MARK if item.case_id in self.picked else ""
        points = str(item.score) if isinstance(item, Candidate) else ""
        told = (item.name, item.iin or "", item.case_number, word(item.state.value))
        return (mark, *told, points)

    def _select(self) -> Selection:
        return best_candidates(self._context.rt, self._context.actor, self._view.row.id)

    def _on_selected(self, selection: Selection) -> None:
        self._best = selection
        self._on_typed(self.search.text())

    def _on_typed(self, text: str) -> None:
        if not text.strip():
            self._latest.cancel()
            self._on_found(self._best.candidates if self._best else ())
            return
        rt, actor = self._context.rt, self._context.actor
        self._latest.run(partial(find_seekers, rt, actor, text.strip()), self._on_found)

    def _on_found(self, rows: Sequence[_Row]) -> None:
        self._found = tuple(rows)
        self._show_rows()

    def _show_rows(self) -> None:
        """Those ticked first, then those found."""
        others = [item for item in self._found if item.case_id not in self.picked]
        self.model.show_rows([*self.picked.values(), *others])
        for section, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(section, theme.px(width))
        if others:
            self.table.selectRow(len(self.picked))
        elif self.picked:
            self.table.selectRow(0)
        else:
            self.reasons.clear()
        self._tell()

    def _tell(self) -> None:
        chosen, found = len(self.picked), len(self._found)
        words = self.tr("Ticked: {count}. Found: {found}.").format(count=chosen, found=found)
        typed = bool(self.search.text().strip())
        self.note.setText(words if typed or chosen else self._said_of_best())
        self.save.setEnabled(bool(chosen) and not self.busy)

    def _said_of_best(self) -> str:
        if self._best is None:
            return self.tr("The best of all registered are being found…")
        best, found = self._best, len(self._found)
        words = self.tr("Best first: {found} of {count} registered. Type a name to search.")
        told = words.format(found=found, count=best.considered)
        out = "; ".join(f"{word(code)}: {count}" for code, count in best.left_out)
        left_out = self.tr("Left out: {why}").format(why=out)
        return f"{told} {left_out}" if out else told

    def _on_moved(self, at: int) -> None:
        if not 0 <= at < len(self.model.rows):
            return
        item = self.model.rows[at]
        if isinstance(item, Candidate):
            self.reasons.show_candidate(item)
        else:
            self.reasons.ask(item.case_id)

    def _step(self, step: int) -> None:
        if self.model.rows:
            at = self.table.currentIndex().row() + step
            self.table.selectRow(max(0, min(at, len(self.model.rows) - 1)))

    def _toggle(self, at: int) -> None:
        if not 0 <= at < len(self.model.rows):
            return
        item = self.model.rows[at]
        if self.picked.pop(item.case_id, None) is None:
            self.picked[item.case_id] = item
        self._marked()

    def _pick(self, at: int) -> None:
        if 0 <= at < len(self.model.rows):
            self.picked.setdefault(self.model.rows[at].case_id, self.model.rows[at])
            self._marked()

    def _pick_all(self) -> None:
        self.picked |= {item.case_id: item for item in self.model.rows}
        self._marked()

    def _marked(self) -> None:
        """The rows stay where they are until one searches on."""
        self.model.show_cells()
        self.banner.clear()
        self._tell()

    def _choose(self) -> None:
        if self.busy or not self.picked:
            return
        self._set_busy(True)
        rt, actor = self._context.rt, self._context.actor
        vacancy_id, version, ids = self._view.row.id, self._view.version, tuple(self.picked)
        work = partial(choose, rt, actor, vacancy_id, version, ids)
        tasks.run(self, work, self._on_chosen, self._on_refused)

    def _on_chosen(self, _done: object) -> None:
        self._set_busy(False)
        self.left.emit()
        bus().changed.emit("vacancy", self._view.row.id)

    def _on_refused(self, error: BaseException) -> None:
        self._set_busy(False)
        tell_fault(self.banner, error)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self._tell()
