"""The forms' font: every letter of the repertoire is there, and reads back as itself."""

import unicodedata

import pypdfium2
import pytest

from app.core.errors import UserError
from app.reports import pdf
from app.reports.cut_font import BOLD as BOLD_LETTERS
from app.reports.cut_font import REGULAR as REGULAR_LETTERS
from app.reports.engine import render, unprintable
from app.reports.font import BOLD, REGULAR, fonts
from app.reports.setting import Style, moved, text_block

KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"


@pytest.mark.parametrize(("name", "letters"), [(REGULAR, REGULAR_LETTERS), (BOLD, BOLD_LETTERS)])
def test_the_cut_font_has_its_repertoire_and_no_more(name, letters):
    assert set(fonts()[name].widths) == set(letters)


def test_kazakh_russian_and_the_signs_of_the_order_are_printable():
    assert not unprintable(KAZAKH)
    assert not unprintable("№ « » – — ₸ абвгдеёжзийклмнопрстуфхцчшщъыьэюя")


def test_latin_kazakh_and_turkish_names_are_printable():
    assert not unprintable("Áá Ǵǵ Ńń Óó Úú Ýý Ää Ğğ Ññ Öö Şş Ūū Üü İi Iı Çç")


@pytest.mark.parametrize(("name", "letters"), [(REGULAR, REGULAR_LETTERS), (BOLD, BOLD_LETTERS)])
def test_every_letter_reads_back_as_itself_and_leaves_ink(name, letters):
    visible = sorted({letter for letter in letters if not letter.isspace()})
    style = Style(name, size=12, leading=12)
    letters_set = (
        moved(text_block(letter, style, 25).code, 30 + place % 20 * 25, 800 - place // 20 * 25)
        for place, letter in enumerate(visible)
    )
    with pypdfium2.PdfDocument(pdf.document(["\n".join(letters_set)], "kk", {})) as document:
        text = document[0].get_textpage().get_text_bounded()
        picture = document[0].render(scale=1, grayscale=True).to_pil()
    assert sorted("".join(text.split())) == visible
    for place, letter in enumerate(visible):
        x, y = 30 + place % 20 * 25, 842 - (800 - place // 20 * 25)
        darkest, _ = picture.crop((x - 2, y - 14, x + 18, y + 6)).getextrema()
        assert darkest < 200, letter


def test_every_letter_of_the_repertoire_has_a_glyph_of_its_own_width():
    assert all(width > 0 for width in fonts()[REGULAR].widths.values())


@pytest.mark.parametrize("foreign", ["李", "ა", "א", "😀", "\u200b", "\ufffd"])
def test_a_letter_outside_the_repertoire_is_named_before_it_is_printed(
    make_notice, language, foreign
):
    assert unprintable(f"Ким {foreign} Ли {foreign}") == foreign
    with pytest.raises(UserError) as raised:
        render(make_notice(language, person=f"Ким {foreign}"))
    assert raised.value.code == "letter_not_printable"
    assert raised.value.params["letter"] == foreign


def test_a_letter_typed_in_two_pieces_is_printed_in_one(make_notice, language, read_back):
    typed = unicodedata.normalize("NFD", "Йүсіпов Ёлжас")
    assert not unprintable(typed)
    assert "Йүсіпов Ёлжас" in read_back(render(make_notice(language, person=typed)))
