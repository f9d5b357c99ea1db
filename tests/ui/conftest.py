import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.core.vocabulary import Language, Theme
from app.ui import language, tasks, theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_HERE = Path(__file__).parent
_NO_MATTER = "This plugin does not support"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Any warning of Qt's fails the test, save what a screen that is not there cannot do."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(_NO_MATTER, extend=True))


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The program's look, in English; no task outlives the test."""
    theme.apply(qapp, Theme.LIGHT)
    language.set_language(qapp, Language.ENGLISH)
    yield qapp
    left = tasks.active()
    tasks.wait_all()
    assert left == 0, "a task was still under way at the end of the test"
    # Without a loop of its own Qt keeps what was given up, and dresses it anew in every test.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def write(dressed: QApplication) -> Callable[[QWidget, str], None]:
    """Types letters of any alphabet; QTest knows only ASCII."""

    def type_text(widget: QWidget, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                dressed.sendEvent(widget, event)

    return type_text
