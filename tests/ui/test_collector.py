"""What a window dropped is taken apart on the windows' own thread, and what stays is left alone."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject

from app.ui import collector, tasks


class _Dropped:
    def __init__(self) -> None:
        self.me = self


def test_what_was_dropped_on_a_task_is_taken_apart_on_the_windows_thread(qtbot):
    owner, where, found = QObject(), list[threading.Thread](), []
    collector.begin(owner)

    def work() -> list[list[int]]:
        weakref.finalize(_Dropped(), lambda: where.append(threading.current_thread()))
        many = [[number] for number in range(50_000)]  # far more than sets the collector off
        assert not where
        return many

    tasks.run(owner, work, found.extend)
    tasks.wait_all()
    assert len(found) == 50_000
    qtbot.waitUntil(lambda: bool(where))
    assert where == [threading.main_thread()]


def test_what_was_loaded_at_the_beginning_is_not_gone_through(qtbot):
    loaded, owner = _Dropped(), QObject()
    left = weakref.ref(loaded)
    collector.begin(owner)
    del loaded
    assert gc.collect() >= 0
    assert left() is not None
    gc.unfreeze()
    gc.collect()
    assert left() is None
