"""What else happens at the counter: decided later, come again, known already, locked, looked at."""

from entries import decide, out_of_work, somebody_without_a_case
from operator_at_counter import CONTROL, Operator
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.clock import today
from app.core.vocabulary import CaseState
from app.services.people_queries import search_people
from app.services.person_page import PersonPage, open_person
from app.services.queue_queries import Sight, Whose, queue_page
from app.ui.messages import sentence
from app.ui.windows.case.work_choice import WorkChoice
from app.ui.windows.person import PersonWindow
from app.ui.windows.settings import SettingsPage
from app.ui.wizards.job_seeker.flow import answers_of
from app.ui.wizards.wizard import WizardWindow


def page_on_screen(clerk: Operator) -> PersonPage:
    window = clerk.desk.here()
    assert isinstance(window, PersonWindow)
    clerk.until(lambda: window.page is not None)
    assert window.page is not None
    return window.page


def open_applicant(clerk: Operator) -> PersonPage:
    """Somebody whose application waits for its decision (§12)."""
    context, waits = clerk.desk.context, Sight(Whose.ALL, paragraph="12")
    first = queue_page(context.rt, context.actor, waits, 0, 1)[0]
    assert first.state is CaseState.APPLICANT
    clerk.desk.open_person(first.about.person_id)
    clerk.settle()
    return page_on_screen(clerk)


def test_a_received_application_is_decided_from_the_days_list(clerk: Operator) -> None:
    desk = clerk.sign_in("clerk")
    first = queue_page(desk.context.rt, desk.context.actor, Sight(), 0, 1)[0]
    clerk.press(Qt.Key.Key_F2)  # the oldest term
    clerk.settle()
    assert page_on_screen(clerk).id == first.about.person_id
    page = open_applicant(clerk)
    clerk.press(Qt.Key.Key_F9)
    clerk.settle()
    assert isinstance(desk.here(), WizardWindow)
    clerk.tick("documents_reliable")
    clerk.tick("portal_explained")
    clerk.enter()  # information_given was ticked when the application was taken in
    paper = clerk.paper()
    assert paper.ready is not None and paper.ready.number.startswith("3-")
    again = open_person(desk.context.rt, desk.context.actor, page.id)
    assert again.case is not None and again.case.state is CaseState.JOB_SEEKER


def test_help_with_work_meets_its_term_and_a_wish_ends_the_case(clerk: Operator) -> None:
    desk = clerk.sign_in("clerk")
    rows = queue_page(desk.context.rt, desk.context.actor, Sight(Whose.ALL), 0, 500)
    person = next(row.about.person_id for row in rows if row.code == "24")
    desk.open_person(person)
    clerk.settle()
    page_on_screen(clerk)
    clerk.press(Qt.Key.Key_F9)
    clerk.settle()
    assert isinstance(desk.here(), WorkChoice)
    clerk.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    clerk.settle()
    case = open_person(desk.context.rt, desk.context.actor, person).case
    assert case is not None and [term.met for term in case.terms] == [True, True]
    for _ in range(2):  # asked twice
        clerk.go("end_by_wish")
        clerk.press(Qt.Key.Key_Space)
        clerk.settle()
    case = open_person(desk.context.rt, desk.context.actor, person).case
    assert case is not None and case.state is CaseState.ENDED_BY_WISH


def test_nothing_is_registered_before_all_is_ticked(clerk: Operator) -> None:
    desk = clerk.sign_in("clerk")
    page = open_applicant(clerk)
    clerk.press(Qt.Key.Key_F9)
    clerk.settle()
    wizard = desk.here()
    assert isinstance(wizard, WizardWindow)
    clerk.tick("documents_reliable")
    clerk.enter()
    assert desk.here() is wizard
    assert clerk.focus.objectName() == "portal_explained"
    case = open_person(desk.context.rt, desk.context.actor, page.id).case
    assert case is not None and case.state is CaseState.APPLICANT


def test_enter_on_a_wrong_digit_says_what_is_wrong_with_it(clerk: Operator) -> None:
    desk = clerk.sign_in("clerk")
    clerk.press(Qt.Key.Key_N, CONTROL)
    clerk.settle()
    clerk.fill("iin", "900517401004")  # the last digit is 3
    clerk.enter()
    wizard = desk.here()
    assert isinstance(wizard, WizardWindow)
    fault = wizard.page.field("iin").fault()
    assert fault is not None and fault.code == "iin_checksum"
    assert clerk.focus.accessibleDescription() == sentence(fault)
    assert wizard.answers["_unread"] == {"iin": "900517401004"}


def test_a_refusal_at_the_end_leaves_the_draft_and_nothing_else(clerk: Operator) -> None:
    desk = clerk.sign_in("clerk")
    known = search_people(desk.context.rt, desk.context.actor, "8")
    person = next(row for row in known if row.case_number is None)
    page = open_person(desk.context.rt, desk.context.actor, person.id)
    day = today(desk.context.rt.clock)
    desk.open_wizard(answers_of(page, day) | {"has_job": True, "has_earnings": True})
    wizard = desk.here()
    assert isinstance(wizard, WizardWindow)
    wizard.go_to(len(wizard.step_names()) - 1)
    for tick in ("information_given", "documents_reliable", "portal_explained"):
        clerk.tick(tick)
    clerk.enter()
    assert wizard.step_names()[2] == "documents"  # the application is not signed: shown first
    after = open_person(desk.context.rt, desk.context.actor, person.id)
    assert (after.case, after.revisions) == (None, page.revisions)


def test_somebody_known_is_offered_instead_of_typed_anew(clerk: Operator) -> None:
    desk = clerk.sign_in("clerk")
    known = search_people(desk.context.rt, desk.context.actor, "90")[0]
    clerk.press(Qt.Key.Key_N, CONTROL)
    clerk.settle()
    wizard = desk.here()
    clerk.fill("iin", known.iin or "")
    clerk.until(wizard.findChild(QWidget, "known_person").isVisible)
    clerk.press(Qt.Key.Key_O, CONTROL)
    clerk.until(lambda: desk.here() is not wizard)
    assert page_on_screen(clerk).id == known.id


def test_one_who_comes_again_finds_his_card_filled(clerk: Operator) -> None:
    desk = clerk.sign_in("clerk")
    person = somebody_without_a_case(clerk)
    desk.open_person(person.id)
    clerk.settle()
    before = page_on_screen(clerk)
    clerk.press(Qt.Key.Key_F9)
    clerk.settle()
    clerk.step(3)  # the person and the address stand as they were
    clerk.tick("application_signed")
    clerk.enter()
    out_of_work(clerk)  # what belongs to one application is asked anew
    clerk.enter(CONTROL)
    decide(clerk)
    clerk.paper()
    after = open_person(desk.context.rt, desk.context.actor, person.id)
    assert after.case is not None and after.case.state is CaseState.JOB_SEEKER
    assert after.revisions == before.revisions + 1
    assert after.person["surname"] == before.person["surname"]


def test_a_locked_place_opens_where_it_was_left(clerk: Operator) -> None:
    desk = clerk.sign_in("clerk")
    clerk.press(Qt.Key.Key_N, CONTROL)
    clerk.settle()
    clerk.fill("surname", "Сәрсенов")
    clerk.press(Qt.Key.Key_L, CONTROL)
    clerk.settle()
    assert not desk.isVisible()
    clerk.write("wrong password")
    clerk.enter()
    assert clerk.frame.sign_in.fault.isVisible()
    clerk.press(Qt.Key.Key_A, CONTROL)
    clerk.write("tereze-2021")
    clerk.enter()
    clerk.until(desk.isVisible)
    wizard = desk.here()
    assert isinstance(wizard, WizardWindow)
    assert wizard.answers["surname"] == "Сәрсенов"


def test_a_supervisor_sees_the_queue_and_takes_no_application(clerk: Operator) -> None:
    desk = clerk.sign_in("supervisor")
    clerk.press(Qt.Key.Key_Return)  # F2 gives work, and a supervisor has none
    clerk.settle()
    page_on_screen(clerk)
    window = desk.here()
    assert isinstance(window, PersonWindow)
    assert window.panel.next.isHidden()
    clerk.press(Qt.Key.Key_N, CONTROL)
    clerk.settle()
    assert desk.here() is window


def test_an_administrator_has_settings_and_no_people(clerk: Operator) -> None:
    desk = clerk.sign_in("admin")
    assert isinstance(desk.here(), SettingsPage)
    clerk.press(Qt.Key.Key_K, CONTROL)
    clerk.write("ахм")
    clerk.settle()
    assert desk.search.list.count() == 0
