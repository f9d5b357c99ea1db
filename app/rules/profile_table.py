"""The table of the profile's points as it is written: CSV (resources/profile/README.md)."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from io import StringIO
from pathlib import Path

from app.core.classifiers import UnknownCode, entry
from app.core.errors import UserError
from app.core.vocabulary import ProfileCategory

Answer = str | int

LISTS = frozenset(
    {
        "education_level",
        "criminal_record",
        "demand_for_specialty",
        "job_search_skills",
        "computer_skills",
        "motivation_level",
    }
)
"""Factors answered by a code of the list of the same name."""

NUMBERS = frozenset(
    {
        "age",
        "unemployment_months",
        "children",
        "specialties_count",
        "main_experience",
        "total_experience",
        "last_experience",
        "previous_unemployment_months",
        "training_months",
    }
)
"""Factors answered by a number: years for age and experience, months where the name says so."""

COLUMNS = ("factor", "kind", "value", "from", "to", "points")
_SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "profile" / "factors.csv"
_MOST_POINTS = 1000
_LONGEST_NUMBER = 4


@dataclass(frozen=True)
class Row:
    """Points for an answer: a code, or a number from `low` to `high` (None: no limit)."""

    points: int
    code: str | None = None
    low: int | None = None
    high: int | None = None

    def fits(self, answer: Answer) -> bool:
        """Whether the answer is the row's."""
        if isinstance(answer, str):
            return answer == self.code
        return (self.low is None or self.low <= answer) and (
            self.high is None or answer <= self.high
        )


@dataclass(frozen=True)
class FactorTable:
    """The points by factor, and from how many points each category begins, in rising order.

    unofficial: not the state's own weights, which are not public.
    """

    in_force_from: date
    unofficial: bool
    rows: Mapping[str, tuple[Row, ...]]
    thresholds: Mapping[ProfileCategory, int]


class TableFault(StrEnum):
    """What is wrong with a row of the table."""

    COLUMNS = "table_columns"
    DATE = "table_date"
    UNOFFICIAL = "table_unofficial"
    FACTOR = "table_factor"
    KIND = "table_kind"
    CODE = "table_code"
    TWICE = "table_twice"
    NUMBER = "table_number"
    RANGE = "table_range"
    OVERLAP = "table_overlap"
    CATEGORY = "table_category"
    THRESHOLDS = "table_thresholds"


class _Reader:
    """Takes the rows in one by one; each fault names its line, the header's being 1."""

    def __init__(self) -> None:
        self.line = 1
        self.in_force_from: date | None = None
        self.unofficial: bool | None = None
        self.rows: dict[str, list[Row]] = {}
        self.thresholds: dict[ProfileCategory, int] = {}

    def wrong(self, problem: TableFault) -> UserError:
        return UserError("profile_table_invalid", line=self.line, problem=problem)

    def take(self, row: Mapping[str, str]) -> None:
        factor, kind = row["factor"], row["kind"]
        if factor == "table":
            self._take_head(kind, row["value"])
        elif factor == "category":
            self._take_threshold(kind, row)
        elif factor in LISTS:
            self._take_code(factor, kind, row)
        elif factor in NUMBERS:
            self._take_range(factor, kind, row)
        else:
            raise self.wrong(TableFault.FACTOR)

    def _take_head(self, kind: str, value: str) -> None:
        if kind == "in_force_from":
            try:
                self.in_force_from = date.fromisoformat(value)
            except ValueError:
                raise self.wrong(TableFault.DATE) from None
        elif kind == "unofficial" and value in ("yes", "no"):
            self.unofficial = value == "yes"
        else:
            raise self.wrong(TableFault.UNOFFICIAL if kind == "unofficial" else TableFault.KIND)

    def _take_threshold(self, kind: str, row: Mapping[str, str]) -> None:
        if kind != "threshold":
            raise self.wrong(TableFault.KIND)
        if row["value"] not in list(ProfileCategory):
            raise self.wrong(TableFault.CATEGORY)
        category = ProfileCategory(row["value"])
        if category in self.thresholds:
            raise self.wrong(TableFault.TWICE)
        self.thresholds[category] = self._points(row)

    def _take_code(self, factor: str, kind: str, row: Mapping[str, str]) -> None:
        if kind != "code":
            raise self.wrong(TableFault.KIND)
        try:
            code = entry(factor, row["value"]).code
        except UnknownCode:
            raise self.wrong(TableFault.CODE) from None
        rows = self.rows.setdefault(factor, [])
        if any(other.code == code for other in rows):
            raise self.wrong(TableFault.TWICE)
        rows.append(Row(self._points(row), code))

    def _take_range(self, factor: str, kind: str, row: Mapping[str, str]) -> None:
        if kind != "range":
            raise self.wrong(TableFault.KIND)
        low, high = self._limit(row["from"]), self._limit(row["to"])
        if low is not None and high is not None and low > high:
            raise self.wrong(TableFault.RANGE)
        rows = self.rows.setdefault(factor, [])
        taken = Row(self._points(row), low=low, high=high)
        if any(_overlap(taken, other) for other in rows):
            raise self.wrong(TableFault.OVERLAP)
        rows.append(taken)

    def _limit(self, text: str) -> int | None:
        if not text:
            return None
        if not _is_number(text):
            raise self.wrong(TableFault.NUMBER)
        return int(text)

    def _points(self, row: Mapping[str, str]) -> int:
        text = row["points"]
        if not _is_number(text.removeprefix("-")) or abs(int(text)) > _MOST_POINTS:
            raise self.wrong(TableFault.NUMBER)
        return int(text)

    def table(self) -> FactorTable:
        if self.in_force_from is None:
            raise self.wrong(TableFault.DATE)
        if self.unofficial is None:
            raise self.wrong(TableFault.UNOFFICIAL)
        starts = [self.thresholds.get(category) for category in ProfileCategory]
        known = [start for start in starts if start is not None]
        if len(known) < len(starts) or known != sorted(set(known)):
            raise self.wrong(TableFault.THRESHOLDS)
        return FactorTable(
            self.in_force_from,
            self.unofficial,
            {factor: tuple(rows) for factor, rows in self.rows.items()},
            dict(zip(ProfileCategory, known, strict=True)),
        )


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= _LONGEST_NUMBER


def _overlap(one: Row, other: Row) -> bool:
    def ends_before(first: Row, second: Row) -> bool:
        return first.high is not None and second.low is not None and first.high < second.low

    return not (ends_before(one, other) or ends_before(other, one))


def read_table(text: str) -> FactorTable:
    """The table that a CSV text tells.

    Raises UserError profile_table_invalid (line, the header's being 1; problem, a TableFault)
    for the first row that cannot be, or after the last one for what the table lacks.
    """
    reader = _Reader()
    lines = csv.reader(StringIO(text.removeprefix("\ufeff"), newline=""))
    try:
        if next(lines, None) != [*COLUMNS]:
            raise reader.wrong(TableFault.COLUMNS)
        for cells in filter(any, lines):
            reader.line = lines.line_num
            if len(cells) != len(COLUMNS):
                raise reader.wrong(TableFault.COLUMNS)
            reader.take(dict(zip(COLUMNS, map(str.strip, cells), strict=True)))
    except csv.Error:
        raise reader.wrong(TableFault.COLUMNS) from None
    reader.line = lines.line_num + 1
    return reader.table()


@cache
def shipped_text() -> str:
    """The table that comes with the program, as it is written."""
    return _SHIPPED.read_text(encoding="utf-8")


@cache
def shipped_table() -> FactorTable:
    """The table that comes with the program. Unofficial: the state's weights are not public."""
    return read_table(shipped_text())
