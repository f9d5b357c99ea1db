"""Employers, what they owe by quota (L27), and their notices of coming dismissals (L28.2.2)."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.vocabulary import DismissalCause, QuotaGroup
from app.models.base import Base, BigId, KeyText, Moment, Versioned, words


class Employer(Versioned, Base):
    """Somebody who gives work, by his BIN (a firm) or IIN (one who trades in his own name).

    place: KATO. industry: a code of the classifier. is_association: a public association of
    people with disabilities, for which no quota is set (L27.2).
    """

    __tablename__ = "employer"
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    bin: Mapped[str] = mapped_column(String(12), unique=True)
    name_kk: Mapped[str] = mapped_column(String(200))
    name_ru: Mapped[str] = mapped_column(String(200))
    industry: Mapped[str | None] = mapped_column(String(12))
    place: Mapped[str | None] = mapped_column(String(9))
    address: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(20), default="")
    email: Mapped[str] = mapped_column(String(120), default="")
    contact_name: Mapped[str] = mapped_column(String(120), default="")
    contact_post: Mapped[str] = mapped_column(String(120), default="")
    is_association: Mapped[bool] = mapped_column(default=False)
    entered_at: Mapped[datetime] = mapped_column(Moment)
    entered_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    keys: Mapped[list["EmployerKey"]] = relationship(cascade="all, delete-orphan")


class EmployerKey(Base):
    """One word of a name, folded, by which an employer is found."""

    __tablename__ = "employer_key"
    __table_args__ = (Index("ix_employer_key_key", "key", "employer_id"),)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    employer_id: Mapped[int] = mapped_column(BigId, ForeignKey("employer.id"), index=True)
    key: Mapped[str] = mapped_column(KeyText)


class QuotaYear(Versioned, Base):
    """What of an employer a year's quotas hang on (rules/quotas.py), all numbers of people.

    harmful: of those listed, at heavy, harmful or dangerous work. yearly: the year's average.
    """

    __tablename__ = "quota_year"
    __table_args__ = (
        UniqueConstraint("employer_id", "year"),
        CheckConstraint("year BETWEEN 2016 AND 2100", "year"),
        CheckConstraint("listed >= 0 AND sent_out >= 0 AND harmful >= 0", "listed"),
        CheckConstraint("yearly >= 0 AND yearly_disabled >= 0", "yearly"),
    )
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    employer_id: Mapped[int] = mapped_column(BigId, ForeignKey("employer.id"))
    year: Mapped[int]
    listed: Mapped[int]
    sent_out: Mapped[int] = mapped_column(default=0)
    harmful: Mapped[int] = mapped_column(default=0)
    yearly: Mapped[int] = mapped_column(default=0)
    yearly_disabled: Mapped[int] = mapped_column(default=0)
    entered_at: Mapped[datetime] = mapped_column(Moment)
    entered_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    places: Mapped[list["QuotaPlaces"]] = relationship(
        order_by="QuotaPlaces.id", cascade="all, delete-orphan", lazy="selectin"
    )


class QuotaPlaces(Base):
    """One group's places in a year: as the executive body set them, and how many are taken."""

    __tablename__ = "quota_places"
    __table_args__ = (
        UniqueConstraint("quota_year_id", "group"),
        CheckConstraint("places >= 0 AND taken >= 0", "numbers"),
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    quota_year_id: Mapped[int] = mapped_column(BigId, ForeignKey("quota_year.id"))
    group: Mapped[QuotaGroup] = mapped_column(words(QuotaGroup, "quota_group"))
    places: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0)


class DismissalNotice(Versioned, Base):
    """An employer's notice of dismissals that are coming (L28.2.2), and until when it was due."""

    __tablename__ = "dismissal_notice"
    __table_args__ = (CheckConstraint("ends_on >= begins_on", "dates"),)
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    employer_id: Mapped[int] = mapped_column(BigId, ForeignKey("employer.id"), index=True)
    received_on: Mapped[date]
    cause: Mapped[DismissalCause] = mapped_column(words(DismissalCause, "dismissal_cause"))
    begins_on: Mapped[date]
    ends_on: Mapped[date | None]
    due_on: Mapped[date]
    """The last day on which it came in time."""
    note: Mapped[str] = mapped_column(String(300), default="")
    entered_at: Mapped[datetime] = mapped_column(Moment)
    entered_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    rows: Mapped[list["DismissalRow"]] = relationship(
        order_by="DismissalRow.id", cascade="all, delete-orphan", lazy="selectin"
    )


class DismissalRow(Base):
    """Those of one post who are to go: how many, what they can and earn, and when."""

    __tablename__ = "dismissal_row"
    __table_args__ = (
        CheckConstraint("people > 0", "people"),
        CheckConstraint("pay >= 0", "pay"),
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    notice_id: Mapped[int] = mapped_column(BigId, ForeignKey("dismissal_notice.id"), index=True)
    occupation: Mapped[str] = mapped_column(String(12))
    post: Mapped[str] = mapped_column(String(200), default="")
    qualification: Mapped[str] = mapped_column(String(200), default="")
    people: Mapped[int]
    pay: Mapped[int]
    leaves_on: Mapped[date]
