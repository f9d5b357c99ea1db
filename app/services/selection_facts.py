"""What the choice of candidates knows of vacancies and registered people, as the rules take it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.core.classifiers import choices
from app.core.clock import CENTRE_ZONE
from app.core.vocabulary import MeasureKind, MeasureState, VacancyState
from app.models import (
    CardEducation,
    CardItem,
    CardJob,
    CardLanguage,
    EmploymentCard,
    Measure,
    RegistrationCase,
    Vacancy,
    VacancyItem,
)
from app.rules.ch5_referral import SERVED
from app.rules.selection import LEFT_TRAINING, Seeker, Wanted
from app.rules.skills import skills_of
from app.rules.studied import studied
from app.services.column_reading import among

MONTHS = 12
NO_LICENCE = "none"
_Lists = tuple[
    dict[int, list[tuple[str, int]]],
    dict[int, dict[str, int]],
    dict[tuple[int, str], list[str]],
    dict[int, list[str]],
]
_OF_A_WISH = (
    "number", "occupation", "place", "pay_from", "pay_to", "schedule", "education_level",
    "professional_level", "experience_months", "musts", "part_time", "remote", "seasonal",
    "accessible", "quota", "registered_at", "received_at",
)  # fmt: skip
"""What is read of a vacancy."""
_OF_A_PERSON = (
    EmploymentCard.id,
    RegistrationCase.number,
    RegistrationCase.registered_on,
    RegistrationCase.opened_at,
    EmploymentCard.wanted_occupation,
    EmploymentCard.address_place,
    EmploymentCard.lowest_pay,
    EmploymentCard.highest_pay,
    EmploymentCard.work_schedule,
    EmploymentCard.education_level,
    EmploymentCard.main_experience,
    EmploymentCard.consent_to_move,
    EmploymentCard.unemployed_since,
)
"""What is read of a person."""

SKILLS = ("special_skills", "general_skills", "courses")


def wanted_of(vacancy: Vacancy) -> Wanted:
    """A vacancy that is entered, as the rules take it."""
    items = [(item.field, item.value, item.level) for item in vacancy.items]
    return _wanted([getattr(vacancy, name) for name in _OF_A_WISH], items)


def wishes(session: Session) -> Iterator[tuple[int, Wanted]]:
    """The vacancies in force, by their ids; read as rows: of many, records take several times as
    long."""
    of_each = defaultdict[int, list[Any]](list)
    item, connection = VacancyItem, session.connection()
    entries = select(item.vacancy_id, item.field, item.value, item.level).order_by(item.id)
    for id_, *entry in connection.execute(entries):
        of_each[id_].append(entry)
    columns = (getattr(Vacancy, name) for name in _OF_A_WISH)
    in_force = select(Vacancy.id, *columns).where(Vacancy.state == VacancyState.OPEN)
    for id_, *row in connection.execute(in_force.order_by(Vacancy.id)):
        yield id_, _wanted(row, of_each.get(id_, ()))


def _wanted(row: Sequence[Any], entries: Iterable[Sequence[Any]]) -> Wanted:
    """Of `_OF_A_WISH`; entries: field, value and level of each item."""
    (number, occupation, place, pay_from, pay_to, schedule, education, level, experience, musts,
     part_time, remote, seasonal, accessible, quota, registered_at, received_at) = row  # fmt: skip
    assert occupation and place and schedule
    skills, licences, spoken = list[str](), set[str](), dict[str, int]()
    levels = place_in("language_level")
    for field, value, has in entries:
        if field == "languages":
            spoken[value] = levels.get(has or "", 0)
        elif field == "skills":
            skills.append(value)
        elif field == "licences":
            licences.add(value)
    return Wanted(
        occupation=occupation,
        place=place,
        pay=pay_to or pay_from or 0,
        schedule=schedule,
        education=place_in("education_level").get(education or "", 0),
        level=place_in("professional_level").get(level or "", 0),
        experience_months=experience or 0,
        skills=skills_of(skills),
        languages=spoken,
        licences=frozenset(licences) - {NO_LICENCE},
        musts=frozenset(musts),
        part_time=part_time,
        remote=remote,
        seasonal=seasonal,
        accessible=accessible,
        quota=quota,
        number=number,
        since=(registered_at or received_at).astimezone(CENTRE_ZONE).date(),
    )


def seekers(session: Session, *where: ColumnElement[bool]) -> dict[int, Seeker]:
    """The registered people by their case's id, as the rules take them."""
    asked = (
        select(RegistrationCase.id, *_OF_A_PERSON)
        .join(EmploymentCard, EmploymentCard.person_id == RegistrationCase.person_id)
        .where(RegistrationCase.state.in_(SERVED), *where)
    )
    rows = session.connection().execute(asked).all()
    cards = [row[1] for row in rows]
    lists = _lists(session, cards, many=not where)
    few = LEFT_THEIR_TRAINING.where(among(session, EmploymentCard.id, cards))
    left = frozenset(session.scalars(few if where else LEFT_THEIR_TRAINING))
    return {case_id: _seeker(row, lists, left) for case_id, *row in rows}


def _seeker(row: Sequence[Any], lists: _Lists, left: Collection[int]) -> Seeker:
    """Of `_OF_A_PERSON`; left: the cards of those who left training."""
    (card, number, registered, opened, occupation, place, low, high, schedule, level, years,
     consent, since) = row  # fmt: skip
    jobs, languages, items, schools = lists
    groups = frozenset(items.get((card, "target_groups"), ()))
    return Seeker(
        number=number,
        waits_since=registered or opened.astimezone(CENTRE_ZONE).date(),
        occupation=occupation,
        jobs=tuple(jobs.get(card, ())),
        place=place,
        lowest_pay=low,
        highest_pay=high,
        schedule=schedule,
        education=place_in("education_level").get(level) if level else None,
        experience_months=(years or 0) * MONTHS,
        skills=skills_of(chain(*(items.get((card, name), ()) for name in SKILLS))),
        languages=languages.get(card, {}),
        licences=frozenset(items.get((card, "driving_licences"), ())) - {NO_LICENCE},
        consent_to_move=consent,
        target_groups=groups | {LEFT_TRAINING} if card in left else groups,
        unemployed_since=since,
        studied=studied(schools[card]) if card in schools else (),
    )


@cache
def place_in(list_name: str) -> Mapping[str, int]:
    """Where each code stands in its list, counted from 0: the lists of levels go upward."""
    return {entry.code: at for at, entry in enumerate(choices(list_name))}


def skill_words(session: Session, person_ids: Collection[int]) -> dict[int, tuple[str, ...]]:
    """Their skills as they are written on the card, by the person's id."""
    asked = (
        select(EmploymentCard.person_id, CardItem.value)
        .join(CardItem, CardItem.card_id == EmploymentCard.id)
        .where(EmploymentCard.person_id.in_(person_ids), CardItem.field.in_(SKILLS))
        .order_by(CardItem.id)
    )
    words = defaultdict[int, dict[str, None]](dict)
    for person_id, value in session.connection().execute(asked).all():
        words[person_id][value] = None
    return {person_id: tuple(values) for person_id, values in words.items()}


LEFT_THEIR_TRAINING = (
    select(EmploymentCard.id)
    .join(RegistrationCase, RegistrationCase.person_id == EmploymentCard.person_id)
    .join(Measure, Measure.case_id == RegistrationCase.id)
    .where(
        Measure.kind == MeasureKind.TRAINING,
        Measure.state == MeasureState.LEFT,
        Measure.valid_reason.is_(False),
    )
    .distinct()
)
"""The cards of those whom the centre sent to training, and who left it without a valid reason
(L12.4.4), in any of their cases."""


def _lists(session: Session, cards: Sequence[int], *, many: bool) -> _Lists:
    """Jobs with their months, languages with their levels, single values, and the specialties in
    which he agrees to work, by card; many: of so many that all are read and others passed over."""

    def of(table: Any, *columns: Any) -> Any:
        asked = select(table.card_id, *columns).order_by(table.id)
        few = asked if many else asked.where(table.card_id.in_(cards))
        return session.connection().execute(few).all()

    levels = place_in("language_level")
    jobs = defaultdict[int, list[tuple[str, int]]](list)
    languages = defaultdict[int, dict[str, int]](dict)
    items = defaultdict[tuple[int, str], list[str]](list)
    schools = defaultdict[int, list[str]](list)
    for card, code, years in of(CardJob, CardJob.occupation, CardJob.years):
        jobs[card].append((code, (years or 0) * MONTHS))
    for card, language, level in of(CardLanguage, CardLanguage.language, CardLanguage.level):
        languages[card][language] = levels.get(level or "", 0)
    for card, field, value in of(CardItem, CardItem.field, CardItem.value):
        items[card, field].append(value)
    specialties = of(CardEducation, CardEducation.specialty, CardEducation.consent)
    for card, specialty, consent in specialties:
        if specialty and consent is not False:
            schools[card].append(specialty)
    return jobs, languages, items, schools
