"""What an employer owes: notices of coming dismissals in time and whole (L28.2.2), quotas (L27)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.core.paragraph import Paragraph, para
from app.rules.age import add_months
from app.rules.card_reasons import amount_faults
from app.rules.quotas import Employer, may_set_quota
from app.rules.terms import DEFAULT_EDITION, term
from app.rules.verdict import Outcome, Reason

MOST_PEOPLE = 999_999
MOST_PAY = 999_999_999
"""Tenge a month."""

EARLIEST_YEAR = 2016
"""From which on the Law sets quotas."""

_NOTICE = Paragraph("L28", "2.2")
_COUNTED = Paragraph("L27", "3")
_PLACES = Paragraph("L27", "1")
_ONE_DAY = timedelta(days=1)
_YEARS_AHEAD = 1


@dataclass(frozen=True)
class LeavingFacts:
    """Those of one post who are to go: how many, what they earn (tenge a month), and when."""

    people: int
    pay: int
    leaves_on: date


@dataclass(frozen=True)
class NoticeFacts:
    """What a notice of dismissals tells; ends_on: None where it names no end."""

    received_on: date
    begins_on: date
    ends_on: date | None
    rows: tuple[LeavingFacts, ...]


@dataclass(frozen=True)
class YearFacts:
    """What an employer told of a year, and the places set for the groups and taken, in pairs."""

    year: int
    employer: Employer
    places: tuple[tuple[int, int], ...] = ()


@para("L28", "2.2")
def notice_due(begins_on: date, edition: str = DEFAULT_EDITION) -> date:
    """The last day on which a notice comes in time: a month of it is over as dismissals begin.

    The term is counted backwards, so no day off moves it. Of 30 April it is 31 March: a month
    from 31 March ends on the last day of April (Civil Code, art. 173).
    """
    months = term("L28.2.2", edition).amount
    day = add_months(begins_on, -months)
    while add_months(day + _ONE_DAY, months) <= begins_on:
        day += _ONE_DAY
    return day


@para("L28", "2.2")
def notice_faults(facts: NoticeFacts, today: date) -> Iterator[Reason]:
    """What cannot be in a notice, and what is told of it: `notice_late` (day) stops nothing.

    Codes: notice_ahead (it came after today), notice_ends_first, notice_empty (nobody is to go),
    and of each row people_missing, number_negative, number_too_big, leaves_outside (first, last).
    """
    if facts.received_on > today:
        yield Reason("notice_ahead", _NOTICE, field="received_on")
    if facts.ends_on is not None and facts.ends_on < facts.begins_on:
        yield Reason("notice_ends_first", _NOTICE, field="ends_on")
    if not facts.rows:
        yield Reason("notice_empty", _NOTICE, field="rows")
    for number, row in enumerate(facts.rows):
        yield from _row_faults(f"rows.{number}", row, facts)
    if facts.received_on > (due := notice_due(facts.begins_on)):
        yield Reason("notice_late", _NOTICE, {"day": due}, "received_on", Outcome.WARNED)


@para("L27", "2")
@para("L27", "3")
def year_faults(facts: YearFacts, today: date) -> Iterator[Reason]:
    """What cannot be among the numbers a year's quotas hang on, by field.

    Codes: year_impossible (first, last), number_negative, number_too_big, more_than_listed,
    more_than_yearly; and where no quota may be set but places are entered, quota_association or
    quota_over_fifth (L27.2).
    """
    last = today.year + _YEARS_AHEAD
    if not EARLIEST_YEAR <= facts.year <= last:
        params = {"first": EARLIEST_YEAR, "last": last}
        yield Reason("year_impossible", _COUNTED, params, "year")
    employer = facts.employer
    numbers = {
        "listed": employer.listed,
        "sent_out": employer.sent_out,
        "harmful": employer.in_harmful_work,
        "yearly": employer.yearly,
        "yearly_disabled": employer.yearly_disabled,
    }
    for name, number in numbers.items():
        yield from amount_faults(name, number, MOST_PEOPLE)
    for name in ("sent_out", "harmful"):
        if numbers[name] > employer.listed:
            yield Reason("more_than_listed", _COUNTED, field=name)
    if employer.yearly_disabled > employer.yearly:
        yield Reason("more_than_yearly", Paragraph("L27", "2"), field="yearly_disabled")
    yield from _places_faults(facts)


def _places_faults(facts: YearFacts) -> Iterator[Reason]:
    for number, (places, taken) in enumerate(facts.places):
        yield from amount_faults(f"places.{number}.places", places, MOST_PEOPLE)
        yield from amount_faults(f"places.{number}.taken", taken, MOST_PEOPLE)
    if any(places for places, _ in facts.places):
        for reason in may_set_quota(facts.employer).refusals:
            yield Reason(reason.code, reason.paragraph, field="places")


def _row_faults(path: str, row: LeavingFacts, facts: NoticeFacts) -> Iterator[Reason]:
    if row.people < 1:
        yield Reason("people_missing", _NOTICE, field=f"{path}.people")
    yield from amount_faults(f"{path}.people", max(row.people, 0), MOST_PEOPLE)
    yield from amount_faults(f"{path}.pay", row.pay, MOST_PAY)
    last = facts.ends_on
    if row.leaves_on < facts.begins_on or (last is not None and row.leaves_on > last):
        yield Reason("leaves_outside", _NOTICE, field=f"{path}.leaves_on")
