"""The notice that an unemployed person is struck off (§45); the wording is ours, the grounds are
the Order's (§44)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.core.vocabulary import DeregistrationGround
from app.reports import dates
from app.reports.flowables import Piece, compose
from app.reports.wording import Wording


@dataclass(frozen=True)
class DeregisteredPayload:
    """What the notice says.

    `deregistered_on` is the day of the decision; `allowed_from` the first day on which the person
    may be registered anew (L16.2), None where nothing bars him; `local_body`, `centre` and
    `director` are names by language ("kk", "ru").
    """

    person: str
    local_body: Mapping[str, str]
    centre: Mapping[str, str]
    deregistered_on: date
    ground: DeregistrationGround
    issued_on: date
    director: Mapping[str, str]
    allowed_from: date | None = None

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "DeregisteredPayload":
        """The payload as it was stored: dates as ISO 8601, the ground as its value."""
        return cls(
            **{
                **stored,
                "ground": DeregistrationGround(stored["ground"]),
                "deregistered_on": date.fromisoformat(stored["deregistered_on"]),
                "issued_on": date.fromisoformat(stored["issued_on"]),
                "allowed_from": dates.from_iso(stored.get("allowed_from")),
            }
        )


def build(payload: DeregisteredPayload, wording: Wording) -> list[Piece]:
    """The notice in the wording's language."""
    language, allowed = wording.language, payload.allowed_from
    return compose(
        wording,
        {
            "person": payload.person,
            "local_body": payload.local_body[language],
            "deregistered": dates.in_words(payload.deregistered_on, language),
            "ground": wording.own["grounds"][payload.ground],
            "barred": bool(allowed),
            "free": not allowed,
            "allowed": dates.since(allowed, language) if allowed else "",
            "centre": payload.centre[language],
            "issued": dates.in_words(payload.issued_on, language),
            "director": payload.director[language],
        },
    )
