"""Below a row of the load: its running terms one by one, each with its arithmetic."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.load_queries import LoadRow
from app.services.queue import TakeResult
from app.services.queue_queries import QueueRow, queue_counts, queue_page
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_number
from app.ui.paged import PAGE
from app.ui.parts import Room, button, column, frame, is_large, label, row, shortcut
from app.ui.picking import tell_outcomes
from app.ui.windows.back import BackButton, heading
from app.ui.windows.editor import Banner
from app.ui.windows.handing import several_posts, taken_outcomes
from app.ui.windows.load.load_words import LoadWords
from app.ui.windows.today_list import AT_ONCE, QueueList, Seen
from app.ui.windows.today_story import StoryPanel


class LoadTerms(Retranslating, Room):
    """The terms of a clerk, a paragraph or a day; Enter shows how one was counted."""

    opened = Signal(object)
    hand_over_wanted = Signal(object)
    """The `QueueRow`s that go into other hands."""
    left = Signal()

    def __init__(self, context: Context, about: LoadRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._sight, self._about = context, about.sight, about
        self._words = LoadWords(self)
        self._latest, self._all = tasks.Latest(self), tasks.Latest(self)
        self._title, self._count = label("title", wrap=True), label("chip-plain", name="count")
        self._keys = label("muted", name="keys")
        self.banner = Banner()
        self.list = QueueList(context.rt.clock)
        self.story = StoryPanel(context)
        self._hand_over = button("", "send", name="hand_over")
        self._person = button("", "user", name="person")
        self._back = BackButton(self, self._go_back)
        self._lay_out()
        self._bind()
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self._title.setText(
            self.tr("Running terms: {about}").format(about=self._words.row(self._about))
        )
        self._hand_over.setText(self.tr("Hand over  F6"))
        self._person.setText(self.tr("Open the page  Ctrl+O"))
        self._keys.setText(self.tr("Enter: how it was counted  ·  Space: tick"))
        self._tell_chosen()

    def take_focus(self) -> None:
        """On the list, which is read anew."""
        self.list.take_focus()
        self.refresh()

    def refresh(self) -> None:
        """Read what is seen of the list anew, off the UI thread."""
        rt, actor, sight = self._context.rt, self._context.actor, self._sight
        wanted = self.list.wanted(sight)

        def work() -> Seen:
            pages = {n: queue_page(rt, actor, sight, n * PAGE, PAGE) for n in wanted}
            return Seen(sight, queue_counts(rt, actor, sight), pages)

        self._latest.run(work, self._on_read)

    def tell_several_posts(self) -> None:
        """Why nobody's work of several posts has no one to go to."""
        self.banner.tell("warning", several_posts)

    def tell_results(self, rows: Sequence[QueueRow], results: Sequence[TakeResult]) -> None:
        """Say how many were handed over, and of each that was not, why; none is ticked now."""
        self.list.unpick()
        tell_outcomes(self.banner, taken_outcomes(rows, results))

    def hand_over(self) -> None:
        """Those ticked, else the one with the mark, into other hands."""
        if rows := self.list.chosen():
            self.banner.clear()
            self.hand_over_wanted.emit(rows)

    def _lay_out(self) -> None:
        head = heading(self._title, self._count, self._back)
        body = row(frame("card", column(self.list, margin=8)), self.story, gap=16)
        body.setStretch(0, 1)
        foot = row(self._keys, -1, self._person, self._hand_over)
        self.setLayout(column(head, self.banner, body, foot, margin=24, gap=16))
        theme.FollowScale(self._keys, lambda: self._keys.setHidden(is_large()))

    def _bind(self) -> None:
        self._hand_over.clicked.connect(self.hand_over)
        self._person.clicked.connect(self._open_person)
        self.list.table.activated.connect(self._on_activated)
        self.list.moved.connect(self._on_moved)
        self.story.opened.connect(self.list.make_room)
        self.list.all_wanted.connect(self._pick_all)
        shortcut(self, KEYS[Act.REASSIGN].keys, self.hand_over)
        shortcut(self, KEYS[Act.OPEN].keys, self._open_person)
        shortcut(self, KEYS[Act.ARITHMETIC].keys, self._on_activated)
        shortcut(self, KEYS[Act.REFRESH].keys, self.refresh)
        bus().changed.connect(self._on_changed)

    def _go_back(self) -> None:
        """Close the story first."""
        if self.story.isVisible():
            self.story.shut()
            self.list.table.setFocus()
        else:
            self.left.emit()

    def _on_changed(self, what: str, _record: object) -> None:
        if what in ("case", "settings"):
            self.refresh()

    def _on_read(self, seen: Seen) -> None:
        rt, actor, sight = self._context.rt, self._context.actor, self._sight

        def read(offset: int, limit: int) -> Sequence[QueueRow]:
            return queue_page(rt, actor, sight, offset, limit)

        self.list.show_rows(seen, read)
        self._shown = seen.count
        self._tell_chosen()

    def _on_activated(self, *_index: object) -> None:
        self.story.ask(self.list.current())

    def _on_moved(self) -> None:
        self.story.follow(self.list.current())
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        picked, able = self.list.picked(), bool(self.list.chosen())
        count = format_number(self._shown)
        words = self.tr("Terms: {count}").format(count=count)
        if picked:
            words = self.tr("Chosen: {picked} of {count}").format(picked=len(picked), count=count)
        self._count.setText(words)
        self._hand_over.setEnabled(able)
        self._person.setEnabled(able)

    def _pick_all(self) -> None:
        """The first of the list, as many as one act may be for."""
        rt, actor, sight = self._context.rt, self._context.actor, self._sight
        self._all.run(lambda: queue_page(rt, actor, sight, 0, AT_ONCE), self.list.pick)

    def _open_person(self) -> None:
        if (item := self.list.current()) is not None:
            self.opened.emit(item.about)

    _shown = 0
    """How many terms the sight has."""
