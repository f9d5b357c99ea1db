"""Accounts: who may sign in, who must wait, and what the administrator may not do."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import argon2
import pytest
from argon2 import PasswordHasher, Type, extract_parameters
from engines import Founded
from factories import PASSWORD, Staff, new_account
from fakes import FrozenClock, at
from sqlalchemy import select

from app.core.errors import UserError
from app.core.vocabulary import Language, Role, Theme
from app.models import Account, AuditEvent, SignInCount
from app.services.accounts import (
    ATTEMPTS,
    WAIT,
    ChangeAccount,
    change_account,
    create_account,
    list_accounts,
    set_preferences,
    sign_in,
    sign_out,
)
from app.services.runtime import Runtime


@pytest.fixture
def engine_url(founded: Founded, tmp_path: Path) -> Iterator[str]:
    """SQLite only: hashes are slow on purpose. test_two_clerks.py signs in on both engines."""
    with founded("sqlite", tmp_path) as url:
        yield url


def attempt(rt: Runtime, login: str, password: str = "not this one") -> tuple[str, dict[str, Any]]:
    """The code and the parameters with which signing in is refused."""
    with pytest.raises(UserError) as refused:
        sign_in(rt, login, password)
    return refused.value.code, dict(refused.value.params)


def change(rt: Runtime, staff: Staff, login: str, **changes: Any) -> None:
    row = next(row for row in list_accounts(rt, staff.admin) if row.login == login)
    same = ChangeAccount(row.id, row.version, row.name_kk, row.name_ru, row.roles, row.active)
    change_account(rt, staff.admin, replace(same, **changes))


def test_the_right_password_opens_and_is_written_down(rt: Runtime) -> None:
    actor = sign_in(rt, "  Clerk ", PASSWORD)
    assert (actor.login, actor.roles) == ("clerk", {Role.CLERK})
    assert actor.names == {"kk": "Айгүл Сәрсенова", "ru": "Айгуль Сарсенова"}
    sign_out(rt, actor, locked=True)
    sign_out(rt, actor)
    with rt.sessions.read() as session:
        trail = session.scalars(select(AuditEvent.action).order_by(AuditEvent.id.desc()).limit(3))
        assert list(trail) == ["account.signed_out", "account.locked", "account.signed_in"]


@pytest.mark.parametrize("login", ["clerk", "nobody", "closed"], ids=["known", "unknown", "closed"])
def test_five_wrong_attempts_wait_whether_there_is_such_an_account_or_not(
    rt: Runtime, staff: Staff, clock: FrozenClock, login: str
) -> None:
    create_account(rt, staff.admin, new_account("closed", Role.CLERK))
    change(rt, staff, "closed", active=False)
    for _ in range(ATTEMPTS - 1):
        assert attempt(rt, login) == ("sign_in_wrong", {})
    until = clock.now() + WAIT
    assert attempt(rt, login) == ("sign_in_wait", {"until": until})
    clock.advance(minutes=4, seconds=59)
    assert attempt(rt, login, PASSWORD) == ("sign_in_wait", {"until": until})


def test_the_waiting_ends_by_the_clock(rt: Runtime, clock: FrozenClock) -> None:
    for _ in range(ATTEMPTS):
        attempt(rt, "clerk")
    clock.advance(seconds=WAIT.total_seconds())
    assert sign_in(rt, "clerk", PASSWORD).login == "clerk"
    assert attempt(rt, "clerk") == ("sign_in_wrong", {})


def test_the_count_begins_anew_after_the_waiting(rt: Runtime, clock: FrozenClock) -> None:
    for _ in range(ATTEMPTS):
        attempt(rt, "clerk")
    clock.advance(seconds=WAIT.total_seconds())
    assert [attempt(rt, "clerk")[0] for _ in range(ATTEMPTS)] == [
        *["sign_in_wrong"] * (ATTEMPTS - 1),
        "sign_in_wait",
    ]


def test_the_right_password_forgets_the_wrong_ones(rt: Runtime) -> None:
    for _ in range(ATTEMPTS - 1):
        attempt(rt, "clerk")
    sign_in(rt, "clerk", PASSWORD)
    assert attempt(rt, "clerk") == ("sign_in_wrong", {})
    sign_in(rt, "clerk", PASSWORD)
    with rt.sessions.read() as session:
        assert session.scalars(select(SignInCount)).all() == []


def test_one_persons_mistakes_keep_nobody_else_waiting(rt: Runtime) -> None:
    for _ in range(ATTEMPTS):
        attempt(rt, "clerk")
    assert sign_in(rt, "director", PASSWORD).roles == {Role.DIRECTOR}


def test_the_administrator_ends_the_waiting_with_a_new_password(rt: Runtime, staff: Staff) -> None:
    for _ in range(ATTEMPTS):
        attempt(rt, "clerk")
    change(rt, staff, "clerk", password="жаңа құпия сөз")
    assert attempt(rt, "clerk", PASSWORD) == ("sign_in_wrong", {})
    assert sign_in(rt, "clerk", "жаңа құпия сөз").login == "clerk"


@pytest.mark.parametrize("login", ["", "x", "не логин", "clerk' --", "a" * 500])
def test_what_can_be_no_sign_in_name_is_wrong_and_leaves_no_trace(rt: Runtime, login: str) -> None:
    for _ in range(ATTEMPTS if login == "x" else 1):
        assert attempt(rt, login)[0] == "sign_in_wrong"
    with rt.sessions.read() as session:
        assert session.scalars(select(SignInCount)).all() == []


def test_a_failed_attempt_is_written_down_without_what_was_typed(rt: Runtime) -> None:
    attempt(rt, "clerk", "hunter2hunter2")
    attempt(rt, "nobody", "hunter2hunter2")
    with rt.sessions.read() as session:
        failed = session.scalars(
            select(AuditEvent).where(AuditEvent.action == "account.sign_in_failed")
        ).all()
        clerk = session.scalars(select(Account.id).where(Account.login == "clerk")).one()
    assert [(row.entity_id, row.before, row.after) for row in failed] == [
        (str(clerk), "{}", "{}"),
        ("", "{}", "{}"),
    ]


def test_a_password_is_kept_as_an_argon2id_hash_only(rt: Runtime) -> None:
    with rt.sessions.read() as session:
        hashes = session.scalars(select(Account.password_hash)).all()
    assert len(set(hashes)) == len(hashes) == len(Role)
    assert all(extract_parameters(kept).type is Type.ID for kept in hashes)
    assert PasswordHasher().verify(hashes[0], PASSWORD)


def test_a_password_s_hash_takes_the_work_that_argon2_advises(
    rt: Runtime, staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(argon2, "PasswordHasher", PasswordHasher)  # not the tests' quick one
    create_account(rt, staff.admin, new_account("second", Role.CLERK))
    with rt.sessions.read() as session:
        kept = session.scalars(select(Account.password_hash).where(Account.login == "second")).one()
    assert not PasswordHasher().check_needs_rehash(kept)
    assert sign_in(rt, "second", PASSWORD).login == "second"


def test_a_closed_account_stays_and_does_not_open(rt: Runtime, staff: Staff) -> None:
    change(rt, staff, "clerk", active=False)
    assert attempt(rt, "clerk", PASSWORD) == ("sign_in_wrong", {})
    assert "clerk" in [row.login for row in list_accounts(rt, staff.admin)]
    change(rt, staff, "clerk", active=True)
    assert sign_in(rt, "clerk", PASSWORD).login == "clerk"


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"login": "Айгүл"}, "login_form", "login"),
        ({"login": "a"}, "login_form", "login"),
        ({"login": " CLERK "}, "login_taken", "login"),
        ({"name_kk": "  "}, "name_missing", "name_kk"),
        ({"name_ru": ""}, "name_missing", "name_ru"),
        ({"name_ru": "А" * 181}, "text_too_long", "name_ru"),
        ({"name_kk": "Айгүл 李"}, "letter_not_printable", "name_kk"),
        ({"password": "short"}, "password_short", "password"),
        ({"roles": frozenset()}, "roles_missing", "roles"),
    ],
)
def test_an_account_that_cannot_be_is_refused_at_its_field(
    rt: Runtime, staff: Staff, changes: dict[str, Any], code: str, field: str
) -> None:
    with pytest.raises(UserError) as refused:
        create_account(rt, staff.admin, replace(new_account("new", Role.CLERK), **changes))
    assert (refused.value.code, refused.value.field) == (code, field)
    assert len(list_accounts(rt, staff.admin)) == len(Role)


def test_posts_are_added_and_taken_away(rt: Runtime, staff: Staff) -> None:
    change(rt, staff, "clerk", roles=frozenset({Role.CLERK, Role.ADMINISTRATOR}))
    assert sign_in(rt, "clerk", PASSWORD).roles == {Role.CLERK, Role.ADMINISTRATOR}
    change(rt, staff, "clerk", roles=frozenset({Role.SUPERVISOR}))
    assert sign_in(rt, "clerk", PASSWORD).roles == {Role.SUPERVISOR}


@pytest.mark.parametrize(
    "changes", [{"active": False}, {"roles": frozenset({Role.CLERK})}], ids=["closed", "other_post"]
)
def test_somebody_stays_administrator(rt: Runtime, staff: Staff, changes: dict[str, Any]) -> None:
    with pytest.raises(UserError, match="last_administrator"):
        change(rt, staff, "administrator", **changes)
    create_account(rt, staff.admin, new_account("second", Role.ADMINISTRATOR))
    change(rt, staff, "administrator", **changes)
    assert sign_in(rt, "second", PASSWORD).roles == {Role.ADMINISTRATOR}


def test_an_account_changed_meanwhile_is_told(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    row = next(row for row in list_accounts(rt, staff.admin) if row.login == "clerk")
    clock.advance(minutes=1)
    change(rt, staff, "clerk", name_kk="Айгүл Ким")
    stale = ChangeAccount(row.id, row.version, "Ә", "А", row.roles, active=False)
    with pytest.raises(UserError, match="record_changed") as refused:
        change_account(rt, staff.admin, stale)
    assert refused.value.params == {
        "login": "administrator",
        "who": {"kk": "Айгүл Сәрсенова", "ru": "Айгуль Сарсенова"},
        "at": at("2021-07-01T10:01"),
        "what": ("name_kk",),
    }


def test_signing_in_makes_no_page_of_the_administrators_stale(rt: Runtime, staff: Staff) -> None:
    rows = list_accounts(rt, staff.admin)
    attempt(rt, "clerk")
    sign_in(rt, "clerk", PASSWORD)
    set_preferences(rt, staff.clerk, Language.RUSSIAN, Theme.DARK)
    assert list_accounts(rt, staff.admin) == rows


def test_a_new_password_is_in_the_trail_and_its_words_are_not(rt: Runtime, staff: Staff) -> None:
    change(rt, staff, "clerk", password="жаңа құпия сөз")
    with rt.sessions.read() as session:
        last = session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc()).limit(1)).one()
    assert (last.action, last.after) == ("account.changed", '{"password": "new"}')


def test_preferences_are_remembered(rt: Runtime, staff: Staff) -> None:
    set_preferences(rt, staff.clerk, Language.RUSSIAN, Theme.HIGH_CONTRAST)
    actor = sign_in(rt, "clerk", PASSWORD)
    assert (actor.language, actor.theme) == (Language.RUSSIAN, Theme.HIGH_CONTRAST)


def test_the_wait_is_minutes_not_hours() -> None:
    assert timedelta(minutes=1) <= WAIT <= timedelta(minutes=15)
