"""Appendix 9 of the Rules: the individual employment plan (§48-49)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from reportlab.platypus import Flowable

from app.core.vocabulary import Language
from app.reports import dates
from app.reports.flowables import BODY, HEAD, Piece, Rows, blank, compose, paragraph, sized, stack
from app.reports.setting import Block, abreast, stacked, text_block
from app.reports.tables import Cell, row_block
from app.reports.wording import Line, Wording

_SIZE = 12
_TEXT, _BOLD, _SMALL = sized(BODY, _SIZE), sized(HEAD, _SIZE), sized(BODY, 9)
_ACTIONS = (0.66, 0.34)
_MEETINGS = (0.07, 0.31, 0.62)
_TEXTS = ("goal", "education", "specialty")
_IN_ONE_ROW = 3
"""So many dates of one line stand in one row, which keeps to its page."""
_UNDER_TITLE = 6.0
_BETWEEN = 0.04
"""The free part of the width between the two signatures."""


Text = str | Mapping[str, str]


@dataclass(frozen=True)
class PlanPayload:
    """What the plan says.

    `goal`, `education`, `specialty` and a meeting's `what` go by language ("kk", "ru"), or are a
    plain text for both sheets; the notes are as typed. An action names its `group` (a
    `PlanGroup`) and its `item`, the number of the line in the Order's form, with `due_on` (ISO
    8601) and a `note`; one line may be chosen several times. A meeting has `day` (ISO 8601) and
    `what`. `made_on` None leaves both days of signing blank, as in the Order. `phone` and `email`
    are the person's, `clerk_phone` and `clerk_email` the clerk's, each a rule to write on where it
    is empty; `centre` and `clerk` are names by language ("kk", "ru").
    """

    centre: Mapping[str, str]
    person: str
    registered_on: date
    goal: Text
    education: Text
    specialty: Text
    actions: Sequence[Mapping[str, Any]]
    meetings: Sequence[Mapping[str, Any]]
    valid_until: date | None
    made_on: date | None
    phone: str
    email: str
    clerk: Mapping[str, str]
    clerk_phone: str = ""
    clerk_email: str = ""

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "PlanPayload":
        """The payload as it was stored: dates as ISO 8601."""
        days = ("valid_until", "made_on")
        return cls(
            **{
                **stored,
                "registered_on": date.fromisoformat(stored["registered_on"]),
                **{day: dates.from_iso(stored[day]) for day in days},
            }
        )


def build(payload: PlanPayload, wording: Wording) -> list[Flowable]:
    """The plan in the wording's language, on as many pages as it takes."""
    language, own = wording.language, wording.own
    head = compose(
        wording,
        {
            **vars(payload),
            **{name: _said(getattr(payload, name), language) for name in _TEXTS},
            "centre": payload.centre[language],
            "registered": dates.in_words(payload.registered_on, language),
        },
    )
    columns = tuple(((name, _BOLD),) for name in own["columns"])
    return [
        *head,
        Rows(
            lambda width: list(_actions(payload.actions, own["groups"], language, width)),
            above=12,
            head=lambda width: [row_block(columns, _ACTIONS, width)],
            title=partial(_title, own["actions"]),
        ),
        Rows(
            lambda width: list(_meetings(payload.meetings, own["to_meet"], language, width)),
            above=14,
            title=partial(_title, own["meetings"]),
        ),
        Piece(partial(_end, payload, wording), above=14),
    ]


def _said(text: Text, language: Language) -> str:
    return text if isinstance(text, str) else text[language]


def _title(words: str, width: float) -> list[Block]:
    return [text_block(words, HEAD, width), Block(_UNDER_TITLE, "")]


def _actions(
    chosen: Iterable[Mapping[str, Any]],
    groups: Mapping[str, Any],
    language: Language,
    width: float,
) -> Iterator[Block]:
    """All lines of the form by their groups; a group's name keeps to its first line."""
    by_line: dict[tuple[str, int], list[Mapping[str, Any]]] = {}
    for action in chosen:
        by_line.setdefault((action["group"], action["item"]), []).append(action)
    for name, group in groups.items():
        title: Cell = ((group["title"], _BOLD),)
        above = [row_block((title, ()), _ACTIONS, width)]
        for number, text in enumerate(group["items"], start=1):
            first, *others = _rows_of_line(text, by_line.get((name, number), ()), language, width)
            yield stacked((0, block, 0) for block in [*above, first])
            yield from others
            above = []


def _rows_of_line(
    text: str, actions: Sequence[Mapping[str, Any]], language: Language, width: float
) -> Iterator[Block]:
    for start in range(0, max(len(actions), 1), _IN_ONE_ROW):
        line: Cell = () if start else ((text, _TEXT),)
        days = tuple(
            part
            for action in actions[start : start + _IN_ONE_ROW]
            for part in _day(action["due_on"], action.get("note") or "", language)
        )
        yield row_block((line, days), _ACTIONS, width)


def _day(due_on: str | None, note: str, language: Language) -> Iterator[tuple[str, Any]]:
    due = dates.from_iso(due_on)
    yield (dates.in_words(due, language) if due else "", _TEXT)
    if note:
        yield (note, _SMALL)


def _meetings(
    meetings: Sequence[Mapping[str, Any]],
    to_fill: Sequence[str],
    language: Language,
    width: float,
) -> Iterator[Block]:
    """A row for each meeting; without any the Order's own three to be filled in."""
    rows: list[tuple[str, ...]] = [
        (
            f"{number}.",
            dates.in_words(date.fromisoformat(met["day"]), language),
            _said(met["what"], language),
        )
        for number, met in enumerate(meetings, start=1)
    ]
    for row in rows or [(number, *to_fill) for number in ("1.", "2.", "…")]:
        yield row_block(tuple(((text, _TEXT),) for text in row), _MEETINGS, width)


def _end(payload: PlanPayload, wording: Wording, width: float) -> Block:
    """Until when the plan holds, and the two signatures side by side; never parted."""
    language, own = wording.language, wording.own
    until = payload.valid_until
    valid = own["valid"].format(
        until=dates.until(until, language) if until else dates.or_blank(None, language)
    )
    column = width * (0.5 - _BETWEEN / 2)
    right = width - column
    people = (
        (payload.person, payload.phone, payload.email),
        (payload.clerk[language], payload.clerk_phone, payload.clerk_email),
    )
    made = dates.or_blank(payload.made_on, language)
    signatures = [
        stack(_signature(words, *person, made), column)
        for words, person in zip(own["signature"], people, strict=True)
    ]
    clerk = text_block(own["clerk"], _TEXT, column)
    return stacked(
        [
            (0, text_block(valid, _TEXT, width), 12),
            (0, abreast([(right, clerk)]), 4),
            (0, abreast(zip((0.0, right), signatures, strict=True)), 0),
        ]
    )


def _signature(
    words: Mapping[str, str], name: str, phone: str, email: str, made: str
) -> Iterator[Piece]:
    yield blank(Line(caption=words["who"], size=_SIZE), name)
    yield blank(Line(caption=words["sign"], size=_SIZE), "")
    yield blank(Line(lead=words["phone"], flow=True, size=_SIZE), phone)
    yield blank(Line(lead=words["email"], flow=True, size=_SIZE), email)
    yield paragraph(made, _TEXT, above=6)
