"""The plain scans of benchmarks/matching.py: numpy, and polars with its threads."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from benchmarks.matching_columns import MUST_COLUMNS, Asked, Known
from benchmarks.matching_data import JOBS, LANGUAGES, LICENCES, STUDIED, TODAY, Column
from benchmarks.matching_tables import (
    CRITERIA,
    MOST,
    WHOLE,
    Criterion,
    distance_points,
    experience_points,
    part_points,
    pay_points,
)

Row = tuple[int, int, tuple[int, ...]]
"""The row in the data, the points together, and by criterion."""


class NumpyPeople:
    """All people by whole columns: who is left out first, then the points of the others."""

    name = "numpy scan"

    def __init__(self, columns: Mapping[str, Column]) -> None:
        self.columns = columns

    def best(self, asked: Asked, limit: int) -> list[Row]:
        """The best of them, with points by criterion."""
        left = self._able(asked)
        points = points_of_people(self.columns, left, asked)
        kept = (points >= asked.least[:, None]).all(axis=0)
        return first(left[kept], points[:, kept], limit, self.columns["row"])

    def _able(self, asked: Asked) -> Column:
        of = self.columns
        able = np.ones(len(of["occ"]), bool)
        if not asked.remote:
            able = (of["moves"] == 1) | (of["district"] == asked.where["district"])
        able &= of["lowest"] <= asked.pay
        if not asked.accessible:
            able &= of["disabled"] == 0
        if not asked.short:
            able &= of["carer"] == 0
        if asked.temporary:
            able &= of["takes_from"] <= TODAY.toordinal()
        if asked.quota:
            able &= (of["quotas"] >> asked.quota & 1) == 1
        return np.flatnonzero(able)


def points_of_people(of: Mapping[str, Column], rows: Column, asked: Asked) -> Column:
    """Points by criterion of some rows."""
    low, high = asked.nears[-1]

    def years(occupation: Column, worked: Column) -> Column:
        return worked * ((occupation >= low) & (occupation <= high))

    occupation = of["occ"][rows]
    best, worked = asked.occupation["main"][occupation], years(occupation, of["years"][rows])
    for at in range(JOBS):
        job, time = of[f"j{at}"][rows], of[f"y{at}"][rows]
        table = np.where(time > 0, asked.occupation["long"][job], asked.occupation["short"][job])
        best, worked = np.maximum(best, table), np.maximum(worked, years(job, time))
    for at in range(STUDIED):
        best = np.maximum(best, asked.occupation["studied"][of[f"s{at}"][rows]])
    skills = of["skills"][rows]
    met = sum(((skills == one).any(axis=1) for one in asked.skills), np.zeros(len(rows), np.int8))
    hoped = of["hoped"][rows]
    part = np.minimum(WHOLE, asked.pay * WHOLE // np.maximum(hoped, 1))
    tongues = of["tongues"][rows]
    spoken = sum((table[tongues >> 4 * at & 15].astype(int) for at, table in asked.tongues), 0)
    licences = sum((of["licences"][rows] >> bit & 1 for bit in asked.licences), np.zeros(1, int))
    return np.stack(
        np.broadcast_arrays(
            best,
            asked.experience[worked],
            asked.skill_points[met],
            asked.education[of["education"][rows]],
            asked.level[of["level"][rows]],
            asked.schedule[of["schedule"][rows]],
            np.where(hoped == 0, MOST[6], pay_points()[part]),
            spoken // len(asked.tongues) * MOST[7] // WHOLE if asked.tongues else MOST[7],
            asked.licence_points[licences],
            _distance({name: of[name][rows] for name in asked.where}, asked.where, asked.distance),
        )
    )


def _distance(of: Mapping[str, Column], where: Mapping[str, int], points: Any) -> Column:
    same = [of[name] == where[name] for name in ("place", "sub", "district", "region")]
    return np.select(same, points[:4], points[4])


class NumpyVacancies:
    """All vacancies by whole columns, for one person."""

    name = "numpy scan"

    def __init__(self, columns: Mapping[str, Column]) -> None:
        self.columns = columns
        self.experience = {int(one): experience_points(int(one)) for one in set(columns["months"])}

    def best(self, known: Known, limit: int) -> list[Row]:
        """The best of them, with points by criterion."""
        of, left = self.columns, self._able(known)
        points = points_of_vacancies(of, left, known)
        kept = np.ones(len(left), bool)
        for at, criterion in enumerate(CRITERIA):
            if criterion in MUST_COLUMNS:
                kept &= (of[MUST_COLUMNS[criterion]][left] == 0) | (points[at] == MOST[at])
        return first(left[kept], points[:, kept], limit, of["row"])

    def _able(self, known: Known) -> Column:
        of = self.columns
        able = of["pay"] >= known.lowest
        if not known.moves:
            able &= (of["remote"] == 1) | (of["district"] == known.where["district"])
        if known.disabled:
            able &= of["accessible"] == 1
        if known.carer:
            able &= of["short"] == 1
        if not known.takes:
            able &= of["temporary"] == 0
        able &= (of["quota"] == 0) | (known.quotas >> of["quota"] & 1 == 1)
        return np.flatnonzero(able)


def points_of_vacancies(of: Mapping[str, Column], rows: Column, known: Known) -> Column:
    """Points by criterion of some vacancies."""
    occupation, months = of["occ"][rows], of["months"][rows]
    worked = known.years[occupation]
    asked = np.unique(of["months"])
    experience = np.stack([experience_points(int(one)) for one in asked])
    skills = of["skills"][rows]
    mine = np.zeros(int(of["skills"].max(initial=0)) + 2, bool)
    mine[[one for one in known.skills if one < len(mine) - 1]] = True
    tongues = sum(known.tongues[of[f"t{at}"][rows], of[f"a{at}"][rows]] for at in range(LANGUAGES))
    many = of["many_tongues"][rows]
    licences = np.bitwise_count(of["licences"][rows] & known.licences)
    pay = np.minimum(WHOLE, of["pay"][rows].astype(np.int64) * WHOLE // max(known.hoped, 1))
    distance = _distance({name: of[name][rows] for name in known.where}, known.where, _AWAY)
    return np.stack(
        np.broadcast_arrays(
            known.occupation[occupation],
            experience[np.searchsorted(asked, months), worked],
            _SKILLS[of["many_skills"][rows], mine[skills].sum(axis=1)],
            known.education[of["education"][rows]],
            known.level[of["level"][rows]],
            known.schedule[of["schedule"][rows]],
            pay_points()[pay] if known.hoped else MOST[6],
            np.where(many == 0, WHOLE, tongues // np.maximum(many, 1)) * MOST[7] // WHOLE,
            _LICENCES[of["many_licences"][rows], licences],
            np.where(of["remote"][rows] == 1, MOST[9], distance),
        )
    )


def _by_number(criterion: Criterion, most: int) -> Column:
    found = np.zeros((most + 1, most + 1), np.int16)
    for asked in range(most + 1):
        found[asked, : asked + 1] = part_points(criterion, asked)
    return found


_SKILLS, _LICENCES = _by_number(Criterion.SKILLS, 6), _by_number(Criterion.LICENCES, LICENCES)
_AWAY = distance_points()


def first(rows: Column, points: Column, limit: int, names: Column) -> list[Row]:
    """The best of some rows, the earlier first among equals."""
    score = points.sum(axis=0, dtype=np.int64)
    order = score * len(names) - rows
    if len(order) > limit:
        best = np.argpartition(order, -limit)[-limit:]
        best = best[np.argsort(-order[best])]
    else:
        best = np.argsort(-order)
    return [
        (int(names[rows[at]]), int(score[at]), tuple(points[:, at].tolist())) for at in best
    ]  # fmt: skip
