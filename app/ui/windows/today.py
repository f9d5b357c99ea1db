"""Today: the one place for all work; what breaks first stands first, and is seen at a glance."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.core.vocabulary import Action
from app.services.offers import note_silences
from app.services.queue import Seen as SeenTerm
from app.services.queue import TakeResult, take
from app.services.queue_queries import (
    Facets,
    QueueRow,
    Sight,
    Whose,
    queue_counts,
    queue_facets,
    queue_page,
)
from app.services.referrals import note_employer_silences
from app.services.saved_filters import (
    NamedSight,
    drop_filter,
    remember_sight,
    remembered_sight,
    save_filter,
    saved_filters,
)
from app.services.today_queries import BesideQueue, beside_queue
from app.services.vacancies import note_expired
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating
from app.ui.messages import sentence
from app.ui.paged import PAGE
from app.ui.parts import Room, button, column, frame, label, least_room, row, shortcut
from app.ui.picking import tell_outcomes
from app.ui.windows.editor import Banner
from app.ui.windows.handing import InformWindow, taken_outcomes
from app.ui.windows.today_beside import Beside
from app.ui.windows.today_counts import Counts, WhoseChoice, is_large
from app.ui.windows.today_filters import Filters, SavedFilters
from app.ui.windows.today_list import AT_ONCE, QueueList, Seen
from app.ui.windows.today_several import SeveralFoot
from app.ui.windows.today_story import StoryPanel
from app.ui.words.queue_words import WHOSE

_MINUTE_MS = 60_000
_REMEMBER_MS = 1_000
_MARGIN = 24
_LEAST_PX = 1
"""Of the button for a new applicant, as the head reckons it: what may not fit widens no window."""


@dataclass(frozen=True)
class _Kept:
    """What is kept of the reader's sights: those under a name, and the one looked at last."""

    saved: Sequence[NamedSight]
    last: Sight | None


class TodayPage(Retranslating, Room):
    """The queue of the post, with drafts, meetings and candidates owed word above it."""

    person_chosen = Signal(int)
    vacancy_chosen = Signal(int)
    opened = Signal(object)
    draft_chosen = Signal(int)
    new_applicant = Signal()
    next_wanted = Signal()
    form_wanted = Signal(object)
    """A window on the rows chosen, which tells by `finished` what came of each."""
    sheet_wanted = Signal(object)
    """The sight that is to be on paper."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent or context.place)
        self._context = context
        takes = context.may(Action.TAKE_WORK)
        self.sight = Sight(Whose.OURS if takes else Whose.ALL)
        self._saved: Sequence[NamedSight] = ()
        self._stale, self._busy = False, False
        self._reading, self._sifting = tasks.Latest(self), tasks.Latest(self)
        self._remembering = tasks.Latest(self, _REMEMBER_MS)
        self._title = label("title")
        self.banner, self.beside = Banner(), Beside()
        self.counts = Counts(self)
        self.whose = WhoseChoice(self, tuple(WHOSE) if takes else (Whose.FREE, Whose.ALL))
        self.filters, self.saved = Filters(self), SavedFilters(self)
        self.list = QueueList(context.rt.clock)
        self.story = StoryPanel(context)
        self.foot = SeveralFoot(context, self)
        self._next = button("primary" if takes else "", "arrow-right", name="take_next")
        self._new = button("", "user-plus", name="new_applicant")
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._connect()
        self._lay_out()
        self._next.setVisible(takes)  # before that it would open as a window
        self._new.setVisible(context.may(Action.RECEIVE_APPLICATION))
        theme.FollowScale(self, self.retranslate)
        self._begin()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Today"))
        self._next.setText(self.tr("Take next  F2"))
        self._name_new()

    def _name_new(self) -> None:
        """Its key alone where figures of many digits leave no room on the smallest screen."""
        words = self.tr("New applicant  Ctrl+N")
        self._new.setToolTip(words)
        self._new.setAccessibleName(words)
        self._new.setMinimumWidth(_LEAST_PX)
        self._new.setText(words)
        self.counts.updateGeometry()  # else the head learns of other figures only later
        self._head.invalidate()
        needed = self._head.minimumSize().width() - _LEAST_PX + self._new.sizeHint().width()
        if is_large():
            self._new.setText("")
        elif needed > least_room() - 2 * _MARGIN:
            self._new.setText(KEYS[Act.NEW_PERSON].cap())

    def take_focus(self) -> None:
        """On the work itself."""
        self.list.take_focus()

    def may_leave(self) -> bool:
        """Not while work is being taken."""
        return not self._busy

    def refresh(self) -> None:
        """Read the queue and what stands beside it anew, off the UI thread."""
        self._stale = False
        rt, actor, sight = self._context.rt, self._context.actor, self.sight
        pages = self.list.wanted(sight)

        def work() -> tuple[Seen, BesideQueue]:
            if actor.may(Action.OFFER_WORK):
                note_silences(rt, actor)  # §59: what was not answered in time is written down
                note_employer_silences(rt, actor)  # §62: nor by the employer
            if actor.may(Action.EDIT_VACANCY):
                note_expired(rt, actor)  # §54: so are vacancies whose last day has passed
            counts = queue_counts(rt, actor, sight)
            seen = Seen(sight, counts, {})
            read = (number for number in pages if number == 0 or number * PAGE < seen.count)
            rows = {n: queue_page(rt, actor, sight, n * PAGE, PAGE) for n in read}
            return replace(seen, pages=rows), beside_queue(rt, actor)

        self._reading.run(work, self._on_read)
        self._sifting.run(partial(queue_facets, rt, actor, sight), partial(self._on_sifted, sight))

    def look_at(self, sight: Sight) -> None:
        """Look at another part of the queue, and begin with it at the next sign-in."""
        if sight != self.sight:
            rt, actor = self._context.rt, self._context.actor
            self._remembering.run(lambda: remember_sight(rt, actor, sight), lambda _done: None)
            self.banner.clear()  # what was done is told of the rows that stood here
        self._show_sight(sight)

    def tell_results(self, rows: Sequence[QueueRow], results: Sequence[object]) -> None:
        """Say what came of each of several rows; none is chosen any more."""
        tell_outcomes(self.banner, taken_outcomes(rows, results))
        self.list.unpick()

    def take_chosen(self) -> None:
        """Take the work of the rows chosen."""
        rows = self.list.chosen()
        if self._busy or not rows or not self._context.may(Action.TAKE_WORK):
            return
        self._busy = True
        rt, actor = self._context.rt, self._context.actor
        seen = [SeenTerm(item.term_id, item.holder_id) for item in rows]
        work = partial(take, rt, actor, seen)
        tasks.run(self, work, partial(self._on_taken, rows), self._on_failed)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while other windows stood above is read now."""
        super().showEvent(event)
        self._minute.start()
        if self._stale:
            self.refresh()

    def _connect(self) -> None:
        self._next.clicked.connect(self.next_wanted)
        self._new.clicked.connect(self.new_applicant)
        self._minute.timeout.connect(self._on_minute)
        self.beside.draft_chosen.connect(self.draft_chosen)
        self.beside.person_chosen.connect(self.person_chosen)
        self.beside.vacancy_chosen.connect(self.vacancy_chosen)
        self.counts.chosen.connect(lambda urgency: self.look_at(self._with(urgency=urgency)))
        self.whose.chosen.connect(lambda whose: self.look_at(self._with(whose=whose)))
        self.filters.changed.connect(self.look_at)
        self.saved.chosen.connect(self.look_at)
        self.saved.kept.connect(self._keep)
        self.saved.dropped.connect(self._drop)
        self.list.opened.connect(self.opened)
        self.list.opened.connect(self.banner.clear)
        self.list.moved.connect(self._on_moved)
        self.list.all_wanted.connect(self._pick_all)
        self.foot.take.clicked.connect(self.take_chosen)
        self.foot.form_wanted.connect(self._ask)
        self.foot.told.connect(lambda words: self.banner.tell("warning", words))
        self.foot.story.clicked.connect(lambda: self.story.ask(self.list.current()))
        self.foot.sheet.clicked.connect(lambda: self.sheet_wanted.emit(self.sight))
        self.counts.told.connect(self._name_new)
        self.story.closed.connect(self.take_focus)
        self.story.opened.connect(self.list.make_room)
        bus().changed.connect(self._on_changed)
        shortcut(self, KEYS[Act.REFRESH].keys, self.refresh)
        shortcut(self, KEYS[Act.GO_BACK].keys, self._shut)

    def _lay_out(self) -> None:
        head = self._head = row(self._title, self.counts, -1, self._next, self._new)
        theme.FollowScale(self, lambda: head.setSpacing(4 if is_large() else 16))
        sights = row(self.whose, -1, self.saved)
        sights.setStretch(2, 0)
        body = row(frame("card", column(self.list, margin=8)), self.story, gap=16)
        body.setStretch(0, 1)
        parts = (head, self.beside, sights, self.filters, self.banner, body, self.foot)
        lines = column(*parts, gap=12)
        lines.setContentsMargins(_MARGIN, 16, _MARGIN, 12)
        lines.setStretch(parts.index(body), 1)
        self.setLayout(lines)

    def _with(self, **changed: object) -> Sight:
        return replace(self.sight, **changed)  # type: ignore[arg-type]

    def _begin(self) -> None:
        """With what was looked at last; the list of it is read at once after."""
        rt, actor = self._context.rt, self._context.actor

        def show(kept: _Kept) -> None:
            self._saved = kept.saved
            fits = kept.last is not None and kept.last.whose in self.whose.buttons
            self._show_sight(kept.last if kept.last is not None and fits else self.sight)

        work = lambda: _Kept(saved_filters(rt, actor), remembered_sight(rt, actor))  # noqa: E731
        tasks.run(self, work, show)

    def _show_sight(self, sight: Sight) -> None:
        self.sight = sight
        self.whose.show_whose(sight.whose)
        self.filters.show_facets(sight)
        self.saved.show_saved(self._saved, sight)
        self.refresh()

    def _on_read(self, read: tuple[Seen, BesideQueue]) -> None:
        seen, beside = read
        rt, actor, sight = self._context.rt, self._context.actor, seen.sight
        self.counts.show_counts(seen.counts, sight.urgency)
        self.list.show_rows(seen, partial(queue_page, rt, actor, sight))
        self.beside.show_all(beside)

    def _on_sifted(self, sight: Sight, facets: Facets) -> None:
        self.filters.show_facets(sight, facets)

    def _on_moved(self) -> None:
        self.foot.show_rows(self.list.picked(), self.list.chosen())
        self.story.follow(self.list.current())

    def _on_minute(self) -> None:
        """Terms break while one looks; what is not on the screen is read when it is again."""
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _on_changed(self, _what: str, _record: object) -> None:
        # A method, not a lambda: Qt takes it off when the page is gone.
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _pick_all(self) -> None:
        rt, actor, sight = self._context.rt, self._context.actor, self.sight
        work = partial(queue_page, rt, actor, sight, 0, AT_ONCE)
        tasks.run(self, work, lambda rows: self.list.pick(rows) if sight == self.sight else None)

    def _ask(self, window: Room) -> None:
        self.banner.clear()
        window.finished.connect(partial(self._on_finished, window))  # type: ignore[attr-defined]
        self.form_wanted.emit(window)

    def _on_finished(self, window: Room, results: Sequence[object]) -> None:
        self.tell_results(window.rows, results)  # type: ignore[attr-defined]
        if isinstance(window, InformWindow):
            self.foot.show_papers(results)

    def _on_taken(self, rows: Sequence[QueueRow], results: tuple[TakeResult, ...]) -> None:
        self._busy = False
        self.tell_results(rows, results)
        bus().changed.emit("queue", None)

    def _on_failed(self, error: BaseException) -> None:
        self._busy = False
        tasks.report(error)

    def _shut(self) -> None:
        """Esc: what was opened within the room is shut, the last first."""
        if not self.saved.stop_asking() and not self.story.isHidden():
            self.story.shut()

    def _keep(self, name: str) -> None:
        rt, actor, sight = self._context.rt, self._context.actor, self.sight

        def work() -> Sequence[NamedSight]:
            save_filter(rt, actor, name, sight)
            return saved_filters(rt, actor)

        def fail(error: BaseException) -> None:
            self.banner.tell("error", lambda: sentence(error))

        tasks.run(self, work, self._on_saved, fail)

    def _drop(self, filter_id: int) -> None:
        rt, actor = self._context.rt, self._context.actor

        def work() -> Sequence[NamedSight]:
            drop_filter(rt, actor, filter_id)
            return saved_filters(rt, actor)

        tasks.run(self, work, self._on_saved)

    def _on_saved(self, saved: Sequence[NamedSight]) -> None:
        self._saved = saved
        self.banner.clear()
        self.saved.stop_asking()
        self.saved.show_saved(saved, self.sight)
