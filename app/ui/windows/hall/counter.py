"""At which counter one sits, and for what one calls there."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.core.clock import today
from app.core.errors import UserError
from app.core.vocabulary import Action, TicketPurpose
from app.services.counters import CounterRow, counters, free_counter, leave_counter, sit_at
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.focus import kept_focus
from app.ui.language import Retranslating
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import sentence
from app.ui.parts import Room, button, clear, column, label, row
from app.ui.windows.back import BackButton, heading
from app.ui.windows.editor import Banner, Editor
from app.ui.windows.hall.clocks import local_name

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits

FREE = "free_counter"
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
    """Asks whoever calls for his counter; who sits where stands below, and whoever shares the
    work out frees a counter that somebody forgot to leave."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows: tuple[CounterRow, ...] = ()
        self._title = label("title", wrap=True)
        self._sure: int | None = None
        self._taken_title, self._taken = label("subtitle"), label("muted", wrap=True, name="taken")
        self._seated, self.banner = QVBoxLayout(), Banner()
        self.form = _Form(_SPECS, today(context.rt.clock))
        self.form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.form.submitted.connect(self._sit)
        self._leave = button("", "log-out", name="leave_counter")
        self._leave.clicked.connect(self._get_up)
        self._back = BackButton(self)
        head = heading(self._title, self._back)
        below = column(self._taken_title, self._taken, self._seated)
        parts = (head, self.form, row(self._leave, -1), self.banner, below, -1)
        self.setLayout(column(*parts, margin=24, gap=16))
        if not context.may(Action.CALL_TICKET):
            self.form.hide()
        self._leave.hide()
        self.retranslate()
        self._read()

    def retranslate(self) -> None:
        calls = self._context.may(Action.CALL_TICKET)
        self._title.setText(self.tr("My counter") if calls else self.tr("Counters of the hall"))
        self.form.save.setText(self.tr("Sit down here  Ctrl+S"))
        self._leave.setText(self.tr("Leave the counter"))
        self._taken_title.setText(self.tr("Who sits where"))
        self._tell()

    def take_focus(self) -> None:
        """On the number; without one to be typed, on the first counter."""
        if self._context.may(Action.CALL_TICKET):
            self.form.form.focus_first()
        else:
            next(iter(self.findChildren(QPushButton, FREE)), self._back).setFocus()

    def may_leave(self) -> bool:
        """Not while it is being written."""
        return not self.form.busy

    def _read(self) -> None:
        rt, actor = self._context.rt, self._context.actor
        tasks.run(self, lambda: counters(rt, actor), self._show)

    def _show(self, rows: tuple[CounterRow, ...]) -> None:
        self._rows = rows
        mine = [row for row in rows if row.account_id == self._context.actor.account_id]
        self._leave.setVisible(bool(mine))
        if mine and not self.form.touched:
            chosen = [purpose.value for purpose in mine[0].purposes]
            self.form.form.set_values({"number": mine[0].number, "purposes": chosen})
            self.take_focus()  # what is typed now takes the place of the number that stands there
        self._tell()
        if not self._context.may(Action.CALL_TICKET):
            self.take_focus()

    def _tell(self) -> None:
        seated = [each for each in self._rows if each.names]
        lines = [f"{each.number}  ·  {local_name(each.names)}" for each in seated]
        frees = self._context.may(Action.REASSIGN)
        told = "" if frees else "\n".join(lines)
        self._taken.setText(told if seated else self.tr("Nobody sits at a counter yet."))
        with kept_focus(self):
            clear(self._seated)
            for each, line in zip(seated, lines, strict=True) if frees else ():
                self._seated.addWidget(entry := self._entry(each, line))
                entry.show()

    def _entry(self, seat: CounterRow, line: str) -> QWidget:
        """Who sits there, and the way to free it; asked twice, for he may only be away a while."""
        free, words = button("", "log-out", name=FREE), label("")
        free.setText(self.tr("Free it"))
        free.setAccessibleName(self.tr("Free counter {line}").format(line=line))
        free.clicked.connect(partial(self._free, seat))
        words.setText(line)
        entry = QWidget()
        entry.setLayout(row(words, free, -1))
        return entry

    def _free(self, seat: CounterRow, *_clicked: bool) -> None:
        if self._sure != seat.number:
            self._sure = seat.number
            self.banner.tell("warning", partial(self._question, seat))
            return
        self._sure = None
        rt, actor, who = self._context.rt, self._context.actor, seat.account_id
        assert who is not None
        act = partial(free_counter, rt, actor, seat.number, who)
        tasks.run(self, act, self._on_freed, self._on_not_freed)

    def _question(self, seat: CounterRow) -> str:
        asked = self.tr("Free counter {number}, where {who} sits? Press once more.")
        return asked.format(number=seat.number, who=local_name(seat.names))

    def _on_freed(self, _done: object) -> None:
        self.banner.clear()
        bus().changed.emit("ticket", None)
        self._read()

    def _on_not_freed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.banner.tell("error", lambda: sentence(error))
            self._read()
        else:
            tasks.report(error)

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
