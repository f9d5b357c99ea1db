"""A plan as the wizard asks for it, as the use cases take it, and what is wrong with it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.core.errors import UserError
from app.core.vocabulary import PlanGroup
from app.rules.ch5_plan import ITEMS, ActionFacts, PlanFacts, plan_verdict
from app.services.card_answers import Fault, as_fault, text_faults

Answers = Mapping[str, Any]

LIMITS = {"goal": 300, "education": 300, "specialty": 300, "why": 300}
"""How many letters each text holds; a note and a meeting's matter hold `ROW_LIMIT`."""
ROW_LIMIT = 200

LINES = tuple((group, item) for group in PlanGroup for item in range(1, ITEMS[group] + 1))
"""Every line of the form in its order."""


@dataclass(frozen=True)
class PlannedAction:
    """A line of the form with its completion date; `note` as the clerk typed it."""

    group: PlanGroup
    item: int
    due_on: date
    note: str = ""


@dataclass(frozen=True)
class PlannedMeeting:
    """A meeting with the centre, or a report to it (§37)."""

    day: date
    what: str


@dataclass(frozen=True)
class PlanData:
    """What stands in a plan, as typed; what was settled before is not in it."""

    goal: str
    valid_until: date
    education: str = ""
    specialty: str = ""
    actions: tuple[PlannedAction, ...] = ()
    meetings: tuple[PlannedMeeting, ...] = ()


def line_name(group: PlanGroup, item: int) -> str:
    """The name of a line's tick among the answers; its days stand under `days_name`."""
    return f"{group.value}_{item}"


def days_name(group: PlanGroup, item: int) -> str:
    """The name of a line's completion dates among the answers."""
    return f"{line_name(group, item)}_days"


def answers_of(plan: PlanData) -> dict[str, Any]:
    """The plan as the wizard's answers."""
    answers: dict[str, Any] = {
        "goal": plan.goal,
        "education": plan.education,
        "specialty": plan.specialty,
        "valid_until": plan.valid_until.isoformat(),
        "meetings": [{"day": each.day.isoformat(), "what": each.what} for each in plan.meetings],
    }
    for action in plan.actions:
        answers[line_name(action.group, action.item)] = True
        days = answers.setdefault(days_name(action.group, action.item), [])
        days.append({"due_on": action.due_on.isoformat(), "note": action.note})
    return answers


def read_plan(answers: Answers) -> PlanData:
    """The plan of answers in which nothing is wrong.

    Raises UserError `field_missing` where a day is missing all the same.
    """
    return PlanData(
        goal=_text(answers, "goal"),
        education=_text(answers, "education"),
        specialty=_text(answers, "specialty"),
        valid_until=_needed(answers.get("valid_until"), "valid_until"),
        actions=tuple(
            PlannedAction(group, item, _needed(row.get("due_on"), place), _text(row, "note"))
            for group, item, row, place in _ticked(answers)
        ),
        meetings=tuple(
            PlannedMeeting(_needed(row.get("day"), f"meetings.{number}.day"), _text(row, "what"))
            for number, row in enumerate(answers.get("meetings") or ())
        ),
    )


def plan_answer_faults(
    answers: Answers, since: date, on: date, is_business_day: Callable[[date], bool]
) -> Iterator[Fault]:
    """What is wrong or odd with the answers, each at its field of the wizard.

    since: the registration as unemployed; on: the day of the plan.
    """
    ticked = list(_ticked(answers))
    meetings = answers.get("meetings") or ()
    facts = PlanFacts(
        goal=_text(answers, "goal"),
        unemployed_on=since,
        valid_until=_day(answers.get("valid_until")),
        actions=tuple(
            ActionFacts(group, item, _day(row.get("due_on"))) for group, item, row, _ in ticked
        ),
        meetings=tuple(_day(row.get("day")) for row in meetings),
    )
    places = {f"actions.{number}.due_on": each[3] for number, each in enumerate(ticked)}
    # All lists together are too long: told where the last line begins.
    places["actions"] = ticked[-1][3].partition(".")[0] if ticked else "goal"
    for reason in plan_verdict(facts, on, is_business_day).reasons:
        yield as_fault(replace(reason, field=places.get(reason.field or "", reason.field)))
    yield from _text_faults(answers, [(row, place) for _, _, row, place in ticked], meetings)


def plan_faults(
    plan: PlanData, since: date, on: date, is_business_day: Callable[[date], bool]
) -> Iterator[Fault]:
    """The same of a plan that came by no wizard."""
    return plan_answer_faults(answers_of(plan), since, on, is_business_day)


def _text_faults(
    answers: Answers, actions: list[tuple[Answers, str]], meetings: Any
) -> Iterator[Fault]:
    for name, limit in LIMITS.items():
        yield from text_faults(name, _text(answers, name), limit, allow_newlines=False)
    for row, place in actions:
        field = f"{place.rpartition('.')[0]}.note"
        yield from text_faults(field, _text(row, "note"), ROW_LIMIT, allow_newlines=False)
    for number, row in enumerate(meetings):
        field, what = f"meetings.{number}.what", _text(row, "what")
        if not what:
            yield Fault(UserError("field_missing", field=field))
        yield from text_faults(field, what, ROW_LIMIT, allow_newlines=False)


def _ticked(answers: Answers) -> Iterator[tuple[PlanGroup, int, Answers, str]]:
    """Each chosen line with each of its days, and the day's place; a tick alone has no day yet."""
    for group, item in LINES:
        if answers.get(line_name(group, item)):
            name = days_name(group, item)
            days = answers.get(name) or ()
            if not days:
                yield group, item, {}, name
            for number, row in enumerate(days):
                yield group, item, row, f"{name}.{number}.due_on"


def _text(answers: Answers, name: str) -> str:
    return str(answers.get(name) or "").strip()


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _needed(iso: str | None, field: str) -> date:
    if not iso:
        raise UserError("field_missing", field=field)
    return date.fromisoformat(iso)
