"""How long before its end a term is warned of, unless the centre says otherwise."""

from dataclasses import dataclass
from datetime import date

from app.core.vocabulary import Unit
from app.rules.terms import Term


@dataclass(frozen=True)
class Lead:
    """From `since` on, a term of `from_days` or more is warned of so many working hours before."""

    since: date
    from_days: int
    hours: int


_PROGRAM = date(2021, 4, 10)
"""The Rules know no warnings: the values are the program's, since its first edition."""

LEADS = (
    Lead(_PROGRAM, 1, 2),
    Lead(_PROGRAM, 2, 4),
    # More than the centre's day of nine and a half hours: on the business day before the last.
    Lead(_PROGRAM, 5, 10),
)
MOST_HOURS = 400
"""What a warning may be set to at most: some eight weeks."""


def lead_hours(rule: Term, on: date) -> int:
    """How many working hours before its end the term is warned of, by the values of that day.

    Raises ValueError for a term that is not counted in days, or a day before the first values.
    """
    if rule.unit not in (Unit.BUSINESS_DAY, Unit.CALENDAR_DAY):
        raise ValueError("only a term in days is warned of")
    since = max(lead.since for lead in LEADS if lead.since <= on)
    fitting = (lead for lead in LEADS if lead.since == since and lead.from_days <= rule.amount)
    return max(fitting, key=lambda lead: lead.from_days).hours
