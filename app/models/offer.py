"""An offer of suitable work and what came of it (§58-61, L12)."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.vocabulary import OfferAnswer, ReferralEnd, Told, UnsuitableWork
from app.models.base import Base, BigId, Moment, Versioned, words

_GOES_ON = "vacancy_id IS NOT NULL AND ended IS NULL AND (answer IS NULL OR answer = 'accepted')"
"""An offer of a vacancy of which something may still come: a person has one at a time."""


class Offer(Versioned, Base):
    """One option of work offered to one person.

    `suitable`: by L12, so that a refusal counts (§44.2). `due_at`: until when the answer is due
    (§59); `answered_on`: the day of the answer, entered at `answered_at`. `told_on`,
    `interview_on`, `interview_place`: when he who agreed was told of the interview, and of which
    (§60); `go_until` counts from it, `came_on` is the visit to the employer, in time or not (§61);
    `valid_reason`: whether there was one for a visit missed, told in `visit_note`.

    `vacancy_id`: of which vacancy, None where the employer reported none; employer, occupation and
    pay are kept as they were offered. `unsuitable`: by what of L12 it turned out not to be suitable
    after all. `sent_at`, `sent_how`: when and how the résumé went to the employer (§60);
    `reply_due_at`: until when he answers (§62); `ended`: how the referral ended, on `replied_on`,
    for `reply_note`. `hired_on`: the first day of work; `fell_through_on`: when it became known
    that nothing came of it. `closed_told_on`: when a candidate was told
    that the vacancy is no more (§63).
    """

    __tablename__ = "offer"
    __table_args__ = (
        CheckConstraint("(answer IS NULL) = (answered_at IS NULL)", "answered"),
        CheckConstraint("pay >= 0", "pay"),
        Index(
            "uq_offer_vacancy_goes_on",
            "case_id",
            "vacancy_id",
            unique=True,
            sqlite_where=text(_GOES_ON),
            postgresql_where=text(_GOES_ON),
        ),
    )
    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    case_id: Mapped[int] = mapped_column(BigId, ForeignKey("registration_case.id"), index=True)
    employer: Mapped[str] = mapped_column(String(200))
    occupation: Mapped[str] = mapped_column(String(12))
    detail: Mapped[str] = mapped_column(String(200), default="")
    pay: Mapped[int | None]
    suitable: Mapped[bool] = mapped_column(default=True)
    offered_at: Mapped[datetime] = mapped_column(Moment)
    offered_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    told_how: Mapped[Told] = mapped_column(words(Told, "told"))
    due_at: Mapped[datetime] = mapped_column(Moment)
    answer: Mapped[OfferAnswer | None] = mapped_column(words(OfferAnswer, "offer_answer"))
    answered_at: Mapped[datetime | None] = mapped_column(Moment)
    answered_on: Mapped[date | None]
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    reason: Mapped[str] = mapped_column(String(300), default="")
    told_on: Mapped[date | None]
    interview_on: Mapped[date | None]
    interview_place: Mapped[str] = mapped_column(String(200), default="")
    go_until: Mapped[datetime | None] = mapped_column(Moment)
    came: Mapped[bool | None]
    came_on: Mapped[date | None]
    valid_reason: Mapped[bool | None]
    visit_note: Mapped[str] = mapped_column(String(300), default="")
    vacancy_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("vacancy.id"), index=True)
    unsuitable: Mapped[UnsuitableWork | None] = mapped_column(words(UnsuitableWork, "unsuitable"))
    sent_at: Mapped[datetime | None] = mapped_column(Moment)
    sent_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    sent_how: Mapped[Told | None] = mapped_column(words(Told, "sent_how"))
    reply_due_at: Mapped[datetime | None] = mapped_column(Moment)
    ended: Mapped[ReferralEnd | None] = mapped_column(words(ReferralEnd, "referral_end"))
    replied_on: Mapped[date | None]
    reply_note: Mapped[str] = mapped_column(String(300), default="", server_default=text("''"))
    hired_on: Mapped[date | None]
    fell_through_on: Mapped[date | None]
    closed_told_on: Mapped[date | None]
    closed_told_how: Mapped[Told | None] = mapped_column(words(Told, "closed_told_how"))
