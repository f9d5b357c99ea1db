"""The hall: a ticket's number, its limits, who is called next, and the day's figures (S3)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from app.core.paragraph import para
from app.core.vocabulary import TicketOutcome, TicketPurpose
from app.rules.terms import DEFAULT_EDITION, term

LETTERS: Mapping[TicketPurpose, str] = MappingProxyType(
    {
        TicketPurpose.REGISTRATION: "A",
        TicketPurpose.WORK: "B",
        TicketPurpose.CERTIFICATE: "C",
        TicketPurpose.PLAN: "E",
        TicketPurpose.MEASURE: "H",
        TicketPurpose.EMPLOYER: "K",
        TicketPurpose.OTHER: "M",
    }
)
"""Each purpose's letter: only such as look the same in Latin and in Cyrillic."""

PRESSED_ONCE = timedelta(seconds=2)
"""What is pressed a second time within it was pressed once."""

_FIGURES = 3
_SOON = 0.75
_HALF, _NEARLY_ALL = 50, 95


class Pace(StrEnum):
    """How a ticket's time stands against its limit: NEAR_LIMIT from three quarters of it."""

    IN_TIME = "in_time"
    NEAR_LIMIT = "near_limit"
    OVER_LIMIT = "over_limit"


@dataclass(frozen=True)
class TicketTimes:
    """What is asked of a ticket: when it was given, called and ended, each None until it was."""

    given_at: datetime
    called_at: datetime | None = None
    ended_at: datetime | None = None
    outcome: TicketOutcome | None = None


@dataclass(frozen=True)
class Spread:
    """How long it took: of how many, and how many of them over the limit.

    The middle one (the lower of two), the 95th in a hundred by the nearest rank, and the longest;
    None where there are none.
    """

    count: int
    over: int
    median: timedelta | None
    p95: timedelta | None
    worst: timedelta | None


@dataclass(frozen=True)
class Figures:
    """What became of the tickets: how many were given, wait, are served, and how they ended.

    waited: from the ticket to the call, of all who were called; service: from the call to the
    end, of those served.
    """

    given: int
    waiting: int
    serving: int
    served: int
    not_came: int
    left: int
    waited: Spread
    service: Spread


def number_text(purpose: TicketPurpose, number: int) -> str:
    """A ticket's number as it is printed and called: "A-014"; the thousandth is "A-1000"."""
    return f"{LETTERS[purpose]}-{number:0{_FIGURES}d}"


@para("S3")
def waiting_limit(edition: str = DEFAULT_EDITION) -> timedelta:
    """The longest that somebody may wait to be called. Raises UserError term_unknown."""
    return timedelta(minutes=term("S3.waiting", edition).amount)


@para("S3")
def service_limit(edition: str = DEFAULT_EDITION) -> timedelta:
    """The longest that somebody may be served. Raises UserError term_unknown."""
    return timedelta(minutes=term("S3.service", edition).amount)


def passed(since: datetime, until: datetime) -> timedelta:
    """How long it took; never less than nothing, where the clock was set back meanwhile."""
    return max(timedelta(), until - since)


@para("S3")
def pace(took: timedelta, limit: timedelta) -> Pace:
    """How it stands against the limit. At most so long: the limit itself is still kept."""
    if took > limit:
        return Pace.OVER_LIMIT
    return Pace.NEAR_LIMIT if took >= limit * _SOON else Pace.IN_TIME


def next_of(
    waiting: Iterable[tuple[int, TicketPurpose, datetime]], purposes: Collection[TicketPurpose]
) -> int | None:
    """The id of who is called next: the one who took his ticket first.

    waiting: id, purpose and when it was given; purposes: those the counter calls for, none at
    all meaning every one. None where nobody waits for it.
    """
    fit = [
        (given_at, id_) for id_, purpose, given_at in waiting if not purposes or purpose in purposes
    ]
    return min(fit)[1] if fit else None


def is_again(before: datetime | None, now: datetime) -> bool:
    """Whether it was pressed only just before, and so is meant once."""
    return before is not None and timedelta() <= now - before < PRESSED_ONCE


def spread(times: Iterable[timedelta], limit: timedelta) -> Spread:
    """How long it took, as figures."""
    ordered = sorted(times)
    return Spread(
        count=len(ordered),
        over=sum(pace(took, limit) is Pace.OVER_LIMIT for took in ordered),
        median=_ranked(ordered, _HALF),
        p95=_ranked(ordered, _NEARLY_ALL),
        worst=ordered[-1] if ordered else None,
    )


@para("S3")
def figures(tickets: Iterable[TicketTimes], edition: str = DEFAULT_EDITION) -> Figures:
    """What became of the tickets, and how long waiting and service took."""
    held = list(tickets)
    outcomes = [ticket.outcome for ticket in held]
    return Figures(
        given=len(held),
        waiting=sum(one.called_at is None and one.ended_at is None for one in held),
        serving=sum(one.called_at is not None and one.ended_at is None for one in held),
        served=outcomes.count(TicketOutcome.SERVED),
        not_came=outcomes.count(TicketOutcome.NOT_CAME),
        left=outcomes.count(TicketOutcome.LEFT),
        waited=spread(
            (passed(one.given_at, one.called_at) for one in held if one.called_at is not None),
            waiting_limit(edition),
        ),
        service=spread(
            (
                passed(one.called_at, one.ended_at)
                for one in held
                if one.outcome is TicketOutcome.SERVED
                if one.called_at is not None and one.ended_at is not None
            ),
            service_limit(edition),
        ),
    )


def _ranked(ordered: Sequence[timedelta], percent: int) -> timedelta | None:
    """The smallest that so many in a hundred do not pass: the nearest rank."""
    rank = -(-len(ordered) * percent // 100)
    return ordered[rank - 1] if ordered else None
