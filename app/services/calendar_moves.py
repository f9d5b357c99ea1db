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
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from operator import attrgetter
from typing import Any

from sqlalchemy import String, bindparam, cast, literal, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.core.calendar import CENTRE_HOURS, BusinessCalendar, DayKind, Due, OfficeHours
from app.core.clock import CENTRE_ZONE
from app.core.vocabulary import Action
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
_MOVED = (
    update(CaseTerm)
    .where(CaseTerm.id == bindparam("row"))
    .values(
        due_at=bindparam("to"),
        arithmetic=bindparam("sums"),
        calendar_version=bindparam("version"),
    )
)


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
    day = change if isinstance(change, date) else change.day
    with rt.sessions.read() as session:
        own = {row.day: row.kind for row in session.scalars(select(OwnDay))}
        own.pop(day, None)
        if not isinstance(change, date):
            own[day] = change.kind
        moved = [each.told for each in _moves(session, own, day)]
    return tuple(sorted(moved, key=lambda each: (each.due_before, each.case_number)))


def move_terms(session: Session, rt: Runtime, actor: Actor, day: date) -> int:
    """Move what the changed day moves, in the caller's transaction; returns how many moments.

    The day and the calendar's new version are written already. Each move is audited.
    """
    own = {row.day: row.kind for row in session.scalars(select(OwnDay))}
    moves = list(_moves(session, own, day))
    terms = [each for each in moves if each.told.term_id is not None]
    if terms:
        session.connection().execute(_MOVED, [_columns(each) for each in terms])
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
    what keeps the moment a second time."""

    row_id: int
    told: MovedTerm
    rule: Term
    due: Due
    copy_id: int | None = None
    sums: _Sums = field(default_factory=dict)


def _moves(session: Session, own: Mapping[date, DayKind], day: date) -> Iterator[_Move]:
    version = session.scalar(select(Centre.calendar_version)) or 0
    # Not the runtime's calendar: what another transaction may still take back is not for all.
    calendar = BusinessCalendar(own, version)
    for found in (*_terms(session, calendar, day), *_visits(session, calendar, day)):
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


def _terms(session: Session, calendar: BusinessCalendar, day: date) -> Iterator[_Move]:
    """The running terms whose days hold the day, reckoned anew by their own rule and event."""
    first, last = (datetime.combine(day, at, CENTRE_ZONE) for at in (time.min, time.max))
    asked = (
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
        )
        .outerjoin(Application, Application.case_id == CaseTerm.case_id)
        .where(CaseTerm.ended_at.is_(None), CaseTerm.due_at >= first, CaseTerm.started_at <= last)
        .order_by(CaseTerm.id)
    )
    reckoned = _Reckoned(calendar)
    for row in session.execute(numbered(asked)):
        rule = term(row.code, row.edition)
        # The application itself came by the hours of the office that took it in (S7).
        came = rule.starts == _RECEIVED and row.started_at == row.received_at
        hours = office_hours(row.channel) if came else CENTRE_HOURS
        due, sums = reckoned.due(rule, row.started_at, hours)
        told = MovedTerm(row.id, row.number, str(rule.paragraph), row.due_at, due.moment)
        # The term of an application considered anew (§46) counts from then: nothing keeps it.
        number = row.application_id if came else row.subject.rpartition(" ")[2]
        yield _Move(row.id, told, rule, due, int(number) if number else None, sums)


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


def _columns(move: _Move) -> dict[str, Any]:
    return {
        "row": move.row_id,
        "to": move.due.moment,
        "sums": move.sums,
        "version": move.due.calendar_version,
    }


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
