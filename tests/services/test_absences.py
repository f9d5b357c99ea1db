"""Leave and absence: who is away, who may stand in for him."""

from dataclasses import replace
from datetime import date

import pytest
from factories import Staff, new_account
from fakes import FrozenClock

from app.core.errors import UserError
from app.core.vocabulary import AbsenceKind, Role
from app.models import Account
from app.services.absences import (
    AwayNow,
    EnterAbsence,
    absences,
    call_off_absence,
    enter_absence,
    people_of,
)
from app.services.accounts import ChangeAccount, actor_of, change_account, create_account
from app.services.runtime import Actor, Runtime

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


@pytest.fixture
def second(rt: Runtime, staff: Staff) -> Actor:
    id_ = create_account(rt, staff.admin, new_account("clerk2", Role.CLERK))
    with rt.sessions.read() as session:
        return actor_of(session.get_one(Account, id_))


def leave(of: Actor, substitute: Actor | None = None) -> EnterAbsence:
    return EnterAbsence(
        of.account_id,
        date(2021, 7, 5),
        date(2021, 7, 16),
        AbsenceKind.LEAVE,
        substitute.account_id if substitute else None,
        " еңбек демалысы ",
    )


def test_an_absence_is_entered_told_and_called_off(
    rt: Runtime, staff: Staff, second: Actor, clock: FrozenClock
) -> None:
    supervisor = staff.of[Role.SUPERVISOR]
    id_ = enter_absence(rt, supervisor, leave(staff.clerk, second))
    (view,) = absences(rt, supervisor)
    assert (view.id, view.account_id, view.substitute_id) == (
        id_,
        staff.clerk.account_id,
        second.account_id,
    )
    assert (view.names, view.note, view.called_off_at) == (
        staff.clerk.names,
        "еңбек демалысы",
        None,
    )
    clock.set("2021-07-06T10:00")
    away = {row.account_id: row.away for row in people_of(rt, supervisor, Role.CLERK)}
    assert away == {
        staff.clerk.account_id: AwayNow(date(2021, 7, 16), second.names),
        second.account_id: None,
    }
    with pytest.raises(UserError, match="record_changed"):
        call_off_absence(rt, supervisor, id_, 7)
    call_off_absence(rt, supervisor, id_, view.version)
    assert absences(rt, supervisor) == ()
    assert [row.called_off_at for row in absences(rt, supervisor, past=True)] == [clock.now()]
    with pytest.raises(UserError, match="absence_called_off"):
        call_off_absence(rt, supervisor, id_, view.version + 1)
    enter_absence(rt, supervisor, leave(staff.clerk))  # the same days are free again


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"last_day": date(2021, 7, 4)}, "absence_days", "last_day"),
        (
            {"first_day": date(2021, 6, 1), "last_day": date(2021, 6, 30)},
            "absence_over",
            "last_day",
        ),
        ({"first_day": date(2021, 7, 20), "last_day": date(2021, 8, 1)}, "absence_overlaps", None),
        ({"account_id": 999}, "account_gone", "account_id"),
        ({"substitute_id": 2}, "substitute_himself", "substitute_id"),
        ({"substitute_id": 6}, "substitute_post", "substitute_id"),
        ({"substitute_id": 999}, "substitute_post", "substitute_id"),
        ({"note": "x" * 201}, "text_too_long", "note"),
    ],
)
def test_a_wrong_absence_is_refused_at_its_field(
    rt: Runtime, staff: Staff, wrong: dict[str, object], code: str, field: str | None
) -> None:
    supervisor = staff.of[Role.SUPERVISOR]
    assert (staff.clerk.account_id, supervisor.account_id) == (2, 6)
    later = replace(leave(staff.clerk), first_day=date(2021, 7, 25), last_day=date(2021, 7, 30))
    enter_absence(rt, supervisor, later)
    with pytest.raises(UserError, match=code) as refused:
        enter_absence(rt, supervisor, replace(leave(staff.clerk), **wrong))
    assert field in (None, refused.value.field)
    assert len(absences(rt, supervisor)) == 1


def test_nobody_enters_his_own_absence_and_nobody_closed_stands_in(
    rt: Runtime, staff: Staff, second: Actor
) -> None:
    with pytest.raises(UserError, match="action_not_allowed"):
        enter_absence(rt, staff.clerk, leave(staff.clerk))
    with pytest.raises(UserError, match="action_not_allowed"):
        absences(rt, staff.clerk)  # illness and notes are no colleague's business
    closed = ChangeAccount(second.account_id, 1, "Асан", "Асан", second.roles, active=False)
    change_account(rt, staff.admin, closed)
    with pytest.raises(UserError, match="substitute_post"):
        enter_absence(rt, staff.of[Role.SUPERVISOR], leave(staff.clerk, second))
    with pytest.raises(UserError, match="account_gone"):
        enter_absence(rt, staff.of[Role.SUPERVISOR], leave(second))
    assert second.account_id not in {row.account_id for row in people_of(rt, staff.clerk)}
