"""How heavy a reason of the card's rules weighs; all rest on the card's form (§10.2)."""

from collections.abc import Iterator
from datetime import date

from app.core.paragraph import Paragraph
from app.rules.age import age_on
from app.rules.verdict import Outcome, Reason

_FORM = Paragraph("10", "2")
LONGEST_LIFE_AT_WORK = 70
"""Years; no experience is longer."""


def fault(code: str, field: str, **params: str | int | date) -> Reason:
    """What cannot be and has to be put right."""
    return Reason(code, _FORM, params, field)


def oddity(code: str, field: str, **params: str | int | date) -> Reason:
    """What can be and is told: WARNED."""
    return Reason(code, _FORM, params, field, Outcome.WARNED)


def years_of_life(birth_date: date | None, today: date) -> int | None:
    """Full years lived, which no experience is longer than; None where they are not known."""
    return None if birth_date is None else max(age_on(birth_date, today), 0)


def amount_faults(
    field: str, amount: int | None, most: int, life: int | None = None
) -> Iterator[Reason]:
    """What is wrong with an amount: below zero, above `most`, or longer than `life` in its unit."""
    if amount is None:
        return
    if amount < 0:
        yield fault("number_negative", field)
    elif amount > most:
        yield fault("number_too_big", field, most=most)
    elif life is not None and amount > life:
        yield fault("longer_than_life", field)
