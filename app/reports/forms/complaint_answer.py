"""The local body's answer to a complaint (§46); the wording is ours."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.core.vocabulary import ComplaintOutcome
from app.reports import dates
from app.reports.flowables import Piece, compose
from app.reports.wording import Wording


@dataclass(frozen=True)
class ComplaintAnswerPayload:
    """What the answer says.

    `number` and `registered_on` are the complaint's own, `about` is the number of the paper
    complained of ("" where there is none); `answer` (as typed), `local_body` and `signer` go by
    language ("kk", "ru").
    """

    person: str
    number: str
    registered_on: date
    about: str
    outcome: ComplaintOutcome
    answer: Mapping[str, str]
    local_body: Mapping[str, str]
    issued_on: date
    signer: Mapping[str, str]

    @property
    def centre(self) -> Mapping[str, str]:
        """The issuing body: here it is the local one."""
        return self.local_body

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "ComplaintAnswerPayload":
        """The payload as it was stored: dates as ISO 8601, the outcome as its value."""
        return cls(
            **{
                **stored,
                "registered_on": date.fromisoformat(stored["registered_on"]),
                "outcome": ComplaintOutcome(stored["outcome"]),
                "issued_on": date.fromisoformat(stored["issued_on"]),
            }
        )


def build(payload: ComplaintAnswerPayload, wording: Wording) -> list[Piece]:
    """The answer in the wording's language."""
    language = wording.language
    return compose(
        wording,
        {
            **vars(payload),
            "registered": dates.in_words(payload.registered_on, language),
            "outcome": wording.own["outcomes"][payload.outcome],
            "answer": payload.answer[language],
            "local_body": payload.local_body[language],
            "issued": dates.in_words(payload.issued_on, language),
            "signer": payload.signer[language],
        },
    )
