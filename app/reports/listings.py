"""Long tables of the office's own sheets: small letters, a title, the head on each page."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.core.clock import CENTRE_ZONE
from app.reports.flowables import BODY, HEAD, Rows, sized
from app.reports.setting import Block, text_block
from app.reports.tables import Cell, row_block

TEXT, BOLD = (replace(style, size=9.5, leading=11.5) for style in (BODY, HEAD))
TITLE = sized(HEAD, 12)
UNDER_TITLE = 5.0
_COLUMN = replace(BOLD, size=8.5, leading=10, align="center")
_ABOVE = 14

Row = tuple[Cell, ...]


def listing(words: Mapping[str, Any], shares: tuple[float, ...], rows: Sequence[Row]) -> Rows:
    """A table; the one sentence `none` where there is nothing to tell.

    words: `title` (may be missing), `columns` and `none`; shares: the columns' parts of the width.
    """
    columns = tuple(((name, _COLUMN),) for name in words["columns"])
    title = words.get("title", "")
    return Rows(
        lambda width: (
            [row_block(row, shares, width) for row in rows]
            or [text_block(words["none"], TEXT, width)]
        ),
        above=_ABOVE,
        head=lambda width: [row_block(columns, shares, width)] if rows else [],
        title=lambda width: (
            [text_block(title, TITLE, width), Block(UNDER_TITLE, "")] if title else []
        ),
    )


def short_moment(moment: str) -> str:
    """A moment kept as ISO 8601, in figures by the centre's zone: 01.07.2021 18:30."""
    return f"{datetime.fromisoformat(moment).astimezone(CENTRE_ZONE):%d.%m.%Y %H:%M}"


def paragraph_words(patterns: Mapping[str, str], code: str) -> str:
    """A place in the Rules ("12", "44.3"), the Law ("L16.2") or the standard ("S8") in words.

    patterns: "rule", "rule_part", "law", "law_part" and "row", with {number} and {part}.
    """
    number, _, part = code.partition(".")
    kind = {"S": "row", "L": "law_part" if part else "law"}.get(number[:1])
    kind = kind or ("rule_part" if part else "rule")
    return patterns[kind].format(number=number.lstrip("SL"), part=part)
