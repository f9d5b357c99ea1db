"""The foot of Today: what can be done with the rows chosen, and with the list."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.vocabulary import Action
from app.services.informing import TOLD_TERMS
from app.services.queue_queries import QueueRow
from app.ui import theme
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating
from app.ui.parts import Room, button, label, row, shortcut
from app.ui.windows.handing import HandOverWindow, InformWindow, several_posts
from app.ui.windows.today_counts import is_large


class SeveralFoot(Retranslating, QWidget):
    """Verbs for those chosen; without any, for the row with the mark."""

    form_wanted = Signal(object)
    papers_wanted = Signal(object)
    told = Signal(object)
    """Why nothing can be done with these, as words."""

    def __init__(self, context: Context, room: Room) -> None:
        super().__init__()
        self._context = context
        self._rows: Sequence[QueueRow] = ()
        self._picked = 0
        self._count = label("chip-accent", name="count")
        self._keys = label("caption", name="keys")
        self.take = button("", "check", name="take")
        self.over = button("", "send", name="hand_over")
        self.inform = button("", "bell", name="inform")
        self.story = button("quiet", "scale", name="show_story")
        self.sheet = button("quiet", "printer", name="print_list")
        self.over.clicked.connect(self._hand_over)
        self.inform.clicked.connect(self._inform)
        self.setLayout(
            row(
                self._count,
                self._keys,
                -1,
                self.story,
                self.sheet,
                self.inform,
                self.over,
                self.take,
            )
        )
        for act, one in (
            (Act.TAKE, self.take),
            (Act.REASSIGN, self.over),
            (Act.INFORM, self.inform),
            (Act.ARITHMETIC, self.story),
            (Act.PRINT, self.sheet),
        ):
            shortcut(room, KEYS[act].keys, one.click)
        theme.FollowScale(self, self.retranslate)

    def retranslate(self) -> None:
        self.take.setText(self.tr("Take  Ctrl+S"))
        self.over.setText(self.tr("Hand over  F6"))
        self.inform.setText(self.tr("They were told  Ctrl+I"))
        for one, words, act in (
            (self.story, self.tr("How it was counted  F3"), Act.ARITHMETIC),
            (self.sheet, self.tr("On paper  F8"), Act.PRINT),
        ):
            one.setText(KEYS[act].cap() if is_large() else words)
            one.setToolTip(words)
            one.setAccessibleName(words)
        self._keys.setText(self.tr("Enter: open  ·  Space: tick"))
        self._show()

    def show_rows(self, picked: Sequence[QueueRow], rows: Sequence[QueueRow]) -> None:
        """The verbs that fit those chosen."""
        self._rows, self._picked = rows, len(picked)
        self._show()

    def show_papers(self, results: Sequence[Any]) -> None:
        """What people are given once they were told."""
        if papers := tuple(each.paper_id for each in results if each.paper_id is not None):
            self.papers_wanted.emit(papers)

    def _show(self) -> None:
        self._count.setText(self.tr("Chosen: {count}").format(count=self._picked))
        self._count.setVisible(bool(self._picked))
        self._keys.setVisible(not self._picked and not is_large())
        may, any_row = self._context.may, bool(self._rows)
        takes = may(Action.TAKE_WORK)
        self.take.setVisible(takes)
        self.over.setVisible(takes or may(Action.REASSIGN))
        told = all(item.code in TOLD_TERMS for item in self._rows) and any_row
        self.inform.setVisible(told and may(Action.TELL_PERSON))
        for one in (self.take, self.over, self.story):
            one.setEnabled(any_row)

    def _hand_over(self) -> None:
        if not self._rows:
            return
        if len({item.owner for item in self._rows}) > 1:
            self.told.emit(several_posts)
            return
        self.form_wanted.emit(HandOverWindow(self._context, self._rows))

    def _inform(self) -> None:
        if self._rows:
            self.form_wanted.emit(InformWindow(self._context, self._rows))
