"""The official classifier of occupations (ҰЖС, НКЗ) over the shipped one: imported, taken off."""

import csv
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from io import StringIO
from operator import attrgetter
from pathlib import Path

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from app.core.classifiers import Entry, put_over, take_off
from app.core.errors import UserError
from app.core.names import clean_name
from app.core.vocabulary import Action
from app.gateways.files import as_text, read_file
from app.models import OfficialClassifier, OfficialEntry
from app.services import audit
from app.services.runtime import Actor, Runtime, require

OCCUPATIONS = "occupations"

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "code": ("code", "код", "коды", "код нкз", "нкз коды", "ұжс коды", "код занятия"),
    "kk": (
        "kk",
        "қазақша",
        "на казахском",
        "на казахском языке",
        "қазақ тілінде",
        "қазақ тіліндегі атауы",
        "атауы",
        "наименование на казахском языке",
        "in kazakh",
    ),
    "ru": (
        "ru",
        "на русском",
        "по-русски",
        "орысша",
        "на русском языке",
        "орыс тілінде",
        "орыс тіліндегі атауы",
        "наименование",
        "наименование на русском языке",
        "in russian",
    ),
    "en": (
        "en",
        "in english",
        "на английском",
        "на английском языке",
        "ағылшынша",
        "ағылшын тілінде",
        "наименование на английском языке",
    ),
}
"""What a column may be called, in small letters; a file names each but `en`."""

_SEPARATORS = ",;\t"
_CODE = re.compile(r"[0-9]{1,4}|[0-9]{4}-[0-9](-[0-9]{3})?")
"""The four levels above, a group of occupations (1210-0), an occupation (1210-0-057)."""
_LOST = re.compile("[?\ufffd\\x00-\\x1f\\x7f-\\x9f]")
"""What a program leaves of a Kazakh letter that its encoding has not, and signs nobody sees."""
_LONGEST_TITLE = 400
_FAULTS_SHOWN = 50

_Row = Mapping[str, str]


@dataclass(frozen=True)
class OfficialTable:
    """The official table that stands over the shipped one: how many rows, since when, by whom."""

    rows: int
    imported_at: datetime
    imported_by: str


def import_occupations(rt: Runtime, actor: Actor, path: Path) -> OfficialTable:
    """Put the official table of a CSV file in force for the whole centre.

    All of it or, where a single row is at fault, nothing; a table imported before goes. Raises
    UserError `file_not_read` (file), `classifier_columns`, `classifier_empty`, or
    `classifier_rows` (count; rows: the first faults, each a UserError `row_...` with its number).
    """
    require(actor, Action.MANAGE_CLASSIFIERS)
    data = read_file(path)
    entries = _entries(_rows(as_text(data, path)))
    with rt.sessions.begin() as session:
        before = _view(session)
        _forget(session)
        head = OfficialClassifier(
            name=OCCUPATIONS, imported_at=rt.clock.now(), imported_by=actor.login
        )
        session.add(head)
        session.flush()
        rows = [{"classifier": OCCUPATIONS, **asdict(entry)} for entry in entries]
        session.execute(insert(OfficialEntry), rows)
        digest = hashlib.sha256(data).hexdigest()
        after = {"rows": len(rows), "file": path.name, "sha256": digest}
        _record(session, rt, actor, "classifier.imported", before, after)
    put_over(OCCUPATIONS, entries)
    return OfficialTable(len(entries), head.imported_at, head.imported_by)


def take_official_off(rt: Runtime, actor: Actor) -> None:
    """Put the shipped table in force again; where it is already, nothing is written."""
    require(actor, Action.MANAGE_CLASSIFIERS)
    with rt.sessions.begin() as session:
        before = _view(session)
        if before is not None:
            _forget(session)
            _record(session, rt, actor, "classifier.taken_off", before, {"rows": None})
    take_off(OCCUPATIONS)


def official_table(rt: Runtime) -> OfficialTable | None:
    """The official table in the database; None where the shipped one is in force."""
    with rt.sessions.read() as session:
        return _view(session)


def put_official_over(rt: Runtime) -> None:
    """Let the database's table speak in this program, or the shipped one where it has none."""
    columns = (OfficialEntry.code, OfficialEntry.kk, OfficialEntry.ru, OfficialEntry.en)
    asked = select(*columns).where(OfficialEntry.classifier == OCCUPATIONS)
    with rt.sessions.read() as session:
        entries = [Entry(*row) for row in session.execute(asked)]
    if entries:
        put_over(OCCUPATIONS, _in_order(entries))
    else:
        take_off(OCCUPATIONS)


def _in_order(entries: Iterable[Entry]) -> list[Entry]:
    """By code; not asked of the database, since a server's own order may pass over dashes."""
    return sorted(entries, key=attrgetter("code"))


def _view(session: Session) -> OfficialTable | None:
    head = session.get(OfficialClassifier, OCCUPATIONS)
    if head is None:
        return None
    of_it = OfficialEntry.classifier == OCCUPATIONS
    rows = session.scalar(select(func.count()).select_from(OfficialEntry).where(of_it)) or 0
    return OfficialTable(rows, head.imported_at, head.imported_by)


def _forget(session: Session) -> None:
    session.execute(delete(OfficialEntry).where(OfficialEntry.classifier == OCCUPATIONS))
    session.execute(delete(OfficialClassifier).where(OfficialClassifier.name == OCCUPATIONS))


def _record(
    session: Session,
    rt: Runtime,
    actor: Actor,
    action: str,
    before: OfficialTable | None,
    after: Mapping[str, object],
) -> None:
    was = {"rows": before.rows if before else None}
    audit.record(session, rt, actor, action, "classifier", OCCUPATIONS, before=was, after=after)


def _rows(text: str) -> list[tuple[int, _Row]]:
    """Each row that holds something, with its number as a spreadsheet counts it."""
    for separator in _SEPARATORS:
        records = enumerate(csv.reader(StringIO(text, ""), delimiter=separator, strict=True), 1)
        with suppress(csv.Error):  # of the heading: quotes that another separator follows
            heading = next((cells for _, cells in records if any(map(str.strip, cells))), [])
            columns = _columns(heading)
            if columns.keys() >= {"code", "kk", "ru"}:
                return list(_filled(records, columns))
    raise UserError("classifier_columns")


def _columns(heading: Sequence[str]) -> dict[str, int]:
    names = [clean_name(cell).casefold() for cell in heading]
    return {
        column: names.index(name)
        for column, known in HEADINGS.items()
        for name in known[::-1]
        if name in names
    }


def _filled(
    records: Iterator[tuple[int, list[str]]], columns: Mapping[str, int]
) -> Iterator[tuple[int, _Row]]:
    number = 1
    try:
        for number, cells in records:
            cleaned = [clean_name(cell) for cell in cells]
            if any(cleaned):
                yield number, {name: _cell(cleaned, at) for name, at in columns.items()}
    except csv.Error:
        raise _refusal([UserError("row_quotes", number=number + 1)]) from None


def _cell(cells: Sequence[str], at: int) -> str:
    return cells[at] if at < len(cells) else ""


def _entries(rows: Iterable[tuple[int, _Row]]) -> list[Entry]:
    taken: dict[str, int] = {}
    entries, faults = [], []
    for number, row in rows:
        fault = _code_fault(row["code"], taken) or _title_fault(row)
        if fault is not None:
            faults.append(UserError(fault.code, number=number, **fault.params))
        taken.setdefault(row["code"], number)
        entries.append(Entry(row["code"], row["kk"], row["ru"], row.get("en", "")))
    if faults:
        raise _refusal(faults)
    if not entries:
        raise UserError("classifier_empty")
    return _in_order(entries)


def _code_fault(code: str, taken: Mapping[str, int]) -> UserError | None:
    if not code:
        return UserError("row_code_missing")
    if not _CODE.fullmatch(code):
        return UserError("row_code_form", text=code[:40])
    return UserError("row_code_twice", text=code, first=taken[code]) if code in taken else None


def _title_fault(row: _Row) -> UserError | None:
    titles = [row[name] for name in ("kk", "ru", "en") if name in row]
    if not (row["kk"] and row["ru"]):
        return UserError("row_title_missing")
    if any(len(title) > _LONGEST_TITLE for title in titles):
        return UserError("row_title_long", length=_LONGEST_TITLE)
    lost = next((title for title in titles if _LOST.search(title)), None)
    return UserError("row_letters_lost", text=lost) if lost is not None else None


def _refusal(faults: Sequence[UserError]) -> UserError:
    return UserError("classifier_rows", count=len(faults), rows=tuple(faults[:_FAULTS_SHOWN]))
