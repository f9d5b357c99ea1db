"""Dates as a clerk types them."""

import re
from datetime import date, timedelta
from typing import ClassVar

from PySide6.QtCore import Qt

from app.core.errors import UserError
from app.ui import language
from app.ui.fields.spec import FieldSpec
from app.ui.fields.text import TextField

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_PARTS = re.compile(r"(\d{1,2})[.,/\- ](\d{1,2})(?:[.,/\- ](\d{4}|\d{2}))?[.,/\- ]?")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_STEPS = re.compile(r"([+\-−])(\d{1,5})")
_MONTH = re.compile(r"(?:(\d{1,2})[.,/\- ])?(\d{4})")
_YEARS = range(1900, 2100)
_YEARS_AHEAD = 20


def read_date(text: str, today: date) -> date | None:
    """Give the day meant by what was typed, or None where it is no date.

    Takes `21.11.2026`, `21.11.26`, `21.11` (this year), `211126`, `21112026`, `2026-11-21`,
    `+3` and `-1` (calendar days from today) and `=` (today). A year of two digits is the one
    at most 20 years ahead, so that `150390` is a birth date in 1990.
    """
    text = text.strip()
    if text == "=":
        return today
    if steps := _STEPS.fullmatch(text):
        return _moved(today, int(steps[2]) * (1 if steps[1] == "+" else -1))
    if iso := _ISO.fullmatch(text):
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    parts = _PARTS.fullmatch(text) or _DIGITS.fullmatch(text)
    if parts is None:
        return None
    return _day(_year(parts[3], today), int(parts[2]), int(parts[1]))


def read_vague_date(text: str, today: date) -> date | None:
    """As `read_date`; a year alone, or a month and year, stand for their first day.

    Takes `2008` and `09.2008` as well: what people remember of their schools and former work.
    """
    if month := _MONTH.fullmatch(text.strip()):
        return _day(int(month[2]), int(month[1] or 1), 1)
    return read_date(text, today)


def _year(text: str | None, today: date) -> int:
    if text is None:
        return today.year
    year = int(text)
    if len(text) == len("2026"):
        return year
    century = today.year // 100 * 100
    return century + year - (100 if century + year > today.year + _YEARS_AHEAD else 0)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def _moved(today: date, days: int) -> date | None:
    try:
        moved = today + timedelta(days)
    except OverflowError:
        return None
    return moved if moved.year in _YEARS else None


class DateField(language.Retranslating, TextField):
    """A date, typed in any usual way; its value is ISO 8601, and it shows as 21.11.2026.

    What is no date stays as it was typed, gives no value and has the fault
    `date_not_understood`.
    """

    span: ClassVar[str] = "date"

    def __init__(self, spec: FieldSpec, today: date) -> None:
        super().__init__(spec)
        self._today = today
        self._understand = read_vague_date if spec.vague else read_date
        self.setInputMethodHints(Qt.InputMethodHint.ImhDate)
        self.retranslate()

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("dd.mm.yyyy"))

    def read(self, text: str) -> str:
        day = self._understand(text, self._today)
        if day is None:
            raise UserError("date_not_understood")
        return day.isoformat()

    def write(self, value: str) -> str:
        return language.format_date(date.fromisoformat(value))
