"""A person is found however the name is spelled, by any number, half-typed or whole."""

from collections.abc import Iterator
from datetime import date

import pytest
from engines import ENGINES, Founded
from factories import application, card_data, person_data
from fakes import FrozenClock
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.identifiers import make_iin
from app.core.vocabulary import CaseState, Sex
from app.opening import open_runtime
from app.services.people_queries import PersonRow, person_by_iin, search_people
from app.services.registration import receive_application
from app.services.runtime import Actor, Runtime

CLERK = Actor(2, "clerk", {"kk": "К", "ru": "К"}, frozenset({"clerk"}))  # type: ignore[arg-type]

PEOPLE = {
    "нұрғалиева": ("Нұрғалиева", "Әйгерім", "Серікқызы"),
    "иванов": ("Иванов", "Сергей", "Петрович"),
    "семёнова": ("Семёнова", "Алёна", ""),
    "қасымова": ("Қасымова-Ким", "Ұлжан", "Өмірбекқызы"),
    "жүнісов": ("Жүнісов", "Ғани", "Һамитұлы"),
    "щербакова": ("Щербакова", "Юлия", "Яковлевна"),
    "цой": ("Цой", "Александр", ""),
}
PHONES = {"нұрғалиева": "+77011234567", "иванов": "+77475550011", "цой": "+821012345678"}
BORN = date(1990, 5, 17)


def iin_of(index: int) -> str:
    made = make_iin(BORN, Sex.FEMALE, 100 * (index + 1)) or make_iin(BORN, Sex.FEMALE, 100 * index)
    assert made is not None
    return made


Standing = tuple[Runtime, dict[str, int]]


@pytest.fixture(scope="module", params=ENGINES)
def standing(
    request: pytest.FixtureRequest, founded: Founded, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Standing]:
    """The known people on one database for all tests, which only read it; ids by short name."""
    folder = tmp_path_factory.mktemp("standing")
    with founded(request.param, folder) as url:
        rt = open_runtime(url, folder, FrozenClock())
        yield rt, enter(rt, CLERK)
        rt.sessions.close()


def enter(rt: Runtime, clerk: Actor) -> dict[str, int]:
    ids = {}
    for index, (key, (surname, given_name, patronymic)) in enumerate(PEOPLE.items()):
        names = {"surname": surname, "given_name": given_name, "patronymic": patronymic}
        command = application(
            person=person_data(iin=iin_of(index), birth_date=BORN, **names),
            card=card_data(
                mobile_phone=PHONES.get(key, f"+7702000000{index}"),
                identity_number=f"04{index}000777",
            ),
        )
        ids[key] = receive_application(rt, clerk, command).person_id
    return ids


def found(standing: Standing, text: str, limit: int = 50) -> list[str]:
    """Short names of those who are found."""
    rt, ids = standing
    names = {id_: name for name, id_ in ids.items()}
    return [names[row.id] for row in search_people(rt, CLERK, text, limit)]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Нұрғалиева Әйгерім", "нұрғалиева"),
        ("НУРГАЛИЕВА АЙГЕРИМ", "нұрғалиева"),
        ("нурғалиева", "нұрғалиева"),
        ("Hypғaлиeвa", "нұрғалиева"),
        ("Nurgaliyeva Aigerim", "нұрғалиева"),
        ("nurgalieva", "нұрғалиева"),
        ("Әйгерім Нұрғалиева", "нұрғалиева"),
        ("Айгерим Серикызы", "нұрғалиева"),
        ("нұр әйг", "нұрғалиева"),
        ("әйг нұр", "нұрғалиева"),
        ("Нұрғалиева Ә", "нұрғалиева"),
        ("нұрғалиева әйгерім серікқызы", "нұрғалиева"),
        ("  иванов,  сергей ", "иванов"),
        ("Ivanov S", "иванов"),
        ("сергей ив", "иванов"),
        ("ив сер", "иванов"),
        ("Семенова Алена", "семёнова"),
        ("семёнова алёна", "семёнова"),
        ("Semyonova", "семёнова"),
        ("Қасымова", "қасымова"),
        ("Касымова-Ким", "қасымова"),
        ("касымова ким улжан", "қасымова"),
        ("Ким Ұлжан", "қасымова"),
        ("Қасымова-К Ұл", "қасымова"),
        ("Жунисов Гани", "жүнісов"),
        ("Zhunisov", "жүнісов"),
        ("Щербакова Ю", "щербакова"),
        ("Shcherbakova Yuliya", "щербакова"),
        ("Tsoy", "цой"),
        ("Цой Alexandr", "цой"),
    ],
)
def test_a_name_is_found_in_any_spelling_and_order(standing: Standing, text: str, key: str) -> None:
    assert found(standing, text) == [key]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("+7 701 123 45 67", "нұрғалиева"),
        ("8 701 123-45-67", "нұрғалиева"),
        ("87011234567", "нұрғалиева"),
        ("77011234567", "нұрғалиева"),
        ("7011234567", "нұрғалиева"),
        ("8 (747) 555", "иванов"),
        ("747555", "иванов"),
        ("+82 10 1234 5678", "цой"),
        ("821012345678", "цой"),
        (iin_of(1), "иванов"),
        (f"{iin_of(1)[:6]} {iin_of(1)[6:]}", "иванов"),
        (iin_of(1)[:11], "иванов"),
        ("2021-000002", "иванов"),
        ("041000777", "иванов"),
        ("0410", "иванов"),
    ],
)
def test_a_number_is_found_however_it_is_typed(standing: Standing, text: str, key: str) -> None:
    assert found(standing, text) == [key]


@pytest.mark.parametrize(
    "text",
    ["", "   ", "-", "%", "_", "'", "* ", "иванова", "сергей цой", "999", "\x00", "\U0010ffff"],
)
def test_what_nobody_is_called_finds_nobody(standing: Standing, text: str) -> None:
    assert found(standing, text) == []


def test_a_birthday_as_the_iin_writes_it_finds_all_who_have_it(standing: Standing) -> None:
    assert sorted(found(standing, "900517")) == sorted(PEOPLE)


def test_no_more_are_shown_than_asked_for(standing: Standing) -> None:
    assert len(found(standing, "900517", limit=3)) == 3


def test_a_row_tells_person_and_case(standing: Standing) -> None:
    rt, people = standing
    assert search_people(rt, CLERK, "иванов") == (
        PersonRow(
            people["иванов"],
            "Иванов Сергей Петрович",
            iin_of(1),
            BORN,
            "2021-000002",
            CaseState.APPLICANT,
        ),
    )


def test_an_iin_finds_its_owner_only_when_whole(standing: Standing) -> None:
    rt, people = standing
    row = person_by_iin(rt, CLERK, iin_of(1))
    assert row is not None
    assert row.id == people["иванов"]
    assert person_by_iin(rt, CLERK, iin_of(1)[:11]) is None


@st.composite
def half_typed(draw: st.DrawFn) -> tuple[str, str]:
    """A person, and some beginning of the name in one of the orders in which names are typed."""
    key = draw(st.sampled_from(sorted(PEOPLE)))
    surname, given_name, patronymic = PEOPLE[key]
    orders = [(surname, given_name, patronymic), (given_name, patronymic, surname)]
    whole = " ".join(filter(None, draw(st.sampled_from([*orders, (given_name, surname)]))))
    return key, whole[: draw(st.integers(3, len(whole)))]


@given(half_typed(), st.sampled_from([str, str.upper, str.lower]))
@settings(max_examples=150)
def test_any_beginning_of_a_name_finds_the_person(
    standing: Standing, typed: tuple[str, str], case: type[str]
) -> None:
    key, text = typed
    assert key in found(standing, case(text))


@given(st.sampled_from(sorted(PEOPLE)), st.data())
@settings(max_examples=100)
def test_the_beginnings_of_both_words_find_the_person_in_either_order(
    standing: Standing, key: str, data: st.DataObject
) -> None:
    words = [name[: data.draw(st.integers(2, len(name)))] for name in PEOPLE[key][:2]]
    assert key in found(standing, " ".join(data.draw(st.permutations(words))))


@given(st.text(max_size=30))
@settings(max_examples=150)
def test_whatever_is_typed_breaks_nothing(standing: Standing, text: str) -> None:
    assert set(found(standing, text)) <= set(PEOPLE)
