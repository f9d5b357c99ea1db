"""polars in benchmarks/matching.py: one lazy query over all rows, with its threads."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from benchmarks.matching_columns import MUST_COLUMNS, Asked, Known
from benchmarks.matching_data import JOBS, LANGUAGES, LICENCES, STUDIED, TODAY, Column
from benchmarks.matching_scans import Row
from benchmarks.matching_sql import DRIVEN, EXPERIENCE, MONTHS, MOST_SKILLS, SKILLS
from benchmarks.matching_tables import CRITERIA, MOST, WHOLE, distance_points, tongue_shares


class _Frame:
    """Columns, and how the best rows are taken from points that are expressions."""

    name = "polars"

    def __init__(self, columns: Mapping[str, Column], polars: Any) -> None:
        self.pl = polars
        self.row = columns["row"]
        self.skill_slots = columns["skills"].shape[1]
        plain = {key: each for key, each in columns.items() if key not in ("skills", "row")}
        plain |= {f"k{at}": columns["skills"][:, at] + 1 for at in range(self.skill_slots)}
        self.most_skill = int(columns["skills"].max(initial=0)) + 2
        plain["id"] = np.arange(len(self.row), dtype=np.int64)
        self.add(plain, columns)
        frame = polars.DataFrame({key: np.ascontiguousarray(each) for key, each in plain.items()})
        self.frame = frame.lazy()

    def add(self, plain: dict[str, Column], columns: Mapping[str, Column]) -> None:
        """Columns of the one side only."""

    def look(self, table: Column, at: Any) -> Any:
        """An element of a table by an expression."""
        return self.pl.lit(self.pl.Series(table.ravel().astype(np.int32))).gather(at)

    def same(self, where: Mapping[str, int], points: tuple[int, ...]) -> Any:
        """The points by distance."""
        col, chain = self.pl.col, self.pl
        for name, each in zip(("place", "sub", "district", "region"), points, strict=False):
            chain = chain.when(col(name) == where[name]).then(each)
        return chain.otherwise(points[4])

    def skills(self, numbers: tuple[int, ...]) -> Any:
        """How many of these skills a row has."""
        hits = np.zeros(self.most_skill, np.int32)
        hits[[one + 1 for one in numbers if one + 1 < self.most_skill]] = 1
        slots = (self.look(hits, self.pl.col(f"k{at}")) for at in range(self.skill_slots))
        return self.pl.sum_horizontal(*slots)

    def paid(self, pay: Any, hoped: Any) -> Any:
        """The points for pay, where something is hoped for."""
        part = self.pl.min_horizontal(WHOLE, pay.cast(self.pl.Int64) * WHOLE // hoped)
        return int(MOST[6]) * part // WHOLE

    def first(
        self, able: Any, points: list[Any], kept: Any, also: list[str], limit: int
    ) -> list[Row]:
        """The best rows of those able whose points are such as are kept."""
        pl, names = self.pl, [f"p{at}" for at in range(len(points))]
        named = [
            (one if isinstance(one, pl.Expr) else pl.lit(one)).cast(pl.Int32).alias(name)
            for name, one in zip(names, points, strict=True)
        ]
        score = pl.sum_horizontal(*names).cast(pl.Int64)
        found = (
            self.frame.filter(able)
            .select("id", *also, *named)
            .filter(kept)
            .with_columns(
                (score * len(self.row) - pl.col("id")).alias("order"), score.alias("score")
            )
            .top_k(limit, by="order")
            .sort("order", descending=True)
            .select("id", "score", *names)
            .collect()
        )
        return [(int(self.row[row[0]]), row[1], row[2:]) for row in found.rows()]


class PolarsPeople(_Frame):
    """The people for a vacancy."""

    def best(self, asked: Asked, limit: int) -> list[Row]:
        """The best of them, with points by criterion."""
        col, points = self.pl.col, self._points(asked)
        able = col("lowest") <= asked.pay
        if not asked.remote:
            able &= (col("moves") == 1) | (col("district") == asked.where["district"])
        if not asked.accessible:
            able &= col("disabled") == 0
        if not asked.short:
            able &= col("carer") == 0
        if asked.temporary:
            able &= col("takes_from") <= TODAY.toordinal()
        if asked.quota:
            able &= (col("quotas") & 1 << asked.quota) > 0
        kept = self.pl.lit(True)
        for at in np.flatnonzero(asked.least):
            kept &= col(f"p{at}") >= int(asked.least[at])
        return self.first(able, points, kept, [], limit)

    def _points(self, asked: Asked) -> list[Any]:
        pl, col, look = self.pl, self.pl.col, self.look
        low, high = asked.nears[-1]
        known = [look(asked.occupation["main"], col("occ"))]
        worked = [pl.when(col("occ").is_between(low, high)).then(col("years")).otherwise(0)]
        for at in range(JOBS):
            job, years = col(f"j{at}"), col(f"y{at}")
            long, short = (look(asked.occupation[kind], job) for kind in ("long", "short"))
            known.append(pl.when(years > 0).then(long).otherwise(short))
            worked.append(pl.when(job.is_between(low, high)).then(years).otherwise(0))
        known += [look(asked.occupation["studied"], col(f"s{at}")) for at in range(STUDIED)]
        spoken = [look(shares, col("tongues") // 16**at % 16) for at, shares in asked.tongues]
        driven = (col("licences") & sum(1 << bit for bit in asked.licences)).bitwise_count_ones()
        shared = int(MOST[7])
        if asked.tongues:
            shared = shared * (pl.sum_horizontal(*spoken) // len(spoken)) // WHOLE
        hoped = col("hoped")
        paid = self.paid(pl.lit(asked.pay), pl.max_horizontal(hoped, 1))
        return [
            pl.max_horizontal(*known),
            look(asked.experience, pl.max_horizontal(*worked)),
            look(asked.skill_points, self.skills(asked.skills)) if asked.skills else int(MOST[2]),
            look(asked.education, col("education")),
            look(asked.level, col("level")),
            look(asked.schedule, col("schedule")),
            pl.when(hoped == 0).then(int(MOST[6])).otherwise(paid),
            shared,
            look(asked.licence_points, driven.cast(pl.Int32)),
            self.same(asked.where, asked.distance),
        ]


class PolarsVacancies(_Frame):
    """The vacancies for a person."""

    def add(self, plain: dict[str, Column], columns: Mapping[str, Column]) -> None:
        plain["months_at"] = np.searchsorted(MONTHS, columns["months"]).astype(np.int32)

    def best(self, known: Known, limit: int) -> list[Row]:
        """The best of them, with points by criterion."""
        col, pl = self.pl.col, self.pl
        able = col("pay") >= known.lowest
        if not known.moves:
            able &= (col("remote") == 1) | (col("district") == known.where["district"])
        if known.disabled:
            able &= col("accessible") == 1
        if known.carer:
            able &= col("short") == 1
        if not known.takes:
            able &= col("temporary") == 0
        quotas = np.array([1, *(known.quotas >> at & 1 for at in range(1, 8))])
        able &= self.look(quotas, col("quota")) == 1
        kept = pl.lit(True)
        for at, criterion in enumerate(CRITERIA):
            if criterion in MUST_COLUMNS:
                kept &= (col(MUST_COLUMNS[criterion]) == 0) | (col(f"p{at}") == int(MOST[at]))
        return self.first(able, self._points(known), kept, [*MUST_COLUMNS.values()], limit)

    def _points(self, known: Known) -> list[Any]:
        pl, col, look = self.pl, self.pl.col, self.look
        occupation, levels = col("occ"), tongue_shares().shape[0]
        worked = col("months_at") * EXPERIENCE.shape[1] + look(known.years, occupation)
        met = col("many_skills").cast(pl.Int32) * (MOST_SKILLS + 1) + self.skills(known.skills)
        spoken = pl.sum_horizontal(
            *(
                look(known.tongues, col(f"t{at}").cast(pl.Int32) * levels + col(f"a{at}"))
                for at in range(LANGUAGES)
            )
        )
        many = col("many_tongues")
        shared = int(MOST[7]) * (spoken // pl.max_horizontal(many, 1)) // WHOLE
        held = col("licences") & known.licences
        driven = held.bitwise_count_ones().cast(pl.Int32)
        licences = col("many_licences").cast(pl.Int32) * (LICENCES + 1) + driven
        away = self.same(known.where, distance_points())
        return [
            look(known.occupation, occupation),
            look(EXPERIENCE, worked),
            look(SKILLS, met),
            look(known.education, col("education")),
            look(known.level, col("level")),
            look(known.schedule, col("schedule")),
            self.paid(col("pay"), known.hoped) if known.hoped else int(MOST[6]),
            pl.when(many == 0).then(int(MOST[7])).otherwise(shared),
            look(DRIVEN, licences),
            pl.when(col("remote") == 1).then(int(MOST[9])).otherwise(away),
        ]
