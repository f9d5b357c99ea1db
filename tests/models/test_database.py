"""How a database is opened, and what is said when it cannot be used; all faults are real ones."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread

import pytest
from factories import Staff, application, decision, received
from sqlalchemy import create_engine, func, inspect, select, text
from sqlalchemy.engine import make_url

from app.core.errors import EnvironmentFailure
from app.models import AuditEvent, Paper, Person, RegistrationCase
from app.models.database import HEAD, Sessions, open_database
from app.models.writing import Turns
from app.services import audit
from app.services.people_queries import search_people
from app.services.registration import receive_application, register_job_seeker
from app.services.runtime import Runtime

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534


def refused(url: str) -> str:
    with pytest.raises(EnvironmentFailure) as failure:
        open_database(url)
    return failure.value.code


@pytest.fixture
def sqlite_file(sqlite_template: Path, tmp_path: Path) -> Path:
    file = tmp_path / "tereze.sqlite3"
    file.write_bytes(sqlite_template.read_bytes())
    return file


@contextmanager
def opened(url: str) -> Iterator[Sessions]:
    sessions = open_database(url)
    try:
        yield sessions
    finally:
        sessions.close()


def is_sqlite(rt: Runtime) -> bool:
    return rt.sessions.engine.dialect.name == "sqlite"


# --- settings


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("foreign_keys", 1), ("busy_timeout", 5000)],
)
def test_sqlite_is_set_to_lose_nothing(sqlite_file: Path, pragma: str, value: object) -> None:
    with opened(f"sqlite:///{sqlite_file}") as sessions, sessions.begin() as session:
        assert session.execute(text(f"PRAGMA {pragma}")).scalar() == value


def test_a_reader_sees_one_state_throughout(rt: Runtime, staff: Staff) -> None:
    counting = select(func.count()).select_from(Person)
    with rt.sessions.read() as session:
        before = session.scalar(counting)
        received(rt, staff.clerk)
        assert session.scalar(counting) == before == 0
    with rt.sessions.read() as session:
        assert session.scalar(counting) == 1


def test_what_was_only_read_is_never_written(rt: Runtime, staff: Staff) -> None:
    received(rt, staff.clerk)
    with rt.sessions.read() as session:
        session.scalars(select(Person)).one().surname = "Өзге"
    assert search_people(rt, staff.clerk, "өзге") == ()


# --- addresses and files


@pytest.mark.parametrize("url", ["", "tereze.sqlite3", "oracle9://x", "sqlite:/x", "nodb://x/y"])
def test_an_address_that_cannot_be_read_is_told(url: str) -> None:
    assert refused(url) == "database_url"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert refused(f"sqlite:///{tmp_path}/nowhere/x.sqlite3") == "database_unreachable"


def test_a_file_that_is_no_database_is_told_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "letter.doc"
    file.write_bytes(b"Dear Sir or Madam, " * 100)
    assert refused(f"sqlite:///{file}") == "database_damaged"
    assert file.read_bytes() == b"Dear Sir or Madam, " * 100


def test_a_damaged_file_is_told(sqlite_file: Path) -> None:
    whole = sqlite_file.read_bytes()
    sqlite_file.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    assert refused(f"sqlite:///{sqlite_file}") == "database_damaged"


def test_a_later_versions_database_is_told_and_left_alone(rt: Runtime, engine_url: str) -> None:
    with rt.sessions.begin() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert refused(engine_url) == "database_newer"
    with rt.sessions.begin() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == "9999"
        session.execute(text(f"UPDATE alembic_version SET version_num = '{HEAD}'"))


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that anybody may come to, unlike a test's own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@contextmanager
def unprivileged() -> Iterator[None]:
    """As somebody whom the rights of files bind; root is bound by none."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def test_a_file_one_may_not_write_is_told_at_the_first_write(
    sqlite_template: Path, open_folder: Path
) -> None:
    file = open_folder / "tereze.sqlite3"
    file.write_bytes(sqlite_template.read_bytes())
    file.chmod(0o444)
    open_folder.chmod(0o555)
    with unprivileged():
        assert written_or_refused(f"sqlite:///{file}") == "database_readonly"
    open_folder.chmod(0o755)


def test_a_folder_one_may_not_write_is_told(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    with unprivileged():
        assert refused(f"sqlite:///{open_folder}/x.sqlite3") == "database_readonly"
    open_folder.chmod(0o755)


def test_a_mount_one_may_not_write_is_told(sqlite_template: Path, tmp_path: Path) -> None:
    shutil.copyfile(sqlite_template, tmp_path / "tereze.sqlite3")
    mount = f"mount --bind '{tmp_path}' '{tmp_path}' && mount -o remount,ro,bind '{tmp_path}'"
    apart = ("unshare", "--map-root-user", "--mount", "sh", "-c")
    if not shutil.which("unshare") or subprocess.run((*apart, mount), check=False).returncode:
        pytest.skip("only on Linux, where one may mount")
    ask = (
        "from app.models.database import open_database; "
        f"open_database('sqlite:///{tmp_path}/tereze.sqlite3')"
    )
    told = subprocess.run(
        (*apart, f'{mount} && "{sys.executable}" -c "{ask}"'),
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert told.stderr.splitlines()[-1].endswith("EnvironmentFailure: database_readonly")


def written_or_refused(url: str) -> str:
    """The code with which opening or the first write is refused."""
    with (
        pytest.raises(EnvironmentFailure) as failure,
        opened(url) as sessions,
        sessions.begin() as session,
    ):
        session.execute(text("UPDATE centre SET idle_minutes = 5"))
    return failure.value.code


# --- other writers, a full disk, a server that is gone


def test_a_database_held_by_another_program_is_told_in_time(sqlite_file: Path) -> None:
    url = f"sqlite:///{sqlite_file}?timeout=0.05"
    with (
        opened(url) as sessions,
        closing(sqlite3.connect(sqlite_file, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with (
            pytest.raises(EnvironmentFailure, match="database_locked"),
            sessions.begin() as session,
        ):
            session.execute(text("UPDATE centre SET idle_minutes = 5"))
        with sessions.read() as session:
            assert session.scalar(select(func.count()).select_from(AuditEvent))
        other.execute("ROLLBACK")
        with sessions.begin() as session:
            session.execute(text("UPDATE centre SET idle_minutes = 5"))


def test_a_full_disk_is_told_and_nothing_is_half_saved(sqlite_file: Path, rt: Runtime) -> None:
    with opened(f"sqlite:///{sqlite_file}") as sessions:
        with sessions.begin() as session:
            pages = session.execute(text("PRAGMA page_count")).scalar()
            before = session.scalar(select(func.count()).select_from(AuditEvent))
        with pytest.raises(EnvironmentFailure, match="database_full"), sessions.begin() as session:
            session.execute(text(f"PRAGMA max_page_count = {pages}"))
            for number in range(1000):
                audit.record(session, rt, None, "x", "x", number, after={"x": "x" * 500})
        with sessions.read() as session:
            assert session.scalar(select(func.count()).select_from(AuditEvent)) == before


def test_a_server_that_does_not_answer_is_told(unused_port: int) -> None:
    url = f"postgresql+psycopg://clerk:x@127.0.0.1:{unused_port}/tereze"
    assert refused(url) == "database_unreachable"


@pytest.fixture
def unused_port() -> int:
    import socket

    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def test_a_database_that_is_not_there_is_told(engine_url: str, tmp_path: Path) -> None:
    url = make_url(engine_url)
    nowhere = tmp_path / "no" / "where" if url.get_backend_name() == "sqlite" else "nowhere"
    missing = url.set(database=str(nowhere)).render_as_string(hide_password=False)
    assert refused(missing) == "database_unreachable"


def test_a_connection_lost_at_rest_is_made_anew(rt: Runtime, staff: Staff) -> None:
    if not is_sqlite(rt):
        with (
            pytest.raises(EnvironmentFailure, match="database_unreachable"),
            rt.sessions.begin() as session,
        ):
            session.execute(text("SELECT 1"))
            end_all_sessions(rt)
            session.execute(text("SELECT 1"))
    rt.sessions.engine.dispose()
    assert search_people(rt, staff.clerk, "нур") == ()


def end_all_sessions(rt: Runtime) -> None:
    with rt.sessions.read() as session:
        session.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )


def test_a_fault_of_our_own_statement_is_not_the_databases(rt: Runtime) -> None:
    with pytest.raises(Exception, match="nowhere") as fault, rt.sessions.read() as session:
        session.execute(text("SELECT * FROM nowhere"))
    assert not isinstance(fault.value, EnvironmentFailure)


# --- crash safety

KILLED = """
import os, signal, sys
from datetime import date
from pathlib import Path
from threading import Thread
sys.path.insert(0, "tests")
from factories import application, iin, person_data
from fakes import FrozenClock
from app.core.vocabulary import Role
from app.models import Account
from app.opening import open_runtime
from app.services import registration
from app.services.accounts import actor_of
from sqlalchemy import event, select
from sqlalchemy.orm import Session

rt = open_runtime(sys.argv[1], Path(sys.argv[2]), FrozenClock())
with rt.sessions.read() as session:
    clerk = actor_of(session.scalars(select(Account).where(Account.login == Role.CLERK)).one())


def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)


event.listen(Session, sys.argv[3], die)
born = date(1977, 1, 1)
person = person_data(iin=iin(born), birth_date=born)
registration.receive_application(rt, clerk, application(person=person))
"""


@pytest.mark.parametrize("moment", ["after_flush", "before_commit"])
def test_a_program_killed_in_the_middle_leaves_the_earlier_state_whole(
    rt: Runtime, staff: Staff, engine_url: str, tmp_path: Path, moment: str
) -> None:
    earlier = received(rt, staff.clerk)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, engine_url, str(tmp_path), moment],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    with rt.sessions.read() as session:
        assert session.scalars(select(Person.id)).all() == [earlier.person_id]
        assert session.scalars(select(RegistrationCase.number)).all() == [earlier.number]
    assert audit.verify(rt).broken == ()
    later = receive_application(rt, staff.clerk, application())
    assert later.number == "2021-000002"
    register_job_seeker(rt, staff.clerk, decision(later))
    with rt.sessions.read() as session:
        assert session.scalar(select(func.count()).select_from(Paper)) == 1


def test_another_programs_database_is_told_and_left_alone(empty_url: str) -> None:
    engine = create_engine(empty_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE cattle (name varchar(10))"))
    assert refused(empty_url) == "database_foreign"
    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == ["cattle"]
    engine.dispose()


def test_writers_of_one_program_come_in_the_order_in_which_they_came() -> None:
    turns, order, waiting = Turns(), list[int](), list[Thread]()

    def write(number: int) -> None:
        with turns.mine(5):
            order.append(number)

    with turns.mine(5):
        for number in range(5):
            waiting.append(Thread(target=write, args=(number,)))
            waiting[-1].start()
            while len(turns._waiting) <= number:
                pass
    for thread in waiting:
        thread.join()
    assert order == [0, 1, 2, 3, 4]


def test_a_writer_who_waits_too_long_is_told_and_is_in_nobody_s_way() -> None:
    turns = Turns()
    with turns.mine(5), pytest.raises(EnvironmentFailure, match="database_locked"), turns.mine(0):
        pytest.fail("it is another's turn")
    with turns.mine(0):
        assert not turns._waiting
