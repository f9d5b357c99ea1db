"""The individual employment card (§2.6, §10) and its earlier states."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, BigId, Moment, Versioned


class EmploymentCard(Versioned, Base):
    """The data form's fields (Appendix 2 to the standard); codes are of the classifiers."""

    __tablename__ = "employment_card"
    __table_args__ = (
        CheckConstraint("identity_valid_until >= identity_issued_on", "identity_dates"),
        CheckConstraint("lowest_pay >= 0", "lowest_pay"),
        CheckConstraint("highest_pay >= lowest_pay", "pay_order"),
    )
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(BigId, ForeignKey("person.id"), unique=True)

    marital_status: Mapped[str | None] = mapped_column(String(40))
    address_place: Mapped[str | None] = mapped_column(String(9))
    address_street: Mapped[str] = mapped_column(String(120), default="")
    address_house: Mapped[str] = mapped_column(String(20), default="")
    address_flat: Mapped[str] = mapped_column(String(20), default="")
    education_level: Mapped[str | None] = mapped_column(String(40))
    target_group: Mapped[str | None] = mapped_column(String(60))
    identity_kind: Mapped[str | None] = mapped_column(String(40))
    identity_series: Mapped[str] = mapped_column(String(20), default="")
    identity_number: Mapped[str] = mapped_column(String(40), default="")
    identity_issuer: Mapped[str | None] = mapped_column(String(60))
    identity_issued_on: Mapped[date | None]
    identity_valid_until: Mapped[date | None]
    mobile_phone: Mapped[str] = mapped_column(String(20), default="")
    contact_phone: Mapped[str] = mapped_column(String(20), default="")
    email: Mapped[str] = mapped_column(String(120), default="")

    unemployment_cause: Mapped[str | None] = mapped_column(String(60))
    status_category: Mapped[str | None] = mapped_column(String(60))
    registration_purpose: Mapped[str | None] = mapped_column(String(60))
    unemployed_since: Mapped[date | None]

    wanted_occupation: Mapped[str | None] = mapped_column(String(12))
    wanted_detail: Mapped[str] = mapped_column(String(200), default="")
    lowest_pay: Mapped[int | None]
    highest_pay: Mapped[int | None]
    work_schedule: Mapped[str | None] = mapped_column(String(40))
    consent_to_move: Mapped[bool | None]

    changed_at: Mapped[datetime] = mapped_column(Moment)


class CardRevision(Base):
    """One state the person's data and card were in; written at each change, never altered (§22)."""

    __tablename__ = "card_revision"
    __table_args__ = (UniqueConstraint("card_id", "revision"),)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    card_id: Mapped[int] = mapped_column(BigId, ForeignKey("employment_card.id"))
    revision: Mapped[int]
    data: Mapped[dict[str, Any]] = mapped_column(JSON)
    changed_at: Mapped[datetime] = mapped_column(Moment)
    changed_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
