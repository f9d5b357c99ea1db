"""Business days in Kazakhstan and the reckoning of terms (docs/decisions/0002)."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType

from app.core.clock import CENTRE_ZONE
from app.core.paragraph import para
from app.core.vocabulary import Language, Unit

_RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "calendar"
_ONE_DAY = timedelta(days=1)
_PACKAGE_LANGUAGE = {Language.KAZAKH: "kk"}
_SUFFIX = re.compile(r"^(?P<name>[^(]+?)(?: \((?P<note>[^)]+)\))?$")


class DayKind(StrEnum):
    """What the centre declares a day to be, over the known calendar."""

    WORKING = "working"
    DAY_OFF = "day_off"


class StepKind(StrEnum):
    """What a day does in the reckoning of a term."""

    RECEIVED = "received"
    """The day of the event itself; nothing is counted on it."""
    NOT_BUSINESS = "not_business"
    """A day passed over, because nobody works on it."""
    TAKEN_AS_RECEIVED = "taken_as_received"
    """The next business day after one that had closed or was a day off (S7)."""
    COUNTED = "counted"
    """One day of the term."""
    MOVED = "moved"
    """The business day to which a calendar-day term moved from a day off."""


@dataclass(frozen=True)
class Step:
    """One day of a term's arithmetic."""

    day: date
    kind: StepKind


@dataclass(frozen=True)
class OfficeHours:
    """When an office receives; `weekdays` as in `date.weekday()`, Monday is 0."""

    opens: time
    closes: time
    weekdays: frozenset[int]


CENTRE_HOURS = OfficeHours(time(9), time(18, 30), frozenset(range(5)))
"""The centre (standard, row 7.1)."""

STATE_CORPORATION_HOURS = OfficeHours(time(9), time(20), frozenset(range(6)))
"""The State Corporation's front office (standard, row 7.2)."""


@dataclass(frozen=True)
class Due:
    """When a term ends, and the arithmetic that gave it.

    `moment` is the centre's closing time on the last day, in the centre's zone; `counted_from`
    the day on which the event counts as received (the term starts on the day after it);
    `unknown_years` those of the term whose transferred days nobody has entered yet.
    """

    moment: datetime
    event: datetime
    counted_from: date
    steps: tuple[Step, ...]
    calendar_version: int
    unknown_years: tuple[int, ...]


@cache
def _transfers() -> tuple[Mapping[date, date], frozenset[date]]:
    """The free days, each with the weekend day worked for it, and those weekend days."""
    with (_RESOURCES / "transfers.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["day_off"], row["worked_day_instead"]) for row in csv.DictReader(file)]
    free = {date.fromisoformat(off): date.fromisoformat(worked) for off, worked in rows}
    return MappingProxyType(free), frozenset(free.values())


@cache
def _holidays(year: int, language: str = "en_US") -> Mapping[date, str]:
    # A whole year at once: the package's own growing table is not safe between threads.
    from holidays import country_holidays

    return MappingProxyType(
        dict(country_holidays("KZ", years=[year], language=language, expand=False))
    )


@cache
def _russian_names() -> Mapping[str, str]:
    with (_RESOURCES / "holiday_names.csv").open(encoding="utf-8", newline="") as file:
        return {row["en"]: row["ru"] for row in csv.DictReader(file)}


def _in_russian(name: str) -> str:
    parts = _SUFFIX.match(name)
    russian = _russian_names()
    if parts is None or parts["name"] not in russian:
        return name
    notes = [russian.get(note, note) for note in (parts["note"] or "").split(", ") if note]
    return russian[parts["name"]] + (f" ({', '.join(notes)})" if notes else "")


def _transferred_name(worked: date, language: Language) -> str:
    day = f"{worked:%d.%m.%Y}"
    if language is Language.KAZAKH:
        return f"Демалыс күні ({day} күнінен ауыстырылды)"
    if language is Language.RUSSIAN:
        return f"Выходной день (перенесен с {day})"
    return f"Day off (moved from {day})"


_NO_DAYS: Mapping[date, DayKind] = MappingProxyType({})


class BusinessCalendar:
    """Kazakhstan's public holidays and transferred days, and the centre's own days over both.

    `own_days` win over everything; `version` is stored with each term reckoned here.
    """

    def __init__(self, own_days: Mapping[date, DayKind] = _NO_DAYS, version: int = 0) -> None:
        self._own_days = dict(own_days)
        # A working weekend day is a transfer; a day the centre keeps shut tells of none.
        self._own_years = {
            day.year
            for day, kind in own_days.items()
            if kind is DayKind.WORKING and day.weekday() not in CENTRE_HOURS.weekdays
        }
        self.version = version

    def is_business_day(self, day: date, hours: OfficeHours = CENTRE_HOURS) -> bool:
        """Say whether an office with these hours works on this day."""
        own = self._own_days.get(day)
        if own is not None:
            return own is DayKind.WORKING
        free, worked = _transfers()
        if day in worked:
            return True
        return (
            day.weekday() in hours.weekdays and day not in free and day not in _holidays(day.year)
        )

    def day_name(self, day: date, language: Language) -> str | None:
        """Give the holiday's or transferred day's name, or None for any other day.

        A holiday that the centre declared a working day has none.
        """
        if self._own_days.get(day) is DayKind.WORKING:
            return None
        free, _ = _transfers()
        if day in free:
            return _transferred_name(free[day], language)
        if day not in _holidays(day.year):
            return None
        name = _holidays(day.year, _PACKAGE_LANGUAGE.get(language, "en_US"))[day]
        if language is Language.RUSSIAN:
            return "; ".join(map(_in_russian, name.split("; ")))
        return name

    def transfers_known(self, year: int) -> bool:
        """Say whether the year's transfers are known: published, or entered by the centre."""
        return year <= max(_transfers()[0]).year or year in self._own_years

    @para("S7")
    def counted_from(self, received: datetime, hours: OfficeHours = CENTRE_HOURS) -> date:
        """Give the day on which what came at this moment counts as received.

        After closing time or on a day off it is the next business day of that office; closing
        time itself is still within the day. Raises ValueError for a moment without a zone.
        """
        local = _at_centre(received)
        day = local.date()
        if self.is_business_day(day, hours) and local.time() <= hours.closes:
            return day
        return self._next_business_day(day, hours)

    def due(
        self,
        event: datetime,
        amount: int,
        unit: Unit,
        *,
        hours: OfficeHours = CENTRE_HOURS,
        after_hours_rule: bool = True,
        keeps_its_day: bool = False,
    ) -> Due:
        """Reckon when a term of `amount` days ends.

        It starts on the day after the event and ends at the centre's closing time on its last
        day; a calendar-day term that ends on a day off ends on the next business day. `hours`
        are those of the office that received; the days of the term are the centre's. Without
        the after-hours rule the day of the event counts as it is; a calendar-day term that keeps
        its day (a validity, a bar) ends on it, whatever day that is. Raises ValueError for an
        event without a zone or an amount below one.
        """
        if amount < 1:
            raise ValueError("a term has at least one day")
        received = _at_centre(event).date()
        start = self.counted_from(event, hours) if after_hours_rule else received
        if unit is Unit.BUSINESS_DAY:
            counted = self._business_days(start, amount)
        else:
            counted = self._calendar_days(start, amount, keeps_its_day)
        steps = (*_reception(received, start), *counted)
        last = steps[-1].day
        return Due(
            moment=datetime.combine(last, CENTRE_HOURS.closes, CENTRE_ZONE),
            event=event,
            counted_from=start,
            steps=steps,
            calendar_version=self.version,
            unknown_years=tuple(
                year
                for year in range(received.year, last.year + 1)
                if not self.transfers_known(year)
            ),
        )

    def after_working_hours(self, moment: datetime, hours: float) -> datetime:
        """Give the moment by which so many working hours of the centre have passed.

        Nights and days off do not count; none at all is the moment itself. Raises ValueError for
        a moment without a zone or hours below nought.
        """
        if hours < 0:
            raise ValueError("working hours cannot be below nought")
        at, left = _at_centre(moment), timedelta(hours=hours)
        while left:
            opens, closes = (
                datetime.combine(at.date(), edge, CENTRE_ZONE)
                for edge in (CENTRE_HOURS.opens, CENTRE_HOURS.closes)
            )
            begin = max(at, opens)
            if self.is_business_day(at.date()) and begin < closes:
                if left <= closes - begin:
                    return begin + left
                left -= closes - begin
            at = opens + _ONE_DAY
        return at

    def _business_days(self, start: date, amount: int) -> Iterator[Step]:
        day = start
        while amount:
            day += _ONE_DAY
            counted = self.is_business_day(day)
            amount -= counted
            yield Step(day, StepKind.COUNTED if counted else StepKind.NOT_BUSINESS)

    def _calendar_days(self, start: date, amount: int, keeps_its_day: bool) -> Iterator[Step]:
        days = [start + _ONE_DAY * n for n in range(1, amount + 1)]
        yield from (Step(day, StepKind.COUNTED) for day in days)
        if not keeps_its_day and not self.is_business_day(days[-1]):
            moved = self._next_business_day(days[-1], CENTRE_HOURS)
            yield from _passed_over(days[-1], moved)
            yield Step(moved, StepKind.MOVED)

    def _next_business_day(self, day: date, hours: OfficeHours) -> date:
        day += _ONE_DAY
        while not self.is_business_day(day, hours):
            day += _ONE_DAY
        return day


def _at_centre(moment: datetime) -> datetime:
    if moment.utcoffset() is None:
        raise ValueError("a moment needs its zone")
    return moment.astimezone(CENTRE_ZONE)


def _passed_over(after: date, before: date) -> Iterator[Step]:
    for n in range(1, (before - after).days):
        yield Step(after + _ONE_DAY * n, StepKind.NOT_BUSINESS)


def _reception(received: date, start: date) -> Iterator[Step]:
    yield Step(received, StepKind.RECEIVED)
    if start != received:
        yield from _passed_over(received, start)
        yield Step(start, StepKind.TAKEN_AS_RECEIVED)
