"""The focus stays where it was while pieces of a window are made anew."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


@contextmanager
def kept_focus(inside: QWidget) -> Iterator[None]:
    """What is made anew meanwhile, and shown, has the focus if its forerunner had it.

    A forerunner is known by its name and its place among those of that name. Where none is, and
    where the focus is outside, it stays as Qt puts it.
    """
    window = inside.window()
    here = window.focusWidget()
    name = here.objectName() if here else ""
    before = _named(inside, name)
    if here not in before:
        yield
        return
    place = before.index(here)
    yield
    now = window.focusWidget()
    successors = _named(inside, name)
    if now is not here and place < len(successors):
        successors[place].setFocus(Qt.FocusReason.OtherFocusReason)


def _named(inside: QWidget, name: str) -> list[QWidget]:
    those = (one for one in inside.findChildren(QWidget) if one.objectName() == name)
    return [one for one in those if one.isVisibleTo(inside)]
