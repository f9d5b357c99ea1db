"""Which work is suitable for whom, as far as the card tells it (L12)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.core.paragraph import Paragraph, para
from app.rules.age import add_months
from app.rules.verdict import Outcome, Reason, Verdict

LONG_BREAK_MONTHS = 24
"""L12.2, L12.4.4: more than two years without work."""

_NO_QUALIFICATION = "first_job_seeker"
_LONG_BREAK = "long_break"
_STUDENT = "senior_pupil_or_student"
_IDLE = "idle"
_DISABLED = "disability"
_CARER = "carer"


@dataclass(frozen=True)
class SeekerFacts:
    """What the card says of a person to whom work is offered.

    consent_to_move: None where he was not asked. unemployed_since: his last day of work, or
    since when he has none. children: under eighteen, living with him; the card does not say how
    many are under seven. target_groups: codes of the card's list. left_training: whether the
    centre sent him to training and he left it without a valid reason.
    """

    consent_to_move: bool | None = None
    unemployed_since: date | None = None
    children: int = 0
    target_groups: frozenset[str] = frozenset()
    left_training: bool = False


@para("L12", "1")
@para("L12", "2")
@para("L12", "3")
@para("L12", "4")
def what_suits(facts: SeekerFacts, on: date) -> Verdict:
    """WARNED with everything that L12 asks the centre to regard before it calls work suitable.

    It is the centre that judges the single offer: distance, accessibility and hours stand in no
    record, nor who refused to be trained when his social payment was over (L12.4.5).
    """
    return Verdict.of(_regards(facts, on))


def _regards(facts: SeekerFacts, on: date) -> Iterator[Reason]:
    if not facts.consent_to_move:
        yield _regard("suits_without_moving", "1")
    if facts.target_groups & {_NO_QUALIFICATION, _LONG_BREAK} or _long_idle(facts, on):
        yield _regard("suits_with_training", "2")
    if _DISABLED in facts.target_groups:
        yield _regard("suits_if_accessible", "3")
    if facts.children or _CARER in facts.target_groups:
        yield _regard("suits_by_hours", "3")
    if _is_for_temporary(facts, on):
        yield _regard("suits_for_a_time", "4")


def _is_for_temporary(facts: SeekerFacts, on: date) -> bool:
    groups = {_NO_QUALIFICATION, _STUDENT, _IDLE, _LONG_BREAK}
    by_card = bool(facts.target_groups & groups) or _long_idle(facts, on)
    return by_card or facts.left_training


def _long_idle(facts: SeekerFacts, on: date) -> bool:
    since = facts.unemployed_since
    return since is not None and add_months(since, LONG_BREAK_MONTHS) < on


def _regard(code: str, part: str) -> Reason:
    return Reason(code, Paragraph("L12", part), outcome=Outcome.WARNED)
