"""The sheets of Appendices 4, 8 and 9 that `papers.py` prints: each another person's."""

from collections.abc import Callable
from itertools import cycle, islice
from typing import Any

from app.core.vocabulary import Form, Language
from app.reports.engine import Sheet
from app.reports.wording import load

EDITION = "259-2021"
_NAME = "«Алматы қаласының халықты жұмыспен қамту орталығы» КММ"
_BODY = "Алматы қаласының Жұмыспен қамту және әлеуметтік бағдарламалар басқармасы"
_DIRECTOR = "Серікбаев Нұрлан Қайратұлы"
_NOTE = "«Нан» ЖШС, Абай даңғылы, 10, кадр бөлімі"


def _both(name: str) -> dict[str, str]:
    return {"kk": name, "ru": name}


def _sheet(form: Form, number: int, payload: dict[str, Any]) -> Sheet:
    code = f"TEREZE {form}-2026-{number:06} 2026-11-23 9F8A7B6C5D4E3F2A"
    return Sheet(form, EDITION, Language.KAZAKH, f"{form}-2026-{number:06}", payload, code)


def _unemployed(form: Form, number: int) -> Sheet:
    payload = {
        "person": f"Әбдіғаниева Гүлнұр Ұлықбекқызы {number}",
        "unemployed_on": "2026-11-21",
        "local_body": _both(_BODY),
        "centre": _both(_NAME),
        "issued_on": "2026-11-23",
        "valid_until": "2026-12-23",
        "director": _both(_DIRECTOR),
    }
    return _sheet(form, number, payload)


def _plan(actions: int, meetings: int, number: int) -> Sheet:
    """A plan with so many actions, spread over the form's lines, and meetings; two in three with a
    note of their own, so that no row was ever set before."""
    groups = load(Form.PLAN, EDITION, Language.KAZAKH).own["groups"]
    lines = [(name, item) for name in groups for item in range(1, len(groups[name]["items"]) + 1)]
    chosen = [
        {
            "group": group,
            "item": item,
            "due_on": f"2026-12-{1 + row % 28:02}",
            "note": f"{_NOTE} {number}.{row}" if row % 3 else "",
        }
        for row, (group, item) in enumerate(islice(cycle(lines[::-3] + lines), actions))
    ]
    met = [
        {"day": f"2027-01-{1 + row % 28:02}", "what": f"Бос орындармен танысу {number}.{row}"}
        for row in range(meetings)
    ]
    payload = {
        "centre": _both(_NAME),
        "person": f"Әбдіғаниева Гүлнұр Ұлықбекқызы {number}",
        "registered_on": "2026-11-21",
        "goal": f"Мамандығы бойынша тұрақты жұмысқа орналасу {number}",
        "education": "Жоғары",
        "specialty": "Есепші (бухгалтер)",
        "actions": chosen,
        "meetings": met,
        "valid_until": "2027-05-21",
        "made_on": "2026-11-24",
        "phone": f"+7 701 {number:07}",
        "email": f"g{number}@example.kz",
        "clerk": _both("Оспанова Айгерім"),
        "clerk_phone": "+7 727 250 00 00",
        "clerk_email": "clerk@example.kz",
    }
    return _sheet(Form.PLAN, number, payload)


SHEETS: dict[str, tuple[Callable[[int], Sheet], float]] = {
    "Appendix 4, notice": (lambda n: _unemployed(Form.REGISTERED_AS_UNEMPLOYED, n), 5),
    "Appendix 8, certificate": (lambda n: _unemployed(Form.CERTIFICATE, n), 5),
    "Appendix 9, plan, nothing chosen": (lambda n: _plan(0, 0, n), 25),
    "Appendix 9, plan, 3 actions, 4 meetings": (lambda n: _plan(3, 4, n), 25),
    "Appendix 9, plan, 30 actions, 40 meetings": (lambda n: _plan(30, 40, n), 25),
}
"""By name the maker of the sheet of a number, and the goal in milliseconds, warm."""
