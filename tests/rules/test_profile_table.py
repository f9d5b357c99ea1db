import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.classifiers import choices
from app.core.errors import UserError
from app.core.vocabulary import ProfileCategory
from app.rules.profile_table import (
    COLUMNS,
    LISTS,
    NUMBERS,
    TableFault,
    read_table,
    shipped_table,
    shipped_text,
)

HEADER = ",".join(COLUMNS)
HEAD = ("table,in_force_from,2026-01-01,,,", "table,unofficial,no,,,")
CATEGORIES = (
    "category,threshold,under_3_months,,,0",
    "category,threshold,from_3_to_12_months,,,30",
    "category,threshold,over_12_months,,,60",
)


def text(*rows: str) -> str:
    return "\n".join((HEADER, *HEAD, *CATEGORIES, *rows)) + "\n"


def problem(table: str) -> tuple[int, TableFault]:
    with pytest.raises(UserError) as caught:
        read_table(table)
    assert caught.value.code == "profile_table_invalid"
    return caught.value.params["line"], caught.value.params["problem"]


def test_the_shipped_table_is_unofficial_and_asks_every_factor() -> None:
    table = shipped_table()
    assert table.unofficial
    assert set(table.rows) == LISTS | NUMBERS
    assert list(table.thresholds) == list(ProfileCategory)


@pytest.mark.parametrize("factor", sorted(LISTS))
def test_the_shipped_table_has_points_for_every_answer_of_a_list(factor: str) -> None:
    assert {row.code for row in shipped_table().rows[factor]} == {r.code for r in choices(factor)}


@pytest.mark.parametrize("factor", sorted(NUMBERS))
def test_the_shipped_table_has_points_for_every_number(factor: str) -> None:
    rows = shipped_table().rows[factor]
    assert all(sum(row.fits(number) for row in rows) == 1 for number in range(1000))


def test_a_table_saved_by_a_spreadsheet_is_the_same() -> None:
    assert read_table("\ufeff" + shipped_text().replace("\n", "\r\n")) == shipped_table()
    assert read_table(shipped_text() + ",,,,,\n\n") == shipped_table()


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("luck,range,,0,1,1", TableFault.FACTOR),
        ("birth_date,range,,0,1,1", TableFault.FACTOR),
        ("table,colour,red,,,", TableFault.KIND),
        ("table,in_force_from,tomorrow,,,", TableFault.DATE),
        ("table,unofficial,maybe,,,", TableFault.UNOFFICIAL),
        ("category,code,under_3_months,,,0", TableFault.KIND),
        ("category,threshold,for_ever,,,0", TableFault.CATEGORY),
        ("category,threshold,under_3_months,,,0", TableFault.TWICE),
        ("age,code,17,,,1", TableFault.KIND),
        ("computer_skills,range,,0,1,1", TableFault.KIND),
        ("computer_skills,code,magic,,,1", TableFault.CODE),
        ("age,range,,20,10,1", TableFault.RANGE),
        ("age,range,,-1,10,1", TableFault.NUMBER),
        ("age,range,,0,1.5,1", TableFault.NUMBER),
        ("age,range,,0,10,", TableFault.NUMBER),
        ("age,range,,0,10,many", TableFault.NUMBER),
        ("age,range,,0,10,1001", TableFault.NUMBER),
        ("age,range,,0,10," + "9" * 5000, TableFault.NUMBER),
        ("age,range,,0,²,1", TableFault.NUMBER),
        ("age,range,,0,10", TableFault.COLUMNS),
    ],
)
def test_a_row_that_cannot_be_is_named_by_its_line(row: str, fault: TableFault) -> None:
    assert problem(text("children,range,,0,0,0", row)) == (8, fault)


def test_a_cell_without_end_is_no_table() -> None:
    assert problem(text('"' + "9" * 200_000))[1] is TableFault.COLUMNS


@pytest.mark.parametrize("row", ["age,range,,10,,1", "age,range,,,0,1", "age,range,,,,1"])
def test_ranges_of_a_factor_do_not_meet(row: str) -> None:
    assert problem(text("age,range,,0,10,1", row)) == (8, TableFault.OVERLAP)
    assert read_table(text("age,range,,0,10,1", "children,range,,0,10,1"))


def test_ranges_side_by_side_are_fine() -> None:
    (rows,) = read_table(text("age,range,,,9,1", "age,range,,10,,2")).rows.values()
    assert [row.points for row in rows] == [1, 2]


def test_a_code_stands_once() -> None:
    row = "computer_skills,code,none,,,4"
    assert problem(text(row, row)) == (8, TableFault.TWICE)


@pytest.mark.parametrize(
    ("kept", "fault"),
    [
        ((*HEAD[1:], *CATEGORIES), TableFault.DATE),
        ((*HEAD[:1], *CATEGORIES), TableFault.UNOFFICIAL),
        ((*HEAD, *CATEGORIES[:2]), TableFault.THRESHOLDS),
        ((*HEAD, *CATEGORIES[:2], "category,threshold,over_12_months,,,30"), TableFault.THRESHOLDS),
    ],
)
def test_what_a_table_lacks_is_told_after_its_last_line(
    kept: tuple[str, ...], fault: TableFault
) -> None:
    assert problem("\n".join((HEADER, *kept)) + "\n") == (len(kept) + 2, fault)


@pytest.mark.parametrize("table", ["", "\n", "factor;kind;value;from;to;points\n", "a,b\n1,2\n"])
def test_a_table_needs_its_columns(table: str) -> None:
    assert problem(table) == (1, TableFault.COLUMNS)


cells = st.sampled_from(["", "age", "range", "code", "table", "category", "7", "-3", '"', "none"])
anything = st.text(max_size=60) | st.lists(
    st.lists(cells, min_size=6, max_size=6).map(",".join), max_size=4
).map(lambda rows: text(*rows))


@given(anything)
def test_any_text_is_read_or_its_fault_is_named(table: str) -> None:
    try:
        assert read_table(table).thresholds
    except UserError as error:
        assert error.code == "profile_table_invalid"
        assert error.params["problem"] in list(TableFault)
