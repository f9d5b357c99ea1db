"""Official classifiers that were imported over the shipped ones."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Moment


class OfficialClassifier(Base):
    """An official table that stands over the shipped list of this name, and who imported it."""

    __tablename__ = "official_classifier"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    imported_at: Mapped[datetime] = mapped_column(Moment)
    imported_by: Mapped[str] = mapped_column(String(40))


class OfficialEntry(Base):
    """A row of an official table."""

    __tablename__ = "official_entry"

    classifier: Mapped[str] = mapped_column(
        ForeignKey("official_classifier.name"), primary_key=True
    )
    code: Mapped[str] = mapped_column(String(12), primary_key=True)
    kk: Mapped[str] = mapped_column(Text)
    ru: Mapped[str] = mapped_column(Text)
    en: Mapped[str] = mapped_column(Text, default="")
