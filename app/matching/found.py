"""What a search finds: the best so far, and in the end who they are and why."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from app.matching.arrays import Array, where
from app.rules.selection import WHOLE, Part
from app.rules.selection_weights import Criterion

_BLOCK_AT = 40
CRITERIA = tuple(Criterion)


class Found(NamedTuple):
    """One of the best: the id of the case or vacancy, points together and by criterion."""

    id: int
    score: int
    parts: tuple[Part, ...]


class Best:
    """The best so far, of several blocks; `floor`: with fewer points nobody gets among them."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self.floor = 0
        self._places, self._scores = np.empty(0, np.int64), np.empty(0, np.int64)
        self._orders = np.empty(0, np.int64)
        self._is_cut = True

    def add(self, block: int, rows: Array, scores: Array, orders: Array) -> None:
        """Rows of a block with all their points; one that is added twice counts once."""
        keep = where(scores >= self.floor)
        if not len(keep):
            return
        rows = rows.take(keep)
        places = rows + (block << _BLOCK_AT)
        self._places = np.concatenate([self._places, places])
        self._scores = np.concatenate([self._scores, scores.take(keep)])
        self._orders = np.concatenate([self._orders, orders.take(rows)])
        self._is_cut = False
        if len(self._places) > self._limit:
            self._cut()

    def _cut(self) -> None:
        if self._is_cut:
            return
        if len(self._places) > _MANY * self._limit:
            self._drop_lowest()
        # A row that is here twice has the same points and the same order: it stands beside itself.
        at = np.lexsort((self._places, self._orders, -self._scores))
        places = self._places.take(at)
        is_first = np.ones(len(at), bool)
        np.not_equal(places[1:], places[:-1], out=is_first[1:])
        self._keep(at.take(where(is_first)[: self._limit]))
        self._is_cut = True
        if len(self._places) == self._limit:
            self.floor = max(self.floor, int(self._scores[-1]))

    def _drop_lowest(self) -> None:
        """A row comes by each of its occupations, some times at most: who is not among so many is
        hardly among the best."""
        some = _MANY * self._limit
        cut = np.partition(self._scores, -some)[-some]
        high = where(self._scores >= cut)
        if len(np.unique(self._places.take(high))) >= self._limit:
            self._keep(high)

    def _keep(self, at: Array) -> None:
        self._places, self._scores = self._places.take(at), self._scores.take(at)
        self._orders = self._orders.take(at)

    def of_block(self, block: int) -> tuple[Array, Array]:
        """Which of them (counted from 0, the best first) are of the block, and at which rows."""
        at = where(self._places >> _BLOCK_AT == block)
        return at, self._places.take(at) & ((1 << _BLOCK_AT) - 1)

    @property
    def scores(self) -> list[int]:
        """Of all, the best first."""
        self._cut()
        return list(self._scores.tolist())


_MANY = 8


@lru_cache(maxsize=2**10)
def _told(criterion: int, most: int, must: bool) -> tuple[Part, ...]:
    """A criterion as it is told, by its share."""
    name = CRITERIA[criterion]
    return tuple(
        Part(name, most * share // WHOLE, most, must, share == WHOLE) for share in range(WHOLE + 1)
    )


def _both(criterion: int, most: int) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    return _told(criterion, most, False), _told(criterion, most, True)


def parts_of(
    shares: Sequence[Array], most: Sequence[int], musts: Sequence[Array | bool]
) -> list[tuple[Part, ...]]:
    """The criteria of each row, from the shares of all rows by criterion."""
    columns = []
    for at, (column, points, must) in enumerate(zip(shares, most, musts, strict=True)):
        if isinstance(must, bool):
            told = _told(at, points, must)
            columns.append([told[share] for share in column.tolist()])
        else:
            each, told_by = zip(must.tolist(), column.tolist(), strict=True), _both(at, points)
            columns.append([told_by[is_must][share] for is_must, share in each])
    return list(zip(*columns, strict=True))
