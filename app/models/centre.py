"""The centre itself: its names, its signers, its calendar."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.calendar import DayKind
from app.models.base import Base, Moment, Versioned, words


class Centre(Versioned, Base):
    """The one row of this centre's details and settings."""

    __tablename__ = "centre"
    __table_args__ = (CheckConstraint("id = 1", "only_one"),)
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(primary_key=True, default=1)
    name_kk: Mapped[str] = mapped_column(String(300))
    name_ru: Mapped[str] = mapped_column(String(300))
    region: Mapped[str] = mapped_column(String(9))
    director_kk: Mapped[str] = mapped_column(String(180))
    director_ru: Mapped[str] = mapped_column(String(180))
    local_body_kk: Mapped[str] = mapped_column(String(300))
    local_body_ru: Mapped[str] = mapped_column(String(300))
    edition: Mapped[str] = mapped_column(String(20))
    calendar_version: Mapped[int] = mapped_column(default=0)
    idle_minutes: Mapped[int] = mapped_column(default=10)
    posts_combined: Mapped[bool] = mapped_column(default=False, server_default=text("false"))
    """Whether one may sign what he drafted himself: a small centre's combined posts."""
    demonstration: Mapped[bool] = mapped_column(default=False)
    founded_at: Mapped[datetime] = mapped_column(Moment)


class OwnDay(Base):
    """A day the centre declared working or free over the known calendar."""

    __tablename__ = "own_day"

    day: Mapped[date] = mapped_column(primary_key=True)
    kind: Mapped[DayKind] = mapped_column(words(DayKind, "day_kind"))
    note: Mapped[str] = mapped_column(String(200), default="")
    set_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    set_at: Mapped[datetime] = mapped_column(Moment)
