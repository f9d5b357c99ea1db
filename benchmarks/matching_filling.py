"""The people and vacancies of benchmarks/matching_data.py as records of the program itself."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from functools import cache
from typing import Any

import numpy as np
from sqlalchemy import Connection, insert, text

from app.core.classifiers import choices, entry
from app.core.clock import CENTRE_ZONE
from app.core.errors import UserError
from app.core.vocabulary import CaseState, Sex, VacancySource, VacancyState
from app.models import (
    CardEducation,
    CardItem,
    CardJob,
    CardLanguage,
    Employer,
    EmploymentCard,
    Person,
    RegistrationCase,
    Vacancy,
    VacancyItem,
)
from app.rules.selection import Seeker, Wanted
from app.rules.studied import studied
from app.rules.terms import DEFAULT_EDITION
from app.services.runtime import Actor, Runtime
from benchmarks.matching_data import People, Vacancies, occupations, seekers, wanted
from benchmarks.queue_filling import NAMES, NOW, SURNAMES, fill

CHUNK = 5000
EMPLOYERS = 1000
_MONTHS = 12
Rows = dict[type, list[dict[str, Any]]]


def recordable(rows: People) -> People:
    """The same people, trained only for what a specialty's words name exactly."""
    codes = occupations()
    named = np.array([bool(code) and _specialty(code) != "" for code in codes])
    return replace(rows, studied=np.where(named[rows.studied], rows.studied, 0))


def enter(rt: Runtime, crowd: People, posts: Vacancies) -> Actor:
    """Write them into a new database: row n becomes the case and the vacancy n + 1; a clerk."""
    clerk = fill(rt, 0, 0, 1, 1)[0]
    with rt.sessions.begin() as session:
        connection = session.connection()
        _in_chunks(connection, _people(crowd))
        connection.execute(insert(Employer), [_employer(n) for n in range(1, EMPLOYERS + 1)])
        _in_chunks(connection, _vacancies(posts))
    with rt.sessions.engine.execution_options(isolation_level="AUTOCOMMIT").connect() as tidy:
        for word in ("COMMIT", "ANALYZE"):  # SQLite has a transaction begun already
            tidy.execute(text(word))
    return clerk


def _in_chunks(connection: Connection, records: Iterator[Rows]) -> None:
    held: Rows = {}
    for count, rows in enumerate(records, 1):
        for table, some in rows.items():
            held.setdefault(table, []).extend(some)
        if count % CHUNK == 0:
            _write(connection, held)
    _write(connection, held)


def _write(connection: Connection, held: Rows) -> None:
    for table, rows in held.items():
        if rows:
            connection.execute(insert(table), rows)
            rows.clear()


def _people(crowd: People) -> Iterator[Rows]:
    education = [each.code for each in choices("education_level")]
    for n, person in enumerate(seekers(crowd), 1):
        yield {
            Person: [_person(n)],
            RegistrationCase: [_case(n, person)],
            EmploymentCard: [_card(n, person, education)],
            CardJob: [
                {"card_id": n, "occupation": code, "years": months // _MONTHS, **_JOB}
                for code, months in person.jobs
            ],
            CardEducation: [
                {"card_id": n, "institution": "-", "specialty": _specialty(code), "notes": ""}
                for code in person.studied
            ],
            CardLanguage: [
                {"card_id": n, "language": tongue, "level": _levels()[level]}
                for tongue, level in (person.languages or {}).items()
            ],
            CardItem: [
                {"card_id": n, "field": field, "value": value}
                for field, values in (
                    ("special_skills", person.skills),
                    ("driving_licences", person.licences),
                    ("target_groups", person.target_groups),
                )
                for value in sorted(values)
            ],
        }


def _person(n: int) -> dict[str, Any]:
    return {
        "id": n,
        "iin": f"{n:012d}",
        "surname": SURNAMES[n % len(SURNAMES)],
        "given_name": NAMES[n // len(SURNAMES) % len(NAMES)],
        "patronymic": "",
        "sex": Sex.FEMALE,
        "birth_date": date(1990, 5, 17),
        "citizenship": "KZ",
        "created_at": NOW,
        "version": 1,
    }


def _case(n: int, person: Seeker) -> dict[str, Any]:
    return {
        "id": n,
        "number": person.number,
        "person_id": n,
        "state": CaseState.UNEMPLOYED,
        "edition": DEFAULT_EDITION,
        "opened_at": _noon(person.waits_since),
        "registered_on": person.waits_since,
        "version": 1,
    }


def _card(n: int, person: Seeker, education: list[str]) -> dict[str, Any]:
    level = person.education
    return {
        "id": n,
        "person_id": n,
        "address_kind": "registered",
        "address_place": person.place,
        "education_level": None if level is None else education[level],
        "unemployed_since": person.unemployed_since,
        "wanted_occupation": person.occupation,
        "lowest_pay": person.lowest_pay,
        "highest_pay": person.highest_pay,
        "work_schedule": person.schedule,
        "consent_to_move": person.consent_to_move,
        "main_experience": person.experience_months // _MONTHS,
        "changed_at": NOW,
        "version": 1,
    }


_JOB = {"detail": "", "organisation": "", "duties": ""}


def _vacancies(posts: Vacancies) -> Iterator[Rows]:
    for at in range(len(posts)):
        asked = wanted(posts, at)
        yield {Vacancy: [_vacancy(at + 1, asked)], VacancyItem: _asked(at + 1, asked)}


def _vacancy(n: int, asked: Wanted) -> dict[str, Any]:
    return {
        "id": n,
        "number": asked.number,
        "employer_id": n % EMPLOYERS + 1,
        "state": VacancyState.OPEN,
        "source": VacancySource.LETTER,
        "edition": DEFAULT_EDITION,
        "received_at": _noon(asked.since or NOW.date()),
        "registered_at": _noon(asked.since or NOW.date()),
        "occupation": asked.occupation,
        "post": entry("occupations", asked.occupation).kk[:200],
        "place": asked.place,
        "pay_from": asked.pay,
        "pay_to": asked.pay,
        "schedule": asked.schedule,
        "part_time": asked.part_time,
        "remote": asked.remote,
        "seasonal": asked.seasonal,
        "accessible": asked.accessible,
        "quota": asked.quota,
        "education_level": choices("education_level")[asked.education].code,
        "professional_level": choices("professional_level")[asked.level].code,
        "experience_months": asked.experience_months,
        "musts": sorted(asked.musts),
        "version": 1,
    }


def _asked(n: int, asked: Wanted) -> list[dict[str, Any]]:
    rows = [("skills", value, None) for value in asked.skills]
    rows += [("licences", value, None) for value in asked.licences]
    rows += [
        ("languages", tongue, _levels()[level]) for tongue, level in (asked.languages or {}).items()
    ]
    return [
        {"vacancy_id": n, "field": field, "value": value, "level": level}
        for field, value, level in rows
    ]  # fmt: skip


def _employer(n: int) -> dict[str, Any]:
    name = f"ЖШС {n}"
    return {
        "id": n,
        "bin": f"{n:012d}",
        "name_kk": name,
        "name_ru": name,
        "entered_at": NOW,
        "entered_by": 1,
        "version": 1,
    }


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), CENTRE_ZONE)


@cache
def _levels() -> list[str]:
    return [each.code for each in choices("language_level")]


@cache
def _specialty(code: str) -> str:
    """The occupation's title where it names this occupation and no other; "" elsewhere."""
    try:
        title = entry("occupations", code).kk
    except (KeyError, UserError):
        return ""
    return title if studied([title]) == (code,) else ""
