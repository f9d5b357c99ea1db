"""A changed calendar that moves many terms moves them in steps, each in a turn to write of its
own: others who write wait for one step, not for all (decision 0039).

The day itself and the first step are one transaction. From then on the calendar is as it was
declared, and what is left follows from it alone: whoever finds in the audit trail that a day has
not moved all it moves reckons what still stands as before, and moves it. A program that ends amid
the steps leaves nothing that is lost, only something to be done; it is done at the next sign-in,
and before the next change.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import AuditEvent
from app.services import audit
from app.services.calendar_moves import Foreseen, Part, foresee_rest, move_terms
from app.services.runtime import Actor, Runtime

STEP = 1000
"""So many terms are moved in one turn: in a quarter to half a second, on both engines."""

_OWN_DAY, _MOVING, _MOVED = "own_day", "calendar.moving", "calendar.moved"
"""In the trail: a day that has more to move, and (moving: the event's number) one that has not."""


@dataclass(frozen=True)
class Rest:
    """What a day still has to move. moving: the events in the trail that say so."""

    day: date
    foreseen: Foreseen
    parts: Sequence[Part]
    moving: Sequence[int]


def first_step(
    session: Session, rt: Runtime, actor: Actor, day: date, foreseen: Foreseen
) -> Rest | None:
    """Move the first terms in the transaction that declares the day; what is left for `move_rest`.

    Few terms are moved all at once, and nothing is left.
    """
    first, *others = foreseen.parts(STEP)
    if others:
        audit.record(session, rt, actor, _MOVING, _OWN_DAY, day.isoformat())
    move_terms(session, rt, actor, day, foreseen, first)
    if not others:
        return None
    return Rest(day, foreseen, others, [event.id for event in _unfinished(session, day)])


def move_rest(rt: Runtime, actor: Actor, rest: Rest) -> None:
    """Move what is left, each part in a transaction; another may have moved it already."""
    for part in rest.parts:
        with rt.sessions.begin() as session:
            move_terms(session, rt, actor, rest.day, rest.foreseen, part)
            if part == rest.parts[-1]:
                # Not one that began meanwhile: that one's calendar is newer than our first parts'.
                for event in _unfinished(session, rest.day):
                    if event.id in rest.moving:
                        told = {"moving": event.id}
                        audit.record(
                            session, rt, actor, _MOVED, _OWN_DAY, event.entity_id, after=told
                        )


def finish_moves(rt: Runtime) -> int:
    """Move what days declared earlier still have to move; returns how many days these were.

    In the name of whoever declared them. Where nothing is left, one small question.
    """
    with rt.sessions.read() as session:
        found = _unfinished(session)
    for event in {event.entity_id: event for event in found}.values():
        day = date.fromisoformat(event.entity_id)
        who = Actor(event.account_id or 0, event.login, {}, frozenset())
        foreseen = foresee_rest(rt, day)
        moving = [each.id for each in found if each.entity_id == event.entity_id]
        move_rest(rt, who, Rest(day, foreseen, foreseen.parts(STEP), moving))
    return len({event.entity_id for event in found})


def _unfinished(session: Session, day: date | None = None) -> list[AuditEvent]:
    """The events of days, or of the one, that have more to move; the oldest first."""
    asked = select(AuditEvent).where(
        AuditEvent.entity == _OWN_DAY, AuditEvent.action.in_((_MOVING, _MOVED))
    )
    if day is not None:
        asked = asked.where(AuditEvent.entity_id == day.isoformat())
    events = session.scalars(asked.order_by(AuditEvent.id)).all()
    done = {json.loads(event.after)["moving"] for event in events if event.action == _MOVED}
    return [event for event in events if event.action == _MOVING and event.id not in done]
