"""People out of a table of another program: looked at, checked row by row, then entered whole."""

import hashlib
import pickle
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.identifiers import check_iin
from app.core.vocabulary import Action
from app.gateways.tabular import Row, Table, open_table, write_table
from app.models import AuditHead, ImportMapping
from app.rules.doubles import Identity, is_probable_double
from app.services import audit
from app.services.bulk_entry import enter_people
from app.services.card_answers import (
    Fault,
    by_field,
    card_only_faults,
    entry_of,
    missing_answers,
)
from app.services.card_data import PersonEntry
from app.services.doubles import identity_of
from app.services.import_columns import (
    BY_IIN,
    OWN_MARK,
    ColumnMapping,
    checked,
    columns_hash,
    mapping_of,
    read_row,
    recognised,
)
from app.services.import_rows import BATCH, batches, known_people
from app.services.runtime import Actor, Runtime, require

_SAMPLES = 3
Progress = Callable[[int, int | None], object]
"""Told the rows done so far, and how many there are at most, where that is known."""
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class FileLook:
    """A file's columns with the first cells of each, and what they probably mean.

    remembered: the mapping was used for such columns before; else they were told by their names.
    """

    columns: tuple[str, ...]
    samples: Mapping[str, tuple[str, ...]]
    mapping: ColumnMapping
    remembered: bool


@dataclass(frozen=True)
class BadRow:
    """One thing that is wrong in a row: its line and column in the file, empty where there is no
    such column; the field it is about; the error with its code and parameters."""

    line: int
    column: str
    field: str
    error: UserError


@dataclass(frozen=True)
class ImportCheck:
    """What a file's rows are worth. bad: why `total - good` rows will not be entered, several
    reasons a row; odd: what is worth a look in rows that will."""

    path: Path
    columns: tuple[str, ...]
    mapping: ColumnMapping
    total: int
    bad: tuple[BadRow, ...]
    odd: tuple[BadRow, ...]
    good: int
    """How many people `import_people` will enter."""
    packed: tuple[bytes, ...] = field(repr=False)
    """They themselves, some at a time: a hundred thousand cards fill the memory otherwise."""
    sha256: str = field(repr=False)
    events: int = field(repr=False)
    """How many events the audit trail had: with as many, nothing has changed since."""

    def people(self) -> Iterator[list[PersonEntry]]:
        """Whom `import_people` will enter, some at a time."""
        yield from map(pickle.loads, self.packed)


@dataclass(frozen=True)
class Imported:
    """run: the number under which the audit trail keeps the import; people: how many."""

    run: int
    people: int


def look_at(rt: Runtime, actor: Actor, path: Path) -> FileLook:
    """A file's columns and what they mean: as used last, or by their names.

    Raises what `gateways.tabular.open_table` raises.
    """
    require(actor, Action.IMPORT_PEOPLE)
    table = open_table(path)
    rows = [cells for _, cells in islice(table.rows, _SAMPLES) if not isinstance(cells, str)]
    samples = {name: tuple(row[at] for row in rows) for at, name in enumerate(table.columns)}
    with rt.sessions.read() as session:
        kept = session.get(ImportMapping, columns_hash(table.columns))
    if kept is None:
        return FileLook(table.columns, samples, recognised(table.columns), remembered=False)
    return FileLook(table.columns, samples, ColumnMapping(**kept.mapping), remembered=True)


def read_mapping(path: Path) -> ColumnMapping:
    """The mapping that a JSON file holds (docs/import.md).

    Raises UserError `file_not_read` (file), `import_mapping_form`.
    """
    try:
        return mapping_of(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("file_not_read", file=str(path)) from error


def check_file(
    rt: Runtime,
    actor: Actor,
    path: Path,
    mapping: ColumnMapping,
    on_progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> ImportCheck:
    """Judge every row as the wizard would, and find who is here already; enters nobody.

    The mapping is remembered for files with these columns. Raises what `open_table` and
    `import_columns.checked` raise, and UserError `work_stopped`.
    """
    require(actor, Action.IMPORT_PEOPLE)
    table = open_table(path)
    checked(mapping, table.columns, actor.language)
    _remember(rt, table.columns, mapping)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    with rt.sessions.read() as session:
        events = _events(session)
        judge = _Judge(mapping, table.columns, rt.clock.now().date())
        total = _most_rows(path, table)
        for rows in batches(table.rows, BATCH):
            if cancelled():
                raise UserError("work_stopped")
            judge.take(session, rows)
            on_progress(judge.total, total)
    return ImportCheck(
        path=path,
        columns=table.columns,
        mapping=mapping,
        total=judge.total,
        bad=tuple(judge.bad),
        odd=tuple(judge.odd),
        good=judge.good,
        packed=tuple(judge.packed),
        sha256=digest,
        events=events,
    )


def import_people(
    rt: Runtime,
    actor: Actor,
    check: ImportCheck,
    on_progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> Imported:
    """§22: enter all people whom the check found good, or, whatever happens, none of them.

    Each gets the card, the keys, the first state and an event "person.imported"; the event
    "people.imported" carries the run's number. Raises UserError `import_nobody`, `work_stopped`,
    `import_outdated` (count: some of them were entered since the check).
    """
    require(actor, Action.IMPORT_PEOPLE)
    if not check.good:
        raise UserError("import_nobody")
    with rt.sessions.begin() as session:
        run = _events(session)
        if run != check.events:
            _nobody_came_meanwhile(session, check)
        run += 1
        after = {"people": check.good, "rows": check.total, "sha256": check.sha256}
        audit.record(session, rt, actor, "people.imported", "import", run, after=after)
        done = 0
        for entries in check.people():
            if cancelled():
                raise UserError("work_stopped")
            states = enter_people(session, rt, actor, entries)
            audit.record_each(session, rt, actor, "person.imported", "person", _told(states, run))
            done += len(entries)
            on_progress(done, check.good)
    return Imported(run, check.good)


def save_report(actor: Actor, check: ImportCheck, path: Path, tell: Callable[[BadRow], str]) -> int:
    """Write the bad rows as a table, each with its own cells, its line and what is wrong in it.

    Put right there, the table can be imported again: its two last columns are left out. tell:
    the sentence for one fault. Returns how many rows. Raises what `open_table` and `write_table`
    raise.
    """
    require(actor, Action.IMPORT_PEOPLE)
    faults: dict[int, list[str]] = defaultdict(list)
    for bad in check.bad:
        faults[bad.line].append(f"{bad.column}: {tell(bad)}" if bad.column else tell(bad))
    kept = [at for at, name in enumerate(check.columns) if not name.startswith(OWN_MARK)]

    def rows() -> Iterator[tuple[str, ...]]:
        for line, cells in open_table(check.path).rows:
            if line in faults:
                own = [""] * len(kept) if isinstance(cells, str) else [cells[at] for at in kept]
                yield (*own, str(line), " | ".join(faults[line]))

    columns = [check.columns[at] for at in kept]
    return write_table(path, [*columns, f"{OWN_MARK}line", f"{OWN_MARK}fault"], rows())


class _Judge:
    """Rows one batch after the other: what became of them, and whom they are of."""

    def __init__(self, mapping: ColumnMapping, columns: Sequence[str], today: date) -> None:
        self._mapping, self._today = mapping, today
        self._places = [(at, mapping.columns.get(name)) for at, name in enumerate(columns)]
        self._columns = {name: column for column, name in mapping.columns.items()}
        self._seen: dict[int, list[tuple[Identity, int]]] = defaultdict(list)
        self.total = 0
        self.bad: list[BadRow] = []
        self.odd: list[BadRow] = []
        self.good = 0
        self.packed: list[bytes] = []

    def take(self, session: Session, rows: Sequence[Row]) -> None:
        """Judge some more rows."""
        self.total += len(rows)
        read = [(line, entry) for line, cells in rows if (entry := self._entry(line, cells))]
        people = [_identity(entry) for _, entry in read]
        known = known_people(session, people)
        good = []
        for at, ((line, entry), person) in enumerate(zip(read, people, strict=True)):
            if at in known:
                self._refuse(line, person, UserError("already_here", person_id=known[at]))
            elif first := self._twin(person):
                self._refuse(line, person, UserError("twice_in_file", first=first))
            else:
                good.append(entry)
                twin = (person, line)
                for key in _keys(person):
                    self._seen[key].append(twin)
        self.good += len(good)
        self.packed.append(pickle.dumps(good))

    def _entry(self, line: int, cells: Sequence[str] | str) -> PersonEntry | None:
        if isinstance(cells, str):
            self.bad.append(BadRow(line, "", "", UserError(cells, number=line)))
            return None
        named = {name: cells[at] for at, name in self._places if name}
        reading = read_row({**self._mapping.defaults, **named})
        answers = _filled_by_iin(reading.answers)
        faults = [
            *map(Fault, reading.faults),
            *(
                _at(fault, reading.column_field(fault.error.field or ""))
                for fault in (
                    *missing_answers(answers),
                    *_both_answers(answers),
                    *card_only_faults(answers, self._today),
                )
            ),
        ]
        refusals = by_field(fault for fault in faults if fault.is_refusal)
        if "iin" in refusals and "iin" in named:  # it would have told them
            refusals = {
                name: fault
                for name, fault in refusals.items()
                if name not in BY_IIN or fault.error.code != "field_missing"
            }
        found = refusals or by_field(faults)
        into = self.bad if refusals else self.odd
        into.extend(self._row(line, name, fault.error) for name, fault in found.items())
        return None if refusals else entry_of(answers)

    def _row(self, line: int, name: str, error: UserError) -> BadRow:
        return BadRow(line, self._columns.get(name, ""), name, error)

    def _refuse(self, line: int, person: Identity, error: UserError) -> None:
        self.bad.append(self._row(line, "iin" if person.iin else "surname", error))

    def _twin(self, person: Identity) -> int:
        """The line of the row that tells of the same person; 0 where there is none."""
        seen = (other for key in _keys(person) for other in self._seen.get(key, ()))
        return next((line for other, line in seen if is_probable_double(person, other)), 0)


def _told(states: Mapping[int, Mapping[str, Any]], run: int) -> dict[int, dict[str, Any]]:
    """What the audit trail keeps of each: the run, and what is filled in."""
    return {
        person_id: {"run": run, **{name: value for name, value in state.items() if value}}
        for person_id, state in states.items()
    }


def _identity(entry: PersonEntry) -> Identity:
    return identity_of(vars(entry.person), entry.card.mobile_phone, entry.card.contact_phone)


def _keys(person: Identity) -> set[int]:
    """What two probable doubles share one of at least; a phone alone would be thousands'."""
    names = {" ".join(sorted(name.split())) for name in (person.folded_name, person.folded_full)}
    pairs: set[tuple[object, object]] = {(name, person.birth_date) for name in names}
    for phone in person.phones:
        pairs |= {(phone, person.birth_date), *((phone, name) for name in names)}
    return {hash(key) for key in (*pairs, person.iin) if key}


def _filled_by_iin(answers: dict[str, Any]) -> dict[str, Any]:
    """The answers with birth date and sex by the IIN, where their own cells are empty."""
    filled: dict[str, Any] = {"without_iin": not answers.get("iin")}
    with suppress(UserError):
        iin = check_iin(answers.get("iin") or "")
        filled["birth_date"] = iin.birth_date.isoformat() if iin.birth_date else None
        filled["sex"] = iin.sex
    if not answers.get("no_iin_reason"):
        filled["without_iin"] = False
    return filled | answers


def _both_answers(answers: Mapping[str, Any]) -> Iterator[Fault]:
    if answers.get("iin") and answers.get("no_iin_reason"):
        yield Fault(UserError("iin_and_reason", field="no_iin_reason"))


def _at(fault: Fault, name: str) -> Fault:
    error = UserError(fault.error.code, field=name, **fault.error.params)
    return Fault(error, fault.is_refusal, fault.paragraph)


def _nobody_came_meanwhile(session: Session, check: ImportCheck) -> None:
    people = ([_identity(entry) for entry in some] for some in check.people())
    if count := sum(len(known_people(session, some)) for some in people):
        raise UserError("import_outdated", count=count)


def _events(session: Session) -> int:
    return session.scalars(select(AuditHead.count)).one()


def _remember(rt: Runtime, columns: Sequence[str], mapping: ColumnMapping) -> None:
    kept = {"columns": dict(mapping.columns), "defaults": dict(mapping.defaults)}
    with rt.sessions.begin() as session:
        row = ImportMapping(columns_hash=columns_hash(columns), mapping=kept)
        row.changed_at = rt.clock.now()
        session.merge(row)


def _most_rows(path: Path, table: Table) -> int | None:
    if table.total is not None:
        return table.total
    with path.open("rb") as file:
        return sum(piece.count(b"\n") for piece in iter(lambda: file.read(1 << 20), b""))
