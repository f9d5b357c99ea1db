"""The load: how many terms run in whose hands, by which paragraph, due on which day, and what came
of those that ended. One reading serves all three tables, so that their figures add up.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import and_, case, func, literal, or_, select
from sqlalchemy.orm import Session

from app.core.calendar import BusinessCalendar
from app.core.clock import CENTRE_ZONE
from app.core.errors import UserError
from app.core.vocabulary import Action
from app.models import Absence, Account, AccountRole, CaseTerm
from app.rules.work_kinds import done_by_office, posts_of_work
from app.services.queue_queries import NOBODY, Sight, Urgency, Whose, spans_now
from app.services.runtime import Actor, Runtime, require
from app.services.term_queue import hands_now

COMING_DAYS = 10
"""Business days shown from tomorrow on, whether anything is due on them or not."""
PAST_DAYS = 30
"""Days before today of which is told what was kept and broken."""
_ONE_DAY = timedelta(days=1)
K = TypeVar("K")


class Presence(StrEnum):
    """Whether somebody is here to do his work; NOBODY: work that is of whoever takes it first."""

    HERE = "here"
    AWAY = "away"
    CLOSED = "account_closed"
    NOBODY = "nobodys"


@dataclass(frozen=True)
class Span:
    """From the first day to the last, both included."""

    first: date
    last: date


@dataclass(frozen=True)
class Figures:
    """How many terms.

    Running, each counted once, as the queue tells them (`Urgency`): `broken`, `soon`, `today`,
    `later`. They are all that run, whoever has to act within them.

    Over, of those within which the office itself has to act, each counted on the day on which it
    came about, so that a day's figures never change afterwards: `kept`: met by the due moment,
    on the day it was met. `broke`: not met by the due moment (met late, running still, or fallen
    away only after it), on the day of that moment. `fell`: fallen away by the due moment, on the
    day it did. A term that broke and still runs is in `broken` too; nothing else is twice here.
    """

    broken: int = 0
    soon: int = 0
    today: int = 0
    later: int = 0
    kept: int = 0
    broke: int = 0
    fell: int = 0

    @property
    def running(self) -> int:
        """All that run."""
        return self.broken + self.soon + self.today + self.later

    def of(self, urgency: Urgency) -> int:
        """How many run that stand so."""
        counts: int = getattr(self, urgency.value)
        return counts


_NAMES = tuple(Figures.__dataclass_fields__)


@dataclass(frozen=True)
class Clerk:
    """Who holds work. names: by language, None for NOBODY. until: the last day away.

    in_hands_of: who does his work meanwhile; None: whoever takes it first.
    """

    account_id: int
    names: Mapping[str, str] | None
    presence: Presence
    until: date | None = None
    in_hands_of: Mapping[str, str] | None = None

    @property
    def is_gone(self) -> bool:
        """Whether he is not here to do it himself."""
        return self.presence in (Presence.AWAY, Presence.CLOSED)


@dataclass(frozen=True)
class LoadRow:
    """One line of a table; `sight` is of the queue, and gives its running terms one by one."""

    sight: Sight
    figures: Figures
    clerk: Clerk | None = None


@dataclass(frozen=True)
class LoadView:
    """The three tables. The running figures of each add up to `total`; so do those of the span in
    `clerks` and `paragraphs`, while `days` tell those of the past days, whatever the span.

    clerks: first those who are not here and hold work, then nobody's, then by what is broken and
    what is about to be. paragraphs: the same order. days: by date.
    """

    span: Span
    read_at: datetime
    clerks: tuple[LoadRow, ...]
    paragraphs: tuple[LoadRow, ...]
    days: tuple[LoadRow, ...]
    total: Figures = field(default_factory=Figures)


@dataclass(frozen=True)
class _Some:
    """So many terms of one holder, paragraph and day, all counted under one name."""

    holder: int
    paragraph: str
    day: date
    name: str
    count: int


def load(rt: Runtime, actor: Actor, span: Span) -> LoadView:
    """The load now, and what came of the terms within the span.

    Raises UserError `span_backwards` (field last), `action_not_allowed`.
    """
    require(actor, Action.REASSIGN)
    if span.last < span.first:
        raise UserError("span_backwards", field="last")
    now = rt.clock.now()
    today = now.astimezone(CENTRE_ZONE).date()
    past = Span(today - timedelta(days=PAST_DAYS), today)
    with rt.sessions.read() as session:
        running, broke = _running(session, rt)
        over = [*_over(session, past, _days(past)), *_within(broke, past)]
        told = [*running, *_within(over, span)]
        if span.first < past.first:
            older = Span(span.first, min(span.last, past.first - _ONE_DAY))
            told += [*_over(session, older, [older.first]), *_within(broke, older)]
        ahead = _coming(rt.calendar(session), today)
        return LoadView(
            span,
            now,
            _by_clerk(session, rt, told),
            _by_paragraph(told),
            _by_day([*running, *over], ahead),
            _summed((None, some) for some in told).get(None, Figures()),
        )


def _running(session: Session, rt: Runtime) -> tuple[list[_Some], list[_Some]]:
    """What runs, as it stands; and what of it broke, the office's own only."""
    asked = (CaseTerm.holder_id, CaseTerm.code, CaseTerm.paragraph, CaseTerm.due_at)
    rows = session.execute(
        select(*asked, func.count()).where(CaseTerm.ended_at.is_(None)).group_by(*asked)
    ).all()
    spans = spans_now(session, rt)
    running, broke = [], []
    for holder, code, paragraph, due_at, count in rows:
        urgency = spans.of(due_at, code)
        some = _Some(holder or NOBODY, paragraph, due_at.date(), urgency.value, count)
        running.append(some)
        if urgency is Urgency.BROKEN and code in done_by_office():
            broke.append(replace(some, name="broke"))
    return running, broke


def _over(session: Session, span: Span, days: Sequence[date]) -> list[_Some]:
    """The office's own that is over, and was kept, fell away or broke within the span; what was
    kept or fell is told by the last of these days that is not after it."""
    ended, due = CaseTerm.ended_at, CaseTerm.due_at
    steps = [(ended < _begin(day), number) for number, day in enumerate(days[1:])]
    which = case(*steps, else_=len(days) - 1) if steps else literal(0)
    asked = (_WHOSE, CaseTerm.paragraph)
    first, end = _begin(span.first), _begin(span.last + _ONE_DAY)
    own = CaseTerm.code.in_(sorted(done_by_office()))
    in_time = session.execute(
        select(*asked, CaseTerm.met, which, func.count())
        .where(ended >= first, ended < end, ended <= due, own)
        .group_by(*asked, CaseTerm.met, which)
    )
    late = session.execute(
        select(*asked, due, func.count())
        .where(due >= first, due < end, ended > due, own)
        .group_by(*asked, due)
    )
    return [
        *(
            _Some(holder or NOBODY, paragraph, days[number], "kept" if met else "fell", count)
            for holder, paragraph, met, number, count in in_time
        ),
        *(
            _Some(holder or NOBODY, paragraph, due_at.date(), "broke", count)
            for holder, paragraph, due_at, count in late
        ),
    ]


_WHOSE = func.coalesce(CaseTerm.holder_id, CaseTerm.ended_by)
"""Whose a term was that is over: of who held it, else of who ended it."""


def _within(broke: Iterable[_Some], span: Span) -> list[_Some]:
    return [some for some in broke if span.first <= some.day <= span.last]


def _begin(day: date) -> datetime:
    return datetime.combine(day, time.min, CENTRE_ZONE)


def _days(span: Span) -> list[date]:
    return [span.first + _ONE_DAY * n for n in range((span.last - span.first).days + 1)]


def _coming(calendar: BusinessCalendar, today: date) -> list[date]:
    """Today, and the business days that follow."""
    days = [today]
    day = today
    while len(days) <= COMING_DAYS:
        day += _ONE_DAY
        if calendar.is_business_day(day):
            days.append(day)
    return days


def _by_clerk(session: Session, rt: Runtime, told: Iterable[_Some]) -> tuple[LoadRow, ...]:
    summed = _summed((some.holder, some) for some in told)
    clerks = _clerks(session, rt, summed)
    rows = [
        LoadRow(Sight(whose=Whose.ALL, holder=who), summed.get(who, Figures()), clerk)
        for who, clerk in clerks.items()
    ]
    return _worst_first(rows)


def _by_paragraph(told: Iterable[_Some]) -> tuple[LoadRow, ...]:
    summed = _summed((some.paragraph, some) for some in told)
    return _worst_first(
        LoadRow(Sight(whose=Whose.ALL, paragraph=key), figures) for key, figures in summed.items()
    )


def _by_day(told: Iterable[_Some], ahead: Iterable[date]) -> tuple[LoadRow, ...]:
    summed = {**dict.fromkeys(ahead, Figures()), **_summed((some.day, some) for some in told)}
    return tuple(LoadRow(Sight(whose=Whose.ALL, due_on=day), summed[day]) for day in sorted(summed))


def _summed(pairs: Iterable[tuple[K, _Some]]) -> dict[K, Figures]:
    """The figures of each key together."""
    counts: dict[K, dict[str, int]] = {}
    for key, some in pairs:
        if key not in counts:
            counts[key] = dict.fromkeys(_NAMES, 0)
        counts[key][some.name] += some.count
    return {key: Figures(**of_key) for key, of_key in counts.items()}


def _worst_first(rows: Iterable[LoadRow]) -> tuple[LoadRow, ...]:
    def place(row: LoadRow) -> tuple[Any, ...]:
        clerk, figures = row.clerk, row.figures
        warned = clerk is not None and clerk.is_gone and figures.running > 0
        counts = (-figures.broken, -figures.soon, -figures.today, -figures.running)
        name = clerk.names["kk"] if clerk and clerk.names else row.sight.paragraph or ""
        nobodys = clerk is not None and clerk.presence is Presence.NOBODY
        return (not warned, not nobodys, *counts, name)

    return tuple(sorted(rows, key=place))


def _clerks(session: Session, rt: Runtime, holding: Iterable[int]) -> dict[int, Clerk]:
    """Who has a post that terms fall to and works here, and whoever else holds any."""
    posted = select(AccountRole.account_id).where(AccountRole.role.in_(posts_of_work()))
    shown = or_(and_(Account.active, Account.id.in_(posted)), Account.id.in_(set(holding)))
    accounts = session.execute(
        select(Account.id, Account.name_kk, Account.name_ru, Account.active, shown)
    ).all()
    names = {id_: {"kk": kk, "ru": ru} for id_, kk, ru, _active, _shown in accounts}
    away, hands = _away(session, rt), hands_now(session, rt)
    does = {whose: who for who, many in hands.stands_for.items() for whose in many if who != whose}
    clerks = {NOBODY: Clerk(NOBODY, None, Presence.NOBODY)}
    for id_, active in ((each.id, each.active) for each in accounts if each[-1]):
        presence = Presence.HERE if active else Presence.CLOSED
        if active and id_ in away:
            presence = Presence.AWAY
        instead = names.get(does.get(id_, NOBODY))
        clerks[id_] = Clerk(id_, names[id_], presence, away.get(id_), instead)
    return clerks


def _away(session: Session, rt: Runtime) -> dict[int, date]:
    """Who is away today, and until when."""
    today = rt.clock.now().astimezone(CENTRE_ZONE).date()
    rows = session.execute(
        select(Absence.account_id, func.max(Absence.last_day))
        .where(Absence.first_day <= today, Absence.last_day >= today)
        .where(Absence.called_off_at.is_(None))
        .group_by(Absence.account_id)
    )
    return {row[0]: row[1] for row in rows}
