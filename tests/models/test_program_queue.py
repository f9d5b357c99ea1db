"""Programs that write into one SQLite file come in the order in which they came (decision 0038)."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlalchemy import text

from app.core.errors import EnvironmentFailure
from app.models import program_queue
from app.models.database import Sessions, open_database
from app.models.program_queue import SUFFIX, Place

_WAIT = 10
"""Seconds, where nothing but a fault of the program makes one wait so long."""

pytestmark = pytest.mark.skipif(program_queue.flock is None, reason="no line on Windows")


def _standing(database: str, seconds: float, came: list[int], number: int) -> Thread:
    """Somebody who wants to be the first, and is behind those who came before."""
    place, asked = Place(database), Event()

    def stand() -> None:
        asked.set()
        place.until_first(seconds)
        came.append(number)
        place.leave()

    thread = Thread(target=stand)
    thread.start()
    assert asked.wait(_WAIT)
    return thread


def test_each_is_first_when_all_before_it_have_left(tmp_path: Path) -> None:
    database, came = str(tmp_path / "tereze.sqlite3"), list[int]()
    first = Place(database)
    first.until_first(_WAIT)
    behind, pause = list[Thread](), Event()
    for number in range(4):
        behind.append(_standing(database, _WAIT, came, number))
        pause.wait(0.05)  # until the system has them in its line
    assert came == []
    first.leave()
    for thread in behind:
        thread.join(_WAIT)
    assert came == [0, 1, 2, 3]


def test_whoever_waited_too_long_leaves_and_holds_nobody_up(tmp_path: Path) -> None:
    database, came = str(tmp_path / "tereze.sqlite3"), list[int]()
    first = Place(database)
    first.until_first(_WAIT)
    _standing(database, 0.01, came, 1).join(_WAIT)  # the database says whether it may write
    assert came == [1]
    first.leave()
    _standing(database, _WAIT, came, 2).join(_WAIT)
    assert came == [1, 2]


def test_where_no_line_can_be_kept_nobody_waits(tmp_path: Path) -> None:
    for database in ("", str(tmp_path / "nowhere" / "tereze.sqlite3")):
        for _ in range(2):
            place = Place(database)
            place.until_first(_WAIT)
            place.leave()
            place.leave()


def _write(sessions: Sessions) -> None:
    with sessions.begin() as session:
        session.execute(text("UPDATE audit_head SET count = count"))


def test_the_turn_is_passed_on_whatever_becomes_of_the_write(
    sqlite_template: Path, tmp_path: Path
) -> None:
    """And before the log is flushed: the next one need not wait for the disk."""
    file = tmp_path / "tereze.sqlite3"
    file.write_bytes(sqlite_template.read_bytes())
    sessions, other = (
        open_database(f"sqlite:///{file}"),
        open_database(f"sqlite:///{file}?timeout=1"),
    )
    try:
        flush = "fdatasync" if hasattr(os, "fdatasync") else "fsync"
        with pytest.MonkeyPatch.context() as patch:
            done = list[bool]()

            def flushed(_log: int) -> None:
                if not done:
                    done.append(True)
                    _write(other)

            patch.setattr(os, flush, flushed)
            _write(sessions)
            assert done
        with pytest.raises(ZeroDivisionError), sessions.begin() as session:
            session.execute(text("UPDATE audit_head SET count = count"))
            raise ZeroDivisionError
        _write(other)
        assert Path(f"{file}{SUFFIX}").exists()
        # One that knows no line has the database's own lock: that is waited for, and said.
        with closing(sqlite3.connect(file)) as foreign:
            foreign.execute("BEGIN IMMEDIATE")
            with pytest.raises(EnvironmentFailure, match="database_locked"):
                _write(other)
        _write(sessions)
    finally:
        sessions.close()
        other.close()


def test_the_log_is_carried_over_now_and_then_after_the_turn(
    sqlite_template: Path, tmp_path: Path
) -> None:
    """Or it would grow as long as the program runs."""
    file = tmp_path / "tereze.sqlite3"
    file.write_bytes(sqlite_template.read_bytes())
    sessions, log = open_database(f"sqlite:///{file}"), Path(f"{file}-wal")
    try:
        for _ in range(100):
            _write(sessions)
        size = log.stat().st_size
        for _ in range(100):
            _write(sessions)
        assert log.stat().st_size == size
    finally:
        sessions.close()
