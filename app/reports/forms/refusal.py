"""Appendices 2 and 5 of the Rules: notices of refusal (§8, §33; row 9 of the standard); and our
reasoned answer that refuses the certificate (§43)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.core.vocabulary import Form, Language
from app.reports import dates
from app.reports.flowables import Piece, compose
from app.reports.wording import Wording, load

_DAYS = {
    "valid_until": dates.in_words,
    "birth_date": dates.in_words,
    "reached_on": dates.in_words,
    "since": dates.since,
}
"""The days that a cause may name, and how its sentence has them."""


@dataclass(frozen=True)
class RefusalPayload:
    """What the notice says.

    `person` is the full name; `causes` are full sentences by language (see `causes`); `issued_on`
    is the day of issue; `centre` and `director` are names by language ("kk", "ru").
    """

    person: str
    causes: Mapping[str, Sequence[str]]
    centre: Mapping[str, str]
    issued_on: date
    director: Mapping[str, str]

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "RefusalPayload":
        """The payload as it was stored: the date as ISO 8601."""
        return cls(**{**stored, "issued_on": date.fromisoformat(stored["issued_on"])})


def build(payload: RefusalPayload, wording: Wording) -> list[Piece]:
    """The notice in the wording's language."""
    language = wording.language
    return compose(
        wording,
        {
            "person": payload.person,
            "causes": "\n".join(payload.causes[language]),
            "centre": payload.centre[language],
            "issued": dates.in_words(payload.issued_on, language),
            "director": payload.director[language],
        },
    )


def causes(
    form: Form,
    edition: str,
    language: Language,
    reasons: Iterable[tuple[str, Mapping[str, Any]]],
) -> list[str]:
    """The reasons of a verdict as the sentences of a notice, each with its paragraph.

    A reason is a code and its parameters: "document_missing" (`document`), "document_expired"
    (`document`, `valid_until` as a date or ISO 8601) for `Form.REFUSED`,
    "documents_unreliable" (`documents`, several) for `Form.REFUSED_UNRELIABLE`; a document is a
    `DocumentKind`. `Form.REFUSED` has the grounds of §34 too: "unemployed_under_sixteen"
    (`birth_date`), "unemployed_employed", "unemployed_pension_age" (`reached_on`),
    "unemployed_false_information", "unemployed_student". `Form.CERTIFICATE_REFUSED` has
    "not_registered", "job_seeker_only" (`since`), "struck_off" (`since`). Raises KeyError on a code
    or a document the form has no words for.
    """
    own = load(form, edition, language).own
    return [_sentence(own, language, code, params) for code, params in reasons]


def _sentence(
    own: Mapping[str, Any], language: Language, code: str, params: Mapping[str, Any]
) -> str:
    document = params.get("document")
    sentences, titles = own["causes"], own["documents"]
    sentence: str = sentences.get(f"{code}_{document}", sentences[code])
    words = {"documents": "; ".join(titles[kind] for kind in params.get("documents", ()))}
    if document:
        words["document"] = titles[document]
    for name, said in _DAYS.items():
        if given := params.get(name):
            day = given if isinstance(given, date) else date.fromisoformat(given)
            words[name] = said(day, language)
    return sentence.format_map(words)
