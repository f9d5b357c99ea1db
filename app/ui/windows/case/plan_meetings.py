"""Meetings of plans that are due, on Today: who is to be asked how it came out (§51)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.services.plan_queries import OpenMeeting
from app.ui.language import Retranslating, format_date
from app.ui.parts import button, clear, column, label

_SHOWN, _A_ROW = 6, 3


class WaitingMeetings(Retranslating, QWidget):
    """The oldest of them, each leading to its person, and how many there are; else nothing."""

    person_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._title, self._lines = label("subtitle"), QGridLayout()
        self._meetings: Sequence[OpenMeeting] = ()
        self.setLayout(column(self._title, self._lines))
        for at in range(_A_ROW):
            self._lines.setColumnStretch(at, 1)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        title = self.tr("Meetings by the plan, not written down yet: {count}")
        self._title.setText(title.format(count=len(self._meetings)))

    def show_meetings(self, meetings: Sequence[OpenMeeting]) -> None:
        """Show these, the oldest first."""
        self._meetings = meetings
        clear(self._lines)
        for place, meeting in enumerate(meetings[:_SHOWN]):
            card = button("", "calendar", name=f"meeting_{meeting.meeting_id}")
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            card.setText(f"{meeting.full_name}  ·  {format_date(meeting.day)}")
            card.setToolTip(meeting.what)
            card.clicked.connect(
                lambda _=False, person=meeting.person_id: self.person_chosen.emit(person)
            )
            self._lines.addWidget(card, place // _A_ROW, place % _A_ROW)
        self.retranslate()
        self.setVisible(bool(meetings))
