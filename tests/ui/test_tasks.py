import gc
import sys
import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, Signal

from app.ui import tasks
from app.ui.bus import bus


class Owner(QObject):
    asked = Signal(object)


def raises(error):
    def fn():
        raise error

    return fn


def test_work_runs_on_another_thread_and_its_result_comes_back_on_this_one(qtbot):
    seen = []
    tasks.run(Owner(), threading.get_ident, lambda ran: seen.append((ran, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    ((ran_on, delivered_on),) = seen
    assert ran_on != threading.get_ident()
    assert delivered_on == threading.get_ident()


def test_a_result_for_a_window_that_is_gone_is_dropped():
    owner, seen, may_go = Owner(), [], threading.Event()
    tasks.run(owner, may_go.wait, seen.append, seen.append)
    shiboken6.delete(owner)
    may_go.set()
    assert tasks.wait_all()
    assert seen == []


def test_an_error_goes_to_the_one_who_asked():
    seen = []
    tasks.run(Owner(), raises(OSError("disk")), seen.append, seen.append)
    assert tasks.wait_all()
    assert [str(error) for error in seen] == ["disk"]


def test_an_error_nobody_asked_for_goes_to_the_handler_of_the_program():
    seen = []
    tasks.set_error_handler(seen.append)
    try:
        tasks.run(Owner(), raises(OSError("disk")), seen.append)
        assert tasks.wait_all()
    finally:
        tasks.set_error_handler(None)
    assert [str(error) for error in seen] == ["disk"]


def test_without_a_handler_an_error_reaches_the_excepthook(qtbot):
    with qtbot.captureExceptions() as caught:
        tasks.run(Owner(), raises(OSError("disk")), lambda _: None)
        tasks.wait_all()
    assert [str(error) for _, error, _ in caught] == ["disk"]


def test_no_task_is_left_after_waiting():
    done = []
    for number in range(50):
        tasks.run(Owner(), lambda n=number: n, done.append)
    assert tasks.active() > 0
    assert tasks.wait_all()
    assert tasks.active() == 0
    assert sorted(done) == list(range(50))


def test_waiting_ends_when_its_time_is_over():
    may_go = threading.Event()
    tasks.run(Owner(), may_go.wait, lambda _: None)
    assert not tasks.wait_all(timeout_ms=20)
    may_go.set()
    assert tasks.wait_all()


def test_only_the_newest_search_is_delivered():
    owner, seen, may_go = Owner(), [], threading.Event()
    latest = tasks.Latest(owner)
    latest.run(lambda: may_go.wait() and "old", seen.append)
    latest.run(lambda: "new", seen.append)
    may_go.set()
    assert tasks.wait_all()
    assert seen == ["new"]


def test_an_outdated_search_may_fail_in_silence():
    owner, seen, may_go = Owner(), [], threading.Event()

    def fail_late():
        may_go.wait()
        raise OSError

    latest = tasks.Latest(owner)
    latest.run(fail_late, seen.append, seen.append)
    latest.cancel()
    may_go.set()
    assert tasks.wait_all()
    assert seen == []


def test_a_search_waits_for_a_pause_in_typing(qtbot):
    seen, started = [], []
    latest = tasks.Latest(Owner(), delay_ms=20)
    owner = latest._owner
    for text in ("а", "ал", "алм"):
        latest.run(lambda text=text: started.append(text) or text, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert started == seen == ["алм"]
    assert shiboken6.isValid(owner)


def test_the_bus_is_one_and_tells_what_changed(qtbot):
    with qtbot.waitSignal(bus().changed) as news:
        bus().changed.emit("case", 7)
    assert news.args == ["case", 7]


COUNTED = (None, True) if sys.version_info < (3, 12) else (object(),)
"""From Python 3.12 on None and True are never counted, and nothing can use them up."""


@pytest.mark.parametrize("kept", COUNTED)
def test_the_toolkit_does_not_use_up_what_python_counts(kept):
    """PySide6 6.12.0 loses a count with each signal and override; Python before 3.12 then dies."""
    owner = Owner()
    owner.asked.connect(lambda _: None)
    gc.collect()  # what earlier tests left behind must not be counted here
    gc.disable()
    try:
        before = sys.getrefcount(kept)
        for _ in range(60):
            owner.asked.emit(kept)
            tasks.run(owner, lambda: None, lambda _: None)
        assert tasks.wait_all()
        assert sys.getrefcount(kept) > before - 30
    finally:
        gc.enable()
