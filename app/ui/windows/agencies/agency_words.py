"""How a quarter and a month are named."""

from datetime import date

from app.ui.language import translated
from app.ui.marks import QT_TRANSLATE_NOOP

_QUARTER = QT_TRANSLATE_NOOP("Period", "quarter {number} of {year}")
_MONTH = QT_TRANSLATE_NOOP("Period", "{month} of {year}")
_MONTHS = (
    QT_TRANSLATE_NOOP("Period", "January"),
    QT_TRANSLATE_NOOP("Period", "February"),
    QT_TRANSLATE_NOOP("Period", "March"),
    QT_TRANSLATE_NOOP("Period", "April"),
    QT_TRANSLATE_NOOP("Period", "May"),
    QT_TRANSLATE_NOOP("Period", "June"),
    QT_TRANSLATE_NOOP("Period", "July"),
    QT_TRANSLATE_NOOP("Period", "August"),
    QT_TRANSLATE_NOOP("Period", "September"),
    QT_TRANSLATE_NOOP("Period", "October"),
    QT_TRANSLATE_NOOP("Period", "November"),
    QT_TRANSLATE_NOOP("Period", "December"),
)
_ROMAN = ("I", "II", "III", "IV")


def period_words(first: date, *, is_month: bool) -> str:
    """The month, or else the quarter, that begins on a day, in the present language."""
    if is_month:
        month = translated("Period", _MONTHS[first.month - 1])
        return translated("Period", _MONTH).format(month=month, year=first.year)
    number = _ROMAN[(first.month - 1) // 3]
    return translated("Period", _QUARTER).format(number=number, year=first.year)
