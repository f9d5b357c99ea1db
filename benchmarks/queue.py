"""The queue with 200,000 open terms, on SQLite and on PostgreSQL.

Run: python tools/with_postgres.py python benchmarks/queue.py [--terms N] [--database URL]

Measured through the services, transaction and all: opening Today (counts and the first page), each
filter, what can be chosen, the end of the list; taking the next work by 20 clerks at once, in
threads of one program and in 20 programs, in a burst and in a steady day's work; what a day
declared free moves, and how long somebody waits who takes work meanwhile. Of each burst is told how
long it would take this machine if nobody had to wait for anybody: what the programs alone (not
PostgreSQL's server) keep its processors busy. By the wall, and how much of it this program's own
thread was at work: on a machine that is busy otherwise only the latter means anything (with
PostgreSQL it is the smaller part). Scrolling the list: benchmarks/queue_scrolling.py. A server
started by with_postgres.py does not wait for its disk; one of --database does as it is set up.
"""

import argparse
import gc
import multiprocessing
import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # not this folder: another "queue" is the standard library's

from sqlalchemy import func, make_url, select  # noqa: E402

from app.core.calendar import DayKind  # noqa: E402
from app.core.vocabulary import Channel, Role  # noqa: E402
from app.models import CaseTerm  # noqa: E402
from app.opening import open_runtime  # noqa: E402
from app.rules.work_kinds import WorkKind  # noqa: E402
from app.services.calendar_moves import OwnDayRow, preview_own_day  # noqa: E402
from app.services.centre import set_own_day  # noqa: E402
from app.services.queue import take_next  # noqa: E402
from app.services.queue_next import get_ready  # noqa: E402
from app.services.queue_queries import (  # noqa: E402
    Sight,
    Urgency,
    Whose,
    queue_counts,
    queue_facets,
    queue_page,
    term_story,
)
from app.services.runtime import Actor, Runtime  # noqa: E402
from benchmarks.queue_filling import NOW, clerks_of, fill  # noqa: E402

FILTER_MS, NEXT_MS, HELD_UP_MS = 100.0, 50.0, 1000.0
ROUNDS = 30
AT_ONCE = 20
PAGE = 100
EVERYBODY = Actor(1, "benchmark", {}, frozenset(Role))
SUPERVISOR = Actor(0, "benchmark", {}, frozenset({Role.SUPERVISOR}))


class StandingClock:
    """The moment at which the queue was filled."""

    def now(self):
        return NOW


def opened(url: str) -> Runtime:
    gc.disable()  # as a desk has it: its collector runs between what is asked, never within
    rt = open_runtime(url, Path(tempfile.gettempdir()))
    rt.clock = StandingClock()
    return rt


Times = Sequence[tuple[float, float]]
"""Milliseconds by the wall, and what of them this program's processor was at work."""


def p95(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def told(name: str, times: Times, goal: float | None) -> bool:
    """Print a line; whether the 95th percentile by the wall reaches the goal."""
    wall, own = zip(*times, strict=True)
    reached = goal is None or p95(wall) <= goal
    verdict = "" if goal is None else "reached" if reached else f"NOT REACHED ({goal:.0f})"
    figures = f"{statistics.median(wall):9.1f}{p95(wall):9.1f}{max(wall):9.1f}{p95(own):9.1f}"
    print(f"  {name:44}{len(times):5}{figures}  {verdict}", flush=True)
    return reached


def timed(act: Callable[[], object], rounds: int = ROUNDS) -> Times:
    act()
    gc.collect()
    times = []
    for _ in range(rounds):
        begin, at_work = time.perf_counter(), time.thread_time()
        act()
        spent = (time.perf_counter() - begin, time.thread_time() - at_work)
        times.append((spent[0] * 1000, spent[1] * 1000))
    return times


def sights(rt: Runtime, clerk: Actor) -> Iterator[tuple[str, Actor, Sight]]:
    """Each filter of Today."""
    with rt.sessions.read() as session:
        place = session.scalar(select(CaseTerm.place).limit(1)) or ""
        day = session.scalar(select(func.max(CaseTerm.due_at)))
    assert day is not None
    yield from ((f"clerk: {whose}", clerk, Sight(whose)) for whose in Whose)
    every = Sight(Whose.ALL)
    for urgency in Urgency:
        yield f"all: {urgency}", SUPERVISOR, replace(every, urgency=urgency)
    for name, chosen in {
        "paragraph": {"paragraph": "12"},
        "clerk": {"holder": clerk.account_id},
        "village": {"place": place},
        "district": {"place": f"{place[:4]}00000"},
        "channel": {"channel": Channel.PORTAL},
        "kind": {"kind": WorkKind.WORK},
        "post": {"post": Role.LOCAL_BODY},
        "last day": {"due_on": day.date()},
        "village and kind": {"place": place, "kind": WorkKind.PLAN},
    }.items():
        yield f"all: {name}", SUPERVISOR, replace(every, **chosen)


def today(rt: Runtime, clerk: Actor) -> bool:
    """Counts and the first page under each filter, the last page, what can be chosen."""
    good = True
    for name, actor, sight in sights(rt, clerk):

        def open_it(actor: Actor = actor, sight: Sight = sight) -> None:
            queue_counts(rt, actor, sight)
            queue_page(rt, actor, sight, 0, PAGE)

        good &= told(name, timed(open_it), FILTER_MS)
    every = Sight(Whose.ALL)
    last = sum(queue_counts(rt, SUPERVISOR, every).values()) - PAGE
    end = timed(lambda: queue_page(rt, SUPERVISOR, every, last, PAGE))
    good &= told("all: the last page", end, FILTER_MS)
    chosen = timed(lambda: queue_facets(rt, clerk, Sight()), 10)
    told("clerk: what can be chosen (after the list)", chosen, None)
    told("all: what can be chosen", timed(lambda: queue_facets(rt, SUPERVISOR, every), 10), None)
    return good


Taken = tuple[tuple[float, float], int]
"""Milliseconds by the wall and of this thread, and the case."""


def take_one(rt: Runtime, clerk: Actor) -> Taken:
    begin, at_work = time.perf_counter(), time.thread_time()
    taken = take_next(rt, clerk)
    assert taken is not None
    spent = (time.perf_counter() - begin, time.thread_time() - at_work)
    return (spent[0] * 1000, spent[1] * 1000), taken.about.case_id


def in_threads(rt: Runtime, clerks: Sequence[Actor], pauses: float, rounds: int) -> list[Taken]:
    """Each clerk `rounds` times; pauses: seconds between, 0: all at the same instant."""
    found, gate = list[Taken](), threading.Barrier(len(clerks))

    def work(clerk: Actor) -> None:
        for _ in range(rounds):
            if pauses:
                time.sleep(pauses * (0.5 + (clerk.account_id * 7919 % 100) / 100))
            else:
                gate.wait()
            found.append(take_one(rt, clerk))

    threads = [threading.Thread(target=work, args=(clerk,)) for clerk in clerks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def _as_a_desk(rt: Runtime, clerk: Actor) -> None:
    """What a desk's program has behind it when F2 is pressed first: Today, a term looked at."""
    queue_counts(rt, clerk, Sight())
    rows = queue_page(rt, clerk, Sight(), 0, PAGE)
    term_story(rt, clerk, rows[0].term_id)
    get_ready(rt, clerk)


def _program(url, clerk, gate, pauses, rounds, out) -> None:
    rt, found = opened(url), []
    _as_a_desk(rt, clerk)
    gate.wait()
    for _ in range(rounds):
        if pauses:
            time.sleep(pauses * (0.5 + (clerk.account_id * 7919 % 100) / 100))
        else:
            gate.wait()
        found.append(take_one(rt, clerk))
    out.put(found)
    rt.sessions.close()


def in_programs(url: str, clerks: Sequence[Actor], pauses: float, rounds: int) -> list[Taken]:
    """The same, each clerk in a program of his own."""
    context = multiprocessing.get_context("spawn")
    gate, out = context.Barrier(len(clerks)), context.Queue()
    programs = [
        context.Process(target=_program, args=(url, clerk, gate, pauses, rounds, out))
        for clerk in clerks
    ]
    for program in programs:
        program.start()
    found = [taken for _ in programs for taken in out.get()]
    for program in programs:
        program.join()
    return found


def next_work(url: str, rt: Runtime, clerks: Sequence[Actor]) -> bool:
    """20 clerks take the next work; nobody may get what another got."""
    take_one(rt, clerks[0])
    told("one clerk alone", [take_one(rt, clerks[0])[0] for _ in range(ROUNDS)], None)
    ways = {
        "20 threads, each every 2 s": lambda: in_threads(rt, clerks, 2.0, 5),
        "20 threads at the same instant": lambda: in_threads(rt, clerks, 0, 10),
        "20 programs, each every 2 s": lambda: in_programs(url, clerks, 2.0, 5),
        "20 programs at the same instant": lambda: in_programs(url, clerks, 0, 10),
    }
    good, cases = True, list[int]()
    for name, way in ways.items():
        taken = way()
        cases += [case_id for _spent, case_id in taken]
        good &= told(f"next work: {name}", [spent for spent, _case in taken], NEXT_MS)
        if "instant" in name:
            own, cores = statistics.mean(own for (_wall, own), _case in taken), os.cpu_count() or 1
            print(
                f"    {cores} processors are busy with the last of 20 for {own * 20 / cores:.0f} ms"
            )
    doubles = len(cases) - len(set(cases))
    print(f"  given to two people: {doubles} of {len(cases)}")
    return good and not doubles


def calendar(rt: Runtime, clerk: Actor) -> bool:
    """What a business day declared free moves: shown first, then done, while a clerk goes on."""
    day = OwnDayRow((NOW + timedelta(days=1)).date(), DayKind.DAY_OFF, "benchmark")
    begin = time.perf_counter()
    moves = preview_own_day(rt, EVERYBODY, day)
    shown = time.perf_counter()
    waits, over = list[tuple[float, float]](), threading.Event()

    def go_on() -> None:
        while not over.wait(0.2):
            waits.append(take_one(rt, clerk)[0])

    meanwhile = threading.Thread(target=go_on)
    meanwhile.start()
    set_own_day(rt, EVERYBODY, day)
    done = time.perf_counter()
    over.set()
    meanwhile.join()
    print(f"  a day declared free moves {len(moves):,} terms: shown in {shown - begin:.1f} s,")
    print(f"    moved in {done - shown:.1f} s")
    longest = [max(waits), max(waits)]
    return told("next work meanwhile, the longest", longest, HELD_UP_MS)


@contextmanager
def databases(asked: str | None) -> Iterator[list[str]]:
    if asked:
        yield [asked]
        return
    with tempfile.TemporaryDirectory(prefix="tereze-queue-") as folder:
        postgres = os.environ.get("TEREZE_TEST_POSTGRES")
        yield [f"sqlite:///{folder}/queue.sqlite3", *([postgres] if postgres else [])]


def report(url: str, options: argparse.Namespace) -> bool:
    print(make_url(url).render_as_string())
    rt = opened(url)
    try:
        clerks = clerks_of(rt) or fill(rt, options.terms, options.cases, options.clerks, 1)
        print(
            f"  {options.terms:,} open terms over {options.cases:,} cases, {options.clerks} clerks"
        )
        print(f"  {'ms':44}{'count':>5}{'p50':>9}{'p95':>9}{'max':>9}{'own p95':>9}")
        good = today(rt, clerks[4])
        good &= next_work(url, rt, clerks[:AT_ONCE])
        good &= calendar(rt, clerks[-1])
    finally:
        rt.sessions.close()
    return good


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--terms", type=int, default=200_000, metavar="N")
    parser.add_argument("--cases", type=int, default=120_000, metavar="N")
    parser.add_argument("--clerks", type=int, default=60, metavar="N")
    parser.add_argument("--database", metavar="URL", help="SQLAlchemy's way to write addresses")
    options = parser.parse_args()
    with databases(options.database) as urls:
        reached = [report(url, options) for url in urls]
    return 0 if all(reached) else 1


if __name__ == "__main__":
    sys.exit(main())
