"""A choice of candidates or of vacancies that was seen, kept as it was seen (§24, §52, §56)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, BigId, Moment


class KeptSelection(Base):
    """One list: of people for a vacancy, or of vacancies for a case; written once, never altered.

    edition: of the Rules; weights_since: from which day the weights are. priority: whether target
    groups came first. asked: the wishes it was made by; changed: the names of those among them
    that were changed on the spot. considered, left_out: as of `services.selection.Selection`.
    most: what each criterion could give, and musts: those of them that had to be met whole; rows:
    the case's or vacancy's id, and the points in the order of `most`, the best first.
    """

    __tablename__ = "kept_selection"
    __table_args__ = (
        CheckConstraint("(vacancy_id IS NULL) <> (case_id IS NULL)", "of_vacancy_or_case"),
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    vacancy_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("vacancy.id"), index=True)
    case_id: Mapped[int | None] = mapped_column(
        BigId, ForeignKey("registration_case.id"), index=True
    )
    kept_at: Mapped[datetime] = mapped_column(Moment)
    kept_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    edition: Mapped[str] = mapped_column(String(20))
    weights_since: Mapped[date]
    priority: Mapped[bool]
    most_shown: Mapped[int]
    asked: Mapped[dict[str, Any]] = mapped_column(JSON)
    changed: Mapped[list[str]] = mapped_column(JSON)
    considered: Mapped[int]
    left_out: Mapped[list[list[Any]]] = mapped_column(JSON)
    most: Mapped[dict[str, int]] = mapped_column(JSON)
    musts: Mapped[list[str]] = mapped_column(JSON)
    rows: Mapped[list[list[Any]]] = mapped_column(JSON)
