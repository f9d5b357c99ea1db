"""Ages, in full years and months of the calendar (§6, §34.1)."""

from calendar import monthrange
from datetime import date

from app.core.paragraph import para

MONTHS_IN_YEAR = 12
WORKING_AGE = 16
"""Years from which a person applies alone (§6) and may be unemployed (§34.1, L14.6.1)."""


def add_months(day: date, months: int) -> date:
    """The same day `months` later; the month's last day where it has no such day.

    Born on 29 February one is a year older on 28 February of a common year, as a term of
    months ends under the Civil Code, art. 173.
    """
    year, month = divmod(day.year * MONTHS_IN_YEAR + day.month - 1 + months, MONTHS_IN_YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def birthday(birth_date: date, years: int) -> date:
    """The day on which the age of `years` is reached."""
    return add_months(birth_date, years * MONTHS_IN_YEAR)


def age_on(birth_date: date, on: date) -> int:
    """Full years of age on a day; negative before the birth."""
    years = on.year - birth_date.year
    return years if birthday(birth_date, years) <= on else years - 1


@para("6")
@para("34", "1")
@para("L14", "6.1")
def is_under_working_age(birth_date: date, on: date) -> bool:
    """Whether the person is not yet sixteen on the day."""
    return age_on(birth_date, on) < WORKING_AGE
