"""A day's work, counted: moves, papers, terms kept and broken, tickets, the audit trail's head.

What is counted of a day that is over changes no more, but for whose hands a term is in that
still runs, and where a change of the calendar moves its due moment.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.core.clock import CENTRE_ZONE
from app.core.errors import UserError
from app.core.vocabulary import Action, Form, MoveName, Party
from app.models import Account, AuditEvent, CaseEvent, CaseTerm, Paper
from app.rules.terms import term
from app.services.runtime import Actor, Runtime, require
from app.services.ticket_queries import DayFigures, day_figures
from app.services.work_about import NUMBER, numbered

NOBODY = 0
"""In place of an account: a term that was of whoever takes it first."""


@dataclass(frozen=True)
class Issued:
    """How many papers of a form somebody issued, with the first number and the last."""

    form: Form
    account: int
    count: int
    first: str
    last: str


@dataclass(frozen=True)
class Kept:
    """How many terms of a paragraph were kept, met late, broken, and of the broken still open.

    `kept` and `late` are told on the day they were met; `broken` (not met by the due moment) on
    the day of that moment. `open` are those of the broken that ran still when the day was over.
    `binds` is who had to act.
    """

    binds: Party
    paragraph: str
    account: int
    kept: int = 0
    late: int = 0
    broken: int = 0
    open: int = 0


@dataclass(frozen=True)
class Overdue:
    """A term that was met late that day, or broken that day and open still (`ended_at` None)."""

    due_at: datetime
    ended_at: datetime | None
    binds: Party
    paragraph: str
    case_number: str
    account: int


@dataclass(frozen=True)
class DayReport:
    """A day's work as it stood at `read_at`, or at the day's end.

    `of`: whose work alone it is; None: everybody's. `moves` count by move and account. `terms`
    are by who had to act, paragraph and whose it was: of who held it, else of who ended it.
    `tickets` is None for who may not see the hall. `trail` is the number and hash of the last
    event of the audit trail by then. `names` are the accounts', by language.
    """

    day: date
    read_at: datetime
    of: int | None
    moves: Mapping[tuple[MoveName, int], int]
    papers: tuple[Issued, ...]
    terms: tuple[Kept, ...]
    overdue: tuple[Overdue, ...]
    tickets: DayFigures | None
    trail: tuple[int, str] | None
    names: Mapping[int, Mapping[str, str]]

    def summed(self, binds: Party, paragraph: str | None = None) -> Kept:
        """The terms of those who had to act together, or those of one paragraph."""
        some = [row for row in self.terms if row.binds is binds]
        some = [row for row in some if paragraph in (None, row.paragraph)]
        return Kept(
            binds,
            paragraph or "",
            NOBODY,
            *(sum(getattr(row, name) for row in some) for name in _COUNTS),
        )


_COUNTS = ("kept", "late", "broken", "open")
_WHOSE = func.coalesce(CaseTerm.holder_id, CaseTerm.ended_by)


@dataclass(frozen=True)
class _Asked:
    """The day from its first moment to its end, or until now; and whose work (None: all)."""

    begin: datetime
    end: datetime
    now: datetime
    of: int | None

    def within(self, moment: InstrumentedAttribute[Any]) -> tuple[ColumnElement[bool], ...]:
        return moment >= self.begin, moment < self.end

    def his(self, account: Any) -> tuple[ColumnElement[bool], ...]:
        return () if self.of is None else (account == self.of,)


def day_report(rt: Runtime, actor: Actor, day: date) -> DayReport:
    """The day's work: everybody's with VIEW_REPORTS, else one's own with VIEW_QUEUE.

    Raises UserError `day_ahead` (field day), `action_not_allowed`.
    """
    whole = actor.may(Action.VIEW_REPORTS)
    require(actor, Action.VIEW_REPORTS if whole else Action.VIEW_QUEUE)
    now = rt.clock.now().astimezone(CENTRE_ZONE)
    if day > now.date():
        raise UserError("day_ahead", field="day")
    of = None if whole else actor.account_id
    tickets = day_figures(rt, actor, day, of) if actor.may(Action.VIEW_TICKETS) else None
    begin = datetime.combine(day, time.min, CENTRE_ZONE)
    end = datetime.combine(day + timedelta(days=1), time.min, CENTRE_ZONE)
    asked = _Asked(begin, end, now, of)
    with rt.sessions.read() as session:
        moves, papers = _moves(session, asked), _papers(session, asked)
        terms, overdue = _terms(session, asked)
        accounts = {who for _move, who in moves} | {row.account for row in papers}
        accounts |= {row.account for row in terms}
        return DayReport(
            day,
            now,
            of,
            moves,
            papers,
            terms,
            overdue,
            tickets,
            _trail(session, asked),
            _names(session, accounts | {of or NOBODY}),
        )


def _moves(session: Session, asked: _Asked) -> dict[tuple[MoveName, int], int]:
    key = (CaseEvent.move, CaseEvent.account_id)
    where = (*asked.within(CaseEvent.at), *asked.his(CaseEvent.account_id))
    rows = session.execute(select(*key, func.count()).where(*where).group_by(*key))
    return {(move, who): many for move, who, many in rows}


def _papers(session: Session, asked: _Asked) -> tuple[Issued, ...]:
    number = Paper.number
    rows = session.execute(
        select(Paper.form, Paper.issued_by, func.count(), func.min(number), func.max(number))
        .where(*asked.within(Paper.issued_at), *asked.his(Paper.issued_by))
        .group_by(Paper.form, Paper.issued_by)
    )
    order = list(Form)
    issued = (Issued(form, who, many, first, last) for form, who, many, first, last in rows)
    return tuple(sorted(issued, key=lambda row: (order.index(row.form), row.first)))


_Row = tuple[datetime, datetime | None, Party, str, str, int]
"""Due, ended, who had to act, paragraph, the case's number, whose it was."""


def _terms(session: Session, asked: _Asked) -> tuple[tuple[Kept, ...], tuple[Overdue, ...]]:
    """The counts of the day's terms, and those of them that are told by the case."""
    due, ended = CaseTerm.due_at, CaseTerm.ended_at
    met = _read(session, asked, *asked.within(ended), CaseTerm.met.is_(True))
    broken = _read(
        session, asked, *asked.within(due), due < asked.now, or_(ended.is_(None), ended > due)
    )
    late = [row for row in met if _over(row)]
    still = [row for row in broken if row[1] is None or row[1] >= asked.end]
    parts = {
        "kept": [row for row in met if not _over(row)],
        "late": late,
        "broken": broken,
        "open": still,
    }
    counts = Counter((row[2:4] + row[5:], name) for name, rows in parts.items() for row in rows)
    keys = sorted({key for key, _name in counts}, key=_place)
    told = [*late, *((row[0], None, *row[2:]) for row in still)]
    return (
        tuple(Kept(*key, *(counts[key, name] for name in _COUNTS)) for key in keys),
        tuple(Overdue(*row) for row in sorted(told, key=lambda row: (row[0], row[4]))),
    )


def _over(row: _Row) -> bool:
    return row[1] is not None and row[1] > row[0]


def _read(session: Session, asked: _Asked, *where: ColumnElement[bool]) -> list[_Row]:
    columns = (
        CaseTerm.due_at,
        CaseTerm.ended_at,
        CaseTerm.code,
        CaseTerm.edition,
        CaseTerm.paragraph,
        NUMBER,
        _WHOSE,
    )
    rows = session.execute(numbered(select(*columns)).where(*where, *asked.his(_WHOSE)))
    return [
        (due, ended, term(code, edition).binds, paragraph, number, whose or NOBODY)
        for due, ended, code, edition, paragraph, number, whose in rows
    ]


def _place(key: tuple[Party, str, int]) -> tuple[int, int, str, int]:
    """The office's first, then by paragraph as the Rules have them: 12, 24, 44.3, L16."""
    binds, paragraph, account = key
    head = paragraph.partition(".")[0]
    number = int(head) if head.isdigit() else len(paragraph) + _AFTER_RULES
    return list(Party).index(binds), number, paragraph, account


_AFTER_RULES = 1000


def _trail(session: Session, asked: _Asked) -> tuple[int, str] | None:
    last = (
        select(AuditEvent.id, AuditEvent.hash)
        .where(AuditEvent.at < asked.end)
        .order_by(AuditEvent.id.desc())
        .limit(1)
    )
    found = session.execute(last).first()
    return (found.id, found.hash) if found else None


def _names(session: Session, accounts: Iterable[int]) -> dict[int, Mapping[str, str]]:
    asked = select(Account.id, Account.name_kk, Account.name_ru).where(Account.id.in_(accounts))
    return {id_: {"kk": kk, "ru": ru} for id_, kk, ru in session.execute(asked)}
