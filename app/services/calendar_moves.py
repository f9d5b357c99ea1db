"""Which due moments a change of the calendar moves, and moving them.

A term is reckoned forward, day by day, from the day of its event to its last day; whether any
other day is worked is never asked. So only terms whose days, both ends included, hold the changed
day can move, and of these only such as run still: what was kept, or fell away, was judged by the
calendar of its time. What keeps a copy of the moment moves with it: the offer its answer's, its
visit's and the employer's (§59, §61, §62), the call to a measure (§44.3), the complaint (§46-47),
the outsourcing contract (L30.2); with the application's term (§12) the day on which it counts as
received (S7), before which nobody is registered. A visit to an employer (§61) of which somebody
was told before such visits had a term in the queue is counted in business days as well: it moves
while nothing is written down of it. A change reported (§51) is settled when it is entered and
stays as it was judged.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import pairwise
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import String, bindparam, cast, literal, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.core.calendar import CENTRE_HOURS, BusinessCalendar, DayKind, Due, OfficeHours
from app.core.clock import CENTRE_ZONE
from app.core.vocabulary import Action, Channel
from app.models import (
    Application,
    CaseTerm,
    Centre,
    Complaint,
    Measure,
    Offer,
    OutsourcingContract,
    OwnDay,
    RegistrationCase,
)
from app.models.prepared import Prepared
from app.rules.terms import Term, term
from app.services import audit
from app.services.runtime import Actor, Runtime, require
from app.services.terms import arithmetic, due_of, office_hours
from app.services.work_about import NUMBER, numbered

_RECEIVED = "application_received"
_Copied = tuple[
    type[Offer | Measure | Complaint | Application | OutsourcingContract],
    str,
    Callable[[Due], date | datetime],
]
_MOMENT: Callable[[Due], datetime] = attrgetter("moment")
_COPIES: Mapping[str, _Copied] = {
    "12": (Application, "counted_from", attrgetter("counted_from")),
    "44.3.measure": (Measure, "come_until", _MOMENT),
    "46": (Complaint, "due_at", _MOMENT),
    "47": (Complaint, "due_at", _MOMENT),
    "59.job_seeker": (Offer, "due_at", _MOMENT),
    "59.unemployed": (Offer, "due_at", _MOMENT),
    "61": (Offer, "go_until", _MOMENT),
    "62": (Offer, "reply_due_at", _MOMENT),
    "L30.2": (OutsourcingContract, "publish_due_at", _MOMENT),
}
"""Where what a term was reckoned to is kept a second time, and what of it, by the term's code."""
_Sums = dict[str, Any]
"""How a due moment came about, as the term keeps it."""
_MOVED = Prepared(
    update(CaseTerm)
    .where(CaseTerm.id == bindparam("row"))
    .values(
        due_at=bindparam("to"),
        arithmetic=bindparam("sums"),
        calendar_version=bindparam("version"),
    )
)


_RUNNING = Prepared(
    numbered(
        select(
            CaseTerm.id,
            CaseTerm.code,
            CaseTerm.edition,
            CaseTerm.subject,
            CaseTerm.started_at,
            CaseTerm.due_at,
            NUMBER.label("number"),
            Application.id.label("application_id"),
            Application.received_at,
            Application.channel,
        ).outerjoin(Application, Application.case_id == CaseTerm.case_id)
    )
    .where(
        CaseTerm.ended_at.is_(None),
        CaseTerm.due_at >= bindparam("first"),
        CaseTerm.started_at <= bindparam("last"),
        CaseTerm.id >= bindparam("from_id"),
        CaseTerm.id < bindparam("before_id"),
    )
    # By number: of many terms a part is asked for at a time.
    .with_hint(CaseTerm, "NOT INDEXED", "sqlite")
    .order_by(CaseTerm.id)
)
Part = tuple[int, int]
"""Terms by their numbers: from the first on, up to the last, which is not in it."""
ALL: Part = (0, 2**62)


class _Running(NamedTuple):
    """A running term whose days hold the changed day, and the application of its case."""

    id: int
    code: str
    edition: str
    subject: str
    started_at: datetime
    due_at: datetime
    number: str
    application_id: int | None
    received_at: datetime | None
    channel: Channel | None


@dataclass(frozen=True)
class OwnDayRow:
    """A day the centre declared working or free."""

    day: date
    kind: DayKind
    note: str


@dataclass(frozen=True)
class MovedTerm:
    """A due moment that another calendar moves. term_id: None for a visit to the employer (§61)
    that stands in no queue."""

    term_id: int | None
    case_number: str
    paragraph: str
    due_before: datetime
    due_after: datetime


def preview_own_day(rt: Runtime, actor: Actor, change: OwnDayRow | date) -> tuple[MovedTerm, ...]:
    """What would move if the day were declared so, or (a date) declared nothing any more.

    By the due moment as it stands. Nothing is written.
    """
    require(actor, Action.MANAGE_CALENDAR)
    with rt.sessions.read() as session:
        day, own, version = _changed(session, change)
        calendar = BusinessCalendar(own, version)
        moved = [each.told for each in _moves(session, calendar, day, None)]
    return tuple(sorted(moved, key=lambda each: (each.due_before, each.case_number)))


@dataclass(frozen=True)
class Foreseen:
    """What a change of the calendar moves, reckoned before the transaction in which it is done.

    own, version: the calendar it was reckoned by. terms: by the row as it stood.
    """

    own: Mapping[date, DayKind]
    version: int
    terms: "_Known"

    def parts(self, size: int) -> list[Part]:
        """All terms, so that of each part no more than `size` were seen to move."""
        moves = self.terms.values()
        ids = sorted(m.row_id for m in moves if m.told.due_before != m.told.due_after)
        return list(pairwise((ALL[0], *ids[size::size], ALL[1])))


def foresee(rt: Runtime, change: OwnDayRow | date) -> Foreseen:
    """Reckon ahead what the change will move: others can write meanwhile.

    Nothing of it is taken on trust: `move_terms` reads the terms once more, and reckons anew what
    does not stand as it was seen.
    """
    with rt.sessions.read() as session:
        return _foreseen(session, *_changed(session, change))


def foresee_rest(rt: Runtime, day: date) -> Foreseen:
    """The same of a day that is declared already, and has not moved all terms yet."""
    with rt.sessions.read() as session:
        return _foreseen(session, day, *_calendar(session))


def _foreseen(session: Session, day: date, own: Mapping[date, DayKind], version: int) -> Foreseen:
    known: _Known = {}
    for _ in _terms(session, BusinessCalendar(own, version), day, known):
        pass
    return Foreseen(own, version, known)


def _calendar(session: Session) -> tuple[dict[date, DayKind], int]:
    """The centre's own days and the calendar's version, as they stand."""
    own = {row.day: row.kind for row in session.scalars(select(OwnDay))}
    return own, session.scalar(select(Centre.calendar_version)) or 0


def _changed(session: Session, change: OwnDayRow | date) -> tuple[date, dict[date, DayKind], int]:
    """The day, the centre's own days as the change will make them, and the calendar's version."""
    day = change if isinstance(change, date) else change.day
    own, version = _calendar(session)
    own.pop(day, None)
    if not isinstance(change, date):
        own[day] = change.kind
    return day, own, version + 1


def move_terms(
    session: Session,
    rt: Runtime,
    actor: Actor,
    day: date,
    foreseen: Foreseen,
    part: Part = ALL,
) -> int:
    """Move what the changed day moves, in the caller's transaction; returns how many moments.

    The day and the calendar's new version are written already. Each move is audited. Visits
    without a term go with the last part.
    """
    own, version = _calendar(session)
    # Not the runtime's calendar: what another transaction may still take back is not for all.
    calendar = BusinessCalendar(own, version)
    same = (foreseen.own, foreseen.version) == (own, version)
    moves = list(_moves(session, calendar, day, foreseen.terms if same else {}, part))
    terms = [each for each in moves if each.told.term_id is not None]
    if terms:
        _MOVED.do_ready(session.connection(), [each.ready for each in terms])
    for code, (table, column, copied) in _COPIES.items():
        copies = {
            each.copy_id: copied(each.due)
            for each in terms
            if each.rule.code == code and each.copy_id is not None
        }
        _move_copies(session, table.id, getattr(table, column), copies)
    visits = {each.row_id: each.told.due_after for each in moves if each.told.term_id is None}
    _move_copies(session, Offer.id, Offer.go_until, visits)
    for entity, some, action in (
        ("case_term", terms, "term.moved"),
        ("offer", [each for each in moves if each.told.term_id is None], "offer.visit_moved"),
    ):
        column = "due_at" if entity == "case_term" else "go_until"
        audit.record_each(
            session,
            rt,
            actor,
            action,
            entity,
            {each.row_id: {column: audit.plain(each.told.due_after)} for each in some},
            before={each.row_id: {column: audit.plain(each.told.due_before)} for each in some},
        )
    return len(moves)


@dataclass(frozen=True)
class _Move:
    """One moment that moves. row_id: of the term, or of the offer whose visit it is; copy_id: of
    what keeps the moment a second time; ready: what is written of the term, as the driver takes
    it, where it is to be written."""

    row_id: int
    told: MovedTerm
    rule: Term
    due: Due
    copy_id: int | None = None
    ready: Any = None


_Known = dict[tuple[Any, ...], _Move]
"""What was reckoned of a running term, by the row as the database gave it."""


def _moves(
    session: Session,
    calendar: BusinessCalendar,
    day: date,
    known: _Known | None,
    part: Part = ALL,
) -> Iterator[_Move]:
    visits = _visits(session, calendar, day) if part[1] == ALL[1] else ()
    for found in (*_terms(session, calendar, day, known, part), *visits):
        if found.told.due_before != found.told.due_after:
            yield found


class _Reckoned:
    """Reckons what is not reckoned yet: all events of one day, before closing time or after it,
    give a term of one rule the same days."""

    def __init__(self, calendar: BusinessCalendar) -> None:
        self._calendar = calendar
        self._known: dict[tuple[str, str, OfficeHours, date, bool], tuple[Due, _Sums]] = {}

    def due(self, rule: Term, event: datetime, hours: OfficeHours) -> tuple[Due, _Sums]:
        """As `due_of`, and its `arithmetic`."""
        local = event.astimezone(CENTRE_ZONE)
        key = (rule.code, rule.edition, hours, local.date(), local.time() > hours.closes)
        if key not in self._known:
            due = due_of(rule, self._calendar, event, hours)
            self._known[key] = due, arithmetic(rule, due)
        due, sums = self._known[key]
        return replace(due, event=event), {**sums, "from": event.isoformat()}


def _terms(
    session: Session,
    calendar: BusinessCalendar,
    day: date,
    known: _Known | None,
    part: Part = ALL,
) -> Iterator[_Move]:
    """The running terms whose days hold the day, reckoned anew by their own rule and event.

    known: what was reckoned by this calendar already; what was not is added. None: nothing of it
    is to be written.
    """
    first, last = (datetime.combine(day, at, CENTRE_ZONE) for at in (time.min, time.max))
    connection, reckoned = session.connection(), _Reckoned(calendar)
    given = {"first": first, "last": last, "from_id": part[0], "before_id": part[1]}
    for row in _RUNNING.all(connection, given):
        move = known.get(row) if known is not None else None
        if move is None:
            move, columns = _move(_Running(*_RUNNING.typed(connection, row)), reckoned)
            if known is not None:
                known[row] = move = replace(move, ready=_MOVED.ready(connection, columns))
        yield move


def _move(row: _Running, reckoned: _Reckoned) -> tuple[_Move, dict[str, Any]]:
    """The term's due moment as it is reckoned now, and what is written of it then."""
    rule = term(row.code, row.edition)
    # The application itself came by the hours of the office that took it in (S7).
    came = rule.starts == _RECEIVED and row.started_at == row.received_at
    hours = office_hours(row.channel) if came and row.channel else CENTRE_HOURS
    due, sums = reckoned.due(rule, row.started_at, hours)
    told = MovedTerm(row.id, row.number, str(rule.paragraph), row.due_at, due.moment)
    # The term of an application considered anew (§46) counts from then: nothing keeps it.
    number = row.application_id if came else row.subject.rpartition(" ")[2]
    columns = {"row": row.id, "to": due.moment, "sums": sums, "version": due.calendar_version}
    return _Move(row.id, told, rule, due, int(number) if number else None), columns


def _visits(session: Session, calendar: BusinessCalendar, day: date) -> Iterator[_Move]:
    """§61: the visits to employers without a term that are still awaited and whose days hold the
    day."""
    has_term = (
        select(CaseTerm.id)
        .where(
            CaseTerm.case_id == Offer.case_id,
            CaseTerm.code == "61",
            CaseTerm.subject == literal("offer ") + cast(Offer.id, String),
        )
        .exists()
    )
    first = datetime.combine(day, time.min, CENTRE_ZONE)
    asked = (
        select(Offer.id, Offer.told_on, Offer.go_until, RegistrationCase)
        .join(RegistrationCase, RegistrationCase.id == Offer.case_id)
        .where(
            RegistrationCase.closed_at.is_(None),
            Offer.came.is_(None),
            Offer.told_on <= day,
            Offer.go_until >= first,
            ~has_term,
        )
        .order_by(Offer.id)
    )
    for offer_id, told_on, go_until, case in session.execute(asked):
        assert told_on is not None and go_until is not None
        rule = term("61", case.edition)
        due = due_of(rule, calendar, datetime.combine(told_on, CENTRE_HOURS.opens, CENTRE_ZONE))
        told = MovedTerm(None, case.number, str(rule.paragraph), go_until, due.moment)
        yield _Move(offer_id, told, rule, due)


def _move_copies(
    session: Session,
    id_: InstrumentedAttribute[int],
    column: InstrumentedAttribute[Any],
    dues: Mapping[int, date | datetime],
) -> None:
    """Past the record's version: nobody changed it, and who has it open may go on."""
    if dues:
        table = id_.class_.__table__
        moved = (
            update(table)
            .where(table.c.id == bindparam("row"))
            .values({column.key: bindparam("to")})
        )
        session.execute(moved, [{"row": row, "to": to} for row, to in dues.items()])
