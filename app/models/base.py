"""What all tables share: naming, the time column, vocabulary columns, versions."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, Enum, Integer, MetaData, String, event
from sqlalchemy.orm import DeclarativeBase, Mapped, QueryableAttribute, mapped_column
from sqlalchemy.types import TypeDecorator

from app.core.clock import CENTRE_ZONE
from app.core.errors import UserError

BigId = BigInteger().with_variant(Integer, "sqlite")
"""SQLite numbers rows by itself only for a column called INTEGER."""

KeyText = String(200).with_variant(String(200, collation="C"), "postgresql")
"""Text compared byte by byte on both engines, so that a prefix is a range of the index."""


class Base(DeclarativeBase):
    """The declarative base."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


@event.listens_for(Base, "attribute_instrument", propagate=True)
def _measure(_table: type[Base], name: str, attribute: QueryableAttribute[Any]) -> None:
    """Refuse a text longer than its column: SQLite would take it, PostgreSQL call it our fault."""
    columns = getattr(attribute.property, "columns", ())
    longest = getattr(columns[0].type, "length", None) if columns else None
    if longest is None:
        return

    def measured(_record: Base, value: Any, _old: Any, _initiator: Any) -> None:
        if isinstance(value, str) and len(value) > longest:
            raise UserError("text_too_long", field=name, length=longest)

    event.listen(attribute, "set", measured)


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept in UTC and handed back in the centre's zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC; SQLite has no zones, so there the column is plain UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment must know its zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Back to the centre's zone."""
        if value is None:
            return None
        moment: datetime = value if value.tzinfo else value.replace(tzinfo=UTC)
        return moment.astimezone(CENTRE_ZONE)


def words(vocabulary: type[StrEnum], name: str) -> Enum:
    """A column that holds only the values of a vocabulary; the database refuses others."""
    return Enum(
        vocabulary,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=32,
        values_callable=lambda members: [member.value for member in members],
    )


class Versioned:
    """A record that can be changed: each change raises `version`, a stale write finds no row."""

    version: Mapped[int] = mapped_column(Integer, default=1)
