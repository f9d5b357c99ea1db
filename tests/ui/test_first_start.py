from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.clock import CENTRE_ZONE
from app.core.errors import UserError
from app.core.vocabulary import Language, Role
from app.opening import open_runtime
from app.services.accounts import sign_in
from app.services.centre import found_centre, is_founded, view_centre
from app.ui import language
from app.ui.windows.first_start import FirstStartPage

ALMATY_OBLAST_TOWN, ALMATY_OBLAST = "Қаскелең", "190000000"
ANSWERS = {
    "name_kk": "Қарасай ауданының жұмыспен қамту орталығы",
    "name_ru": "Центр занятости Карасайского района",
    "director_kk": "Оспанов Марат",
    "director_ru": "Оспанов Марат",
    "local_body_kk": "Жұмыспен қамту бөлімі",
    "local_body_ru": "Отдел занятости",
    "login": "admin",
    "admin_kk": "Әкімші",
    "admin_ru": "Администратор",
    "password": "құпия сөз 1",
    "password_again": "құпия сөз 1",
}


class StandingClock:
    def now(self):
        return datetime(2026, 11, 23, 10, tzinfo=CENTRE_ZONE)


@pytest.fixture
def empty(tmp_path):
    """A database in which nothing was founded."""
    rt = open_runtime(f"sqlite:///{tmp_path / 'tereze.sqlite3'}", tmp_path, StandingClock())
    yield rt
    rt.sessions.close()


@pytest.fixture
def page(qtbot):
    """The first start on the screen, as the frame shows it."""
    page = FirstStartPage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


def press(key):
    QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), key)


def shown_faults(page):
    rows = page.form.form._rows
    return {name: row.fault_text() for name, row in rows.items() if row.wrong}


def fill(page, write, qtbot, **other):
    """Answer every question by the keyboard, in the order in which Tab leads through them."""
    for name in page.form.form._rows:
        assert QApplication.focusWidget() is page.form.form.field(name)
        if name == "region":
            write(QApplication.focusWidget(), ALMATY_OBLAST_TOWN)
            qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
            press(Qt.Key.Key_Return)
        else:
            write(QApplication.focusWidget(), other.get(name, ANSWERS.get(name)))
        if name != "password_again":
            press(Qt.Key.Key_Tab)


def test_demonstration_data_is_one_key_away(page, qtbot):
    with qtbot.waitSignal(page.demonstration_wanted):
        press(Qt.Key.Key_Return)


def test_a_centre_is_founded_by_the_keyboard_alone(page, empty, qtbot, write):
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    fill(page, write, qtbot)
    with qtbot.waitSignal(page.centre_wanted) as wanted:
        press(Qt.Key.Key_Return)
    found_centre(empty, *wanted.args)
    centre = view_centre(empty)
    assert centre.name_kk == ANSWERS["name_kk"]
    assert centre.director_ru == ANSWERS["director_ru"]
    assert not centre.demonstration
    actor = sign_in(empty, "admin", ANSWERS["password"])
    assert actor.roles == {Role.ADMINISTRATOR}
    assert actor.names == {"kk": "Әкімші", "ru": "Администратор"}
    assert actor.language is Language.ENGLISH


def test_the_region_is_the_oblast_of_the_chosen_place(page, qtbot, write):
    page.ask_details()
    fill(page, write, qtbot)
    assert page.form.form.field("region").value() == ALMATY_OBLAST
    with qtbot.waitSignal(page.centre_wanted) as wanted:
        press(Qt.Key.Key_Return)
    assert wanted.args[0].region == ALMATY_OBLAST


def test_nothing_is_founded_while_an_answer_is_missing(page, qtbot):
    page.ask_details()
    with qtbot.assertNotEmitted(page.centre_wanted):
        press(Qt.Key.Key_Return)
    assert set(shown_faults(page)) == set(page.form.form._rows)
    assert QApplication.focusWidget() is page.form.form.field("name_kk")


def test_passwords_that_differ_are_told_at_the_second(page, qtbot, write):
    page.ask_details()
    fill(page, write, qtbot, password_again="құпия сөз 2")
    with qtbot.assertNotEmitted(page.centre_wanted):
        press(Qt.Key.Key_Return)
    assert shown_faults(page) == {
        "password_again": "The two passwords differ. Type them again.",
    }


def test_a_short_password_is_told_before_anything_is_written(page, qtbot, write):
    page.ask_details()
    fill(page, write, qtbot, password="abc", password_again="abc")
    with qtbot.assertNotEmitted(page.centre_wanted):
        press(Qt.Key.Key_Return)
    assert shown_faults(page) == {"password": "The password needs at least 8 signs."}


def test_a_refused_sign_in_name_is_told_at_its_field(page, empty, qtbot, write):
    page.ask_details()
    fill(page, write, qtbot, login="Әкімші")
    with qtbot.waitSignal(page.centre_wanted) as wanted:
        press(Qt.Key.Key_Return)
    with pytest.raises(UserError) as refused:
        found_centre(empty, *wanted.args)
    page.show_error(refused.value)
    assert set(shown_faults(page)) == {"login"}
    assert not is_founded(empty)
    with qtbot.waitSignal(page.centre_wanted):
        press(Qt.Key.Key_Return)


def test_the_administrators_missing_name_is_not_taken_for_the_centres(page):
    page.ask_details()
    page.show_error(UserError("name_missing", field="name_kk"))
    assert set(shown_faults(page)) == {"admin_kk"}


def test_going_back_to_the_choices_loses_nothing(page, write):
    page.ask_details()
    write(QApplication.focusWidget(), "Орталық")
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.empty
    press(Qt.Key.Key_Return)
    assert page.form.form.values()["name_kk"] == "Орталық"


def test_the_language_changes_without_losing_a_letter(page, dressed, qtbot, write):
    page.ask_details()
    write(QApplication.focusWidget(), "Орталық")
    russian = page._languages[Language.RUSSIAN]
    russian.setFocus()
    with qtbot.waitSignal(page.language_chosen) as chosen:
        press(Qt.Key.Key_Space)
    assert chosen.args == [Language.RUSSIAN]
    language.set_language(dressed, Language.RUSSIAN)
    assert page.form.form.values()["name_kk"] == "Орталық"


def test_nothing_can_be_asked_twice_while_the_centre_is_made_ready(page, qtbot):
    page.set_busy("Making the centre ready…")
    with qtbot.assertNotEmitted(page.demonstration_wanted):
        QTest.keyClick(page.demonstration, Qt.Key.Key_Return)
    page.show_error(UserError("centre_exists"))
    assert page.banner.text.text() == "This database has its centre already."
    with qtbot.waitSignal(page.demonstration_wanted):
        QTest.keyClick(page.demonstration, Qt.Key.Key_Return)
