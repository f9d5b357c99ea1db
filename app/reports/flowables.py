"""What forms are built of: paragraphs and blanks, taken from plain text, never from markup."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import lru_cache, partial
from itertools import accumulate
from typing import Any

from reportlab.platypus import Flowable

from app.reports.font import BOLD
from app.reports.setting import (
    KEPT,
    Block,
    Style,
    abreast,
    moved,
    stacked,
    text_block,
    text_lines,
    text_width,
)
from app.reports.wording import Line, Wording

BODY = Style()
HEAD = Style(BOLD)
TITLE = Style(BOLD, align="center", indent=70)
CAPTION = Style(size=9, leading=10.5, align="center")
APPENDIX = Style(size=10, leading=12, align="center")
FOOT = Style(size=8.5, leading=10)
FOOT_BOLD = replace(FOOT, font=BOLD)
FOOT_CENTER = replace(FOOT, align="center")
_GAP = 5  # between the rule and the words before and after it
_TAIL_GAP = 1.5  # before the mark that ends a value that runs on
_DROP = 3.5  # from the text's base line to the rule
_LEAST_RULE = 100  # a shorter rest of the line is left free
_AFTER_BLANK = 8
_SIGNATURE = 150  # the rule of a signature that stands beside a name
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


class Rows(Piece):
    """A part of a form that goes on over the next page where this one ends, row by row.

    What `head` sets stands above the rows on each page, and `title` above the head of the first
    one, never without a row.
    """

    def __init__(
        self,
        rows: Callable[[float], list[Block]],
        above: float = 0,
        below: float = 0,
        head: Callable[[float], list[Block]] = lambda _: [],
        title: Callable[[float], list[Block]] = lambda _: [],
    ) -> None:
        super().__init__(
            lambda width: stacked((0, block, 0) for block in self._all(width)), above, below
        )
        self._rows, self._head, self._title = lru_cache(1)(rows), head, title

    def _all(self, width: float) -> list[Block]:
        return [*self._title(width), *self._head(width), *self._rows(width)]

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As a piece, but the rows are put together only where they are drawn."""
        self._width = available_width
        return available_width, sum(block.height for block in self._all(available_width))

    def draw(self) -> None:
        """Draw at the canvas's origin."""
        self._set = self.block(self._width)
        super().draw()

    def split(self, available_width: float, available_height: float) -> list["Rows"]:
        """The rows that fit, and the others; nothing where none fits."""
        rows, head, title = self._rows(available_width), self._head, self._title
        over = [*title(available_width), *head(available_width)]
        room = available_height - sum(block.height for block in over)
        fitting = bisect_right(list(accumulate(row.height for row in rows)), room)
        if not 0 < fitting < len(rows):
            return []
        below = self.spaceAfter
        return [
            Rows(lambda _: rows[:fitting], self.spaceBefore, head=head, title=title),
            Rows(lambda _: rows[fitting:], below=below, head=head),
        ]


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
    if line.sign:
        return _signed(line, value, width)
    body = sized(BODY, line.size)
    lead, tail = (text_block(words, body, width) for words in (line.lead, line.tail))
    left, right = _room(line.lead, body), width - _room(line.tail, body)
    filled = text_block(value or "\u00a0", replace(body, align=line.align), right - left)
    caption = text_block(line.caption, CAPTION, right - left)
    height = caption.height + filled.height
    rules = [
        f"{left:.2f} {y:.2f} m {right:.2f} {y:.2f} l S"
        for row in range(round(filled.height / body.leading))
        for y in [height - body.leading * row - body.size - _DROP]
    ]
    parts = (
        moved(lead.code, 0, height - body.leading),
        moved(filled.code, left, caption.height),
        moved(tail.code, right + _GAP, caption.height),
        ".5 w",
        *rules,
        moved(caption.code, left, 0),
    )
    return Block(height, "\n".join(parts))


def _signed(line: Line, value: str, width: float) -> Block:
    """The blank, and beside it an empty rule for the signature."""
    left = width - _SIGNATURE
    named = blank_block(replace(line, sign=""), value, left - 3 * _GAP)
    by_hand = blank_block(Line(caption=line.sign, size=line.size), "", _SIGNATURE)
    return abreast([(0, named), (left, by_hand)])


def _room(words: str, style: Style, gap: float = _GAP) -> float:
    return text_width(words, style) + gap if words else 0.0


def flow_rows(line: Line, value: str, width: float) -> list[Block]:
    """A value on rules that begin after the line's `lead` and go on from margin to margin.

    A row is a block; a line break in the value begins a new rule.
    """
    style = sized(BODY, line.size)
    *words_before, lead = text_lines(line.lead, style, width, width)
    right = width - _room(line.tail, style, _TAIL_GAP)
    if right - _room(lead, style) < _LEAST_RULE:
        words_before, lead = [*words_before, lead], ""
    first, *others = value.split("\n")
    values = text_lines(first, style, right, right - _room(lead, style))
    values += [words for text in others for words in text_lines(text, style, right, right)]
    if not values[0] and values[1:]:
        words_before, lead, values = [*words_before, lead], "", values[1:]
    leads = [lead, *("" for _ in values[1:])]
    tails = [*("" for _ in values[1:]), line.tail]
    rows = [text_block(words, style, width) for words in words_before]
    rows += [_ruled(*row, right, style) for row in zip(leads, values, tails, strict=True)]
    if line.caption:
        caption = text_block(line.caption, CAPTION, width)
        rows[-1] = stacked([(0, rows[-1], 0), (0, caption, 0)])
    return rows


def _ruled(lead: str, value: str, tail: str, right: float, style: Style) -> Block:
    left = _room(lead, style)
    places = ((lead, 0.0), (value, left), (tail, right + _TAIL_GAP))
    texts = [
        moved(text_block(text, style, text_width(text, style) + 1).code, x, 0)
        for text, x in places
        if text
    ]
    y = style.leading - style.size - _DROP
    return Block(
        style.leading, "\n".join([*texts, f".5 w {left:.2f} {y:.2f} m {right:.2f} {y:.2f} l S"])
    )


def cut_block(word: str, width: float) -> Block:
    """A broken line to cut along, from margin to margin, and the small word that says so."""
    named = text_block(word, replace(CAPTION, align="right"), width)
    y, end = named.height / 2, width - text_width(word, CAPTION) - _GAP
    return Block(
        named.height, f"q .5 w [4 3] 0 d 0 {y:.2f} m {end:.2f} {y:.2f} l S Q\n{named.code}"
    )


def sized(style: Style, size: float) -> Style:
    """The style in letters of another size, its lines as far apart in proportion."""
    return style if size == style.size else replace(style, size=size, leading=round(size * 1.25, 1))


@lru_cache(KEPT)
def heading_block(appendix: str, mark: str, width: float) -> Block:
    """The reference to the appendix and the word "Form", in a column at the right.

    The lines are broken as the Order breaks them.
    """
    column = width * _APPENDIX_SHARE
    lines = [paragraph(line, APPENDIX) for line in appendix.splitlines()]
    if mark:
        lines.append(paragraph(mark, APPENDIX, above=APPENDIX.leading))
    block = stack(lines, column)
    return replace(block, code=moved(block.code, width - column, 0))


def compose(wording: Wording, fields: Mapping[str, Any]) -> list[Piece]:
    """The form's pieces: heading, title in capitals, and its lines with `fields` filled in."""
    head, lines = (
        [_piece(line, fields) for line in part if not line.when or fields[line.when]]
        for part in (wording.head, wording.lines)
    )
    return [
        Piece(partial(heading_block, wording.appendix, wording.mark), below=20)
        if wording.appendix
        else Piece(lambda _: Block(30, "")),
        *head,
        paragraph(wording.title.upper(), TITLE, above=10 if head else 0, below=22),
        *lines,
    ]


def _piece(line: Line, fields: Mapping[str, Any]) -> Piece:
    if line.cut:
        return Piece(partial(cut_block, line.cut), line.above, line.above)
    if line.text:
        style = sized(HEAD if line.bold else BODY, line.size)
        return paragraph(line.text.format_map(fields), style, line.above)
    return blank(replace(line, lead=line.lead.format_map(fields)), line.value.format_map(fields))


def blank(line: Line, value: str) -> Piece:
    """A blank of the form with its value, and the air a blank has."""
    below = _AFTER_BLANK * line.size / BODY.size
    if line.flow:
        return Rows(partial(flow_rows, line, value), line.above, below)
    return Piece(partial(blank_block, line, value), line.above, below)
