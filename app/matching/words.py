"""What values stand in the columns by small numbers; numbers are given once and never change."""

import re
from collections.abc import Hashable, Iterable, Sequence
from datetime import date, timedelta
from string import digits
from typing import Generic, TypeVar

import numpy as np

from app.matching.arrays import Array

T = TypeVar("T", bound=Hashable)

EPOCH = date(1970, 1, 1)
_DIGITS, _LENGTH_AT, _DAY_AT = 40, 40, 46
_LAST_DAY = 2**16 - 1
_LENGTHS = 2 ** (_DAY_AT - _LENGTH_AT)


class Words(Generic[T]):
    """A value's number, in the order in which values came; the first ones, none of them twice, may
    be given ahead."""

    def __init__(self, first: Iterable[T] = ()) -> None:
        self.values: list[T] = list(first)
        self._numbers: dict[T, int] = dict(zip(self.values, range(len(self.values)), strict=True))

    def __len__(self) -> int:
        return len(self.values)

    def number(self, value: T) -> int:
        """The value's number; a new value gets the next one."""
        found = self._numbers.get(value)
        if found is None:
            found = self._numbers[value] = len(self.values)
            self.values.append(value)
        return found

    def known(self, value: T) -> int | None:
        """The value's number, if it has one."""
        return self._numbers.get(value)


def day_number(day: date | None) -> int:
    """Days since 1970, one more: 0 is no day."""
    return (day - EPOCH).days + 1 if day else 0


def day_of(number: int) -> date | None:
    """The day of a number."""
    return EPOCH + timedelta(days=number - 1) if number else None


def order_of(since: date | None, number: str) -> int:
    """A whole number by which equals are ordered as by day, length of the number, number;
    what has no day comes last."""
    serial: int = int("".join(filter(str.isdigit, number)) or 0) % 2**_DIGITS
    length = min(len(number), _LENGTHS - 1)
    day = day_number(since) if since else _LAST_DAY
    found: int = (day << _DAY_AT) | (length << _LENGTH_AT) | serial
    return found


def orders_of(days: Array, numbers: Sequence[str]) -> Array:
    """`order_of` of many: the days by their numbers, each a day."""
    lengths = np.fromiter(map(len, numbers), np.int64, len(numbers))
    joined = re.sub("[^0-9\n]", "", "\n".join(numbers))
    serial = np.fromstring(joined, np.int64, sep="\n") if joined else np.empty(0, np.int64)
    if len(serial) != len(numbers) or lengths.max(initial=0) > _SURE:
        each = zip(map(day_of, days.tolist()), numbers, strict=True)
        return np.fromiter((order_of(day, number) for day, number in each), np.int64, len(numbers))
    found: Array = days << _DAY_AT
    found |= np.minimum(lengths, _LENGTHS - 1) << _LENGTH_AT
    found |= serial % 2**_DIGITS
    return found


_SURE = 18
"""So many digits are a whole number of eight bytes."""


def group_of(occupation: str | None) -> int:
    """The group of occupations by its first four digits, for sorting; beyond all: no digits."""
    if not occupation or not occupation[0].isdigit():
        return NO_GROUP
    return int(occupation[: min(4, first_digits(occupation))].ljust(4, "0"))


NO_GROUP = 10_000


def first_digits(code: str) -> int:
    """How many digits a code begins with."""
    return len(code) - len(code.lstrip(digits))


def rings(occupation: str) -> list[tuple[int, int]]:
    """Intervals of groups, each within the next: those that share four digits with it, three, two,
    one, all. An occupation with fewer digits has fewer."""
    intervals = [(0, NO_GROUP + 1)]
    for length in range(1, 5):
        head = occupation[:length]
        if len(head) < length or not head.isdigit():
            break
        intervals.append((int(head.ljust(4, "0")), int(head.ljust(4, "9")) + 1))
    return intervals[::-1]
