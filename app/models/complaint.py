"""A complaint about the service, and its answer (§46-47)."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from app.core.vocabulary import ComplaintBody, ComplaintOutcome
from app.models.base import Base, BigId, Moment, Versioned, words


class Complaint(Versioned, Base):
    """One complaint of one person; `about_id` is the paper it is about, if any.

    `due_at` is the end of its term (None where the Rules set none); `paper_id` the answer as
    issued.
    """

    __tablename__ = "complaint"
    __table_args__ = (CheckConstraint("(outcome IS NULL) = (answered_at IS NULL)", "answered"),)
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    number: Mapped[str] = mapped_column(String(20), unique=True)
    case_id: Mapped[int] = mapped_column(BigId, ForeignKey("registration_case.id"), index=True)
    body: Mapped[ComplaintBody] = mapped_column(words(ComplaintBody, "complaint_body"))
    about_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("paper.id"))
    text: Mapped[str] = mapped_column(String(2000))
    registered_at: Mapped[datetime] = mapped_column(Moment)
    registered_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    due_at: Mapped[datetime | None] = mapped_column(Moment)
    outcome: Mapped[ComplaintOutcome | None] = mapped_column(
        words(ComplaintOutcome, "complaint_outcome")
    )
    answer_kk: Mapped[str] = mapped_column(String(2000), default="")
    answer_ru: Mapped[str] = mapped_column(String(2000), default="")
    answered_at: Mapped[datetime | None] = mapped_column(Moment)
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    paper_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("paper.id"))
