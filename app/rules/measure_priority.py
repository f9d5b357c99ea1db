"""Who goes first to an active measure, and in which order (L19.4, L20.2, L22.2, L23.2, L24.3)."""

from dataclasses import dataclass
from datetime import date

from app.core.paragraph import Paragraph, para
from app.core.vocabulary import CaseState, MeasureKind
from app.rules.age import add_months, age_on, birthday
from app.rules.measures import MeasureFacts
from app.rules.pension import pension_date

ORPHAN_AGE = 23
YOUTH_AGE = 29
OVER_AGE = 50
PRE_PENSION_MONTHS = 24
REGISTERED_MONTHS = 6
NO_PAYMENT = "no_payment"
"""L22.2's first group, which is no target group: the unemployed without the social payment."""
OVER_SIX_MONTHS = "unemployed_over_six_months"
GRADUATE = "graduate"
"""L24.3.3's group, which is no target group: graduates of any school and of any age."""

_L22_2 = Paragraph("L22", "2")
PRIORITIES: dict[MeasureKind, dict[str, Paragraph]] = {
    MeasureKind.TRAINING: {
        "disability": Paragraph("L19", "4.1"),
        "parent_of_disabled_child": Paragraph("L19", "4.2"),
        OVER_SIX_MONTHS: Paragraph("L19", "4.3"),
        "first_job_seeker": Paragraph("L19", "4.4"),
        "released_from_prison": Paragraph("L19", "4.5"),
        "compulsory_treatment": Paragraph("L19", "4.5"),
    },
    MeasureKind.SOCIAL_JOB: {
        "orphan": Paragraph("L20", "2.1"),
        "pre_pension": Paragraph("L20", "2.2"),
        "disability": Paragraph("L20", "2.3"),
        "released_from_prison": Paragraph("L20", "2.4"),
        "compulsory_treatment": Paragraph("L20", "2.4"),
        "probation": Paragraph("L20", "2.5"),
        "single_or_large_family_parent": Paragraph("L20", "2.6"),
        "carer": Paragraph("L20", "2.7"),
        "kandas": Paragraph("L20", "2.8"),
        "terrorism_victim": Paragraph("L20", "2.9"),
    },
    MeasureKind.PUBLIC_WORKS: {NO_PAYMENT: _L22_2, OVER_SIX_MONTHS: _L22_2},
    MeasureKind.BUSINESS_SUPPORT: {
        "rural_or_small_town": Paragraph("L23", "2.1"),
        "disability": Paragraph("L23", "2.2"),
        "over_50": Paragraph("L23", "2.3"),
        "youth": Paragraph("L23", "2.4"),
    },
    MeasureKind.RELOCATION: {
        "orphan": Paragraph("L24", "3.1"),
        "kandas": Paragraph("L24", "3.2"),
        GRADUATE: Paragraph("L24", "3.3"),
        "laid_off": Paragraph("L24", "3.4"),
    },
}
"""Who has priority, by codes of the list "target_group", with his place in the article."""

_RECKONED = frozenset({"pre_pension", "over_50", "youth", OVER_SIX_MONTHS})


@dataclass(frozen=True)
class Priority:
    """A group that goes first, and the place that says so."""

    group: str
    paragraph: Paragraph


def present_groups(facts: MeasureFacts, on: date) -> frozenset[str]:
    """The card's groups as they are on the day: what age and dates say goes over the card.

    "Up to" an age ends with the birthday on which it is reached, "over" begins after it.
    """
    age = age_on(facts.birth_date, on)
    retires = pension_date(facts.birth_date, facts.sex)
    since = facts.unemployed_on if facts.state is CaseState.UNEMPLOYED else None
    reckoned = {
        "pre_pension": add_months(retires, -PRE_PENSION_MONTHS) <= on < retires,
        "over_50": birthday(facts.birth_date, OVER_AGE) < on < retires,
        "youth": age < YOUTH_AGE,
        OVER_SIX_MONTHS: since is not None and on > add_months(since, REGISTERED_MONTHS),
        GRADUATE: facts.is_graduate or facts.finished_school,
        NO_PAYMENT: facts.state is CaseState.UNEMPLOYED and facts.gets_payment is False,
    }
    told = facts.groups - _RECKONED - (frozenset() if age < ORPHAN_AGE else {"orphan"})
    return told | {group for group, holds in reckoned.items() if holds}


@para("L19", "4")
@para("L20", "2")
@para("L22", "2")
@para("L23")
@para("L24")
def priorities(kind: MeasureKind, facts: MeasureFacts, on: date) -> tuple[Priority, ...]:
    """By what a person goes first to the measure, in the article's order; none is the rule."""
    groups = present_groups(facts, on)
    ranked = PRIORITIES.get(kind, {})
    return tuple(Priority(group, place) for group, place in ranked.items() if group in groups)


@para("L22", "2")
def place_in_queue(
    first: bool, unemployed_on: date | None, registered_on: date | None
) -> tuple[bool, date, date]:
    """The key by which a waiting list is sorted: who has priority, then by the day registered.

    L22.2 counts from the registration as unemployed; who has none comes after them, by the day
    on which he became a job seeker. Among those with priority no ground weighs more.
    """
    return (not first, unemployed_on or date.max, registered_on or date.max)
