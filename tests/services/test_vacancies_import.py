"""Vacancies by the file: a table, the exchange's messages, what is bad in them, and back again."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from decided import unemployed
from factories import Staff
from fakes import FrozenClock
from sqlalchemy import func, select
from struck_off import answered, offer_row, offered
from vacancies_made import employer, new_bin, registered_vacancy, vacancy_data

from app.core.errors import UserError
from app.core.vocabulary import OfferAnswer, VacancyEnd, VacancyMove, VacancySource, VacancyState
from app.gateways.tabular import open_table, write_table
from app.models import AuditEvent, CaseTerm, Employer, Vacancy, VacancyEvent
from app.rules.ch5_vacancies import MAY_BE_MUST, OBLIGATORY
from app.services.card_data import LanguageData
from app.services.hires import FellThrough, Hire, hire, hire_fell_through
from app.services.runtime import Runtime
from app.services.vacancies import ChangeVacancy, WithdrawVacancy, change_vacancy, withdraw_vacancy
from app.services.vacancies_export import (
    Published,
    export_vacancies,
    publish_vacancies,
    unpublished_count,
)
from app.services.vacancies_import import (
    VacanciesImported,
    VacancyCheck,
    check_vacancies,
    import_vacancies,
    save_bad_lines,
)
from app.services.vacancy_columns import EMPLOYER, field_names
from app.services.vacancy_entries import Fate
from app.services.vacancy_queries import view_vacancy

ROW = {
    "employer_bin": "140340016539",
    "employer_name_ru": "ТОО «Мельница Коктем»",
    "appeared_on": "29.06.2021",
    "occupation": "4110-0",
    "place": "г. Алматы",
    "pay_from": "180 000",
    "schedule": "Полное рабочее время",
    "duties": "Ведение документов",
    "conditions": "Офис, пятидневка",
    "qualification": "Делопроизводство",
    "education_level": "general_secondary",
    "professional_level": "Служащий",
    "experience_months": "0",
}


def table(path: Path, *rows: dict[str, str], columns: Any = None) -> Path:
    names = list(columns or dict.fromkeys(name for row in rows for name in row))
    write_table(path, names, [[row.get(name, "") for name in names] for row in rows])
    return path


def message(id_: str, **vacancy: Any) -> dict[str, Any]:
    told = {name: value for name, value in ROW.items() if not name.startswith("employer")}
    return {
        "kind": "vacancy",
        "id": id_,
        "employer": {"bin": ROW["employer_bin"], "name_ru": ROW["employer_name_ru"]},
        "vacancy": {**told, "pay_from": 180_000, "experience_months": 0, **vacancy},
    }


def exchange(path: Path, *messages: Any) -> Path:
    data = {"format": "labour-exchange-vacancies", "edition": 1, "messages": messages}
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return path


def taken(rt: Runtime, staff: Staff, path: Path) -> tuple[VacancyCheck, VacanciesImported]:
    check = check_vacancies(rt, staff.clerk, path)
    return check, import_vacancies(rt, staff.clerk, check)


def bad(check: VacancyCheck) -> list[tuple[int, str, str]]:
    return [(row.line, row.field, row.error.code) for row in check.bad]


def kept(rt: Runtime) -> list[tuple[str | None, VacancyState]]:
    with rt.sessions.read() as session:
        asked = select(Vacancy.exchange_id, Vacancy.state).order_by(Vacancy.id)
        return [(name, state) for name, state in session.execute(asked)]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_table_gives_the_good_rows_and_the_bad_ones_back(
    rt: Runtime, staff: Staff, tmp_path: Path, kind: str
) -> None:
    path = table(
        tmp_path / f"vacancies.{kind}",
        ROW,
        {**ROW, "places": "0", "pay_from": "сто тысяч"},
        {**ROW, "occupation": "99999", "post": "x"},
        {**ROW, "appeared_on": "02.07.2021", "post": "y"},
        {**ROW, "appeared_on": "1999-05-01", "post": "z"},
        {**ROW, "post": "Судья районного суда"},
        ROW,
        {**ROW, "employer_bin": "123", "post": "w"},
        {**ROW, "pay_from": "-1", "post": "v"},
        {**ROW, "post": "Оператор", "places": "3", "further": "18-35 жас, ер адам"},
    )
    check, done = taken(rt, staff, path)
    assert bad(check) == [
        (3, "pay_from", "cell_number"),
        (3, "places", "places_count"),
        (4, "occupation", "cell_choice"),
        (5, "appeared_on", "appeared_ahead"),
        (6, "appeared_on", "appeared_too_early"),
        (7, "post", "excluded_judge"),
        (8, "occupation", "vacancy_twice"),
        (9, "employer_bin", "bin_length"),
        (10, "pay_from", "number_negative"),
    ]
    assert (check.total, check.good, done.fates) == (10, 2, {Fate.NEW: 2})
    assert [(row.line, row.error.code) for row in check.odd] == [(11, "wording_discriminates")]
    with rt.sessions.read() as session:
        vacancies = session.scalars(select(Vacancy).order_by(Vacancy.id)).all()
        assert [row.source for row in vacancies] == [VacancySource.LETTER] * 2
        assert (vacancies[1].places, vacancies[1].places_left) == (3, 3)
        assert session.scalars(select(Employer.name_kk)).all() == [ROW["employer_name_ru"]]
    report = tmp_path / f"bad.{kind}"
    assert save_bad_lines(rt, staff.clerk, check, report, lambda row: row.error.code) == 8
    lines = [cells for _line, cells in open_table(report).rows]
    assert [cells[-2] for cells in lines] == ["3", "4", "5", "6", "7", "8", "9", "10"]
    assert "cell_number" in lines[0][-1]
    again, none = check_vacancies(rt, staff.clerk, report), check_vacancies(rt, staff.clerk, path)
    assert (again.total, again.good) == (8, 0)
    assert none.good == 0
    assert (2, "occupation", "vacancy_here") in bad(none)


def test_what_the_import_writes_is_what_the_entry_writes(
    rt: Runtime, staff: Staff, tmp_path: Path
) -> None:
    """The same vacancy by the window, by a table and by the exchange: the same record and terms."""
    full = vacancy_data(
        post="Іс жүргізуші",
        places=2,
        pay_to=220_000,
        skills=("Excel", "1С; Кәсіпорын"),
        licences=("b", "c"),
        languages=(LanguageData("kazakh", "fluent"), LanguageData("english")),
        musts=("education_level", "languages"),
        valid_until=date(2021, 9, 1),
        accessible=True,
        duties="Бірінші жол\nекінші жол",
    )
    one = registered_vacancy(rt, staff.clerk, **vars(full))
    by_hand = view_vacancy(rt, staff.clerk, one.vacancy_id)
    path = tmp_path / "out.xlsx"
    assert export_vacancies(rt, staff.clerk, path) == 1
    withdraw_vacancy(
        rt,
        staff.clerk,
        WithdrawVacancy(one.vacancy_id, by_hand.version, VacancyEnd.ENTERED_TWICE),
    )
    _check, done = taken(rt, staff, path)
    assert done.fates == {Fate.NEW: 1}
    by_table = view_vacancy(rt, staff.clerk, 2)
    assert by_table.data == by_hand.data == full
    assert by_table.row == replace(by_hand.row, id=2, number="V-2021-000002")
    assert [term.arithmetic for term in by_table.terms] == [t.arithmetic for t in by_hand.terms]
    assert [event.move for event in by_table.events] == [e.move for e in by_hand.events]
    with rt.sessions.read() as session:
        columns = Vacancy.__table__.columns
        rows = session.execute(select(*columns).order_by(Vacancy.id)).all()
        own = {"id", "number", "state", "ended_at", "end", "version"}
        first, second = ({k: v for k, v in r._asdict().items() if k not in own} for r in rows)
        assert first == second
        terms = select(CaseTerm.code, CaseTerm.met, CaseTerm.place, CaseTerm.channel)
        mine = [
            session.execute(terms.where(CaseTerm.vacancy_id == id_).order_by(CaseTerm.code)).all()
            for id_ in (1, 2)
        ]
        assert [(r[0], r[2], r[3]) for r in mine[0]] == [(r[0], r[2], r[3]) for r in mine[1]]
        free = select(CaseTerm.holder_id).where(CaseTerm.vacancy_id == 2)
        assert set(session.scalars(free)) == {None}


def test_the_exchange_tells_of_new_changed_same_and_withdrawn_vacancies(
    rt: Runtime, staff: Staff, clock: FrozenClock, tmp_path: Path
) -> None:
    path = tmp_path / "exchange.json"
    _check, done = taken(rt, staff, exchange(path, message("E-1"), message("E-2", post="Қойма")))
    assert done.fates == {Fate.NEW: 2}
    seen = view_vacancy(rt, staff.clerk, 1)
    assert (seen.source, seen.exchange_id) == (VacancySource.EXCHANGE, "E-1")
    assert {term.code: term.met for term in seen.terms} == {"56": None, "58": None}
    clock.set("2021-07-01T11:00")
    gone = {"kind": "withdrawal", "id": "E-2", "why": "hired_elsewhere"}
    path = exchange(
        path, message("E-1", pay_from=200_000, places=2), gone, message("E-3", post="Х")
    )
    _check, done = taken(rt, staff, path)
    assert done.fates == {Fate.CHANGED: 1, Fate.WITHDRAWN: 1, Fate.NEW: 1}
    seen = view_vacancy(rt, staff.clerk, 1)
    assert seen.data is not None
    assert (seen.data.pay_from, seen.row.places_left) == (200_000, 2)
    assert seen.events[0].move is VacancyMove.CHANGE_VACANCY
    assert kept(rt) == [
        ("E-1", VacancyState.OPEN),
        ("E-2", VacancyState.WITHDRAWN),
        ("E-3", VacancyState.OPEN),
    ]
    _check, done = taken(rt, staff, path)
    assert done.fates == {Fate.SAME: 3}
    path = exchange(path, message("E-2", post="Қойма", places=4), {**gone, "id": "E-9"})
    assert bad(check_vacancies(rt, staff.clerk, path)) == [
        (1, "exchange_id", "entry_over"),
        (2, "exchange_id", "exchange_unknown"),
    ]
    assert unpublished_count(rt, staff.clerk) == 0


def test_messages_that_are_none_are_told_and_given_back(
    rt: Runtime, staff: Staff, tmp_path: Path
) -> None:
    path = exchange(
        tmp_path / "bad.json",
        "x",
        {"kind": "other"},
        {**message("E-1"), "employer": []},
        message("E-2", colour="red"),
        message("E-3", pay_from="сто", languages="ағылшын"),
        message("E-4", places=10_000),
        {"kind": "withdrawal"},
        message("E-5", languages=[{"language": "kazakh", "level": "fluent"}], shifts=True),
        message("E-5"),
        message("E-6", musts=["duties"]),
    )
    check = check_vacancies(rt, staff.clerk, path)
    assert bad(check) == [
        (1, "", "exchange_message"),
        (2, "", "exchange_message"),
        (3, "", "exchange_message"),
        (4, "", "exchange_field"),
        (5, "", "exchange_field"),
        (6, "places", "places_count"),
        (7, "exchange_id", "field_missing"),
        (9, "exchange_id", "vacancy_twice"),
        (10, "musts", "cell_choice"),
    ]
    report = tmp_path / "report.json"
    assert save_bad_lines(rt, staff.clerk, check, report, lambda row: row.error.code) == 9
    told = json.loads(report.read_text(encoding="utf-8"))["messages"]
    assert told[5]["tereze.fault"] == "places: places_count"
    told[5]["vacancy"]["places"] = 10
    check, done = taken(rt, staff, exchange(path, told[5]))
    assert (check.good, done.fates) == (1, {Fate.NEW: 1})
    for text in ("", "{}", "[1]", '{"format": "labour-exchange-vacancies", "edition": 2}'):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(UserError, match="exchange_form"):
            check_vacancies(rt, staff.clerk, path)


def test_what_is_entered_here_goes_to_the_exchange_once_and_again_when_it_changes(
    rt: Runtime, staff: Staff, clock: FrozenClock, tmp_path: Path
) -> None:
    whose = employer(rt, staff.clerk)
    first = registered_vacancy(rt, staff.clerk, whose)
    second = registered_vacancy(rt, staff.clerk, whose, post="Күзетші", occupation="5414-0")
    path = tmp_path / "to.json"
    assert unpublished_count(rt, staff.clerk) == 2
    assert publish_vacancies(rt, staff.clerk, path) == Published(2, 0)
    told = json.loads(path.read_text(encoding="utf-8"))["messages"]
    assert [row["id"] for row in told] == [first.number, second.number]
    assert told[0]["vacancy"]["experience_months"] == 0
    assert not view_vacancy(rt, staff.clerk, first.vacancy_id).behind
    with pytest.raises(UserError, match="nothing_to_publish"):
        publish_vacancies(rt, staff.clerk, path)
    clock.set("2021-07-01T12:00")
    seen = view_vacancy(rt, staff.clerk, first.vacancy_id)
    assert seen.data is not None
    data = replace(seen.data, pay_from=190_000)
    change_vacancy(rt, staff.clerk, ChangeVacancy(first.vacancy_id, seen.version, data))
    assert view_vacancy(rt, staff.clerk, first.vacancy_id).behind
    version = view_vacancy(rt, staff.clerk, second.vacancy_id).version
    withdraw_vacancy(
        rt, staff.clerk, WithdrawVacancy(second.vacancy_id, version, VacancyEnd.NOT_NEEDED)
    )
    assert publish_vacancies(rt, staff.clerk, path) == Published(1, 1)
    told = json.loads(path.read_text(encoding="utf-8"))["messages"]
    assert told[1] == {"kind": "withdrawal", "id": second.number, "why": "not_needed"}
    assert unpublished_count(rt, staff.clerk) == 0


def test_of_its_own_vacancy_the_exchange_is_told_each_place_that_is_taken_or_free_again(
    rt: Runtime, staff: Staff, tmp_path: Path
) -> None:
    """§63: not only with the last place; and of one it was told is over, that it is vacant anew."""
    taken(rt, staff, exchange(tmp_path / "exchange.json", message("E-1", places=2)))
    with rt.sessions.read() as session:
        id_ = session.scalars(select(Vacancy.id)).one()
    path, today = tmp_path / "to.json", rt.clock.now().date()

    def agreed_to() -> int:
        number = offered(rt, staff, unemployed(rt, staff), employer="", vacancy_id=id_)
        answered(rt, staff, number, OfferAnswer.ACCEPTED)
        return number

    def told() -> list[tuple[str, object]]:
        assert view_vacancy(rt, staff.clerk, id_).behind
        publish_vacancies(rt, staff.clerk, path)
        assert unpublished_count(rt, staff.clerk) == 0
        rows = json.loads(path.read_text(encoding="utf-8"))["messages"]
        return [(row["id"], row.get("vacancy", {}).get("places")) for row in rows]

    assert (unpublished_count(rt, staff.clerk), view_vacancy(rt, staff.clerk, id_).behind) == (
        0,
        False,
    )
    numbers = agreed_to(), agreed_to()
    hire(rt, staff.clerk, Hire(numbers[0], offer_row(rt, numbers[0]).version, today))
    assert told() == [("E-1", 1)]
    _check, done = taken(rt, staff, path)
    assert done.fates == {Fate.SAME: 1}
    hire(rt, staff.clerk, Hire(numbers[1], offer_row(rt, numbers[1]).version, today))
    assert told() == [("E-1", None)]  # withdrawn: the last place
    version = offer_row(rt, numbers[0]).version
    hire_fell_through(rt, staff.clerk, FellThrough(numbers[0], version, today, "Келмеді"))
    assert told() == [("E-1", 1)]


def test_what_came_by_letter_and_by_the_exchange_is_one_vacancy(
    rt: Runtime, staff: Staff, tmp_path: Path
) -> None:
    """Our own vacancy comes back from the exchange under the exchange's name (0029)."""
    path = tmp_path / "exchange.json"
    exchange(path, message("E-1"))
    table_path = table(tmp_path / "letter.csv", ROW)
    taken(rt, staff, table_path)
    _check, done = taken(rt, staff, path)
    assert done.fates == {Fate.LINKED: 1}
    assert kept(rt) == [("E-1", VacancyState.OPEN)]
    exchange(path, message("E-1"), message("E-7"))
    _check, done = taken(rt, staff, path)
    assert done.fates == {Fate.SAME: 1, Fate.NEW: 1}
    with rt.sessions.read() as session:
        last = select(VacancyEvent.details).order_by(VacancyEvent.id.desc()).limit(1)
        assert session.scalar(last) == {"warnings": ["same_vacancy"]}


def test_what_the_exchange_tells_back_of_ours_is_ours_and_keeps_its_places(
    rt: Runtime, staff: Staff, tmp_path: Path
) -> None:
    """It is known by its own number, and how many places are free is not how many there are."""
    made = registered_vacancy(rt, staff.clerk, places=3)
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    publish_vacancies(rt, staff.clerk, first)
    someone = unemployed(rt, staff)
    number = offered(rt, staff, someone, employer="", vacancy_id=made.vacancy_id)
    answered(rt, staff, number, OfferAnswer.ACCEPTED)
    today, version = rt.clock.now().date(), offer_row(rt, number).version
    hire(rt, staff.clerk, Hire(number, version, today))
    publish_vacancies(rt, staff.clerk, second)
    told = json.loads(second.read_text(encoding="utf-8"))
    assert told["messages"][0]["vacancy"]["places"] == 2

    def read(path: Path, **changes: Any) -> tuple[Any, int, int]:
        data = json.loads(path.read_text(encoding="utf-8"))
        data["messages"][0].get("vacancy", {}).update(changes)
        path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        _check, done = taken(rt, staff, path)
        with rt.sessions.read() as session:
            (row,) = session.scalars(select(Vacancy))
            return set(done.fates), row.places, row.places_left

    assert read(second) == ({Fate.SAME}, 3, 2)
    assert read(first) == ({Fate.SAME}, 3, 2)  # an earlier file, that lay about
    assert read(second, pay_from=200_000) == ({Fate.CHANGED}, 3, 2)
    assert read(second, places=4) == ({Fate.CHANGED}, 4, 3)
    exchange(first, {"kind": "withdrawal", "id": made.number, "why": "not_needed"})
    assert read(first) == ({Fate.WITHDRAWN}, 4, 3)


def test_a_stop_keeps_what_is_done_and_a_second_run_takes_the_rest(
    rt: Runtime, staff: Staff, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.vacancies_import.BATCH", 2)
    rows = [{**ROW, "post": f"Маман {n}", "employer_bin": new_bin()} for n in range(6)]
    path = table(tmp_path / "many.csv", *rows)
    check = check_vacancies(rt, staff.clerk, path)
    asked: list[int] = []
    done = import_vacancies(
        rt, staff.clerk, check, lambda count, _total: asked.append(count), lambda: bool(asked)
    )
    assert (done.stopped, done.fates, asked) == (True, {Fate.NEW: 2}, [2])
    rest = import_vacancies(rt, staff.clerk, check)
    assert (rest.fates, {row.error.code for row in rest.late}) == ({Fate.NEW: 4}, {"vacancy_here"})
    with pytest.raises(UserError, match="work_stopped"):
        check_vacancies(rt, staff.clerk, path, cancelled=lambda: True)
    with pytest.raises(UserError, match="import_nothing"):
        import_vacancies(rt, staff.clerk, check_vacancies(rt, staff.clerk, path))
    with rt.sessions.read() as session:
        runs = select(func.count()).where(AuditEvent.action == "vacancies.imported")
        assert session.scalar(runs) == 2


def test_a_table_without_what_is_needed_and_whoever_may_not(
    rt: Runtime, staff: Staff, tmp_path: Path
) -> None:
    short = table(tmp_path / "short.csv", {"БИН": "140340016539", "Должность": "Маман", "Түс": "1"})
    with pytest.raises(UserError, match="vacancy_heading_needed") as refused:
        check_vacancies(rt, staff.clerk, short)
    assert refused.value.params == {"title": "Орын босаған күн"}
    full = table(tmp_path / "full.csv", {**ROW, "Түс": "қызыл"})
    assert check_vacancies(rt, staff.clerk, full).left_out == ("Түс",)
    gone = table(tmp_path / "gone.csv", {"exchange_id": "E-1", "Причина снятия": "not_needed"})
    assert bad(check_vacancies(rt, staff.clerk, gone)) == [(2, "exchange_id", "exchange_unknown")]
    for act in (check_vacancies, export_vacancies, publish_vacancies):
        with pytest.raises(UserError, match="action_not_allowed"):
            act(rt, staff.admin, full)


def test_the_schema_and_the_example_say_what_the_program_reads(
    rt: Runtime, staff: Staff, tmp_path: Path
) -> None:
    root = Path(__file__).resolve().parents[2]
    text = (root / "resources" / "import" / "exchange.schema.json").read_text(encoding="utf-8")
    told = json.loads(text)["$defs"]["vacancy"]["properties"]
    own = {name: "" for name in field_names() if name.startswith(EMPLOYER)}
    assert {f"{EMPLOYER}{name}" for name in told["employer"]["properties"]} == set(own)
    fields = {"exchange_id", "received_on", "letter_number", "end", *own}
    assert {*told["vacancy"]["properties"]} == set(field_names()) - fields
    assert tuple(told["vacancy"]["required"]) == OBLIGATORY
    assert tuple(told["vacancy"]["properties"]["musts"]["items"]["enum"]) == MAY_BE_MUST
    guide = (root / "docs" / "exchange.md").read_text(encoding="utf-8")
    path = tmp_path / "example.json"
    path.write_text(guide.split("```json")[1].split("```")[0], encoding="utf-8")
    assert bad(check_vacancies(rt, staff.clerk, path)) == [(2, "exchange_id", "exchange_unknown")]
