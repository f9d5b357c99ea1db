"""§22: who may be here already is found and compared; two records are made one and apart again."""

import pytest
from entries import decide, papers, registration, somebody_without_a_case, start
from operator_at_counter import CONTROL, Operator
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.errors import UserError
from app.core.vocabulary import CaseState
from app.services.merging import merges_of
from app.services.people_queries import search_people
from app.services.person_page import PersonPage, open_person
from app.ui.messages import sentence
from app.ui.windows.doubles import CompareWindow
from app.ui.windows.merging import MergeWindow

REASON = "Туған жері басқа, құжатынан көрінеді"
pytestmark = pytest.mark.parametrize("tongue", ["kk"], indirect=True)


def type_the_same(clerk: Operator, page: PersonPage) -> None:
    """The same name and birth date, without an IIN: probably a double."""
    start(clerk)
    clerk.tick("without_iin")
    clerk.go("no_iin_reason", Qt.Key.Key_Backtab)
    clerk.choose("no_iin_reason", "document_in_progress")
    clerk.fill("surname", page.person["surname"])
    clerk.fill("given_name", page.person["given_name"])
    year, month, day = page.person["birth_date"].split("-")
    clerk.fill("birth_date", f"{day}{month}{year}")
    clerk.choose("sex", page.person["sex"])
    clerk.until(clerk.wizard().findChild(QWidget, "known_person").isVisible)
    assert page.full_name in clerk.screen()


def compare(clerk: Operator) -> CompareWindow:
    clerk.press(Qt.Key.Key_O, CONTROL)
    clerk.settle()
    window = clerk.desk.here()
    assert isinstance(window, CompareWindow)
    return window


def registered_as_another(clerk: Operator, page: PersonPage) -> PersonPage:
    """Typed, compared, decided to be another person, and registered."""
    type_the_same(clerk, page)
    compare(clerk)
    clerk.fill("reason", REASON)
    clerk.enter()
    clerk.enter()
    clerk.find("address_place", "Алмалы")
    clerk.enter()
    papers(clerk)
    clerk.enter()
    registration(clerk)
    clerk.choose("education_level", "bachelor")
    clerk.enter()
    clerk.find("wanted_occupation", "5223")
    clerk.enter(CONTROL)
    decide(clerk)
    clerk.paper()
    return clerk.leave_paper()


def test_somebody_alike_is_registered_as_another_person_for_a_reason(clerk: Operator) -> None:
    desk = clerk.sign_in("clerk")
    page = somebody_without_a_case(clerk)
    other = registered_as_another(clerk, page)
    assert other.id != page.id
    assert other.case is not None and other.case.state is CaseState.JOB_SEEKER
    again = open_person(desk.context.rt, desk.context.actor, page.id)
    assert (again.version, again.revisions, again.case) == (page.version, page.revisions, None)


def test_another_person_is_decided_only_with_a_reason(clerk: Operator) -> None:
    clerk.sign_in("clerk")
    page = somebody_without_a_case(clerk)
    type_the_same(clerk, page)
    window = compare(clerk)
    clerk.press(Qt.Key.Key_S, CONTROL)
    assert clerk.desk.here() is window
    assert clerk.focus.objectName() == "reason"
    assert sentence(UserError("reason_missing")) in clerk.screen().splitlines()


def test_nobody_alike_is_entered_before_it_is_decided(clerk: Operator) -> None:
    desk = clerk.sign_in("clerk")
    page = somebody_without_a_case(clerk)
    before = len(search_people(desk.context.rt, desk.context.actor, page.person["surname"]))
    type_the_same(clerk, page)
    clerk.enter()
    clerk.find("address_place", "Алмалы")
    clerk.enter()
    papers(clerk)
    clerk.enter()
    registration(clerk)
    clerk.choose("education_level", "bachelor")
    clerk.enter()
    clerk.find("wanted_occupation", "5223")
    clerk.enter(CONTROL)
    decide(clerk)
    error = UserError("probable_double")
    assert sentence(error)[:20] in clerk.screen()
    found = search_people(desk.context.rt, desk.context.actor, page.person["surname"])
    assert len(found) == before


def test_the_same_person_is_opened_instead(clerk: Operator) -> None:
    clerk.sign_in("clerk")
    page = somebody_without_a_case(clerk)
    type_the_same(clerk, page)
    compare(clerk)
    clerk.press(Qt.Key.Key_O, CONTROL)
    opened = clerk.person().page
    assert opened is not None and opened.id == page.id


def test_two_records_are_made_one_and_apart_again(clerk: Operator) -> None:
    desk = clerk.sign_in("clerk")
    page = somebody_without_a_case(clerk)
    other = registered_as_another(clerk, page)
    clerk.press(Qt.Key.Key_M, CONTROL)
    clerk.settle()
    window = clerk.desk.here()
    assert isinstance(window, MergeWindow)
    clerk.write(page.person["iin"])
    clerk.settle()
    clerk.enter()
    assert window.keep[1].isChecked()  # who has an IIN is kept
    clerk.fill("reason", "Бір адам, ЖСН кейін алынды")
    clerk.press(Qt.Key.Key_S, CONTROL)
    clerk.settle()
    kept = clerk.person().page
    assert kept is not None and kept.id == page.id
    assert kept.case is not None and other.case is not None
    assert kept.case.number == other.case.number
    assert "Бір адам, ЖСН кейін алынды" in clerk.screen()

    clerk.press(Qt.Key.Key_M, CONTROL)
    clerk.settle()
    clerk.go("reason")
    clerk.write(REASON)
    clerk.push("undo")
    merge = merges_of(desk.context.rt, desk.context.actor, page.id)[0]
    assert merge.undone_at is not None
    apart = [open_person(desk.context.rt, desk.context.actor, id_) for id_ in (page.id, other.id)]
    assert [one.case is not None for one in apart] == [False, True]
