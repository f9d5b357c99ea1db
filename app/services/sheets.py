"""The forms that are printed but not issued: the application, the data form, the standards."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.classifiers import UnknownCode, entry, place_path
from app.core.errors import UserError
from app.core.identifiers import written_phone
from app.core.vocabulary import Action, Form, Language
from app.models import Application, CaseTerm, EmploymentCard, Person, RegistrationCase
from app.rules.age import add_months
from app.services import audit
from app.services.card_data import CODES, ROWS, CardData, PersonData
from app.services.cards import card_state
from app.services.notices import SHEETS, centre_names
from app.services.runtime import Actor, Runtime, centre_of, require

Answers = Mapping[str, Any]
Words = str | list[str]

_NOTHING: Answers = {}
_NBSP = "\u00a0"
_DAYS = ("_on", "_until", "_since", "_date")
"""How the names of fields that hold dates end."""
_LISTS = {**CODES, "sex": "sex"}
_IN_ONE = ("surname", "given_name", "patronymic", "address_", "contact_person_")
"""How the fields begin that the form has in one text with others."""
_ASKED = tuple(
    field.name
    for field in (*fields(PersonData), *fields(CardData))
    if field.name not in ROWS and not field.name.startswith(_IN_ONE)
)
_TENGE = {Language.KAZAKH: ("теңге",), Language.RUSSIAN: ("тенге",)}
_YEARS = {Language.KAZAKH: ("жыл",), Language.RUSSIAN: ("год", "года", "лет")}
_MONTHS = {Language.KAZAKH: ("ай",), Language.RUSSIAN: ("месяц", "месяца", "месяцев")}
_UNITS: Mapping[str, Mapping[Language, tuple[str, ...]]] = {
    "lowest_pay": _TENGE,
    "highest_pay": _TENGE,
    "main_experience": _YEARS,
    "total_experience": _YEARS,
    "last_experience": _YEARS,
    "previous_unemployment_months": _MONTHS,
    "training_months": _MONTHS,
}
_UNDER_A_MONTH = {Language.KAZAKH: "бір айдан аз", Language.RUSSIAN: "менее месяца"}
_HOUSE = {Language.KAZAKH: "{}-үй", Language.RUSSIAN: "дом {}"}
_FLAT = {Language.KAZAKH: "{}-пәтер", Language.RUSSIAN: "квартира {}"}


@dataclass(frozen=True)
class FormSheet:
    """A sheet without a number: nothing of it is kept but that it was printed.

    `payload` is the form's own (reports/forms); `person_id` whose record it shows, None where
    there is none yet; `edition` the folder of the form's words. `told` is what the audit trail
    says of a list or a day's sheet when it is printed; never anybody's name.
    """

    form: Form
    payload: Mapping[str, Any]
    person_id: int | None
    edition: str
    told: Mapping[str, Any] = field(default_factory=dict)


def application_sheet(rt: Runtime, actor: Actor, answers: Answers | None) -> FormSheet:
    """Appendix 1 to the standard, to be signed today; what is not answered stays a blank.

    None or no answers give the empty form.
    """
    require(actor, Action.PRINT_PAPER)
    answers = answers or _NOTHING
    payload = _applicant(answers)
    payload["signed_on"] = rt.clock.now().date().isoformat() if payload["person"] else None
    return _sheet(rt, Form.APPLICATION, payload, answers.get("person_id"))


def application_slip(rt: Runtime, actor: Actor, case_id: int) -> FormSheet:
    """Appendix 1 of an application that was received: its slip has the case's number, the day
    it came and the day of the service, which is the registration's or the one that §12 sets.

    The look at the person is entered in the audit trail.
    """
    require(actor, Action.PRINT_PAPER)
    require(actor, Action.VIEW_PERSON)
    with rt.sessions.begin() as session:
        case = session.get_one(RegistrationCase, case_id)
        payload = {
            **_applicant(recorded(session, rt, actor, case.person_id)),
            **_slip(session, case),
            "centre": centre_names(centre_of(session)),
        }
        return FormSheet(Form.APPLICATION, payload, case.person_id, case.edition)


def data_form(rt: Runtime, actor: Actor, answers: Answers | None) -> FormSheet:
    """Appendix 2 to the standard from a wizard's answers; what is not answered stays a blank.

    None or no answers give the empty form.
    """
    require(actor, Action.PRINT_PAPER)
    answers = answers or _NOTHING
    payload = card_in_words(answers, rt.clock.now().date())
    return _sheet(rt, Form.DATA_FORM, payload, answers.get("person_id"))


def data_form_of(rt: Runtime, actor: Actor, person_id: int) -> FormSheet:
    """Appendix 2 to the standard from the card; the look at the person is entered in the trail.

    Raises UserError `person_unknown`.
    """
    require(actor, Action.PRINT_PAPER)
    require(actor, Action.VIEW_PERSON)
    with rt.sessions.begin() as session:
        answers = recorded(session, rt, actor, person_id)
    return data_form(rt, actor, answers)


def certificate_application(rt: Runtime, actor: Actor, person_id: int) -> FormSheet:
    """Appendix 7, to be signed today, with its slip (§41); the empty one is a `leaflet`.

    The look at the person is entered in the audit trail. Raises UserError `person_unknown`.
    """
    require(actor, Action.PRINT_PAPER)
    require(actor, Action.VIEW_PERSON)
    with rt.sessions.begin() as session:
        payload = _applicant(recorded(session, rt, actor, person_id))
    today = rt.clock.now().date().isoformat()
    payload |= {"signed_on": today, "received_on": today}
    return _sheet(rt, Form.CERTIFICATE_APPLICATION, payload, person_id)


def leaflet(rt: Runtime, form: Form) -> FormSheet:
    """What lies out for everybody: a service's standard, or a form with nothing filled in."""
    return _sheet(rt, form, _NOTHING, None)


def _sheet(rt: Runtime, form: Form, payload: Answers, person_id: int | None) -> FormSheet:
    with rt.sessions.read() as session:
        centre = centre_of(session)
        whole = {**payload, "centre": centre_names(centre)}
        return FormSheet(form, whole, person_id, centre.edition)


def recorded(session: Session, rt: Runtime, actor: Actor, person_id: int) -> Answers:
    """A person's record as answers; the look is entered in the audit trail."""
    person = session.get(Person, person_id)
    if person is None:
        raise UserError("person_unknown")
    audit.record(session, rt, actor, "person.viewed", "person", person_id)
    his = select(EmploymentCard).where(EmploymentCard.person_id == person_id)
    card = session.scalars(his).one()
    return {**audit.state(person), **card_state(card), "person_id": person_id}


def _slip(session: Session, case: RegistrationCase) -> dict[str, Any]:
    filed = select(Application.counted_from).where(Application.case_id == case.id)
    received = session.scalars(filed).one().isoformat()
    term = select(CaseTerm.due_at).where(CaseTerm.case_id == case.id, CaseTerm.code == "12")
    due = session.scalar(term)
    service = case.registered_on or (due.date() if due else None)
    return {
        "number": case.number,
        "signed_on": received,
        "received_on": received,
        "service_on": service.isoformat() if service else None,
    }


def _applicant(answers: Answers) -> dict[str, Any]:
    return {
        "person": _full_name(answers),
        "iin": _typed(answers.get("iin")),
        "phone": phone_in_words(answers.get("contact_phone")),
        "mobile": phone_in_words(answers.get("mobile_phone")),
        "email": _typed(answers.get("email")),
    }


def card_in_words(answers: Answers, today: date) -> dict[str, Any]:
    """The payload of the data form, everything in words of both sheets' languages."""
    return {
        "values": {tongue.value: dict(_values(answers, tongue, today)) for tongue in SHEETS},
        **{
            name: {tongue.value: list(_rows(answers, name, tongue)) for tongue in SHEETS}
            for name in ROWS
        },
    }


def _values(answers: Answers, language: Language, today: date) -> Iterator[tuple[str, Words]]:
    whole = {
        "person": _full_name(answers),
        "address": _address(answers, language),
        "contact_person": _joined(
            (
                _typed(answers.get("contact_person_name")),
                phone_in_words(answers.get("contact_person_phone")),
                _typed(answers.get("contact_person_email")),
            )
        ),
        "unemployment_length": _length(answers.get("unemployed_since"), language, today),
    }
    yield from ((name, words) for name, words in whole.items() if words)
    for name in _ASKED:
        if words := _words(name, answers.get(name), language):
            yield name, words


def _rows(answers: Answers, name: str, language: Language) -> Iterator[dict[str, Words]]:
    for row in answers.get(name) or ():
        cells = {key: _words(f"{name}.{key}", value, language) for key, value in row.items()}
        if filled := {key: words for key, words in cells.items() if words}:
            yield filled


def _words(name: str, value: Any, language: Language) -> Words:
    if isinstance(value, list | tuple):
        return [words for item in value if (words := _word(name, item, language))]
    return _word(name, value, language)


def _word(name: str, value: Any, language: Language) -> str:
    if isinstance(value, bool):
        return _title("yes_no", "yes" if value else "no", language)
    if isinstance(value, int):
        return _counted(value, _UNITS.get(name), language)
    if name in _LISTS:
        return _title(_LISTS[name], value, language)
    if name.endswith(_DAYS):
        return _day(value, language)
    return phone_in_words(value) if name.endswith("_phone") else _typed(value)


def _typed(value: str | None) -> str:
    return " ".join((value or "").split())


def phone_in_words(value: str | None) -> str:
    """A telephone number as people write it; "" where there is none."""
    return written_phone(_typed(value))


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(filter(None, parts))


def _title(list_name: str, code: str | None, language: Language) -> str:
    try:
        return entry(list_name, code or "").title(language)
    except UnknownCode:
        return ""


def _day(value: str | None, language: Language) -> str:
    from app.reports.dates import in_words

    day = _date(value)
    return in_words(day, language) if day else ""


def _date(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value or "")
    except ValueError:
        return None


def _counted(
    number: int, unit: Mapping[Language, tuple[str, ...]] | None, language: Language
) -> str:
    """A number with its unit. Russian: 1, 21 год; 2-4, 22 года; 5-20, 11 лет."""
    figures = f"{number:,}".replace(",", _NBSP)
    if unit is None:
        return figures
    one, *more = unit[language]
    if not more:
        return f"{figures}{_NBSP}{one}"
    last = 0 if number // 10 % 10 == 1 else number % 10
    word = one if last == 1 else more[0] if last in (2, 3, 4) else more[1]
    return f"{figures}{_NBSP}{word}"


def _length(since: str | None, language: Language, today: date) -> str:
    """The present unemployment in full months; nothing where it lies ahead."""
    began = _date(since)
    if began is None or began > today:
        return ""
    months = (today.year - began.year) * 12 + today.month - began.month
    months -= add_months(began, months) > today
    return _counted(months, _MONTHS, language) if months else _UNDER_A_MONTH[language]


def _full_name(answers: Answers) -> str:
    names = (answers.get(name) for name in ("surname", "given_name", "patronymic"))
    return " ".join(filter(None, map(_typed, names)))


def _address(answers: Answers, language: Language) -> str:
    kind = answers.get("address_kind") or "registered"
    if kind == "none":
        return _title("address_kind", kind, language)
    if kind == "abroad":
        country = _title("countries", answers.get("address_country"), language)
        return _joined((country, _typed(answers.get("address_abroad"))))
    parts = (*path_in_words(answers.get("address_place"), language), *_street(answers, language))
    return _joined((_title("countries", "KZ", language), *parts)) if parts else ""


def path_in_words(place: str | None, language: Language) -> tuple[str, ...]:
    """The names of what a place (KATO) lies in, and its own; nothing where there is none."""
    try:
        return place_path(place or "", language)
    except UnknownCode:
        return ()


def _street(answers: Answers, language: Language) -> Iterator[str]:
    for name, pattern in (("street", "{}"), ("house", _HOUSE[language]), ("flat", _FLAT[language])):
        if text := _typed(answers.get(f"address_{name}")):
            yield pattern.format(text)
