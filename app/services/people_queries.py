"""Finding people."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from app.core.identifiers import phone_key
from app.core.names import fold, fold_variants
from app.core.vocabulary import Action, CaseState
from app.models import Person, PersonKey, RegistrationCase
from app.services.person_keys import KEPT_ID, SHORTEST_WORD, half_key
from app.services.runtime import Actor, Runtime, require

FOUND_AT_MOST = 50
_PRESENT_LAST = (RegistrationCase.closed_at.is_(None), RegistrationCase.id)
_WORDS = 3
"""How many of the further words may be the given name: a double surname comes before it."""


@dataclass(frozen=True)
class PersonRow:
    """One line of the search's answer."""

    id: int
    full_name: str
    iin: str | None
    birth_date: date
    case_number: str | None
    state: CaseState | None


def search_people(
    rt: Runtime, actor: Actor, text: str, limit: int = FOUND_AT_MOST
) -> tuple[PersonRow, ...]:
    """People whose IIN, phone, document, number or name begins so; names in any spelling.

    Digits are matched exactly; names folded, from one letter on, in either order.
    """
    require(actor, Action.SEARCH_PEOPLE)
    with rt.sessions.read() as session:
        ids: dict[int, None] = {}
        for condition in _conditions(text):
            found = session.scalars(
                select(PersonKey.person_id)
                .where(condition)
                .order_by(PersonKey.key, PersonKey.person_id)
                .limit(limit * 2)  # somebody may be found by several keys
            )
            ids.update(dict.fromkeys(found))
            if len(ids) >= limit:
                break
        return rows_of(session, list(ids)[:limit])


def person_by_iin(rt: Runtime, actor: Actor, iin: str) -> PersonRow | None:
    """The person with exactly this IIN, if the centre knows one."""
    require(actor, Action.SEARCH_PEOPLE)
    with rt.sessions.read() as session:
        found = session.scalar(select(KEPT_ID).where(Person.iin == iin))
        return rows_of(session, [found])[0] if found is not None else None


def _conditions(text: str) -> Iterator[ColumnElement[bool]]:
    """Ranges of keys to read, best first; in a half-typed name's range, its other words too."""
    digits = "".join(filter(str.isdigit, text))
    if digits and not any(char.isalpha() for char in text):
        for prefix in dict.fromkeys((digits, phone_key(digits), fold(text))):
            if prefix:
                yield _begins(prefix)
        return
    variants = [variant for variant in fold_variants(text) if variant]
    yield from map(_begins, variants)
    for variant in variants:
        one, *others = variant.split()
        for index, other in enumerate(others[:_WORDS]):
            rest = (*others[:index], *others[index + 1 :])
            yield _half_typed(one, other, *rest)
            yield _half_typed(other, one, *rest)


def _half_typed(first: str, last: str, *rest: str) -> ColumnElement[bool]:
    """Who has the given name, or its initial, and the surname that begin so."""
    if len(first) < SHORTEST_WORD:
        return _begins(" ".join((last, first, *rest)))
    further = (PersonKey.key.contains(f" {word}") for word in (first, *rest))
    return and_(_begins(half_key(first, last)), *further)


def _begins(prefix: str) -> ColumnElement[bool]:
    after = prefix[:-1] + chr(ord(prefix[-1]) + 1)
    return (PersonKey.key >= prefix) & (PersonKey.key < after)


def rows_of(session: Session, ids: Sequence[int]) -> tuple[PersonRow, ...]:
    """The people as a list shows them, in the order of the ids."""
    if not ids:
        return ()
    people = session.execute(
        select(
            Person.id,
            Person.surname,
            Person.given_name,
            Person.patronymic,
            Person.iin,
            Person.birth_date,
        ).where(Person.id.in_(ids))
    )
    cases = session.execute(
        select(RegistrationCase.person_id, RegistrationCase.number, RegistrationCase.state)
        .where(RegistrationCase.person_id.in_(ids))
        .order_by(*_PRESENT_LAST)
    )
    latest = {id_: (number, state) for id_, number, state in cases}
    rows = {
        id_: PersonRow(
            id_, " ".join(filter(None, names)), iin, birth_date, *latest.get(id_, (None, None))
        )
        for id_, *names, iin, birth_date in people
    }
    return tuple(rows[id_] for id_ in ids if id_ in rows)
