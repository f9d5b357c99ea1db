"""Beside the list of Today: how the term of the current row was counted."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.queue_queries import QueueRow, TermStory, term_story
from app.ui import tasks, theme
from app.ui.context import Context
from app.ui.language import Retranslating, format_moment, translated
from app.ui.parts import button, column, frame, label, row, scrolled
from app.ui.terms import paragraph_name, term_lines
from app.ui.windows.card_sections import name_of
from app.ui.windows.today_counts import is_large
from app.ui.words.queue_words import channel_name, left_words, place_name, work_name

_PX, _LARGE_PX, _AFTER_MS = 330, 270, 200
"""A row that is passed by is not looked at: each look is written down."""


class StoryPanel(Retranslating, QWidget):
    """The arithmetic of one term; shut until it is asked for, then it follows the mark."""

    closed = Signal()
    opened = Signal(bool)
    """Whether it takes its room beside the list."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._story: TermStory | None = None
        self._row: QueueRow | None = None
        self._at_once, self._following = tasks.Latest(self), tasks.Latest(self, _AFTER_MS)
        self._title, self._name = label("subtitle", wrap=True), label("label", wrap=True)
        self._left = label("chip-plain", name="story_left")
        self._lines, self._by = label("", wrap=True, name="story"), label("caption", wrap=True)
        self._close = button("quiet", "x", name="close_story")
        self._close.clicked.connect(self.shut)
        head = row(self._title, self._close)
        head.setStretch(0, 1)
        parts = (self._name, row(self._left, -1), self._lines, self._by, -1)
        area = scrolled(column(*parts, gap=12))
        self.setLayout(column(frame("card", column(head, area, margin=16))))
        theme.FollowScale(
            self, lambda: self.setFixedWidth(theme.px(_LARGE_PX if is_large() else _PX))
        )
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("How the term was counted"))
        self._close.setToolTip(self.tr("Close  F3"))
        self._close.setAccessibleName(self._close.toolTip())
        self._show()

    def ask(self, item: QueueRow | None) -> None:
        """Open on the term, or shut where it is open."""
        if not self.isHidden():
            self.shut()
        else:
            self.show()
            self.opened.emit(True)
            self._look(item, self._at_once)

    def follow(self, item: QueueRow | None) -> None:
        """Show another term, while it is open."""
        self._look(item, self._following)

    def _look(self, item: QueueRow | None, reading: tasks.Latest) -> None:
        same = item is not None and self._row is not None and item.term_id == self._row.term_id
        if not self.isHidden() and item is not None and not same:
            self._row = item
            rt, actor = self._context.rt, self._context.actor
            reading.run(partial(term_story, rt, actor, item.term_id), self._on_read)

    def shut(self) -> None:
        """Close; the next asking reads anew."""
        self._at_once.cancel()
        self._following.cancel()
        self._row = self._story = None
        self.hide()
        self._show()
        self.opened.emit(False)
        self.closed.emit()

    def _on_read(self, story: TermStory) -> None:
        self._story = story
        self._show()

    def _show(self) -> None:
        story = self._story
        for part in (self._name, self._left, self._lines, self._by):
            part.setVisible(story is not None)
        if story is None:
            return
        item = story.row
        paragraph = paragraph_name(item.paragraph, translated)
        self._name.setText(f"{paragraph}, {work_name(item.code)}\n{name_of(item.names)}")
        self._left.setText(left_words(item.due_at, self._context.rt.clock.now()))
        self._lines.setText("\n".join(term_lines(story.arithmetic, translated)))
        held = name_of(item.holder_names) if item.holder_names else self.tr("free")
        told = [
            self.tr("Calendar, version {number}").format(number=story.calendar_version),
            self.tr("Runs since {moment}").format(moment=format_moment(item.started_at)),
            self.tr("Whose: {who}").format(who=held),
            ", ".join(filter(None, (channel_name(item.channel), place_name(item.place)))),
        ]
        self._by.setText("\n".join(filter(None, told)))
