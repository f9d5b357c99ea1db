"""The application and the data form of the standard, filled from answers and records."""

from typing import Any

import pypdfium2
import pytest
from factories import CENTRE, Staff, application, card_data, registered
from fakes import FrozenClock
from sqlalchemy import select

from app.core.errors import UserError
from app.core.vocabulary import Action, Form, Language, Role
from app.models import AuditEvent, Paper
from app.services.card_data import EducationData, JobData, LanguageData
from app.services.papers import prepare_sheet, record_print, save_sheet
from app.services.registration import receive_application
from app.services.runtime import Runtime
from app.services.sheets import (
    FormSheet,
    application_sheet,
    application_slip,
    data_form,
    data_form_of,
    leaflet,
)

KK, RU = Language.KAZAKH, Language.RUSSIAN
NBSP = "\u00a0"
CENTRE_NAMES = {"kk": CENTRE.name_kk, "ru": CENTRE.name_ru}
HALF_FILLED = {
    "iin": None,
    "surname": " Нұрғалиева ",
    "given_name": "Әйгерім",
    "patronymic": None,
    "citizenship": "KZ",
    "birth_date": None,
    "marital_status": "no such code",
    "unemployed_since": "soon",
    "address_place": "000000000",
    "jobs": [{}],
    "target_group": "old_answer",
}


def words_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


def asked(rt: Runtime, staff: Staff, language: Language = RU, **answers: Any) -> dict[str, Any]:
    """What a data form says in one language for these answers."""
    return dict(data_form(rt, staff.clerk, answers).payload["values"][language])


def trail(rt: Runtime) -> list[tuple[str, str, str]]:
    with rt.sessions.read() as session:
        events = session.scalars(select(AuditEvent).order_by(AuditEvent.id)).all()
        return [(event.action, event.entity, event.entity_id) for event in events]


# --- the application (Appendix 1 to the standard)


def test_an_application_takes_who_asks_and_how_to_reach_him(rt: Runtime, staff: Staff) -> None:
    answers = {
        "surname": "Нұрғалиева",
        "given_name": "Әйгерім",
        "patronymic": "Серікқызы",
        "iin": "900517450123",
        "contact_phone": "+77272345678",
        "mobile_phone": "+77011234567",
        "email": "a@mail.kz",
        "person_id": 7,
    }
    sheet = application_sheet(rt, staff.clerk, answers)
    assert sheet == FormSheet(
        Form.APPLICATION,
        {
            "person": "Нұрғалиева Әйгерім Серікқызы",
            "iin": "900517450123",
            "phone": "+7 727 234 56 78",
            "mobile": "+7 701 123 45 67",
            "email": "a@mail.kz",
            "signed_on": "2021-07-01",
            "centre": CENTRE_NAMES,
        },
        7,
        "259-2021",
    )
    shown = words_of(prepare_sheet(rt, staff.clerk, sheet, RU).pdf)
    assert "«01» июля 2021 года" in shown
    assert "Заявление № ____" in shown


@pytest.mark.parametrize("answers", [None, {}, {"citizenship": "KZ"}], ids=str)
def test_an_empty_application_is_left_to_the_hand(rt: Runtime, staff: Staff, answers: Any) -> None:
    sheet = application_sheet(rt, staff.clerk, answers)
    assert sheet.payload["signed_on"] is None
    for language, blank in ((KK, "20___ жылғы «___»"), (RU, "«___» ___________ 20___ года")):
        shown = words_of(prepare_sheet(rt, staff.clerk, sheet, language).pdf)
        assert shown.replace(NBSP, " ").count(blank) >= 3


def test_the_slip_bears_the_number_and_the_days_of_receiving_and_of_the_service(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    clock.set("2021-07-02T18:31")  # Friday after hours: received on Saturday 3 July, a working day
    case = receive_application(rt, staff.clerk, application())
    slip = application_slip(rt, staff.clerk, case.case_id)
    assert slip.person_id == case.person_id
    assert (slip.payload["number"], slip.payload["received_on"]) == (case.number, "2021-07-03")
    assert slip.payload["service_on"] == "2021-07-07"  # §12; 6 July is Capital Day, 5 July off
    shown = words_of(prepare_sheet(rt, staff.clerk, slip, RU).pdf)
    assert f"Заявление № {case.number}" in shown
    assert "дата регистрации заявления: «03» июля 2021 года" in shown
    assert ("person.viewed", "person", str(case.person_id)) in trail(rt)


def test_the_slip_of_one_registered_has_the_day_of_the_registration(
    rt: Runtime, staff: Staff
) -> None:
    registered(rt, staff.clerk)
    slip = application_slip(rt, staff.clerk, 1)
    assert slip.payload["service_on"] == "2021-07-01"
    assert slip.payload["person"] == "Нұрғалиева Әйгерім Серікқызы"


# --- the data form (Appendix 2 to the standard)


def test_codes_and_dates_stand_in_words_of_each_language(rt: Runtime, staff: Staff) -> None:
    answers = {
        "sex": "female",
        "birth_date": "1990-05-17",
        "citizenship": "KZ",
        "address_place": "750000000",
        "address_street": "Абай",
        "address_house": "10",
        "address_flat": "5",
        "consent_to_move": False,
        "driving_licences": ["a1", "a"],
        "hobbies": ["шахмат", "  "],
    }
    kazakh, russian = (asked(rt, staff, language, **answers) for language in (KK, RU))
    assert (kazakh["sex"], russian["sex"]) == ("Әйел", "Женский")
    assert (kazakh["birth_date"], russian["birth_date"]) == (
        "1990 жылғы «17» мамыр",
        "«17» мая 1990 года",
    )
    assert kazakh["address"].endswith("Абай, 10-үй, 5-пәтер")
    assert russian["address"].endswith("Абай, дом 10, квартира 5")
    assert russian["address"].startswith("Казахстан, ")
    assert (kazakh["consent_to_move"], russian["consent_to_move"]) == ("Жоқ", "Нет")
    assert len(russian["driving_licences"]) == 2
    assert russian["hobbies"] == ["шахмат"]


@pytest.mark.parametrize(
    ("answers", "address"),
    [
        ({"address_kind": "none", "address_street": "Абай"}, "Нет постоянного адреса"),
        (
            {"address_kind": "abroad", "address_country": "DE", "address_abroad": "Berlin,\nAm 1"},
            "Германия, Berlin, Am 1",
        ),
        ({"address_street": "Абай"}, "Казахстан, Абай"),
    ],
    ids=["none", "abroad", "registered"],
)
def test_the_address_is_told_as_its_kind_has_it(
    rt: Runtime, staff: Staff, answers: dict[str, str], address: str
) -> None:
    assert asked(rt, staff, **answers)["address"] == address


@pytest.mark.parametrize(
    ("field", "number", "kazakh", "russian"),
    [
        ("lowest_pay", 1_250_000, "1 250 000 теңге", "1 250 000 тенге"),
        ("main_experience", 0, "0 жыл", "0 лет"),
        ("main_experience", 1, "1 жыл", "1 год"),
        ("total_experience", 22, "22 жыл", "22 года"),
        ("last_experience", 11, "11 жыл", "11 лет"),
        ("training_months", 14, "14 ай", "14 месяцев"),
        ("previous_unemployment_months", 21, "21 ай", "21 месяц"),
        ("children", 0, "0", "0"),
    ],
)
def test_amounts_stand_with_their_units(
    rt: Runtime, staff: Staff, field: str, number: int, kazakh: str, russian: str
) -> None:
    shown = [asked(rt, staff, language, **{field: number})[field] for language in (KK, RU)]
    assert [words.replace(NBSP, " ") for words in shown] == [kazakh, russian]


@pytest.mark.parametrize(
    ("since", "length"),
    [
        ("2021-06-02", "менее месяца"),
        ("2021-06-01", "1 месяц"),
        ("2020-07-02", "11 месяцев"),
        ("2020-07-01", "12 месяцев"),
        ("2021-07-02", None),
    ],
)
def test_the_present_unemployment_is_reckoned_in_full_months(
    rt: Runtime, staff: Staff, since: str, length: str | None
) -> None:
    shown = asked(rt, staff, unemployed_since=since).get("unemployment_length")
    assert (shown and shown.replace(NBSP, " ")) == length


def test_a_month_that_begins_on_the_31st_is_full_on_the_last_day(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    clock.set("2021-06-30T10:00")
    shown = asked(rt, staff, unemployed_since="2021-05-31")["unemployment_length"]
    assert shown == f"1{NBSP}месяц"


def test_what_is_not_answered_or_not_known_is_left_to_the_hand(rt: Runtime, staff: Staff) -> None:
    sheet = data_form(rt, staff.clerk, HALF_FILLED)
    assert sheet.payload["values"]["ru"] == {
        "person": "Нұрғалиева Әйгерім",
        "citizenship": "Казахстан",
    }
    assert sheet.payload["jobs"] == {"kk": [], "ru": []}
    assert "Нұрғалиева Әйгерім" in words_of(prepare_sheet(rt, staff.clerk, sheet, RU).pdf)


@pytest.mark.parametrize("answers", [None, {}], ids=str)
def test_the_empty_data_form_has_no_value(rt: Runtime, staff: Staff, answers: Any) -> None:
    sheet = data_form(rt, staff.clerk, answers)
    assert (sheet.payload["values"], sheet.person_id) == ({"kk": {}, "ru": {}}, None)
    for language in (KK, RU):
        blank = prepare_sheet(rt, staff.clerk, sheet, language)
        assert blank.pdf == prepare_sheet(rt, staff.clerk, leaflet(rt, sheet.form), language).pdf


def test_a_persons_data_form_shows_the_whole_card(rt: Runtime, staff: Staff) -> None:
    card = card_data(
        education=(EducationData("КазНУ", "математика", consent=True),),
        jobs=(JobData("2512-0", duties="пишет\nпрограммы", years=3),),
        languages=(LanguageData("kk"),),
        contact_person_name="Серік",
        contact_person_phone="+77017654321",
    )
    done = registered(rt, staff.clerk, card=card)
    sheet = data_form_of(rt, staff.clerk, done.person_id)
    (job,) = sheet.payload["jobs"]["ru"]
    assert (job["duties"], job["years"]) == ("пишет программы", "3")
    shown = words_of(prepare_sheet(rt, staff.clerk, sheet, RU).pdf).replace(NBSP, " ")
    for expected in (
        "Нұрғалиева Әйгерім Серікқызы",
        "КазНУ",
        "Согласие на трудоустройство по специальности: Да",
        "Серік, +7 701 765 43 21",
        "150 000 тенге",
        "1 месяц",
    ):
        assert expected in shown


# --- who may, and what is written down


def test_a_look_at_a_persons_form_and_its_printing_stand_in_the_trail(
    rt: Runtime, staff: Staff
) -> None:
    person = registered(rt, staff.clerk).person_id
    sheet = data_form_of(rt, staff.clerk, person)
    assert trail(rt)[-1] == ("person.viewed", "person", str(person))
    prepare_sheet(rt, staff.clerk, sheet, KK)
    record_print(rt, staff.clerk, sheet, KK, copies=2)
    assert trail(rt)[-1] == ("form.printed.f01_data", "person", str(person))


def test_a_form_that_shows_nobodys_record_leaves_no_trace(
    rt: Runtime, staff: Staff, tmp_path: Any
) -> None:
    before = trail(rt)
    for sheet in (data_form(rt, staff.clerk, HALF_FILLED), leaflet(rt, Form.APPLICATION)):
        ready = prepare_sheet(rt, staff.clerk, sheet, KK)
        assert (ready.number, ready.paper_id, ready.reprint) == ("", None, False)
        save_sheet(rt, staff.clerk, ready, tmp_path / "form.pdf")
        assert (tmp_path / "form.pdf").read_bytes() == ready.pdf
    assert trail(rt) == before
    with rt.sessions.read() as session:
        assert session.scalars(select(Paper)).all() == []


@pytest.mark.parametrize("form", [Form.STANDARD_OF_REGISTRATION, Form.STANDARD_OF_CERTIFICATE])
@pytest.mark.parametrize("language", [KK, RU])
def test_a_standard_is_a_leaflet_for_everybody(
    rt: Runtime, staff: Staff, form: Form, language: Language
) -> None:
    sheet = leaflet(rt, form)
    assert sheet == FormSheet(form, {"centre": CENTRE_NAMES}, None, "259-2021")
    shown = words_of(prepare_sheet(rt, staff.clerk, sheet, language).pdf)
    assert CENTRE_NAMES[language] in shown


@pytest.mark.parametrize("post", [Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSISTANT])
def test_who_prints_no_papers_prints_no_forms(rt: Runtime, staff: Staff, post: Role) -> None:
    registered(rt, staff.clerk)
    actor, before = staff.of[post], trail(rt)
    for refused in (
        lambda: application_sheet(rt, actor, None),
        lambda: application_slip(rt, actor, 1),
        lambda: data_form(rt, actor, None),
        lambda: data_form_of(rt, actor, 1),
        lambda: prepare_sheet(rt, actor, leaflet(rt, Form.APPLICATION), KK),
    ):
        with pytest.raises(UserError, match="action_not_allowed") as error:
            refused()
        assert error.value.params["action"] == Action.PRINT_PAPER
    assert trail(rt) == before


def test_nobodys_data_form_is_told(rt: Runtime, staff: Staff) -> None:
    with pytest.raises(UserError, match="person_unknown"):
        data_form_of(rt, staff.clerk, 77)


def test_a_letter_that_cannot_be_printed_is_told(rt: Runtime, staff: Staff) -> None:
    sheet = application_sheet(rt, staff.clerk, {"surname": "李"})
    with pytest.raises(UserError, match="letter_not_printable"):
        prepare_sheet(rt, staff.clerk, sheet, RU)
