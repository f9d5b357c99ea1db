"""The hall as it is seen: who waits, who is served, what the board calls, the day's figures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.vocabulary import Action, TicketPurpose
from app.models import Account, Ticket
from app.rules.tickets import (
    Figures,
    Pace,
    TicketTimes,
    figures,
    pace,
    passed,
    service_limit,
    waiting_limit,
)
from app.services.counters import CounterRow, calls_for, counter_of
from app.services.runtime import Actor, Runtime, require
from app.services.tickets import CalledTicket, called, text_of

ON_BOARD = 8


@dataclass(frozen=True)
class HallRow:
    """A ticket that waits or is served, since when, and how that stands against its limit.

    `counter`, `names` (of who serves, by language) and `person_id` (whom he opened) are of those
    served.
    """

    id: int
    text: str
    purpose: TicketPurpose
    since: datetime
    limit: timedelta
    counter: int | None = None
    names: Mapping[str, str] | None = None
    person_id: int | None = None

    def took(self, now: datetime) -> timedelta:
        """How long it has taken so far."""
        return passed(self.since, now)

    def pace(self, now: datetime) -> Pace:
        """How that stands against the limit."""
        return pace(self.took(now), self.limit)


@dataclass(frozen=True)
class DayFigures:
    """A day's figures: all its tickets', and those of each purpose and counter that had any."""

    day: date
    whole: Figures
    by_purpose: tuple[tuple[TicketPurpose, Figures], ...]
    by_counter: tuple[tuple[int, Figures], ...]


@dataclass(frozen=True)
class HallView:
    """The hall now: those over their limit first, then by how long it has taken."""

    waiting: tuple[HallRow, ...]
    serving: tuple[HallRow, ...]
    figures: DayFigures

    def over(self, now: datetime) -> int:
        """How many are over their limit."""
        held = (*self.waiting, *self.serving)
        return sum(row.pace(now) is Pace.OVER_LIMIT for row in held)


@dataclass(frozen=True)
class BoardView:
    """What the board in the hall shows: the last called, the newest first, and how many wait."""

    called: tuple[CalledTicket, ...]
    waiting: int


@dataclass(frozen=True)
class DeskTickets:
    """What the head of one's windows shows: one's counter, whom one serves, how many wait for the
    counter, and all that may go over its limit (`held`, without names)."""

    counter: CounterRow | None
    serving: CalledTicket | None
    waiting: int
    held: tuple[HallRow, ...]

    def over(self, now: datetime) -> int:
        """How many in the hall are over their limit."""
        return sum(row.pace(now) is Pace.OVER_LIMIT for row in self.held)


def hall_view(rt: Runtime, actor: Actor) -> HallView:
    """Who waits and who is served now, and the day's figures so far."""
    require(actor, Action.VIEW_TICKETS)
    today = rt.clock.now().date()
    with rt.sessions.read() as session:
        tickets = _open_today(session, today)
        waiting, serving = _open(tickets, _names(session, tickets))
        return HallView(waiting, serving, _figures(session, today))


def board_view(rt: Runtime, actor: Actor) -> BoardView:
    """The last called numbers with their counters, at most eight of today."""
    require(actor, Action.VIEW_TICKETS)
    today = rt.clock.now().date()
    with rt.sessions.read() as session:
        of_day = select(Ticket).where(Ticket.day == today, Ticket.called_at.is_not(None))
        newest = of_day.order_by(Ticket.called_at.desc(), Ticket.id.desc()).limit(ON_BOARD)
        waits = select(func.count(Ticket.id)).where(
            Ticket.day == today, Ticket.called_at.is_(None), Ticket.ended_at.is_(None)
        )
        shown = tuple(map(called, session.scalars(newest)))
        return BoardView(shown, session.scalar(waits) or 0)


def day_figures(rt: Runtime, actor: Actor, day: date, of: int | None = None) -> DayFigures:
    """The figures of a day, whole, by purpose and by counter.

    of: the account that called them; None: all tickets, called or not.
    """
    require(actor, Action.VIEW_TICKETS)
    with rt.sessions.read() as session:
        return _figures(session, day, of)


def desk_tickets(rt: Runtime, actor: Actor) -> DeskTickets:
    """What the head of one's windows shows of the hall."""
    require(actor, Action.VIEW_TICKETS)
    today = rt.clock.now().date()
    with rt.sessions.read() as session:
        tickets = _open_today(session, today)
        mine = counter_of(session, actor.account_id)
        purposes = calls_for(mine) if mine else ()
        counter = (
            CounterRow(mine.number, mine.account_id, dict(actor.names), purposes, mine.since)
            if mine
            else None
        )
    waiting, serving = _open(tickets, {})
    own = (one for one in tickets if one.called_by == actor.account_id)
    for_me = sum(not purposes or row.purpose in purposes for row in waiting)
    return DeskTickets(counter, next(map(called, own), None), for_me, (*waiting, *serving))


def _open_today(session: Session, today: date) -> list[Ticket]:
    """Those that wait or are served, in the order in which they were given."""
    is_open = select(Ticket).where(Ticket.day == today, Ticket.ended_at.is_(None))
    return list(session.scalars(is_open.order_by(Ticket.given_at, Ticket.id)))


def _names(session: Session, tickets: Iterable[Ticket]) -> dict[int, Mapping[str, str]]:
    serving = {one.called_by for one in tickets if one.called_by}
    accounts = session.scalars(select(Account).where(Account.id.in_(serving)))
    return {one.id: {"kk": one.name_kk, "ru": one.name_ru} for one in accounts}


def _open(
    tickets: Iterable[Ticket], names: Mapping[int, Mapping[str, str]]
) -> tuple[tuple[HallRow, ...], tuple[HallRow, ...]]:
    """Those who wait and those who are served; who came first, is first over the limit."""
    waits, serves = waiting_limit(), service_limit()
    waiting, serving = [], []
    for one in tickets:
        if one.called_at is None:
            waiting.append(HallRow(one.id, text_of(one), one.purpose, one.given_at, waits))
            continue
        serving.append(
            HallRow(
                one.id,
                text_of(one),
                one.purpose,
                one.called_at,
                serves,
                one.counter,
                names.get(one.called_by or 0),
                one.person_id,
            )
        )
    serving.sort(key=lambda row: (row.since, row.id))
    return tuple(waiting), tuple(serving)


def _figures(session: Session, day: date, of: int | None = None) -> DayFigures:
    times = (Ticket.given_at, Ticket.called_at, Ticket.ended_at, Ticket.outcome)
    rows = select(Ticket.purpose, Ticket.counter, *times).where(Ticket.day == day)
    if of is not None:
        rows = rows.where(Ticket.called_by == of)
    # Columns and no records: a day may have a thousand, and is asked for every few seconds.
    held = [(row[0], row[1], TicketTimes(*row[2:])) for row in session.execute(rows)]
    by_purpose = ((each, [one for at, _, one in held if at is each]) for each in TicketPurpose)
    numbers = sorted({counter for _, counter, _ in held if counter is not None})
    by_counter = ((each, [one for _, at, one in held if at == each]) for each in numbers)
    return DayFigures(
        day,
        figures(one for *_, one in held),
        tuple((purpose, figures(some)) for purpose, some in by_purpose if some),
        tuple((number, figures(some)) for number, some in by_counter),
    )
