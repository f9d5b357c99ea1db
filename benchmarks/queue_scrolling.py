"""How smoothly Today's list scrolls at 200,000 rows, offscreen.

    PYTHONPATH=. .venv/bin/python benchmarks/queue_scrolling.py

Frames of four ways of scrolling, each with what it costs this thread (so that other work on the
machine does not count) and by the wall's clock. Goal: 60 frames a second.
"""

import os
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.core.clock import CENTRE_ZONE, SystemClock
from app.core.vocabulary import CaseState, Channel, Party, Role, Theme
from app.services.queue_queries import QueueRow, Sight, Urgency
from app.services.work_about import About
from app.ui import tasks, theme
from app.ui.paged import PAGE
from app.ui.windows.today_list import QueueList, Seen

ROWS, FRAMES = 200_000, 600
_NOW = datetime(2021, 7, 1, 10, tzinfo=CENTRE_ZONE)
_FIRST = QueueRow(
    term_id=0,
    about=About(),
    names=dict.fromkeys(("kk", "ru"), "Нұрғалиева Әйгерім Серікқызы"),
    number="2021-000000",
    state=CaseState.JOB_SEEKER,
    paragraph="24",
    code="24",
    subject="",
    owner=Role.CLERK,
    holder_id=2,
    holder_names={"kk": "Айгүл Сәрсенова", "ru": "Айгуль Сарсенова"},
    channel=Channel.CENTRE,
    place="750000000",
    started_at=_NOW,
    due_at=_NOW,
    urgency=Urgency.LATER,
    binds=Party.OFFICE,
)


def read(offset: int, limit: int) -> Sequence[QueueRow]:
    """Rows as the queue gives them, without a database: the window alone is measured."""
    return tuple(
        replace(
            _FIRST,
            term_id=at,
            number=f"2021-{at:06}",
            due_at=_NOW + timedelta(minutes=at),
            urgency=list(Urgency)[at % 4],
        )
        for at in range(offset, min(offset + limit, ROWS))
    )


def scroll(app: QApplication, queue: QueueList, name: str, step: int) -> None:
    """Scroll by `step` pixels a frame, and say what the frames cost."""
    bar, spent = queue.table.verticalScrollBar(), []
    begun = time.perf_counter()
    for frame in range(FRAMES):
        before = time.thread_time()
        bar.setValue(frame * step)
        app.processEvents()
        spent.append((time.thread_time() - before) * 1000)
    wall = FRAMES / (time.perf_counter() - begun)
    spent.sort()
    p95 = spent[int(FRAMES * 0.95)]
    print(
        f"{name:28} median {median(spent):5.1f} ms  p95 {p95:5.1f} ms  "
        f"= {1000 / p95:4.0f} frames a second of this thread; by the wall {wall:4.0f}"
    )
    tasks.wait_all()


def main() -> None:
    app = QApplication([])
    theme.apply(app, Theme.LIGHT)
    queue = QueueList(SystemClock())
    queue.resize(1016, 500)
    queue.show()
    counts = dict.fromkeys(Urgency, ROWS // 4)
    queue.show_rows(Seen(Sight(), counts, {0: read(0, PAGE)}), read)
    app.processEvents()
    end = queue.table.verticalScrollBar().maximum() // FRAMES
    for name, step in (
        ("slowly, 7 pixels a frame", 7),
        ("by the wheel, 40 pixels", 40),
        ("by page, 480 pixels", 480),
        ("the bar dragged to the end", end),
    ):
        scroll(app, queue, name, step)
    queue.close()


if __name__ == "__main__":
    main()
