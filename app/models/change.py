"""A change that the unemployed reports (§51)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from app.core.vocabulary import Change
from app.models.base import Base, BigId, Moment, words


class ReportedChange(Base):
    """What changed, on which day, and when it was reported; `due_at` is the end of §51's term.

    `reported_on` is the day of the report, entered at `reported_at`.
    """

    __tablename__ = "reported_change"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    case_id: Mapped[int] = mapped_column(BigId, ForeignKey("registration_case.id"), index=True)
    kind: Mapped[Change] = mapped_column(words(Change, "change"))
    happened_on: Mapped[date]
    reported_at: Mapped[datetime] = mapped_column(Moment)
    reported_on: Mapped[date]
    reported_to: Mapped[int] = mapped_column(ForeignKey("account.id"))
    due_at: Mapped[datetime] = mapped_column(Moment)
    details: Mapped[str] = mapped_column(String(500), default="")
    valid_reason: Mapped[bool | None]
