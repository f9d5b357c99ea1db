"""Files that come in as text, and files handed out: whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.core.errors import EnvironmentFailure, UserError

ENCODINGS = ("utf-8-sig", "kz1048")
"""KZ-1048 is Windows-1251 with Kazakh letters in the places of those no Kazakh text has."""


def read_file(path: Path) -> bytes:
    """What is in a file. Raises UserError `file_not_read` (file)."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserError("file_not_read", file=str(path)) from error


def as_text(data: bytes, path: Path) -> str:
    """What an office's program saved as text. Raises UserError `file_not_read` (file)."""
    for encoding in ENCODINGS:
        with suppress(UnicodeDecodeError):
            return data.decode(encoding)
    raise UserError("file_not_read", file=str(path))


def write_whole(path: Path, data: bytes) -> None:
    """Write beside, then put in place: nobody ever finds half a file.

    Raises EnvironmentFailure `file_not_written`.
    """
    with put_in_place(path) as beside:
        beside.write_bytes(data)


@contextmanager
def put_in_place(path: Path) -> Iterator[Path]:
    """Give a place beside to write to, and put what was written in place once it is whole.

    Whatever is raised meanwhile leaves nothing behind; OSError comes out as EnvironmentFailure
    `file_not_written`.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        yield beside
        with beside.open("r+b") as file:
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException as error:
        with suppress(OSError):  # there may be none, nor a place for one
            beside.unlink()
        if isinstance(error, OSError):
            raise EnvironmentFailure("file_not_written", file=str(path)) from error
        raise
