"""Fields that are typed into."""

import re
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.core.errors import UserError
from app.core.identifiers import written_phone
from app.ui import icons, language
from app.ui.fields.base import Input
from app.ui.fields.spec import FieldSpec
from app.ui.language import format_number

_IIN_DIGITS = 12
_OPEN = QLineEdit.EchoMode.Normal


class TextField(Input, QLineEdit):
    """One line of text. Other kinds differ in how they read and write it."""

    edited = Signal()
    finished = Signal()

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        self.setMaxLength(spec.max_length)
        self.textEdited.connect(self.edited)

    def read(self, text: str) -> Any:
        """The value of a typed text. Raises UserError where it cannot be read."""
        return text

    def write(self, value: Any) -> str:
        """The text that shows a value."""
        return str(value)

    def value(self) -> Any:
        try:
            return self._read()
        except UserError:
            return None

    def set_value(self, value: Any) -> None:
        self.setText("" if value is None else self.write(value))
        self.setCursorPosition(0)

    def fault(self) -> UserError | None:
        try:
            self._read()
        except UserError as error:
            return error
        return None

    def unread(self) -> str:
        return self.text() if self.fault() else ""

    def set_unread(self, text: str) -> None:
        self.setText(text)

    def _read(self) -> Any:
        text = self.text().strip()
        return self.read(text) if text else None

    def tidy(self) -> None:
        """Show what was understood; what was not stays as it was typed."""
        value = self.value()
        if value is not None and self.write(value) != self.text():
            self.setText(self.write(value))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu of the field's own, or another program in front, is no leaving.
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.tidy()
            self.finished.emit()


class NameField(TextField):
    """A name: trimmed, letters composed, never more changed than that."""

    def read(self, text: str) -> Any:
        from app.core.names import clean_name

        return clean_name(text)


class IinField(TextField):
    """An IIN: takes only digits, and is judged as soon as there are twelve."""

    span: ClassVar[str] = "iin"

    def __init__(self, spec: FieldSpec, today: date) -> None:
        super().__init__(spec)
        self._today = today
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.textEdited.connect(self._on_typed)

    def _on_typed(self, text: str) -> None:
        digits = "".join(re.findall("[0-9]", text))[:_IIN_DIGITS]
        if digits != text:
            before = len(re.findall("[0-9]", text[: self.cursorPosition()]))
            self.setText(digits)
            self.setCursorPosition(before)
        if len(digits) == _IIN_DIGITS:
            self.finished.emit()

    def read(self, text: str) -> str:
        from app.core.identifiers import check_iin

        return check_iin(text, self._today).number


class PhoneField(TextField):
    """A telephone number; its value is +77011234567, and it shows as +7 701 123 45 67."""

    span: ClassVar[str] = "phone"

    def read(self, text: str) -> str:
        from app.core.identifiers import normal_phone

        return normal_phone(text)

    def write(self, value: str) -> str:
        return written_phone(value)


class EmailField(TextField):
    """An e-mail address."""

    def read(self, text: str) -> str:
        from app.core.identifiers import check_email

        return check_email(text)


class NumberField(TextField):
    """A whole number, not below zero."""

    span: ClassVar[str] = "number"

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__(spec)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

    def read(self, text: str) -> int:
        digits = "".join(text.split())
        if not (digits.isascii() and digits.isdigit()):
            raise UserError("number_not_understood")
        return int(digits)


class MoneyField(NumberField):
    """Tenge, whole, the thousands apart."""

    span: ClassVar[str] = "money"
    unit: ClassVar[str] = "₸"

    def write(self, value: int) -> str:
        return format_number(value)


class PasswordField(language.Retranslating, TextField):
    """A password: kept as it was typed, blanks too, and covered until one asks to see it."""

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__(spec)
        self._show = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._show.setShortcut(QKeySequence("Ctrl+E"))
        self._show.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._show.triggered.connect(lambda: self._cover(self.echoMode() == _OPEN))
        self._cover(True)

    def retranslate(self) -> None:
        covered = self.echoMode() != _OPEN
        words = self.tr("Show the password") if covered else self.tr("Hide the password")
        self._show.setText(words)
        self._show.setToolTip(f"{words}  Ctrl+E")

    def _cover(self, covered: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Password if covered else _OPEN)
        self._show.setIcon(icons.icon("eye" if covered else "eye-off", "muted"))
        self.retranslate()

    def _read(self) -> str | None:
        return self.text() or None


class LongTextField(Input, QPlainTextEdit):
    """Several lines of text; Tab leaves it, Enter goes on, Shift+Enter makes a new line."""

    edited = Signal()
    finished = Signal()
    span: ClassVar[str] = "long"

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        self._longest = spec.max_length
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.edited)

    def fault(self) -> UserError | None:
        if len(self.toPlainText()) <= self._longest:
            return None
        return UserError("text_too_long", length=self._longest)

    def value(self) -> str | None:
        return self.toPlainText().strip() or None

    def set_value(self, value: str | None) -> None:
        with QSignalBlocker(self):
            self.setPlainText(value or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.insertPlainText("\n")
            self.ensureCursorVisible()
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finished.emit()
