"""A choice that was kept (§24, §52, §56): how it was made, and points by criterion; our words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from reportlab.platypus import Flowable

from app.reports import dates
from app.reports.flowables import compose
from app.reports.listings import TEXT, Row, listing
from app.reports.wording import Wording

_SHARES: Mapping[str, tuple[float, ...]] = {
    "people": (0.06, 0.25, 0.14, 0.12, 0.08, 0.35),
    "vacancies": (0.06, 0.14, 0.20, 0.18, 0.08, 0.34),
}


@dataclass(frozen=True)
class SelectionPayload:
    """What the list says.

    kind: "people" for a vacancy or "vacancies" for a person. about: which one, by language, as
    `centre` and `actor` (who kept it) are. asked: by language, names of wishes with their words;
    changed: those of them that were changed on the spot. most: by criterion what it could give;
    musts: those that had to be met whole. left_out: whom each reason left out. A row has its first
    cells by language, and its points in the order of `most`.
    """

    centre: Mapping[str, str]
    kind: str
    about: Mapping[str, str]
    kept_at: datetime
    actor: Mapping[str, str]
    weights_since: date
    asked: Mapping[str, Sequence[Sequence[str]]]
    changed: Sequence[str]
    priority: bool
    considered: int
    left_out: Sequence[Sequence[Any]]
    most: Mapping[str, int]
    musts: Sequence[str]
    rows: Sequence[Mapping[str, Any]]

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "SelectionPayload":
        """The payload as JSON has it: moment and day as ISO 8601."""
        moments = {
            "kept_at": datetime.fromisoformat(stored["kept_at"]),
            "weights_since": date.fromisoformat(stored["weights_since"]),
        }
        return cls(**{**stored, **moments})


def build(payload: SelectionPayload, wording: Wording) -> list[Flowable]:
    """The list in the wording's language, on as many pages as it takes."""
    language, own = wording.language, wording.own
    about = payload.about[language]
    head = compose(
        wording,
        {
            "centre": payload.centre[language],
            "actor": payload.actor[language],
            "vacancy": about if payload.kind == "people" else "",
            "person": about if payload.kind == "vacancies" else "",
            "kept": dates.moment(payload.kept_at, language),
            "weights": f"{payload.weights_since:%d.%m.%Y}",
            "asked": "; ".join(_asked(payload, wording)),
            "changed": ", ".join(own["asked"][name] for name in payload.changed),
            "most": "; ".join(_most(payload, wording)),
            "considered": payload.considered,
            "left_out": "; ".join(
                f"{_reason(code, own)}: {count}" for code, count in payload.left_out
            ),
            "priority": payload.priority,
        },
    )
    rows = [_row(n, row, payload, wording) for n, row in enumerate(payload.rows, start=1)]
    return [*head, listing(own[payload.kind], _SHARES[payload.kind], rows)]


def _asked(payload: SelectionPayload, wording: Wording) -> list[str]:
    names = wording.own["asked"]
    return [f"{names[name]}: {value}" for name, value in payload.asked[wording.language]]


def _most(payload: SelectionPayload, wording: Wording) -> list[str]:
    names, must = wording.own["criteria"], wording.own["must"]
    return [
        f"{names[code]} {most}{f' ({must})' if code in payload.musts else ''}"
        for code, most in payload.most.items()
    ]


def _reason(code: str, own: Mapping[str, Any]) -> str:
    words = own["left_out"].get(code)
    return str(words) if words else f"{own['criteria'][code]} ({own['must']})"


def _row(number: int, row: Mapping[str, Any], payload: SelectionPayload, wording: Wording) -> Row:
    criteria = wording.own["criteria"]
    points = (
        f"{criteria[code]} {points}"
        for code, points in zip(payload.most, row["points"], strict=True)
    )
    cells = (f"{number}.", *row["cells"][wording.language], str(sum(row["points"])))
    return tuple(((text, TEXT),) for text in (*cells, "; ".join(points)))
