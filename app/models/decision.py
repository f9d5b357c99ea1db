"""A decision of the local body, from the centre's draft to what the person was told."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.vocabulary import OPEN_DECISIONS, DecisionKind, DecisionState, Told
from app.models.base import Base, BigId, Moment, Versioned, words

_OPEN = ", ".join(f"'{state}'" for state in OPEN_DECISIONS)


class Decision(Versioned, Base):
    """A draft on one case, who approved and who signed it (§31-33, §44-45).

    `ground` is a word of NoWork or DeregistrationGround, by the kind. `evidence` is what the
    records proved when it was drafted, frozen. `grounds` are the words of UnemployedRefusal for
    which the local body refused. `holds_from`: the day since when registered or struck off.
    """

    __tablename__ = "decision"
    __table_args__ = (
        Index(
            "uq_decision_open",
            "case_id",
            unique=True,
            sqlite_where=text(f"state IN ({_OPEN})"),
            postgresql_where=text(f"state IN ({_OPEN})"),
        ),
    )
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    case_id: Mapped[int] = mapped_column(BigId, ForeignKey("registration_case.id"), index=True)
    kind: Mapped[DecisionKind] = mapped_column(words(DecisionKind, "decision_kind"))
    state: Mapped[DecisionState] = mapped_column(words(DecisionState, "decision_state"), index=True)
    ground: Mapped[str] = mapped_column(String(40))
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    evidence: Mapped[dict[str, Any]] = mapped_column(JSON)
    drafted_at: Mapped[datetime] = mapped_column(Moment)
    drafted_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    remark: Mapped[str] = mapped_column(String(500), default="")
    approved_at: Mapped[datetime | None] = mapped_column(Moment)
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    decided_at: Mapped[datetime | None] = mapped_column(Moment)
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    grounds: Mapped[list[str]] = mapped_column(JSON, default=list)
    holds_from: Mapped[date | None]
    notice_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("paper.id"))
    told_at: Mapped[datetime | None] = mapped_column(Moment)
    told_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    told_how: Mapped[Told | None] = mapped_column(words(Told, "told"))
