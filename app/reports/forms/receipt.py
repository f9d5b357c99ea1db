"""The receipt for any paper handed over on showing an identity card; the wording is ours."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.core.vocabulary import Form
from app.reports import dates
from app.reports.flowables import Piece, compose
from app.reports.wording import Wording, load


@dataclass(frozen=True)
class ReceiptPayload:
    """What the receipt says.

    `notice_form` names the paper handed over, most often a notice, its title is taken from its own
    wording; `document_kind` (of the identity document shown), `clerk` and `centre` are by language
    ("kk", "ru").
    """

    person: str
    notice_number: str
    handed_on: date
    document_kind: Mapping[str, str]
    document_number: str
    clerk: Mapping[str, str]
    centre: Mapping[str, str]
    notice_form: Form = Form.REGISTERED_AS_JOB_SEEKER

    def to_json(self) -> dict[str, Any]:
        """The payload as it is stored: the date as ISO 8601, the form as its value."""
        return vars(self) | {
            "handed_on": self.handed_on.isoformat(),
            "notice_form": self.notice_form.value,
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "ReceiptPayload":
        """The payload that `to_json` stored."""
        return cls(
            **{
                **stored,
                "handed_on": date.fromisoformat(stored["handed_on"]),
                "notice_form": Form(stored["notice_form"]),
            }
        )


_NOT_NOTICES = frozenset(
    {
        Form.CERTIFICATE,
        Form.PLAN,
        Form.CERTIFICATE_REFUSED,
        Form.PAYMENT_DOCUMENTS,
        Form.COMPLAINT_ANSWER,
        Form.MEASURE_DIRECTION,
        Form.REFERRAL,
        Form.CORRECTION,
    }
)


def build(payload: ReceiptPayload, wording: Wording) -> list[Piece]:
    """The receipt in the wording's language."""
    language = wording.language
    return compose(
        wording,
        {
            **wording.own["kinds"]["paper" if payload.notice_form in _NOT_NOTICES else "notice"],
            "person": payload.person,
            "notice_number": payload.notice_number,
            "notice_title": load(payload.notice_form, wording.edition, language).title,
            "handed": dates.in_words(payload.handed_on, language),
            "shown": bool(payload.document_number),
            "nothing_shown": not payload.document_number,
            "document_kind": payload.document_kind[language],
            "document_number": payload.document_number,
            "clerk": payload.clerk[language],
            "centre": payload.centre[language],
        },
    )
