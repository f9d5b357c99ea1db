"""A Runtime on each engine. PostgreSQL's address stands in TEREZE_TEST_POSTGRES
(tools/with_postgres.py); without it those tests are not run, and that is said."""

import gc
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import argon2
import pytest
from engines import (
    ENGINES,
    ON_BOTH,
    SERVER,
    Founded,
    clear,
    keep,
    new_database,
    on_server,
)
from factories import Staff, found
from fakes import FrozenClock
from hypothesis import HealthCheck, settings
from sqlalchemy import select

from app.core.vocabulary import Role
from app.models import Account
from app.opening import open_runtime
from app.services.accounts import actor_of
from app.services.runtime import Runtime

_SERVICES = Path(__file__).parent / "services"
# A machine that is busy otherwise is no fault of the program's: as Hypothesis itself has it in CI.
_UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("default", _UNHURRIED)
settings.register_profile("long", _UNHURRIED, max_examples=100_000)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--every",
        action="store_true",
        help="each test of a use case on each engine, each journey in both languages",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the second engine where it is the same to the subject (engines.ON_BOTH)."""
    if config.getoption("--every"):
        return
    second = {
        item
        for item in items
        if "[postgresql" in item.name
        and item.path.parent == _SERVICES
        and item.path.stem not in ON_BOTH
    }
    config.hook.pytest_deselected(items=list(second))
    items[:] = [item for item in items if item not in second]


def pytest_collection_finish() -> None:
    """What was read in stays to the end: gc.collect() need not go through it after each test."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not SERVER:
        terminalreporter.write_line("NOT RUN on PostgreSQL: there is no TEREZE_TEST_POSTGRES")


@pytest.fixture(scope="session", autouse=True)
def quick_hashes() -> Iterator[None]:
    """Hashes of passwords are slow on purpose; how slow, test_signing_in.py tries."""
    quick = partial(argon2.PasswordHasher, time_cost=1, memory_cost=8, parallelism=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(argon2, "PasswordHasher", quick)
        yield


def _found(url: str, folder: Path) -> None:
    rt = open_runtime(url, folder, FrozenClock("2021-06-01T09:00"))
    found(rt)
    rt.sessions.close()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a founded centre."""
    folder = tmp_path_factory.mktemp("template")
    _found(f"sqlite:///{folder / 'founded.sqlite3'}", folder)
    return folder / "founded.sqlite3"


@pytest.fixture(scope="session")
def postgres_template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The name of a database with a founded centre."""
    name, url = new_database()
    on_server(f"CREATE DATABASE {name}")
    _found(url, tmp_path_factory.mktemp("template"))
    keep(url)
    yield name
    on_server(f"DROP DATABASE {name}")


@pytest.fixture(scope="session")
def cleared() -> Iterator[list[tuple[str, str]]]:
    """The names and addresses of PostgreSQL's databases that tests gave back."""
    databases: list[tuple[str, str]] = []
    yield databases
    for name, _ in databases:
        on_server(f"DROP DATABASE {name}")


@pytest.fixture(scope="session")
def founded(request: pytest.FixtureRequest, cleared: list[tuple[str, str]]) -> Founded:
    """Makes a database on an engine, with a founded centre; its address, while it is there."""

    @contextmanager
    def made(engine: str, folder: Path) -> Iterator[str]:
        if engine == "sqlite":
            file = folder / "tereze.sqlite3"
            shutil.copyfile(request.getfixturevalue("sqlite_template"), file)
            yield f"sqlite:///{file}"
            return
        if cleared:
            name, url = cleared.pop()
        else:
            template = request.getfixturevalue("postgres_template")
            name, url = new_database()
            on_server(f"CREATE DATABASE {name} TEMPLATE {template}")
        yield url
        if clear(url):
            cleared.append((name, url))
        else:
            on_server(f"DROP DATABASE {name}")

    return made


@pytest.fixture(params=ENGINES)
def engine_url(request: pytest.FixtureRequest, founded: Founded, tmp_path: Path) -> Iterator[str]:
    """The address of a database of one's own, with a founded centre."""
    with founded(request.param, tmp_path) as url:
        yield url


@pytest.fixture(params=ENGINES)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database with nothing in it, not even a schema."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'tereze.sqlite3'}"
        return
    name, url = new_database()
    on_server(f"CREATE DATABASE {name}")
    yield url
    on_server(f"DROP DATABASE {name}")


@pytest.fixture
def clock() -> FrozenClock:
    """Thursday 1 July 2021, ten o'clock, until it is set."""
    return FrozenClock()


@pytest.fixture
def rt(engine_url: str, tmp_path: Path, clock: FrozenClock) -> Iterator[Runtime]:
    """The program's resources over a founded centre."""
    rt = open_runtime(engine_url, tmp_path, clock)
    yield rt
    rt.sessions.close()


@pytest.fixture
def staff(rt: Runtime) -> Staff:
    """The centre's people, signed in."""
    with rt.sessions.read() as session:
        accounts = session.scalars(select(Account))
        return Staff({Role(account.login): actor_of(account) for account in accounts})
