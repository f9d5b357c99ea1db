"""Vacancies out of a file: looked at, checked line by line, then the good ones entered (§55)."""

import hashlib
import pickle
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.clock import CENTRE_ZONE
from app.core.errors import UserError
from app.core.vocabulary import Action, VacancyMove, VacancySource
from app.models import AuditHead, Vacancy
from app.services import audit
from app.services.card_answers import Fault
from app.services.import_rows import batches
from app.services.runtime import Actor, Runtime, require, require_still
from app.services.vacancy_bulk import NewVacancy, enter_employers, enter_vacancies
from app.services.vacancy_columns import refuse_lacking
from app.services.vacancy_entries import (
    Entry,
    Fate,
    Judge,
    Settled,
    known_employers,
    settle,
    with_places,
)
from app.services.vacancy_source import Cells, Line, open_source, write_bad
from app.services.vacancy_writes import mark_told, write_change, write_end

BATCH = 200
"""Lines at a time: in one transaction each, so short that nobody waits to save (0031)."""

Progress = Callable[[int, int | None], object]
"""Told the lines done so far, and how many there are at most, where that is known."""
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class BadLine:
    """One thing that is wrong or odd in a line of the file, and the field it is about."""

    line: int
    field: str
    error: UserError


@dataclass(frozen=True)
class VacancyCheck:
    """What a file's lines are worth. bad: why `total - good` of them will not be entered; odd:
    what is worth a look in lines that will. fates: of the good lines, how many of each.

    left_out: columns that mean nothing here.
    """

    path: Path
    total: int
    good: int
    fates: Mapping[Fate, int]
    bad: tuple[BadLine, ...]
    odd: tuple[BadLine, ...]
    left_out: tuple[str, ...]
    packed: tuple[bytes, ...] = field(repr=False)
    sha256: str = field(repr=False)

    def entries(self) -> Iterator[list[Entry]]:
        """What the good lines say, some at a time."""
        yield from map(pickle.loads, self.packed)


@dataclass(frozen=True)
class VacanciesImported:
    """run: the number under which the audit trail keeps the import; fates: of how many lines what
    became; late: lines that were good when they were checked, and are not any more; stopped:
    before all lines were done."""

    run: int
    fates: Mapping[Fate, int]
    late: tuple[BadLine, ...]
    stopped: bool


def check_vacancies(
    rt: Runtime,
    actor: Actor,
    path: Path,
    on_progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> VacancyCheck:
    """Judge every line as the wizard would, and find which vacancies are here; enters none.

    Raises what `vacancy_source.open_source` raises, UserError `vacancy_heading_needed`
    (title), `work_stopped`.
    """
    require(actor, Action.IMPORT_VACANCIES)
    source = open_source(path)
    refuse_lacking(source.named, actor.language)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    checking = _Checking(rt)
    with rt.sessions.read() as session:
        for lines in batches(source.lines, BATCH):
            if cancelled():
                raise UserError("work_stopped")
            checking.take(session, lines)
            on_progress(checking.total, source.total)
    return VacancyCheck(
        path=path,
        total=checking.total,
        good=sum(checking.fates.values()),
        fates=dict(checking.fates),
        bad=tuple(sorted(checking.bad, key=lambda row: row.line)),
        odd=tuple(checking.odd),
        left_out=source.left_out,
        packed=tuple(checking.packed),
        sha256=digest,
    )


def import_vacancies(
    rt: Runtime,
    actor: Actor,
    check: VacancyCheck,
    on_progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> VacanciesImported:
    """§55: take the good lines in, some at a time; the bad ones stay out (0031).

    A line is settled once more when it is entered: what came meanwhile is not entered twice. Those
    done before it is stopped stay. Raises UserError `import_nothing`, `right_ended`.
    """
    require(actor, Action.IMPORT_VACANCIES)
    if not check.good:
        raise UserError("import_nothing")
    with rt.sessions.read() as session:
        run = session.scalars(select(AuditHead.count)).one() + 1
    fates, late, done, stopped = Counter[Fate](), list[BadLine](), 0, False
    for entries in check.entries():
        if stopped := cancelled():
            break
        with rt.sessions.begin() as session:
            require_still(session, actor, Action.IMPORT_VACANCIES)
            taken, refused = _enter(session, rt, actor, entries, run)
        fates += taken
        late += refused
        done += len(entries)
        on_progress(done, check.good)
    with rt.sessions.begin() as session:
        counts = {fate.value: count for fate, count in fates.items()}
        after = {"lines": check.total, "sha256": check.sha256, "run": run, **counts}
        audit.record(session, rt, actor, "vacancies.imported", "import", run, after=after)
    return VacanciesImported(run, dict(fates), tuple(late), stopped)


def save_bad_lines(
    rt: Runtime, actor: Actor, check: VacancyCheck, path: Path, tell: Callable[[BadLine], str]
) -> int:
    """Write the bad lines as they stand in the file, each with what is wrong in it.

    Put right there, they can be imported again. tell: the sentence for one fault. Returns how
    many lines. Raises what `vacancy_source.write_bad` raises.
    """
    require(actor, Action.IMPORT_VACANCIES)
    faults: dict[int, list[str]] = defaultdict(list)
    for bad in check.bad:
        faults[bad.line].append(f"{bad.field}: {tell(bad)}" if bad.field else tell(bad))
    return write_bad(rt, check.path, path, faults)


class _Checking:
    """Lines one batch after the other: what became of them."""

    def __init__(self, rt: Runtime) -> None:
        self._judge = Judge(rt.clock.now().date())
        self._seen: dict[tuple[object, ...], int] = {}
        self.total = 0
        self.bad: list[BadLine] = []
        self.odd: list[BadLine] = []
        self.fates = Counter[Fate]()
        self.packed: list[bytes] = []

    def take(self, session: Session, lines: Sequence[Line]) -> None:
        """Judge some more lines."""
        self.total += len(lines)
        numbers = [cells.get("employer_bin", "") for _, cells in lines if isinstance(cells, dict)]
        known = known_employers(session, numbers)
        read = [entry for line, cells in lines if (entry := self._read(line, cells, known))]
        good = []
        for settled in settle(session, read):
            if isinstance(settled, Settled):
                self.fates[settled.fate] += 1
                good.append(settled.entry)
            else:
                self._add(self.bad, settled[0].line, settled[1])
        self.packed.append(pickle.dumps(good))

    def _read(self, line: int, cells: Cells | UserError, known: Mapping[str, Any]) -> Entry | None:
        if isinstance(cells, UserError):
            self.bad.append(BadLine(line, "", cells))
            return None
        entry, faults = self._judge.read(line, cells, known)
        if entry is not None and (first := self._twin(entry)):
            own = "exchange_id" if entry.exchange_id else "occupation"
            error = UserError("vacancy_twice", field=own, first=first)
            entry, faults = None, [Fault(error)]
        for fault in faults:
            if entry is not None or fault.is_refusal:
                self._add(self.odd if entry is not None else self.bad, line, fault)
        return entry

    def _add(self, into: list[BadLine], line: int, fault: Fault) -> None:
        into.append(BadLine(line, fault.error.field or "", fault.error))

    def _twin(self, entry: Entry) -> int:
        """The line that told of the same vacancy; 0 where there is none."""
        key: tuple[object, ...] = (entry.exchange_id, entry.end is None)
        if entry.exchange_id is None and entry.data is not None and entry.employer is not None:
            data = entry.data
            key = (entry.employer.bin, data.occupation, data.post, data.place, data.pay_from)
            key += (data.pay_to, data.schedule)
        first = self._seen.setdefault(key, entry.line)
        return 0 if first == entry.line else first


def _enter(
    session: Session, rt: Runtime, actor: Actor, entries: Sequence[Entry], run: int
) -> tuple[Counter[Fate], list[BadLine]]:
    """Take some good lines in; those that are good no more are told."""
    fates, late, new = Counter[Fate](), list[BadLine](), list[Settled]()
    for settled in list(settle(session, entries)):
        if not isinstance(settled, Settled):
            entry, fault = settled
            late.append(BadLine(entry.line, fault.error.field or "", fault.error))
            continue
        fates[settled.fate] += 1
        if settled.fate is Fate.NEW:
            new.append(settled)
        elif settled.fate is not Fate.SAME:
            _apply(session, rt, actor, settled)
    if new:
        brought = {
            settled.entry.employer.bin: settled.entry.employer
            for settled in new
            if settled.employer_id is None and settled.entry.employer
        }
        ids = enter_employers(session, rt, actor, list(brought.values()))
        commands = [_new(rt, settled, ids) for settled in new]
        states = enter_vacancies(session, rt, actor, commands)
        told = {id_: {"run": run, **state} for id_, state in states.items()}
        audit.record_each(session, rt, actor, "vacancy.imported", "vacancy", told)
    return fates, late


def _new(rt: Runtime, settled: Settled, brought: Mapping[str, int]) -> NewVacancy:
    entry = settled.entry
    assert entry.employer is not None
    assert entry.data is not None
    source = VacancySource.EXCHANGE if entry.exchange_id else VacancySource.LETTER
    return NewVacancy(
        employer_id=settled.employer_id or brought[entry.employer.bin],
        source=source,
        exchange_id=entry.exchange_id,
        received_at=_received_at(rt, entry),
        letter_number=entry.letter_number,
        data=entry.data,
        odd=settled.odd,
    )


def _received_at(rt: Runtime, entry: Entry) -> datetime:
    now = rt.clock.now()
    if entry.received_on is None or entry.received_on == now.date():
        return now
    return datetime.combine(entry.received_on, CENTRE_HOURS.opens, CENTRE_ZONE)


def _apply(session: Session, rt: Runtime, actor: Actor, settled: Settled) -> None:
    """What the file says of a vacancy that is here."""
    entry, row = settled.entry, session.get_one(Vacancy, settled.vacancy_id)
    if settled.fate is Fate.CHANGED and entry.data is not None:
        write_change(session, rt, actor, row, with_places(row, entry.data), entry.odd)
    elif settled.fate is Fate.WITHDRAWN and entry.end is not None:
        write_end(session, rt, actor, row, VacancyMove.WITHDRAW_VACANCY, entry.end, "")
        mark_told(session, [row.id])  # the exchange knows it: it said so itself
    elif settled.fate is Fate.LINKED:
        row.exchange_id = entry.exchange_id
        session.flush()
        after = {"exchange_id": entry.exchange_id}
        audit.record(session, rt, actor, "vacancy.linked", "vacancy", row.id, after=after)
