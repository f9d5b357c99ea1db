"""The page after the one on the screen, made between the keys while that one is filled in."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.ui import tasks
from app.ui.fields.form_page import FormPage
from app.ui.wizards.flow import Step

_DRAWN_MS = 250
"""By then the page that was gone to is drawn, and perhaps the first key is pressed."""


class NextPage(QObject):
    """Knows one page that is being made, by its step; `make` makes one without its rows."""

    def __init__(self, owner: QWidget, make: Callable[[Step], FormPage]) -> None:
        super().__init__(owner)
        self._make = make
        self._building = tasks.Builder(self)
        self._step: Step | None = None
        self._page: FormPage | None = None
        self._later = QTimer(self, singleShot=True, interval=_DRAWN_MS)
        self._later.timeout.connect(lambda: self._building.build(self._pieces()))

    def expect(self, step: Step | None) -> None:
        """Make this step's page next; None: none is to come that is not made."""
        if self._page is None:
            self._step = step
            if step is not None:
                self._later.start()

    def take(self, step: Step) -> FormPage | None:
        """The step's page, made to its end; None where it was not begun."""
        page = self._page
        if page is None or self._step is None or self._step.name != step.name:
            return None
        self._building.finish()
        self._page = self._step = None
        return page

    def _pieces(self) -> Iterator[None]:
        if self._step is None or self._page is not None:
            return
        page = self._page = self._make(self._step)
        for row in page.rows_made():
            yield
            row.ensurePolished()
            for piece in row.findChildren(QWidget):
                piece.ensurePolished()
