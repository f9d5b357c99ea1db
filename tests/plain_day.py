"""A day's log in plain Python, and the figures reckoned from it apart from the program."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

NEXT_DAY = {"2021-06-30": "2021-07-01", "2021-07-01": "2021-07-02", "2021-07-02": "2021-07-05"}
"""The business day after: 3 and 4 July 2021 are a Saturday and a Sunday."""


def due_after(moment: datetime) -> datetime:
    """One business day, until the office closes (§12, §24)."""
    last = datetime.fromisoformat(f"{NEXT_DAY[f'{moment:%Y-%m-%d}']}T18:30")
    return last.replace(tzinfo=moment.tzinfo)


@dataclass
class PlainTerm:
    """A term of a case, as a clerk would write it into a book; holder None is nobody."""

    order: int
    case: int
    paragraph: str
    started: datetime
    holder: int | None
    handed: datetime | None = None
    ended: datetime | None = None
    met: bool = False

    @property
    def due(self) -> datetime:
        return due_after(self.started)

    @property
    def in_time(self) -> bool:
        return self.ended is not None and self.ended <= self.due


@dataclass
class PlainTicket:
    """A ticket, from the door to its end."""

    id: int
    text: str
    purpose: str
    given: datetime
    called: datetime | None = None
    counter: int | None = None
    ended: datetime | None = None
    outcome: str = ""


@dataclass
class PlainLog:
    """All that happened, in the order in which it did."""

    terms: list[PlainTerm] = field(default_factory=list)
    tickets: list[PlainTicket] = field(default_factory=list)
    moves: Counter[tuple[str, str, int]] = field(default_factory=Counter)
    """By day, move and account."""
    papers: Counter[tuple[str, str, int]] = field(default_factory=Counter)
    """By day, form and account."""
    on_leave: set[int] = field(default_factory=set)
    """Whose work is of whoever takes it first."""
    stands_in: dict[int, int] = field(default_factory=dict)
    """Who does the work of whom: absent by substitute."""

    def start(self, case: int, paragraph: str, at: datetime, holder: int | None) -> None:
        self.terms.append(PlainTerm(len(self.terms), case, paragraph, at, holder))

    def running(self, case: int) -> PlainTerm:
        (term,) = [one for one in self.terms if one.case == case and one.ended is None]
        return term

    def did(self, at: datetime, move: str, who: int) -> None:
        self.moves[f"{at:%Y-%m-%d}", move, who] += 1

    def end(self, case: int, at: datetime, *, met: bool) -> PlainTerm:
        term = self.running(case)
        term.ended, term.met = at, met
        return term

    def next_for(self, who: int) -> PlainTerm | None:
        """First what he was not given yet, the first due; then one's own, longest ago given."""
        still = [one for one in self.terms if one.ended is None]
        mine = {who, self.stands_in.get(who, who)}
        new = [
            one
            for one in still
            if one.holder in {*mine, None, *self.on_leave}
            if one.handed is None or one.holder != who
        ]
        if new:
            return min(new, key=lambda one: (one.due, one.started, one.order))
        again = [one for one in still if one.handed is not None and one.holder == who]
        return min(again, key=lambda one: (one.handed, one.due, one.order), default=None)

    def urgencies(self, now: datetime, warned: timedelta) -> dict[str, int]:
        """How the running terms stand; `warned`: so long before the end, on the last day."""
        counts = dict.fromkeys(("broken", "soon", "today", "later"), 0)
        for one in self.terms:
            if one.ended is None:
                counts[self._urgency(one, now, warned)] += 1
        return counts

    def _urgency(self, one: PlainTerm, now: datetime, warned: timedelta) -> str:
        if one.due < now:
            return "broken"
        if one.due.date() > now.date():
            return "later"
        return "soon" if one.due - now <= warned else "today"

    def tally(self, day: str) -> dict[str, Counter[tuple[str, int]]]:
        """Of the day's terms, by paragraph and by whose they were: those kept, met late, broken,
        open still, and fallen away in time."""
        found: dict[str, Counter[tuple[str, int]]] = {
            name: Counter() for name in ("kept", "late", "broken", "open", "fell")
        }
        for one in self.terms:
            key = (one.paragraph, one.holder or 0)
            ended_then = one.ended is not None and f"{one.ended:%Y-%m-%d}" == day
            if ended_then and one.in_time:
                found["kept" if one.met else "fell"][key] += 1
            if ended_then and one.met and not one.in_time:
                found["late"][key] += 1
            if f"{one.due:%Y-%m-%d}" == day and not one.in_time:
                found["broken"][key] += 1
                found["open"][key] += one.ended is None
        return found

    def hall(self, chosen: Iterable[PlainTicket]) -> dict[str, object]:
        """The tickets' figures: counts; waiting and service as median, 95th, longest, over."""
        some = list(chosen)
        outcomes = Counter(one.outcome for one in some)
        waited = [one.called - one.given for one in some if one.called]
        served = [
            one.ended - one.called
            for one in some
            if one.outcome == "served" and one.called and one.ended
        ]
        return {
            "given": len(some),
            "served": outcomes["served"],
            "not_came": outcomes["not_came"],
            "left": outcomes["left_hall"],
            "waited": _spread(waited, timedelta(minutes=30)),
            "service": _spread(served, timedelta(minutes=20)),
        }


def _spread(times: list[timedelta], most: timedelta) -> tuple[object, ...]:
    """Half and ninety-five of a hundred took no longer; the longest; how many took too long."""
    row = sorted(times)
    ranks = [(len(row) * percent + 99) // 100 - 1 for percent in (50, 95, 100)]
    return (*(row[rank] for rank in ranks), sum(took > most for took in row))
