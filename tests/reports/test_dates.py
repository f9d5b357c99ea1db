"""Dates with the month in words (Government Resolution 703 of 31.10.2018)."""

from datetime import UTC, date, datetime

import pytest

from app.core.vocabulary import Language
from app.reports import dates

KAZAKH = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"


@pytest.mark.parametrize(
    ("number", "kk", "ru"),
    list(zip(range(1, 13), KAZAKH.split(), RUSSIAN.split(), strict=True)),
)
def test_the_month_is_written_in_words(number, kk, ru):
    day = date(2026, number, 5)
    assert dates.in_words(day, Language.KAZAKH) == f"2026 жылғы «05» {kk}"
    assert dates.in_words(day, Language.RUSSIAN) == f"«05» {ru} 2026 года"


FROM_KAZAKH = (
    "қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан "
    "шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан"
)


@pytest.mark.parametrize(("number", "month"), list(enumerate(FROM_KAZAKH.split(), start=1)))
def test_a_kazakh_month_before_bastap_stands_in_the_ablative(number, month):
    day = date(2026, number, 21)
    assert dates.since(day, Language.KAZAKH) == f"2026 жылғы «21» {month}"


TO_KAZAKH = (
    "қаңтарға ақпанға наурызға сәуірге мамырға маусымға "
    "шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға"
)
WITH_KAZAKH = (
    "қаңтарды ақпанды наурызды сәуірді мамырды маусымды "
    "шілдені тамызды қыркүйекті қазанды қарашаны желтоқсанды"
)


def test_a_kazakh_month_before_deiin_stands_in_the_dative_and_with_qosa_in_the_accusative():
    pairs = zip(TO_KAZAKH.split(), WITH_KAZAKH.split(), strict=True)
    for number, (to, with_it) in enumerate(pairs, start=1):
        day = date(2026, number, 21)
        assert dates.until(day, Language.KAZAKH) == f"2026 жылғы «21» {to}"
        assert dates.through(day, Language.KAZAKH) == f"2026 жылғы «21» {with_it}"


@pytest.mark.parametrize("said", [dates.since, dates.until, dates.through])
def test_russian_uses_one_case_for_all(said):
    day = date(2026, 11, 21)
    assert said(day, Language.RUSSIAN) == dates.in_words(day, Language.RUSSIAN)


def test_a_moment_is_told_to_the_minute():
    at = datetime(2026, 11, 25, 9, 5, 59, tzinfo=UTC)
    assert dates.moment(at, Language.RUSSIAN) == "«25» ноября 2026 года, 09:05"
    assert dates.moment(at, Language.KAZAKH) == "2026 жылғы «25» қараша, 09:05"


@pytest.mark.parametrize(
    ("language", "blank"),
    [
        (Language.KAZAKH, "20___ жылғы «___» ___________"),
        (Language.RUSSIAN, "«___» ___________ 20___ года"),
    ],
)
def test_a_day_not_known_is_a_blank_that_no_line_breaks(language, blank):
    assert dates.or_blank(None, language) == blank.replace(" ", "\u00a0")


def test_a_known_day_takes_the_blanks_place():
    day = date(2026, 11, 21)
    assert dates.or_blank(day, Language.KAZAKH) == "2026 жылғы «21» қараша"


@pytest.mark.parametrize("nothing", [None, ""])
def test_a_day_may_be_stored_as_nothing(nothing):
    assert dates.from_iso(nothing) is None
    assert dates.from_iso("2026-11-21") == date(2026, 11, 21)
