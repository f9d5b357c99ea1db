"""Builds the Runtime and the one window. May import everything; only main and tests import it."""

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.errors import EnvironmentFailure
from app.core.vocabulary import Language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.services.runtime import Runtime
    from app.ui.windows.frame import Frame


def open_windows(options: Any) -> int:
    """Show the window and run until it is closed; returns the exit status."""
    try:
        if not _has_screen():
            raise EnvironmentFailure("no_screen")
        from app.data_folder import data_folder, keep_log

        folder = data_folder()
        keep_log(folder)
    except EnvironmentFailure as error:
        from app.linguist_file import translations
        from app.ui.messages import sentence

        tell = translations(Language(options.language or Language.KAZAKH))
        sys.stderr.write(sentence(error, tell) + "\n")
        return 1
    gc.disable()  # building the first window makes much and drops nothing
    app, window = make_window(options, folder)
    window.show()
    _when_shown(lambda: _collect_here(app))
    return app.exec()


def _collect_here(app: "QApplication") -> None:
    from app.ui import collector

    collector.begin(app)


def _when_shown(act: Callable[[], object]) -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, act)


def make_window(options: Any, folder: Path) -> "tuple[QApplication, Frame]":
    """The application and its window, not shown yet."""
    from PySide6.QtWidgets import QApplication

    from app.ui import language, theme
    from app.ui.preferences import Preferences
    from app.ui.windows.frame import Frame

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("tereze")
    preferences = Preferences(folder)
    theme.apply(app, preferences.theme, preferences.text_scale)
    fixed = Language(options.language) if options.language else None
    language.set_language(app, fixed or preferences.language)
    window = Frame(
        lambda: _open(folder, options.database),
        preferences,
        demonstration=options.demo,
        fixed_language=fixed,
        board=getattr(options, "board", False),
    )
    sys.excepthook = lambda _kind, error, _trace: window.show_error(error)
    return app, window


def _open(folder: Path, asked: str | None) -> "Runtime":
    """Open the database, and load meanwhile what the desk will need after the sign-in."""
    from app.opening import database_url, open_runtime
    from app.ui import ahead

    rt = open_runtime(database_url(folder, asked), folder)
    ahead.load()
    return rt


def _has_screen() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    display = os.environ.get("DISPLAY", "")
    if display.startswith(":"):  # one of this machine: Qt would abort if nobody answers there
        number = display[1:].split(".")[0]
        return Path(f"/tmp/.X11-unix/X{number}").exists()
    return bool(display or os.environ.get("WAYLAND_DISPLAY"))
