"""A form whose questions hang on what is chosen beside it: one of several, each with its words."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from textwrap import fill
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.ui import icons, theme
from app.ui.fields.spec import FieldSpec
from app.ui.parts import (
    NO_LIMIT,
    Area,
    column,
    frame,
    is_large,
    label,
    row,
    show_if,
    stack_when_large,
)
from app.ui.windows.editor import Editor

_LEFT_PX = 450
_ABOVE_PX = 150
_LETTERS = 44
"""In one line of a choice's title."""
_INDENT = 28
"""Where a choice's words begin."""


def broken(title: str) -> str:
    """A choice's title in lines: it breaks none by itself."""
    return fill(title, _LETTERS)


class Chooser(QWidget):
    """Lets one of several be chosen; `chosen` tells its name."""

    chosen = Signal(str)

    def value(self) -> str:
        """The name of what is chosen; "" where nothing is."""
        raise NotImplementedError

    def focus(self) -> None:
        """Go to what is chosen, else to the first."""
        raise NotImplementedError

    def is_settled(self) -> bool:
        """Whether nothing else can be chosen than what is chosen already."""
        return False


class Options(Chooser):
    """What can be chosen, each with a line that says what speaks for or against it."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons = {name: QRadioButton() for name in names}
        self._captions = {name: label("caption", wrap=True) for name in names}
        pairs = []
        for name, option in self.buttons.items():
            option.setObjectName(name)
            option.toggled.connect(partial(self._on_toggled, name))
            self._group.addButton(option)
            pair = QWidget()  # within one layout the words' height would be reckoned but once
            pair.setLayout(column(option, row(_INDENT, self._captions[name]), gap=0))
            pairs.append(pair)
        self.setLayout(column(*pairs, -1, margin=16, gap=12))

    def show_option(self, name: str, title: str, words: str = "", *, barred: bool = False) -> None:
        """Say what an option is and what is known of it; barred ones carry a sign."""
        option, caption = self.buttons[name], self._captions[name]
        option.setText(broken(title))
        option.setAccessibleName(title)
        option.setIcon(icons.icon("ban", "muted") if barred else QIcon())
        option.setAccessibleDescription(words)
        caption.setText(words)
        show_if(caption, bool(words))

    def words(self, name: str) -> str:
        """What is said of an option."""
        return self._captions[name].text()

    def value(self) -> str:
        """The name of what is chosen; "" where nothing is."""
        return next((name for name, one in self.buttons.items() if one.isChecked()), "")

    def choose(self, name: str) -> None:
        """Choose by name; emits `chosen` where it was not chosen before."""
        self.buttons[name].setChecked(True)

    def focus(self) -> None:
        """Go to what is chosen, else to the first."""
        names = list(self.buttons)
        self.buttons[self.value() or names[0]].setFocus()

    def is_settled(self) -> bool:
        return list(self.buttons) == [self.value()]

    def _on_toggled(self, name: str, on: bool) -> None:
        if on:
            self.chosen.emit(name)


class OptionForm(Editor):
    """An editor with its options at the left; the form's `visible_if` knows them as `asked`."""

    def __init__(
        self, options: Chooser, asked: str, specs: Sequence[FieldSpec], today: date
    ) -> None:
        self.options, self._asked = options, asked
        super().__init__(specs, today)
        self.title.hide()
        self._stand_beside()
        options.chosen.connect(self._on_chosen)

    def stand_before(self) -> None:
        """The options, at the left."""
        area = Area()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = self._left = frame("card", column(area))
        left.setParent(self)
        area.setWidget(self.options)  # last: what is on an area is dressed, and anew if it moves

    def _stand_beside(self) -> None:
        """Options at the left, then the form, then the verb: so go the eye and the Tab key."""
        lines = self.layout()
        assert isinstance(lines, QVBoxLayout)
        at = lines.indexOf(self.form)
        lines.removeWidget(self.form)
        beside = row(self._left, self.form, gap=24)
        beside.setStretch(1, 1)
        lines.insertLayout(at, beside, 1)
        stack_when_large(self, beside)
        theme.FollowScale(self._left, self._fit)

    def _fit(self) -> None:
        """Abreast the options have their width; above a form in large letters, their height."""
        width, height = theme.px(_LEFT_PX), theme.px(_ABOVE_PX)
        large = is_large()
        self._left.setMinimumWidth(0 if large else width)
        self._left.setMaximumWidth(NO_LIMIT if large else width)
        self._left.setMaximumHeight(height if large else NO_LIMIT)

    def _missing(self, values: dict[str, Any]) -> list[str]:
        return super()._missing({**values, self._asked: self.options.value()})

    def _on_chosen(self, name: str) -> None:
        self.form.set_known({self._asked: name})
        self.banner.clear()
