"""Appendix 2 to the standard: the data form, against the Order's own text."""

import pypdfium2
import pytest

from app.core.vocabulary import Form, Language
from app.reports.engine import render
from app.reports.wording import load

EACH = ("education", "jobs", "languages")


@pytest.fixture
def data_form(make_plain, language):
    return lambda **payload: make_plain(Form.DATA_FORM, language, **payload)


@pytest.fixture
def names(language):
    """The fields of each part by the list it is asked for ("" for what is asked once)."""
    found = {}
    for part in load(Form.DATA_FORM, "259-2021", language).own["part"]:
        found.setdefault(part.get("each", ""), []).extend(name for name, *_ in part["fields"])
    return found


def _filled(names, language, rows, value):
    """Every field filled in with what `value` makes of its name and row."""
    lists = {
        each: {language: [{n: value(n, row) for n in names[each]} for row in range(rows)]}
        for each in EACH
    }
    return {"values": {language: {n: value(n, "") for n in names[""]}}, **lists}


def test_the_blank_form_says_word_for_word_what_the_order_says(
    data_form, language, read_pages, order_says
):
    text = " ".join(read_pages(render(data_form(values={})), language))
    assert text == order_says(Form.DATA_FORM, language)


def test_both_languages_ask_the_same_in_the_same_order(names):
    assert {each: len(fields) for each, fields in names.items()} == {
        "": 48,
        "education": 7,
        "jobs": 9,
        "languages": 2,
    }
    assert names == {
        each: [name for name, *_ in fields]
        for each, fields in _fields(load(Form.DATA_FORM, "259-2021", Language.RUSSIAN)).items()
    }


def _fields(wording):
    found = {}
    for part in wording.own["part"]:
        found.setdefault(part.get("each", ""), []).extend(part["fields"])
    return found


def test_every_answer_stands_after_its_own_label(data_form, language, names, read_pages):
    pdf = render(data_form(**_filled(names, language, 1, lambda name, row: f"[{name}{row}]")))
    text = " ".join(read_pages(pdf, language))
    for each, fields in _fields(load(Form.DATA_FORM, "259-2021", language)).items():
        for name, label, *_ in fields:
            assert f"{label} [{name}{0 if each else ''}]" in text
    assert "___" not in text


@pytest.mark.parametrize("rows", [0, 1, 8])
def test_a_list_prints_a_part_for_each_row_and_blanks_for_none(
    data_form, language, names, rows, read_pages
):
    filled = _filled(names, language, rows, lambda name, row: f"[{name}{row}]")
    text = " ".join(read_pages(render(data_form(**filled)), language))
    for each, fields in _fields(load(Form.DATA_FORM, "259-2021", language)).items():
        if each:
            name, label, *_ = fields[0]
            assert text.count(f"{label} ") >= max(rows, 1)
            assert [f"[{name}{row}]" in text for row in range(rows)] == [True] * rows


def test_several_words_stand_one_after_another(data_form, language, read_back):
    values = {language: {"driving_licences": ["B", "C1"], "hobbies": ["оқу", "спорт"]}}
    text = read_back(render(data_form(values=values)))
    assert "B; C1" in text
    assert "оқу; спорт" in text


@pytest.mark.parametrize("word", ["Wұзақ", "W"], ids=["words", "one unbroken word"])
def test_every_field_at_its_limit_stands_whole_within_the_margins(
    data_form, language, names, word, read_back
):
    longest = "W" * 500 if word == "W" else " ".join([word] * 83)
    pdf = render(data_form(**_filled(names, language, 1, lambda name, row: longest)))
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            for left, bottom, right, top in _letters(page):
                assert left >= 56.6
                assert right <= 595.3 - 28.3
                assert bottom >= 28.3
                assert top <= 841.9 - 28.3
    fields = sum(map(len, names.values()))
    assert read_back(pdf).count("W") == fields * longest.count("W")


def _letters(page):
    text = page.get_textpage()
    for index in range(0, text.count_chars(), 7):
        if text.get_text_range(index, 1).strip():
            yield text.get_charbox(index)


def test_a_value_longer_than_a_page_goes_on_over_the_next(data_form, language, read_pages):
    values = {language: {"hobbies": ["өте ұзақ мәтін"] * 600}}
    pages = read_pages(render(data_form(values=values)), language)
    assert len(pages) > 3
    assert " ".join(pages).count("өте ұзақ мәтін") == 600


def test_markup_is_printed_as_typed(data_form, language, read_back):
    typed = "<b>&\"' {person} %s"
    assert typed in read_back(render(data_form(values={language: {"contact_person": typed}})))
