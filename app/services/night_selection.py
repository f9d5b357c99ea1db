"""§56: the night's run, the best candidates of every vacancy in force, in one table."""

import io
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action, VacancyState
from app.gateways.resumable import Found as Earlier
from app.gateways.resumable import Resumable, open_resumable
from app.gateways.tabular import put_csv_heading
from app.models import (
    AuditEvent,
    CardRevision,
    CaseEvent,
    Measure,
    Offer,
    RegistrationCase,
    Vacancy,
    VacancyCandidate,
    VacancyEvent,
)
from app.rules.ch5_referral import SERVED
from app.rules.selection_weights import Criterion, weights_on
from app.services import audit
from app.services.matching import keep_register, register_of
from app.services.night_pieces import Run, Task, pieces
from app.services.runtime import Actor, Runtime, require
from app.services.selection import NOT_AGAIN
from app.services.selection_facts import wishes

TOP = 10
MOST = 1000
_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""By it a spreadsheet knows UTF-8."""


@dataclass(frozen=True)
class NightRun:
    """What a run wrote. vacancies: all of them; lines: of people; empty: vacancies that nobody
    fits; considered: registered people; earlier and done: what a broken run had left, and how
    many vacancies of it; changed: the records are no longer as they were when they were read."""

    vacancies: int
    lines: int
    empty: int
    considered: int
    earlier: Earlier
    done: int
    changed: bool


def select_for_all(
    rt: Runtime,
    actor: Actor,
    path: Path,
    titles: Sequence[str],
    top: int = TOP,
    on_start: Callable[[Earlier, int], object] = lambda _earlier, _done: None,
    on_progress: Callable[[int, int], object] = lambda _done, _total: None,
) -> NightRun:
    """Write the best `top` people for each vacancy in force to a CSV file, with their points.

    titles: of `night_pieces.COLUMNS`. A vacancy that nobody fits has one line without a case. A
    run that was broken goes on where it stopped, and the file is the same as of one without a
    break; if the records, the day, the weights or the question are others by now, it begins anew:
    a file tells of one state of the records. One event in the audit trail names how many, the
    file's checksum and the weights, before the file is there to be found. Raises UserError
    `top_wrong` (most), `file_in_work` (file), EnvironmentFailure `file_not_written`. The index is
    kept for whoever opens the program in the morning.
    """
    require(actor, Action.OFFER_WORK)
    if not 1 <= top <= MOST:
        raise UserError("top_wrong", most=MOST)
    today = rt.clock.now().date()
    with rt.sessions.read() as session:
        run = _read(rt, session, today, top)
    with open_resumable(path, {**run.key, "titles": list(titles)}) as file:
        earlier, done = file.found, file.done
        on_start(earlier, done)
        if earlier is not Earlier.BEGINNING:
            file.write(_heading(titles), 0, {"lines": 0, "empty": 0})
        for upto in _write(file, run):
            on_progress(upto, len(run.tasks))
        lines, empty = file.notes["lines"], file.notes["empty"]
        after = {"vacancies": len(run.tasks), "lines": lines, "top": top, "sha256": file.sha256}
        after |= {"weights_since": run.key["weights"]}
        with rt.sessions.begin() as session:
            changed = _records(session) != run.key["records"]
            audit.record(session, rt, actor, "vacancies.selected_for", "export", "", after=after)
        file.finish()
    keep_register(rt)
    return NightRun(len(run.tasks), lines, empty, len(run.numbers), earlier, done, changed)


def _heading(titles: Sequence[str]) -> str:
    text = io.StringIO()
    text.write(_MARK)
    put_csv_heading(text, titles)
    return text.getvalue()


def _write(file: Resumable, run: Run) -> Iterator[int]:
    """Write what is not there yet, some vacancies at a time; gives how many are done."""
    with pieces(run, file.done) as coming:
        for piece in coming:
            lines = file.notes["lines"] + piece.lines
            empty = file.notes["empty"] + piece.empty
            file.write(piece.text, piece.upto, {"lines": lines, "empty": empty})
            yield piece.upto


def _read(rt: Runtime, session: Session, on: date, top: int) -> Run:
    taken, weights, people = _taken(session), weights_on(on), register_of(rt).people(session)
    in_force = select(Vacancy.id, Vacancy.post).where(Vacancy.state == VacancyState.OPEN)
    posts = {row.id: row.post for row in session.execute(in_force)}
    tasks = tuple(
        Task(wanted.number, posts[id_], wanted, frozenset(taken.get(id_, ())))
        for id_, wanted in wishes(session)
    )
    key = {
        "day": on.isoformat(),
        "weights": weights.in_force_since.isoformat(),
        "points": [weights.points[each] for each in Criterion],
        "top": top,
        "records": _records(session),
    }
    registered = select(RegistrationCase.id, RegistrationCase.number)
    registered = registered.where(RegistrationCase.state.in_(SERVED))
    numbers = {row.id: row.number for row in session.execute(registered)}
    return Run(tasks, people.in_one(), numbers, weights, on, top, key)


def _taken(session: Session) -> Mapping[int, set[int]]:
    """By vacancy, whose cases it has already: chosen, or offered and under way or answered."""
    found = defaultdict[int, set[int]](set)
    offered = select(Offer.vacancy_id, Offer.case_id).where(NOT_AGAIN)
    chosen = select(VacancyCandidate.vacancy_id, VacancyCandidate.case_id)
    for asked in (offered, chosen.where(VacancyCandidate.dropped_at.is_(None))):
        for vacancy_id, case_id in session.execute(asked):
            found[vacancy_id or 0].add(case_id)
    return found


def _records(session: Session) -> list[int | str]:
    """Other as soon as one of the records that the choice looks at is: whose database it is, and
    how far each of their histories goes."""
    first = select(AuditEvent.hash).where(AuditEvent.id == 1)
    ends = (select(func.max(kind.id)) for kind in (CardRevision, CaseEvent, VacancyEvent))
    tables = select(func.max(AuditEvent.id)).where(AuditEvent.entity == "classifier")
    versions = (select(func.sum(kind.version)) for kind in (Offer, Measure))
    chosen = select(func.count(VacancyCandidate.id) + func.count(VacancyCandidate.dropped_at))
    asked = (first, *ends, tables, *versions, chosen)
    return [session.scalar(each) or 0 for each in asked]
