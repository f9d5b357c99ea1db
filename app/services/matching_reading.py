"""What the index of candidates reads of the records: all at once, or those that changed."""

from collections.abc import Collection
from datetime import UTC, date, datetime
from functools import cache
from itertools import compress
from typing import Any

import numpy as np
from sqlalchemy import String, cast, func, select
from sqlalchemy import case as case_when
from sqlalchemy.orm import Session

from app.core.clock import CENTRE_ZONE
from app.matching.arrays import Array
from app.matching.people_columns import PeopleColumns, PeopleWords
from app.matching.people_parts import Entries, PeopleParts, columns_of
from app.matching.vacancy_columns import VacancyColumns, VacancyWords, encode_vacancies
from app.models import (
    CardEducation,
    CardItem,
    CardJob,
    CardLanguage,
    EmploymentCard,
    RegistrationCase,
    Vacancy,
)
from app.rules.ch5_referral import SERVED
from app.rules.selection import LEFT_TRAINING
from app.rules.skills import skills_of
from app.rules.studied import studied
from app.services.column_reading import ColumnReader, Columns, among, read_columns
from app.services.selection_facts import (
    MONTHS,
    NO_LICENCE,
    SKILLS,
    left_training,
    place_in,
    wishes,
)


def read_people(
    session: Session, words: PeopleWords, cases: Collection[int] | None = None
) -> PeopleColumns:
    """The registered people, or those of them whose cases these are."""
    people = read_columns(session, _people(session, cases))
    few = None if cases is None else people[_CARDS].tolist()
    left = left_training(session, few)
    with ColumnReader(session, _lists(session, few)) as reader:
        return columns_of(_parts(people, reader, left), words, _Readings())


_CARDS = 3


def _people(session: Session, cases: Collection[int] | None) -> Any:
    card, case = EmploymentCard, RegistrationCase
    since = func.coalesce(cast(case.registered_on, String), cast(case.opened_at, String))
    asked = (
        select(case.id, case.number, since, card.id, card.wanted_occupation, card.address_place,
               card.lowest_pay, card.highest_pay, card.work_schedule, card.education_level,
               card.main_experience, card.consent_to_move, card.unemployed_since)
        .join(card, card.person_id == case.person_id)
        .where(case.state.in_(SERVED))
    )  # fmt: skip
    return asked if cases is None else asked.where(among(session, case.id, cases))


_SKILL, _LICENCE, _GROUP = range(3)
"""What a card's item is."""


def _lists(session: Session, few: list[int] | None) -> dict[str, Any]:
    """What is read of all cards, or of these."""
    item, school, spoken, job = CardItem, CardEducation, CardLanguage, CardJob
    kinds = {**dict.fromkeys(SKILLS, _SKILL), "driving_licences": _LICENCE, "target_groups": _GROUP}
    kind = case_when(kinds, value=item.field)
    lists = {
        "languages": select(spoken.card_id, spoken.id, spoken.language, spoken.level),
        "jobs": select(job.card_id, job.occupation, job.years),
        "specialties": select(school.card_id, school.specialty).where(
            school.specialty != "", school.consent.is_not(False)
        ),
        "items": select(item.card_id, kind, item.value).where(item.field.in_(kinds)),
    }
    if few is None:
        return lists
    return {
        name: each.where(among(session, each.selected_columns.card_id, few))
        for name, each in lists.items()
    }


def _parts(people: Columns, reader: ColumnReader, left: frozenset[int]) -> PeopleParts:
    (ids, numbers, since, cards, occupations, places, lowest, highest, schedules, education, years,
     moves, idle) = people  # fmt: skip
    items = cache(lambda: _items(reader.columns("items")))
    return PeopleParts(
        ids=ids,
        numbers=numbers,
        since=since,
        cards=cards,
        occupations=occupations,
        places=places,
        lowest=lowest,
        highest=highest,
        schedules=schedules,
        education=education,
        months=np.maximum(years, 0) * MONTHS,
        moves=moves,
        idle=idle,
        skills=lambda: items()[_SKILL],
        languages=lambda: tuple(reader.columns("languages")),
        jobs=lambda: _jobs(reader.columns("jobs")),
        specialties=lambda: _entries(reader.columns("specialties")),
        licences=lambda: _true_ones(items()[_LICENCE]),
        groups=lambda: _with(items()[_GROUP], left),
    )


def _items(columns: Columns) -> tuple[Entries, ...]:
    """The items of each kind."""
    cards, kinds, texts = columns
    masks = [kinds == kind for kind in (_SKILL, _LICENCE, _GROUP)]
    return tuple((cards[mask], list(compress(texts, mask.tolist()))) for mask in masks)


def _entries(columns: Columns) -> Entries:
    cards, texts = columns
    return cards, texts


def _jobs(columns: Columns) -> tuple[Array, list[str], Array]:
    cards, codes, years = columns
    return cards, codes, np.maximum(years, 0) * MONTHS


def _true_ones(licences: Entries) -> Entries:
    cards, codes = licences
    has = [code != NO_LICENCE for code in codes]
    return cards[has], list(compress(codes, has))


def _with(groups: Entries, left: frozenset[int]) -> Entries:
    """With what stands among them of training that was left (L12.4.4)."""
    cards, codes = groups
    cards = np.append(cards, np.array(list(left), np.int64))
    return cards, [*codes, *[LEFT_TRAINING] * len(left)]


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

    def level(self, code: str) -> int:
        return place_in("language_level").get(code, 0)

    def stems(self, skill: str) -> frozenset[str]:
        return skills_of([skill])

    def occupations(self, specialty: str) -> tuple[str, ...]:
        return studied([specialty])


def read_vacancies(
    session: Session, words: VacancyWords, ids: Collection[int] | None = None
) -> VacancyColumns:
    """The vacancies in force, or those of them that have these ids."""
    where = () if ids is None else (Vacancy.id.in_(ids),)
    return encode_vacancies(wishes(session, *where), words)
