"""The questions of the registration wizard: the data form's main fields (Appendix 2 to the
standard), the package of documents (S8) and the decision (§7-§13). No Qt."""

from collections.abc import Mapping
from typing import Any

from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.marks import QT_TRANSLATE_NOOP


def _without_iin(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get("without_iin"))


def _with_iin(answers: Mapping[str, Any]) -> bool:
    return not answers.get("without_iin")


def _without_job(answers: Mapping[str, Any]) -> bool:
    return answers.get("has_job") is False


def _if_work_document(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get("work_document"))


def _if_education_document(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get("education_document"))


PERSON = (
    FieldSpec(
        "iin",
        QT_TRANSLATE_NOOP("Field", "IIN"),
        FieldKind.IIN,
        required=True,
        help=QT_TRANSLATE_NOOP("Field", "Fills in birth date and sex"),
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
        help=QT_TRANSLATE_NOOP("Field", "If there is one"),
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
    ),
    FieldSpec(
        "marital_status",
        QT_TRANSLATE_NOOP("Field", "Marital status"),
        FieldKind.CHOICE,
        list_name="marital_status",
    ),
)

CONTACTS = (
    FieldSpec(
        "address_place",
        QT_TRANSLATE_NOOP("Field", "Place of the registered address"),
        FieldKind.PLACE,
        required=True,
        paragraph="4",
        help=QT_TRANSLATE_NOOP("Field", "Any part of the name, in Kazakh or Russian"),
    ),
    FieldSpec(
        "address_street", QT_TRANSLATE_NOOP("Field", "Street"), FieldKind.TEXT, max_length=120
    ),
    FieldSpec("address_house", QT_TRANSLATE_NOOP("Field", "House"), FieldKind.TEXT, max_length=20),
    FieldSpec("address_flat", QT_TRANSLATE_NOOP("Field", "Flat"), FieldKind.TEXT, max_length=20),
    FieldSpec("mobile_phone", QT_TRANSLATE_NOOP("Field", "Mobile phone"), FieldKind.PHONE),
    FieldSpec("contact_phone", QT_TRANSLATE_NOOP("Field", "Contact phone"), FieldKind.PHONE),
    FieldSpec("email", QT_TRANSLATE_NOOP("Field", "E-mail"), FieldKind.EMAIL, max_length=120),
)

DOCUMENTS = (
    FieldSpec(
        "application_signed",
        QT_TRANSLATE_NOOP("Field", "The signed application is here"),
        FieldKind.CHECK,
        paragraph="S8",
    ),
    FieldSpec(
        "identity_kind",
        QT_TRANSLATE_NOOP("Field", "Identity document"),
        FieldKind.CHOICE,
        required=True,
        paragraph="S8",
        list_name="identity_document_kind",
    ),
    FieldSpec(
        "identity_issuer",
        QT_TRANSLATE_NOOP("Field", "Issued by"),
        FieldKind.CHOICE,
        required=True,
        list_name="document_issuer",
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
        help=QT_TRANSLATE_NOOP("Field", "Empty if it does not expire"),
    ),
    FieldSpec(
        "work_document",
        QT_TRANSLATE_NOOP("Field", "There is a document confirming work"),
        FieldKind.CHECK,
        paragraph="S8",
    ),
    FieldSpec(
        "work_document_number",
        QT_TRANSLATE_NOOP("Field", "Its number"),
        FieldKind.TEXT,
        max_length=60,
        visible_if=_if_work_document,
    ),
    FieldSpec(
        "education_document",
        QT_TRANSLATE_NOOP("Field", "There is a document on education or qualification"),
        FieldKind.CHECK,
        paragraph="S8",
    ),
    FieldSpec(
        "education_document_number",
        QT_TRANSLATE_NOOP("Field", "Its number"),
        FieldKind.TEXT,
        max_length=60,
        visible_if=_if_education_document,
    ),
)

REGISTRATION = (
    FieldSpec(
        "has_job",
        QT_TRANSLATE_NOOP("Field", "The person has work"),
        FieldKind.YES_NO,
        required=True,
        paragraph="4",
    ),
    FieldSpec(
        "has_earnings",
        QT_TRANSLATE_NOOP("Field", "The person has earnings"),
        FieldKind.YES_NO,
        required=True,
        paragraph="4",
    ),
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
        "target_group",
        QT_TRANSLATE_NOOP("Field", "Target group"),
        FieldKind.CHOICE,
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

WORK = (
    FieldSpec(
        "wanted_occupation",
        QT_TRANSLATE_NOOP("Field", "Wanted occupation"),
        FieldKind.OCCUPATION,
        required=True,
        help=QT_TRANSLATE_NOOP("Field", "Any word of the title, or the code"),
    ),
    FieldSpec(
        "wanted_detail",
        QT_TRANSLATE_NOOP("Field", "Specialisation"),
        FieldKind.TEXT,
        max_length=200,
    ),
    FieldSpec("lowest_pay", QT_TRANSLATE_NOOP("Field", "Lowest pay"), FieldKind.MONEY),
    FieldSpec("highest_pay", QT_TRANSLATE_NOOP("Field", "Highest pay"), FieldKind.MONEY),
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

INFORMATION = (
    FieldSpec(
        "information_given",
        QT_TRANSLATE_NOOP("Field", "Told of the state's measures and the centre's services"),
        FieldKind.CHECK,
        paragraph="9",
    ),
    FieldSpec(
        "documents_reliable",
        QT_TRANSLATE_NOOP("Field", "The documents are checked and reliable"),
        FieldKind.CHECK,
        paragraph="7",
    ),
    FieldSpec(
        "portal_explained",
        QT_TRANSLATE_NOOP("Field", "Told how to use the Labour Exchange portal"),
        FieldKind.CHECK,
        paragraph="13",
    ),
)

CARD_SECTIONS = (
    (QT_TRANSLATE_NOOP("Field", "Person"), PERSON),
    (QT_TRANSLATE_NOOP("Field", "Address and contacts"), CONTACTS),
    (QT_TRANSLATE_NOOP("Field", "Documents"), DOCUMENTS),
    (QT_TRANSLATE_NOOP("Field", "Registration"), REGISTRATION),
    (QT_TRANSLATE_NOOP("Field", "Wanted work"), WORK),
)
"""The card as the person's page shows it."""
