"""Registered people and vacancies for benchmarks/matching.py: made as columns, by a seed.

A city's and a country's register at once: few occupations and places are common and many rare,
skills go with the occupation, pays and schooling too. `Hurt` makes what an index does not like.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.core.classifiers import choices
from app.core.vocabulary import QuotaGroup
from app.rules.selection import FOR_A_TIME, Seeker, Wanted

Column = npt.NDArray[Any]
CLASSIFIERS = Path(__file__).resolve().parents[1] / "resources" / "classifiers"
TODAY = date(2026, 11, 25)
JOBS, STUDIED, SKILLS, LANGUAGES, LICENCES = 3, 2, 10, 3, 2
"""How many a person or a vacancy has at most: the tables of the others have columns for them."""

SCHEDULES = ("", *(entry.code for entry in choices("work_schedule")))
GROUPS = tuple(entry.code for entry in choices("target_group") if entry.code != "none")
TONGUES = tuple(entry.code for entry in choices("language"))[:15]
LICENCE_CODES = tuple(entry.code for entry in choices("driving_licence") if entry.code != "none")
EDUCATIONS = len(choices("education_level"))
LEVELS = len(choices("professional_level"))
TONGUE_LEVELS = len(choices("language_level"))
QUOTAS = (None, *QuotaGroup)
MUSTS = ("experience_months", "skills", "education_level", "professional_level", "schedule",
         "languages", "licences")  # fmt: skip
MOST_YEARS = 45
_MONTHS = 12
_PIECE = 10_000
_CITIES = ("71", "75", "79")


class Hurt(StrEnum):
    """What the data does to an index; PLAIN: nothing, as a register is."""

    PLAIN = "plain"
    SKILLS = "skills unrelated to occupations"
    REGION = "everybody in one district"
    OCCUPATION = "one occupation for half"


@dataclass(frozen=True)
class People:
    """A column for each thing known; -1 where it is not. Codes are places in the lists above, of
    occupations and places in `occupations()` and `places()`; skills numbers, -1 beyond the last."""

    occupation: Column
    jobs: Column
    job_years: Column
    studied: Column
    place: Column
    lowest: Column
    highest: Column
    schedule: Column
    education: Column
    years: Column
    skills: Column
    tongues: Column
    licences: Column
    moves: Column
    groups: Column
    idle_since: Column
    waits_since: Column
    serial: Column

    def __len__(self) -> int:
        return len(self.occupation)


@dataclass(frozen=True)
class Vacancies:
    """The same of vacancies. tongues: the level asked by language; musts: a bit for each name."""

    occupation: Column
    place: Column
    pay: Column
    schedule: Column
    education: Column
    level: Column
    months: Column
    skills: Column
    tongues: Column
    licences: Column
    musts: Column
    part_time: Column
    remote: Column
    seasonal: Column
    accessible: Column
    quota: Column
    since: Column
    serial: Column

    def __len__(self) -> int:
        return len(self.occupation)


@cache
def occupations() -> tuple[str, ...]:
    """The classifier's codes in order, so that those alike stand side by side; "" is none."""
    with (CLASSIFIERS / "occupations.csv").open(encoding="utf-8", newline="") as file:
        return ("", *sorted(row["code"] for row in csv.DictReader(file)))


@cache
def places() -> tuple[str, ...]:
    """The places people live in: the parts of a city, else settlements; "" is none."""
    with (CLASSIFIERS / "kato.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    parents = {row["parent"] for row in rows}
    return ("", *sorted(row["code"] for row in rows if row["code"] not in parents))


@dataclass(frozen=True)
class World:
    """How often what is met, and which skills go with which occupation; by one seed."""

    hurt: Hurt
    occupation_odds: Column
    place_odds: Column
    base_pay: Column
    pool: Column

    @classmethod
    def of(cls, hurt: Hurt, seed: int = 7) -> "World":
        """The same for the same seed."""
        chance = np.random.default_rng(seed)
        codes = occupations()
        odds = 1 / (3 + chance.permutation(len(codes))) ** 0.95
        odds[[len(code) < 4 for code in codes]] *= 0.05  # a whole group is seldom named
        odds[0] = 0
        if hurt is Hurt.OCCUPATION:
            odds[_busiest(odds)] = odds.sum()
        majors = np.array([int(code[0]) if code else 0 for code in codes])
        pays = np.array([250, 480, 330, 240, 190, 170, 150, 210, 200, 130])[majors]
        pool = _pools(codes, chance)
        return cls(hurt, odds / odds.sum(), _place_odds(hurt, chance), pays * 1000, pool)


def people(world: World, count: int, seed: int) -> People:
    """So many registered people; who waits longest stands anywhere among them."""
    chance = np.random.default_rng(seed)
    occupation = chance.choice(len(occupations()), count, p=world.occupation_odds)
    jobs, years = _jobs(world, occupation, chance)
    studied = _near(world, occupation, STUDIED, chance)
    studied[chance.random(studied.shape) < [0.45, 0.85]] = 0
    base = world.base_pay[occupation] * np.exp(chance.normal(0, 0.3, count))
    lowest = np.where(chance.random(count) < 0.8, base * 0.75 // 5000 * 5000, -1)
    highest = np.where(chance.random(count) < 0.5, base * 1.2 // 5000 * 5000, -1)
    groups = _groups(count, chance)
    schedule = _schedules(count, chance, (0.1, 0.58))
    since = TODAY.toordinal() - chance.integers(0, 700, count)
    idle = since - (chance.exponential(300, count)).astype(int)
    occupation = np.where(chance.random(count) < 0.03, 0, occupation)
    return People(
        occupation.astype(np.int16),
        jobs,
        years[:, 1:],
        studied,
        _places(world, count, chance),
        lowest.astype(np.int32),
        np.maximum(highest, np.where(highest > 0, lowest, highest)).astype(np.int32),
        schedule,
        _schooling(occupation, count, chance),
        np.where(occupation > 0, years[:, 0], 0).astype(np.int8),
        _skills(world, occupation, count, chance, (2, SKILLS)),
        _tongues(count, chance),
        _licences(occupation, count, chance),
        chance.choice(np.array([-1, 0, 1], np.int8), count, p=[0.3, 0.45, 0.25]),
        groups,
        np.where(chance.random(count) < 0.7, idle, -1).astype(np.int32),
        since.astype(np.int32),
        chance.permutation(count).astype(np.int32) + 1,
    )


def vacancies(world: World, count: int, seed: int) -> Vacancies:
    """So many vacancies in force, of the occupations and places that people have."""
    chance = np.random.default_rng(seed)
    occupation = chance.choice(len(occupations()), count, p=world.occupation_odds)
    base = world.base_pay[occupation] * np.exp(chance.normal(0.1, 0.25, count))
    months = chance.choice([0, 6, 12, 24, 36, 60], count, p=[0.3, 0.1, 0.25, 0.1, 0.2, 0.05])
    skills = _skills(world, occupation, count, chance, (0, 6))
    tongues = np.full((count, len(TONGUES)), -1, np.int8)
    for at, odds in enumerate((0.35, 0.4, 0.08)):
        asked = chance.random(count) < odds
        tongues[asked, at] = chance.integers(1, TONGUE_LEVELS - 1, asked.sum())
    licences = _drives(occupation) * (1 << chance.choice([3, 5, 6], count, p=[0.5, 0.3, 0.2]))
    licences |= np.where(chance.random(count) < 0.04, 1 << 3, 0)
    odds = {"experience_months": 0.3, "skills": 0.06, "education_level": 0.35, "licences": 0.7,
            "professional_level": 0.05, "schedule": 0.15, "languages": 0.1}  # fmt: skip
    musts = sum((chance.random(count) < odds[name]) << at for at, name in enumerate(MUSTS))
    schooling = np.maximum(_schooling(occupation, count, chance) - 1, 0)
    return Vacancies(
        occupation.astype(np.int16),
        _places(world, count, chance),
        np.maximum(base // 5000 * 5000, 85000).astype(np.int32),
        _schedules(count, chance, (0, 0.66)),
        schooling.astype(np.int8),
        chance.integers(0, 5, count).astype(np.int8),
        months.astype(np.int16),
        skills,
        tongues,
        licences.astype(np.int32),
        np.asarray(musts, np.int16),
        chance.random(count) < 0.05,
        chance.random(count) < 0.03,
        chance.random(count) < 0.03,
        chance.random(count) < 0.2,
        np.where(chance.random(count) < 0.02, chance.integers(1, 5, count), 0).astype(np.int8),
        (TODAY.toordinal() - chance.integers(0, 90, count)).astype(np.int32),
        chance.permutation(count).astype(np.int32) + 1,
    )


def number_of(day: int, serial: int) -> str:
    """A case's or a vacancy's number: the year and its serial number."""
    return f"{date.fromordinal(day).year}-{serial:06d}"


def in_order(rows: People | Vacancies) -> Column:
    """The rows by day, then length of the number, then number: as ties are ordered."""
    day = rows.waits_since if isinstance(rows, People) else rows.since
    return np.lexsort((rows.serial, day))


def seekers(rows: People, chosen: Iterable[int] | None = None) -> Iterator[Seeker]:
    """The people as the rules take them."""
    every = np.arange(len(rows)) if chosen is None else np.array([*chosen], np.int64)
    for start in range(0, len(every), _PIECE):
        part = every[start : start + _PIECE]
        columns = (getattr(rows, each.name)[part].tolist() for each in fields(rows))
        yield from map(_seeker, *columns)


def _seeker(
    occupation: int,
    jobs: list[int],
    job_years: list[int],
    studied: list[int],
    place: int,
    lowest: int,
    highest: int,
    schedule: int,
    education: int,
    years: int,
    skills: list[int],
    tongues: list[int],
    licences: int,
    moves: int,
    groups: int,
    idle_since: int,
    waits_since: int,
    serial: int,
) -> Seeker:
    codes = occupations()
    return Seeker(
        number=number_of(waits_since, serial),
        waits_since=date.fromordinal(waits_since),
        occupation=codes[occupation] or None,
        jobs=tuple(
            (codes[code], worked * _MONTHS)
            for code, worked in zip(jobs, job_years, strict=True)
            if code
        ),
        studied=tuple(codes[code] for code in studied if code),
        place=places()[place] or None,
        lowest_pay=_known(lowest),
        highest_pay=_known(highest),
        schedule=SCHEDULES[schedule] or None,
        education=_known(education),
        experience_months=years * _MONTHS,
        skills=_words(skills),
        languages=_spoken(tongues),
        licences=_named(LICENCE_CODES, licences),
        consent_to_move=(None, False, True)[moves + 1],
        target_groups=_named(GROUPS, groups),
        unemployed_since=date.fromordinal(idle_since) if idle_since >= 0 else None,
    )


def wanted(rows: Vacancies, at: int) -> Wanted:
    """A vacancy as the rules take it."""
    day = int(rows.since[at])
    return Wanted(
        number=number_of(day, int(rows.serial[at])),
        since=date.fromordinal(day),
        occupation=occupations()[rows.occupation[at]],
        place=places()[rows.place[at]],
        pay=int(rows.pay[at]),
        schedule=SCHEDULES[rows.schedule[at]],
        education=int(rows.education[at]),
        level=int(rows.level[at]),
        experience_months=int(rows.months[at]),
        skills=_words(rows.skills[at].tolist()),
        languages=_spoken(rows.tongues[at].tolist()),
        licences=_named(LICENCE_CODES, int(rows.licences[at])),
        musts=_named(MUSTS, int(rows.musts[at])),
        part_time=bool(rows.part_time[at]),
        remote=bool(rows.remote[at]),
        seasonal=bool(rows.seasonal[at]),
        accessible=bool(rows.accessible[at]),
        quota=QUOTAS[rows.quota[at]],
    )


def skill_word(number: int) -> str:
    """A skill as a stem, which is its own stem."""
    return f"\N{CYRILLIC SMALL LETTER ES}{number}"


def _known(value: int) -> int | None:
    return value if value >= 0 else None


def _words(numbers: list[int]) -> frozenset[str]:
    return frozenset(skill_word(number) for number in numbers if number >= 0)


def _spoken(levels: list[int]) -> Mapping[str, int]:
    return {TONGUES[at]: level for at, level in enumerate(levels) if level >= 0}


@cache
def _named(names: tuple[str, ...], bits: int) -> frozenset[str]:
    return frozenset(name for at, name in enumerate(names) if bits >> at & 1)


def _busiest(odds: Column) -> int:
    return int(np.argmax(odds))


def _place_odds(hurt: Hurt, chance: np.random.Generator) -> Column:
    """Cities have their people's share, the others less and less; in a district likewise."""
    towns = places()
    share = {"71": 0.07, "75": 0.11, "79": 0.06}
    districts = sorted({code[:4] for code in towns if code})
    rank = dict(zip(districts, chance.permutation(len(districts)), strict=True))
    odds, seen = np.zeros(len(towns)), dict.fromkeys(districts, 0)
    for at in chance.permutation(np.arange(1, len(towns))):
        code = towns[at]
        seen[code[:4]] += 1
        in_city = code[:2] in _CITIES
        district = 1.0 if in_city else 1 / (5 + rank[code[:4]])
        odds[at] = district if in_city else district / seen[code[:4]] ** 1.3
    kinds = np.array([code[:2] if code[:2] in _CITIES else "" for code in towns])
    for kind in ("", *_CITIES):
        of_kind = kinds == kind
        odds[of_kind] *= share.get(kind, 0.76) / odds[of_kind].sum()
    if hurt is Hurt.REGION:
        home = districts[int(np.argmin([rank[code] for code in districts]))]
        odds[[code[:4] != home for code in towns]] = 0
    return odds / odds.sum()


def _pools(codes: tuple[str, ...], chance: np.random.Generator) -> Column:
    """Forty skills of each occupation: its own first, then its groups', then anybody's."""
    numbers: dict[str, Column] = {}
    made = 0
    for length, many in ((0, 60), (2, 25), (3, 18), (9, 14)):
        for code in sorted({code[:length] for code in codes}):
            numbers[f"{length}{code}"] = np.arange(made, made + many)
            made += many
    rows = [
        [numbers[f"{length}{code[:length]}"] for length in (9, 3, 2, 0)] for code in codes
    ]  # fmt: skip
    takes = (12, 12, 8, 8)
    return np.array(
        [
            np.concatenate([chance.permutation(own)[:n] for own, n in zip(row, takes, strict=True)])
            for row in rows
        ],
        np.int32,
    )


def _skills(
    world: World, occupation: Column, count: int, chance: np.random.Generator, span: tuple[int, int]
) -> Column:
    """So many different skills each, the first of the occupation's pool the likeliest."""
    if world.hurt is Hurt.SKILLS:
        occupation = chance.integers(1, len(occupations()), count)
    width = span[1]
    spot = np.minimum(chance.exponential(11, (count, width)).astype(int), world.pool.shape[1] - 1)
    spot.sort(axis=1)
    found = world.pool[occupation[:, None], spot]
    found[:, 1:][spot[:, 1:] == spot[:, :-1]] = -1
    order = chance.random((count, width)) + (found < 0)
    found = np.take_along_axis(found, order.argsort(axis=1), axis=1)
    found[np.arange(width) >= chance.integers(span[0], width + 1, count)[:, None]] = -1
    return found.astype(np.int16)


def _near(world: World, occupation: Column, many: int, chance: np.random.Generator) -> Column:
    """Other occupations of the same people: often the same, often one of its group, or any."""
    codes, count = occupations(), len(occupation)
    group = np.array([code[:3] for code in codes])
    first = np.searchsorted(group, group)
    size = np.searchsorted(group, group, side="right") - first
    same = np.broadcast_to(occupation[:, None], (count, many))
    alike = first[same] + (chance.random((count, many)) * size[same]).astype(int)
    other = chance.choice(len(codes), (count, many), p=world.occupation_odds)
    way = chance.random((count, many))
    return np.where(way < 0.45, same, np.where(way < 0.7, alike, other)).astype(np.int16)


def _jobs(
    world: World, occupation: Column, chance: np.random.Generator
) -> tuple[Column, Column]:  # fmt: skip
    """Up to three jobs, and the years: in the main occupation, then in each job."""
    jobs = _near(world, occupation, JOBS, chance)
    many = chance.choice(JOBS + 1, len(occupation), p=[0.15, 0.4, 0.3, 0.15])
    jobs[np.arange(JOBS) >= many[:, None]] = 0
    years = np.minimum(chance.exponential(4, (len(occupation), JOBS + 1)), MOST_YEARS)
    years[:, 1:] *= jobs > 0
    years[many == 0, 0] = 0
    return jobs, years.astype(np.int8)


def _places(world: World, count: int, chance: np.random.Generator) -> Column:
    return chance.choice(len(world.place_odds), count, p=world.place_odds).astype(np.int16)


def _schedules(
    count: int, chance: np.random.Generator, first: tuple[float, float]
) -> Column:  # fmt: skip
    """Not said, and full time, so often; the others share the rest, the earlier more."""
    odds = np.array([*first, *(1 / np.arange(1, len(SCHEDULES) - 1))])
    odds[2:] *= (1 - sum(first)) / odds[2:].sum()
    return chance.choice(len(SCHEDULES), count, p=odds).astype(np.int8)


def _schooling(occupation: Column, count: int, chance: np.random.Generator) -> Column:
    majors = np.array([int(code[0]) if code else 9 for code in occupations()])
    usual = np.array([3, 7, 7, 5, 4, 4, 3, 4, 3, 3])[majors[occupation]]
    found = np.clip(usual + chance.choice([-1, 0, 0, 0, 1, 2], count), 0, EDUCATIONS - 1)
    return np.where(chance.random(count) < 0.04, -1, found).astype(np.int8)


def _tongues(count: int, chance: np.random.Generator) -> Column:
    found = np.full((count, len(TONGUES)), -1, np.int8)
    spoken = (0.85, 0.9, 0.2, 0.04, 0.02, 0.05, 0.02, *(0.005,) * (len(TONGUES) - 7))
    for at, odds in enumerate(spoken):
        level = chance.integers(2 if at < 2 else 0, TONGUE_LEVELS, count)
        found[:, at] = np.where(chance.random(count) < odds, level, -1)
    return found


def _drives(occupation: Column) -> Column:
    return np.array([code.startswith("83") for code in occupations()])[occupation].astype(int)


def _licences(occupation: Column, count: int, chance: np.random.Generator) -> Column:
    drives = _drives(occupation) == 1
    found = np.where(chance.random(count) < np.where(drives, 0.9, 0.3), 1 << 3, 0)
    for bit, odds in ((5, 0.4), (6, 0.5), (8, 0.2)):
        found |= np.where(drives & (chance.random(count) < odds), 1 << bit, 0)
    return found.astype(np.int32)


def _groups(count: int, chance: np.random.Generator) -> Column:
    odds = {"disability": 0.06, "carer": 0.08, "youth": 0.2, "women": 0.45, "over_50": 0.15,
            "rural_or_small_town": 0.3, "first_job_seeker": 0.06, "senior_pupil_or_student": 0.04,
            "long_break": 0.04, "idle": 0.01, "probation": 0.01, "released_from_prison": 0.01,
            "graduate_without_parents": 0.01}  # fmt: skip
    found = np.zeros(count, np.int32)
    for code, often in odds.items():
        found |= np.where(chance.random(count) < often, 1 << GROUPS.index(code), 0).astype(np.int32)
    return found


assert frozenset(SCHEDULES) > FOR_A_TIME
