"""The questions asked of a private agency, of its contracts and of its figures. No Qt."""

from dataclasses import replace

from app.services.agency_contracts import NUMBER_LENGTH, SERVICES_LENGTH
from app.services.agency_figures import NOTE_LENGTH
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.windows.employers.employer_fields import EMPLOYER_FIELDS

_NAMED = {
    "bin": "",
    "name_kk": "",
    "name_ru": "",
    "place": QT_TRANSLATE_NOOP("Field", "Where the agency is"),
    "address": QT_TRANSLATE_NOOP("Field", "The agency's address"),
    "phone": "",
    "email": "",
    "contact_name": QT_TRANSLATE_NOOP("Field", "The agency's representative"),
}
"""What is asked as of an employer, and how it is called here where it has another name."""


def _day(name: str, label: str, paragraph: str = "", caption: str = "") -> FieldSpec:
    return FieldSpec(
        name, label, FieldKind.DATE, required=True, paragraph=paragraph, caption=caption
    )


AGENCY_FIELDS = (
    *(
        replace(spec, label=_NAMED[spec.name] or spec.label, help="")
        for spec in EMPLOYER_FIELDS
        if spec.name in _NAMED
    ),
    _day(
        "works_since",
        QT_TRANSLATE_NOOP("Field", "Works since"),
        "L31.2.5",
        QT_TRANSLATE_NOOP("Field", "From this quarter on figures are owed."),
    ),
)

CLOSING_FIELDS = (
    FieldSpec(
        "closed_on",
        QT_TRANSLATE_NOOP("Field", "Last day of work"),
        FieldKind.DATE,
        caption=QT_TRANSLATE_NOOP("Field", "Left empty, the agency goes on working."),
    ),
)

CONTRACT_FIELDS = (
    FieldSpec(
        "number",
        QT_TRANSLATE_NOOP("Field", "Number of the contract"),
        FieldKind.TEXT,
        required=True,
        max_length=NUMBER_LENGTH,
        paragraph="L30.2",
        alone=True,
    ),
    _day(
        "made_on",
        QT_TRANSLATE_NOOP("Field", "Made on"),
        caption=QT_TRANSLATE_NOOP("Field", "Ten business days for its publication count from it."),
    ),
    _day("valid_until", QT_TRANSLATE_NOOP("Field", "Last day of the contract")),
    FieldSpec(
        "services",
        QT_TRANSLATE_NOOP("Field", "Services given by the contract"),
        FieldKind.TEXT_LONG,
        required=True,
        max_length=SERVICES_LENGTH,
    ),
)

PUBLISHED_FIELDS = (
    _day(
        "published_on",
        QT_TRANSLATE_NOOP("Field", "On the Labour Exchange since"),
        "L30.2",
    ),
)

ENDED_FIELDS = (
    _day(
        "ended_on",
        QT_TRANSLATE_NOOP("Field", "The contract ended on"),
        caption=QT_TRANSLATE_NOOP("Field", "Where it ends before its last day."),
    ),
)

_ROW = (
    FieldSpec(
        "occupation",
        QT_TRANSLATE_NOOP("Field", "Occupation"),
        FieldKind.OCCUPATION,
        required=True,
    ),
    FieldSpec(
        "applied",
        QT_TRANSLATE_NOOP("Field", "People who applied"),
        FieldKind.NUMBER,
        required=True,
    ),
    FieldSpec(
        "placed",
        QT_TRANSLATE_NOOP("Field", "Of them placed in work"),
        FieldKind.NUMBER,
        required=True,
    ),
)

FIGURES_FIELDS = (
    _day("received_on", QT_TRANSLATE_NOOP("Field", "The figures came on")),
    FieldSpec(
        "rows",
        QT_TRANSLATE_NOOP("Field", "By occupation"),
        FieldKind.LIST,
        specs=_ROW,
    ),
    FieldSpec(
        "note",
        QT_TRANSLATE_NOOP("Field", "Note"),
        FieldKind.TEXT_LONG,
        max_length=NOTE_LENGTH,
        caption=QT_TRANSLATE_NOOP("Field", "Where nobody applied, say so here."),
    ),
)
