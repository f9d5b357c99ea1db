"""The audit trail: written in the use case's own transaction, and proved."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, insert, inspect, select, update
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.models import Account, AuditEvent, AuditHead
from app.models.base import Base
from app.models.prepared import Prepared
from app.services.runtime import Actor, Runtime

_NOTHING: Mapping[str, Any] = {}
_NONE: Mapping[int, Mapping[str, Any]] = {}
_Event = tuple[str, str, object, Mapping[str, Any], Mapping[str, Any]]
"""Action, entity, its id, before, after."""

HEAD = "audit_head"
"""In a session's `info`: the head (count, hash) as it was read in its turn to write, by one who
asked for more besides. Whoever writes the next event takes it from there."""

_HEAD = Prepared(select(AuditHead.count, AuditHead.hash))
_INSERT = Prepared(insert(AuditEvent))
_NEW_HEAD = Prepared(update(AuditHead).values(count=bindparam("events"), hash=bindparam("last")))
"""On the connection itself: an event is written once, and never changed as a record."""

_START = "0" * 64
_OWN_COLUMNS = frozenset({"id", "person_id", "version", "created_at", "changed_at"})
"""What the program itself writes into a record; nobody changed it."""


@dataclass(frozen=True)
class AuditReport:
    """What `verify` found. `broken` holds (row number, fault) with fault one of
    `changed`, `missing`, `added`."""

    events: int
    head: str
    broken: tuple[tuple[int, str], ...]


class _Row(NamedTuple):
    """An event about to be written: of a calendar's change there are tens of thousands."""

    id: int
    at: datetime
    account_id: int | None
    login: str
    action: str
    entity: str
    entity_id: str
    before: str
    after: str


def canonical(value: Any) -> str:
    """JSON with one way to write it, so that its hash is the same everywhere."""
    return _JSON.encode(value)


def state(record: Base) -> dict[str, Any]:
    """A record's columns as JSON-able values, for before and after."""
    return {
        column.key: plain(getattr(record, column.key))
        for column in inspect(type(record)).column_attrs
    }


def changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """The entries of `after` that differ from `before`."""
    return {key: value for key, value in after.items() if before.get(key) != value}


def record(
    session: Session,
    rt: Runtime,
    actor: Actor | None,
    action: str,
    entity: str,
    entity_id: object,
    *,
    before: Mapping[str, Any] = _NOTHING,
    after: Mapping[str, Any] = _NOTHING,
) -> None:
    """Append one event to the chain; it stands or falls with the transaction."""
    event = (action, entity, entity_id, before, after)
    _append(session, rt, actor, [event])


def record_each(
    session: Session,
    rt: Runtime,
    actor: Actor,
    action: str,
    entity: str,
    after: Mapping[int, Mapping[str, Any]],
    *,
    before: Mapping[int, Mapping[str, Any]] = _NONE,
) -> None:
    """Append an event for each of many records, by their ids; new ones have no before."""
    if after:
        events = (
            (action, entity, id_, before.get(id_, _NOTHING), new) for id_, new in after.items()
        )
        _append(session, rt, actor, events)


def _append(session: Session, rt: Runtime, actor: Actor | None, events: Iterable[_Event]) -> None:
    session.flush()
    connection = session.connection()
    count, last = session.info.pop(HEAD, None) or _HEAD.first(connection, _NOTHING)
    who = (actor.account_id or None, actor.login) if actor else (None, "")
    rows = list[dict[str, Any]]()
    for action, entity, entity_id, before, after in events:
        count += 1
        told = (action, entity, str(entity_id), canonical(before), canonical(after))
        row = _Row(count, rt.clock.now(), *who, *told)
        last = _hash(last, row)
        rows.append({**row._asdict(), "hash": last})
    _INSERT.do(connection, *rows)
    _NEW_HEAD.do(connection, {"events": count, "last": last})


def fresh(session: Session, found: int, expected: int, entity: str, entity_id: object) -> None:
    """Refuse a write made from a stale view, naming who changed the record and when.

    Raises UserError `record_changed`: login, who (names by language), at, what (the fields, by
    name).
    """
    if found == expected:
        return
    last = session.scalars(
        select(AuditEvent)
        .where(
            AuditEvent.entity == entity,
            AuditEvent.entity_id == str(entity_id),
            AuditEvent.after != "{}",
        )
        .order_by(AuditEvent.id.desc())
        .limit(1)
    ).first()
    login = last.login if last else ""
    raise UserError(
        "record_changed",
        login=login,
        who=_who(session, last.account_id if last else None, login),
        at=last.at if last else None,
        what=tuple(name for name in _named(last) if name not in _OWN_COLUMNS),
    )


def _who(session: Session, account_id: int | None, login: str) -> dict[str, str]:
    """The person's name by language; a command has none and is named as it signed."""
    account = session.get(Account, account_id) if account_id else None
    return {
        "kk": account.name_kk if account else login,
        "ru": account.name_ru if account else login,
    }


def _named(event: AuditEvent | None) -> list[str]:
    return list(json.loads(event.after)) if event else []


def verify(rt: Runtime) -> AuditReport:
    """Walk the whole chain: a changed, missing or added row is found and named.

    Behind a gap the first row cannot be proved; a row changed with a hash to fit it shows in the
    row after it.
    """
    with rt.sessions.read() as session:
        head = session.get(AuditHead, 1) or AuditHead(count=0, hash=_START)
        walk = _Walk(head.count)
        rows = select(AuditEvent).order_by(AuditEvent.id).execution_options(yield_per=2000)
        for event in session.scalars(rows):
            walk.step(event)
        walk.end(head.hash)
    return AuditReport(walk.events, walk.last, tuple(walk.broken))


def hash_at(rt: Runtime, number: int) -> str:
    """The hash of one event, to be held against a day's sheet that bears it.

    Raises UserError `event_unknown` (number).
    """
    with rt.sessions.read() as session:
        found = session.get(AuditEvent, number)
    if found is None:
        raise UserError("event_unknown", number=number)
    return found.hash


class _Walk:
    """Where the proof stands: the event expected next, and the hash of the one before."""

    def __init__(self, count: int) -> None:
        self._count, self._expected = count, 1
        self.events, self.last = 0, _START
        self.broken: list[tuple[int, str]] = []

    def step(self, event: AuditEvent) -> None:
        """Prove one event against the one before it."""
        self.events += 1
        if not self._expected <= event.id <= self._count:
            self.broken.append((event.id, "added"))
            return
        if event.id > self._expected:
            self._miss(event.id)
        elif _hash(self.last, event) != event.hash:
            self.broken.append((event.id, "changed"))
        self._expected, self.last = event.id + 1, event.hash

    def end(self, head: str) -> None:
        """Prove that the last event is the head's."""
        if self._expected <= self._count:
            self._miss(self._count + 1)
        elif self.last != head:
            self.broken.append((self._count, "changed"))

    def _miss(self, until: int) -> None:
        self.broken += [(number, "missing") for number in range(self._expected, until)]


def _hash(previous: str, event: "AuditEvent | _Row") -> str:
    parts = (
        previous,
        str(event.id),
        event.at.astimezone(UTC).isoformat(timespec="microseconds"),
        str(event.account_id or ""),
        event.login,
        event.action,
        event.entity,
        event.entity_id,
        event.before,
        event.after,
    )
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def plain(value: Any) -> Any:
    """Moments, dates and sets as JSON-able values; all else as it is."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset | set | tuple):
        return sorted(value)
    return value


_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, default=plain)
