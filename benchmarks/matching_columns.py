"""The columns that the others of benchmarks/matching.py keep, and the questions put to them.

What can be reckoned before a question comes is reckoned here, once, for all of them alike.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from app.rules.age import add_months
from app.rules.selection_weights import Criterion
from app.rules.suitable_work import LONG_BREAK_MONTHS
from benchmarks.matching_data import (
    JOBS,
    LANGUAGES,
    LICENCES,
    MUSTS,
    QUOTAS,
    STUDIED,
    TODAY,
    TONGUES,
    Column,
    People,
    Vacancies,
    in_order,
    occupations,
    places,
)
from benchmarks.matching_tables import (
    CRITERIA,
    KINDS,
    MOST,
    NEVER,
    distance_points,
    education_points,
    experience_points,
    group_bits,
    group_of,
    level_of,
    level_points,
    occupation_points,
    part_points,
    schedule_points,
    schedules_where,
    spans,
    tongue_shares,
)

MUST_AT = {
    Criterion.EXPERIENCE: 0,
    Criterion.SKILLS: 1,
    Criterion.EDUCATION: 2,
    Criterion.LEVEL: 3,
    Criterion.SCHEDULE: 4,
    Criterion.LANGUAGES: 5,
    Criterion.LICENCES: 6,
}
"""Which of MUSTS makes a must of a criterion."""

MUST_COLUMNS = {criterion: f"must_{MUSTS[at]}" for criterion, at in MUST_AT.items()}


def place_columns(place: Column) -> dict[str, Column]:
    """The place, and numbers for the wider and wider land around it, as the rules share it: all
    districts of a city are one."""
    codes = ["000000000", *places()[1:]]
    town = [code[:2] in ("71", "75", "79") for code in codes]
    wide = {
        "sub": [int(code[:6]) for code in codes],
        "district": [
            int(code[:2] + "00" if one else code[:4]) for code, one in zip(codes, town, strict=True)
        ],
        "region": [int(code[:2]) for code in codes],
    }
    return {"place": place} | {
        name: np.array(numbers, np.int32)[place] for name, numbers in wide.items()
    }


def people_columns(rows: People) -> dict[str, Column]:
    """What the others keep of people, who waits longest first: the row's number decides ties.

    row: where it stands in the data. takes_from: the day number from which on he takes work for a
    time. tongues: four bits a language, one more than the level, 0 for none.
    """
    order = in_order(rows)
    bits, groups = group_bits(), rows.groups
    takes = (groups & bits["temporary"] > 0) | ~schedules_where("only_for_a_time", False)[
        rows.schedule
    ]
    long_idle = _after_long_break(rows.idle_since)
    levels = [level_of()[rows.occupation], *(level_of()[rows.jobs[:, at]] for at in range(JOBS))]
    hoped = np.where(rows.highest > 0, rows.highest, rows.lowest)
    tongues = np.zeros(len(rows), np.int64)
    for at in range(len(TONGUES)):
        tongues |= (rows.tongues[:, at].astype(np.int64) + 1) << 4 * at
    columns = {
        "occ": rows.occupation,
        **{f"j{at}": rows.jobs[:, at] for at in range(JOBS)},
        **{f"y{at}": rows.job_years[:, at] for at in range(JOBS)},
        **{f"s{at}": rows.studied[:, at] for at in range(STUDIED)},
        **place_columns(rows.place),
        "lowest": np.maximum(rows.lowest, 0),
        "hoped": np.maximum(hoped, 0),
        "schedule": rows.schedule,
        "education": rows.education + 1,
        "years": rows.years,
        "level": np.max(levels, axis=0),
        "tongues": tongues,
        "licences": rows.licences,
        "moves": (rows.moves == 1).astype(np.int8),
        "disabled": (groups & bits["disabled"] > 0).astype(np.int8),
        "carer": (groups & bits["carer"] > 0).astype(np.int8),
        "quotas": sum(
            (groups & bits[quota.value] > 0) << at for at, quota in enumerate(QUOTAS) if quota
        ).astype(np.int8),
        "takes_from": np.where(takes, 0, long_idle).astype(np.int32),
        "skills": rows.skills,
    }
    return {name: column[order] for name, column in columns.items()} | {"row": order}


def _after_long_break(since: Column) -> Column:
    """The day from which on somebody idle since another is so for long."""
    days, at = np.unique(since, return_inverse=True)
    found = [
        add_months(TODAY.fromordinal(int(day)), LONG_BREAK_MONTHS).toordinal() + 1
        if day >= 0
        else NEVER
        for day in days
    ]
    return np.array(found, np.int32)[at]


def vacancy_columns(rows: Vacancies) -> dict[str, Column]:
    """What the others keep of vacancies, the oldest first.

    t0.. and a0..: the languages asked, from 1, and their levels; b0..: bits of licences.
    """
    order = in_order(rows)
    temporary = rows.seasonal | schedules_where("only_for_a_time", True)[rows.schedule]
    short = rows.part_time | ~schedules_where("hours_too_long", True)[rows.schedule]
    tongues, levels = _slots(rows.tongues >= 0, LANGUAGES)
    asked = np.take_along_axis(rows.tongues, np.maximum(tongues - 1, 0), 1).clip(0)
    licences, _ = _slots((rows.licences[:, None] >> np.arange(20) & 1) > 0, LICENCES)
    columns = {
        "occ": rows.occupation,
        **place_columns(rows.place),
        "pay": rows.pay,
        "schedule": rows.schedule,
        "education": rows.education,
        "level": rows.level,
        "months": rows.months,
        "skills": rows.skills,
        "many_skills": (rows.skills >= 0).sum(axis=1).astype(np.int8),
        **{f"t{at}": tongues[:, at] for at in range(LANGUAGES)},
        **{f"a{at}": asked[:, at] for at in range(LANGUAGES)},
        "many_tongues": levels,
        "licences": rows.licences,
        "many_licences": (licences > 0).sum(axis=1).astype(np.int8),
        **{
            name: (rows.musts >> MUST_AT[criterion] & 1).astype(np.int8)
            for criterion, name in MUST_COLUMNS.items()
        },
        "short": short.astype(np.int8),
        "remote": rows.remote.astype(np.int8),
        "temporary": temporary.astype(np.int8),
        "accessible": rows.accessible.astype(np.int8),
        "quota": rows.quota,
    }
    return {name: column[order] for name, column in columns.items()} | {"row": order}


def _slots(held: Column, most: int) -> tuple[Column, Column]:
    """The first places in each row where something is held, counted from 1; and how many."""
    many = held.sum(axis=1)
    assert many.max(initial=0) <= most
    first = np.argsort(~held, axis=1, kind="stable")[:, :most] + 1
    return np.where(np.arange(most) < many[:, None], first, 0).astype(np.int8), many.astype(np.int8)


@dataclass(frozen=True)
class Asked:
    """A vacancy's question: points by what a person has. Numbers as in the columns.

    occupation: by kind, for each known one. nears: spans of codes by shared digits. tongues: the
    language from 0 and thousandths by level. distance: as distance_points. least: by criterion.
    """

    row: int
    occ: int
    group: int
    occupation: Mapping[str, Column]
    nears: tuple[tuple[int, int], ...]
    experience: Column
    skills: tuple[int, ...]
    skill_points: Column
    education: Column
    level: Column
    schedule: Column
    pay: int
    tongues: tuple[tuple[int, Column], ...]
    licences: tuple[int, ...]
    licence_points: Column
    where: Mapping[str, int]
    distance: tuple[int, ...]
    least: Column
    remote: bool
    short: bool
    temporary: bool
    accessible: bool
    quota: int

    def bounds(self) -> list[tuple[int, bool]]:
        """The most that somebody can have, and whether anybody such may be shown at all: who does
        not know the occupation itself; nor anything of its group; nor any of the skills."""
        others = int(MOST.sum() - MOST[0])
        found = []
        for inside in ((self.occ, self.occ), self.nears[-1]):
            outside = np.ones(len(occupations()), bool)
            outside[inside[0] : inside[1] + 1] = False
            outside[self.occ] = False
            best = max(int(table[outside].max()) for table in self.occupation.values())
            found.append(others + best)
        unpractised = found[1] - int(MOST[1] - self.experience[0])
        unskilled = unpractised - int(MOST[2] - self.skill_points[0])
        may = self.experience[0] >= self.least[1]
        skilled = self.skill_points[0] >= self.least[2]
        return [(found[0], True), (unpractised, may), (unskilled, may and skilled)]


def asked_of(columns: Mapping[str, Column], at: int) -> Asked:
    """The question of one vacancy, by its place in the columns."""
    row = {name: column[at] for name, column in columns.items()}
    occ, remote = int(row["occ"]), bool(row["remote"])
    skills = tuple(number for number in row["skills"].tolist() if number >= 0)
    bits = int(row["licences"])
    licences = tuple(bit for bit in range(20) if bits >> bit & 1)
    least = [
        int(MOST[at]) if criterion in MUST_COLUMNS and row[MUST_COLUMNS[criterion]] else 0
        for at, criterion in enumerate(CRITERIA)
    ]
    tables = occupation_points()
    return Asked(
        row=int(row["row"]),
        occ=occ,
        group=int(group_of()[occ]) or -1,
        occupation={kind: tables[kind][occ] for kind in KINDS},
        nears=spans(occ),
        experience=experience_points(int(row["months"])),
        skills=skills,
        skill_points=part_points(Criterion.SKILLS, len(skills)),
        education=education_points()[row["education"]],
        level=level_points()[row["level"]],
        schedule=schedule_points()[row["schedule"]],
        pay=int(row["pay"]),
        tongues=tuple(
            (int(row[f"t{slot}"]) - 1, tongue_shares()[row[f"a{slot}"]])
            for slot in range(int(row["many_tongues"]))
        ),
        licences=licences,
        licence_points=part_points(Criterion.LICENCES, len(licences)),
        where={name: int(row[name]) for name in ("place", "sub", "district", "region")},
        distance=(int(MOST[9]),) * 5 if remote else distance_points(),
        least=np.array(least, np.int16),
        remote=remote,
        short=bool(row["short"]),
        temporary=bool(row["temporary"]),
        accessible=bool(row["accessible"]),
        quota=int(row["quota"]),
    )


@dataclass(frozen=True)
class Known:
    """A person's question: points by what a vacancy asks. Numbers as in the columns.

    occupation, years: by the vacancy's occupation. own, alike: the occupations that are his, and
    those of their groups. skill_points: by how many are asked, then how many he has of them.
    tongues: thousandths by language (from 1) and the level asked; the first of both: none.
    """

    row: int
    occupation: Column
    years: Column
    own: Column
    alike: Column
    skills: tuple[int, ...]
    education: Column
    level: Column
    schedule: Column
    lowest: int
    hoped: int
    tongues: Column
    licences: int
    where: Mapping[str, int]
    moves: bool
    disabled: bool
    carer: bool
    takes: bool
    quotas: int

    def bounds(self) -> tuple[int, int]:
        """The most that a vacancy can give that is neither of his occupations nor, for the
        second, of their groups."""
        others = int(MOST.sum() - MOST[0])
        found = []
        for inside in (self.own, self.alike):
            outside = np.ones(len(self.occupation), bool)
            outside[inside] = False
            found.append(others + int(self.occupation[outside].max()))
        return found[0], found[1]


def known_of(columns: Mapping[str, Column], at: int) -> Known:
    """The question of one person, by his place in the columns."""
    row = {name: column[at] for name, column in columns.items()}
    tables, groups = occupation_points(), group_of()
    held = {"main": [row["occ"]], "studied": [row[f"s{slot}"] for slot in range(STUDIED)]}
    jobs = [(int(row[f"j{slot}"]), int(row[f"y{slot}"])) for slot in range(JOBS)]
    held |= {
        "long": [code for code, years in jobs if years],
        "short": [c for c, y in jobs if not y],
    }
    points = [tables[kind][:, code] for kind, codes in held.items() for code in codes]
    years = np.zeros(len(groups), np.int16)
    for code, worked in [(int(row["occ"]), int(row["years"])), *jobs]:
        low, high = spans(code)[-1] if code else (1, 0)
        years[low : high + 1] = np.maximum(years[low : high + 1], worked)
    codes = {int(code) for kind in held.values() for code in kind if code}
    near = [groups == groups[code] for code in codes if groups[code]]
    alike = np.any(near, axis=0) if near else np.zeros(len(groups), bool)
    alike[list(codes)] = True
    return Known(
        row=int(row["row"]),
        occupation=np.max(points, axis=0),
        years=years,
        own=np.array(sorted(codes), np.int16),
        alike=np.flatnonzero(alike),
        skills=tuple(number for number in row["skills"].tolist() if number >= 0),
        education=education_points()[:, row["education"]],
        level=level_points()[:, row["level"]],
        schedule=schedule_points()[:, row["schedule"]],
        lowest=int(row["lowest"]),
        hoped=int(row["hoped"]),
        tongues=_tongues_of(int(row["tongues"])),
        licences=int(row["licences"]),
        where={name: int(row[name]) for name in ("place", "sub", "district", "region")},
        moves=bool(row["moves"]),
        disabled=bool(row["disabled"]),
        carer=bool(row["carer"]),
        takes=bool(row["takes_from"] <= TODAY.toordinal()),
        quotas=int(row["quotas"]),
    )


def _tongues_of(packed: int) -> Column:
    shares = tongue_shares()
    found = np.zeros((len(TONGUES) + 1, len(shares)), np.int16)
    for at in range(len(TONGUES)):
        found[at + 1] = shares[:, packed >> 4 * at & 15]
    return found
