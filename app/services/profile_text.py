"""A table of the profile's points as a file that a spreadsheet opens, and as the text we keep."""

import csv
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from app.core.errors import UserError
from app.gateways.files import as_text, read_file, write_whole
from app.rules.profile_table import COLUMNS, FactorTable

_SEPARATORS = ",;\t"
_HERE = ";"
"""What spreadsheets put between columns where the comma is the decimal sign, as it is here."""
_DAY = re.compile(r"(\d{2})\.(\d{2})\.(\d{4})")
"""What a spreadsheet makes of 2021-04-10."""

_Cells = tuple[str | int | None, ...]


def table_text(table: FactorTable) -> str:
    """The table as `read_table` takes it, its day and mark first."""
    return _written(table, ",")


def save_copy(table: FactorTable, path: Path) -> None:
    """Write the table for a spreadsheet. Raises EnvironmentFailure `file_not_written`."""
    write_whole(path, _written(table, _HERE).encode("utf-8-sig"))


def file_text(path: Path) -> str:
    """The text of a file that a spreadsheet saved, as `read_table` takes it, line for line.

    Raises UserError `file_not_read` (file).
    """
    text = as_text(read_file(path), path)
    heading = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=heading.count)
    try:
        rows = list(csv.reader(StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise UserError("file_not_read", file=str(path)) from error
    return _csv([_tidied(cells) for cells in rows], ",")


def _tidied(cells: list[str]) -> _Cells:
    """The row without blanks, with a day as we write it, and as many cells as there are columns
    where empty ones were left out or added."""
    found = [_DAY.sub(r"\3-\2-\1", cell.strip()) for cell in cells]
    while len(found) > len(COLUMNS) and not found[-1]:
        found.pop()
    lacking = len(COLUMNS) - len(found) if any(found) else 0
    return (*found, *[""] * lacking)


def _written(table: FactorTable, separator: str) -> str:
    return _csv([COLUMNS, *_rows(table)], separator)


def _csv(rows: list[_Cells], separator: str) -> str:
    text = StringIO(newline="")
    csv.writer(text, delimiter=separator, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _rows(table: FactorTable) -> Iterator[_Cells]:
    yield "table", "in_force_from", table.in_force_from.isoformat(), None, None, None
    yield "table", "unofficial", "yes" if table.unofficial else "no", None, None, None
    for category, start in table.thresholds.items():
        yield "category", "threshold", category.value, None, None, start
    for factor, rows in table.rows.items():
        for row in rows:
            if row.code is None:
                yield factor, "range", None, row.low, row.high, row.points
            else:
                yield factor, "code", row.code, None, None, row.points
