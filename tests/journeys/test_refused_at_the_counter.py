"""Refused: a package that is incomplete or has expired (S9), unreliable documents (§8)."""

import pytest
from entries import NAME, identity, papers, person, start, up_to_the_decision
from operator_at_counter import Operator
from paper_words import CENTRE, DIRECTOR, words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.core.errors import UserError
from app.core.vocabulary import CaseState
from app.services.people_queries import search_people
from app.services.person_page import PersonPage
from app.ui.messages import sentence, word

IN_KAZAKH = pytest.mark.parametrize("tongue", ["kk"], indirect=True)
APPENDIX_5 = {
    "kk": "Жұмыссыз ретінде, жұмыс іздеп жүрген адам ретінде тіркеуден бас тарту туралы хабарлама",
    "ru": "Уведомление об отказе в регистрации лица, ищущего работу, в качестве безработного",
}
APPENDIX_2 = {
    "kk": "Жұмыс іздеп жүрген адам ретінде тіркеуден бас тарту туралы хабарлама",
    "ru": "Уведомление об отказе в регистрации в качестве лица, ищущего работу",
}
CAUSE = {"kk": "Бас тартудың себебі:", "ru": "Причина отказа:"}
IDENTITY = {
    "kk": "көрсетілетін қызметті алушының жеке басын куәландыратын құжат",
    "ru": "документ, удостоверяющий личность",
}
"""Row 8 of the standard."""
WHY = {"kk": "Құжат нөмірі өзгертілген.", "ru": "Номер документа изменен."}

_FIRST = 6


def refused(
    clerk: Operator, number: str, title: dict[str, str], *said: dict[str, str]
) -> PersonPage:
    """The notice on the screen has the form's words and these in both languages; its person."""
    paper = clerk.paper()
    assert paper.ready is not None and paper.ready.number.startswith(number)
    for tongue, pdf in clerk.sheets().items():
        found = words(pdf)
        assert title[tongue].casefold() in found.casefold()
        expected = (NAME, CENTRE, DIRECTOR, CAUSE, *said)
        for text in (each if isinstance(each, str) else each[tongue] for each in expected):
            assert text in found
    page = clerk.leave_paper()
    assert page.case is not None and page.case.state is CaseState.REFUSED
    assert word("refused") in clerk.screen() and paper.ready.number in button_texts(clerk)
    assert [term.code for term in page.case.terms if term.ended_at is None] == []
    return page


def button_texts(clerk: Operator) -> list[str]:
    return [each.text() for each in clerk.desk.here().findChildren(QPushButton)]


def say_unreliable(clerk: Operator) -> None:
    clerk.tick("documents_unreliable")
    clerk.choose_several("unreliable_documents", "document_kind", "identity")
    clerk.fill("unreliable_why_kk", WHY["kk"])
    clerk.fill("unreliable_why_ru", WHY["ru"])
    clerk.push("refuse")


def test_an_incomplete_package_is_refused_by_appendix_5(clerk: Operator) -> None:
    clerk.sign_in("clerk")
    start(clerk)
    person(clerk)
    clerk.step(3)
    clerk.tick("application_signed")
    clerk.tick("package_refused")  # S9: there is no identity document
    clerk.enter()
    clerk.fill("refusal_note_kk", "Жеке куәлікпен келіңіз.")
    clerk.fill("refusal_note_ru", "Придите с удостоверением.")
    clerk.push("refuse_package")
    added = {"kk": "Жеке куәлікпен келіңіз.", "ru": "Придите с удостоверением."}
    page = refused(clerk, "5-", APPENDIX_5, IDENTITY, added)
    assert page.case is not None
    assert [row.returned_at is not None for row in page.case.application.documents] == [True]


@IN_KAZAKH
def test_an_expired_document_is_told_at_its_field_and_refused(clerk: Operator) -> None:
    clerk.sign_in("clerk")
    start(clerk)
    person(clerk)
    clerk.step(3)
    clerk.tick("application_signed")
    identity(clerk, valid_until="28022021")
    clerk.enter()
    assert clerk.focus.objectName() == "identity_valid_until"
    assert clerk.focus.accessibleDescription() in clerk.screen().splitlines()
    clerk.tick("package_refused")
    clerk.enter()
    clerk.push("refuse_package")
    expired = {"kk": "Қолданылу мерзімі өтіп кеткен құжат", "ru": "с истекшим сроком действия"}
    refused(clerk, "5-", APPENDIX_5, IDENTITY, expired, {"kk": "2021", "ru": "2021"})


@IN_KAZAKH
def test_a_whole_package_cannot_be_refused_for_being_incomplete(clerk: Operator) -> None:
    desk = clerk.sign_in("clerk")
    start(clerk)
    person(clerk)
    clerk.step(3)
    papers(clerk)
    clerk.tick("package_refused")
    clerk.enter()
    assert clerk.wizard().page.has_faults()
    assert clerk.focus.objectName() == "package_refused"
    assert search_people(desk.context.rt, desk.context.actor, NAME) == ()


@IN_KAZAKH
def test_unreliable_documents_are_refused_at_once_by_appendix_2(clerk: Operator) -> None:
    clerk.sign_in("clerk")
    up_to_the_decision(clerk)
    say_unreliable(clerk)
    page = refused(clerk, "2-", APPENDIX_2, IDENTITY, WHY)
    assert page.case is not None
    back = {row.kind.value for row in page.case.application.documents if row.returned_at}
    assert back == {"identity"}  # §8: what was attached goes back, the application stays


@IN_KAZAKH
def test_a_received_application_is_refused_for_unreliable_documents(clerk: Operator) -> None:
    clerk.sign_in("clerk")
    for _ in range(_FIRST):  # the next work is another's registration as often
        clerk.press(Qt.Key.Key_F2)
        page = clerk.person().page
        assert page is not None and page.case is not None
        if page.case.state is CaseState.APPLICANT:
            break
    assert page.case.state is CaseState.APPLICANT
    clerk.press(Qt.Key.Key_F9)
    clerk.settle()
    say_unreliable(clerk)
    paper = clerk.paper()
    for tongue, pdf in clerk.sheets().items():
        found = words(pdf)
        assert APPENDIX_2[tongue].casefold() in found.casefold()
        assert page.full_name in found and WHY[tongue] in found and IDENTITY[tongue] in found
    assert paper.ready is not None and paper.ready.number.startswith("2-")
    after = clerk.leave_paper()
    assert after.case is not None and after.case.state is CaseState.REFUSED
    assert {term.code: term.met for term in after.case.terms} == {"12": True}


@IN_KAZAKH
def test_a_refusal_without_what_is_unreliable_is_asked_for_it(clerk: Operator) -> None:
    clerk.sign_in("clerk")
    up_to_the_decision(clerk)
    clerk.tick("documents_unreliable")
    clerk.push("refuse")
    assert clerk.wizard().page.has_faults()
    assert clerk.focus.parentWidget() is clerk.wizard().page.field("unreliable_documents")
    assert sentence(UserError("unreliable_document_missing")) in clerk.screen()
