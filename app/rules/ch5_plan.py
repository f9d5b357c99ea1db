"""Chapter 5, part 1: the individual employment plan and how it is carried out (§37, §48-52)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.core.paragraph import Paragraph, para
from app.core.vocabulary import MeasureKind, PlanGroup, PlanStatus
from app.rules.age import add_months
from app.rules.ch3_deregistration import missed_meeting
from app.rules.verdict import Outcome, Params, Reason, Verdict

ITEMS: Mapping[PlanGroup, int] = MappingProxyType(
    {
        PlanGroup.ORIENTATION: 2,
        PlanGroup.MEDIATION: 4,
        PlanGroup.MEASURES: 5,
        PlanGroup.SOCIAL_HELP: 2,
        PlanGroup.SEARCH_SKILLS: 1,
    }
)
"""How many numbered lines each group of the form has (Appendix 9)."""

MOST_ACTIONS = 30
MOST_MEETINGS = 60
_USUAL_MONTHS = 24
"""A plan for longer than this is more often a slip of the pen; the Rules set no limit."""

_MEASURES = (
    MeasureKind.TRAINING,
    MeasureKind.SOCIAL_JOB,
    MeasureKind.YOUTH_PRACTICE,
    MeasureKind.BUSINESS_SUPPORT,
    MeasureKind.PUBLIC_WORKS,
)


@dataclass(frozen=True)
class ActionFacts:
    """An action of the plan: its line in the form, counted from 1, and its completion date."""

    group: PlanGroup
    item: int
    due_on: date | None


@dataclass(frozen=True)
class PlanFacts:
    """A plan as it is to be signed; what was settled in an earlier version is not in it."""

    goal: str
    unemployed_on: date
    valid_until: date | None
    actions: tuple[ActionFacts, ...] = ()
    meetings: tuple[date | None, ...] = ()


class Standing(StrEnum):
    """How an action or a meeting stands on a day."""

    AHEAD = "ahead"
    DUE_TODAY = "due_today"
    OVERDUE = "overdue"
    KEPT = "kept"
    LATE = "kept_late"
    EXCUSED = "excused"
    BROKEN = "plan_broken"
    MOVED = "put_off"


@para("48")
def has_line(group: PlanGroup, item: int) -> bool:
    """Whether the form has a line of this number, counted from 1, in the group."""
    return 1 <= item <= ITEMS[group]


@para("48")
def plan_verdict(facts: PlanFacts, on: date, is_business_day: Callable[[date], bool]) -> Verdict:
    """Whether the plan can be signed on the day, with all that is wrong or odd.

    A place in a list is named by its number there, "actions.3.due_on", counted from 0.
    """
    faults = [*_head_faults(facts, on)]
    faults += [
        reason for each in enumerate(facts.actions) for reason in _action_faults(each, facts)
    ]
    faults += _meeting_faults(facts, is_business_day)
    return Verdict.of([*faults, *orientation(facts.actions)])


def _head_faults(facts: PlanFacts, on: date) -> Iterator[Reason]:
    paragraph = Paragraph("48")
    if not facts.goal.strip():
        yield Reason("plan_goal_missing", paragraph, field="goal")
    if facts.valid_until is None:
        yield Reason("plan_until_missing", paragraph, field="valid_until")
    elif facts.valid_until < on:
        yield Reason("plan_until_past", paragraph, field="valid_until")
    elif facts.valid_until > add_months(on, _USUAL_MONTHS):
        params: Params = {"months": _USUAL_MONTHS}
        yield Reason("plan_until_far", paragraph, params, "valid_until", Outcome.WARNED)
    for name, rows, most in (
        ("actions", facts.actions, MOST_ACTIONS),
        ("meetings", facts.meetings, MOST_MEETINGS),
    ):
        if len(rows) > most:
            code = "plan_actions_many" if name == "actions" else "plan_meetings_many"
            yield Reason(code, paragraph, {"most": most}, name)


def _action_faults(numbered: tuple[int, ActionFacts], facts: PlanFacts) -> Iterator[Reason]:
    number, action = numbered
    if not has_line(action.group, action.item):
        yield Reason("plan_line_unknown", Paragraph("48"), field=f"actions.{number}.item")
    yield from _day_faults(f"actions.{number}.due_on", action.due_on, facts)


def _meeting_faults(facts: PlanFacts, is_business_day: Callable[[date], bool]) -> Iterator[Reason]:
    """§37: somebody must be there to be met, and one meeting follows another."""
    before: date | None = None
    for number, day in enumerate(facts.meetings):
        field = f"meetings.{number}.day"
        yield from _day_faults(field, day, facts)
        if day is None:
            continue
        if not is_business_day(day):
            yield Reason("plan_meeting_day_off", Paragraph("37"), {"day": day}, field)
        if before is not None and day <= before:
            yield Reason("plan_meeting_order", Paragraph("37"), {"day": before}, field)
        before = day


def _day_faults(field: str, day: date | None, facts: PlanFacts) -> Iterator[Reason]:
    paragraph = Paragraph("48")
    if day is None:
        yield Reason("plan_day_missing", paragraph, field=field)
    elif day < facts.unemployed_on:
        params: Params = {"since": facts.unemployed_on}
        yield Reason("plan_day_before", paragraph, params, field)
    elif facts.valid_until is not None and day > facts.valid_until:
        yield Reason("plan_day_after", paragraph, {"until": facts.valid_until}, field)


@para("L18")
def orientation(actions: Sequence[ActionFacts]) -> tuple[Reason, ...]:
    """WARNED where nothing of the plan is social vocational orientation: it is given to every
    unemployed person, as the centre's means allow."""
    if any(action.group is PlanGroup.ORIENTATION for action in actions):
        return ()
    code = "plan_no_orientation"
    return (Reason(code, Paragraph("L18"), field=None, outcome=Outcome.WARNED),)


@para("52")
def measure_of(group: PlanGroup, item: int) -> MeasureKind | None:
    """The active measure to which a line of the plan leads; None: to suitable work or neither."""
    if group is not PlanGroup.MEASURES or not has_line(group, item):
        return None
    return _MEASURES[item - 1]


@para("49")
def signing_verdict(made_on: date, signed_on: date, copy_given: bool, on: date) -> Verdict:
    """Whether the signatures are written down rightly: both sign once the plan is filled in, and
    one copy is the person's."""
    paragraph, reasons = Paragraph("49"), []
    if signed_on < made_on:
        reasons.append(Reason("plan_signed_before", paragraph, {"made": made_on}, "signed_on"))
    if signed_on > on:
        reasons.append(Reason("plan_signed_ahead", paragraph, field="signed_on"))
    if not copy_given:
        reasons.append(Reason("plan_copy_owed", paragraph, field="copy_given"))
    return Verdict.of(reasons)


@dataclass(frozen=True)
class Following:
    """How an action or a meeting came out.

    status: as it now is; valid_reason: whether what was not done was so for a valid reason;
    closed_on: when it was done, or found not done; new_day: to which it is moved.
    """

    status: PlanStatus
    closed_on: date | None = None
    why: str = ""
    valid_reason: bool | None = None
    new_day: date | None = None


@para("51", "2")
def following_verdict(
    status: PlanStatus, day: date, facts: PlanFacts, outcome: Following, on: date
) -> Verdict:
    """Whether what came of an action or a meeting for `day` can be written down so on `on`.

    Only what is open can be settled. What was not done was so when its day is over, and says why,
    and whether for a valid reason; what is moved says why, and to a day that is still to come,
    within the plan, and without a meeting among `facts.meetings`, those that are still open.
    """
    paragraph, reasons = Paragraph("51", "2"), []
    if status is not PlanStatus.PLANNED:
        reasons.append(Reason("plan_settled", paragraph))
    if outcome.status is PlanStatus.NOT_DONE and on <= day:
        # §44.4 would rest on it: until its day is over nothing is broken.
        reasons.append(Reason("plan_day_not_over", Paragraph("44", "4"), {"day": day}, "status"))
    if outcome.status is PlanStatus.PLANNED:
        reasons.append(Reason("plan_outcome_missing", paragraph, field="status"))
    if outcome.status in (PlanStatus.NOT_DONE, PlanStatus.PUT_OFF) and not outcome.why.strip():
        reasons.append(Reason("plan_why_missing", paragraph, field="why"))
    if outcome.status is PlanStatus.NOT_DONE and outcome.valid_reason is None:
        reasons.append(Reason("plan_validity_missing", paragraph, field="valid_reason"))
    if outcome.status is PlanStatus.PUT_OFF:
        reasons += _new_day_faults(outcome.new_day, facts, on)
    elif outcome.closed_on is not None:
        if outcome.closed_on > on:
            reasons.append(Reason("plan_closed_ahead", paragraph, field="closed_on"))
        elif outcome.closed_on < facts.unemployed_on:
            params: Params = {"since": facts.unemployed_on}
            reasons.append(Reason("plan_day_before", paragraph, params, "closed_on"))
    return Verdict.of(reasons)


def _new_day_faults(day: date | None, facts: PlanFacts, on: date) -> list[Reason]:
    if day is not None and day < on:
        return [Reason("plan_new_day_past", Paragraph("51", "2"), field="new_day")]
    if day is not None and day in facts.meetings:
        return [Reason("plan_meeting_taken", Paragraph("37"), {"day": day}, "new_day")]
    return list(_day_faults("new_day", day, facts))


@para("44", "4")
def excuse_verdict(status: PlanStatus, valid_reason: bool | None, why: str) -> Verdict:
    """Whether a valid reason can be written down afterwards: for what is broken, and with words."""
    reasons = []
    if not missed_meeting(status, valid_reason):
        reasons.append(Reason("plan_not_broken", Paragraph("44", "4")))
    if not why.strip():
        reasons.append(Reason("plan_why_missing", Paragraph("44", "4"), field="why"))
    return Verdict.of(reasons)


@para("37")
@para("50")
@para("L15", "2.2")
def standing(
    status: PlanStatus, day: date, closed_on: date | None, valid_reason: bool | None, on: date
) -> Standing:
    """How an action or a meeting for a day stands on `on`: the terms of the plan are to be kept.

    Nothing is broken by time alone: somebody must have found that it was not done, and why. A
    meeting so broken is what §44.4 may rest on.
    """
    if status is PlanStatus.PLANNED:
        if day == on:
            return Standing.DUE_TODAY
        return Standing.AHEAD if day > on else Standing.OVERDUE
    if status is PlanStatus.PUT_OFF:
        return Standing.MOVED
    if status is PlanStatus.DONE:
        return Standing.LATE if closed_on is not None and closed_on > day else Standing.KEPT
    return Standing.BROKEN if missed_meeting(status, valid_reason) else Standing.EXCUSED
