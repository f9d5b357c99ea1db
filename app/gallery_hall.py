"""Draws the hall: its room, the head of the desk, the counter, the board and the touch screen."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.core.vocabulary import TicketPurpose
from app.services.sheets import FormSheet
from app.services.ticket_slips import ticket_slip
from app.services.tickets import give_ticket
from app.ui.context import Context
from app.ui.windows.desk import Desk
from app.ui.windows.hall.board import Board
from app.ui.windows.hall.counter import open_counter
from app.ui.windows.hall.touch import TouchScreen

Shoot = Callable[..., None]
"""Draws the window under a name, or the widget that is given beside it."""

_BOARD, _TOUCH = QSize(1920, 1080), QSize(1280, 1024)


def clerk_windows(desk: Desk, shoot: Shoot) -> None:
    """The hall as a clerk has it, and the screens beside his window."""
    desk.open_room("hall")
    shoot("15-hall")
    open_counter(desk)
    shoot("15-hall-counter")
    desk.go_back()
    board = Board(desk.context, ring=lambda: None)
    _shoot_whole(shoot, "15-hall-board", board, _BOARD)
    board.close()
    board.deleteLater()
    touch = TouchScreen(desk.context, desk._printer)
    _shoot_whole(shoot, "15-hall-touch", touch, _TOUCH)
    touch.stack.setCurrentIndex(1)
    touch.number.setText("A-014")
    shoot("15-hall-touch-number", touch)
    touch.shut()
    touch.deleteLater()
    desk.open_room("people")


def supervisor_windows(desk: Desk, shoot: Shoot) -> None:
    """The hall as the supervisor has it: over time is seen at once."""
    desk.open_room("hall")
    shoot("16-supervisor-hall")


def slip(context: Context) -> FormSheet:
    """The slip of a ticket given for it."""
    ticket = give_ticket(context.rt, context.actor, TicketPurpose.REGISTRATION)
    return ticket_slip(context.rt, context.actor, ticket.id)


def _shoot_whole(shoot: Shoot, name: str, window: QWidget, size: QSize) -> None:
    window.resize(size)
    window.show()
    shoot(name, window)
