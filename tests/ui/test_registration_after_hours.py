"""S7: what is handed in after hours is judged by the day it counts as received, on every page."""

from datetime import date

import pytest
from factories import answers, iin
from fakes import FrozenClock
from PySide6.QtWidgets import QPushButton
from stored import one

from app.models import Application
from app.ui import tasks
from app.ui.context import Context
from app.ui.wizards.job_seeker.flow import new_answers
from app.ui.wizards.job_seeker.wizard import RegistrationWindow

OBLIGATORY = {
    "identity_issuer": "interior_ministry",
    "unemployment_cause": "own_wish",
    "status_category": "not_working",
    "registration_purpose": "find_job",
    "education_level": "bachelor",
    "wanted_occupation": "5223-0",
}
FRIDAY_AT_CLOSING, FRIDAY_EVENING = "2021-06-18T18:30", "2021-06-18T19:05"


def settle():
    while tasks.active():
        tasks.wait_all()


@pytest.fixture
def wizard_of(rt, staff, qtbot):
    """The wizard with these answers, once it knows the day of receipt."""

    def opened(step, **changes):
        given = {**new_answers(), **answers(**changes)}
        window = RegistrationWindow(Context(rt, staff.clerk), given, step=step)
        qtbot.addWidget(window)
        window.show()
        settle()
        return window

    return opened


def faults(window):
    window.go_on()
    settle()
    return {name: row.fault_text() for name, row in window.page._rows.items() if row.fault_text()}


@pytest.mark.parametrize(
    ("moment", "expired"), [(FRIDAY_AT_CLOSING, False), (FRIDAY_EVENING, True)]
)
def test_a_document_good_until_friday_is_judged_by_the_day_of_receipt(
    clock: FrozenClock, wizard_of, moment, expired
):
    clock.set(moment)
    window = wizard_of("documents", identity_valid_until="2021-06-18", **OBLIGATORY)
    found = faults(window)
    assert ("identity_valid_until" in found) is expired
    assert (window.step_name == "documents") is expired


@pytest.mark.parametrize(("moment", "asked"), [(FRIDAY_AT_CLOSING, True), (FRIDAY_EVENING, False)])
def test_who_turns_sixteen_at_the_weekend_is_asked_for_no_representative(
    clock: FrozenClock, wizard_of, moment, asked
):
    clock.set(moment)
    born = {"iin": iin(date(2005, 6, 19)), "birth_date": "2005-06-19", "under_16": True}
    window = wizard_of("documents", **born)
    assert window.page.field("representative_document").isVisibleTo(window.page) is asked
    found = faults(window)
    assert ("representative_document" in found) is asked


def test_the_verb_judges_as_the_pages_do(rt, clock: FrozenClock, wizard_of, qtbot):
    clock.set(FRIDAY_EVENING)
    born = {"iin": iin(date(2005, 6, 19)), "birth_date": "2005-06-19"}
    window = wizard_of("person", **born, **OBLIGATORY)
    window.finish()
    assert window.step_name == "decision"
    with qtbot.waitSignal(window.done):
        window.findChild(QPushButton, "take_in").click()
    assert one(rt, Application).counted_from == date(2021, 6, 21)
