"""Private employment agencies (L31), their outsourcing contracts (L30.2) and their figures."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.vocabulary import AgencyReport
from app.models.base import Base, BigId, Moment, Versioned, words


class Agency(Versioned, Base):
    """A private employment agency in the centre's register."""

    __tablename__ = "agency"
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    bin: Mapped[str] = mapped_column(String(12), unique=True)
    name_kk: Mapped[str] = mapped_column(String(200))
    name_ru: Mapped[str] = mapped_column(String(200))
    place: Mapped[str | None] = mapped_column(String(9))
    address: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(20), default="")
    email: Mapped[str] = mapped_column(String(120), default="")
    contact_name: Mapped[str] = mapped_column(String(120), default="")
    works_since: Mapped[date]
    closed_on: Mapped[date | None]
    entered_at: Mapped[datetime] = mapped_column(Moment)
    entered_by: Mapped[int] = mapped_column(ForeignKey("account.id"))


class OutsourcingContract(Versioned, Base):
    """A contract by which an agency gives services of the centre (L30.2).

    publish_due_at: until when it has to stand on the exchange; published_on: since when it does.
    """

    __tablename__ = "outsourcing_contract"
    __table_args__ = (
        CheckConstraint("valid_until >= made_on", "dates"),
        CheckConstraint("published_on >= made_on", "published"),
    )
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    agency_id: Mapped[int] = mapped_column(BigId, ForeignKey("agency.id"), index=True)
    number: Mapped[str] = mapped_column(String(60))
    made_on: Mapped[date]
    valid_until: Mapped[date]
    services: Mapped[str] = mapped_column(String(500))
    publish_due_at: Mapped[datetime] = mapped_column(Moment)
    published_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    entered_at: Mapped[datetime] = mapped_column(Moment)
    entered_by: Mapped[int] = mapped_column(ForeignKey("account.id"))


def _told_once(column: str, which: str) -> Index:
    """Of a period there are figures once, those that were replaced aside."""
    valid, name = text(f"replaced_at IS NULL AND {which}"), f"uq_agency_figures_{column}"
    return Index(
        name, column, "period_from", unique=True, sqlite_where=valid, postgresql_where=valid
    )


class AgencyFigures(Versioned, Base):
    """What an agency told of a quarter (L31.2.5), or of a month of its contract (L31.2.5-1).

    period_from: the period's first day. A correction replaces: the earlier stays, with `replaced`.
    """

    __tablename__ = "agency_figures"
    __table_args__ = (
        _told_once("agency_id", "contract_id IS NULL"),
        _told_once("contract_id", "contract_id IS NOT NULL"),
        CheckConstraint("(contract_id IS NULL) = (kind = 'agency_quarter')", "contract"),
    )
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    agency_id: Mapped[int] = mapped_column(BigId, ForeignKey("agency.id"))
    contract_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("outsourcing_contract.id"))
    kind: Mapped[AgencyReport] = mapped_column(words(AgencyReport, "agency_report"))
    period_from: Mapped[date]
    received_on: Mapped[date]
    note: Mapped[str] = mapped_column(String(300), default="")
    replaced_at: Mapped[datetime | None] = mapped_column(Moment)
    entered_at: Mapped[datetime] = mapped_column(Moment)
    entered_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    rows: Mapped[list["AgencyFigure"]] = relationship(
        order_by="AgencyFigure.id", cascade="all, delete-orphan", lazy="selectin"
    )


class AgencyFigure(Base):
    """How many of an occupation asked the agency for mediation, and how many it placed."""

    __tablename__ = "agency_figure"
    __table_args__ = (CheckConstraint("applied >= 0 AND placed BETWEEN 0 AND applied", "numbers"),)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    figures_id: Mapped[int] = mapped_column(BigId, ForeignKey("agency_figures.id"), index=True)
    occupation: Mapped[str] = mapped_column(String(12))
    applied: Mapped[int]
    placed: Mapped[int]
