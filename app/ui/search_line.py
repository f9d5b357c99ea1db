"""A line that searches a list below it, on which the arrow keys go while one types."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui import theme

TYPING_PAUSE_MS = 60
"""How long the search waits for the next letter."""
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_PageUp: -10,
}


class SearchLine(QLineEdit):
    """Up and Down, and ten at a time with PgUp and PgDn, are told as steps; Ctrl+A, where no word
    of its own is there to be chosen, as the wish for all rows."""

    stepped = Signal(int)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        theme.set_kind(self, "search")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (step := _STEPS.get(Qt.Key(event.key()))) is not None:
            self.stepped.emit(step)
        elif event.matches(QKeySequence.StandardKey.SelectAll) and not self.text():
            self.all_wanted.emit()
        else:
            super().keyPressEvent(event)
