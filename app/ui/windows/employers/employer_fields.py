"""The questions asked of an employer, of a notice of dismissals and of a year's quotas. No Qt."""

from dataclasses import replace

from app.core.vocabulary import QuotaGroup
from app.services.dismissals import NOTE_LENGTH, TEXT_LENGTH
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.wizards.vacancy.vacancy_fields import EMPLOYER

_OF_A_LETTER = "employer_"
"""What the names begin with where a letter's employer is asked for in the vacancy's wizard."""
_WHERE = QT_TRANSLATE_NOOP("Field", "The village, town or city where the employer is.")


def _own(spec: FieldSpec) -> FieldSpec:
    name = spec.name.removeprefix(_OF_A_LETTER)
    return replace(spec, name=name, visible_if=None, help=_WHERE if name == "place" else spec.help)


EMPLOYER_FIELDS = (
    *map(_own, EMPLOYER),
    FieldSpec(
        "is_association",
        QT_TRANSLATE_NOOP("Field", "A public association of people with disabilities"),
        FieldKind.CHECK,
        paragraph="L27.2",
        caption=QT_TRANSLATE_NOOP("Field", "No quota is set for it (Law, article 27)."),
    ),
)

_LEAVING = (
    FieldSpec(
        "occupation",
        QT_TRANSLATE_NOOP("Field", "Occupation"),
        FieldKind.OCCUPATION,
        required=True,
    ),
    FieldSpec("post", QT_TRANSLATE_NOOP("Field", "Post"), FieldKind.TEXT, max_length=TEXT_LENGTH),
    FieldSpec(
        "qualification",
        QT_TRANSLATE_NOOP("Field", "Specialty and qualification"),
        FieldKind.TEXT,
        max_length=TEXT_LENGTH,
    ),
    FieldSpec("people", QT_TRANSLATE_NOOP("Field", "How many"), FieldKind.NUMBER, required=True),
    FieldSpec(
        "pay",
        QT_TRANSLATE_NOOP("Field", "Pay"),
        FieldKind.MONEY,
        required=True,
        caption=QT_TRANSLATE_NOOP("Field", "Tenge a month"),
    ),
    FieldSpec(
        "leaves_on",
        QT_TRANSLATE_NOOP("Field", "Day of dismissal"),
        FieldKind.DATE,
        required=True,
    ),
)

NOTICE_FIELDS = (
    FieldSpec(
        "received_on",
        QT_TRANSLATE_NOOP("Field", "The notice came on"),
        FieldKind.DATE,
        required=True,
        paragraph="L28.2.2",
    ),
    FieldSpec(
        "cause",
        QT_TRANSLATE_NOOP("Field", "Why workers are dismissed"),
        FieldKind.CHOICE,
        required=True,
        list_name="dismissal_cause",
        alone=True,
    ),
    FieldSpec(
        "begins_on",
        QT_TRANSLATE_NOOP("Field", "Dismissals begin"),
        FieldKind.DATE,
        required=True,
    ),
    FieldSpec("ends_on", QT_TRANSLATE_NOOP("Field", "End of dismissals"), FieldKind.DATE),
    FieldSpec(
        "rows",
        QT_TRANSLATE_NOOP("Field", "Who is to go"),
        FieldKind.LIST,
        required=True,
        specs=_LEAVING,
    ),
    FieldSpec(
        "note",
        QT_TRANSLATE_NOOP("Field", "Note"),
        FieldKind.TEXT_LONG,
        max_length=NOTE_LENGTH,
    ),
)

_GROUPS = {
    QuotaGroup.DISABILITY: (
        QT_TRANSLATE_NOOP("Field", "Places for people with disabilities"),
        QT_TRANSLATE_NOOP("Field", "Taken: people with disabilities"),
    ),
    QuotaGroup.PROBATION: (
        QT_TRANSLATE_NOOP("Field", "Places for those on probation"),
        QT_TRANSLATE_NOOP("Field", "Taken: on probation"),
    ),
    QuotaGroup.RELEASED: (
        QT_TRANSLATE_NOOP("Field", "Places for those released from prison"),
        QT_TRANSLATE_NOOP("Field", "Taken: released from prison"),
    ),
    QuotaGroup.ORPHAN_GRADUATE: (
        QT_TRANSLATE_NOOP("Field", "Places for graduates without parents"),
        QT_TRANSLATE_NOOP("Field", "Taken: graduates without parents"),
    ),
}
"""How many places were set for whom, and how many of them are taken; each bears a name of its own,
by which its fault and a screen reader tell it."""


def places_name(group: QuotaGroup) -> str:
    """The name of the question how many places were set for a group."""
    return f"places_{group.value}"


def taken_name(group: QuotaGroup) -> str:
    """The name of the question how many of them are taken."""
    return f"taken_{group.value}"


def _number(name: str, label: str, caption: str = "", *, required: bool = False) -> FieldSpec:
    return FieldSpec(name, label, FieldKind.NUMBER, required=required, caption=caption)


YEAR = _number("year", QT_TRANSLATE_NOOP("Field", "Year"), required=True)

QUOTA_FIELDS = (
    YEAR,
    _number("listed", QT_TRANSLATE_NOOP("Field", "Workers on the list"), required=True),
    _number(
        "sent_out",
        QT_TRANSLATE_NOOP("Field", "Of them sent to work elsewhere"),
        QT_TRANSLATE_NOOP("Field", "By a contract on providing staff: not counted (article 27)."),
    ),
    _number(
        "harmful",
        QT_TRANSLATE_NOOP("Field", "Of them at harmful work"),
        QT_TRANSLATE_NOOP("Field", "Heavy, harmful or dangerous: not counted."),
    ),
    _number("yearly", QT_TRANSLATE_NOOP("Field", "Average of the year")),
    _number(
        "yearly_disabled",
        QT_TRANSLATE_NOOP("Field", "Of them with a disability"),
        QT_TRANSLATE_NOOP("Field", "Over a fifth of all: no quota is set (article 27)."),
    ),
    *(
        spec
        for group, (places, taken) in _GROUPS.items()
        for spec in (_number(places_name(group), places), _number(taken_name(group), taken))
    ),
)
