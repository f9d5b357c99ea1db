"""The list of Today: open terms, the one due first on top; one or several chosen."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from textwrap import fill

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from app.core.clock import CENTRE_ZONE, Clock
from app.services.queue_queries import QueueRow, Sight, Urgency
from app.ui import icons, theme
from app.ui.language import Retranslating, translated
from app.ui.messages import word
from app.ui.paged import Cells, Fetched, PagedModel, Pager
from app.ui.parts import column, label
from app.ui.picking import MARK, PickTable
from app.ui.table import prepare_table
from app.ui.terms import paragraph_name
from app.ui.windows.card_sections import name_of
from app.ui.windows.today_counts import LOOKS, is_large
from app.ui.words.queue_words import (
    channel_name,
    left_words,
    place_name,
    urgency_name,
    work_name,
)

_WIDTHS = (140, 96, 220, 270, 132)
_LARGE_WIDTHS = (118, 100, 194, 176, 150)
_TOLD_BESIDE, _TOLD_ALSO, _TOLD_THEN = (1, 4, 5), (1, 4), (2,)
"""Columns that the panel beside tells; those that make way in large letters: the row's tip, F3;
what goes then beside the panel."""
_LETTERS, _LARGE_LETTERS = 13, 9
"""In one line of a state, of a name."""
_ROW_PX = 46
"""Two lines: nothing is cut."""
AT_ONCE = 500
"""So many of the list's first rows are chosen by Ctrl+A."""

Read = Callable[[int, int], Sequence[QueueRow]]


@dataclass(frozen=True)
class Seen:
    """The queue as it was read: of which sight, how many stand how, and the pages on the screen."""

    sight: Sight
    counts: Mapping[Urgency, int]
    pages: Mapping[int, Sequence[QueueRow]]

    @property
    def count(self) -> int:
        """How many rows the sight has."""
        if self.sight.urgency is not None:
            return self.counts[self.sight.urgency]
        return sum(self.counts.values())


class QueueList(Retranslating, QWidget):
    """Rows of the queue; those chosen are kept by their term, wherever one scrolls."""

    opened = Signal(object)
    """The person whose row was entered."""
    moved = Signal()
    """Another row has the mark, or others are chosen."""
    all_wanted = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._picked: dict[int, QueueRow] = {}
        self._sight: Sight | None = None
        self._beside = False
        self._empty = label("muted", name="empty")
        self.table = PickTable()
        self.table.setObjectName("terms")
        prepare_table(self.table)
        self.model: PagedModel[QueueRow] = PagedModel(self, self._titles, self._cells)
        self.table.setModel(self.model)
        lines = self.table.verticalHeader
        theme.FollowScale(self.table, lambda: lines().setDefaultSectionSize(theme.px(_ROW_PX)))
        self.pager: Pager[QueueRow] = Pager(self.table, self.model)
        self.table.activated.connect(self._on_activated)
        self.table.toggled.connect(self._toggle)
        self.table.chosen.connect(self._choose)
        self.table.all_wanted.connect(self.all_wanted)
        self.table.selectionModel().currentRowChanged.connect(
            lambda _now, _before: self.moved.emit()
        )
        self._empty.hide()  # before the first reading nobody knows
        self.setLayout(column(self._empty, self.table))
        theme.FollowScale(self.table, self._size_columns)
        self.retranslate()

    def retranslate(self) -> None:
        self._empty.setText(self.tr("Nothing waits in this view."))
        self.setAccessibleName(self._empty.text())
        self.table.setAccessibleName(self.tr("Open terms, the one due first on top"))
        self.model.speak()

    def take_focus(self) -> None:
        """On the rows; where there are none, on the place where they will stand."""
        (self if self.table.isHidden() else self.table).setFocus()

    def wanted(self, sight: Sight) -> tuple[int, ...]:
        """The pages to be read for a sight: of another one its head, else what is seen."""
        return self.pager.pages() if sight == self._sight else (0,)

    def show_rows(self, seen: Seen, read: Read) -> None:
        """Show the queue as it was read; of another sight from its head on, with none chosen."""
        fetched = Fetched(seen.count, seen.pages)
        if seen.sight != self._sight:
            self._picked = {}
            self._sight = seen.sight
            self.model.show_list(Fetched(0))
            self.table.scrollToTop()
        fresh = {item.term_id: item for rows in seen.pages.values() for item in rows}
        self._picked = {id_: fresh.get(id_, item) for id_, item in self._picked.items()}
        self.pager.show_list(fetched, read, lambda one, other: one.term_id == other.term_id)
        self._show_table(bool(seen.count))
        self.moved.emit()

    def make_room(self, wanted: bool) -> None:
        """Beside the panel that tells all of the current row, each row needs few words."""
        self._beside = wanted
        self._size_columns()

    def current(self) -> QueueRow | None:
        """The row with the mark."""
        return self.model.row(self.table.currentIndex().row())

    def picked(self) -> tuple[QueueRow, ...]:
        """Those chosen with Space, Shift and the arrows, Ctrl+A."""
        return tuple(self._picked.values())

    def chosen(self) -> tuple[QueueRow, ...]:
        """Those chosen; without any, the one with the mark."""
        here = self.current()
        return self.picked() or ((here,) if here else ())

    def pick(self, rows: Iterable[QueueRow]) -> None:
        """Choose these beside those chosen."""
        self._picked |= {item.term_id: item for item in rows}
        self._marked()

    def unpick(self) -> None:
        """Choose none."""
        self._picked = {}
        self._marked()

    def _show_table(self, wanted: bool) -> None:
        """The rows, or the word that there are none; the keys stay here, not at the next button."""
        here = self.hasFocus() or self.table.hasFocus()
        if here:
            self.setFocus()
        self._empty.setVisible(not wanted)
        self.table.setVisible(wanted)
        if here:
            self.take_focus()

    def _toggle(self, at: int) -> None:
        item = self.model.row(at)
        if item is None:
            return
        if self._picked.pop(item.term_id, None) is None:
            self._picked[item.term_id] = item
        self.model.speak_of(at)
        self.moved.emit()

    def _choose(self, at: int) -> None:
        item = self.model.row(at)
        if item is not None:
            self._picked[item.term_id] = item
            self.model.speak_of(at)
            self.moved.emit()

    def _marked(self) -> None:
        self.model.speak()
        self.moved.emit()

    def _on_activated(self, index: QModelIndex) -> None:
        item = self.model.row(index.row())
        if item is not None:
            self.opened.emit(item.about)

    def _size_columns(self) -> None:
        large = is_large()
        hidden = (_TOLD_BESIDE if self._beside else ()) + (_TOLD_ALSO if large else ())
        hidden += _TOLD_THEN if self._beside and large else ()
        for section in range(len(_WIDTHS) + 1):
            self.table.setColumnHidden(section, section in hidden)
        for section, width in enumerate(_LARGE_WIDTHS if large else _WIDTHS):
            self.table.setColumnWidth(section, theme.px(width))
        self.model.speak()

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("How it stands"),
            self.tr("Due"),
            self.tr("Term"),
            self.tr("Person or employer"),
            self.tr("State"),
            self.tr("Whose"),
        )

    def _cells(self, item: QueueRow) -> Cells:
        whom = name_of(item.names)
        due, stands = item.due_at.astimezone(CENTRE_ZONE), urgency_name(item.urgency)
        left, name = left_words(due, self._clock.now()), work_name(item.code)
        paragraph = paragraph_name(item.paragraph, translated)
        holder = name_of(item.holder_names) if item.holder_names else self.tr("free")
        state = word(item.state.value) if item.state else ""
        day, hour = f"{due:%d.%m.%Y}", f"{due:%H:%M}"
        letters = _LARGE_LETTERS if is_large() else _LETTERS
        mark = f"{MARK} " if item.term_id in self._picked else ""
        texts = (
            f"{mark}{stands}\n{left}",
            f"{day}\n{hour}",
            f"{paragraph}\n{name}",
            f"{whom}\n{item.number}",
            _in_lines(state, letters),
            _in_lines(holder, letters),
        )
        came = ", ".join(filter(None, (channel_name(item.channel), place_name(item.place))))
        told = (
            "  ·  ".join(filter(None, (whom, item.number, state))),
            f"{paragraph}, {name}",
            f"{stands}: {day} {hour}, {left}",
            f"{holder}  ·  {came}",
        )
        return Cells(texts, icons.icon(*LOOKS[item.urgency]), "\n".join(told))


@cache
def _in_lines(text: str, letters: int) -> str:
    return fill(text, letters)
