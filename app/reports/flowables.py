"""What forms are built of: paragraphs and blanks, taken from plain text, never from markup."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any

from reportlab.platypus import Flowable

from app.reports.font import BOLD, composed, fonts
from app.reports.setting import KEPT, Block, Style, moved, stacked, text_block
from app.reports.wording import Line, Wording

BODY = Style()
TITLE = Style(BOLD, align="center", indent=70)
CAPTION = Style(size=9, leading=10.5, align="center")
APPENDIX = Style(size=10, leading=12, align="center")
FOOT = Style(size=8.5, leading=10)
FOOT_BOLD = replace(FOOT, font=BOLD)
FOOT_CENTER = replace(FOOT, align="center")
_FILLED = {
    "left": BODY,
    "center": replace(BODY, align="center"),
    "right": replace(BODY, align="right"),
}

_GAP = 5  # between the rule and the words before and after it
_DROP = 3.5  # from the text's base line to the rule
_APPENDIX_SHARE = 0.45  # of the sheet's width


class Piece(Flowable):  # type: ignore[misc]
    """A part of a form, never split: `block` sets it for a width, `above` and `below` are its air.

    A flowable of reportlab's too, to stand on many pages or in a table's cell.
    """

    def __init__(self, block: Callable[[float], Block], above: float = 0, below: float = 0) -> None:
        super().__init__()
        self.block = block
        self.spaceBefore = above
        self.spaceAfter = below

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take the whole width and the block's height."""
        self._set = self.block(available_width)
        return available_width, self._set.height

    def draw(self) -> None:
        """Draw at the canvas's origin."""
        self.canv._code.append(self._set.code)


def stack(story: Iterable[Piece], width: float) -> Block:
    """The pieces set `width` points wide, one under another."""
    return stacked((piece.spaceBefore, piece.block(width), piece.spaceAfter) for piece in story)


def paragraph(text: str, style: Style = BODY, above: float = 0, below: float = 0) -> Piece:
    """A paragraph of plain text: `<b>&"'` stand as typed, long words are broken at the margin."""
    return Piece(partial(text_block, text, style), above, below)


@lru_cache(KEPT)
def blank_block(line: Line, value: str, width: float) -> Block:
    """A value on the form's rule, wrapped onto as many rules as it needs, a caption under them.

    The line's `lead` stands before the first rule, its `tail` after the last one.
    """
    lead, tail = (text_block(words, BODY, width) for words in (line.lead, line.tail))
    left, right = _room(line.lead), width - _room(line.tail)
    filled = text_block(value or "\u00a0", _FILLED[line.align], right - left)
    caption = text_block(line.caption, CAPTION, right - left)
    height = caption.height + filled.height
    rules = [
        f"{left:.2f} {y:.2f} m {right:.2f} {y:.2f} l S"
        for row in range(round(filled.height / BODY.leading))
        for y in [height - BODY.leading * row - BODY.size - _DROP]
    ]
    parts = (
        moved(lead.code, 0, height - BODY.leading),
        moved(filled.code, left, caption.height),
        moved(tail.code, right + _GAP, caption.height),
        ".5 w",
        *rules,
        moved(caption.code, left, 0),
    )
    return Block(height, "\n".join(parts))


def _room(words: str) -> float:
    return fonts()[BODY.font].stringWidth(composed(words), BODY.size) + _GAP if words else 0.0


@lru_cache(KEPT)
def heading_block(appendix: str, mark: str, width: float) -> Block:
    """The reference to the appendix and the word "Form", in a column at the right.

    The lines are broken as the Order breaks them.
    """
    column = width * _APPENDIX_SHARE
    lines = [paragraph(line, APPENDIX) for line in appendix.splitlines()]
    block = stack([*lines, paragraph(mark, APPENDIX, above=APPENDIX.leading)], column)
    return replace(block, code=moved(block.code, width - column, 0))


def compose(wording: Wording, fields: Mapping[str, Any]) -> list[Piece]:
    """The form's pieces: heading, title in capitals, and its lines with `fields` filled in."""
    lines = (line for line in wording.lines if not line.when or fields[line.when])
    return [
        Piece(partial(heading_block, wording.appendix, wording.mark), below=20)
        if wording.appendix
        else Piece(lambda _: Block(30, "")),
        paragraph(wording.title.upper(), TITLE, below=22),
        *(_piece(line, fields) for line in lines),
    ]


def _piece(line: Line, fields: Mapping[str, Any]) -> Piece:
    if line.text:
        return paragraph(line.text.format_map(fields), above=line.above)
    return Piece(partial(blank_block, line, line.value.format_map(fields)), line.above, below=8)
