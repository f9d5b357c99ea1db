"""A file written in pieces goes on where it stopped, and never with what is not its own."""

import json
from pathlib import Path

import pytest

from app.core.errors import EnvironmentFailure, UserError
from app.gateways.resumable import Found, Resumable, open_resumable

KEY = {"day": "2021-07-01", "top": 10}


def write(
    path: Path, *pieces: str, key: dict[str, object] | None = None, finish: bool = True
) -> tuple[Found, int]:
    """Write the pieces that are not there yet; returns what was found there."""
    with open_resumable(path, key or KEY) as file:
        found = file.found, file.done
        for at, piece in enumerate(pieces[file.done :], file.done + 1):
            file.write(piece, at, {"letters": file.notes.get("letters", 0) + len(piece)})
        if finish:
            assert file.notes == {"letters": len("".join(pieces))}
            file.finish()
    return found


def beside(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir() if each != path)


def test_a_break_loses_nothing_and_leaves_no_trace(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("of yesterday")
    assert write(path, "ә;1\n", "б;2\n", finish=False) == (Found.NOTHING, 0)
    assert path.read_text() == "of yesterday"
    with (tmp_path / ".list.csv.rows").open("a") as half:
        half.write("a piece cut sho")  # as when the current fails
    assert write(path, "ә;1\n", "б;2\n", "в;3\n") == (Found.BEGINNING, 2)
    assert path.read_text(encoding="utf-8") == "ә;1\nб;2\nв;3\n"
    assert beside(path) == []
    assert write(path, "x") == (Found.NOTHING, 0)


@pytest.mark.parametrize("harm", ["cut", "changed", "no mark", "mark cut", "mark of nothing"])
def test_what_was_harmed_is_begun_anew(tmp_path: Path, harm: str) -> None:
    path, rows, mark = (tmp_path / name for name in ("a.csv", ".a.csv.rows", ".a.csv.done"))
    write(path, "one\n", "two\n", finish=False)
    if harm == "cut":
        rows.write_text("one\n")
    elif harm == "changed":
        rows.write_text("one\ntwO\n")
    elif harm == "no mark":
        mark.unlink()
    else:
        mark.write_text(mark.read_text()[:20] if harm == "mark cut" else json.dumps(["?"]))
    assert write(path, "one\n", "two\n", "three\n") == (Found.DAMAGED, 0)
    assert path.read_text() == "one\ntwo\nthree\n"


def test_the_beginning_of_something_else_is_not_gone_on_with(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write(path, "one\n", finish=False)
    assert write(path, "eins\n", key={**KEY, "top": 5}) == (Found.OTHER, 0)
    assert path.read_text() == "eins\n"


def test_two_never_write_the_same_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with open_resumable(path, KEY) as first:
        first.write("one\n", 1, {})
        with pytest.raises(UserError, match="file_in_work"), open_resumable(path, KEY):
            pass
        first.finish()
    assert path.read_text() == "one\n"
    assert isinstance(first, Resumable) and beside(path) == []


def test_a_place_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    with (
        pytest.raises(EnvironmentFailure, match="file_not_written"),
        open_resumable(tmp_path / "no folder" / "a.csv", KEY),
    ):
        pass
