"""Dates as the forms have them, the month in words (Government Resolution 703 of 31.10.2018)."""

from datetime import date, datetime

from app.core.vocabulary import Language

_MONTHS = {
    Language.KAZAKH: (
        *("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым"),
        *("шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"),
    ),
    Language.RUSSIAN: (
        *("января", "февраля", "марта", "апреля", "мая", "июня"),
        *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
    ),
}
_TO_FILL = {
    Language.KAZAKH: "20___\u00a0жылғы\u00a0«___»\u00a0___________",
    Language.RUSSIAN: "«___»\u00a0___________\u00a020___\u00a0года",
}
_KAZAKH_FROM = (
    *("қаңтардан", "ақпаннан", "наурыздан", "сәуірден", "мамырдан", "маусымнан"),
    *("шілдеден", "тамыздан", "қыркүйектен", "қазаннан", "қарашадан", "желтоқсаннан"),
)
_KAZAKH_TO = (
    *("қаңтарға", "ақпанға", "наурызға", "сәуірге", "мамырға", "маусымға"),
    *("шілдеге", "тамызға", "қыркүйекке", "қазанға", "қарашаға", "желтоқсанға"),
)
_KAZAKH_WITH = (
    *("қаңтарды", "ақпанды", "наурызды", "сәуірді", "мамырды", "маусымды"),
    *("шілдені", "тамызды", "қыркүйекті", "қазанды", "қарашаны", "желтоқсанды"),
)


def in_words(day: date, language: Language) -> str:
    """kk «2026 жылғы «21» қараша», ru «21» ноября 2026 года (outer quotes not included)."""
    month = _MONTHS[language][day.month - 1]
    if language is Language.KAZAKH:
        return _kazakh(day, month)
    return f"«{day.day:02}» {month} {day.year} года"


def or_blank(day: date | None, language: Language) -> str:
    """As `in_words`, or the Order's blank to be filled in by hand where there is no day."""
    return in_words(day, language) if day else _TO_FILL[language]


def from_iso(stored: str | None) -> date | None:
    """A date as payloads keep it: ISO 8601, or nothing. Raises ValueError on anything else."""
    return date.fromisoformat(stored) if stored else None


def since(day: date, language: Language) -> str:
    """As `in_words`, in the case that kk «бастап» asks for: «21» қарашадан."""
    if language is Language.KAZAKH:
        return _kazakh(day, _KAZAKH_FROM[day.month - 1])
    return in_words(day, language)


def until(day: date, language: Language) -> str:
    """As `in_words`, in the case that kk «дейін» asks for: «21» қарашаға."""
    if language is Language.KAZAKH:
        return _kazakh(day, _KAZAKH_TO[day.month - 1])
    return in_words(day, language)


def through(day: date, language: Language) -> str:
    """As `in_words`, in the case that kk «қоса алғанда» asks for: «21» қарашаны."""
    if language is Language.KAZAKH:
        return _kazakh(day, _KAZAKH_WITH[day.month - 1])
    return in_words(day, language)


def moment(at: datetime, language: Language) -> str:
    """A date in words and the time, to the minute: «25» ноября 2026 года, 14:05."""
    return f"{in_words(at.date(), language)}, {at:%H:%M}"


def _kazakh(day: date, month: str) -> str:
    return f"{day.year} жылғы «{day.day:02}» {month}"
