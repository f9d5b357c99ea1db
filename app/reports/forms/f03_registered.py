"""Appendix 3 of the Rules: notice of registration as a job seeker (§12)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.reports import dates
from app.reports.flowables import Piece, compose
from app.reports.wording import Wording


@dataclass(frozen=True)
class RegisteredPayload:
    """What the notice says.

    `person` is the full name; `registered_on` the day since when the person is registered;
    `issued_on` the day of issue; `centre` and `director` are names by language ("kk", "ru").
    """

    person: str
    registered_on: date
    centre: Mapping[str, str]
    issued_on: date
    director: Mapping[str, str]

    def to_json(self) -> dict[str, Any]:
        """The payload as it is stored: dates as ISO 8601."""
        return vars(self) | {
            "registered_on": self.registered_on.isoformat(),
            "issued_on": self.issued_on.isoformat(),
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "RegisteredPayload":
        """The payload that `to_json` stored."""
        dated = {key: date.fromisoformat(stored[key]) for key in ("registered_on", "issued_on")}
        return cls(**{**stored, **dated})


def build(payload: RegisteredPayload, wording: Wording) -> list[Piece]:
    """The notice in the wording's language."""
    language = wording.language
    return compose(
        wording,
        {
            "person": payload.person,
            "since": dates.since(payload.registered_on, language),
            "centre": payload.centre[language],
            "issued": dates.in_words(payload.issued_on, language),
            "director": payload.director[language],
        },
    )
