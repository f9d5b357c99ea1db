"""The individual employment card (§2.6, §10) and its earlier states."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

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
    address_kind: Mapped[str] = mapped_column(
        String(20), default="registered", server_default="registered"
    )
    address_country: Mapped[str | None] = mapped_column(String(2))
    address_abroad: Mapped[str] = mapped_column(String(200), default="", server_default=text("''"))
    address_place: Mapped[str | None] = mapped_column(String(9))
    address_street: Mapped[str] = mapped_column(String(120), default="")
    address_house: Mapped[str] = mapped_column(String(20), default="")
    address_flat: Mapped[str] = mapped_column(String(20), default="")
    education_level: Mapped[str | None] = mapped_column(String(40))
    identity_kind: Mapped[str | None] = mapped_column(String(40))
    identity_series: Mapped[str] = mapped_column(String(20), default="")
    identity_number: Mapped[str] = mapped_column(String(40), default="")
    identity_issuer: Mapped[str | None] = mapped_column(String(60))
    identity_issued_on: Mapped[date | None]
    identity_valid_until: Mapped[date | None]
    mobile_phone: Mapped[str] = mapped_column(String(20), default="")
    contact_phone: Mapped[str] = mapped_column(String(20), default="")
    email: Mapped[str] = mapped_column(String(120), default="")
    contact_person_name: Mapped[str] = mapped_column(
        String(120), default="", server_default=text("''")
    )
    contact_person_phone: Mapped[str] = mapped_column(
        String(20), default="", server_default=text("''")
    )
    contact_person_email: Mapped[str] = mapped_column(
        String(120), default="", server_default=text("''")
    )

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

    children: Mapped[int | None]
    criminal_record: Mapped[str | None] = mapped_column(String(40))
    demand_for_specialty: Mapped[str | None] = mapped_column(String(40))
    specialties_count: Mapped[int | None]
    main_experience: Mapped[int | None]
    total_experience: Mapped[int | None]
    last_experience: Mapped[int | None]
    previous_unemployment_months: Mapped[int | None]
    training_months: Mapped[int | None]
    job_search_skills: Mapped[str | None] = mapped_column(String(40))
    computer_skills: Mapped[str | None] = mapped_column(String(40))
    motivation_level: Mapped[str | None] = mapped_column(String(40))

    changed_at: Mapped[datetime] = mapped_column(Moment)
    education: Mapped[list["CardEducation"]] = relationship(
        order_by="CardEducation.id", cascade="all, delete-orphan", lazy="selectin"
    )
    jobs: Mapped[list["CardJob"]] = relationship(
        order_by="CardJob.id", cascade="all, delete-orphan", lazy="selectin"
    )
    languages: Mapped[list["CardLanguage"]] = relationship(
        order_by="CardLanguage.id", cascade="all, delete-orphan", lazy="selectin"
    )
    items: Mapped[list["CardItem"]] = relationship(
        order_by="CardItem.id", cascade="all, delete-orphan", lazy="selectin"
    )


class CardEducation(Base):
    """One place of study (part 4 of the data form)."""

    __tablename__ = "card_education"
    __table_args__ = (CheckConstraint("finished_on >= entered_on", "dates"),)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    card_id: Mapped[int] = mapped_column(BigId, ForeignKey("employment_card.id"), index=True)
    institution: Mapped[str] = mapped_column(String(200))
    specialty: Mapped[str] = mapped_column(String(200), default="")
    institution_kind: Mapped[str | None] = mapped_column(String(40))
    notes: Mapped[str] = mapped_column(String(200), default="")
    entered_on: Mapped[date | None]
    finished_on: Mapped[date | None]
    consent: Mapped[bool | None]


class CardJob(Base):
    """One job of the work path (part 5); `years`: experience in that occupation."""

    __tablename__ = "card_job"
    __table_args__ = (CheckConstraint("dismissed_on >= hired_on", "dates"),)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    card_id: Mapped[int] = mapped_column(BigId, ForeignKey("employment_card.id"), index=True)
    occupation: Mapped[str] = mapped_column(String(12), index=True)
    detail: Mapped[str] = mapped_column(String(200), default="")
    organisation: Mapped[str] = mapped_column(String(200), default="")
    industry: Mapped[str | None] = mapped_column(String(12))
    duties: Mapped[str] = mapped_column(String(500), default="")
    years: Mapped[int | None]
    hired_on: Mapped[date | None]
    dismissed_on: Mapped[date | None]
    consent: Mapped[bool | None]


class CardLanguage(Base):
    """One language with its level (part 6)."""

    __tablename__ = "card_language"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    card_id: Mapped[int] = mapped_column(BigId, ForeignKey("employment_card.id"), index=True)
    language: Mapped[str] = mapped_column(String(40))
    level: Mapped[str | None] = mapped_column(String(40))


class CardItem(Base):
    """One value of a field that takes several: a skill in words, a target group's code."""

    __tablename__ = "card_item"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    card_id: Mapped[int] = mapped_column(BigId, ForeignKey("employment_card.id"), index=True)
    field: Mapped[str] = mapped_column(String(30))
    value: Mapped[str] = mapped_column(String(100))


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
