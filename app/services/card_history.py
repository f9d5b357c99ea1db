"""What every change of a person's card changed, when, and by whom (§22)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import select

from app.core.errors import UserError
from app.core.vocabulary import Action
from app.models import Account, CardRevision, EmploymentCard
from app.services import audit
from app.services.runtime import Actor, Runtime, require

_OWN = frozenset({"id", "person_id", "version", "created_at", "changed_at", "merged_into_id"})
"""What the program itself writes; nobody entered it."""


@dataclass(frozen=True)
class Change:
    """One field by its name, as JSON values before and after; None, "" or [] where empty."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True)
class Revision:
    """One state of the card: its number from 1, and what differs from the state before."""

    number: int
    at: datetime
    who: dict[str, str]
    changes: tuple[Change, ...]


def card_history(rt: Runtime, actor: Actor, person_id: int) -> tuple[Revision, ...]:
    """All states of the person's card, the newest first; the look is entered in the audit trail.

    Raises UserError `person_unknown`.
    """
    require(actor, Action.VIEW_PERSON)
    with rt.sessions.begin() as session:
        rows = session.execute(
            select(CardRevision, Account)
            .join(EmploymentCard, EmploymentCard.id == CardRevision.card_id)
            .join(Account, Account.id == CardRevision.changed_by)
            .where(EmploymentCard.person_id == person_id)
            .order_by(CardRevision.revision)
        ).all()
        if not rows:
            raise UserError("person_unknown")
        audit.record(session, rt, actor, "person.history_viewed", "person", person_id)
        states = [{}, *(_by_present_names(row.data) for row, _account in rows)]
        return tuple(
            Revision(
                row.revision,
                row.changed_at,
                {"kk": account.name_kk, "ru": account.name_ru},
                _changes(before, after),
            )
            for (row, account), (before, after) in zip(rows, pairwise(states), strict=True)
        )[::-1]


def _by_present_names(state: Mapping[str, Any]) -> dict[str, Any]:
    """A state kept under the schema's step 0001, by the names of today and with their defaults."""
    named = {"address_kind": "registered", **state}
    if "target_group" in named:
        group = named.pop("target_group")
        named["target_groups"] = [group] if group else []
    return named


def _changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Change, ...]:
    """The fields that differ; one that was and is empty does not."""
    return tuple(
        Change(name, before.get(name), value)
        for name, value in after.items()
        if name not in _OWN and (before.get(name) or value) and before.get(name) != value
    )
