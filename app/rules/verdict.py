"""What a rule answers: an outcome and the reasons for it, never prose."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from datetime import date
from enum import StrEnum

from app.core.paragraph import Paragraph

Params = Mapping[str, str | int | date | list[str]]
"""A list is words that are quoted, in the marks of whatever language they are told in."""


class Outcome(StrEnum):
    """ALLOWED and WARNED let the act go on (WARNED is written down); REFUSED does not."""

    ALLOWED = "allowed"
    WARNED = "warned"
    REFUSED = "refused"


@dataclass(frozen=True)
class Reason:
    """Why a rule refuses or warns.

    `code` is a word of the table of messages, `params` fill its placeholders, `field` names
    the input it belongs to (None: the whole case), `outcome` is how heavy it weighs.
    """

    code: str
    paragraph: Paragraph
    params: Params = attribute(default_factory=dict, hash=False)
    field: str | None = None
    outcome: Outcome = Outcome.REFUSED


@dataclass(frozen=True)
class Verdict:
    """A rule's answer: as heavy as the heaviest of its reasons."""

    outcome: Outcome
    reasons: tuple[Reason, ...] = ()

    @classmethod
    def of(cls, reasons: Iterable[Reason]) -> "Verdict":
        """The verdict that follows from `reasons`; none at all is ALLOWED."""
        found = tuple(reasons)
        for outcome in (Outcome.REFUSED, Outcome.WARNED):
            if any(reason.outcome is outcome for reason in found):
                return cls(outcome, found)
        return cls(Outcome.ALLOWED)

    @property
    def allowed(self) -> bool:
        """Whether the act may go on, with a warning or without."""
        return self.outcome is not Outcome.REFUSED

    @property
    def refusals(self) -> tuple[Reason, ...]:
        """The reasons that stand in the way."""
        return tuple(r for r in self.reasons if r.outcome is Outcome.REFUSED)

    @property
    def warnings(self) -> tuple[Reason, ...]:
        """The reasons that are told and written down, and stop nothing."""
        return tuple(r for r in self.reasons if r.outcome is Outcome.WARNED)
