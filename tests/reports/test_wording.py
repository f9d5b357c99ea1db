"""The fixed words of all forms."""

import re
import tomllib

import pytest

from app.core.vocabulary import Form, Language
from app.reports import forms
from app.reports.font import BOLD, fonts, unprintable
from app.reports.wording import load

LATIN = {"E-mail", "e-mail", "www.enbek.kz", "www.egov.kz", "www.enbek.gov.kz", "www.gov4c.kz"}
PRINTED = {
    *("title", "appendix", "mark", "rules", "head", "line"),
    *("part", "row", "causes", "documents", "kinds", "grounds", "outcomes", "measures"),
    *("actions", "columns", "groups", "meetings", "to_meet", "valid", "clerk", "signature"),
    "purposes",
    # the day's sheet
    *("nobody", "total", "open", "late", "over", "counter", "trail_title", "trail", "no_trail"),
    *("supervisor", "sign", "people", "moves_table", "moves", "papers", "terms", "overdue"),
    *("tickets", "binds", "acts", "paragraphs"),
    # the list of the queue
    *("table", "filters", "whose", "urgency", "channel", "kind", "post"),
    # a choice that was kept
    *("must", "criteria", "left_out", "asked", "vacancies"),
    # the list of candidates, the résumé
    *("stands", "end"),
}
"""The tables of the words that come to paper."""
NAMES_NOT_WORDS = {"when", "each", "align"}


@pytest.fixture
def files(resources_of_forms):
    return {path: tomllib.loads(path.read_text(encoding="utf-8")) for path in resources_of_forms}


def _texts(value):
    """Every text in a table of fixed words that comes to paper."""
    if isinstance(value, str):
        yield re.sub(r"\{\w+\}", "", value)
    elif isinstance(value, dict):
        for name, inner in value.items():
            if name == "fields":
                yield from (text for _, *texts in inner for text in texts)
            elif name not in NAMES_NOT_WORDS:
                yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _printed(words):
    assert set(words) - {"source"} <= PRINTED
    return list(_texts({name: part for name, part in words.items() if name != "source"}))


def test_no_latin_letter_hides_in_the_kazakh_and_russian_words(files):
    for path, words in files.items():
        rest = " ".join(_printed(words))
        for name in sorted(LATIN, key=len, reverse=True):
            rest = rest.replace(name, "")
        assert not re.findall(r"\S*[A-Za-z\u0259]\S*", rest), path


def test_the_forms_font_has_every_letter_of_the_words(files):
    bold = fonts()[BOLD].widths
    for path, words in files.items():
        assert not unprintable(" ".join(_printed(words))), path
        heads = [words["title"].upper(), *(part.get("title", "") for part in words.get("part", ()))]
        assert not set("".join(heads)) - set(bold), path


def test_every_words_name_their_source(files):
    assert all(words["source"] for words in files.values())


@pytest.mark.parametrize("language", [Language.KAZAKH, Language.RUSSIAN])
@pytest.mark.parametrize("form", Form)
def test_every_form_can_be_printed_in_both_languages(form, language):
    assert form in forms.KINDS
    assert load(form, "259-2021", language).title
