"""Tickets of the hall: given at the door, called to a counter, and how each ends (S3)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.clock import CENTRE_ZONE
from app.core.errors import UserError
from app.core.vocabulary import Action, TicketOutcome, TicketPurpose
from app.models import Person, Ticket
from app.rules.tickets import is_again, next_of, number_text
from app.services import audit
from app.services.counters import calls_for, counter_of, leave, stay
from app.services.person_keys import kept_id
from app.services.runtime import Actor, Runtime, require


@dataclass(frozen=True)
class Given:
    """A ticket as its owner has it; `before` is how many wait before him for any counter.

    `again`: the same purpose was pressed twice, and this is the one ticket of both.
    """

    id: int
    text: str
    purpose: TicketPurpose
    given_at: datetime
    before: int
    again: bool = False


@dataclass(frozen=True)
class CalledTicket:
    """A ticket at a counter; `calls` is how often it was called."""

    id: int
    text: str
    purpose: TicketPurpose
    counter: int
    given_at: datetime
    called_at: datetime
    calls: int
    person_id: int | None


@dataclass(frozen=True)
class NextCall:
    """What calling the next one did: whose service ended by it, and who is called.

    `ended`: the number of the ticket; None where nobody was served. `called`: None where nobody
    waits for the counter's purposes.
    """

    ended: str | None
    called: CalledTicket | None


def give_ticket(
    rt: Runtime, actor: Actor, purpose: TicketPurpose, *, touched: bool = False
) -> Given:
    """Give who comes a number of his purpose; each day they begin with 1.

    touched: the person pressed it himself on the touch screen, which `actor` opened; the same
    purpose pressed twice within two seconds gives one ticket. What an earlier day left waiting
    ends with the day's first ticket.
    """
    require(actor, Action.GIVE_TICKET)
    with rt.sessions.begin() as session:
        now = rt.clock.now()
        _end_earlier_days(session, rt, actor, now.date())
        last = _last_of(session, now.date(), purpose)
        if touched and last and last.given_by is None and is_again(last.given_at, now):
            return _given(session, last, again=True)
        ticket = Ticket(
            day=now.date(),
            purpose=purpose,
            number=last.number + 1 if last else 1,
            given_at=now,
            given_by=None if touched else actor.account_id,
            calls=0,
        )
        session.add(ticket)
        session.flush()
        after = {"number": text_of(ticket)} | ({"touch_screen_of": actor.login} if touched else {})
        who = None if touched else actor
        audit.record(session, rt, who, "ticket.given", "ticket", ticket.id, after=after)
        return _given(session, ticket)


def call_next(rt: Runtime, actor: Actor) -> NextCall:
    """Call who waited longest for the purposes of one's counter; whom one served is served.

    Two never get the same. Called twice within two seconds it is called once. Raises UserError
    `counter_not_chosen`.
    """
    require(actor, Action.CALL_TICKET)
    with rt.sessions.begin() as session:
        now = rt.clock.now()
        counter = counter_of(session, actor.account_id)
        if counter is None:
            raise UserError("counter_not_chosen")
        stay(rt, counter)
        _end_earlier_days(session, rt, actor, now.date())
        mine = _serving(session, actor.account_id)
        if mine is not None and is_again(mine.called_at, now):
            return NextCall(None, called(mine))
        if mine is not None:
            _end(session, rt, actor, mine, TicketOutcome.SERVED)
        ended = text_of(mine) if mine else None
        held = _waiting(session, now.date())
        chosen = next_of(((one.id, one.purpose, one.given_at) for one in held), calls_for(counter))
        if chosen is None:
            return NextCall(ended, None)
        ticket = next(one for one in held if one.id == chosen)
        ticket.called_at = max(now, ticket.given_at)  # the clock may have been set back
        ticket.called_by, ticket.counter, ticket.calls = actor.account_id, counter.number, 1
        session.flush()
        _record(session, rt, actor, "ticket.called", ticket, counter=counter.number)
        return NextCall(ended, called(ticket))


def call_again(rt: Runtime, actor: Actor) -> CalledTicket:
    """Call once more whom one called: the board shows and sounds it anew.

    Raises UserError `no_ticket_called`.
    """
    require(actor, Action.CALL_TICKET)
    with rt.sessions.begin() as session:
        ticket = _mine(session, rt, actor)
        ticket.calls += 1
        session.flush()
        _record(session, rt, actor, "ticket.called_again", ticket, calls=ticket.calls)
        return called(ticket)


def end_service(rt: Runtime, actor: Actor) -> None:
    """Whom one called is served. Raises UserError `no_ticket_called`."""
    _finish(rt, actor, TicketOutcome.SERVED)


def did_not_come(rt: Runtime, actor: Actor) -> None:
    """Whom one called did not come to the counter. Raises UserError `no_ticket_called`."""
    _finish(rt, actor, TicketOutcome.NOT_CAME)


def put_back(rt: Runtime, actor: Actor) -> None:
    """Whom one called by mistake waits again, as long as he has waited. Raises UserError
    `no_ticket_called`."""
    require(actor, Action.CALL_TICKET)
    with rt.sessions.begin() as session:
        ticket = _mine(session, rt, actor)
        before = {"called_at": ticket.called_at, "counter": ticket.counter}
        ticket.called_at = ticket.called_by = ticket.counter = ticket.person_id = None
        ticket.calls = 0
        session.flush()
        before = {name: audit.plain(value) for name, value in before.items()}
        audit.record(
            session,
            rt,
            actor,
            "ticket.put_back",
            "ticket",
            ticket.id,
            before=before,
            after=dict.fromkeys(before),
        )


def left_hall(rt: Runtime, actor: Actor, ticket_id: int) -> None:
    """Who waited has left. Raises UserError `ticket_unknown`, `ticket_called_meanwhile`
    (number), `ticket_ended` (number)."""
    require(actor, Action.GIVE_TICKET)
    with rt.sessions.begin() as session:
        ticket = session.get(Ticket, ticket_id)
        if ticket is None:
            raise UserError("ticket_unknown")
        if ticket.ended_at is not None:
            raise UserError("ticket_ended", number=text_of(ticket))
        if ticket.called_at is not None:
            raise UserError("ticket_called_meanwhile", number=text_of(ticket))
        _end(session, rt, actor, ticket, TicketOutcome.LEFT)


def close_hall(rt: Runtime, actor: Actor) -> int:
    """The day is over: whoever still waits has left. Returns how many; those served go on."""
    require(actor, Action.GIVE_TICKET)
    with rt.sessions.begin() as session:
        now = rt.clock.now()
        _end_earlier_days(session, rt, actor, now.date())
        held = _waiting(session, now.date())
        for ticket in held:
            _end(session, rt, actor, ticket, TicketOutcome.LEFT)
        return len(held)


def meet(rt: Runtime, actor: Actor, person_id: int) -> bool:
    """Write with the ticket one serves whose page was opened; the last one before its end stays.

    Of two records made one it is the kept one. Returns whether anybody is served. Raises
    UserError `person_unknown`.
    """
    require(actor, Action.VIEW_PERSON)
    with rt.sessions.begin() as session:
        ticket = _serving(session, actor.account_id, rt.clock.now().date())
        if ticket is None:
            return False
        if session.get(Person, person_id) is None:
            raise UserError("person_unknown")
        kept = kept_id(session, person_id)
        if ticket.person_id != kept:
            ticket.person_id = kept
            session.flush()
            _record(session, rt, actor, "ticket.met", ticket, person_id=kept)
        return True


def leave_hall(session: Session, rt: Runtime, actor: Actor, account_id: int) -> None:
    """Whose right to call ends: his service ends now and his counter is free, in the transaction
    that ends it.

    Left open, the ticket would stand over its limit till the evening, and nobody could end it.
    """
    ticket = _serving(session, account_id, rt.clock.now().date())
    if ticket is not None:
        _end(session, rt, actor, ticket, TicketOutcome.SERVED)
    row = counter_of(session, account_id)
    if row is not None:
        leave(session, rt, actor, row)


def text_of(ticket: Ticket) -> str:
    """The ticket's number as it is called: "A-014"."""
    return number_text(ticket.purpose, ticket.number)


def called(ticket: Ticket) -> CalledTicket:
    """A ticket that was called, as the windows see it."""
    assert ticket.called_at is not None and ticket.counter is not None
    return CalledTicket(
        ticket.id,
        text_of(ticket),
        ticket.purpose,
        ticket.counter,
        ticket.given_at,
        ticket.called_at,
        ticket.calls,
        ticket.person_id,
    )


def before_it(session: Session, ticket: Ticket) -> int:
    """How many wait who took their ticket before this one."""
    ahead = select(func.count()).select_from(Ticket)
    ahead = ahead.where(
        Ticket.day == ticket.day,
        Ticket.called_at.is_(None),
        Ticket.ended_at.is_(None),
        Ticket.id < ticket.id,
    )
    return session.scalar(ahead) or 0


def _given(session: Session, ticket: Ticket, *, again: bool = False) -> Given:
    ahead = before_it(session, ticket)
    return Given(ticket.id, text_of(ticket), ticket.purpose, ticket.given_at, ahead, again)


def _last_of(session: Session, day: date, purpose: TicketPurpose) -> Ticket | None:
    of_purpose = select(Ticket).where(Ticket.day == day, Ticket.purpose == purpose)
    return session.scalars(of_purpose.order_by(Ticket.number.desc()).limit(1)).first()


def _waiting(session: Session, day: date) -> list[Ticket]:
    held = select(Ticket).where(
        Ticket.day == day, Ticket.called_at.is_(None), Ticket.ended_at.is_(None)
    )
    return list(session.scalars(held.order_by(Ticket.given_at, Ticket.id)))


def _serving(session: Session, account_id: int, day: date | None = None) -> Ticket | None:
    mine = select(Ticket).where(
        Ticket.called_by == account_id,
        Ticket.called_at.is_not(None),
        Ticket.ended_at.is_(None),
    )
    ticket = session.scalars(mine).first()
    return None if ticket is None or day not in (None, ticket.day) else ticket


def _mine(session: Session, rt: Runtime, actor: Actor) -> Ticket:
    ticket = _serving(session, actor.account_id, rt.clock.now().date())
    if ticket is None:
        raise UserError("no_ticket_called")
    return ticket


def _finish(rt: Runtime, actor: Actor, outcome: TicketOutcome) -> None:
    require(actor, Action.CALL_TICKET)
    with rt.sessions.begin() as session:
        _end(session, rt, actor, _mine(session, rt, actor), outcome)


def _end(
    session: Session,
    rt: Runtime,
    actor: Actor,
    ticket: Ticket,
    outcome: TicketOutcome,
    at: datetime | None = None,
) -> None:
    began = ticket.called_at or ticket.given_at
    ticket.ended_at = max(at or rt.clock.now(), began)  # the clock may have been set back
    ticket.outcome = outcome
    session.flush()
    _record(session, rt, actor, f"ticket.{outcome}", ticket, ended_at=ticket.ended_at)


def _end_earlier_days(session: Session, rt: Runtime, actor: Actor, today: date) -> None:
    """What an earlier day left open ends with that day's closing: nobody waits overnight.

    Whose service nobody ended is served; who still waited has left.
    """
    held = select(Ticket).where(Ticket.day < today, Ticket.ended_at.is_(None))
    for ticket in session.scalars(held.order_by(Ticket.id)).all():
        served = ticket.called_at is not None
        closing = datetime.combine(ticket.day, CENTRE_HOURS.closes, CENTRE_ZONE)
        outcome = TicketOutcome.SERVED if served else TicketOutcome.LEFT
        _end(session, rt, actor, ticket, outcome, closing)


def _record(
    session: Session, rt: Runtime, actor: Actor, action: str, ticket: Ticket, **after: Any
) -> None:
    told = {"number": text_of(ticket)} | {name: audit.plain(one) for name, one in after.items()}
    audit.record(session, rt, actor, action, "ticket", ticket.id, after=told)
