"""The order of a plan's pages, and what is wrong with its answers (§48). No Qt."""

from datetime import date, timedelta
from typing import Any

from app.core.vocabulary import Language, PlanGroup
from app.services.card_answers import Fault, by_field
from app.services.plan_answers import Answers, answers_of, plan_answer_faults
from app.services.plan_queries import PlanDraft, PlanGround
from app.ui.fields.spec import is_blank
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.wizards.flow import Step
from app.ui.wizards.plan.fields import (
    AIM,
    GROUP_TITLES,
    LINE_TITLES,
    MEETINGS,
    group_specs,
    told_specs,
)

WIZARD = "plan"
"""The name under which a plan's drafts are kept."""
REASONS = "_reasons"
"""Under this name the answers keep why a line is offered."""

_USUAL_DAYS = 30
"""Until when a line that is ticked by hand is to be done, where the clerk says nothing else."""
_AIM = Step("aim", QT_TRANSLATE_NOOP("Field", "Goal"), AIM)
_MEETINGS = Step("meetings", QT_TRANSLATE_NOOP("Field", "Schedule of meetings"), MEETINGS)
_ASKED = tuple(Step(group.value, GROUP_TITLES[group], group_specs(group)) for group in PlanGroup)
_TOLD = tuple(Step(group.value, GROUP_TITLES[group], told_specs(group)) for group in PlanGroup)
_CHECK = Step("check", QT_TRANSLATE_NOOP("Field", "Check the plan"), (), summary=True)


class PlanFlow:
    """From the goal to the plan that both sign."""

    name = WIZARD

    def __init__(self, ground: PlanGround) -> None:
        self._ground = ground

    def steps(self, _answers: Answers) -> tuple[Step, ...]:
        """The goal, the form's five groups, the schedule, and all of it before it is issued."""
        return (_AIM, *_ASKED, _MEETINGS, _CHECK)

    def subjects(self, _answers: Answers) -> tuple[Step, ...]:
        """The steps that the summary shows."""
        return (_AIM, *_TOLD, _MEETINGS)

    def faults(self, answers: Answers, today: date) -> dict[str, Fault]:
        """What the plan's rules say against the answers."""
        calendar, since = self._ground.calendar, self._ground.unemployed_on
        return by_field(plan_answer_faults(answers, since, today, calendar.is_business_day))

    def label(self, _answers: Answers, _language: Language) -> str:
        """The person's name."""
        return self._ground.full_name

    def filled(self, name: str, answers: Answers, today: date) -> dict[str, Any]:
        """A line that is ticked gets a completion date, to be changed."""
        days = f"{name}_days"
        if name not in LINE_TITLES or not answers.get(name) or not is_blank(answers.get(days)):
            return {}
        usual = (today + timedelta(days=_USUAL_DAYS)).isoformat()
        return {days: [{"due_on": min(usual, answers.get("valid_until") or usual)}]}


def first_answers(draft: PlanDraft) -> dict[str, Any]:
    """The answers that the editor begins with."""
    return {
        **answers_of(draft.plan),
        "case_id": draft.ground.case_id,
        "revision": draft.ground.revision,
        REASONS: draft.why,
    }
