"""How long the windows' thread is held up: the worst single stretch of each window that is opened.

Whoever types meanwhile waits so long. Walked on the demonstration database, offscreen, each window
opened twice: the first time its code is loaded and its letters are drawn as well. A clock on the
windows' own thread ticks every 2 ms; the worst is the longest stretch without a tick, from the key
to the window that stands still: by the wall, and in brackets how much of it this thread was at
work, which alone means something on a machine that is busy otherwise. Goal: 100 ms.

A choice is measured from the key to the list that is drawn as well, both ways round: the best that
were found stand painted on the screen. Goal: 100 ms, of those opened again (median of 9).

As in the program, the collector of garbage runs between keys and not amid a window; the list alone
is asked for what it paints: a question about each of the program's events is measured with them.

    .venv/bin/python benchmarks/ui_thread.py [--language ru] [--only person] [--profile]
"""

import argparse
import cProfile
import math
import os
import pstats
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # not this folder: its queue.py would stand before the library's

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer  # noqa: E402

from app.bootstrap import make_window  # noqa: E402
from app.core.vocabulary import Language, VacancyState  # noqa: E402
from app.services import demo_decisions as demo  # noqa: E402
from app.services.demo import PASSWORD, person_of_case  # noqa: E402
from app.services.person_page import open_person  # noqa: E402
from app.services.selection import best_candidates  # noqa: E402
from app.services.vacancy_queries import VacancySight, vacancy_page  # noqa: E402
from app.ui import collector, language, tasks  # noqa: E402

if TYPE_CHECKING:
    from app.ui.windows.desk import Desk
    from app.ui.windows.frame import Frame

GOAL_MS = 100
_CHOICES = 9
_TICK_MS, _STILL_MS, _LONGEST_MS = 2, 250, 20_000
_FORMS = (
    ("certificate", demo.PLANNED, "certificate"),
    ("complaint", demo.PLANNED, "complaint"),
    ("work offered", demo.PLANNED, "offer_work"),
    ("deregistration drafted", demo.PLANNED, "propose_deregistration"),
    ("plan followed", demo.TRAINED, "follow_plan"),
    ("change reported", demo.TRAINED, "report_change"),
    ("measure", demo.TRAINED, "direct_to_measure"),
    ("measure's course", demo.TRAINED, "follow_measure"),
    ("offer answered", demo.OFFERED, "answer_offer"),
    ("decision drafted", demo.OFFERED, "propose_unemployed"),
    ("plan made", demo.SIGNED, "make_plan"),
)
Walk = Iterator[tuple[str, Callable[[], object], Callable[[], object] | None]]
"""What is opened, how, and how it is left again."""

Stretch = tuple[float, float]
"""Milliseconds by the wall, and what of them the windows' thread was at work."""


class Clock:
    """Ticks on the windows' thread, and knows the longest it was kept from it."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._loop = QEventLoop()
        self._last = self._busy = self._until = self._at_work = 0.0
        self._worst = self._own = 0.0

    def watch(self, act: Callable[[], object]) -> Stretch:
        """Do it from the event loop; the longest stretches until nothing happens any more."""
        self._worst = self._own = 0.0
        self._last = self._busy = time.perf_counter()
        self._at_work = time.thread_time()
        self._until = self._last + _LONGEST_MS / 1000
        self._timer.start()
        QTimer.singleShot(0, act)
        self._loop.exec()
        self._timer.stop()
        return self._worst, self._own

    def _on_tick(self) -> None:
        now = time.perf_counter()
        gap = (now - self._last) * 1000 - _TICK_MS
        self._worst = max(self._worst, gap)
        self._own = max(self._own, (time.thread_time() - self._at_work) * 1000)
        if gap > 3 * _TICK_MS or tasks.active():
            self._busy = now
        self._last, self._at_work = time.perf_counter(), time.thread_time()
        if (now - self._busy) * 1000 > _STILL_MS or now > self._until:
            self._loop.quit()


def clerk(desk: "Desk") -> Walk:
    """What a clerk walks through in a day."""
    page = open_person(desk.context.rt, desk.context.actor, person_of_case(demo.PLANNED))
    people, back = (lambda: desk.open_room("people")), desk.go_back
    yield "people", people, None
    yield "today", lambda: desk.open_room("today"), people
    yield "person of a plan", lambda: desk.open_person(person_of_case(demo.PLANNED)), back
    yield "person opened again", lambda: desk.open_person(person_of_case(demo.OPENED_AGAIN)), back
    yield "person just registered", lambda: desk.open_person(person_of_case(59)), back
    yield "next work (F2)", desk.next_work.take, back
    yield "hall", lambda: desk.open_room("hall"), people
    yield from wizard(desk, page)
    for name, index, action in _FORMS:
        yield name, form(desk, index, action), back


def wizard(desk: "Desk", page: Any) -> Walk:
    """Each page of the registration, gone to from the one before."""
    from app.ui.wizards.job_seeker.flow import answers_of

    answers = answers_of(page, desk._today()) | {"person_id": None}
    yield "wizard's first page", lambda: desk.open_wizard(dict(answers)), None
    here: Any = desk.here()
    for number, name in enumerate(here.step_names()[1:], 1):
        yield f"wizard: {name}", lambda n=number: desk.here().go_to(n), None  # type: ignore
    yield "wizard left", desk.go_back, None


def form(desk: "Desk", index: int, name: str) -> Callable[[], object]:
    """Opens a form on a case."""
    from app.ui.windows.case.case_actions import possible_actions

    context = desk.context
    page = open_person(context.rt, context.actor, person_of_case(index))
    (action,) = (each for each in possible_actions(context, page) if each.name == name)
    return lambda: action.open(desk, page)


def others(login: str, desk: "Desk") -> Walk:
    """The rooms of the other posts."""
    rooms = {"director": ("decisions",), "supervisor": ("load", "hall"), "admin": ("settings",)}
    for name in rooms[login]:
        yield f"{login}'s {name}", lambda n=name: desk.open_room(n), None
    if login == "director":
        yield "decision", form(desk, demo.DRAFTED, "decide"), desk.go_back


class Drawn(QObject):
    """Sees when a choice's list is painted first with the best that were found: milliseconds by
    the wall since the key, and what of them the windows' thread was at work."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk, self.spent = desk, None

    def open(self, act: Callable[[], object]) -> None:
        """The key is pressed now."""
        self.spent = None
        self._began, self._at_work = time.perf_counter(), time.thread_time()
        act()
        board: Any = self._desk.here()
        self._table = board.table
        self._table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._table.model().rowCount():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._on_drawn)  # once it is done
        return False

    def _on_drawn(self) -> None:
        wall, own = time.perf_counter() - self._began, time.thread_time() - self._at_work
        self.spent = (wall * 1000, own * 1000)


def choices(desk: "Desk") -> Walk:
    """People for the vacancy that most can be chosen for, and vacancies for the best of them."""
    rt, actor = desk.context.rt, desk.context.actor
    open_ones = vacancy_page(rt, actor, VacancySight(VacancyState.OPEN), 0, 20)
    found = [(row.id, best_candidates(rt, actor, row.id)) for row in open_ones]
    vacancy_id, best = max(found, key=lambda one: len(one[1].candidates))
    person_id = best.candidates[0].person_id
    page = open_person(rt, actor, person_id)
    from app.ui.windows.case.work_choice import open_work_choice

    yield "vacancy", lambda: desk.open_vacancy(vacancy_id), None
    here: Any = desk.here()
    yield "candidates chosen", here.candidates.open_choice, desk.go_back
    desk.go_back()
    yield "person to choose for", lambda: desk.open_person(person_id), None
    yield "work chosen", lambda: open_work_choice(desk, page), desk.go_back
    desk.go_back()


def choose(clock: Clock, desk: "Desk", options: argparse.Namespace) -> bool:
    """From the key to the list that is drawn, both ways round."""
    drawn, good = Drawn(desk), True
    for name, act, leave in choices(desk):
        if leave is None:
            clock.watch(act)
            continue
        if options.only and options.only not in name:
            continue
        lists, held = [], []
        for turn in range(1 + _CHOICES):
            go = partial(drawn.open, act)
            held.append(watched(clock, go, options.profile and turn == 1))
            lists.append(drawn.spent or (math.inf, math.inf))
            clock.watch(leave)
        good &= told(name, [held[0], max(held[1:])], options)
        again = [statistics.median(one) for one in zip(*lists[1:], strict=True)]
        good &= told(f"{name}: list drawn", [lists[0], (again[0], again[1])], options, at=1)
    return good


def run(window: "Frame", options: argparse.Namespace) -> bool:
    clock = Clock()
    good = True
    print(f"{'worst stretch, ms (own)':36}{'first':>14}{'again':>14}")
    for login in ("clerk", "director", "supervisor"):
        spent = clock.watch(lambda n=login: window.sign_in.submitted.emit(n, PASSWORD))
        good &= told(f"{login}'s sign-in", [spent], options)
        desk = window.desk
        assert desk is not None
        clock.watch(lambda: None)
        for name, go, leave in clerk(desk) if login == "clerk" else others(login, desk):
            if options.only and options.only not in name:
                if not leave:
                    clock.watch(go)
                continue
            spent = [watched(clock, go, options.profile)]
            if leave is not None:
                clock.watch(leave)
                spent.append(watched(clock, go, options.profile))
                clock.watch(leave)
            good &= told(name, spent, options)
        if login == "clerk":
            good &= choose(clock, desk, options)
        window.sign_out()
        clock.watch(lambda: None)
    return good


def watched(clock: Clock, go: Callable[[], object], profiled: bool) -> Stretch:
    if not profiled:
        return clock.watch(go)
    profile = cProfile.Profile()
    profile.enable()
    spent = clock.watch(go)
    profile.disable()
    pstats.Stats(profile).sort_stats("tottime").print_stats(22)
    return spent


def told(name: str, spent: list[Stretch], options: argparse.Namespace, at: int = 0) -> bool:
    """Print it; whether the goal is reached, by all from the place `at` on."""
    over = max(spent[at:])[0] > GOAL_MS
    if not options.only or options.only in name:
        mark = "  NOT REACHED" if over else ""
        print(
            f"{name:36}" + "".join(f"{wall:8.0f} ({own:3.0f})" for wall, own in spent) + mark,
            flush=True,
        )
    return not over


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--language", choices=[each.value for each in Language])
    parser.add_argument("--only", metavar="WORDS", help="those whose name has the words")
    parser.add_argument("--profile", action="store_true", help="where the time of each goes")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asked = argparse.Namespace(language=options.language, database=None, demo=True)
        app, window = make_window(asked, Path(folder))
        collector.begin(app)
        if options.language:
            language.set_language(app, Language(options.language))
        window.resize(1280, 800)
        window.show()
        collector.begin(app)  # as open_windows does
        Clock().watch(lambda: None)
        while window.rt is None or PASSWORD not in window.sign_in.hint.text():
            Clock().watch(lambda: None)
        good = run(window, options)
        window.close()
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
