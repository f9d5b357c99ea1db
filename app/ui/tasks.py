"""The one way to work off the UI thread, and the one way to build there what is large.

`fn` runs on a thread of a pool of our own and closes over values, never widgets. Its result comes
back through the event loop of the UI thread, and only while the owner still exists: a result for
a closed window is dropped.
"""

import time
from collections.abc import Callable, Iterator
from typing import Any

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QObject,
    QThreadPool,
    QTimer,
    Signal,
    Slot,
)

OnSuccess = Callable[[Any], object]
OnError = Callable[[BaseException], object]


def _raise(error: BaseException) -> None:
    raise error


class _Delivery(QObject):
    """One task on its way: lives on the UI thread until its result is given or dropped."""

    arrived = Signal(object, object)

    def __init__(self, owner: QObject, on_success: OnSuccess, on_error: OnError | None) -> None:
        super().__init__()
        self._owner, self._on_success, self._on_error = owner, on_success, on_error
        self.arrived.connect(self._hand_over)

    def work(self, fn: Callable[[], Any]) -> None:
        """Run `fn` on the pool's thread; whatever it raises travels back as well."""
        try:
            result, error = fn(), None
        except BaseException as raised:  # nothing may die unseen on another thread
            result, error = None, raised
        self.arrived.emit(result, error)

    @Slot(object, object)
    def _hand_over(self, result: Any, error: BaseException | None) -> None:
        _pending.discard(self)
        if not shiboken6.isValid(self._owner):
            return
        if error is None:
            self._on_success(result)
        else:
            (self._on_error or _error_handlers[-1])(error)


_pending: set[_Delivery] = set()
_error_handlers: list[OnError] = [_raise]
_pools: list[QThreadPool] = []


def _pool() -> QThreadPool:
    if not _pools:
        _pools.append(QThreadPool())
    return _pools[0]


def set_error_handler(handler: OnError | None) -> None:
    """Name what happens, on the UI thread, to errors without an `on_error` of their own.

    None restores the first handler, which raises: the program's excepthook then shows the error.
    """
    del _error_handlers[1:]
    if handler is not None:
        _error_handlers.append(handler)


def report(error: BaseException) -> None:
    """Hand an error that nobody nearer can show to the handler of `set_error_handler`."""
    _error_handlers[-1](error)


def run(
    owner: QObject,
    fn: Callable[[], Any],
    on_success: OnSuccess,
    on_error: OnError | None = None,
) -> None:
    """Run `fn` on another thread; give its result to `on_success` on the UI thread.

    Call from the UI thread. Errors go to `on_error`, or to the handler of `set_error_handler`.
    Neither is called once `owner` is destroyed.
    """
    delivery = _Delivery(owner, on_success, on_error)
    _pending.add(delivery)
    _pool().start(lambda: delivery.work(fn))


def active() -> int:
    """How many tasks run or wait to be handed over, and how many windows are still being built."""
    _building.difference_update([one for one in _building if not one.is_alive()])
    return len(_pending) + len(_building)


def wait_all(timeout_ms: int = 60_000) -> bool:
    """Wait for all tasks and hand their results over; False if the time ran out.

    For tests and for closing the program. Only the tasks' own results are delivered, and what is
    being built is built to its end: no other event is handled, so nothing else can happen
    meanwhile.
    """
    deadline = QDeadlineTimer(timeout_ms)
    while active():
        for builder in tuple(_building):
            builder.finish()
        if not _pool().waitForDone(deadline.remainingTime()):
            return False
        for delivery in tuple(_pending):
            QCoreApplication.sendPostedEvents(delivery, QEvent.Type.MetaCall.value)
    return True


class Builder:
    """Builds what is large on the UI thread, piece by piece, between the keys that are pressed.

    A piece is what an iterator makes until it yields. Those that fit into `_SLICE_S` come at once,
    so that what is small never waits; the others follow through the event loop.
    """

    def __init__(self, owner: QObject) -> None:
        self._timer = QTimer(owner, singleShot=True, interval=0)
        self._timer.timeout.connect(self._on_due)
        self._pieces: Iterator[object] = iter(())

    def build(self, pieces: Iterator[object]) -> None:
        """Begin with it; what an earlier call still had to build is not built any more."""
        self._pieces = pieces
        _building.add(self)
        self._on_due()

    def finish(self) -> None:
        """Build at once what still waits."""
        self._go_on(float("inf"))

    def is_alive(self) -> bool:
        """Whether what it builds for still exists."""
        return shiboken6.isValid(self._timer)

    def _on_due(self) -> None:
        self._go_on(time.perf_counter() + _SLICE_S)

    def _go_on(self, until: float) -> None:
        self._timer.stop()
        pieces, whole = self._pieces, True
        try:
            for _ in pieces:
                if time.perf_counter() > until:
                    whole = False
                    self._timer.start()
                    return
        finally:
            if whole and pieces is self._pieces:
                _building.discard(self)


_SLICE_S = 0.02
_building: set[Builder] = set()


class Latest:
    """Delivers only the newest call's result: for searching as one types.

    A call that comes before `delay_ms` has passed replaces the one that waits, and the result of
    a replaced call is dropped, an error too.
    """

    def __init__(self, owner: QObject, delay_ms: int = 0) -> None:
        self._owner = owner
        self._generation = 0
        self._start: Callable[[], None] = lambda: None
        self._timer = QTimer(owner, singleShot=True, interval=delay_ms)
        self._timer.timeout.connect(self._on_due)

    def run(
        self,
        fn: Callable[[], Any],
        on_success: OnSuccess,
        on_error: OnError | None = None,
        *,
        at_once: bool = False,
    ) -> None:
        """Like `run`, dropping whatever was asked before; at_once: nobody is typing yet."""
        self._generation += 1
        mine = self._generation

        def deliver(result: Any) -> None:
            if mine == self._generation:
                on_success(result)

        def fail(error: BaseException) -> None:
            if mine == self._generation:
                (on_error or _error_handlers[-1])(error)

        self._start = lambda: run(self._owner, fn, deliver, fail)
        if self._timer.interval() and not at_once:
            self._timer.start()
        else:
            self._timer.stop()
            self._start()

    def _on_due(self) -> None:
        self._start()

    def cancel(self) -> None:
        """Drop what waits and what is on its way."""
        self._generation += 1
        self._timer.stop()
