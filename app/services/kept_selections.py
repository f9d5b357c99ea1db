"""§24, §52, §56: a choice that was seen is kept as it was seen (docs/decisions/0035)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.core.clock import CENTRE_ZONE
from app.core.errors import UserError
from app.core.vocabulary import Action
from app.models import Account, KeptSelection, RegistrationCase, Vacancy
from app.rules.ch5_referral import SERVED
from app.rules.selection import Part, Seeker, Wanted
from app.services import audit
from app.services.case_views import names_of
from app.services.runtime import Actor, Runtime, require, require_still
from app.services.selection import Look, Selection, VacancyChoice

_NOT_ASKED = frozenset({"number", "since", "waits_since", "unemployed_since"})
"""What of a vacancy or a person is no wish."""


@dataclass(frozen=True)
class Kept:
    """A list that was kept: when, by whom, of how many, and how it was looked at."""

    id: int
    at: datetime
    by_names: Mapping[str, str]
    count: int
    weights_since: date
    look: Look


def keep_selection(rt: Runtime, actor: Actor, vacancy_id: int, selection: Selection) -> int:
    """§56: keep the list of people seen for a vacancy; gives its id.

    The same list, kept last by the same hand on the same day, is not kept twice. A vacancy that is
    over meanwhile keeps what was seen before. Raises UserError `vacancy_unknown`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        vacancy = session.get(Vacancy, vacancy_id)
        if vacancy is None:
            raise UserError("vacancy_unknown")
        return selection_kept(session, rt, actor, vacancy, selection)


def selection_kept(
    session: Session, rt: Runtime, actor: Actor, vacancy: Vacancy, selection: Selection
) -> int:
    """Keep the list in the caller's transaction; gives its id."""
    rows = [(row.case_id, row.parts) for row in selection.candidates]
    new = _row(rt, actor, selection, _facts(selection.wanted, selection.skills), rows)
    new.vacancy_id, new.edition = vacancy.id, vacancy.edition
    return _kept(session, rt, actor, new, KeptSelection.vacancy_id == vacancy.id)


def keep_choice(rt: Runtime, actor: Actor, case_id: int, choice: VacancyChoice) -> int:
    """§24, §52: keep the list of vacancies shown to a person; gives its id.

    As `keep_selection`. Raises UserError `candidate_not_registered`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        return choice_kept(session, rt, actor, case_id, choice)


def choice_kept(
    session: Session, rt: Runtime, actor: Actor, case_id: int, choice: VacancyChoice
) -> int:
    """Keep the list in the caller's transaction. Raises as `keep_choice`."""
    case = session.get(RegistrationCase, case_id)
    if case is None or case.state not in SERVED:
        raise UserError("candidate_not_registered")
    rows = [(row.vacancy_id, row.parts) for row in choice.vacancies]
    new = _row(rt, actor, choice, _facts(choice.seeker, choice.skills), rows)
    new.case_id, new.edition = case_id, case.edition
    return _kept(session, rt, actor, new, KeptSelection.case_id == case_id)


def kept_of_vacancy(rt: Runtime, actor: Actor, vacancy_id: int) -> tuple[Kept, ...]:
    """The lists of people kept with a vacancy, the newest first."""
    require(actor, Action.VIEW_VACANCIES)
    return _kept_of(rt, KeptSelection.vacancy_id == vacancy_id)


def kept_of_case(rt: Runtime, actor: Actor, case_id: int) -> tuple[Kept, ...]:
    """The lists of vacancies that were kept with a person's case, the newest first."""
    require(actor, Action.VIEW_PERSON)
    return _kept_of(rt, KeptSelection.case_id == case_id)


def _kept_of(rt: Runtime, mine: ColumnElement[bool]) -> tuple[Kept, ...]:
    asked = (
        select(KeptSelection, Account)
        .join(Account, Account.id == KeptSelection.kept_by)
        .where(mine)
        .order_by(KeptSelection.id.desc())
    )
    with rt.sessions.read() as session:
        return tuple(
            Kept(
                id=row.id,
                at=row.kept_at,
                by_names=names_of(account),
                count=len(row.rows),
                weights_since=row.weights_since,
                look=_look(row),
            )
            for row, account in session.execute(asked)
        )


def _look(row: KeptSelection) -> Look:
    given = {name: row.asked[name] for name in row.changed}
    changed = {name: tuple(it) if isinstance(it, list) else it for name, it in given.items()}
    return Look(row.most_shown, row.priority, changed)


def _facts(judged: Wanted | Seeker, skills: Sequence[str]) -> dict[str, Any]:
    """What was asked, or what he has, as JSON; of the skills the words instead of the stems."""
    values = {
        one.name: audit.plain(getattr(judged, one.name))
        for one in fields(judged)
        if one.name not in _NOT_ASKED
    }
    return {**values, "skills": list(skills)}


def _row(
    rt: Runtime,
    actor: Actor,
    seen: Selection | VacancyChoice,
    asked: dict[str, Any],
    rows: Sequence[tuple[int, tuple[Part, ...]]],
) -> KeptSelection:
    parts = rows[0][1] if rows else ()
    return KeptSelection(
        kept_at=rt.clock.now(),
        kept_by=actor.account_id,
        weights_since=seen.weights_since,
        priority=seen.look.priority,
        most_shown=seen.look.limit,
        asked=asked,
        changed=sorted(seen.look.changed),
        considered=seen.considered,
        left_out=[[code, count] for code, count in seen.left_out],
        most={part.criterion.value: part.most for part in parts},
        musts=[part.criterion.value for part in parts if part.must],
        rows=[[id_, [part.points for part in found]] for id_, found in rows],
    )


def _day(row: KeptSelection) -> date:
    return row.kept_at.astimezone(CENTRE_ZONE).date()


_SAME = (
    *("edition", "weights_since", "priority", "most_shown", "asked", "changed", "considered"),
    *("left_out", "most", "musts", "rows"),
)


def _kept(
    session: Session, rt: Runtime, actor: Actor, new: KeptSelection, mine: ColumnElement[bool]
) -> int:
    asked = select(KeptSelection).where(mine).order_by(KeptSelection.id.desc()).limit(1)
    last = session.scalars(asked).first()
    if (
        last is not None
        and last.kept_by == new.kept_by
        and _day(last) == _day(new)  # what nobody changed overnight is proof of another day
        and all(getattr(last, name) == getattr(new, name) for name in _SAME)
    ):
        return last.id
    session.add(new)
    session.flush()
    about = {"vacancy": new.vacancy_id} if new.vacancy_id else {"case": new.case_id}
    after = {**about, "count": len(new.rows)}
    audit.record(session, rt, actor, "selection.kept", "kept_selection", new.id, after=after)
    return new.id
