"""The centre's founding and details, and the calendar days it declares for itself."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from factories import CENTRE, PASSWORD, Staff, application, found, new_account, received
from fakes import FrozenClock, at
from sqlalchemy import func, select

from app.core.calendar import DayKind
from app.core.errors import UserError
from app.core.vocabulary import Language, Role
from app.models import Account, AuditEvent, CaseTerm, Centre, OwnDay
from app.opening import open_runtime
from app.services.accounts import sign_in
from app.services.centre import (
    OwnDayRow,
    calendar_year,
    change_centre,
    found_centre,
    is_founded,
    own_days,
    remove_own_day,
    set_own_day,
    view_centre,
)
from app.services.registration import receive_application
from app.services.runtime import Actor, Runtime

FRIDAY = OwnDayRow(date(2021, 7, 2), DayKind.DAY_OFF, "Қала күні")


@pytest.fixture
def empty(empty_url: str, tmp_path: Path) -> Iterator[Runtime]:
    """A database with its schema and no centre yet."""
    rt = open_runtime(empty_url, tmp_path, FrozenClock())
    yield rt
    rt.sessions.close()


def last_event(rt: Runtime) -> AuditEvent:
    with rt.sessions.read() as session:
        return session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc()).limit(1)).one()


# --- the founding


def test_the_first_start_founds_the_centre_and_its_administrator(empty: Runtime) -> None:
    assert not is_founded(empty)
    found(empty)
    assert is_founded(empty)
    centre = view_centre(empty)
    assert (centre.name_kk, centre.edition) == (CENTRE.name_kk, "259-2021")
    assert (centre.version, centre.demonstration) == (1, False)
    assert sign_in(empty, Role.ADMINISTRATOR, PASSWORD).roles == {Role.ADMINISTRATOR}


def test_a_centre_is_founded_once(rt: Runtime) -> None:
    with pytest.raises(UserError, match="centre_exists"):
        found_centre(rt, CENTRE, new_account("other", Role.ADMINISTRATOR))


@pytest.mark.parametrize(
    ("details", "administrator", "code", "field"),
    [
        ({"name_kk": " "}, {}, "field_missing", "name_kk"),
        ({"director_ru": "Оспанов 李"}, {}, "letter_not_printable", "director_ru"),
        ({"name_ru": "Ц" * 301}, {}, "text_too_long", "name_ru"),
        ({}, {"password": "1234567"}, "password_short", "password"),
        ({}, {"login": "Ә"}, "login_form", "login"),
    ],
)
def test_a_founding_that_fails_leaves_nothing(
    empty: Runtime, details: dict[str, str], administrator: dict[str, str], code: str, field: str
) -> None:
    account = replace(new_account("admin", Role.ADMINISTRATOR), **administrator)
    with pytest.raises(UserError) as refused:
        found_centre(empty, replace(CENTRE, **details), account)
    assert (refused.value.code, refused.value.field) == (code, field)
    with empty.sessions.read() as session:
        for table in (Centre, Account, AuditEvent):
            assert session.scalar(select(func.count()).select_from(table)) == 0


def test_before_the_founding_nothing_is_received(empty: Runtime) -> None:
    clerk = Actor(1, "clerk", {"kk": "К", "ru": "К"}, frozenset({Role.CLERK}))
    with pytest.raises(UserError, match="centre_not_founded"):
        receive_application(empty, clerk, application())
    with pytest.raises(UserError, match="centre_not_founded"):
        view_centre(empty)


# --- the details


def test_details_are_changed_and_the_trail_says_what(rt: Runtime, staff: Staff) -> None:
    change_centre(rt, staff.admin, 1, replace(CENTRE, director_kk="Әлиев Әли"))
    assert (view_centre(rt).director_kk, view_centre(rt).version) == ("Әлиев Әли", 2)
    event = last_event(rt)
    assert event.before == f'{{"director_kk": "{CENTRE.director_kk}", "version": 1}}'
    assert event.after == '{"director_kk": "Әлиев Әли", "version": 2}'


def test_details_changed_meanwhile_are_told(rt: Runtime, staff: Staff, clock: FrozenClock) -> None:
    change_centre(rt, staff.admin, 1, replace(CENTRE, director_kk="Әлиев Әли"))
    clock.advance(minutes=3)
    with pytest.raises(UserError, match="record_changed") as refused:
        change_centre(rt, staff.admin, 1, CENTRE)
    assert refused.value.params == {
        "login": "administrator",
        "who": {"kk": "Айгүл Сәрсенова", "ru": "Айгуль Сарсенова"},
        "at": at("2021-07-01T10:00"),
        "what": ("director_kk",),
    }
    assert view_centre(rt).director_kk == "Әлиев Әли"


def test_a_calendar_day_makes_no_page_of_the_details_stale(rt: Runtime, staff: Staff) -> None:
    set_own_day(rt, staff.admin, FRIDAY)
    change_centre(rt, staff.admin, 1, replace(CENTRE, idle_minutes=5))
    assert view_centre(rt).idle_minutes == 5


# --- the days


def due(rt: Runtime, staff: Staff) -> tuple[Any, int]:
    """When the term of an application received now is due, and by which calendar."""
    received(rt, staff.clerk)
    with rt.sessions.read() as session:
        term = session.scalars(select(CaseTerm).order_by(CaseTerm.id.desc()).limit(1)).one()
    return term.due_at, term.calendar_version


def test_an_own_day_changes_what_falls_due_from_then_on(rt: Runtime, staff: Staff) -> None:
    assert due(rt, staff) == (at("2021-07-02T18:30"), 0)
    set_own_day(rt, staff.admin, FRIDAY)
    assert due(rt, staff) == (at("2021-07-03T18:30"), 1)
    set_own_day(rt, staff.admin, OwnDayRow(date(2021, 7, 3), DayKind.DAY_OFF, ""))
    assert due(rt, staff) == (at("2021-07-07T18:30"), 2)
    set_own_day(rt, staff.admin, OwnDayRow(date(2021, 7, 4), DayKind.WORKING, ""))
    assert due(rt, staff) == (at("2021-07-04T18:30"), 3)
    remove_own_day(rt, staff.admin, FRIDAY.day)
    assert due(rt, staff) == (at("2021-07-02T18:30"), 4)


def test_what_another_program_declares_counts_here_too(
    rt: Runtime, staff: Staff, engine_url: str
) -> None:
    due(rt, staff)
    other = open_runtime(engine_url, rt.data_folder, FrozenClock())
    set_own_day(other, staff.admin, FRIDAY)
    other.sessions.close()
    assert due(rt, staff) == (at("2021-07-03T18:30"), 1)


def test_a_day_declared_again_takes_the_last_word(rt: Runtime, staff: Staff) -> None:
    set_own_day(rt, staff.admin, FRIDAY)
    again = OwnDayRow(FRIDAY.day, DayKind.WORKING, "")
    set_own_day(rt, staff.admin, again)
    assert own_days(rt) == (again,)
    event = last_event(rt)
    assert event.before == '{"kind": "day_off", "note": "Қала күні"}'
    assert event.after == '{"kind": "working", "note": ""}'


def test_removing_a_day_twice_is_no_fault_and_one_event(rt: Runtime, staff: Staff) -> None:
    set_own_day(rt, staff.admin, FRIDAY)
    remove_own_day(rt, staff.admin, FRIDAY.day)
    removed = last_event(rt).id
    remove_own_day(rt, staff.admin, FRIDAY.day)
    assert last_event(rt).id == removed
    assert own_days(rt) == ()
    with rt.sessions.read() as session:
        assert session.scalars(select(Centre.calendar_version)).one() == 2
        assert session.scalars(select(OwnDay)).all() == []


def test_the_year_shows_own_days_among_the_known_ones(rt: Runtime, staff: Staff) -> None:
    set_own_day(rt, staff.admin, FRIDAY)
    year = calendar_year(rt, 2021)
    rows = {row.day: row for row in year.rows}
    assert year.transfers_known
    assert rows[FRIDAY.day].own == FRIDAY
    assert rows[FRIDAY.day].is_business_day is False
    worked_saturday = rows[date(2021, 7, 3)]
    assert (worked_saturday.is_business_day, worked_saturday.own) == (True, None)
    moved = rows[date(2021, 7, 5)]
    assert moved.names[Language.RUSSIAN] == "Выходной день (перенесен с 03.07.2021)"
    assert date(2021, 7, 7) not in rows
