"""How the Runtime is made; shared by the windows and the commands."""

from pathlib import Path

from app.core.clock import Clock, SystemClock
from app.services.runtime import Runtime


def database_url(folder: Path, asked: str | None) -> str:
    """The address asked for, else the embedded database in `folder`."""
    return asked or f"sqlite:///{folder / 'tereze.sqlite3'}"


def open_runtime(url: str, folder: Path, clock: Clock | None = None) -> Runtime:
    """Open the database, bring it to the present schema, put its classifiers in force.

    Raises EnvironmentFailure (see `models/database.py`).
    """
    from app.models.database import open_database
    from app.services.classifiers import put_official_over

    rt = Runtime(open_database(url), clock or SystemClock(), folder)
    put_official_over(rt)
    return rt
