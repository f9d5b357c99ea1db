"""The slip with a ticket's number (S3), 80 mm wide; the wording is ours."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.core.vocabulary import TicketPurpose
from app.reports import dates
from app.reports.flowables import Piece, paragraph
from app.reports.font import BOLD
from app.reports.setting import Style
from app.reports.wording import Wording

_TITLE = Style(size=12, leading=15, align="center")
_NUMBER = Style(BOLD, size=54, leading=58, align="center")
_PURPOSE = Style(BOLD, size=13, leading=16, align="center")
_LINE = Style(size=11, leading=13.5, align="center")
_CENTRE = Style(size=9, leading=11, align="center")


@dataclass(frozen=True)
class TicketPayload:
    """What the slip says.

    `number` is the number's text ("A-014"), `before` how many wait before him, `minutes` the
    longest waiting; `centre` is by language ("kk", "ru").
    """

    number: str
    purpose: TicketPurpose
    given_at: datetime
    before: int
    minutes: int
    centre: Mapping[str, str]

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "TicketPayload":
        """The payload as plain values: the moment as ISO 8601, the purpose as its value."""
        return cls(
            **{
                **stored,
                "purpose": TicketPurpose(stored["purpose"]),
                "given_at": datetime.fromisoformat(stored["given_at"]),
            }
        )


def build(payload: TicketPayload, wording: Wording) -> list[Piece]:
    """The slip in the wording's language."""
    fields = {
        "given": dates.moment(payload.given_at, wording.language),
        "before": payload.before,
        "first": not payload.before,
        "minutes": payload.minutes,
    }
    lines = (line for line in wording.lines if not line.when or fields[line.when])
    return [
        paragraph(wording.title, _TITLE),
        paragraph(payload.number, _NUMBER),
        paragraph(wording.own["purposes"][payload.purpose], _PURPOSE, above=2, below=6),
        *(paragraph(line.text.format_map(fields), _LINE, above=4) for line in lines),
        paragraph(payload.centre[wording.language], _CENTRE, above=8),
    ]
