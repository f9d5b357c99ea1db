"""Tables that come in from other programs and go out to them: CSV and XLSX."""

import codecs
import csv
import re
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import chain, count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Any, TextIO
from zipfile import BadZipFile, ZipFile

from app.core.errors import UserError
from app.core.names import clean_name
from app.gateways.files import ENCODINGS, put_in_place

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

Cells = tuple[str, ...]
Row = tuple[int, Cells | str]
"""A row's number as a spreadsheet counts it, and its cells, one a column; or a fault's code:
`row_cells` (more or fewer cells than columns), `row_quotes` (a quotation mark is open),
`row_cell_long` (a cell has more letters than any text)."""

_Found = list[str] | str
"""A row's cells before they are measured by the columns, or a fault's code."""

MOST_ROWS_OF_A_WORKBOOK = 1_048_575
"""XLSX has 2**20 rows; one names the columns."""

_MOST_UNPACKED = 2_000_000_000
"""Bytes: a workbook's sheet is held in memory as a whole."""
_MOST_CELLS = 40_000_000
_ROW = re.compile(rb"<row\b[^>]*?\br=\"(\d{1,9})\"")
_CELL = re.compile(rb"<c\b[^>]*?\br=\"([A-Z]{1,3})\d")
_LONGEST_TAG = 300
_WORKBOOK_STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""A ZIP (XLSX), and what holds an old XLS or a workbook with a password."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""What a workbook with a password calls its content in its container (MS-OFFCRYPTO 2.3.4.4)."""
_UTF_16_STARTS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SEPARATORS = ";,\t"
_TOO_LONG = "field limit"
"""What the csv module says of a cell above its 131,072 letters; it has no error of its own."""
_PIECE = 1 << 20
_PROGRESS_EVERY = 1_000
_COLUMN_WIDTH = 18

_LIKE_A_FORMULA = re.compile(r"'*[=+\-@\t\r\n]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n]")
_NAMES_A_COLUMN = re.compile(r"[^\W\d_]|[№#]")


@dataclass(frozen=True)
class Table:
    """A table as it was found; `rows` are read from the file while they are asked for.

    `total` is how many rows there are at most, None where that is not known beforehand. Rows
    with nothing in them are left out.
    """

    columns: Cells
    rows: Iterator[Row]
    total: int | None


def open_table(path: Path) -> Table:
    """Open a CSV (UTF-8, UTF-16 with a mark, Windows-1251 or KZ-1048) or a workbook's first
    visible sheet.

    Cells are given as they stand there, but for the apostrophe that `write_table` sets, dates
    (ISO), and whole numbers (no ".0"; zeros at their front are lost to the spreadsheet already).
    Raises UserError, also while rows are read: `table_not_opened`, `table_unreadable`,
    `table_locked`, `table_too_big`, `table_empty` (name), `table_header_missing`,
    `table_header_doubled` (column).
    """
    try:
        with path.open("rb") as file:
            start = file.read(8)
        if start.startswith(_WORKBOOK_STARTS):
            return _table(path, *_workbook_rows(path))
        encoding = _encoding(path)
        separator = _separator(path, encoding)
        return _table(path, _csv_rows(path, encoding, separator), None)
    except OSError as error:
        raise UserError("table_not_opened", name=path.name) from error


def write_table(
    path: Path,
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    on_progress: Callable[[int], None] | None = None,
) -> int:
    """Write a table, XLSX by its name's ending and else CSV; returns how many rows went out.

    What is written is read again exactly by `open_table`. CSV is what a spreadsheet in Kazakh or
    Russian opens: UTF-8 with a mark, semicolons; a cell that it would take for a formula gets an
    apostrophe in front. `on_progress` is told the rows so far; what it raises stops the writing,
    and leaves nothing behind. Raises EnvironmentFailure `file_not_written`, UserError
    `table_too_many_rows` (limit).
    """
    write = _write_xlsx if path.suffix.lower() == ".xlsx" else _write_csv
    written = 0

    def counted() -> Iterator[Sequence[str]]:
        nonlocal written
        for row in rows:
            yield row
            written += 1
            if on_progress and written % _PROGRESS_EVERY == 0:
                on_progress(written)

    with put_in_place(path) as beside:
        write(beside, columns, counted())
        if on_progress:
            on_progress(written)
    return written


class _Lines:
    """A file's lines, of which a record's may be taken back but for the first."""

    def __init__(self, file: IO[str]) -> None:
        self._file, self._back, self._record = file, deque[str](), list[str]()

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._back.popleft() if self._back else next(self._file)
        self._record.append(line)
        return line

    def begin_record(self) -> None:
        """The next line begins a record."""
        self._record.clear()

    @property
    def is_one(self) -> bool:
        """Whether the record has one line so far."""
        return len(self._record) == 1

    def take_back(self) -> None:
        """Give the record's lines once more, from its second on."""
        self._back.extendleft(reversed(self._record[1:]))


def _encoding(path: Path) -> str:
    with path.open("rb") as file:
        marked = file.read(2) in _UTF_16_STARTS
    for encoding in ("utf-16",) if marked else ENCODINGS:
        if _decodes(path, encoding):
            return encoding
    raise _unreadable(path)


def _decodes(path: Path, encoding: str) -> bool:
    try:
        with path.open(encoding=encoding, newline="") as file:
            while piece := file.read(_PIECE):
                if "\0" in piece:
                    raise _unreadable(path)
    except UnicodeDecodeError:
        return False
    return True


def _separator(path: Path, encoding: str) -> str:
    """The one that makes most names of the heading; a comma before a space is rather prose."""

    def names(separator: str) -> tuple[int, int]:
        cells = next((row for _, row in _csv_rows(path, encoding, separator) if _filled(row)), "")
        if isinstance(cells, str):
            return 0, 0
        return sum(bool(cell) and not cell[0].isspace() for cell in cells), len(cells)

    return max(_SEPARATORS, key=names)


def _csv_rows(path: Path, encoding: str, separator: str) -> Iterator[tuple[int, _Found]]:
    try:
        with path.open(encoding=encoding, newline="") as file:
            lines = _Lines(file)
            reader = csv.reader(lines, delimiter=separator, strict=True)
            for number in count(1):
                lines.begin_record()
                try:
                    yield number, next(reader)
                except csv.Error as error:
                    # An open quotation mark that swallows good rows comes to the limit, too.
                    is_long = lines.is_one and _TOO_LONG in str(error)
                    lines.take_back()
                    yield number, "row_cell_long" if is_long else "row_quotes"
                except StopIteration:
                    return
    except (OSError, UnicodeDecodeError) as error:  # it was changed since its encoding was told
        raise _unreadable(path) from error


def _workbook_rows(path: Path) -> tuple[Iterator[tuple[int, _Found]], int]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    _refuse_what_fills_the_memory(path)
    try:
        with path.open("rb") as file:
            book = CalamineWorkbook.from_filelike(file)
            sheet = book.get_sheet_by_name(_first_sheet(book, path))
    except PasswordError as error:
        raise UserError("table_locked", name=path.name) from error
    except CalamineError as error:
        if _ENCRYPTED in path.read_bytes():
            raise UserError("table_locked", name=path.name) from error
        raise _unreadable(path) from error
    rows = ([_text(cell) for cell in row] for row in sheet.iter_rows())
    return enumerate(rows, 1), sheet.end[0] + 1 if sheet.end else 0


def _first_sheet(book: "CalamineWorkbook", path: Path) -> str:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    for sheet in book.sheets_metadata:
        if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible:
            return sheet.name
    raise UserError("table_empty", name=path.name)


def _refuse_what_fills_the_memory(path: Path) -> None:
    """A sheet is held as a rectangle up to its last row and column, however empty."""
    broken = (BadZipFile, NotImplementedError, ValueError, zlib.error)  # calamine says so next
    with suppress(*broken), ZipFile(path) as packed:
        parts = packed.infolist()
        if not any(part.filename.startswith("xl/") for part in parts):
            raise _unreadable(path)
        if sum(part.file_size for part in parts) > _MOST_UNPACKED:
            raise UserError("table_too_big", name=path.name)
        for part in parts:
            if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml"):
                with packed.open(part) as sheet:
                    if _rectangle(sheet) > _MOST_CELLS:
                        raise UserError("table_too_big", name=path.name)


def _rectangle(sheet: IO[bytes]) -> int:
    """How many cells a sheet spans, by the references that stand in it."""
    rows, columns, rest = 1, {b"A"}, b""
    while piece := sheet.read(_PIECE):
        text = rest + piece
        rows = max(rows, *map(int, _ROW.findall(text)), 0)
        columns.update(_CELL.findall(text))
        rest = text[-_LONGEST_TAG:]
    return rows * max(map(_column_number, columns))


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _table(path: Path, rows: Iterator[tuple[int, _Found]], total: int | None) -> Table:
    number, heading = next(((at, cells) for at, cells in rows if _filled(cells)), (0, []))
    if not heading:
        raise UserError("table_empty", name=path.name)
    columns = _columns(heading)
    return Table(columns, _rows(rows, len(columns)), None if total is None else total - number)


def _columns(heading: _Found) -> Cells:
    if isinstance(heading, str):
        raise UserError("table_header_missing")
    names = [clean_name(_unguarded(cell)) for cell in heading]
    while not names[-1]:
        names.pop()
    if not all(map(_NAMES_A_COLUMN.search, names)):
        raise UserError("table_header_missing")
    seen = set[str]()
    for name in names:
        if name.casefold() in seen:
            raise UserError("table_header_doubled", column=name)
        seen.add(name.casefold())
    return tuple(names)


def _rows(rows: Iterator[tuple[int, _Found]], width: int) -> Iterator[Row]:
    for number, cells in rows:
        if isinstance(cells, str):
            yield number, cells
        elif (len(cells) < width and _filled(cells)) or _filled(cells[width:]):
            yield number, "row_cells"
        elif _filled(cells):
            yield number, tuple(map(_unguarded, cells[:width]))


def _filled(cells: _Found) -> bool:
    return isinstance(cells, str) or any(map(str.strip, cells))


def put_csv_heading(file: TextIO, columns: Sequence[str]) -> None:
    """Write a CSV table's first line, as `write_table` does."""
    heading = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
    heading.writerow(_guarded(name, _LIKE_A_FORMULA) for name in columns)


def put_csv_rows(file: TextIO, rows: Iterable[Sequence[str]]) -> None:
    """Write further lines of a CSV table, as `write_table` does."""
    body = csv.writer(file, delimiter=";")
    body.writerows([_guarded(cell, _LIKE_A_FORMULA) for cell in row] for row in rows)


def _write_csv(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        put_csv_heading(file, columns)
        put_csv_rows(file, rows)


def _write_xlsx(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    try:
        with (
            path.open("wb") as file,
            TemporaryDirectory(ignore_cleanup_errors=True) as folder,
            Workbook(file, {"constant_memory": True, "tmpdir": folder}) as book,
        ):
            sheet, as_text = book.add_worksheet(), book.add_format({"num_format": "@"})
            sheet.freeze_panes(1, 0)
            sheet.set_column(0, len(columns) - 1, _COLUMN_WIDTH, as_text)
            for number, cells in enumerate(chain([columns], rows)):
                if number > MOST_ROWS_OF_A_WORKBOOK:
                    raise UserError("table_too_many_rows", limit=MOST_ROWS_OF_A_WORKBOOK)
                for column, cell in enumerate(cells):
                    # A text cell is no formula; only what looks like our apostrophe gets one more.
                    if cell and sheet.write_string(
                        number, column, _guarded(cell, _GUARDED), as_text
                    ):
                        raise ValueError(f"a cell of {len(cell)} letters fits no workbook")
    except FileCreateError as error:
        raise OSError(str(error)) from error


def _guarded(cell: str, when: re.Pattern[str]) -> str:
    return f"'{cell}" if when.match(cell) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if _GUARDED.match(cell) else cell


def _unreadable(path: Path) -> UserError:
    return UserError("table_unreadable", name=path.name)
