"""From answers (field name -> JSON value) to a checked, typed person and card.

A wizard's pages, a file's rows and the use cases ask here; what is wrong inside a list is named
by its place, "jobs.1.dismissed_on".
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, replace
from datetime import date
from functools import cache, partial
from typing import Any, get_args, get_origin, get_type_hints

from app.core.classifiers import UnknownCode, entry, is_whole_region, place
from app.core.errors import FieldFaults, UserError
from app.core.identifiers import check_email, check_iin, normal_phone
from app.core.names import clean_name, name_fault
from app.core.texts import text_fault
from app.core.vocabulary import Sex
from app.rules.card import CardFacts, card_faults
from app.rules.verdict import Outcome, Reason
from app.rules.work_path import EducationFacts, JobFacts, work_path_faults
from app.services.card_data import CODES, ITEMS, ROWS, CardData, PersonData, PersonEntry
from app.services.cards import text_limits
from app.services.papers import require_printable

Answers = Mapping[str, Any]

NAMES = ("surname", "given_name", "patronymic")
_PHONES = ("mobile_phone", "contact_phone", "contact_person_phone")
_EMAILS = ("email", "contact_person_email")
_NEEDED = ("surname", "given_name", "sex", "birth_date", "citizenship")
_NEEDED_IN_ROWS = {"education": "institution", "jobs": "occupation", "languages": "language"}
_JUDGED_APART = {*NAMES, *_PHONES, *_EMAILS, "iin", "sex"}


ONLY_OF_A_PACKAGE = frozenset({"identity_expired", "validity_missing"})
"""Grounds of S9, where somebody applies: a card alone may have such a document."""


@dataclass(frozen=True)
class Fault:
    """What is wrong or odd with one field; a warning lets the operator go on."""

    error: UserError
    is_refusal: bool = True
    paragraph: str = ""


def fault_of(reason: Reason, field: str | None = None) -> UserError:
    """A rule's reason as the error that the operator is shown."""
    params = {name: value for name, value in reason.params.items() if name != "field"}
    error = UserError(reason.code, field=field or reason.field)
    error.params = params
    return error


def as_fault(reason: Reason, field: str | None = None) -> Fault:
    """A rule's reason with its weight and paragraph."""
    return Fault(fault_of(reason, field), reason.outcome is Outcome.REFUSED, str(reason.paragraph))


def by_field(faults: Iterable[Fault]) -> dict[str, Fault]:
    """The first fault of each field."""
    found: dict[str, Fault] = {}
    for fault in faults:
        found.setdefault(fault.error.field or "", fault)
    return found


def card_answer_faults(answers: Answers, today: date) -> Iterator[Fault]:
    """What is wrong or odd with the person's and the card's answers so far; empty ones are not
    judged."""
    for name in NAMES:
        yield from _name_faults(name, answers.get(name) or "")
    if (sex := answers.get("sex")) and sex not in tuple(Sex):
        yield Fault(UserError("code_unknown", field="sex", value=sex))
    for name in ITEMS:
        if "none" in (answers.get(name) or ()) and len(answers[name]) > 1:
            yield Fault(UserError("none_beside_others", field=name))
    for path, name, value in _leaves(answers):
        if name in CODES or name == "address_place":
            yield from _code_faults(path, name, value)
        elif name in text_limits() and name not in _JUDGED_APART:
            lines = name == "jobs.duties"
            yield from text_faults(path, value, text_limits()[name], allow_newlines=lines)
    for name in _PHONES:
        yield from tried(normal_phone, answers.get(name), name)
    for name in _EMAILS:
        yield from tried(check_email, answers.get(name), name)
        yield from _printed(name, answers.get(name) or "", text_limits()[name])
    yield from tried(lambda iin: check_iin(iin, today=today), answers.get("iin"), "iin")
    facts = typed(CardFacts, {**answers, **_by_iin(answers)})
    yield from map(as_fault, card_faults(facts, today))
    education = [typed(EducationFacts, row) for row in answers.get("education") or ()]
    jobs = [typed(JobFacts, row) for row in answers.get("jobs") or ()]
    yield from map(as_fault, work_path_faults(education, jobs, facts.birth_date, today))


def card_only_faults(answers: Answers, today: date) -> Iterator[Fault]:
    """What is wrong or odd where nobody applies: an expired document is odd only."""
    for fault in card_answer_faults(answers, today):
        yield replace(
            fault, is_refusal=fault.error.code not in ONLY_OF_A_PACKAGE and fault.is_refusal
        )


def missing_answers(answers: Answers) -> Iterator[Fault]:
    """What must be there for a record of a person, and in each row of a list."""
    number = "no_iin_reason" if answers.get("without_iin") else "iin"
    for name in (number, *_NEEDED):
        if not str(answers.get(name) or "").strip():
            yield Fault(UserError("field_missing", field=name))
    for name, needed in _NEEDED_IN_ROWS.items():
        for number_of, row in enumerate(answers.get(name) or ()):
            if not str(row.get(needed) or "").strip():
                yield Fault(UserError("field_missing", field=f"{name}.{number_of}.{needed}"))


def read_card(answers: Answers, today: date, draft_id: int | None = None) -> PersonEntry:
    """The person and the card that the answers make, spelled as the records keep them.

    Raises FieldFaults naming every field that is wrong, or empty without which there is no
    record of a person.
    """
    answers = only_one_iin_answer(answers)
    refuse([*missing_answers(answers), *card_only_faults(answers, today)])
    return entry_of(answers, draft_id)


def entry_of(answers: Answers, draft_id: int | None = None) -> PersonEntry:
    """The person and the card of answers that were judged already."""
    answers = {**answers, **dict(_spelled(answers))}
    return PersonEntry(
        person=typed(PersonData, answers),
        card=typed(CardData, answers),
        not_doubles=tuple((int(row[0]), row[1]) for row in answers.get("not_doubles") or ()),
        person_id=answers.get("person_id"),
        person_version=answers.get("person_version"),
        card_version=answers.get("card_version"),
        draft_id=draft_id,
    )


def only_one_iin_answer(answers: Answers) -> Answers:
    """The answers with the IIN or the reason why there is none, whichever is asked."""
    hidden = "iin" if answers.get("without_iin") else "no_iin_reason"
    return {**answers, hidden: None}


def refuse(faults: Iterable[Fault]) -> None:
    """Raise FieldFaults of those that are refusals, if there are any."""
    errors = [fault.error for fault in faults if fault.is_refusal]
    if errors:
        raise FieldFaults(errors)


def tried(check: Callable[[str], object], text: str | None, field: str) -> Iterator[Fault]:
    """What a check raises against a text, as the field's fault."""
    if not text or not text.strip():
        return
    try:
        check(text)
    except UserError as error:
        yield Fault(UserError(error.code, field=field, **error.params))


def text_faults(
    path: str, text: str, limit: int, *, allow_newlines: bool = True
) -> Iterator[Fault]:
    """What keeps a free text from being printed: its signs, its length, the forms' letters."""
    if code := text_fault(text, allow_newlines=allow_newlines):
        yield Fault(UserError(code, field=path))
    yield from _printed(path, text, limit)


def typed(kind: type[Any], answers: Answers) -> Any:
    """A dataclass with those answers that it has fields for, dates, sex and lists typed."""
    readers = _readers(kind)  # type: ignore[arg-type]  # mypy thinks no class can be hashed
    return kind(**{name: read(answers.get(name)) for name, read in readers})


@cache
def _readers(kind: type[Any]) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """Each field with what types its answer; a file's rows ask for them thousands of times."""
    hints = get_type_hints(kind)
    return tuple((f.name, partial(_typed_value, *_what(f, hints[f.name]))) for f in fields(kind))


def _what(field: Field[Any], hint: Any) -> tuple[type[Any] | None, Any, Any]:
    """What a list's entries are (None: no list), what else the value may be, its default."""
    inner: Any = get_args(hint)[0] if get_origin(hint) is tuple else None
    return inner, get_args(hint) or (hint,), None if field.default is MISSING else field.default


def _typed_value(inner: type[Any] | None, kinds: Any, default: Any, value: Any) -> Any:
    if inner is not None:
        return tuple(typed(inner, row) if isinstance(row, Mapping) else row for row in value or ())
    if isinstance(value, str):
        value = value.strip()
    if value in (None, ""):
        return default
    if date in kinds and isinstance(value, str):
        return date.fromisoformat(value)
    if Sex in kinds:
        return next((sex for sex in Sex if sex == value), None)
    return value


def _leaves(answers: Answers) -> Iterator[tuple[str, str, Any]]:
    """Each value that is filled in: its place, its field's name, itself."""
    for field in (*fields(PersonData), *fields(CardData)):
        value = answers.get(field.name)
        if field.name in ROWS:
            for number, row in enumerate(value or ()):
                for name, cell in row.items():
                    if cell not in (None, ""):
                        yield f"{field.name}.{number}.{name}", f"{field.name}.{name}", cell
        elif isinstance(value, list | tuple):
            for item in value:
                yield field.name, field.name, item
        elif value not in (None, ""):
            yield field.name, field.name, value


def _name_faults(name: str, text: str) -> Iterator[Fault]:
    if code := name_fault(text):
        yield Fault(UserError(code, field=name))
    elif text and not any(map(str.isalpha, text)):  # "--" is no name
        yield Fault(UserError("name_missing", field=name))
    yield from _printed(name, text, text_limits()[name])


def _printed(path: str, text: str, limit: int) -> Iterator[Fault]:
    if len(text.strip()) > limit:
        yield Fault(UserError("text_too_long", field=path, length=limit))
    yield from tried(lambda words: require_printable(words.replace("\n", " ")), text, path)


def _code_faults(path: str, name: str, code: str) -> Iterator[Fault]:
    try:
        if name == "address_place":
            place(code)
            if is_whole_region(code):
                yield Fault(UserError("place_too_wide", field=path))
        else:
            entry(CODES[name], code)
    except UnknownCode:
        yield Fault(UserError("code_unknown", field=path, value=code))


def _by_iin(answers: Answers) -> dict[str, Any]:
    try:
        iin = check_iin(answers.get("iin") or "")
    except UserError:
        return {}
    born = iin.birth_date.isoformat() if iin.birth_date else None
    return {"iin_birth_date": born, "iin_sex": iin.sex}


def _spelled(answers: Answers) -> Iterator[tuple[str, str]]:
    checks: tuple[tuple[tuple[str, ...], Callable[[str], str]], ...] = (
        (NAMES, clean_name),
        (_PHONES, normal_phone),
        (_EMAILS, check_email),
        (("iin",), lambda iin: check_iin(iin).number),
    )
    for names, spell in checks:
        given = (name for name in names if (answers.get(name) or "").strip())
        yield from ((name, spell(answers[name])) for name in given)
