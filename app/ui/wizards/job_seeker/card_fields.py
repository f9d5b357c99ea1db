"""The questions of the card: the data form (Appendix 2 to the standard), parts 1-3 and 7, and the
card's sections. No Qt."""

from collections.abc import Mapping
from typing import Any

from app.ui.fields.spec import FieldKind, FieldSpec, with_help
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.wizards.job_seeker import card_help
from app.ui.wizards.job_seeker.background_fields import BACKGROUND, EXTRA, SKILLS

_PHONE = QT_TRANSLATE_NOOP("Field", "Without + it is a number of Kazakhstan")
_PAY = QT_TRANSLATE_NOOP("Field", "Tenge a month")


def _without_iin(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get("without_iin"))


def _with_iin(answers: Mapping[str, Any]) -> bool:
    return not answers.get("without_iin")


def _without_job(answers: Mapping[str, Any]) -> bool:
    return not answers.get("has_job")


def _registered(answers: Mapping[str, Any]) -> bool:
    return answers.get("address_kind") in (None, "", "registered")


def _abroad(answers: Mapping[str, Any]) -> bool:
    return answers.get("address_kind") == "abroad"


PERSON = with_help(
    card_help.CARD,
    FieldSpec(
        "iin",
        QT_TRANSLATE_NOOP("Field", "IIN"),
        FieldKind.IIN,
        required=True,
        caption=QT_TRANSLATE_NOOP("Field", "Fills in birth date and sex"),
        visible_if=_with_iin,
    ),
    FieldSpec(
        "no_iin_reason",
        QT_TRANSLATE_NOOP("Field", "Why there is no IIN"),
        FieldKind.CHOICE,
        required=True,
        list_name="no_iin_reason",
        visible_if=_without_iin,
    ),
    FieldSpec("without_iin", QT_TRANSLATE_NOOP("Field", "The person has no IIN"), FieldKind.CHECK),
    FieldSpec(
        "surname",
        QT_TRANSLATE_NOOP("Field", "Surname"),
        FieldKind.NAME,
        required=True,
        max_length=60,
    ),
    FieldSpec(
        "given_name",
        QT_TRANSLATE_NOOP("Field", "Given name"),
        FieldKind.NAME,
        required=True,
        max_length=60,
    ),
    FieldSpec(
        "patronymic",
        QT_TRANSLATE_NOOP("Field", "Patronymic"),
        FieldKind.NAME,
        max_length=60,
        caption=QT_TRANSLATE_NOOP("Field", "If there is one"),
    ),
    FieldSpec(
        "birth_date", QT_TRANSLATE_NOOP("Field", "Birth date"), FieldKind.DATE, required=True
    ),
    FieldSpec(
        "sex", QT_TRANSLATE_NOOP("Field", "Sex"), FieldKind.CHOICE, required=True, list_name="sex"
    ),
    FieldSpec(
        "citizenship",
        QT_TRANSLATE_NOOP("Field", "Citizenship"),
        FieldKind.CHOICE,
        required=True,
        list_name="countries",
    ),
    FieldSpec(
        "nationality",
        QT_TRANSLATE_NOOP("Field", "Nationality"),
        FieldKind.CHOICE,
        list_name="nationalities",
        caption=QT_TRANSLATE_NOOP("Field", "Only if the person wishes to name it"),
    ),
    FieldSpec(
        "marital_status",
        QT_TRANSLATE_NOOP("Field", "Marital status"),
        FieldKind.CHOICE,
        list_name="marital_status",
    ),
)

CONTACTS = with_help(
    card_help.CARD,
    FieldSpec(
        "address_kind",
        QT_TRANSLATE_NOOP("Field", "Where the person is registered"),
        FieldKind.CHOICE,
        required=True,
        list_name="address_kind",
    ),
    FieldSpec(
        "address_place",
        QT_TRANSLATE_NOOP("Field", "Place of the registered address"),
        FieldKind.PLACE,
        required=True,
        paragraph="4",
        caption=QT_TRANSLATE_NOOP("Field", "Any part of the name, in Kazakh or Russian"),
        visible_if=_registered,
    ),
    FieldSpec(
        "address_street",
        QT_TRANSLATE_NOOP("Field", "Street"),
        FieldKind.TEXT,
        max_length=120,
        visible_if=_registered,
    ),
    FieldSpec(
        "address_house",
        QT_TRANSLATE_NOOP("Field", "House"),
        FieldKind.TEXT,
        max_length=20,
        visible_if=_registered,
    ),
    FieldSpec(
        "address_flat",
        QT_TRANSLATE_NOOP("Field", "Flat"),
        FieldKind.TEXT,
        max_length=20,
        visible_if=_registered,
    ),
    FieldSpec(
        "address_country",
        QT_TRANSLATE_NOOP("Field", "Country of the address"),
        FieldKind.CHOICE,
        required=True,
        list_name="countries",
        visible_if=_abroad,
    ),
    FieldSpec(
        "address_abroad",
        QT_TRANSLATE_NOOP("Field", "Address abroad"),
        FieldKind.TEXT,
        max_length=200,
        visible_if=_abroad,
    ),
    FieldSpec(
        "mobile_phone",
        QT_TRANSLATE_NOOP("Field", "Mobile phone"),
        FieldKind.PHONE,
        caption=_PHONE,
    ),
    FieldSpec(
        "contact_phone",
        QT_TRANSLATE_NOOP("Field", "Contact phone"),
        FieldKind.PHONE,
        caption=_PHONE,
    ),
    FieldSpec("email", QT_TRANSLATE_NOOP("Field", "E-mail"), FieldKind.EMAIL, max_length=120),
    FieldSpec(
        "contact_person_name",
        QT_TRANSLATE_NOOP("Field", "Another person to contact"),
        FieldKind.TEXT,
        max_length=120,
        caption=QT_TRANSLATE_NOOP("Field", "Surname, given name, patronymic"),
    ),
    FieldSpec(
        "contact_person_phone",
        QT_TRANSLATE_NOOP("Field", "That person's phone"),
        FieldKind.PHONE,
    ),
    FieldSpec(
        "contact_person_email",
        QT_TRANSLATE_NOOP("Field", "That person's e-mail"),
        FieldKind.EMAIL,
        max_length=120,
    ),
)

IDENTITY = with_help(
    card_help.CARD,
    FieldSpec(
        "identity_kind",
        QT_TRANSLATE_NOOP("Field", "Identity document"),
        FieldKind.CHOICE,
        required=True,
        paragraph="S8",
        list_name="identity_document_kind",
        alone=True,
    ),
    FieldSpec(
        "identity_issuer",
        QT_TRANSLATE_NOOP("Field", "Issued by"),
        FieldKind.CHOICE,
        required=True,
        list_name="document_issuer",
        alone=True,
    ),
    FieldSpec(
        "identity_series", QT_TRANSLATE_NOOP("Field", "Series"), FieldKind.TEXT, max_length=20
    ),
    FieldSpec(
        "identity_number",
        QT_TRANSLATE_NOOP("Field", "Number"),
        FieldKind.TEXT,
        required=True,
        max_length=40,
    ),
    FieldSpec(
        "identity_issued_on",
        QT_TRANSLATE_NOOP("Field", "Date of issue"),
        FieldKind.DATE,
        required=True,
    ),
    FieldSpec(
        "identity_valid_until",
        QT_TRANSLATE_NOOP("Field", "Valid until"),
        FieldKind.DATE,
        caption=QT_TRANSLATE_NOOP(
            "Field", "Its last day; empty only where the document names none"
        ),
    ),
)

REGISTRATION = with_help(
    card_help.CARD,
    FieldSpec(
        "unemployment_cause",
        QT_TRANSLATE_NOOP("Field", "Cause of unemployment"),
        FieldKind.CHOICE,
        required=True,
        list_name="unemployment_cause",
        visible_if=_without_job,
    ),
    FieldSpec(
        "unemployed_since",
        QT_TRANSLATE_NOOP("Field", "First day without work"),
        FieldKind.DATE,
        required=True,
        caption=QT_TRANSLATE_NOOP("Field", "The day after the last day of work"),
        visible_if=_without_job,
    ),
    FieldSpec(
        "status_category",
        QT_TRANSLATE_NOOP("Field", "Status category"),
        FieldKind.CHOICE,
        required=True,
        list_name="status_category",
    ),
    FieldSpec(
        "registration_purpose",
        QT_TRANSLATE_NOOP("Field", "Purpose of registration"),
        FieldKind.CHOICE,
        required=True,
        list_name="registration_purpose",
    ),
    FieldSpec(
        "target_groups",
        QT_TRANSLATE_NOOP("Field", "Target groups"),
        FieldKind.CHOICES,
        list_name="target_group",
    ),
    FieldSpec(
        "education_level",
        QT_TRANSLATE_NOOP("Field", "Education level"),
        FieldKind.CHOICE,
        required=True,
        list_name="education_level",
    ),
)

WORK = with_help(
    card_help.CARD,
    FieldSpec(
        "wanted_occupation",
        QT_TRANSLATE_NOOP("Field", "Wanted occupation"),
        FieldKind.OCCUPATION,
        required=True,
        caption=QT_TRANSLATE_NOOP("Field", "Any word of the title, or the code"),
    ),
    FieldSpec(
        "wanted_detail",
        QT_TRANSLATE_NOOP("Field", "Specialisation"),
        FieldKind.TEXT,
        max_length=200,
    ),
    FieldSpec(
        "lowest_pay", QT_TRANSLATE_NOOP("Field", "Lowest pay"), FieldKind.MONEY, caption=_PAY
    ),
    FieldSpec(
        "highest_pay", QT_TRANSLATE_NOOP("Field", "Highest pay"), FieldKind.MONEY, caption=_PAY
    ),
    FieldSpec(
        "work_schedule",
        QT_TRANSLATE_NOOP("Field", "Work schedule"),
        FieldKind.CHOICE,
        list_name="work_schedule",
    ),
    FieldSpec(
        "consent_to_move", QT_TRANSLATE_NOOP("Field", "Agrees to move house"), FieldKind.YES_NO
    ),
)

CARD_SECTIONS = (
    ("person", QT_TRANSLATE_NOOP("Field", "Person"), PERSON),
    ("contacts", QT_TRANSLATE_NOOP("Field", "Address and contacts"), CONTACTS),
    ("identity", QT_TRANSLATE_NOOP("Field", "The identity document"), IDENTITY),
    ("registration", QT_TRANSLATE_NOOP("Field", "Registration"), REGISTRATION),
    ("work", QT_TRANSLATE_NOOP("Field", "Wanted work"), WORK),
    ("background", QT_TRANSLATE_NOOP("Field", "Education, work path"), BACKGROUND),
    ("skills", QT_TRANSLATE_NOOP("Field", "Skills"), SKILLS),
    ("extra", QT_TRANSLATE_NOOP("Field", "Further details"), EXTRA),
)
"""The card by sections: name, title, questions; as its page and its change show it."""
