"""What every visited window has at its head: its title, and the button that leads back."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QWidget

from app.ui.language import Retranslating
from app.ui.parts import Room, dressed, row, shortcut


class BackButton(Retranslating, QPushButton):
    """Leaves the window by its signal `left`, or as `leave` says; so does Esc."""

    def __init__(self, window: Room, leave: Callable[[], object] | None = None) -> None:
        super().__init__()
        dressed(self, "quiet", "arrow-left", name="back")
        self.clicked.connect(leave or window.left)  # type: ignore[attr-defined]
        shortcut(window, "Esc", self.click)
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(self.tr("Back  Esc"))


def heading(title: QWidget | QLayout, *beside: QWidget | QLayout | int) -> QHBoxLayout:
    """The title with all the room that what stands beside it leaves."""
    head = row(title, *beside)
    head.setStretch(0, 1)
    return head
