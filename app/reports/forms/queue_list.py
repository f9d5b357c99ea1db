"""The list of the queue: open terms with the people's names; the form and wording are ours."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from reportlab.platypus import Flowable

from app.core.vocabulary import Form, Language, Party
from app.reports import dates
from app.reports.flowables import compose
from app.reports.listings import TEXT, Row, listing, paragraph_words, short_moment
from app.reports.wording import Wording, load

_SHARES = (0.16, 0.13, 0.15, 0.23, 0.13, 0.20)


@dataclass(frozen=True)
class QueueListPayload:
    """What the list says.

    `filters` are names with values: a code, or words by language ("kk", "ru"; None: nobody). A
    row is the due moment (ISO 8601), how the term stands, who has to act, the paragraph, the names
    of whom it is about, the number and the holder's names (None: nobody's). `total` is how many
    there are, of which the list has the first; `actor` is who made it.
    """

    centre: Mapping[str, str]
    read_at: datetime
    actor: Mapping[str, str]
    filters: Sequence[Sequence[Any]]
    total: int
    rows: Sequence[Sequence[Any]]

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "QueueListPayload":
        """The payload as JSON has it: the moment as ISO 8601."""
        return cls(**{**stored, "read_at": datetime.fromisoformat(stored["read_at"])})


def build(payload: QueueListPayload, wording: Wording) -> list[Flowable]:
    """The list in the wording's language, on as many pages as it takes."""
    language = wording.language
    shared = load(Form.DAY_SHEET, wording.edition, language).own
    shown = len(payload.rows)
    head = compose(
        wording,
        {
            "centre": payload.centre[language],
            "read": dates.moment(payload.read_at, language),
            "actor": payload.actor[language],
            "filters": "; ".join(_filters(payload, wording, shared)),
            "total": payload.total,
            "whole": shown == payload.total,
            "cut": shown < payload.total,
            "shown": shown,
        },
    )
    rows = [_row(row, wording, shared) for row in payload.rows]
    return [*head, listing(wording.own["table"], _SHARES, rows)]


def _row(row: Sequence[Any], wording: Wording, shared: Mapping[str, Any]) -> Row:
    due, urgency, binds, paragraph, names, number, holder = row
    acts = "" if binds == Party.OFFICE else f" ({shared['acts'][binds]})"
    cells = (
        short_moment(due),
        wording.own["urgency"][urgency],
        f"{paragraph_words(shared['paragraphs'], paragraph)}{acts}",
        names[wording.language],
        number,
        holder[wording.language] if holder else shared["nobody"],
    )
    return tuple(((text, TEXT),) for text in cells)


def _filters(
    payload: QueueListPayload, wording: Wording, shared: Mapping[str, Any]
) -> Iterator[str]:
    language, own = wording.language, wording.own
    for name, value in payload.filters:
        if value is None or isinstance(value, Mapping):
            words = value[language] if value else shared["nobody"]
        elif name in own:
            words = own[name][value]
        else:
            words = _plain(name, value, language, shared)
        yield f"{own['filters'][name]}: {words}"


def _plain(name: str, value: str, language: Language, shared: Mapping[str, Any]) -> str:
    if name == "due_on":
        return dates.in_words(date.fromisoformat(value), language)
    return paragraph_words(shared["paragraphs"], value)
