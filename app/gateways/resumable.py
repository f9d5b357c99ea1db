"""A file that is written in pieces, and goes on after a break where it stopped."""

import hashlib
import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import IO, Any

from app.core.errors import EnvironmentFailure, UserError
from app.gateways.files import write_whole

_PIECE = 1 << 20
_LOCKED_AT = 1 << 40
"""The byte that stands for the file's lock: far behind any that is written."""


class Found(StrEnum):
    """What an earlier writing left behind: nothing; its beginning, to go on with; the beginning of
    something else; or one that is not as it was written."""

    NOTHING = "nothing"
    BEGINNING = "beginning"
    OTHER = "other"
    DAMAGED = "damaged"


class Resumable:
    """Opened by `open_resumable`. found: what was there; done: how far it has come; notes: what
    the writer keeps beside it, whole numbers by name."""

    def __init__(self, path: Path, key: Mapping[str, Any]) -> None:
        self._path, self._key = path, dict(key)
        self._beside, self._mark = _names(path)
        self._hash = hashlib.sha256()
        self.found, self.done = Found.NOTHING, 0
        self.notes: Mapping[str, int] = {}
        _make(self._beside)
        self._file: IO[bytes] = self._beside.open("r+b")

    def begin(self) -> None:
        """Take what was there for the beginning, if it is this file's and whole; else drop it."""
        size = self._beside.stat().st_size
        with suppress(OSError, ValueError, KeyError, TypeError):
            mark = json.loads(self._mark.read_bytes())
            self.found = Found.OTHER if mark["key"] != self._key else Found.DAMAGED
            if self.found is Found.DAMAGED and self._is_whole(mark["bytes"], mark["sha256"]):
                self.found, self.done = Found.BEGINNING, int(mark["done"])
                self.notes = dict(mark["notes"])
                return
        if self.found is Found.NOTHING and size:
            self.found = Found.DAMAGED
        self._hash = hashlib.sha256()
        self._file.seek(0)
        self._file.truncate()

    def write(self, text: str, done: int, notes: Mapping[str, int]) -> None:
        """Add a piece; a break from now on loses nothing of it. done: how far it has come."""
        data = text.encode()
        self._file.write(data)
        self._hash.update(data)
        self._file.flush()
        os.fsync(self._file.fileno())
        self.done, self.notes = done, dict(notes)
        kept = {
            "key": self._key,
            "done": done,
            "notes": self.notes,
            "bytes": self._file.tell(),
            "sha256": self.sha256,
        }
        write_whole(self._mark, json.dumps(kept, ensure_ascii=False).encode())

    @property
    def sha256(self) -> str:
        """The checksum of all that was written, in hexadecimal digits."""
        return self._hash.hexdigest()

    def finish(self) -> None:
        """Put the file in place; nothing is left beside it."""
        self.close()
        self._beside.replace(self._path)
        self._mark.unlink(missing_ok=True)

    def close(self) -> None:
        """Leave what was written for the next time."""
        self._file.close()

    def lock(self) -> None:
        """Raises UserError `file_in_work` (file) where another program writes it."""
        try:
            _lock(self._file)
        except OSError as error:
            raise UserError("file_in_work", file=str(self._path)) from error

    def _is_whole(self, size: int, sha256: str) -> bool:
        """Whether the first `size` bytes are those that were written; what follows them is cut."""
        left = size
        while left and (piece := self._file.read(min(left, _PIECE))):
            self._hash.update(piece)
            left -= len(piece)
        if left or self.sha256 != sha256:
            return False
        self._file.truncate()
        return True


@contextmanager
def open_resumable(path: Path, key: Mapping[str, Any]) -> Iterator[Resumable]:
    """Open a file for writing in pieces, which stand beside it until `finish`.

    key: what it is made from; only what was begun with the same key is gone on with. Raises
    UserError `file_in_work` (file), EnvironmentFailure `file_not_written` (file).
    """
    try:
        file = Resumable(path, key)
        try:
            file.lock()
            file.begin()
            yield file
        finally:
            file.close()
    except OSError as error:
        raise EnvironmentFailure("file_not_written", file=str(path)) from error


def _names(path: Path) -> tuple[Path, Path]:
    return path.with_name(f".{path.name}.rows"), path.with_name(f".{path.name}.done")


def _make(beside: Path) -> None:
    with beside.open("ab"):
        pass


if sys.platform == "win32":

    def _lock(file: IO[bytes]) -> None:
        import msvcrt

        file.seek(_LOCKED_AT)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)

else:

    def _lock(file: IO[bytes]) -> None:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
