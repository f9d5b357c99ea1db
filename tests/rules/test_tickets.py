"""The hall's rules (S3): numbers, limits, who comes next, and the day's figures."""

from datetime import UTC, datetime, timedelta
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.vocabulary import TicketOutcome, TicketPurpose
from app.rules.terms import term
from app.rules.tickets import (
    LETTERS,
    Pace,
    TicketTimes,
    figures,
    is_again,
    next_of,
    number_text,
    pace,
    passed,
    service_limit,
    spread,
    waiting_limit,
)

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)


def test_a_number_is_read_the_same_in_both_scripts_and_goes_on_after_a_thousand() -> None:
    assert set(LETTERS) == set(TicketPurpose)
    assert set(LETTERS.values()) <= set("ABCEHKMOPTX")
    assert len(set(LETTERS.values())) == len(LETTERS)
    assert number_text(TicketPurpose.REGISTRATION, 14) == "A-014"
    assert number_text(TicketPurpose.OTHER, 1000) == "M-1000"


def test_waiting_is_at_most_30_and_service_at_most_20_minutes_by_row_3_of_the_standard() -> None:
    assert (waiting_limit(), service_limit()) == (30 * MINUTE, 20 * MINUTE)
    assert term("S3.waiting").starts == "came_to_door"
    assert term("S3.service").starts == "called_to_counter"


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (0, Pace.IN_TIME),
        (14.99, Pace.IN_TIME),
        (15, Pace.NEAR_LIMIT),
        (20, Pace.NEAR_LIMIT),  # "at most 20 minutes": the twentieth is still kept
        (20.01, Pace.OVER_LIMIT),
    ],
)
def test_pace_of_service(minutes: float, expected: Pace) -> None:
    assert pace(minutes * MINUTE, service_limit()) is expected


def test_minutes_are_never_negative_and_a_clock_set_back_is_no_second_press() -> None:
    assert passed(NOW, NOW - MINUTE) == timedelta()
    assert passed(NOW, NOW + MINUTE) == MINUTE
    assert is_again(NOW, NOW + 1.9 * SECOND)
    assert not is_again(NOW, NOW + 2 * SECOND)
    assert not is_again(NOW, NOW - SECOND)
    assert not is_again(None, NOW)


def test_next_of_calls_who_came_first_among_the_counters_purposes() -> None:
    plan, work = TicketPurpose.PLAN, TicketPurpose.WORK
    waiting = [(3, plan, NOW), (1, work, NOW + MINUTE), (2, plan, NOW), (9, work, NOW - MINUTE)]
    assert next_of(waiting, ()) == 9
    assert next_of(waiting, (plan,)) == 2  # of two at the same moment, who was entered first
    assert next_of(waiting, (TicketPurpose.OTHER,)) is None
    assert next_of([], ()) is None


@given(st.lists(st.integers(0, 40 * 60), max_size=200))
def test_spread_is_by_the_nearest_rank(seconds: list[int]) -> None:
    times = [one * SECOND for one in seconds]
    told = spread(times, waiting_limit())
    assert told.count == len(times)
    assert told.over == sum(one > 30 * 60 for one in seconds)
    if not times:
        assert (told.median, told.p95, told.worst) == (None, None, None)
        return
    for share, value in ((0.5, told.median), (0.95, told.p95), (1, told.worst)):
        assert value in times
        # At least that share is no longer than it, and of what is shorter there is less.
        assert sum(one <= value for one in times) >= share * len(times) - 1e-9
        assert sum(one < value for one in times) < ceil(share * len(times) - 1e-9)


def test_figures_tell_what_became_of_the_tickets() -> None:
    told = figures(
        (
            TicketTimes(NOW),
            TicketTimes(NOW, NOW + 31 * MINUTE),
            TicketTimes(NOW, NOW + MINUTE, NOW + 22 * MINUTE, TicketOutcome.SERVED),
            TicketTimes(NOW, NOW + 5 * MINUTE, NOW + 15 * MINUTE, TicketOutcome.SERVED),
            TicketTimes(NOW, NOW + 3 * MINUTE, NOW + 9 * MINUTE, TicketOutcome.NOT_CAME),
            TicketTimes(NOW, None, NOW + 9 * MINUTE, TicketOutcome.LEFT),
        )
    )
    assert (told.given, told.waiting, told.serving) == (6, 1, 1)
    assert (told.served, told.not_came, told.left) == (2, 1, 1)
    assert (told.waited.count, told.waited.over) == (4, 1)
    assert (told.waited.median, told.waited.worst) == (3 * MINUTE, 31 * MINUTE)
    assert (told.service.count, told.service.over) == (2, 1)
    assert (told.service.median, told.service.p95) == (10 * MINUTE, 21 * MINUTE)
    assert figures(()).waited.median is None
