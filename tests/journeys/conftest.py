import argparse
import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import pytest
from operator_at_counter import Operator, StrayWindows
from PySide6.QtCore import QEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap import make_window
from app.opening import database_url, open_runtime
from app.services.demo import PASSWORD, add_people
from app.ui import tasks

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PEOPLE = 80
TONGUES = ("kk", "ru")
_IN_BOTH = ("test_new_adult",)
_HERE = Path(__file__).parent


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
    if not config.getoption("--every"):
        second = set(filter(_is_second, items))
        config.hook.pytest_deselected(items=list(second))
        items[:] = [item for item in items if item not in second]


def _is_second(item: pytest.Item) -> bool:
    """Whether the journey is walked in the other language already: the languages take turns by
    the journeys' names, and the first way of all is walked in both."""
    call = getattr(item, "callspec", None)
    tongue = call.params.get("tongue") if call is not None else None
    if tongue is None or item.path.stem in _IN_BOTH or _HERE not in item.path.parents:
        return False
    if "tongue" in str(getattr(item.get_closest_marker("parametrize"), "args", "")):
        return False
    name = getattr(item, "originalname", item.name)
    return tongue != TONGUES[crc32(name.encode()) % len(TONGUES)]


@pytest.fixture(params=TONGUES)
def tongue(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a demonstration's first day."""
    folder = tmp_path_factory.mktemp("demonstration")
    rt = open_runtime(database_url(folder, None), folder)
    add_people(rt, PEOPLE, seed=1)
    rt.sessions.close()
    return folder


@pytest.fixture
def printed(tmp_path: Path) -> Path:
    """Where the printer of the journey puts its pages."""
    return tmp_path / "printed.pdf"


@pytest.fixture
def clerk(
    qapp: QApplication, demonstration: Path, tmp_path: Path, tongue: str, printed: Path
) -> Iterator[Operator]:
    """The program freshly started on a demonstration of one's own, seen by its operator."""
    shutil.copytree(demonstration, tmp_path, dirs_exist_ok=True)
    stray = StrayWindows()
    qapp.installEventFilter(stray)
    options = argparse.Namespace(language=tongue, database=None, demo=True)
    _, frame = make_window(options, tmp_path)
    frame.printer = lambda: _paper_printer(printed)
    frame.show()
    frame.activateWindow()
    assert QTest.qWaitForWindowActive(frame)
    operator = Operator(qapp, frame)
    gc.disable()  # a task's thread must not be the one that takes windows apart
    operator.until(lambda: PASSWORD in frame.sign_in.hint.text())  # the demonstration is there
    yield operator
    frame.close()
    qapp.removeEventFilter(stray)
    assert tasks.active() == 0
    assert stray.seen == []
    frame.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.freeze()  # as in tests/ui/conftest.py
    gc.enable()


def _paper_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(printer.pageLayout().pageSize())
    printer.setResolution(300)
    return printer
