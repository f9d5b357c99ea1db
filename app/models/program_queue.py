"""Programs that write into one SQLite file come one after another, in the order in which they came.

SQLite has no line of its own: whoever waits asks again and again, and twenty who ask each
millisecond keep a processor busy that the one who writes needs. So they wait in the system's own
line for a lock on a file beside the database, asleep, and whoever wrote wakes the next. The lock
keeps order and nothing else: who may write is SQLite's to say, and a program that waits in no line,
or dies in it, harms nothing.
"""

import os
from contextlib import suppress
from threading import Event, Lock, Thread

try:
    from fcntl import LOCK_EX, LOCK_NB, flock
except ImportError:  # Windows: they ask again and again there
    flock = None  # type: ignore[assignment]

SUFFIX = "-queue"
"""After the database's own name, as SQLite names what it keeps beside it."""


class Place:
    """A place in the line of those who want to write into the database, until it is left.

    Where no line can be kept (in memory, in a folder that is not to be written in) nobody waits.
    """

    def __init__(self, database: str) -> None:
        self._file = _line_of(database)
        self._guard = Lock()
        self._called = Event()
        self._asking = False

    def until_first(self, seconds: float) -> None:
        """Wait until it is the first, so many seconds at the most: whether the database's own lock
        is to be had then, the database says."""
        if self._file is None:
            return
        try:
            flock(self._file, LOCK_EX | LOCK_NB)
        except OSError:
            # The system's own waiting has no end: a thread waits, which may be left alone.
            self._asking = True
            Thread(target=self._ask, args=(self._file,), daemon=True).start()
            self._called.wait(seconds)

    def _ask(self, file: int) -> None:
        with suppress(OSError):
            flock(file, LOCK_EX)
        with self._guard:
            left, self._asking = not self._asking, False
        if left:
            os.close(file)
        self._called.set()

    def leave(self) -> None:
        """The next one's turn. A file that is asked for still is closed by the thread that asks."""
        with self._guard:
            file, self._file = self._file, None
            asking, self._asking = self._asking, False
        if file is not None and not asking:
            os.close(file)


def _line_of(database: str) -> int | None:
    """A file of our own each time: of two that wait in one program none is taken for the other."""
    if flock is None or not database:
        return None
    try:
        return os.open(database + SUFFIX, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    except OSError:
        return None
