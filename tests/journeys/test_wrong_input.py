"""What cannot be is told at its field, the focus goes there, and nothing is saved."""

from collections.abc import Callable

import pytest
from entries import person, start
from operator_at_counter import CONTROL, Operator
from PySide6.QtCore import Qt
from sqlalchemy import func, select

from app.models import CaseEvent, Person

pytestmark = pytest.mark.parametrize("tongue", ["kk"], indirect=True)


def pay(clerk: Operator) -> None:
    clerk.step(5)
    clerk.find("wanted_occupation", "5223")
    clerk.fill("lowest_pay", "300000")
    clerk.fill("highest_pay", "200000")


def dismissal(clerk: Operator) -> None:
    clerk.step(6)
    clerk.add_entry("jobs")
    clerk.find("occupation", "4110")
    clerk.fill("hired_on", "010920")
    clerk.fill("dismissed_on", "010919")


def phone(clerk: Operator) -> None:
    clerk.step(2)
    clerk.find("address_place", "Алмалы")
    clerk.fill("mobile_phone", "12")


def turned_name(clerk: Operator) -> None:
    clerk.step(1)
    clerk.go("given_name")
    clerk.app.clipboard().setText("Айгүл\u202e")
    clerk.press(Qt.Key.Key_A, CONTROL)
    clerk.press(Qt.Key.Key_V, CONTROL)


def emoji(clerk: Operator) -> None:
    clerk.step(7)
    clerk.fill("special_skills", "Excel 😀")


@pytest.mark.parametrize(
    ("enter_wrong", "field"),
    [
        (pay, "highest_pay"),
        (dismissal, "dismissed_on"),
        (phone, "mobile_phone"),
        (turned_name, "given_name"),
        (emoji, "special_skills"),
    ],
)
def test_what_cannot_be_is_told_at_its_field(
    clerk: Operator, enter_wrong: Callable[[Operator], None], field: str
) -> None:
    clerk.sign_in("clerk")
    start(clerk)
    person(clerk)
    before = rows(clerk)
    enter_wrong(clerk)
    wizard = clerk.wizard()
    page = wizard.page
    clerk.enter()
    assert wizard.page is page, "the page was left"
    assert clerk.focus.objectName() == field
    told = clerk.focus.accessibleDescription()
    assert told and told in clerk.screen().splitlines()
    assert rows(clerk) == before


def rows(clerk: Operator) -> tuple[int, ...]:
    """How many people and how many steps of cases there are."""
    with clerk.desk.context.rt.sessions.read() as session:
        return tuple(
            session.scalar(select(func.count()).select_from(table)) or 0
            for table in (Person, CaseEvent)
        )
