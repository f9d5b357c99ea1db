"""A registration made in error is put right by the director's act; nothing is deleted."""

import pytest
from entries import NAME, obligatory
from operator_at_counter import CONTROL, Operator
from paper_words import CENTRE, DIRECTOR, words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.vocabulary import CaseState, MoveName
from app.services.person_page import PersonPage
from app.ui.messages import word
from app.ui.windows.case.correction import CorrectionWindow

pytestmark = pytest.mark.parametrize("tongue", ["kk"], indirect=True)
REASON = {"kk": "Тегінде қате кетті", "ru": "Ошибка в фамилии"}
ACT = {"kk": "Тіркеуді түзету туралы акт", "ru": "Акт об исправлении регистрации"}
ANNULLED = {"kk": "Тіркеудің күші жойылды", "ru": "Регистрация аннулирована"}
REPLACED = {"kk": "оның орнына", "ru": "взамен выдано"}


def registered(clerk: Operator) -> tuple[PersonPage, str]:
    """Somebody just registered, and the number of his notice."""
    obligatory(clerk)
    paper = clerk.paper()
    assert paper.ready is not None
    return clerk.leave_paper(), paper.ready.number


def put_right(clerk: Operator, *, annul: bool) -> None:
    clerk.press(Qt.Key.Key_R, CONTROL)
    clerk.settle()
    assert isinstance(clerk.desk.here(), CorrectionWindow)
    if annul:
        clerk.press(Qt.Key.Key_Down)
        clerk.press(Qt.Key.Key_Space)
    for tongue, reason in REASON.items():
        clerk.fill(f"reason_{tongue}", reason)
    clerk.press(Qt.Key.Key_S, CONTROL)
    clerk.settle()


def act(clerk: Operator, number: str, effect: dict[str, str]) -> None:
    """The act on the screen names the wrong notice, the reason and what follows."""
    for tongue, pdf in clerk.sheets().items():
        found = words(pdf).replace("\u00a0", " ")
        assert ACT[tongue].casefold() in found.casefold()
        for text in (
            NAME,
            number,
            REASON[tongue],
            effect[tongue],
            CENTRE[tongue],
            DIRECTOR[tongue],
        ):
            assert text in found


def test_a_wrong_notice_is_replaced_and_the_person_stays_registered(clerk: Operator) -> None:
    clerk.sign_in("director")
    before, number = registered(clerk)
    put_right(clerk, annul=False)
    act(clerk, number, REPLACED)
    clerk.press(Qt.Key.Key_Tab, CONTROL)
    clerk.settle()
    new = clerk.paper().ready
    assert new is not None and new.number.startswith("3-") and new.number != number
    page = clerk.leave_paper()
    assert page.case is not None and before.case is not None
    assert page.case.state is CaseState.JOB_SEEKER
    assert page.case.registered_on == before.case.registered_on
    assert {paper.number for paper in page.papers} >= {number, new.number}
    last = next(event.move for event in page.case.timeline if event.move)
    assert last is MoveName.REPLACE_NOTICE


def test_a_registration_in_error_is_annulled_and_a_right_one_follows(clerk: Operator) -> None:
    clerk.sign_in("director")
    before, number = registered(clerk)
    put_right(clerk, annul=True)
    act(clerk, number, ANNULLED)
    page = clerk.leave_paper()
    assert page.case is not None and page.case.state is CaseState.ANNULLED
    assert word("annulled") in clerk.screen()
    assert [term.code for term in page.case.terms if term.ended_at is None] == []
    assert number in {paper.number for paper in page.papers}  # kept, though it holds no more
    clerk.press(Qt.Key.Key_F9)  # the person may be registered anew
    clerk.settle()
    assert clerk.wizard().answers["person_id"] == before.id


def test_an_act_needs_a_reason(clerk: Operator) -> None:
    clerk.sign_in("director")
    registered(clerk)
    clerk.press(Qt.Key.Key_R, CONTROL)
    clerk.settle()
    clerk.press(Qt.Key.Key_S, CONTROL)
    clerk.settle()
    assert clerk.focus.objectName() == "reason_kk"
    assert clerk.focus.accessibleDescription() in clerk.screen().splitlines()


def test_a_clerk_puts_no_registration_right(clerk: Operator) -> None:
    clerk.sign_in("clerk")
    registered(clerk)
    window = clerk.person()
    clerk.press(Qt.Key.Key_R, CONTROL)
    clerk.settle()
    assert clerk.desk.here() is window
    assert not window.findChild(QWidget, "correct").isVisible()
