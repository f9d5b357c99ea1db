"""The list of documents for the social payment for loss of work (§35); the wording is ours."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.reports import dates
from app.reports.flowables import Piece, compose
from app.reports.wording import Wording


@dataclass(frozen=True)
class PaymentDocumentsPayload:
    """Who is told of the list, by which centre (its name by language: "kk", "ru"), and when."""

    person: str
    centre: Mapping[str, str]
    issued_on: date

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "PaymentDocumentsPayload":
        """The payload as it was stored: the date as ISO 8601."""
        return cls(**{**stored, "issued_on": date.fromisoformat(stored["issued_on"])})


def build(payload: PaymentDocumentsPayload, wording: Wording) -> list[Piece]:
    """The list in the wording's language."""
    language = wording.language
    return compose(
        wording,
        {
            "person": payload.person,
            "centre": payload.centre[language],
            "issued": dates.in_words(payload.issued_on, language),
        },
    )
