"""How long before its end a term is warned of."""

from datetime import date

import pytest

from app.core.calendar import CENTRE_HOURS
from app.rules.term_warnings import LEADS, lead_hours
from app.rules.terms import term

TODAY = date(2021, 7, 1)


@pytest.mark.parametrize(
    ("code", "hours"), [("12", 2), ("33", 2 * 2), ("44.3.measure", 4), ("46", 10), ("47", 10)]
)
def test_a_longer_term_is_warned_of_earlier(code: str, hours: int) -> None:
    assert lead_hours(term(code), TODAY) == hours


def test_a_term_of_five_days_is_warned_of_on_the_day_before_its_last() -> None:
    closes, opens = CENTRE_HOURS.closes, CENTRE_HOURS.opens
    a_day = closes.hour + closes.minute / 60 - opens.hour
    assert a_day < lead_hours(term("46"), TODAY) < 2 * a_day


def test_the_values_are_dated_and_asked_for_by_day() -> None:
    assert all(lead.since <= TODAY for lead in LEADS)
    with pytest.raises(ValueError, match="empty"):
        lead_hours(term("12"), LEADS[0].since.replace(year=2019))
    with pytest.raises(ValueError, match="in days"):
        lead_hours(term("S3.waiting"), TODAY)
