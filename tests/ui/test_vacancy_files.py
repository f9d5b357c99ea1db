"""Vacancies brought in from a file at the window, the bad lines given back, and the way out."""

import json
from pathlib import Path

import pytest
from factories import Staff
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.runtime import Runtime
from app.services.vacancy_queries import VacancySight, vacancy_count
from app.ui import tasks
from app.ui.context import Context
from app.ui.windows.vacancies.vacancy_files import VacancyFiles

VACANCY = {
    "appeared_on": "2021-06-29",
    "occupation": "4110-0",
    "place": "750000000",
    "pay_from": 180_000,
    "schedule": "full_time",
    "duties": "Құжаттарды тіркеу",
    "conditions": "Кеңсе",
    "qualification": "Іс жүргізу",
    "education_level": "general_secondary",
    "professional_level": "employee",
    "experience_months": 0,
}
EMPLOYER = {"bin": "140340016539", "name_kk": "«Көктем» диірмені ЖШС"}


@pytest.fixture
def window(rt: Runtime, staff: Staff, qtbot: QtBot) -> VacancyFiles:
    window = VacancyFiles(Context(rt, staff.clerk))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.take_focus()
    return window


def settle() -> None:
    while tasks.active():
        tasks.wait_all()


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)
    settle()


def told(window: VacancyFiles) -> list[list[str]]:
    model = window.model
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[model.data(model.index(row, column)) for column in columns] for row in rows]


def test_good_lines_are_taken_in_and_bad_ones_given_back_with_their_reasons(
    window: VacancyFiles, rt: Runtime, staff: Staff, tmp_path: Path
) -> None:
    path = tmp_path / "exchange.json"
    messages = [
        {"kind": "vacancy", "id": f"E-{places}", "employer": EMPLOYER,
         "vacancy": {**VACANCY, "places": places, "pay_from": 180_000 + places}}
        for places in (1, 0, 2)
    ]  # fmt: skip
    data = {"format": "labour-exchange-vacancies", "edition": 1, "messages": messages}
    path.write_text(json.dumps(data), encoding="utf-8")
    window.open_file(path)
    settle()
    assert told(window) == [["2", "Number of places", "Give a number of places from 1 to 999."]]
    assert window.counts.text().startswith("Lines: 3. Good: 2, new: 2.")
    assert window.enter.text() == "Take in: 2"
    window.save_rows_to(tmp_path / "bad.json")
    settle()
    assert len(json.loads((tmp_path / "bad.json").read_text(encoding="utf-8"))["messages"]) == 1
    assert QApplication.focusWidget() is window.enter
    press(Qt.Key.Key_Space)
    assert vacancy_count(rt, staff.clerk, VacancySight(open_only=True)) == 2
    assert "New: 2." in window.banner.text.text()
    assert not window.enter.isEnabled()  # the bad line is still there to be saved
    window.save_rows_to(tmp_path / "again.json")
    settle()
    assert (tmp_path / "again.json").exists()
    window.publish_to(tmp_path / "out.json")
    settle()
    assert "The exchange has everything" in window.banner.text.text()
    window.export_to(tmp_path / "out.csv")
    settle()
    assert (tmp_path / "out.csv").exists()
    left = []
    window.left.connect(lambda: left.append(True))
    press(Qt.Key.Key_Escape)
    assert left == [True]
