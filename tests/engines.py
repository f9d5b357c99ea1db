"""The databases that tests run on: SQLite always, PostgreSQL where its address is given."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
from psycopg.sql import SQL, Identifier
from sqlalchemy import Connection, Dialect, Engine, create_engine, event, make_url, text

SERVER = os.environ.get("TEREZE_TEST_POSTGRES", "")
ENGINES = ("sqlite", "postgresql") if SERVER else ("sqlite",)
ON_BOTH = frozenset(
    {
        "test_any_way",
        "test_attachments",
        "test_audit_trail",
        "test_best_candidates",
        "test_calendar_moves",
        "test_column_reading",
        "test_day_sheet",
        "test_decisions",
        "test_drafts_that_hold",
        "test_hall_tickets",
        "test_issued_papers",
        "test_kept_selections",
        "test_load",
        "test_matching_register",
        "test_merging",
        "test_never_entered_twice",
        "test_people_import",
        "test_people_search",
        "test_queue",
        "test_registering",
        "test_right_ended",
        "test_signing_in",
        "test_two_clerks",
        "test_vacancies_import",
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


_KEEP = """
CREATE SCHEMA founded;
CREATE TABLE founded.sequences AS SELECT * FROM pg_sequences WHERE schemaname = 'public';
CREATE VIEW founded.made AS
    SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace
    UNION ALL SELECT oid FROM pg_trigger UNION ALL SELECT oid FROM pg_constraint;
CREATE TABLE founded.first_made AS TABLE founded.made;
CREATE VIEW founded.names AS
    SELECT relname AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r';

CREATE FUNCTION founded.empty() RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    table_name text;
    gone bigint;
BEGIN
    PERFORM set_config('session_replication_role', 'replica', true);
    FOR table_name IN SELECT name FROM founded.names LOOP
        EXECUTE format('DELETE FROM public.%I', table_name);
        GET DIAGNOSTICS gone = ROW_COUNT;
        IF gone > 0 THEN RETURN NEXT table_name; END IF;
    END LOOP;
END $$;

CREATE FUNCTION founded.fill() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    table_name text;
BEGIN
    PERFORM set_config('session_replication_role', 'replica', true);
    FOR table_name IN
        SELECT name FROM founded.names WHERE to_regclass(format('founded.%I', name)) IS NOT NULL
    LOOP
        EXECUTE format(
            'INSERT INTO public.%1$I OVERRIDING SYSTEM VALUE SELECT * FROM founded.%1$I', table_name
        );
    END LOOP;
    PERFORM setval(
        format('public.%I', sequencename), coalesce(last_value, start_value), last_value IS NOT NULL
    ) FROM founded.sequences;
END $$;

DO $$
DECLARE
    table_name text;
    kept bigint;
BEGIN
    FOR table_name IN SELECT name FROM founded.names LOOP
        EXECUTE format('CREATE TABLE founded.%1$I AS TABLE public.%1$I', table_name);
        GET DIAGNOSTICS kept = ROW_COUNT;
        IF kept = 0 THEN EXECUTE format('DROP TABLE founded.%I', table_name); END IF;
    END LOOP;
END $$;
"""


def keep(url: str) -> None:
    """Keep within a database what it holds now, for `clear`."""
    with _own_connection(url) as connection:
        connection.execute(_KEEP)


def clear(url: str) -> bool:
    """Give a database back what it held when it was kept; whether that could be done.

    It cannot where a test made or dropped a table or a trigger. To clear one takes the server a
    fifth of the time that making one anew does.
    """
    with _own_connection(url) as connection:
        unlike = "(TABLE founded.made EXCEPT TABLE founded.first_made)"
        fewer = "(TABLE founded.first_made EXCEPT TABLE founded.made)"
        if connection.execute(f"{unlike} UNION ALL {fewer}").fetchone():
            return False
        full = [
            Identifier("public", row[0]) for row in connection.execute("SELECT founded.empty()")
        ]
        connection.execute(SQL("VACUUM (INDEX_CLEANUP) {}").format(SQL(", ").join(full)))
        connection.execute("SELECT founded.fill()")
    return True


def _own_connection(url: str) -> psycopg.Connection[Any]:
    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    return psycopg.connect(address, autocommit=True, options="-c lock_timeout=5s")
