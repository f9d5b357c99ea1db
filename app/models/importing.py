"""Tables that the administrator or an operator brings in: columns' meaning, scoring weights."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, BigId, Moment


class ImportMapping(Base):
    """Which column meant which field when a file with these columns came last."""

    __tablename__ = "import_mapping"

    columns_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    mapping: Mapped[dict[str, Any]] = mapped_column(JSON)
    changed_at: Mapped[datetime] = mapped_column(Moment)


class ProfileTable(Base):
    """The centre's own scoring table of the profile (§11), over the one that comes with us."""

    __tablename__ = "profile_table"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    in_force_from: Mapped[date]
    rows: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[datetime] = mapped_column(Moment)
    changed_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
