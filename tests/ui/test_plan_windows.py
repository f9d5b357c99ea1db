"""The plan at the desk: offered lines and reasons, signatures, what came of each line."""

import pytest
from at_desk import CTRL, press, read, said_twice, settle, shown
from decided import case_row, unemployed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from stored import case_of

from app.core.vocabulary import CaseState, Form, Language, PlanGroup, PlanStatus, Role
from app.services.case_steps import end_by_wish
from app.services.drafts import list_drafts
from app.services.plan_queries import plan_draft
from app.services.plans import MakePlan, make_plan
from app.ui import language
from app.ui.keys import Act
from app.ui.windows.case.plan_following import PlanFollowing, PlanSigning
from app.ui.windows.paper import PaperWindow
from app.ui.windows.person import PersonWindow
from app.ui.wizards.plan.fields import LINE_TITLES
from app.ui.wizards.plan.wizard import PlanEditor

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(desk_of):
    """The clerk's desk on the screen."""
    return desk_of(Role.CLERK)


def open_page(desk, person_id):
    desk.open_person(person_id)
    settle()
    return shown(desk, PersonWindow)


def act(desk, name):
    """An entry of what can be done with the case."""
    from app.ui.windows.case.case_actions import possible_actions

    page = shown(desk, PersonWindow).page
    found = {each.name: each for each in possible_actions(desk.context, page)}
    found[name].open(desk, page)
    settle()


def names(desk):
    from app.ui.windows.case.case_actions import possible_actions

    page = shown(desk, PersonWindow).page
    return {each.name for each in possible_actions(desk.context, page)}


def made(rt, staff, someone):
    draft = plan_draft(rt, staff.clerk, someone.case_id, Language.KAZAKH)
    case = case_row(rt, someone.case_id)
    make_plan(rt, staff.clerk, MakePlan(case.id, case.version, draft.plan))


def test_every_line_of_the_form_has_its_words():
    assert len(LINE_TITLES) == 14
    assert {name.rpartition("_")[0] for name in LINE_TITLES} == {each.value for each in PlanGroup}


def test_a_plan_is_made_from_what_is_offered_and_its_paper_opens(desk, rt, staff, qapp):
    someone = unemployed(rt, staff)
    open_page(desk, someone.person_id)
    assert names(desk) >= {"make_plan"}
    assert not names(desk) & {"follow_plan", "revise_plan", "sign_plan"}
    act(desk, "make_plan")
    editor = shown(desk, PlanEditor)
    assert editor.answers["goal"]
    editor.go_to(1)
    settle()
    assert "offered" in read(editor)
    assert "Orientation is given to the unemployed" in read(editor)
    language.set_language(qapp, Language.RUSSIAN)
    settle()
    assert "Профориентация проводится" in read(editor)
    language.set_language(qapp, Language.ENGLISH)
    editor.finish()
    settle()
    assert editor.step_name == "check"
    press(Qt.Key.Key_Return)
    assert isinstance(desk.here(), PaperWindow)
    case = case_of(rt, staff, someone.person_id)
    assert len(case.plans) == 1
    assert {each.form for each in [e.paper for e in case.timeline if e.paper]} >= {Form.PLAN}
    assert list_drafts(rt, staff.clerk) == ()
    desk.go_back()
    settle()
    told = read(shown(desk, PersonWindow))
    assert "Individual employment plan" in told
    assert "done: 0 of" in told
    assert "not signed" in told


def test_a_tick_gets_a_day_and_a_wrong_day_is_told_at_its_place(desk, rt, staff):
    someone = unemployed(rt, staff)
    open_page(desk, someone.person_id)
    act(desk, "make_plan")
    editor = shown(desk, PlanEditor)
    editor.go_to(3)  # active measures: nothing is offered here
    settle()
    assert editor.page.field("measures_1").value() is False
    press(Qt.Key.Key_Space)
    assert editor.answers["measures_1_days"] == [{"due_on": "2021-07-31"}]
    editor.page.focus_field("measures_2")
    press(Qt.Key.Key_Space)
    assert said_twice(editor) == []
    days = [each for each in editor.findChildren(QPushButton, "entry") if each.isVisible()]
    assert days[1].accessibleName() == "Work at a social work place: By when 1: 31.07.2021"
    press(Qt.Key.Key_Space)
    editor.put("measures_1_days", [{"due_on": "2021-06-30"}])
    editor.finish()
    settle()
    assert editor.step_name == "measures"
    assert "before the registration as unemployed" in read(editor)
    editor.put("measures_1_days", [{"due_on": "2021-07-31"}] * 31)
    editor.finish()
    settle()
    assert "at most 30 actions" in read(editor)
    editor.put("measures_1_days", [])
    editor.finish()
    settle()
    assert "Give the day" in read(editor)


def test_what_was_begun_is_found_again_by_person_and_from_today(desk, rt, staff, qtbot):
    someone = unemployed(rt, staff)
    open_page(desk, someone.person_id)
    act(desk, "make_plan")
    editor = shown(desk, PlanEditor)
    editor.page.focus_field("goal")
    QTest.keyClicks(QApplication.focusWidget(), "Baker")
    desk.go_back()
    qtbot.waitUntil(lambda: len(list_drafts(rt, staff.clerk)) == 1)
    settle()
    act(desk, "make_plan")
    assert shown(desk, PlanEditor).answers["goal"] == "Baker"
    desk.leave()
    settle()
    desk.open_draft(list_drafts(rt, staff.clerk)[0].id)
    settle()
    assert shown(desk, PlanEditor).answers["goal"] == "Baker"
    case = case_row(rt, someone.case_id)
    end_by_wish(rt, staff.clerk, case.id, case.version)
    editor = shown(desk, PlanEditor)
    editor.finish()
    press(Qt.Key.Key_Return)
    assert "Ended" in read(editor)  # where the case stands
    editor.throw_away()
    editor.throw_away()
    settle()
    assert list_drafts(rt, staff.clerk) == ()


def test_signatures_are_written_down_with_the_copy(desk, rt, staff):
    """§49."""
    someone = unemployed(rt, staff)
    made(rt, staff, someone)
    open_page(desk, someone.person_id)
    act(desk, "sign_plan")
    window = shown(desk, PlanSigning)
    press(Qt.Key.Key_S, CTRL)
    assert "Choose yes or no" in read(window)
    press(Qt.Key.Key_Right)  # no
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_S, CTRL)
    assert "One copy of the plan is given to the person" in read(window)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_S, CTRL)
    assert "signed 01.07.2021" in read(shown(desk, PersonWindow))
    assert "sign_plan" not in names(desk)


def test_each_line_is_followed_by_a_key(desk, rt, staff, clock):
    someone = unemployed(rt, staff)
    made(rt, staff, someone)
    clock.set("2021-08-02T10:00")
    desk.open_room("today")
    settle()
    desk.here().refresh()
    settle()
    waiting = desk.here().findChild(QPushButton, "meetings")
    assert waiting.text() == "Meetings not written down: 1"
    waiting.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)  # the first of them
    assert shown(desk, PersonWindow).person_id == someone.person_id
    act(desk, "follow_plan")
    window = shown(desk, PlanFollowing)
    settle()
    assert window.chosen().status is PlanStatus.PLANNED
    press(Qt.Key.Key_D, CTRL)
    press(Qt.Key.Key_S, CTRL)
    assert "Written down" in read(window)
    press(Qt.Key.Key_U, CTRL)
    press(Qt.Key.Key_S, CTRL)  # neither why nor whether validly
    assert "Fill in this field" in read(window)
    press(Qt.Key.Key_Space)  # for a valid reason: yes
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "was ill")
    press(Qt.Key.Key_S, CTRL)
    press(Qt.Key.Key_G, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "100921")
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "moved")
    press(Qt.Key.Key_Escape)  # what is typed is not lost unasked
    assert "press Esc once more" in read(shown(desk, PlanFollowing))
    press(Qt.Key.Key_S, CTRL)
    press(Qt.Key.Key_G, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "110921")
    told = [window.model.index(n, 0).data() for n in range(window.model.rowCount())]
    window.table.setFocus()
    press(Qt.Key.Key_Down)  # another line: nothing is typed any more
    press(Qt.Key.Key_Escape)
    shown(desk, PersonWindow)
    plan = case_of(rt, staff, someone.person_id).plans[0]
    states = sorted(line.status for line in (*plan.actions, *plan.meetings))
    assert states.count(PlanStatus.DONE) == 1
    assert states.count(PlanStatus.NOT_DONE) == 1
    assert states.count(PlanStatus.PUT_OFF) == 1
    assert "Done late" in told


def test_a_valid_reason_that_became_known_is_written_down(desk, rt, staff, clock, qapp):
    """§44.4: nothing is held against the person any more."""
    someone = unemployed(rt, staff)
    made(rt, staff, someone)
    clock.set("2021-08-02T10:00")
    open_page(desk, someone.person_id)
    act(desk, "follow_plan")
    window = shown(desk, PlanFollowing)
    settle()
    missed = window.table.currentIndex().row()
    press(Qt.Key.Key_U, CTRL)
    press(Qt.Key.Key_Right)  # for a valid reason: no
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "did not come")
    press(Qt.Key.Key_S, CTRL)
    window.table.selectRow(missed)
    assert window.buttons[Act.PLAN_NOT_DONE].text().startswith("A valid reason became known")
    assert not window.buttons[Act.PLAN_DONE].isEnabled()
    press(Qt.Key.Key_U, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "was in hospital")
    press(Qt.Key.Key_S, CTRL)
    excused = window.model.rows[missed]
    assert (excused.valid_reason, excused.why) == (True, "was in hospital")
    assert not window.form.isEnabled() or window.table.currentIndex().row() != missed
    language.set_language(qapp, Language.RUSSIAN)  # what was offered for meetings as well
    settle()
    told = [window.model.index(n, 2).data() for n in range(window.model.rowCount())]
    assert "Посещение центра и отчет о поиске работы" in told


def test_a_change_asks_why_and_changes_something(desk, rt, staff):
    someone = unemployed(rt, staff)
    made(rt, staff, someone)
    open_page(desk, someone.person_id)
    act(desk, "revise_plan")
    editor = shown(desk, PlanEditor)
    editor.page.focus_field("why")
    QTest.keyClicks(QApplication.focusWidget(), "another aim")
    editor.finish()
    settle()
    press(Qt.Key.Key_Return)
    assert "Nothing was changed" in read(editor)
    editor.go_to(0)
    editor.page.focus_field("goal")
    QTest.keyClicks(QApplication.focusWidget(), "Baker")
    editor.finish()
    settle()
    press(Qt.Key.Key_Return)
    assert isinstance(desk.here(), PaperWindow)
    desk.go_back()
    settle()
    page = shown(desk, PersonWindow)
    assert [plan.revision for plan in page.page.case.plans] == [2, 1]
    assert page.findChild(QPushButton, "plan_1") is not None
    assert "another aim" in read(page)


def test_a_plan_of_a_closed_case_is_shown_and_no_more_changed(desk, rt, staff):
    someone = unemployed(rt, staff)
    made(rt, staff, someone)
    case = case_row(rt, someone.case_id)
    end_by_wish(rt, staff.clerk, case.id, case.version)
    page = open_page(desk, someone.person_id)
    assert page.page.case.state is CaseState.ENDED_BY_WISH
    assert "Individual employment plan" in read(page)
    assert not names(desk) & {"make_plan", "follow_plan", "revise_plan", "sign_plan"}


def test_the_supervisor_sees_the_plan_and_makes_none(rt, staff):
    someone = unemployed(rt, staff)
    made(rt, staff, someone)
    assert not staff.of[Role.SUPERVISOR].may("make_plan")
