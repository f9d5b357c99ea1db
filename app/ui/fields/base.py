"""What every input widget can do, whatever it looks like."""

from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple, TypeVar

from PySide6.QtWidgets import QWidget

from app.core.errors import UserError
from app.ui import messages, theme

Fault = str | UserError
"""What is wrong: a sentence, or the error, which is told in the language of the moment."""
T = TypeVar("T")


class Problem(NamedTuple):
    """What is wrong somewhere on a page: the field's name, its label and a sentence."""

    name: str
    label: str
    sentence: str


def words_of(fault: Fault | None) -> str:
    """What is wrong, in words; empty where nothing is."""
    return messages.sentence(fault) if isinstance(fault, UserError) else fault or ""


def within(name: str, named: Mapping[str, T]) -> dict[str, T]:
    """What is named by places inside `name`, by those places: "jobs" of "jobs.1.years"."""
    start = f"{name}."
    return {key.removeprefix(start): one for key, one in named.items() if key.startswith(start)}


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

    def settle(self) -> None:
        """Understand what was typed so far as if the field were left now."""

    def unread(self) -> str:
        """The typed text that gives no value: kept with a draft, so that nothing is lost."""
        return ""

    def set_unread(self, text: str) -> None:
        """Show again what `unread` gave."""

    def set_label(self, label: str) -> None:
        """Name the field for screen readers."""
        self._widget().setAccessibleName(label)

    def set_description(self, words: str) -> None:
        """Say to screen readers what is wrong, or how the field is meant, wherever the focus is."""
        self._widget().setAccessibleDescription(words)

    def set_fault(self, sentence: str | None) -> None:
        """Mark the field as wrong, for the eye; None takes the mark off."""
        theme.set_look(self._widget(), "invalid", sentence is not None)

    def _widget(self) -> QWidget:
        assert isinstance(self, QWidget)
        return self


class Nested(Input):
    """An input made of inputs; a place in it is named with dots: "1.dismissed_on"."""

    def unread_places(self) -> dict[str, str]:
        """What was typed and gives no value, by place."""
        raise NotImplementedError

    def set_unread_places(self, texts: Mapping[str, str]) -> None:
        """Show again what `unread_places` gave."""
        raise NotImplementedError

    def show_faults(self, faults: Mapping[str, Fault]) -> None:
        """Show what is wrong, by place; places not named are right, as far as they see."""
        raise NotImplementedError

    def problems(self) -> list[Problem]:
        """What is shown as wrong, by place, in reading order."""
        raise NotImplementedError

    def has_faults(self) -> bool:
        """Whether a place shows something wrong, or finds it now that it is asked."""
        raise NotImplementedError

    def focus_place(self, place: str) -> None:
        """Go to a place and bring it into view; with "" to where one begins."""
        raise NotImplementedError
