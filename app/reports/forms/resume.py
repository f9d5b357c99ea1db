"""The résumé for an employer (§60): what he needs for the work, and no more of the card."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from reportlab.platypus import Flowable, KeepTogether

from app.reports import dates
from app.reports.flowables import BODY, HEAD, compose, paragraph, sized
from app.reports.forms.f01_data import Row
from app.reports.listings import TEXT, listing
from app.reports.listings import Row as TableRow
from app.reports.wording import Wording

_TEXT = sized(BODY, 12)
_HEAD = sized(HEAD, 12)
_ABOVE_END = 16
_CELLS: Mapping[str, Sequence[Sequence[str]]] = {
    "education": (("institution",), ("specialty",), ("entered_on", "finished_on")),
    "jobs": (
        ("occupation", "detail"),
        ("organisation",),
        ("duties",),
        ("hired_on", "dismissed_on"),
    ),
    "languages": (("language",), ("level",)),
}
"""Of which fields the cells of a row are, one under another."""

_SHARES = {
    "education": (0.4, 0.35, 0.25),
    "jobs": (0.25, 0.22, 0.3, 0.23),
    "languages": (0.4, 0.6),
}


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
    language, own = wording.language, wording.own
    values = payload.values.get(language, {})
    story: list[Flowable] = [*compose(wording, {"person": payload.person})]
    for part in own["part"]:
        if told := _told(part["fields"], values):
            story.append(KeepTogether([paragraph(part["title"], _HEAD, above=10, below=3), *told]))
    for table in own["table"]:
        each = table["each"]
        rows = [_row(_CELLS[each], row) for row in getattr(payload, each).get(language, ())]
        if rows:
            story.append(listing(table, _SHARES[each], rows))
    made = dates.in_words(payload.made_on, language)
    end = own["end"]["made"].format(made=made, centre=payload.centre[language])
    return [*story, paragraph(end, _TEXT, above=_ABOVE_END)]


def _told(fields: Sequence[Sequence[str]], values: Row) -> list[Flowable]:
    """A line for each field that has a value."""
    return [
        paragraph(f"{label} {_text(values[name])}", _TEXT, below=1.5)
        for name, label in fields
        if values.get(name)
    ]


def _row(cells: Sequence[Sequence[str]], row: Row) -> TableRow:
    return tuple(
        tuple((_text(row[name]), TEXT) for name in names if row.get(name)) or (("", TEXT),)
        for names in cells
    )


def _text(words: str | Sequence[str]) -> str:
    return words if isinstance(words, str) else "; ".join(words)
