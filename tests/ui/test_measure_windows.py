"""Active measures at the desk: every kind with its verdict, the course, the waiting list."""

from dataclasses import replace
from datetime import date

import pytest
from at_desk import CTRL, act, press, read, settle, shown
from decided import case_row, unemployed
from factories import card_data
from measures_given import directed, left, measure, registered_again, started
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from stored import case_of

from app.core.vocabulary import Form, Language, MeasureKind, MeasureState, PlanGroup, Role
from app.services.measure_queries import measure_choices
from app.services.measure_queue import waiting_list
from app.services.plan_answers import PlannedAction
from app.services.plan_queries import plan_draft
from app.services.plans import MakePlan, make_plan
from app.ui import language
from app.ui.windows.case.measure_course import MeasureCourse
from app.ui.windows.case.measure_direction import MeasureDirection
from app.ui.windows.case.measure_waiting import MeasureWaiting
from app.ui.windows.paper import PaperWindow
from app.ui.windows.person import PersonWindow

K = MeasureKind


@pytest.fixture
def desk(desk_of):
    """The clerk's desk on the screen."""
    return desk_of(Role.CLERK)


def open_page(desk, person_id):
    desk.open_person(person_id)
    settle()
    return shown(desk, PersonWindow)


def leaves_only_when_told_so(desk, field):
    """What is typed is not lost unasked."""
    window = desk.here()
    window.form.form.focus_field(field)
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_Escape)
    assert desk.here() is window and "press Esc once more" in read(window)
    press(Qt.Key.Key_Escape)
    shown(desk, PersonWindow)


def test_somebody_is_sent_to_a_measure_and_its_paper_opens(rt, staff, desk):
    someone = unemployed(rt, staff, card=card_data(target_groups=("disability",)))
    open_page(desk, someone.person_id)
    act(desk, "direct_to_measure")
    window = shown(desk, MeasureDirection)
    assert window.options.value() == "training" and window.options.buttons["training"].hasFocus()
    assert window.options.words("training") == (
        "Possible\nGoes first: Person with a disability (Law, article 19.4, sub-item 1)"
    )
    barred = window.options.words("youth_practice")
    assert "graduates" in barred and "Law, article 21.1" in barred
    window.options.choose("social_job")
    form = window.form.form
    leaves_only_when_told_so(desk, "place")
    act(desk, "direct_to_measure")
    window = shown(desk, MeasureDirection)
    window.options.choose("social_job")
    form = window.form.form
    form.set_values({"place": "«Жасыл ел» ЖШС", "details": "Көктем маусымы"})
    press(Qt.Key.Key_S, CTRL)
    assert shown(desk, MeasureDirection).form.form.has_faults()  # L20.4: no consent yet
    assert form.field("consent").hasFocus() or form.isAncestorOf(QApplication.focusWidget())
    form.set_values({"consent": True})
    press(Qt.Key.Key_S, CTRL)
    assert shown(desk, PaperWindow).ready.form is Form.MEASURE_DIRECTION
    (view,) = case_of(rt, staff, someone.person_id).measures
    assert (view.kind, view.consent, view.details) == (K.SOCIAL_JOB, True, "Көктем маусымы")
    press(Qt.Key.Key_Escape)
    told = read(shown(desk, PersonWindow))
    assert "Social job" in told and "to come until 07.07.2021 18:30" in told
    assert "Work places are kept for him by quota: Person with a disability  L27" in told
    link = desk.here().findChild(QPushButton, f"direction_{view.paper_id}")
    assert link.text() == "D-2021-000001"


def test_a_kind_that_is_not_possible_is_refused_above_the_form(rt, staff, desk):
    someone = unemployed(rt, staff)
    open_page(desk, someone.person_id)
    act(desk, "direct_to_measure")
    window = shown(desk, MeasureDirection)
    window.options.choose("special_work_place")
    window.form.form.set_values({"place": "«Жасыл ел» ЖШС"})
    press(Qt.Key.Key_S, CTRL)
    assert "people with disabilities" in window.form.banner.text.text()
    press(Qt.Key.Key_Escape)  # what was typed is there still, and is not lost unasked
    press(Qt.Key.Key_Escape)
    shown(desk, PersonWindow)
    assert case_of(rt, staff, someone.person_id).measures == ()


def test_the_course_goes_from_coming_to_leaving_without_a_valid_reason(rt, staff, desk, clock):
    someone = unemployed(rt, staff)
    draft = plan_draft(rt, staff.clerk, someone.case_id, Language.KAZAKH).plan
    line = PlannedAction(PlanGroup.MEASURES, 5, date(2021, 7, 30))  # public works
    case = case_row(rt, someone.case_id)
    make_plan(rt, staff.clerk, MakePlan(case.id, case.version, replace(draft, actions=(line,))))
    case = measure_choices(rt, staff.clerk, someone.case_id)
    action = next(each.action_id for each in case.kinds if each.kind is K.PUBLIC_WORKS)
    sent = directed(rt, staff, someone, action_id=action)
    clock.set("2021-07-12T10:00")
    open_page(desk, someone.person_id)
    act(desk, "follow_measure")
    window = shown(desk, MeasureCourse)
    assert [name.partition(" ")[0] for name in window.options.buttons] == [
        "came",
        "missed",
        "called_off",
    ]
    press(Qt.Key.Key_S, CTRL)
    assert "came 12.07.2021, late" in read(shown(desk, PersonWindow))
    act(desk, "follow_measure")
    window = shown(desk, MeasureCourse)
    press(Qt.Key.Key_Down)
    (completed, leaving) = window.options.buttons
    assert "line of the plan is marked as done" in window.options.words(completed)
    assert "stays open, for its day, 30.07.2021, is not over" in window.options.words(leaving)
    leaves_only_when_told_so(desk, "reason")
    act(desk, "follow_measure")
    window = shown(desk, MeasureCourse)
    press(Qt.Key.Key_Down)
    assert window.options.value() == f"left {sent.measure_id}"
    window.form.form.set_values({"reason": "Басқа жұмыс іздеймін"})
    press(Qt.Key.Key_S, CTRL)
    assert shown(desk, MeasureCourse).form.form.has_faults()  # valid or not has to be said
    window.form.form.set_values({"valid": False})
    press(Qt.Key.Key_S, CTRL)
    told = read(shown(desk, PersonWindow))
    assert "left 12.07.2021, without a valid reason: Басқа жұмыс іздеймін" in told
    assert measure(rt, sent.measure_id).state is MeasureState.LEFT
    act(desk, "follow_measure")
    window = shown(desk, MeasureCourse)
    assert window.options.value() == f"excused {sent.measure_id}"
    window.form.form.set_values({"reason": "Ауруханада болған"})
    press(Qt.Key.Key_S, CTRL)
    assert "for a valid reason: Ауруханада болған" in read(shown(desk, PersonWindow))


def test_the_first_day_after_a_bar_is_shown_and_all_is_said_in_russian(
    rt, staff, desk, clock, qapp
):
    someone = unemployed(rt, staff)
    left(rt, staff, someone, valid=False, kind=K.SOCIAL_JOB)
    again = registered_again(rt, staff, clock, someone, "2021-09-01T10:00")
    open_page(desk, again.person_id)
    act(desk, "direct_to_measure")
    window = shown(desk, MeasureDirection)
    assert "First day possible: 02.12.2021" in window.options.words("public_works")
    assert "Law, article 20.5" in window.options.words("public_works")
    language.set_language(qapp, Language.RUSSIAN)
    settle()
    assert "Первый возможный день: 02.12.2021" in window.options.words("public_works")
    assert window.form.save.text() == "Направить на меру  Ctrl+S"


def test_the_waiting_list_is_reached_by_its_name_and_asks_for_the_payment(
    rt, staff, desk, clock, write
):
    first = unemployed(rt, staff)
    clock.set("2021-07-02T10:00")
    second = unemployed(rt, staff)
    started(rt, staff, unemployed(rt, staff))
    press(Qt.Key.Key_K, CTRL)
    write(QApplication.focusWidget(), "Waiting list")
    press(Qt.Key.Key_Return)
    window = shown(desk, MeasureWaiting)
    assert [row.person_id for row in window.model.rows] == [first.person_id, second.person_id]
    window.table.selectRow(1)
    window.findChild(QPushButton, "payment_false").click()
    settle()
    assert [row.person_id for row in window.model.rows] == [second.person_id, first.person_id]
    assert waiting_list(rt, staff.clerk, K.PUBLIC_WORKS)[0].gets_payment is False
    window.table.setFocus()
    window.table.selectRow(0)
    press(Qt.Key.Key_Return)
    assert shown(desk, PersonWindow).person_id == second.person_id
    press(Qt.Key.Key_Escape)
    window = shown(desk, MeasureWaiting)
    note = window.findChild(QLabel, "note")
    window.kind.setCurrentIndex(window.kind.findData(K.YOUTH_PRACTICE.value))
    window._slow.timeout.emit()  # it takes longer than a moment
    assert note.text() == "Counting…"
    settle()
    assert note.text().startswith("Waiting: 0.")
    assert window.model.rows == () and window.findChild(QPushButton, "payment_true").isHidden()
