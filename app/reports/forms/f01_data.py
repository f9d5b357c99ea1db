"""Appendix 2 to the standard: the data for registration as a job seeker, in the form's order."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.platypus import Flowable, KeepTogether

from app.reports.flowables import BODY, Piece, blank, compose, paragraph, sized
from app.reports.font import BOLD
from app.reports.setting import Style
from app.reports.wording import Line, Wording

_SIZE = 12
_TEXT = sized(BODY, _SIZE)
_HEAD = Style(BOLD, _SIZE, _TEXT.leading)
_BETWEEN_ROWS = 12
_WITH_HEAD = 2  # fields that keep to the page of their head

Words = str | Sequence[str]
"""A value in words; several words stand one after another."""

Row = Mapping[str, Words]
"""Values by the names of the card's fields; what is missing is a blank."""


@dataclass(frozen=True)
class DataFormPayload:
    """The card in words, everything by language first ("kk", "ru").

    `values` are the fields that are asked once, `education`, `jobs` and `languages` the rows of
    those that are asked again and again; a list without rows is one row of blanks. Beside the
    card's own names there are `person` (the full name), `address`, `contact_person` and
    `unemployment_length`, each as one text.
    """

    centre: Mapping[str, str]
    values: Mapping[str, Row] = field(default_factory=dict)
    education: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    jobs: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    languages: Mapping[str, Sequence[Row]] = field(default_factory=dict)

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "DataFormPayload":
        """The payload as JSON has it."""
        return cls(**stored)

    def rows(self, name: str, language: str) -> Sequence[Row]:
        """The rows of "education", "jobs" or "languages"; for no name the one row of `values`."""
        if not name:
            return [self.values.get(language, {})]
        lists = {"education": self.education, "jobs": self.jobs, "languages": self.languages}
        return lists[name].get(language) or [{}]


def build(payload: DataFormPayload, wording: Wording) -> list[Flowable]:
    """The form in the wording's language."""
    story: list[Flowable] = [*compose(wording, {})]
    for part in wording.own["part"]:
        story += _part(part, payload.rows(part.get("each", ""), wording.language))
    return story


def _part(part: Mapping[str, Any], rows: Sequence[Row]) -> Iterator[Flowable]:
    head = [paragraph(part["title"], _HEAD, above=10, below=4)] if "title" in part else []
    for number, row in enumerate(rows):
        pieces = [_blank(row, *asked) for asked in part["fields"]]
        if number:
            pieces[0].spaceBefore = _BETWEEN_ROWS
        if "each" in part:
            yield KeepTogether([*head, *pieces])
        else:
            yield KeepTogether([*head, *pieces[:_WITH_HEAD]])
            yield from pieces[_WITH_HEAD:]
        head = []


def _blank(row: Row, name: str, label: str, tail: str = "", pattern: str = "") -> Piece:
    """A field of the form; `pattern` is what the Order prints for a hand to fill in."""
    given = row.get(name, "")
    value = given if isinstance(given, str) else "; ".join(given)
    if pattern and not value:
        return paragraph(f"{label} {pattern}{tail}", _TEXT, below=6)
    return blank(Line(lead=label, tail=tail, flow=True, size=_SIZE), value)
