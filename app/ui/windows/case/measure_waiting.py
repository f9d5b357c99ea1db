"""Who is next for a measure: everybody who may be sent to it, in the Law's order (L22.2)."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QTableView, QWidget

from app.core.vocabulary import MeasureKind
from app.services.measure_queue import Waiting, waiting_list
from app.services.measures import record_payment
from app.ui import tasks
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_date
from app.ui.messages import word
from app.ui.parts import Room, button, column, frame, label, row, shortcut
from app.ui.table import RowsModel, fit_columns, prepare_table
from app.ui.windows.back import BackButton, heading
from app.ui.windows.case.measure_words import MeasureWords

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits

_SLOW_MS = 200
"""What takes longer shows that it is under way."""
_WIDTHS = (50, 240, 120, 110, 220, 130)


class MeasureWaiting(Retranslating, Room):
    """The waiting list of one kind; Enter opens the person."""

    person_chosen = Signal(int)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._words = context, MeasureWords(self)
        self._latest = tasks.Latest(self)
        self._counting = False
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(partial(self._tell_counting, True))
        self._title, self._note = label("title", wrap=True), label("muted", wrap=True, name="note")
        self.kind = QComboBox()
        self.kind.setObjectName("kind")
        for kind in MeasureKind:
            self.kind.addItem("", kind.value)
        self.kind.setCurrentIndex(list(MeasureKind).index(MeasureKind.PUBLIC_WORKS))
        self.kind.currentIndexChanged.connect(lambda _at: self.read())
        self.table = QTableView()
        self.table.setObjectName("waiting")
        prepare_table(self.table)
        self.model: RowsModel[Waiting] = RowsModel(self, self._titles, self._cells)
        self.table.setModel(self.model)
        fit_columns(self.table, _WIDTHS, gives=(1, 4), last=80, large_without=(3,))
        self.table.activated.connect(lambda at: self.person_chosen.emit(self._row(at.row())))
        self._pays = {gets: button("", name=f"payment_{gets}".lower()) for gets in (True, False)}
        for gets, pressed in self._pays.items():
            pressed.clicked.connect(partial(self._record, gets))
        self._back = BackButton(self)
        shortcut(self, KEYS[Act.REFRESH].keys, self.read)
        head = heading(self._title, self._back)
        body = frame("card", column(self.table, self._note, margin=8))
        foot = row(*self._pays.values(), -1)
        self.setLayout(column(head, row(self.kind, -1), body, foot, margin=24, gap=16))
        self.retranslate()
        self.read()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Waiting list of a measure"))
        self.kind.setAccessibleName(self.tr("Measure"))
        for at, kind in enumerate(MeasureKind):
            self.kind.setItemText(at, word(kind.value))
        self.table.setAccessibleName(self.tr("Who may be sent, the next one first"))
        self._pays[True].setText(self.tr("Receives the social payment"))
        self._pays[False].setText(self.tr("Does not receive the social payment"))
        self._show(self.model.rows)

    def take_focus(self) -> None:
        """On the list; it is read anew, for somebody may have been sent meanwhile."""
        self.table.setFocus()
        self.read()

    def read(self) -> None:
        """Read the list anew, off the UI thread."""
        rt, actor = self._context.rt, self._context.actor
        kind = MeasureKind(self.kind.currentData())
        self._slow.start()
        self._latest.run(lambda: waiting_list(rt, actor, kind), self._on_read, self._fail)

    def _on_read(self, rows: tuple[Waiting, ...]) -> None:
        self._tell_counting(False)
        self._show(rows)

    def _fail(self, error: BaseException) -> None:
        self._tell_counting(False)
        tasks.report(error)

    def _tell_counting(self, counting: bool) -> None:
        self._slow.stop()
        self._counting = counting
        self._tell()

    def _show(self, rows: tuple[Waiting, ...]) -> None:
        at = max(0, self.table.currentIndex().row())
        self.model.show_rows(rows)
        if rows:
            self.table.selectRow(min(at, len(rows) - 1))
        public = self.kind.currentData() == MeasureKind.PUBLIC_WORKS.value
        for pressed in self._pays.values():
            pressed.setVisible(public)
            pressed.setEnabled(bool(rows))
        self._tell()

    def _tell(self) -> None:
        """How many wait and in which order, or that they are being counted."""
        if self._counting:
            self._note.setText(self.tr("Counting…"))
            return
        count = self.tr("Waiting: {count}").format(count=len(self.model.rows))
        order = self.tr("First those with priority, then by the day of registration.")
        self._note.setText(f"{count}. {order}")

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("No."),
            self.tr("Name"),
            self.tr("Case"),
            self.tr("Registered"),
            self.tr("Priority"),
            self.tr("Payment"),
            self.tr("In the plan"),
        )

    def _cells(self, item: Waiting) -> tuple[str, ...]:
        paid = {True: self.tr("receives"), False: self.tr("does not"), None: self.tr("not asked")}
        return (
            str(item.place),
            item.full_name,
            item.case_number,
            format_date(item.since) if item.since else "",
            "; ".join(self._words.group(each.group) for each in item.priorities),
            paid[item.gets_payment],
            self.tr("yes") if item.in_plan else "",
        )

    def _row(self, at: int) -> int:
        return self.model.rows[at].person_id

    def _record(self, gets: bool, *_clicked: bool) -> None:
        at = self.table.currentIndex().row()
        if not 0 <= at < len(self.model.rows):
            return
        rt, actor, item = self._context.rt, self._context.actor, self.model.rows[at]
        work = partial(record_payment, rt, actor, item.case_id, item.case_version, gets)
        tasks.run(self, work, lambda _person: self.read())


def open_waiting(visits: "Visits") -> None:
    """The waiting list above the room."""
    window = MeasureWaiting(visits.context)
    window.person_chosen.connect(visits.open_person)
    visits.visit_till_left(window)
