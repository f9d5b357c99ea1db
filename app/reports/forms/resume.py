"""The résumé for an employer (§60): what he needs for the work, and no more of the card."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from reportlab.platypus import Flowable, KeepTogether

from app.reports import dates
from app.reports.flowables import BODY, blank, compose, paragraph, sized
from app.reports.font import BOLD
from app.reports.forms.f01_data import Row
from app.reports.setting import Style
from app.reports.wording import Line, Wording

_SIZE = 12
_TEXT = sized(BODY, _SIZE)
_HEAD = Style(BOLD, _SIZE, _TEXT.leading)
_ABOVE_HEAD, _BETWEEN_ROWS, _ABOVE_END = 12, 8, 16


@dataclass(frozen=True)
class ResumePayload:
    """The résumé in words, everything by language first ("kk", "ru"), as the data form has it.

    `values` are what is told once, `education`, `jobs` and `languages` what is told of each; what
    is missing is left out of the sheet.
    """

    centre: Mapping[str, str]
    person: str
    made_on: date
    values: Mapping[str, Row] = field(default_factory=dict)
    education: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    jobs: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    languages: Mapping[str, Sequence[Row]] = field(default_factory=dict)

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "ResumePayload":
        """The payload as JSON has it: the day as ISO 8601."""
        return cls(**{**stored, "made_on": date.fromisoformat(stored["made_on"])})


def build(payload: ResumePayload, wording: Wording) -> list[Flowable]:
    """The résumé in the wording's language, on as many pages as it takes."""
    language = wording.language
    story: list[Flowable] = [*compose(wording, {"person": payload.person})]
    title = ""
    for part in wording.own["part"]:
        title = part.get("title", title)
        each = part.get("each", "")
        rows = getattr(payload, each) if each else {language: [payload.values.get(language, {})]}
        for pieces in _rows(part["fields"], rows.get(language, ())):
            head = [paragraph(title, _HEAD, above=_ABOVE_HEAD, below=4)] if title else []
            pieces[0].spaceBefore = 0 if head else _BETWEEN_ROWS if each else 0
            story.append(KeepTogether([*head, *pieces]))
            title = ""
    made = dates.in_words(payload.made_on, language)
    end = wording.own["end"]["made"].format(made=made, centre=payload.centre[language])
    return [*story, paragraph(end, _TEXT, above=_ABOVE_END)]


def _rows(fields: Sequence[Sequence[str]], rows: Sequence[Row]) -> Iterator[list[Flowable]]:
    """The fields of each row that have a value, each on its rule."""
    for row in rows:
        told = [(label, _text(row[name])) for name, label in fields if row.get(name)]
        if told:
            yield [blank(Line(lead=lead, flow=True, size=_SIZE), text) for lead, text in told]


def _text(words: str | Sequence[str]) -> str:
    return words if isinstance(words, str) else "; ".join(words)
