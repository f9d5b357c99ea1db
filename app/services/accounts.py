"""Accounts: signing in, and what the administrator does with them."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action, Language, Role, Theme
from app.models import Account, AccountRole, SignInCount
from app.rules.roles import may
from app.services import audit
from app.services.papers import require_printable
from app.services.runtime import Actor, Runtime, require
from app.services.term_queue import release
from app.services.tickets import leave_hall

ATTEMPTS = 5
WAIT = timedelta(minutes=5)
SHORTEST_PASSWORD = 8
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,39}")


@dataclass(frozen=True)
class NewAccount:
    """What the administrator enters for a new colleague."""

    login: str
    name_kk: str
    name_ru: str
    password: str
    roles: frozenset[Role]
    language: Language = Language.KAZAKH


@dataclass(frozen=True)
class ChangeAccount:
    """A change of an account; `password` None leaves it as it is."""

    account_id: int
    version: int
    name_kk: str
    name_ru: str
    roles: frozenset[Role]
    active: bool
    password: str | None = None


@dataclass(frozen=True)
class AccountRow:
    """An account as the settings window lists it."""

    id: int
    version: int
    login: str
    name_kk: str
    name_ru: str
    roles: frozenset[Role]
    active: bool


def sign_in(rt: Runtime, login: str, password: str) -> Actor:
    """Check the password; five wrong ones in a row make the sign-in name wait.

    Raises UserError: `sign_in_wrong`, `sign_in_wait` (until), both without telling whether
    there is such an account, or whether it may be used.
    """
    login = login.strip().lower()
    with rt.sessions.read() as session:
        usable = select(Account.password_hash).where(Account.login == login, Account.active)
        stored = session.scalar(usable)
    right = _matches(stored or _nobody(), password) and stored is not None
    with rt.sessions.begin() as session:  # the slow hash holds no lock
        outcome = _settle(session, rt, login, right)
    if isinstance(outcome, UserError):
        raise outcome
    return outcome


def _settle(session: Session, rt: Runtime, login: str, right: bool) -> Actor | UserError:
    if not _LOGIN.fullmatch(login):
        return UserError("sign_in_wrong", field="password")
    count = session.get(SignInCount, login) or SignInCount(login=login, failed=0)
    if count.waits_until and count.waits_until > rt.clock.now():
        return UserError("sign_in_wait", field="password", until=count.waits_until)
    account = session.scalars(select(Account).where(Account.login == login)).first()
    if account is None or not right:
        return _count_failure(session, rt, count, account)
    _forget_failures(session, login)
    actor = actor_of(account)
    audit.record(session, rt, actor, "account.signed_in", "account", account.id)
    return actor


def _count_failure(
    session: Session, rt: Runtime, count: SignInCount, account: Account | None
) -> UserError:
    count.failed += 1
    session.add(count)
    named = account.id if account else ""
    audit.record(session, rt, None, "account.sign_in_failed", "account", named)
    if count.failed < ATTEMPTS:
        return UserError("sign_in_wrong", field="password")
    count.failed, count.waits_until = 0, rt.clock.now() + WAIT
    return UserError("sign_in_wait", field="password", until=count.waits_until)


def _forget_failures(session: Session, login: str) -> None:
    session.execute(delete(SignInCount).where(SignInCount.login == login))


def sign_out(rt: Runtime, actor: Actor, *, locked: bool = False) -> None:
    """Write down that the person left his place."""
    action = "account.locked" if locked else "account.signed_out"
    with rt.sessions.begin() as session:
        audit.record(session, rt, actor, action, "account", actor.account_id)


def actor_named(rt: Runtime, login: str) -> Actor:
    """Whose account a command writes under; who may read the database's file says so himself.

    The trail tells that it was a command. Raises UserError `login_unknown` (login).
    """
    with rt.sessions.read() as session:
        asked = select(Account).where(Account.login == login.strip().lower(), Account.active)
        account = session.scalars(asked).first()
        if account is None:
            raise UserError("login_unknown", login=login)
        return replace(actor_of(account), login=f"{account.login[:30]} (command)")


def create_account(rt: Runtime, actor: Actor, command: NewAccount) -> int:
    """Give a colleague an account; returns its number.

    Raises UserError: `login_form`, `login_taken`, `name_missing`, `letter_not_printable`,
    `roles_missing`, `password_short`.
    """
    require(actor, Action.MANAGE_ACCOUNTS)
    with rt.sessions.begin() as session:
        return enter_account(session, rt, actor, command).id


def enter_account(
    session: Session, rt: Runtime, actor: Actor | None, command: NewAccount
) -> Account:
    """The account's row, in the caller's transaction (`create_account`, `found_centre`)."""
    login = command.login.strip().lower()
    if not _LOGIN.fullmatch(login):
        raise UserError("login_form", field="login")
    if session.scalars(select(Account.id).where(Account.login == login)).first() is not None:
        raise UserError("login_taken", field="login")
    account = Account(
        login=login,
        name_kk=_name(command.name_kk, "name_kk"),
        name_ru=_name(command.name_ru, "name_ru"),
        password_hash=_hashed(command.password),
        role_rows=_rows(command.roles),
        language=command.language,
        theme=Theme.SYSTEM,
        created_at=rt.clock.now(),
    )
    session.add(account)
    session.flush()
    after = {"login": login, "roles": account.roles}
    audit.record(session, rt, actor, "account.created", "account", account.id, after=after)
    return account


def change_account(rt: Runtime, actor: Actor, command: ChangeAccount) -> None:
    """Change names, roles, password or whether the account may be used.

    A new password also ends the waiting after wrong ones; whoever leaves, or loses a post, keeps no
    work of it in his hands, and whoever may call nobody any more has left the hall. Raises
    UserError as `create_account`, `record_changed`, and `last_administrator` where nobody could
    manage accounts afterwards.
    """
    require(actor, Action.MANAGE_ACCOUNTS)
    with rt.sessions.begin() as session:
        account = session.get_one(Account, command.account_id)
        audit.fresh(session, account.version, command.version, "account", account.id)
        before = _shown(account)
        account.name_kk = _name(command.name_kk, "name_kk")
        account.name_ru = _name(command.name_ru, "name_ru")
        if command.roles != account.roles:
            account.role_rows = _rows(command.roles)
        account.active = command.active
        account.version += 1
        if command.password is not None:
            account.password_hash = _hashed(command.password)
            _forget_failures(session, account.login)
        session.flush()
        _keep_an_administrator(session)
        kept = account.roles if account.active else frozenset()
        release(session, rt, actor, account.id, kept)
        if not may(kept, Action.CALL_TICKET):
            leave_hall(session, rt, actor, account.id)
        after = audit.changes(before, _shown(account))
        if command.password is not None:
            after["password"] = "new"
        before = {name: before.get(name) for name in after}
        audit.record(
            session, rt, actor, "account.changed", "account", account.id, before=before, after=after
        )


def set_preferences(rt: Runtime, actor: Actor, language: Language, theme: Theme) -> None:
    """Remember how this person likes his windows."""
    with rt.sessions.begin() as session:
        account = session.get_one(Account, actor.account_id)
        account.language, account.theme = language, theme


def list_accounts(rt: Runtime, actor: Actor) -> tuple[AccountRow, ...]:
    """All accounts, by login."""
    require(actor, Action.MANAGE_ACCOUNTS)
    with rt.sessions.read() as session:
        rows = session.scalars(select(Account).order_by(Account.login)).all()
        return tuple(
            AccountRow(
                row.id, row.version, row.login, row.name_kk, row.name_ru, row.roles, row.active
            )
            for row in rows
        )


def actor_of(account: Account) -> Actor:
    """The account as use cases see it."""
    return Actor(
        account.id,
        account.login,
        {"kk": account.name_kk, "ru": account.name_ru},
        account.roles,
        account.language,
        account.theme,
    )


def _shown(account: Account) -> dict[str, Any]:
    names = {"name_kk": account.name_kk, "name_ru": account.name_ru}
    return {**names, "roles": account.roles, "active": account.active}


def _keep_an_administrator(session: Session) -> None:
    administrators = (
        select(Account.id)
        .join(AccountRole)
        .where(AccountRole.role == Role.ADMINISTRATOR, Account.active)
    )
    if session.scalars(administrators).first() is None:
        raise UserError("last_administrator", field="roles")


def _rows(roles: frozenset[Role]) -> list[AccountRole]:
    if not roles:
        raise UserError("roles_missing", field="roles")
    return [AccountRole(role=role) for role in sorted(roles)]


def _name(text: str, field: str) -> str:
    if not text.strip():
        raise UserError("name_missing", field=field)
    require_printable(text, field)  # the receipt of §12 names the clerk
    return text.strip()


def _hashed(password: str) -> str:
    if len(password) < SHORTEST_PASSWORD:
        raise UserError("password_short", field="password", length=SHORTEST_PASSWORD)
    from argon2 import PasswordHasher

    return PasswordHasher().hash(password)


def _matches(stored: str, password: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import VerifyMismatchError

    try:
        return PasswordHasher().verify(stored, password)
    except VerifyMismatchError:
        return False


@lru_cache
def _nobody() -> str:
    """A hash no password meets: an unknown login takes as long as a known one."""
    from secrets import token_hex

    return _hashed(token_hex())
