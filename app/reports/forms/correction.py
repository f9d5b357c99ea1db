"""The act that puts a registration made in error right; the wording is ours."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.core.vocabulary import Correction, Form
from app.reports import dates
from app.reports.flowables import Piece, compose
from app.reports.wording import Wording, load


@dataclass(frozen=True)
class CorrectionPayload:
    """What the act says.

    `notice_number`, `notice_form` and `notice_on` name the notice that was issued in error, its
    title is taken from its own wording; `kind` says what becomes of it; `new_notice_number` is
    the notice issued instead ("" where the registration is annulled); `reason` (why, as typed),
    `centre` and `director` go by language ("kk", "ru").
    """

    person: str
    notice_number: str
    notice_form: Form
    notice_on: date
    kind: Correction
    reason: Mapping[str, str]
    issued_on: date
    centre: Mapping[str, str]
    director: Mapping[str, str]
    new_notice_number: str = ""

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "CorrectionPayload":
        """The payload as it was stored: dates as ISO 8601, words as their values."""
        return cls(
            **{
                **stored,
                "notice_form": Form(stored["notice_form"]),
                "notice_on": date.fromisoformat(stored["notice_on"]),
                "kind": Correction(stored["kind"]),
                "issued_on": date.fromisoformat(stored["issued_on"]),
            }
        )


def build(payload: CorrectionPayload, wording: Wording) -> list[Piece]:
    """The act in the wording's language."""
    language = wording.language
    return compose(
        wording,
        {
            **vars(payload),
            "annul": payload.kind is Correction.ANNUL,
            "replace": payload.kind is Correction.REPLACE,
            "notice_title": load(payload.notice_form, wording.edition, language).title,
            "notice_day": dates.in_words(payload.notice_on, language),
            "reason": payload.reason[language],
            "centre": payload.centre[language],
            "issued": dates.in_words(payload.issued_on, language),
            "director": payload.director[language],
        },
    )
