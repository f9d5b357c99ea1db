"""Runs a command with a throwaway PostgreSQL beside it, gone when the command ends.

`python tools/with_postgres.py python -m pytest tests/models`: the command finds the server's
address in TEREZE_TEST_POSTGRES (an SQLAlchemy URL). Debian's package is installed if this is
root on Debian. Where PostgreSQL cannot be had the command runs without it, and that is said;
with CI=true it is a failure.
"""

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.set_up import install_debian_packages, say

VARIABLE = "TEREZE_TEST_POSTGRES"
SPEED_NOT_SAFETY = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off"


class NoPostgres(Exception):
    """Why there is no server; one sentence."""


def find_binaries() -> Path | None:
    """The folder with the newest initdb and pg_ctl: Debian's own places, then PATH."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda p: int(p.parts[4]))
    found = [path.parent for path in debian if (path.parent / "initdb").exists()]
    if found:
        return found[-1]
    on_path = shutil.which("pg_ctl")
    return Path(on_path).resolve().parent if on_path else None


def binaries() -> Path:
    """The same, installed first if this is root on Debian; raises NoPostgres."""
    found = find_binaries()
    if found is None and os.geteuid() == 0 and install_debian_packages(["postgresql"]):
        found = find_binaries()
    if found is None:
        raise NoPostgres("it is not installed: sudo apt-get install -y postgresql")
    return found


def server_user() -> str:
    """Who runs the server: PostgreSQL refuses root, Debian's package brings a user for it."""
    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid()).pw_name
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        raise NoPostgres("it does not run as root, and there is no user postgres") from None


def call(command: Sequence[str], user: str, log: Path) -> None:
    """Run one of PostgreSQL's own commands as its user; raises NoPostgres with its last words."""
    other = {"user": user, "extra_groups": []} if os.geteuid() == 0 else {}
    with log.open("ab") as out:
        done = subprocess.run(
            command,
            stdout=out,
            stderr=out,
            cwd="/",
            check=False,
            **other,  # type: ignore[call-overload]
        )
    if done.returncode:
        words = log.read_text(errors="replace").strip().splitlines()[-1:]
        raise NoPostgres(f"{Path(command[0]).name} failed: {' '.join(words)}")


@contextlib.contextmanager
def server() -> Iterator[str]:
    """A new, empty server on a Unix socket only; its SQLAlchemy URL. Raises NoPostgres."""
    folder = binaries()
    user = server_user()
    home = Path(tempfile.mkdtemp(prefix="tereze-pg-"))
    data, log = home / "data", home / "log"
    pg_ctl = [str(folder / "pg_ctl"), "-D", str(data), "-w"]
    shutil.chown(home, user)
    try:
        initdb = [str(folder / "initdb"), "-D", str(data), "-U", "postgres", "-A", "trust"]
        call([*initdb, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"], user, log)
        options = f"-k {home} -c listen_addresses='' {SPEED_NOT_SAFETY}"
        call([*pg_ctl, "-l", str(data / "server.log"), "-o", options, "start"], user, log)
        try:
            yield f"postgresql+psycopg://postgres@/postgres?host={home}"
        finally:
            call([*pg_ctl, "-m", "immediate", "stop"], user, log)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def run(
    command: Sequence[str],
    environ: dict[str, str],
    server: Callable[[], AbstractContextManager[str]] = server,
) -> int:
    """The command's exit status, with what was said about the server before and after it."""
    try:
        with server() as url:
            return subprocess.run(command, env=environ | {VARIABLE: url}, check=False).returncode
    except NoPostgres as why:
        line = f"NOT RUN: the tests on PostgreSQL: {why}"
    say(line)
    status = subprocess.run(command, env=environ, check=False).returncode
    say(line)
    return status or int(environ.get("CI") == "true")


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    sys.exit(run(sys.argv[1:], dict(os.environ)))
