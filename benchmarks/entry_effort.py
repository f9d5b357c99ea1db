"""What an entry costs the clerk's hands: keystrokes, fields, and the time they take.

It replays the entries of tests/journeys through the real windows and counts in their operator.
The time is that of the keystroke-level model (Card, Moran, Newell: The Keystroke-Level Model for
User Performance Time with Interactive Systems, CACM 23:7, 1980), in seconds.

    .venv/bin/python benchmarks/entry_effort.py [--language ru]
"""

import argparse
import os
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:1] = [str(ROOT), str(ROOT / "tests" / "journeys")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from entries import decide, obligatory, somebody_without_a_case  # noqa: E402
from full_entry import again_with_a_change, full  # noqa: E402
from operator_at_counter import Effort, Operator, pause  # noqa: E402
from vacancy_entry import again as again_like_the_last  # noqa: E402
from vacancy_entry import full as full_vacancy  # noqa: E402
from vacancy_entry import obligatory as obligatory_vacancy  # noqa: E402
from vacancy_entry import vacancy  # noqa: E402

from app.bootstrap import make_window  # noqa: E402
from app.opening import database_url, open_runtime  # noqa: E402
from app.services.demo import PASSWORD, add_people  # noqa: E402
from app.ui.wizards.flow import Flow  # noqa: E402
from app.ui.wizards.job_seeker.flow import JobSeekerFlow  # noqa: E402
from app.ui.wizards.vacancy.flow import VacancyFlow  # noqa: E402

K, M, H = 0.28, 1.2, 0.4
"""A key of an average typist; a thought; the hands to the keys, once. Without a mouse P and B do
not occur. What the program itself takes is not counted: search.py and papers.py measure it."""


def again(clerk: Operator) -> None:
    """One whose card is here, with another telephone."""
    again_with_a_change(clerk, somebody_without_a_case(clerk).person["iin"], "87015556677")
    decide(clerk)


def like_the_last(clerk: Operator) -> None:
    """Another place of an employer whose earlier letter is entered already."""
    obligatory_vacancy(clerk)
    vacancy(clerk)
    clerk.effort = Effort()
    again_like_the_last(clerk)


ENTRIES: tuple[tuple[str, int, Flow, Callable[[Operator], None]], ...] = (
    ("new adult, obligatory fields", 150, JobSeekerFlow(), obligatory),
    ("new adult, full card", 480, JobSeekerFlow(), full),
    ("comes again, one change", 60, JobSeekerFlow(), again),
    ("vacancy, obligatory fields", 90, VacancyFlow(), obligatory_vacancy),
    ("vacancy, all fields", 180, VacancyFlow(), full_vacancy),
    ("vacancy like the last one", 40, VacancyFlow(), like_the_last),
)
"""What is entered, in how many seconds at most, by which pages, and how."""


def seconds(effort: Effort) -> float:
    """The keystroke-level time."""
    return H + K * effort.keys + M * (len(effort.answers) + effort.decisions)


def by_step(effort: Effort, flow: Flow) -> dict[str, float]:
    """Seconds by the wizard's step, of the keys and thoughts that its fields took."""
    steps = flow.steps({})
    step_of = {
        spec.name: step.name
        for step in steps
        for outer in step.specs
        for spec in (outer, *outer.specs)
    }
    ends = [*(before for _, before in effort.answers[1:]), effort.keys]
    found: dict[str, float] = defaultdict(float)
    for (name, before), end in zip(effort.answers, ends, strict=True):
        found[step_of[name.rpartition(".")[2]]] += K * (end - before) + M
    return found


def measured(enter: Callable[[Operator], None], flow: Flow, tongue: str) -> Effort:
    """What the entry takes on a new demonstration, from the desk to the notice on the screen, or
    to the vacancy's page."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rt = open_runtime(database_url(folder, None), folder)
        add_people(rt, 80, seed=1)
        rt.sessions.close()
        options = argparse.Namespace(language=tongue, database=None, demo=True)
        app, frame = make_window(options, folder)
        frame.show()
        frame.activateWindow()
        clerk = Operator(app, frame)
        clerk.until(lambda: PASSWORD in frame.sign_in.hint.text())
        clerk.sign_in("clerk")
        clerk.effort = Effort()
        enter(clerk)
        _ = vacancy(clerk) if isinstance(flow, VacancyFlow) else clerk.paper()
        effort = clerk.effort
        frame.close()
        frame.deleteLater()
        pause(50)  # the window goes before the next one comes
        return effort


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--language", choices=("kk", "ru"), default="kk")
    tongue = parser.parse_args().language
    print(f"{'entry':30} {'keys':>6} {'fields':>6} {'ends':>5} {'time':>7}")
    for name, goal, flow, enter in ENTRIES:
        effort = measured(enter, flow, tongue)
        took = seconds(effort)
        word = "reached" if took <= goal else "NOT REACHED"
        counts = f"{effort.keys:6} {len(effort.answers):6} {effort.decisions:5}"
        print(f"{name:30} {counts} {took:5.0f} s (goal {goal} s): {word}")
        parts = sorted(by_step(effort, flow).items(), key=lambda part: -part[1])[:4]
        print(f"{'':32}{', '.join(f'{step} {cost:.0f} s' for step, cost in parts)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
