"""Ruled tables of a form: rows that go on over the next page, the head above them on each."""

from functools import lru_cache
from itertools import accumulate

from app.reports.setting import KEPT, Block, Style, abreast, moved, stacked, text_block

Cell = tuple[tuple[str, Style], ...]
"""Texts one under another, each in its style."""

_ASIDE, _ABOVE, _BELOW = 5.0, 2.0, 4.0


@lru_cache(KEPT)
def row_block(cells: tuple[Cell, ...], shares: tuple[float, ...], width: float) -> Block:
    """A row with a line around each cell; `shares` are the cells' parts of `width`."""
    edges = [0.0, *(width * share for share in accumulate(shares))]
    columns = list(zip(cells, edges, edges[1:], strict=False))
    filled = abreast(
        (left + _ASIDE, _cell(cell, right - left - 2 * _ASIDE)) for cell, left, right in columns
    )
    height = filled.height + _ABOVE + _BELOW
    boxes = [f"{left:.2f} 0 {right - left:.2f} {height:.2f} re S" for _cell, left, right in columns]
    return Block(height, "\n".join([moved(filled.code, 0, _BELOW), ".5 w", *boxes]))


def _cell(cell: Cell, width: float) -> Block:
    if len(cell) == 1:
        return text_block(*cell[0], width)
    return stacked((0, text_block(text, style, width), 0) for text, style in cell)
