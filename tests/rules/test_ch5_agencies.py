"""L30, L31.2: private agencies, their contracts of outsourcing, and what they tell."""

from dataclasses import replace
from datetime import date

import pytest

from app.core.vocabulary import AgencyReport
from app.rules.ch5_agencies import (
    ContractFacts,
    FigureFacts,
    ReportFacts,
    Span,
    agency_faults,
    closing_faults,
    contract_faults,
    first_day,
    gives_mediation,
    missing_periods,
    periods_over,
    report_faults,
    step_faults,
)
from app.rules.terms import term

TODAY = date(2026, 11, 21)
QUARTER, MONTH = AgencyReport.QUARTER, AgencyReport.CONTRACT_MONTH


def test_an_agency_gives_mediation_from_its_first_day_to_its_last() -> None:
    """gives_mediation, agency_faults, closing_faults: L30.1."""
    span = Span(date(2026, 3, 2), date(2026, 9, 30))
    days = [date(2026, 3, 1), date(2026, 3, 2), date(2026, 9, 30), date(2026, 10, 1)]
    assert [gives_mediation(span, day) for day in days] == [False, True, True, False]
    assert gives_mediation(replace(span, until=None), TODAY)
    assert [r.code for r in agency_faults(date(2026, 11, 22), TODAY)] == ["agency_day_ahead"]
    assert [r.code for r in agency_faults(date(1990, 1, 1), TODAY)] == ["agency_day_early"]
    assert not list(closing_faults(span, TODAY))
    wrong = Span(date(2026, 11, 25), date(2026, 11, 22))
    assert [r.code for r in closing_faults(wrong, TODAY)] == [
        "agency_day_ahead",
        "agency_ends_first",
    ]


def test_a_contract_is_made_with_an_agency_at_work_and_published_within_ten_days() -> None:
    """contract_faults, step_faults: L30.2, and its term."""
    rule = term("L30.2")
    assert (rule.amount, rule.unit.value, rule.owner.value) == (10, "business_day", "clerk")
    agency = Span(date(2026, 3, 2), date(2026, 9, 30))
    good = ContractFacts(agency, date(2026, 9, 1), date(2027, 8, 31))
    assert not list(contract_faults(good, TODAY))
    closed = replace(good, made_on=date(2026, 10, 1), valid_until=date(2026, 9, 1))
    assert {r.field: r.code for r in contract_faults(closed, TODAY)} == {
        "valid_until": "contract_ends_first",
        "made_on": "agency_not_at_work",
    }
    ahead = replace(good, made_on=date(2026, 12, 1))
    assert [r.code for r in contract_faults(ahead, TODAY)] == ["agency_day_ahead"]
    assert not list(step_faults("published_on", date(2026, 9, 1), good.made_on, TODAY))
    early = list(step_faults("published_on", date(2026, 8, 31), good.made_on, TODAY))
    assert [r.code for r in early] == ["before_contract"]
    late = list(step_faults("ended_on", date(2026, 11, 22), good.made_on, TODAY))
    assert [r.code for r in late] == ["agency_day_ahead"]


@pytest.mark.parametrize(
    ("kind", "since", "until", "owed"),
    [
        (QUARTER, (2026, 2, 10), None, [(2026, 1, 1), (2026, 4, 1), (2026, 7, 1)]),
        (QUARTER, (2026, 2, 10), (2026, 4, 1), [(2026, 1, 1), (2026, 4, 1)]),
        (QUARTER, (2026, 10, 1), None, []),
        (MONTH, (2026, 8, 31), (2026, 10, 1), [(2026, 8, 1), (2026, 9, 1), (2026, 10, 1)]),
        (MONTH, (2026, 10, 31), None, [(2026, 10, 1)]),
    ],
)
def test_figures_are_owed_of_each_period_that_is_over(kind, since, until, owed) -> None:
    """periods_over: L31.2.5 each quarter, L31.2.5-1 each month, begun ones as well."""
    span = Span(date(*since), date(*until) if until else None)
    assert periods_over(kind, span, TODAY) == tuple(date(*day) for day in owed)
    assert periods_over(QUARTER, Span(date(2026, 2, 1)), date(2026, 3, 31)) == ()
    assert periods_over(QUARTER, Span(date(2026, 2, 1)), date(2026, 4, 1)) == (date(2026, 1, 1),)


def test_what_nobody_told_is_missing_the_last_first() -> None:
    """missing_periods: L31.2.5."""
    owed = (date(2026, 1, 1), date(2026, 4, 1), date(2026, 7, 1))
    assert missing_periods(owed, {date(2026, 4, 1)}) == (date(2026, 7, 1), date(2026, 1, 1))
    assert first_day(QUARTER, date(2026, 12, 31)) == date(2026, 10, 1)
    assert first_day(MONTH, date(2026, 12, 31)) == date(2026, 12, 1)


def test_figures_are_of_a_period_that_is_over_and_add_up() -> None:
    """report_faults: L31.2.5, L31.2.5-1."""
    rows = (FigureFacts("5223", 12, 4), FigureFacts("9111", 3, 3))
    good = ReportFacts(QUARTER, Span(date(2026, 2, 10)), date(2026, 7, 1), date(2026, 10, 5), rows)

    def codes(**changed: object) -> dict[str | None, str]:
        return {r.field: r.code for r in report_faults(replace(good, **changed), TODAY)}  # type: ignore[arg-type]

    assert codes() == {}
    assert codes(period_from=date(2026, 8, 1)) == {"period_from": "period_not_first"}
    assert codes(period_from=date(2026, 10, 1))["period_from"] == "period_not_over"
    assert codes(period_from=date(2025, 10, 1)) == {"period_from": "period_outside"}
    assert codes(received_on=date(2026, 9, 30)) == {"received_on": "figures_before_end"}
    assert codes(received_on=date(2026, 11, 22)) == {"received_on": "agency_day_ahead"}
    assert codes(rows=()) == {"rows": "figures_empty"}
    assert codes(rows=(), note="Өтініш берген жоқ") == {}
    wrong = (FigureFacts("5223", 3, 4), FigureFacts("5223", -1, 0), FigureFacts("9111", 10**6, 1))
    assert codes(rows=wrong) == {
        "rows.0.placed": "placed_above_applied",
        "rows.1.occupation": "occupation_twice",
        "rows.1.applied": "number_negative",
        "rows.2.applied": "number_too_big",
    }
    assert codes(kind=MONTH, period_from=date(2026, 10, 1), received_on=date(2026, 11, 2)) == {}
