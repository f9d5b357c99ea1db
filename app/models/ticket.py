"""The hall: tickets by their number, and the counters to which they are called (S3)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.vocabulary import TicketOutcome, TicketPurpose
from app.models.base import Base, BigId, Moment, Versioned, words


class Ticket(Versioned, Base):
    """One who came: when he took his number, when he was called and where, how it ended.

    `number` runs from 1 each day for each purpose; its letter is the purpose's. `given_by` is
    None where it was pressed on the touch screen. `person_id` is whom the clerk opened while he
    served the ticket.
    """

    __tablename__ = "ticket"
    __table_args__ = (
        UniqueConstraint("day", "purpose", "number"),
        Index(
            "ix_ticket_waiting",
            "day",
            "given_at",
            sqlite_where=text("called_at IS NULL AND ended_at IS NULL"),
            postgresql_where=text("called_at IS NULL AND ended_at IS NULL"),
        ),
        Index(
            "uq_ticket_serving",
            "called_by",
            unique=True,
            sqlite_where=text("called_at IS NOT NULL AND ended_at IS NULL"),
            postgresql_where=text("called_at IS NOT NULL AND ended_at IS NULL"),
        ),
        CheckConstraint("called_at >= given_at", "called_after"),
        CheckConstraint("ended_at >= given_at", "ended_after"),
        CheckConstraint("(ended_at IS NULL) = (outcome IS NULL)", "ended_somehow"),
        CheckConstraint("(called_at IS NULL) = (called_by IS NULL)", "called_by_somebody"),
    )
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    day: Mapped[date]
    purpose: Mapped[TicketPurpose] = mapped_column(words(TicketPurpose, "ticket_purpose"))
    number: Mapped[int]
    given_at: Mapped[datetime] = mapped_column(Moment)
    given_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    called_at: Mapped[datetime | None] = mapped_column(Moment)
    called_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    counter: Mapped[int | None]
    calls: Mapped[int] = mapped_column(default=0)
    """How often it was called: the board sounds again at each."""
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    outcome: Mapped[TicketOutcome | None] = mapped_column(words(TicketOutcome, "ticket_outcome"))
    person_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("person.id"))


class Counter(Base):
    """A counter, who sits at it, and for what he calls; no purposes at all means every one."""

    __tablename__ = "counter"
    __table_args__ = (CheckConstraint("number BETWEEN 1 AND 99", "number"),)

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), unique=True)
    purposes: Mapped[list[Any]] = mapped_column(JSON, default=list)
    since: Mapped[datetime | None] = mapped_column(Moment)
