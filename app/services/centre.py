"""The centre: its founding at the first start, its details, its own calendar days."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS, BusinessCalendar
from app.core.errors import UserError
from app.core.vocabulary import Action, Language
from app.models import Centre, OwnDay
from app.rules.terms import DEFAULT_EDITION
from app.services import audit
from app.services.accounts import NewAccount, enter_account
from app.services.calendar_moves import Foreseen, foresee
from app.services.calendar_moves import OwnDayRow as OwnDayRow  # noqa: PLC0414
from app.services.calendar_steps import Rest, finish_moves, first_step, move_rest
from app.services.papers import require_printable
from app.services.runtime import Actor, Runtime, centre_of, require


@dataclass(frozen=True)
class CentreDetails:
    """What the papers print of the centre; `region` is the KATO code of its oblast or city."""

    name_kk: str
    name_ru: str
    region: str
    director_kk: str
    director_ru: str
    local_body_kk: str
    local_body_ru: str
    idle_minutes: int = 10
    posts_combined: bool = False


@dataclass(frozen=True)
class CentreView(CentreDetails):
    """The details as they stand, with their version."""

    version: int = 1
    edition: str = DEFAULT_EDITION
    demonstration: bool = False


@dataclass(frozen=True)
class CalendarDayRow:
    """A day that is not as its weekday: a holiday, a moved day, or the centre's own.

    `names` are those of the holiday or of the moved day off; empty for a weekend day that is
    worked and where the centre's own word stands over a holiday.
    """

    day: date
    is_business_day: bool
    names: Mapping[Language, str]
    own: OwnDayRow | None


@dataclass(frozen=True)
class CalendarYear:
    """A year's days that are not as their weekday, and whether its transfers are known."""

    year: int
    rows: tuple[CalendarDayRow, ...]
    transfers_known: bool


def is_founded(rt: Runtime) -> bool:
    """Whether the first start was done."""
    with rt.sessions.read() as session:
        return session.get(Centre, 1) is not None


def found_centre(
    rt: Runtime, details: CentreDetails, administrator: NewAccount, *, demonstration: bool = False
) -> None:
    """The first start: the centre's row and its administrator, or nothing.

    Raises UserError `centre_exists`, `field_missing` and `letter_not_printable` (with the
    field), and as `create_account`.
    """
    with rt.sessions.begin() as session:
        if session.get(Centre, 1) is not None:
            raise UserError("centre_exists")
        centre = Centre(
            id=1,
            **asdict(_whole(details)),
            edition=DEFAULT_EDITION,
            demonstration=demonstration,
            founded_at=rt.clock.now(),
        )
        session.add(centre)
        session.flush()
        audit.record(session, rt, None, "centre.founded", "centre", 1, after=asdict(details))
        enter_account(session, rt, None, administrator)


def change_centre(rt: Runtime, actor: Actor, version: int, details: CentreDetails) -> None:
    """Change the details; papers already issued keep what they were issued with.

    Raises UserError `record_changed`, `field_missing`, `letter_not_printable`.
    """
    require(actor, Action.MANAGE_CENTRE)
    with rt.sessions.begin() as session:
        centre = centre_of(session)
        audit.fresh(session, centre.version, version, "centre", 1)
        before = audit.state(centre)
        for name, value in asdict(_whole(details)).items():
            setattr(centre, name, value)
        session.flush()
        after = audit.changes(before, audit.state(centre))
        before = {name: before[name] for name in after}
        audit.record(session, rt, actor, "centre.changed", "centre", 1, before=before, after=after)


def view_centre(rt: Runtime) -> CentreView:
    """The centre's details, for windows and papers."""
    with rt.sessions.read() as session:
        centre = centre_of(session)
        names = CentreView.__dataclass_fields__
        return CentreView(**{name: getattr(centre, name) for name in names})


def set_own_day(rt: Runtime, actor: Actor, row: OwnDayRow) -> None:
    """Declare a day working or free; it stands over the known holidays and transfers.

    The due moments of running terms that it moves (`preview_own_day`) move with it: many of them
    in steps, so that others can write between them, and all before it is confirmed.
    """
    require(actor, Action.MANAGE_CALENDAR)
    finish_moves(rt)
    foreseen = foresee(rt, row)
    with rt.sessions.begin() as session:
        own = session.get(OwnDay, row.day) or OwnDay(day=row.day)
        before = {"kind": own.kind, "note": own.note}
        own.kind, own.note = row.kind, row.note.strip()
        own.set_by, own.set_at = actor.account_id, rt.clock.now()
        session.add(own)
        after = {"kind": row.kind, "note": own.note}
        rest = _calendar_changed(session, rt, actor, row.day, before, after, foreseen)
    if rest is not None:
        move_rest(rt, actor, rest)


def remove_own_day(rt: Runtime, actor: Actor, day: date) -> None:
    """Let the known calendar speak again for this day; one removed already is no fault.

    The due moments of running terms that it moves (`preview_own_day`) move with it, as there.
    """
    require(actor, Action.MANAGE_CALENDAR)
    finish_moves(rt)
    foreseen = foresee(rt, day)
    with rt.sessions.begin() as session:
        own = session.get(OwnDay, day)
        if own is None:
            return
        before = {"kind": own.kind, "note": own.note}
        session.delete(own)
        after = {"kind": None, "note": None}
        rest = _calendar_changed(session, rt, actor, day, before, after, foreseen)
    if rest is not None:
        move_rest(rt, actor, rest)


def own_days(rt: Runtime) -> tuple[OwnDayRow, ...]:
    """All days of the centre's own, by date."""
    with rt.sessions.read() as session:
        rows = session.scalars(select(OwnDay).order_by(OwnDay.day))
        return tuple(OwnDayRow(row.day, row.kind, row.note) for row in rows)


def calendar_year(rt: Runtime, year: int) -> CalendarYear:
    """The year as terms are reckoned in it, day by day where a day is not as its weekday."""
    own = {row.day: row for row in own_days(rt) if row.day.year == year}
    with rt.sessions.read() as session:
        calendar = rt.calendar(session)
    first, past = date(year, 1, 1), date(year + 1, 1, 1)
    days = (first + timedelta(days) for days in range((past - first).days))
    rows = (_calendar_day(calendar, day, own.get(day)) for day in days)
    return CalendarYear(year, tuple(filter(None, rows)), calendar.transfers_known(year))


def _calendar_day(
    calendar: BusinessCalendar, day: date, own: OwnDayRow | None
) -> CalendarDayRow | None:
    works = calendar.is_business_day(day)
    names = {tongue: name for tongue in Language if (name := calendar.day_name(day, tongue))}
    as_ever = works is (day.weekday() in CENTRE_HOURS.weekdays) and not names and own is None
    return None if as_ever else CalendarDayRow(day, works, names, own)


def _calendar_changed(
    session: Session,
    rt: Runtime,
    actor: Actor,
    day: date,
    before: Mapping[str, object],
    after: Mapping[str, object],
    foreseen: Foreseen,
) -> Rest | None:
    # Not through the record: its version counts the details' changes only.
    session.execute(update(Centre).values(calendar_version=Centre.calendar_version + 1))
    audit.record(
        session,
        rt,
        actor,
        "calendar.changed",
        "own_day",
        day.isoformat(),
        before=before,
        after=after,
    )
    session.flush()
    return first_step(session, rt, actor, day, foreseen)


def _whole(details: CentreDetails) -> CentreDetails:
    for name, value in asdict(details).items():
        if isinstance(value, str) and not value.strip():
            raise UserError("field_missing", field=name)
        if isinstance(value, str):
            require_printable(value, name)
    return details
