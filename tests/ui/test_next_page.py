"""The page after the one on the screen is made between the keys, and is the same page."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from app.ui import tasks
from app.ui.fields.form_page import FormPage
from app.ui.wizards.job_seeker.flow import JobSeekerFlow, new_answers
from app.ui.wizards.next_page import NextPage

DAY = date(2026, 11, 2)
ANSWERS = new_answers("")


@pytest.fixture
def window(dressed, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def following(window):
    return NextPage(window, lambda step: FormPage(step.specs, DAY, window, later=True))


def test_each_page_made_ahead_is_the_page_made_at_once(window, following, qtbot):
    steps = JobSeekerFlow().steps(ANSWERS)
    assert len(steps) > 5
    for step in steps:
        following.expect(step)
        qtbot.waitUntil(lambda: following._page is not None)
        page, plain = following.take(step), FormPage(step.specs, DAY, window)
        assert tasks.active() == 0  # made to its end
        assert page.values().keys() == plain.values().keys() == {one.name for one in step.specs}
        assert list(page._fields.asked()) == list(plain._fields.asked())
        assert page.sizeHint() == plain.sizeHint()
        assert page._body.sizeHint() == plain._body.sizeHint()


def test_another_page_than_the_expected_is_not_given(following, qtbot):
    first, second, *_ = JobSeekerFlow().steps(ANSWERS)
    following.expect(first)
    assert following.take(first) is None  # not begun: the window makes it itself
    following.expect(None)
    following.expect(second)
    qtbot.waitUntil(lambda: following._page is not None)
    assert following.take(first) is None
    assert following.take(second) is not None
    assert following.take(second) is None
