"""§24, §52, §56: work is chosen with the person at the counter, offered, and the list kept."""

from at_desk import CTRL, act, press, read, settle, shown
from decided import job_seeker
from factories import card_data, registered
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from stored import case_of
from vacancies_made import registered_vacancy

from app.core.vocabulary import Form, Role, Told, VacancyEnd
from app.services.case_steps import end_by_wish
from app.services.kept_selections import kept_of_case
from app.services.vacancies import WithdrawVacancy, withdraw_vacancy
from app.services.vacancy_queries import view_vacancy
from app.ui.search_line import TYPING_PAUSE_MS
from app.ui.windows.case.offer_several import OfferSeveral
from app.ui.windows.case.work_choice import WorkChoice
from app.ui.windows.paper import PaperWindow
from app.ui.windows.person import PersonWindow
from app.ui.windows.selection.kept import KeptLists

CARD = {"wanted_occupation": "4110-0", "work_schedule": "full_time", "address_place": "750000000"}


def three(rt, staff):
    """One that fits, one that fits less, one whose must he does not meet."""
    fits = registered_vacancy(rt, staff.clerk, occupation="4110-0", post="Хатшы")
    less = registered_vacancy(rt, staff.clerk, occupation="5223-0", post="Сатушы")
    must = {"experience_months": 36, "musts": ("experience_months",)}
    never = registered_vacancy(rt, staff.clerk, occupation="4110-0", post="Мұрағатшы", **must)
    return fits.vacancy_id, less.vacancy_id, never.vacancy_id


def open_choice(desk):
    press(Qt.Key.Key_F, CTRL)
    return shown(desk, WorkChoice)


def ids(choice):
    return [choice.key(item) for item in choice.model.rows]


def type_in(qtbot, write, widget, text):
    widget.setFocus()
    widget.clear()
    write(widget, text)
    qtbot.wait(TYPING_PAUSE_MS + 20)
    settle()


def owed(rt, staff, person_id):
    """Whether help with the choice of work is owed still (§24)."""
    return [term.code for term in case_of(rt, staff, person_id).terms if term.met is None]


def test_f9_leads_to_the_choice_and_two_are_offered_in_one_act(rt, staff, desk_of, write, qtbot):
    fits, less, never = three(rt, staff)
    person = registered(rt, staff.clerk, card=card_data(**CARD)).person_id
    desk = desk_of(Role.CLERK, person)
    assert desk.here().panel.next.text() == "Choose suitable work  F9"
    press(Qt.Key.Key_F9)
    choice = shown(desk, WorkChoice)
    assert ids(choice) == [fits, less]
    assert "Best first: 2 of 3 vacancies in force." in choice.note.text()
    assert "Left out: experience: 1" in choice.note.text()
    # Why not this one? And beside the best.
    press(Qt.Key.Key_D, CTRL)
    type_in(qtbot, write, choice.search, "Мұрағат")
    assert ids(choice) == [never]
    assert choice.told(choice.current()).broken == ("by_experience",)
    assert "is left out: experience" in read(choice)
    assert choice.pinned.vacancy_id == fits and choice.reasons.count() == 2
    press(Qt.Key.Key_D, CTRL)
    choice.search.clear()
    settle()
    # A wish changed on the spot changes the list; the card stays as it is.
    press(Qt.Key.Key_E, CTRL)
    type_in(qtbot, write, choice.wishes.form.field("lowest_pay"), "500000")
    assert ids(choice) == [] and "None of 3 vacancies in force fits." in choice.note.text()
    press(Qt.Key.Key_R, CTRL)
    qtbot.wait(TYPING_PAUSE_MS + 20)
    settle()
    assert ids(choice) == [fits, less]
    press(Qt.Key.Key_F, CTRL)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert choice.verbs["offer_work"].text() == "Offer those ticked: 2  Ctrl+O"
    press(Qt.Key.Key_O, CTRL)
    window = shown(desk, OfferSeveral)
    assert "Offer work: 2" in read(window) and "Сатушы" in read(window)
    press(Qt.Key.Key_S, CTRL)
    page = shown(desk, PersonWindow).page
    assert {offer.vacancy_id for offer in page.case.offers} == {fits, less}
    assert {offer.told_how for offer in page.case.offers} == {Told.IN_PERSON}
    assert "24" not in owed(rt, staff, person)  # an offer is help
    assert [kept.count for kept in kept_of_case(rt, staff.clerk, page.case.id)] == [2]


def test_help_is_written_down_with_the_list_he_was_shown(rt, staff, desk_of):
    three(rt, staff)
    person = registered(rt, staff.clerk, card=card_data(**CARD)).person_id
    desk = desk_of(Role.CLERK, person)
    press(Qt.Key.Key_F9)
    shown(desk, WorkChoice)
    press(Qt.Key.Key_F8)
    paper = shown(desk, PaperWindow)
    assert paper.ready.form is Form.SELECTION
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_S, CTRL)
    page = shown(desk, PersonWindow)
    assert "24" not in owed(rt, staff, person)
    assert page.panel.next.text() != "Choose suitable work  F9"
    kept = kept_of_case(rt, staff.clerk, page.page.case.id)
    assert [each.count for each in kept] == [2]  # printed and kept once
    choice = act(desk, "choose_work")  # any time later as well, without the term (§52)
    assert choice.verbs["save"].text() == "Keep the list  Ctrl+S"
    press(Qt.Key.Key_S, CTRL)
    assert "The list is kept with the case." in read(choice)
    assert len(kept_of_case(rt, staff.clerk, page.page.case.id)) == 1  # the same list as before
    press(Qt.Key.Key_Escape)
    page = shown(desk, PersonWindow)
    page.findChild(KeptLists).findChild(QPushButton, f"kept_{kept[0].id}").click()
    settle()
    assert shown(desk, PaperWindow).ready.form is Form.SELECTION


def test_what_ended_meanwhile_is_told_and_the_rest_is_offered(rt, staff, desk_of):
    fits, less, _never = three(rt, staff)
    someone = job_seeker(rt, staff, card=card_data(**CARD))
    desk = desk_of(Role.CLERK, someone.person_id)
    choice = open_choice(desk)
    choice.table.setFocus()
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_O, CTRL)
    shown(desk, OfferSeveral)
    version = view_vacancy(rt, staff.clerk, fits).version
    withdraw_vacancy(rt, staff.clerk, WithdrawVacancy(fits, version, VacancyEnd.NOT_NEEDED))
    press(Qt.Key.Key_S, CTRL)
    assert "Done: 1. Not done: 1." in read(shown(desk, WorkChoice))
    assert "Хатшы" in choice.banner.text.text()
    assert ids(choice) == [] and choice.picked == {}
    case = case_of(rt, staff, someone.person_id)
    assert [offer.vacancy_id for offer in case.offers] == [less]
    end_by_wish(rt, staff.clerk, case.id, case.version)
    choice.ask_anew(at_once=True)
    settle()
    assert not choice.verbs["offer_work"].isEnabled() and choice.banner.isVisible()


def test_of_what_is_unsuitable_it_says_that_a_refusal_does_not_count(
    rt, staff, desk_of, write, qtbot
):
    """L12.1, §44.2: told before it is offered, of a vacancy that the search found as well."""
    fits, _less, never = three(rt, staff)
    far = registered_vacancy(rt, staff.clerk, place="711210000", post="Қоймашы").vacancy_id
    someone = job_seeker(rt, staff, card=card_data(**CARD, consent_to_move=False))
    desk = desk_of(Role.CLERK, someone.person_id)
    choice = open_choice(desk)
    for typed, found in (("Қоймашы", far), ("Мұрағат", never), ("Хатшы", fits)):
        choice.search.clear()
        type_in(qtbot, write, choice.search, typed)
        for _ in range(ids(choice).index(found) - choice.table.currentIndex().row()):
            press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)
    assert [*choice.picked] == [far, never, fits]
    press(Qt.Key.Key_O, CTRL)
    told = read(shown(desk, OfferSeveral))
    counts_not = ". Not offered as suitable work: a refusal does not count."
    assert f"no consent to move (L12.1){counts_not}" in told
    assert told.count(counts_not) == 1 and "experience" in told  # what the employer asks counts
    press(Qt.Key.Key_S, CTRL)
    page = shown(desk, PersonWindow).page
    assert {offer.vacancy_id: offer.suitable for offer in page.case.offers} == {
        far: False,
        never: True,
        fits: True,
    }
