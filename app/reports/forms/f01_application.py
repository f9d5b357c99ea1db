"""Appendix 1 to the standard: the application, with the slip the applicant takes along (§5)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.reports import dates
from app.reports.flowables import Piece, compose
from app.reports.wording import Wording

_BLANK_NUMBER = "____"


@dataclass(frozen=True)
class ApplicationPayload:
    """What is filled in; all that is empty is left to be filled in by hand.

    `number` and `received_on` are the application's own, `service_on` the day the service is to
    be had; `signed_on` stands at each of the applicant's signatures; `centre` is by language
    ("kk", "ru").
    """

    centre: Mapping[str, str]
    person: str = ""
    iin: str = ""
    phone: str = ""
    mobile: str = ""
    email: str = ""
    number: str = ""
    signed_on: date | None = None
    received_on: date | None = None
    service_on: date | None = None

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "ApplicationPayload":
        """The payload as JSON has it: dates as ISO 8601 or null."""
        days = ("signed_on", "received_on", "service_on")
        return cls(**{**stored, **{day: dates.from_iso(stored.get(day)) for day in days}})


def build(payload: ApplicationPayload, wording: Wording) -> list[Piece]:
    """The application in the wording's language."""
    language = wording.language
    return compose(
        wording,
        {
            **vars(payload),
            "number": payload.number or _BLANK_NUMBER,
            "signed": dates.or_blank(payload.signed_on, language),
            "received": dates.or_blank(payload.received_on, language),
            "service": dates.or_blank(payload.service_on, language),
        },
    )
