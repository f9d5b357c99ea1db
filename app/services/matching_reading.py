"""What the index of candidates reads of the records: all at once, or those that changed."""

import json
from collections.abc import Collection
from datetime import UTC, date, datetime
from typing import Any

import numpy as np
from sqlalchemy import String, cast, func, select
from sqlalchemy.orm import Session

from app.core.clock import CENTRE_ZONE
from app.core.vocabulary import VacancyState
from app.matching import people_parts, vacancy_parts
from app.matching.arrays import Array
from app.matching.column_parts import Entries
from app.matching.people_columns import PeopleColumns, PeopleWords
from app.matching.people_parts import PeopleParts
from app.matching.vacancy_columns import VacancyColumns, VacancyWords
from app.matching.vacancy_parts import VacancyParts
from app.models import (
    CardEducation,
    CardItem,
    CardJob,
    CardLanguage,
    EmploymentCard,
    RegistrationCase,
    Vacancy,
    VacancyItem,
)
from app.rules.ch5_referral import SERVED
from app.rules.selection import LEFT_TRAINING
from app.rules.skills import skills_of
from app.rules.studied import studied
from app.services.column_reading import ColumnReader, among
from app.services.selection_facts import (
    LEFT_THEIR_TRAINING,
    MONTHS,
    NO_LICENCE,
    SKILLS,
    place_in,
)


def read_all(
    session: Session, people: PeopleWords, vacancies: VacancyWords
) -> tuple[PeopleColumns, VacancyColumns]:
    """The registered people and the vacancies in force."""
    asked = {**_vacancies(session, None), **_people(session, None)}
    with ColumnReader(session, asked) as reader:
        posts = _vacancy_columns(reader, vacancies)  # few: done while the many are still read
        return _people_columns(reader, people), posts


def read_people(session: Session, words: PeopleWords, cases: Collection[int]) -> PeopleColumns:
    """The registered people whose cases these are."""
    with ColumnReader(session, _people(session, cases)) as reader:
        return _people_columns(reader, words)


def read_vacancies(session: Session, words: VacancyWords, ids: Collection[int]) -> VacancyColumns:
    """The vacancies in force that have these ids."""
    with ColumnReader(session, _vacancies(session, ids)) as reader:
        return _vacancy_columns(reader, words)


def _people(session: Session, cases: Collection[int] | None) -> dict[str, Any]:
    """What is read of all people, or of those of these cases."""
    card, case, item, job = EmploymentCard, RegistrationCase, CardItem, CardJob
    school, spoken = CardEducation, CardLanguage
    since = func.coalesce(cast(case.registered_on, String), cast(case.opened_at, String))
    people = (
        select(case.id, case.number, since, card.id, card.wanted_occupation, card.address_place,
               card.lowest_pay, card.highest_pay, card.work_schedule, card.education_level,
               func.coalesce(card.main_experience, 0) * MONTHS, card.consent_to_move,
               card.unemployed_since)
        .join(card, card.person_id == case.person_id)
        .where(case.state.in_(SERVED))
    )  # fmt: skip

    def items(*names: str) -> Any:
        return select(item.card_id, item.value).where(item.field.in_(names))

    lists = {
        "languages": select(spoken.card_id, spoken.id, spoken.language, spoken.level),
        "skills": items(*SKILLS),
        "jobs": select(job.card_id, job.occupation, func.coalesce(job.years, 0) * MONTHS),
        "specialties": select(school.card_id, school.specialty).where(
            school.specialty != "", school.consent.is_not(False)
        ),
        "licences": items("driving_licences").where(item.value != NO_LICENCE),
        "groups": items("target_groups"),
        "left": LEFT_THEIR_TRAINING,
    }
    if cases is None:
        return {"people": people, **lists}
    people = people.where(among(session, case.id, cases))
    return {"people": people, **_of(people.with_only_columns(card.id), lists)}


def _of(owners: Any, lists: dict[str, Any]) -> dict[str, Any]:
    """Of these owners, by the first column of each."""
    return {name: each.where(each.selected_columns[0].in_(owners)) for name, each in lists.items()}


def _people_columns(reader: ColumnReader, words: PeopleWords) -> PeopleColumns:
    parts = PeopleParts(
        *reader.columns("people"),
        languages=lambda: _entries(reader, "languages"),
        skills=lambda: _entries(reader, "skills"),
        jobs=lambda: _entries(reader, "jobs"),
        specialties=lambda: _entries(reader, "specialties"),
        licences=lambda: _entries(reader, "licences"),
        groups=lambda: _with(_entries(reader, "groups"), reader.columns("left")[0]),
    )
    return people_parts.columns_of(parts, words, _Readings())


def _entries(reader: ColumnReader, name: str) -> Any:
    return tuple(reader.columns(name))


def _with(groups: Entries, left: Array) -> Entries:
    """With what stands among them of training that was left (L12.4.4)."""
    cards, codes = groups
    return np.append(cards, left), [*codes, *[LEFT_TRAINING] * len(left)]


_DAY = len("2021-07-01")
"""A longer text is a moment: SQLite's are UTC and do not say so."""


class _Readings:
    """By the classifiers and the rules."""

    def day(self, text: str) -> date:
        if len(text) == _DAY:
            return date.fromisoformat(text)
        at = datetime.fromisoformat(text)
        return at.replace(tzinfo=at.tzinfo or UTC).astimezone(CENTRE_ZONE).date()

    def education(self, code: str) -> int | None:
        return place_in("education_level").get(code)

    def professional(self, code: str) -> int | None:
        return place_in("professional_level").get(code)

    def level(self, code: str) -> int:
        return place_in("language_level").get(code, 0)

    def stems(self, skill: str) -> frozenset[str]:
        return skills_of([skill])

    def musts(self, text: str) -> list[str]:
        found: list[str] = json.loads(text)
        return found

    def occupations(self, specialty: str) -> tuple[str, ...]:
        return studied([specialty])


def _vacancies(session: Session, ids: Collection[int] | None) -> dict[str, Any]:
    """What is read of all vacancies, or of these."""
    one, item = Vacancy, VacancyItem
    vacancies = (
        select(one.id, one.number, func.coalesce(one.registered_at, one.received_at),
               one.occupation, one.place, one.pay_from, one.pay_to, one.schedule,
               one.education_level, one.professional_level, one.experience_months, one.musts,
               one.part_time, one.remote, one.seasonal, one.accessible, one.quota)
        .where(one.state == VacancyState.OPEN)
    )  # fmt: skip

    def items(name: str, *columns: Any) -> Any:
        return select(item.vacancy_id, *columns).where(item.field == name)

    lists = {
        "asked languages": items("languages", item.id, item.value, item.level),
        "asked skills": items("skills", item.value),
        "asked licences": items("licences", item.value).where(item.value != NO_LICENCE),
    }
    if ids is None:
        return {"vacancies": vacancies, **lists}
    vacancies = vacancies.where(among(session, one.id, ids))
    return {"vacancies": vacancies, **_of(vacancies.with_only_columns(one.id), lists)}


def _vacancy_columns(reader: ColumnReader, words: VacancyWords) -> VacancyColumns:
    parts = VacancyParts(
        *reader.columns("vacancies"),
        languages=lambda: _entries(reader, "asked languages"),
        skills=lambda: _entries(reader, "asked skills"),
        licences=lambda: _entries(reader, "asked licences"),
    )
    return vacancy_parts.columns_of(parts, words, _Readings())
