"""Appendices 1 and 6 of the Rules: the standards of the two state services, as leaflets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable, Table

from app.reports.flowables import BODY, Piece, compose, paragraph, sized
from app.reports.wording import Wording

_TEXT = sized(BODY, 11)
_WIDTHS = ("6%", "29%", "65%")
_GRID = (("GRID", (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "TOP"))


@dataclass(frozen=True)
class StandardPayload:
    """Who gives the leaflet out: the centre's name by language ("kk", "ru")."""

    centre: Mapping[str, str]

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "StandardPayload":
        """The payload as JSON has it."""
        return cls(**stored)


def build(payload: StandardPayload, wording: Wording) -> list[Flowable]:
    """The standard's rows in the wording's language: number, name and text."""
    rows = [
        [_cell(str(number)), _cell(row["name"]), _cell(row["text"])]
        for number, row in enumerate(wording.own["row"], start=1)
    ]
    return [*compose(wording, {}), Table(rows, colWidths=_WIDTHS, style=_GRID)]


def _cell(text: str) -> list[Piece]:
    return [paragraph(line, _TEXT) for line in text.splitlines()]
