"""The counters of the hall: who sits at which, and for what he calls (S3)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action, TicketPurpose
from app.models import Account, Counter
from app.services import audit
from app.services.runtime import Actor, Runtime, require, require_still

MOST_COUNTERS = 99


@dataclass(frozen=True)
class CounterRow:
    """A counter: who sits at it (his names by language), for what he calls, and since when.

    `account_id` None: nobody sits there. No purposes at all means every one.
    """

    number: int
    account_id: int | None
    names: Mapping[str, str] | None
    purposes: tuple[TicketPurpose, ...]
    since: datetime | None


def counters(rt: Runtime, actor: Actor) -> tuple[CounterRow, ...]:
    """All counters at which somebody ever sat, by their numbers."""
    require(actor, Action.VIEW_TICKETS)
    with rt.sessions.read() as session:
        return tuple(
            _row(session, row)
            for row in session.scalars(select(Counter).order_by(Counter.number)).all()
        )


def sit_at(
    rt: Runtime, actor: Actor, number: int, purposes: Iterable[TicketPurpose] = ()
) -> CounterRow:
    """Sit down at a counter, or call there for other purposes; the one before is left.

    Whoever sat there on an earlier day, or has no account any more, has left it. Raises UserError
    `counter_number`, `counter_taken` (who), `right_ended`.
    """
    require(actor, Action.CALL_TICKET)
    if not 1 <= number <= MOST_COUNTERS:
        raise UserError("counter_number", field="number", most=MOST_COUNTERS)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.CALL_TICKET)
        row = session.get(Counter, number)
        if row is None:
            row = Counter(number=number)
            session.add(row)
        _refuse_taken(session, rt, actor, row)
        mine = counter_of(session, actor.account_id)
        before = _shown(row)
        if mine is not None and mine.number != number:
            leave(session, rt, actor, mine)
        if row.account_id != actor.account_id or _of_earlier_day(rt, row):
            row.account_id, row.since = actor.account_id, rt.clock.now()
        row.purposes = [purpose.value for purpose in TicketPurpose if purpose in set(purposes)]
        session.flush()
        _record(session, rt, actor, "counter.taken", row, before)
        return _row(session, row)


def leave_counter(rt: Runtime, actor: Actor) -> None:
    """Get up from one's counter; nothing happens where one sits at none."""
    require(actor, Action.CALL_TICKET)
    with rt.sessions.begin() as session:
        row = counter_of(session, actor.account_id)
        if row is not None:
            leave(session, rt, actor, row)


def free_counter(rt: Runtime, actor: Actor, number: int, account_id: int) -> None:
    """Free a counter that somebody forgot to leave, so that another may sit there the same day.

    `account_id`: who sits there as far as the actor saw; nothing happens where he left meanwhile.
    Raises UserError `counter_taken` (who) where another sits there by now, `right_ended`.
    """
    require(actor, Action.REASSIGN)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.REASSIGN)
        row = session.get(Counter, number)
        if row is None or row.account_id is None:
            return
        if row.account_id != account_id:
            raise _taken(session, row)
        leave(session, rt, actor, row, "counter.freed")


def counter_of(session: Session, account_id: int) -> Counter | None:
    """The counter at which he sits."""
    mine = select(Counter).where(Counter.account_id == account_id)
    return session.scalars(mine).first()


def stay(rt: Runtime, row: Counter) -> None:
    """Who calls sits there today, though he did not leave it yesterday and sat down anew."""
    if _of_earlier_day(rt, row):
        row.since = rt.clock.now()


def calls_for(row: Counter) -> tuple[TicketPurpose, ...]:
    """For what the counter calls; none at all means every purpose."""
    return tuple(map(TicketPurpose, row.purposes))


def leave(
    session: Session, rt: Runtime, actor: Actor, row: Counter, action: str = "counter.left"
) -> None:
    """Free the counter, inside the use case's transaction."""
    before = _shown(row)
    row.account_id = row.since = None
    session.flush()
    _record(session, rt, actor, action, row, before)


def _refuse_taken(session: Session, rt: Runtime, actor: Actor, row: Counter) -> None:
    if row.account_id in (None, actor.account_id):
        return
    other = session.get_one(Account, row.account_id)
    if not other.active or _of_earlier_day(rt, row):
        leave(session, rt, actor, row)
        return
    raise _taken(session, row)


def _taken(session: Session, row: Counter) -> UserError:
    other = session.get_one(Account, row.account_id)
    who = {"kk": other.name_kk, "ru": other.name_ru}
    return UserError("counter_taken", field="number", number=row.number, who=who)


def _of_earlier_day(rt: Runtime, row: Counter) -> bool:
    return row.since is None or row.since.date() < rt.clock.now().date()


def _row(session: Session, row: Counter) -> CounterRow:
    account = session.get(Account, row.account_id) if row.account_id else None
    names = {"kk": account.name_kk, "ru": account.name_ru} if account else None
    return CounterRow(row.number, row.account_id, names, calls_for(row), row.since)


def _shown(row: Counter) -> dict[str, Any]:
    return {"account_id": row.account_id, "purposes": list(row.purposes or ())}


def _record(
    session: Session,
    rt: Runtime,
    actor: Actor,
    action: str,
    row: Counter,
    before: Mapping[str, Any],
) -> None:
    after = audit.changes(before, _shown(row))
    audit.record(session, rt, actor, action, "counter", row.number, before=before, after=after)
