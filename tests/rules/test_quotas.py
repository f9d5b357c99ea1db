from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.vocabulary import QuotaGroup
from app.rules.quotas import (
    Employer,
    counted_workers,
    disability_percent,
    disability_places,
    may_set_quota,
    places_owed,
    quota_groups,
    quota_places,
)


def test_quotas_are_for_four_groups() -> None:
    card = ("women", "graduate_without_parents", "released_from_prison", "disability", "probation")
    assert quota_groups(card) == tuple(QuotaGroup)
    assert quota_groups(("orphan", "kandas", "none")) == ()


@pytest.mark.parametrize(
    ("workers", "percent"),
    [(0, 0), (49, 0), (50, 2), (100, 2), (101, 3), (250, 3), (251, 4), (9000, 4)],
)
def test_the_quota_for_people_with_disabilities_rises_with_the_workers(
    workers: int, percent: int
) -> None:
    assert disability_percent(workers) == percent


@pytest.mark.parametrize(
    ("employer", "code"),
    [
        (Employer(300, yearly=300, yearly_disabled=60), None),
        (Employer(300, yearly=300, yearly_disabled=61), "quota_over_fifth"),
        (Employer(300, is_association=True), "quota_association"),
    ],
)
def test_no_quota_where_over_a_fifth_have_a_disability(employer: Employer, code: str) -> None:
    assert [reason.code for reason in may_set_quota(employer).refusals] == ([code] if code else [])
    assert disability_places(employer) == (0 if code else 12)


def test_who_works_elsewhere_or_in_harm_is_not_counted() -> None:
    employer = Employer(300, sent_out=60)
    assert counted_workers(employer) == 240
    assert disability_places(employer) == 7  # three percent of 240 are 7.2
    assert disability_places(replace(employer, in_harmful_work=200)) == 0
    assert counted_workers(Employer(10, sent_out=20)) == 0


@given(st.integers(0, 100_000), st.integers(0, 100))
def test_a_quota_gives_whole_places_and_what_is_filled_is_not_owed(
    workers: int, percent: int
) -> None:
    places = quota_places(workers, percent)
    assert places * 100 <= workers * percent < (places + 1) * 100
    assert places_owed(places, 0) == places
    assert places_owed(places, places + 1) == 0
