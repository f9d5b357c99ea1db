"""The choice of candidates (§56-57) beside what others do, all in one run, in turn.

Run: python tools/with_postgres.py python benchmarks/matching.py [--size N ...] [--hurt N]

Each question is put to all of them, one after the other, in another order each time: the best 50
for a vacancy, with the points of each by criterion; then, over a tenth as many vacancies, the best
50 for a person. Every list is compared with that of the plain numpy scan, and some with `fit` of
every pair. Everybody makes what he needs of the question within his time; small tables of the rules
are ready.
DuckDB, polars and tantivy: `pip install --target DIRECTORY -r benchmarks/requirements.lock`, and
--site DIRECTORY. Who is too slow for --seconds is asked less often, and how often is told.
benchmarks/matching_life.py measures the index's own life: building, snapshot, changes, the night.
"""

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from heapq import nsmallest
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)

from app.rules.selection import Fit, Seeker, Wanted, fit, rank, rank_vacancy  # noqa: E402
from benchmarks.matching_columns import (  # noqa: E402
    Asked,
    Known,
    asked_of,
    known_of,
    people_columns,
    vacancy_columns,
)
from benchmarks.matching_data import (  # noqa: E402
    TODAY,
    Column,
    Hurt,
    People,
    Vacancies,
    World,
    people,
    seekers,
    vacancies,
    wanted,
)
from benchmarks.matching_databases import Duckdb, Postgres, Sqlite  # noqa: E402
from benchmarks.matching_polars import PolarsPeople, PolarsVacancies  # noqa: E402
from benchmarks.matching_product import people_index, vacancy_index  # noqa: E402
from benchmarks.matching_scans import NumpyPeople, NumpyVacancies, Row  # noqa: E402
from benchmarks.matching_search import TantivyPeople, TantivyVacancies  # noqa: E402
from benchmarks.matching_tables import WEIGHTS  # noqa: E402

Columns = Mapping[str, Column]

LIMIT = 50
SIZES = (10_000, 200_000, 2_000_000)
GOALS = {
    ("people", 200_000): (2.0, 5.0),
    ("people", 2_000_000): (4.0, 10.0),
    ("vacancies", 200_000): (4.0, None),
}
"""Milliseconds: the median, and the 95th percentile if there is a goal for it."""
TIMES_FASTER, FROM_SIZE = 5, 200_000
BYTES = 80
LEAST_QUESTIONS, WARM_UP = 20, 3
OURS, SCAN = "this program", "numpy scan"


@dataclass(frozen=True)
class Question:
    """What is asked: as the others make it of their columns, and as the program takes it."""

    for_others: Callable[[], Asked | Known]
    for_rules: Wanted | Seeker


@dataclass
class Engine:
    """Somebody who answers, how long it took to make him ready, and what his answers took."""

    name: str
    ask: Callable[[Question], Any]
    built: float
    told: Callable[[Any], list[Row]] = list
    wall: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)
    wrong: int = 0

    def timed(self, question: Question) -> list[Row]:
        """The answer; its time is kept."""
        begin, at_work = time.perf_counter(), time.thread_time()
        answer = self.ask(question)
        self.own.append((time.thread_time() - at_work) * 1000)
        self.wall.append((time.perf_counter() - begin) * 1000)
        return self.told(answer)


def made(name: str, make: Callable[[], Any]) -> Engine:
    """One of the others, ready to be asked."""
    begin = time.perf_counter()
    rival = make()
    took = time.perf_counter() - begin
    return Engine(name, lambda question: rival.best(question.for_others(), LIMIT), took)


def ours(index: Any, built: float) -> Engine:
    """The program's own index."""

    def told(found: Any) -> list[Row]:
        return [(one.id, one.score, tuple(part.points for part in one.parts)) for one in found]

    def ask(question: Question) -> Any:
        return index.best(question.for_rules, WEIGHTS, TODAY, LIMIT)

    return Engine(OURS, ask, built, told)


class Party:
    """Who takes part: what can be had here."""

    def __init__(self, only: Sequence[str], folder: Path) -> None:
        self.only, self.folder = only, folder
        self.absent: set[str] = set()

    def of_people(self, columns: Any) -> Iterator[Engine]:
        """All who choose people, made one after the other."""
        yield made(SCAN, lambda: NumpyPeople(columns))
        yield from self._databases(columns, people=True)
        yield from self._module("polars", lambda module: PolarsPeople(columns, module))
        yield from self._module("tantivy", lambda module: TantivyPeople(columns, module))

    def of_vacancies(self, columns: Any) -> Iterator[Engine]:
        """All who choose vacancies."""
        yield made(SCAN, lambda: NumpyVacancies(columns))
        yield from self._databases(columns, people=False)
        yield from self._module("polars", lambda module: PolarsVacancies(columns, module))
        yield from self._module("tantivy", lambda module: TantivyVacancies(columns, module))

    def _databases(self, columns: Any, *, people: bool) -> Iterator[Engine]:
        if self._takes_part("sqlite"):
            folder = Path(tempfile.mkdtemp(dir=self.folder))
            yield made("SQLite", lambda: Sqlite(columns, folder, people=people))
        if self._takes_part("postgresql"):
            url = os.environ.get("TEREZE_TEST_POSTGRES")
            if url is None:
                self.absent.add("PostgreSQL (tools/with_postgres.py starts it)")
            else:
                yield made("PostgreSQL", lambda: Postgres(columns, url, people=people))
        yield from self._module("duckdb", lambda module: Duckdb(columns, module, people=people))

    def _module(self, name: str, make: Callable[[Any], Any]) -> Iterator[Engine]:
        if not self._takes_part(name):
            return
        try:
            module = import_module(name)
        except ImportError:
            self.absent.add(f"{name} (--site)")
            return
        yield made({"duckdb": "DuckDB"}.get(name, name), lambda: make(module))

    def _takes_part(self, name: str) -> bool:
        return not self.only or name in self.only


def compare(engines: Sequence[Engine], questions: Sequence[Question], seconds: float) -> None:
    """Put the questions to all in turn, beginning with another one each time; the lists have to
    be the plain scan's. Whoever has had his seconds is asked no more, but so often at least."""
    for question in questions[:WARM_UP]:
        for engine in engines:
            engine.ask(question)
    gc.collect()
    gc.freeze()
    for at, question in enumerate(questions):
        turn = at % len(engines)
        answers = {
            engine.name: engine.timed(question)
            for engine in (*engines[turn:], *engines[:turn])
            if at < LEAST_QUESTIONS or sum(engine.wall) < seconds * 1000 or engine.name == SCAN
        }
        for engine in engines:
            engine.wrong += answers.get(engine.name, answers[SCAN]) != answers[SCAN]
    gc.unfreeze()


def p95(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def verdict(is_so: bool, goal: str) -> str:
    return f"{goal}: {'reached' if is_so else 'NOT REACHED'}"


def tell(engines: Sequence[Engine], kind: str, size: int, hurt: Hurt) -> bool:
    """Print the table and what it means; whether all that was to be reached is."""
    print(f"\n{size:,} {kind}, {hurt}: milliseconds", flush=True)
    print(f"  {'':14}{'n':>5}{'p50':>9}{'p95':>9}{'most':>9}{'own p50':>9}{'built s':>9}  lists")
    for engine in sorted(engines, key=lambda one: statistics.median(one.wall)):
        wall = engine.wall
        figures = (statistics.median(wall), p95(wall), max(wall), statistics.median(engine.own))
        same = "the same" if not engine.wrong else f"{engine.wrong} OTHERS"
        row = "".join(f"{each:9.2f}" for each in (*figures, engine.built))
        print(f"  {engine.name:14}{len(wall):5}{row}  {same}", flush=True)
    results = [(not any(engine.wrong for engine in engines), "the same lists")]
    by_name = {engine.name: engine for engine in engines}
    own, middle = by_name[OURS], statistics.median(by_name[OURS].wall)
    if hurt is Hurt.PLAIN:
        results += _goals(own, kind, size)
        others = [statistics.median(one.wall) for one in engines if one is not own]
        if size >= FROM_SIZE and others:
            times = min(others) / middle
            goal = f"{TIMES_FASTER} times faster than the best other ({times:.1f})"
            results.append((times >= TIMES_FASTER, goal))
    else:
        # The same questions side by side: what one takes more or less than the other.
        scan = by_name[SCAN].wall
        results.append((middle <= statistics.median(scan), "not slower than the scan, p50"))
        results.append((p95(own.wall) <= p95(scan), "not slower than the scan, p95"))
    for is_so, goal in results:
        print(f"  {verdict(is_so, goal)}")
    return all(is_so for is_so, _ in results)


def _goals(own: Engine, kind: str, size: int) -> Iterator[tuple[bool, str]]:
    middle, high = GOALS.get((kind, size), (None, None))
    if middle is not None:
        yield statistics.median(own.wall) <= middle, f"p50 {middle:.0f} ms"
    if high is not None:
        yield p95(own.wall) <= high, f"p95 {high:.0f} ms"


def plainly(pairs: Sequence[tuple[Any, Fit]], order: Callable[[Any, int], Any]) -> list[Row]:
    """The best of all by `fit` of every pair."""
    able = ((at, one, judged) for at, (one, judged) in enumerate(pairs) if not judged.broken)
    best = nsmallest(LIMIT, able, key=lambda each: order(each[1], each[2].score))
    return [
        (at, judged.score, tuple(part.points for part in judged.parts))
        for at, _one, judged in best
    ]  # fmt: skip


def held_to_rules(world: World, count: int = 3000) -> bool:
    """Whether the plain scan, which is the others' measure, gives what `fit` of each pair gives."""
    crowd, posts = people(world, count, 11), vacancies(world, count, 12)
    columns, offered = people_columns(crowd), vacancy_columns(posts)
    persons, asked = list(seekers(crowd)), [wanted(posts, at) for at in range(count)]
    by_people, by_posts = NumpyPeople(columns), NumpyVacancies(offered)
    same = True
    for at in range(0, count, count // 6):
        question, one = asked_of(offered, at), known_of(columns, at)
        post, person = asked[question.row], persons[one.row]
        pairs = [(each, fit(post, each, WEIGHTS, TODAY)) for each in persons]
        same &= by_people.best(question, LIMIT) == plainly(pairs, rank)
        back = [(each, fit(each, person, WEIGHTS, TODAY)) for each in asked]
        same &= by_posts.best(one, LIMIT) == plainly(back, rank_vacancy)
    return same


def questions_to_people(posts: Vacancies, columns: Columns, chosen: Column) -> list[Question]:
    rows = columns["row"]
    return [
        Question(partial(asked_of, columns, at), wanted(posts, int(rows[at])))
        for at in chosen.tolist()
    ]


def questions_to_vacancies(crowd: People, columns: Columns, chosen: Column) -> list[Question]:
    persons = seekers(crowd, columns["row"][chosen])
    return [
        Question(partial(known_of, columns, at), person)
        for at, person in zip(chosen.tolist(), persons, strict=True)
    ]


def choose_people(
    party: Party,
    crowd: People,
    columns: Columns,
    questions: Sequence[Question],
    hurt: Hurt,
    seconds: float,
) -> bool:
    """The best people for each of some vacancies; what was made for it is thrown away."""
    begin = time.perf_counter()
    index = people_index(crowd)
    own = ours(index, time.perf_counter() - begin)
    engines = [own, *party.of_people(columns)]
    compare(engines, questions, seconds)
    reached, size = tell(engines, "people", len(crowd), hurt), len(crowd)
    a_person = sum(block.nbytes for block in index.blocks) / size
    if size >= FROM_SIZE and hurt is Hurt.PLAIN:
        goal = f"at most {BYTES} bytes a person ({a_person:.1f})"
        print(f"  {verdict(a_person <= BYTES, goal)}")
        reached &= a_person <= BYTES
    return reached


def measure(party: Party, hurt: Hurt, size: int, options: argparse.Namespace) -> bool:
    """One register, both ways."""
    world = World.of(hurt)
    crowd, posts = people(world, size, 1), vacancies(world, max(1000, size // 10), 2)
    columns, offered = people_columns(crowd), vacancy_columns(posts)
    chance = np.random.default_rng(3)
    by_posts, by_people = (chance.integers(0, n, options.questions) for n in (len(posts), size))
    questions = questions_to_people(posts, offered, by_posts)
    reached = choose_people(party, crowd, columns, questions, hurt, options.seconds)
    begin = time.perf_counter()
    own = ours(vacancy_index(posts), time.perf_counter() - begin)
    engines = [own, *party.of_vacancies(offered)]
    compare(engines, questions_to_vacancies(crowd, columns, by_people), options.seconds)
    return tell(engines, "vacancies", len(posts), hurt) and reached


def main() -> int:
    """Measure what was asked for; 1 where something is not reached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, nargs="*", default=list(SIZES), help="people")
    parser.add_argument("--hurt", type=int, default=200_000, help="people of the sets that hurt")
    parser.add_argument("--questions", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=8, help="for each of the others")
    parser.add_argument("--only", nargs="*", default=[], help="these others, beside the scan")
    parser.add_argument("--site", type=Path, help="where DuckDB, polars and tantivy are")
    options = parser.parse_args()
    if options.site:
        sys.path.append(str(options.site))
    begin = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        party = Party(options.only, Path(folder))
        plain = World.of(Hurt.PLAIN)
        reached = held_to_rules(plain)
        print(verdict(reached, "the scan gives what the rules give for every pair"))
        for size in options.size:
            reached &= measure(party, Hurt.PLAIN, size, options)
        hurts = [hurt for hurt in Hurt if hurt is not Hurt.PLAIN and options.hurt]
        alone = Party(["nobody"], Path(folder))
        for hurt in hurts:
            reached &= measure(alone, hurt, options.hurt, options)
    for name in sorted(party.absent):
        print(f"absent: {name}")
    print(f"\n{verdict(reached, 'everything')}; it took {time.perf_counter() - begin:.0f} s")
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
