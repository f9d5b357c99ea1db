"""How a transaction that may write gets its turn, and when it is on the disk (decision 0038).

The commit itself does not wait for the disk: the next writer need not wait for it either. Whoever
committed waits after it, and those who wait at the same time share one flush; only then is
anything confirmed. Both engines write one log in one order, so that what is on the disk has all
before it there as well: a power cut takes only what was confirmed to nobody.
"""

import os
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import SQLITE_BUSY, OperationalError
from threading import Event, Lock
from time import monotonic, sleep
from typing import Any, Protocol

from sqlalchemy import Connection, text

from app.core.errors import EnvironmentFailure
from app.models.carrying_over import CarryingOver
from app.models.prepared import Prepared
from app.models.program_queue import Place

WRITES = "tereze_writes"
"""The option of a connection whose transactions may write."""

KEEPS_PLANS = "tereze_keeps_plans"
"""The option of a connection whose transactions ask `Prepared` statements and little else.

PostgreSQL plans these once: to plan anew what is next took three times as long as to find it.
"""

WAIT = 5
"""Seconds to wait for another writer, or for a server to answer, unless the address says."""

_PAUSE = 0.0003
"""Seconds between two askings of whoever is next. SQLite's own way of waiting sleeps ever longer,
up to a tenth of a second, while others come and go."""

LOG_PAGES = 8000
"""So many pages (32 MB) the log may grow to before SQLite carries it over by itself, in the turn of
whoever wrote the last: where much is written in few transactions."""

_ONE_WRITER = 0x7E7E2E
"""The advisory lock's key on PostgreSQL."""

_PLANS = "set_config('plan_cache_mode', 'force_generic_plan', true)"
_TURN = (
    f"set_config('lock_timeout', '{WAIT}s', true), "
    f"set_config('synchronous_commit', 'off', true), pg_advisory_xact_lock({_ONE_WRITER})"
)
_BEGINS = {
    (True, True): Prepared(text(f"SELECT {_PLANS}, {_TURN}")),
    (True, False): Prepared(text(f"SELECT {_TURN}")),
    (False, True): Prepared(text(f"SELECT {_PLANS}")),
}
"""With what a transaction begins on PostgreSQL, by whether it writes and keeps its plans."""

_SURE = Prepared(text("SELECT pg_logical_emit_message(true, 'tereze', '')"))

_PRIMARY = 0xFF
"""Which bits of SQLite's code of an error are the error's, and not its kind's."""


class Turns:
    """A lock whose waiters come in the order in which they came."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._busy = False
        self._waiting = deque[Event]()

    @contextmanager
    def mine(self, seconds: float) -> Iterator[None]:
        """Wait for one's turn, and have it. Raises EnvironmentFailure `database_locked` after so
        many seconds."""
        self._wait(seconds)
        try:
            yield
        finally:
            self._pass_on()

    def _wait(self, seconds: float) -> None:
        with self._guard:
            if not self._busy:
                self._busy = True
                return
            called = Event()
            self._waiting.append(called)
        if called.wait(seconds):
            return
        with self._guard:
            if called in self._waiting:
                self._waiting.remove(called)
                raise EnvironmentFailure("database_locked")
        # Called at the last moment: the turn is his.

    def _pass_on(self) -> None:
        """The turn goes from hand to hand; it is free only where nobody waits."""
        with self._guard:
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._busy = False


class Writing(Protocol):
    """What an engine needs around a transaction that may write."""

    def begin(self, connection: Connection) -> None:
        """Begin the transaction that the connection is about to make, in turn if it may write."""

    def pass_on(self) -> None:
        """It is committed, or taken back: the next one's turn."""

    def make_sure(self, connection: Connection) -> None:
        """Wait until what the connection committed last is on the disk. Raises
        EnvironmentFailure where it cannot be brought there: it is not to be confirmed then."""

    def close(self) -> None:
        """Give back what is held."""


class OnSQLite:
    """Writers come one at a time by SQLite's own lock; its log is flushed by whoever committed.

    With `synchronous=NORMAL` SQLite flushes the log only before it is carried over into the
    database (and that after it), so what is not in the log any more is safe there.
    """

    def __init__(self, patience: float) -> None:
        self._patience = patience
        self._guard, self._flushing = Lock(), Lock()
        self._asked = self._done = 0
        self._carrying = CarryingOver()
        self._log: int | None = None
        self._path: str | None = None
        self._place: Place | None = None
        self._lost = False

    def begin(self, connection: Connection) -> None:
        """In a program one after another comes by `Turns`, among programs by `Place`."""
        if not connection.get_execution_options().get(WRITES):
            connection.exec_driver_sql("BEGIN")
            return
        if self._lost:  # what stands in the log after a failed flush cannot be known
            raise EnvironmentFailure("database_full")
        raw: Any = connection.connection.dbapi_connection
        until = monotonic() + self._patience
        self.pass_on()
        self._place = Place(self._file_of(raw))
        self._place.until_first(self._patience)
        raw.execute("PRAGMA busy_timeout=0")
        try:
            if not self._begun(raw, until):
                connection.exec_driver_sql("BEGIN IMMEDIATE")  # says why not
        except BaseException:
            self.pass_on()
            raise
        finally:
            raw.execute(f"PRAGMA busy_timeout={self._patience * 1000:.0f}")
        self._open_log()

    def pass_on(self) -> None:
        """The next program's turn. Of this program one at a time has a place (`Turns`)."""
        place, self._place = self._place, None
        if place is not None:
            place.leave()

    def _file_of(self, raw: Any) -> str:
        if self._path is None:
            self._path = raw.execute("PRAGMA database_list").fetchone()[2]
        return self._path

    def _begun(self, raw: Any, until: float) -> bool:
        while monotonic() < until:
            try:
                raw.execute("BEGIN IMMEDIATE")
            except OperationalError as error:
                if error.sqlite_errorcode & _PRIMARY != SQLITE_BUSY:
                    return False
                sleep(_PAUSE)
            else:
                return True
        return False

    def _open_log(self) -> None:
        """Before anything is written: a file is told only of the faults that came after its
        opening. The log goes when the last connection to the database does, and comes anew."""
        log = Path(f"{self._path}-wal")
        if self._log is not None and _is_at(self._log, log):
            return
        with self._flushing, self._guard:
            self._close_log()
            if self._path and log.exists():  # else it is written as FULL has it, or nowhere
                self._log = os.open(log, os.O_RDWR | getattr(os, "O_BINARY", 0))

    def make_sure(self, connection: Connection) -> None:
        """One flush serves all who committed before it began."""
        with self._guard:
            if self._log is None:
                return
            self._asked += 1
            mine = self._asked
        self._flushed(mine)
        self._carrying.written(self._path or "")

    def _flushed(self, mine: int) -> None:
        with self._flushing:
            if self._done >= mine:
                return
            with self._guard:
                asked, log = self._asked, self._log
            try:
                if self._lost or log is None:
                    raise OSError
                _flush(log)
            except OSError as error:
                self._lost = True
                raise EnvironmentFailure("database_full") from error
            self._done = asked

    def close(self) -> None:
        """Let go of the log."""
        self.pass_on()
        self._carrying.close()
        with self._flushing, self._guard:
            self._close_log()

    def _close_log(self) -> None:
        if self._log is not None:
            os.close(self._log)
            self._log = None


def _is_at(file: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except OSError:
        return False


def _flush(file: int) -> None:
    """As SQLite does it."""
    getattr(os, "fdatasync", os.fsync)(file)


class OnPostgres:
    """Writers come one at a time by an advisory lock, which is given up with the commit; the
    server flushes for all who wait. Where it is set up not to wait for its disk, it does not."""

    def begin(self, connection: Connection) -> None:
        """The lock first, so that the transaction sees what the writer before it wrote."""
        options = connection.get_execution_options()
        asked = _BEGINS.get((options.get(WRITES, False), options.get(KEEPS_PLANS, False)))
        if asked is not None:
            asked.all(connection, {})

    def pass_on(self) -> None:
        """The lock is given up with the commit."""

    def make_sure(self, connection: Connection) -> None:
        """An empty message into the server's log, committed as the server is set up to: with it
        all that stands before it in the log is on the disk."""
        driver: Any = connection.connection.dbapi_connection
        driver.autocommit = True  # by itself, and ended with its answer
        try:
            _SURE.all(connection, {})
        finally:
            driver.autocommit = False

    def close(self) -> None:
        """Nothing is held."""
