"""When a term is warned of before it ends: by the rule, or as the supervisor has set it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action, Unit
from app.models import Centre, TermWarning
from app.rules.term_warnings import MOST_HOURS, lead_hours
from app.rules.terms import DEFAULT_EDITION, Term, terms_in
from app.rules.work_kinds import running_codes
from app.services import audit
from app.services.runtime import Actor, Runtime, require, require_still


@dataclass(frozen=True)
class WarningRow:
    """How long before its end a term is warned of.

    amount, unit: the term's length. hours: working hours in force; default: those of the rule.
    """

    code: str
    paragraph: str
    amount: int
    unit: Unit
    hours: int
    default: int


def warnings(rt: Runtime, actor: Actor) -> tuple[WarningRow, ...]:
    """The warnings of all terms that can stand in a queue, in the order of the Rules."""
    require(actor, Action.VIEW_QUEUE)
    today = rt.clock.now().date()
    with rt.sessions.read() as session:
        hours = _in_force(session, rt)
        return tuple(
            WarningRow(
                rule.code,
                str(rule.paragraph),
                rule.amount,
                rule.unit,
                hours[rule.code],
                lead_hours(rule, today),
            )
            for rule in _rules(session)
        )


def set_warning(rt: Runtime, actor: Actor, code: str, hours: int | None) -> None:
    """Warn of the term so many working hours before its end; None: as the rule has it.

    Raises UserError `term_unknown` (paragraph, edition), `warning_hours` (most; field hours),
    `right_ended`.
    """
    require(actor, Action.SET_WARNINGS)
    if code not in running_codes():
        raise UserError("term_unknown", paragraph=code, edition=DEFAULT_EDITION)
    if hours is not None and not 0 <= hours <= MOST_HOURS:
        raise UserError("warning_hours", field="hours", most=MOST_HOURS)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.SET_WARNINGS)
        row = session.get(TermWarning, code)
        before = {"hours": row.hours if row else None}
        if hours is not None:
            row = row or TermWarning(code=code)
            row.hours, row.set_by, row.set_at = hours, actor.account_id, rt.clock.now()
            session.add(row)
        elif row is not None:
            session.delete(row)
        session.flush()
        after = {"hours": hours}
        if before != after:
            audit.record(
                session, rt, actor, "warning.set", "term_warning", code, before=before, after=after
            )


def warned_until(session: Session, rt: Runtime) -> Mapping[datetime, tuple[str, ...]]:
    """Of which terms (codes) due by which moment is to be warned now."""
    calendar, now = rt.calendar(session), rt.clock.now()
    codes: dict[int, list[str]] = {}
    for code, hours in _in_force(session, rt).items():
        codes.setdefault(hours, []).append(code)
    return {
        calendar.after_working_hours(now, hours): tuple(same)
        for hours, same in sorted(codes.items())
    }


def _in_force(session: Session, rt: Runtime) -> dict[str, int]:
    """Working hours by the term's code."""
    today = rt.clock.now().date()
    chosen = {row.code: row.hours for row in session.scalars(select(TermWarning))}
    return {rule.code: chosen.get(rule.code, lead_hours(rule, today)) for rule in _rules(session)}


def _rules(session: Session) -> list[Term]:
    """The terms that can stand in a queue, as the centre's edition has them."""
    edition = session.scalar(select(Centre.edition)) or DEFAULT_EDITION
    rules = {**terms_in(DEFAULT_EDITION), **terms_in(edition)}
    return [rule for code, rule in rules.items() if code in running_codes()]
