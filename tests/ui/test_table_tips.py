"""What a table has no room for is told to whoever has no mouse."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QToolTip

from app.ui.table import RowsModel, fit_columns, prepare_table


def shown(qtbot, width: int) -> QTableView:
    table = QTableView()
    prepare_table(table)
    model = RowsModel(
        table, lambda: ("A", "B"), lambda row: (row, row), tip=lambda row: f"all {row}"
    )
    table.setModel(model)
    fit_columns(table, (200,))
    model.show_rows(["one", "two"])
    qtbot.addWidget(table)
    table.resize(width, 200)
    table.show()
    qtbot.waitExposed(table)
    table.setFocus()
    table.selectRow(0)
    return table


def test_a_row_that_is_cut_is_told_whole_to_whoever_goes_there_by_keys(qtbot):
    table = shown(qtbot, 180)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert QToolTip.text() == "all two"
    QToolTip.hideText()


def test_a_row_that_has_room_is_not_told_twice(qtbot):
    table = shown(qtbot, 600)
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert not QToolTip.isVisible()
