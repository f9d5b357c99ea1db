"""Where the data lie, and how the Runtime is made; shared by the windows and the commands."""

import logging
from pathlib import Path

from app.core.clock import Clock, SystemClock
from app.core.errors import EnvironmentFailure
from app.services.runtime import Runtime


def data_folder() -> Path:
    """The folder the platform keeps for the program's data; made if it is not there.

    Raises EnvironmentFailure `data_folder`.
    """
    import platformdirs

    folder = platformdirs.user_data_path("tereze", appauthor=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFailure("data_folder", folder=str(folder)) from error
    return folder


def database_url(folder: Path, asked: str | None) -> str:
    """The address asked for, else the embedded database in `folder`."""
    return asked or f"sqlite:///{folder / 'tereze.sqlite3'}"


def open_runtime(url: str, folder: Path, clock: Clock | None = None) -> Runtime:
    """Open the database and bring it to the present schema.

    Raises EnvironmentFailure (see `models/database.py`).
    """
    from app.models.database import open_database

    return Runtime(open_database(url), clock or SystemClock(), folder)


def keep_log(folder: Path) -> None:
    """Errors of the program's own go to a file beside the data; it holds no personal data."""
    handler = logging.FileHandler(folder / "tereze.log", encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.getLogger("tereze").addHandler(handler)
