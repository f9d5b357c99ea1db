"""What every input widget can do, whatever it looks like."""

from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from app.core.errors import UserError
from app.ui import theme


class Input:
    """The common part of all input widgets; stands before the Qt base.

    Each class has two signals: `edited()` when the person changes the value, and `finished()`
    when it is time to judge what was typed: on leaving, or once nothing more can be typed.
    """

    edited: ClassVar[Any]
    finished: ClassVar[Any]
    span: ClassVar[str] = "full"
    """How wide the style sheet lets it grow: the width hints at the answer's length."""
    unit: ClassVar[str] = ""
    """What stands behind the field."""
    labels_itself: ClassVar[bool] = False
    """Whether the field shows its label itself, as a check box does."""

    def value(self) -> Any:
        """The JSON value of the field's kind, or None where nothing is understood yet."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value; emits nothing."""
        raise NotImplementedError

    def fault(self) -> UserError | None:
        """What is wrong with the text itself, or None."""
        return None

    def unread(self) -> str:
        """The typed text that gives no value: kept with a draft, so that nothing is lost."""
        return ""

    def set_unread(self, text: str) -> None:
        """Show again what `unread` gave."""

    def set_label(self, label: str) -> None:
        """Name the field for screen readers."""
        self._widget().setAccessibleName(label)

    def set_fault(self, sentence: str | None) -> None:
        """Mark the field as wrong, for the eye and for screen readers; None takes the mark off."""
        theme.set_look(self._widget(), "invalid", sentence is not None)
        self._widget().setAccessibleDescription(sentence or "")

    def _widget(self) -> QWidget:
        assert isinstance(self, QWidget)
        return self
