"""What a table has no room for is told to whoever has no mouse."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QToolTip

from app.ui.table import RowsModel, fit_columns, prepare_table

LONG = "words for which there may be no room"


def shown(qtbot, width: int, tip: Callable[[str], str] | None = None) -> QTableView:
    table = QTableView()
    prepare_table(table)
    model = RowsModel(table, lambda: ("A", "B"), lambda row: (row, row[-1:]), tip=tip)
    table.setModel(model)
    fit_columns(table, (400,))
    model.show_rows(["one", f"two {LONG}", "three"])
    qtbot.addWidget(table)
    table.resize(width, 200)
    table.show()
    qtbot.waitExposed(table)
    table.setFocus()
    table.selectRow(0)
    QToolTip.hideText()
    return table


def test_a_row_that_is_cut_is_told_whole_to_whoever_goes_there_by_keys(qtbot):
    table = shown(qtbot, 180, lambda row: f"all {row}")
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert QToolTip.text() == f"all two {LONG}"
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())  # the next one has room


def test_where_the_list_has_no_words_for_a_row_the_cells_that_are_cut_are_told(qtbot):
    table = shown(qtbot, 180)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert QToolTip.text() == f"two {LONG}"
    QToolTip.hideText()


def test_a_row_that_has_room_is_not_told_twice(qtbot):
    table = shown(qtbot, 600, lambda row: f"all {row}")
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert not QToolTip.isVisible()
