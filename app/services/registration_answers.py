"""From a wizard's answers to the commands of registration: the package, the application, the
decision. The wizard asks here page by page; the use case asks once more for the whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.core.errors import UserError
from app.core.identifiers import normal_phone
from app.core.vocabulary import Channel, DocumentKind
from app.rules.ch2_job_seekers import (
    PresentedDocument,
    inquiry_warnings,
    may_refuse_package,
    package_fault,
    representative_faults,
)
from app.rules.verdict import Reason
from app.services.card_answers import (
    ONLY_OF_A_PACKAGE,
    Answers,
    Fault,
    as_fault,
    by_field,
    card_answer_faults,
    entry_of,
    fault_of,
    missing_answers,
    only_one_iin_answer,
    refuse,
    text_faults,
    tried,
    typed,
)
from app.services.card_data import PersonEntry

PACKAGE_FAULTS = ONLY_OF_A_PACKAGE | {"document_missing", "document_expired"}
"""What S9 refuses acceptance for: the refusal's ground, and no fault of its answers."""

_FIELD_OF_DOCUMENT = {
    DocumentKind.APPLICATION: "application_signed",
    DocumentKind.IDENTITY: "identity_number",
    DocumentKind.REPRESENTATIVE: "representative_document",
}
_OPTIONAL = (DocumentKind.WORK, DocumentKind.EDUCATION)
_TEXTS = {
    "work_document_number": 60,
    "education_document_number": 60,
    "representative_name": 120,
    "unreliable_why_kk": 500,
    "unreliable_why_ru": 500,
    "refusal_note_kk": 300,
    "refusal_note_ru": 300,
}


@dataclass(frozen=True)
class DocumentData:
    """One document of the package; `attachments` are its scans' numbers."""

    kind: DocumentKind
    number: str = ""
    issued_on: date | None = None
    valid_until: date | None = None
    attachments: tuple[int, ...] = ()


@dataclass(frozen=True)
class InquiryData:
    """What a state register answered (§10), as the clerk read it."""

    register: str
    answer: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class ReceiveApplication(PersonEntry):
    """An application as it was laid on the counter, with the person who makes it."""

    documents: tuple[DocumentData, ...]
    has_job: bool
    has_earnings: bool
    information_given: bool
    channel: Channel = Channel.CENTRE
    inquiries: tuple[InquiryData, ...] = ()
    representative_name: str = ""
    representative_relation: str | None = None
    representative_phone: str = ""


def read_application(
    answers: Answers, today: date, draft_id: int | None = None
) -> ReceiveApplication:
    """The command that the answers make, spelled as the records keep it.

    Raises FieldFaults naming every field that is wrong, or empty without which there is no
    record of a person.
    """
    answers = only_one_iin_answer(answers)
    refuse([*missing_answers(answers), *answer_faults(answers, today).values()])
    return ReceiveApplication(
        **vars(entry_of(answers, draft_id)),
        documents=tuple(_documents(answers)),
        has_job=bool(answers.get("has_job")),
        has_earnings=bool(answers.get("has_earnings")),
        information_given=bool(answers.get("information_given")),
        inquiries=tuple(typed(InquiryData, row) for row in answers.get("inquiries") or ()),
        representative_name=(answers.get("representative_name") or "").strip(),
        representative_relation=answers.get("representative_relation"),
        representative_phone=_phone(answers.get("representative_phone")),
    )


def answer_faults(answers: Answers, today: date) -> dict[str, Fault]:
    """What is wrong with the answers so far, by field; empty answers are not judged here,
    but for the documents without which acceptance is refused (S9)."""
    return by_field(_all_faults(answers, today))


def package_reasons(answers: Answers, today: date) -> tuple[Reason, ...]:
    """S9's grounds against the package as it is answered, none while the birth date is not."""
    born = _date(answers.get("birth_date"))
    if born is None:
        return ()
    return package_fault(_presented(answers), born, today).reasons


def _all_faults(answers: Answers, today: date) -> Iterator[Fault]:
    refusing = bool(answers.get("package_refused"))
    for fault in card_answer_faults(answers, today):
        if not (refusing and fault.error.code in PACKAGE_FAULTS):
            yield fault
    yield from typed_text_faults(answers)
    yield from tried(normal_phone, answers.get("representative_phone"), "representative_phone")
    yield from _document_date_faults(answers, today)
    yield from _inquiry_faults(answers)
    born = _date(answers.get("birth_date"))
    if born is not None:
        judge = _refusal_faults if refusing else _package_faults
        yield from judge(answers, born, today)


def typed_text_faults(answers: Answers) -> Iterator[Fault]:
    """What is wrong with the texts of the package and of the decision."""
    for name, limit in _TEXTS.items():
        yield from text_faults(name, str(answers.get(name) or ""), limit)


def _refusal_faults(answers: Answers, born: date, today: date) -> Iterator[Fault]:
    """S9 refuses what is not whole only; its ground is told, and keeps nobody from refusing."""
    allowed = may_refuse_package(_presented(answers), born, today)
    yield from (as_fault(reason, "package_refused") for reason in allowed.refusals)
    for reason in package_reasons(answers, today):
        yield Fault(fault_of(reason, _field_of(reason)), False, str(reason.paragraph))


def _package_faults(answers: Answers, born: date, today: date) -> Iterator[Fault]:
    for reason in package_reasons(answers, today):
        yield as_fault(reason, _field_of(reason))
    if answers.get("representative_document"):
        name = str(answers.get("representative_name") or "")
        relation = answers.get("representative_relation")
        yield from map(as_fault, representative_faults(born, today, name, relation))
    answered = [str(row.get("answer") or "") for row in answers.get("inquiries") or ()]
    yield from map(as_fault, inquiry_warnings(answered, bool(answers.get("iin"))))


def _field_of(reason: Reason) -> str:
    kind = DocumentKind(str(reason.params["document"]))
    if reason.code == "document_expired":
        optional = kind in _OPTIONAL
        return f"{kind}_document_valid_until" if optional else "identity_valid_until"
    return _FIELD_OF_DOCUMENT.get(kind, f"{kind}_document")


def _document_date_faults(answers: Answers, today: date) -> Iterator[Fault]:
    for kind in _OPTIONAL:
        issued = _date(answers.get(f"{kind}_document_issued_on"))
        until = _date(answers.get(f"{kind}_document_valid_until"))
        if issued is not None and issued > today:
            yield Fault(UserError("issued_in_future", field=f"{kind}_document_issued_on"))
        if issued is not None and until is not None and issued > until:
            yield Fault(UserError("issued_after_expiry", field=f"{kind}_document_valid_until"))


def _inquiry_faults(answers: Answers) -> Iterator[Fault]:
    for number, row in enumerate(answers.get("inquiries") or ()):
        for name in ("register", "answer"):
            if not row.get(name):
                yield Fault(UserError("field_missing", field=f"inquiries.{number}.{name}"))
        yield from text_faults(f"inquiries.{number}.note", str(row.get("note") or ""), 200)


def _presented(answers: Answers) -> list[PresentedDocument]:
    return [PresentedDocument(row.kind, row.valid_until) for row in _documents(answers)]


def _documents(answers: Answers) -> Iterator[DocumentData]:
    for kind, name in (
        (DocumentKind.APPLICATION, "application_signed"),
        (DocumentKind.REPRESENTATIVE, "representative_document"),
    ):
        if answers.get(name):
            yield DocumentData(kind, attachments=_files(answers, kind))
    if number := (answers.get("identity_number") or "").strip():
        series = (answers.get("identity_series") or "").strip()
        yield DocumentData(
            DocumentKind.IDENTITY,
            f"{series}{number}",
            _date(answers.get("identity_issued_on")),
            _date(answers.get("identity_valid_until")),
            _files(answers, DocumentKind.IDENTITY),
        )
    for kind in _OPTIONAL:
        name = f"{kind}_document"
        if answers.get(name):
            yield DocumentData(
                kind,
                (answers.get(f"{name}_number") or "").strip(),
                _date(answers.get(f"{name}_issued_on")),
                _date(answers.get(f"{name}_valid_until")),
                _files(answers, kind),
            )


def _files(answers: Answers, kind: DocumentKind) -> tuple[int, ...]:
    return tuple(row["id"] for row in answers.get(f"{kind}_files") or ())


def _phone(text: str | None) -> str:
    return normal_phone(text) if text and text.strip() else ""


def _date(value: Any) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) and value else value or None
