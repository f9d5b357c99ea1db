"""The individual employment plan (§48-50, Appendix 9), a row for each of its versions."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.vocabulary import PlanGroup, PlanStatus
from app.models.base import Base, BigId, Moment, Versioned, words


class Plan(Versioned, Base):
    """One version of a case's plan; the newest is in force, those before it are kept."""

    __tablename__ = "plan"
    __table_args__ = (UniqueConstraint("case_id", "revision"),)
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    case_id: Mapped[int] = mapped_column(BigId, ForeignKey("registration_case.id"))
    revision: Mapped[int]
    goal: Mapped[str] = mapped_column(String(300))
    education: Mapped[str] = mapped_column(String(300), default="")
    specialty: Mapped[str] = mapped_column(String(300), default="")
    valid_until: Mapped[date]
    why: Mapped[str] = mapped_column(String(300), default="")
    made_at: Mapped[datetime] = mapped_column(Moment)
    made_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    paper_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("paper.id"))
    signed_on: Mapped[date | None]
    actions: Mapped[list["PlanAction"]] = relationship(order_by="PlanAction.id", lazy="selectin")
    meetings: Mapped[list["PlanMeeting"]] = relationship(order_by="PlanMeeting.id", lazy="selectin")


class PlanAction(Base):
    """An action out of the form's groups: `item` is its line there, counted from 1."""

    __tablename__ = "plan_action"
    __table_args__ = (CheckConstraint("item BETWEEN 1 AND 5", "item"),)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    plan_id: Mapped[int] = mapped_column(BigId, ForeignKey("plan.id"), index=True)
    group: Mapped[PlanGroup] = mapped_column(words(PlanGroup, "plan_group"))
    item: Mapped[int]
    note: Mapped[str] = mapped_column(String(200), default="")
    due_on: Mapped[date]
    status: Mapped[PlanStatus] = mapped_column(words(PlanStatus, "action_status"))
    closed_on: Mapped[date | None]
    why: Mapped[str] = mapped_column(String(300), default="")
    valid_reason: Mapped[bool | None]


class PlanMeeting(Base):
    """A meeting with the centre, or a report to it, by the plan's schedule (§37)."""

    __tablename__ = "plan_meeting"
    __table_args__ = (
        Index(
            "ix_plan_meeting_open",
            "day",
            sqlite_where=text("closed_on IS NULL"),
            postgresql_where=text("closed_on IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    plan_id: Mapped[int] = mapped_column(BigId, ForeignKey("plan.id"), index=True)
    day: Mapped[date]
    what: Mapped[str] = mapped_column(String(200))
    status: Mapped[PlanStatus] = mapped_column(words(PlanStatus, "meeting_status"))
    closed_on: Mapped[date | None]
    why: Mapped[str] = mapped_column(String(300), default="")
    valid_reason: Mapped[bool | None]
