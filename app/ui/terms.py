"""A term's arithmetic in words: received, counted from, due, by which paragraph. No Qt."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import Translate, word

_WEEKDAYS = (
    QT_TRANSLATE_NOOP("Term", "Monday"),
    QT_TRANSLATE_NOOP("Term", "Tuesday"),
    QT_TRANSLATE_NOOP("Term", "Wednesday"),
    QT_TRANSLATE_NOOP("Term", "Thursday"),
    QT_TRANSLATE_NOOP("Term", "Friday"),
    QT_TRANSLATE_NOOP("Term", "Saturday"),
    QT_TRANSLATE_NOOP("Term", "Sunday"),
)
_STEPS = {
    "received": QT_TRANSLATE_NOOP("Term", "{day}: received, not counted"),
    "taken_as_received": QT_TRANSLATE_NOOP("Term", "{day}: counts as received on this day"),
    "not_business": QT_TRANSLATE_NOOP("Term", "{day}: day off, not counted"),
    "counted": QT_TRANSLATE_NOOP("Term", "{day}: day {number}"),
    "moved": QT_TRANSLATE_NOOP("Term", "{day}: the end moves here from a day off"),
}

_HEAD = QT_TRANSLATE_NOOP("Term", "{paragraph}: {amount} {unit}, edition {edition}")
_CAME = QT_TRANSLATE_NOOP("Term", "Came: {day} {time}")
_DUE = QT_TRANSLATE_NOOP("Term", "Due: {day} {time}")
_UNKNOWN = QT_TRANSLATE_NOOP("Term", "No transferred days are known for {years} yet.")


_PARAGRAPH = QT_TRANSLATE_NOOP("Term", "§{number}")
_PART = QT_TRANSLATE_NOOP("Term", "§{number}, sub-item {part}")
_ARTICLE = QT_TRANSLATE_NOOP("Term", "Law, article {number}")
_ARTICLE_PART = QT_TRANSLATE_NOOP("Term", "Law, article {number}.{part}")
_ARTICLE_ITEM = QT_TRANSLATE_NOOP("Term", "Law, article {number}.{part}, sub-item {item}")
_ROW = QT_TRANSLATE_NOOP("Term", "standard, row {number}")


def paragraph_name(code: str, tell: Translate) -> str:
    """A place in the Rules ("12", "44.3"), the Law ("L16.2", "L8.2.4") or the standard ("S8") in
    words."""
    number, _, part = code.partition(".")
    if number.startswith("S"):
        return tell("Term", _ROW).format(number=number[1:])
    if number.startswith("L"):
        part, _, item = part.partition(".")
        source = _ARTICLE_ITEM if item else _ARTICLE_PART if part else _ARTICLE
        return tell("Term", source).format(number=number[1:], part=part, item=item)
    return tell("Term", _PART if part else _PARAGRAPH).format(number=number, part=part)


def term_lines(shown: Mapping[str, Any], tell: Translate) -> list[str]:
    """The arithmetic (`services/terms.arithmetic`) line by line, in the language of `tell`."""
    unit = word(shown["unit"], tell)
    head = tell("Term", _HEAD)
    paragraph = paragraph_name(shown["paragraph"], tell)
    lines = [head.format(**{**shown, "unit": unit, "paragraph": paragraph})]
    event = datetime.fromisoformat(shown["from"])
    came = tell("Term", _CAME)
    lines.append(came.format(day=_day(event.date(), tell), time=f"{event:%H:%M}"))
    number = 0
    for step in shown["steps"]:
        number += step["kind"] == "counted"
        text = tell("Term", _STEPS[step["kind"]])
        line = text.format(day=_day(date.fromisoformat(step["day"]), tell), number=number)
        lines.append(line[0].upper() + line[1:])  # it begins with the day, elsewhere a small letter
    due = datetime.fromisoformat(shown["due"])
    end = tell("Term", _DUE)
    lines.append(end.format(day=_day(due.date(), tell), time=f"{due:%H:%M}"))
    if shown["unknown_years"]:
        years = ", ".join(map(str, shown["unknown_years"]))
        lines.append(tell("Term", _UNKNOWN).format(years=years))
    return lines


def _day(day: date, tell: Translate) -> str:
    return f"{tell('Term', _WEEKDAYS[day.weekday()])} {day:%d.%m.%Y}"
