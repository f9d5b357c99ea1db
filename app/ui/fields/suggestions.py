"""What is known of, offered under a field where anything may be typed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from app.ui import tasks
from app.ui.fields.search import Hit, Hits, dress_hits

Suggest = Callable[[str, frozenset[str]], Sequence[Hit]]
"""What goes on as the text, best first, without what is there already; called on another thread."""

_PAUSE_MS = 60
_FEWEST_LETTERS = 2
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Suggestions(QObject):
    """A list under a line: the arrows go into it and Enter takes; else it stands in nobody's way.

    Enter where no row is chosen means what it means without the list.
    """

    taken = Signal(str)

    def __init__(self, line: QLineEdit, suggest: Suggest) -> None:
        super().__init__(line)
        self._line, self._suggest = line, suggest
        self._latest = tasks.Latest(self, _PAUSE_MS)
        self._hits = Hits(line)
        self._completer = QCompleter(self._hits, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(6)
        self._completer.setWidget(line)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        dress_hits(self._popup)
        self._popup.installEventFilter(self)  # after setPopup: it is to be asked before the list
        self._completer.activated[QModelIndex].connect(self._on_taken)  # type: ignore[index]

    def look_for(self, text: str, there: frozenset[str]) -> None:
        """Offer what goes on as the text; what stands `there` in the field is not offered again."""
        if len(text) < _FEWEST_LETTERS:
            self.drop()
            return
        self._latest.run(
            partial(self._suggest, text, there), partial(self._on_found, text), self._on_failed
        )

    def drop(self) -> None:
        """Offer nothing, not even what is being looked for."""
        self._latest.cancel()
        self._popup.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event if isinstance(event, QKeyEvent) else None
        if pressed and pressed.type() == QEvent.Type.KeyPress and self._means_line(pressed):
            self.drop()
            QCoreApplication.sendEvent(self._line, pressed)
            return True
        return super().eventFilter(watched, event)

    def _means_line(self, pressed: QKeyEvent) -> bool:
        return pressed.key() in _ENTER and not self._popup.currentIndex().isValid()

    def _on_found(self, text: str, hits: Sequence[Hit]) -> None:
        self._hits.replace([hit for hit in hits if hit.title.casefold() != text.casefold()])
        if self._hits.hits and self._line.hasFocus():
            self._completer.complete()
            self._popup.setCurrentIndex(QModelIndex())
        else:
            self._popup.hide()

    def _on_failed(self, _error: BaseException) -> None:
        """Nothing is offered: whatever fails is told where something was wanted of it."""
        self._popup.hide()

    def _on_taken(self, index: QModelIndex) -> None:
        self.taken.emit(self._hits.hits[index.row()].title)
