"""Appendix 1 to the standard: the application and its slip, against the Order's own text."""

import pypdfium2
import pytest

from app.core.vocabulary import Form, Language
from app.reports.engine import render

NAME = "Әбдіғаниева Гүлнұр Ұлықбекқызы"
FILLED = {
    "person": NAME,
    "iin": "850101400001",
    "phone": "+7 727 250 00 00",
    "mobile": "+7 701 111 22 33",
    "email": "gulnur@example.kz",
    "number": "1-2026-000012",
    "signed_on": "2026-11-20",
    "received_on": "2026-11-21",
    "service_on": "2026-11-23",
}


@pytest.fixture
def application(make_plain, language):
    return lambda **payload: make_plain(Form.APPLICATION, language, **payload)


def test_the_blank_application_says_word_for_word_what_the_order_says(
    application, language, read_pages, order_says
):
    assert read_pages(render(application()), language) == [order_says(Form.APPLICATION, language)]


FILLED_IN = {
    Language.KAZAKH: (
        f"Өтініш берушінің тегі, аты, әкесінің аты (бар болса): {NAME} ;",
        "Жеке сәйкестендіру нөмірі: 850101400001 ;",
        "2026 жылғы «20» қараша (қолы).",
        "телефон +7 727 250 00 00 ; ұялы: +7 701 111 22 33 ; E-mail: gulnur@example.kz ;",
        "2026 жылғы «20» қараша. Өтініш берушінің қолы:",
        f"(қию сызығы) Өтініш берушінің тегі, аты, әкесінің аты (бар болса): {NAME} , өтініш "
        "тіркелген күн: 2026 жылғы «21» қараша (көрсетілетін қызметті алу күні 2026 жылғы «23» "
        "қараша)",
    ),
    Language.RUSSIAN: (
        f"Фамилия, имя, отчество (при его наличии) заявителя: {NAME} ;",
        "Индивидуальный идентификационный номер: 850101400001 ;",
        "«20» ноября 2026 года (подпись).",
        "Телефон: +7 727 250 00 00 ; Мобильный: +7 701 111 22 33 ; E-mail: gulnur@example.kz ;",
        "«20» ноября 2026 года. Подпись заявителя:",
        "(линия отреза) Заявление № 1-2026-000012 фамилия, имя, отчество (при его наличии) "
        f"заявителя: {NAME} , дата регистрации заявления: «21» ноября 2026 года (дата получения "
        "услуги: «23» ноября 2026 года).",
    ),
}


def test_the_filled_application_has_each_answer_in_its_place(application, language, read_pages):
    (text,) = read_pages(render(application(**FILLED)), language)
    assert [words for words in FILLED_IN[language] if words not in text] == []
    assert "___" not in text


def test_a_day_that_is_not_known_is_left_to_be_written(application, language, read_pages):
    blank = {Language.KAZAKH: "20___ жылғы «___»", Language.RUSSIAN: "«___» ___________ 20___ года"}
    (text,) = read_pages(render(application(**FILLED | {"service_on": None})), language)
    assert text.count(blank[language]) == 1


@pytest.mark.parametrize("name", ["Әбдіғаниева-Құсайынова Гүлнұр " * 6, "Щ" * 182])
def test_the_longest_names_keep_the_application_on_its_page(application, name, read_back):
    pdf = render(application(**FILLED | {"person": name, "email": "щ" * 120, "phone": "1" * 40}))
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
    text = read_back(pdf).replace(" ", "")
    assert text.count(name.replace(" ", "")) == 2


def test_markup_is_printed_as_typed(application, read_back):
    typed = "<b>&\"' {iin} %s"
    assert read_back(render(application(person=typed))).count(typed) == 2


def test_an_application_bears_no_number_and_no_code(application, language):
    with pypdfium2.PdfDocument(render(application(**FILLED))) as document:
        title = document.get_metadata_value("Title")
    assert title == {Language.KAZAKH: "Өтініш", Language.RUSSIAN: "Заявление"}[language]
