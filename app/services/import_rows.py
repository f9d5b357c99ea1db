"""Many people at once: who of them is here already, and their records in few statements."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Executable, bindparam, exists, or_, select
from sqlalchemy.orm import Session, aliased

from app.models import (
    EmploymentCard,
    Person,
    PersonKey,
)
from app.rules.doubles import Identity, is_probable_double, likeness
from app.services.doubles import TELLING, identity_of, name_orders

BATCH = 100
"""Rows at a time: few enough that progress is told, and a wish to stop heard, at once."""

T = TypeVar("T")
_Best = tuple[bool, int, int]
"""Of the likeliest record: whether the IIN agrees, how much does, its id."""


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of at most `size`."""
    left = iter(items)
    while batch := list(islice(left, size)):
        yield batch


def known_people(session: Session, people: Sequence[Identity]) -> dict[int, int]:
    """§22: which of the people are probably here, by place; each with the likeliest record."""
    if session.scalar(select(Person.id).limit(1)) is None:
        return {}
    best: dict[int, _Best] = {}
    by_number: dict[str, list[int]] = defaultdict(list)
    for at, person in enumerate(people):
        for number in _numbers(person):
            by_number[number].append(at)
    for other, kept in _same_number(session, people):
        for at in {at for number in _numbers(other) for at in by_number.get(number, ())}:
            _compare(best, at, people[at], other, kept)
    for at, person in enumerate(people):
        if at not in best:
            for other, kept in _namesakes(session, person):
                _compare(best, at, person, other, kept)
    return {at: kept for at, (_, _, kept) in best.items()}


def _numbers(person: Identity) -> Iterator[str]:
    yield from filter(None, (person.iin, *person.phones))


def _same_number(session: Session, people: Sequence[Identity]) -> Iterator[tuple[Identity, int]]:
    iins = [person.iin for person in people if person.iin]
    yield from _records(session, _BY_IIN, {"iins": iins})
    phones = list({phone for person in people for phone in person.phones})
    born = list({person.birth_date for person in people})
    yield from _records(session, _BY_PHONE, {"phones": phones, "born": born})


def _namesakes(session: Session, person: Identity) -> Iterator[tuple[Identity, int]]:
    for name in name_orders(person.folded_name):
        asked = {"begin": name, "end": f"{name}!", "born": person.birth_date}
        yield from _records(session, _BY_NAME, {**asked, "phones": list(person.phones)})


def _compare(best: dict[int, _Best], at: int, person: Identity, other: Identity, kept: int) -> None:
    if is_probable_double(person, other):
        alike = likeness(person, other)
        best[at] = max(best.get(at, (False, 0, 0)), ("iin" in alike, len(alike), kept))


def _records(
    session: Session, asked: Executable, params: Mapping[str, Any]
) -> Iterator[tuple[Identity, int]]:
    for row in session.execute(asked, params):
        yield identity_of(row._asdict(), row.mobile_phone, row.contact_phone), row.kept


_RECORD = (
    select(*TELLING)
    .select_from(PersonKey)
    # The keys of who was merged with another stand under the record that was kept.
    .join(
        Person, or_(Person.id == PersonKey.person_id, Person.merged_into_id == PersonKey.person_id)
    )
    .join(EmploymentCard, EmploymentCard.person_id == Person.id)
    .distinct()
)
_PHONE = aliased(PersonKey)
_BY_IIN = _RECORD.where(PersonKey.key.in_(bindparam("iins", expanding=True)))
_BY_PHONE = _RECORD.where(
    PersonKey.key.in_(bindparam("phones", expanding=True)),
    Person.birth_date.in_(bindparam("born", expanding=True)),
)
"""A phone alone makes nobody a double, and thousands may have the office's."""
_BY_NAME = _RECORD.where(
    PersonKey.key >= bindparam("begin"),
    PersonKey.key < bindparam("end"),
    or_(
        Person.birth_date == bindparam("born"),
        exists().where(
            _PHONE.person_id == PersonKey.person_id,
            _PHONE.key.in_(bindparam("phones", expanding=True)),
        ),
    ),
)
"""One person at a time: a condition on hundreds of names at once takes ten times as long."""
