import pytest

from app.rules.tables import FOLDER, rows


@pytest.mark.parametrize("name", ["amounts", "paragraphs", "pension_age"])
def test_a_table_has_no_row_longer_or_shorter_than_its_head(name: str) -> None:
    for row in rows(name):
        assert None not in row
        assert None not in row.values()


def test_every_table_names_its_source() -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert {p.name for p in FOLDER.glob("*.csv")} == {
        line.split("|")[1].strip() for line in readme.splitlines() if ".csv | " in line
    }
