"""Appendices 4 and 8 of the Rules: the notice (§33) and the certificate (§43) of registration as
unemployed, and the application for the certificate, Appendix 7 (§41), against the Order's text."""

import pypdfium2
import pytest

from app.core.vocabulary import Form, Language
from app.reports.engine import render

PERSON = "Әбдіғаниева Гүлнұр Ұлықбекқызы"
BODY = {"kk": "Алматы қаласының Жұмыспен қамту басқармасы", "ru": "Управление занятости Алматы"}
NAMES = {"kk": "Серікбаев Нұрлан Қайратұлы", "ru": "Серикбаев Нурлан Кайратович"}
DAYS = {
    Language.KAZAKH: {
        "since": "2026 жылғы «21» қарашадан",
        "issued": "2026 жылғы «23» қараша",
        "through": "2026 жылғы «23» желтоқсанды",
    },
    Language.RUSSIAN: {
        "since": "«21» ноября 2026 года",
        "issued": "«23» ноября 2026 года",
        "through": "«23» декабря 2026 года",
    },
}
LONG = [("Әбдіғаниева-Құсайынова Гүлнұр " * 7)[:200], "Щ" * 200]


@pytest.fixture(params=[Form.REGISTERED_AS_UNEMPLOYED, Form.CERTIFICATE])
def form(request):
    return request.param


@pytest.fixture
def paper(make_issued, form, language):
    def make(**changes):
        payload = {
            "person": PERSON,
            "unemployed_on": "2026-11-21",
            "local_body": BODY,
            "issued_on": "2026-11-23",
            "valid_until": "2026-12-23",
            "director": NAMES,
        }
        return make_issued(form, language, **payload | changes)

    return make


def test_each_says_word_for_word_what_the_order_says_and_holds_through_its_last_day(
    paper, form, language, read_back, order_says, foot
):
    words = order_says(form, language).format(
        person=PERSON, local_body=BODY[language], director=NAMES[language], **DAYS[language]
    )
    assert read_back(render(paper())) == f"{words} {foot}"


@pytest.mark.parametrize("name", LONG, ids=["words", "one unbroken word"])
def test_the_longest_names_keep_to_one_page_and_its_margins(paper, name, read_back, margins_kept):
    both = {"kk": name, "ru": name}
    pdf = render(paper(person=f"{name}", local_body=both, centre=both, director=both))
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
    assert margins_kept(pdf)
    assert read_back(pdf).replace(" ", "").count(name.replace(" ", "")) == 4


def test_only_the_kazakh_application_has_a_slip_to_cut_off(make_plain, language, read_pages):
    slip = "(қию сызығы) Өтініш берушінің тегі, аты, әкесінің аты (бар болса):"
    (text,) = read_pages(render(make_plain(Form.CERTIFICATE_APPLICATION, language)), language)
    assert (slip in text) == (language is Language.KAZAKH)
    assert ("мобильный:" in text) == (language is Language.RUSSIAN)


ANSWERS = {
    "person": PERSON,
    "iin": "850101400001",
    "phone": "+7 727 250 00 00",
    "mobile": "+7 701 111 22 33",
    "email": "gulnur@example.kz",
}
TO_FILL = {
    Language.KAZAKH: "20___ жылғы «___» ___________",
    Language.RUSSIAN: "«___» ___________ 20___ года",
}


@pytest.mark.parametrize("filled", [False, True])
def test_the_application_says_word_for_word_what_the_order_says(
    make_plain, language, read_pages, order_says, centre, filled
):
    day = DAYS[language]["issued"]
    answers = ANSWERS if filled else dict.fromkeys(ANSWERS, "")
    days = {"signed_on": "2026-11-23", "received_on": "2026-11-23"} if filled else {}
    said = order_says(Form.CERTIFICATE_APPLICATION, language).format(
        **answers,
        centre=centre[language],
        signed=day if filled else TO_FILL[language],
        received=day if filled else TO_FILL[language],
    )
    sheet = make_plain(Form.CERTIFICATE_APPLICATION, language, **answers, **days)
    assert read_pages(render(sheet), language) == [" ".join(said.split())]


def test_a_mobile_telephone_stands_where_the_form_has_one_place_and_there_is_no_other(
    make_plain, language, read_back
):
    mobile = ANSWERS["mobile"]
    sheet = make_plain(Form.CERTIFICATE_APPLICATION, language, mobile=mobile)
    before = {Language.KAZAKH: "телефон", Language.RUSSIAN: "телефон: ; мобильный:"}[language]
    assert f"{before} {mobile}" in read_back(render(sheet))
    assert read_back(render(sheet)).count(mobile) == 1


@pytest.mark.parametrize("name", LONG, ids=["words", "one unbroken word"])
def test_the_longest_answers_keep_the_application_on_its_page(make_plain, language, name):
    payload = {"person": name, "iin": "1" * 12, "phone": "1" * 40, "email": "щ" * 120}
    sheet = make_plain(Form.CERTIFICATE_APPLICATION, language, **payload)
    with pypdfium2.PdfDocument(render(sheet)) as document:
        assert len(document) == 1
