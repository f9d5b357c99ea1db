"""The official classifier of occupations: whole or not at all, over the shipped list, and off."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from factories import Staff, card_data, received
from fakes import FrozenClock, at
from sqlalchemy import select

from app.cli import run
from app.command_line import parse
from app.core.classifiers import choices, entry, put_over, search_occupations, take_off
from app.core.errors import UserError
from app.core.vocabulary import Language, Role
from app.models import AuditEvent, OfficialEntry
from app.opening import open_runtime
from app.services.audit import verify
from app.services.classifiers import (
    HEADINGS,
    import_occupations,
    official_table,
    put_official_over,
    take_official_off,
)
from app.services.person_page import open_person
from app.services.runtime import Runtime

HEADING = "code;kk;ru"
GROUP = "4110-9;Басқа кеңсе қызметшілері;Другие офисные служащие"
OCCUPATION = "4110-9-057;Іс жүргізуші;Делопроизводитель"
TABLE = "\n".join((HEADING, GROUP, OCCUPATION))
RUSSIAN = Language.RUSSIAN


@pytest.fixture(autouse=True)
def shipped() -> Iterator[None]:
    """Every test leaves the program with the shipped list."""
    yield
    take_off("occupations")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "table.csv"


def put(rt: Runtime, staff: Staff, file: Path, text: str = TABLE, encoding: str = "utf-8") -> Any:
    file.write_text(text, encoding=encoding, newline="")
    return import_occupations(rt, staff.admin, file)


def refused(rt: Runtime, staff: Staff, file: Path, *rows: str) -> UserError:
    with pytest.raises(UserError) as error:
        put(rt, staff, file, "\n".join((HEADING, *rows)))
    return error.value


def found(text: str) -> list[str]:
    return [row.code for row in search_occupations(text, RUSSIAN)]


def codes() -> list[str]:
    return [row.code for row in choices("occupations")]


# --- what a file may look like


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "kz1048"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_is_read_in_each_encoding_and_with_each_separator(
    rt: Runtime, staff: Staff, file: Path, encoding: str, separator: str
) -> None:
    put(rt, staff, file, TABLE.replace(";", separator), encoding)
    assert entry("occupations", "4110-9").kk == "Басқа кеңсе қызметшілері"
    assert entry("occupations", "4110-9-057").ru == "Делопроизводитель"


def test_russian_titles_in_windows_1251_stay_as_they_are(
    rt: Runtime, staff: Staff, file: Path
) -> None:
    put(rt, staff, file, "code;kk;ru\n4110-9;Офис – маман;Служащий «№ 1»", "windows-1251")
    row = entry("occupations", "4110-9")
    assert (row.kk, row.ru) == ("Офис – маман", "Служащий «№ 1»")


@pytest.mark.parametrize("column", HEADINGS)
def test_a_column_is_known_by_each_of_its_headings(
    rt: Runtime, staff: Staff, file: Path, column: str
) -> None:
    usual = {"code": "code", "kk": "kk", "ru": "ru", "en": "en"}
    for heading in HEADINGS[column]:
        names = {**usual, column: f" {heading.upper()} "}
        put(rt, staff, file, ",".join(names.values()) + "\n4110-9,қаз,рус,eng")
        row = entry("occupations", "4110-9")
        assert (row.kk, row.ru, row.en) == ("қаз", "рус", "eng"), heading


def test_columns_may_stand_in_any_order_among_others(rt: Runtime, staff: Staff, file: Path) -> None:
    put(rt, staff, file, "№;На русском;Код;Қазақша\n1;Служащий;4110-9;Қызметші\n")
    assert (entry("occupations", "4110-9").ru, official_table(rt).rows) == ("Служащий", 1)


def test_where_a_general_and_an_exact_heading_stand_the_exact_one_is_taken(
    rt: Runtime, staff: Staff, file: Path
) -> None:
    put(rt, staff, file, "Наименование;code;kk;ru\nдругое;4110-9;Қызметші;Служащий")
    assert entry("occupations", "4110-9").ru == "Служащий"


def test_titles_in_quotes_keep_separators_and_lose_line_breaks(
    rt: Runtime, staff: Staff, file: Path
) -> None:
    put(rt, staff, file, '"code","kk","ru"\r\n"4110-9","Кеңсе,\n маман","Офис ""А"", \t служащий"')
    row = entry("occupations", "4110-9")
    assert (row.kk, row.ru) == ("Кеңсе, маман", 'Офис "А", служащий')


def test_empty_rows_are_passed_over(rt: Runtime, staff: Staff, file: Path) -> None:
    assert put(rt, staff, file, f"\n;;\n{HEADING}\n\n{GROUP}\n;;\n\n").rows == 1


def test_without_an_english_title_the_russian_one_is_read(
    rt: Runtime, staff: Staff, file: Path
) -> None:
    put(rt, staff, file)
    assert entry("occupations", "4110-9").title(Language.ENGLISH) == "Другие офисные служащие"


def test_the_levels_above_are_taken_in_but_not_searched(
    rt: Runtime, staff: Staff, file: Path
) -> None:
    put(rt, staff, file, f"{TABLE}\n4;Қызметшілер;Служащие\n4110;Қызметшілер;Служащие")
    assert codes() == ["4", "4110", "4110-9", "4110-9-057"]
    assert found("служащие") == ["4110-9"]


# --- whole or not at all


@pytest.mark.parametrize(
    ("row", "code", "params"),
    [
        (";қаз;рус", "row_code_missing", {}),
        ("4110-99;қаз;рус", "row_code_form", {"text": "4110-99"}),
        ("4110-9-57;қаз;рус", "row_code_form", {"text": "4110-9-57"}),
        ("4110–9;қаз;рус", "row_code_form", {"text": "4110–9"}),
        ("４110-9;қаз;рус", "row_code_form", {"text": "４110-9"}),
        (GROUP, "row_code_twice", {"text": "4110-9", "first": 2}),
        ("1210-0;;рус", "row_title_missing", {}),
        ("1210-0;қаз", "row_title_missing", {}),
        ("1210-0;?ызметші;рус", "row_letters_lost", {"text": "?ызметші"}),
        ("1210-0;қаз;ру\0с", "row_letters_lost", {"text": "ру\0с"}),
        (f"1210-0;қаз;{'р' * 401}", "row_title_long", {"length": 400}),
        ('1210-0;"қаз;рус\n4110-1;a;b', "row_quotes", {}),
    ],
)
def test_a_row_at_fault_is_told_with_its_number_and_nothing_is_imported(
    rt: Runtime, staff: Staff, file: Path, row: str, code: str, params: dict[str, Any]
) -> None:
    error = refused(rt, staff, file, GROUP, "", row)
    (fault,) = error.params["rows"]
    assert (error.code, error.params["count"]) == ("classifier_rows", 1)
    assert (fault.code, fault.params) == (code, {"number": 4, **params})
    assert official_table(rt) is None
    assert len(codes()) == 619


def test_of_many_faults_the_first_are_told_and_all_are_counted(
    rt: Runtime, staff: Staff, file: Path
) -> None:
    error = refused(rt, staff, file, *[";қаз;рус"] * 70)
    assert error.params["count"] == 70
    assert [fault.params["number"] for fault in error.params["rows"]] == list(range(2, 52))


@pytest.mark.parametrize(
    "text", ["", "code;kk\n4110-9;қаз", "4110-9;қаз;рус", "code|kk|ru\n4110-9|қаз|рус"]
)
def test_a_table_whose_columns_are_not_named_is_refused(
    rt: Runtime, staff: Staff, file: Path, text: str
) -> None:
    with pytest.raises(UserError, match="classifier_columns"):
        put(rt, staff, file, text)


def test_a_table_without_rows_is_refused(rt: Runtime, staff: Staff, file: Path) -> None:
    assert refused(rt, staff, file).code == "classifier_empty"


def test_what_is_no_text_is_refused(rt: Runtime, staff: Staff, file: Path) -> None:
    file.write_bytes(b"\x98\xff\x00")
    with pytest.raises(UserError, match="file_not_read") as error:
        import_occupations(rt, staff.admin, file)
    assert error.value.params == {"file": str(file)}


def test_a_file_that_is_not_there_is_refused(rt: Runtime, staff: Staff, file: Path) -> None:
    with pytest.raises(UserError, match="file_not_read"):
        import_occupations(rt, staff.admin, file)


def test_a_table_at_fault_leaves_the_one_before_in_force(
    rt: Runtime, staff: Staff, file: Path
) -> None:
    put(rt, staff, file)
    before = official_table(rt)
    refused(rt, staff, file, ";қаз;рус")
    assert official_table(rt) == before
    assert codes() == ["4110-9", "4110-9-057"]


# --- in force


def test_the_official_rows_are_searched_instead_of_ours(
    rt: Runtime, staff: Staff, file: Path
) -> None:
    put(rt, staff, file)
    assert found("делопроизв")[0] == "4110-9-057"
    assert found("офисные служащие") == ["4110-9"]
    assert found("4110") == ["4110-9", "4110-9-057"]
    assert found("сварщик") == []


def test_everyday_names_find_the_official_group_of_the_same_class(
    rt: Runtime, staff: Staff, file: Path
) -> None:
    assert "9112-0" in found("техничка")
    rows = ("9112-3;Тазалаушылар;Уборщики", "9112-3-001;Тазалаушы;Уборщик")
    put(rt, staff, file, "\n".join((HEADING, *rows)))
    assert found("техничка") == ["9112-3"]


def test_the_view_says_how_many_rows_since_when_and_by_whom(
    rt: Runtime, staff: Staff, file: Path, clock: FrozenClock
) -> None:
    assert official_table(rt) is None
    clock.set("2021-07-02T09:15")
    table = put(rt, staff, file)
    assert table == official_table(rt)
    assert (table.rows, table.imported_at) == (2, at("2021-07-02T09:15"))
    assert table.imported_by == "administrator"


def test_every_start_puts_the_imported_table_over_ours(
    rt: Runtime, staff: Staff, file: Path, engine_url: str, tmp_path: Path
) -> None:
    put(rt, staff, file, f"{HEADING}\n{OCCUPATION}\n{GROUP}\n1;қаз;рус")
    take_off("occupations")
    open_runtime(engine_url, tmp_path).sessions.close()
    assert codes() == ["1", "4110-9", "4110-9-057"]
    assert entry("occupations", "4110-9").kk == "Басқа кеңсе қызметшілері"


def test_a_start_without_an_imported_table_lets_ours_speak(rt: Runtime) -> None:
    put_over("occupations", ())
    put_official_over(rt)
    assert len(codes()) == 619


def test_another_import_replaces_the_table(rt: Runtime, staff: Staff, file: Path) -> None:
    put(rt, staff, file)
    assert put(rt, staff, file, f"{HEADING}\n1210-0;қаз;рус").rows == 1
    assert codes() == ["1210-0"]


def test_the_shipped_list_speaks_again_when_the_official_one_is_taken_off(
    rt: Runtime, staff: Staff, file: Path
) -> None:
    put(rt, staff, file)
    take_official_off(rt, staff.admin)
    assert official_table(rt) is None
    assert len(codes()) == 619
    with rt.sessions.read() as session:
        assert session.scalars(select(OfficialEntry)).all() == []


# --- what stands on cards


def test_a_code_the_official_table_lacks_is_read_by_ours(
    rt: Runtime, staff: Staff, file: Path
) -> None:
    ours = entry("occupations", "4110-0")
    put(rt, staff, file)
    assert entry("occupations", "4110-0") == ours
    assert "4110-0" not in codes()


def test_an_official_occupation_stays_readable_when_its_table_is_gone(
    rt: Runtime, staff: Staff, file: Path
) -> None:
    put(rt, staff, file, f"{HEADING}\n4110-0-057;Іс жүргізуші;Делопроизводитель")
    got = received(rt, staff.clerk, card=card_data(wanted_occupation="4110-0-057"))
    take_official_off(rt, staff.admin)
    code = open_person(rt, staff.clerk, got.person_id).card["wanted_occupation"]
    assert code == "4110-0-057"
    assert entry("occupations", code).ru == entry("occupations", "4110-0").ru
    assert entry("occupations", code).code == code


# --- who may, and what is written down


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_only_the_administrator_imports_or_takes_off(
    rt: Runtime, staff: Staff, file: Path, role: Role
) -> None:
    put(rt, staff, file)
    with pytest.raises(UserError, match="action_not_allowed"):
        import_occupations(rt, staff.of[role], file)
    with pytest.raises(UserError, match="action_not_allowed"):
        take_official_off(rt, staff.of[role])
    assert official_table(rt).rows == 2


def test_each_change_of_the_table_stands_in_the_audit_trail(
    rt: Runtime, staff: Staff, file: Path
) -> None:
    put(rt, staff, file)
    take_official_off(rt, staff.admin)
    take_official_off(rt, staff.admin)
    of_it = select(AuditEvent).where(AuditEvent.entity == "classifier").order_by(AuditEvent.id)
    with rt.sessions.read() as session:
        imported, taken_off = session.scalars(of_it)
    assert (imported.action, imported.entity_id) == ("classifier.imported", "occupations")
    assert (imported.login, taken_off.action) == ("administrator", "classifier.taken_off")
    after = json.loads(imported.after)
    assert (after["rows"], after["file"], len(after["sha256"])) == (2, "table.csv", 64)
    assert (json.loads(taken_off.before), json.loads(taken_off.after)) == (
        {"rows": 2},
        {"rows": None},
    )
    assert verify(rt).broken == ()


# --- the command


@pytest.fixture
def command(
    rt: Runtime, engine_url: str, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], int]:
    """Types `./run import occupations FILE` over a file with this text."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))

    def typed(text: str) -> int:
        file.write_text(text, encoding="utf-8")
        words = ["--language", "ru", "import", "occupations", str(file)]
        return run(parse([*words, "--database", engine_url]))

    return typed


def test_the_command_imports_and_says_how_many(
    rt: Runtime, command: Callable[[str], int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(TABLE) == 0
    assert capsys.readouterr() == ("Официальный классификатор действует; строк: 2\n", "")
    assert official_table(rt).imported_by.endswith("(command)")


def test_the_command_tells_each_row_at_fault(
    rt: Runtime, command: Callable[[str], int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(f"{TABLE}\n12;қаз\n;қаз;рус") == 1
    out, err = capsys.readouterr()
    assert (out, err.splitlines()) == (
        "",
        [
            "Строка 4: нет названия на казахском или русском.",
            "Строка 5: нет кода.",
            "Строк, которые надо исправить: 2. Ничего не загружено.",
        ],
    )
    assert official_table(rt) is None
