"""The demonstration's hall: tickets of the last two hours, given and called by the use cases."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from itertools import cycle

from app.core.clock import CENTRE_ZONE, Clock
from app.core.vocabulary import TicketPurpose
from app.services.counters import sit_at
from app.services.runtime import Actor, Runtime
from app.services.tickets import call_next, did_not_come, give_ticket, left_hall

HOURS = 2
_PURPOSES = (
    TicketPurpose.REGISTRATION,
    TicketPurpose.WORK,
    TicketPurpose.REGISTRATION,
    TicketPurpose.PLAN,
    TicketPurpose.CERTIFICATE,
    TicketPurpose.WORK,
    TicketPurpose.MEASURE,
    TicketPurpose.OTHER,
    TicketPurpose.EMPLOYER,
)
_EVERY = timedelta(minutes=4)
"""How often somebody comes."""

_SERVED = (9, 12, 7, 16, 10, 23, 8, 14)
"""Minutes at a counter, one after another."""

_ABSENT, _GONE = 7, 11
"""Each so manieth called does not come; which one of those given leaves before he is called."""

_COUNTERS: Mapping[int, tuple[TicketPurpose, ...]] = {
    1: (),
    2: (TicketPurpose.REGISTRATION, TicketPurpose.WORK, TicketPurpose.PLAN),
}


@dataclass(frozen=True)
class _At:
    """A clock that stands."""

    moment: datetime

    def now(self) -> datetime:
        """The moment it stands at."""
        return self.moment


@dataclass
class _Seat:
    """A counter of the demonstration: who sits there, and until when he serves."""

    clerk: Actor
    free_at: datetime


def fill_hall(rt: Runtime, clerks: Sequence[Actor]) -> int:
    """Tickets of today's last two hours, the last of them waiting or served; how many.

    clerks: who sit at the counters. Nothing is given before midnight.
    """
    now = rt.clock.now()
    midnight = datetime.combine(now.date(), time(), CENTRE_ZONE)
    begin = max(now - timedelta(hours=HOURS), midnight)
    seats = []
    for (number, purposes), clerk in zip(_COUNTERS.items(), clerks, strict=False):
        sit_at(_then(rt, begin), clerk, number, purposes)
        seats.append(_Seat(clerk, begin + timedelta(minutes=1)))
    lengths, purposes_of, calls, given = cycle(_SERVED), cycle(_PURPOSES), 0, 0
    moment, comes = begin, begin
    while moment < now:
        then = _then(rt, moment)
        if moment >= comes:
            ticket = give_ticket(then, clerks[0], next(purposes_of))
            given, comes = given + 1, comes + _EVERY
            if given == _GONE:
                left_hall(_then(rt, moment + timedelta(seconds=30)), clerks[0], ticket.id)
        for seat in (seat for seat in seats if seat.free_at <= moment):
            calls += _call(then, seat, timedelta(minutes=next(lengths)), calls)
        moment += timedelta(minutes=1)
    return given


def _call(rt: Runtime, seat: _Seat, length: timedelta, before: int) -> int:
    """Call the next; 1 where somebody was called."""
    if call_next(rt, seat.clerk).called is None:
        return 0
    absent = (before + 1) % _ABSENT == 0
    seat.free_at = rt.clock.now() + (timedelta(minutes=2) if absent else length)
    if absent:
        did_not_come(_then(rt, rt.clock.now() + timedelta(seconds=50)), seat.clerk)
    return 1


def _then(rt: Runtime, moment: datetime) -> Runtime:
    clock: Clock = _At(moment)
    return replace(rt, clock=clock)
