"""The list at the top of a page of what is to be put right."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app.ui import theme
from app.ui.fields.base import Problem
from app.ui.fields.form_row import label_of
from app.ui.focus import kept_focus


class FaultSummary(QFrame):
    """One entry a fault; an entry jumps to its field. Hidden where there is nothing."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        theme.set_kind(self, "banner-error")
        self._title = label_of("subtitle")
        self._entries: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self.hide()

    def show_entries(self, entries: Sequence[Problem]) -> None:
        """Show name, label and sentence of each fault; hide where there is none."""
        with kept_focus(self):
            for old in self._entries:
                self._column.removeWidget(old)
                old.hide()
                old.deleteLater()
            self._entries = [self._entry(*entry) for entry in entries]
        title = QCoreApplication.translate("FaultSummary", "Put this right to go on")
        self._title.setText(title)
        self.setAccessibleName(title)
        self.setVisible(bool(entries))

    def _entry(self, name: str, label: str, sentence: str) -> QLabel:
        # A label, since a button does not break its text into lines.
        entry = label_of("link")
        entry.setObjectName(f"fault_{name}")
        entry.setAccessibleName(f"{label}: {sentence}")
        entry.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        entry.setText(f'<a href="{escape(name)}">{escape(label)}: {escape(sentence)}</a>')
        entry.linkActivated.connect(self.chosen)
        self._column.addWidget(entry)
        entry.show()
        return entry
