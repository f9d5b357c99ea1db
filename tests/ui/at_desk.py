"""The desk as its operator has it: keys pressed, words read, windows opened one over another."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
)

from app.ui import tasks

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def settle():
    """Until nothing works behind the windows: one answer may ask the next question."""
    quiet = 0
    while quiet < 3:
        QApplication.processEvents()
        quiet = 0 if tasks.active() else quiet + 1
        tasks.wait_all()


def press(key, modifiers=PLAIN):
    QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), key, modifiers)
    settle()


def texts(window):
    """Everything that can be read in the window."""
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    return labels + [b.text() for b in window.findChildren(QPushButton) if b.isVisible()]


def read(window):
    """The words that stand in the window, one below the other."""
    return "\n".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())


def sideways(window):
    """What in the window has to be scrolled sideways to be read."""
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    areas = [each for each in window.findChildren(QAbstractScrollArea) if each.isVisible()]
    scrolled = [each for each in areas if each.horizontalScrollBarPolicy() is not off]
    return [each for each in scrolled if each.horizontalScrollBar().maximum()]


def said_twice(window):
    """What a screen reader says alike of two buttons or ticks that do not the same."""
    said = Counter(
        QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus
    )
    return [name for name, times in said.items() if times > 1]


def shown(desk, kind):
    """What is on the screen, if it is of that kind."""
    window = desk.here()
    assert isinstance(window, kind), window
    return window


def act(desk, name):
    """An entry of what can be done with the case (Ctrl+J)."""
    press(Qt.Key.Key_J, CTRL)
    menu = desk.findChild(QMenu, "actions_menu")
    menu.setActiveAction({each.objectName(): each for each in menu.actions()}[name])
    press(Qt.Key.Key_Return)
    return desk.here()
