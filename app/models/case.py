"""A registration case: the application that opened it, its events and its terms."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, LargeBinary, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.vocabulary import (
    OPEN_STATES,
    CaseState,
    Channel,
    DocumentKind,
    MoveName,
    ProfileCategory,
    Role,
)
from app.models.base import Base, BigId, Moment, Versioned, words

_OPEN = ", ".join(f"'{state}'" for state in OPEN_STATES)


class RegistrationCase(Versioned, Base):
    """One way of one person through the Rules, under the edition it began in."""

    __tablename__ = "registration_case"
    __table_args__ = (
        Index(
            "uq_registration_case_open",
            "person_id",
            unique=True,
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
        CheckConstraint("closed_at >= opened_at", "dates"),
        CheckConstraint(f"(closed_at IS NULL) = (state IN ({_OPEN}))", "closed_with_its_state"),
    )
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    number: Mapped[str] = mapped_column(String(20), unique=True)
    person_id: Mapped[int] = mapped_column(BigId, ForeignKey("person.id"), index=True)
    state: Mapped[CaseState] = mapped_column(words(CaseState, "case_state"), index=True)
    edition: Mapped[str] = mapped_column(String(20))
    opened_at: Mapped[datetime] = mapped_column(Moment)
    registered_on: Mapped[date | None]
    unemployed_on: Mapped[date | None]
    """Since when registered as unemployed (§32); kept when struck off."""
    gets_payment: Mapped[bool | None]
    """Whether the Fund pays him for the loss of work (L22.2); None: nobody asked him yet."""
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    profile_category: Mapped[ProfileCategory | None] = mapped_column(
        words(ProfileCategory, "profile_category")
    )
    profile: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    """How the category came about (§11): the table, each answer and its points."""


class Application(Base):
    """What the person asked, by which channel, when it came and when it counts as received."""

    __tablename__ = "application"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    case_id: Mapped[int] = mapped_column(BigId, ForeignKey("registration_case.id"), unique=True)
    channel: Mapped[Channel] = mapped_column(words(Channel, "channel"))
    received_at: Mapped[datetime] = mapped_column(Moment)
    counted_from: Mapped[date]
    other_region: Mapped[bool] = mapped_column(default=False)
    has_job: Mapped[bool] = mapped_column(default=False)
    has_earnings: Mapped[bool] = mapped_column(default=False)
    signed: Mapped[bool] = mapped_column(default=False)
    information_given: Mapped[bool] = mapped_column(default=False)
    portal_explained: Mapped[bool] = mapped_column(default=False)
    representative_name: Mapped[str] = mapped_column(
        String(120), default="", server_default=text("''")
    )
    representative_relation: Mapped[str | None] = mapped_column(String(40))
    representative_phone: Mapped[str] = mapped_column(
        String(20), default="", server_default=text("''")
    )
    taken_up_at: Mapped[datetime | None] = mapped_column(Moment)
    taken_up_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    documents: Mapped[list["PackageDocument"]] = relationship(
        order_by="PackageDocument.id", lazy="selectin"
    )
    inquiries: Mapped[list["RegisterInquiry"]] = relationship(
        order_by="RegisterInquiry.id", lazy="selectin"
    )


class PackageDocument(Base):
    """One document of the package (standard, row 8); the paper goes back after entry (§5)."""

    __tablename__ = "package_document"
    __table_args__ = (CheckConstraint("valid_until >= issued_on", "dates"),)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    application_id: Mapped[int] = mapped_column(BigId, ForeignKey("application.id"), index=True)
    kind: Mapped[DocumentKind] = mapped_column(words(DocumentKind, "document_kind"))
    number: Mapped[str] = mapped_column(String(60), default="")
    issued_on: Mapped[date | None]
    valid_until: Mapped[date | None]
    returned_at: Mapped[datetime | None] = mapped_column(Moment)
    attachments: Mapped[list["Attachment"]] = relationship(
        order_by="Attachment.id", lazy="selectin"
    )


class Attachment(Base):
    """A scan or photograph, kept as it came; without a document while the draft is open."""

    __tablename__ = "attachment"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    document_id: Mapped[int | None] = mapped_column(
        BigId, ForeignKey("package_document.id"), index=True
    )
    name: Mapped[str] = mapped_column(String(255))
    media_type: Mapped[str] = mapped_column(String(60))
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    stored_at: Mapped[datetime] = mapped_column(Moment)
    stored_by: Mapped[int] = mapped_column(ForeignKey("account.id"))


class RegisterInquiry(Base):
    """What a state register answered (§10), entered by hand where none is connected."""

    __tablename__ = "register_inquiry"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    application_id: Mapped[int] = mapped_column(BigId, ForeignKey("application.id"), index=True)
    register: Mapped[str] = mapped_column(String(40))
    answer: Mapped[str] = mapped_column(String(40))
    note: Mapped[str] = mapped_column(String(200), default="")
    by_hand: Mapped[bool] = mapped_column(default=True)
    asked_at: Mapped[datetime] = mapped_column(Moment)


class CaseEvent(Base):
    """One move of a case: who, when, from where to where, by which paragraph (§23, §36)."""

    __tablename__ = "case_event"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    case_id: Mapped[int] = mapped_column(BigId, ForeignKey("registration_case.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment, index=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    move: Mapped[MoveName] = mapped_column(words(MoveName, "move_name"))
    source: Mapped[CaseState | None] = mapped_column(words(CaseState, "source_state"))
    target: Mapped[CaseState] = mapped_column(words(CaseState, "target_state"))
    paragraph: Mapped[str] = mapped_column(String(20))
    details: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)


def _open(name: str, columns: str) -> Index:
    """An index of the running terms that holds all the queue is sifted by (decision 0025).

    SQLite reads the row after all unless `ended_at` stands in it, though nowhere but NULL.
    """
    whole = dict.fromkeys([*columns.split(), "place", "ended_at"])
    running = text("ended_at IS NULL")
    return Index(name, *whole, sqlite_where=running, postgresql_where=running)


def _only_one(column: str) -> Index:
    """A term of a code runs but once for what the column names."""
    running = text(f"ended_at IS NULL AND {column} IS NOT NULL")
    name, columns = f"uq_case_term_{column}", (column, "code", "subject")
    return Index(name, *columns, unique=True, sqlite_where=running, postgresql_where=running)


class CaseTerm(Base):
    """A term of the Rules that runs or ran, with the arithmetic that gave it: for a case, for a
    vacancy (§54-58) or for an outsourcing contract (L30.2), one of the three.

    `subject` is what it runs for, where a case may have several of one code at a time: an offer,
    a complaint, a call to a measure ("offer 12"); "" is the case itself. `channel` and `place`
    (KATO, where the person lives) are kept with the term so that the queue is sifted by its own
    index (services/term_queue.py).
    """

    __tablename__ = "case_term"
    __table_args__ = (
        _open("ix_case_term_open", "due_at started_at id owner holder_id code paragraph channel"),
        _open(
            "ix_case_term_next",
            "owner holder_id handed_at due_at started_at id code paragraph channel",
        ),
        _open("ix_case_term_by_code", "code paragraph channel due_at owner holder_id"),
        _open("ix_case_term_by_place", "place due_at code paragraph channel owner holder_id"),
        Index("ix_case_term_due", "due_at", "ended_at"),
        Index(
            "ix_case_term_load",
            "holder_id",
            "code",
            "paragraph",
            "due_at",
            "ended_at",  # asked for by name: SQLite reads no row then
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
        Index(
            "ix_case_term_ended",  # of these only, or SQLite looks in it for what runs
            "ended_at",
            sqlite_where=text("ended_at IS NOT NULL"),
            postgresql_where=text("ended_at IS NOT NULL"),
        ),
        Index(
            "uq_case_term_open",
            "case_id",
            "code",
            "subject",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
        _only_one("vacancy_id"),
        _only_one("contract_id"),
        CheckConstraint(
            " + ".join(
                f"CASE WHEN {column} IS NULL THEN 0 ELSE 1 END"
                for column in ("case_id", "vacancy_id", "contract_id")
            )
            + " = 1",
            "of_one",
        ),
        CheckConstraint("due_at >= started_at", "dates"),
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    case_id: Mapped[int | None] = mapped_column(
        BigId, ForeignKey("registration_case.id"), index=True
    )
    vacancy_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("vacancy.id"), index=True)
    contract_id: Mapped[int | None] = mapped_column(
        BigId, ForeignKey("outsourcing_contract.id"), index=True
    )
    code: Mapped[str] = mapped_column(String(40))
    subject: Mapped[str] = mapped_column(String(40), default="", server_default=text("''"))
    paragraph: Mapped[str] = mapped_column(String(20))
    edition: Mapped[str] = mapped_column(String(20))
    owner: Mapped[Role] = mapped_column(words(Role, "owner_role"))
    started_at: Mapped[datetime] = mapped_column(Moment)
    due_at: Mapped[datetime] = mapped_column(Moment)
    arithmetic: Mapped[dict[str, Any]] = mapped_column(JSON)
    calendar_version: Mapped[int]
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    met: Mapped[bool | None]
    holder_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    """Whose it is; None: of whoever takes it first."""
    handed_at: Mapped[datetime | None] = mapped_column(Moment)
    """When *take next* gave it to its holder last."""
    channel: Mapped[Channel] = mapped_column(
        words(Channel, "term_channel"), default=Channel.CENTRE, server_default=text("'centre'")
    )
    place: Mapped[str | None] = mapped_column(String(9))
