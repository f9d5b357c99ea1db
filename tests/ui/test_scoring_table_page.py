"""The administrator changes the points of the profile by the keyboard; the counter sees them."""

from datetime import date

import pytest
from factories import card_data, registered
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QTableView
from stored import one

from app.core.vocabulary import Language, ProfileCategory
from app.models import RegistrationCase
from app.rules.profile_table import shipped_table
from app.services.profile_text import file_text, save_copy, table_text
from app.services.profiles import from_json, list_tables, load_table, profile_of, set_table
from app.ui import language, tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.windows.profile_table import ProfileTablePage
from app.ui.wizards.job_seeker.profile_panel import LiveProfile, ProfilePanel

TODAY, TOMORROW = date(2021, 7, 1), date(2021, 7, 2)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
CHILDREN_3 = "Children under 18 living with the person: 3 and more"


def settle():
    while tasks.active():
        tasks.wait_all()


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    settle()


def shown_on(qtbot, widget):
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    settle()
    return widget


@pytest.fixture
def page(rt, staff, qtbot):
    page = shown_on(qtbot, ProfileTablePage(Context(rt, staff.admin)))
    page.setFocus()
    return page


def names(page):
    return [f"{cells[0]}: {cells[1]}" for cells in page.model._cells]


def go_to_children(page):
    page.table.go_to(names(page).index(CHILDREN_3))


@pytest.fixture
def type_points(page, qtbot):
    """Types over the points of the chosen line, and presses Enter."""

    def typed(text):
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget(), letter)
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.table.state() is QTableView.State.NoState)

    return typed


def write_day(write, page, text):
    page.form.form.focus_first()
    QApplication.focusWidget().selectAll()
    write(QApplication.focusWidget(), text)


def answer_dialog(path):
    """Type the path into the file chooser as soon as it stands open, and press Enter."""

    def look():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(0, look)
            return
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        name.setText(str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)

    QTimer.singleShot(0, look)


# The table


def test_the_table_in_force_is_shown_and_called_unofficial(page):
    assert page.which.currentText() == "In force since 10.04.2021"
    assert page.unofficial.text.text().startswith("Unofficial: the state's weights are not public.")
    assert page.state.text() == "This table comes with the program."
    assert page.model._cells[:2] == [
        ("Category, begins at", "From three to twelve months", "30"),
        ("Category, begins at", "Twelve months or more (long-term unemployment)", "70"),
    ]
    assert {CHILDREN_3, "Age, years: 18 to 24", "Age, years: 55 and more"} <= set(names(page))
    assert QApplication.focusWidget() is page.table
    assert not page.remove.isVisible()


def test_points_are_changed_and_put_in_force_by_the_keyboard_alone(
    page, rt, write, qtbot, type_points
):
    go_to_children(page)
    type_points("12")
    assert page.model._cells[page.table.currentIndex().row()][2] == "12"
    write_day(write, page, "+1")
    with qtbot.waitSignal(bus().changed) as told:
        press(Qt.Key.Key_S, CTRL)
    assert told.args == ["settings", None]
    assert [row.points for row in load_table(rt, TOMORROW).rows["children"]] == [0, 2, 12]
    assert load_table(rt, TODAY) is shipped_table()
    assert page.which.currentText() == "From 02.07.2021 on"
    assert page.state.text() == "Put in force by administrator, 01.07.2021 10:00"
    assert page.form.banner.text.text() == "The table holds from 02.07.2021 on."
    assert not any(line.changed for line in page.model.rows)


def test_what_is_being_typed_is_put_in_force_too(page, rt):
    go_to_children(page)
    QTest.keyClicks(QApplication.focusWidget(), "9")
    press(Qt.Key.Key_S, CTRL)
    assert load_table(rt, TOMORROW).rows["children"][-1].points == 9


def test_whatever_column_is_gone_to_the_points_are_typed_over(page, type_points):
    page.table.setCurrentIndex(page.model.index(5, 0))
    type_points("7")
    assert page.model.rows[5].points == 7


def test_a_day_that_has_passed_is_told_at_its_field(page, rt, write):
    write_day(write, page, "-1")
    press(Qt.Key.Key_Return)
    faults = {name: row.fault_text() for name, row in page.form.form._rows.items() if row.wrong}
    assert faults == {"in_force_from": "The day has passed. A table can hold from 01.07.2021 on."}
    assert load_table(rt, TODAY) is shipped_table()


def test_categories_that_do_not_follow_each_other_are_told(page, rt, type_points):
    type_points("80")
    press(Qt.Key.Key_S, CTRL)
    assert "three categories are needed" in page.form.banner.text.text()
    assert QApplication.focusWidget() is page.table
    assert page.table.currentIndex().row() == 0
    assert load_table(rt, TOMORROW) is shipped_table()


def test_changes_that_leave_the_screen_can_be_brought_back(page, type_points):
    go_to_children(page)
    at = page.table.currentIndex().row()
    type_points("12")
    press(Qt.Key.Key_F5)
    assert page.model.rows[at].points == 5
    page.banner.offer.setFocus()
    press(Qt.Key.Key_Space)
    assert page.model.rows[at].points == 12
    assert page.form.touched


def test_other_settings_leave_what_was_changed_on_the_screen(page, type_points):
    type_points("25")
    bus().changed.emit("settings", None)
    settle()
    assert page.model.rows[0].points == 25


def test_a_table_to_come_is_taken_back_and_that_undone(page, rt, staff):
    set_table(rt, staff.admin, TOMORROW, table_text(shipped_table()))
    press(Qt.Key.Key_F5)
    press(Qt.Key.Key_Right, ALT)
    assert page.which.currentText() == "From 02.07.2021 on"
    press(Qt.Key.Key_Delete, CTRL)
    assert len(list_tables(rt, staff.admin)) == 1
    assert page.which.count() == 1
    assert page.banner.text.text() == "The table from 02.07.2021 on is taken back."
    page.banner.offer.setFocus()
    press(Qt.Key.Key_Space)
    assert [view.table.in_force_from for view in list_tables(rt, staff.admin)][1:] == [TOMORROW]
    assert page.which.currentText() == "From 02.07.2021 on"


def test_the_table_that_holds_cannot_be_taken_back(page, rt, staff):
    press(Qt.Key.Key_Delete, CTRL)
    assert len(list_tables(rt, staff.admin)) == 1


# Files


def test_a_copy_is_saved_with_what_was_changed(page, tmp_path, type_points):
    go_to_children(page)
    type_points("12")
    answer_dialog(tmp_path / "points.csv")
    press(Qt.Key.Key_E, CTRL)
    assert page.banner.text.text() == "Saved: points.csv"
    assert "children,range,,3,,12" in file_text(tmp_path / "points.csv")


def test_a_file_is_shown_first_and_holds_once_it_is_put_in_force(page, rt, tmp_path, qtbot):
    save_copy(shipped_table(), tmp_path / "points.csv")
    file = tmp_path / "points.csv"
    file.write_text(file.read_text("utf-8").replace("3;;5\n", "3;;15\n"), "utf-8")
    answer_dialog(file)
    press(Qt.Key.Key_O, CTRL)
    assert page.state.text() == "Read from points.csv; not in force."
    changed = [
        name for name, line in zip(names(page), page.model.rows, strict=True) if line.changed
    ]
    assert changed == [CHILDREN_3]
    assert load_table(rt, TOMORROW) is shipped_table()
    page.activateWindow()  # without a screen nobody gives the window back its turn
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.form.form.field("in_force_from"))
    press(Qt.Key.Key_Return)
    assert load_table(rt, TOMORROW).rows["children"][-1].points == 15


def test_a_file_at_fault_names_its_row_and_leaves_the_screen_as_it_is(page, tmp_path):
    file = tmp_path / "points.csv"
    file.write_text(table_text(shipped_table()).replace("range,,3,,5", "range,,9,3,5"), "utf-8")
    line = file.read_text("utf-8").splitlines().index("children,range,,9,3,5") + 1
    page.take_file(file)
    settle()
    words = page.banner.text.text()
    assert words.startswith(f"Row {line} of the scoring table: the range ends before it begins.")
    assert page.state.text() == "This table comes with the program."


# The panel at the counter

GIVEN = {
    "birth_date": "1990-05-17",
    "unemployed_since": "2021-02-01",
    "children": 3,
    "demand_for_specialty": "low",
    "computer_skills": "confident",
}


def panel_of(qtbot, answers):
    panel = shown_on(qtbot, ProfilePanel())
    panel.show_profile(profile_of(answers, shipped_table(), TODAY), date(2021, 4, 10))
    return panel


def test_the_panel_shows_the_category_and_each_answer_that_made_it(qtbot):
    panel = panel_of(qtbot, GIVEN)
    assert panel.category.text() == "From three to twelve months"
    assert panel.points.text() == "Points: 42"
    assert panel.lines() == [
        "Full months without work until now: 5: +30",
        "Demand for the specialty: In low demand: +7",
        "Children under 18 living with the person: 3: +5",
    ]
    assert panel.idle.text() == "Adds nothing: Age, years: 31; Computer skills: Confident user"
    assert panel.missing.text().startswith("Not answered yet: Education level; ")


def test_the_panel_follows_another_profile_and_the_language(qtbot, dressed):
    panel = panel_of(qtbot, GIVEN)
    panel.show_profile(profile_of({}, shipped_table(), TODAY), date(2021, 4, 10))
    assert (panel.lines(), panel.idle.isVisible()) == ([], False)
    assert panel.category.text() == "Under three months"
    language.set_language(dressed, Language.KAZAKH)
    qtbot.waitUntil(lambda: panel.category.text() == "Үш айға дейін")


def test_the_panel_shows_what_a_case_keeps(rt, staff, qtbot):
    registered(rt, staff.clerk, card=card_data(unemployed_since=date(2020, 6, 1), children=3))
    kept = one(rt, RegistrationCase).profile
    panel = shown_on(qtbot, ProfilePanel())
    panel.show_json(kept)
    assert from_json(kept).category is ProfileCategory.OVER_12_MONTHS
    assert panel.category.text() == "Twelve months or more (long-term unemployment)"
    assert panel.lines()[0] == "Full months without work until now: 13: +70"


def test_the_panel_of_a_wizard_judges_each_answer_at_once(rt, staff, qtbot):
    answers = dict(GIVEN)
    panel = shown_on(qtbot, LiveProfile(Context(rt, staff.clerk), lambda: answers))
    assert panel.points.text() == "Points: 42"
    answers["children"] = 0
    panel.refresh("children", 0)
    assert panel.points.text() == "Points: 37"


def test_a_brief_panel_leaves_part_8_to_its_own_page(rt, staff, qtbot):
    panel = LiveProfile(Context(rt, staff.clerk), lambda: GIVEN, brief=True)
    shown_on(qtbot, panel)
    assert panel.accessibleName().endswith(": From three to twelve months")
    assert (panel.points.text(), panel.lines()) == ("Points: 42", [])
    assert "Age, years" in panel.elsewhere.text()
    assert "Children" not in panel.elsewhere.text()


def test_a_panel_tells_its_words_to_a_screen_reader(qtbot):
    panel = panel_of(qtbot, GIVEN)
    assert panel.accessibleName().endswith(": From three to twelve months")
    assert "Demand for the specialty: In low demand: +7" in panel.accessibleDescription()
