"""Files handed out: whole or not at all."""

import os
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
        beside.unlink(missing_ok=True)
        raise EnvironmentFailure("file_not_written", file=str(path)) from error
