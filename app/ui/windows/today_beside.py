"""Beside the queue on Today, in one line: drafts, meetings, and what candidates are owed."""

from collections.abc import Sequence
from functools import partial
from textwrap import shorten

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.services.drafts import DraftView
from app.services.plan_queries import OpenMeeting
from app.services.today_queries import BesideQueue, OwedOnVacancy
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
    vacancy_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._drafts: Sequence[DraftView] = ()
        self._meetings: Sequence[OpenMeeting] = ()
        self._owed: Sequence[OwedOnVacancy] = ()
        self._title = label("muted", name="drafts_title")
        self._open, self._rest = row(), button("quiet", "chevron-down", name="more_drafts")
        self.meetings = button("quiet", "calendar", name="meetings")
        self.owed = button("quiet", "briefcase", name="owed_candidates")
        self._rest.clicked.connect(self._list_drafts)
        self.meetings.clicked.connect(self._list_meetings)
        self.owed.clicked.connect(self._list_owed)
        self.setLayout(row(self._title, self._open, self._rest, -1, self.meetings, self.owed))
        self.hide()
        theme.FollowScale(self, self.retranslate)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Go on where you stopped"))
        rest = len(self._drafts) - self._many()
        self._rest.setText(self.tr("{count} more").format(count=rest))
        count = len(self._meetings)
        words = self.tr("Meetings not written down: {count}").format(count=count)
        short = self.tr("Meetings: {count}").format(count=count)
        self._name(self.meetings, words, short)
        count = sum(each.to_tell + each.to_place for each in self._owed)
        words = self.tr("Candidates who wait for word: {count}").format(count=count)
        short = self.tr("Candidates: {count}").format(count=count)
        self._name(self.owed, words, short)
        with kept_focus(self):
            self._fill()

    def show_all(self, beside: BesideQueue) -> None:
        """Show these: drafts newest first, meetings oldest first (§51), so vacancies (§63)."""
        self._drafts, self._meetings, self._owed = beside.drafts, beside.meetings, beside.owed
        self.retranslate()
        self.setVisible(bool(beside.drafts or beside.meetings or beside.owed))

    def _name(self, one: QPushButton, words: str, short: str) -> None:
        one.setText(short if self._is_tight() else words)
        one.setToolTip(words)
        one.setAccessibleName(words)

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
        self.owed.setVisible(bool(self._owed))

    def _many(self) -> int:
        return 1 if self._is_tight() else _DRAFTS

    def _is_tight(self) -> bool:
        """Whether all that is shown fits one line of 1280 pixels only in few words."""
        shown = (self._drafts, self._meetings, self._owed)
        return is_large() or sum(map(bool, shown)) > 1

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

    def _list_owed(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("owed_menu")
        for each in self._owed:
            tell = self.tr("to be told that it is no more: {count}").format(count=each.to_tell)
            place = self.tr("hires to be written down: {count}").format(count=each.to_place)
            parts = (each.number, tell if each.to_tell else "", place if each.to_place else "")
            words = "  ·  ".join(filter(None, parts))
            menu.addAction(words, partial(self.vacancy_chosen.emit, each.vacancy_id))
        self._pop(menu, self.owed)

    def _pop(self, menu: QMenu, under: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
