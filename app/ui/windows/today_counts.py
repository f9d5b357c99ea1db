"""The head of Today: how many terms stand how, each leading to its list; and whose they are."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.services.queue_queries import Urgency, Whose
from app.ui import theme
from app.ui.language import Retranslating, format_number
from app.ui.parts import Room, button, dressed, label, row, shortcut
from app.ui.words.queue_words import urgency_name, whose_name

LOOKS = {
    Urgency.BROKEN: ("circle-alert", "danger"),
    Urgency.SOON: ("triangle-alert", "warning"),
    Urgency.TODAY: ("clock", "text"),
    Urgency.LATER: ("hourglass", "muted"),
}
"""Icon and colour of each way a term stands: no two share both, and none its word."""
_KINDS = {
    Urgency.BROKEN: "count-red",
    Urgency.SOON: "count-amber",
    Urgency.TODAY: "count-plain",
    Urgency.LATER: "count-plain",
}
_FIRST_OF_WHOSE = 5
_LARGE = 130
"""Percent."""


def is_large() -> bool:
    """Whether the letters are so large that words which say the same again make way."""
    return theme.px(100) >= _LARGE


class CountButton(QPushButton):
    """A figure with its word; pressed, it leads to its list."""

    def __init__(self, urgency: Urgency) -> None:
        super().__init__()
        dressed(self, _KINDS[urgency], name=f"count_{urgency.value}")
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._none = True
        self._figure, self._word = label("count"), label("count-word")
        for part in (self._figure, self._word):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(row(self._figure, self._word))
        self.toggled.connect(self._dress)
        theme.FollowScale(self, self._stand)

    def tell(self, count: int, words: str, keys: str) -> None:
        """Show the figure and its word."""
        self._none = not count
        self._dress()
        self._figure.setText(format_number(count))
        self._word.setText(words)
        self.setAccessibleName(f"{words}: {count}")
        self.setToolTip(f"{words}  {keys}")
        self.updateGeometry()

    def _stand(self) -> None:
        """Beside each other, or in large letters, which need the width, below each other."""
        inside = self.layout()
        assert isinstance(inside, QHBoxLayout)
        large = is_large()
        below, beside = QHBoxLayout.Direction.TopToBottom, QHBoxLayout.Direction.LeftToRight
        inside.setDirection(below if large else beside)
        inside.setSpacing(0 if large else 8)
        inside.setContentsMargins(*((8, 2, 8, 2) if large else (12, 2, 12, 2)))

    def _dress(self, _on: bool = False) -> None:
        look = "pressed" if self.isChecked() else "none" if self._none else "some"
        for part in (self, self._figure, self._word):
            theme.set_look(part, "look", look)

    def sizeHint(self) -> QSize:
        inside = self.layout()
        assert inside is not None
        return inside.sizeHint().expandedTo(QSize(0, theme.px(44)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Counts(Retranslating, QWidget):
    """The four figures; at most one is pressed."""

    chosen = Signal(object)
    """The urgency that is looked at, or None for all."""
    told = Signal()
    """Other figures, or in another language: they may need other room."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._counts: Mapping[Urgency, int] = {}
        self.buttons = {urgency: CountButton(urgency) for urgency in Urgency}
        line = row(*self.buttons.values())
        theme.FollowScale(self, lambda: line.setSpacing(4 if is_large() else 8))
        self.setLayout(line)
        for number, (urgency, one) in enumerate(self.buttons.items(), 1):
            one.clicked.connect(partial(self._on_clicked, urgency))
            shortcut(room, f"Ctrl+{number}", one.click)
        self.retranslate()

    def retranslate(self) -> None:
        for number, (urgency, one) in enumerate(self.buttons.items(), 1):
            one.tell(self._counts.get(urgency, 0), urgency_name(urgency), f"Ctrl+{number}")
        self.told.emit()

    def show_counts(self, counts: Mapping[Urgency, int], pressed: Urgency | None) -> None:
        """Show how many stand how, and which of them are looked at."""
        self._counts = counts
        for urgency, one in self.buttons.items():
            one.setChecked(urgency is pressed)
        self.retranslate()

    def _on_clicked(self, urgency: Urgency, *_clicked: bool) -> None:
        self.chosen.emit(urgency if self.buttons[urgency].isChecked() else None)


class WhoseChoice(Retranslating, QWidget):
    """Whose terms are looked at: one of those that the post has."""

    chosen = Signal(object)

    def __init__(self, room: Room, offered: Sequence[Whose]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons = {whose: button("segment", name=f"whose_{whose.value}") for whose in offered}
        self.setLayout(row(*self.buttons.values(), gap=0))
        for number, (whose, one) in enumerate(self.buttons.items(), _FIRST_OF_WHOSE):
            one.setCheckable(True)
            one.setProperty("first", number == _FIRST_OF_WHOSE)
            self._group.addButton(one)
            one.clicked.connect(partial(self._on_clicked, whose))
            shortcut(room, f"Ctrl+{number}", one.click)
        self.retranslate()

    def retranslate(self) -> None:
        for number, (whose, one) in enumerate(self.buttons.items(), _FIRST_OF_WHOSE):
            one.setText(whose_name(whose))
            one.setToolTip(f"{whose_name(whose)}  Ctrl+{number}")

    def show_whose(self, whose: Whose) -> None:
        """Show which is looked at."""
        self.buttons[whose].setChecked(True)

    def _on_clicked(self, whose: Whose, *_clicked: bool) -> None:
        self.chosen.emit(whose)
