"""The audit trail: append-only, each row chained to the one before by its hash."""

from datetime import datetime

from sqlalchemy import CheckConstraint, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, BigId, Moment


class AuditEvent(Base):
    """Who did what to which record, when, what stood there before and after (canonical JSON)."""

    __tablename__ = "audit_event"

    id: Mapped[int] = mapped_column(BigId, primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(Moment)
    account_id: Mapped[int | None]
    login: Mapped[str] = mapped_column(String(40))
    action: Mapped[str] = mapped_column(String(60))
    entity: Mapped[str] = mapped_column(String(40), index=True)
    entity_id: Mapped[str] = mapped_column(String(40), index=True)
    before: Mapped[str] = mapped_column(Text)
    after: Mapped[str] = mapped_column(Text)
    hash: Mapped[str] = mapped_column(String(64))


class AuditHead(Base):
    """How many events there are and the last one's hash, so that a cut tail shows."""

    __tablename__ = "audit_head"
    __table_args__ = (CheckConstraint("id = 1", "only_one"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    count: Mapped[int] = mapped_column(BigId)
    hash: Mapped[str] = mapped_column(String(64))
