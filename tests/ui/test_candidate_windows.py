"""A vacancy's candidates on the screen, and the way from an offer to the hire, for several."""

from dataclasses import replace

from at_desk import CTRL, act, press, read, settle, shown, sideways
from decided import case_row, job_seeker, unemployed
from factories import card_data, person_data
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from stored import case_of
from struck_off import offer_row, offered
from vacancies_made import employer, registered_vacancy

from app.core.vocabulary import (
    CaseState,
    Form,
    OfferAnswer,
    Role,
    Theme,
    Told,
    UnsuitableWork,
    VacancyState,
)
from app.services.candidates import candidates_of, choose
from app.services.offers import AnswerOffer, answer_offer, note_silences
from app.services.today_queries import beside_queue
from app.services.vacancy_queries import view_vacancy
from app.ui import theme
from app.ui.search_line import TYPING_PAUSE_MS
from app.ui.windows.case.case_actions import possible_actions
from app.ui.windows.case.offer import OfferWindow
from app.ui.windows.case.offer_referral import (
    ClosedWindow,
    ReferralWindow,
    SendWindow,
)
from app.ui.windows.case.offer_steps import OfferAnswerWindow
from app.ui.windows.case.offer_unsuitable import UnsuitableWindow
from app.ui.windows.employers.sent_section import SentSection
from app.ui.windows.paper import PaperWindow
from app.ui.windows.person import PersonWindow
from app.ui.windows.vacancies.candidates_choice import CandidatesChoice
from app.ui.windows.vacancies.candidates_offer import OfferToSeveral
from app.ui.windows.vacancies.vacancy_window import VacancyWindow


def save(window, **values):
    window.form.form.set_values(values)
    press(Qt.Key.Key_S, CTRL)


def on_vacancy(desk, name):
    """An entry of what can be done with the vacancy, by its name."""
    page = shown(desk, VacancyWindow)
    {action.name: action for action in page.possible()}[name].act()
    settle()
    return desk.here()


def waits_on_today(desk):
    """§63: the vacancies whose candidates wait for word, for whom they are work; Enter has opened
    the first of them."""
    rt, actor = desk.context.rt, desk.context.actor
    assert len(beside_queue(rt, actor).owed) == 1
    assert beside_queue(rt, replace(actor, roles=frozenset({Role.LOCAL_BODY}))).owed == ()
    desk.open_room("today")
    settle()
    waiting = desk.here().findChild(QPushButton, "owed_candidates")
    assert waiting.text() == "Candidates who wait for word: 1"
    waiting.setFocus()
    press(Qt.Key.Key_Space)
    lines = [each.text() for each in QApplication.activePopupWidget().actions()]
    press(Qt.Key.Key_Return)
    shown(desk, VacancyWindow)
    return lines


def type_in(qtbot, write, search, text):
    """Into a search: it waits a little for the next letter."""
    search.clear()
    write(search, text)
    qtbot.wait(TYPING_PAUSE_MS + 20)
    settle()


def people(rt, staff, *names):
    return [job_seeker(rt, staff, person=person_data(surname=name)) for name in names]


def test_candidates_are_found_chosen_and_offered_the_vacancy_in_one_act(
    rt, staff, desk_of, write, qtbot, dressed
):
    done = registered_vacancy(rt, staff.clerk, places=2)
    one, other, third = people(rt, staff, "Алдабергенова", "Алдабергенова", "Жанбосынова")
    desk = desk_of(Role.CLERK)
    desk.open_vacancy(done.vacancy_id)
    settle()
    page = shown(desk, VacancyWindow)
    assert "Nobody was chosen yet." in read(page)
    assert "nobody_suits" in {action.name for action in page.possible()}
    press(Qt.Key.Key_F, CTRL)
    choice = shown(desk, CandidatesChoice)
    type_in(qtbot, write, QApplication.focusWidget(), "Алдабер")
    assert [row.case_id for row in choice.model.rows] == [one.case_id, other.case_id]
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    type_in(qtbot, write, choice.search, "Жанбос")
    press(Qt.Key.Key_Return)
    assert list(choice.picked) == [one.case_id, other.case_id, third.case_id]
    press(Qt.Key.Key_S, CTRL)
    page = shown(desk, VacancyWindow)
    assert [row.offer for row in page.candidates.rows] == [None] * 3
    assert "nobody_suits" not in {action.name for action in page.possible()}
    page.candidates.table.setFocus()
    page.candidates.table.selectRow(2)
    press(Qt.Key.Key_Delete)
    assert [row.case_id for row in page.candidates.rows] == [one.case_id, other.case_id]
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_O, CTRL)
    window = shown(desk, OfferToSeveral)
    assert "Offer the vacancy: 2" in read(window)
    save(window, told_how="sms")
    page = shown(desk, VacancyWindow)
    assert "Done: 2." in read(page).splitlines()
    assert "nobody_suits" not in {action.name for action in page.possible()}
    offers = [row.offer for row in candidates_of(rt, staff.clerk, done.vacancy_id)]
    assert [offer.told_how for offer in offers] == [Told.SMS, Told.SMS]
    assert {term.code: term.met for term in view_vacancy(rt, staff.clerk, done.vacancy_id).terms}[
        "58"
    ]
    page.candidates.table.setFocus()
    press(Qt.Key.Key_F8)
    assert shown(desk, PaperWindow).ready.form is Form.CANDIDATE_LIST
    press(Qt.Key.Key_Escape)
    shown(desk, VacancyWindow).candidates.table.setFocus()
    press(Qt.Key.Key_Return)
    assert shown(desk, PersonWindow).person_id == one.person_id
    press(Qt.Key.Key_Escape)
    theme.apply(dressed, Theme.LIGHT, 150)
    settle()
    assert sideways(shown(desk, VacancyWindow)) == []


def test_from_the_consent_to_the_hire_and_back_the_other_is_told(rt, staff, desk_of):
    whose = employer(rt, staff.clerk)
    done = registered_vacancy(rt, staff.clerk, whose)
    one, other = people(rt, staff, "Алдабергенова", "Жанбосынова")
    version = view_vacancy(rt, staff.clerk, done.vacancy_id).version
    choose(rt, staff.clerk, done.vacancy_id, version, [one.case_id, other.case_id])
    desk = desk_of(Role.CLERK)
    desk.open_vacancy(done.vacancy_id)
    settle()
    press(Qt.Key.Key_F9)
    save(shown(desk, OfferToSeveral))
    save(on_vacancy(desk, "answer_offer"), answer="accepted")
    press(Qt.Key.Key_F9)  # §60: the résumé is owed now
    window = shown(desk, SendWindow)
    assert next(iter(window.offers.values())).name.startswith("Алдабергенова")
    save(window)
    assert shown(desk, PaperWindow).ready.form is Form.RESUME
    press(Qt.Key.Key_Escape)
    save(on_vacancy(desk, "tell_interview"), interview_on="2021-07-02", place="10:00, Абай, 10")
    window = on_vacancy(desk, "issue_referral")
    shown(desk, ReferralWindow)
    press(Qt.Key.Key_S, CTRL)
    assert shown(desk, PaperWindow).ready.form is Form.REFERRAL
    press(Qt.Key.Key_Escape)
    save(on_vacancy(desk, "note_reply"), hired=True, note="Сынақ мерзімімен")
    assert shown(desk, VacancyWindow).candidates.rows[0].offer.taken_on
    assert waits_on_today(desk) == [f"{done.number}  ·  hires to be written down: 1"]
    save(on_vacancy(desk, "hire"), hired_on="2021-07-01")
    page = shown(desk, VacancyWindow)
    assert page.view.row.state is VacancyState.FILLED
    assert case_row(rt, one.case_id).state is CaseState.PLACED
    told = "To be told that the vacancy is no more: 1  §63"
    assert told in read(page)
    assert page.candidates.rows[0].case_id == other.case_id
    assert waits_on_today(desk) == [f"{done.number}  ·  to be told that it is no more: 1"]
    press(Qt.Key.Key_F9)
    window = shown(desk, ClosedWindow)
    assert [each.name.split()[0] for each in window.offers.values()] == ["Жанбосынова"]
    save(window, how="sms")
    assert told not in read(shown(desk, VacancyWindow))
    save(on_vacancy(desk, "hire_fell_through"), note="Шықпай қалды")
    page = shown(desk, VacancyWindow)
    assert page.view.row.state is VacancyState.OPEN
    assert case_row(rt, one.case_id).state is CaseState.JOB_SEEKER
    section = SentSection(desk.context)
    section.show_employer(whose)
    settle()
    assert "Sent: 1  ·  hired: 1" in section.figures.text()
    assert "answers usually on the same day" in section.figures.text()
    assert section.model.rows[0].fell_through_on is not None
    section.deleteLater()


def test_a_vacancy_is_offered_from_the_persons_page_and_an_unsuitable_one_does_not_count(
    rt, staff, desk_of, write, qtbot
):
    done = registered_vacancy(rt, staff.clerk, post="Бас хатшы", pay_to=220_000)
    other = registered_vacancy(rt, staff.clerk, occupation="5223-0", post="Сатушы")
    someone = unemployed(rt, staff, card=card_data(wanted_occupation="4110-0"))
    desk = desk_of(Role.CLERK, someone.person_id)
    act(desk, "offer_work")
    window = shown(desk, OfferWindow)
    assert [hit.code for hit in window.vacancies._hits.hits] == ["", str(done.vacancy_id)]
    assert window.form.form.field("employer").isVisible()
    press(Qt.Key.Key_Down)
    assert not window.form.form.field("employer").isVisible()
    type_in(qtbot, write, window.vacancies.search, "Сатушы")
    assert [hit.code for hit in window.vacancies._hits.hits] == ["", str(other.vacancy_id)]
    type_in(qtbot, write, window.vacancies.search, "")
    press(Qt.Key.Key_Down)
    save(window, suitable=True)
    page = shown(desk, PersonWindow)
    offer = case_of(rt, staff, someone.person_id).offers[0]
    assert (offer.vacancy_id, offer.pay, offer.detail) == (done.vacancy_id, 180_000, "Бас хатшы")
    page.findChild(QPushButton, f"vacancy_{offer.id}").click()
    settle()
    assert done.number in read(shown(desk, VacancyWindow))
    press(Qt.Key.Key_Escape)
    act(desk, "answer_offer")
    window = shown(desk, OfferAnswerWindow)
    window.form.form.set_values({"answer": "accepted"})
    assert not window.form.form.field("unsuitable").isVisible()
    save(window, answer=OfferAnswer.REFUSED.value, unsuitable="far_from_home")
    told = read(shown(desk, PersonWindow))
    assert "not suitable, does not count: Too far from home by public transport  L12" in told
    assert "Suitable work refused: 0 of 3" in told
    row = offer_row(rt, offer.id)
    assert (row.answer, row.ended) == (OfferAnswer.REFUSED, None)


def test_work_that_turns_out_unsuitable_counts_no_more_declined_or_not_answered(
    rt, staff, desk_of, clock
):
    """L12, §44.2."""
    someone = unemployed(rt, staff)
    declined, silent = offered(rt, staff, someone), offered(rt, staff, someone)
    answer_offer(rt, staff.clerk, AnswerOffer(declined, 1, OfferAnswer.REFUSED, "Алыс"))
    clock.set("2021-07-09T10:00")
    assert note_silences(rt, staff.clerk) == 1
    desk = desk_of(Role.CLERK, someone.person_id)
    assert "Suitable work refused: 1 of 3; not answered in time: 1" in read(
        shown(desk, PersonWindow)
    )
    for offer_id, ground in ((silent, UnsuitableWork.HEALTH), (declined, UnsuitableWork.HOURS)):
        act(desk, "find_unsuitable")
        window = shown(desk, UnsuitableWindow)
        window.options.choose(str(offer_id))
        save(window)
        assert "Fill in this field" in read(window)  # by what, and from what it became known
        save(window, unsuitable=ground.value, note="Анықтама әкелді")
        row = offer_row(rt, offer_id)
        assert (row.unsuitable, "Анықтама әкелді" in row.reason) == (ground, True)
    told = read(shown(desk, PersonWindow))
    assert told.count("not suitable, does not count") == told.count("Анықтама әкелді") == 2
    assert "refused: 0 of 3; not answered in time: 0" in told
    assert {action.name for action in possible_actions(desk.context, desk.here().page)}.isdisjoint(
        {"find_unsuitable"}
    )
