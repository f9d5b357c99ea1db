"""§56-58 by keyboard: a must is turned into a wish, two are compared, both are offered the vacancy
in one act, and the list that was seen is printed from the vacancy's page."""

from decided import unemployed
from factories import card_data
from operator_at_counter import Operator
from paper_words import words
from PySide6.QtCore import Qt
from test_active_measures import counter, save
from test_letter_to_hire import IN_KAZAKH, key, mill_vacancy, open_vacancy, whom
from test_unemployed import next_step

from app.core.vocabulary import Form
from app.services.candidates import candidates_of
from app.services.card_data import JobData
from app.ui.windows.vacancies.candidates_choice import CandidatesChoice
from app.ui.windows.vacancies.candidates_offer import OfferToSeveral
from app.ui.windows.vacancies.vacancy_window import VacancyWindow

RARE = "орау жабдығын баптау"


@IN_KAZAKH
def test_two_of_the_best_are_offered_the_vacancy(clerk: Operator) -> None:
    rt, staff, _clock = counter(clerk)
    card = card_data(jobs=(JobData("4110-0", years=5),), special_skills=(RARE,))
    skilled = unemployed(rt, staff, **{**whom(9470, "Тоғжанова"), "card": card})
    other = unemployed(rt, staff, **whom(9471, "Шынасылова"))
    done = mill_vacancy(rt, staff, places=2, skills=(RARE,), musts=("skills",))
    clerk.sign_in("clerk")
    open_vacancy(clerk, done.vacancy_id)
    next_step(clerk)  # §56: nobody is chosen yet
    choice = clerk.desk.here()
    assert isinstance(choice, CandidatesChoice)
    clerk.until(lambda: [row.case_id for row in choice.model.rows] == [skilled.case_id])
    clerk.press(Qt.Key.Key_Return)  # ticked
    key(clerk, Qt.Key.Key_E)
    clerk.tick("must_skills")  # a wish from now on
    clerk.until(lambda: choice.model.rowCount() > 1)
    assert choice.wishes.note.isVisible()
    clerk.press(Qt.Key.Key_Escape)
    clerk.write("Шынасыл")
    clerk.until(lambda: [r.case_id for r in choice.model.rows][1:] == [other.case_id])
    key(clerk, Qt.Key.Key_D)
    clerk.press(Qt.Key.Key_Up)
    clerk.settle()
    assert choice.reasons.count() == 2
    clerk.press(Qt.Key.Key_Down)
    clerk.press(Qt.Key.Key_Return)
    key(clerk, Qt.Key.Key_O)
    assert isinstance(clerk.desk.here(), OfferToSeveral)
    save(clerk)
    page = clerk.desk.here()
    assert isinstance(page, VacancyWindow)
    offers = {row.case_id for row in candidates_of(rt, staff.clerk, done.vacancy_id) if row.offer}
    assert offers == {skilled.case_id, other.case_id}
    clerk.until(lambda: bool(page.candidates.kept.kept))
    (kept,) = page.candidates.kept.kept
    assert set(kept.look.changed) == {"musts"}
    clerk.push(f"kept_{kept.id}")
    clerk.settle()
    paper = clerk.paper().ready
    assert paper is not None and paper.form is Form.SELECTION
    for tongue, pdf in clerk.sheets().items():
        assert "Тоғжанова" in words(pdf), tongue
