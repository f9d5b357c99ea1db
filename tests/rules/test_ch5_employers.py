"""L27, L28.2.2: what an employer tells of dismissals and of a year, and until when."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.age import add_months
from app.rules.ch5_employers import (
    LeavingFacts,
    NoticeFacts,
    YearFacts,
    notice_due,
    notice_faults,
    year_faults,
)
from app.rules.quotas import Employer
from app.rules.verdict import Outcome

TODAY = date(2021, 7, 1)
BEGINS = date(2021, 8, 2)


@pytest.mark.parametrize(
    ("begins", "due"),
    [
        (date(2021, 8, 2), date(2021, 7, 2)),
        (date(2021, 7, 31), date(2021, 6, 30)),
        (date(2021, 4, 30), date(2021, 3, 31)),  # a month from 31 March ends on 30 April
        (date(2021, 3, 31), date(2021, 2, 28)),
        (date(2024, 2, 29), date(2024, 1, 31)),
        (date(2022, 1, 9), date(2021, 12, 9)),
    ],
)
def test_notice_due_a_month_before_dismissals_begin_l28_2_2(begins: date, due: date) -> None:
    assert notice_due(begins) == due


@given(st.dates(date(2016, 1, 1), date(2090, 1, 1)))
def test_notice_due_is_the_last_day_from_which_a_month_is_over(begins: date) -> None:
    due = notice_due(begins)
    assert add_months(due, 1) <= begins < add_months(due + timedelta(days=1), 1)


def codes(facts: NoticeFacts) -> dict[str | None, tuple[str, Outcome]]:
    found = {reason.field: (reason.code, reason.outcome) for reason in notice_faults(facts, TODAY)}
    assert {str(r.paragraph) for r in notice_faults(facts, TODAY)} <= {"L28.2.2", "10.2"}
    return found


def test_notice_faults_take_a_late_notice_and_refuse_an_impossible_one_l28_2_2() -> None:
    good = LeavingFacts(3, 180_000, BEGINS)
    assert codes(NoticeFacts(TODAY, BEGINS, None, (good,))) == {}
    late = NoticeFacts(TODAY, date(2021, 7, 15), None, (LeavingFacts(1, 0, date(2021, 7, 15)),))
    assert codes(late) == {"received_on": ("notice_late", Outcome.WARNED)}
    refused = Outcome.REFUSED
    before = BEGINS - timedelta(days=1)
    assert codes(NoticeFacts(TODAY + timedelta(days=1), BEGINS, before, ())) == {
        "received_on": ("notice_ahead", refused),
        "ends_on": ("notice_ends_first", refused),
        "rows": ("notice_empty", refused),
    }
    wrong = (
        LeavingFacts(0, -1, before),
        LeavingFacts(10_000_000, 10**9, date(2021, 10, 1)),
        good,
    )
    assert codes(NoticeFacts(TODAY, BEGINS, date(2021, 9, 1), wrong)) == {
        "rows.0.people": ("people_missing", refused),
        "rows.0.pay": ("number_negative", refused),
        "rows.0.leaves_on": ("leaves_outside", refused),
        "rows.1.people": ("number_too_big", refused),
        "rows.1.pay": ("number_too_big", refused),
        "rows.1.leaves_on": ("leaves_outside", refused),
    }


def year_codes(facts: YearFacts) -> dict[str | None, str]:
    return {reason.field: reason.code for reason in year_faults(facts, TODAY)}


def test_year_faults_keep_parts_within_the_whole_l27_3() -> None:
    whole = Employer(300, sent_out=300, in_harmful_work=300, yearly=100, yearly_disabled=20)
    assert year_codes(YearFacts(2021, whole, ((5, 5), (0, 2)))) == {}
    wrong = Employer(10, sent_out=11, in_harmful_work=-1, yearly=1, yearly_disabled=2)
    assert year_codes(YearFacts(2015, wrong, ((-1, 10_000_000),))) == {
        "year": "year_impossible",
        "sent_out": "more_than_listed",
        "harmful": "number_negative",
        "yearly_disabled": "more_than_yearly",
        "places.0.places": "number_negative",
        "places.0.taken": "number_too_big",
        "places": "quota_over_fifth",
    }
    assert year_codes(YearFacts(2023, Employer(0))) == {"year": "year_impossible"}


def test_no_places_are_set_where_the_law_sets_no_quota_l27_2() -> None:
    association = Employer(300, is_association=True)
    assert year_codes(YearFacts(2021, association, ((0, 0),))) == {}
    assert year_codes(YearFacts(2021, association, ((1, 0),))) == {"places": "quota_association"}
