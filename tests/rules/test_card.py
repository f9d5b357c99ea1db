from dataclasses import fields, replace
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
        ({"lowest_pay": -1}, "number_negative", "lowest_pay"),
        ({"lowest_pay": None, "highest_pay": -1}, "number_negative", "highest_pay"),
        ({"lowest_pay": 1_000_000_000}, "number_too_big", "lowest_pay"),
        (
            {"identity_kind": "identity_card", "identity_valid_until": None},
            "validity_missing",
            "identity_valid_until",
        ),
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
        {"highest_pay": 999_999_999},
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


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        ("identity_card", True),
        ("passport", True),
        ("residence_permit", True),
        ("stateless_certificate", True),
        ("refugee_certificate", True),
        ("temporary_identity", True),
        ("foreign_passport", True),
        ("asylum_seeker_certificate", False),
        ("kandas_certificate", False),
        ("birth_certificate", False),
        ("digital_document", False),
        ("other", False),
        (None, False),
    ],
)
def test_a_document_with_a_term_is_judged_by_its_last_day(kind: str | None, asked: bool) -> None:
    found = card_faults(replace(SOUND, identity_kind=kind, identity_valid_until=None), TODAY)
    owed = [r for r in found if r.code == "validity_missing"]
    assert [(str(r.paragraph), r.outcome) for r in owed] == ([("S9", Outcome.REFUSED)] * asked)
    assert faults(identity_kind="other", identity_valid_until=None) == []


def test_no_number_is_larger_than_what_keeps_it() -> None:
    numbers = [f.name for f in fields(CardFacts) if f.type == int | None]
    assert {"lowest_pay", "highest_pay", "children", "training_months"} <= set(numbers)
    for name in numbers:
        assert ("number_too_big", name) in faults(**{name: 10**20})


def test_an_expired_document_is_a_ground_of_the_standard() -> None:
    (reason,) = card_faults(replace(SOUND, identity_valid_until=YESTERDAY), TODAY)
    assert str(reason.paragraph) == "S9"


@pytest.mark.parametrize(
    ("citizenship", "kind", "odd"),
    [
        ("KZ", "identity_card", False),
        ("KZ", "passport", False),
        ("KZ", "birth_certificate", False),
        ("KZ", "foreign_passport", True),
        ("KZ", "residence_permit", True),
        ("KZ", "kandas_certificate", True),
        ("UZ", "identity_card", True),
        ("UZ", "passport", True),
        ("UZ", "foreign_passport", False),
        ("UZ", "residence_permit", False),
        ("UZ", "stateless_certificate", True),
        ("XX", "stateless_certificate", False),
        ("XX", "identity_card", True),
        ("XX", "foreign_passport", True),
        (None, "foreign_passport", False),
        ("KZ", None, False),
    ],
)
def test_a_document_of_another_citizenship_is_odd_and_not_refused(
    citizenship: str | None, kind: str | None, odd: bool
) -> None:
    found = card_faults(replace(SOUND, citizenship=citizenship, identity_kind=kind), TODAY)
    assert [(r.code, r.field, r.outcome) for r in found] == [
        ("citizenship_and_document_differ", "identity_kind", Outcome.WARNED)
    ] * odd


YEARS = ("main_experience", "total_experience", "last_experience")
MONTHS = ("previous_unemployment_months", "training_months")


@pytest.mark.parametrize(
    ("field", "most"),
    [
        ("children", 99),
        ("specialties_count", 99),
        *((field, 70) for field in YEARS),
        *((field, 840) for field in MONTHS),
    ],
)
def test_an_amount_has_its_limits(field: str, most: int) -> None:
    old = {"birth_date": date(1930, 3, 4), "iin_birth_date": None, "unemployed_since": None}
    assert faults(**old, **{field: -1}) == [("number_negative", field)]
    assert faults(**old, **{field: most + 1}) == [("number_too_big", field)]
    assert faults(**old, **{field: 0}) == []
    heavy = card_faults(replace(SOUND, **old, **{field: most}), TODAY)  # type: ignore[arg-type]
    assert [r.code for r in heavy if r.outcome is Outcome.REFUSED] == []


@pytest.mark.parametrize("field", YEARS)
def test_no_experience_is_longer_than_the_life(field: str) -> None:
    lived = {"total_experience": 36} if field != "total_experience" else {}
    assert faults(**{field: 36}, **lived) == []
    assert ("longer_than_life", field) in faults(**{field: 37})


@pytest.mark.parametrize("field", MONTHS)
def test_no_time_is_longer_than_the_life(field: str) -> None:
    assert faults(**{field: 37 * 12}) == []
    assert faults(**{field: 37 * 12 + 1}) == [("longer_than_life", field)]


def test_more_than_twenty_children_are_odd_and_not_refused() -> None:
    assert faults(children=20) == []
    (reason,) = card_faults(replace(SOUND, children=21), TODAY)
    assert (reason.code, reason.outcome) == ("children_many", Outcome.WARNED)


@pytest.mark.parametrize("part", ["main_experience", "last_experience"])
def test_the_whole_experience_is_not_below_a_part(part: str) -> None:
    assert faults(total_experience=5, **{part: 6}) == [("experience_order", "total_experience")]
    assert faults(total_experience=6, **{part: 6}) == []
    assert faults(**{part: 6}) == []


numbers = st.none() | st.integers(-5, 2000)
days = st.none() | st.dates()
anything = st.builds(
    CardFacts,
    **dict.fromkeys((n for n in CardFacts.__dataclass_fields__ if "date" in n), days),
    **dict.fromkeys(("identity_issued_on", "identity_valid_until", "unemployed_since"), days),
    **dict.fromkeys(("lowest_pay", "highest_pay", "children", *YEARS, *MONTHS), numbers),
)


@given(anything, st.dates())
def test_any_card_is_judged_and_each_fault_has_its_field(facts: CardFacts, today: date) -> None:
    names = set(CardFacts.__dataclass_fields__)
    assert all(reason.field in names for reason in card_faults(facts, today))
