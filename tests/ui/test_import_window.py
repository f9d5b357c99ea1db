"""People are brought over from a table by the keyboard, and taken out to one."""

from pathlib import Path
from typing import Any

import pytest
from factories import Staff, iin, received
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app.core.vocabulary import Language
from app.models import Person
from app.services.people_import import look_at
from app.services.runtime import Runtime
from app.ui import language, tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.windows.importing import ImportWindow

CTRL = Qt.KeyboardModifier.ControlModifier
HEADING = "ЖСН;Тегі;Аты;Азаматтығы"


@pytest.fixture
def window(rt: Runtime, staff: Staff, qtbot: QtBot) -> ImportWindow:
    window = ImportWindow(Context(rt, staff.clerk))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.take_focus()
    return window


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Two people, and one whose IIN is cut short."""
    path = tmp_path / "people.csv"
    rows = [f"{number};Ким;Айша;KZ" for number in (iin(), iin(), iin()[:-1])]
    path.write_text("\n".join([HEADING, *rows]), encoding="utf-8")
    return path


def settle() -> None:
    while tasks.active():
        tasks.wait_all()


def press(key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    settle()


def answer_dialog(path: Path) -> None:
    """Type the path into the file chooser as soon as it stands open, and press Enter."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(0, look)
            return
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        name.setText(str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)

    QTimer.singleShot(0, look)


def count(rt: Runtime) -> int:
    with rt.sessions.read() as session:
        return session.scalar(select(func.count()).select_from(Person)) or 0


def shown(window: ImportWindow) -> list[list[str]]:
    model = window.model
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[model.data(model.index(row, column)) for column in columns] for row in rows]


def test_people_are_brought_over_by_the_keyboard_alone(
    window: ImportWindow, rt: Runtime, table: Path, qtbot: QtBot
) -> None:
    answer_dialog(table)
    press(Qt.Key.Key_O, CTRL)
    window.activateWindow()  # without a screen nobody gives the window back its turn
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.columns.choosers["ЖСН"])
    chosen = [box.currentText() for box in window.columns.choosers.values()]
    assert chosen == ["IIN", "Surname", "Given name", "Citizenship"]
    window.check.setFocus()
    press(Qt.Key.Key_Space)
    assert window.counts.text() == "Rows: 3. Good: 2. To be put right: 1."
    assert shown(window) == [["4", "ЖСН", "An IIN has 12 digits. Type all twelve."]]
    assert window.enter.text() == "Import people: 2"
    assert QApplication.focusWidget() is window.enter
    assert count(rt) == 0
    with qtbot.waitSignal(bus().changed):
        press(Qt.Key.Key_Space)
    assert count(rt) == 2
    assert window.banner.text.text() == "People entered: 2"
    assert QApplication.focusWidget() is window.choose


def test_every_field_is_reached_by_tab(window: ImportWindow, table: Path) -> None:
    window.open_file(table)
    settle()
    boxes = list(window.columns.choosers.values())
    for box in boxes:
        assert QApplication.focusWidget() is box
        press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.check


def test_a_column_is_given_its_meaning_by_hand_and_it_is_remembered(
    window: ImportWindow, rt: Runtime, staff: Staff, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text(f"ЖСН;Кто;Аты;Азаматтығы\n{iin()};Ким;Айша;KZ", encoding="utf-8")
    window.open_file(path)
    settle()
    box = window.columns.choosers["Кто"]
    assert QApplication.focusWidget() is box
    assert box.currentText() == "leave out"
    missing = window.columns.findChild(object, "missing")
    assert missing.text() == "Still needed: Surname"
    QTest.keyClicks(box, "Surn")
    assert box.currentText() == "Surname"
    assert not missing.isVisible()
    window.check_rows()
    settle()
    assert window.counts.text() == "Rows: 1. Good: 1. To be put right: 0."
    assert look_at(rt, staff.clerk, path).mapping.columns["Кто"] == "surname"


def test_what_is_needed_and_not_told_is_said_and_nothing_is_checked(
    window: ImportWindow, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text(f"ЖСН;Тегі;Аты\n{iin()};Ким;Айша", encoding="utf-8")
    window.open_file(path)
    settle()
    assert window.columns.citizens.isVisible()
    assert not window.columns.citizens.isChecked()
    window.check_rows()
    settle()
    assert "No column means" in window.banner.text.text()
    window.columns.citizens.setFocus()
    press(Qt.Key.Key_Space)
    window.check_rows()
    settle()
    assert window.counts.text() == "Rows: 1. Good: 1. To be put right: 0."


def test_a_broken_file_is_told_where_it_was_chosen(window: ImportWindow, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(b"")
    window.open_file(path)
    settle()
    assert window.banner.text.text() == "“people.csv” is empty. Choose another file."
    assert QApplication.focusWidget() is window.choose


def test_a_row_that_is_only_odd_is_shown_and_comes_in(
    window: ImportWindow, rt: Runtime, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    heading = f"{HEADING};Жарамды"
    path.write_text(f"{heading}\n{iin()};Ким;Айша;KZ;01.01.2020", encoding="utf-8")
    window.open_file(path)
    settle()
    window.check_rows()
    settle()
    ((line, column, words),) = shown(window)
    assert (line, column) == ("2", "Жарамды")
    assert words.endswith("The row is imported all the same.")
    window.enter_rows()
    settle()
    assert count(rt) == 1


def test_esc_goes_a_step_back_and_at_last_away(
    window: ImportWindow, table: Path, qtbot: QtBot
) -> None:
    window.open_file(table)
    settle()
    window.check_rows()
    settle()
    press(Qt.Key.Key_Escape)
    assert window.check.isVisible()
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.choose
    with qtbot.waitSignal(window.left):
        press(Qt.Key.Key_Escape)


def test_the_work_is_stopped_by_esc_and_nothing_was_entered(
    window: ImportWindow, rt: Runtime, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    rows = [f"{iin()};Ким;Айша;KZ" for _ in range(1001)]
    path.write_text("\n".join([HEADING, *rows]), encoding="utf-8")
    window.open_file(path)
    settle()
    window.check_rows()
    settle()
    window.enter_rows()
    assert not window.may_leave()
    QTest.keyClick(window.cancel, Qt.Key.Key_Escape)
    settle()
    assert window.banner.text.text() == "Stopped. Nothing was written."
    assert window.enter.isVisible()
    assert window.may_leave()
    assert count(rt) == 0


def test_the_bad_rows_are_saved(window: ImportWindow, table: Path, tmp_path: Path) -> None:
    window.open_file(table)
    settle()
    window.check_rows()
    settle()
    answer_dialog(tmp_path / "bad.csv")
    window.save.click()
    settle()
    assert "An IIN has 12 digits" in (tmp_path / "bad.csv").read_text("utf-8-sig")
    assert window.banner.text.text() == "Rows written to bad.csv: 1"


def test_everybody_is_exported(
    window: ImportWindow, rt: Runtime, staff: Staff, tmp_path: Path
) -> None:
    received(rt, staff.clerk)
    answer_dialog(tmp_path / "all")
    window.export.click()
    settle()
    assert window.banner.text.text() == "Rows written to all.xlsx: 1"
    assert (tmp_path / "all.xlsx").stat().st_size > 0


def test_the_window_speaks_the_language_chosen_while_it_is_open(
    window: ImportWindow, dressed: QApplication, table: Path, qtbot: QtBot
) -> None:
    window.open_file(table)
    settle()
    box = window.columns.choosers["ЖСН"]
    language.set_language(dressed, Language.RUSSIAN)
    qtbot.waitUntil(lambda: box.currentText() == "ИИН")
