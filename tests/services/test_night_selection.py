"""§56: the night's run tells of every vacancy what a choice for it tells, and may be broken."""

import json
from pathlib import Path

import pytest
from decided import job_seeker
from factories import Staff, card_data
from fakes import FrozenClock
from sqlalchemy import select
from vacancies_made import registered_vacancy

from app.core.errors import UserError
from app.core.vocabulary import Role, Told
from app.gateways.resumable import Found
from app.gateways.tabular import open_table
from app.models import AuditEvent, RegistrationCase, Vacancy
from app.services import night_pieces
from app.services.candidates import offer_to_several
from app.services.card_data import JobData
from app.services.night_pieces import COLUMNS
from app.services.night_selection import NightRun, select_for_all
from app.services.runtime import Runtime
from app.services.selection import best_candidates

TITLES = [f"column {name}" for name in COLUMNS]
PLACES, PEOPLE = ("4110-0", "5223-0", "7212-0"), 5


@pytest.fixture
def centre(rt: Runtime, staff: Staff, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Vacancies, and people who fit them more or less; a run writes one vacancy at once."""
    monkeypatch.setattr(night_pieces, "PIECE", 1)
    for number in range(PEOPLE):
        jobs = (JobData(PLACES[number % 3], years=number),)
        job_seeker(rt, staff, card=card_data(jobs=jobs, wanted_occupation=PLACES[number % 2]))
    wanted = [
        registered_vacancy(rt, staff.clerk, occupation=code, post=f"={code}", experience_months=24)
        for code in PLACES
    ]
    rare = registered_vacancy(rt, staff.clerk, licences=("d",), musts=("licences",))
    return [each.vacancy_id for each in (*wanted, rare)]


def run(rt: Runtime, staff: Staff, path: Path, **changes: object) -> NightRun:
    return select_for_all(rt, staff.clerk, path, TITLES, **changes)  # type: ignore[arg-type]


def broken_after(count: int) -> dict[str, object]:
    def stop(done: int, _total: int) -> None:
        if done == count:
            raise KeyboardInterrupt

    return {"on_progress": stop}


def test_the_table_tells_of_each_vacancy_what_a_choice_for_it_tells(
    rt: Runtime, staff: Staff, centre: list[int], tmp_path: Path
) -> None:
    with rt.sessions.read() as session:
        version = session.get_one(Vacancy, centre[0]).version
        someone = session.scalars(select(RegistrationCase.id)).first()
    assert someone is not None
    offer_to_several(rt, staff.clerk, centre[0], version, [someone], Told.PHONE)
    path = tmp_path / "night.csv"
    done = run(rt, staff, path, top=3)
    assert (done.vacancies, done.empty, done.considered) == (4, 1, PEOPLE)
    assert (done.earlier, done.done, done.changed) == (Found.NOTHING, 0, False)
    table = open_table(path)
    assert table.columns == tuple(TITLES)
    rows = [cells for _, cells in table.rows]
    wanted = []
    for vacancy_id in centre:
        found = best_candidates(rt, staff.clerk, vacancy_id)
        number = found.wanted.number
        for place, one in enumerate(found.candidates[:3], 1):
            points = (str(part.points) for part in one.parts)
            told = (str(place), one.case_number, str(one.score), *points)
            wanted.append((number, f"={found.wanted.occupation}", *told))
    assert rows[:-1] == wanted and len(wanted) == done.lines
    assert rows[-1] == (found.wanted.number, *[""] * (len(COLUMNS) - 1))
    with rt.sessions.read() as session:
        asked = select(AuditEvent).where(AuditEvent.action == "vacancies.selected_for")
        (event,) = session.scalars(asked).all()
    told_of = json.loads(event.after)
    assert told_of | {"sha256": ""} == {
        "vacancies": 4,
        "lines": done.lines,
        "top": 3,
        "sha256": "",
        "weights_since": "2021-04-10",
    }
    assert len(told_of["sha256"]) == 64


def test_a_broken_run_goes_on_and_its_file_is_that_of_an_unbroken_one(
    rt: Runtime, staff: Staff, centre: list[int], tmp_path: Path
) -> None:
    whole, path = tmp_path / "whole.csv", tmp_path / "night.csv"
    run(rt, staff, whole)
    for stop_at in (1, 3):
        with pytest.raises(KeyboardInterrupt):
            run(rt, staff, path, **broken_after(stop_at))
        assert not path.exists()
        best_candidates(rt, staff.clerk, centre[0])  # a look changes nothing
    started: list[tuple[Found, int]] = []
    done = run(rt, staff, path, on_start=lambda *found: started.append(found))
    assert started == [(Found.BEGINNING, 3)] == [(done.earlier, done.done)]
    assert path.read_bytes() == whole.read_bytes()
    assert [each.name for each in sorted(tmp_path.glob("*night*"))] == ["night.csv"]


def test_several_processors_write_the_same_table(
    rt: Runtime,
    staff: Staff,
    centre: list[int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    alone, shared = tmp_path / "alone.csv", tmp_path / "shared.csv"
    run(rt, staff, alone)
    monkeypatch.setattr(night_pieces, "SHARED_FROM", 0)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    assert run(rt, staff, shared).vacancies == len(centre)
    assert shared.read_bytes() == alone.read_bytes()


def test_a_run_begins_anew_where_the_records_or_the_day_are_others(
    rt: Runtime, staff: Staff, centre: list[int], tmp_path: Path, clock: FrozenClock
) -> None:
    path, fresh = tmp_path / "night.csv", tmp_path / "fresh.csv"

    def broken() -> None:
        with pytest.raises(KeyboardInterrupt):
            run(rt, staff, path, **broken_after(2))

    broken()
    job_seeker(rt, staff)
    done = run(rt, staff, path)
    run(rt, staff, fresh)
    assert (done.earlier, done.done, done.considered) == (Found.OTHER, 0, PEOPLE + 1)
    assert path.read_bytes() == fresh.read_bytes()
    broken()
    assert run(rt, staff, path, top=2).earlier is Found.OTHER
    broken()
    clock.advance(days=1)
    assert run(rt, staff, path).earlier is Found.OTHER
    assert len(centre) == 4


def test_records_that_change_meanwhile_are_told_and_not_mixed_in(
    rt: Runtime, staff: Staff, centre: list[int], tmp_path: Path
) -> None:
    before, path = tmp_path / "before.csv", tmp_path / "night.csv"
    run(rt, staff, before)

    def change(done: int, _total: int) -> None:
        if done == 1:
            job_seeker(rt, staff)

    done = run(rt, staff, path, on_progress=change)
    assert done.changed and done.considered == PEOPLE and len(centre) == 4
    assert path.read_bytes() == before.read_bytes()


def test_a_run_is_refused_to_whom_offers_no_work_and_for_no_number(
    rt: Runtime, staff: Staff, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="action_not_allowed"):
        select_for_all(rt, staff.of[Role.SUPERVISOR], tmp_path / "a.csv", TITLES)
    for top in (0, 1001):
        with pytest.raises(UserError, match="top_wrong"):
            run(rt, staff, tmp_path / "a.csv", top=top)
    done = run(rt, staff, tmp_path / "a.csv")
    assert (done.vacancies, done.lines) == (0, 0)
    assert open_table(tmp_path / "a.csv").columns == tuple(TITLES)
