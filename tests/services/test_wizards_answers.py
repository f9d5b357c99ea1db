"""What the wizard asked becomes a checked, typed command, spelled as the records keep it."""

from datetime import date
from typing import Any

import pytest
from factories import Staff, answers, iin

from app.core.errors import FieldFaults
from app.core.vocabulary import DocumentKind, Sex
from app.services.card_data import CODES
from app.services.cards import text_limits
from app.services.people_queries import search_people
from app.services.person_page import open_person
from app.services.registration import receive_application
from app.services.registration_answers import answer_faults, read_application
from app.services.runtime import Runtime
from app.ui.fields.spec import FieldKind
from app.ui.wizards.job_seeker.card_fields import CARD_SECTIONS

TODAY = date(2021, 7, 1)


def faults(**changes: Any) -> dict[str, str]:
    """The code of each field's first fault, with which the whole is refused."""
    with pytest.raises(FieldFaults) as refused:
        read_application(answers(**changes), TODAY)
    return {str(fault.field): fault.code for fault in reversed(refused.value.faults)}


def test_whole_answers_make_the_command() -> None:
    given = answers(patronymic="Серікқызы", lowest_pay=100_000, consent_to_move=True)
    command = read_application(given, TODAY, draft_id=5)
    assert (command.person.iin, command.person.sex) == (given["iin"], Sex.FEMALE)
    assert command.person.birth_date == date(1990, 5, 17)
    assert command.card.identity_valid_until == date(2028, 3, 1)
    assert (command.card.lowest_pay, command.card.consent_to_move) == (100_000, True)
    assert [row.kind for row in command.documents] == [
        DocumentKind.APPLICATION,
        DocumentKind.IDENTITY,
    ]
    assert (command.draft_id, command.person_id) == (5, None)


def test_what_was_left_empty_is_received_and_stored_empty(rt: Runtime, staff: Staff) -> None:
    empty = {"patronymic": None, "nationality": None, "email": None, "identity_series": ""}
    got = receive_application(rt, staff.clerk, read_application(answers(**empty), TODAY))
    page = open_person(rt, staff.clerk, got.person_id)
    assert page.full_name == "Нұрғалиева Әйгерім"
    assert (page.person["patronymic"], page.person["nationality"]) == ("", None)
    assert (page.card["email"], page.card["identity_series"]) == ("", "")


def test_numbers_and_names_are_kept_in_one_spelling(rt: Runtime, staff: Staff) -> None:
    number = iin()
    given = answers(
        iin=f" {number[:6]} {number[6:]} ",
        surname="  Нұрғалиева   Ким ",
        given_name="Аи\u0306гүл",
        mobile_phone="8 (701) 123-45-67",
        email=" Aigul@Mail.KZ ",
    )
    got = receive_application(rt, staff.clerk, read_application(given, TODAY))
    page = open_person(rt, staff.clerk, got.person_id)
    assert page.person["iin"] == number
    assert (page.person["surname"], page.person["given_name"]) == ("Нұрғалиева Ким", "Айгүл")
    assert (page.card["mobile_phone"], page.card["email"]) == ("+77011234567", "Aigul@mail.kz")
    for typed in ("87011234567", "+7 701 123", number):
        assert [row.id for row in search_people(rt, staff.clerk, typed)] == [got.person_id]


@pytest.mark.parametrize("name", ["iin", "surname", "given_name", "sex", "birth_date"])
@pytest.mark.parametrize("nothing", [None, "", "  "])
def test_without_these_there_is_no_record_of_a_person(name: str, nothing: str | None) -> None:
    if name in ("sex", "birth_date"):
        nothing = None
    assert faults(**{name: nothing})[name] == "field_missing"


def test_a_person_without_an_iin_needs_the_reason() -> None:
    typed_before = {"without_iin": True, "iin": "123"}
    assert faults(**typed_before) == {"no_iin_reason": "field_missing"}
    command = read_application(
        answers(**typed_before, no_iin_reason="foreigner_without_iin"), TODAY
    )
    assert (command.person.iin, command.person.no_iin_reason) == (
        None,
        "foreigner_without_iin",
    )


def test_a_reason_for_no_iin_falls_away_where_there_is_one() -> None:
    command = read_application(answers(no_iin_reason="foreigner_without_iin"), TODAY)
    assert command.person.iin
    assert command.person.no_iin_reason is None


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"iin": "900517"}, "iin", "iin_length"),
        ({"iin": "90051740001A"}, "iin", "iin_digits"),
        ({"surname": "Нұрғaлиева"}, "surname", "mixed_scripts"),
        ({"surname": "李"}, "surname", "letter_not_printable"),
        ({"given_name": "Ә" * 61}, "given_name", "too_long"),
        ({"patronymic": "Ким7"}, "patronymic", "digits"),
        ({"identity_number": "04567李"}, "identity_number", "letter_not_printable"),
        ({"mobile_phone": "123"}, "mobile_phone", "phone_impossible"),
        ({"email": "aigul@"}, "email", "email_impossible"),
        ({"sex": "male"}, "sex", "sex_not_as_iin"),
        ({"birth_date": "1991-05-17"}, "birth_date", "birth_not_as_iin"),
        ({"identity_valid_until": "2021-06-30"}, "identity_valid_until", "identity_expired"),
        ({"identity_valid_until": None}, "identity_valid_until", "validity_missing"),
        ({"identity_issued_on": "2021-07-02"}, "identity_issued_on", "issued_in_future"),
        ({"unemployed_since": "2021-07-02"}, "unemployed_since", "unemployed_in_future"),
        ({"lowest_pay": 10**20}, "lowest_pay", "number_too_big"),
        ({"lowest_pay": 2, "highest_pay": 1}, "highest_pay", "pay_order"),
        ({"application_signed": False}, "application_signed", "document_missing"),
        ({"identity_number": None}, "identity_number", "document_missing"),
        ({"identity_number": "  "}, "identity_number", "document_missing"),
        ({"iin": "900230400014"}, "iin", "iin_date"),
        ({"iin": "300517500016"}, "iin", "iin_ahead"),
        ({"surname": "Нұр\u202eғали"}, "surname", "invisible_marks"),
        ({"given_name": "Әй\x07герім"}, "given_name", "control_characters"),
        ({"surname": "Ким😀"}, "surname", "emoji"),
        ({"wanted_detail": "тігін\x07"}, "wanted_detail", "text_control"),
        ({"address_street": "Абай\u202e"}, "address_street", "text_bidi"),
        ({"address_street": "Ә" * 121}, "address_street", "text_too_long"),
        ({"special_skills": ["😀"]}, "special_skills", "letter_not_printable"),
        ({"general_skills": ["Ә" * 101]}, "general_skills", "text_too_long"),
        ({"wanted_occupation": "0000-9"}, "wanted_occupation", "code_unknown"),
        ({"target_groups": ["none", "women"]}, "target_groups", "none_beside_others"),
        ({"target_groups": ["nobody"]}, "target_groups", "code_unknown"),
        (
            {
                "jobs": [
                    {"occupation": "4110-0", "hired_on": "2015-03-02", "dismissed_on": "2015-03-01"}
                ]
            },
            "jobs.0.dismissed_on",
            "dismissed_before_hired",
        ),
        ({"jobs": [{"organisation": "Қазпошта"}]}, "jobs.0.occupation", "field_missing"),
        (
            {
                "education": [
                    {
                        "institution": "ҚазҰУ",
                        "entered_on": "2010-09-01",
                        "finished_on": "2009-06-01",
                    }
                ]
            },
            "education.0.finished_on",
            "finished_before_entered",
        ),
        ({"languages": [{"language": "elvish"}]}, "languages.0.language", "code_unknown"),
        ({"children": -1}, "children", "number_negative"),
        (
            {"work_document": True, "work_document_valid_until": "2021-06-30"},
            "work_document_valid_until",
            "document_expired",
        ),
        (
            {
                "education_document": True,
                "education_document_issued_on": "2021-06-02",
                "education_document_valid_until": "2021-06-01",
            },
            "education_document_valid_until",
            "issued_after_expiry",
        ),
        ({"jobs": [{"occupation": "4110-0", "years": 10**20}]}, "jobs.0.years", "number_too_big"),
        ({"inquiries": [{"register": "individuals"}]}, "inquiries.0.answer", "field_missing"),
    ],
)
def test_what_cannot_be_is_told_at_its_field(
    changes: dict[str, Any], field: str, code: str
) -> None:
    assert faults(**changes)[field] == code


@pytest.mark.parametrize("blank", ["  ", "\n", "\t "])
def test_blanks_alone_answer_nothing(blank: str) -> None:
    names = ("mobile_phone", "contact_phone", "contact_person_phone", "representative_phone")
    emails = ("email", "contact_person_email")
    command = read_application(answers(**dict.fromkeys((*names, *emails), blank)), TODAY)
    card = command.card
    assert (card.mobile_phone, card.contact_phone, card.contact_person_phone) == ("", "", "")
    assert (card.email, card.contact_person_email) == ("", "")
    assert command.representative_phone == ""


def test_every_fault_is_told_at_once() -> None:
    found = faults(surname="Нұрғaлиева", mobile_phone="123", application_signed=False)
    assert found.keys() == {"surname", "mobile_phone", "application_signed"}


def test_what_is_only_odd_is_told_and_stops_nothing() -> None:
    odd = {"birth_date": "2007-07-02", "iin": None, "without_iin": True}
    found = answer_faults(answers(**odd, unemployed_since="2021-06-01"), TODAY)
    assert found["unemployed_since"].is_refusal is False


def test_an_empty_page_is_not_judged_but_for_the_documents() -> None:
    assert answer_faults({}, TODAY) == {}
    found = answer_faults({"birth_date": "1990-05-17"}, TODAY)
    assert found.keys() == {"application_signed", "identity_number"}


def test_two_jobs_at_one_time_are_odd_and_stop_nothing() -> None:
    jobs = [
        {"occupation": "4110-0", "hired_on": "2015-01-05", "dismissed_on": "2018-01-05"},
        {"occupation": "4110-0", "hired_on": "2017-01-05", "dismissed_on": "2019-01-05"},
    ]
    found = answer_faults(answers(jobs=jobs), TODAY)
    assert {fault.is_refusal for fault in found.values()} == {False}
    assert "jobs_overlap" in {fault.error.code for fault in found.values()}


def test_what_is_typed_in_a_name_is_kept_as_typed() -> None:
    command = read_application(answers(contact_person_name="<b>Ким & Ко</b> \"Ә'"), TODAY)
    assert command.card.contact_person_name == "<b>Ким & Ко</b> \"Ә'"


def test_every_text_of_the_form_stops_where_its_record_ends() -> None:
    limits = {
        spec.name if spec is outer else f"{outer.name}.{spec.name}": spec.max_length
        for _name, _title, specs in CARD_SECTIONS
        for outer in specs
        for spec in (outer.specs or (outer,))
        if spec.kind in (FieldKind.TEXT, FieldKind.TEXT_LONG, FieldKind.NAME, FieldKind.EMAIL)
    }
    assert limits == {name: text_limits()[name] for name in limits}


def test_a_choice_asks_for_codes_of_the_list_that_the_record_is_judged_by() -> None:
    lists = {
        spec.name if spec is outer else f"{outer.name}.{spec.name}": spec.list_name
        for _name, _title, specs in CARD_SECTIONS
        for outer in specs
        for spec in (outer.specs or (outer,))
        if spec.kind in (FieldKind.CHOICE, FieldKind.CHOICES) and spec.name != "sex"
    }
    assert lists == {name: CODES[name] for name in lists}
