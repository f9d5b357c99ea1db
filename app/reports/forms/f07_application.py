"""Appendix 7 of the Rules: the application for the certificate (§41); the slip is Kazakh only."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.reports import dates
from app.reports.flowables import Piece, compose
from app.reports.wording import Wording


@dataclass(frozen=True)
class CertificateApplicationPayload:
    """What is filled in; all that is empty is left to be filled in by hand.

    The Kazakh form asks for one telephone: the mobile one stands there where there is no other.
    `signed_on` stands at the applicant's signature, `received_on` on the slip; `centre` is by
    language ("kk", "ru").
    """

    centre: Mapping[str, str]
    person: str = ""
    iin: str = ""
    phone: str = ""
    mobile: str = ""
    email: str = ""
    signed_on: date | None = None
    received_on: date | None = None

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "CertificateApplicationPayload":
        """The payload as JSON has it: dates as ISO 8601 or null."""
        days = ("signed_on", "received_on")
        return cls(**{**stored, **{day: dates.from_iso(stored.get(day)) for day in days}})


def build(payload: CertificateApplicationPayload, wording: Wording) -> list[Piece]:
    """The application in the wording's language."""
    language = wording.language
    return compose(
        wording,
        {
            **vars(payload),
            "any_phone": payload.phone or payload.mobile,
            "centre": payload.centre[language],
            "signed": dates.or_blank(payload.signed_on, language),
            "received": dates.or_blank(payload.received_on, language),
        },
    )
