"""The questions of an application: the package of documents (S8), what registers answered (§10),
and the decision (§7-§13). No Qt."""

from collections.abc import Callable, Mapping
from typing import Any

from app.ui.fields.spec import FieldKind, FieldSpec, with_help
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.wizards.job_seeker import package_help
from app.ui.wizards.job_seeker.card_fields import IDENTITY


def _ticked(name: str) -> Callable[[Mapping[str, Any]], bool]:
    return lambda answers: bool(answers.get(name))


def _under_16(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get("under_16"))


def _represented(answers: Mapping[str, Any]) -> bool:
    return _under_16(answers) and bool(answers.get("representative_document"))


def _not_unreliable(answers: Mapping[str, Any]) -> bool:
    return not answers.get("documents_unreliable")


_AS_TYPED = QT_TRANSLATE_NOOP("Field", "Printed as typed on the sheet of this language")
_SCAN = QT_TRANSLATE_NOOP("Field", "Its scan or photograph")
_NUMBER = QT_TRANSLATE_NOOP("Field", "Its number")
_ISSUED = QT_TRANSLATE_NOOP("Field", "Its date of issue")
_VALID = QT_TRANSLATE_NOOP("Field", "It is valid until")


def _optional(kind: str, label: str) -> tuple[FieldSpec, ...]:
    """A document that belongs to the package "if any" (S8)."""
    name, there = f"{kind}_document", _ticked(f"{kind}_document")
    return (
        FieldSpec(name, label, FieldKind.CHECK, paragraph="S8"),
        FieldSpec(f"{name}_number", _NUMBER, FieldKind.TEXT, max_length=60, visible_if=there),
        FieldSpec(f"{name}_issued_on", _ISSUED, FieldKind.DATE, visible_if=there),
        FieldSpec(f"{name}_valid_until", _VALID, FieldKind.DATE, visible_if=there),
        FieldSpec(f"{kind}_files", _SCAN, FieldKind.FILES, visible_if=there),
    )


DOCUMENTS = with_help(
    package_help.DOCUMENTS,
    FieldSpec(
        "application_signed",
        QT_TRANSLATE_NOOP("Field", "The signed application is here"),
        FieldKind.CHECK,
        paragraph="S8",
        caption=QT_TRANSLATE_NOOP("Field", "F8 prints it filled in, to be signed"),
    ),
    FieldSpec(
        "application_files", _SCAN, FieldKind.FILES, visible_if=_ticked("application_signed")
    ),
    FieldSpec(
        "representative_document",
        QT_TRANSLATE_NOOP("Field", "The legal representative's application is here"),
        FieldKind.CHECK,
        paragraph="6",
        visible_if=_under_16,
    ),
    FieldSpec(
        "representative_name",
        QT_TRANSLATE_NOOP("Field", "The representative's full name"),
        FieldKind.TEXT,
        required=True,
        max_length=120,
        visible_if=_represented,
    ),
    FieldSpec(
        "representative_relation",
        QT_TRANSLATE_NOOP("Field", "Who he or she is to the applicant"),
        FieldKind.CHOICE,
        required=True,
        list_name="representative_relation",
        visible_if=_represented,
    ),
    FieldSpec(
        "representative_phone",
        QT_TRANSLATE_NOOP("Field", "The representative's phone"),
        FieldKind.PHONE,
        visible_if=_represented,
    ),
    FieldSpec("representative_files", _SCAN, FieldKind.FILES, visible_if=_represented),
    *IDENTITY,
    FieldSpec(
        "identity_files",
        QT_TRANSLATE_NOOP("Field", "Scan or photograph of the identity document"),
        FieldKind.FILES,
    ),
    *_optional("work", QT_TRANSLATE_NOOP("Field", "There is a document confirming work")),
    *_optional(
        "education",
        QT_TRANSLATE_NOOP("Field", "There is a document on education or qualification"),
    ),
    FieldSpec(
        "package_refused",
        QT_TRANSLATE_NOOP("Field", "Refuse: the package is incomplete or has expired"),
        FieldKind.CHECK,
        paragraph="S9",
    ),
)

EMPLOYED = with_help(
    package_help.EMPLOYED,
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
)

INQUIRIES = with_help(
    package_help.INQUIRIES,
    FieldSpec(
        "inquiries",
        QT_TRANSLATE_NOOP("Field", "Answers of state registers, entered by hand"),
        FieldKind.LIST,
        paragraph="10",
        specs=with_help(
            package_help.INQUIRY,
            FieldSpec(
                "register",
                QT_TRANSLATE_NOOP("Field", "Register"),
                FieldKind.CHOICE,
                required=True,
                list_name="state_register",
            ),
            FieldSpec(
                "answer",
                QT_TRANSLATE_NOOP("Field", "Its answer"),
                FieldKind.CHOICE,
                required=True,
                list_name="register_answer",
            ),
            FieldSpec("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldKind.TEXT, max_length=200),
        ),
    ),
)

DECISION = with_help(
    package_help.DECISION,
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
        visible_if=_not_unreliable,
    ),
    FieldSpec(
        "portal_explained",
        QT_TRANSLATE_NOOP("Field", "Told how to use the Labour Exchange portal"),
        FieldKind.CHECK,
        paragraph="13",
        visible_if=_not_unreliable,
    ),
    FieldSpec(
        "documents_unreliable",
        QT_TRANSLATE_NOOP("Field", "Refuse: the documents are unreliable"),
        FieldKind.CHECK,
        paragraph="8",
    ),
    FieldSpec(
        "unreliable_documents",
        QT_TRANSLATE_NOOP("Field", "Which documents"),
        FieldKind.CHOICES,
        required=True,
        list_name="document_kind",
        visible_if=_ticked("documents_unreliable"),
    ),
    FieldSpec(
        "unreliable_why_kk",
        QT_TRANSLATE_NOOP("Field", "What is unreliable in them, in Kazakh"),
        FieldKind.TEXT_LONG,
        max_length=500,
        caption=_AS_TYPED,
        visible_if=_ticked("documents_unreliable"),
    ),
    FieldSpec(
        "unreliable_why_ru",
        QT_TRANSLATE_NOOP("Field", "What is unreliable in them, in Russian"),
        FieldKind.TEXT_LONG,
        max_length=500,
        caption=_AS_TYPED,
        visible_if=_ticked("documents_unreliable"),
    ),
)

PACKAGE_REFUSAL = with_help(
    package_help.PACKAGE_REFUSAL,
    FieldSpec(
        "refusal_note_kk",
        QT_TRANSLATE_NOOP("Field", "What to add to the cause, in Kazakh"),
        FieldKind.TEXT_LONG,
        max_length=300,
        caption=_AS_TYPED,
    ),
    FieldSpec(
        "refusal_note_ru",
        QT_TRANSLATE_NOOP("Field", "What to add to the cause, in Russian"),
        FieldKind.TEXT_LONG,
        max_length=300,
        caption=_AS_TYPED,
    ),
)
