"""What the records proved when a decision was drafted, frozen beside the draft (§31, §44)."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.vocabulary import MoveName, OfferAnswer
from app.models import (
    CardRevision,
    CaseEvent,
    CaseTerm,
    EmploymentCard,
    Offer,
    RegistrationCase,
)
from app.services import intake
from app.services.notices import Note

Item = dict[str, Any]
"""One piece of evidence as it is stored: `kind`, `at` (ISO, "" where no moment is known), and
either `code` with `params`, which the windows have words for, or `text` by language."""


class Kind(StrEnum):
    """What a piece of evidence is."""

    OFFER = "offer"
    CARD = "card"
    REGISTER = "register"
    MEASURE = "measure"
    MEETING = "meeting"
    CHANGE = "change"
    DOCUMENT = "document"
    TEXT = "text"


def item(kind: Kind, at: date | datetime | None, code: str, **params: Any) -> Item:
    """A piece that the windows put into words (`ui/words/evidence_words.py` has the codes).

    A param's name says how it is shown: `..._on` a day, `..._at` a moment, `occupation`,
    `register`, `answer` a code of its list, all else a word of the vocabulary or plain text.
    """
    stored = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in params.items()
        if value not in (None, "")
    }
    return {"kind": kind.value, "at": at.isoformat() if at else "", "code": code, "params": stored}


def said(kind: Kind, at: date | datetime | None, text: Note) -> Item:
    """A piece in somebody's own words."""
    words = {"kk": text.kk.strip(), "ru": text.ru.strip()}
    return {"kind": kind.value, "at": at.isoformat() if at else "", "text": words}


def frozen(items: Iterator[Item] | list[Item], at: datetime) -> dict[str, Any]:
    """The evidence as the draft keeps it, with the moment at which it was taken."""
    return {"taken_at": at.isoformat(), "items": list(items)}


def of_registration(session: Session, case: RegistrationCase) -> Iterator[Item]:
    """§31: the application, §24's help, offers and answers, the card, the registers' answers."""
    filed, person = intake.filed_for(session, case)
    yield item(
        Kind.DOCUMENT,
        filed.received_at,
        "application",
        channel=filed.channel,
        has_job=_yes(filed.has_job),
        has_earnings=_yes(filed.has_earnings),
    )
    yield item(
        Kind.TEXT, case.registered_on, "registered_as_job_seeker", registered_on=case.registered_on
    )
    yield from help_given(session, case.id)
    yield from offers(session, case.id)
    yield from card(session, case, person.id)
    for row in filed.inquiries:
        yield item(
            Kind.REGISTER,
            row.asked_at,
            "register_answered",
            register=row.register,
            answer=row.answer,
            note=row.note,
        )


def help_given(session: Session, case_id: int) -> Iterator[Item]:
    """§24: that help was given, or that its term ended without work."""
    given = (
        select(CaseEvent.at)
        .where(CaseEvent.case_id == case_id)
        .where(CaseEvent.move.in_((MoveName.HELP_WITH_WORK, MoveName.OFFER_TO_JOB_SEEKER)))
        .order_by(CaseEvent.id)
    )
    for at in session.scalars(given.limit(1)):
        yield item(Kind.TEXT, at, "help_given")
    due = select(CaseTerm.due_at).where(CaseTerm.case_id == case_id, CaseTerm.code == "24")
    for due_at in session.scalars(due.order_by(CaseTerm.id.desc()).limit(1)):
        yield item(Kind.TEXT, due_at, "help_term", due_at=due_at)


def offers(session: Session, case_id: int) -> Iterator[Item]:
    """§58-59: each offer with what came of it, the oldest first."""
    made = select(Offer).where(Offer.case_id == case_id).order_by(Offer.offered_at, Offer.id)
    for row in session.scalars(made):
        yield offer(row)


def answered_at(row: Offer) -> date | datetime | None:
    """When an offer was answered: the day where it was entered later; the end of the term where
    the answer did not come, whenever that was written down."""
    if row.answer is OfferAnswer.SILENT:
        return row.due_at
    if row.answered_at and row.answered_on and row.answered_on < row.answered_at.date():
        return row.answered_on
    return row.answered_at


def offer(row: Offer) -> Item:
    """One offer with what came of it (`answer` is absent while it is awaited)."""
    return item(
        Kind.OFFER,
        row.offered_at,
        "offer",
        offer_id=row.id,
        employer=row.employer,
        occupation=row.occupation,
        suitable=_yes(row.suitable),
        told_how=row.told_how,
        due_at=row.due_at,
        answer=row.answer,
        answered_at=answered_at(row),
        reason=row.reason,
        unsuitable=row.unsuitable,
    )


def card(session: Session, case: RegistrationCase, person_id: int) -> Iterator[Item]:
    """The card's state by the number of its revision, and the category (§11)."""
    mine = select(EmploymentCard).where(EmploymentCard.person_id == person_id)
    row = session.scalars(mine).one()
    newest = select(func.max(CardRevision.revision)).where(CardRevision.card_id == row.id)
    yield item(Kind.CARD, row.changed_at, "card_state", revision=session.scalar(newest) or 0)
    if case.profile_category:
        yield item(
            Kind.CARD, case.registered_on, "category", profile_category=case.profile_category
        )


def _yes(answer: bool) -> str:
    return "yes" if answer else "no"


def items_of(evidence: Mapping[str, Any]) -> tuple[Item, ...]:
    """The pieces of a draft's evidence."""
    return tuple(evidence.get("items", ()))
