"""Vacancies: the list sifted and told page by page, and all that is known of one of them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import takewhile
from typing import Any, TypeVarTuple

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from app.core.classifiers import search_occupations
from app.core.errors import UserError
from app.core.names import fold_variants
from app.core.vocabulary import (
    OPEN_VACANCIES,
    Action,
    VacancyEnd,
    VacancyMove,
    VacancySource,
    VacancyState,
)
from app.models import (
    Account,
    CaseTerm,
    Employer,
    EmployerKey,
    NumberSeries,
    Vacancy,
    VacancyEvent,
)
from app.rules.vacancy_moves import VACANCY_MOVES, telling_moves
from app.services.case_views import TermView, names_of
from app.services.runtime import Actor, Runtime, require
from app.services.vacancy_data import VacancyData
from app.services.vacancy_rows import data_of_row, digest_of, same_ones
from app.services.vacancy_writes import number_of, series_of

_SETTLEMENT = 6
"""So many digits of KATO stand before a settlement's own."""
_WORDS = 6
_OCCUPATIONS = 40
_NUMBER = re.compile(r"(?:[VМ][-\s]*)?(?:(\d{4})(?:[-\s]+|(?=\d{6}$)))?(\d{1,6})", re.IGNORECASE)
"""A number as it is read out: without V (whose key writes М in Cyrillic), year, signs, zeros."""
Columns = TypeVarTuple("Columns")


@dataclass(frozen=True)
class VacancySight:
    """What of the vacancies is looked at; None is no matter.

    occupation: a code, or the beginning of one. place: KATO; one that ends in zeros takes in all
    that lie in it. mine: entered by the actor, or work of which is his. text: a number, words of
    the employer's name, the occupation or the post. open_only: letters and vacancies that go on.
    """

    state: VacancyState | None = None
    occupation: str | None = None
    place: str | None = None
    employer_id: int | None = None
    text: str = ""
    open_only: bool = False
    mine: bool = False


@dataclass(frozen=True)
class VacancyRow:
    """One line of the list; employer_names by language, pay in tenge a month.

    occupation, place and pay are None of a letter that is not entered yet.
    """

    id: int
    number: str
    employer_id: int
    employer_names: Mapping[str, str]
    occupation: str | None
    post: str
    place: str | None
    pay_from: int | None
    pay_to: int | None
    places: int
    places_left: int
    state: VacancyState
    received_at: datetime
    registered_at: datetime | None
    valid_until: date | None


@dataclass(frozen=True)
class VacancyEventView:
    """One move of a vacancy. note: what was written to it; changed: names of the fields that were
    changed; warnings: codes of what was odd and stayed; details: all that was kept of it."""

    at: datetime
    who: Mapping[str, str]
    move: VacancyMove
    paragraph: str
    target: VacancyState
    note: str
    changed: tuple[str, ...]
    warnings: tuple[str, ...]
    details: Mapping[str, Any]


@dataclass(frozen=True)
class VacancyView:
    """A vacancy with all that belongs to it.

    data: None of a letter that is not entered yet. employer_place: where the employer is (KATO).
    moves: what the reader's posts may do with it, in the table's order. behind: the exchange has an
    older version (§54).
    """

    row: VacancyRow
    version: int
    source: VacancySource
    edition: str
    letter_number: str
    appeared_on: date | None
    reported_late: bool
    registered_by: Mapping[str, str] | None
    data: VacancyData | None
    employer_place: str | None
    published_at: datetime | None
    behind: bool
    exchange_id: str | None
    ended_at: datetime | None
    end: VacancyEnd | None
    end_note: str
    terms: tuple[TermView, ...]
    events: tuple[VacancyEventView, ...]
    moves: tuple[VacancyMove, ...]


def vacancy_count(rt: Runtime, actor: Actor, sight: VacancySight) -> int:
    """How many vacancies the sight holds."""
    require(actor, Action.VIEW_VACANCIES)
    with rt.sessions.read() as session:
        asked = _sifted(select(func.count()).select_from(Vacancy), actor, sight)
        return session.scalar(asked) or 0


def vacancy_page(
    rt: Runtime, actor: Actor, sight: VacancySight, offset: int, limit: int
) -> tuple[VacancyRow, ...]:
    """Some of the sight's vacancies, the one received last first."""
    require(actor, Action.VIEW_VACANCIES)
    with rt.sessions.read() as session:
        asked = _sifted(select(Vacancy.id), actor, sight)
        asked = asked.order_by(Vacancy.id.desc()).offset(offset).limit(limit)
        return rows_of(session, session.scalars(asked).all())


def vacancies_by_number(rt: Runtime, actor: Actor, text: str) -> tuple[VacancyRow, ...]:
    """The vacancy with this number, or of each year the one that has it, the last year first."""
    require(actor, Action.VIEW_VACANCIES)
    told = _NUMBER.fullmatch(text.strip())
    if told is None:
        return ()
    year, serial = told[1], int(told[2])
    with rt.sessions.read() as session:
        series = NumberSeries.name.startswith(series_of(""))
        years = [year] if year else _years(session.scalars(select(NumberSeries.name).where(series)))
        numbers = [number_of(one, serial) for one in years]
        asked = select(Vacancy.id).where(Vacancy.number.in_(numbers)).order_by(Vacancy.id.desc())
        return rows_of(session, session.scalars(asked).all())


def vacancies_of_employer(
    rt: Runtime, actor: Actor, employer_id: int, limit: int = 200
) -> tuple[VacancyRow, ...]:
    """An employer's vacancies, the last first."""
    return vacancy_page(rt, actor, VacancySight(employer_id=employer_id), 0, limit)


def view_vacancy(rt: Runtime, actor: Actor, vacancy_id: int) -> VacancyView:
    """One vacancy. Raises UserError `vacancy_unknown`."""
    require(actor, Action.VIEW_VACANCIES)
    with rt.sessions.read() as session:
        row = session.get(Vacancy, vacancy_id)
        if row is None:
            raise UserError("vacancy_unknown")
        entered = session.get(Account, row.registered_by) if row.registered_by else None
        events = _events(session, row.id)
        return VacancyView(
            row=rows_of(session, [row.id])[0],
            version=row.version,
            source=row.source,
            edition=row.edition,
            letter_number=row.letter_number,
            appeared_on=row.appeared_on,
            reported_late=row.reported_late,
            registered_by=names_of(entered) if entered else None,
            data=data_of_row(row),
            employer_place=session.get_one(Employer, row.employer_id).place,
            published_at=row.published_at,
            behind=_is_behind(row, events),
            exchange_id=row.exchange_id,
            ended_at=row.ended_at,
            end=row.end,
            end_note=row.end_note,
            terms=_terms(session, row.id),
            events=events,
            moves=_possible(actor, row.state),
        )


def same_in_force(
    rt: Runtime, actor: Actor, employer_id: int, data: VacancyData, but: int | None = None
) -> tuple[str, ...]:
    """Numbers of the vacancies in force, but the one, that are the same (docs/decisions/0029)."""
    require(actor, Action.VIEW_VACANCIES)
    with rt.sessions.read() as session:
        return tuple(same_ones(session, [digest_of(employer_id, data)], but).values())


def rows_of(session: Session, ids: Iterable[int]) -> tuple[VacancyRow, ...]:
    """The vacancies as a list shows them, in the order of the ids."""
    asked = (
        select(
            Vacancy.id,
            Vacancy.number,
            Vacancy.employer_id,
            Vacancy.occupation,
            Vacancy.post,
            Vacancy.place,
            Vacancy.pay_from,
            Vacancy.pay_to,
            Vacancy.places,
            Vacancy.places_left,
            Vacancy.state,
            Vacancy.received_at,
            Vacancy.registered_at,
            Vacancy.valid_until,
            Employer.name_kk,
            Employer.name_ru,
        )
        .join(Employer, Employer.id == Vacancy.employer_id)
        .where(Vacancy.id.in_(wanted := list(ids)))
    )
    found = {}
    for row in session.execute(asked):
        *_, name_kk, name_ru = row
        own = {name: value for name, value in row._asdict().items() if name in _ROW}
        found[row.id] = VacancyRow(**own, employer_names={"kk": name_kk, "ru": name_ru})
    return tuple(found[id_] for id_ in wanted if id_ in found)


_ROW = frozenset(VacancyRow.__annotations__)


def _years(series: Iterable[str]) -> list[str]:
    return [name.removeprefix(series_of("")) for name in series]


def _sifted(asked: Select[*Columns], actor: Actor, sight: VacancySight) -> Select[*Columns]:
    return asked.where(*_conditions(actor, sight))


def _conditions(actor: Actor, sight: VacancySight) -> Iterator[ColumnElement[bool]]:
    if sight.state is not None:
        yield Vacancy.state == sight.state
    if sight.open_only:
        yield Vacancy.ended_at.is_(None)
    if sight.occupation:
        yield _begins(Vacancy.occupation, sight.occupation)
    if sight.place:
        yield _lies_in(sight.place)
    if sight.employer_id is not None:
        yield Vacancy.employer_id == sight.employer_id
    if sight.mine:
        held = exists().where(
            CaseTerm.vacancy_id == Vacancy.id,
            CaseTerm.holder_id == actor.account_id,
            CaseTerm.ended_at.is_(None),
        )
        yield or_(Vacancy.registered_by == actor.account_id, held)
    if sight.text.strip():
        yield _told(actor, sight.text)


def _told(actor: Actor, text: str) -> ColumnElement[bool]:
    """Vacancies whose number, employer, occupation or post the text tells."""
    text = text.strip()
    digits = "".join(filter(str.isdigit, text))
    if digits and not any(map(str.isalpha, text.removeprefix("V").removeprefix("v"))):
        return or_(Vacancy.number.endswith(digits[-6:]), _employer_told(digits))
    codes = [row.code for row in search_occupations(text, actor.language, _OCCUPATIONS)]
    spellings = dict.fromkeys((text, text.lower(), text.capitalize(), text.upper()))
    posts = [Vacancy.post.contains(spelling, autoescape=True) for spelling in spellings]
    return or_(Vacancy.occupation.in_(codes), _employer_told(text), *posts)


def _employer_told(text: str) -> ColumnElement[bool]:
    """Every word begins a key of the employer, in one of the spellings meant."""
    told = [
        and_(*(_has_word(word) for word in variant.split()[:_WORDS]))
        for variant in fold_variants(text)
        if variant
    ]
    return or_(*told) if told else Vacancy.id.is_(None)


def _has_word(word: str) -> ColumnElement[bool]:
    begins = _begins(EmployerKey.key, word)
    return Vacancy.employer_id.in_(select(EmployerKey.employer_id).where(begins))


def _begins(column: Any, prefix: str) -> ColumnElement[bool]:
    after = prefix[:-1] + chr(ord(prefix[-1]) + 1)
    return and_(column >= prefix, column < after)


def _lies_in(place: str) -> ColumnElement[bool]:
    known = place.rstrip("0")
    if len(known) > _SETTLEMENT:
        return Vacancy.place == place
    return Vacancy.place.between(known.ljust(9, "0"), known.ljust(9, "9"))


def _terms(session: Session, vacancy_id: int) -> tuple[TermView, ...]:
    mine = select(CaseTerm).where(CaseTerm.vacancy_id == vacancy_id)
    return tuple(
        TermView(row.code, row.paragraph, row.due_at, row.ended_at, row.met, row.arithmetic)
        for row in session.scalars(mine.order_by(CaseTerm.due_at, CaseTerm.id))
    )


def _events(session: Session, vacancy_id: int) -> tuple[VacancyEventView, ...]:
    asked = (
        select(VacancyEvent, Account)
        .join(Account, Account.id == VacancyEvent.account_id)
        .where(VacancyEvent.vacancy_id == vacancy_id)
        .order_by(VacancyEvent.id.desc())
    )
    return tuple(
        VacancyEventView(
            at=event.at,
            who=names_of(account),
            move=event.move,
            paragraph=event.paragraph,
            target=event.target,
            note=str(event.details.get("note", "")),
            changed=tuple(event.details.get("changed", ())),
            warnings=tuple(event.details.get("warnings", ())),
            details=event.details,
        )
        for event, account in session.execute(asked)
    )


def _is_behind(row: Vacancy, events: tuple[VacancyEventView, ...]) -> bool:
    """Whether something came of the vacancy since the exchange was told of it; newest first."""
    if row.published_at is None and row.source is VacancySource.LETTER:
        return False
    since = takewhile(lambda event: event.move is not VacancyMove.PUBLISH_VACANCY, events)
    telling = telling_moves(row.source)
    return any(event.move in telling or event.target not in OPEN_VACANCIES for event in since)


def _possible(actor: Actor, state: VacancyState) -> tuple[VacancyMove, ...]:
    if not actor.may(Action.EDIT_VACANCY):
        return ()
    return tuple(step.name for step in VACANCY_MOVES.values() if state in step.source)
