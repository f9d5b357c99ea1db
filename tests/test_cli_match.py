"""`match` as it is typed: of a vacancy, of a person, and the night's run."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from test_cli import Ended, ask, run_in

from app.rules.selection_weights import Criterion

Command = Callable[..., Ended]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demonstration of some people."""
    home = tmp_path_factory.mktemp("home")
    assert run_in(home, "demo", "--people", 20, "--seed", 7).status == 0
    return home


@pytest.fixture
def command(home: Path) -> Command:
    return lambda *arguments: run_in(home, *arguments)


def rows(home: Path, question: str) -> list[tuple[str, ...]]:
    return ask(home / "tereze" / "tereze.sqlite3", question)


@pytest.fixture(scope="module")
def table(home: Path, tmp_path_factory: pytest.TempPathFactory) -> list[list[str]]:
    """The night's run over all vacancies, without its heading."""
    path = tmp_path_factory.mktemp("night") / "night.csv"
    ended = run_in(home, "--language", "ru", "match", "--all", "--out", path, "--top", 2)
    assert (ended.status, ended.err) == (0, "")
    assert str(path) in ended.out
    heading, *lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert heading.startswith('"Вакансия";"Должность"')
    return [line.split(";") for line in lines]


@pytest.fixture(scope="module")
def number(table: list[list[str]]) -> str:
    """A vacancy that two people fit at least."""
    return next(cells[0] for cells in table if cells[2] == "2")


def test_the_best_for_a_vacancy_and_for_a_person_as_json(command: Command, number: str) -> None:
    ended = command("match", "--vacancy", number.lower(), "--format", "json", "--top", 2)
    assert (ended.status, ended.err) == (0, "")
    shown = json.loads(ended.out)
    assert shown["vacancy"] == number and not shown["priority"]
    assert [one["place"] for one in shown["candidates"]] == [1, 2]
    first = shown["candidates"][0]
    assert first["score"] == sum(part["points"] for part in first["parts"])
    assert [part["criterion"] for part in first["parts"]] == [each.value for each in Criterion]
    back = command("match", "--person", first["iin"], "--format", "json")
    assert (back.status, back.err) == (0, "")
    choice = json.loads(back.out)
    assert choice["case"] == first["case"]
    mine = next(one for one in choice["vacancies"] if one["vacancy"] == number)
    assert (mine["score"], mine["parts"]) == (first["score"], first["parts"])


def test_the_best_as_text_with_their_points(command: Command, number: str) -> None:
    ended = command("--language", "en", "match", "--vacancy", number[-6:], "--top", 2, "--priority")
    assert (ended.status, ended.err) == (0, "")
    assert ended.lines[0].startswith(f"Vacancy {number}; registered people: ")
    assert "weights since 10.04.2021" in ended.lines[0]
    assert "Target groups stand first" in ended.lines
    assert ended.lines[-4].startswith("1\t") and ended.lines[-2].startswith("2\t")
    assert ended.lines[-1].startswith("\tOccupation ")


def test_the_nights_run_tells_of_every_vacancy_and_names_nobody(
    home: Path, table: list[list[str]]
) -> None:
    in_force = rows(home, "SELECT number FROM vacancy WHERE state = 'vacancy_open' ORDER BY id")
    assert list(dict.fromkeys(cells[0] for cells in table)) == [row[0] for row in in_force]
    names = {name for (name,) in rows(home, "SELECT surname FROM person")}
    assert not names & {cell for cells in table for cell in cells}


@pytest.mark.parametrize(
    "arguments",
    [
        ("--all",),
        ("--vacancy", "V-1999-000001"),
        ("--person", "000000000000"),
        ("--vacancy", "V-1999-000001", "--top", "0"),
        ("--vacancy", "V-1999-000001", "--out", "a.csv"),
        ("--all", "--out", "a.csv", "--format", "json"),
        ("--all", "--out", "a.csv", "--top", "1001"),
        ("--person", "000000000000", "--priority"),
        (),
    ],
)
def test_what_cannot_be_asked_is_told_in_one_line(
    command: Command, arguments: tuple[str, ...]
) -> None:
    ended = command("match", *arguments)
    assert ended.status == 1
    assert ended.told()
