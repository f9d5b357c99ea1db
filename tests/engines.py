"""The databases that tests run on: SQLite always, PostgreSQL where its address is given."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Dialect, Engine, create_engine, event, make_url, text

SERVER = os.environ.get("TEREZE_TEST_POSTGRES", "")
ENGINES = ("sqlite", "postgresql") if SERVER else ("sqlite",)
ON_BOTH = frozenset(
    {
        "test_any_way",
        "test_attachments",
        "test_audit_trail",
        "test_calendar_moves",
        "test_day_sheet",
        "test_decisions",
        "test_drafts_that_hold",
        "test_hall_tickets",
        "test_issued_papers",
        "test_load",
        "test_merging",
        "test_never_entered_twice",
        "test_people_import",
        "test_people_search",
        "test_queue",
        "test_registering",
        "test_right_ended",
        "test_signing_in",
        "test_two_clerks",
    }
)
"""The services' tests that are run on both engines each time: those whose subject is order, search,
several at once, what is kept or given out. The others are on PostgreSQL with `--every` only."""
Founded = Callable[[str, Path], AbstractContextManager[str]]
_numbers = count(1)
_written: dict[str, tuple[Dialect, dict[Any, Any]]] = {}


@event.listens_for(Engine, "engine_connect")
def _write_no_statement_twice(connection: Connection) -> None:
    """Let each test's engine know what SQL the earlier tests' statements became.

    The program has one engine for as long as it runs; a test that had to write all statements down
    anew for an engine of its own would spend half of its time on that.
    """
    engine = connection.engine
    engine.dialect, written = _written.setdefault(engine.name, (engine.dialect, {}))
    connection.dialect = engine.dialect
    engine.update_execution_options(compiled_cache=written)


def on_server(*commands: str) -> None:
    """Carry out SQL that belongs to no database."""
    engine = create_engine(SERVER, execution_options={"isolation_level": "AUTOCOMMIT"})
    with engine.connect() as connection:
        for command in commands:
            connection.execute(text(command))
    engine.dispose()


def new_database() -> tuple[str, str]:
    """A name no other test, worker or run has, and the address of that database."""
    name = f"tereze_{os.getpid()}_{next(_numbers)}"
    return name, make_url(SERVER).set(database=name).render_as_string(hide_password=False)
