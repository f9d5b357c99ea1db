"""Drafts: saved at each change of a wizard, offered again, gone when finished or thrown away."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.models import Draft
from app.services import attachments
from app.services.runtime import Actor, Runtime

_LABEL = 200
"""What of a label a list can show."""


@dataclass(frozen=True)
class DraftView:
    """A draft as Today lists it and a wizard opens it."""

    id: int
    wizard: str
    step: str
    label: str
    data: dict[str, Any]
    changed_at: datetime


def save_draft(
    rt: Runtime,
    actor: Actor,
    draft_id: int | None,
    wizard: str,
    step: str,
    label: str,
    data: Mapping[str, Any],
) -> int:
    """Keep the answers so far; returns the draft's number (a new one where `draft_id` is None).

    Raises UserError `draft_unknown` where it was finished or thrown away elsewhere.
    """
    with rt.sessions.begin() as session:
        draft = _own(session, actor, draft_id) if draft_id else None
        if draft is None and draft_id:
            raise UserError("draft_unknown")
        if draft is None:
            draft = Draft(account_id=actor.account_id, wizard=wizard)
            session.add(draft)
        draft.step, draft.label, draft.data = step, label[:_LABEL], dict(data)
        draft.changed_at = rt.clock.now()
        session.flush()
        return draft.id


def list_drafts(rt: Runtime, actor: Actor) -> tuple[DraftView, ...]:
    """The actor's drafts, newest first."""
    mine = select(Draft).where(Draft.account_id == actor.account_id)
    with rt.sessions.read() as session:
        return tuple(_view(row) for row in session.scalars(mine.order_by(Draft.changed_at.desc())))


def open_draft(rt: Runtime, actor: Actor, draft_id: int) -> DraftView:
    """One draft. Raises UserError `draft_unknown`."""
    with rt.sessions.read() as session:
        draft = _own(session, actor, draft_id)
        if draft is None:
            raise UserError("draft_unknown")
        return _view(draft)


def discard_draft(rt: Runtime, actor: Actor, draft_id: int) -> None:
    """Throw a draft away; one that is gone already is no fault."""
    with rt.sessions.begin() as session:
        drop(session, actor, draft_id)


def drop(session: Session, actor: Actor, draft_id: int | None) -> None:
    """Remove a draft in the transaction of the use case that finished it, and its scans but for
    those that the use case has given to a document."""
    draft = _own(session, actor, draft_id) if draft_id else None
    if draft is not None:
        session.delete(draft)
        session.flush()
        attachments.drop_unlinked(session, attachments.named_in(draft.data))


def _own(session: Session, actor: Actor, draft_id: int) -> Draft | None:
    draft = session.get(Draft, draft_id)
    return draft if draft is not None and draft.account_id == actor.account_id else None


def _view(row: Draft) -> DraftView:
    return DraftView(row.id, row.wizard, row.step, row.label, dict(row.data), row.changed_at)
