"""Appendices 1 and 6 of the Rules: the leaflets, against the Order's own text."""

import pypdfium2
import pytest

from app.core.vocabulary import Form
from app.reports.engine import render

STANDARDS = [Form.STANDARD_OF_REGISTRATION, Form.STANDARD_OF_CERTIFICATE]


@pytest.fixture(params=STANDARDS)
def form(request):
    return request.param


def test_the_leaflet_says_word_for_word_what_the_order_says(
    make_plain, form, language, read_pages, order_says
):
    text = " ".join(read_pages(render(make_plain(form, language)), language))
    assert text == order_says(form, language)


def test_the_leaflet_goes_on_one_sheet_both_sides(make_plain, form, language):
    with pypdfium2.PdfDocument(render(make_plain(form, language))) as document:
        assert len(document) == 2
