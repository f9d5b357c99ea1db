"""A direction to an active measure, its course and its end (L17-25)."""

from datetime import date, datetime

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from app.core.vocabulary import MeasureKind, MeasureState, Told, TrainingGround
from app.models.base import Base, BigId, Moment, Versioned, words


class Measure(Versioned, Base):
    """One person's way through one measure.

    `come_until`: the end of the three business days after the call (§44.3). `priority`: words of
    target groups that gave priority when it was given. `valid_reason`: whether there was one for
    not coming, or leaving (None: completed, or going on). `ground`: why he is trained (L19.2).
    `consent`: he agreed to be sent, where the Law asks for it (L20.4, L21.4, L22.2, L24.1).
    """

    __tablename__ = "measure"
    __table_args__ = (CheckConstraint("ends_on >= starts_on", "dates"),)
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    case_id: Mapped[int] = mapped_column(BigId, ForeignKey("registration_case.id"), index=True)
    action_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("plan_action.id"))
    kind: Mapped[MeasureKind] = mapped_column(words(MeasureKind, "measure_kind"))
    state: Mapped[MeasureState] = mapped_column(words(MeasureState, "measure_state"), index=True)
    place: Mapped[str] = mapped_column(String(200))
    occupation: Mapped[str | None] = mapped_column(String(12))
    details: Mapped[str] = mapped_column(String(300), default="")
    ground: Mapped[TrainingGround | None] = mapped_column(words(TrainingGround, "training_ground"))
    consent: Mapped[bool] = mapped_column(default=False)
    priority: Mapped[list[str]] = mapped_column(JSON, default=list)
    called_at: Mapped[datetime] = mapped_column(Moment)
    called_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    told_how: Mapped[Told] = mapped_column(words(Told, "told"))
    come_until: Mapped[datetime] = mapped_column(Moment)
    came_on: Mapped[date | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    end_reason: Mapped[str] = mapped_column(String(300), default="")
    valid_reason: Mapped[bool | None]
    paper_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("paper.id"))
