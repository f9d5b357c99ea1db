"""What the commands without windows share: the database they open, who types them, progress."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from app.core.vocabulary import Role
from app.data_folder import data_folder
from app.opening import database_url, open_runtime
from app.services.runtime import Actor, Runtime


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[Runtime]:
    """The database that the options name, else the data folder's."""
    folder = data_folder()
    rt = open_runtime(database_url(folder, options.database), folder)
    try:
        yield rt
    finally:
        rt.sessions.close()


def operator(*roles: Role) -> Actor:
    """Who types a command: whoever may read the database's file; the trail names his login."""
    import getpass

    login = f"{getpass.getuser()} (command)"[:40]
    posts = frozenset(roles or (Role.CLERK, Role.SUPERVISOR))
    return Actor(0, login, {"kk": login, "ru": login}, posts)


def rows_done(done: int, total: int | None) -> None:
    """Progress on stderr, where somebody looks at it."""
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        print(f"\r{done} / {total or '?'}", end=end, file=sys.stderr)
