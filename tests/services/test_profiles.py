"""§11, §14: the category by predicted length of unemployment, and the table it is made from."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from factories import Staff, answers, card_data, decision, person_data, received, registered
from fakes import FrozenClock
from sqlalchemy import event, select
from stored import one

from app.core.errors import UserError
from app.core.vocabulary import ProfileCategory, Role
from app.models import AuditEvent, RegistrationCase
from app.rules.profile_table import FactorTable, read_table, shipped_table
from app.services.audit import verify
from app.services.profile_text import file_text, save_copy, table_text
from app.services.profiles import (
    from_json,
    list_tables,
    load_table,
    preview,
    profile_of,
    remove_table,
    set_table,
)
from app.services.registration import receive_application, register_job_seeker
from app.services.registration_answers import read_application
from app.services.runtime import Actor, Runtime

TODAY = date(2021, 7, 1)
TOMORROW = date(2021, 7, 2)
PART_8: dict[str, Any] = {
    "education_level": "general_secondary",
    "children": 3,
    "criminal_record": "none",
    "demand_for_specialty": "low",
    "specialties_count": 1,
    "main_experience": 0,
    "total_experience": 2,
    "last_experience": 1,
    "previous_unemployment_months": 4,
    "training_months": 0,
    "job_search_skills": "some",
    "computer_skills": "basic",
    "motivation_level": "medium",
}


def with_points(table: FactorTable, factor: str, points: int) -> str:
    """The table's text where every answer of one factor gives the same points."""
    rows = tuple(replace(row, points=points) for row in table.rows[factor])
    return table_text(replace(table, rows={**table.rows, factor: rows}))


CHILDREN_50 = with_points(shipped_table(), "children", 50)


def kept(rt: Runtime) -> RegistrationCase:
    case: RegistrationCase = one(rt, RegistrationCase)
    return case


# --- a registration


def test_a_registration_has_the_category_that_its_card_makes(rt: Runtime, staff: Staff) -> None:
    registered(rt, staff.clerk, card=card_data(unemployed_since=date(2021, 3, 1), **PART_8))
    case = kept(rt)
    assert case.profile_category is ProfileCategory.OVER_12_MONTHS
    assert case.profile is not None
    profile = from_json(case.profile)
    points = {part.factor: (part.answer, part.points) for part in profile.parts}
    assert points["unemployment_months"] == (4, 30)
    assert points["age"] == (31, 0)
    assert points["children"] == (3, 5)
    assert points["demand_for_specialty"] == ("low", 7)
    assert profile.points == sum(part.points for part in profile.parts) >= 70
    assert profile.missing == ()


def test_a_registration_keeps_what_made_the_category(rt: Runtime, staff: Staff) -> None:
    registered(rt, staff.clerk, card=card_data(unemployed_since=None, children=1))
    assert kept(rt).profile == {
        "in_force_from": "2021-04-10",
        "unofficial": True,
        "category": "under_3_months",
        "points": 2,
        "parts": [
            {"factor": "age", "answer": 31, "points": 0},
            {"factor": "children", "answer": 1, "points": 2},
        ],
        "missing": [name for name in shipped_table().rows if name not in ("age", "children")],
    }


def test_an_application_not_decided_yet_has_no_category(rt: Runtime, staff: Staff) -> None:
    received(rt, staff.clerk)
    assert (kept(rt).profile_category, kept(rt).profile) == (None, None)


def test_the_day_of_registration_counts_and_not_the_day_of_the_decision(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """What came on Friday evening is registered as of a working Saturday (S7): three months."""
    clock.set("2021-07-02T19:00")
    registered(rt, staff.clerk, card=card_data(unemployed_since=date(2021, 4, 3)))
    assert kept(rt).registered_on == date(2021, 7, 3)
    assert kept(rt).profile_category is ProfileCategory.FROM_3_TO_12_MONTHS


def test_the_table_of_the_day_of_registration_holds(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    set_table(rt, staff.admin, TOMORROW, CHILDREN_50)
    for day in ("2021-07-01T10:00", "2021-07-02T10:00"):
        clock.set(day)
        registered(
            rt, staff.clerk, card=card_data(unemployed_since=None, children=1), person=person_data()
        )
    with rt.sessions.read() as session:
        first, second = session.scalars(select(RegistrationCase).order_by(RegistrationCase.id))
    assert first.profile is not None
    assert second.profile is not None
    assert (first.profile["in_force_from"], first.profile["points"]) == ("2021-04-10", 2)
    assert (second.profile["in_force_from"], second.profile["points"]) == ("2021-07-02", 50)


def test_a_new_table_leaves_what_was_registered_as_it_was(rt: Runtime, staff: Staff) -> None:
    registered(rt, staff.clerk, card=card_data(children=1))
    before = kept(rt).profile
    set_table(rt, staff.admin, TODAY, CHILDREN_50)
    assert kept(rt).profile == before


# --- answers so far


def test_the_wizard_foretells_what_the_registration_gives(rt: Runtime, staff: Staff) -> None:
    given = answers(**PART_8, unemployed_since="2021-03-01")
    foretold = preview(rt, given, TODAY)
    taken = receive_application(rt, staff.clerk, read_application(given, TODAY))
    register_job_seeker(rt, staff.clerk, decision(taken))
    profile = kept(rt).profile
    assert profile is not None
    assert from_json(profile) == foretold


@pytest.mark.parametrize(
    ("factor", "answer"),
    [
        ("children", None),
        ("children", "3"),
        ("children", -1),
        ("children", True),
        ("computer_skills", ""),
        ("computer_skills", "no such code"),
        ("education_level", ["master"]),
    ],
)
def test_what_cannot_be_read_counts_as_unanswered(factor: str, answer: Any) -> None:
    profile = profile_of({factor: answer}, shipped_table(), TODAY)
    assert factor in profile.missing
    assert profile.points == 0


@pytest.mark.parametrize("day", ["2021-02-30", "1990", "2021-07-02", 1990, None])
def test_a_day_that_is_none_or_lies_ahead_counts_as_unanswered(day: Any) -> None:
    given = {"birth_date": day, "unemployed_since": day}
    missing = profile_of(given, shipped_table(), TODAY).missing
    assert {"age", "unemployment_months"} <= set(missing)


def test_without_answers_nothing_is_added_and_all_is_missing() -> None:
    profile = profile_of({}, shipped_table(), TODAY)
    assert (profile.points, profile.parts) == (0, ())
    assert profile.missing == tuple(shipped_table().rows)


def test_a_stored_table_is_read_once(rt: Runtime, staff: Staff) -> None:
    set_table(rt, staff.admin, TODAY, CHILDREN_50)
    assert load_table(rt, TODAY) is load_table(rt, TODAY)


def test_one_question_to_the_database_finds_the_table(rt: Runtime, staff: Staff) -> None:
    set_table(rt, staff.admin, TODAY, CHILDREN_50)
    asked: list[str] = []

    def note(_conn: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        asked.append(statement)

    event.listen(rt.sessions.engine, "before_cursor_execute", note)
    load_table(rt, TODAY)
    event.remove(rt.sessions.engine, "before_cursor_execute", note)
    assert len([statement for statement in asked if statement.startswith("SELECT")]) == 1


# --- tables


def test_at_first_the_table_that_comes_with_the_program_holds(rt: Runtime, staff: Staff) -> None:
    (only,) = list_tables(rt, staff.admin)
    assert only.table is shipped_table()
    assert (only.changed_at, only.changed_by, only.table.unofficial) == (None, "", True)


def test_the_table_that_holds_and_those_to_come_are_listed(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    set_table(rt, staff.admin, date(2021, 9, 1), CHILDREN_50)
    set_table(rt, staff.admin, TOMORROW, with_points(shipped_table(), "age", 1))
    assert [view.table.in_force_from for view in list_tables(rt, staff.admin)] == [
        date(2021, 4, 10),
        TOMORROW,
        date(2021, 9, 1),
    ]
    clock.set("2021-09-01T09:00")
    (only,) = list_tables(rt, staff.admin)
    assert only.table.rows["children"][0].points == 50
    assert only.changed_by == "administrator"


def test_the_day_stands_over_the_day_of_the_text(rt: Runtime, staff: Staff) -> None:
    assert "2021-04-10" in CHILDREN_50
    assert set_table(rt, staff.admin, TOMORROW, CHILDREN_50).table.in_force_from == TOMORROW
    assert load_table(rt, TOMORROW).in_force_from == TOMORROW


def test_a_table_of_the_same_day_gives_way(rt: Runtime, staff: Staff) -> None:
    set_table(rt, staff.admin, TOMORROW, CHILDREN_50)
    set_table(rt, staff.admin, TOMORROW, with_points(shipped_table(), "children", 40))
    assert [row.points for row in load_table(rt, TOMORROW).rows["children"]] == [40, 40, 40]
    assert len(list_tables(rt, staff.admin)) == 2


def test_no_table_holds_for_days_that_have_passed(rt: Runtime, staff: Staff) -> None:
    with pytest.raises(UserError, match="profile_table_date") as error:
        set_table(rt, staff.admin, date(2021, 6, 30), CHILDREN_50)
    assert (error.value.field, error.value.params) == ("in_force_from", {"earliest": TODAY})
    assert len(list_tables(rt, staff.admin)) == 1


def test_a_table_at_fault_names_its_line_and_nothing_is_written(rt: Runtime, staff: Staff) -> None:
    text = CHILDREN_50.replace("children,range,,1,2,50", "children,range,,2,1,50")
    with pytest.raises(UserError, match="profile_table_invalid") as error:
        set_table(rt, staff.admin, TOMORROW, text)
    line = text.splitlines()[error.value.params["line"] - 1]
    assert line == "children,range,,2,1,50"
    assert load_table(rt, TOMORROW) is shipped_table()


def test_a_table_to_come_is_taken_back(rt: Runtime, staff: Staff) -> None:
    set_table(rt, staff.admin, TOMORROW, CHILDREN_50)
    remove_table(rt, staff.admin, TOMORROW)
    remove_table(rt, staff.admin, TOMORROW)
    assert load_table(rt, TOMORROW) is shipped_table()


def test_a_table_that_holds_is_not_taken_back(rt: Runtime, staff: Staff) -> None:
    set_table(rt, staff.admin, TODAY, CHILDREN_50)
    with pytest.raises(UserError, match="profile_table_held"):
        remove_table(rt, staff.admin, TODAY)
    assert load_table(rt, TODAY).rows["children"][0].points == 50


def test_each_change_stands_in_the_audit_trail_by_the_points_that_differ(
    rt: Runtime, staff: Staff
) -> None:
    text = CHILDREN_50.replace("children,range,,0,0,50", "children,range,,0,0,0")
    set_table(rt, staff.admin, TOMORROW, text)
    remove_table(rt, staff.admin, TOMORROW)
    of_it = select(AuditEvent).where(AuditEvent.entity == "profile_table").order_by(AuditEvent.id)
    with rt.sessions.read() as session:
        put, taken = session.scalars(of_it)
    was, now = {"children 1-2": 2, "children 3-": 5}, {"children 1-2": 50, "children 3-": 50}
    assert (put.action, put.entity_id, put.login) == (
        "profile_table.set",
        "2021-07-02",
        "administrator",
    )
    assert (json.loads(put.before), json.loads(put.after)) == (was, now)
    assert (taken.action, json.loads(taken.before), json.loads(taken.after)) == (
        "profile_table.removed",
        now,
        was,
    )
    assert verify(rt).broken == ()


USE_CASES: list[Callable[[Runtime, Actor], object]] = [
    list_tables,
    lambda rt, actor: set_table(rt, actor, TOMORROW, CHILDREN_50),
    lambda rt, actor: remove_table(rt, actor, TOMORROW),
]


@pytest.mark.parametrize("use_case", USE_CASES)
@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_only_the_administrator_sees_to_the_table(
    rt: Runtime, staff: Staff, use_case: Callable[[Runtime, Actor], object], role: Role
) -> None:
    with pytest.raises(UserError, match="action_not_allowed"):
        use_case(rt, staff.of[role])


# --- files


def test_the_text_of_a_table_makes_the_same_table() -> None:
    assert read_table(table_text(shipped_table())) == shipped_table()


def test_a_copy_comes_back_as_it_went(tmp_path: Path) -> None:
    save_copy(shipped_table(), tmp_path / "points.csv")
    assert file_text(tmp_path / "points.csv") == table_text(shipped_table())


def test_a_copy_opens_in_a_spreadsheet_in_columns(tmp_path: Path) -> None:
    save_copy(shipped_table(), tmp_path / "points.csv")
    data = (tmp_path / "points.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbffactor;kind;value;from;to;points\n")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "kz1048"])
def test_what_a_spreadsheet_makes_of_a_copy_is_read(
    tmp_path: Path, separator: str, encoding: str
) -> None:
    """Its own separator, its own way to write a day, empty cells more or fewer."""
    text = table_text(shipped_table()).replace("2021-04-10", "10.04.2021")
    text = text.replace("unofficial,yes,,,", "unofficial,yes").replace(",70\n", ", 70 ,,\n")
    file = tmp_path / "points.csv"
    file.write_text(text.replace(",", separator), encoding=encoding, newline="\r\n")
    assert read_table(file_text(file)) == shipped_table()


def test_a_fault_in_a_file_has_the_line_of_the_file(tmp_path: Path) -> None:
    lines = table_text(shipped_table()).replace(",", ";").splitlines()
    lines.insert(3, "")
    lines.insert(4, "height;range;;0;;5")
    file = tmp_path / "points.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(UserError, match="profile_table_invalid") as error:
        read_table(file_text(file))
    assert error.value.params["line"] == 5


@pytest.mark.parametrize("data", [b"\x98\xff\x00", None])
def test_what_is_no_text_or_not_there_is_refused(tmp_path: Path, data: bytes | None) -> None:
    file = tmp_path / "points.csv"
    if data is not None:
        file.write_bytes(data)
    with pytest.raises(UserError, match="file_not_read"):
        file_text(file)
