"""What the index of candidates reads of the records: all at once, or those that changed."""

import json
from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime
from functools import cache
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
from app.services.column_reading import Asked, ColumnReader, Columns, among_given
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
    dialect = session.get_bind().dialect.name
    with ColumnReader(session) as reader:
        for asked in (_vacancies, _vacancy_lists, _people, _card_lists):
            reader.ask(asked(dialect, few=False))
        posts = reader.columns("vacancies")  # few: done while the many are still read
        wanted = _vacancy_columns(posts, reader, vacancies)
        return _people_columns(reader.columns("people"), reader, people), wanted


def read_people(session: Session, words: PeopleWords, cases: Collection[int]) -> PeopleColumns:
    """The registered people whose cases these are."""
    dialect = session.get_bind().dialect.name
    with ColumnReader(session) as reader:
        reader.ask(_people(dialect, few=True), cases)
        people = reader.columns("people")
        reader.ask(_card_lists(dialect, few=True), people[_CARDS].tolist())
        return _people_columns(people, reader, words)


def read_vacancies(session: Session, words: VacancyWords, ids: Collection[int]) -> VacancyColumns:
    """The vacancies in force that have these ids."""
    dialect = session.get_bind().dialect.name
    with ColumnReader(session) as reader:
        reader.ask(_vacancies(dialect, few=True), ids)
        reader.ask(_vacancy_lists(dialect, few=True), ids)
        return _vacancy_columns(reader.columns("vacancies"), reader, words)


def _prepared(dialect: str, few: bool, asked: Mapping[str, tuple[Any, Any]]) -> dict[str, Asked]:
    """Of each the select, and the column whose values are given if they are few."""
    return {
        name: Asked(each.where(among_given(column, dialect)) if few else each, dialect)
        for name, (each, column) in asked.items()
    }


_CARDS = 3


@cache
def _people(dialect: str, *, few: bool) -> Mapping[str, Asked]:
    card, case = EmploymentCard, RegistrationCase
    since = func.coalesce(cast(case.registered_on, String), cast(case.opened_at, String))
    people = (
        select(case.id, case.number, since, card.id, card.wanted_occupation, card.address_place,
               card.lowest_pay, card.highest_pay, card.work_schedule, card.education_level,
               func.coalesce(card.main_experience, 0) * MONTHS, card.consent_to_move,
               card.unemployed_since)
        .join(card, card.person_id == case.person_id)
        .where(case.state.in_(SERVED))
    )  # fmt: skip
    return _prepared(dialect, few, {"people": (people, case.id)})


@cache
def _card_lists(dialect: str, *, few: bool) -> Mapping[str, Asked]:
    item, job, school, spoken = CardItem, CardJob, CardEducation, CardLanguage

    def items(*names: str) -> Any:
        return select(item.card_id, item.value).where(item.field.in_(names))

    learnt = select(school.card_id, school.specialty).where(
        school.specialty != "", school.consent.is_not(False)
    )
    worked = select(job.card_id, job.occupation, func.coalesce(job.years, 0) * MONTHS)
    languages = select(spoken.card_id, spoken.id, spoken.language, spoken.level)
    licences = items("driving_licences").where(item.value != NO_LICENCE)
    lists = {
        "languages": (languages, spoken.card_id),
        "skills": (items(*SKILLS), item.card_id),
        "jobs": (worked, job.card_id),
        "specialties": (learnt, school.card_id),
        "licences": (licences, item.card_id),
        "groups": (items("target_groups"), item.card_id),
        "left": (LEFT_THEIR_TRAINING, EmploymentCard.id),
    }
    return _prepared(dialect, few, lists)


def _people_columns(people: Columns, reader: ColumnReader, words: PeopleWords) -> PeopleColumns:
    parts = PeopleParts(
        *people,
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


@cache
def _vacancies(dialect: str, *, few: bool) -> Mapping[str, Asked]:
    one = Vacancy
    vacancies = (
        select(one.id, one.number, func.coalesce(one.registered_at, one.received_at),
               one.occupation, one.place, one.pay_from, one.pay_to, one.schedule,
               one.education_level, one.professional_level, one.experience_months, one.musts,
               one.part_time, one.remote, one.seasonal, one.accessible, one.quota)
        .where(one.state == VacancyState.OPEN)
    )  # fmt: skip
    return _prepared(dialect, few, {"vacancies": (vacancies, one.id)})


@cache
def _vacancy_lists(dialect: str, *, few: bool) -> Mapping[str, Asked]:
    item = VacancyItem

    def items(name: str, *columns: Any) -> Any:
        return select(item.vacancy_id, *columns).where(item.field == name)

    lists = {
        "asked languages": items("languages", item.id, item.value, item.level),
        "asked skills": items("skills", item.value),
        "asked licences": items("licences", item.value).where(item.value != NO_LICENCE),
    }
    return _prepared(dialect, few, {name: (each, item.vacancy_id) for name, each in lists.items()})


def _vacancy_columns(
    vacancies: Columns, reader: ColumnReader, words: VacancyWords
) -> VacancyColumns:
    parts = VacancyParts(
        *vacancies,
        languages=lambda: _entries(reader, "asked languages"),
        skills=lambda: _entries(reader, "asked skills"),
        licences=lambda: _entries(reader, "asked licences"),
    )
    return vacancy_parts.columns_of(parts, words, _Readings())
