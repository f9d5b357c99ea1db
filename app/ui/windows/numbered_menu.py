"""What can be done, to be chosen by its number or with the arrows."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu, QWidget

from app.ui.language import translated
from app.ui.terms import paragraph_name

_DIGITS = 9


@dataclass(frozen=True)
class Choice:
    """An entry: its name, its words, whose step it is, and what choosing it does."""

    name: str
    words: str
    paragraph: str
    act: Callable[[], object]


def open_menu(below: QWidget, choices: Iterable[Choice]) -> None:
    """Show them below the button, the first one marked; nothing where there are none."""
    menu = QMenu(below)
    menu.setObjectName("actions_menu")
    menu.aboutToHide.connect(menu.deleteLater)
    for number, choice in enumerate(choices, 1):
        key = f"&{number}  " if number <= _DIGITS else ""
        paragraph = paragraph_name(choice.paragraph, translated)
        entry = menu.addAction(f"{key}{choice.words}  {paragraph}")
        entry.setObjectName(choice.name)
        entry.triggered.connect(lambda _checked=False, act=choice.act: act())
    if not menu.isEmpty():
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])
