"""The administrator imports the official classifier and takes it off again, by the keyboard."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app.core.classifiers import choices, take_off
from app.core.vocabulary import Language
from app.services.classifiers import import_occupations, official_table
from app.ui import language, tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.windows.classifiers import ClassifiersPage

TABLE = "code;kk;ru\n4110-9;Қызметшілер;Служащие\n4110-9-057;Іс жүргізуші;Делопроизводитель\n"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def shipped():
    yield
    take_off("occupations")


@pytest.fixture
def table(tmp_path):
    file = tmp_path / "table.csv"
    file.write_text(TABLE, encoding="utf-8")
    return file


@pytest.fixture
def page(rt, staff, qtbot):
    page = ClassifiersPage(Context(rt, staff.admin))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    settle()
    return page


def settle():
    while tasks.active():
        tasks.wait_all()


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    settle()


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


def test_at_first_our_own_table_is_in_force_and_called_unofficial(page):
    assert "unofficial" in page.state.text()
    assert not page.take_off.isVisible()
    assert QApplication.focusWidget() is page.choose


def test_a_file_is_chosen_and_imported_by_the_keyboard_alone(page, rt, table, qtbot):
    answer_dialog(table)
    with qtbot.waitSignal(bus().changed):
        press(Qt.Key.Key_O, CTRL)
    settle()
    assert official_table(rt).rows == 2
    assert page.state.text() == (
        "In force: the official table; rows: 2; administrator, 01.07.2021 10:00"
    )
    assert page.banner.text.text() == "The official table is in force."
    page.activateWindow()  # without a screen nobody gives the window back its turn
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.choose)


def test_a_file_at_fault_shows_its_rows_and_leaves_the_table_as_it_is(page, rt, table):
    table.write_text(f"{TABLE};қаз;рус\n12-1;қаз;рус\n", encoding="utf-8")
    page.import_file(table)
    settle()
    shown = [page.faults.item(number).text() for number in range(page.faults.count())]
    assert shown == [
        "Row 4: there is no code.",
        "Row 5: “12-1” is no code like 1210-0 or 1210-0-057.",
    ]
    assert page.banner.text.text() == "Rows to be put right: 2. Nothing was imported."
    assert QApplication.focusWidget() is page.faults
    assert official_table(rt) is None


def test_the_faults_go_when_the_mended_file_is_imported(page, rt, table):
    table.write_text("code;kk;ru\n;қаз;рус\n", encoding="utf-8")
    page.import_file(table)
    settle()
    table.write_text(TABLE, encoding="utf-8")
    page.import_file(table)
    settle()
    assert not page.faults.isVisible()
    assert official_table(rt).rows == 2


def test_the_official_table_is_taken_away_only_after_being_asked(page, rt, table):
    page.import_file(table)
    settle()
    page.take_off.setFocus()
    press(Qt.Key.Key_Space)
    assert official_table(rt).rows == 2
    assert QApplication.focusWidget() is page.banner.offer
    press(Qt.Key.Key_Space)
    assert official_table(rt) is None
    assert len(choices("occupations")) == 619
    assert not page.take_off.isVisible()
    assert "unofficial" in page.state.text()
    assert QApplication.focusWidget() is page.choose


def test_another_places_import_shows_when_the_page_is_shown_anew(page, rt, staff, table):
    import_occupations(rt, staff.admin, table)
    press(Qt.Key.Key_F5)
    assert "rows: 2" in page.state.text()


def test_the_page_speaks_the_language_chosen_while_it_is_open(page, dressed, table, qtbot):
    table.write_text("code;kk;ru\n;қаз;рус\n", encoding="utf-8")
    page.import_file(table)
    settle()
    language.set_language(dressed, Language.KAZAKH)
    qtbot.waitUntil(lambda: page.faults.item(0).text() == "2-жол: код жоқ.")
    assert "бейресми" in page.state.text()
    assert page.banner.text.text() == "Түзетілетін жолдар: 1. Ештеңе енгізілген жоқ."
