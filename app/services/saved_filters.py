"""Sights of the queue that an account keeps under a name."""

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from app.core.errors import UserError
from app.core.vocabulary import Action, Channel, Role
from app.models import SavedFilter
from app.rules.work_kinds import WorkKind
from app.services import audit
from app.services.decisions import checked
from app.services.queue_queries import Sight, Urgency, Whose
from app.services.runtime import Actor, Runtime, require

NAME_LENGTH, MOST = 60, 40
_LAST = ""
"""Under this the sight looked at last is kept; no name of the actor's own is empty."""


@dataclass(frozen=True)
class NamedSight:
    """A sight and the name it is kept under."""

    id: int
    name: str
    sight: Sight


def save_filter(rt: Runtime, actor: Actor, name: str, sight: Sight) -> int:
    """Keep the sight under the name; what was kept under it before is replaced.

    Raises UserError `field_missing`, `text_*` (field name), `filters_many` (most).
    """
    require(actor, Action.VIEW_QUEUE)
    name = checked(name, "name", NAME_LENGTH)
    if not name:
        raise UserError("field_missing", field="name")
    with rt.sessions.begin() as session:
        mine = session.scalars(_named(actor)).all()
        row = next((each for each in mine if each.name == name), None)
        if row is None and len(mine) >= MOST:
            raise UserError("filters_many", field="name", most=MOST)
        row = row or SavedFilter(account_id=actor.account_id, name=name)
        row.chosen, row.saved_at = _kept(sight), rt.clock.now()
        session.add(row)
        session.flush()
        after = {"name": name, **row.chosen}
        audit.record(session, rt, actor, "filter.saved", "saved_filter", row.id, after=after)
        return row.id


def saved_filters(rt: Runtime, actor: Actor) -> tuple[NamedSight, ...]:
    """The actor's sights, by name."""
    require(actor, Action.VIEW_QUEUE)
    with rt.sessions.read() as session:
        rows = session.scalars(_named(actor)).all()
        found = [NamedSight(row.id, row.name, _sight(row.chosen)) for row in rows]
    return tuple(sorted(found, key=lambda each: each.name.casefold()))


def drop_filter(rt: Runtime, actor: Actor, filter_id: int) -> None:
    """Keep one of the actor's sights no longer; one dropped already is no fault."""
    require(actor, Action.VIEW_QUEUE)
    with rt.sessions.begin() as session:
        row = session.scalars(_of(actor).where(SavedFilter.id == filter_id)).first()
        if row is None:
            return
        session.delete(row)
        before = {"name": row.name}
        audit.record(session, rt, actor, "filter.dropped", "saved_filter", row.id, before=before)


def remember_sight(rt: Runtime, actor: Actor, sight: Sight) -> None:
    """Keep what the actor looks at, to begin with it when he signs in again.

    How one likes his windows, as the language is: no event of the audit trail.
    """
    require(actor, Action.VIEW_QUEUE)
    with rt.sessions.begin() as session:
        row = session.scalars(_of(actor).where(SavedFilter.name == _LAST)).first()
        row = row or SavedFilter(account_id=actor.account_id, name=_LAST)
        row.chosen, row.saved_at = _kept(sight), rt.clock.now()
        session.add(row)


def remembered_sight(rt: Runtime, actor: Actor) -> Sight | None:
    """What the actor looked at last; None where he never chose."""
    require(actor, Action.VIEW_QUEUE)
    with rt.sessions.read() as session:
        row = session.scalars(_of(actor).where(SavedFilter.name == _LAST)).first()
        return _sight(row.chosen) if row else None


def _named(actor: Actor) -> Any:
    return _of(actor).where(SavedFilter.name != _LAST)


def _of(actor: Actor) -> Any:
    return select(SavedFilter).where(SavedFilter.account_id == actor.account_id)


def _kept(sight: Sight) -> dict[str, Any]:
    return {name: audit.plain(value) for name, value in asdict(sight).items() if value is not None}


_WORDS = {"urgency": Urgency, "channel": Channel, "kind": WorkKind, "post": Role}


def _sight(kept: dict[str, Any]) -> Sight:
    """A word that a later program does not know any more is left out."""
    read: dict[str, Any] = {"whose": Whose(kept.get("whose", Whose.OURS))}
    for name, value in kept.items():
        if name in _WORDS:
            read[name] = value if value in set(_WORDS[name]) else None
            read[name] = _WORDS[name](value) if read[name] is not None else None
        elif name == "due_on":
            read[name] = date.fromisoformat(value)
        elif name in Sight.__dataclass_fields__ and name != "whose":
            read[name] = value
    return Sight(**read)
