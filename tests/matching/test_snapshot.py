"""The index kept as a file: what was kept, or nothing."""

from pathlib import Path
from random import Random

import pytest
from registers import TODAY, WEIGHTS, seeker, told, wanted

from app.matching.people import People
from app.matching.snapshot import Snapshot, read_snapshot, write_snapshot
from app.matching.vacancies import Vacancies


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Path, Snapshot]:
    chance = Random(1)
    people = People.of((number, seeker(chance, number)) for number in range(400))
    vacancies = Vacancies.of((number, wanted(chance, number)) for number in range(300))
    snapshot = Snapshot("1", 77, "ab" * 32, people, vacancies)
    write_snapshot(tmp_path / "kept", snapshot)
    return tmp_path / "kept", snapshot


def test_what_was_kept_is_read_again(kept: tuple[Path, Snapshot]) -> None:
    path, before = kept
    after = read_snapshot(path, "1")
    assert after is not None and (after.head, after.hash) == (77, "ab" * 32)
    chance = Random(2)
    for number in range(20):
        asked, one = wanted(chance, number), seeker(chance, number)
        expected = told(before.people.best(asked, WEIGHTS, TODAY))
        assert told(after.people.best(asked, WEIGHTS, TODAY)) == expected
        expected = told(before.vacancies.best(one, WEIGHTS, TODAY))
        assert told(after.vacancies.best(one, WEIGHTS, TODAY)) == expected
    assert [path.name for path in path.parent.iterdir()] == ["kept"]


def test_one_cut_short_changed_or_of_another_version_is_not_trusted(
    kept: tuple[Path, Snapshot],
) -> None:
    path, _ = kept
    whole = path.read_bytes()
    assert read_snapshot(path, "2") is None
    for length in (0, 5, 40, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:length])
        assert read_snapshot(path, "1") is None
    for at in (0, 30, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert read_snapshot(path, "1") is None
    path.unlink()
    assert read_snapshot(path, "1") is None
