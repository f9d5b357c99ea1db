"""Opens the database, brings its schema to the present step, hands out transactions."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from sqlite3 import OperationalError
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection, Engine, FromClause, create_engine, event, inspect, text
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    DBAPIError,
    IntegrityError,
    NoSuchModuleError,
    ProgrammingError,
)
from sqlalchemy.orm import Session

from app.core.errors import EnvironmentFailure
from app.models.prepared import send_late
from app.models.writing import (
    KEEPS_PLANS,
    LOG_PAGES,
    WAIT,
    WRITES,
    OnPostgres,
    OnSQLite,
    Turns,
    Writing,
)

HEAD = "0006"
"""The schema's present step; the last file of `app/models/steps/versions`."""

_STEPS = Path(__file__).parent / "steps"

_PAUSE = 0.05
"""Seconds between two tries, within that time, to let a new file keep a log of what is written."""

_OUR_FAULTS = (DataError, IntegrityError, ProgrammingError)
"""What a database says of our statements, whatever words it has for it."""

_FAULTS = (
    ("database is locked", "database_locked"),
    ("lock timeout", "database_locked"),
    ("deadlock detected", "database_locked"),
    ("database or disk is full", "database_full"),
    ("disk i/o error", "database_full"),
    ("no space left", "database_full"),
    ("readonly database", "database_readonly"),
    ("read-only transaction", "database_readonly"),
    ("file is not a database", "database_damaged"),
    ("malformed", "database_damaged"),
    ("unable to open database file", "database_unreachable"),
    ("connection", "database_unreachable"),
    ("server closed", "database_unreachable"),
    ("password authentication", "database_unreachable"),
    ("does not exist", "database_unreachable"),
)


_TURNS: dict[URL, Turns] = {}
"""By the database's address: whoever opened it in this program."""


class Sessions:
    """Hands out transactions; database faults come out as `EnvironmentFailure`."""

    def __init__(self, engine: Engine, writing: Writing) -> None:
        self.engine = engine
        self._writer = engine.execution_options(**{WRITES: True})
        self._ready_writer = engine.execution_options(**{WRITES: True, KEEPS_PLANS: True})
        self._writing = writing
        self._turns = _TURNS.setdefault(engine.url.set(query={}), Turns())
        self._patience = _patience(engine.url)
        self._reading = engine
        if engine.dialect.name == "postgresql":  # SQLite's reader sees one state of itself
            self._reading = engine.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )

    @contextmanager
    def begin(self, *, keeps_plans: bool = False) -> Iterator[Session]:
        """A transaction that may write: whole or not at all, and on the disk when it ends.

        One at a time, on both engines: what a use case found stays true until it commits. Writers
        of the same program come in turn: the engines let those who wait ask again and again, and
        whoever asks at the right moment overtakes. The next one need not wait for the disk.
        keeps_plans: as `writing.KEEPS_PLANS`.
        """
        writer = self._ready_writer if keeps_plans else self._writer
        with _named_faults(), ExitStack() as held:
            with self._turns.mine(self._patience):
                connection = held.enter_context(writer.connect())
                try:
                    with Session(connection, expire_on_commit=False) as session, session.begin():
                        yield session
                finally:
                    self._writing.pass_on()
            self._writing.make_sure(connection)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction that only reads, sees one state throughout, and holds no one up."""
        with _named_faults(), Session(self._reading, expire_on_commit=False) as session:
            yield session

    def close(self) -> None:
        """Give back all connections."""
        self._writing.close()
        self.engine.dispose()


def open_database(url: str) -> Sessions:
    """Open `url` and bring its schema up to `HEAD`.

    The address may say how many seconds to wait for another writer (SQLite: `?timeout=`) or for
    the server (PostgreSQL: `?connect_timeout=`). Raises EnvironmentFailure: `database_url` (no
    such address), `database_newer` (made by a later version), `database_foreign` (another
    program's), or what `_FAULTS` lists.
    """
    engine, writing = _engine(url)
    try:
        with _named_faults():
            with engine.connect() as connection:
                step = _step(connection)
            if step != HEAD:
                _raise_to_head(engine, writing, step)
    except BaseException as error:
        writing.close()
        engine.dispose()
        if isinstance(error, EnvironmentFailure) and _is_kept_from_writing(engine.url, error):
            raise EnvironmentFailure("database_readonly") from error
        raise
    return Sessions(engine, writing)


def _is_kept_from_writing(url: URL, error: EnvironmentFailure) -> bool:
    """Whether a file could not be opened since nothing may be written beside it.

    On a read-only mount, SQLite says of the side files of its log only that it cannot open them.
    """
    if error.code != "database_unreachable" or url.get_backend_name() != "sqlite":
        return False
    folder = Path(url.database or "").parent
    as_who_runs = os.access in os.supports_effective_ids
    return folder.is_dir() and not os.access(folder, os.W_OK, effective_ids=as_who_runs)


def _engine(url: str) -> tuple[Engine, Writing]:
    try:
        parsed = make_url(url)
        writing: Writing
        if parsed.get_backend_name() == "sqlite":
            parsed = _waiting(parsed, "timeout")
            engine = create_engine(parsed, hide_parameters=True)
            engine.dialect.statement_compiler = _SQLite
            event.listen(engine, "connect", _on_sqlite_connect)
            writing = OnSQLite(_patience(parsed))
        else:
            parsed = _waiting(parsed, "connect_timeout")
            engine = create_engine(parsed, pool_pre_ping=True, hide_parameters=True)
            writing = OnPostgres()
            send_late(engine)
        event.listen(engine, "begin", writing.begin)
        return engine, writing
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        raise EnvironmentFailure("database_url") from error


def _patience(url: URL) -> float:
    """For so many seconds another writer is waited for."""
    return float(str(url.query.get("timeout", WAIT)))


class _SQLite(SQLiteCompiler):
    """Writes hints down (`INDEXED BY`), which SQLAlchemy leaves out on SQLite."""

    def get_from_hint_text(self, table: FromClause, text: str | None) -> str | None:
        """The hint itself."""
        return text


def _waiting(url: URL, name: str) -> URL:
    return url if name in url.query else url.update_query_dict({name: str(WAIT)})


def _on_sqlite_connect(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we send BEGIN ourselves; the driver would send it late
    cursor = connection.cursor()
    # Without a log beside the database each commit waits for the disk itself.
    keeps_log = _keep_a_log(cursor)
    for pragma in (
        f"synchronous={'NORMAL' if keeps_log else 'FULL'}",
        "foreign_keys=ON",
        "cache_size=-16000",
        f"wal_autocheckpoint={LOG_PAGES}",
        "temp_store=MEMORY",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _keep_a_log(cursor: Any) -> bool:
    """Whether it is kept: in memory, and on some drives, it cannot be.

    Two programs that open a new file at once: SQLite refuses one of them without waiting.
    """
    until = monotonic() + WAIT
    while True:
        try:
            mode: str = cursor.execute("PRAGMA journal_mode=WAL").fetchone()[0]
            return mode == "wal"
        except OperationalError as error:
            if monotonic() > until or "locked" not in str(error):
                raise
            sleep(_PAUSE)


def _step(connection: Connection) -> str | None:
    tables = inspect(connection).get_table_names()
    if "alembic_version" not in tables:
        if tables:  # another program's: nothing of ours is put among its tables
            raise EnvironmentFailure("database_foreign")
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _raise_to_head(engine: Engine, writing: Writing, step: str | None) -> None:
    known = {path.stem.split("_")[0] for path in (_STEPS / "versions").glob("[0-9]*.py")}
    if step is not None and step not in known:
        raise EnvironmentFailure("database_newer", step=step)
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_STEPS))
    with engine.execution_options(**{WRITES: True}).connect() as connection:
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
        writing.pass_on()
        writing.make_sure(connection)


@contextmanager
def _named_faults() -> Iterator[None]:
    try:
        yield
    except _OUR_FAULTS:
        raise
    except DBAPIError as error:
        message = str(error.orig).lower()
        for words, code in _FAULTS:
            if words in message:
                raise EnvironmentFailure(code) from error
        raise
