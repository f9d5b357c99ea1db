"""Complaints that wait for an answer (§46-47): whose, about what, to whom, until when."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTableView, QWidget

from app.services.complaints_queries import OpenComplaint, open_complaints
from app.ui import icons, tasks, theme
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_date, format_moment
from app.ui.messages import word
from app.ui.parts import Room, column, frame, label, shortcut
from app.ui.table import RowsModel, fit_columns, prepare_table
from app.ui.windows.back import BackButton, heading

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits

_WIDTHS, _STANDS_PX = (130, 200, 140, 210, 140), 120
_ROW_PX = 48
"""Two lines: a name and a body are told whole."""


class OpenComplaints(Retranslating, Room):
    """The list, the oldest term first; Enter opens the person."""

    person_chosen = Signal(int)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = tasks.Latest(self)
        self._title, self._empty = label("title", wrap=True), label("muted", name="empty")
        self.table = QTableView()
        self.table.setObjectName("complaints")
        prepare_table(self.table)
        self.table.setWordWrap(True)
        lines = self.table.verticalHeader
        theme.FollowScale(self.table, lambda: lines().setDefaultSectionSize(theme.px(_ROW_PX)))
        self.model: RowsModel[OpenComplaint] = RowsModel(
            self, self._titles, self._cells, icon=_icon, tip=_tip, icon_column=5
        )
        self.table.setModel(self.model)
        fit_columns(self.table, _WIDTHS, gives=(1, 3), last=_STANDS_PX, large_without=(2,))
        self.table.activated.connect(
            lambda at: self.person_chosen.emit(self.model.rows[at.row()].person_id)
        )
        self._back = BackButton(self)
        shortcut(self, KEYS[Act.REFRESH].keys, self.read)
        head = heading(self._title, self._back)
        body = frame("card", column(self._empty, self.table, margin=8))
        self.setLayout(column(head, body, margin=24, gap=16))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Open complaints  §46–47"))
        self._empty.setText(self.tr("No complaint waits for an answer."))
        self.table.setAccessibleName(self.tr("Complaints that wait, the oldest term first"))
        self._show(self.model.rows)

    def take_focus(self) -> None:
        """On the list; it is read anew, for one may have been answered meanwhile."""
        self.table.setFocus()
        self.read()

    def read(self) -> None:
        """Read the list anew, off the UI thread."""
        rt, actor = self._context.rt, self._context.actor
        self._latest.run(lambda: open_complaints(rt, actor), self._show)

    def _show(self, rows: tuple[OpenComplaint, ...]) -> None:
        at = max(0, self.table.currentIndex().row())
        self.model.show_rows(rows)
        self._empty.setVisible(not rows)
        if rows:
            self.table.selectRow(min(at, len(rows) - 1))

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Registered"),
            self.tr("Name"),
            self.tr("About paper"),
            self.tr("To whom"),
            self.tr("Answer due"),
            self.tr("How it stands"),
        )

    def _cells(self, item: OpenComplaint) -> tuple[str, ...]:
        stands = self.tr("waits for the answer")
        if item.late:
            stands = self.tr("the term is broken")
        return (
            format_date(item.registered_at.date()),
            item.full_name,
            item.about or self.tr("the service"),
            word(item.body.value),
            format_moment(item.due_at) if item.due_at else self.tr("no term here"),
            stands,
        )


def _tip(item: OpenComplaint) -> str:
    return "\n".join(filter(None, (item.full_name, item.about, item.text)))


def _icon(item: OpenComplaint) -> QIcon | None:
    return icons.icon("circle-alert", "danger") if item.late else None


def open_list(visits: "Visits") -> None:
    """The list above the room."""
    window = OpenComplaints(visits.context)
    window.person_chosen.connect(visits.open_person)
    visits.visit_till_left(window)
