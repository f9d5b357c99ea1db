"""Who works here."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.vocabulary import Language, Role, Theme
from app.models.base import Base, BigId, Moment, Versioned, words


class Account(Versioned, Base):
    """A person who signs in. Never deleted: what he did keeps his name.

    `version` counts the administrator's changes only; signing in is no change of the account.
    """

    __tablename__ = "account"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    login: Mapped[str] = mapped_column(String(40), unique=True)
    name_kk: Mapped[str] = mapped_column(String(180))
    name_ru: Mapped[str] = mapped_column(String(180))
    password_hash: Mapped[str] = mapped_column(String(200))
    active: Mapped[bool] = mapped_column(default=True)
    language: Mapped[Language] = mapped_column(words(Language, "language"))
    theme: Mapped[Theme] = mapped_column(words(Theme, "theme"))
    created_at: Mapped[datetime] = mapped_column(Moment)
    role_rows: Mapped[list["AccountRole"]] = relationship(
        cascade="all, delete-orphan", lazy="selectin"
    )

    @property
    def roles(self) -> frozenset[Role]:
        """The roles of requirements part 1 that the account holds."""
        return frozenset(row.role for row in self.role_rows)


class SignInCount(Base):
    """Wrong attempts under a sign-in name, whether it is anybody's or not: who tries names
    learns nothing from having to wait."""

    __tablename__ = "sign_in_count"

    login: Mapped[str] = mapped_column(String(40), primary_key=True)
    failed: Mapped[int] = mapped_column(default=0)
    waits_until: Mapped[datetime | None] = mapped_column(Moment)


class AccountRole(Base):
    """One role of one account."""

    __tablename__ = "account_role"

    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    role: Mapped[Role] = mapped_column(words(Role, "role"), primary_key=True)
