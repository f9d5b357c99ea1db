"""A vacancy (§53-63): what the employer asked for and gives, its events and its candidates."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.vocabulary import (
    OPEN_VACANCIES,
    QuotaGroup,
    VacancyEnd,
    VacancyMove,
    VacancySource,
    VacancyState,
)
from app.models.base import Base, BigId, Moment, Versioned, words

_GOES_ON = ", ".join(f"'{state}'" for state in OPEN_VACANCIES)


class Vacancy(Versioned, Base):
    """One post, or several alike, that an employer has to fill.

    A letter that has come and is not entered yet has only what comes before `occupation` (§54).

    appeared_on: when the place fell vacant (§53); reported_late: that it came after §53's term.
    place: KATO. pay_from, pay_to: tenge a month. experience_months: what is asked at least.
    places: how many there are; places_left: how many of them nobody has been hired for.
    musts: names of the fields that a candidate must meet; the others are wishes (§57).
    accessible: that people with a disability can work there (L12.3). seasonal: work for a time
    (L12.4). trains: the employer trains the candidate first (L12.2). digest: of all that two
    vacancies have to share to be the same one twice. exchange_id: its name on the exchange.
    """

    __tablename__ = "vacancy"
    __table_args__ = (
        CheckConstraint(
            "state IN ('letter_received', 'vacancy_refused') OR occupation IS NOT NULL", "entered"
        ),
        CheckConstraint(f"(ended_at IS NULL) = (state IN ({_GOES_ON}))", "ended_with_its_state"),
        CheckConstraint("places BETWEEN 1 AND 999", "places"),
        CheckConstraint("places_left BETWEEN 0 AND places", "places_left"),
        CheckConstraint("pay_from >= 0 AND pay_to >= pay_from", "pay"),
        Index("ix_vacancy_state_occupation", "state", "occupation"),
        Index("ix_vacancy_digest", "digest"),
    )
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    number: Mapped[str] = mapped_column(String(20), unique=True)
    employer_id: Mapped[int] = mapped_column(BigId, ForeignKey("employer.id"), index=True)
    state: Mapped[VacancyState] = mapped_column(words(VacancyState, "vacancy_state"))
    source: Mapped[VacancySource] = mapped_column(words(VacancySource, "vacancy_source"))
    edition: Mapped[str] = mapped_column(String(20))
    exchange_id: Mapped[str | None] = mapped_column(String(60), unique=True)
    received_at: Mapped[datetime] = mapped_column(Moment)
    letter_number: Mapped[str] = mapped_column(String(60), default="")
    appeared_on: Mapped[date | None]
    reported_late: Mapped[bool] = mapped_column(default=False)
    registered_at: Mapped[datetime | None] = mapped_column(Moment)
    registered_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))

    occupation: Mapped[str | None] = mapped_column(String(12))
    post: Mapped[str] = mapped_column(String(200), default="")
    specialisation: Mapped[str] = mapped_column(String(200), default="")
    places: Mapped[int] = mapped_column(default=1)
    places_left: Mapped[int] = mapped_column(default=1)
    duties: Mapped[str] = mapped_column(String(1000), default="")
    place: Mapped[str | None] = mapped_column(String(9))
    address: Mapped[str] = mapped_column(String(200), default="")
    pay_from: Mapped[int | None]
    pay_to: Mapped[int | None]
    schedule: Mapped[str | None] = mapped_column(String(40))
    shifts: Mapped[bool] = mapped_column(default=False)
    part_time: Mapped[bool] = mapped_column(default=False)
    remote: Mapped[bool] = mapped_column(default=False)
    seasonal: Mapped[bool] = mapped_column(default=False)
    internship: Mapped[bool] = mapped_column(default=False)
    trains: Mapped[bool] = mapped_column(default=False)
    conditions: Mapped[str] = mapped_column(String(500), default="")
    hazard: Mapped[str | None] = mapped_column(String(40))
    accessible: Mapped[bool] = mapped_column(default=False)
    transport: Mapped[bool] = mapped_column(default=False)
    housing: Mapped[bool] = mapped_column(default=False)
    relocation: Mapped[bool] = mapped_column(default=False)
    quota: Mapped[QuotaGroup | None] = mapped_column(words(QuotaGroup, "vacancy_quota"))

    education_level: Mapped[str | None] = mapped_column(String(40))
    professional_level: Mapped[str | None] = mapped_column(String(40))
    qualification: Mapped[str] = mapped_column(String(300), default="")
    experience_months: Mapped[int | None]
    further: Mapped[str] = mapped_column(String(1000), default="")
    musts: Mapped[list[str]] = mapped_column(JSON, default=list)
    lawful_reason: Mapped[str] = mapped_column(String(300), default="")
    """Why wording that would discriminate is lawful here (L28.2.7); "" where there is none."""
    valid_until: Mapped[date | None]
    digest: Mapped[str] = mapped_column(String(64), default="")

    published_at: Mapped[datetime | None] = mapped_column(Moment)
    """When it went to the exchange (§54)."""
    exported_version: Mapped[int | None]
    """The version that went there; where it is behind, the exchange has an older one."""
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    end: Mapped[VacancyEnd | None] = mapped_column(words(VacancyEnd, "vacancy_end"))
    end_note: Mapped[str] = mapped_column(String(300), default="")
    items: Mapped[list["VacancyItem"]] = relationship(
        order_by="VacancyItem.id", cascade="all, delete-orphan", lazy="selectin"
    )


class VacancyItem(Base):
    """One value of a field that takes several: a skill in words, a licence, a language's code.

    level: of a language, by the classifier.
    """

    __tablename__ = "vacancy_item"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    vacancy_id: Mapped[int] = mapped_column(BigId, ForeignKey("vacancy.id"), index=True)
    field: Mapped[str] = mapped_column(String(30))
    value: Mapped[str] = mapped_column(String(100))
    level: Mapped[str | None] = mapped_column(String(40))


class VacancyEvent(Base):
    """One move of a vacancy: who, when, from where to where, by which paragraph."""

    __tablename__ = "vacancy_event"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    vacancy_id: Mapped[int] = mapped_column(BigId, ForeignKey("vacancy.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment, index=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    move: Mapped[VacancyMove] = mapped_column(words(VacancyMove, "vacancy_move"))
    source: Mapped[VacancyState | None] = mapped_column(words(VacancyState, "vacancy_from"))
    target: Mapped[VacancyState] = mapped_column(words(VacancyState, "vacancy_to"))
    paragraph: Mapped[str] = mapped_column(String(20))
    details: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)


class VacancyCandidate(Base):
    """Somebody chosen for a vacancy (§56) before it is offered to him; `note`: why."""

    __tablename__ = "vacancy_candidate"
    __table_args__ = (
        Index(
            "uq_vacancy_candidate",
            "vacancy_id",
            "case_id",
            unique=True,
            sqlite_where=text("dropped_at IS NULL"),
            postgresql_where=text("dropped_at IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    vacancy_id: Mapped[int] = mapped_column(BigId, ForeignKey("vacancy.id"))
    case_id: Mapped[int] = mapped_column(BigId, ForeignKey("registration_case.id"), index=True)
    chosen_at: Mapped[datetime] = mapped_column(Moment)
    chosen_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    note: Mapped[str] = mapped_column(String(300), default="")
    dropped_at: Mapped[datetime | None] = mapped_column(Moment)
