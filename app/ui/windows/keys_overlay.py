"""The list of keys that F1 shows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.keys import EVERYWHERE, KEYS, Act
from app.ui.language import Retranslating, translated


class KeysOverlay(Retranslating, QDialog):
    """The keys of a window: its own first, then those that work everywhere. Esc closes it.

    Shown with `open()`, which starts no event loop of its own.
    """

    def __init__(self, own: Sequence[Act], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        everywhere = [act for act in EVERYWHERE if act not in own]
        self._words: list[tuple[QLabel, str]] = []
        self._title = QLabel()
        theme.set_kind(self._title, "subtitle")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._title)
        lists = QHBoxLayout()
        lists.setSpacing(48)
        for acts in (own, everywhere):
            lists.addLayout(self._list(acts))
        column.addLayout(lists)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keys of this window"))
        self._title.setText(self.windowTitle())
        for label, source in self._words:
            label.setText(translated("Keys", source))

    def _list(self, acts: Sequence[Act]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for line, act in enumerate(acts):
            cap, words = QLabel(KEYS[act].cap()), QLabel()
            theme.set_kind(cap, "key")
            words.setBuddy(cap)
            grid.addWidget(cap, line, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(words, line, 1)
            self._words.append((words, KEYS[act].label))
        grid.setRowStretch(len(acts), 1)
        grid.setColumnStretch(1, 1)
        return grid
