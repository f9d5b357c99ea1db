"""Plain text in lines: where it is broken, where it stands, and what air is between blocks."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import UserError
from app.reports.font import BOLD, REGULAR, fonts
from app.reports.setting import Block, Style, stacked, text_block, text_lines

BODY = Style()
WORDS = "Жұмыс іздеп жүрген адам ретінде тіркеу туралы хабарлама"


def _lines(block):
    """Left edge, base line and words of each line."""
    found = re.findall(r"1 0 0 1 (\S+) (\S+) Tm <(\w+)> Tj", block.code)
    return [(float(x), float(y), bytes.fromhex(c).decode("utf-16-be")) for x, y, c in found]


def _words(block):
    return [words for _, _, words in _lines(block)]


def _width(text):
    return fonts()[REGULAR].stringWidth(text, 14)


@given(
    st.lists(st.text("Щәі-»", min_size=1, max_size=40), max_size=12).map(" ".join),
    st.floats(20, 400),
)
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(text, width):
    lines = _words(text_block(text, BODY, width))
    assert all(_width(line) <= width + 1e-6 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_line_takes_all_the_words_it_has_room_for():
    room = _width("Жұмыс іздеп") + 0.01
    assert _words(text_block("Жұмыс іздеп жүрген", BODY, room)) == ["Жұмыс іздеп", "жүрген"]
    assert _words(text_block("Жұмыс іздеп жүрген", BODY, room - 0.02)) == [
        "Жұмыс",
        "іздеп жүрген",
    ]


def test_a_word_longer_than_the_line_is_broken_at_its_end():
    assert _words(text_block("ә ЩЩЩЩЩ ә", BODY, _width("ЩЩ") + 0.01)) == ["ә", "ЩЩ", "ЩЩ", "Щ ә"]


def test_one_letter_stands_on_a_line_however_narrow():
    assert _words(text_block("Щә", BODY, 1)) == ["Щ", "ә"]


def test_words_bound_by_a_hard_space_stay_together():
    room = _width("Жұмыс іздеп") + 0.01
    assert _words(text_block("Жұмыс іздеп\u00a0жүр", BODY, room)) == ["Жұмыс", "іздеп\u00a0жүр"]


@pytest.mark.parametrize(("align", "share"), [("left", 0), ("center", 0.5), ("right", 1)])
def test_free_room_stands_where_the_style_puts_it(align, share):
    (x, _, _), *_ = _lines(text_block("Ә", replace(BODY, align=align, indent=30), 300))
    assert x == pytest.approx(30 + share * (240 - _width("Ә")), abs=0.01)


def test_lines_stand_one_leading_apart_the_last_within_the_block():
    block = text_block(WORDS, BODY, 150)
    heights = [y for _, y, _ in _lines(block)]
    assert block.height == 18 * len(heights)
    assert heights == [18 * row + 4 for row in reversed(range(len(heights)))]


def test_the_same_text_in_another_weight_is_another_block():
    assert text_block("Ә", BODY, 300) != text_block("Ә", replace(BODY, font=BOLD), 300)


def test_a_letter_that_is_refused_is_refused_again():
    for _ in range(2):
        with pytest.raises(UserError):
            text_block("李", BODY, 300)


def test_between_two_blocks_stands_the_larger_air_and_none_at_either_end():
    one, two = Block(10, "one"), Block(20, "two")
    whole = stacked([(5, one, 8), (3, two, 9)])
    assert whole.height == 10 + 8 + 20
    assert re.findall(r"0 (\S+) cm\n(\w+)", whole.code) == [("28.00", "one"), ("0.00", "two")]


@given(
    st.lists(st.text("Щәі-»", min_size=1, max_size=40), max_size=12).map(" ".join),
    st.floats(20, 400),
    st.floats(20, 400),
)
def test_lines_after_a_narrower_one_keep_to_their_room_and_lose_no_letter(text, one, other):
    width, first = max(one, other), min(one, other)
    lines = text_lines(text, BODY, width, first)
    assert _width(lines[0]) <= first + 1e-6
    assert all(_width(line) <= width + 1e-6 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_word_that_fits_the_next_line_is_not_broken_at_a_narrow_first_one():
    assert text_lines("Жұмыс", BODY, _width("Жұмыс") + 1, _width("Жұм")) == ["", "Жұмыс"]


def test_no_text_is_one_empty_line():
    assert text_lines(" ", BODY, 100, 50) == [""]
