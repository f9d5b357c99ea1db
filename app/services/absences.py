"""Leave and absence: who is away, and who does his work meanwhile."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.core.errors import UserError
from app.core.vocabulary import AbsenceKind, Action, Role
from app.models import Absence, Account
from app.rules.work_kinds import posts_of_work
from app.services import audit
from app.services.decisions import checked
from app.services.runtime import Actor, Runtime, require, require_still

NOTE_LENGTH = 200


@dataclass(frozen=True)
class EnterAbsence:
    """Somebody will be away from the first day to the last, both included.

    substitute: who does his work meanwhile; None: whoever takes it first.
    """

    account_id: int
    first_day: date
    last_day: date
    kind: AbsenceKind
    substitute_id: int | None = None
    note: str = ""


@dataclass(frozen=True)
class AbsenceView:
    """An absence; names by language. called_off_at: since when it does not count any more."""

    id: int
    version: int
    account_id: int
    names: dict[str, str]
    first_day: date
    last_day: date
    kind: AbsenceKind
    substitute_id: int | None
    substitute_names: dict[str, str] | None
    note: str
    entered_at: datetime
    called_off_at: datetime | None


@dataclass(frozen=True)
class AwayNow:
    """Until when somebody is away, and who stands in for him; why is no colleague's business."""

    last_day: date
    substitute_names: dict[str, str] | None


@dataclass(frozen=True)
class Colleague:
    """Somebody who works here, and the posts that work can be given to him in.

    away: the absence of today, if any.
    """

    account_id: int
    names: dict[str, str]
    posts: frozenset[Role]
    away: AwayNow | None


def enter_absence(rt: Runtime, actor: Actor, command: EnterAbsence) -> int:
    """Write down that somebody will be away; returns the absence's number.

    Raises UserError, each at its field: `account_gone` (account_id), `absence_days` (last_day),
    `absence_over` (last_day), `absence_overlaps` (first_day: first, last), `substitute_himself`,
    `substitute_post` (both substitute_id), `text_*` (note); `right_ended`.
    """
    require(actor, Action.REASSIGN)
    note = checked(command.note, "note", NOTE_LENGTH)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.REASSIGN)
        account = session.get(Account, command.account_id)
        if account is None or not account.active:
            raise UserError("account_gone", field="account_id")
        _refuse_days(session, rt, command)
        _refuse_substitute(session, account, command.substitute_id)
        row = Absence(
            account_id=account.id,
            first_day=command.first_day,
            last_day=command.last_day,
            kind=command.kind,
            substitute_id=command.substitute_id,
            note=note,
            entered_at=rt.clock.now(),
            entered_by=actor.account_id,
        )
        session.add(row)
        session.flush()
        after = audit.state(row)
        audit.record(session, rt, actor, "absence.entered", "absence", row.id, after=after)
        return row.id


def call_off_absence(rt: Runtime, actor: Actor, absence_id: int, version: int) -> None:
    """He is there after all, or is back early: from now on his work is his.

    Raises UserError `absence_unknown`, `absence_called_off`, `record_changed`, `right_ended`.
    """
    require(actor, Action.REASSIGN)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.REASSIGN)
        row = session.get(Absence, absence_id)
        if row is None:
            raise UserError("absence_unknown")
        if row.called_off_at is not None:
            raise UserError("absence_called_off")
        audit.fresh(session, row.version, version, "absence", row.id)
        row.called_off_at, row.version = rt.clock.now(), row.version + 1
        session.flush()
        after = {"called_off_at": audit.plain(row.called_off_at)}
        audit.record(session, rt, actor, "absence.called_off", "absence", row.id, after=after)


def absences(rt: Runtime, actor: Actor, *, past: bool = False) -> tuple[AbsenceView, ...]:
    """Who is or will be away, by the first day; past: those that are over or called off too."""
    require(actor, Action.REASSIGN)
    with rt.sessions.read() as session:
        return _views(session, None if past else rt.clock.now().date())


def people_of(rt: Runtime, actor: Actor, post: Role | None = None) -> tuple[Colleague, ...]:
    """Who can be given work of that post (None: of any), by name in the actor's language."""
    require(actor, Action.VIEW_QUEUE)
    today = rt.clock.now().date()
    posts = posts_of_work() if post is None else frozenset({post})
    with rt.sessions.read() as session:
        away = {
            view.account_id: AwayNow(view.last_day, view.substitute_names)
            for view in _views(session, today)
            if view.first_day <= today <= view.last_day
        }
        accounts = session.scalars(select(Account).where(Account.active)).all()
        found = [
            Colleague(row.id, _names(row), row.roles & posts_of_work(), away.get(row.id))
            for row in accounts
            if row.roles & posts
        ]
    language = "ru" if actor.language == "ru" else "kk"
    return tuple(sorted(found, key=lambda each: (each.names[language].casefold(), each.account_id)))


def _refuse_days(session: Session, rt: Runtime, command: EnterAbsence) -> None:
    if command.last_day < command.first_day:
        raise UserError("absence_days", field="last_day")
    if command.last_day < rt.clock.now().date():
        raise UserError("absence_over", field="last_day")
    other = session.scalars(
        select(Absence).where(
            Absence.account_id == command.account_id,
            Absence.called_off_at.is_(None),
            Absence.first_day <= command.last_day,
            Absence.last_day >= command.first_day,
        )
    ).first()
    if other is not None:
        raise UserError(
            "absence_overlaps", field="first_day", first=other.first_day, last=other.last_day
        )


def _refuse_substitute(session: Session, account: Account, substitute: int | None) -> None:
    """A substitute has every post in which work falls to the one who is away."""
    if substitute is None:
        return
    if substitute == account.id:
        raise UserError("substitute_himself", field="substitute_id")
    other = session.get(Account, substitute)
    needed = account.roles & posts_of_work()
    if other is None or not other.active or not needed <= other.roles:
        raise UserError("substitute_post", field="substitute_id")


def _views(session: Session, since: date | None) -> tuple[AbsenceView, ...]:
    other = aliased(Account)
    asked = (
        select(Absence, Account, other)
        .join(Account, Account.id == Absence.account_id)
        .outerjoin(other, other.id == Absence.substitute_id)
        .order_by(Absence.first_day, Absence.id)
    )
    if since is not None:
        asked = asked.where(Absence.last_day >= since, Absence.called_off_at.is_(None))
    return tuple(
        AbsenceView(
            id=row.id,
            version=row.version,
            account_id=row.account_id,
            names=_names(who),
            first_day=row.first_day,
            last_day=row.last_day,
            kind=row.kind,
            substitute_id=row.substitute_id,
            substitute_names=_names(stands_in) if stands_in else None,
            note=row.note,
            entered_at=row.entered_at,
            called_off_at=row.called_off_at,
        )
        for row, who, stands_in in session.execute(asked)
    )


def _names(account: Account) -> dict[str, str]:
    return {"kk": account.name_kk, "ru": account.name_ru}
