"""Search as you type over many people, on SQLite and on PostgreSQL.

Run: python tools/with_postgres.py python benchmarks/search.py [--people N] [--database URL]

The people are invented by the program's own demonstration (`./run demo`), and asked for through
`services.people_queries.search_people`, transaction and all, one query after another. Without
--database a throwaway SQLite file is filled, and PostgreSQL where with_postgres.py started one;
a database given by --database is filled if it is empty and stays, to be used again.
"""

import argparse
import os
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)

from sqlalchemy import Engine, event, func, make_url, select, text  # noqa: E402

from app.core.vocabulary import Role  # noqa: E402
from app.models import EmploymentCard, Paper, Person, PersonKey, RegistrationCase  # noqa: E402
from app.opening import open_runtime  # noqa: E402
from app.services.demo import add_people  # noqa: E402
from app.services.people_queries import FOUND_AT_MOST, search_people  # noqa: E402
from app.services.runtime import Actor, Runtime  # noqa: E402

GOAL_MS = 30.0
QUERIES = 300
CLERK = Actor(0, "benchmark", {}, frozenset({Role.CLERK}))

_LATIN = dict(
    zip(
        "аәбвгғдеёжзиійкқлмнңоөпрстуұүфхһцчшщъыьэюя",
        "a a b v g g d e yo zh z i i i k k l m n n o o p r s t u u u f kh h ts ch sh shch _ y _ e "
        "yu ya".replace("_", "").split(" "),
        strict=True,
    )
)
_LATIN_TABLE = str.maketrans(_LATIN | {a.upper(): b.capitalize() for a, b in _LATIN.items()})
_LOOKALIKES = str.maketrans("аеорсухАВЕКМНОРСТХ", "aeopcyxABEKMHOPCTX")
_RUSSIAN_KEYS = str.maketrans("әғқңөұүһіӘҒҚҢӨҰҮҺІ", "агкноуухиАГКНОУУХИ")


@dataclass(frozen=True)
class Known:
    """Somebody who is in the database, and what he is asked for by."""

    id: int
    iin: str
    surname: str
    given_name: str
    phone: str
    numbers: tuple[str, ...]
    """Of his document, his cases and his papers."""


@dataclass(frozen=True)
class Kind:
    """A kind of query: its name, what is typed for somebody, whether he is to be found."""

    name: str
    typed: Callable[[random.Random, Known], str]
    finds: bool = True


def begun(chance: random.Random, word: str, least: int = 3) -> str:
    """The word's first letters, `least` or more."""
    return word[: chance.randint(min(least, len(word)), len(word))]


KINDS = (
    Kind("IIN, 3 to 12 digits", lambda c, p: begun(c, p.iin)),
    Kind("telephone, from 4 digits, with 8", lambda c, p: begun(c, f"8{p.phone[2:]}", 4)),
    Kind("telephone, from 3 digits", lambda c, p: begun(c, p.phone[2:])),
    Kind("document, case, paper, from 3", lambda c, p: begun(c, c.choice(p.numbers))),
    Kind("surname, 3 letters", lambda c, p: p.surname[:3]),
    Kind("surname, more letters", lambda c, p: begun(c, p.surname, 4)),
    Kind("given name, from 3 letters", lambda c, p: begun(c, p.given_name)),
    Kind("surname and initial", lambda c, p: f"{p.surname} {p.given_name[0]}"),
    Kind("initial and surname", lambda c, p: f"{p.given_name[0]}. {p.surname}"),
    Kind("both begun", lambda c, p: f"{begun(c, p.surname)} {begun(c, p.given_name)}"),
    Kind("both begun, given first", lambda c, p: f"{begun(c, p.given_name)} {begun(c, p.surname)}"),
    Kind("surname in Latin", lambda c, p: p.surname.translate(_LATIN_TABLE)),
    Kind(
        "both in Latin, begun",
        lambda c, p: f"{p.surname} {begun(c, p.given_name)}".translate(_LATIN_TABLE),
    ),
    Kind(
        "with Latin look-alikes", lambda c, p: p.surname[0] + p.surname[1:].translate(_LOOKALIKES)
    ),
    Kind("Kazakh by Russian keys", lambda c, p: p.surname.translate(_RUSSIAN_KEYS)),
    Kind("no such number", lambda c, p: f"30{p.iin[2:]}", finds=False),
    Kind("no such name", lambda c, p: f"{p.surname[:4]}щжг", finds=False),
    Kind(
        "no such pair, both begun",
        lambda c, p: f"{p.given_name[:3]}щжг {p.surname[:3]}",
        finds=False,
    ),
)


@contextmanager
def databases(asked: str | None) -> Iterator[list[str]]:
    """The addresses to measure: the one asked for, or those of throwaway databases."""
    if asked:
        yield [asked]
        return
    with tempfile.TemporaryDirectory(prefix="tereze-search-") as folder:
        postgres = os.environ.get("TEREZE_TEST_POSTGRES")
        yield [f"sqlite:///{folder}/people.sqlite3", *([postgres] if postgres else [])]


def fill(rt: Runtime, people: int, seed: int) -> None:
    """Enter the people if there are none; other people than asked for are an error."""
    with rt.sessions.read() as session:
        present = session.scalar(select(func.count()).select_from(Person)) or 0
    if present not in {0, people}:
        sys.exit(f"this database holds {present:,} people, not {people:,}")
    if not present:
        begin = time.perf_counter()
        add_people(rt, people, seed)
        seconds = time.perf_counter() - begin
        print(f"  entered in {seconds:,.0f} s: {people / seconds:,.0f} people a second")
    with rt.sessions.read() as session:
        keys = session.scalar(select(func.count()).select_from(PersonKey)) or 0
    print(f"  {people:,} people, {keys:,} keys, {size(rt.sessions.engine) / 1e9:.2f} GB")


def size(engine: Engine) -> int:
    """The database's bytes on disk."""
    if engine.dialect.name == "sqlite":
        return Path(str(engine.url.database)).stat().st_size
    with engine.connect() as connection:
        return int(
            connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one()
        )


def some_people(rt: Runtime, chance: random.Random) -> list[Known]:
    """`QUERIES` people by chance, among them those who have cases."""
    with rt.sessions.read() as session:
        numbers: dict[int, set[str]] = {}
        for table in (RegistrationCase, Paper):
            for id_, number in session.execute(
                select(table.person_id, table.number).limit(QUERIES)
            ):
                numbers.setdefault(id_, set()).add(number)
        last = session.scalar(select(func.max(Person.id))) or 0
        ids = list(
            dict.fromkeys([*numbers, *chance.sample(range(1, last + 1), min(QUERIES, last))])
        )[:QUERIES]
        rows = session.execute(
            select(
                Person.id,
                func.coalesce(Person.iin, ""),
                Person.surname,
                Person.given_name,
                EmploymentCard.mobile_phone,
                EmploymentCard.identity_number,
            )
            .join(EmploymentCard, EmploymentCard.person_id == Person.id)
            .where(Person.id.in_(ids))
            .order_by(Person.id)
        )
        return [Known(*row[:-1], (row[-1], *sorted(numbers.get(row.id, ())))) for row in rows]


def measure(rt: Runtime, kind: Kind, people: list[Known], chance: random.Random) -> float:
    """Ask for each of the people and print one line; the p95 in milliseconds."""
    times, missed = [], list[str]()
    for known in people:
        typed = kind.typed(chance, known)
        begin = time.perf_counter()
        rows = search_people(rt, CLERK, typed)
        times.append((time.perf_counter() - begin) * 1000)
        found = len(rows) == FOUND_AT_MOST or known.id in {row.id for row in rows}
        missed += [] if found is kind.finds else [typed]
    p95 = statistics.quantiles(times, n=20)[-1]
    verdict = "reached" if p95 <= GOAL_MS and not missed else "NOT REACHED"
    p50, most = statistics.median(times), max(times)
    print(
        f"  {kind.name:34}{len(times):5}{p50:8.1f}{p95:8.1f}{most:8.1f}{len(missed):8}  {verdict}"
    )
    for typed in missed[:3]:
        print(f"    missed: {typed}")
    return p95 if not missed else float("inf")


def reads_whole_tables(rt: Runtime, people: list[Known], chance: random.Random) -> list[str]:
    """Lines of the engine's plans, for one query of each kind, that go through all
    people or keys."""
    engine, sent = rt.sessions.engine, list[tuple[str, Any]]()

    def note(_con: Any, _cur: Any, statement: str, parameters: Any, *_: Any) -> None:
        sent.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    for kind in KINDS:
        search_people(rt, CLERK, kind.typed(chance, chance.choice(people)))
    event.remove(engine, "before_cursor_execute", note)
    explain = "EXPLAIN QUERY PLAN" if engine.dialect.name == "sqlite" else "EXPLAIN"
    plans = set[str]()
    with engine.connect() as connection:
        for statement, parameters in sent:
            if statement.startswith("SELECT") and "FROM" in statement:
                plan = connection.exec_driver_sql(f"{explain} {statement}", parameters)
                plans.update(str(row[-1]).strip() for row in plan)
    return sorted(line for line in plans if re.search(r"(SCAN|Seq Scan on) person(_key)?\b", line))


def report(url: str, people: int, seed: int) -> bool:
    """Fill, ask, print; whether every kind reaches the goal by an index."""
    print(make_url(url).render_as_string())
    rt, chance = open_runtime(url, Path(tempfile.gettempdir())), random.Random(seed)
    try:
        fill(rt, people, seed)
        known = some_people(rt, chance)
        scans = reads_whole_tables(rt, known, chance)
        print(f"  {'ms':34}{'count':>5}{'p50':>8}{'p95':>8}{'max':>8}{'missed':>8}")
        worst = max([measure(rt, kind, known, chance) for kind in KINDS])
    finally:
        rt.sessions.close()
    for line in scans:
        print(f"  without an index: {line}")
    print(f"  goal: p95 at most {GOAL_MS:.0f} ms for every kind, all found, each by an index")
    reached = worst <= GOAL_MS and not scans
    print("  reached" if reached else "  NOT REACHED")
    return reached


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--people", type=int, default=1_000_000, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--database", metavar="URL", help="SQLAlchemy's way to write addresses")
    options = parser.parse_args()
    with databases(options.database) as urls:
        reached = [report(url, options.people, options.seed) for url in urls]
    return 0 if all(reached) else 1


if __name__ == "__main__":
    sys.exit(main())
