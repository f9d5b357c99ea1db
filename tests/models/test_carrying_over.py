"""SQLite's log is carried over into the database behind what is written, and never waited for."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from threading import Timer
from time import monotonic, sleep

import pytest
from sqlalchemy import text

from app.models.carrying_over import AFTER
from app.models.database import Sessions, open_database


@pytest.fixture
def file(sqlite_template: Path, tmp_path: Path) -> Path:
    file = tmp_path / "tereze.sqlite3"
    file.write_bytes(sqlite_template.read_bytes())
    return file


def _write(sessions: Sessions, times: int) -> None:
    for _ in range(times):
        with sessions.begin() as session:
            session.execute(text("UPDATE audit_head SET count = count + 1"))


def _in_the_file_itself(file: Path) -> int:
    """What the database's file tells without the log beside it."""
    copy = file.with_name("copy.sqlite3")
    copy.write_bytes(file.read_bytes())
    with closing(sqlite3.connect(copy)) as alone:
        (count,) = alone.execute("SELECT count FROM audit_head").fetchone()
    return int(count)


def test_what_was_written_comes_into_the_database_a_moment_later(file: Path) -> None:
    sessions = open_database(f"sqlite:///{file}")
    try:
        before = _in_the_file_itself(file)
        _write(sessions, AFTER)
        assert _in_the_file_itself(file) == before, "somebody waited for it"
        until = monotonic() + 20
        while _in_the_file_itself(file) == before and monotonic() < until:
            sleep(0.05)
        assert _in_the_file_itself(file) == before + AFTER
    finally:
        sessions.close()


def test_a_program_that_ends_leaves_nothing_that_still_carries_over(file: Path) -> None:
    before = set(threading.enumerate())
    sessions = open_database(f"sqlite:///{file}")
    _write(sessions, AFTER)
    due = [each for each in set(threading.enumerate()) - before if isinstance(each, Timer)]
    assert due
    sessions.close()
    assert not any(each.is_alive() for each in due)
