from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.names import fold
from app.rules.doubles import Identity, is_probable_double, likeness

FIRST, SECOND = "900304400123", "900304400456"


def of(
    iin: str | None,
    name: str,
    patronymic: str = "",
    born: date | None = date(1990, 3, 4),
    *phones: str,
) -> Identity:
    full = f"{name} {patronymic}".strip()
    return Identity(iin, fold(name), fold(full), born, frozenset(phones))


ERLAN = of(FIRST, "Ахметов Ерлан", "Серікұлы", date(1990, 3, 4), "+77011234567")
WITHOUT_IIN = replace(ERLAN, iin=None)


@pytest.mark.parametrize(
    ("other", "agrees"),
    [
        (of(FIRST, "Иванов Пётр", born=date(1980, 1, 1)), ("iin",)),
        (of(None, "АХМЕТОВ ЕРЛАН", born=None), ("name",)),
        (of(None, "Akhmetov Yerlan", born=None), ("name",)),
        (of(None, "Ерлан Ахметов", born=None), ("name",)),
        (of(None, "Ахметов Ерлан Серикулы", born=None), ("name",)),
        (of(None, "Ахметов Марат"), ("birth_date",)),
        (of(None, "Иванов Пётр", "", None, "+77011234567", "+77272000000"), ("phone",)),
        (of(None, "", born=None), ()),
    ],
)
def test_it_is_told_what_agrees(other: Identity, agrees: tuple[str, ...]) -> None:
    assert likeness(ERLAN, other) == agrees
    assert likeness(other, ERLAN) == agrees


def test_nothing_known_agrees_with_nothing() -> None:
    nobody = of(None, "", born=None)
    assert likeness(nobody, nobody) == ()
    assert not is_probable_double(nobody, nobody)


@pytest.mark.parametrize(
    ("other", "double"),
    [
        (of(None, "Ахметов Ерлан"), True),
        (of(None, "Ахметов Ерлан", "", date(1991, 3, 4), "+77011234567"), True),
        (of(None, "Ахметова Айгүл", "", date(1990, 3, 4), "+77011234567"), True),
        (of(None, "Ахметов Ерлан", born=date(1991, 3, 4)), False),
        (of(None, "Ахметова Айгүл", "", date(1992, 1, 9), "+77011234567"), False),
    ],
    ids=["name and date", "name and phone", "date and phone", "name", "phone"],
)
def test_two_agreements_make_a_probable_double(other: Identity, double: bool) -> None:
    assert is_probable_double(ERLAN, other) is double
    assert is_probable_double(WITHOUT_IIN, replace(other, iin=SECOND)) is double


def test_one_iin_is_one_person_whatever_else_is_written() -> None:
    assert is_probable_double(ERLAN, of(FIRST, "Иванов Пётр", born=date(1980, 1, 1)))


def test_two_iins_are_two_people_unless_all_else_agrees() -> None:
    namesake = of(SECOND, "Ахметов Ерлан", "Серікұлы")
    twin = of(SECOND, "Ахметов Нұрлан", "Серікұлы", date(1990, 3, 4), "+77011234567")
    mistyped = replace(ERLAN, iin=SECOND)
    assert not is_probable_double(ERLAN, namesake)
    assert not is_probable_double(ERLAN, twin)
    assert is_probable_double(ERLAN, mistyped)


words = st.sampled_from(["ахметов", "ерлан", "серикули", "иванов"])
identities = st.builds(
    Identity,
    st.sampled_from([None, FIRST, SECOND]),
    st.lists(words, max_size=2).map(" ".join),
    st.lists(words, max_size=3).map(" ".join),
    st.sampled_from([None, date(1990, 3, 4), date(1991, 3, 4)]),
    st.frozensets(st.sampled_from(["+77011234567", "+77272000000"]), max_size=2),
)


@given(identities, identities)
def test_it_makes_no_difference_who_came_first(one: Identity, other: Identity) -> None:
    assert likeness(one, other) == likeness(other, one)
    assert is_probable_double(one, other) is is_probable_double(other, one)
