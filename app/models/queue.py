"""The queue beside the terms: who is away, which sights of it are kept, what is warned of."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.core.vocabulary import AbsenceKind
from app.models.base import Base, BigId, Moment, Versioned, words


class Absence(Versioned, Base):
    """Somebody is away from the first day to the last; his work is his substitute's meanwhile.

    Without a substitute it is of whoever takes it first. One called off stays, with when.
    """

    __tablename__ = "absence"
    __table_args__ = (
        CheckConstraint("last_day >= first_day", "days"),
        CheckConstraint("substitute_id <> account_id", "not_himself"),
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    first_day: Mapped[date]
    last_day: Mapped[date] = mapped_column(index=True)
    kind: Mapped[AbsenceKind] = mapped_column(words(AbsenceKind, "absence_kind"))
    substitute_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    note: Mapped[str] = mapped_column(String(200), default="")
    entered_at: Mapped[datetime] = mapped_column(Moment)
    entered_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    called_off_at: Mapped[datetime | None] = mapped_column(Moment)


class SavedFilter(Base):
    """A sight of the queue that an account keeps under a name."""

    __tablename__ = "saved_filter"
    __table_args__ = (UniqueConstraint("account_id", "name"),)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    name: Mapped[str] = mapped_column(String(60))
    chosen: Mapped[dict[str, Any]] = mapped_column(JSON)
    saved_at: Mapped[datetime] = mapped_column(Moment)


class TermWarning(Base):
    """How many working hours before its end a term is warned of, by the term's code."""

    __tablename__ = "term_warning"
    __table_args__ = (CheckConstraint("hours BETWEEN 0 AND 400", "hours"),)

    code: Mapped[str] = mapped_column(String(40), primary_key=True)
    hours: Mapped[int]
    set_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    set_at: Mapped[datetime] = mapped_column(Moment)
