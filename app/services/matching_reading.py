"""What the index of candidates reads of the records: all at once, or those that changed."""

from collections.abc import Collection
from datetime import date
from typing import Any

import numpy as np
from sqlalchemy import select
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
from app.services.column_reading import ColumnReader, Columns, among
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
    card, case = EmploymentCard, RegistrationCase
    served = select(card.id).join(case, case.person_id == card.person_id)
    served = served.where(case.state.in_(SERVED))
    few = None
    if cases is not None:
        served = served.where(among(session, case.id, cases))
        few = list(session.scalars(served))
    without_day = _days_of_cases(session, cases)
    left = left_training(session, few)
    with ColumnReader(session, _asked(session, cases, few)) as reader:
        return columns_of(_parts(reader, without_day, left), words, _Readings())


def _asked(
    session: Session, cases: Collection[int] | None, few: list[int] | None
) -> dict[str, Any]:
    """What is read of all, or of these cases and cards."""
    card, case = EmploymentCard, RegistrationCase
    people = (
        select(case.id, case.number, case.registered_on, card.id, card.wanted_occupation,
               card.address_place, card.lowest_pay, card.highest_pay, card.work_schedule,
               card.education_level, card.main_experience, card.consent_to_move,
               card.unemployed_since)
        .join(card, card.person_id == case.person_id)
        .where(case.state.in_(SERVED))
    )  # fmt: skip
    if cases is not None:
        people = people.where(among(session, case.id, cases))
    item, school, spoken, job = CardItem, CardEducation, CardLanguage, CardJob
    lists = {
        "skills": select(item.card_id, item.value).where(item.field.in_(SKILLS)),
        "languages": select(spoken.card_id, spoken.id, spoken.language, spoken.level),
        "jobs": select(job.card_id, job.occupation, job.years),
        "specialties": select(school.card_id, school.specialty).where(
            school.specialty != "", school.consent.is_not(False)
        ),
        "licences": select(item.card_id, item.value).where(
            item.field == "driving_licences", item.value != NO_LICENCE
        ),
        "groups": select(item.card_id, item.value).where(item.field == "target_groups"),
    }
    if few is not None:
        lists = {
            name: each.where(among(session, each.selected_columns.card_id, few))
            for name, each in lists.items()
        }
    return {"people": people, **lists}


def _parts(reader: ColumnReader, days: dict[int, str], left: frozenset[int]) -> PeopleParts:
    """days: of whom no day of registration is known, that of the case."""
    (ids, numbers, since, cards, *others) = reader.columns("people")
    occupations, places, lowest, highest, schedules, education, years, moves, idle = others
    if days:
        since = [day or days[id_] for id_, day in zip(ids.tolist(), since, strict=True)]
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
        skills=lambda: _entries(reader.columns("skills")),
        languages=lambda: _languages(reader.columns("languages")),
        jobs=lambda: _jobs(reader.columns("jobs")),
        specialties=lambda: _entries(reader.columns("specialties")),
        licences=lambda: _entries(reader.columns("licences")),
        groups=lambda: _groups(reader.columns("groups"), left),
    )


def _days_of_cases(session: Session, cases: Collection[int] | None) -> dict[int, str]:
    case = RegistrationCase
    asked = select(case.id, case.opened_at).where(
        case.state.in_(SERVED), case.registered_on.is_(None)
    )
    rows = session.execute(asked if cases is None else asked.where(among(session, case.id, cases)))
    return {id_: at.astimezone(CENTRE_ZONE).date().isoformat() for id_, at in rows}


def _entries(columns: Columns) -> Entries:
    cards, texts = columns
    return cards, texts


def _languages(columns: Columns) -> tuple[Array, list[str], list[str]]:
    """In the order in which they stand on the card."""
    cards, ids, *texts = columns
    order = np.argsort(ids, kind="stable")
    if (order == np.arange(len(order))).all():
        return cards, *texts
    return cards[order], *([each[at] for at in order.tolist()] for each in texts)


def _jobs(columns: Columns) -> tuple[Array, list[str], Array]:
    cards, codes, years = columns
    return cards, codes, np.maximum(years, 0) * MONTHS


def _groups(columns: Columns, left: frozenset[int]) -> Entries:
    """Target groups, with what stands among them of training that was left (L12.4.4)."""
    cards, groups = columns
    cards = np.append(cards, np.array(list(left), np.int64))
    return cards, [*groups, *[LEFT_TRAINING] * len(left)]


class _Readings:
    """By the classifiers and the rules."""

    def day(self, text: str) -> date:
        return date.fromisoformat(text)

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
