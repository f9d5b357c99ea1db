"""The list of candidates for a vacancy (§56-62): how each of them stands; the wording is ours."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from reportlab.platypus import Flowable

from app.reports import dates
from app.reports.flowables import compose
from app.reports.listings import TEXT, Row, listing
from app.reports.wording import Wording

_SHARES = (0.05, 0.27, 0.15, 0.17, 0.18, 0.18)


@dataclass(frozen=True)
class CandidateListPayload:
    """What the list says.

    `employer`, `occupation`, `centre` and `actor` (who made it) go by language. A row is the
    person's name, the case's number, the telephone, how the offer stands and how the employer
    answered: each a code of the form's own words with a day (ISO 8601), or None.
    """

    centre: Mapping[str, str]
    employer: Mapping[str, str]
    occupation: Mapping[str, str]
    vacancy: str
    places: int
    places_left: int
    read_at: datetime
    actor: Mapping[str, str]
    rows: Sequence[Sequence[Any]]

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "CandidateListPayload":
        """The payload as JSON has it: the moment as ISO 8601."""
        return cls(**{**stored, "read_at": datetime.fromisoformat(stored["read_at"])})


def build(payload: CandidateListPayload, wording: Wording) -> list[Flowable]:
    """The list in the wording's language, on as many pages as it takes."""
    language = wording.language
    by_language = ("centre", "employer", "occupation", "actor")
    head = compose(
        wording,
        {
            **vars(payload),
            **{name: getattr(payload, name)[language] for name in by_language},
            "read": dates.moment(payload.read_at, language),
        },
    )
    rows = [_row(n, row, wording) for n, row in enumerate(payload.rows, start=1)]
    return [*head, listing(wording.own["table"], _SHARES, rows)]


def _row(number: int, row: Sequence[Any], wording: Wording) -> Row:
    name, case, phone, *stands = row
    said = [_stands(each, wording) for each in stands]
    return tuple(((text, TEXT),) for text in (f"{number}.", name, case, phone, *said))


def _stands(code_and_day: Sequence[Any] | None, wording: Wording) -> str:
    if code_and_day is None:
        return ""
    code, day = code_and_day
    when = f"{date.fromisoformat(day):%d.%m.%Y}" if day else ""
    return str(wording.own["stands"][code].format(day=when))
