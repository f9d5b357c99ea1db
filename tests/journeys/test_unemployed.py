"""From job seeker to unemployed by keyboard: the three posts, the notice, the telling, §34."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from decided import at_local_body, case_row, decision_row, drafted
from entries import some_iin
from factories import Staff, card_data, identity, person_data
from fakes import FrozenClock
from operator_at_counter import ALT, CONTROL, Operator
from paper_words import CENTRE, DIRECTOR, in_words, words
from PySide6.QtCore import Qt
from sqlalchemy import select

from app.core.clock import CENTRE_ZONE, today
from app.core.vocabulary import (
    CaseState,
    DecisionState,
    DocumentKind,
    Form,
    Role,
    Sex,
    UnemployedRefusal,
)
from app.models import Account, Paper
from app.rules.age import add_months
from app.services.accounts import actor_of
from app.services.person_page import PersonPage, open_person
from app.services.queue_queries import Sight, Whose, queue_page
from app.services.registration_answers import DocumentData
from app.services.runtime import Runtime
from app.ui.keys import rail_key
from app.ui.messages import word
from app.ui.windows.case.decision import DecisionWindow
from app.ui.windows.case.decision_draft import DraftWindow, TellWindow
from app.ui.windows.case.decision_words import WordsWindow
from app.ui.windows.case.decisions import DecisionsPage
from app.ui.windows.case.work_choice import WorkChoice

IN_KAZAKH = pytest.mark.parametrize("tongue", ["kk"], indirect=True)
IN_RUSSIAN = pytest.mark.parametrize("tongue", ["ru"], indirect=True)
UNEMPLOYED = {"kk": "жұмыссыз ретінде тірке", "ru": "в качестве безработного"}
REMARK = "Kartany tolyqtyrynyz"
WHY = {"kk": "Тізілім бойынша жалақы алады.", "ru": "По реестру получает заработную плату."}
SHIFT = Qt.KeyboardModifier.ShiftModifier
R = UnemployedRefusal


def page_of(clerk: Operator, person_id: int) -> PersonPage:
    return open_person(clerk.desk.context.rt, clerk.desk.context.actor, person_id)


def open_page(clerk: Operator, person_id: int) -> None:
    clerk.desk.open_person(person_id)
    clerk.settle()
    clerk.person()


def next_step(clerk: Operator) -> None:
    clerk.press(Qt.Key.Key_F9)
    clerk.settle()


def save(clerk: Operator) -> None:
    clerk.press(Qt.Key.Key_S, CONTROL)
    clerk.settle()


def other_post(clerk: Operator, login: str) -> None:
    """One signs out at the rail, another signs in."""
    clerk.press(Qt.Key.Key_1, ALT)
    clerk.settle()
    clerk.push("sign_out")
    clerk.until(lambda: clerk.frame.desk is None)
    clerk.sign_in(login)


def room(clerk: Operator) -> DecisionsPage:
    """The room of decisions, by its place on the rail."""
    place = list(clerk.desk._rail).index("decisions") + 1
    clerk.press(getattr(Qt.Key, f"Key_{rail_key(place)[-1]}"), ALT)
    clerk.settle()
    here = clerk.desk.here()
    assert isinstance(here, DecisionsPage)
    return here


def yesterday(clerk: Operator) -> tuple[Runtime, Staff]:
    """The centre on its last business day before today, and its people."""
    rt = clerk.frame.rt
    assert rt is not None
    with rt.sessions.read() as session:
        accounts = {row.login: actor_of(row) for row in session.scalars(select(Account))}
        calendar, day = rt.calendar(session), today(rt.clock) - timedelta(days=1)
    while not calendar.is_business_day(day):
        day -= timedelta(days=1)
    moment = datetime.combine(day, time(10), CENTRE_ZONE)
    of = {Role.CLERK: "clerk", Role.DIRECTOR: "director", Role.LOCAL_BODY: "localbody"}
    staff = Staff({role: accounts[login] for role, login in of.items()})
    return replace(rt, clock=FrozenClock(f"{moment:%Y-%m-%dT%H:%M}")), staff


def whom(serial: int, born: date = date(1988, 3, 9)) -> dict[str, object]:
    """Somebody whom the demonstration has not; who is under sixteen has his representative."""
    names = ("Сүйінбаева", "Бекболатова", "Тоғжанова", "Қырықбаева", "Ермұратова")
    return {
        "person": person_data(
            iin=some_iin(born, Sex.FEMALE, serial),
            birth_date=born,
            surname=names[serial % len(names)],
            given_name="Ұлжалғас",
            patronymic="",
        ),
        "documents": (
            DocumentData(DocumentKind.APPLICATION),
            replace(identity(), valid_until=date(2099, 1, 1)),
            DocumentData(DocumentKind.REPRESENTATIVE),
        ),
        "representative_name": "Сүйінбаев Ерлан",
        "representative_relation": "parent",
    }


def test_a_job_seeker_becomes_unemployed_gets_the_notice_and_is_told(clerk: Operator) -> None:
    desk = clerk.sign_in("clerk")
    rows = queue_page(desk.context.rt, desk.context.actor, Sight(Whose.ALL), 0, 500)
    person_id = next(row.about.person_id for row in rows if row.code == "24")
    open_page(clerk, person_id)
    next_step(clerk)  # help with the choice of work
    assert isinstance(desk.here(), WorkChoice)
    save(clerk)
    next_step(clerk)
    assert isinstance(desk.here(), DraftWindow)
    clerk.go("note")
    clerk.write("Бос орын болмады")
    save(clerk)
    assert word("drafted") in clerk.screen()
    for login, state in (
        ("director", CaseState.AT_LOCAL_BODY),
        ("localbody", CaseState.UNEMPLOYED),
    ):
        other_post(clerk, login)
        open_page(clerk, person_id)
        next_step(clerk)
        assert isinstance(clerk.desk.here(), DecisionWindow)
        assert "Бос орын болмады" in clerk.screen()
        save(clerk)
        case = page_of(clerk, person_id).case
        assert case is not None and case.state is state
    other_post(clerk, "clerk")
    open_page(clerk, person_id)
    next_step(clerk)
    notice(clerk, page_of(clerk, person_id))
    clerk.leave_paper()
    next_step(clerk)
    assert isinstance(clerk.desk.here(), TellWindow)
    save(clerk)
    list_of_documents = clerk.paper().ready
    assert list_of_documents is not None
    assert list_of_documents.form is Form.PAYMENT_DOCUMENTS
    page = clerk.leave_paper()
    assert page.case is not None
    running = {term.code for term in page.case.terms if term.ended_at is None}
    assert not running & {"24", "31", "32", "33", "35"}
    assert word("signed") in clerk.screen()


def notice(clerk: Operator, page: PersonPage) -> None:
    """Appendix 4 on the screen, in both languages, then the receipt for it."""
    paper = clerk.paper()
    assert paper.ready is not None and paper.ready.number.startswith("4-")
    day = today(clerk.desk.context.rt.clock)
    for tongue, pdf in clerk.sheets().items():
        found = words(pdf).replace("\u00a0", " ")
        assert UNEMPLOYED[tongue] in found.casefold()
        for text in (page.full_name, CENTRE[tongue], DIRECTOR[tongue], in_words(tongue, day)):
            assert text in found
    next_step(clerk)  # the person shows the identity card and takes the notice
    receipt = clerk.paper().ready
    assert receipt is not None and receipt.form is Form.RECEIPT


@IN_KAZAKH
def test_each_ground_of_34_refuses_and_stands_on_the_notice(clerk: Operator) -> None:
    """Under sixteen, works, of pension age and a student by the facts; false by the body's word."""
    now = today_of(clerk)
    then, staff = yesterday(clerk)
    young, old = add_months(now, -12 * 15), add_months(now, -12 * 66)
    student = card_data(
        status_category="student",
        registration_purpose="active_measures",
        target_groups=("senior_pupil_or_student",),
    )
    people = {
        R.UNDER_SIXTEEN: at_local_body(then, staff, **whom(9100, young)),
        R.EMPLOYED: at_local_body(
            then, staff, card=card_data(status_category="part_time"), **whom(9201)
        ),
        R.PENSION_AGE: at_local_body(then, staff, **whom(9302, old)),
        R.FALSE_INFORMATION: at_local_body(then, staff, **whom(9403)),
        R.STUDENT: at_local_body(then, staff, card=student, **whom(9504)),
    }
    clerk.sign_in("localbody")
    for ground, someone in people.items():
        open_page(clerk, someone.person_id)
        next_step(clerk)
        if ground is not R.FALSE_INFORMATION:
            save(clerk)  # to sign is not possible: the fact is told, nothing is written
            assert decision_row(then, someone.decision_id).state is DecisionState.APPROVED
        clerk.press(Qt.Key.Key_B, CONTROL)
        clerk.settle()
        assert isinstance(clerk.desk.here(), WordsWindow)
        if ground is R.FALSE_INFORMATION:
            clerk.tick("false_information")
            for tongue in ("kk", "ru"):
                clerk.go(f"why_{tongue}")
                clerk.write(WHY[tongue])
        save(clerk)
        assert decision_row(then, someone.decision_id).grounds == [ground.value]
        assert case_row(then, someone.case_id).state is CaseState.UNEMPLOYED_REFUSED
    other_post(clerk, "clerk")
    for ground in (R.UNDER_SIXTEEN, R.FALSE_INFORMATION):
        open_page(clerk, people[ground].person_id)
        next_step(clerk)
        paper = clerk.paper().ready
        assert paper is not None and paper.form is Form.REFUSED
        with then.sessions.read() as session:
            causes = session.get_one(Paper, paper.paper_id).payload["causes"]
        for tongue in ("kk", "ru"):
            own = [WHY[tongue]] if ground is R.FALSE_INFORMATION else []
            assert causes[tongue][1:] == own
            assert "34" in causes[tongue][0]
        clerk.leave_paper()


def today_of(clerk: Operator) -> date:
    assert clerk.frame.rt is not None
    return today(clerk.frame.rt.clock)


@IN_RUSSIAN
def test_a_draft_comes_back_with_a_remark_and_is_put_again(clerk: Operator) -> None:
    then, staff = yesterday(clerk)
    someone = drafted(then, staff, **whom(9600))
    clerk.sign_in("director")
    list_ = room(clerk)
    at = [item.id for item in list_.model.rows].index(someone.decision_id)
    for _ in range(at):
        clerk.press(Qt.Key.Key_Down)
    clerk.enter()
    clerk.press(Qt.Key.Key_B, CONTROL)
    clerk.settle()
    clerk.write(REMARK)
    save(clerk)
    assert isinstance(clerk.desk.here(), DecisionsPage)
    other_post(clerk, "clerk")
    open_page(clerk, someone.person_id)
    next_step(clerk)
    assert REMARK in clerk.screen()
    save(clerk)
    clerk.write("Толықтырылды")
    save(clerk)
    row = decision_row(then, someone.decision_id)
    assert (row.state, row.remark) == (DecisionState.DRAFTED, REMARK)
    assert row.details["note"] == "Толықтырылды"


@IN_KAZAKH
def test_several_are_approved_at_once(clerk: Operator) -> None:
    then, staff = yesterday(clerk)
    people = [drafted(then, staff, **whom(serial)) for serial in (9700, 9801, 9902)]
    clerk.sign_in("director")
    list_ = room(clerk)
    order = [item.id for item in list_.model.rows]
    places = sorted(order.index(someone.decision_id) for someone in people)
    at = 0
    for place in places:
        for _ in range(place - at):
            clerk.press(Qt.Key.Key_Down)
        clerk.press(Qt.Key.Key_Space)
        at = place
    save(clerk)
    assert {case_row(then, one.case_id).state for one in people} == {CaseState.JOB_SEEKER}
    save(clerk)  # asked for once more
    assert {case_row(then, one.case_id).state for one in people} == {CaseState.AT_LOCAL_BODY}
