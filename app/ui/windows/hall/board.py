"""The board in the hall: the last called numbers and their counters, in Kazakh and Russian."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QWidget

from app.core.vocabulary import Language
from app.services.ticket_queries import ON_BOARD, BoardView, board_view
from app.services.tickets import CalledTicket
from app.ui import chime, tasks, theme
from app.ui.context import Context
from app.ui.language import speaker
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.parts import column, frame, label, row

_POLL_MS = 1000
_TWO_DIGITS = 1.4
"""How wide two digits are, by the height of their letters."""
_LINE, _AROUND_PX = 6.4, 136
"""How wide a line's words are, by the height of its letters; and what stands around them."""

_FLASH_MS, _FLASHES = 700, 8
"""Calm: under one change a second, over after six."""

_CALLED = QT_TRANSLATE_NOOP("Board", "Called")
_COUNTER = QT_TRANSLATE_NOOP("Board", "counter")
_WAITING = QT_TRANSLATE_NOOP("Board", "Waiting: {count}")
_NOBODY = QT_TRANSLATE_NOOP("Board", "Nobody has been called yet")


def in_both(text: str, parting: str = " · ", **params: object) -> str:
    """A text of the board in Kazakh and in Russian."""
    spoken = (speaker(tongue)("Board", text) for tongue in (Language.KAZAKH, Language.RUSSIAN))
    return parting.join(each.format(**params) for each in spoken)


class _Line(QFrame):
    """One called number and its counter; `share` is its letters' part of the board's height."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share
        self.ticket: CalledTicket | None = None
        self.number, self.counter = label(name="board_number"), label(name="board_counter")
        self.word = label("muted", name="board_word")
        self.counter.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row(self.number, -1, self.word, self.counter, margin=8, gap=24))
        theme.set_kind(self, "card")

    def show_ticket(self, ticket: CalledTicket | None) -> None:
        self.ticket = ticket
        self.setVisible(ticket is not None)
        if ticket is None:
            return
        self.number.setText(ticket.text)
        self.counter.setText(str(ticket.counter))
        self.word.setText(in_both(_COUNTER, "\n"))
        self.setAccessibleName(f"{ticket.text}: {in_both(_COUNTER)} {ticket.counter}")

    def fit(self, height: int, width: int) -> None:
        """Letters by the board's height; on a narrow one by the line's own `width`: none is cut."""
        tall = min(height * self._share, (width - _AROUND_PX) / _LINE)
        for widget, share in ((self.number, 1.0), (self.counter, 1.0), (self.word, 0.3)):
            _letters(widget, tall * share)
        self.counter.setFixedWidth(round(tall * _TWO_DIGITS))


class Board(QWidget):
    """A window of its own: the newest number largest; what is called anew flashes and sounds."""

    closed = Signal()

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        ring: Callable[[], object] = chime.ring,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("board")
        self._context, self._ring = context, ring
        self._seen: dict[int, int] | None = None
        self._fresh: set[int] = set()
        self._flashes, self._reading = 0, False
        self._head, self._now = label(name="board_head"), label(name="board_time")
        self._none, self._foot = (
            label("muted", name="board_none"),
            label("muted", name="board_foot"),
        )
        self._newest = _Line(0.2)
        self._others = [_Line(0.066) for _ in range(ON_BOARD - 1)]
        self._lay_out()
        self._flash = QTimer(self, interval=_FLASH_MS)
        self._flash.timeout.connect(self._on_flash)
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self.refresh)
        self._poll.start()
        self._say()
        self.refresh()

    def refresh(self) -> None:
        """Read the board anew, off the UI thread; a reading under way is waited for."""
        self._now.setText(f"{self._context.rt.clock.now():%H:%M}")
        if self._reading:
            return
        self._reading = True
        rt, actor = self._context.rt, self._context.actor
        tasks.run(self, lambda: board_view(rt, actor), self._on_read, self._on_failed)

    def lines(self) -> list[CalledTicket]:
        """What is on the board, the newest first."""
        return [line.ticket for line in (self._newest, *self._others) if line.ticket is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._poll.stop()
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.height()
        for widget, share in ((self._head, 0.042), (self._now, 0.045), (self._foot, 0.03)):
            _letters(widget, height * share)
        _letters(self._none, height * 0.05)
        self._newest.fit(height, self.width())
        for line in self._others:
            line.fit(height, self.width() // 2)

    def _lay_out(self) -> None:
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        left, right = self._others[: ON_BOARD // 2], self._others[ON_BOARD // 2 :]
        others = row(column(*left, -1, gap=16), column(*right, -1, gap=16), gap=16)
        others.setStretch(0, 1)
        others.setStretch(1, 1)
        body = column(self._newest, self._none, 8, others, -1, margin=24, gap=16)
        head = frame("bar", row(self._head, -1, self._now, margin=16))
        foot = frame("bar", row(self._foot, -1, margin=12))
        whole = column(head, body, foot, gap=0)
        whole.setStretch(1, 1)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the screen's size rules
        self.setLayout(whole)

    def _say(self, waiting: int = 0) -> None:
        self.setWindowTitle(in_both(_CALLED))
        self._head.setText(in_both(_CALLED, "   ·   "))
        self._none.setText(in_both(_NOBODY, "\n"))
        self._foot.setText(in_both(_WAITING, "     ·     ", count=waiting))

    def _on_read(self, view: BoardView) -> None:
        self._reading = False
        for line, ticket in zip(
            (self._newest, *self._others),
            (*view.called, *[None] * (ON_BOARD - len(view.called))),
            strict=True,
        ):
            line.show_ticket(ticket)
        self._none.setVisible(not view.called)
        self._say(view.waiting)
        calls = {ticket.id: ticket.calls for ticket in view.called}
        before, self._seen = self._seen, calls
        fresh = {id_ for id_, times in calls.items() if times > (before or {}).get(id_, 0)}
        if before is not None and fresh:
            self._announce(fresh)

    def _on_failed(self, _error: BaseException) -> None:
        """The board goes on with what it shows; it asks again in a second."""
        self._reading = False

    def _announce(self, fresh: set[int]) -> None:
        self._fresh, self._flashes = fresh, _FLASHES
        self._ring()
        self._on_flash()
        self._flash.start()

    def _on_flash(self) -> None:
        lit = self._flashes % 2 == 0 and self._flashes > 0
        for line in (self._newest, *self._others):
            new = line.ticket is not None and line.ticket.id in self._fresh
            theme.set_kind(line, "called" if lit and new else "card")
        self._flashes -= 1
        if self._flashes < 0:
            self._flash.stop()


def _letters(widget: QLabel, pixels: float) -> None:
    """By a style of its own: the program's would win over a font."""
    widget.setStyleSheet(f"font-size: {max(8, round(pixels))}px; font-weight: 600;")
