"""The night's work in pieces, each some vacancies: by one processor, or by several where it pays.

A piece depends on nothing but the run, so the table is the same whoever made it.
"""

import gc
import io
import os
import pickle
import signal
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from multiprocessing import get_context
from typing import Any, NamedTuple

from app.gateways.tabular import put_csv_rows
from app.matching.found import Found
from app.matching.people import People
from app.rules.selection import Wanted
from app.rules.selection_weights import Criterion, Weights

OF_A_LINE = ("vacancy_number", "vacancy_post", "place_in_list", "case_number", "all_points")
COLUMNS = (*OF_A_LINE, *Criterion)
"""Names of the table's columns. People stand there by their case's number: whoever wants to know
who it is opens the case, and that look is in the trail."""

PIECE = 200
"""So many vacancies are written at once; a break loses no more."""
SHARED_FROM = 200_000_000
"""From so many pairs of vacancy and person on (seconds of work) several processors begin."""
_WORKERS = 4
"""At most: each holds the index once more."""


@dataclass(frozen=True)
class Task:
    """One vacancy, and the cases it has already."""

    number: str
    post: str
    wanted: Wanted
    without: frozenset[int]


@dataclass(frozen=True)
class Run:
    """What a run is made from, of one moment. numbers: of the cases; key: that two runs of the
    same key write the same."""

    tasks: tuple[Task, ...]
    people: People
    numbers: Mapping[int, str]
    weights: Weights
    on: date
    top: int
    key: Mapping[str, Any]


class Piece(NamedTuple):
    """The lines of some vacancies: up to which, how many lines of people, how many without any."""

    upto: int
    lines: int
    empty: int
    text: str


@contextmanager
def pieces(run: Run, start: int) -> Iterator[Iterator[Piece]]:
    """All pieces from the vacancy of that place on, in their order."""
    parts = [slice(at, at + PIECE) for at in range(start, len(run.tasks), PIECE)]
    workers = min(os.cpu_count() or 1, _WORKERS, len(parts))
    pairs = (len(run.tasks) - start) * len(run.numbers)
    if workers < 2 or pairs < SHARED_FROM:  # noqa: PLR2004
        yield (_piece(run, part) for part in parts)
        return
    # Begun anew and not as a copy: other threads may hold a lock in this moment.
    with get_context("spawn").Pool(workers, _take, (pickle.dumps(run),)) as pool:
        yield pool.imap(_piece_taken, parts)


_taken: list[Run] = []
"""The run that a worker works at."""


def _take(run: bytes) -> None:
    """A worker begins; the keyboard stops the program, and the program its workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
    _taken[:] = [pickle.loads(run)]
    gc.freeze()  # the run stays to the end: nobody need look through it for what was dropped
    gc.enable()


def _piece_taken(part: slice) -> Piece:
    return _piece(_taken[0], part)


def _piece(run: Run, part: slice) -> Piece:
    some, text, lines, empty = run.tasks[part], io.StringIO(), 0, 0
    for task in some:
        best = run.people.best(task.wanted, run.weights, run.on, run.top, task.without)
        lines += len(best)
        empty += not best
        put_csv_rows(text, _lines(task, best, run.numbers))
    return Piece(part.start + len(some), lines, empty, text.getvalue())


def _lines(
    task: Task, best: Sequence[Found], numbers: Mapping[int, str]
) -> Iterator[Sequence[str]]:
    if not best:
        yield task.number, task.post, *[""] * (len(COLUMNS) - 2)
    for place, found in enumerate(best, 1):
        points = (str(part.points) for part in found.parts)
        yield task.number, task.post, str(place), numbers[found.id], str(found.score), *points
