"""Beside the queue on Today, in one line: drafts to go on with, meetings not written down."""

from collections.abc import Sequence
from functools import partial
from textwrap import shorten

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.services.drafts import DraftView
from app.services.plan_queries import OpenMeeting
from app.ui import theme
from app.ui.focus import kept_focus
from app.ui.language import Retranslating, format_date, format_moment
from app.ui.parts import button, clear, label, row
from app.ui.windows.today_counts import is_large

_DRAFTS, _LETTERS = 2, 24
"""So many stand open, the newest; all others in a list."""


class Beside(Retranslating, QWidget):
    """Hidden while there is nothing."""

    draft_chosen = Signal(int)
    person_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._drafts: Sequence[DraftView] = ()
        self._meetings: Sequence[OpenMeeting] = ()
        self._title = label("muted", name="drafts_title")
        self._open, self._rest = row(), button("quiet", "chevron-down", name="more_drafts")
        self.meetings = button("quiet", "calendar", name="meetings")
        self._rest.clicked.connect(self._list_drafts)
        self.meetings.clicked.connect(self._list_meetings)
        self.setLayout(row(self._title, self._open, self._rest, -1, self.meetings))
        self.hide()
        theme.FollowScale(self, self.retranslate)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Go on where you stopped"))
        rest = len(self._drafts) - self._many()
        self._rest.setText(self.tr("{count} more").format(count=rest))
        count = len(self._meetings)
        words = self.tr("Meetings not written down: {count}").format(count=count)
        short = self.tr("Meetings: {count}").format(count=count)
        self.meetings.setText(short if is_large() else words)
        self.meetings.setToolTip(words)
        self.meetings.setAccessibleName(words)
        with kept_focus(self):
            self._fill()

    def show_all(self, drafts: Sequence[DraftView], meetings: Sequence[OpenMeeting]) -> None:
        """Show these: drafts newest first, meetings oldest first (§51)."""
        self._drafts, self._meetings = drafts, meetings
        self.retranslate()
        self.setVisible(bool(drafts or meetings))

    def _fill(self) -> None:
        clear(self._open)
        for draft in self._drafts[: self._many()]:
            one = button("", "pencil", name=f"draft_{draft.id}")
            one.setText(shorten(draft.label or self.tr("Unnamed"), _LETTERS, placeholder="…"))
            one.setToolTip(self._draft(draft))
            one.setAccessibleName(self._draft(draft))
            one.clicked.connect(partial(self._go_on, draft.id))
            self._open.addWidget(one)
        self._title.setVisible(bool(self._drafts) and not is_large())
        self._rest.setVisible(len(self._drafts) > self._many())
        self.meetings.setVisible(bool(self._meetings))

    def _many(self) -> int:
        return 1 if is_large() else _DRAFTS

    def _draft(self, draft: DraftView) -> str:
        name = draft.label or self.tr("Unnamed")
        return f"{name}  ·  {format_moment(draft.changed_at)}"

    def _go_on(self, draft_id: int, *_clicked: bool) -> None:
        self.draft_chosen.emit(draft_id)

    def _list_drafts(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("drafts_menu")
        for draft in self._drafts[self._many() :]:
            menu.addAction(self._draft(draft), partial(self._go_on, draft.id))
        self._pop(menu, self._rest)

    def _list_meetings(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("meetings_menu")
        for meeting in self._meetings:
            words = f"{meeting.full_name}  ·  {format_date(meeting.day)}  ·  {meeting.what}"
            person = meeting.person_id
            menu.addAction(words, partial(self.person_chosen.emit, person))
        self._pop(menu, self.meetings)

    def _pop(self, menu: QMenu, under: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
