"""What the indexes of people and of vacancies share: blocks of columns, and the search in them."""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import copy
from dataclasses import replace
from functools import cache, cached_property, partial
from typing import Any, ClassVar, Generic, Self, TypeVar

import numpy as np

from app.matching.arrays import Array, Rows, Shelf, in_pieces, in_portions, narrow, where
from app.matching.found import Best, Found, parts_of
from app.rules.selection import WHOLE
from app.rules.selection_weights import Criterion

GONE = 0
"""The number, in the column that a block names, of what is no longer in the index."""
_LATER = 4096
"""Only of more rows some are dropped between the tables."""


class Block(ABC):
    """Columns sorted by segment and group of occupations. It does not change."""

    mark: ClassVar[str]
    """The column that tells what is GONE."""
    rows: Shelf
    columns: Any

    def _sort(self, columns: Any, groups: Array) -> None:
        """groups: of each row."""
        self.rows = Shelf(columns.segment, groups)
        self.columns = replace(
            columns.take(self.rows.order),
            segment=np.empty(0, np.uint8),
        )
        self.rows.order = np.empty(0)

    @classmethod
    def kept(cls, columns: Any, arrays: Iterator[Array], groups: Array) -> Self:
        """From the columns of a block as they are sorted there, and its `arrays`."""
        block = cls.__new__(cls)
        block.columns, block.rows = columns, Shelf.kept(arrays)
        block.take_up(arrays, groups)
        return block

    @abstractmethod
    def take_up(self, arrays: Iterator[Array], groups: Array) -> None:
        """What it has beside the columns' order, from the next of these arrays."""

    def arrays(self) -> list[Array]:
        """What need not be made anew, beside the columns."""
        return self.rows.arrays()

    def __len__(self) -> int:
        return len(self.columns.ids)

    def kinds(self, name: str) -> tuple[Array, Array]:
        """Of what may still be found: a row of each value of a column, and how many have it; of
        "": all rows, each for itself."""
        if not name:
            here = where(self.is_here)
            return here, np.broadcast_to(np.int64(1), len(here))
        if name not in self._kinds:
            here = where(self.is_here)
            column = getattr(self.columns, name)[here]
            _, firsts, counts = np.unique(column, return_index=True, return_counts=True)
            self._kinds[name] = here[firsts], counts
        return self._kinds[name]

    @cached_property
    def _kinds(self) -> dict[str, tuple[Array, Array]]:
        return {}

    def without(self, ids: Array) -> Self:
        """The same block, and of it nothing that has one of these ids is ever found."""
        gone = where(np.isin(self.columns.ids, ids))
        if not len(gone):
            return self
        marks = getattr(self.columns, self.mark).copy()
        marks[gone] = GONE
        block = copy(self)
        block.__dict__.pop("_kinds", None)
        block.columns = replace(self.columns, **{self.mark: marks})
        return block

    @property
    def is_here(self) -> Array:
        """Of each row, whether it may still be found."""
        is_here: Array = getattr(self.columns, self.mark) != GONE
        return is_here

    def living(self) -> Any:
        """The columns of what may still be found."""
        columns = replace(self.columns, segment=self.rows.segment_of_rows())
        return columns.take(where(self.is_here))

    @property
    def nbytes(self) -> int:
        """How much memory it takes."""
        own = sum(column.nbytes for column in self.columns.__dict__.values())
        return int(own + self.rows.bounds.nbytes)


RowsOf = Callable[[str], Array]
"""The rows that stand for the kinds of a column; of "": all rows."""
LeftOut = tuple[str, str, Array]
"""A code, the column that alone decides it ("": more does), and of the rows that stand for its
kinds which it leaves out."""


class Judge(ABC):
    """Judges rows of one block, dropping early what cannot get among the best."""

    decided_by: ClassVar[Mapping[Criterion, str]]
    """Of a criterion, the column that alone decides its share, and whether it is a must."""

    def __init__(self, question: Any, block: Any, number: int, best: Best) -> None:
        self.q, self.block, self.c = question, block, block.columns
        self.number, self.best = number, best

    def judge(self, rows: Rows, bound: int) -> None:
        """bound: the most that what no table tells may give these rows."""
        rest = bound + self.q.rest
        scores: Array = np.int32(0)  # type: ignore[assignment]
        for name, table, most in self.q.stages:
            column = getattr(self.c, name)
            here = column[rows] if isinstance(rows, slice) else column.take(rows)
            scores = scores + table.take(here, mode="wrap")  # not checked: each number is in it
            rest -= most
            if len(scores) > _LATER:
                rows, scores = self.kept(rows, scores, rest)
        found, scores = self.kept(rows, scores, rest)
        if len(found):
            self.end(found, scores, bound)

    def kept(self, rows: Rows, scores: Array, rest: int) -> tuple[Array, Array]:
        """Those who may still get among the best, if they gain so much more at most."""
        keep = where(scores >= self.best.floor - rest)
        return narrow(rows, keep), scores.take(keep)

    @abstractmethod
    def end(self, rows: Array, scores: Array, bound: int) -> None:
        """What no table tells of these rows, and which of them are among the best."""

    @abstractmethod
    def share(self, criterion: Criterion, rows: Array) -> Array:
        """The shares of these rows for one criterion."""

    def shares(self, rows: Array) -> list[Array]:
        """The shares of these rows by criterion, in the criteria's order."""
        return [self.share(criterion, rows) for criterion in Criterion]

    @abstractmethod
    def must(self, criterion: Criterion, rows: Array) -> Array | bool:
        """Whether it is a must, or of which rows."""

    @abstractmethod
    def unsuitable(self, rows_of: RowsOf) -> Iterator[LeftOut]:
        """By each code: what the rules of suitable work leave out."""

    def left_out(self, rows_of: RowsOf) -> Iterator[LeftOut]:
        """By each code: what it leaves out."""
        for criterion in Criterion:
            column = self.decided_by.get(criterion, "")
            rows = rows_of(column)
            must = self.must(criterion, rows)
            if np.any(must):
                is_short: Array = self.share(criterion, rows) < WHOLE
                yield criterion.value, column, must & is_short
        yield "would_have_to_move", "", self._is_far(rows_of(""))
        yield "pays_too_little", "pay", self.q.pays_too_little.take(self.c.pay.take(rows_of("pay")))
        yield from self.unsuitable(rows_of)

    def _is_far(self, rows: Array) -> Array:
        is_far = np.ones(len(self.block), bool)
        shelf: Shelf = self.block.rows
        for near in shelf.all_rows(shelf.lines(self.q.segments)):
            is_far[near] = False
        return is_far.take(rows)


B = TypeVar("B", bound=Block)


class Index(ABC, Generic[B]):
    """Blocks, and what questions are made with. It does not change: what changed is in a new
    one."""

    judge: Callable[[Any, Any, int, Best], Judge]
    """Who judges the rows of a block."""

    def __init__(self, tables: Any, blocks: tuple[B, ...]) -> None:
        self.tables, self.blocks = tables, blocks

    @classmethod
    @abstractmethod
    def of_kept(cls, words: Any, columns: Any, arrays: Iterator[Array]) -> Self:
        """From what `whole` of another one is made of."""

    @abstractmethod
    def block(self, columns: Any) -> B:
        """A block of columns in any order."""

    def whole(self) -> B:
        """All that may still be found in one block."""
        if len(self.blocks) == 1 and self.blocks[0].is_here.all():
            return self.blocks[0]
        return self.block(self.columns())

    def in_one(self) -> Self:
        """The same with one block: for many questions, each of which looks into every block."""
        return type(self)(self.tables, (self.whole(),))

    def columns(self) -> Any:
        """All that may still be found, as columns."""
        first, *others = (block.living() for block in self.blocks)
        for other in others:
            first = first.joined(other)
        return first

    def __len__(self) -> int:
        return sum(int(block.is_here.sum()) for block in self.blocks)

    @abstractmethod
    def found_by(self, question: Any, block: B) -> Iterable[tuple[int, list[Rows]]]:
        """The rows of a block to judge, the most promising first, with the most that what no
        table tells may give them; a row may come again with a lower bound."""

    def search(self, question: Any, limit: int) -> list[Found]:
        """The best, in their order, with their points by criterion."""
        best = Best(limit)
        for number, block in enumerate(self.blocks):
            judge = self.judge(question, block, number, best)
            for bound, found in in_portions(self.found_by(question, block)):
                if bound + question.rest < best.floor:
                    break
                for rows in in_pieces(found):
                    judge.judge(rows, bound)
        return self._told(question, best)

    def _told(self, question: Any, best: Best) -> list[Found]:
        scores = best.scores
        found: list[Found | None] = [None] * len(scores)
        for number, block in enumerate(self.blocks):
            at, rows = best.of_block(number)
            if len(at):
                judge = self.judge(question, block, number, best)
                musts = [judge.must(criterion, rows) for criterion in Criterion]
                parts = parts_of(judge.shares(rows), question.most, musts)
                ids = block.columns.ids[rows].tolist()
                for place, id_, told in zip(at.tolist(), ids, parts, strict=True):
                    found[place] = Found(id_, scores[place], told)
        return [one for one in found if one is not None]

    def count_left_out(self, question: Any, without: frozenset[int]) -> tuple[int, dict[str, int]]:
        """How many there are, and how many of them each must and each rule leaves out."""
        gone = np.fromiter(without, np.int64, len(without))
        considered, counts = 0, Counter[str]()
        for number, block in enumerate(self.blocks):
            judge, kinds = self.judge(question, block, number, Best(1)), cache(block.kinds)
            some = where(np.isin(block.columns.ids, gone) & block.is_here)
            considered += len(kinds("")[0]) - len(some)
            for code, column, mask in judge.left_out(partial(_rows_of, kinds)):
                counts[code] += int(kinds(column)[1][mask].sum())
            for code, _, mask in judge.left_out(partial(_always, some)):
                counts[code] -= int(mask.sum())
        return considered, {code: count for code, count in counts.items() if count}


def _rows_of(kinds: Callable[[str], tuple[Array, Array]], column: str) -> Array:
    return kinds(column)[0]


def _always(rows: Array, _column: str) -> Array:
    return rows
