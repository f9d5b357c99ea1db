"""Scans: kept when chosen, a document's own once the application is taken in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, undefer

from app.core.errors import UserError
from app.core.vocabulary import Action
from app.gateways.attachments import AttachedFile, read_attachment
from app.models import Application, Attachment, Draft, PackageDocument
from app.models import RegistrationCase as Case
from app.services import audit
from app.services.runtime import Actor, Runtime, require

_FORGOTTEN = timedelta(days=1)
"""How long a scan that no draft names waits for its removal to be undone."""


@dataclass(frozen=True)
class AttachmentView:
    """A kept scan as fields and lists show it; `size` in bytes."""

    id: int
    name: str
    size: int
    media_type: str


def keep_attachment(rt: Runtime, actor: Actor, path: Path) -> AttachmentView:
    """Keep a scan for the draft the actor is at; one file's content is kept once until it is used.

    Raises what `gateways.attachments.read_attachment` raises.
    """
    if not actor.may(Action.EDIT_CARD):
        require(actor, Action.RECEIVE_APPLICATION)
    file = read_attachment(path)
    with rt.sessions.begin() as session:
        _drop_forgotten(session, actor, rt.clock.now())
        row = _kept_already(session, actor, file)
        if row is None:
            row = Attachment(
                name=file.name,
                media_type=file.media_type,
                size=len(file.content),
                sha256=file.sha256,
                content=file.content,
                stored_by=actor.account_id,
            )
            session.add(row)
        row.stored_at = rt.clock.now()
        session.flush()
        return _view(row)


def open_attachment(rt: Runtime, actor: Actor, attachment_id: int) -> tuple[AttachmentView, bytes]:
    """A scan and its content; the look is written down under the person it belongs to.

    Before it belongs to one, only who has it in a draft sees it. Raises UserError
    `attachment_unknown`.
    """
    with rt.sessions.begin() as session:
        row = session.get(Attachment, attachment_id, options=[undefer(Attachment.content)])
        if row is None:
            raise UserError("attachment_unknown")
        if row.document_id is not None:
            require(actor, Action.VIEW_PERSON)
            whose, look = _person_of(session, row.document_id), {"attachment": row.id}
            audit.record(session, rt, actor, "attachment.viewed", "person", whose, before=look)
        elif row.stored_by != actor.account_id:
            raise UserError("attachment_unknown")
        return _view(row), row.content


def link(session: Session, document: PackageDocument, ids: Iterable[int]) -> None:
    """Give a document of the package its scans, in the transaction that takes it in.

    A scan that another document has already is copied: one sheet may prove two things, and may
    stand in two drafts. Raises UserError `attachment_unknown`.
    """
    for attachment_id in dict.fromkeys(ids):
        row = session.get(Attachment, attachment_id)
        if row is None:
            raise UserError("attachment_unknown")
        if row.document_id is not None and row.document_id != document.id:
            row = _copy(row)
            session.add(row)
        row.document_id = document.id
    session.flush()
    session.expire(document, ["attachments"])


def drop_unlinked(session: Session, ids: Iterable[int]) -> None:
    """Remove those of the scans that belong to no document and stand in no draft."""
    named = set(ids)
    if unused := named and named - _in_drafts(session):
        session.execute(
            delete(Attachment).where(Attachment.id.in_(unused), Attachment.document_id.is_(None))
        )


def named_in(answers: Mapping[str, Any]) -> set[int]:
    """The numbers of the scans that a draft's answers name."""
    lists = (rows for name, rows in answers.items() if name.endswith("_files") and rows)
    return {row["id"] for rows in lists for row in rows}


def _in_drafts(session: Session) -> set[int]:
    return set().union(*map(named_in, session.scalars(select(Draft.data))))


def _drop_forgotten(session: Session, actor: Actor, now: datetime) -> None:
    forgotten = select(Attachment.id).where(
        Attachment.document_id.is_(None),
        Attachment.stored_by == actor.account_id,
        Attachment.stored_at < now - _FORGOTTEN,
    )
    drop_unlinked(session, session.scalars(forgotten))


def _kept_already(session: Session, actor: Actor, file: AttachedFile) -> Attachment | None:
    same = select(Attachment).where(
        Attachment.document_id.is_(None),
        Attachment.stored_by == actor.account_id,
        Attachment.sha256 == file.sha256,
        Attachment.name == file.name,
    )
    return session.scalars(same).first()


def _copy(row: Attachment) -> Attachment:
    return Attachment(
        name=row.name,
        media_type=row.media_type,
        size=row.size,
        sha256=row.sha256,
        content=row.content,
        stored_at=row.stored_at,
        stored_by=row.stored_by,
    )


def _person_of(session: Session, document_id: int) -> int:
    asked = (
        select(Case.person_id)
        .join(Application, Application.case_id == Case.id)
        .join(PackageDocument, PackageDocument.application_id == Application.id)
        .where(PackageDocument.id == document_id)
    )
    return session.scalars(asked).one()


def _view(row: Attachment) -> AttachmentView:
    return AttachmentView(row.id, row.name, row.size, row.media_type)
