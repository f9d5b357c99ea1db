"""The databases that tests run on: SQLite always, PostgreSQL where its address is given."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from itertools import count
from pathlib import Path

from sqlalchemy import create_engine, make_url, text

SERVER = os.environ.get("TEREZE_TEST_POSTGRES", "")
ENGINES = ("sqlite", "postgresql") if SERVER else ("sqlite",)
Founded = Callable[[str, Path], AbstractContextManager[str]]
_numbers = count(1)


def on_server(*commands: str) -> None:
    """Carry out SQL that belongs to no database."""
    engine = create_engine(SERVER, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for command in commands:
            connection.execute(text(command))
    engine.dispose()


def new_database() -> tuple[str, str]:
    """A name no other test, worker or run has, and the address of that database."""
    name = f"tereze_{os.getpid()}_{next(_numbers)}"
    return name, make_url(SERVER).set(database=name).render_as_string(hide_password=False)
