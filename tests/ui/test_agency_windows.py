"""Private agencies: register, page, contract with its term, figures typed and from a table."""

from datetime import date

import pytest
from at_desk import CTRL, SHIFT, press, read, said_twice, settle, shown
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.core.vocabulary import Role
from app.rules.ch5_agencies import FigureFacts
from app.services.agencies import AgencyData, enter_agency
from app.services.agency_contracts import MakeContract, make_contract
from app.services.agency_queries import agency_page, find_agencies
from app.services.queue_queries import Sight, Whose, queue_page
from app.ui.keys import Act
from app.ui.windows.agencies.agencies_list import AgenciesList
from app.ui.windows.agencies.agency_forms import (
    AgencyForm,
    ClosingForm,
    ContractForm,
    FiguresForm,
    PublishedForm,
)
from app.ui.windows.agencies.agency_visits import open_list
from app.ui.windows.agencies.agency_window import AgencyWindow

BIN = "140340016539"
DATA = AgencyData(BIN, "«Қадам» агенттігі", date(2021, 2, 1), "Агентство «Кадам»")


@pytest.fixture
def desk(desk_of):
    """The clerk's, with the register on it."""
    desk = desk_of(Role.CLERK)
    open_list(desk)
    settle()
    return desk


def fill(window, **values):
    """Answer the form's questions, and save by the key."""
    window.form.form.set_values(values)
    press(Qt.Key.Key_S, CTRL)


def test_from_the_register_to_a_contract_that_is_published(rt, staff, desk, clock):
    register = shown(desk, AgenciesList)
    assert register.note.text() == "No agency is entered yet."
    register.search.setText("140340")
    press(Qt.Key.Key_N, CTRL | SHIFT)
    form = shown(desk, AgencyForm)
    assert form.form.form.values()["bin"] == "140340"
    fill(form, bin=BIN, name_kk="«Қадам» агенттігі", works_since="2022-02-01")
    assert "This day has not come yet. Correct it." in read(form)
    fill(form, works_since="2021-02-01")
    page = shown(desk, AgencyWindow)
    assert "quarter II of 2021" in read(page)
    press(Qt.Key.Key_D, CTRL)
    fill(
        shown(desk, ContractForm),
        number="A-1",
        made_on="2021-06-30",
        valid_until="2022-06-29",
        services="Еңбек делдалдығы",
    )
    page = shown(desk, AgencyWindow)
    assert "to be published on the Labour Exchange until 15.07.2021 18:30" in read(page)
    (row,) = queue_page(rt, staff.clerk, Sight(Whose.MINE, code="L30.2"), 0, 5)
    desk.open_about(row.about)
    settle()
    assert shown(desk, AgencyWindow).agency_id == page.agency_id
    press(Qt.Key.Key_Escape)
    page = shown(desk, AgencyWindow)
    page.findChild(QPushButton, "publish_1").setFocus()
    press(Qt.Key.Key_Space)
    fill(shown(desk, PublishedForm), published_on="2021-07-01")
    assert "on the Labour Exchange since 01.07.2021" in read(shown(desk, AgencyWindow))
    press(Qt.Key.Key_Escape)
    assert shown(desk, AgenciesList).model.rows[0].unpublished == 0


def test_figures_are_typed_or_taken_from_the_agencys_table(rt, staff, desk, tmp_path):
    id_ = enter_agency(rt, staff.clerk, DATA)
    made = MakeContract(id_, "A-1", date(2021, 6, 1), date(2022, 5, 31), "Еңбек делдалдығы")
    make_contract(rt, staff.clerk, made)
    desk.open_agency(id_)
    settle()
    press(Qt.Key.Key_U, CTRL)
    form = shown(desk, FiguresForm)
    assert "Figures: quarter I of 2021" in read(form)
    table = tmp_path / "figures.csv"
    table.write_text("occupation;applied;placed\n5223-0;12;400\n", "utf-8")
    form.take_table(table)
    settle()
    assert form.form.form.values()["rows"] == [
        {"occupation": "5223-0", "applied": 12, "placed": 400}
    ]
    press(Qt.Key.Key_S, CTRL)
    assert "More were placed than applied. Correct one of them." in read(form)
    form.form.form.set_values({"rows": [{"occupation": "5223-0", "applied": 12, "placed": 4}]})
    press(Qt.Key.Key_S, CTRL)
    page = shown(desk, AgencyWindow)
    assert "quarter I of 2021: applied 12, placed 4" in read(page)
    for note in ("quarter II of 2021", "Figures of contract A-1: June of 2021"):
        press(Qt.Key.Key_U, CTRL)
        form = shown(desk, FiguresForm)
        assert note in read(form)
        press(Qt.Key.Key_S, CTRL)
        assert "Enter a row, or write in the note that nobody applied." in read(form)
        fill(form, note="Ешкім өтініш бермеді")
        shown(desk, AgencyWindow)
    seen = agency_page(rt, staff.clerk, id_)
    assert (seen.missing, seen.contracts[0].missing) == ((), ())
    assert seen.figures[1].rows == (FigureFacts("5223-0", 12, 4),)
    assert not page.buttons[Act.TELL_FIGURES].isEnabled()
    other = MakeContract(id_, "A-2", date(2021, 6, 1), date(2022, 5, 31), "Еңбек делдалдығы")
    make_contract(rt, staff.clerk, other)
    press(Qt.Key.Key_F5)
    assert "June of 2021" in read(page) and said_twice(page) == []  # both have that month


def test_an_agency_that_is_known_is_opened_and_one_that_closed_says_so(rt, staff, desk):
    id_ = enter_agency(rt, staff.clerk, DATA)
    press(Qt.Key.Key_N, CTRL | SHIFT)
    form = shown(desk, AgencyForm)
    fill(form, bin=BIN, name_kk="Басқа", works_since="2021-02-01")
    assert "has this BIN and is in the register." in read(form)
    press(Qt.Key.Key_O, CTRL)
    assert shown(desk, AgencyWindow).agency_id == id_
    press(Qt.Key.Key_T, CTRL)
    fill(shown(desk, ClosingForm), closed_on="2021-05-31")
    page = shown(desk, AgencyWindow)
    assert "worked until 31.05.2021" in read(page)
    press(Qt.Key.Key_E, CTRL)
    fill(shown(desk, AgencyForm), phone="+7 701 123 45 67")
    assert "+7 701 123 45 67" in read(shown(desk, AgencyWindow))
    assert find_agencies(rt, staff.clerk, "")[0].closed_on == date(2021, 5, 31)


def test_who_may_only_look_sees_no_verb(rt, staff, desk_of, qtbot):
    id_ = enter_agency(rt, staff.clerk, DATA)
    desk = desk_of(Role.SUPERVISOR)
    open_list(desk)
    settle()
    register = shown(desk, AgenciesList)
    assert not register._new.isVisible()
    qtbot.waitUntil(lambda: bool(register.model.rows))
    press(Qt.Key.Key_Return)
    page = shown(desk, AgencyWindow)
    assert (page.agency_id, page.buttons) == (id_, {})
