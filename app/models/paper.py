"""Issued papers, kept as they were issued: data, sheets and every handing out."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.core.vocabulary import Form, Language
from app.models.base import Base, BigId, Moment, words


class Paper(Base):
    """One issued form: number, edition and frozen payload; never altered.

    `refers_to_id`: the paper it follows from, as a receipt from its notice. `case_id` is None
    where nobody's case stands behind it: a certificate refused to who was never registered (§43).
    """

    __tablename__ = "paper"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    number: Mapped[str] = mapped_column(String(30), unique=True)
    form: Mapped[Form] = mapped_column(words(Form, "form"))
    edition: Mapped[str] = mapped_column(String(20))
    case_id: Mapped[int | None] = mapped_column(
        BigId, ForeignKey("registration_case.id"), index=True
    )
    person_id: Mapped[int] = mapped_column(BigId, ForeignKey("person.id"), index=True)
    payload: Mapped[dict[str, Any]] = mapped_column(JSON)
    check_code: Mapped[str] = mapped_column(String(120))
    refers_to_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("paper.id"))
    issued_at: Mapped[datetime] = mapped_column(Moment, index=True)
    issued_by: Mapped[int] = mapped_column(ForeignKey("account.id"))


class PaperSheet(Base):
    """The bytes of a paper in one language, as first made; one language a sheet."""

    __tablename__ = "paper_sheet"
    __table_args__ = (UniqueConstraint("paper_id", "language"),)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    paper_id: Mapped[int] = mapped_column(BigId, ForeignKey("paper.id"))
    language: Mapped[Language] = mapped_column(words(Language, "language"))
    pdf: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(String(64))


class PaperPrint(Base):
    """One handing out of a sheet; from the second on it is a marked reprint."""

    __tablename__ = "paper_print"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    sheet_id: Mapped[int] = mapped_column(BigId, ForeignKey("paper_sheet.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    copies: Mapped[int]
    reprint: Mapped[bool]


class NumberSeries(Base):
    """The last number given in a series; raised in the transaction that uses it."""

    __tablename__ = "number_series"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    last: Mapped[int]
