"""A changed calendar that moves many terms moves them in steps, and what is left is not lost."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from factories import Staff, received
from fakes import FrozenClock, at
from sqlalchemy import select

from app.core.calendar import DayKind
from app.core.errors import EnvironmentFailure
from app.core.vocabulary import Channel
from app.models import AuditEvent, CaseTerm, OwnDay
from app.services import audit, calendar_steps
from app.services.calendar_moves import OwnDayRow, preview_own_day
from app.services.calendar_steps import finish_moves
from app.services.centre import remove_own_day, set_own_day
from app.services.runtime import Runtime

FRIDAY, SATURDAY = date(2021, 7, 2), date(2021, 7, 3)
FREE = OwnDayRow(FRIDAY, DayKind.DAY_OFF, "жарлық")
BEFORE, AFTER = at("2021-07-02T18:30"), at("2021-07-03T18:30")


@pytest.fixture(autouse=True)
def _two_at_a_time(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(calendar_steps, "STEP", 2)
    yield


def dues(rt: Runtime) -> list[Any]:
    with rt.sessions.read() as session:
        return list(session.scalars(select(CaseTerm.due_at).order_by(CaseTerm.id)))


def told(rt: Runtime) -> list[tuple[str, str]]:
    """What the trail says of the calendar: action and login."""
    with rt.sessions.read() as session:
        asked = select(AuditEvent).where(AuditEvent.entity == "own_day").order_by(AuditEvent.id)
        return [
            (event.action.removeprefix("calendar."), event.login)
            for event in session.scalars(asked)
        ]


def moved_in(rt: Runtime) -> list[int]:
    """The terms in the order in which they were moved."""
    with rt.sessions.read() as session:
        asked = select(AuditEvent.entity_id).where(AuditEvent.action == "term.moved")
        return [int(id_) for id_ in session.scalars(asked.order_by(AuditEvent.id))]


def test_many_are_moved_in_steps_between_which_others_write(
    rt: Runtime, staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        received(rt, staff.clerk)
    foreseen = preview_own_day(rt, staff.admin, FREE)
    assert [each.term_id for each in foreseen] == [1, 2, 3, 4, 5]
    seen, move = list[list[Any]](), calendar_steps.move_terms

    def between(session: Any, *given: Any) -> int:
        moved = move(session, *given)
        seen.append(dues(rt))  # as others see it while the step is not confirmed
        return moved

    monkeypatch.setattr(calendar_steps, "move_terms", between)
    set_own_day(rt, staff.admin, FREE)
    assert [row.count(AFTER) for row in seen] == [0, 2, 4]
    assert dues(rt) == [AFTER] * 5
    assert moved_in(rt) == [1, 2, 3, 4, 5]
    admin = staff.admin.login
    assert told(rt) == [("changed", admin), ("moving", admin), ("moved", admin)]
    assert finish_moves(rt) == 0
    assert audit.verify(rt).broken == ()
    remove_own_day(rt, staff.admin, FRIDAY)
    assert dues(rt) == [BEFORE] * 5


def test_few_are_moved_with_the_day_itself(rt: Runtime, staff: Staff) -> None:
    for _ in range(2):
        received(rt, staff.clerk)
    set_own_day(rt, staff.admin, FREE)
    assert dues(rt) == [AFTER] * 2
    assert told(rt) == [("changed", staff.admin.login)]


def cut_off(
    rt: Runtime, staff: Staff, monkeypatch: pytest.MonkeyPatch, change: OwnDayRow, steps: int
) -> None:
    """The change, ended after so many steps as if by a power cut."""
    move, done = calendar_steps.move_terms, list[int]()

    def ending(*given: Any) -> int:
        if len(done) == steps:
            raise EnvironmentFailure("database_unreachable")
        done.append(1)
        return move(*given)

    with monkeypatch.context() as patch:
        patch.setattr(calendar_steps, "move_terms", ending)
        with pytest.raises(EnvironmentFailure):
            set_own_day(rt, staff.admin, change)


def test_what_a_power_cut_left_is_moved_at_the_next_sign_in(
    rt: Runtime, staff: Staff, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the name of whoever declared the day; what began since then needs nothing."""
    for _ in range(7):
        received(rt, staff.clerk)
    cut_off(rt, staff, monkeypatch, FREE, 0)  # amid the first: nothing was declared
    assert (dues(rt), told(rt)) == ([BEFORE] * 7, [])
    assert finish_moves(rt) == 0
    cut_off(rt, staff, monkeypatch, FREE, 2)
    assert dues(rt) == [AFTER] * 4 + [BEFORE] * 3
    received(rt, staff.clerk)
    assert finish_moves(rt) == 1
    assert dues(rt) == [AFTER] * 8
    assert moved_in(rt) == [1, 2, 3, 4, 5, 6, 7]
    assert told(rt)[-1] == ("moved", staff.admin.login)
    assert finish_moves(rt) == 0
    assert audit.verify(rt).broken == ()


def test_what_is_left_is_moved_before_the_calendar_changes_again(
    rt: Runtime, staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        received(rt, staff.clerk)
    cut_off(rt, staff, monkeypatch, FREE, 1)
    set_own_day(rt, staff.admin, OwnDayRow(SATURDAY, DayKind.DAY_OFF, "жарлық"))
    assert len(set(dues(rt))) == 1
    assert dues(rt)[0] > AFTER
    with rt.sessions.read() as session:
        assert [row.day for row in session.scalars(select(OwnDay).order_by(OwnDay.day))] == [
            FRIDAY,
            SATURDAY,
        ]
        moved = session.scalars(select(AuditEvent).filter_by(action="calendar.moved")).all()
        moving = session.scalars(select(AuditEvent).filter_by(action="calendar.moving")).all()
    assert [json.loads(event.after)["moving"] for event in moved] == [event.id for event in moving]
    assert finish_moves(rt) == 0


def test_two_changes_at_once_leave_every_term_by_the_newest_calendar(
    rt: Runtime, staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second is declared, and moves all it moves, amid the steps of the first."""
    for _ in range(5):
        received(rt, staff.clerk, channel=Channel.CENTRE)
    move, done = calendar_steps.move_rest, list[int]()

    def amid(rt: Runtime, *given: Any) -> None:
        if not done:
            done.append(1)
            with monkeypatch.context() as patch:
                # Its program sees nothing left: the first's is at work.
                patch.setattr("app.services.centre.finish_moves", lambda _rt: 0)
                set_own_day(rt, staff.admin, OwnDayRow(SATURDAY, DayKind.DAY_OFF, "жарлық"))
        move(rt, *given)

    monkeypatch.setattr("app.services.centre.move_rest", amid)
    set_own_day(rt, staff.admin, FREE)
    assert len(set(dues(rt))) == 1
    assert dues(rt)[0] > AFTER
    assert finish_moves(rt) == 0
