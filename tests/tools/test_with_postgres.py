"""The throwaway server and what is said where there is none."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tools.with_postgres import NoPostgres, run

ASK = "import os, sys; sys.exit(0 if os.environ.get('TEREZE_TEST_POSTGRES') is None else 3)"


@contextmanager
def no_server() -> Iterator[str]:
    raise NoPostgres("it is not here")
    yield ""


@pytest.mark.parametrize(("environ", "status"), [({}, 0), ({"CI": "true"}, 1)])
def test_without_a_server_the_command_runs_and_only_ci_takes_it_for_a_failure(
    environ: dict[str, str], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([sys.executable, "-c", ASK], environ, no_server) == status
    said = capsys.readouterr().err
    assert said.count("NOT RUN: the tests on PostgreSQL: it is not here") == 2
