"""At which counter one sits, and for what one calls there."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from app.core.clock import today
from app.core.vocabulary import TicketPurpose
from app.services.counters import CounterRow, counters, leave_counter, sit_at
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import Retranslating
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.parts import Room, button, column, label, row
from app.ui.windows.back import BackButton, heading
from app.ui.windows.editor import Editor
from app.ui.windows.hall.clocks import local_name

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits

_SPECS = (
    FieldSpec(
        "number",
        QT_TRANSLATE_NOOP("Field", "Counter"),
        FieldKind.NUMBER,
        required=True,
        paragraph="S3",
        max_length=2,
        caption=QT_TRANSLATE_NOOP("Field", "Its number as it hangs above it, 1 to 99."),
    ),
    FieldSpec(
        "purposes",
        QT_TRANSLATE_NOOP("Field", "Whom you call there"),
        FieldKind.CHOICES,
        list_name="ticket_purpose",
        caption=QT_TRANSLATE_NOOP("Field", "Nothing chosen: everybody."),
    ),
)


class _Form(Editor):
    def retranslate(self) -> None:
        """The verb is the window's to say."""
        self.title.hide()


class CounterWindow(Retranslating, Room):
    """Asks for the counter; who sits where stands below."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows: tuple[CounterRow, ...] = ()
        self._title = label("title", wrap=True)
        self._taken_title, self._taken = label("subtitle"), label("muted", wrap=True, name="taken")
        self.form = _Form(_SPECS, today(context.rt.clock))
        self.form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.form.submitted.connect(self._sit)
        self._leave = button("", "log-out", name="leave_counter")
        self._leave.clicked.connect(self._get_up)
        self._back = BackButton(self)
        head = heading(self._title, self._back)
        below = column(self._taken_title, self._taken)
        self.setLayout(column(head, self.form, row(self._leave, -1), below, -1, margin=24, gap=16))
        self.retranslate()
        rt, actor = context.rt, context.actor
        tasks.run(self, lambda: counters(rt, actor), self._show)

    def retranslate(self) -> None:
        self._title.setText(self.tr("My counter"))
        self.form.save.setText(self.tr("Sit down here  Ctrl+S"))
        self._leave.setText(self.tr("Leave the counter"))
        self._taken_title.setText(self.tr("Who sits where"))
        self._tell()

    def take_focus(self) -> None:
        """On the number."""
        self.form.form.focus_first()

    def may_leave(self) -> bool:
        """Not while it is being written."""
        return not self.form.busy

    def _show(self, rows: tuple[CounterRow, ...]) -> None:
        self._rows = rows
        mine = [row for row in rows if row.account_id == self._context.actor.account_id]
        self._leave.setVisible(bool(mine))
        if mine and not self.form.touched:
            chosen = [purpose.value for purpose in mine[0].purposes]
            self.form.form.set_values({"number": mine[0].number, "purposes": chosen})
            self.take_focus()  # what is typed now takes the place of the number that stands there
        self._tell()

    def _tell(self) -> None:
        seated = [each for each in self._rows if each.names]
        lines = [f"{each.number}  ·  {local_name(each.names)}" for each in seated]
        self._taken.setText("\n".join(lines) or self.tr("Nobody sits at a counter yet."))

    def _sit(self, values: dict[str, Any]) -> None:
        rt, actor = self._context.rt, self._context.actor
        purposes = tuple(map(TicketPurpose, values["purposes"] or ()))
        act = partial(sit_at, rt, actor, values["number"], purposes)
        tasks.run(self, act, self._on_done, self.form.refuse)

    def _get_up(self) -> None:
        rt, actor = self._context.rt, self._context.actor
        tasks.run(self, lambda: leave_counter(rt, actor), self._on_done)

    def _on_done(self, _row: object) -> None:
        self.form.busy = False
        bus().changed.emit("ticket", None)
        self.left.emit()


def open_counter(visits: "Visits") -> None:
    """Ask at which counter one sits, above what is on the screen."""
    if not isinstance(visits.here(), CounterWindow):
        visits.visit_till_left(CounterWindow(visits.context))
