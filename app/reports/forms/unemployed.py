"""Appendices 4 and 8 of the Rules: the notice of registration as unemployed (§33) and the
certificate of it (§43), of the same words but for their title and signature."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.reports import dates
from app.reports.flowables import Piece, compose
from app.reports.wording import Wording

_DAYS = ("unemployed_on", "issued_on", "valid_until")


@dataclass(frozen=True)
class UnemployedPayload:
    """What the notice and the certificate say.

    `person` is the full name; `unemployed_on` the day since when the person is registered,
    `valid_until` the last day on which the paper holds; `local_body`, `centre` and `director` are
    names by language ("kk", "ru").
    """

    person: str
    unemployed_on: date
    local_body: Mapping[str, str]
    centre: Mapping[str, str]
    issued_on: date
    valid_until: date
    director: Mapping[str, str]

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "UnemployedPayload":
        """The payload as it was stored: dates as ISO 8601."""
        return cls(**{**stored, **{day: date.fromisoformat(stored[day]) for day in _DAYS}})


def build(payload: UnemployedPayload, wording: Wording) -> list[Piece]:
    """The notice or the certificate in the wording's language."""
    language = wording.language
    return compose(
        wording,
        {
            "person": payload.person,
            "since": dates.since(payload.unemployed_on, language),
            "local_body": payload.local_body[language],
            "issued": dates.in_words(payload.issued_on, language),
            "through": dates.through(payload.valid_until, language),
            "director": payload.director[language],
        },
    )
