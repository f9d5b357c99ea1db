"""Files handed out: whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from app.core.errors import EnvironmentFailure


def write_whole(path: Path, data: bytes) -> None:
    """Write beside, then put in place: nobody ever finds half a file.

    Raises EnvironmentFailure `file_not_written`.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):  # there may be none, nor a place for one
            beside.unlink()
        raise EnvironmentFailure("file_not_written", file=str(path)) from error
