import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.names import name_fault
from app.core.texts import has_category, has_control, has_invisible, text_fault


@pytest.mark.parametrize(
    "text", ["", "Дәнекерлеуші, 5-разряд", "«Сәуле» ЖШС (№ 7) – 50 %", "O'Brien & Co., a@b.kz"]
)
def test_what_people_write_is_fine(text: str) -> None:
    assert text_fault(text) is None


@pytest.mark.parametrize("sign", ["\x00", "\t", "\x1b", "\x7f", "\u2028", "\ud800", "\ue000"])
def test_control_characters_are_told(sign: str) -> None:
    assert text_fault(f"ӘК{sign}Т", allow_newlines=True) == "text_control"


@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\u200f", "\u200b", "\u200d", "\ufeff"])
def test_signs_that_hide_or_turn_the_line_are_told(sign: str) -> None:
    assert text_fault(f"ӘК{sign}Т") == "text_bidi"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_end_only_where_they_may(end: str) -> None:
    assert text_fault(f"бір{end}екі") == "text_control"
    assert text_fault(f"бір{end}екі", allow_newlines=True) is None


@given(st.text())
def test_a_sound_text_has_nothing_hidden(text: str) -> None:
    hidden = has_control(text) or has_invisible(text)
    assert (text_fault(text) is not None) is hidden


@given(st.text(max_size=60))
def test_what_no_text_has_no_name_has(text: str) -> None:
    if text_fault(text):
        assert name_fault(text) is not None


def test_a_category_is_found_anywhere() -> None:
    assert has_category("Қ7", "Nd")
    assert not has_category("Қ", "Nd")
