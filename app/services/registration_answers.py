"""From a wizard's answers (field name -> JSON value) to a checked, typed command.

The wizard asks here page by page what is wrong; the use case asks once more for the whole.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from app.core.classifiers import is_whole_region
from app.core.errors import FieldFaults, UserError
from app.core.identifiers import check_email, check_iin, normal_phone
from app.core.names import clean_name, name_fault
from app.core.vocabulary import Channel, DocumentKind, Sex
from app.rules.card import CardFacts, card_faults
from app.rules.ch2_job_seekers import PresentedDocument, package_fault
from app.rules.verdict import Outcome, Reason
from app.services.papers import require_printable

Answers = Mapping[str, Any]

_NAMES = ("surname", "given_name", "patronymic")
_PRINTED = (*_NAMES, "identity_series", "identity_number")
_PHONES = ("mobile_phone", "contact_phone")
_NEEDED = ("surname", "given_name", "sex", "birth_date", "citizenship")
_DATES = frozenset({"birth_date", "identity_issued_on", "identity_valid_until", "unemployed_since"})
_SEXES = frozenset({"sex", "iin_sex"})
_FIELD_OF_DOCUMENT = {
    DocumentKind.APPLICATION: "application_signed",
    DocumentKind.IDENTITY: "identity_number",
    DocumentKind.REPRESENTATIVE: "birth_date",
}


@dataclass(frozen=True)
class PersonData:
    """Identity by the data form's part 1; columns of `models.Person`."""

    iin: str | None
    no_iin_reason: str | None
    surname: str
    given_name: str
    sex: Sex
    birth_date: date
    citizenship: str
    patronymic: str = ""
    nationality: str | None = None


@dataclass(frozen=True)
class CardData:
    """The card's main fields; columns of `models.EmploymentCard`."""

    marital_status: str | None = None
    address_place: str | None = None
    address_street: str = ""
    address_house: str = ""
    address_flat: str = ""
    education_level: str | None = None
    target_group: str | None = None
    identity_kind: str | None = None
    identity_series: str = ""
    identity_number: str = ""
    identity_issuer: str | None = None
    identity_issued_on: date | None = None
    identity_valid_until: date | None = None
    mobile_phone: str = ""
    contact_phone: str = ""
    email: str = ""
    unemployment_cause: str | None = None
    status_category: str | None = None
    registration_purpose: str | None = None
    unemployed_since: date | None = None
    wanted_occupation: str | None = None
    wanted_detail: str = ""
    lowest_pay: int | None = None
    highest_pay: int | None = None
    work_schedule: str | None = None
    consent_to_move: bool | None = None


@dataclass(frozen=True)
class DocumentData:
    """One document of the package."""

    kind: DocumentKind
    number: str = ""
    issued_on: date | None = None
    valid_until: date | None = None


@dataclass(frozen=True)
class ReceiveApplication:
    """An application as it was laid on the counter.

    person_id, person_version, card_version: of the record it was filled from, None for one who
    is new (§22).
    """

    person: PersonData
    card: CardData
    documents: tuple[DocumentData, ...]
    has_job: bool
    has_earnings: bool
    information_given: bool
    channel: Channel = Channel.CENTRE
    person_id: int | None = None
    person_version: int | None = None
    card_version: int | None = None
    draft_id: int | None = None


def read_application(
    answers: Answers, today: date, draft_id: int | None = None
) -> ReceiveApplication:
    """The command that the answers make, spelled as the records keep it.

    Raises FieldFaults naming every field that is wrong, or empty without which there is no
    record of a person.
    """
    hidden = "iin" if answers.get("without_iin") else "no_iin_reason"
    answers = {**answers, hidden: None}
    found = answer_faults(answers, today).values()
    faults = [*_missing(answers), *(fault.error for fault in found if fault.is_refusal)]
    if faults:
        raise FieldFaults(faults)
    answers = {**answers, **dict(_spelled(answers))}
    return ReceiveApplication(
        person=_filled(PersonData, answers),
        card=_filled(CardData, answers),
        documents=tuple(_documents(answers)),
        has_job=bool(answers.get("has_job")),
        has_earnings=bool(answers.get("has_earnings")),
        information_given=bool(answers.get("information_given")),
        person_id=answers.get("person_id"),
        person_version=answers.get("person_version"),
        card_version=answers.get("card_version"),
        draft_id=draft_id,
    )


def _missing(answers: Answers) -> Iterator[UserError]:
    number = "no_iin_reason" if answers.get("without_iin") else "iin"
    for name in (number, *_NEEDED):
        if not str(answers.get(name) or "").strip():
            yield UserError("field_missing", field=name)


def _spelled(answers: Answers) -> Iterator[tuple[str, str]]:
    yield from _each(answers, _NAMES, clean_name)
    yield from _each(answers, _PHONES, normal_phone)
    yield from _each(answers, ("email",), check_email)
    yield from _each(answers, ("iin",), lambda iin: check_iin(iin).number)


def _each(
    answers: Answers, names: tuple[str, ...], spell: Callable[[str], str]
) -> Iterator[tuple[str, str]]:
    return ((name, spell(answers[name])) for name in names if answers.get(name))


@dataclass(frozen=True)
class Fault:
    """What is wrong or odd with one field; a warning lets the operator go on."""

    error: UserError
    is_refusal: bool = True
    paragraph: str = ""


def answer_faults(answers: Answers, today: date) -> dict[str, Fault]:
    """What is wrong with the answers so far, by field; empty answers are not judged here,
    but for the documents without which acceptance is refused (S9)."""
    found: dict[str, Fault] = {}
    for fault in _all_faults(answers, today):
        found.setdefault(fault.error.field or "", fault)
    return found


def _all_faults(answers: Answers, today: date) -> Iterator[Fault]:
    for name in _NAMES:
        text = answers.get(name) or ""
        if code := name_fault(text):
            yield Fault(UserError(code, field=name))
        elif text and not any(map(str.isalpha, text)):  # "--" is no name
            yield Fault(UserError("name_missing", field=name))
    for name in _PRINTED:
        yield from _tried(require_printable, answers.get(name), name)
    place_code = answers.get("address_place")
    if place_code and is_whole_region(place_code):
        yield Fault(UserError("place_too_wide", field="address_place"))
    for name in _PHONES:
        yield from _tried(normal_phone, answers.get(name), name)
    yield from _tried(check_email, answers.get("email"), "email")
    yield from _tried(lambda iin: check_iin(iin, today=today), answers.get("iin"), "iin")
    yield from _crossed(answers, today)


def _crossed(answers: Answers, today: date) -> Iterator[Fault]:
    facts = _filled(CardFacts, {**answers, **_by_iin(answers)})
    yield from map(_fault, card_faults(facts, today))
    born = facts.birth_date
    if born is None:
        return
    presented = [PresentedDocument(row.kind, row.valid_until) for row in _documents(answers)]
    for reason in package_fault(presented, born, today).reasons:
        kind = DocumentKind(str(reason.params["document"]))
        name = _FIELD_OF_DOCUMENT.get(kind, f"{kind}_document")
        if reason.code == "document_expired":
            name = "identity_valid_until"
        yield _fault(reason, name)


def fault_of(reason: Reason, field: str | None = None) -> UserError:
    """A rule's reason as the error that the operator is shown."""
    params = {name: value for name, value in reason.params.items() if name != "field"}
    error = UserError(reason.code, field=field or reason.field)
    error.params = params
    return error


def _fault(reason: Reason, field: str | None = None) -> Fault:
    return Fault(fault_of(reason, field), reason.outcome is Outcome.REFUSED, str(reason.paragraph))


def _tried(check: Callable[[str], object], text: str | None, field: str) -> Iterator[Fault]:
    if not text or not text.strip():
        return
    try:
        check(text)
    except UserError as error:
        yield Fault(UserError(error.code, field=field, **error.params))


def _by_iin(answers: Answers) -> dict[str, Any]:
    try:
        iin = check_iin(answers.get("iin") or "")
    except UserError:
        return {}
    return {"iin_birth_date": iin.birth_date, "iin_sex": iin.sex}


def _documents(answers: Answers) -> Iterator[DocumentData]:
    if answers.get("application_signed"):
        yield DocumentData(DocumentKind.APPLICATION)
    if answers.get("identity_number"):
        yield DocumentData(
            DocumentKind.IDENTITY,
            f"{answers.get('identity_series') or ''}{answers['identity_number']}",
            _date(answers.get("identity_issued_on")),
            _date(answers.get("identity_valid_until")),
        )
    for kind in (DocumentKind.WORK, DocumentKind.EDUCATION):
        if answers.get(f"{kind}_document"):
            yield DocumentData(kind, answers.get(f"{kind}_document_number") or "")


def _filled(kind: type[Any], answers: Answers) -> Any:
    """A dataclass with those answers that it has fields for, dates and sex typed."""
    values: dict[str, Any] = {}
    for field in fields(kind):
        value = answers.get(field.name)
        if field.name in _DATES:
            value = _date(value)
        elif field.name in _SEXES and value:
            value = Sex(value)
        elif isinstance(value, str):
            value = value.strip()
        if value in (None, "") and isinstance(field.default, str):
            value = field.default
        values[field.name] = value if value != "" or isinstance(field.default, str) else None
    return kind(**values)


def _date(value: Any) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) and value else value or None
