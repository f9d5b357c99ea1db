"""Who is not a grown-up citizen with an address: a child, a foreigner, one without a home."""

from datetime import timedelta

import pytest
from entries import (
    GIVEN_NAME,
    NAME,
    PATRONYMIC,
    SURNAME,
    decide,
    papers,
    person,
    registration,
    some_iin,
    start,
)
from operator_at_counter import CONTROL, Operator
from paper_words import words
from PySide6.QtCore import Qt

from app.core.clock import today
from app.core.errors import UserError
from app.core.vocabulary import CaseState
from app.rules.age import add_months
from app.ui.messages import sentence

IN_KAZAKH = pytest.mark.parametrize("tongue", ["kk"], indirect=True)
APPENDIX_3 = {
    "kk": "жұмыс іздеп жүрген адам ретінде тіркеу туралы хабарлама",
    "ru": "уведомление о регистрации в качестве лица, ищущего работу",
}


def the_rest(clerk: Operator) -> None:
    """From part 2 of the data form to the notice."""
    registration(clerk)
    clerk.choose("education_level", "bachelor")
    clerk.enter()
    clerk.find("wanted_occupation", "5223")
    clerk.enter(CONTROL)
    decide(clerk)


def noticed(clerk: Operator, name: str) -> None:
    """The notice of Appendix 3 stands on the screen."""
    paper = clerk.paper()
    assert paper.ready is not None and paper.ready.number.startswith("3-")
    for tongue, pdf in clerk.sheets().items():
        found = words(pdf)
        assert APPENDIX_3[tongue] in found.casefold() and name in found


def fifteen(clerk: Operator) -> str:
    born = add_months(today(clerk.desk.context.rt.clock), -12 * 15) - timedelta(days=40)
    return some_iin(born)


@IN_KAZAKH
def test_under_sixteen_a_representative_signs_too(clerk: Operator) -> None:
    clerk.sign_in("clerk")
    start(clerk)
    person(clerk, fifteen(clerk))
    clerk.enter()
    clerk.find("address_place", "Алмалы")
    clerk.enter()
    clerk.tick("application_signed")
    clerk.tick("representative_document")
    clerk.fill("representative_name", "Өмірзақов Ілияс Маратұлы")
    clerk.choose("representative_relation", "parent")
    clerk.fill("representative_phone", "87015554433")
    clerk.choose("identity_kind", "birth_certificate")
    clerk.choose("identity_issuer", "justice_ministry")
    clerk.fill("identity_number", "1234567")
    clerk.fill("identity_issued_on", "-4000")
    clerk.enter()
    the_rest(clerk)
    noticed(clerk, NAME)
    page = clerk.leave_paper()
    assert page.case is not None and page.case.state is CaseState.JOB_SEEKER
    assert page.case.application.representative == {
        "representative_name": "Өмірзақов Ілияс Маратұлы",
        "representative_relation": "parent",
        "representative_phone": "+77015554433",
    }
    assert "Өмірзақов Ілияс Маратұлы" in clerk.screen()


@IN_KAZAKH
def test_under_sixteen_nobody_is_registered_without_a_representative(clerk: Operator) -> None:
    clerk.sign_in("clerk")
    start(clerk)
    person(clerk, fifteen(clerk))
    clerk.step(3)
    papers(clerk)
    clerk.enter()
    assert clerk.wizard().page.has_faults()
    assert clerk.focus.objectName() == "representative_document"
    assert clerk.focus.accessibleDescription() in clerk.screen().splitlines()


def foreigner(clerk: Operator) -> None:
    start(clerk)
    clerk.tick("without_iin")
    clerk.go("no_iin_reason", Qt.Key.Key_Backtab)
    clerk.choose("no_iin_reason", "foreigner_without_iin")
    clerk.fill("surname", "Каримов")
    clerk.fill("given_name", "Тимур")
    clerk.fill("birth_date", "03041985")
    clerk.choose("sex", "male")
    clerk.choose("citizenship", "UZ")
    clerk.enter()


def foreign_passport(clerk: Operator) -> None:
    clerk.tick("application_signed")
    clerk.choose("identity_kind", "foreign_passport")
    clerk.choose("identity_issuer", "foreign_state")
    clerk.fill("identity_series", "FA")
    clerk.fill("identity_number", "1234567")
    clerk.fill("identity_issued_on", "010320")
    clerk.fill("identity_valid_until", "01032099")
    clerk.enter()


def test_a_foreigner_without_iin_and_with_an_address_abroad(clerk: Operator) -> None:
    clerk.sign_in("clerk")
    foreigner(clerk)
    clerk.go("address_kind")
    clerk.choose("address_kind", "abroad")
    clerk.go("address_country", Qt.Key.Key_Backtab)
    clerk.choose("address_country", "UZ")
    clerk.fill("address_abroad", "Toshkent, Navoiy 5")
    clerk.enter()
    foreign_passport(clerk)
    the_rest(clerk)
    noticed(clerk, "Каримов Тимур")
    page = clerk.leave_paper()
    assert page.case is not None and page.case.state is CaseState.JOB_SEEKER
    assert (page.person["iin"], page.person["no_iin_reason"]) == (None, "foreigner_without_iin")
    assert (page.card["address_kind"], page.card["address_country"]) == ("abroad", "UZ")
    assert page.card["address_place"] is None
    assert "Toshkent, Navoiy 5" in clerk.screen()


@IN_KAZAKH
def test_somebody_without_a_fixed_address_is_asked_for_none(clerk: Operator) -> None:
    clerk.sign_in("clerk")
    start(clerk)
    person(clerk)
    clerk.enter()
    clerk.choose("address_kind", "none")
    clerk.enter()
    papers(clerk)
    clerk.enter()
    the_rest(clerk)
    noticed(clerk, f"{SURNAME} {GIVEN_NAME} {PATRONYMIC}")
    page = clerk.leave_paper()
    assert (page.card["address_kind"], page.card["address_place"]) == ("none", None)
    assert page.case is not None and page.case.state is CaseState.JOB_SEEKER


@IN_KAZAKH
def test_without_an_iin_the_reason_is_asked(clerk: Operator) -> None:
    clerk.sign_in("clerk")
    start(clerk)
    clerk.tick("without_iin")
    clerk.fill("surname", "Каримов")
    clerk.enter()
    assert clerk.focus.objectName() == "no_iin_reason"
    assert sentence(UserError("field_missing")) in clerk.screen().splitlines()
