"""The paper of a choice that was kept: by what it was made, and each one's points by criterion."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.classifiers import choices, entry
from app.core.errors import UserError
from app.core.vocabulary import Action, Form, Language
from app.models import Account, Employer, KeptSelection, Person, RegistrationCase, Vacancy
from app.services import selection_looks
from app.services.case_views import names_of
from app.services.notices import SHEETS, centre_names
from app.services.runtime import Actor, Runtime, centre_of, require
from app.services.sheets import FormSheet, path_in_words
from app.services.vacancy_papers import work_in_words

_Row = dict[str, Any]


def selection_sheet(rt: Runtime, actor: Actor, kept_id: int) -> FormSheet:
    """§24, §52, §56: a kept list, as it was seen, with the names that people have now.

    The look at each person on it is entered in the audit trail. Raises UserError
    `selection_unknown`.
    """
    require(actor, Action.OFFER_WORK)
    require(actor, Action.PRINT_PAPER)
    with rt.sessions.read() as session:
        kept = session.get(KeptSelection, kept_id)
        if kept is None:
            raise UserError("selection_unknown")
        of_people = kept.vacancy_id is not None
        people, rows = _people(session, kept) if of_people else ([], _vacancies(session, kept))
        about, owner = _about(session, kept)
        payload = {
            "centre": centre_names(centre_of(session)),
            "kind": "people" if of_people else "vacancies",
            "about": about,
            "kept_at": kept.kept_at.isoformat(),
            "actor": names_of(session.get_one(Account, kept.kept_by)),
            "weights_since": kept.weights_since.isoformat(),
            "asked": {tongue.value: list(_asked(kept, tongue)) for tongue in SHEETS},
            "changed": [_told_as(name, kept) for name in kept.changed],
            "priority": kept.priority,
            "considered": kept.considered,
            "left_out": kept.left_out,
            "most": kept.most,
            "musts": kept.musts,
            "rows": rows,
        }
        told = {"kept_selection": kept_id, "rows": len(rows)} if of_people else {}
        edition, vacancy_id, case_id = kept.edition, kept.vacancy_id, kept.case_id
    if vacancy_id is not None:
        selection_looks.at_people(rt, actor, vacancy_id, people)
    elif owner is not None and case_id is not None:
        selection_looks.at_person(rt, actor, owner, case_id)
    return FormSheet(Form.SELECTION, payload, owner, edition, told)


def _about(session: Session, kept: KeptSelection) -> tuple[dict[str, str], int | None]:
    """Of which vacancy or person the list is; in the second case, his id as well."""
    if kept.case_id is not None:
        case = session.get_one(RegistrationCase, kept.case_id)
        person = session.get_one(Person, case.person_id)
        said = f"{person.full_name}, № {case.number}"
        return {tongue.value: said for tongue in SHEETS}, person.id
    vacancy = session.get_one(Vacancy, kept.vacancy_id)
    employer = _names(session.get_one(Employer, vacancy.employer_id))
    work = work_in_words(vacancy.occupation, vacancy.post)
    return {
        tongue.value: f"№ {vacancy.number}, {work[tongue.value]}, {employer[tongue.value]}"
        for tongue in SHEETS
    }, None


def _people(session: Session, kept: KeptSelection) -> tuple[list[int], list[_Row]]:
    """Whom the list names, and its rows."""
    asked = (
        select(RegistrationCase, Person)
        .join(Person, Person.id == RegistrationCase.person_id)
        .where(RegistrationCase.id.in_([case_id for case_id, _points in kept.rows]))
    )
    known = {case.id: (case, person) for case, person in session.execute(asked)}
    rows = []
    for case_id, points in kept.rows:
        case, person = known[case_id]
        since = case.registered_on or case.opened_at.date()
        cells = [person.full_name, case.number, f"{since:%d.%m.%Y}"]
        rows.append({"cells": {tongue.value: cells for tongue in SHEETS}, "points": points})
    return [person.id for _case, person in known.values()], rows


def _vacancies(session: Session, kept: KeptSelection) -> list[_Row]:
    asked = (
        select(Vacancy, Employer)
        .join(Employer, Employer.id == Vacancy.employer_id)
        .where(Vacancy.id.in_([vacancy_id for vacancy_id, _points in kept.rows]))
    )
    known = {vacancy.id: (vacancy, employer) for vacancy, employer in session.execute(asked)}
    rows = []
    for vacancy_id, points in kept.rows:
        vacancy, employer = known[vacancy_id]
        work, names = work_in_words(vacancy.occupation, vacancy.post), _names(employer)
        cells = {
            tongue.value: [vacancy.number, work[tongue.value], names[tongue.value]]
            for tongue in SHEETS
        }
        rows.append({"cells": cells, "points": points})
    return rows


def _names(employer: Employer) -> dict[str, str]:
    return {"kk": employer.name_kk, "ru": employer.name_ru}


def _asked(kept: KeptSelection, language: Language) -> Iterator[tuple[str, str]]:
    """What the list was made by, in words: codes of the form's words, and what they are."""
    for name, in_words in _IN_WORDS.items():
        value = kept.asked.get(name)
        if value not in (None, "", [], {}, 0, False):
            yield _told_as(name, kept), in_words(value, language)


def _told_as(name: str, kept: KeptSelection) -> str:
    """The form has two words for a place: where the work is, and where the person lives."""
    return "home" if name == "place" and kept.case_id is not None else name


def _code_of(list_name: str) -> Callable[[Any, Language], str]:
    return lambda value, language: entry(list_name, value).title(language)


def _place_of(list_name: str) -> Callable[[Any, Language], str]:
    return lambda value, language: choices(list_name)[value].title(language)


def _several(list_name: str) -> Callable[[Any, Language], str]:
    one = _code_of(list_name)
    return lambda value, language: ", ".join(one(each, language) for each in value)


def _spoken(value: Mapping[str, int], language: Language) -> str:
    title, level = _code_of("language"), _place_of("language_level")
    return ", ".join(
        f"{title(code, language)} ({level(place, language)})" for code, place in value.items()
    )


_MONEY = {Language.KAZAKH: "теңге", Language.RUSSIAN: "тенге"}
_MONTHS = {Language.KAZAKH: "ай", Language.RUSSIAN: "мес."}
_YES = {Language.KAZAKH: "иә", Language.RUSSIAN: "да"}


def _money(value: int, language: Language) -> str:
    return f"{value:,} {_MONEY[language]}".replace(",", "\u00a0").replace(" ", "\u00a0")


_IN_WORDS: Mapping[str, Callable[[Any, Language], str]] = {
    "occupation": _code_of("occupations"),
    "place": lambda value, language: ", ".join(path_in_words(value, language)),
    "schedule": _code_of("work_schedule"),
    "pay": _money,
    "lowest_pay": _money,
    "highest_pay": _money,
    "education": _place_of("education_level"),
    "level": _place_of("professional_level"),
    "experience_months": lambda value, language: f"{value}\u00a0{_MONTHS[language]}",
    "skills": lambda value, _language: ", ".join(value),
    "languages": _spoken,
    "licences": _several("driving_licence"),
    "remote": lambda _value, language: _YES[language],
    "part_time": lambda _value, language: _YES[language],
    "consent_to_move": lambda _value, language: _YES[language],
}
"""Wishes in the order in which the sheet tells them."""
