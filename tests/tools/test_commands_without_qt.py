"""The commands without windows run where Qt's system libraries are not installed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.classifiers import choices

ROOT = Path(__file__).resolve().parents[2]
START = """
import atexit, sys
sys.path.insert(0, sys.argv[1])
del sys.argv[1]
def tell_qt():
    qt = [name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))]
    print("Qt:", *qt, file=sys.stderr)
atexit.register(tell_qt)
from main import main
sys.exit(main())
"""
TERM = ("term", "--paragraph", "12", "--from", "2021-07-02T17:40")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the embedded database lies, with invented people in it; and a table to import."""
    home = tmp_path_factory.mktemp("home")
    table = "code,kk,ru\n1210-0-057,Қаржы директоры,Финансовый директор\n"
    (home / "table.csv").write_text(table, encoding="utf-8")
    person = "surname;given_name;birth_date;sex;no_iin_reason;citizenship\nКим;Айша;17.05.1990;ж;"
    people = f"{person}{choices('no_iin_reason')[0].code};KZ\n"
    (home / "people.csv").write_text(people, encoding="utf-8")
    assert started(home, "demo", "--people", "20", "--seed", "1").returncode == 0
    return home


def started(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The program on a machine without a screen; its last line on stderr names Qt's modules."""
    screen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environ = {name: value for name, value in os.environ.items() if name not in screen}
    return subprocess.run(
        [sys.executable, "-c", START, str(ROOT), *arguments],
        env=environ | {"XDG_DATA_HOME": str(home), "PYTHONUTF8": "1"},
        cwd=home,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("demo", "--people", "20", "--seed", "1"),
        TERM,
        (*TERM, "--format", "json"),
        ("find", "3-2026-000001"),
        ("print", "3-2026-000001", "--out", "notice.pdf"),
        ("print", "data-form", "--out", "empty.pdf"),
        ("check-paper", "3-2026-000001"),
        ("import", "occupations", "table.csv"),
        ("import", "people", "people.csv", "--login", "clerk"),
        ("export", "people", "all.xlsx"),
        ("export", "people", "all.csv"),
        ("match", "--all", "--out", "night.csv"),
        ("verify",),
        ("--help",),
    ],
    ids=" ".join,
)
def test_a_command_without_windows_loads_no_qt(home: Path, arguments: tuple[str, ...]) -> None:
    done = started(home, *arguments)
    assert (done.returncode, done.stderr) == (0, "Qt:\n")


def test_a_window_without_a_screen_is_refused_in_one_line_before_qt_is_loaded(home: Path) -> None:
    done = started(home)
    assert done.returncode == 1
    assert done.stderr.endswith("\nQt:\n")
    assert len(done.stderr.splitlines()) == 2
