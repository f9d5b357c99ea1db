from datetime import date, datetime
from shutil import copytree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.core.calendar import DayKind
from app.core.clock import CENTRE_ZONE
from app.core.vocabulary import Language, Role, Theme
from app.opening import open_runtime
from app.services.accounts import (
    ChangeAccount,
    change_account,
    list_accounts,
    sign_in,
)
from app.services.centre import (
    OwnDayRow,
    calendar_year,
    change_centre,
    own_days,
    set_own_day,
    view_centre,
)
from app.services.demo import PASSWORD, found_demonstration
from app.ui import language, tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.windows.centre_details import details_of
from app.ui.windows.settings import SettingsPage

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


class StandingClock:
    def now(self):
        return datetime(2026, 11, 23, 10, tzinfo=CENTRE_ZONE)


def open_at(folder):
    return open_runtime(f"sqlite:///{folder / 'tereze.sqlite3'}", folder, StandingClock())


@pytest.fixture(scope="module")
def founded(tmp_path_factory):
    """A demonstration's database, made once: hashing six passwords takes a second."""
    folder = tmp_path_factory.mktemp("founded")
    rt = open_at(folder)
    found_demonstration(rt)
    rt.sessions.close()
    return folder


@pytest.fixture
def rt(founded, tmp_path):
    rt = open_at(copytree(founded, tmp_path / "centre"))
    yield rt
    rt.sessions.close()


@pytest.fixture
def settings_of(rt, qtbot):
    """The settings on the screen of the colleague who signs in by this name."""

    def make(login):
        page = SettingsPage(Context(rt, sign_in(rt, login, PASSWORD)))
        qtbot.addWidget(page)
        page.resize(1100, 740)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return make


@pytest.fixture
def settings(settings_of):
    return settings_of("admin")


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), key, modifiers)


def settle():
    """Wait until no use case is under way and every list is read."""
    while tasks.active():
        tasks.wait_all()


def open_subject(settings, number, name):
    settings.setFocus()
    press(Qt.Key(Qt.Key.Key_0 + number), CTRL)
    settle()
    return settings.page(name)


@pytest.fixture
def accounts(settings):
    return open_subject(settings, 2, "accounts")


@pytest.fixture
def centre(settings):
    return open_subject(settings, 3, "centre")


@pytest.fixture
def calendar(settings):
    return open_subject(settings, 4, "calendar")


def clear_and_write(write, text):
    QApplication.focusWidget().selectAll()
    write(QApplication.focusWidget(), text)


def account(rt, login):
    admin = sign_in(rt, "admin", PASSWORD)
    return next(row for row in list_accounts(rt, admin) if row.login == login)


def shown_faults(form):
    return {name: row.fault_text() for name, row in form.form._rows.items() if row.wrong}


def names_of(model):
    return [cells[0] for cells in model._cells]


# Who sees what


def test_the_administrator_sees_every_subject(settings):
    subjects = ["preferences", "accounts", "centre", "calendar", "classifiers", "profile"]
    assert list(settings.list) == subjects


def test_a_clerk_sees_only_his_own_preferences(settings_of):
    assert list(settings_of("clerk").list) == ["preferences"]


@pytest.mark.parametrize("tongue", [Language.KAZAKH, Language.RUSSIAN])
def test_in_letters_of_150_percent_nothing_is_scrolled_sideways(settings, dressed, qtbot, tongue):
    language.set_language(dressed, tongue)
    theme.apply(dressed, Theme.LIGHT, 150)
    settings.resize(1280 - theme.px(208), 734)  # what the rail leaves of the smallest screen
    for number, name in enumerate(settings.list, 1):
        open_subject(settings, number, name)
        dressed.processEvents()
        area = settings._areas[name]
        assert area.horizontalScrollBar().maximum() == 0, name
        assert (settings.width(), settings.height()) == (968, 734), name
    accounts = open_subject(settings, 2, "accounts")
    press(Qt.Key.Key_Return)  # to the form, which stands below the list
    field = accounts.stack.currentWidget().form.field("name_kk")
    assert field.hasFocus()
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().height() == field.height())


# Preferences


def test_a_look_is_chosen_by_the_arrows_and_told_at_once(settings_of, qtbot):
    settings = settings_of("clerk")
    settings.go_to("preferences")
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "As the system"
    with qtbot.waitSignal(settings.preferences_chosen) as chosen:
        press(Qt.Key.Key_Right)
    assert chosen.args == [Language.ENGLISH, Theme.LIGHT, 100]
    press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(settings.preferences_chosen) as chosen:
        press(Qt.Key.Key_Right)
    assert chosen.args == [Language.ENGLISH, Theme.LIGHT, 125]


def test_a_language_chosen_elsewhere_shows_in_the_preferences(settings, dressed, qtbot):
    language.set_language(dressed, Language.RUSSIAN)
    chosen = settings.page("preferences").language
    qtbot.waitUntil(lambda: chosen.value() is Language.RUSSIAN)


# Accounts


def test_an_account_is_given_by_the_keyboard_alone(accounts, rt, write, qtbot):
    press(Qt.Key.Key_N, CTRL_SHIFT)
    for text in ("ainur", "Айнұр Бекова", "Айнур Бекова", "құпия сөз 1"):
        write(QApplication.focusWidget(), text)
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    with qtbot.waitSignal(bus().changed) as told:
        press(Qt.Key.Key_S, CTRL)
    settle()
    assert told.args == ["settings", None]
    actor = sign_in(rt, "ainur", "құпия сөз 1")
    assert actor.roles == {Role.CLERK}
    assert actor.names == {"kk": "Айнұр Бекова", "ru": "Айнур Бекова"}
    assert names_of(accounts.model)[accounts.table.currentIndex().row()] == "ainur"
    assert accounts.stack.currentWidget().banner.text.text() == "Saved."


def test_what_an_account_lacks_is_told_at_its_fields(accounts, rt):
    press(Qt.Key.Key_N, CTRL_SHIFT)
    press(Qt.Key.Key_Return)
    form = accounts.stack.currentWidget()
    assert set(shown_faults(form)) == {"login", "name_kk", "name_ru", "password"}
    assert form.posts._line.text.text() == "Choose at least one post."
    assert len(list_accounts(rt, sign_in(rt, "admin", PASSWORD))) == 6


def test_a_taken_sign_in_name_is_told_at_its_field(accounts, write):
    press(Qt.Key.Key_N, CTRL_SHIFT)
    for text in ("clerk", "Айнұр", "Айнур", "құпия сөз 1"):
        write(QApplication.focusWidget(), text)
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_S, CTRL)
    settle()
    faults = shown_faults(accounts.stack.currentWidget())
    assert faults == {"login": "This sign-in name is taken. Choose another."}


def test_a_changed_name_leaves_the_password_as_it_is(accounts, rt, write):
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    clear_and_write(write, "Айгүл Жаңа")
    press(Qt.Key.Key_Return)
    settle()
    assert account(rt, "clerk").name_kk == "Айгүл Жаңа"
    assert sign_in(rt, "clerk", PASSWORD).login == "clerk"
    assert QApplication.focusWidget() is accounts.table


def test_a_closed_account_signs_in_no_more(accounts, rt):
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    for _ in range(3):
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_S, CTRL)
    settle()
    assert not account(rt, "clerk").active
    assert accounts.model._cells[1][2] == "Closed"


def test_the_last_administrator_keeps_his_post(accounts, rt):
    press(Qt.Key.Key_Return)
    posts = accounts.stack.currentWidget().posts
    posts.ticks[Role.CLERK].setFocus()
    press(Qt.Key.Key_Space)
    posts.ticks[Role.ADMINISTRATOR].setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_S, CTRL)
    settle()
    assert posts._line.text.text().startswith("Somebody must stay administrator.")
    assert account(rt, "admin").roles == {Role.ADMINISTRATOR}


def test_what_was_typed_waits_while_another_account_is_looked_at(accounts, write):
    press(Qt.Key.Key_Return)
    clear_and_write(write, "Бас әкімші")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Down)
    assert accounts.stack.currentWidget().account.login == "clerk"
    press(Qt.Key.Key_Up)
    assert accounts.stack.currentWidget().form.values()["name_kk"] == "Бас әкімші"


def test_a_stale_account_says_who_changed_it_and_is_shown_anew(accounts, rt, write):
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    clear_and_write(write, "Менің сөзім")
    row = account(rt, "clerk")
    other = ChangeAccount(row.id, row.version, "Басқа", "Другая", row.roles, active=True)
    change_account(rt, sign_in(rt, "admin", PASSWORD), other)
    press(Qt.Key.Key_Return)
    settle()
    form = accounts.stack.currentWidget()
    assert form.banner.text.text().startswith("Әкімші changed this at 23.11.2026 10:00")
    assert form.form.values()["name_kk"] == "Менің сөзім"
    assert account(rt, "clerk").name_kk == "Басқа"
    press(Qt.Key.Key_F5)
    settle()
    assert accounts.stack.currentWidget().form.values()["name_kk"] == "Басқа"


# The centre


def test_the_centre_is_changed_by_the_keyboard_alone(centre, rt, write, qtbot):
    clear_and_write(write, "Жаңа орталық")
    with qtbot.waitSignal(bus().changed) as told:
        press(Qt.Key.Key_Return)
    settle()
    assert told.args == ["settings", None]
    assert view_centre(rt).name_kk == "Жаңа орталық"
    clear_and_write(write, "Тағы да жаңа")
    press(Qt.Key.Key_Return)
    settle()
    assert view_centre(rt).name_kk == "Тағы да жаңа"


@pytest.mark.parametrize(("typed", "fault"), [("0", True), ("1", False), ("240", False)])
def test_a_place_locks_itself_after_a_minute_at_least(centre, rt, write, typed, fault):
    centre.form.form.focus_field("idle_minutes")
    clear_and_write(write, typed)
    press(Qt.Key.Key_Return)
    settle()
    assert ("idle_minutes" in shown_faults(centre.form)) is fault
    assert view_centre(rt).idle_minutes == (10 if fault else int(typed))


def test_a_stale_centre_is_not_written_and_can_be_shown_anew(centre, rt, write):
    clear_and_write(write, "Менің орталығым")
    view = view_centre(rt)
    values = {**vars(view), "name_kk": "Басқаның орталығы"}
    change_centre(rt, sign_in(rt, "admin", PASSWORD), view.version, details_of(values))
    press(Qt.Key.Key_Return)
    settle()
    banner = centre.form.banner
    assert banner.text.text().startswith("Әкімші changed this")
    assert view_centre(rt).name_kk == "Басқаның орталығы"
    assert centre.form.form.values()["name_kk"] == "Менің орталығым"
    banner.offer.setFocus()
    press(Qt.Key.Key_Return)
    settle()
    assert centre.form.form.values()["name_kk"] == "Басқаның орталығы"


# The calendar


def test_a_year_shows_its_holidays_and_moved_days(calendar, rt):
    calendar.go_to(2024)
    settle()
    rows = {row.day: row for row in calendar.model.rows}
    assert not rows[date(2024, 12, 16)].is_business_day
    assert rows[date(2024, 5, 4)].is_business_day
    why = {cells[0][:10]: cells[2] for cells in calendar.model._cells}
    assert why["04.05.2024"] == "Worked instead of another day"
    assert why["08.05.2024"] == "Day off (moved from 04.05.2024)"
    assert date(2024, 5, 3) not in rows
    assert calendar.unknown.isHidden()


def test_holidays_are_named_in_the_present_language(calendar, dressed, qtbot):
    def independence():
        return next(cells[2] for cells in calendar.model._cells if cells[0].startswith("16.12"))

    language.set_language(dressed, Language.KAZAKH)
    qtbot.waitUntil(lambda: independence() == "Тәуелсіздік күні")
    language.set_language(dressed, Language.RUSSIAN)
    qtbot.waitUntil(lambda: independence() == "День Независимости")


def test_a_year_without_known_transfers_says_so(calendar):
    assert calendar.unknown.text.text().startswith("No transferred days are known for 2026 yet.")
    press(Qt.Key.Key_Left, ALT)
    settle()
    assert calendar.year == 2025
    assert calendar.unknown.isHidden()
    press(Qt.Key.Key_Right, ALT)
    settle()
    assert not calendar.unknown.isHidden()


def test_a_day_is_declared_free_by_the_keyboard_alone(calendar, rt, write, qtbot):
    press(Qt.Key.Key_N, CTRL_SHIFT)
    write(QApplication.focusWidget(), "041227")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    press(Qt.Key.Key_Tab)
    write(QApplication.focusWidget(), "Бұйрық № 5")
    with qtbot.waitSignal(bus().changed) as told:
        press(Qt.Key.Key_Return)
    settle()
    assert told.args == ["settings", None]
    assert own_days(rt) == (OwnDayRow(date(2027, 12, 4), DayKind.DAY_OFF, "Бұйрық № 5"),)
    assert calendar.year == 2027
    assert calendar.model.rows[calendar.table.currentIndex().row()].day == date(2027, 12, 4)
    assert not calendar.unknown.isHidden()  # a day kept shut tells nothing of transfers


def test_a_date_that_is_none_is_told_at_its_field(calendar, rt, write):
    press(Qt.Key.Key_N, CTRL_SHIFT)
    write(QApplication.focusWidget(), "31.02.2026")
    press(Qt.Key.Key_Return)
    settle()
    faults = shown_faults(calendar.form)
    assert faults["day"].startswith("This is no date.")
    assert faults["works"] == "Choose yes or no."
    assert own_days(rt) == ()


def test_an_own_day_is_removed_and_the_removal_undone(calendar, rt):
    admin = sign_in(rt, "admin", PASSWORD)
    own = OwnDayRow(date(2026, 1, 1), DayKind.WORKING, "кезекшілік")
    set_own_day(rt, admin, own)
    calendar.refresh()
    settle()
    calendar.table.setFocus()
    press(Qt.Key.Key_Home, CTRL)  # the list begins at today
    press(Qt.Key.Key_Delete)
    settle()
    assert own_days(rt) == ()
    assert calendar.banner.text.text() == "01.01.2026 is no own day any more. No due moment moves."
    calendar.banner.offer.setFocus()
    press(Qt.Key.Key_Return)
    settle()
    assert own_days(rt) == (own,)


def test_a_known_holiday_cannot_be_removed(calendar, rt):
    assert not calendar.findChild(QPushButton, "remove").isEnabled()
    before = calendar_year(rt, 2026)
    press(Qt.Key.Key_Delete)
    settle()
    assert calendar_year(rt, 2026) == before
