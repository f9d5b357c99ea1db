"""What each start needs of the system."""

import pytest

from app.cli import COMMANDS
from tools.set_up import (
    COMMANDS_WITHOUT_QT,
    PRINT_LIBRARIES,
    QT_LIBRARIES,
    WAYLAND_LIBRARIES,
    X11_LIBRARIES,
    is_missing,
    libraries_for,
    opens_windows,
)

SCREEN = {"DISPLAY": ":0"}


def test_every_command_but_the_gallery_is_known_to_load_no_qt() -> None:
    assert {*COMMANDS_WITHOUT_QT, "gallery"} == COMMANDS.keys()


@pytest.mark.parametrize("command", [*sorted(COMMANDS_WITHOUT_QT), "--help"])
def test_a_command_without_windows_needs_no_library_even_where_there_is_a_screen(
    command: str,
) -> None:
    assert libraries_for(["--database", "sqlite:///x", command, "words"], SCREEN) == {}


def test_the_gallery_needs_no_screen_library() -> None:
    assert libraries_for(["gallery", "folder"], SCREEN) == QT_LIBRARIES


def test_a_window_needs_the_libraries_of_the_screen_it_opens_on_and_of_the_printer() -> None:
    window = QT_LIBRARIES | PRINT_LIBRARIES
    assert libraries_for([], SCREEN) == window | X11_LIBRARIES
    assert libraries_for(["--demo"], {"WAYLAND_DISPLAY": "w"}) == window | WAYLAND_LIBRARIES
    assert libraries_for([], SCREEN | {"QT_QPA_PLATFORM": "offscreen"}) == window


def test_a_window_without_a_screen_installs_nothing() -> None:
    assert libraries_for([], {}) == {}


@pytest.mark.parametrize(("system", "opens"), [("win32", True), ("darwin", True), ("linux", False)])
def test_a_start_on_another_system_opens_windows_and_needs_its_words(
    system: str, opens: bool
) -> None:
    assert opens_windows(["--demo"], system) is opens
    assert not opens_windows(["find", "words"], system)


def test_a_library_counts_as_missing_only_when_the_loader_cannot_find_it() -> None:
    assert is_missing("libtereze-has-no-such.so.9", b"")
    assert not is_missing("libc.so.6", b"")
    assert not is_missing("libtereze-has-no-such.so.9", b"\0libtereze-has-no-such.so.9\0")
