"""The act that puts a registration made in error right; the wording is ours."""

from collections.abc import Mapping
from dataclasses import dataclass, field
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
    the notice issued instead ("" where none is); `reason` (why, as typed), `centre` and `director`
    go by language ("kk", "ru"), as do `local_body` and `signer` where the local body takes its own
    decision back: the act is then the body's, and `centre`, who issues it, names the body.
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
    local_body: Mapping[str, str] = field(default_factory=dict)
    signer: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "CorrectionPayload":
        """The payload as it was stored: dates as ISO 8601, words as their values."""
        return cls(
            **{
                **stored,
                "centre": stored.get("local_body") or stored["centre"],
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
            **{kind.value: payload.kind is kind for kind in Correction},
            "decision": payload.kind in (Correction.RECONSIDER, Correction.RESTORE),
            "by_centre": not payload.local_body,
            "by_body": bool(payload.local_body),
            "notice_title": load(payload.notice_form, wording.edition, language).title,
            "notice_day": dates.in_words(payload.notice_on, language),
            "reason": payload.reason[language],
            "centre": payload.centre[language],
            "issued": dates.in_words(payload.issued_on, language),
            "director": payload.director[language],
            "local_body": payload.local_body.get(language, ""),
            "signer": payload.signer.get(language, ""),
        },
    )
