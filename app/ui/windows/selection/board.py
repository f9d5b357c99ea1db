"""The window of a choice: wishes at the left, at the right who or what fits them best, and why.

Two windows are made of it: people for a vacancy, vacancies for a person. Each says its words and
its columns, and what it asks of the services; what is done with the list is the same.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.clock import today
from app.core.errors import UserError
from app.rules.selection import Part
from app.ui import tasks, theme
from app.ui.context import Context
from app.ui.fields.spec import FieldSpec
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating
from app.ui.parts import (
    Room,
    button,
    column,
    frame,
    is_large,
    label,
    row,
    shortcut,
    show_if,
)
from app.ui.picking import MARK, tell_fault
from app.ui.search_line import TYPING_PAUSE_MS, SearchLine
from app.ui.skill_names import offer_skills
from app.ui.table import RowsModel
from app.ui.windows.back import BackButton, heading
from app.ui.windows.editor import Banner
from app.ui.windows.selection.bars import parts_words
from app.ui.windows.selection.fact_words import Told, reason
from app.ui.windows.selection.ranked import RankedTable
from app.ui.windows.selection.reasons import Reasons
from app.ui.windows.selection.sides import Sides
from app.ui.windows.selection.wishes import Wishes

R = TypeVar("R")
_SEARCH_PX = 200
_DRAWN_MS = 250
"""By then what was asked to be drawn is drawn: Qt waits for the screen's next turn."""


@dataclass(frozen=True)
class Best(Generic[R]):
    """What a choice found: the best in their order, of how many, and what left the others out."""

    rows: Sequence[R]
    considered: int
    left_out: tuple[tuple[str, int], ...]


class Board(Retranslating, Room, Generic[R]):
    """One of its kind says its words in `retranslate` and `said_of_best`, calls `start` once it is
    made, and names what is done with those ticked as `verbs`.

    Rows are told apart by `key`. A row that the search finds is judged when one comes to it; one
    that is ticked, anew when what is asked changes, though it is not in the list any more.
    """

    left = Signal()
    of_vacancies: ClassVar[bool]
    widths: ClassVar[tuple[int, ...]]
    """Of its own columns, in pixels at 100 %; the first takes what is left."""

    def __init__(
        self,
        context: Context,
        specs: Sequence[FieldSpec],
        verbs: Sequence[Act],
        *,
        is_known: bool,
    ) -> None:
        """is_known: for whom or what; else it is made before it is wanted, and `open` comes."""
        super().__init__(context.place)
        self._context = context
        self._asking = tasks.Latest(self, TYPING_PAUSE_MS)
        self._searching = tasks.Latest(self, TYPING_PAUSE_MS)
        self._judging, self._judging_ticked = tasks.Latest(self), tasks.Latest(self)
        self.best: Best[R] | None = None
        self.choice: Any = None
        """What the service gave last, as it is to be kept."""
        self.picked: dict[int, R] = {}
        self.judged: dict[int, R] = {}
        self.pinned: R | None = None
        self.busy = False
        self._found: tuple[R, ...] = ()
        self.verbs = {act: button(name=act.value) for act in verbs}
        if is_known:
            self._ask({})  # before the window is built: the list is found meanwhile
        self._build(specs)
        self._lay_out()
        theme.FollowScale(self, self._follow_scale)

    # What a window of its kind says and asks.

    def said_of_best(self) -> str:
        """How many were judged, who was left out and why."""
        raise NotImplementedError

    def titles(self) -> tuple[str, ...]:
        """Of its own columns."""
        raise NotImplementedError

    def cells(self, item: R) -> tuple[str, ...]:
        """In its own columns; the first may have a second line, set smaller."""
        raise NotImplementedError

    def key(self, item: R) -> int:
        """By what a row is known."""
        raise NotImplementedError

    def told(self, item: R) -> Told | None:
        """How it fits; None where that was not judged yet."""
        raise NotImplementedError

    def ask(self, wishes: Mapping[str, Any]) -> Callable[[], Any]:
        """What finds the best, the wishes being so; runs on another thread."""
        raise NotImplementedError

    def found(self, choice: Any) -> Best[R]:
        """What was found, out of what `ask` gave."""
        raise NotImplementedError

    def look_up(self, text: str) -> Callable[[], Sequence[R]]:
        """What finds rows by a text; runs on another thread."""
        raise NotImplementedError

    def judge(self, key: int, wishes: Mapping[str, Any]) -> Callable[[], R]:
        """What judges one row that the search found; runs on another thread."""
        raise NotImplementedError

    def beside_search(self) -> Sequence[QWidget]:
        """What else decides the order of the list; stands beside the search."""
        return ()

    # What is the same for all.

    def open(self, known: Mapping[str, Any]) -> None:
        """Now it is known: find the list and show the wishes."""
        self._ask({})
        self.start(known)

    def start(self, known: Mapping[str, Any]) -> None:
        """Show the wishes as they are known, which the first list is asked by."""
        self.wishes.show_known(known)
        self.retranslate()

    def ask_anew(self, *, at_once: bool = False) -> None:
        """Find the best by the wishes of this moment."""
        self._ask(self.wishes.differing(), at_once=at_once)

    def _ask(self, wishes: Mapping[str, Any], *, at_once: bool = True) -> None:
        self._asking.run(self.ask(wishes), self._on_best, self._on_refused, at_once=at_once)

    def take_focus(self) -> None:
        """On the search, from which the arrows go through the list."""
        self.search.setFocus()

    def may_leave(self) -> bool:
        """Not while something is being written down."""
        return not self.busy

    def show_wishes(self) -> None:
        """The wishes, to be changed; the list follows at once (Ctrl+E)."""
        self.sides.show_wishes()
        self.wishes.focus()

    def turn_reasons(self) -> None:
        """How the present row fits, while the arrows go on from row to row (F3)."""
        self.sides.turn_reasons()
        self.search.setFocus()

    def _go_back(self) -> None:
        """From the wishes or reasons to the list, and from there out of the window."""
        if self.sides.go_back():
            self.search.setFocus()
        else:
            self.left.emit()

    def current(self) -> R | None:
        """The present row."""
        at = self.table.currentIndex().row()
        return self._as_judged(self.model.rows[at]) if 0 <= at < len(self.model.rows) else None

    def meant(self) -> list[R]:
        """Those ticked, as they were judged; without any, the present row."""
        here = self.current()
        picked = [self._as_judged(item) for item in self.picked.values()]
        return picked or ([] if here is None else [here])

    def forget_picked(self) -> None:
        """Tick nothing any more."""
        self.picked.clear()
        self._show_rows()

    def set_busy(self, busy: bool) -> None:
        """While something is being written down nothing else is."""
        self.busy = busy
        self.tell()

    def retranslate(self) -> None:
        """The words that all of its kind share; the others come before."""
        words = self.tr("Arrows: go · Enter: tick · {compare}: compare · {wishes}: change wishes")
        compare, wishes = KEYS[Act.COMPARE].cap(), KEYS[Act.WISHES].cap()
        self.hint.setText(words.format(compare=compare, wishes=wishes))
        self._show_rows()

    def tell(self) -> None:
        """What stands under the list, and which verbs can be done."""
        chosen = len(self.picked)
        ticked = self.tr("Ticked: {count}.").format(count=chosen) if chosen else ""
        self.note.setText(" ".join(filter(None, (ticked, self._said_of_list()))))
        self._tell_verbs()

    def _said_of_list(self) -> str:
        if self.search.text().strip():
            found = self.tr("Found: {found}.").format(found=len(self._found))
            return found if self._found else self.tr("Nothing is found by these words.")
        if self.best is None:
            return self.tr("The best are being found…")
        return self.said_of_best()

    def left_out_words(self) -> str:
        """What left how many out; a line for each where nobody is left."""
        if self.best is None or not self.best.left_out:
            return ""
        told = [f"{reason(code)}: {count}" for code, count in self.best.left_out]
        between = "; " if self.best.rows else "\n"
        return self.tr("Left out: {why}").format(why=between.join(told))

    def _tell_verbs(self) -> None:
        for each in self.verbs.values():
            each.setEnabled(self.best is not None and not self.busy)

    def _build(self, specs: Sequence[FieldSpec]) -> None:
        self.title, self.about = label("title", wrap=True), label("muted", wrap=True)
        self.banner = Banner()
        day, offering = today(self._context.rt.clock), partial(offer_skills, context=self._context)
        self.wishes = Wishes(specs, day, offering)
        self.wishes.changed.connect(self.ask_anew)
        # Made between the first list, once that is drawn, and the key that wants it.
        self._form_later = QTimer(self, singleShot=True, interval=_DRAWN_MS)
        self._form_later.timeout.connect(self.wishes.make_ready)
        self.search = SearchLine()
        self.note, self.hint = label("muted", wrap=True, name="note"), label("caption", wrap=True)
        self.reasons = Reasons(of_vacancies=self.of_vacancies)
        self._back = BackButton(self, self._go_back)
        self.sides = Sides(self.reasons, self.wishes)
        self.sides.change.clicked.connect(self.show_wishes)
        self.sides.aside.clicked.connect(self.turn_reasons)
        self._build_table()
        self.search.textChanged.connect(self._on_typed)
        self.search.stepped.connect(self._step)
        self.search.all_wanted.connect(self._pick_all)
        self.search.returnPressed.connect(lambda: self._toggle(self.table.currentIndex().row()))
        shortcut(self, KEYS[Act.FIND_ROW].keys, self.search.setFocus)
        shortcut(self, KEYS[Act.WISHES].keys, self.show_wishes)
        shortcut(self, KEYS[Act.WISHES_BACK].keys, self.wishes.put_back)
        shortcut(self, KEYS[Act.COMPARE].keys, self.compare)
        shortcut(self, KEYS[Act.REASONS].keys, self.turn_reasons)

    def _build_table(self) -> None:
        self.model: RowsModel[R] = RowsModel(self, self._titles, self._cells)
        self.table = RankedTable(self.model, self.widths, self._parts_at)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_moved())
        self.table.toggled.connect(self._toggle)
        self.table.chosen.connect(self._pick)
        self.table.all_wanted.connect(self._pick_all)
        self.table.activated.connect(lambda index: self._toggle(index.row()))

    def _lay_out(self) -> None:
        head = heading(column(self.title, self.about, gap=2), self._back)
        searching = row(self.search, self.sides.aside, *self.beside_search(), gap=16)
        searching.setStretch(0, 1)
        self.sides.lay_out(searching, frame("card", column(self.table, margin=8), later=True))
        foot = row(self.hint, *self._in_order())
        foot.setStretch(0, 1)
        lines = column(head, self.banner, self.sides, self.note, foot, margin=24, gap=12)
        lines.setStretch(2, 1)
        self.setLayout(lines)

    def _in_order(self) -> list[QPushButton]:
        """The verb that is done most often stands last, where the eye ends."""
        return list(self.verbs.values())

    # The rows.

    def _titles(self) -> tuple[str, ...]:
        return ("", *self.titles(), self.tr("Points"), self.tr("By criterion"))

    def _cells(self, item: R) -> tuple[str, ...]:
        mark = MARK if self.key(item) in self.picked else ""
        known = self._told_now(item)
        points = str(known.score) if known else ""
        if self.pinned is not None and self.key(self.pinned) == self.key(item):
            mark += "⇄"
        return (mark, *self.cells(item), points, parts_words(known.parts) if known else "")

    def _parts_at(self, at: int) -> Sequence[Part]:
        if not 0 <= at < len(self.model.rows):
            return ()
        known = self._told_now(self.model.rows[at])
        return known.parts if known else ()

    def _as_judged(self, item: R) -> R:
        return self.judged.get(self.key(item), item)

    def _told_now(self, item: R) -> Told | None:
        """How it fits what is asked now; None where that was not judged yet."""
        known = self.judged.get(self.key(item))
        return None if known is None else self.told(known)

    def _on_best(self, choice: Any) -> None:
        self.choice, self.best = choice, self.found(choice)
        self.banner.clear()
        self.judged = {self.key(item): item for item in self.best.rows}  # not by other wishes
        if self.pinned is not None:
            self.pinned = self.judged.get(self.key(self.pinned))
        if not self.best.rows:
            self.sides.bring_wishes()
        self._form_later.start()
        if not self.search.text().strip():
            self._on_found(self.best.rows)
        else:
            self._on_found(self._found)
        self._judge_ticked()

    def _judge_ticked(self) -> None:
        """Those ticked that are not in the list any more: how they fit now, before one offers."""
        here = self.current()
        rest = [key for key in self.picked if key not in self.judged]
        rest = [key for key in rest if here is None or key != self.key(here)]  # that one is judged
        if rest:
            wishes = self.wishes.differing()
            each = [self.judge(key, wishes) for key in rest]
            self._judging_ticked.run(
                lambda: [judge() for judge in each], self._on_ticked_judged, self._on_not_judged
            )

    def _on_refused(self, error: BaseException) -> None:
        """Ended meanwhile, or a wish that the rules do not know: nothing can be done with it."""
        self.best, self.choice = None, None
        self.judged.clear()
        self._on_found(())
        tell_fault(self.banner, error)
        if isinstance(error, UserError):
            self.note.clear()

    def _on_typed(self, text: str) -> None:
        if text.strip():
            first = partial(self._on_found, to_first=True)
            self._searching.run(self.look_up(text.strip()), first)
        else:
            self._searching.cancel()
            self._on_found(self.best.rows if self.best else ())

    def _on_found(self, rows: Sequence[R], *, to_first: bool = False) -> None:
        self._found = tuple(rows)
        self._show_rows(to_first=to_first)

    def _show_rows(self, *, to_first: bool = False) -> None:
        """The list in its order; those ticked that are not in it stand above it. to_first: one
        goes to the first that was found; else one stays where one was."""
        here = self.current()
        listed = {self.key(item) for item in self._found}
        above = [item for key, item in self.picked.items() if key not in listed]
        self.model.show_rows([*above, *self._found])
        keys = [self.key(item) for item in self.model.rows]
        kept = self.key(here) if here is not None and not to_first else None
        if keys:  # one comes from no row, so that this tells of the row as well
            first = min(len(above), len(keys) - 1)
            self.table.selectRow(keys.index(kept) if kept in keys else first)
        else:
            self._on_moved()
        self.tell()

    def _on_moved(self) -> None:
        """Tell how the present row fits; one that the search found is judged now."""
        here = self.current()
        if here is None or self._told_now(here) is not None or self.choice is None:
            self._judging.cancel()
            self._show_reasons()
            return
        self.reasons.show_told()
        work = self.judge(self.key(here), self.wishes.differing())
        self._judging.run(work, self._on_judged, self._on_not_judged)

    def _on_judged(self, item: R) -> None:
        self.judged[self.key(item)] = item
        self.model.show_cells()
        self._show_reasons()

    def _on_ticked_judged(self, items: Sequence[R]) -> None:
        self.judged |= {self.key(item): item for item in items}
        self.model.show_cells()

    def _on_not_judged(self, error: BaseException) -> None:
        tell_fault(self.banner, error)

    def _show_reasons(self) -> None:
        here = self.current()
        pinned = self.pinned
        if pinned is not None and here is not None and self.key(pinned) == self.key(here):
            pinned = None
        rows = [item for item in (pinned, here) if item is not None]
        self.reasons.show_told(*(known for item in rows if (known := self._told_now(item))))
        self.sides.fit()
        self.table.show_bars(is_large() or not self.sides.compares())

    def compare(self) -> None:
        """Keep the present row beside those one goes to; once more on it, no longer."""
        here = self.current()
        if here is None or self._told_now(here) is None:
            return
        same = self.pinned is not None and self.key(self.pinned) == self.key(here)
        self.pinned = None if same else here
        self.model.show_cells()
        self._show_reasons()

    # Ticks.

    def _step(self, step: int) -> None:
        if self.model.rows:
            at = self.table.currentIndex().row() + step
            self.table.selectRow(max(0, min(at, len(self.model.rows) - 1)))

    def _toggle(self, at: int) -> None:
        if not 0 <= at < len(self.model.rows):
            return
        item = self.model.rows[at]
        if self.picked.pop(self.key(item), None) is None:
            self.picked[self.key(item)] = item
        self._marked()

    def _pick(self, at: int) -> None:
        if 0 <= at < len(self.model.rows):
            self.picked.setdefault(self.key(self.model.rows[at]), self.model.rows[at])
            self._marked()

    def _pick_all(self) -> None:
        self.picked |= {self.key(item): item for item in self.model.rows}
        self._marked()

    def _marked(self) -> None:
        """The rows stay where they are until one searches on."""
        self.model.show_cells()
        self.banner.clear()
        self.tell()

    def _follow_scale(self) -> None:
        show_if(self.hint, not is_large())
        self.search.setMinimumWidth(theme.px(_SEARCH_PX))
