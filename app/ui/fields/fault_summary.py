"""The list at the top of a page of what is to be put right."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout

from app.ui import theme
from app.ui.fields.form_row import label_of


class FaultSummary(QFrame):
    """One entry a fault; an entry jumps to its field. Hidden where there is nothing."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        theme.set_kind(self, "banner-error")
        self._title = label_of("subtitle")
        self._entries: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(2)
        self._column.addWidget(self._title)
        self.hide()

    def show_entries(self, entries: Sequence[tuple[str, str, str]]) -> None:
        """Show name, label and sentence of each fault; hide where there is none."""
        for old in self._entries:
            self._column.removeWidget(old)
            old.deleteLater()
        self._entries = [self._entry(*entry) for entry in entries]
        title = QCoreApplication.translate("FaultSummary", "Put this right to go on")
        self._title.setText(title)
        self.setAccessibleName(title)
        self.setVisible(bool(entries))

    def _entry(self, name: str, label: str, sentence: str) -> QPushButton:
        button = QPushButton(f"{label}: {sentence}")
        theme.set_kind(button, "link")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setToolTip(sentence)
        button.clicked.connect(partial(self.chosen.emit, name))
        self._column.addWidget(button)
        return button
