"""Amounts the budget law sets: monthly calculation index and minimum wage."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from app.core.errors import UserError
from app.core.vocabulary import Amount
from app.rules.tables import rows


@dataclass(frozen=True)
class DatedAmount:
    """A value in tenge, the day from which it holds, and whether the law's text was seen."""

    name: Amount
    tenge: int
    in_force_since: date
    confirmed: bool
    source: str


@cache
def _amounts() -> tuple[DatedAmount, ...]:
    return tuple(
        DatedAmount(
            Amount(row["name"]),
            int(row["tenge"]),
            date.fromisoformat(row["effective_from"]),
            row["status"] == "confirmed",
            row["source"],
        )
        for row in rows("amounts")
    )


def amount_on(name: Amount, day: date) -> DatedAmount:
    """The amount in force on a day. Raises UserError amount_unknown before the first one."""
    held = [a for a in _amounts() if a.name is name and a.in_force_since <= day]
    if not held:
        raise UserError("amount_unknown", name=name, day=day)
    return max(held, key=lambda amount: amount.in_force_since)
