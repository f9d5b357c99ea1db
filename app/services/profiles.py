"""§11, §14: the category by predicted length of unemployment, and the table it is made from."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, datetime
from functools import lru_cache
from typing import Any, get_args, get_type_hints

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.classifiers import UnknownCode, entry
from app.core.clock import today
from app.core.errors import UserError
from app.core.vocabulary import Action, ProfileCategory
from app.models import Account, EmploymentCard, Person, ProfileTable
from app.models import RegistrationCase as Case
from app.rules.profile import Part, Profile, ProfileFacts, predict
from app.rules.profile_table import LISTS, FactorTable, read_table, shipped_table
from app.services import audit
from app.services.profile_text import table_text
from app.services.runtime import Actor, Runtime, require

Answers = Mapping[str, Any]

_KINDS = {name: get_args(hint)[0] for name, hint in get_type_hints(ProfileFacts).items()}
_TABLES_KEPT = 16
_table_of = lru_cache(maxsize=_TABLES_KEPT)(read_table)
"""A stored table is read once; its text is its version."""


@dataclass(frozen=True)
class TableView:
    """A table, and who put it in force when; nobody did with the one that comes with us."""

    table: FactorTable
    changed_at: datetime | None = None
    changed_by: str = ""


def put_on(session: Session, case: Case, person: Person) -> None:
    """§11, §14: judge the card on the day of registration, and keep what made the category."""
    assert case.registered_on is not None
    card = session.scalars(
        select(EmploymentCard).where(EmploymentCard.person_id == person.id)
    ).one()
    found = {name: getattr(card, name) for name in _KINDS if name != "birth_date"}
    facts = ProfileFacts(birth_date=person.birth_date, **found)
    table = table_in_force(session, case.registered_on)
    profile = predict(facts, table, case.registered_on)
    case.profile_category, case.profile = profile.category, as_json(profile, table)


def as_json(profile: Profile, table: FactorTable) -> dict[str, Any]:
    """The profile with the table's day and mark, as a case keeps it."""
    return {
        "in_force_from": table.in_force_from.isoformat(),
        "unofficial": table.unofficial,
        "category": profile.category.value,
        "points": profile.points,
        "parts": [asdict(part) for part in profile.parts],
        "missing": list(profile.missing),
    }


def from_json(data: Mapping[str, Any]) -> Profile:
    """The profile that a case keeps."""
    parts = tuple(Part(**part) for part in data["parts"])
    category = ProfileCategory(data["category"])
    return Profile(category, data["points"], parts, tuple(data["missing"]))


def preview(rt: Runtime, answers: Answers, on: date) -> Profile:
    """What the answers given so far would make on the day."""
    return profile_of(answers, load_table(rt, on), on)


def load_table(rt: Runtime, on: date) -> FactorTable:
    """The table that holds on the day; asks the database, so not for the UI thread."""
    with rt.sessions.read() as session:
        return table_in_force(session, on)


def profile_of(answers: Answers, table: FactorTable, on: date) -> Profile:
    """The profile of a wizard's answers, without the database.

    What cannot be read yet, a number below zero or a day ahead counts as unanswered.
    """
    read = {
        field.name: _read(field.name, answers.get(field.name)) for field in fields(ProfileFacts)
    }
    ahead = [name for name, value in read.items() if isinstance(value, date) and value > on]
    return predict(ProfileFacts(**read | dict.fromkeys(ahead)), table, on)


def table_in_force(session: Session, on: date) -> FactorTable:
    """The centre's own table that holds on the day, or the one that comes with us."""
    row = _row_in_force(session, on)
    return _table_of(row.rows) if row else shipped_table()


def list_tables(rt: Runtime, actor: Actor) -> tuple[TableView, ...]:
    """The table that holds today, and those that will, by their day."""
    require(actor, Action.MANAGE_PROFILE)
    day = today(rt.clock)
    coming = select(ProfileTable).where(ProfileTable.in_force_from > day)
    with rt.sessions.read() as session:
        present = _row_in_force(session, day)
        rows = session.scalars(coming.order_by(ProfileTable.in_force_from)).all()
        first = _view(session, present) if present else TableView(shipped_table())
        return (first, *(_view(session, row) for row in rows))


def set_table(rt: Runtime, actor: Actor, in_force_from: date, rows_text: str) -> TableView:
    """Let a table hold from a day on, which stands over the day the text names.

    One that was to hold from the same day gives way; what was registered keeps its points.
    Raises UserError `profile_table_invalid` (line, problem), `profile_table_date` (earliest)
    where the day has passed.
    """
    require(actor, Action.MANAGE_PROFILE)
    table = replace(read_table(rows_text), in_force_from=in_force_from)
    if in_force_from < (day := today(rt.clock)):
        raise UserError("profile_table_date", field="in_force_from", earliest=day)
    with rt.sessions.begin() as session:
        before = table_in_force(session, in_force_from)
        row = _row_of(session, in_force_from) or ProfileTable(in_force_from=in_force_from)
        row.rows = table_text(table)
        row.changed_at, row.changed_by = rt.clock.now(), actor.account_id
        session.add(row)
        session.flush()
        _record(session, rt, actor, "profile_table.set", row, before, table)
        return _view(session, row)


def remove_table(rt: Runtime, actor: Actor, in_force_from: date) -> None:
    """Take back a table that does not hold yet; one taken back already is no fault.

    Raises UserError `profile_table_held` where it holds today or held before.
    """
    require(actor, Action.MANAGE_PROFILE)
    if in_force_from <= today(rt.clock):
        raise UserError("profile_table_held")
    with rt.sessions.begin() as session:
        row = _row_of(session, in_force_from)
        if row is not None:
            session.delete(row)
            session.flush()
            before, after = _table_of(row.rows), table_in_force(session, in_force_from)
            _record(session, rt, actor, "profile_table.removed", row, before, after)


def _read(name: str, value: Any) -> Any:
    """The value as the rules take it, or None where it is none."""
    if _KINDS[name] is date:
        return _day(value)
    if name not in LISTS:
        return value if type(value) is int and value >= 0 else None
    try:
        return entry(name, str(value)).code
    except UnknownCode:
        return None


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _row_in_force(session: Session, on: date) -> ProfileTable | None:
    begun = select(ProfileTable).where(ProfileTable.in_force_from <= on)
    return session.scalars(begun.order_by(ProfileTable.in_force_from.desc()).limit(1)).first()


def _row_of(session: Session, day: date) -> ProfileTable | None:
    return session.scalars(
        select(ProfileTable).where(ProfileTable.in_force_from == day)
    ).one_or_none()


def _view(session: Session, row: ProfileTable) -> TableView:
    login = session.get_one(Account, row.changed_by).login
    return TableView(_table_of(row.rows), row.changed_at, login)


def _record(
    session: Session,
    rt: Runtime,
    actor: Actor,
    action: str,
    row: ProfileTable,
    was: FactorTable,
    now: FactorTable,
) -> None:
    """The points that differ, by answer."""
    before, after = _flat(was), _flat(now)
    names = sorted(name for name in before | after if before.get(name) != after.get(name))
    audit.record(
        session,
        rt,
        actor,
        action,
        "profile_table",
        row.in_force_from.isoformat(),
        before={name: before.get(name) for name in names},
        after={name: after.get(name) for name in names},
    )


def _flat(table: FactorTable) -> dict[str, int | bool]:
    flat: dict[str, int | bool] = {"unofficial": table.unofficial}
    flat |= {f"category {category}": start for category, start in table.thresholds.items()}
    for factor, rows in table.rows.items():
        for row in rows:
            answer = row.code or f"{_limit(row.low)}-{_limit(row.high)}"
            flat[f"{factor} {answer}"] = row.points
    return flat


def _limit(number: int | None) -> str:
    return "" if number is None else str(number)
