"""Registers made at random, and the plain reading that the index is held to."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from heapq import nsmallest
from random import Random
from typing import Any

from app.core.vocabulary import QuotaGroup
from app.rules.selection import (
    Fit,
    Seeker,
    Wanted,
    fit,
    has_priority,
    rank,
    rank_vacancy,
)
from app.rules.selection_weights import weights_on

TODAY = date(2021, 7, 1)
WEIGHTS = weights_on(TODAY)
OCCUPATIONS = ("4110-0", "4120-0", "4131-0", "4311-0", "5223-0", "5120-0", "2166-1", "2166-2",
               "7212-0", "9629-0", "13")  # fmt: skip
PLACES = ("750000000", "751110000", "751210000", "710000000", "711110000", "431010000", "431010100",
          "433610000", "431", "191010000")  # fmt: skip
SCHEDULES = ("full_time", "shifts", "part_time", "reduced_time", "remote", "seasonal", "temporary")
GROUPS = ("disability", "carer", "first_job_seeker", "long_break", "youth", "orphan")
LANGUAGES, LICENCES = ("kazakh", "russian", "english"), ("b", "c", "ce")
SKILLS = tuple(f"s{number}" for number in range(90))
MUSTS = ("experience_months", "skills", "education_level", "professional_level", "schedule",
         "languages", "licences")  # fmt: skip


def some(chance: Random, values: tuple[str, ...], most: int) -> frozenset[str]:
    return frozenset(chance.sample(values, chance.randint(0, most)))


def spoken(chance: Random, most: int) -> dict[str, int]:
    return {name: chance.randint(0, 5) for name in sorted(some(chance, LANGUAGES, most))}


def seeker(chance: Random, number: int) -> Seeker:
    low = chance.choice([None, 0, 60_000, 100_000, 150_000])
    return Seeker(
        number=f"2021-{number:06d}",
        waits_since=TODAY - timedelta(days=chance.randint(0, 20)),
        occupation=chance.choice([None, *OCCUPATIONS]),
        jobs=tuple(
            (chance.choice(OCCUPATIONS), chance.choice([0, 6, 11, 12, 60]))
            for _ in range(chance.randint(0, 3))
        ),
        studied=tuple(chance.choice(OCCUPATIONS) for _ in range(chance.randint(0, 1))),
        place=chance.choice([None, *PLACES]),
        lowest_pay=low,
        highest_pay=chance.choice([None, (low or 0) + 50_000]),
        schedule=chance.choice([None, *SCHEDULES]),
        education=chance.choice([None, *range(7)]),
        experience_months=chance.choice([0, 12, 36]),
        skills=some(chance, SKILLS, 8),
        languages=spoken(chance, 3),
        licences=some(chance, LICENCES, 2),
        consent_to_move=chance.choice([None, False, True]),
        target_groups=some(chance, GROUPS, 2) if chance.random() < 0.4 else frozenset(),
        unemployed_since=chance.choice([None, TODAY - timedelta(days=chance.randint(0, 1500))]),
    )


def wanted(chance: Random, number: int) -> Wanted:
    return Wanted(
        occupation=chance.choice(OCCUPATIONS),
        place=chance.choice(PLACES),
        pay=chance.choice([0, 70_000, 120_000, 250_000]),
        schedule=chance.choice(SCHEDULES),
        education=chance.randint(0, 6),
        level=chance.randint(0, 8),
        experience_months=chance.choice([0, 0, 7, 12, 36]),
        skills=some(chance, (*SKILLS, "nobody's"), 5),
        languages=spoken(chance, 2),
        licences=some(chance, LICENCES, 1),
        musts=some(chance, MUSTS, 2) if chance.random() < 0.5 else frozenset(),
        part_time=chance.random() < 0.2,
        remote=chance.random() < 0.2,
        seasonal=chance.random() < 0.1,
        accessible=chance.random() < 0.5,
        quota=chance.choice([None] * 6 + list(QuotaGroup)),
        number=f"V-2021-{number:06d}",
        since=chance.choice([None, TODAY - timedelta(days=chance.randint(0, 20))]),
    )


Told = list[tuple[int, Fit]]


def plainly(people: Mapping[int, Seeker], asked: Wanted, limit: int, **how: Any) -> Told:
    """The best for a vacancy, everybody judged one by one."""
    fits = {id_: fit(asked, one, WEIGHTS, TODAY) for id_, one in people.items()}
    able = [id_ for id_, found in fits.items() if not found.broken]

    def order(id_: int) -> Any:
        behind = how.get("priority", False) and not has_priority(people[id_])
        return behind, rank(people[id_], fits[id_].score)

    return [(id_, fits[id_]) for id_ in nsmallest(limit, able, key=order)]


def back_plainly(vacancies: Mapping[int, Wanted], one: Seeker, limit: int) -> Told:
    """The best for a person, every vacancy judged one by one."""
    fits = {id_: fit(asked, one, WEIGHTS, TODAY) for id_, asked in vacancies.items()}
    able = [id_ for id_, found in fits.items() if not found.broken]
    best = nsmallest(limit, able, key=lambda id_: rank_vacancy(vacancies[id_], fits[id_].score))
    return [(id_, fits[id_]) for id_ in best]


def why_not(fits: list[Fit]) -> dict[str, int]:
    """How many each code leaves out."""
    return dict(Counter(code for found in fits for code in found.broken))


def told(found: Any) -> Told:
    """What the index found, as the plain reading tells it; its points add up to the score."""
    for one in found:
        assert one.score == sum(part.points for part in one.parts)
    return [(one.id, Fit(one.parts, ())) for one in found]
