"""The windows beside the program's own: the hall's board and the touch screen at the door."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.core.vocabulary import Action
from app.ui.context import Context
from app.ui.windows.hall.board import Board
from app.ui.windows.hall.touch import TouchScreen

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class HallScreens(QObject):
    """At most one of each; they go when who opened them signs out."""

    covered = Signal()
    """The touch screen stands before the desk, which nobody may reach past it."""

    uncovered = Signal(object)
    """Its owner gave his password: the actor."""

    def __init__(self, context: Context, printer: "Callable[[], QPrinter]", owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._printer, self._owner = context, printer, owner
        self.board: Board | None = None
        self.touch: TouchScreen | None = None

    def open_board(self) -> None:
        """On the second screen where there is one, whole."""
        if not self._context.may(Action.VIEW_TICKETS):
            return
        if self.board is None or not shiboken6.isValid(self.board):
            self.board = Board(self._context, self._owner)
            self.board.closed.connect(self._on_board_closed)
            show_whole(self.board, self._owner)
        self.board.raise_()

    def open_touch(self) -> None:
        """On this screen, whole; the desk behind it is locked."""
        if not self._context.may(Action.GIVE_TICKET) or self.touch is not None:
            return
        self.touch = TouchScreen(self._context, self._printer, self._owner)
        self.touch.left.connect(self._on_touch_left)
        show_whole(self.touch, self._owner, beside=False)
        self.covered.emit()
        self.touch.activateWindow()

    def shut(self) -> None:
        """Close both, without a password."""
        if self.board is not None:
            self.board.close()
        if self.touch is not None:
            self.touch.shut()
            self.touch.deleteLater()
            self.touch = None

    def _on_board_closed(self) -> None:
        if self.board is not None:
            self.board.deleteLater()
            self.board = None

    def _on_touch_left(self, actor: object) -> None:
        if self.touch is not None:
            self.touch.deleteLater()
            self.touch = None
        self.uncovered.emit(actor)


def show_whole(window: QWidget, owner: QWidget, *, beside: bool = True) -> None:
    """Fill a screen with the window: another one than the owner's, if there is and is wanted."""
    here = owner.screen()
    others = [screen for screen in QGuiApplication.screens() if screen is not here]
    screen = others[0] if beside and others else here
    window.setGeometry(screen.geometry())
    window.showFullScreen()
