"""§38, §41, §43 and A6: who is given the certificate, and how long it proves anything."""

from datetime import date, timedelta

import pytest
from fakes import at
from hypothesis import given
from hypothesis import strategies as st

from app.core.calendar import BusinessCalendar
from app.core.vocabulary import CaseState
from app.rules.certificate import Attested, holds_on, may_have_certificate, valid_until
from app.rules.terms import term
from app.services.terms import due_of

SINCE = date(2021, 7, 5)
DAYS = st.dates(date(2021, 1, 1), date(2030, 12, 31))


def test_a_certificate_is_valid_for_thirty_days_after_that_of_its_issue() -> None:
    assert valid_until(date(2021, 7, 1)) == date(2021, 7, 31)
    assert valid_until(date(2022, 1, 30)) == date(2022, 3, 1)
    assert valid_until(date(2021, 6, 5)) == date(2021, 7, 5)


@given(DAYS)
def test_its_last_day_is_the_calendars_whatever_day_that_is(issued_on: date) -> None:
    """§38: thirty calendar days; no Sunday or holiday makes them more."""
    until = valid_until(issued_on)
    assert until - issued_on == timedelta(days=30)
    counted = due_of(term("38"), BusinessCalendar(), at(f"{issued_on}T10:00"))
    assert counted.moment.date() == until


@given(DAYS, st.integers(-5, 60))
def test_it_holds_to_the_last_day_and_not_after(issued_on: date, later: int) -> None:
    paper = Attested(issued_on, SINCE, SINCE)
    verdict = holds_on(issued_on + timedelta(days=later), paper)
    assert verdict.allowed == (later <= 30)
    assert [r.code for r in verdict.reasons] == [] if later <= 30 else ["certificate_over"]


@pytest.mark.parametrize(
    ("now", "taken_back", "code"),
    [
        (None, False, "registration_over"),  # struck off, placed, ended
        (date(2021, 7, 20), False, "registration_over"),  # registered anew, on another day
        (SINCE, True, "registration_taken_back"),
        (None, True, "registration_taken_back"),
    ],
)
def test_it_outlives_no_registration(now: date | None, taken_back: bool, code: str) -> None:
    """A6.9: who is not registered is given none, so that in hand proves nothing (0019)."""
    verdict = holds_on(date(2021, 7, 8), Attested(date(2021, 7, 7), SINCE, now, taken_back))
    assert [(r.code, verdict.allowed) for r in verdict.reasons] == [(code, False)]


@pytest.mark.parametrize("state", [None, *CaseState])
def test_only_who_is_registered_as_unemployed_has_it(state: CaseState | None) -> None:
    """§43, A6.9: else a reasoned refusal, which says what the person is."""
    codes = [reason.code for reason in may_have_certificate(state, SINCE).reasons]
    expected: dict[CaseState | None, list[str]] = {
        CaseState.UNEMPLOYED: [],
        CaseState.JOB_SEEKER: ["job_seeker_only"],
        CaseState.AT_LOCAL_BODY: ["job_seeker_only"],
        CaseState.UNEMPLOYED_REFUSED: ["job_seeker_only"],
        CaseState.DEREGISTERED: ["struck_off"],
    }
    assert codes == expected.get(state, ["not_registered"])


def test_the_refusal_tells_since_when() -> None:
    (reason,) = may_have_certificate(CaseState.DEREGISTERED, SINCE).reasons
    assert (dict(reason.params), str(reason.paragraph)) == ({"since": SINCE}, "A6.9")
