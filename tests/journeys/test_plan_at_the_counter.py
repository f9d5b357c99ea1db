"""From the registration as unemployed to a plan signed, followed and changed, by keyboard."""

import pytest
from decided import unemployed
from operator_at_counter import CONTROL, Operator
from paper_words import words
from PySide6.QtCore import Qt
from test_unemployed import open_page, page_of, save, whom, yesterday

from app.core.vocabulary import Form, Language, PlanStatus
from app.services.case_views import CaseView
from app.services.drafts import list_drafts
from app.ui.language import current, translated
from app.ui.windows.case.case_actions import possible_actions
from app.ui.windows.case.plan_following import PlanFollowing, PlanSigning
from app.ui.wizards.plan.fields import LINE_TITLES
from app.ui.wizards.plan.wizard import PlanEditor

IN_ONE = {"kk": "ЖҰМЫСҚА ОРНАЛАСТЫРУДЫҢ ЖЕКЕ ЖОСПАРЫ", "ru": "ИНДИВИДУАЛЬНЫЙ ПЛАН ТРУДОУСТРОЙСТВА"}
PRACTICE = {"kk": "жастар практикасынан өту", "ru": "прохождение в молодежной практики"}
WHY = "Курсқа барады"
GOAL = "Наубайшы болып жұмысқа орналасу"


def case_of(clerk: Operator, person_id: int) -> CaseView:
    case = page_of(clerk, person_id).case
    assert case is not None
    return case


def act(clerk: Operator, name: str) -> None:
    """Ctrl+J, then down to the entry, then Enter."""
    page = clerk.person().page
    assert page is not None
    names = [each.name for each in possible_actions(clerk.desk.context, page)]
    clerk.press(Qt.Key.Key_J, CONTROL)
    for _ in range(names.index(name)):
        clerk.press(Qt.Key.Key_Down)
    clerk.press(Qt.Key.Key_Return)
    clerk.settle()


def text_of(clerk: Operator) -> dict[str, str]:
    """The paper on the screen as it reads in each language, however its lines are broken."""
    return {tongue: words(pdf).replace("\u00a0", " ") for tongue, pdf in clerk.sheets().items()}


def make(clerk: Operator) -> None:
    """What is offered, youth practice beside it, a note at the first line."""
    act(clerk, "make_plan")
    assert isinstance(clerk.desk.here(), PlanEditor)
    clerk.fill("goal", GOAL)
    clerk.step(4)
    clerk.tick("measures_3")
    clerk.go("measures_3_days.entry")
    clerk.press(Qt.Key.Key_Space)
    clerk.fill("due_on", "+20")
    clerk.fill("note", "Наубайхана")
    clerk.enter(CONTROL)
    assert translated("Field", LINE_TITLES["measures_3"]) in clerk.screen()
    assert "Наубайхана" in clerk.screen()
    clerk.enter()


@pytest.mark.parametrize("tongue", ["kk"], indirect=True)
def test_a_plan_is_made_printed_signed_followed_and_changed(clerk: Operator) -> None:
    rt, staff = yesterday(clerk)
    someone = unemployed(rt, staff, **whom(4))
    clerk.sign_in("clerk")
    open_page(clerk, someone.person_id)
    make(clerk)
    printed = text_of(clerk)
    for tongue, text in printed.items():
        assert IN_ONE[tongue] in text
        assert GOAL in text and "Наубайхана" in text
        assert PRACTICE[tongue] in text
    clerk.press(Qt.Key.Key_F8)
    clerk.settle()
    clerk.leave_paper()
    term = next(each for each in case_of(clerk, someone.person_id).terms if each.code == "48")
    assert term.met
    act(clerk, "sign_plan")
    assert isinstance(clerk.desk.here(), PlanSigning)
    clerk.say("copy_given", yes=True)
    save(clerk)
    assert case_of(clerk, someone.person_id).plans[0].signed_on is not None
    follow(clerk)
    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()
    change(clerk)
    case = case_of(clerk, someone.person_id)
    assert [plan.revision for plan in case.plans] == [2, 1]
    kept = {line.status for line in case.plans[0].actions}
    assert kept == {PlanStatus.DONE, PlanStatus.PUT_OFF, PlanStatus.PLANNED}
    papers = [event.paper for event in case.timeline if event.paper]
    assert [paper.form for paper in papers].count(Form.PLAN) == 2
    assert list_drafts(clerk.desk.context.rt, clerk.desk.context.actor) == ()


def follow(clerk: Operator) -> None:
    """The first line is done, the next one, whose day is not over, moved to another."""
    act(clerk, "follow_plan")
    assert isinstance(clerk.desk.here(), PlanFollowing)
    clerk.press(Qt.Key.Key_D, CONTROL)
    save(clerk)
    clerk.press(Qt.Key.Key_G, CONTROL)
    clerk.fill("new_day", "+20")
    clerk.fill("why", "Ауырып қалды")
    save(clerk)


def change(clerk: Operator) -> None:
    """§50: why, and another goal; a new paper that refers to the first."""
    act(clerk, "revise_plan")
    clerk.fill("why", WHY)
    clerk.press(Qt.Key.Key_Tab)
    clerk.go("goal")
    clerk.write(f"{GOAL}, курс")
    clerk.enter(CONTROL)
    clerk.enter()
    for text in text_of(clerk).values():
        assert f"{GOAL}, курс" in text
    clerk.leave_paper()
    assert WHY in clerk.screen()


@pytest.mark.parametrize("tongue", ["ru"], indirect=True)
def test_a_plan_left_half_way_is_found_in_today(clerk: Operator) -> None:
    rt, staff = yesterday(clerk)
    someone = unemployed(rt, staff, **whom(3))
    clerk.sign_in("clerk")
    open_page(clerk, someone.person_id)
    act(clerk, "make_plan")
    clerk.fill("goal", GOAL)
    assert current() is Language.RUSSIAN
    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()
    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()
    context = clerk.desk.context
    (draft,) = list_drafts(context.rt, context.actor)
    clerk.go(f"draft_{draft.id}", Qt.Key.Key_Backtab)
    clerk.press(Qt.Key.Key_Space)
    clerk.settle()
    editor = clerk.desk.here()
    assert isinstance(editor, PlanEditor)
    assert editor.answers["goal"] == GOAL
