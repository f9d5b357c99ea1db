"""Tables of other programs are read as they are, and ours are read again exactly."""

import struct
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from xlsxwriter import Workbook

from app.core.errors import EnvironmentFailure, UserError
from app.core.names import clean_name
from app.gateways import tabular
from app.gateways.tabular import open_table, write_table

File = Callable[[str, bytes | str], Path]
COLUMNS = ("ИИН", "Тегі", "Аты")
TEXT = "ИИН;Тегі;Аты\r\n900517450019;Нұрғалиева;Әйгерім\r\n"
ROW = ("900517450019", "Нұрғалиева", "Әйгерім")
ENDINGS = ["csv", "xlsx"]


@pytest.fixture
def file(tmp_path: Path) -> File:
    def written(name: str, content: bytes | str) -> Path:
        data = content.encode() if isinstance(content, str) else content
        (tmp_path / name).write_bytes(data)
        return tmp_path / name

    return written


def workbook(path: Path, *rows: tuple[object, ...], hidden: bool = False, **kinds: str) -> Path:
    with Workbook(path) as book:
        formats = {kind: book.add_format({"num_format": code}) for kind, code in kinds.items()}
        if hidden:
            book.add_worksheet("ескі").hide()
        sheet = book.add_worksheet("адамдар")
        sheet.activate()
        sheet.set_first_sheet()
        for at, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                sheet.write(at, column, cell, formats.get(type(cell).__name__))
        if hidden:
            book.add_worksheet("соңғы").write(0, 0, "басқа")
    return path


def rows_of(path: Path) -> list[tabular.Row]:
    return list(open_table(path).rows)


def refused(path: Path) -> UserError:
    with pytest.raises(UserError) as refusal:
        open_table(path)
    return refusal.value


# --- encodings and separators


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_csv_says_its_encoding_by_itself(file: File, encoding: str) -> None:
    table = open_table(file("people.csv", TEXT.encode(encoding)))
    assert (table.columns, list(table.rows), table.total) == (COLUMNS, [(2, ROW)], None)


@pytest.mark.parametrize("order", ["le", "be"])
def test_both_orders_of_utf_16_are_read(file: File, order: str) -> None:
    table = open_table(file("people.csv", ("\ufeff" + TEXT).encode(f"utf-16-{order}")))
    assert (table.columns, list(table.rows)) == (COLUMNS, [(2, ROW)])


def test_kazakh_letters_of_an_eight_bit_file_are_kept(file: File) -> None:
    text = "Тегі;Аты\nНұрғалиева;Әйгерім\n"
    assert rows_of(file("people.csv", text.encode("kz1048"))) == [(2, ("Нұрғалиева", "Әйгерім"))]


def test_windows_1251_is_read_as_such(file: File) -> None:
    text = "Фамилия;Имя\r\nИванова;Алёна\r\n"
    assert rows_of(file("people.csv", text.encode("cp1251"))) == [(2, ("Иванова", "Алёна"))]


def test_a_first_russian_letter_far_down_still_tells_the_encoding(file: File) -> None:
    text = "surname\r\n" + "Kim\r\n" * 300_000 + "Иванова\r\n"
    assert rows_of(file("people.csv", text.encode("cp1251")))[-1] == (300_002, ("Иванова",))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_heading_tells_the_separator(file: File, separator: str) -> None:
    text = TEXT.replace(";", separator)
    table = open_table(file("people.csv", text))
    assert (table.columns, list(table.rows)) == (COLUMNS, [(2, ROW)])


@pytest.mark.parametrize(
    ("heading", "columns"),
    [
        ("Тегі, аты, әкесінің аты;ЖСН", ("Тегі, аты, әкесінің аты", "ЖСН")),
        ('"Тегі; аты",ЖСН', ("Тегі; аты", "ЖСН")),
        ("Тегі, Аты, ЖСН", ("Тегі", "Аты", "ЖСН")),
        ("№;ЖСН;;", ("№", "ЖСН")),
        ("ЖСН", ("ЖСН",)),
    ],
)
def test_signs_within_a_name_are_no_separators(
    file: File, heading: str, columns: tuple[str, ...]
) -> None:
    assert open_table(file("people.csv", heading)).columns == columns


# --- rows


def test_a_line_break_within_quotes_stays_in_its_cell(file: File) -> None:
    text = 'name;note\r\nКим;"a\r\n""b"";\nc"\r\nЛи;d\r\n'
    assert rows_of(file("a.csv", text)) == [(2, ("Ким", 'a\r\n"b";\nc')), (3, ("Ли", "d"))]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_may_end_as_any_system_ends_them(file: File, ending: str) -> None:
    assert rows_of(file("a.csv", ending.join(["a;b", "1;2", "3;4"]))) == [
        (2, ("1", "2")),
        (3, ("3", "4")),
    ]


def test_rows_with_more_or_fewer_cells_are_named_and_the_others_read(file: File) -> None:
    text = "a;b\n1;2\n1\n1;2;3\n1;2;;\n;\n\n3;4\n"
    assert rows_of(file("a.csv", text)) == [
        (2, ("1", "2")),
        (3, "row_cells"),
        (4, "row_cells"),
        (5, ("1", "2")),
        (8, ("3", "4")),
    ]


def test_an_open_quotation_mark_swallows_no_good_row(file: File) -> None:
    text = 'a;b\n"ЖШС;2\n"ЖШС "Алма"";2\nЖШС "Алма";2\n5;6\n"7;8'
    assert rows_of(file("a.csv", text)) == [
        (2, "row_quotes"),
        (3, "row_quotes"),
        (4, ('ЖШС "Алма"', "2")),
        (5, ("5", "6")),
        (6, "row_quotes"),
    ]


def test_a_cell_longer_than_any_text_is_no_quotation_mark(file: File) -> None:
    long = "x" * 131_073
    assert rows_of(file("a.csv", f'a;b\n1;{long}\n"{long}";2\n3;4\n')) == [
        (2, "row_cell_long"),
        (3, "row_cell_long"),
        (4, ("3", "4")),
    ]


def test_an_open_quotation_mark_before_many_rows_is_told_as_one(file: File) -> None:
    rows = "5;6\n" * 40_000
    found = rows_of(file("a.csv", f'a;b\n"ЖШС;2\n{rows}'))
    assert (found[0], len(found)) == ((2, "row_quotes"), 40_001)


def test_rows_are_read_while_they_are_asked_for(file: File) -> None:
    table = open_table(file("a.csv", "a\n" + "x\n" * 1_000_000))
    assert next(table.rows) == (2, ("x",))


# --- workbooks


def test_a_workbooks_cells_are_given_as_text(tmp_path: Path) -> None:
    header = tuple("abcdefgh")
    values = (
        900517450019,
        0.5,
        True,
        "0042",
        date(2021, 5, 3),
        datetime.fromisoformat("2021-05-03T09:30"),
    )
    path = workbook(
        tmp_path / "a.xlsx",
        header,
        (*values, time(9, 30), None),
        date="dd.mm.yyyy",
        datetime="dd.mm.yyyy hh:mm",
        time="hh:mm",
    )
    table = open_table(path)
    assert (table.columns, table.total) == (header, 1)
    assert list(table.rows) == [
        (
            2,
            (
                "900517450019",
                "0.5",
                "true",
                "0042",
                "2021-05-03",
                "2021-05-03T09:30:00",
                "09:30:00",
                "",
            ),
        )
    ]


def test_the_first_visible_sheet_is_read_and_blank_rows_left_out(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", (), ("a", "b"), (), ("1", "2"), ("3",), hidden=True)
    table = open_table(path)
    assert (table.columns, table.total) == (("a", "b"), 3)
    assert list(table.rows) == [(4, ("1", "2")), (5, ("3", ""))]


def test_a_workbook_is_known_by_its_content(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("a",), ("1",))
    assert rows_of(path.rename(tmp_path / "people.csv")) == [(2, ("1",))]


def test_a_csv_is_known_by_its_content(file: File) -> None:
    assert rows_of(file("people.xlsx", TEXT)) == [(2, ROW)]


def compound_file(*names: str) -> bytes:
    """The container that a workbook with a password is put in (MS-CFB), with empty streams."""
    header = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(16)
    header += struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    free, end = 0xFFFFFFFF, 0xFFFFFFFE
    header += struct.pack("<9I", 0, 1, 1, 0, 4096, end, 0, end, 0)
    header += struct.pack("<109I", 0, *[free] * 108)
    table = struct.pack("<128I", 0xFFFFFFFD, end, *[free] * 126)
    entries = b""
    for at, name in enumerate(("Root Entry", *names)):
        text = name.encode("utf-16-le")
        kind, child = (5, 1) if at == 0 else (2, free)
        entries += text.ljust(64, b"\0") + struct.pack(
            "<HBB3I", len(text) + 2, kind, 1, free, free, child
        )
        entries += bytes(36) + struct.pack("<IQ", end, 0)
    return header + table + entries.ljust(512, b"\0")


@pytest.mark.parametrize("name", ["a.xlsx", "A.XLSX", "a.csv"])
def test_a_workbook_with_a_password_is_refused_as_such(file: File, name: str) -> None:
    locked = file(name, compound_file("EncryptedPackage", "EncryptionInfo"))
    assert refused(locked).code == "table_locked"


def test_a_workbook_that_would_fill_the_memory_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(tmp_path / "a.xlsx", ("a",), ("1",))
    monkeypatch.setattr(tabular, "_MOST_UNPACKED", 1_000)
    assert refused(path).code == "table_too_big"


# --- what is no table


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\n\r\n  \n", b"\xff\xfe"])
def test_an_empty_file_is_refused(file: File, content: bytes) -> None:
    assert refused(file("a.csv", content)).code == "table_empty"


def test_an_empty_sheet_is_refused(tmp_path: Path) -> None:
    assert refused(workbook(tmp_path / "a.xlsx")).code == "table_empty"


@pytest.mark.parametrize(
    "text", [";;\n", "900517450019;Ким\n", "a;;b\n1;2;3\n", '"a;b\n1;2\n', "Ким;2021-05-03\n"]
)
def test_a_table_that_names_no_columns_is_refused(file: File, text: str) -> None:
    assert refused(file("a.csv", text)).code == "table_header_missing"


@pytest.mark.parametrize("heading", ["ЖСН;Аты;жсн", "a; a ", "a;'=a;=a"])
def test_two_columns_of_one_name_are_refused(file: File, heading: str) -> None:
    refusal = refused(file("a.csv", heading))
    assert refusal.code == "table_header_doubled"
    assert refusal.params["column"] in {"жсн", "a", "=a"}


def archive() -> bytes:
    data = BytesIO()
    with ZipFile(data, "w") as packed:
        packed.writestr("word/document.xml", "<w:document/>")
    return data.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"a;b\n1;\0\n",
        "a;b\n".encode("utf-16-le"),
        "a;b\n".encode("utf-32"),
        b"\xff\xfea\0;\0b",
        b"a;b\n\x98\xff;1\n",
        b"PK\x03\x04 cut short",
        archive(),
        compound_file("WordDocument"),
        bytes.fromhex("D0CF11E0A1B11AE1"),
    ],
)
@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_what_is_no_table_is_refused(file: File, name: str, content: bytes) -> None:
    refusal = refused(file(name, content))
    assert (refusal.code, refusal.params) == ("table_unreadable", {"name": name})


def test_a_workbook_cut_short_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("a",), ("1",))
    whole = path.read_bytes()
    for part in (10, len(whole) // 2, len(whole) - 30):
        path.write_bytes(whole[:part])
        assert refused(path).code == "table_unreadable"


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_whatever_happened_to_a_workbook_it_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = workbook(tmp_path_factory.getbasetemp() / "changed.xlsx", COLUMNS, ROW)
    content = bytearray(path.read_bytes())
    part = data.draw(st.sampled_from([b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"]))
    for _ in range(data.draw(st.integers(1, 4))):
        at = content.index(part) + data.draw(st.integers(4, 45))
        content[at % len(content)] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    try:
        assert all(number > 1 for number, _ in open_table(path).rows)
    except UserError as refusal:
        assert refusal.code.startswith("table_")


def test_what_is_no_file_or_gone_is_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.csv"):
        assert refused(path).code == "table_not_opened"


def test_a_file_changed_under_the_reader_is_told(file: File) -> None:
    path = file("a.csv", "a\n" + "Қ\n" * 100_000)
    rows = open_table(path).rows
    next(rows)
    path.write_bytes(b"\xff\n" * 200_000)
    with pytest.raises(UserError, match="table_unreadable"):
        list(rows)


# --- writing


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_goes_out_comes_in_again(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"people.{ending}"
    assert write_table(path, COLUMNS, [ROW, ("", "", "Әли")]) == 2
    table = open_table(path)
    assert (table.columns, list(table.rows)) == (COLUMNS, [(2, ROW), (3, ("", "", "Әли"))])


def test_a_csv_is_written_for_a_spreadsheet_of_this_country(tmp_path: Path) -> None:
    write_table(tmp_path / "a.csv", COLUMNS, [ROW])
    text = '\ufeff"ИИН";"Тегі";"Аты"\r\n900517450019;Нұрғалиева;Әйгерім\r\n'
    assert (tmp_path / "a.csv").read_bytes() == text.encode()


@pytest.mark.parametrize(
    "cell", ["=1+1", "+77011234567", "-5", "@cmd", "\t=1", "'=1", "\r=", "\n="]
)
def test_no_cell_becomes_a_formula(tmp_path: Path, cell: str) -> None:
    write_table(tmp_path / "a.csv", ("a",), [(cell,)])
    assert f"'{cell}".encode() in (tmp_path / "a.csv").read_bytes()
    assert rows_of(tmp_path / "a.csv") == [(2, (cell,))]
    write_table(tmp_path / "a.xlsx", ("a",), [(cell,)])
    assert rows_of(tmp_path / "a.xlsx") == [(2, (cell,))]
    with ZipFile(tmp_path / "a.xlsx") as packed:
        assert b"<f>" not in packed.read("xl/worksheets/sheet1.xml")


def test_an_apostrophe_that_guards_nothing_stays(file: File) -> None:
    assert rows_of(file("a.csv", "a;b\n'ndi;'+7701\n")) == [(2, ("'ndi", "+7701"))]


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1).map(clean_name)
CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0")) | st.sampled_from(
    ["=", "'=", "''+1", "_x0041_", "a\r\nb", " a ", '"', ";", "00123", "1,5", "\ufeff", "\u2028"]
)


@st.composite
def tables(draw: st.DrawFn) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    names = NAMES.filter(lambda name: name and not name.isnumeric() and name.isalpha())
    columns = tuple(draw(st.lists(names, min_size=1, max_size=4, unique_by=str.casefold)))
    row = st.tuples(*[CELLS] * len(columns)).filter(lambda cells: any(map(str.strip, cells)))
    return columns, draw(st.lists(row, max_size=5))


@pytest.mark.parametrize("ending", ENDINGS)
@settings(max_examples=150, deadline=None)
@given(tables())
@example((("Тегі, аты", "a, b, c"), [("x", "y")]))
@example((("a;b", "a\tb", "=a", "'=a"), [("1", "2", "3", "4")]))
def test_any_table_comes_in_as_it_went_out(
    tmp_path_factory: pytest.TempPathFactory,
    ending: str,
    table: tuple[tuple[str, ...], list[tuple[str, ...]]],
) -> None:
    columns, rows = table
    path = tmp_path_factory.getbasetemp() / f"round.{ending}"
    write_table(path, columns, rows)
    read = open_table(path)
    assert read.columns == tuple(map(clean_name, columns))
    assert list(read.rows) == list(enumerate(rows, 2))


@pytest.mark.parametrize("ending", ENDINGS)
def test_progress_is_told_and_ends_at_the_last_row(tmp_path: Path, ending: str) -> None:
    told: list[int] = []
    write_table(tmp_path / f"a.{ending}", ("a",), [("x",)] * 2_500, told.append)
    assert told == [1_000, 2_000, 2_500]


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_table_given_up_leaves_nothing_and_the_earlier_one_as_it_was(
    tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"a.{ending}"
    write_table(path, ("a",), [("earlier",)])

    def broken() -> Iterator[tuple[str]]:
        yield ("x",)
        raise EnvironmentFailure("database_locked")

    with pytest.raises(EnvironmentFailure, match="database_locked"):
        write_table(path, ("a",), broken())
    assert list(tmp_path.iterdir()) == [path]
    assert rows_of(path) == [(2, ("earlier",))]


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_place_that_cannot_be_written_to_is_told(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "no" / f"a.{ending}"
    with pytest.raises(EnvironmentFailure, match="file_not_written"):
        write_table(path, ("a",), [("x",)])
    assert list(tmp_path.iterdir()) == []


def test_more_rows_than_a_workbook_holds_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tabular, "MOST_ROWS_OF_A_WORKBOOK", 2)
    write_table(tmp_path / "a.xlsx", ("a",), [("x",)] * 2)
    with pytest.raises(UserError, match="table_too_many_rows"):
        write_table(tmp_path / "b.xlsx", ("a",), [("x",)] * 3)
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]


@pytest.mark.parametrize("stray", [(1_048_575, 16_383), (1_048_575, 200), (10_000, 16_383)])
def test_a_stray_cell_far_away_is_refused_before_it_fills_the_memory(
    tmp_path: Path, stray: tuple[int, int]
) -> None:
    path = tmp_path / "stray.xlsx"
    with Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_string(0, 0, "surname")
        sheet.write_string(*stray, "x")
    with pytest.raises(UserError, match="table_too_big"):
        open_table(path)


def test_a_zip_that_is_no_workbook_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    with ZipFile(path, "w") as packed:
        packed.writestr("content.xml", "<office/>")
    with pytest.raises(UserError, match="table_unreadable"):
        open_table(path)
