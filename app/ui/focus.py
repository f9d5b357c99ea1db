"""The focus stays where it was while pieces of a window are made anew; where it goes by Tab."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from app.ui.parts import widgets_in


@contextmanager
def kept_focus(inside: QWidget) -> Iterator[None]:
    """What is made anew meanwhile, and shown, has the focus if its forerunner had it.

    A forerunner is known by its name and its place among those of that name. Where none is, and
    where the focus is outside, it stays as Qt puts it.
    """
    window = inside.window()
    here = window.focusWidget()
    if here is None or not inside.isAncestorOf(here):
        yield
        return
    name = here.objectName()
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


@contextmanager
def kept_focus_in(layout: QLayout) -> Iterator[bool]:
    """As `kept_focus` for what stands in the layout; whether the focus is there."""
    around = layout.parentWidget()
    assert around is not None
    here = around.window().focusWidget()
    if here is None or not any(one.isAncestorOf(here) for one in widgets_in(layout)):
        yield False
        return
    with kept_focus(around):
        yield True


def following(widget: QWidget) -> QWidget:
    """Where Tab goes from the widget.

    PySide takes what Qt tells here for a child of `widget`, and once that is gone calls all dead
    that the other holds, the whole window even: so it is given back to what it stands in.
    """
    other = widget.nextInFocusChain()
    assert other is not None  # the chain is a ring
    other.setParent(other.parentWidget())  # nothing to Qt, which knows it for its parent
    return other


def _named(inside: QWidget, name: str) -> list[QWidget]:
    those = (one for one in inside.findChildren(QWidget) if one.objectName() == name)
    return [one for one in those if one.isVisibleTo(inside)]
