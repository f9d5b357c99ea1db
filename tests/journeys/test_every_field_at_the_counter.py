"""The whole data form is typed once; who comes again finds it filled, and sees what changes."""

from datetime import timedelta

import pytest
from entries import IIN, NAME, decide, somebody_without_a_case
from full_entry import JOBS, SCHOOLS, SKILLS, again_with_a_change, up_to_the_decision
from operator_at_counter import CONTROL, Operator
from paper_words import words
from PySide6.QtCore import Qt

from app.core.clock import today
from app.core.vocabulary import CaseState
from app.ui.fields.spec import is_blank
from app.ui.language import format_date
from app.ui.messages import word

IN_KAZAKH = pytest.mark.parametrize("tongue", ["kk"], indirect=True)
ON_THE_FORMS = {
    "kk": ("Жұмыс іздеп жүрген адам ретінде тіркеуді сұраймын", "Жеке сәйкестендіру нөмірі"),
    "ru": (
        "Прошу зарегистрировать в качестве лица, ищущего работу",
        "Дети до 18 лет, проживающие с заявителем",
        "Уровень мотивации к трудоустройству",
    ),
}
"""The standard's Appendices 1 and 2."""
BEFORE = {"kk": "бұрын", "ru": "было"}


def test_the_whole_data_form_is_typed_once_and_printed(clerk: Operator, tongue: str) -> None:
    desk = clerk.sign_in("clerk")
    up_to_the_decision(clerk)
    clerk.press(Qt.Key.Key_F8)  # to be signed before it is taken in
    paper = clerk.paper()
    assert paper.ready is not None and paper.ready.number == ""
    sheets = words(paper.ready.pdf)
    clerk.press(Qt.Key.Key_Tab, CONTROL)
    clerk.settle()
    sheets += words(paper.ready.pdf)
    typed = [NAME, IIN, *(text for job in JOBS for text in (job[2], job[7]))]
    typed += [school[0] for school in SCHOOLS]
    typed += [item for words_ in SKILLS.values() for item in words_.split(", ")]
    assert [text for text in (*ON_THE_FORMS[tongue], *typed) if text not in sheets] == []

    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()
    decide(clerk)
    clerk.paper()
    page = clerk.leave_paper()
    assert page.case is not None and page.case.state is CaseState.JOB_SEEKER
    silent = {name for name, value in page.card.items() if is_blank(value)}
    assert silent == {"address_country", "address_abroad"}  # the address is in Kazakhstan
    assert [len(page.card[name]) for name in ("education", "jobs", "languages")] == [2, 2, 2]
    assert page.card["target_groups"] == ["women", "kandas"]
    assert page.case.category is not None  # §11
    seen = clerk.screen()
    assert word("job_seeker") in seen and JOBS[0][7] in seen and SCHOOLS[1][0] in seen
    assert desk.here() is clerk.person()


def test_who_comes_again_with_a_change_sees_what_was_there_before(
    clerk: Operator, tongue: str
) -> None:
    clerk.sign_in("clerk")
    before = somebody_without_a_case(clerk)
    again_with_a_change(clerk, before.person["iin"], "87015556677")
    lines = [line.replace(" ", "") for line in clerk.screen().splitlines()]
    line = next(line for line in lines if "5556677" in line)
    assert BEFORE[tongue] in line and before.card["mobile_phone"] in line
    decide(clerk)
    clerk.paper()
    after = clerk.leave_paper()
    changed = {name for name, value in after.card.items() if before.card[name] != value}
    asked_anew = {"unemployment_cause", "unemployed_since"}
    assert changed - asked_anew - {"changed_at", "version"} == {"mobile_phone"}
    assert after.card["mobile_phone"] == "+77015556677"
    assert after.revisions == before.revisions + 1
    assert after.case is not None and after.case.state is CaseState.JOB_SEEKER


@IN_KAZAKH
def test_a_card_is_changed_without_an_application(clerk: Operator, tongue: str) -> None:
    desk = clerk.sign_in("clerk")
    before = somebody_without_a_case(clerk)
    desk.open_person(before.id)
    clerk.person()
    clerk.press(Qt.Key.Key_E, CONTROL)
    clerk.settle()
    clerk.step(2)
    clerk.fill("email", "jana@mail.kz")
    clerk.enter(CONTROL)
    assert any("jana@mail.kz (" in line for line in clerk.screen().splitlines())  # new
    clerk.enter()
    page = clerk.person().page
    assert page is not None and page.case is None
    assert (page.card["email"], page.revisions) == ("jana@mail.kz", before.revisions + 1)
    assert BEFORE[tongue] not in clerk.screen()


@IN_KAZAKH
def test_the_terms_of_a_registration_stand_on_the_page(clerk: Operator) -> None:
    desk = clerk.sign_in("clerk")
    up_to_the_decision(clerk)
    decide(clerk)
    clerk.paper()
    page = clerk.leave_paper()
    assert page.case is not None
    ended, running = page.case.terms
    assert (ended.code, ended.met, running.code, running.met) == ("12", True, "24", None)
    now = today(desk.context.rt.clock)
    assert now <= ended.due_at.date() <= now + timedelta(days=15)
    assert format_date(page.case.registered_on or now) in clerk.screen()
