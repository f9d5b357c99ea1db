"""The queue: the open terms of all cases, sifted, counted and told page by page.

What sifts, counts and orders stands in the indexes of the open terms (docs/decisions/0025); rows
are read only for a page.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, false, func, not_, or_, select, union_all
from sqlalchemy.orm import Session, defer

from app.core.clock import CENTRE_ZONE
from app.core.errors import UserError
from app.core.vocabulary import Action, CaseState, Channel, Party, Role, VacancyState
from app.models import Account, CaseTerm
from app.rules.holding import Hands
from app.rules.terms import term
from app.rules.work_kinds import (
    WorkKind,
    codes_for_paragraph,
    codes_of,
    kind_of,
    posts_of_work,
    running_codes,
)
from app.services import audit
from app.services.runtime import Actor, Runtime, require
from app.services.term_queue import hands_now, work_of
from app.services.term_warnings import warned_until
from app.services.work_about import About, Subject, subjects

BY_DUE, BY_HOLDER = "ix_case_term_open", "ix_case_term_next"
BY_CODE, BY_PLACE = "ix_case_term_by_code", "ix_case_term_by_place"
"""The queue's indexes: each holds all that sifts, in the order of one question."""

_SETTLEMENT = 6
"""So many digits of KATO stand before a settlement's own."""

NOBODY = 0
"""In place of an account: of whoever takes it first."""


class Urgency(StrEnum):
    """How a term stands: broken, its warning has come, due today, later. Each is one of them."""

    BROKEN = "broken"
    SOON = "soon"
    TODAY = "today"
    LATER = "later"


class Whose(StrEnum):
    """Whose terms are looked at. All but ALL are of the posts that the actor holds himself.

    MINE: held by him, or by those he stands in for. FREE: nobody's, or of those who are away
    without a substitute. OURS: both.
    """

    MINE = "mine"
    FREE = "free"
    OURS = "ours"
    ALL = "all"


@dataclass(frozen=True)
class Sight:
    """What of the queue is looked at; None is no matter.

    paragraph: as terms are told ("44.3"). holder: an account, or NOBODY. place: KATO; one that
    ends in zeros takes in all that lie in it. code: of a term. due_on: the last day.
    """

    whose: Whose = Whose.OURS
    urgency: Urgency | None = None
    paragraph: str | None = None
    holder: int | None = None
    place: str | None = None
    channel: Channel | None = None
    kind: WorkKind | None = None
    post: Role | None = None
    code: str | None = None
    due_on: date | None = None


@dataclass(frozen=True)
class QueueRow:
    """One open term. names: of whom or what it is about, number and state: of the case, vacancy or
    contract. holder_names: by language, None where it is nobody's; binds: who has to act."""

    term_id: int
    about: About
    names: Mapping[str, str]
    number: str
    state: CaseState | VacancyState | None
    paragraph: str
    code: str
    subject: str
    owner: Role
    holder_id: int | None
    holder_names: dict[str, str] | None
    channel: Channel
    place: str | None
    started_at: datetime
    due_at: datetime
    urgency: Urgency
    binds: Party


@dataclass(frozen=True)
class Facets:
    """What can be chosen of a sight, each value with how many terms it leaves, most first.

    holders: accounts, NOBODY among them; names: of those accounts, by language.
    """

    paragraphs: tuple[tuple[str, int], ...]
    holders: tuple[tuple[int, int], ...]
    places: tuple[tuple[str | None, int], ...]
    channels: tuple[tuple[Channel, int], ...]
    kinds: tuple[tuple[WorkKind, int], ...]
    names: Mapping[int, dict[str, str]]


@dataclass(frozen=True)
class TermStory:
    """A term with how its due moment came about (`services/terms.arithmetic`), and its end.

    met: whether it was kept to (None while it runs); one met after its due moment is broken too.
    """

    row: QueueRow
    arithmetic: dict[str, Any]
    edition: str
    calendar_version: int
    ended_at: datetime | None
    ended_by: dict[str, str] | None
    met: bool | None


@dataclass(frozen=True)
class Spans:
    """The moments that part the urgencies. soon: which codes are warned of, due by when."""

    now: datetime
    midnight: datetime
    soon: Mapping[datetime, Collection[str]]

    def of(self, due_at: datetime, code: str) -> Urgency:
        """How a term of that code stands that is due then."""
        if due_at < self.now:
            return Urgency.BROKEN
        if any(due_at <= until and code in codes for until, codes in self.soon.items()):
            return Urgency.SOON
        return Urgency.TODAY if due_at <= self.midnight else Urgency.LATER

    def where(self, urgency: Urgency) -> ColumnElement[bool]:
        """The condition of standing so."""
        due, last = CaseTerm.due_at, max(self.soon, default=self.now)
        warned = [and_(due <= until, CaseTerm.code.in_(c)) for until, c in self.soon.items()]
        if urgency is Urgency.BROKEN:
            return due < self.now
        if urgency is Urgency.SOON:
            return and_(due >= self.now, due <= last, or_(false(), *warned))
        unwarned = not_(or_(false(), *warned))
        if urgency is Urgency.TODAY:
            return and_(due >= self.now, due <= self.midnight, unwarned)
        return and_(due > self.midnight, or_(due > last, unwarned))


def queue_counts(rt: Runtime, actor: Actor, sight: Sight) -> dict[Urgency, int]:
    """How many terms of the sight stand how, whatever urgency it asks for."""
    require(actor, Action.VIEW_QUEUE)
    with rt.sessions.read() as session:
        spans, index = spans_now(session, rt), _narrowest(sight)
        if index == BY_DUE and sight.whose is not Whose.ALL:
            index = BY_HOLDER
        if index == BY_HOLDER and sight.whose is not Whose.ALL:
            apart = [
                sifted(*_parts_at_once(spans), index=index).where(*where)
                for where in _where_apart(session, rt, actor, sight)
            ]
            rows = session.execute(union_all(*apart)).all()
            total, broken, today, soon_today, soon_later = map(sum, zip(*rows, strict=True))
            coming = total - broken
        else:
            where = _where(session, rt, actor, sight)
            counted = (
                sifted(func.count(), index=index).where(*where, *part).scalar_subquery()
                for part in _parts(spans)
            )
            broken, coming, today, soon_today, soon_later = session.execute(select(*counted)).one()
    return {
        Urgency.BROKEN: broken,
        Urgency.SOON: soon_today + soon_later,
        Urgency.TODAY: today - soon_today,
        Urgency.LATER: coming - today - soon_later,
    }


def _parts(spans: Spans) -> tuple[tuple[ColumnElement[bool], ...], ...]:
    """Late; not late; of these due today; warned of and due today; warned of and due later.

    By the index of due moments each row is gone through once; the few of today, and those warned
    of, once more.
    """
    due, last = CaseTerm.due_at, max((*spans.soon, spans.midnight))
    soon, ahead, this_day = spans.where(Urgency.SOON), due >= spans.now, due <= spans.midnight
    return (
        (due < spans.now,),
        (ahead,),
        (ahead, this_day),
        (soon, this_day),
        (soon, due > spans.midnight, due <= last),
    )


def _parts_at_once(spans: Spans) -> Iterator[ColumnElement[int]]:
    """The same where the rows do not stand by due moment: in one going through. Of all of them,
    what is not late is the rest: each condition is asked of each row."""
    late, _ahead, *others = _parts(spans)
    yield func.count()
    yield from (func.count().filter(and_(*part)) for part in (late, *others))


def _narrowest(sight: Sight) -> str:
    """The index in which the fewest rows have to be gone through to count the sight."""
    if sight.place is not None:
        return BY_PLACE
    if sight.holder is not None or sight.whose is Whose.MINE:
        return BY_HOLDER
    by_code = (sight.code, sight.kind, sight.paragraph, sight.channel)
    return BY_DUE if by_code == (None, None, None, None) else BY_CODE


def queue_page(
    rt: Runtime, actor: Actor, sight: Sight, offset: int, limit: int
) -> tuple[QueueRow, ...]:
    """Rows of the sight by due moment, then arrival, from `offset` (counted from 0) on."""
    require(actor, Action.VIEW_QUEUE)
    with rt.sessions.read() as session:
        spans, where = spans_now(session, rt), _where(session, rt, actor, sight)
        if sight.urgency is not None:
            where.append(spans.where(sight.urgency))
        page = (
            sifted(CaseTerm.id)
            .where(*where)
            .order_by(CaseTerm.due_at, CaseTerm.started_at, CaseTerm.id)
            .offset(offset)
            .limit(limit)
            .subquery()
        )
        return _rows(session, spans, CaseTerm.id.in_(select(page.c.id)))


def queue_facets(rt: Runtime, actor: Actor, sight: Sight) -> Facets:
    """What of the sight can be chosen; each list leaves its own choice out of account."""
    require(actor, Action.VIEW_QUEUE)
    with rt.sessions.read() as session:
        spans, known = spans_now(session, rt), dict[Sight, Sequence[Any]]()

        def tally(seen: Sight, index: str, *by: Any) -> Sequence[Any]:
            where = _where(session, rt, actor, seen)
            if seen.urgency is not None:
                where.append(spans.where(seen.urgency))
            asked = sifted(*by, func.count(), index=index).where(*where).group_by(*by)
            return session.execute(asked).all()

        def by_code(seen: Sight) -> Sequence[Any]:
            if seen not in known:
                by = (CaseTerm.code, CaseTerm.paragraph, CaseTerm.channel)
                known[seen] = tally(seen, BY_CODE, *by)
            return known[seen]

        held = tally(replace(sight, holder=None), BY_HOLDER, CaseTerm.owner, CaseTerm.holder_id)
        return Facets(
            paragraphs=_summed(
                (row[1], row[-1]) for row in by_code(replace(sight, paragraph=None))
            ),
            holders=_summed((row[1] or NOBODY, row[-1]) for row in held),
            places=_summed(tally(replace(sight, place=None), BY_PLACE, CaseTerm.place)),
            channels=_summed((row[2], row[-1]) for row in by_code(replace(sight, channel=None))),
            kinds=_summed((kind_of(row[0]), row[-1]) for row in by_code(replace(sight, kind=None))),
            names=_names(session, [row[1] for row in held]),
        )


def term_story(rt: Runtime, actor: Actor, term_id: int) -> TermStory:
    """One term, open or ended, with its arithmetic; the look is entered in the audit trail.

    Raises UserError `term_gone` for no such term.
    """
    require(actor, Action.VIEW_QUEUE)
    with rt.sessions.begin() as session:
        found = session.get(CaseTerm, term_id)
        if found is None:
            raise UserError("term_gone")
        (row,) = _rows(session, spans_now(session, rt), CaseTerm.id == term_id)
        audit.record(session, rt, actor, "term.viewed", "case_term", term_id)
        who = found.ended_by
        return TermStory(
            row,
            found.arithmetic,
            found.edition,
            found.calendar_version,
            found.ended_at,
            _names(session, [who]).get(who) if who else None,
            found.met,
        )


def sifted(*columns: Any, index: str = BY_DUE) -> Select[Any]:
    """A choice of columns by one of the queue's own indexes, which SQLite would pass over."""
    return select(*columns).with_hint(CaseTerm, f"INDEXED BY {index}", "sqlite")


def spans_now(session: Session, rt: Runtime) -> Spans:
    """What parts the urgencies at this moment."""
    now = rt.clock.now()
    midnight = datetime.combine(now.astimezone(CENTRE_ZONE).date(), time.max, CENTRE_ZONE)
    return Spans(now, midnight, warned_until(session, rt))


def _where(session: Session, rt: Runtime, actor: Actor, sight: Sight) -> list[ColumnElement[bool]]:
    """The sight's conditions, its urgency aside."""
    where = _where_whoever(actor, sight)
    if sight.whose is Whose.ALL:
        return where
    held = _held(hands_now(session, rt), actor, sight.whose)
    return [*where, or_(*held)]


def _where_apart(
    session: Session, rt: Runtime, actor: Actor, sight: Sight
) -> list[list[ColumnElement[bool]]]:
    """The same for what is nobody's and what is somebody's, apart: each stands together in the
    index of holders, which is by posts first."""
    posts = CaseTerm.owner.in_(sorted(posts_of_work()))
    where = [posts, *_where_whoever(actor, sight)]
    return [[*where, held] for held in _held(hands_now(session, rt), actor, sight.whose)]


def _where_whoever(actor: Actor, sight: Sight) -> list[ColumnElement[bool]]:
    """The sight's conditions, but for its urgency and for whose the terms are."""
    where: list[ColumnElement[bool]] = [CaseTerm.ended_at.is_(None)]
    if sight.whose is not Whose.ALL and sight.post is None and actor.may(Action.TAKE_WORK):
        where.append(CaseTerm.owner.in_(actor.roles))
    if sight.holder is not None:
        where += _in_hands(frozenset({sight.holder}) - {NOBODY}, nobody=not sight.holder)
        # The index stands by posts first.
        where.append(CaseTerm.owner.in_(sorted(posts_of_work())))
    if sight.paragraph is not None:
        where.append(CaseTerm.paragraph == sight.paragraph)
        where.append(CaseTerm.code.in_(codes_for_paragraph(sight.paragraph)))
    if sight.kind is not None:
        where.append(CaseTerm.code.in_(codes_of(sight.kind) & set(running_codes())))
    if sight.place is not None:
        where.append(_lies_in(sight.place))
    if sight.due_on is not None:
        first, last = (
            datetime.combine(sight.due_on, at, CENTRE_ZONE) for at in (time.min, time.max)
        )
        where.append(CaseTerm.due_at.between(first, last))
    same = ((CaseTerm.channel, sight.channel), (CaseTerm.owner, sight.post))
    where += [column == value for column, value in same if value is not None]
    return where if sight.code is None else [*where, CaseTerm.code == sight.code]


def _held(hands: Hands, actor: Actor, whose: Whose) -> tuple[ColumnElement[bool], ...]:
    """In whose hands: one of these conditions, of which but one can be true."""
    mine = hands.stands_for.get(actor.account_id, frozenset()) | {actor.account_id}
    if whose is Whose.MINE:
        return _in_hands(mine, nobody=False)
    return _in_hands(hands.free | (mine if whose is Whose.OURS else frozenset()), nobody=True)


def _in_hands(accounts: Set[int], *, nobody: bool) -> tuple[ColumnElement[bool], ...]:
    """Held by one of them; with `nobody`, or by none: in as few words as the index needs."""
    free = (CaseTerm.holder_id.is_(None),) if nobody else ()
    held = (CaseTerm.holder_id.in_(sorted(accounts)),) if accounts or not nobody else ()
    return (*free, *held)


def _lies_in(place: str) -> ColumnElement[bool]:
    """By KATO's pairs of digits and a settlement's three: zeros take in all that lies in it."""
    known = place.rstrip("0")
    known += "0" * (len(known) % 2)
    if len(known) > _SETTLEMENT:
        return CaseTerm.place == place
    return CaseTerm.place.between(known.ljust(9, "0"), known.ljust(9, "9"))


def _rows(session: Session, spans: Spans, which: ColumnElement[bool]) -> tuple[QueueRow, ...]:
    asked = (
        select(CaseTerm, Account.name_kk, Account.name_ru)
        .outerjoin(Account, Account.id == CaseTerm.holder_id)
        .options(defer(CaseTerm.arithmetic))
        .where(which)
        .order_by(CaseTerm.due_at, CaseTerm.started_at, CaseTerm.id)
    )
    rows = session.execute(asked).all()
    known = subjects(session, {work_of(term) for term, _kk, _ru in rows})
    return tuple(_row(term, spans, known[work_of(term)], kk, ru) for term, kk, ru in rows)


def _row(row: CaseTerm, spans: Spans, subject: Subject, kk: str, ru: str) -> QueueRow:
    return QueueRow(
        term_id=row.id,
        about=subject.about,
        names=subject.names,
        number=subject.number,
        state=subject.state,
        paragraph=row.paragraph,
        code=row.code,
        subject=row.subject,
        owner=row.owner,
        holder_id=row.holder_id,
        holder_names={"kk": kk, "ru": ru} if row.holder_id else None,
        channel=row.channel,
        place=row.place,
        started_at=row.started_at,
        due_at=row.due_at,
        urgency=spans.of(row.due_at, row.code),
        binds=term(row.code, row.edition).binds,
    )


def _names(session: Session, accounts: Iterable[int | None]) -> dict[int, dict[str, str]]:
    asked = select(Account.id, Account.name_kk, Account.name_ru).where(
        Account.id.in_([who for who in accounts if who])
    )
    return {id_: {"kk": kk, "ru": ru} for id_, kk, ru in session.execute(asked)}


def _summed(counted: Iterable[Any]) -> tuple[tuple[Any, int], ...]:
    """Each value once, with how many there are of it, most first."""
    many = Counter[Any]()
    for value, count in counted:
        many[value] += count
    return tuple(sorted(many.items(), key=lambda row: (-row[1], str(row[0]))))
