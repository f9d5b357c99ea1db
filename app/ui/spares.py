"""Windows made before they are wanted, between the keys, so that the key finds them made."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

_DRAWN_MS = 250
"""By then the page that was gone to is drawn, and perhaps the first key is pressed."""


class Spares:
    """One of each name at most; hidden until it is taken, and then nobody else's."""

    def __init__(self) -> None:
        self._made: dict[str, QWidget] = {}

    def expect(self, name: str, page: QWidget, make: Callable[[], QWidget]) -> None:
        """It may be wanted from this page: made once that is drawn, if it is there still."""

        def due() -> None:
            if name not in self._made and page.isVisible():
                window = self._made[name] = make()
                for each in (window, *window.findChildren(QWidget)):
                    each.ensurePolished()

        if name not in self._made:
            QTimer.singleShot(_DRAWN_MS, page, due)

    def take(self, name: str) -> Any:
        """The one that was made; None where none was."""
        return self._made.pop(name, None)
