"""SQLite's log is carried over into the database by a thread, a moment after there was much in it.

SQLite does it by itself within somebody's commit, with two flushes for which he and all behind him
wait. It still does where a program writes much in few transactions, or ends before its moment.
"""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from threading import Lock, Timer

AFTER = 50
"""So many transactions of this program."""

_MOMENT = 1.0
"""Seconds after them: those who take work at the same instant have it by then."""


class CarryingOver:
    """Counts what a program writes, and carries it over when it is enough."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._written = 0
        self._due: Timer | None = None

    def written(self, database: str) -> None:
        """A transaction more stands in the log of this file."""
        with self._guard:
            self._written += 1
            if self._written < AFTER or self._due is not None:
                return
            self._written = 0
            self._due = Timer(_MOMENT, self._carry_over, [database])
            self._due.daemon = True
            self._due.start()

    def _carry_over(self, database: str) -> None:
        # What goes wrong is no loss: the log keeps what it has, and is asked for it next time.
        there = f"{Path(database).absolute().as_uri()}?mode=rw"  # else one is made where it was
        with suppress(sqlite3.Error), closing(sqlite3.connect(there, uri=True)) as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        with self._guard:
            self._due = None

    def close(self) -> None:
        """Nothing is carried over any more when this returns."""
        with self._guard:
            due = self._due
        if due is not None:
            due.cancel()
            due.join()
