"""Who takes which work next, takes it, hands it over: one short transaction, never two the same."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action, Role
from app.models import Account, AuditEvent, CaseTerm
from app.models.prepared import Prepared
from app.services import audit
from app.services.decisions import checked
from app.services.queue_next import next_of
from app.services.runtime import Actor, Runtime, require, require_still
from app.services.term_queue import WORK, WorkOf, hands_now, may_hold, work_of
from app.services.work_about import About

WHY_LENGTH, WHY_LEAST = 200, 3
_TO = {
    entity: Prepared(
        update(CaseTerm)
        .where(
            column == bindparam("of"),
            CaseTerm.owner == bindparam("post"),
            CaseTerm.ended_at.is_(None),
        )
        .values(holder_id=bindparam("to"), handed_at=bindparam("begun"))
    )
    for entity, column in WORK.items()
}


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
    with rt.sessions.begin(keeps_plans=True) as session:
        found = next_of(session, rt, actor)
        if found is None:
            return None
        _give(session, rt, actor, _Work(found.of, found.owner, found.holder_id), actor.account_id)
    return TakenTerm(found.term_id, found.about)


def take(rt: Runtime, actor: Actor, chosen: Sequence[Seen]) -> tuple[TakeResult, ...]:
    """Take the work of the chosen terms, each for itself: what cannot be taken has its fault.

    These are UserError `term_gone`, `handed_over_meanwhile` (who, at), `work_of_another`,
    `post_missing`. Raises UserError `right_ended`.
    """
    require(actor, Action.TAKE_WORK)
    with rt.sessions.begin() as session:
        actor = require_still(session, actor, Action.TAKE_WORK)
        hands = hands_now(session, rt)
        his = hands.stands_for.get(actor.account_id, frozenset()) | {actor.account_id}
        open_to_him = hands.free | his

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
    _TO[work.of.entity].do(
        session.connection(),
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
