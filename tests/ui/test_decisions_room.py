"""The room of decisions and its windows: what waits is seen, chosen and decided by keyboard."""

import pytest
from at_desk import CTRL, SHIFT, act, press, settle, shown, texts
from decided import at_local_body, case_row, decision_row, drafted, job_seeker, seen, unemployed
from factories import card_data
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from sqlalchemy import select
from struck_off import answered, offered

from app.core.vocabulary import (
    CaseState,
    DecisionState,
    Form,
    Language,
    OfferAnswer,
    Role,
    Told,
    UnemployedRefusal,
)
from app.models import Centre, Paper
from app.services.decision_signing import Decline, decline
from app.services.decisions import return_draft, stop
from app.services.notices import Note
from app.ui import language
from app.ui.context import Context
from app.ui.keys import rail_key
from app.ui.windows.case.decision import DecisionWindow
from app.ui.windows.case.decision_draft import DraftWindow, TellWindow
from app.ui.windows.case.decision_words import WordsWindow
from app.ui.windows.case.decisions import DecisionsPage
from app.ui.windows.centre_details import CentreForm
from app.ui.windows.paper import PaperWindow
from app.ui.windows.person import PersonWindow


@pytest.fixture
def room_of(desk_of):
    """The desk of a post in its room of decisions, by the rail's key."""

    def opened(role):
        desk = desk_of(role)
        desk.open_room("decisions")
        settle()
        return desk, shown(desk, DecisionsPage)

    return opened


def states(rt, *people):
    return [case_row(rt, someone.case_id).state for someone in people]


def test_who_has_the_room(desk_of):
    for role, has in (
        (Role.CLERK, True),
        (Role.DIRECTOR, True),
        (Role.LOCAL_BODY, True),
        (Role.SUPERVISOR, False),
        (Role.ADMINISTRATOR, False),
    ):
        desk = desk_of(role)
        assert (desk.findChild(QPushButton, "rail_decisions") is not None) == has
        assert rail_key(1) == "Alt+1"


def test_several_are_chosen_and_approved_at_once_after_being_asked(rt, staff, room_of):
    people = [drafted(rt, staff) for _ in range(4)]
    _desk, room = room_of(Role.DIRECTOR)
    assert [item.id for item in room.model.rows] == [someone.decision_id for someone in people]
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down, SHIFT)
    assert "Chosen: 3" in texts(room)
    press(Qt.Key.Key_S, CTRL)
    assert "Approve 3? Press Ctrl+S once more." in texts(room)
    assert states(rt, *people) == [CaseState.JOB_SEEKER] * 4
    stop(rt, staff.of[Role.DIRECTOR], seen(rt, people[2].decision_id))
    press(Qt.Key.Key_S, CTRL)
    told = "\n".join(texts(room))
    assert "Done: 2. Not done: 1." in told
    assert "Нұрғалиева Әйгерім Серікқызы: " in told
    seeker, sent = CaseState.JOB_SEEKER, CaseState.AT_LOCAL_BODY
    assert states(rt, *people) == [sent, seeker, seeker, sent]
    assert [item.id for item in room.model.rows] == [people[1].decision_id]


def test_the_mark_moves_and_the_question_is_taken_back(rt, staff, room_of):
    drafted(rt, staff)
    someone = drafted(rt, staff)
    _desk, room = room_of(Role.DIRECTOR)
    press(Qt.Key.Key_S, CTRL)
    assert not room.banner.isHidden()
    press(Qt.Key.Key_Down)
    assert room.banner.isHidden()
    press(Qt.Key.Key_S, CTRL)
    press(Qt.Key.Key_S, CTRL)
    assert decision_row(rt, someone.decision_id).state is DecisionState.APPROVED


def test_a_decision_is_read_with_its_evidence_and_grounds_then_approved(rt, staff, room_of):
    someone = drafted(rt, staff)
    desk, room = room_of(Role.DIRECTOR)
    press(Qt.Key.Key_Return)
    window = shown(desk, DecisionWindow)
    told = texts(window)
    assert "No suitable work was found" in told
    assert "Help with the choice of work was given (§24)" in told
    assert "Employment card, state number 1" in told
    assert "Born on 17.05.1990: sixteen since 17.05.2006." in told
    assert told.count("does not stand in the way") == 5
    assert "Decided: still to come" in told
    assert {"Approve  Ctrl+S", "Return with a remark  Ctrl+B", "Stop  Ctrl+T"} <= set(told)
    press(Qt.Key.Key_S, CTRL)
    assert shown(desk, DecisionsPage).model.rows == ()
    assert decision_row(rt, someone.decision_id).state is DecisionState.APPROVED
    assert "No decision waits for you." in texts(room)
    name = "Нұрғалиева Әйгерім Серікқызы"
    assert f"Approved, the local body decides next: {name}" in texts(room)


def test_a_draft_is_returned_with_a_remark_and_put_again_with_a_note(rt, staff, room_of):
    someone = drafted(rt, staff)
    desk, _room = room_of(Role.DIRECTOR)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_B, CTRL)
    words = shown(desk, WordsWindow)
    press(Qt.Key.Key_S, CTRL)
    assert "Say what is to be put right, so that the draft can come back." in texts(words)
    words.form.form.set_values({"remark": "Карта толық емес"})
    press(Qt.Key.Key_S, CTRL)
    told = texts(shown(desk, DecisionsPage))
    assert any(line.startswith("Returned with a remark: ") for line in told)
    assert decision_row(rt, someone.decision_id).remark == "Карта толық емес"
    desk.hide()
    desk, room = room_of(Role.CLERK)
    assert [item.state for item in room.model.rows] == [DecisionState.RETURNED]
    press(Qt.Key.Key_Return)
    assert "Remark: Карта толық емес" in texts(shown(desk, DecisionWindow))
    press(Qt.Key.Key_S, CTRL)
    shown(desk, WordsWindow).form.form.set_values({"note": "Толықтырылды"})
    press(Qt.Key.Key_S, CTRL)
    row = decision_row(rt, someone.decision_id)
    assert (row.state, row.details["note"]) == (DecisionState.DRAFTED, "Толықтырылды")


def test_what_stands_in_the_way_of_signing_is_told_and_chosen_beforehand(rt, staff, room_of):
    card = card_data(status_category="independent_worker")
    someone = at_local_body(rt, staff, card=card)
    desk, _room = room_of(Role.LOCAL_BODY)
    press(Qt.Key.Key_Return)
    window = shown(desk, DecisionWindow)
    press(Qt.Key.Key_S, CTRL)
    assert texts(window).count("Category by the card: Independent worker.") == 2  # fact and fault
    press(Qt.Key.Key_B, CTRL)
    words = shown(desk, WordsWindow)
    assert words.form.form.values()["employed"] is True
    press(Qt.Key.Key_S, CTRL)
    shown(desk, DecisionsPage)
    row = decision_row(rt, someone.decision_id)
    assert (row.state, row.grounds) == (DecisionState.DECLINED, ["employed"])


def test_a_refusal_says_at_the_field_what_it_lacks(rt, staff, room_of):
    someone = at_local_body(rt, staff)
    desk, _room = room_of(Role.LOCAL_BODY)
    press(Qt.Key.Key_B, CTRL)
    words = shown(desk, WordsWindow)
    press(Qt.Key.Key_S, CTRL)
    assert "Choose at least one ground of §34." in texts(words)
    words.form.form.set_values({"false_information": True})
    press(Qt.Key.Key_S, CTRL)
    assert any("do not prove each of these grounds" in text for text in texts(words))
    words.form.form.set_values({"why_kk": "Құжат жалған"})
    press(Qt.Key.Key_S, CTRL)
    assert "Say why, in a few words." in texts(words)
    words.form.form.set_values({"why_ru": "Документ подложный"})
    press(Qt.Key.Key_S, CTRL)
    shown(desk, DecisionsPage)
    assert decision_row(rt, someone.decision_id).state is DecisionState.DECLINED


def test_what_another_decided_meanwhile_is_told_with_his_name(rt, staff, room_of):
    someone = at_local_body(rt, staff)
    desk, _room = room_of(Role.LOCAL_BODY)
    press(Qt.Key.Key_Return)
    window = shown(desk, DecisionWindow)
    body = staff.of[Role.LOCAL_BODY]
    grounds = (UnemployedRefusal.EMPLOYED,)
    decline(rt, body, Decline(seen(rt, someone.decision_id), grounds, Note("Иә", "Да")))
    press(Qt.Key.Key_S, CTRL)
    assert any(
        text.startswith("Айгүл Сәрсенова changed this at") and "(" not in text
        for text in texts(window)
    )
    press(Qt.Key.Key_F5)
    assert "Refused by the local body" in texts(window)
    assert not any(button.isVisible() for button in window.steps.buttons.values())
    press(Qt.Key.Key_Escape)
    shown(desk, DecisionsPage)


def test_the_persons_page_leads_from_the_draft_to_the_telling(rt, staff, desk_of, clock):
    """F9 is always the next step of the post that looks at it."""
    someone = job_seeker(rt, staff)
    answered(rt, staff, offered(rt, staff, someone), OfferAnswer.ACCEPTED)
    clerk = desk_of(Role.CLERK, someone.person_id)
    press(Qt.Key.Key_F9)
    page = shown(clerk, PersonWindow)  # §62: it is not known that there is no work
    assert any("the employer may take the person on until 12.07.2021" in t for t in texts(page))
    act(clerk, "propose_unemployed")  # the list keeps it, for the other ground
    shown(clerk, DraftWindow)
    press(Qt.Key.Key_Escape)
    clock.set("2021-07-13T10:00")
    shown(clerk, PersonWindow).refresh()
    settle()
    assert not any("the employer may take" in text for text in texts(page))
    press(Qt.Key.Key_F9)
    draft = shown(clerk, DraftWindow)
    assert draft.form.form.values()["ground"] == "none_found"
    press(Qt.Key.Key_S, CTRL)
    assert "Waits for the director" in texts(shown(clerk, PersonWindow))
    for role in (Role.DIRECTOR, Role.LOCAL_BODY):
        clerk.hide()
        desk = desk_of(role)
        desk.open_person(someone.person_id)
        settle()
        press(Qt.Key.Key_F9)
        shown(desk, DecisionWindow)
        press(Qt.Key.Key_S, CTRL)
        shown(desk, PersonWindow)
        desk.hide()
    assert states(rt, someone) == [CaseState.UNEMPLOYED]
    clerk.show()
    clerk.activateWindow()
    clerk.leave()
    clerk.open_person(someone.person_id)
    settle()
    press(Qt.Key.Key_F9)
    with rt.sessions.read() as session:
        forms = list(session.scalars(select(Paper.form).order_by(Paper.id)))
    assert forms[-1] is Form.REGISTERED_AS_UNEMPLOYED
    shown(clerk, PaperWindow)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_F9)
    assert shown(clerk, TellWindow).form.form.values()["how"] == "sms"
    press(Qt.Key.Key_S, CTRL)
    shown(clerk, PaperWindow)
    assert decision_row(rt, someone.decision_id or 1).told_how is Told.SMS


@pytest.mark.parametrize("tongue", [Language.KAZAKH, Language.RUSSIAN])
def test_the_windows_fit_the_smallest_screen_in_both_languages(rt, staff, room_of, dressed, tongue):
    someone = drafted(rt, staff)
    return_draft(rt, staff.of[Role.DIRECTOR], seen(rt, someone.decision_id), "Толық емес")
    drafted(rt, staff), unemployed(rt, staff)
    language.set_language(dressed, tongue)
    desk, room = room_of(Role.DIRECTOR)
    assert room.window().minimumSizeHint().width() <= 1280
    assert {item.state for item in room.model.rows} == {
        DecisionState.DRAFTED,
        DecisionState.RETURNED,
        DecisionState.SIGNED,
    }
    for item in room.model.rows[:2]:
        desk.open_decision(item.id)
        settle()
        assert desk.window().minimumSizeHint().width() <= 1280
        desk.go_back()
        settle()


def test_the_administrator_combines_the_posts(rt, staff, qtbot):
    form = CentreForm(Context(rt, staff.admin))
    qtbot.addWidget(form)
    settle()
    assert form.form.values()["posts_combined"] is False
    form.form.set_values({"posts_combined": True})
    form.submit()
    settle()
    with rt.sessions.read() as session:
        assert session.scalars(select(Centre.posts_combined)).one()
