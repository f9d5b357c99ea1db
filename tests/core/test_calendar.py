from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta

import pytest
from holidays import country_holidays
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.calendar import (
    CENTRE_HOURS,
    STATE_CORPORATION_HOURS,
    BusinessCalendar,
    DayKind,
    OfficeHours,
    Step,
    StepKind,
)
from app.core.clock import CENTRE_ZONE
from app.core.vocabulary import Language, Unit

PUBLISHED = BusinessCalendar()


def at(day: str, clock: str = "12:00") -> datetime:
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), CENTRE_ZONE)


def due_day(
    event: datetime,
    amount: int = 1,
    unit: Unit = Unit.BUSINESS_DAY,
    own_days: Mapping[date, DayKind] | None = None,
    hours: OfficeHours = CENTRE_HOURS,
) -> str:
    due = BusinessCalendar(own_days or {}).due(event, amount, unit, hours=hours)
    return due.moment.date().isoformat()


@pytest.mark.parametrize(
    ("event", "amount", "last"),
    [
        (at("2022-02-09"), 1, "2022-02-10"),
        (at("2022-02-11", "17:40"), 1, "2022-02-14"),  # Friday
        (at("2021-07-02", "17:40"), 1, "2021-07-03"),  # a Saturday worked instead of Monday
        (at("2021-07-02", "17:40"), 2, "2021-07-07"),  # 5 July is free, 6 July Capital Day
        (at("2023-06-30"), 1, "2023-07-01"),
        (at("2023-07-05"), 1, "2023-07-10"),  # 6 July Capital Day, 7 July moved, a weekend
        (at("2021-12-31"), 1, "2022-01-05"),  # 1-2 January fell on a weekend
        (at("2021-03-19"), 1, "2021-03-25"),  # Nauryz, one of its days on a Sunday
        (at("2021-07-19"), 1, "2021-07-21"),  # Kurban-ait
        (at("2025-01-03"), 1, "2025-01-06"),  # a moved day off: received on Sunday the 5th
        (at("2025-01-02"), 1, "2025-01-06"),  # 5 January was a working Sunday
        (at("2021-12-15"), 5, "2021-12-24"),  # Independence Day, two days
    ],
)
def test_business_day_term_ends(event: datetime, amount: int, last: str) -> None:
    assert due_day(event, amount) == last


@pytest.mark.parametrize(
    ("clock", "counted", "last"),
    [
        ("00:00:00", "2022-02-09", "2022-02-10"),
        ("08:59:59", "2022-02-09", "2022-02-10"),
        ("18:29:00", "2022-02-09", "2022-02-10"),
        ("18:30:00", "2022-02-09", "2022-02-10"),
        ("18:30:00.000001", "2022-02-10", "2022-02-11"),
        ("18:31:00", "2022-02-10", "2022-02-11"),
    ],
)
def test_application_after_closing_counts_as_next_day(clock: str, counted: str, last: str) -> None:
    event = at("2022-02-09", clock)
    assert PUBLISHED.counted_from(event).isoformat() == counted
    assert due_day(event) == last


def test_term_ends_at_the_centres_closing_time() -> None:
    due = PUBLISHED.due(at("2022-02-09"), 1, Unit.BUSINESS_DAY)
    assert due.moment == datetime(2022, 2, 10, 18, 30, tzinfo=CENTRE_ZONE)
    evening = PUBLISHED.due(
        at("2022-02-09", "19:30"), 1, Unit.BUSINESS_DAY, hours=STATE_CORPORATION_HOURS
    )
    assert evening.moment == due.moment


def test_without_the_after_hours_rule_only_the_start_differs() -> None:
    due = PUBLISHED.due(at("2022-02-12", "22:00"), 1, Unit.BUSINESS_DAY, after_hours_rule=False)
    assert due.counted_from == date(2022, 2, 12)
    assert due.moment == at("2022-02-14", "18:30")


def test_state_corporation_receives_on_saturday_and_the_centre_counts_from_monday() -> None:
    saturday = at("2022-02-12", "10:00")
    assert PUBLISHED.counted_from(saturday, STATE_CORPORATION_HOURS) == saturday.date()
    assert due_day(saturday, hours=STATE_CORPORATION_HOURS) == "2022-02-14"
    assert due_day(saturday) == "2022-02-15"
    assert due_day(at("2022-02-12", "20:01"), hours=STATE_CORPORATION_HOURS) == "2022-02-15"
    assert due_day(at("2022-02-13", "10:00"), hours=STATE_CORPORATION_HOURS) == "2022-02-15"


@pytest.mark.parametrize(
    ("event", "last"),
    [
        (at("2022-02-10"), "2022-03-14"),  # the 30th day is Saturday 12 March
        (at("2022-02-09"), "2022-03-11"),  # a Friday
        (at("2022-02-03"), "2022-03-05"),  # a working Saturday
        (at("2022-02-05"), "2022-03-09"),  # counted from Monday 7 February
        (at("2021-06-20"), "2021-07-21"),  # the 30th day is a Wednesday after Kurban-ait
        (at("2021-06-18"), "2021-07-19"),  # the 30th day is a Sunday
    ],
)
def test_thirty_calendar_days_end_on_a_business_day(event: datetime, last: str) -> None:
    assert due_day(event, 30, Unit.CALENDAR_DAY) == last


def test_own_days_win_over_holidays_transfers_and_weekends() -> None:
    thursday, friday = date(2026, 5, 28), date(2026, 5, 29)
    saturday = date(2026, 5, 30)
    own = {thursday: DayKind.DAY_OFF, friday: DayKind.DAY_OFF, saturday: DayKind.WORKING}
    assert due_day(at("2026-05-26"), own_days=own) == "2026-05-30"  # the 27th is Kurban-ait
    assert due_day(at("2021-07-02"), own_days={date(2021, 7, 3): DayKind.DAY_OFF}) == "2021-07-07"
    working_nauryz = {date(2021, 3, 22): DayKind.WORKING}
    assert due_day(at("2021-03-19"), own_days=working_nauryz) == "2021-03-22"


def test_event_is_read_in_the_centres_zone_before_and_after_march_2024() -> None:
    before = datetime(2024, 2, 28, 12, 40, tzinfo=UTC)  # 18:40 by UTC+6
    after = datetime(2024, 3, 1, 12, 40, tzinfo=UTC)  # 17:40 by UTC+5
    assert PUBLISHED.counted_from(before) == date(2024, 2, 29)
    assert PUBLISHED.counted_from(after) == date(2024, 3, 1)
    due = PUBLISHED.due(at("2024-02-29"), 1, Unit.BUSINESS_DAY)
    assert due.moment.astimezone(UTC) == datetime(2024, 3, 1, 13, 30, tzinfo=UTC)


def test_steps_tell_the_arithmetic_of_a_late_friday() -> None:
    due = PUBLISHED.due(at("2022-02-11", "18:40"), 1, Unit.BUSINESS_DAY)
    assert due.steps == (
        Step(date(2022, 2, 11), StepKind.RECEIVED),
        Step(date(2022, 2, 12), StepKind.NOT_BUSINESS),
        Step(date(2022, 2, 13), StepKind.NOT_BUSINESS),
        Step(date(2022, 2, 14), StepKind.TAKEN_AS_RECEIVED),
        Step(date(2022, 2, 15), StepKind.COUNTED),
    )
    assert due.counted_from == date(2022, 2, 14)


def test_steps_tell_that_a_calendar_term_moved() -> None:
    due = PUBLISHED.due(at("2022-02-11"), 1, Unit.CALENDAR_DAY)
    assert due.steps == (
        Step(date(2022, 2, 11), StepKind.RECEIVED),
        Step(date(2022, 2, 12), StepKind.COUNTED),
        Step(date(2022, 2, 13), StepKind.NOT_BUSINESS),
        Step(date(2022, 2, 14), StepKind.MOVED),
    )


def test_year_without_known_transfers_is_said() -> None:
    assert PUBLISHED.due(at("2025-12-30"), 1, Unit.BUSINESS_DAY).unknown_years == ()
    assert PUBLISHED.due(at("2025-12-31"), 1, Unit.BUSINESS_DAY).unknown_years == (2026,)
    own = BusinessCalendar({date(2026, 1, 3): DayKind.WORKING}, version=4)
    due = own.due(at("2025-12-31"), 1, Unit.BUSINESS_DAY)
    assert (due.unknown_years, due.calendar_version) == ((), 4)


def test_constitution_day_left_30_august_in_2026() -> None:
    assert not PUBLISHED.is_business_day(date(2024, 8, 30))
    assert PUBLISHED.is_business_day(date(2026, 8, 31))
    assert PUBLISHED.day_name(date(2026, 8, 30), Language.ENGLISH) is None


def test_transfers_table_agrees_with_the_package() -> None:
    package = country_holidays("KZ", years=range(2000, 2026))
    assert len(package.weekend_workdays) > 40
    assert all(map(PUBLISHED.is_business_day, package.weekend_workdays))
    assert not any(PUBLISHED.is_business_day(day) for day in package)


@pytest.mark.parametrize(
    ("day", "kazakh", "russian", "english"),
    [
        ("2021-07-20", "Құрбан айт", "Курбан-айт", "Eid al-Adha"),
        (
            "2021-01-04",
            "Жаңа жыл (қайта белгіленген демалыс)",
            "Новый год (перенос выходного дня)",
            "New Year's Day (observed)",
        ),
        (
            "2021-07-05",
            "Демалыс күні (03.07.2021 күнінен ауыстырылды)",
            "Выходной день (перенесен с 03.07.2021)",
            "Day off (moved from 03.07.2021)",
        ),
        ("2022-02-09", None, None, None),
    ],
)
def test_day_names(day: str, kazakh: str | None, russian: str | None, english: str | None) -> None:
    names = [PUBLISHED.day_name(date.fromisoformat(day), language) for language in Language]
    assert names == [kazakh, russian, english]


def test_every_holiday_has_a_russian_name() -> None:
    days = (date(2005, 1, 1) + timedelta(days=n) for n in range(365 * 30))
    names = {name for day in days if (name := PUBLISHED.day_name(day, Language.RUSSIAN))}
    assert len(names) > 20
    assert not [name for name in names if any("a" <= c <= "z" for c in name.lower())]


def test_holiday_declared_working_has_no_name() -> None:
    nauryz = date(2021, 3, 22)
    own = BusinessCalendar({nauryz: DayKind.WORKING})
    assert own.day_name(nauryz, Language.KAZAKH) is None


def test_moment_without_zone_and_empty_term_are_refused() -> None:
    noon = at("2022-02-09").replace(tzinfo=None)
    with pytest.raises(ValueError, match="zone"):
        PUBLISHED.counted_from(noon)
    with pytest.raises(ValueError, match="one day"):
        PUBLISHED.due(at("2022-02-09"), 0, Unit.BUSINESS_DAY)


events = st.datetimes(
    min_value=datetime(2016, 1, 1),  # noqa: DTZ001
    max_value=datetime(2028, 1, 1),  # noqa: DTZ001
    timezones=st.just(CENTRE_ZONE),
)
amounts = st.integers(1, 40)
units = st.sampled_from([Unit.BUSINESS_DAY, Unit.CALENDAR_DAY])
offices = st.sampled_from([CENTRE_HOURS, STATE_CORPORATION_HOURS])
calendars = st.builds(
    BusinessCalendar,
    st.dictionaries(
        st.dates(date(2016, 1, 1), date(2028, 1, 1)), st.sampled_from(DayKind), max_size=20
    ),
)
unhurried = settings(deadline=None, max_examples=80)


@unhurried
@given(calendars, events, amounts, units, offices)
def test_due_is_a_business_day_after_the_event(
    calendar: BusinessCalendar, event: datetime, amount: int, unit: Unit, hours: OfficeHours
) -> None:
    due = calendar.due(event, amount, unit, hours=hours)
    assert calendar.is_business_day(due.moment.date())
    assert due.moment.date() > due.counted_from >= event.date()
    assert due.moment > event


@unhurried
@given(calendars, events, events, amounts, units)
def test_later_event_is_never_due_earlier(
    calendar: BusinessCalendar, one: datetime, other: datetime, amount: int, unit: Unit
) -> None:
    first, second = sorted((one, other), key=lambda moment: moment.astimezone(UTC))
    assert calendar.due(first, amount, unit).moment <= calendar.due(second, amount, unit).moment


@unhurried
@given(calendars, events, amounts)
def test_n_business_days_lie_between_receipt_and_due(
    calendar: BusinessCalendar, event: datetime, amount: int
) -> None:
    due = calendar.due(event, amount, Unit.BUSINESS_DAY)
    span = (due.moment.date() - due.counted_from).days
    days = [due.counted_from + timedelta(days=n) for n in range(1, span + 1)]
    assert sum(map(calendar.is_business_day, days)) == amount


@unhurried
@given(calendars, events, amounts)
def test_calendar_term_ends_on_the_first_business_day_from_its_last(
    calendar: BusinessCalendar, event: datetime, amount: int
) -> None:
    due = calendar.due(event, amount, Unit.CALENDAR_DAY)
    last = due.counted_from + timedelta(days=amount)
    over = [last + timedelta(days=n) for n in range((due.moment.date() - last).days)]
    assert due.moment.date() >= last
    assert not any(map(calendar.is_business_day, over))


@unhurried
@given(calendars, events, amounts, units, offices)
def test_steps_name_every_day_once_in_order(
    calendar: BusinessCalendar, event: datetime, amount: int, unit: Unit, hours: OfficeHours
) -> None:
    due = calendar.due(event, amount, unit, hours=hours)
    span = (due.moment.date() - event.date()).days
    assert [step.day for step in due.steps] == [
        event.date() + timedelta(days=n) for n in range(span + 1)
    ]
    assert sum(step.kind is StepKind.COUNTED for step in due.steps) == amount


@pytest.mark.parametrize(
    ("moment", "hours", "after"),
    [
        (at("2021-07-01", "10:00"), 0, at("2021-07-01", "10:00")),
        (at("2021-07-01", "10:00"), 2, at("2021-07-01", "12:00")),
        (at("2021-07-01", "16:30"), 2, at("2021-07-01", "18:30")),  # closing time is within
        (at("2021-07-01", "16:31"), 2, at("2021-07-02", "09:01")),
        (at("2021-07-01", "07:00"), 1, at("2021-07-01", "10:00")),  # before the doors open
        (at("2021-07-01", "20:00"), 9.5, at("2021-07-02", "18:30")),
        # 3 July is a working Saturday, 4 July a Sunday, 5 and 6 July are days off.
        (at("2021-07-02", "18:00"), 1, at("2021-07-03", "09:30")),
        (at("2021-07-03", "18:00"), 1, at("2021-07-07", "09:30")),
        (at("2021-07-04", "12:00"), 1, at("2021-07-07", "10:00")),
    ],
)
def test_working_hours_pass_by_day_only(moment: datetime, hours: float, after: datetime) -> None:
    assert PUBLISHED.after_working_hours(moment, hours) == after


def test_working_hours_need_a_zone_and_go_forward() -> None:
    with pytest.raises(ValueError, match="zone"):
        PUBLISHED.after_working_hours(datetime(2021, 7, 1, 10), 1)  # noqa: DTZ001
    with pytest.raises(ValueError, match="nought"):
        PUBLISHED.after_working_hours(at("2021-07-01"), -1)
