"""What every use case is given: sessions, clock, calendar, and who acts."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import BusinessCalendar
from app.core.clock import Clock
from app.core.errors import UserError
from app.core.vocabulary import Action, Language, Role, Theme
from app.models import Account, Centre, OwnDay
from app.models.database import Sessions
from app.rules.roles import may


@dataclass(frozen=True)
class Actor:
    """The signed-in person, as use cases see him; `account_id` 0 is a command's."""

    account_id: int
    login: str
    names: dict[str, str]
    roles: frozenset[Role]
    language: Language = Language.KAZAKH
    theme: Theme = Theme.SYSTEM

    def may(self, action: Action) -> bool:
        """Whether one of his roles allows it."""
        return may(self.roles, action)


@dataclass
class Runtime:
    """The program's one set of resources; use cases take it first."""

    sessions: Sessions
    clock: Clock
    data_folder: Path
    matching: object = field(default=None, repr=False)
    """The index of candidates, once somebody asked for it (`services/matching.py`)."""
    _calendar: BusinessCalendar | None = field(default=None, repr=False)

    def calendar(self, session: Session) -> BusinessCalendar:
        """The business calendar with the centre's own days, made anew when they change."""
        version = session.scalar(select(Centre.calendar_version)) or 0
        if self._calendar is None or self._calendar.version != version:
            own = {row.day: row.kind for row in session.scalars(select(OwnDay))}
            self._calendar = BusinessCalendar(own, version)
        return self._calendar


def require(actor: Actor, action: Action) -> None:
    """Raise UserError `action_not_allowed` unless the actor's roles allow the action."""
    if not actor.may(action):
        raise UserError("action_not_allowed", action=action.value)


def require_still(session: Session, actor: Actor, action: Action) -> Actor:
    """The actor with the posts that his account still has, inside the use case's transaction.

    He may have signed in long ago. Raises UserError `right_ended` where the account was closed,
    or lost the post that allows the action, meanwhile.
    """
    account = session.get(Account, actor.account_id)
    if account is None or not account.active:
        raise UserError("right_ended")
    now = replace(actor, roles=account.roles & actor.roles)
    if not now.may(action):
        raise UserError("right_ended")
    return now


def centre_of(session: Session) -> Centre:
    """The centre's row. Raises UserError `centre_not_founded` before the first start is done."""
    centre = session.get(Centre, 1)
    if centre is None:
        raise UserError("centre_not_founded")
    return centre
