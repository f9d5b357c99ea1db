"""Lists to choose from that are words of the vocabulary, beside those of the classifiers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.core.classifiers import Entry, choices, entry
from app.core.vocabulary import (
    AbsenceKind,
    Change,
    ComplaintBody,
    ComplaintOutcome,
    DeregistrationGround,
    DismissalCause,
    Language,
    NoWork,
    OfferAnswer,
    PlanStatus,
    QuotaGroup,
    TicketPurpose,
    Told,
    TrainingGround,
    UnsuitableWork,
)
from app.services.vacancies import REFUSED_FOR, WITHDRAWN_FOR
from app.ui.language import current
from app.ui.messages import word

WORDED: Mapping[str, Sequence[StrEnum]] = {
    "told": tuple(Told),
    "no_work": tuple(NoWork),
    "change": tuple(Change),
    "offer_answer": (OfferAnswer.ACCEPTED, OfferAnswer.REFUSED),
    "unsuitable_work": tuple(UnsuitableWork),
    "sent_how": tuple(how for how in Told if how is not Told.AKIM_OR_ASSISTANT),
    "deregistration_ground": tuple(DeregistrationGround),
    "complaint_body": tuple(ComplaintBody),
    "complaint_outcome": tuple(ComplaintOutcome),
    "plan_outcome": (PlanStatus.DONE, PlanStatus.NOT_DONE, PlanStatus.PUT_OFF),
    "training_ground": tuple(TrainingGround),
    "absence_kind": tuple(AbsenceKind),
    "ticket_purpose": tuple(TicketPurpose),
    "dismissal_cause": tuple(DismissalCause),
    "quota_group": tuple(QuotaGroup),
    "withdrawn_for": WITHDRAWN_FOR,
    "refused_for": REFUSED_FOR,
}
"""Lists by the name a FieldSpec asks for them, in the order to be shown."""


@dataclass(frozen=True)
class Worded:
    """A word of the vocabulary as a row to choose."""

    code: str

    @property
    def titles(self) -> tuple[str, ...]:
        """What is typed to find it: the word in the language on the screen."""
        return (word(self.code),)

    def title(self, _language: Language) -> str:
        """The word in the language on the screen."""
        return word(self.code)


class Titled(Protocol):
    """A row of a record's own list."""

    @property
    def code(self) -> str:
        """What the field gives as its value."""

    def title(self, language: Language) -> str:
        """What is read in the list."""


Listed = Entry | Worded


def listed(list_name: str) -> Sequence[Listed]:
    """All rows of a list, in the order to be shown. Raises UnknownCode where there is none."""
    if list_name in WORDED:
        return tuple(Worded(each.value) for each in WORDED[list_name])
    return choices(list_name)


def title_in(list_name: str, code: str) -> str:
    """A row's title in the language on the screen. Raises UnknownCode."""
    return word(code) if list_name in WORDED else entry(list_name, code).title(current())
