"""Tickets given at the reception: by the purpose's letter or number, with or without a slip."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QWidget

from app.core.vocabulary import Language, TicketPurpose
from app.rules.tickets import LETTERS
from app.services.ticket_slips import slip_pdf
from app.services.tickets import Given, give_ticket
from app.ui import printing, tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.language import Retranslating, current
from app.ui.messages import word
from app.ui.parts import Room, button, is_large, shortcut

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_A_ROW, _STRETCHES = 4, (5, 4, 4, 4)
_CYRILLIC = str.maketrans("ABCEHKM", "АВСЕНКМ")
"""The same letters on a keyboard that writes Cyrillic."""


class GivePanel(Retranslating, QWidget):
    """A button for each purpose; its keys work wherever the focus is in the room."""

    given = Signal(object)
    """The `Given` of a ticket that has just been given."""

    printed = Signal(str)
    """The slip of the ticket of that number went to the printer."""

    def __init__(
        self, context: Context, printer: "Callable[[], QPrinter]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._printer = context, printer
        self._busy = False
        self.buttons = {
            purpose: button("", name=f"give_{purpose.value}") for purpose in TicketPurpose
        }
        for purpose, widget in self.buttons.items():
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            widget.clicked.connect(partial(self._on_clicked, purpose))
        self.at_once = QCheckBox()
        self.at_once.setObjectName("print_at_once")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._grid)
        theme.FollowScale(self, self._lay_out)
        self.retranslate()

    def bind(self, room: Room) -> None:
        """The keys of the purposes: A, 1 and so on."""
        for place, (purpose, widget) in enumerate(self.buttons.items(), 1):
            letter = LETTERS[purpose]
            for keys in (letter, letter.translate(_CYRILLIC), str(place)):
                shortcut(room, keys, widget.click)

    def retranslate(self) -> None:
        given = self.tr("Give a ticket")
        self.at_once.setText(self.tr("Print the slip at once"))
        for purpose, widget in self.buttons.items():
            widget.setText(f"{LETTERS[purpose]}   {word(purpose.value)}")
            widget.setAccessibleName(f"{given}: {word(purpose.value)}")

    def print_slip(self, ticket_id: int, number: str) -> None:
        """Print a ticket's slip in the language of the windows, Kazakh where that is English."""
        language = Language.RUSSIAN if current() is Language.RUSSIAN else Language.KAZAKH
        rt, actor, printer = self._context.rt, self._context.actor, self._printer()

        def work() -> None:
            printing.print_pdf(slip_pdf(rt, actor, ticket_id, language), printer)

        tasks.run(self, work, lambda _: self.printed.emit(number))

    def _lay_out(self) -> None:
        """Four abreast, the longest words in the widest column; two while the text is large."""
        abreast = _A_ROW // 2 if is_large() else _A_ROW
        cells: list[QWidget] = [*self.buttons.values(), self.at_once]
        for place, cell in enumerate(cells):
            self._grid.addWidget(cell, place // abreast, place % abreast)
        for at, stretch in enumerate(_STRETCHES):
            self._grid.setColumnStretch(at, stretch if at < abreast else 0)

    def _on_clicked(self, purpose: TicketPurpose) -> None:
        if self._busy:
            return
        self._busy = True
        rt, actor = self._context.rt, self._context.actor
        tasks.run(self, lambda: give_ticket(rt, actor, purpose), self._on_given, self._on_failed)

    def _on_given(self, ticket: Given) -> None:
        self._busy = False
        self.given.emit(ticket)
        bus().changed.emit("ticket", ticket.id)
        if self.at_once.isChecked():
            self.print_slip(ticket.id, ticket.text)

    def _on_failed(self, error: BaseException) -> None:
        self._busy = False
        tasks.report(error)
