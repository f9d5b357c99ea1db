"""Plain text set as a block of PDF operators; a block set once is kept for the next sheet."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Literal

from app.reports.font import REGULAR, FormFont, composed, fonts

KEPT = 1024
"""How many blocks of a kind are kept: the forms' own words and the names that come again."""

_SHARE = {"left": 0.0, "center": 0.5, "right": 1.0}  # of a line's free room, before the line


@dataclass(frozen=True)
class Style:
    """How text is set: lengths in points; `indent` is kept free on either side."""

    font: str = REGULAR
    size: float = 14
    leading: float = 18
    align: Literal["left", "center", "right"] = "left"
    indent: float = 0


@dataclass(frozen=True)
class Block:
    """Something set: its height in points, and its operators from its lower left corner."""

    height: float
    code: str


def moved(code: str, x: float, y: float, scale: float = 1) -> str:
    """The operators with their origin at `x`, `y`, drawn `scale` times as large."""
    return f"q {scale:.5g} 0 0 {scale:.5g} {x:.2f} {y:.2f} cm\n{code}\nQ"


@lru_cache(KEPT)
def text_block(text: str, style: Style, width: float) -> Block:
    """Plain text in lines of `width` points; a word longer than a line is broken at its end.

    Raises `UserError("letter_not_printable", letter)`.
    """
    font = fonts()[style.font]
    room = width - 2 * style.indent
    lines = _lines(composed(text), font, room / style.size)
    height = style.leading * len(lines)
    parts = [f"BT {font.internal} {style.size:g} Tf"]
    for number, line in enumerate(lines):
        free = room - font.stringWidth(line, style.size)
        x = style.indent + _SHARE[style.align] * free
        y = height - style.leading * number - style.size
        parts.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm <{font.codes(line).hex()}> Tj")
    return Block(height, "\n".join([*parts, "ET"]))


def text_width(text: str, style: Style) -> float:
    """The width in points of `text` on one line."""
    return fonts()[style.font].stringWidth(composed(text), style.size)


def text_lines(text: str, style: Style, width: float, first: float) -> list[str]:
    """Plain text in lines as `text_block` breaks them, but the first one `first` points wide.

    A first word too long for the first line, though not for the others, leaves it empty. No text
    is one empty line.
    """
    font = fonts()[style.font]
    words = " ".join(filter(None, composed(text).split(" ")))
    if first < text_width(words.split(" ", 1)[0], style) <= width:
        return ["", *_lines(words, font, width / style.size)]
    line = next(iter(_lines(words, font, first / style.size)), "")
    return [line, *_lines(words[len(line) :], font, width / style.size)]


def _lines(text: str, font: FormFont, room: float) -> list[str]:
    """The lines of `text`, `room` ems wide; broken at plain spaces only, not at U+00A0."""
    lines: list[str] = []
    for word in filter(None, text.split(" ")):
        joined = f"{lines[-1]} {word}" if lines else word
        if font.stringWidth(joined, 1) <= room:
            lines[-1:] = [joined]
        else:
            lines += _pieces(word, font, room)
    return lines


def _pieces(word: str, font: FormFont, room: float) -> Iterator[str]:
    while len(word) > 1 and font.stringWidth(word, 1) > room:
        reach = list(accumulate(font.stringWidth(letter, 1) for letter in word))
        end = max(1, bisect_right(reach, room))
        yield word[:end]
        word = word[end:]
    yield word


def abreast(blocks: Iterable[tuple[float, Block]]) -> Block:
    """Blocks side by side, each with its left edge in points, their tops on one line."""
    placed = list(blocks)
    height = max(block.height for _, block in placed)
    return Block(
        height, "\n".join(moved(block.code, x, height - block.height) for x, block in placed)
    )


def stacked(blocks: Iterable[tuple[float, Block, float]]) -> Block:
    """Blocks one under another, each with the least air before and after it in points.

    Between two stands the larger of their airs; none stands at the top and at the end.
    """
    placed: list[tuple[str, float]] = []
    height = air = 0.0
    for above, block, below in blocks:
        height += (max(air, above) if placed else 0) + block.height
        placed.append((block.code, height))
        air = below
    return Block(height, "\n".join(moved(code, 0, height - depth) for code, depth in placed))
