import gc
import os
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from at_desk import settle
from engines import Founded
from factories import Staff
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.vocabulary import Language, Role, Theme
from app.services.runtime import Runtime
from app.ui import language, tasks, theme
from app.ui.context import Context
from app.ui.windows.desk import Desk

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_HERE = Path(__file__).parent
_NO_MATTER = "This plugin does not support"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Any warning of Qt's fails the test, save what a screen that is not there cannot do."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(_NO_MATTER, extend=True))


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Item) -> Generator[None, object, object]:
    """What the test began comes to its end while its windows and its database still stand."""
    done = yield
    assert tasks.wait_all(), "a task does not come to its end"
    return done


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The program's look, in English."""
    theme.apply(qapp, Theme.LIGHT)
    language.set_language(qapp, Language.ENGLISH)
    gc.disable()  # a task's thread must not be the one that takes windows apart
    yield qapp
    assert tasks.wait_all(), "a task does not come to its end"
    # Without a loop of its own Qt keeps what was given up, and dresses it anew in every test.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.freeze()  # what outlives a test stays to the end: it is not gone through again
    gc.enable()


@pytest.fixture
def engine_url(founded: Founded, tmp_path: Path) -> Iterator[str]:
    """A database of one's own: windows ask the services, and those are tried on both engines."""
    with founded("sqlite", tmp_path) as url:
        yield url


@pytest.fixture
def desk_of(rt: Runtime, staff: Staff, qtbot: QtBot) -> Callable[..., Desk]:
    """The desk of a post, on the screen, with somebody's page open, if anybody's."""

    def opened(role: Role, person_id: int | None = None) -> Desk:
        desk = Desk(Context(rt, staff.of[role]), _no_printer)
        qtbot.addWidget(desk)
        desk.resize(1280, 800)
        desk.show()
        desk.activateWindow()
        qtbot.waitUntil(desk.isActiveWindow)
        if person_id is not None:
            desk.open_person(person_id)
        settle()
        return desk

    return opened


def _no_printer() -> QPrinter:
    raise AssertionError("nothing is printed here")


@pytest.fixture
def write(dressed: QApplication) -> Callable[[QWidget, str], None]:
    """Types letters of any alphabet; QTest knows only ASCII."""

    def type_text(widget: QWidget, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                dressed.sendEvent(widget, event)

    return type_text
