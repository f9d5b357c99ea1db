"""Who takes which work next, takes it, hands it over: one short transaction, never two the same."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    bindparam,
    exists,
    or_,
    select,
    union_all,
    update,
)
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action, Role
from app.models import Account, AccountRole, AuditEvent, CaseTerm, RegistrationCase
from app.rules.roles import may
from app.rules.work_kinds import done_by_office, followed_up_by_office, running_codes
from app.services import audit
from app.services.decisions import checked
from app.services.queue_queries import BY_HOLDER
from app.services.runtime import Actor, Runtime, require, require_still
from app.services.term_queue import CASEWORK, WORK, WorkOf, hands_now, may_hold, work_of
from app.services.work_about import About, subjects

WHY_LENGTH, WHY_LEAST = 200, 3
_POSTS = (
    select(AccountRole.role)
    .join(Account, Account.id == AccountRole.account_id)
    .where(AccountRole.account_id == bindparam("account"), Account.active)
)
_TO = {
    entity: update(CaseTerm)
    .where(
        column == bindparam("of"),
        CaseTerm.owner == bindparam("post"),
        CaseTerm.ended_at.is_(None),
    )
    .values(holder_id=bindparam("to"), handed_at=bindparam("begun"))
    for entity, column in WORK.items()
}
_PERSON = select(RegistrationCase.person_id).where(RegistrationCase.id == bindparam("case"))


@dataclass(frozen=True)
class TakenTerm:
    """The term that is the actor's now, and whom or what it is about."""

    term_id: int
    about: About


@dataclass(frozen=True)
class Seen:
    """A term as the one who chose it saw it: whose it was (None: nobody's)."""

    term_id: int
    holder_id: int | None


@dataclass(frozen=True)
class TakeResult:
    """What became of one chosen term; fault: why it stays as it is, None where it was done."""

    term_id: int
    fault: UserError | None = None


def take_next(rt: Runtime, actor: Actor) -> TakenTerm | None:
    """F2: the next work of the actor's own posts, which is his from now on; None: there is none.

    First what he was not given yet, his own, free or of those he stands in for, by due moment,
    then arrival: what another had begun who is away is new to him. When he was given all of it,
    his own again, the longest ago first. All open terms of the case and post go together. Raises
    UserError `right_ended`.
    """
    require(actor, Action.TAKE_WORK)
    with rt.sessions.begin() as session:
        posts = _posts_still(session, actor)
        mine, free = _hands_of(session, rt, actor)
        others = sorted((mine | free) - {actor.account_id})
        found = _next(session, rt, actor, posts, others, again=False)
        found = found or _next(session, rt, actor, posts, (), again=True)
        if found is None:
            return None
        _give(session, rt, actor, _Work(found.of, found.owner, found.holder_id), actor.account_id)
    with rt.sessions.read() as session:  # others take theirs meanwhile
        return TakenTerm(found.term_id, _about(session, found.of))


def take(rt: Runtime, actor: Actor, chosen: Sequence[Seen]) -> tuple[TakeResult, ...]:
    """Take the work of the chosen terms, each for itself: what cannot be taken has its fault.

    These are UserError `term_gone`, `handed_over_meanwhile` (who, at), `work_of_another`,
    `post_missing`. Raises UserError `right_ended`.
    """
    require(actor, Action.TAKE_WORK)
    with rt.sessions.begin() as session:
        actor = require_still(session, actor, Action.TAKE_WORK)
        mine, free = _hands_of(session, rt, actor)
        open_to_him = mine | free

        def judge(term: CaseTerm) -> None:
            if term.owner not in actor.roles:
                raise UserError("post_missing")
            if term.holder_id is not None and term.holder_id not in open_to_him:
                raise UserError("work_of_another")

        return _each(session, rt, actor, chosen, actor.account_id, judge)


def hand_over(
    rt: Runtime, actor: Actor, chosen: Sequence[Seen], to: int | None, why: str
) -> tuple[TakeResult, ...]:
    """Put the work of the chosen terms into another's hands, or back to all (None).

    With REASSIGN anybody's, else one's own. Faults of single terms: `term_gone`,
    `handed_over_meanwhile` (who, at), `work_of_another`, `cannot_hold`. Raises UserError
    `handing_why` (least; field why), `text_*`, `right_ended`, `action_not_allowed`.
    """
    action = Action.REASSIGN if actor.may(Action.REASSIGN) else Action.TAKE_WORK
    require(actor, action)
    why = checked(why, "why", WHY_LENGTH)
    if sum(letter.isalpha() for letter in why) < WHY_LEAST:
        raise UserError("handing_why", field="why", least=WHY_LEAST)
    with rt.sessions.begin() as session:
        actor = require_still(session, actor, action)

        def judge(term: CaseTerm) -> None:
            if action is not Action.REASSIGN and term.holder_id != actor.account_id:
                raise UserError("work_of_another")
            if to is not None and not may_hold(session, to, term.owner):
                raise UserError("cannot_hold", field="to")

        return _each(session, rt, actor, chosen, to, judge, why)


@dataclass(frozen=True)
class _Work:
    """The work of a case, vacancy or contract of one post, and in whose hands it is."""

    of: WorkOf
    owner: Role
    holder_id: int | None


def _each(
    session: Session,
    rt: Runtime,
    actor: Actor,
    chosen: Sequence[Seen],
    to: int | None,
    judge: Callable[[CaseTerm], None],
    why: str = "",
) -> tuple[TakeResult, ...]:
    """Give the work of each chosen term that may be given; the others with their faults."""
    ids = [seen.term_id for seen in chosen]
    terms = {row.id: row for row in session.scalars(select(CaseTerm).where(CaseTerm.id.in_(ids)))}
    before = {id_: row.holder_id for id_, row in terms.items()}
    results, given = list[TakeResult](), set[_Work]()
    for seen in chosen:
        term = terms.get(seen.term_id)
        try:
            if term is None or term.ended_at is not None:
                raise UserError("term_gone")
            if before[term.id] != seen.holder_id:
                raise _meanwhile(session, term)
            judge(term)
        except UserError as fault:
            results.append(TakeResult(seen.term_id, fault))
            continue
        work = _Work(work_of(term), term.owner, before[term.id])
        if work not in given:
            _give(session, rt, actor, work, to, why)
            given.add(work)
        results.append(TakeResult(term.id))
    return tuple(results)


def _give(
    session: Session, rt: Runtime, actor: Actor, work: _Work, to: int | None, why: str = ""
) -> None:
    """All open terms of it and of the post go to one; who takes them himself has begun them."""
    begun = rt.clock.now() if to is not None and to == actor.account_id else None
    session.connection().execute(
        _TO[work.of.entity],
        {"of": work.of.id, "post": work.owner, "to": to, "begun": begun},
    )
    action = "work.taken" if begun else "work.handed_over"
    told = {"owner": work.owner.value, "holder_id": to}
    audit.record(
        session,
        rt,
        actor,
        action,
        work.of.entity,
        work.of.id,
        before={"holder_id": work.holder_id},
        after={**told, "why": why} if why else told,
    )


class _Found(NamedTuple):
    """A term that is next, the post, in whose hands it is, and for what it runs."""

    term_id: int
    owner: Role
    holder_id: int | None
    of: WorkOf


def _about(session: Session, of: WorkOf) -> About:
    """What is opened for it; most work is of a case, and is asked for ahead of the others."""
    if of.entity == CASEWORK:
        person = session.connection().execute(_PERSON, {"case": of.id}).scalar_one()
        return About(person, of.id)
    return subjects(session, [of])[of].about


def _hands_of(session: Session, rt: Runtime, actor: Actor) -> tuple[frozenset[int], frozenset[int]]:
    """Whose work is the actor's today, his own first of all; whose is of whoever takes it first."""
    hands = hands_now(session, rt)
    mine = hands.stands_for.get(actor.account_id, frozenset()) | {actor.account_id}
    free = hands.free - mine
    if free:  # of all who ever worked here, few left anything
        left = exists().where(CaseTerm.holder_id == Account.id, CaseTerm.ended_at.is_(None))
        asked = select(Account.id).where(Account.id.in_(sorted(free)), left)
        free = frozenset(session.connection().execute(asked).scalars())
    return mine, free


def _posts_still(session: Session, actor: Actor) -> list[Role]:
    """As `require_still`, of whoever may take work, in one statement."""
    held = session.connection().execute(_POSTS, {"account": actor.account_id})
    posts = sorted(role for role in held.scalars() if role in actor.roles)
    if not may(posts, Action.TAKE_WORK):
        raise UserError("right_ended")
    return posts


def _next(
    session: Session,
    rt: Runtime,
    actor: Actor,
    posts: Sequence[Role],
    others: Sequence[int],
    *,
    again: bool,
) -> _Found | None:
    """The first of the posts' work by due moment, then arrival: of what is nobody's, of his own
    that was not given out, and of all that is the others'; again: of his own that was given out,
    the longest ago."""
    asked = _next_asked(len(posts), len(others), again)
    given: dict[str, Any] = {f"post_{n}": post for n, post in enumerate(posts)}
    given |= {f"hand_{n}": hand for n, hand in enumerate((actor.account_id, *others))}
    found = session.connection().execute(asked, given | {"now": rt.clock.now()}).first()
    if found is None:
        return None
    term_id, owner, holder_id, *ids = found
    (of,) = (WorkOf(name, id_) for name, id_ in zip(WORK, ids, strict=True) if id_ is not None)
    return _Found(term_id, owner, holder_id, of)


@lru_cache(maxsize=64)
def _next_asked(posts: int, others: int, again: bool) -> Select[*tuple[Any, ...]]:
    """The first of each post and each pair of hands, by the index; of these the first.

    Made once for each number of them: to make it costs more than to ask.
    """
    begins = (CaseTerm.handed_at,) if again else ()
    order = (*begins, CaseTerm.due_at, CaseTerm.started_at, CaseTerm.id)
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
        .order_by(*order)
        .limit(1)
        .subquery()
        for n in range(posts)
        for held in ([(mine, begun)] if again else whose)
    ]
    heads = union_all(*(select(each.c.id) for each in firsts)).subquery()
    return (
        select(CaseTerm.id, CaseTerm.owner, CaseTerm.holder_id, *WORK.values())
        .where(CaseTerm.id.in_(select(heads.c.id)))
        .order_by(*order)
        .limit(1)
    )


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


def _meanwhile(session: Session, term: CaseTerm) -> UserError:
    """Who put its work of the post into other hands than were seen, and when."""
    of = work_of(term)
    of_post = AuditEvent.after.contains(f'"owner": "{term.owner.value}"', autoescape=True)
    last = session.scalars(
        select(AuditEvent)
        .where(AuditEvent.entity == of.entity, AuditEvent.entity_id == str(of.id), of_post)
        .order_by(AuditEvent.id.desc())
        .limit(1)
    ).first()
    who = session.get(Account, last.account_id) if last and last.account_id else None
    login = last.login if last else ""
    names = {"kk": who.name_kk, "ru": who.name_ru} if who else {"kk": login, "ru": login}
    return UserError("handed_over_meanwhile", who=names, at=last.at if last else None)
