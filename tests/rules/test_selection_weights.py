"""The weights of §57's criteria: a table that is whole or refused."""

from collections.abc import Callable
from datetime import date

import pytest

from app.core.errors import UserError
from app.rules.selection_weights import Criterion, read_weights, weights_on

Rows = list[dict[str, str]]


def table(day: str = "2022-01-01") -> Rows:
    return [
        {"criterion": each.value.removeprefix("by_"), "points": "100", "in_force_since": day}
        for each in Criterion
    ]


def test_the_weights_are_those_in_force_on_the_day() -> None:
    early, late = read_weights([*table("2023-01-01"), *table("2022-01-01")])
    assert (early.in_force_since, late.in_force_since) == (date(2022, 1, 1), date(2023, 1, 1))
    assert sum(weights_on(date(2021, 7, 1)).points.values()) == 1000
    with pytest.raises(UserError, match="weights_unknown"):
        weights_on(date(2015, 1, 1))


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda rows: rows.pop(), "weight_missing"),
        (lambda rows: rows[0].update(points="-1"), "weight_range"),
        (lambda rows: rows[0].update(points="1001"), "weight_range"),
        (lambda rows: rows[0].update(points="x"), "weight_range"),
        (lambda rows: rows[0].update(criterion="age"), "weight_unknown"),
        (lambda rows: rows.append(dict(rows[0])), "weight_twice"),
    ],
)
def test_a_table_that_is_not_whole_is_refused(spoil: Callable[[Rows], object], code: str) -> None:
    rows = table()
    spoil(rows)
    with pytest.raises(UserError, match=code):
        read_weights(rows)
