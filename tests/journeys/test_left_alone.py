"""A desk that is left alone locks itself; whoever works at it is never locked out."""

import pytest
from operator_at_counter import Operator
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest


@pytest.mark.parametrize("tongue", ["kk"], indirect=True)
def test_a_desk_locks_itself_unless_somebody_works_at_it(clerk: Operator) -> None:
    clerk.sign_in("clerk")
    clerk.settle()
    timer = clerk.frame.findChild(QTimer, "idle")
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.start(60_000)
    clerk.until(lambda: timer.remainingTime() < 59_900)
    QTest.keyClick(clerk.frame.windowHandle(), Qt.Key.Key_Down)  # as the keyboard sends it
    assert timer.remainingTime() > 59_900
    timer.start(1)
    clerk.until(lambda: clerk.frame.stack.currentWidget() is clerk.frame.sign_in)
    assert clerk.frame.desk is not None  # what he had open waits for him
