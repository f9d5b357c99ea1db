"""Finding people, and what the person's page shows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from app.core.identifiers import phone_key
from app.core.names import fold, fold_variants
from app.core.vocabulary import Action, CaseState, Form, MoveName
from app.models import (
    Account,
    Application,
    CardRevision,
    CaseEvent,
    CaseTerm,
    EmploymentCard,
    Paper,
    Person,
    PersonKey,
    RegistrationCase,
)
from app.services import audit
from app.services.cards import card_state
from app.services.person_keys import KEPT_ID, SHORTEST_WORD, half_key, kept_id
from app.services.runtime import Actor, Runtime, require

FOUND_AT_MOST = 50
_PRESENT_LAST = (RegistrationCase.closed_at.is_(None), RegistrationCase.id)
_ITS_CASE = RegistrationCase.id == Paper.case_id
"""A paper is never altered; whose it is, its case says (services/merging.py)."""
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


@dataclass(frozen=True)
class TermView:
    """A term of a case with the arithmetic that gave it (`services/cases.arithmetic`)."""

    code: str
    paragraph: str
    due_at: datetime
    ended_at: datetime | None
    met: bool | None
    arithmetic: dict[str, Any]


@dataclass(frozen=True)
class EventView:
    """One entry of the timeline: a move of a case, or a paper."""

    at: datetime
    who: dict[str, str]
    move: MoveName | None
    paragraph: str
    paper: "PaperView | None" = None


@dataclass(frozen=True)
class PaperView:
    """An issued paper as lists show it."""

    id: int
    number: str
    form: Form
    issued_at: datetime


@dataclass(frozen=True)
class CaseView:
    """A case as the panel at the right shows it."""

    id: int
    version: int
    number: str
    state: CaseState
    edition: str
    opened_at: datetime
    registered_on: date | None
    information_given: bool
    terms: tuple[TermView, ...]


@dataclass(frozen=True)
class PersonPage:
    """Everything the person's page shows; `person` and `card` are columns by name."""

    id: int
    full_name: str
    version: int
    card_version: int
    person: dict[str, Any]
    card: dict[str, Any]
    revisions: int
    case: CaseView | None
    timeline: tuple[EventView, ...]
    papers: tuple[PaperView, ...]


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


def open_person(rt: Runtime, actor: Actor, person_id: int) -> PersonPage:
    """The person's page; the look is entered in the audit trail.

    Of two records made one it is the kept one's, whichever is asked for. Raises UserError
    `person_unknown`.
    """
    require(actor, Action.VIEW_PERSON)
    with rt.sessions.begin() as session:
        person = session.get_one(Person, kept_id(session, person_id))
        audit.record(session, rt, actor, "person.viewed", "person", person.id)
        return _page(session, person)


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


def _page(session: Session, person: Person) -> PersonPage:
    card = session.scalars(
        select(EmploymentCard).where(EmploymentCard.person_id == person.id)
    ).one()
    cases = select(RegistrationCase).where(RegistrationCase.person_id == person.id)
    present_first = (order.desc() for order in _PRESENT_LAST)
    case = session.scalars(cases.order_by(*present_first).limit(1)).first()
    revisions = session.scalars(
        select(CardRevision.revision)
        .where(CardRevision.card_id == card.id)
        .order_by(CardRevision.revision.desc())
        .limit(1)
    ).first()
    papers = tuple(
        PaperView(row.id, row.number, row.form, row.issued_at)
        for row in session.scalars(
            select(Paper)
            .join(RegistrationCase, _ITS_CASE)
            .where(RegistrationCase.person_id == person.id)
            .order_by(Paper.id.desc())
        )
    )
    return PersonPage(
        id=person.id,
        full_name=person.full_name,
        version=person.version,
        card_version=card.version,
        person=audit.state(person),
        card=card_state(card),
        revisions=revisions or 0,
        case=_case_view(session, case) if case else None,
        timeline=_timeline(session, person.id),
        papers=papers,
    )


def _case_view(session: Session, case: RegistrationCase) -> CaseView:
    terms = session.scalars(
        select(CaseTerm).where(CaseTerm.case_id == case.id).order_by(CaseTerm.due_at)
    )
    told = select(Application.information_given).where(Application.case_id == case.id)
    return CaseView(
        case.id,
        case.version,
        case.number,
        case.state,
        case.edition,
        case.opened_at,
        case.registered_on,
        bool(session.scalar(told)),
        tuple(
            TermView(row.code, row.paragraph, row.due_at, row.ended_at, row.met, row.arithmetic)
            for row in terms
        ),
    )


def _timeline(session: Session, person_id: int) -> tuple[EventView, ...]:
    moves = session.execute(
        select(CaseEvent, Account)
        .join(RegistrationCase, RegistrationCase.id == CaseEvent.case_id)
        .join(Account, Account.id == CaseEvent.account_id)
        .where(RegistrationCase.person_id == person_id)
    )
    papers = session.execute(
        select(Paper, Account)
        .join(RegistrationCase, _ITS_CASE)
        .join(Account, Account.id == Paper.issued_by)
        .where(RegistrationCase.person_id == person_id)
    )
    events = [
        EventView(event.at, _names(account), event.move, event.paragraph)
        for event, account in moves
    ]
    events += [
        EventView(
            paper.issued_at,
            _names(account),
            None,
            "",
            PaperView(paper.id, paper.number, paper.form, paper.issued_at),
        )
        for paper, account in papers
    ]
    return tuple(sorted(events, key=lambda event: event.at, reverse=True))


def _names(account: Account) -> dict[str, str]:
    return {"kk": account.name_kk, "ru": account.name_ru}
