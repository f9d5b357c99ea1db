"""Small pieces of numpy that the index is made of."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from itertools import chain, islice
from typing import Any, ClassVar, Self

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
Rows = slice | Array
"""Which rows of a column: a stretch of them, or their numbers."""


def narrow(rows: Rows, keep: Array) -> Array:
    """The rows at some places among rows."""
    found: Array = keep + rows.start if isinstance(rows, slice) else rows.take(keep)
    return found


def stretches(begin: Array, length: Array) -> tuple[Array, Array]:
    """The numbers of several stretches, one behind the other, and where each begins among them."""
    begins = length.cumsum()
    count = int(begins[-1]) if len(begins) else 0
    begins -= length
    return np.arange(count) + (begin - begins).repeat(length), begins


def least_uint(most: int) -> type[np.unsignedinteger[Any]]:
    """The smallest type that holds whole numbers up to `most`."""
    return np.uint8 if most < 2**8 else np.uint16 if most < 2**16 else np.uint32


class Ragged:
    """Of each row several entries: where those of a row begin, and the entries' columns."""

    def __init__(self, begins: Array, columns: Sequence[Array]) -> None:
        self.begins, self.columns = begins, tuple(columns)

    @classmethod
    def of(cls, lengths: Iterable[int], columns: Sequence[Array]) -> "Ragged":
        """From how many entries each row has."""
        ends = np.cumsum(np.fromiter(lengths, np.int64))
        return cls(np.concatenate([[0], ends]).astype(np.uint32), columns)

    @property
    def lengths(self) -> Array:
        """How many entries each row has."""
        return np.diff(self.begins)

    def places(self, rows: Array) -> tuple[Array, Array, Array]:
        """Where the entries of these rows stand, where among them those of each row begin, and how
        many they are."""
        begin = self.begins.take(rows).astype(np.int64)
        length = self.begins.take(rows + 1) - begin
        return *stretches(begin, length), length

    def take(self, rows: Array) -> "Ragged":
        """Those of these rows, in their order."""
        at, begins, _ = self.places(rows)
        begins = np.append(begins, len(at)).astype(np.uint32)
        return Ragged(begins, [column[at] for column in self.columns])

    def joined(self, other: "Ragged") -> "Ragged":
        """The rows of both, one behind the other."""
        begins = np.concatenate([self.begins, other.begins[1:] + self.begins[-1]])
        pairs = zip(self.columns, other.columns, strict=True)
        return Ragged(begins.astype(np.uint32), [np.concatenate(pair) for pair in pairs])

    @property
    def nbytes(self) -> int:
        """How much memory it takes."""
        return int(self.begins.nbytes + sum(column.nbytes for column in self.columns))


def taken(column: Any, rows: Array) -> Any:
    """A column's rows, in their order; a column may be ragged."""
    return column.take(rows) if isinstance(column, Ragged) else column[rows]


def joined(one: Any, other: Any) -> Any:
    """Two columns, one behind the other; both may be ragged."""
    return one.joined(other) if isinstance(one, Ragged) else np.concatenate([one, other])


@dataclass
class Columns:
    """Columns of as many rows each; `numbers` names those that hold numbers of values."""

    numbers: ClassVar[tuple[str, ...]]
    ids: Array

    def take(self, rows: Array) -> Self:
        """These rows, in their order."""
        return type(self)(
            **{each.name: taken(getattr(self, each.name), rows) for each in fields(self)}
        )

    def joined(self, other: Self) -> Self:
        """Both, one behind the other."""
        names = [each.name for each in fields(self)]
        return type(self)(
            **{name: joined(getattr(self, name), getattr(other, name)) for name in names}
        )

    def tight(self) -> Self:
        """In the smallest types that hold what is there."""
        for name in self.numbers:
            column = getattr(self, name)
            if isinstance(column, Ragged):  # of entries the first column
                first, *others = column.columns
                setattr(self, name, Ragged(column.begins, [_tight(first), *others]))
            else:
                setattr(self, name, _tight(column))
        self.ids = self.ids.astype(np.int32 if _most(self.ids) <= _BIG else np.int64, copy=False)
        return self


def _tight(column: Array) -> Array:
    return column.astype(least_uint(max(_most(column), 2**8)), copy=False)


def _most(column: Array) -> int:
    return int(column.max(initial=0))


_BIG = 2**31 - 1


def where(mask: Array) -> Array:
    """The rows at which it is true."""
    return mask.nonzero()[0]


def size(rows: Rows) -> int:
    """How many rows they are."""
    return int(rows.stop - rows.start) if isinstance(rows, slice) else len(rows)


def in_pieces(found: Sequence[Rows]) -> Iterator[Rows]:
    """Few rows in one, many in pieces of which the columns stay in the processor's cache."""
    if len(found) > 1 and sum(map(size, found)) <= _PIECE:
        yield np.concatenate(
            [
                np.arange(each.start, each.stop) if isinstance(each, slice) else each
                for each in found
            ]
        )
        return
    for rows in found:
        if isinstance(rows, slice):
            for at in range(rows.start, rows.stop, _PIECE):
                yield slice(at, min(at + _PIECE, rows.stop))
        else:
            for at in range(0, len(rows), _PIECE):
                yield rows[at : at + _PIECE]


def in_portions(
    found: Iterable[tuple[int, list[Rows]]],
) -> Iterator[tuple[int, list[Rows]]]:
    """Rings in which there are few rows together, with the highest bound."""
    held, highest, count = list[Rows](), 0, 0
    for bound, rows in found:
        more = sum(map(size, rows))
        if held and count + more > _PORTION:
            yield highest, held
            held, highest, count = [], 0, 0
        highest, count = max(highest, bound), count + more
        held += rows
    if held:
        yield highest, held


_PIECE = 2**16
_PORTION = 1024
"""With fewer rows a step costs more than a bound saves."""


def signs_of(entries: Ragged) -> Array:
    """Of each row one bit set for each of its entries' numbers: what lacks a bit lacks a number."""
    signs = np.zeros(len(entries.begins) - 1, np.uint64)
    bits = np.uint64(1) << (entries.columns[0] % BITS).astype(np.uint64)
    np.bitwise_or.at(signs, np.repeat(np.arange(len(signs)), entries.lengths), bits)
    return signs


BITS = 64


def count_per_row(hits: Array, begins: Array, lengths: Array) -> Array:
    """How many of the entries of each row are hits (0 or 1, less than 256 a row)."""
    counts = np.add.reduceat(np.append(hits, np.uint8(0)), begins)
    counts[lengths == 0] = 0
    return counts


class Shelf:
    """Things sorted by segment, and in it by group of occupations; where each group begins."""

    def __init__(self, segments: Array, groups: Array) -> None:
        self.order: Array = np.lexsort((groups, segments))
        self.groups = np.unique(groups)
        self.segments = np.unique(segments)
        across = len(self.groups)
        at = np.searchsorted(self.segments, segments) * across
        at += np.searchsorted(self.groups, groups)
        counts = np.bincount(at, minlength=len(self.segments) * across)
        ends = np.cumsum(counts).reshape(len(self.segments), across)
        firsts = np.concatenate([[0], ends[:-1, -1]]) if across else np.empty(0)
        self.bounds = np.column_stack([firsts, ends]).astype(np.uint32)

    def arrays(self) -> list[Array]:
        """What it is made anew from."""
        return [self.segments, self.groups, self.bounds]

    @classmethod
    def kept(cls, arrays: Iterator[Array]) -> Self:
        """From the next of these arrays."""
        shelf = cls.__new__(cls)
        shelf.segments, shelf.groups, shelf.bounds = islice(arrays, 3)
        shelf.order = np.empty(0)
        return shelf

    def lines(self, wanted: Sequence[int] | None) -> Array:
        """At which lines of `bounds` the segments stand that are here; None: all."""
        if wanted is None:
            return np.arange(len(self.segments))
        return np.array([self._line[one] for one in wanted if one in self._line], np.int64)

    @cached_property
    def _line(self) -> dict[int, int]:
        return {segment: line for line, segment in enumerate(self.segments.tolist())}

    def segment_of_rows(self) -> Array:
        """The segment of each row."""
        return self.segments.repeat(self.bounds[:, -1] - self.bounds[:, 0])

    def rows(self, lines: Array, begins: Any, ends: Any) -> list[Rows]:
        """The rows of runs of groups (from, up to) in those segments."""
        bounds = self.bounds.take(lines, axis=0).astype(np.int64)
        return _rows(bounds.take(begins, axis=1).ravel(), bounds.take(ends, axis=1).ravel())

    def count(self, lines: Array) -> int:
        """How many rows those segments have."""
        return int((self.bounds[lines, -1] - self.bounds[lines, 0]).sum())

    def all_rows(self, lines: Array) -> list[Rows]:
        """All rows of those segments."""
        return self.rows(lines, [0], [len(self.groups)])

    def cuts(self, lines: Array, ends: Sequence[int]) -> "Cuts":
        """Rows by rings of groups: each from, up to, and around the one before."""
        at = np.searchsorted(self.groups, ends)
        return Cuts(self.bounds.take(lines, axis=0).take(at, axis=1).astype(np.int64))


class Cuts:
    """Where, in some segments, rings of groups begin and end, each around the one before."""

    def __init__(self, edges: Array) -> None:
        """edges: of each segment, two for each ring."""
        self._edges = edges.T if 2 * len(edges) > _FEW else edges.T.tolist()

    def ring(self, number: int) -> list[Rows]:
        """The rows of a ring without those of the one before."""
        edges, at = self._edges, 2 * number
        begins, ends = [edges[at]], [edges[at + 1]]
        if number:
            begins.append(edges[at - 1])
            ends.insert(0, edges[at - 2])
        if isinstance(edges, list):
            return _slices(chain(*begins), chain(*ends))
        return _rows(np.concatenate(begins), np.concatenate(ends))


def _rows(begin: Array, end: Array) -> list[Rows]:
    if len(begin) > _FEW:
        return [stretches(begin, end - begin)[0]]
    return _slices(begin.tolist(), end.tolist())


def _slices(begins: Iterable[int], ends: Iterable[int]) -> list[Rows]:
    return [slice(a, b) for a, b in zip(begins, ends, strict=True) if b > a]


_FEW = 4
"""So many stretches are looked at one by one."""
