"""Nothing that was confirmed is lost by a power cut, though no commit waits for the disk; who waits
for whom (decision 0038)."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest
from engines import ENGINES, SERVER
from sqlalchemy import text
from sqlalchemy.engine import make_url

from app.core.errors import EnvironmentFailure
from app.models.database import Sessions, open_database

_FLUSH = "fdatasync" if hasattr(os, "fdatasync") else "fsync"
_WAIT = 10
"""Seconds, where nothing but a fault of the program makes one wait so long."""


@contextmanager
def _opened(url: str) -> Iterator[Sessions]:
    sessions = open_database(url)
    try:
        yield sessions
    finally:
        sessions.close()


@pytest.fixture
def file(sqlite_template: Path, tmp_path: Path) -> Path:
    file = tmp_path / "tereze.sqlite3"
    file.write_bytes(sqlite_template.read_bytes())
    return file


@pytest.fixture
def sessions(file: Path) -> Iterator[Sessions]:
    with _opened(f"sqlite:///{file}") as sessions:
        yield sessions


def _write(sessions: Sessions, number: int) -> None:
    with sessions.begin() as session:
        session.execute(text("INSERT INTO note VALUES (:n)"), {"n": number})


def _written(sessions: Sessions) -> list[int]:
    with sessions.read() as session:
        return list(session.scalars(text("SELECT n FROM note ORDER BY n")))


@pytest.fixture
def notes(sessions: Sessions) -> None:
    with sessions.begin() as session:
        session.execute(text("CREATE TABLE note (n INTEGER)"))


@pytest.mark.usefixtures("notes")
def test_what_was_confirmed_stands_after_a_power_cut(
    file: Path, sessions: Sessions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a power cut leaves is at the least what stood in the files at the last flush."""
    left, flush = tmp_path / "left", getattr(os, _FLUSH)
    left.mkdir()

    def on_disk(log: int) -> None:
        assert os.path.samestat(os.fstat(log), Path(f"{file}-wal").stat())
        for name in (file.name, f"{file.name}-wal"):
            shutil.copyfile(file.parent / name, left / name)
        flush(log)

    monkeypatch.setattr(os, _FLUSH, on_disk)
    for number in range(1, 4):
        _write(sessions, number)
        with closing(sqlite3.connect(left / file.name)) as after:
            kept = after.execute("SELECT n FROM note ORDER BY n").fetchall()
        assert [n for (n,) in kept] == list(range(1, number + 1))
        for name in left.iterdir():
            name.unlink()


@pytest.mark.usefixtures("notes")
def test_nothing_is_confirmed_that_cannot_be_brought_to_the_disk(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And nothing is written after it: what stands in the log cannot be known any more."""

    def failing(_log: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as broken:
        broken.setattr(os, _FLUSH, failing)
        with pytest.raises(EnvironmentFailure, match="database_full"):
            _write(sessions, 1)
    with pytest.raises(EnvironmentFailure, match="database_full"):
        _write(sessions, 2)
    assert 2 not in _written(sessions)


@pytest.mark.usefixtures("notes")
def test_those_who_wait_for_the_disk_hold_nobody_up_and_share_a_flush(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushes, slow, flush = list[int](), Event(), getattr(os, _FLUSH)

    def flushed(log: int) -> None:
        flushes.append(log)
        assert slow.wait(_WAIT)
        flush(log)

    monkeypatch.setattr(os, _FLUSH, flushed)
    writers = [Thread(target=_write, args=(sessions, number)) for number in range(6)]
    for writer in writers:
        writer.start()
    pause = Event()
    while len(_written(sessions)) < len(writers):  # all committed, none is told so
        assert not pause.wait(0.005)
    assert len(flushes) == 1
    assert all(writer.is_alive() for writer in writers)
    slow.set()
    for writer in writers:
        writer.join(_WAIT)
    assert 2 <= len(flushes) <= 3  # the last may have committed as the second began


@pytest.mark.usefixtures("notes")
def test_a_log_that_came_anew_is_flushed_instead_of_the_old(
    file: Path, sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It goes with the last connection to the database."""
    sessions.engine.dispose()
    seen, flush = list[bool](), getattr(os, _FLUSH)

    def flushed(log: int) -> None:
        seen.append(os.path.samestat(os.fstat(log), Path(f"{file}-wal").stat()))
        flush(log)

    monkeypatch.setattr(os, _FLUSH, flushed)
    _write(sessions, 1)
    assert seen == [True]


def test_where_no_log_can_be_kept_each_commit_waits_for_the_disk_itself() -> None:
    with _opened("sqlite://") as sessions, sessions.begin() as session:
        assert session.scalar(text("PRAGMA synchronous")) == 2


@pytest.mark.skipif("postgresql" not in ENGINES, reason="no server")
def test_the_servers_log_is_flushed_before_anything_is_confirmed(engine_url: str) -> None:
    """`on` here, though the tests' server is told not to wait for its disk."""
    if make_url(engine_url).get_backend_name() != "postgresql":
        pytest.skip("of PostgreSQL only")
    url = make_url(engine_url).update_query_dict({"options": "-c synchronous_commit=on"})
    assert SERVER
    with _opened(url.render_as_string(hide_password=False)) as sessions:
        for _ in range(5):
            with sessions.begin() as session:
                assert session.scalar(text("SHOW synchronous_commit")) == "off"
                session.execute(text("UPDATE audit_head SET count = count"))
                at = session.scalar(text("SELECT pg_current_wal_insert_lsn()"))
            with sessions.read() as session:
                assert session.scalar(text("SHOW synchronous_commit")) == "on"
                flushed = text("SELECT pg_current_wal_flush_lsn() > CAST(:at AS pg_lsn)")
                assert session.scalar(flushed, {"at": at}) is True
