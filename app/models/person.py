"""A person the centre serves, the keys by which he is found, and records that are his too."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from app.core.vocabulary import Sex
from app.models.base import Base, BigId, KeyText, Moment, Versioned, words


class Person(Versioned, Base):
    """Identity by the data form, part 1 (Appendix 2 to the standard)."""

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("(iin IS NULL) <> (no_iin_reason IS NULL)", "iin_or_reason"),
        CheckConstraint("iin IS NULL OR length(iin) = 12", "iin_length"),
        CheckConstraint("birth_date >= '1900-01-01'", "birth_date"),
        CheckConstraint("surname <> '' AND given_name <> ''", "named"),
    )
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    iin: Mapped[str | None] = mapped_column(String(12), unique=True)
    no_iin_reason: Mapped[str | None] = mapped_column(String(40))
    surname: Mapped[str] = mapped_column(String(60))
    given_name: Mapped[str] = mapped_column(String(60))
    patronymic: Mapped[str] = mapped_column(String(60), default="")
    sex: Mapped[Sex] = mapped_column(words(Sex, "sex"))
    birth_date: Mapped[date]
    citizenship: Mapped[str] = mapped_column(String(2))
    nationality: Mapped[str | None] = mapped_column(String(40))
    created_at: Mapped[datetime] = mapped_column(Moment)
    merged_into_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("person.id"), index=True)

    @property
    def full_name(self) -> str:
        """Surname, given name and patronymic, as the papers print them."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)


class PersonKey(Base):
    """A folded text under which a person is found; several a person.

    Names stand in each order people type them in; digits (IIN, phone, document) as they are.
    A prefix of a key is a range of the primary key, on both engines.
    """

    __tablename__ = "person_key"
    __table_args__ = ({"sqlite_with_rowid": False},)

    key: Mapped[str] = mapped_column(KeyText, primary_key=True)
    person_id: Mapped[int] = mapped_column(
        BigId, ForeignKey("person.id"), primary_key=True, index=True
    )


class DoubleDecision(Base):
    """Why two records that look like one person's are two people's."""

    __tablename__ = "double_decision"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(BigId, ForeignKey("person.id"), index=True)
    other_id: Mapped[int] = mapped_column(BigId, ForeignKey("person.id"), index=True)
    reason: Mapped[str] = mapped_column(String(300))
    at: Mapped[datetime] = mapped_column(Moment)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))


class PersonMerge(Base):
    """Two records made one: what was moved to the kept one, so that it can be moved back."""

    __tablename__ = "person_merge"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    kept_id: Mapped[int] = mapped_column(BigId, ForeignKey("person.id"), index=True)
    gone_id: Mapped[int] = mapped_column(BigId, ForeignKey("person.id"), index=True)
    reason: Mapped[str] = mapped_column(String(300))
    moved: Mapped[dict[str, Any]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(Moment)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    undone_at: Mapped[datetime | None] = mapped_column(Moment)
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
