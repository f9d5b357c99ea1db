"""What the index of candidates reads of the records: all at once, or those that changed."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.clock import CENTRE_ZONE
from app.matching.people_columns import PeopleColumns, PeopleWords
from app.matching.people_parts import PeopleParts, columns_of
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
from app.services.selection_facts import (
    MONTHS,
    NO_LICENCE,
    SKILLS,
    left_training,
    place_in,
    wishes,
)

_SEPARATOR = ";"
_Select = Any
"""A select: each has other columns, which its type would name."""


def read_people(
    session: Session, words: PeopleWords, cases: Collection[int] | None = None
) -> PeopleColumns:
    """The registered people, or those of them whose cases these are."""
    card, case = EmploymentCard, RegistrationCase
    asked = (
        select(case.id, case.number, case.registered_on, case.opened_at, card.id,
               card.wanted_occupation, card.address_place, card.lowest_pay, card.highest_pay,
               card.work_schedule, card.education_level, card.main_experience,
               card.consent_to_move, card.unemployed_since)
        .join(card, card.person_id == case.person_id)
        .where(case.state.in_(SERVED))
    )  # fmt: skip
    if cases is not None:
        asked = asked.where(case.id.in_(cases))
    education, day = place_in("education_level"), _days()
    people = [
        (id_, number, day(registered) or day(opened), card_id, occupation, place, low, high,
         schedule, education.get(level) if level else None, (years or 0) * MONTHS, consent,
         day(idle))
        for id_, number, registered, opened, card_id, occupation, place, low, high, schedule,
        level, years, consent, idle in _raw(session, asked)
    ]  # fmt: skip
    few = [row[3] for row in people] if cases is not None else None
    return columns_of(_parts(session, people, few), words)


def _parts(session: Session, people: list[Any], few: list[int] | None) -> PeopleParts:
    def of(table: Any, asked: _Select) -> list[Any]:
        return _raw(session, asked if few is None else asked.where(table.card_id.in_(few)))

    jobs = of(CardJob, select(CardJob.card_id, CardJob.occupation, CardJob.years))
    skills = select(CardItem.card_id, CardItem.value).where(CardItem.field.in_(SKILLS))
    return PeopleParts(
        people=people,
        jobs=[(card, code, (years or 0) * MONTHS) for card, code, years in jobs],
        learnt=list(_learnt(of)),
        languages=_languages(of),
        licences=_sets(of, "driving_licences", frozenset({NO_LICENCE})),
        groups=_groups(of, left_training(session, few)),
        skills=of(CardItem, skills),
        stems=lambda text: skills_of([text]),
    )


_Of = Callable[[Any, _Select], list[Any]]


def _learnt(of: _Of) -> Iterator[tuple[int, str]]:
    asked = select(CardEducation.card_id, CardEducation.specialty).where(
        CardEducation.specialty != "", CardEducation.consent.is_not(False)
    )
    schools = defaultdict[int, list[str]](list)
    for card, specialty in of(CardEducation, asked):
        schools[card].append(specialty)
    known = cache(studied)
    for card, specialties in schools.items():
        for code in known(tuple(specialties)):
            yield card, code


def _languages(of: _Of) -> list[tuple[int, frozenset[tuple[str, int]]]]:
    levels = place_in("language_level")
    pairs = CardLanguage.language + ":" + func.coalesce(CardLanguage.level, "")
    joined = func.aggregate_strings(pairs, _SEPARATOR)
    asked = select(CardLanguage.card_id, joined).group_by(CardLanguage.card_id)

    @cache
    def read(text: str) -> frozenset[tuple[str, int]]:
        spoken = (pair.split(":") for pair in text.split(_SEPARATOR))
        return frozenset({name: levels.get(level, 0) for name, level in spoken}.items())

    return [(card, read(text)) for card, text in of(CardLanguage, asked)]


def _sets(of: _Of, field: str, but: frozenset[str]) -> list[tuple[int, frozenset[str]]]:
    joined = func.aggregate_strings(CardItem.value, _SEPARATOR)
    asked = select(CardItem.card_id, joined).where(CardItem.field == field)

    @cache
    def read(text: str) -> frozenset[str]:
        return frozenset(text.split(_SEPARATOR)) - but

    found = of(CardItem, asked.group_by(CardItem.card_id))
    return [(card, read(text)) for card, text in found]


def _groups(of: _Of, left: frozenset[int]) -> list[tuple[int, frozenset[str]]]:
    """Target groups, with what stands among them of training that was left (L12.4.4)."""
    found = dict(_sets(of, "target_groups", frozenset()))
    for card in left:
        found[card] = found.get(card, frozenset()) | {LEFT_TRAINING}
    return list(found.items())


def _raw(session: Session, asked: _Select) -> list[Any]:
    """The driver's own rows: nobody needs a million of them dressed."""
    cursor = session.connection().execute(asked).cursor
    assert cursor is not None
    return list(cursor.fetchall())


def _days() -> Callable[[Any], date | None]:
    """Days as the drivers give them: SQLite's are text."""

    @cache
    def read(value: Any) -> date | None:
        if value is None:
            return None
        if isinstance(value, str):
            return _day_of_text(value)
        return value.astimezone(CENTRE_ZONE).date() if isinstance(value, datetime) else value

    return read


def _day_of_text(value: str) -> date:
    if len(value) == len("2021-07-01"):
        return date.fromisoformat(value)
    return datetime.fromisoformat(value + "+00:00").astimezone(CENTRE_ZONE).date()


def read_vacancies(
    session: Session, words: VacancyWords, ids: Collection[int] | None = None
) -> VacancyColumns:
    """The vacancies in force, or those of them that have these ids."""
    where = () if ids is None else (Vacancy.id.in_(ids),)
    return encode_vacancies(wishes(session, *where), words)
