from datetime import date

import pytest

from app.core.errors import UserError
from app.core.vocabulary import Amount
from app.rules.amounts import amount_on


@pytest.mark.parametrize(
    ("name", "day", "tenge"),
    [
        (Amount.MONTHLY_INDEX, date(2021, 7, 2), 2917),
        (Amount.MONTHLY_INDEX, date(2022, 3, 31), 3063),
        (Amount.MONTHLY_INDEX, date(2022, 4, 1), 3180),
        (Amount.MINIMUM_WAGE, date(2021, 12, 31), 42500),
        (Amount.MINIMUM_WAGE, date(2022, 1, 1), 60000),
        (Amount.MINIMUM_WAGE, date(2026, 11, 21), 85000),
    ],
)
def test_an_amount_holds_from_its_day_until_the_next(name: Amount, day: date, tenge: int) -> None:
    assert amount_on(name, day).tenge == tenge


def test_an_amount_tells_whether_its_law_was_seen() -> None:
    assert amount_on(Amount.MONTHLY_INDEX, date(2026, 1, 1)).confirmed
    assert not amount_on(Amount.MONTHLY_INDEX, date(2025, 1, 1)).confirmed


def test_there_is_no_amount_before_the_first() -> None:
    with pytest.raises(UserError, match="amount_unknown"):
        amount_on(Amount.MINIMUM_WAGE, date(2015, 12, 31))
