"""The questions of a plan: its head, the form's five groups in their order, the schedule. No Qt."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.core.vocabulary import PlanGroup
from app.services.plan_answers import LIMITS, LINES, ROW_LIMIT, days_name, line_name
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.marks import QT_TRANSLATE_NOOP

GROUP_TITLES: Mapping[PlanGroup, str] = {
    PlanGroup.ORIENTATION: QT_TRANSLATE_NOOP("Field", "Vocational orientation"),
    PlanGroup.MEDIATION: QT_TRANSLATE_NOOP("Field", "Labour mediation"),
    PlanGroup.MEASURES: QT_TRANSLATE_NOOP("Field", "Active measures"),
    PlanGroup.SOCIAL_HELP: QT_TRANSLATE_NOOP("Field", "Social help"),
    PlanGroup.SEARCH_SKILLS: QT_TRANSLATE_NOOP("Field", "Job-search skills"),
}
"""The groups of Appendix 9, short enough for a list of pages."""

LINE_TITLES: Mapping[str, str] = {
    "orientation_1": QT_TRANSLATE_NOOP(
        "Field",
        "Consultation on the choice of an occupation and a place of work, orientation tests",
    ),
    "orientation_2": QT_TRANSLATE_NOOP(
        "Field",
        "Information on the labour market, on work in the specialty or on training",
    ),
    "mediation_1": QT_TRANSLATE_NOOP("Field", "The centre tells of vacancies in its database"),
    "mediation_2": QT_TRANSLATE_NOOP(
        "Field", "Search for work through the Electronic Labour Exchange (www.enbek.kz)"
    ),
    "mediation_3": QT_TRANSLATE_NOOP(
        "Field", "Search for work through private agencies and job sites"
    ),
    "mediation_4": QT_TRANSLATE_NOOP("Field", "Interviews with employers"),
    "measures_1": QT_TRANSLATE_NOOP(
        "Field", "Vocational training (training, retraining, further training)"
    ),
    "measures_2": QT_TRANSLATE_NOOP("Field", "Work at a social work place"),
    "measures_3": QT_TRANSLATE_NOOP("Field", "Youth practice"),
    "measures_4": QT_TRANSLATE_NOOP("Field", "Support of a business initiative"),
    "measures_5": QT_TRANSLATE_NOOP("Field", "Public works"),
    "social_help_1": QT_TRANSLATE_NOOP(
        "Field", "Social payments for the loss of work from the State Social Insurance Fund"
    ),
    "social_help_2": QT_TRANSLATE_NOOP("Field", "Targeted social assistance"),
    "search_skills_1": QT_TRANSLATE_NOOP(
        "Field", "Courses on active job search, on interviews with an employer and the like"
    ),
}
"""The numbered lines of Appendix 9, by the names of their ticks."""

DAY = FieldSpec(
    "due_on", QT_TRANSLATE_NOOP("Field", "Completion date"), FieldKind.DATE, required=True
)
_NOTE = FieldSpec("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldKind.TEXT, max_length=ROW_LIMIT)

AIM = (
    FieldSpec(
        "why",
        QT_TRANSLATE_NOOP("Field", "Why the plan is changed"),
        FieldKind.TEXT_LONG,
        required=True,
        paragraph="50",
        max_length=LIMITS["why"],
        visible_if=lambda answers: bool(answers.get("revision")),
    ),
    FieldSpec(
        "goal",
        QT_TRANSLATE_NOOP("Field", "Goal"),
        FieldKind.TEXT,
        required=True,
        paragraph="48",
        max_length=LIMITS["goal"],
        help=QT_TRANSLATE_NOOP("Field", "Printed as typed, like all that is typed here"),
    ),
    FieldSpec(
        "education",
        QT_TRANSLATE_NOOP("Field", "Education"),
        FieldKind.TEXT,
        max_length=LIMITS["education"],
    ),
    FieldSpec(
        "specialty",
        QT_TRANSLATE_NOOP("Field", "Specialty (occupation)"),
        FieldKind.TEXT,
        max_length=LIMITS["specialty"],
    ),
    FieldSpec(
        "valid_until",
        QT_TRANSLATE_NOOP("Field", "The plan holds until"),
        FieldKind.DATE,
        required=True,
    ),
)

MEETINGS = (
    FieldSpec(
        "meetings",
        QT_TRANSLATE_NOOP("Field", "Meetings and reports"),
        FieldKind.LIST,
        paragraph="37",
        specs=(
            FieldSpec("day", QT_TRANSLATE_NOOP("Field", "Day"), FieldKind.DATE, required=True),
            FieldSpec(
                "what",
                QT_TRANSLATE_NOOP("Field", "What for"),
                FieldKind.TEXT,
                required=True,
                max_length=ROW_LIMIT,
            ),
        ),
    ),
)


def told_specs(group: PlanGroup) -> tuple[FieldSpec, ...]:
    """The group as a summary tells it: the lines that are ticked, each with its days."""
    lines = (line_name(*line) for line in LINES if line[0] is group)
    days = {spec.name: spec for spec in group_specs(group)}
    return tuple(replace(days[f"{name}_days"], label=LINE_TITLES[name]) for name in lines)


def group_specs(group: PlanGroup) -> tuple[FieldSpec, ...]:
    """A tick for each line of the group, and under it its completion dates."""
    lines = (line for line in LINES if line[0] is group)
    return tuple(spec for line in lines for spec in _line_specs(*line))


def _line_specs(group: PlanGroup, item: int) -> tuple[FieldSpec, ...]:
    name = line_name(group, item)

    def is_ticked(answers: Mapping[str, Any]) -> bool:
        return bool(answers.get(name))

    return (
        FieldSpec(name, LINE_TITLES[name], FieldKind.CHECK),
        FieldSpec(
            days_name(group, item),
            QT_TRANSLATE_NOOP("Field", "By when"),
            FieldKind.LIST,
            under=name,
            visible_if=is_ticked,
            specs=(DAY, _NOTE),
        ),
    )
