"""Offers, changes, findings and deregistration on the screen; what is wrong stands at its field."""

from at_desk import CTRL, act, press, read, settle, shown
from decided import case_row, seen, unemployed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from stored import case_of, page
from struck_off import (
    GROUND,
    PROOF,
    answered,
    decisions,
    findings,
    offer_row,
    offered,
    refused,
    struck_off,
    told_of_interview,
)

from app.core.vocabulary import CaseState, DecisionState, OfferAnswer, Role, Told
from app.models import RegistrationCase
from app.services.decisions import return_draft, stop
from app.ui.windows.case.change_report import ChangeWindow
from app.ui.windows.case.decision_words import WordsWindow
from app.ui.windows.case.decisions import DecisionsPage
from app.ui.windows.case.deregistration import DeregistrationWindow, FundWindow, TellStruckOffWindow
from app.ui.windows.case.offer import OfferWindow
from app.ui.windows.case.offer_steps import InterviewWindow, OfferAnswerWindow, VisitWindow
from app.ui.windows.paper import PaperWindow
from app.ui.windows.person import PersonWindow
from app.ui.windows.today import TodayPage
from app.ui.wizards.job_seeker.wizard import RegistrationWindow


def save(window, **values):
    window.form.form.set_values(values)
    press(Qt.Key.Key_S, CTRL)


def test_an_offer_is_written_down_with_what_the_card_says_of_it(rt, staff, desk_of):
    someone = unemployed(rt, staff)
    desk = desk_of(Role.CLERK, someone.person_id)
    act(desk, "offer_work")
    window = shown(desk, OfferWindow)
    assert "Work elsewhere only if the person agrees to move" in read(window)
    assert "Law, article 12.1" in read(window)
    press(Qt.Key.Key_S, CTRL)
    assert {name for name in ("employer", "suitable") if window.form.form.field(name).hasFocus()}
    save(window, employer="«Береке» ЖШС", suitable=True, pay=180_000)
    page = shown(desk, PersonWindow)
    told = read(page)
    assert "offered 01.07.2021 10:00, answer due 07.07.2021 18:30" in told
    assert "Suitable work refused: 0 of 3; not answered in time: 0  §44.2" in told
    assert case_of(rt, staff, someone.person_id).offers[0].told_how is Told.IN_PERSON


def test_one_of_two_offers_is_answered_and_the_visit_written_down(rt, staff, desk_of, clock):
    someone = unemployed(rt, staff)
    first = offered(rt, staff, someone, employer="«Алтын дән» ЖШС")
    second = offered(rt, staff, someone)
    desk = desk_of(Role.CLERK, someone.person_id)
    act(desk, "answer_offer")
    window = shown(desk, OfferAnswerWindow)
    assert list(window.options.buttons) == [str(second), str(first)]
    assert window.options.buttons[str(second)].hasFocus()  # there is a choice
    window.options.choose(str(first))
    save(window, answer="accepted", answered_on="2021-06-30")
    assert "The work was offered on 01.07.2021 only." in read(window)
    save(window, answered_on="2021-07-01")
    shown(desk, PersonWindow)
    assert offer_row(rt, first).answer is OfferAnswer.ACCEPTED
    assert offer_row(rt, second).answer is None
    act(desk, "tell_interview")
    window = shown(desk, InterviewWindow)
    assert list(window.options.buttons) == [str(first)]
    assert window.form.form.field("told_on").hasFocus()  # there is none
    save(window, interview_on="2021-07-05", place="10:00, Абай даңғылы, 10")
    told = read(shown(desk, PersonWindow))
    assert "told on 01.07.2021 of the interview: 05.07.2021, 10:00, Абай даңғылы, 10" in told
    clock.set("2021-07-12T10:00")
    act(desk, "note_visit")
    window = shown(desk, VisitWindow)
    save(window, came=False)
    assert window.form.form.field("valid_reason").isVisible()  # asked, and not answered yet
    shown(desk, VisitWindow)
    save(window, valid_reason=False, note="Себебін айтпады")
    told = read(shown(desk, PersonWindow))
    assert "did not go to the employer · without a valid reason · Себебін айтпады" in told
    assert "The records prove  §44" in told
    assert "Did not go to the employer («Алтын дән» ЖШС) until 09.07.2021 18:30" in told
    act(desk, "note_visit")
    save(shown(desk, VisitWindow), came=True, came_on="2021-07-12", valid_reason=False)
    shown(desk, PersonWindow)
    act(desk, "note_visit")  # late, and why became known afterwards
    window = shown(desk, VisitWindow)
    asked = {name for name in ("came", "note") if window.form.form.field(name).isVisible()}
    assert asked == {"note"}
    press(Qt.Key.Key_S, CTRL)
    assert "Fill in this field." in read(window)
    save(window, note="Ауруханада болған")
    told = read(shown(desk, PersonWindow))
    assert "with a valid reason · Ауруханада болған" in told
    assert "(«Алтын дән» ЖШС)" not in told  # what the records prove is the other's silence


def test_a_change_asks_only_what_may_follow_from_it_and_ends_the_case(rt, staff, desk_of):
    someone = unemployed(rt, staff)
    desk = desk_of(Role.CLERK, someone.person_id)
    act(desk, "report_change")
    window = shown(desk, ChangeWindow)
    fields = window.form.form
    for kind, placed, moved in (
        ("pension", False, False),
        ("moved_house", False, True),
        ("took_work", True, False),
    ):
        fields.set_values({"kind": kind})
        assert fields.field("placed").isVisible() is placed
        assert fields.field("moved_away").isVisible() is moved
    save(window, happened_on="2021-07-02")
    assert "The change lies ahead. Correct the day." in read(window)
    save(window, happened_on="2021-07-01", reported_on="2021-06-30")
    assert "The change happened on 01.07.2021 only." in read(window)
    save(window, reported_on="2021-07-01", placed=True)
    assert "Took permanent, temporary or contract work" in read(shown(desk, PersonWindow))
    assert case_row(rt, someone.case_id).state is CaseState.PLACED


def test_what_the_records_prove_stands_first_and_goes_to_the_director(rt, staff, desk_of):
    someone = unemployed(rt, staff)
    refused(rt, staff, someone)
    desk = desk_of(Role.CLERK, someone.person_id)
    act(desk, "propose_deregistration")
    window = shown(desk, DeregistrationWindow)
    names = list(window.options.buttons)
    assert names[0] == "found offers_refused 0" and len(names) == 7
    assert window.options.words(names[0]).count("Declined · Алыс") == 3
    assert not window.form.form.field("proof_kk").isVisible()
    press(Qt.Key.Key_S, CTRL)
    shown(desk, PersonWindow)
    draft = decisions(rt, someone)[-1]
    assert (draft.state, draft.ground) == (DecisionState.DRAFTED, "offers_refused")
    press(Qt.Key.Key_J, CTRL)
    offered_now = [each.objectName() for each in desk.findChild(QMenu, "actions_menu").actions()]
    assert "propose_deregistration" not in offered_now  # one draft at a time
    press(Qt.Key.Key_Escape)
    stop(rt, staff.of[Role.DIRECTOR], seen(rt, draft.id))
    desk.here().refresh()
    settle()
    assert "The records prove" not in read(shown(desk, PersonWindow))
    act(desk, "propose_deregistration")
    window = shown(desk, DeregistrationWindow)
    assert list(window.options.buttons)[-1] == names[0]  # judged: not put forward, yet possible
    window.options.choose(names[0])
    press(Qt.Key.Key_S, CTRL)
    shown(desk, PersonWindow)
    assert [each.state for each in decisions(rt, someone)[-2:]] == [
        DecisionState.STOPPED,
        DecisionState.DRAFTED,
    ]


def test_an_entered_ground_asks_for_proof_day_and_reason(rt, staff, desk_of):
    someone = unemployed(rt, staff)
    desk = desk_of(Role.CLERK, someone.person_id)
    act(desk, "propose_deregistration")
    window = shown(desk, DeregistrationWindow)
    fields = window.form.form
    window.options.choose("entered visits_broken")
    assert fields.field("valid_reason").isVisible()
    press(Qt.Key.Key_S, CTRL)
    told = read(window)
    assert told.count("Fill in this field.") >= 3
    assert "Choose yes or no." in told
    title = window.options.buttons["entered visits_broken"].accessibleName()
    assert title == "Broke the terms of visits or reports"
    window.form.form.field("proof_kk").setFocus()
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_Escape)  # what is typed is not lost unasked
    assert "press Esc once more" in read(shown(desk, DeregistrationWindow))
    desk.search.setFocus()  # the room's key works from there as well
    press(Qt.Key.Key_Escape)  # the search's own list
    press(Qt.Key.Key_S, CTRL)
    assert window.form.form.field("happened_on").hasFocus()
    save(window, happened_on="2021-07-01", proof_kk=PROOF.kk, proof_ru=PROOF.ru, valid_reason=True)
    assert "There was a valid reason" in read(window)
    window.options.choose("entered sentenced")
    assert not fields.field("valid_reason").isVisible()
    save(window, of_article_8=True)
    assert "The Labour Resources Development Centre" in read(window)
    save(window, of_article_8=False, happened_on="2021-06-30")
    assert "What was before is no ground." in read(window)
    save(window, happened_on="2021-07-01")
    shown(desk, PersonWindow)
    draft = decisions(rt, someone)[-1]
    assert draft.evidence["items"][0]["text"]["ru"] == PROOF.ru
    return_draft(rt, staff.of[Role.DIRECTOR], seen(rt, draft.id), "Күні басқа")
    desk.open_room("decisions")
    settle()
    press(Qt.Key.Key_S, CTRL)  # put again: what was entered is put right
    words = shown(desk, WordsWindow)
    asked = words.form.form.values()
    assert (asked["happened_on"], asked["proof_kk"]) == ("2021-07-01", PROOF.kk)
    save(words, proof_ru="")
    assert "Fill in this field." in read(words)
    save(words, happened_on="2021-07-02", proof_ru="Приговор № 18")
    assert "still to come" in read(words) and words.form.form.field("happened_on").hasFocus()
    save(words, happened_on="2021-07-01")
    shown(desk, DecisionsPage)
    again = decisions(rt, someone)[-1]
    assert again.state is DecisionState.DRAFTED
    assert again.evidence["items"][0]["text"]["ru"] == "Приговор № 18"


def test_the_telling_gives_the_notice_and_then_the_fund_is_told(rt, staff, desk_of):
    someone = struck_off(rt, staff, GROUND.NO_SHOW)
    with rt.sessions.begin() as session:
        session.get_one(RegistrationCase, someone.case_id).gets_payment = False
    desk = desk_of(Role.CLERK, someone.person_id)
    told = read(shown(desk, PersonWindow))
    assert "Deregistered since 01.07.2021: Did not come, or left a measure" in told
    assert "A new registration is possible from 01.08.2021 on." in told
    press(Qt.Key.Key_F9)
    save(shown(desk, TellStruckOffWindow), how="in_person")
    assert shown(desk, PaperWindow).ready.paper_id == decisions(rt, someone)[-1].notice_id
    press(Qt.Key.Key_Escape)
    shown(desk, PersonWindow)
    press(Qt.Key.Key_F9)
    assert "the Fund need not be told" in read(shown(desk, FundWindow))  # L26.3: «алушыны»
    save(shown(desk, FundWindow), note="№ 45")
    shown(desk, PersonWindow)
    assert [t for t in case_of(rt, staff, someone.person_id).terms if t.ended_at is None] == []
    press(Qt.Key.Key_F9)  # nothing is left, and no application may be taken yet
    shown(desk, PersonWindow)


def test_a_bar_is_told_as_soon_as_the_person_is_found(rt, staff, desk_of, clock):
    someone = struck_off(rt, staff, GROUND.NO_SHOW)
    clock.set("2021-07-02T10:00")
    iin = page(rt, staff, someone.person_id).person["iin"]
    desk = desk_of(Role.CLERK)
    desk.open_new()
    settle()
    window = shown(desk, RegistrationWindow)
    QTest.keyClicks(QApplication.focusWidget(), iin)
    settle()
    assert "A new registration is possible from 01.08.2021 on." in read(window)


def test_what_is_proved_against_anybody_stands_in_the_room_of_decisions(rt, staff, desk_of, clock):
    someone = unemployed(rt, staff)
    agreed = offered(rt, staff, someone)
    answered(rt, staff, agreed, OfferAnswer.ACCEPTED)
    told_of_interview(rt, staff, agreed)
    silent = offered(rt, staff, someone)
    clock.set("2021-07-12T10:00")
    assert offer_row(rt, silent).answer is None
    desk = desk_of(Role.DIRECTOR)
    shown(desk, TodayPage)  # opening Today writes down what was left unanswered
    assert offer_row(rt, silent).answer is OfferAnswer.SILENT
    desk.open_room("decisions")
    settle()
    room = shown(desk, DecisionsPage)
    assert [row.finding.key for row in room.findings.model.rows] == [
        each.key for each in findings(rt, someone)
    ]
    room.findings.table.setFocus()
    press(Qt.Key.Key_Return)
    assert shown(desk, PersonWindow).person_id == someone.person_id


def test_the_local_body_sees_no_list_of_what_is_proved(rt, staff, desk_of):
    refused(rt, staff, unemployed(rt, staff))
    desk = desk_of(Role.LOCAL_BODY)
    desk.open_room("decisions")
    settle()
    assert not shown(desk, DecisionsPage).findings.isVisible()
