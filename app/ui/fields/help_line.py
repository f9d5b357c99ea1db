"""Where it is told how the field with the focus is meant, so that no page grows by it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.ui import theme
from app.ui.fields.form_row import FormRow
from app.ui.fields.spec import FieldSpec
from app.ui.language import Retranslating, translated, unbroken


class HelpLine(Retranslating, QLabel):
    """Follows the focus through the fields inside `around`; says nothing outside of them."""

    def __init__(self, around: QWidget) -> None:
        super().__init__()
        self._around = around
        self._spec: FieldSpec | None = None
        self.setObjectName("help")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(8, 8, 0, 0)
        theme.set_kind(self, "caption")
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def retranslate(self) -> None:
        """Tell it in the present language."""
        words = translated("Field", self._spec.help) if self._spec else ""
        self.setText(unbroken(words))
        self.setAccessibleName(words)

    def _on_focus(self, _before: QWidget | None, here: QWidget | None) -> None:
        # A list that is opened, or another program in front, is no leaving.
        if here is not None and here.window() is self.window():
            row: QWidget | None = here
            while row is not None and not isinstance(row, FormRow):
                row = row.parentWidget()  # the innermost: a list's entry asks for itself
            self._spec = row.spec if row is not None and self._around.isAncestorOf(row) else None
            self.retranslate()
