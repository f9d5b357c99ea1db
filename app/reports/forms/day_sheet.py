"""The day's sheet: a day's work in figures, by kind and by whom; the form and wording are ours."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import Any

from reportlab.platypus import Flowable

from app.core.vocabulary import Form, MoveName, Party
from app.reports import dates
from app.reports.flowables import Piece, blank, compose, paragraph, stack
from app.reports.listings import (
    BOLD,
    TEXT,
    TITLE,
    UNDER_TITLE,
    Row,
    listing,
    paragraph_words,
    short_moment,
)
from app.reports.setting import Block, Style
from app.reports.tables import Cell
from app.reports.wording import Line, Wording, load

_INSIDE = replace(TEXT, indent=9)
_NUMBER, _SUM = (replace(style, align="right") for style in (TEXT, BOLD))
_TIMES = replace(_NUMBER, size=8.5)

_PEOPLE = (0.40, 0.12, 0.12, 0.12, 0.12, 0.12)
_MOVES = (0.40, 0.50, 0.10)
_PAPERS = (0.46, 0.12, 0.21, 0.21)
_TERMS = (0.48, 0.13, 0.13, 0.13, 0.13)
_OVERDUE = (0.17, 0.27, 0.17, 0.13, 0.26)
_TICKETS = (0.165, 0.085, 0.115, 0.10, 0.08, 0.095, 0.18, 0.18)


@dataclass(frozen=True)
class DaySheetPayload:
    """What the sheet says; accounts are told by their numbers in `names`, 0 being nobody.

    `of` is whose work alone it is (None: everybody's). A row of `moves` is the move, the account
    and how many; of `papers` the form, the account, how many, the first number and the last; of
    `terms` who had to act, the paragraph, the account, and how many were kept, met late, broken,
    and open still; of `overdue` the due moment, when it was met (None: open still), who had to
    act, the paragraph, the case's number and the account. A row of `tickets` is "all", "purpose"
    or "counter", which, how many were given, served, not come, left and not ended, and of waiting
    and of service the median, the 95th in a hundred, the longest in seconds, and how many were
    over the limit; None where they are not shown. `trail`: the last event's number and hash.
    """

    centre: Mapping[str, str]
    supervisor: Mapping[str, str]
    day: date
    read_at: datetime
    of: Mapping[str, str] | None
    moves: Sequence[Sequence[Any]]
    papers: Sequence[Sequence[Any]]
    terms: Sequence[Sequence[Any]]
    overdue: Sequence[Sequence[Any]]
    tickets: Sequence[Sequence[Any]] | None
    trail: Sequence[Any] | None
    names: Mapping[str, Mapping[str, str]]

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "DaySheetPayload":
        """The payload as JSON has it: day and moments as ISO 8601."""
        day, read_at = date.fromisoformat(stored["day"]), datetime.fromisoformat(stored["read_at"])
        return cls(**{**stored, "day": day, "read_at": read_at})


def build(payload: DaySheetPayload, wording: Wording) -> list[Flowable]:
    """The sheet in the wording's language, on as many pages as it takes."""
    language = wording.language
    words = _Words(payload, wording)
    head = compose(
        wording,
        {
            "centre": payload.centre[language],
            "day": dates.in_words(payload.day, language),
            "read": dates.moment(payload.read_at, language),
            "of": payload.of[language] if payload.of else "",
        },
    )
    parts = [
        ("people", _PEOPLE, _people(payload, words)),
        ("moves_table", _MOVES, _moves(payload, words)),
        ("papers", _PAPERS, _papers(payload, words)),
        ("terms", _TERMS, _terms(payload, words)),
        ("overdue", _OVERDUE, _overdue(payload, words)),
    ]
    if payload.tickets is not None:
        parts.append(("tickets", _TICKETS, _tickets(payload, words)))
    return [
        *head,
        *(listing(wording.own[name], shares, list(rows)) for name, shares, rows in parts),
        Piece(partial(_end, payload, wording), above=16),
    ]


@dataclass(frozen=True)
class _Words:
    """What codes and numbers are called on this sheet."""

    payload: DaySheetPayload
    wording: Wording

    @property
    def own(self) -> Mapping[str, Any]:
        return self.wording.own

    def who(self, account: int) -> str:
        """The account's name."""
        names = self.payload.names.get(str(account))
        return names[self.wording.language] if names else self.own["nobody"]

    def paper(self, form: str) -> str:
        """The form's title, from its own words."""
        return load(Form(form), self.wording.edition, self.wording.language).title

    def ticket(self, kind: str, which: str) -> str:
        """A purpose, as the slip has it, or a counter."""
        if kind == "counter":
            counter: str = self.own["counter"].format(number=which)
            return counter
        slip = load(Form.TICKET, self.wording.edition, self.wording.language)
        purpose: str = slip.own["purposes"][which]
        return purpose

    def times(self, spread: Sequence[int | None]) -> Cell:
        """The median, the 95th in a hundred and the longest, in minutes and seconds; how many
        were over the limit."""
        *times, over = spread
        shown = [f"{took // 60}:{took % 60:02}" for took in times if took is not None]
        said = ((" / ".join(shown) or "–", _TIMES),)
        return (*said, (self.own["over"].format(count=over), _TIMES)) if over else said

    def paragraph(self, code: str) -> str:
        """A place in the Rules ("12", "44.3") or the Law ("L16.2")."""
        return paragraph_words(self.own["paragraphs"], code)


def _row(name: str, cells: Iterable[object], look: Style, figures: Style) -> Row:
    return ((name, look),), *(((str(cell), figures),) for cell in cells)


def _summing(name: str, cells: Iterable[object]) -> Row:
    """A row that sums those below it, or all."""
    return _row(name, cells, BOLD, _SUM)


def _summed(rows: Iterable[Sequence[int]]) -> list[int]:
    return [sum(column) for column in zip(*rows, strict=True)]


def _people(payload: DaySheetPayload, words: _Words) -> Iterator[Row]:
    """Everybody's day in one row: moves, papers, and of the office's own terms those that were
    kept, met late and broken."""
    counts: dict[int, list[int]] = defaultdict(lambda: [0] * 5)
    for _move, who, many in payload.moves:
        counts[who][0] += many
    for _form, who, many, *_numbers in payload.papers:
        counts[who][1] += many
    for binds, _paragraph, who, kept, late, broken, _open in payload.terms:
        if binds == Party.OFFICE:
            counts[who][2:] = _summed([counts[who][2:], (kept, late, broken)])
    for who in sorted(counts, key=lambda who: (not who, words.who(who))):
        yield _row(words.who(who), counts[who], TEXT, _NUMBER)
    if counts:
        yield _summing(words.own["total"], _summed(counts.values()))


def _moves(payload: DaySheetPayload, words: _Words) -> Iterator[Row]:
    """By kind, in the order of the Rules; two kinds told in the same words are one."""
    kinds: dict[str, Counter[int]] = {words.own["moves"][move]: Counter() for move in MoveName}
    for move, who, many in payload.moves:
        kinds[words.own["moves"][move]][who] += many
    for kind, counts in kinds.items():
        if counts:
            by = sorted(counts.items(), key=lambda row: (-row[1], words.who(row[0])))
            named = ", ".join(f"{words.who(who)}\u00a0–\u00a0{many}" for who, many in by)
            yield _shared(kind, named, counts.total(), TEXT, _NUMBER)
    if payload.moves:
        total = sum(many for _move, _who, many in payload.moves)
        yield _shared(words.own["total"], "", total, BOLD, _SUM)


def _shared(name: str, by: str, count: int, look: Style, figures: Style) -> Row:
    return ((name, look),), ((by, look),), ((str(count), figures),)


def _papers(payload: DaySheetPayload, words: _Words) -> Iterator[Row]:
    for form, group in groupby(payload.papers, key=itemgetter(0)):
        rows = [row[1:] for row in group]
        total = sum(many for _who, many, _first, _last in rows)
        first, last = min(row[2] for row in rows), max(row[3] for row in rows)
        yield _summing(words.paper(form), [total, first, last])
        for who, *cells in rows:
            yield _row(words.who(who), cells, _INSIDE, _NUMBER)
    if payload.papers:
        total = sum(row[2] for row in payload.papers)
        yield _summing(words.own["total"], [total, "", ""])


def _terms(payload: DaySheetPayload, words: _Words) -> Iterator[Row]:
    """Who had to act; below, by paragraph, and whose they were."""
    for binds, group in groupby(payload.terms, key=itemgetter(0)):
        rows = [row[1:] for row in group]
        yield _summing(words.own["binds"][binds], _summed(row[2:] for row in rows))
        for place, some in groupby(rows, key=itemgetter(0)):
            his = [row[1:] for row in some]
            name, sums = words.paragraph(place), _summed(row[1:] for row in his)
            yield _row(name, sums, TEXT, _NUMBER)
            for who, *cells in his:
                yield _row(words.who(who), cells, _INSIDE, _NUMBER)


def _overdue(payload: DaySheetPayload, words: _Words) -> Iterator[Row]:
    for due, ended, binds, place, number, who in payload.overdue:
        how = (
            words.own["open"] if ended is None else words.own["late"].format(at=short_moment(ended))
        )
        acts = "" if binds == Party.OFFICE else f" ({words.own['acts'][binds]})"
        cells = (short_moment(due), how, f"{words.paragraph(place)}{acts}", number, words.who(who))
        yield tuple(((text, TEXT),) for text in cells)


def _tickets(payload: DaySheetPayload, words: _Words) -> Iterator[Row]:
    """All, by purpose, by counter; nothing where no ticket was given."""
    for kind, which, given, *counts, waited, service in payload.tickets or ():
        if not given:
            return
        sums = kind == "all"
        name = words.own["total"] if sums else words.ticket(kind, which)
        looks = (BOLD, _SUM) if sums else (TEXT, _NUMBER)
        counted = _row(name, [given, *counts], *looks)
        yield (*counted, *(words.times(spread) for spread in (waited, service)))


def _end(payload: DaySheetPayload, wording: Wording, width: float) -> Block:
    """The audit trail's head and the signature; never parted."""
    own, trail = wording.own, payload.trail
    said = own["trail"].format(number=trail[0], hash=trail[1]) if trail else own["no_trail"]
    signed = Line(caption=own["supervisor"], sign=own["sign"], align="left", size=12)
    return stack(
        [
            paragraph(own["trail_title"], TITLE, below=UNDER_TITLE),
            paragraph(said, TEXT, below=24),
            blank(signed, payload.supervisor[wording.language]),
        ],
        width,
    )
