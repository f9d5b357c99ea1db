"""§24, §52, §56 by keyboard: from the person at the counter to vacancies, and to his consent."""

import pytest
from factories import card_data, registered
from operator_at_counter import Operator
from paper_words import words
from PySide6.QtCore import Qt
from test_active_measures import act, counter, save
from test_letter_to_hire import key, mill_vacancy, whom
from test_unemployed import next_step

from app.core.vocabulary import Form, OfferAnswer
from app.services.kept_selections import kept_of_case
from app.services.person_page import open_person
from app.ui.messages import word
from app.ui.windows.case.offer_several import OfferSeveral
from app.ui.windows.case.work_choice import WorkChoice


def listed(choice: WorkChoice) -> list[int]:
    return [choice.key(row) for row in choice.model.rows]


def why_not(clerk: Operator, choice: WorkChoice, post: str, vacancy_id: int) -> None:
    """A vacancy that is not in the list is searched, and stands beside the best one."""
    best = choice.current()
    key(clerk, Qt.Key.Key_D)
    clerk.write(post)
    clerk.until(lambda: listed(choice) == [vacancy_id])
    clerk.settle()
    assert word("pays_too_little") in clerk.screen()
    assert choice.pinned == best
    for _ in post:
        clerk.press(Qt.Key.Key_Backspace)


def tick(clerk: Operator, choice: WorkChoice, *vacancy_ids: int) -> None:
    """From row to row with the arrows."""
    for _ in range(choice.table.currentIndex().row()):
        clerk.press(Qt.Key.Key_Up)
    for vacancy_id in listed(choice):
        if vacancy_id in vacancy_ids:
            clerk.press(Qt.Key.Key_Return)
        clerk.press(Qt.Key.Key_Down)
    assert set(choice.picked) == set(vacancy_ids)


@pytest.mark.parametrize("tongue", ["ru"], indirect=True)
def test_work_is_chosen_with_the_person_offered_and_agreed_to(clerk: Operator) -> None:
    rt, staff, _clock = counter(clerk)
    card = card_data(address_place="750000000", wanted_occupation="4110-0", lowest_pay=170_000)
    got = registered(rt, staff.clerk, **{**whom(9450, "Шынарбекова"), "card": card})
    mill = mill_vacancy(rt, staff, occupation="4110-0", pay_from=180_000)
    low = mill_vacancy(rt, staff, occupation="4110-0", pay_from=120_000, post="Курьер-тіркеуші")
    clerk.sign_in("clerk")
    clerk.desk.open_person(got.person_id)
    clerk.settle()
    clerk.person()
    next_step(clerk)  # §24: help with the choice is owed
    choice = clerk.desk.here()
    assert isinstance(choice, WorkChoice)
    assert listed(choice)[0] == mill.vacancy_id
    why_not(clerk, choice, "Курьер-тіркеуші", low.vacancy_id)
    key(clerk, Qt.Key.Key_E)  # he would take less after all
    clerk.fill("lowest_pay", "110000")
    clerk.until(lambda: low.vacancy_id in listed(choice))
    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()
    tick(clerk, choice, mill.vacancy_id, low.vacancy_id)
    clerk.press(Qt.Key.Key_F8)
    clerk.settle()
    ready = clerk.paper().ready
    assert ready is not None and ready.form is Form.SELECTION
    for pdf in clerk.sheets().values():
        assert "Шынарбекова" in words(pdf) and "Курьер" in words(pdf)
    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()
    key(clerk, Qt.Key.Key_O)
    assert isinstance(clerk.desk.here(), OfferSeveral)
    save(clerk)
    clerk.person()
    case = open_person(rt, staff.clerk, got.person_id).case
    assert case is not None and len(case.offers) == 2
    assert {term.met for term in case.terms if term.code == "24"} == {True}
    (kept,) = kept_of_case(rt, staff.clerk, case.id)  # printed, then offered from: one list
    assert kept.look.changed == {"lowest_pay": 110_000}
    act(clerk, "answer_offer")
    clerk.choose("answer", OfferAnswer.ACCEPTED.value)
    save(clerk)
    case = open_person(rt, staff.clerk, got.person_id).case
    assert case is not None
    assert [offer.answer for offer in case.offers].count(OfferAnswer.ACCEPTED) == 1
