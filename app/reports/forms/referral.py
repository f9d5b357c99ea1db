"""The referral to an employer (§60-61), and his reply form (§62); the wording is ours."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.core.vocabulary import Language
from app.reports import dates
from app.reports.flowables import Piece, compose
from app.reports.wording import Wording


@dataclass(frozen=True)
class ReferralPayload:
    """What the two papers say of a person who is sent to an employer.

    `employer`, `occupation` (its title, and the post in the employer's words), `address`, `centre`
    and `clerk` go by language ("kk", "ru"); `vacancy` is its number, "" where he reported none.
    `contact`: with whom to speak at the employer's. `interview_on` and `interview_place` as they
    were agreed; `sent_on`: when the résumé went there. `go_until` (§61) and `reply_until` (§62) are
    None where no such term runs.
    """

    person: str
    employer: Mapping[str, str]
    vacancy: str
    occupation: Mapping[str, str]
    address: Mapping[str, str]
    contact: str
    interview_on: date | None
    interview_place: str
    sent_on: date | None
    go_until: datetime | None
    reply_until: datetime | None
    issued_on: date
    centre: Mapping[str, str]
    clerk: Mapping[str, str]

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "ReferralPayload":
        """The payload as it was stored: days and moments as ISO 8601."""
        days = {name: dates.from_iso(stored[name]) for name in ("interview_on", "sent_on")}
        moments = {
            name: datetime.fromisoformat(stored[name]) if stored[name] else None
            for name in ("go_until", "reply_until")
        }
        issued = {"issued_on": date.fromisoformat(stored["issued_on"])}
        return cls(**{**stored, **days, **moments, **issued})


def build(payload: ReferralPayload, wording: Wording) -> list[Piece]:
    """The paper in the wording's language."""
    language = wording.language
    by_language = ("employer", "occupation", "address", "centre", "clerk")
    return compose(
        wording,
        {
            **vars(payload),
            **{name: getattr(payload, name)[language] for name in by_language},
            "interview": _interview(payload, language),
            "sent": dates.in_words(payload.sent_on, language) if payload.sent_on else "",
            "go_until": dates.moment(payload.go_until, language) if payload.go_until else "",
            "reply_until": (
                dates.moment(payload.reply_until, language) if payload.reply_until else ""
            ),
            "issued": dates.in_words(payload.issued_on, language),
            "blank": dates.or_blank(None, language),
        },
    )


def _interview(payload: ReferralPayload, language: Language) -> str:
    day = payload.interview_on
    parts = (dates.in_words(day, language) if day else "", payload.interview_place)
    return ", ".join(filter(None, parts))
