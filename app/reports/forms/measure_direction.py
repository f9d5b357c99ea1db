"""The direction to an active measure (§52, L17-25); the wording is ours."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.core.vocabulary import MeasureKind
from app.reports import dates
from app.reports.flowables import Piece, compose
from app.reports.wording import Wording


@dataclass(frozen=True)
class MeasureDirectionPayload:
    """What the direction says.

    `place` (where it is held) and `details` are as typed; `occupation` is its title by language,
    or "" where there is none; `starts_on` and `ends_on` are None where they are not known yet;
    `come_until` the moment until which the person has to come (§44.3); `centre` and `director` are
    names by language ("kk", "ru").
    """

    person: str
    centre: Mapping[str, str]
    kind: MeasureKind
    place: str
    occupation: Mapping[str, str] | str
    starts_on: date | None
    ends_on: date | None
    come_until: datetime
    details: str
    issued_on: date
    director: Mapping[str, str]

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "MeasureDirectionPayload":
        """The payload as it was stored: dates and the moment as ISO 8601, the kind as its value."""
        return cls(
            **{
                **stored,
                "kind": MeasureKind(stored["kind"]),
                "starts_on": dates.from_iso(stored["starts_on"]),
                "ends_on": dates.from_iso(stored["ends_on"]),
                "come_until": datetime.fromisoformat(stored["come_until"]),
                "issued_on": date.fromisoformat(stored["issued_on"]),
            }
        )


def build(payload: MeasureDirectionPayload, wording: Wording) -> list[Piece]:
    """The direction in the wording's language."""
    language, occupation = wording.language, payload.occupation
    starts, ends = payload.starts_on, payload.ends_on
    return compose(
        wording,
        {
            **vars(payload),
            "measure": wording.own["measures"][payload.kind],
            "occupation": occupation if isinstance(occupation, str) else occupation[language],
            "starts": dates.in_words(starts, language) if starts else "",
            "ends": dates.in_words(ends, language) if ends else "",
            "come_until": dates.moment(payload.come_until, language),
            "blank": dates.or_blank(None, language),
            "centre": payload.centre[language],
            "issued": dates.in_words(payload.issued_on, language),
            "director": payload.director[language],
        },
    )
