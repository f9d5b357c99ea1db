"""Tables of shares by the numbers in the columns: the rules are asked once of each value.

Where many values have to have the same share (by how many digits they share with what is asked),
the rule is asked of one of them.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import cache
from threading import RLock
from typing import Any, Protocol

import numpy as np

from app.matching.arrays import Array
from app.rules.selection import WHOLE, language_share


class Listed(Protocol):
    """A growing list, of which only whole stretches are read."""

    def __len__(self) -> int: ...

    def __getitem__(self, at: slice, /) -> Sequence[Any]: ...


_HELD = 4096
"""So many tables are kept of each kind."""


class Turn:
    """Whose turn it is with tables that grow as they are used: who asks, and who brings new words.

    A copy in another process has its own.
    """

    def __init__(self) -> None:
        self._lock = RLock()

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *_raised: object) -> None:
        self._lock.release()

    def __reduce__(self) -> tuple[type["Turn"], tuple[()]]:
        return Turn, ()


class Kept:
    """Tables that were made already; one is made longer when values came since."""

    def __init__(self) -> None:
        self._tables: dict[Hashable, Array] = {}

    def get(
        self, key: Hashable, values: Sequence[Any], share: Callable[[Any], int], dtype: type
    ) -> Array:
        """What `share` says of each value."""
        table = self._tables.get(key)
        if table is None or len(table) < len(values):
            begin = 0 if table is None else len(table)
            more: Array = np.fromiter(map(share, values[begin:]), dtype, len(values) - begin)
            table = more if table is None else np.concatenate([table, more])
            if len(self._tables) >= _HELD:
                self._tables.clear()
            self._tables[key] = table
        return table


class Grown:
    """What is told of each value of a growing list, as a column."""

    def __init__(self, values: Listed, read: Callable[[Any], Any], dtype: type) -> None:
        self._values, self._read = values, read
        self._column: Array = np.empty(0, dtype)

    def array(self) -> Array:
        """Of all values that there are by now."""
        begin, count = len(self._column), len(self._values)
        if begin < count:
            read = map(self._read, self._values[begin:count])
            more: Array = np.fromiter(read, self._column.dtype, count - begin)
            self._column = np.concatenate([self._column, more])
        return self._column


class Digits:
    """By how many leading digits each value of a growing list agrees with one that is asked."""

    def __init__(self, values: Listed, lengths: Sequence[int]) -> None:
        self._values, self._lengths = values, lengths
        self._numbers: list[dict[str, int]] = [{} for _ in lengths]
        self._columns = np.empty((len(lengths), 0), np.int32)

    def classes(self, asked: str) -> Array:
        """Of each value: how many of the lengths, from the shortest on, agree with what is asked.

        A value as long as what is asked and equal to it agrees in one length more.
        """
        if self._columns.shape[1] < len(self._values):
            self._grow()
        heads = zip(self._lengths, self._numbers, strict=True)
        own = np.array([[numbers.get(asked[:n], -1)] for n, numbers in heads], np.int32)
        found: Array = (self._columns == own).sum(axis=0)
        return found

    def _grow(self) -> None:
        begin = self._columns.shape[1]
        more = np.array(
            [[self._head(at, v) for v in self._values[begin:]] for at in range(len(self._lengths))],
            np.int32,
        )
        self._columns = np.concatenate([self._columns, more], axis=1)

    def _head(self, at: int, value: str | None) -> int:
        if value is None:
            return -2
        numbers = self._numbers[at]
        return numbers.setdefault(value[: self._lengths[at]], len(numbers))


class Levels:
    """Of growing sets of languages with their levels: how they meet those that are asked."""

    def __init__(self, sets: Listed) -> None:
        self._sets, self._names = sets, dict[str, int]()
        self._levels = np.empty((0, 0), np.int8)

    def shares(self, asked: Mapping[str, int]) -> Array:
        """Of each set: the share for the criterion of languages."""
        if self._levels.shape[1] < len(self._sets):
            self._grow()
        whole = np.zeros(len(self._sets), np.int32)
        for name, level in asked.items():
            at = self._names.get(name)
            met = [language_share(level, has) for has in range(_MOST_LEVELS)]
            table = np.array([*met, language_share(level, None)], np.int32)
            whole += table[-1] if at is None else table[self._levels[at]]
        return whole // len(asked) if asked else whole + WHOLE

    def met_by(self, has: Mapping[str, int]) -> Array:
        """Of each set, as what is asked: the share of somebody who speaks these languages."""
        if self._levels.shape[1] < len(self._sets):
            self._grow()
        whole = np.zeros(len(self._sets), np.int32)
        for name, at in self._names.items():
            whole += _met_by(has.get(name))[self._levels[at]]
        count = (self._levels >= 0).sum(axis=0)
        return np.where(count > 0, whole // np.maximum(count, 1), WHOLE)

    def _grow(self) -> None:
        begin = self._levels.shape[1]
        more = self._sets[begin:]
        places = [
            (self._names.setdefault(name, len(self._names)), at, level)
            for at, each in enumerate(more)
            for name, level in each
        ]
        levels = np.full((len(self._names), begin + len(more)), -1, np.int8)
        levels[: self._levels.shape[0], :begin] = self._levels
        if places:
            names, at, level = zip(*places, strict=True)
            levels[np.array(names), np.array(at) + begin] = level
        self._levels = levels


_MOST_LEVELS = 20


@cache
def _met_by(level: int | None) -> Array:
    """The share of each level that is asked; the last one is of a language that is not asked."""
    return np.array([*(language_share(n, level) for n in range(_MOST_LEVELS)), 0], np.int32)


def by_class(classes: Array, values: Sequence[Any], share: Callable[[Any], int]) -> Array:
    """The share of each value, the rule asked of one value of each class."""
    one_of = np.full(int(classes.max(initial=0)) + 1, -1)
    one_of[classes] = np.arange(len(classes))
    table = [0 if at < 0 else share(values[at]) for at in one_of.tolist()]
    return np.array(table, np.int32)[classes]


def points(most: int, shares: Array) -> Array:
    """Points of shares, as the rules reckon them."""
    return (most * shares.astype(np.int64) // WHOLE).astype(np.int32)
