from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.vocabulary import Sex
from app.rules.card import CardFacts, card_faults
from app.rules.verdict import Outcome

TODAY = date(2026, 11, 21)
TOMORROW = TODAY + timedelta(days=1)
YESTERDAY = TODAY - timedelta(days=1)
SOUND = CardFacts(
    birth_date=date(1990, 3, 4),
    sex=Sex.FEMALE,
    iin_birth_date=date(1990, 3, 4),
    iin_sex=Sex.FEMALE,
    identity_issued_on=date(2020, 6, 1),
    identity_valid_until=date(2030, 5, 31),
    unemployed_since=date(2026, 10, 1),
    lowest_pay=150_000,
    highest_pay=250_000,
)


def faults(**changed: object) -> list[tuple[str, str | None]]:
    found = card_faults(replace(SOUND, **changed), TODAY)  # type: ignore[arg-type]
    return [(reason.code, reason.field) for reason in found]


def test_a_sound_card_has_no_fault() -> None:
    assert faults() == []


def test_an_empty_card_has_no_fault() -> None:
    assert card_faults(CardFacts(), TODAY) == ()


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"birth_date": TOMORROW, "iin_birth_date": None}, "birth_in_future", "birth_date"),
        (
            {"birth_date": date(1899, 12, 31), "iin_birth_date": None},
            "birth_too_early",
            "birth_date",
        ),
        ({"iin_birth_date": date(1990, 4, 3)}, "birth_not_as_iin", "birth_date"),
        ({"iin_sex": Sex.MALE}, "sex_not_as_iin", "sex"),
        ({"identity_issued_on": TOMORROW}, "issued_in_future", "identity_issued_on"),
        ({"identity_issued_on": date(1990, 3, 3)}, "issued_before_birth", "identity_issued_on"),
        (
            {"identity_valid_until": date(2020, 5, 31)},
            "issued_after_expiry",
            "identity_valid_until",
        ),
        ({"identity_valid_until": YESTERDAY}, "identity_expired", "identity_valid_until"),
        ({"unemployed_since": TOMORROW}, "unemployed_in_future", "unemployed_since"),
        ({"unemployed_since": date(1990, 3, 3)}, "unemployed_before_birth", "unemployed_since"),
        ({"lowest_pay": 250_001}, "pay_order", "highest_pay"),
        ({"lowest_pay": -1}, "pay_negative", "lowest_pay"),
        ({"lowest_pay": None, "highest_pay": -1}, "pay_negative", "highest_pay"),
    ],
)
def test_what_cannot_be_is_told_beside_its_field(
    changed: dict[str, object], code: str, field: str
) -> None:
    found = faults(**changed)
    assert (code, field) in found
    heavy = [
        r
        for r in card_faults(replace(SOUND, **changed), TODAY)  # type: ignore[arg-type]
        if r.outcome is Outcome.REFUSED
    ]
    assert code in {reason.code for reason in heavy}


@pytest.mark.parametrize(
    "changed",
    [
        {"identity_valid_until": TODAY},
        {"identity_issued_on": TODAY, "identity_valid_until": TODAY},
        {"unemployed_since": TODAY},
        {"lowest_pay": 200_000, "highest_pay": 200_000},
        {"highest_pay": None},
        {"iin_birth_date": None, "iin_sex": None},
        {"sex": None},
        {"identity_valid_until": None},
    ],
)
def test_the_very_edge_is_still_sound(changed: dict[str, object]) -> None:
    assert faults(**changed) == []


def test_a_child_of_thirteen_is_odd_and_not_refused() -> None:
    child = CardFacts(birth_date=date(2012, 11, 22))
    (reason,) = card_faults(child, TODAY)
    assert (reason.code, reason.outcome) == ("very_young", Outcome.WARNED)
    assert reason.params["age"] == 13
    assert card_faults(CardFacts(birth_date=date(2012, 11, 21)), TODAY) == ()


def test_unemployment_from_childhood_is_odd_and_not_refused() -> None:
    (reason,) = card_faults(replace(SOUND, unemployed_since=date(2004, 3, 3)), TODAY)
    assert (reason.code, reason.outcome) == ("unemployed_very_young", Outcome.WARNED)
    assert faults(unemployed_since=date(2004, 3, 4)) == []


def test_an_expired_document_is_a_ground_of_the_standard() -> None:
    (reason,) = card_faults(replace(SOUND, identity_valid_until=YESTERDAY), TODAY)
    assert str(reason.paragraph) == "S9"


anything = st.builds(
    CardFacts,
    *(st.none() | st.dates() if i in (0, 2, 4, 5, 6) else st.none() for i in range(7)),
    st.none() | st.integers(),
    st.none() | st.integers(),
)


@given(anything, st.dates())
def test_any_card_is_judged_and_each_fault_has_its_field(facts: CardFacts, today: date) -> None:
    names = set(CardFacts.__dataclass_fields__)
    assert all(reason.field in names for reason in card_faults(facts, today))
