"""Tables of shares by the numbers in the columns: the rules are asked once of each value.

Where many values have to have the same share (by how many digits they share with what is asked),
the rule is asked of one of them.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import cache
from threading import RLock
from typing import Any, Protocol

import numpy as np

from app.matching.arrays import Array, where
from app.rules.selection import WHOLE, language_share


class Listed(Protocol):
    """A growing list, of which only whole stretches are read."""

    def __len__(self) -> int: ...

    def __getitem__(self, at: slice, /) -> Sequence[Any]: ...


_HELD = 2**23
"""So many bytes of tables are kept of each kind."""


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
        self._held = 0

    def get(
        self, key: Hashable, values: Sequence[Any], share: Callable[[Any], int], dtype: type
    ) -> Array:
        """What `share` says of each value."""

        def more(begin: int) -> Array:
            return np.fromiter(map(share, values[begin:]), dtype, len(values) - begin)

        return self.made(key, len(values), more)

    def made(self, key: Hashable, count: int, more: Callable[[int], Array]) -> Array:
        """The table of the key with so many entries; more: those from one on."""
        table = self._tables.get(key)
        if table is None or len(table) < count:
            begin = 0 if table is None else len(table)
            added = more(begin)
            table = added if table is None else np.concatenate([table, added])
            self._held += added.nbytes
            if self._held > _HELD:
                self._tables.clear()
                self._held = table.nbytes
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


class Split:
    """The parts of each value of a growing list of tuples, by small numbers of their own."""

    def __init__(self, tuples: Listed, parts: int) -> None:
        self._tuples = tuples
        self._numbers: list[dict[Any, int]] = [{} for _ in range(parts)]
        self._values: list[list[Any]] = [[] for _ in range(parts)]
        self._columns = np.empty((parts, 0), np.int64)

    def array(self) -> Array:
        """Of each part a column of its numbers."""
        more = self._tuples[self._columns.shape[1] :]
        if more:
            numbers = [
                [part.setdefault(each[at], len(part)) for each in more]
                for at, part in enumerate(self._numbers)
            ]
            self._columns = np.concatenate([self._columns, np.array(numbers)], axis=1)
        return self._columns

    def values(self) -> list[list[Any]]:
        """Of each part, what its numbers stand for."""
        self.array()
        for numbers, values in zip(self._numbers, self._values, strict=True):
            if len(values) < len(numbers):
                values[:] = numbers
        return self._values


class Digits:
    """By how many leading digits each value of a growing list agrees with one that is asked."""

    def __init__(self, values: Listed, lengths: Sequence[int]) -> None:
        self._values, self._lengths = values, lengths
        self._members: list[dict[str, list[int]]] = [defaultdict(list) for _ in lengths]
        self._arrays: dict[tuple[int, str], Array] = {}
        self._shares: dict[Hashable, int] = {}
        self._seen = 0

    def classes(self, asked: str) -> Array:
        """Of each value: how many of the lengths, from the shortest on, agree with what is asked.

        A value as long as what is asked and equal to it agrees in one length more.
        """
        if self._seen < len(self._values):
            self._grow()
        found = np.zeros(self._seen, np.uint8)
        for at, length in enumerate(self._lengths):
            members = self._of(at, asked[:length])
            if not len(members):
                break
            found[members] = at + 1
        return found

    def shares(self, classes: Array, key: Hashable, share: Callable[[Any], int]) -> Array:
        """The share of each class, the rule asked of one value of it; of a class without any: 0.

        key: of all of what is asked that, with the class, decides what the rule says.
        """
        told = np.zeros(len(self._lengths) + 1, np.int32)
        for each in where(np.bincount(classes, minlength=len(told))).tolist():
            if (key, each) not in self._shares:
                at = int((classes == each).argmax())
                self._shares[key, each] = share(self._values[at : at + 1][0])
            told[each] = self._shares[key, each]
        return told

    def _of(self, at: int, head: str) -> Array:
        members = self._arrays.get((at, head))
        if members is None:
            members = np.array(self._members[at].get(head, ()), np.int64)
            self._arrays[at, head] = members
        return members

    def _grow(self) -> None:
        count = len(self._values)
        for number, value in enumerate(self._values[self._seen : count], self._seen):
            for members, length in zip(self._members, self._lengths, strict=True):
                if value is not None:
                    members[value[:length]].append(number)
        self._seen = count
        self._arrays.clear()


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


def points(most: int, shares: Array) -> Array:
    """Points of shares, as the rules reckon them; both at most a thousand."""
    table: Array = shares * np.int32(most) // np.int32(WHOLE)
    return table
