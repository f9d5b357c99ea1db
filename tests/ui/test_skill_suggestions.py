"""§57: skills that are known are offered while one types, and anything else may be typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCompleter

from app.ui import tasks
from app.ui.context import Context
from app.ui.wizards.job_seeker.wizard import open_change

FIELD = "special_skills"


@pytest.fixture
def wizard(rt, staff, qtbot):
    """The card's page on skills, the keys in the special ones."""
    window = open_change(Context(rt, staff.clerk), {}, step="skills")
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.page.focus_field(FIELD)
    yield window
    tasks.wait_all()


def popup_of(window):
    return window.page.field(FIELD).findChild(QCompleter).popup()


@pytest.fixture
def offered(wizard, write, qtbot):
    """Types on in the field, and gives the list once it is there."""

    def type_on(text):
        write(wizard.page.field(FIELD), text)
        qtbot.waitUntil(popup_of(wizard).isVisible)
        return popup_of(wizard)

    return type_on


def press(popup, *keys):
    for key in keys:
        QTest.keyClick(popup, key)


def test_a_skill_is_taken_by_arrow_and_enter_and_the_next_one_typed(wizard, offered):
    field = wizard.page.field(FIELD)
    popup = offered("Ирис өсіру, свар")
    first = popup.model().index(0, 0)
    assert not popup.horizontalScrollBar().isVisible()  # it would hide the last one's second line
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "сварка, дәнекерлеу"
    press(popup, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert field.text() == "Ирис өсіру, сварка, "
    assert wizard.answers[FIELD] == ["Ирис өсіру", "сварка"]
    offered("exc")
    assert wizard.step_name == "skills"


def test_in_the_midst_of_the_line_only_that_item_is_replaced(wizard, offered):
    field = wizard.page.field(FIELD)
    field.setText("шитье; дә, Excel")
    field.setCursorPosition(len("шитье; дә"))
    press(offered("н"), Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert field.text() == "шитье; дәнекерлеу, Excel"
    assert field.cursorPosition() == len("шитье; дәнекерлеу")


def test_enter_goes_on_with_what_was_typed_and_escape_only_closes_the_list(wizard, offered):
    popup = offered("свар")
    press(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible() and wizard.step_name == "skills"
    press(offered("к"), Qt.Key.Key_Return)
    assert not popup.isVisible() and wizard.step_name != "skills"
    assert wizard.answers[FIELD] == ["сварк"]
