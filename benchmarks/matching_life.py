"""The life of the index of candidates: built, kept, kept up with changes, asked all night.

Run: python benchmarks/matching_life.py [--people N] [--database URL]

The people and vacancies of benchmarks/matching.py (a tenth as many) as records of the program,
through its own services. With --database they are entered once and used again, on SQLite or
PostgreSQL. Goals are by the wall; on a machine that is busy otherwise only
the time that this program was at work itself means something.
"""

import argparse
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)

from sqlalchemy import bindparam, func, make_url, select, update  # noqa: E402

from app.core.vocabulary import Role  # noqa: E402
from app.matching.found import Found  # noqa: E402
from app.models import EmploymentCard, RegistrationCase, Vacancy  # noqa: E402
from app.opening import open_runtime  # noqa: E402
from app.services import audit  # noqa: E402
from app.services.matching import SNAPSHOT, MatchingRegister  # noqa: E402
from app.services.night_pieces import COLUMNS  # noqa: E402
from app.services.night_selection import select_for_all  # noqa: E402
from app.services.runtime import Actor, Runtime  # noqa: E402
from app.services.selection import best_candidates, best_vacancies  # noqa: E402
from benchmarks.matching_data import (  # noqa: E402
    TODAY,
    Hurt,
    Vacancies,
    World,
    people,
    vacancies,
    wanted,
)
from benchmarks.matching_filling import enter, recordable  # noqa: E402
from benchmarks.matching_tables import WEIGHTS  # noqa: E402
from benchmarks.queue_filling import NOW  # noqa: E402

BUILT_MS, KEPT_MS, CHANGED_MS, ASKED_MS, NIGHT_MS, BYTES = 2000, 100, 30, 100, 30_000, 80
CHANGED = 1000
EVERYBODY = Actor(1, "clerk1", {"kk": "clerk1", "ru": "clerk1"}, frozenset(Role))


class StandingClock:
    """The moment at which the records were entered."""

    def now(self):
        return NOW


@contextmanager
def register_in(rt: Runtime, folder: Path) -> Iterator[MatchingRegister]:
    """A new register of the program, that knows nothing but a snapshot in this folder."""
    rt.matching = MatchingRegister(folder)
    yield rt.matching


Times = list[tuple[float, float]]
"""Milliseconds by the wall, and what of them this program was at work."""


def told(name: str, times: Times, goal: float) -> bool:
    """Print a line; whether the median by the wall reaches the goal."""
    wall, own = zip(*times, strict=True)
    middle = statistics.median(wall)
    reached = middle <= goal
    verdict = "reached" if reached else "NOT REACHED"
    print(
        f"  {name:46}{len(wall):4}{middle:11,.1f}{max(wall):11,.1f}{statistics.median(own):11,.1f}"
        f"  {goal:7,.0f} {verdict}",
        flush=True,
    )
    return reached


def timed(act: Callable[[], object], rounds: int) -> Times:
    times = []
    for _ in range(rounds):
        begin, at_work = time.perf_counter(), time.process_time()
        act()
        spent = (time.perf_counter() - begin, time.process_time() - at_work)
        times.append((spent[0] * 1000, spent[1] * 1000))
    return times


def built(rt: Runtime, folder: Path, rounds: int) -> bool:
    """From the records alone, people and vacancies."""

    def build() -> None:
        with register_in(rt, folder) as register, rt.sessions.read() as session:
            register.people(session)

    reached = told("built from the records", timed(build, rounds), BUILT_MS)
    assert not (folder / SNAPSHOT).exists()
    return reached


def kept(rt: Runtime, folder: Path, rounds: int) -> bool:
    """Written beside the database, and begun with."""
    with register_in(rt, folder) as register, rt.sessions.read() as session:
        register.keep(session)
    path = folder / SNAPSHOT
    if not path.exists():
        print("  too few to be kept in a snapshot")
        return True

    def begin() -> None:
        with register_in(rt, folder) as register, rt.sessions.read() as session:
            register.people(session)

    reached = told("begun with a snapshot", timed(begin, rounds), KEPT_MS)
    with rt.sessions.read() as session:
        people = MatchingRegister(folder).people(session)
    a_person = sum(block.nbytes for block in people.blocks) / len(people)
    size = path.stat().st_size / 1e6
    is_small = a_person <= BYTES
    word = "reached" if is_small else "NOT REACHED"
    print(f"  snapshot {size:.1f} MB; {a_person:.1f} bytes a person, at most {BYTES}: {word}")
    return reached and is_small


def changed(rt: Runtime, folder: Path, posts: Vacancies, rounds: int) -> bool:
    """Other people each time have another pay and place; in the end as if built anew."""
    with register_in(rt, folder) as register, rt.sessions.read() as session:
        count = len(register.people(session))
    chance = np.random.default_rng(5)
    times: Times = []
    for _ in range(rounds):
        _change(rt, [int(n) + 1 for n in chance.permutation(count)[:CHANGED]], chance)
        with rt.sessions.read() as session:
            times += timed(lambda: register.people(session), 1)
    reached = told(f"{CHANGED:,} changed people taken in", times, CHANGED_MS)
    with rt.sessions.read() as session, tempfile.TemporaryDirectory() as empty:
        anew = MatchingRegister(Path(empty)).people(session)
        now = register.people(session)
    same = all(_best(now, posts, at) == _best(anew, posts, at) for at in range(40))
    print(f"  the same lists as of an index built anew: {'reached' if same else 'NOT REACHED'}")
    return reached and same


def _best(index, posts: Vacancies, at: int) -> tuple[Found, ...]:
    return index.best(wanted(posts, at), WEIGHTS, TODAY)


def _change(rt: Runtime, ids: list[int], chance: np.random.Generator) -> None:
    with rt.sessions.begin() as session:
        places = session.scalars(select(EmploymentCard.address_place).limit(200)).all()
        news = {
            id_: {"lowest_pay": int(chance.integers(17, 60)) * 5000, "highest_pay": None,
                  "address_place": places[int(chance.integers(len(places)))]}
            for id_ in ids
        }  # fmt: skip
        rows = [{"of": id_, "version": 2, **new} for id_, new in news.items()]
        card = EmploymentCard.__table__
        session.connection().execute(update(card).where(card.c.id == bindparam("of")), rows)
        audit.record_each(session, rt, EVERYBODY, "person.changed", "person", news)


def asked(rt: Runtime, rounds: int) -> bool:
    """The whole calls behind the windows, with what they write to the trail."""
    with rt.sessions.read() as session:
        posts = session.scalars(select(Vacancy.id).limit(rounds)).all()
        cases = session.scalars(select(RegistrationCase.id).limit(rounds)).all()
    best_candidates(rt, EVERYBODY, posts[0])
    best_vacancies(rt, EVERYBODY, cases[0])
    of_posts, of_cases = iter(posts), iter(cases)
    times = timed(lambda: best_candidates(rt, EVERYBODY, next(of_posts)), len(posts))
    reached = told("best_candidates, the whole call", times, ASKED_MS)
    times = timed(lambda: best_vacancies(rt, EVERYBODY, next(of_cases)), len(cases))
    return told("best_vacancies, the whole call", times, ASKED_MS) and reached


def night(rt: Runtime, folder: Path) -> bool:
    """The best ten for every vacancy in force, with their points, in a file."""
    path = folder / "night.csv"
    times = timed(lambda: select_for_all(rt, EVERYBODY, path, COLUMNS, 10), 1)
    print(f"  the night's file: {path.stat().st_size / 1e6:.1f} MB")
    return told("the night's run, top 10 for every vacancy", times, NIGHT_MS)


def main() -> int:
    """Measure all of it; 1 where something is not reached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=200_000)
    parser.add_argument("--database", help="an SQLAlchemy URL; what is entered stays there")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--no-night", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        url = options.database or f"sqlite:///{folder / 'matching.sqlite3'}"
        rt = open_runtime(url, folder, StandingClock())
        reached = _measured(rt, options, folder)
        rt.sessions.engine.dispose()
    return 0 if reached else 1


def _measured(rt: Runtime, options: argparse.Namespace, folder: Path) -> bool:
    world = World.of(Hurt.PLAIN)
    posts = vacancies(world, max(1000, options.people // 10), 2)
    with rt.sessions.read() as session:
        entered = session.scalar(select(func.count()).select_from(RegistrationCase)) or 0
    if not entered:
        begin = time.perf_counter()
        enter(rt, recordable(people(world, options.people, 1)), posts)
        entered = options.people
        print(f"entered in {time.perf_counter() - begin:.0f} s", flush=True)
    engine = make_url(str(rt.sessions.engine.url)).get_backend_name()
    print(f"{entered:,} people, {len(posts):,} vacancies on {engine}: milliseconds")
    print(f"  {'':46}{'n':>4}{'p50':>11}{'most':>11}{'own p50':>11}  {'goal':>7}")
    gc.disable()  # as a desk has it: its collector runs between what is asked, never within
    reached = built(rt, folder, min(3, options.rounds))
    reached &= kept(rt, folder, options.rounds)
    reached &= changed(rt, folder, posts, options.rounds)
    reached &= asked(rt, 50)
    gc.enable()
    if not options.no_night:
        reached &= night(rt, folder)
    return reached


if __name__ == "__main__":
    sys.exit(main())
