"""The one index of candidates for all windows: built from the records, kept up with them.

What changed is told by the audit trail, whose rows are numbered in the order in which they were
committed (docs/decisions/0036).
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

import numpy as np
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.matching.people import People
from app.matching.people_columns import PeopleWords
from app.matching.snapshot import Snapshot, read_snapshot, write_snapshot
from app.matching.vacancies import Vacancies
from app.matching.vacancy_columns import VacancyWords
from app.models import AuditEvent, AuditHead, RegistrationCase
from app.rules.skills import SKILLS_VERSION
from app.services.column_reading import among
from app.services.matching_reading import read_all, read_people, read_vacancies
from app.services.runtime import Runtime

SNAPSHOT = "matching.snapshot"
"""Its name in the folder of the program's data."""
_LEAST_KEPT = 20_000
"""A smaller register is read from the records as quickly as from a file."""
_LOOKS = ("person.viewed", "person.history_viewed", "attachment.viewed")
_ALL_ANEW = ("demonstration.filled",)
_MANY = 5_000
"""So many changed records are read by their ids; of more, all are read anew."""
_BEHIND = 4
"""A second block may hold the fourth part of the first; then both become one."""
_LEAST_BEHIND = 20_000


@dataclass(frozen=True)
class Changes:
    """Whose records changed since; all: so much, or such, that all have to be read anew."""

    upto: int
    cases: frozenset[int] = frozenset()
    vacancies: frozenset[int] = frozenset()
    all_of_them: bool = False


def head_of(session: Session) -> int:
    """How many events the trail has."""
    return session.scalar(select(AuditHead.count)) or 0


def changes_since(session: Session, seen: int) -> Changes:
    """What the events after `seen` changed, among what the index knows."""
    upto = head_of(session)
    if upto <= seen:  # another window has read on meanwhile
        return Changes(seen)
    asked = select(AuditEvent.entity, AuditEvent.entity_id, AuditEvent.action).where(
        AuditEvent.id > seen,
        AuditEvent.id <= upto,
        AuditEvent.entity.in_(("person", "registration_case", "vacancy", "classifier")),
        AuditEvent.action.not_in(_LOOKS),
    )
    found: dict[str, set[int]] = {"person": set(), "registration_case": set(), "vacancy": set()}
    for entity, id_, action in session.connection().execute(asked.distinct()).all():
        if action in _ALL_ANEW or entity == "classifier":
            return Changes(upto, all_of_them=True)
        found[entity].add(int(id_))
    if max(map(len, found.values())) > _MANY:
        return Changes(upto, all_of_them=True)
    owners = select(RegistrationCase.person_id).where(
        among(session, RegistrationCase.id, found["registration_case"])
    )
    people = found["person"].union(session.scalars(owners))
    cases = session.scalars(
        select(RegistrationCase.id).where(among(session, RegistrationCase.person_id, people))
    )
    return Changes(upto, frozenset(cases), frozenset(found["vacancy"]))


class MatchingRegister:
    """The registered people and the vacancies in force, as they stand in the records."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / SNAPSHOT
        self._lock = Lock()
        self._people: People | None = None
        self._vacancies: Vacancies | None = None
        self._seen = 0

    def people(self, session: Session) -> People:
        """The registered people, with all that was committed when the session began to read."""
        with self._lock:
            self._refresh(session)
            assert self._people is not None
            return self._people

    def vacancies(self, session: Session) -> Vacancies:
        """The vacancies in force."""
        with self._lock:
            self._refresh(session)
            assert self._vacancies is not None
            return self._vacancies

    def _refresh(self, session: Session) -> None:
        if self._people is None or self._vacancies is None:
            self._begin(session)
        assert self._people is not None and self._vacancies is not None
        changes = changes_since(session, self._seen)
        if changes.all_of_them:
            self._read_all(session, changes.upto)
            return
        if changes.cases:
            with self._people.tables.turn:
                people = read_people(session, self._people.tables.words, changes.cases)
                self._people = with_changes(self._people, changes.cases, people)
        if changes.vacancies:
            with self._vacancies.tables.turn:
                words = self._vacancies.tables.words
                vacancies = read_vacancies(session, words, changes.vacancies)
                self._vacancies = with_changes(self._vacancies, changes.vacancies, vacancies)
        self._seen = changes.upto

    def _begin(self, session: Session) -> None:
        """By the snapshot, if it is of this very trail; else from the records."""
        with _collector_at_rest():
            kept = read_snapshot(self._path, version_of_columns())
        if kept is not None and _hash_at(session, kept.head) == kept.hash:
            self._people, self._vacancies, self._seen = kept.people, kept.vacancies, kept.head
        else:
            self._read_all(session, head_of(session))

    def keep(self, session: Session) -> bool:
        """Bring it up to date and write its snapshot; whether one was written.

        A register that is small is not kept. Without a place to write it goes on without.
        """
        with self._lock:
            self._refresh(session)
            assert self._people is not None and self._vacancies is not None
            people, vacancies, seen = self._people, self._vacancies, self._seen
        if len(people) + len(vacancies) < _LEAST_KEPT:
            return False
        trail = _hash_at(session, seen)
        kept = Snapshot(version_of_columns(), seen, trail, people, vacancies)
        try:
            write_snapshot(self._path, kept)
        except OSError:
            return False
        return True

    def _read_all(self, session: Session, upto: int) -> None:
        with _collector_at_rest():
            people, vacancies = PeopleWords(), VacancyWords()
            persons, posts = read_all(session, people, vacancies)
            self._people = People.of_columns(people, persons)
            self._vacancies = Vacancies.of_columns(vacancies, posts)
            self._seen = upto


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """While a million things are made and kept there is nothing to collect."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


Either = TypeVar("Either", People, Vacancies)


def with_changes(index: Either, ids: frozenset[int], changed: Any) -> Either:
    """The index with what these are now, as columns; what is not among them is gone."""
    gone = np.fromiter(ids, np.int64, len(ids))
    first, *others = (block.without(gone) for block in index.blocks)
    for block in others:
        changed = block.living().joined(changed)
    blocks: tuple[Any, ...]
    if len(changed.ids) > max(_LEAST_BEHIND, len(first) // _BEHIND):
        blocks = (index.block(first.living().joined(changed)),)
    else:
        blocks = (first, index.block(changed))
    return type(index)(index.tables, blocks)


def _hash_at(session: Session, event: int) -> str:
    """The hash of an event of the trail: it tells all that went before; "" if there is none."""
    return session.scalar(select(AuditEvent.hash).where(AuditEvent.id == event)) or ""


@cache
def version_of_columns() -> str:
    """By what records are brought to columns: a snapshot of another one is worth nothing."""
    lists = sorted(p for folder in _LISTS for p in (_RESOURCES / folder).glob("*.csv"))
    digest = sha256(b"".join(path.read_bytes() for path in lists)).hexdigest()[:16]
    return f"3.{SKILLS_VERSION}.{digest}"


_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_LISTS = ("classifiers", "matching")


def register_of(rt: Runtime) -> MatchingRegister:
    """The one register of the program."""
    if not isinstance(rt.matching, MatchingRegister):
        rt.matching = MatchingRegister(rt.data_folder)
    return rt.matching


def keep_register(rt: Runtime) -> None:
    """Make the index ready while nobody waits for it, and keep it for the next start."""
    with rt.sessions.read() as session:
        register_of(rt).keep(session)
