"""Private employment agencies: contracts of outsourcing (L30.2) and what they tell (L31.2)."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.core.paragraph import Paragraph, para
from app.core.vocabulary import AgencyReport
from app.rules.age import add_months
from app.rules.card_reasons import amount_faults
from app.rules.verdict import Reason

MOST_PEOPLE = 999_999
EARLIEST_CONTRACT = date(2016, 1, 1)
"""The Law is of this year."""
EARLIEST_AGENCY = date(1991, 1, 1)

_MEDIATION = Paragraph("L30", "1")
_CONTRACT = Paragraph("L30", "2")
_OF = {
    AgencyReport.QUARTER: Paragraph("L31", "2.5"),
    AgencyReport.CONTRACT_MONTH: Paragraph("L31", "2.5-1"),
}
_MONTHS = {AgencyReport.QUARTER: 3, AgencyReport.CONTRACT_MONTH: 1}
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Span:
    """From when until when somebody works, or a contract runs; until: None while it goes on."""

    since: date
    until: date | None = None


@dataclass(frozen=True)
class ContractFacts:
    """A contract of outsourcing; agency: when its agency works."""

    agency: Span
    made_on: date
    valid_until: date


@dataclass(frozen=True)
class FigureFacts:
    """Of an occupation, how many people applied and how many of them were placed."""

    occupation: str
    applied: int
    placed: int


@dataclass(frozen=True)
class ReportFacts:
    """What an agency told of a period; runs: when it, or its contract, ran; note: its words."""

    kind: AgencyReport
    runs: Span
    period_from: date
    received_on: date
    rows: tuple[FigureFacts, ...]
    note: str = ""


@para("L30", "1")
def gives_mediation(agency: Span, on: date) -> bool:
    """Whether the agency gives labour mediation on that day, beside the centre."""
    return agency.since <= on and (agency.until is None or on <= agency.until)


@para("L30", "1")
def agency_faults(works_since: date, today: date) -> Iterator[Reason]:
    """An agency in the register works already: agency_day_ahead, agency_day_early (earliest)."""
    yield from _day_faults(_MEDIATION, "works_since", works_since, EARLIEST_AGENCY, today)


@para("L30", "1")
def closing_faults(agency: Span, today: date) -> Iterator[Reason]:
    """An agency's last day of work: agency_day_ahead, agency_ends_first."""
    assert agency.until is not None
    if agency.until > today:
        yield Reason("agency_day_ahead", _MEDIATION, field="closed_on")
    if agency.until < agency.since:
        yield Reason("agency_ends_first", _MEDIATION, field="closed_on")


@para("L30", "2")
def contract_faults(facts: ContractFacts, today: date) -> Iterator[Reason]:
    """What cannot be in a contract of outsourcing.

    Codes: agency_day_ahead, agency_day_early (earliest), contract_ends_first, agency_not_at_work
    (the agency did not work on the day on which the contract was made).
    """
    yield from _day_faults(_CONTRACT, "made_on", facts.made_on, EARLIEST_CONTRACT, today)
    if facts.valid_until < facts.made_on:
        yield Reason("contract_ends_first", _CONTRACT, field="valid_until")
    if facts.made_on <= today and not gives_mediation(facts.agency, facts.made_on):
        yield Reason("agency_not_at_work", _MEDIATION, field="made_on")


@para("L30", "2")
def step_faults(field: str, on: date, made_on: date, today: date) -> Iterator[Reason]:
    """A contract is published, or ends early, from its making on and never ahead.

    Codes: agency_day_ahead, before_contract (made_on).
    """
    if on > today:
        yield Reason("agency_day_ahead", _CONTRACT, field=field)
    if on < made_on:
        yield Reason("before_contract", _CONTRACT, {"made_on": made_on}, field)


@para("L31", "2.5")
@para("L31", "2.5-1")
def periods_over(kind: AgencyReport, runs: Span, today: date) -> tuple[date, ...]:
    """First days of the quarters, or months, that are over and of which figures are owed.

    Those in which the agency worked, or its contract ran, for one day at least. The Law sets no
    day for them: they are owed as soon as the period is over.
    """
    found = []
    day = first_day(kind, runs.since)
    while (after := add_months(day, _MONTHS[kind])) <= today:
        if runs.until is not None and runs.until < day:
            break
        found.append(day)
        day = after
    return tuple(found)


@para("L31", "2.5")
@para("L31", "2.5-1")
def missing_periods(owed: Sequence[date], told: Collection[date]) -> tuple[date, ...]:
    """Which of the periods owed nobody told the figures of, the last first."""
    return tuple(sorted(set(owed) - set(told), reverse=True))


@para("L31", "2.5")
@para("L31", "2.5-1")
def report_faults(facts: ReportFacts, today: date) -> Iterator[Reason]:
    """What cannot be in an agency's figures of a period.

    Codes: period_not_first (no first day of a quarter or month), period_not_over,
    period_outside (the agency, or its contract, did not run then), agency_day_ahead,
    figures_before_end (they came before the period was over), figures_empty (no row, and no word
    why), number_negative, number_too_big, placed_above_applied, occupation_twice.
    """
    law, owed = _OF[facts.kind], periods_over(facts.kind, facts.runs, today)
    first = first_day(facts.kind, facts.period_from)
    ends_before = add_months(first, _MONTHS[facts.kind])
    if facts.period_from != first:
        yield Reason("period_not_first", law, field="period_from")
    elif ends_before > today:
        yield Reason("period_not_over", law, {"day": ends_before - _ONE_DAY}, "period_from")
    elif first not in owed:
        yield Reason("period_outside", law, field="period_from")
    if facts.received_on > today:
        yield Reason("agency_day_ahead", law, field="received_on")
    elif facts.received_on < ends_before <= today:
        yield Reason("figures_before_end", law, {"day": ends_before - _ONE_DAY}, "received_on")
    if not facts.rows and not facts.note.strip():
        yield Reason("figures_empty", law, field="rows")
    yield from _row_faults(facts.rows, law)


def first_day(kind: AgencyReport, day: date) -> date:
    """The first day of the quarter, or month, in which the day lies."""
    months = _MONTHS[kind]
    return day.replace(month=(day.month - 1) // months * months + 1, day=1)


def _row_faults(rows: Sequence[FigureFacts], law: Paragraph) -> Iterator[Reason]:
    seen = set[str]()
    for number, row in enumerate(rows):
        path = f"rows.{number}"
        if row.occupation in seen:
            yield Reason("occupation_twice", law, field=f"{path}.occupation")
        seen.add(row.occupation)
        yield from amount_faults(f"{path}.applied", row.applied, MOST_PEOPLE)
        yield from amount_faults(f"{path}.placed", row.placed, MOST_PEOPLE)
        if row.placed > row.applied >= 0:
            yield Reason("placed_above_applied", law, field=f"{path}.placed")


def _day_faults(
    law: Paragraph, field: str, day: date, earliest: date, today: date
) -> Iterator[Reason]:
    if day > today:
        yield Reason("agency_day_ahead", law, field=field)
    if day < earliest:
        yield Reason("agency_day_early", law, {"earliest": earliest}, field)
