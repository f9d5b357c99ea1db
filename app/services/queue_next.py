"""Which work comes next: asked inside the transaction that takes it, so in few statements."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    String,
    and_,
    bindparam,
    cast,
    literal,
    null,
    or_,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action, Role
from app.models import (
    Account,
    AccountRole,
    AuditHead,
    CaseTerm,
    OutsourcingContract,
    RegistrationCase,
)
from app.models.prepared import Prepared, together
from app.rules.holding import Away, hands_on
from app.rules.roles import may
from app.rules.work_kinds import done_by_office, followed_up_by_office, running_codes
from app.services import audit
from app.services.queue_queries import BY_HOLDER
from app.services.runtime import Actor, Runtime
from app.services.term_queue import AWAY_TODAY, CASEWORK, WORK, WorkOf, able
from app.services.work_about import About

_POST, _AWAY, _GONE, _HEAD = "post", "away", "gone", "head"
_NO_ONE, _NO_WORD = cast(null(), Integer), cast(null(), String)
_away = AWAY_TODAY.subquery()
_QUESTION = union_all(
    select(literal(_POST), type_coerce(AccountRole.role, String), _NO_ONE, _NO_ONE)
    .join(Account, Account.id == AccountRole.account_id)
    .where(AccountRole.account_id == bindparam("account"), Account.active),
    select(literal(_AWAY), _NO_WORD, _away.c.account_id, _away.c.substitute_id),
    select(literal(_HEAD), AuditHead.hash, AuditHead.count, _NO_ONE),
    # Of all who ever worked here, few left anything; and nobody stands in who is gone.
    select(literal(_GONE), _NO_WORD, Account.id, _NO_ONE).where(
        Account.active.is_(False),
        or_(
            select(CaseTerm.id)
            .where(CaseTerm.holder_id == Account.id, CaseTerm.ended_at.is_(None))
            .exists(),
            Account.id.in_(select(_away.c.substitute_id)),
        ),
    ),
)
_FACTS = Prepared(_QUESTION)
"""The posts the actor still has, who is away today, whose work is left by one who is gone; and the
audit trail's head, on which the taking will be written."""

_PERSON = (
    select(RegistrationCase.person_id)
    .where(RegistrationCase.id == CaseTerm.case_id)
    .scalar_subquery()
)
_AGENCY = (
    select(OutsourcingContract.agency_id)
    .where(OutsourcingContract.id == CaseTerm.contract_id)
    .scalar_subquery()
)


class Next(NamedTuple):
    """A term that is next, its post, in whose hands it is, for what it runs, what is opened."""

    term_id: int
    owner: Role
    holder_id: int | None
    of: WorkOf
    about: About


def next_of(session: Session, rt: Runtime, actor: Actor) -> Next | None:
    """The next work of the posts that the actor still has; None: there is none.

    First what he was not given yet: what is nobody's, his own, and all of those whose work is his
    today, by due moment, then arrival; then his own again, the longest ago first. Raises
    UserError `right_ended`.
    """
    connection, now = session.connection(), rt.clock.now()
    held, hold = sorted(actor.roles), (actor.account_id,)
    rows, found = together(
        connection,
        (_FACTS, {"account": actor.account_id, "today": now.date()}),
        _first(held, hold, now),  # as it mostly is: nobody is away whose work is his today
    )
    (session.info[audit.HEAD],) = ((row[2], row[1]) for row in rows if row[0] == _HEAD)
    posts = sorted({row[1] for row in rows if row[0] == _POST} & actor.roles)
    if not may(frozenset(map(Role, posts)), Action.TAKE_WORK):
        raise UserError("right_ended")
    his = _his_today(connection, actor, now.date(), rows)
    if posts != held or his != hold:
        found = _ask(connection, _first(posts, his, now))
    found = found or _ask(connection, _first(posts, hold, now, again=True))
    return _read(found[0]) if found else None


def _his_today(
    connection: Connection, actor: Actor, day: date, rows: Sequence[Any]
) -> tuple[int, ...]:
    """Whose work he may be given that is not nobody's, his own first."""
    away = [Away(row[2], day, day, row[3]) for row in rows if row[0] == _AWAY]
    gone = [row[2] for row in rows if row[0] == _GONE]
    if not away and not gone:
        return (actor.account_id,)
    # Whoever works and is here has his own work in hand; only the others are looked for.
    hands = hands_on(day, [row.account for row in away], gone, able(connection, away))
    others = hands.free | hands.stands_for.get(actor.account_id, frozenset())
    return (actor.account_id, *sorted(others - {actor.account_id}))


def get_ready(rt: Runtime, actor: Actor) -> None:
    """Ask once what F2 will ask, so that the first asking of the day is as quick as the others:
    to put the questions into words takes far longer than to ask them."""
    if actor.may(Action.TAKE_WORK):
        with rt.sessions.read() as session:
            next_of(session, rt, actor)


_Question = tuple[Prepared, dict[str, Any]]


def _first(
    posts: Sequence[str], hold: Sequence[int], now: datetime, *, again: bool = False
) -> _Question:
    given: dict[str, Any] = {f"post_{n}": post for n, post in enumerate(posts)}
    given |= {f"hand_{n}": hand for n, hand in enumerate(hold)} | {"now": now}
    return _asked(len(posts), len(hold) - 1, again), given


def _ask(connection: Connection, question: _Question) -> Sequence[Any]:
    (rows,) = together(connection, question)
    return rows


def _read(found: Sequence[Any]) -> Next:
    term_id, owner, holder_id, person, agency, *ids = found
    (of,) = (WorkOf(name, id_) for name, id_ in zip(WORK, ids, strict=True) if id_ is not None)
    case_id, vacancy_id, _contract = ids
    about = About(person, case_id, vacancy_id, agency)
    assert person is not None or of.entity != CASEWORK
    return Next(term_id, Role(owner), holder_id, of, about)


@lru_cache(maxsize=64)
def _asked(posts: int, others: int, again: bool) -> Prepared:
    """The first of each post and each pair of hands, by the index; of these the first.

    Made once for each number of them: to make it costs more than to ask.
    """
    begins = (CaseTerm.handed_at,) if again else ()
    order = (*begins, CaseTerm.due_at, CaseTerm.started_at, CaseTerm.id)
    # The same for all that is looked at; PostgreSQL sees only so that the index has this order.
    same = (CaseTerm.owner, CaseTerm.holder_id)
    new, begun = CaseTerm.handed_at.is_(None), CaseTerm.handed_at.is_not(None)
    mine, *theirs = (CaseTerm.holder_id == bindparam(f"hand_{n}") for n in range(1 + others))
    # Apart, so that what is new is the first in the index; few have begun much and are away.
    whose = [(CaseTerm.holder_id.is_(None), new), (mine, new)]
    whose += [(holder, state) for holder in theirs for state in (new, begun)]
    firsts = [
        select(CaseTerm.id)
        .with_hint(CaseTerm, f"INDEXED BY {BY_HOLDER}", "sqlite")
        .where(
            CaseTerm.ended_at.is_(None),
            CaseTerm.owner == bindparam(f"post_{n}"),
            *held,
            _is_due_work(),
        )
        .order_by(*same, *([CaseTerm.handed_at] if held[1] is new else []), *order)
        .limit(1)
        .subquery()
        for n in range(posts)
        for held in ([(mine, begun)] if again else whose)
    ]
    heads = union_all(*(select(each.c.id) for each in firsts)).subquery()
    columns = (CaseTerm.id, CaseTerm.owner, CaseTerm.holder_id, _PERSON, _AGENCY, *WORK.values())
    first = CaseTerm.id.in_(select(heads.c.id))
    return Prepared(select(*columns).where(first).order_by(*order).limit(1))


def _is_due_work() -> ColumnElement[bool]:
    """What binds the office; what binds another once it is past due, if it is written down here."""
    followed_up = followed_up_by_office()
    never = [code for code in running_codes() if code not in done_by_office() | followed_up]
    return and_(
        *(CaseTerm.code != code for code in never),
        or_(
            CaseTerm.due_at < bindparam("now", type_=CaseTerm.due_at.type),
            and_(*(CaseTerm.code != code for code in sorted(followed_up))),
        ),
    )
