"""An active measure by keyboard: sent, came, left without a valid reason, barred when back."""

from datetime import date, datetime, time, timedelta

import pytest
from decided import Someone, unemployed
from entries import some_iin
from factories import Staff, identity, person_data
from fakes import FrozenClock
from measures_given import registered_again
from operator_at_counter import CONTROL, Operator
from paper_words import words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from sqlalchemy import select
from stored import case_of

from app.core.clock import CENTRE_ZONE, today
from app.core.vocabulary import DocumentKind, MeasureKind, MeasureState, Role, Sex
from app.models import Account
from app.rules.age import add_months
from app.services.accounts import actor_of
from app.services.registration_answers import DocumentData
from app.services.runtime import Runtime
from app.ui.language import format_date
from app.ui.messages import word
from app.ui.windows.case.measure_course import MeasureCourse
from app.ui.windows.case.measure_direction import MeasureDirection

BORN = date(1988, 3, 9)
PLACE = "«Жасыл ел» ЖШС"
WHY = "Өз еркімен кетті"


def counter(clerk: Operator) -> tuple[Runtime, Staff, FrozenClock]:
    """The program with a clock that stands at ten on its last business day, and its people."""
    rt = clerk.frame.rt
    assert rt is not None
    day = business_day(rt, today(rt.clock) - timedelta(days=1))
    clock = FrozenClock(at_ten(day))
    rt.clock = clock
    with rt.sessions.read() as session:
        accounts = {row.login: actor_of(row) for row in session.scalars(select(Account))}
    of = {Role.CLERK: "clerk", Role.DIRECTOR: "director", Role.LOCAL_BODY: "localbody"}
    return rt, Staff({role: accounts[login] for role, login in of.items()}), clock


def business_day(rt: Runtime, day: date) -> date:
    """The day, or the last business day before it."""
    with rt.sessions.read() as session:
        calendar = rt.calendar(session)
    while not calendar.is_business_day(day):
        day -= timedelta(days=1)
    return day


def at_ten(day: date) -> str:
    return f"{datetime.combine(day, time(10), CENTRE_ZONE):%Y-%m-%dT%H:%M}"


def somebody(rt: Runtime, staff: Staff) -> Someone:
    """Unemployed, and not of the demonstration."""
    papers = (DocumentData(DocumentKind.APPLICATION), identity(date(2099, 1, 1)))
    iin = some_iin(BORN, Sex.FEMALE, 9400)
    person = person_data(iin=iin, birth_date=BORN, surname="Тоғжанова", given_name="Ұлжалғас")
    return unemployed(rt, staff, person=person, documents=papers)


def act(clerk: Operator, name: str) -> None:
    """An entry of what can be done with the case, by the arrows."""
    clerk.press(Qt.Key.Key_J, CONTROL)
    menu = clerk.focus
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        active = menu.activeAction()
        if active is not None and active.objectName() == name:
            break
        clerk.press(Qt.Key.Key_Down)
    clerk.press(Qt.Key.Key_Return)
    clerk.settle()


def option(clerk: Operator, name: str) -> None:
    """One of the choices at the left, by the arrows."""
    for _ in range(8):
        if clerk.focus.objectName().startswith(name):
            return
        clerk.press(Qt.Key.Key_Down)
    raise AssertionError(name)


def save(clerk: Operator) -> None:
    clerk.press(Qt.Key.Key_S, CONTROL)
    clerk.settle()


@pytest.mark.parametrize("tongue", ["kk"], indirect=True)
def test_sent_came_left_without_reason_and_barred_when_registered_again(clerk: Operator) -> None:
    rt, staff, clock = counter(clerk)
    someone = somebody(rt, staff)
    desk = clerk.sign_in("clerk")
    desk.open_person(someone.person_id)
    clerk.person()
    act(clerk, "direct_to_measure")
    assert isinstance(desk.here(), MeasureDirection)
    option(clerk, "social_job")
    clerk.fill("place", PLACE)
    clerk.tick("consent")  # L20.4
    save(clerk)
    for tongue, pdf in clerk.sheets().items():
        found = words(pdf)
        assert "Тоғжанова Ұлжалғас" in found and PLACE in found, tongue
    clerk.leave_paper()

    act(clerk, "follow_measure")
    assert isinstance(desk.here(), MeasureCourse)
    save(clerk)  # came today, as the window offers
    clerk.person()
    assert word(MeasureState.STARTED.value) in clerk.screen()
    act(clerk, "follow_measure")
    option(clerk, "left")
    clerk.say("valid", yes=False)
    clerk.fill("reason", WHY)
    save(clerk)
    clerk.person()
    assert WHY in clerk.screen()
    (given,) = case_of(rt, staff, someone.person_id).measures
    assert (given.state, given.valid_reason) == (MeasureState.LEFT, False)

    back = business_day(rt, today(clock) + timedelta(days=50))
    again = registered_again(rt, staff, clock, someone, at_ten(back))
    desk.go_back()
    desk.open_person(again.person_id)
    clerk.person()
    act(clerk, "direct_to_measure")
    first = format_date(add_months(back, 3) + timedelta(days=1))
    window = desk.here()
    assert isinstance(window, MeasureDirection)
    for kind in MeasureKind:  # L20.5: every measure, from the day after three months
        assert first in window.options.words(kind.value)
    option(clerk, "training")
    clerk.fill("place", PLACE)
    clerk.choose("ground", "lacks_qualification")
    clerk.go("starts_on")
    save(clerk)
    assert first in window.form.banner.text.text()
    assert case_of(rt, staff, someone.person_id).measures == (given,)
