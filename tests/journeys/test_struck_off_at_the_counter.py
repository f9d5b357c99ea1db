"""§44-45, L16, §51 by keyboard: offers refused, a ground entered with proof, the bar, a change."""

from datetime import timedelta

import pytest
from decided import case_row, unemployed
from operator_at_counter import CONTROL, Operator
from paper_words import CENTRE, DIRECTOR, in_words, words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from struck_off import refused
from test_unemployed import (
    next_step,
    open_page,
    other_post,
    page_of,
    save,
    today_of,
    whom,
    yesterday,
)

from app.core.vocabulary import CaseState, DeregistrationGround, Form
from app.ui.messages import word
from app.ui.windows.case.change_report import ChangeWindow
from app.ui.windows.case.decision import DecisionWindow
from app.ui.windows.case.deregistration import DeregistrationWindow, FundWindow, TellStruckOffWindow
from app.ui.windows.case.offer import OfferWindow
from app.ui.windows.case.offer_steps import OfferAnswerWindow
from app.ui.windows.person import PersonWindow

IN_KAZAKH = pytest.mark.parametrize("tongue", ["kk"], indirect=True)
IN_RUSSIAN = pytest.mark.parametrize("tongue", ["ru"], indirect=True)
EMPLOYER = "«Жетісу» ЖШС"
PROOF = {"kk": "Сот үкімі № 17", "ru": "Приговор суда № 17"}
STRUCK_OFF = {"kk": "есептен шығар", "ru": "снят"}


def choose_action(clerk: Operator, name: str) -> None:
    """An entry of what can be done with the case: Ctrl+J, the arrows, Enter."""
    clerk.press(Qt.Key.Key_J, CONTROL)
    clerk.settle()
    for _ in range(30):
        menu = clerk.focus
        assert isinstance(menu, QMenu)
        if menu.activeAction().objectName() == name:
            break
        clerk.press(Qt.Key.Key_Down)
    clerk.press(Qt.Key.Key_Return)
    clerk.settle()


def refuse_an_offer(clerk: Operator) -> None:
    choose_action(clerk, "offer_work")
    assert isinstance(clerk.desk.here(), OfferWindow)
    clerk.fill("employer", EMPLOYER)
    clerk.say("suitable", yes=True)
    save(clerk)
    choose_action(clerk, "answer_offer")
    assert isinstance(clerk.desk.here(), OfferAnswerWindow)
    clerk.choose("answer", "offer_declined")
    clerk.fill("reason", "Алыс")
    save(clerk)
    assert isinstance(clerk.desk.here(), PersonWindow)


def decided_by_both(clerk: Operator, person_id: int, evidence: str) -> None:
    """The director approves and the local body signs, each with the evidence before his eyes."""
    for login in ("director", "localbody"):
        other_post(clerk, login)
        open_page(clerk, person_id)
        next_step(clerk)
        assert isinstance(clerk.desk.here(), DecisionWindow)
        assert evidence in clerk.screen()
        save(clerk)
    case = page_of(clerk, person_id).case
    assert case is not None and case.state is CaseState.DEREGISTERED


@IN_KAZAKH
def test_the_third_refusal_strikes_off_and_bars_for_thirty_days(clerk: Operator) -> None:
    then, staff = yesterday(clerk)
    someone = unemployed(then, staff, **whom(9700))
    refused(then, staff, someone, 2)
    clerk.sign_in("clerk")
    open_page(clerk, someone.person_id)
    assert word("offers_refused") not in clerk.screen()
    refuse_an_offer(clerk)
    assert word("offers_refused") in clerk.screen()
    assert EMPLOYER in clerk.screen()
    choose_action(clerk, "propose_deregistration")
    assert isinstance(clerk.desk.here(), DeregistrationWindow)
    save(clerk)  # what the records prove stands first and is chosen
    decided_by_both(clerk, someone.person_id, EMPLOYER)
    other_post(clerk, "clerk")
    open_page(clerk, someone.person_id)
    next_step(clerk)
    assert isinstance(clerk.desk.here(), TellStruckOffWindow)
    save(clerk)
    again = today_of(clerk) + timedelta(days=31)
    paper = clerk.paper().ready
    assert paper is not None and paper.form is Form.DEREGISTERED
    for tongue, pdf in clerk.sheets().items():
        found = words(pdf).replace("\u00a0", " ")
        assert STRUCK_OFF[tongue] in found.casefold()
        for text in (CENTRE[tongue], DIRECTOR[tongue], in_words(tongue, again)):
            assert text in found
    page = clerk.leave_paper()
    next_step(clerk)
    assert isinstance(clerk.desk.here(), FundWindow)
    save(clerk)
    case = page_of(clerk, someone.person_id).case
    assert case is not None and not any(term.ended_at is None for term in case.terms)
    assert f"{again:%d.%m.%Y}" in clerk.screen()
    next_step(clerk)  # no application may be taken: nothing opens
    assert isinstance(clerk.desk.here(), PersonWindow)
    clerk.press(Qt.Key.Key_N, CONTROL)
    clerk.settle()
    clerk.write(str(page.person["iin"]))
    clerk.settle()
    assert f"{again:%d.%m.%Y}" in clerk.screen()


@IN_RUSSIAN
def test_a_sentence_is_entered_with_its_proof(clerk: Operator) -> None:
    then, staff = yesterday(clerk)
    someone = unemployed(then, staff, **whom(9800))
    clerk.sign_in("clerk")
    open_page(clerk, someone.person_id)
    choose_action(clerk, "propose_deregistration")
    window = clerk.desk.here()
    assert isinstance(window, DeregistrationWindow)
    name = f"entered {DeregistrationGround.SENTENCED.value}"
    for _ in range(len(window.options.buttons)):
        if clerk.focus.objectName() == name:
            break
        clerk.press(Qt.Key.Key_Down)
    clerk.press(Qt.Key.Key_Space)
    assert window.options.value() == name
    save(clerk)
    assert clerk.focus.objectName() == "happened_on"  # what is missing is asked for
    clerk.write("=")
    for tongue, proof in PROOF.items():
        clerk.fill(f"proof_{tongue}", proof)
    save(clerk)
    decided_by_both(clerk, someone.person_id, PROOF["ru"])
    other_post(clerk, "clerk")
    open_page(clerk, someone.person_id)
    assert word("sentenced") in clerk.screen()
    assert page_of(clerk, someone.person_id).openings  # §44.5 bars nobody


@IN_KAZAKH
def test_who_took_work_reports_it_and_is_placed(clerk: Operator) -> None:
    then, staff = yesterday(clerk)
    someone = unemployed(then, staff, **whom(9900))
    clerk.sign_in("clerk")
    open_page(clerk, someone.person_id)
    choose_action(clerk, "report_change")
    assert isinstance(clerk.desk.here(), ChangeWindow)
    clerk.choose("kind", "took_work")
    clerk.tick("placed")
    save(clerk)
    assert case_row(then, someone.case_id).state is CaseState.PLACED
    assert word("placed") in clerk.screen()
    assert word("took_work") in clerk.screen()
