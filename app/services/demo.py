"""Data to try the program with: invented people, whole cases made by the real use cases."""

import random
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.core.clock import CENTRE_ZONE
from app.core.errors import UserError
from app.core.vocabulary import Role
from app.models import Account, CardRevision, EmploymentCard, Person, PersonKey
from app.services import audit
from app.services.accounts import NewAccount, actor_of, enter_account
from app.services.card_data import ITEMS, ROWS, CardData
from app.services.case_steps import help_with_work
from app.services.centre import CentreDetails, found_centre, is_founded
from app.services.demo_cards import applications
from app.services.handing_over import hand_over_notice
from app.services.person_keys import digit_keys, name_keys
from app.services.person_page import open_person
from app.services.registration import (
    RegisterJobSeeker,
    receive_application,
    register_job_seeker,
)
from app.services.registration_answers import ReceiveApplication
from app.services.runtime import Actor, Runtime, centre_of

PASSWORD = "tereze-2021"
CASES = 60
_CHUNK = 5000
_COLUMNS = tuple(f.name for f in fields(CardData) if f.name not in (*ROWS, *ITEMS))
_PEOPLE = (
    ("clerk", "Айгүл Сәрсенова", "Айгуль Сарсенова", Role.CLERK),
    ("clerk2", "Данияр Ким", "Данияр Ким", Role.CLERK),
    ("director", "Марат Оспанов", "Марат Оспанов", Role.DIRECTOR),
    ("localbody", "Гүлнар Әбдіқадырова", "Гульнар Абдикадырова", Role.LOCAL_BODY),
    ("supervisor", "Ержан Мұқанов", "Ержан Муканов", Role.SUPERVISOR),
)
_CENTRE = CentreDetails(
    name_kk="Алматы қаласының Халықты жұмыспен қамту орталығы",
    name_ru="Центр занятости населения города Алматы",
    region="750000000",
    director_kk="Оспанов Марат Қайратұлы",
    director_ru="Оспанов Марат Кайратович",
    local_body_kk="Алматы қаласының Жұмыспен қамту және әлеуметтік бағдарламалар басқармасы",
    local_body_ru="Управление занятости и социальных программ города Алматы",
)


class _FixedClock:
    """A clock that stands, for cases that began on an earlier day."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """The moment it stands at."""
        return self._moment


def found_demonstration(rt: Runtime) -> None:
    """An invented centre with an account for each post; all have the password `PASSWORD`."""
    administrator = NewAccount(
        "admin", "Әкімші", "Администратор", PASSWORD, frozenset({Role.ADMINISTRATOR})
    )
    found_centre(rt, _CENTRE, administrator, demonstration=True)
    with rt.sessions.begin() as session:
        for login, name_kk, name_ru, role in _PEOPLE:
            command = NewAccount(login, name_kk, name_ru, PASSWORD, frozenset({role}))
            enter_account(session, rt, None, command)


def add_people(
    rt: Runtime, count: int, seed: int, progress: Callable[[int], object] = lambda _done: None
) -> int:
    """Enter `count` invented people; the first of them get cases of the last days.

    In an empty database the same seed makes the same people. Returns how many were entered.
    Raises UserError `count_wrong`, `not_a_demonstration`.
    """
    if not 1 <= count <= 5_000_000:  # noqa: PLR2004
        raise UserError("count_wrong", most=5_000_000)
    if not is_founded(rt):
        found_demonstration(rt)
    with rt.sessions.read() as session:
        taken = {iin for iin in session.scalars(select(Person.iin)) if iin}
    commands = applications(random.Random(seed), rt.clock.now().date(), taken)
    actor = _demonstration_clerk(rt)
    with_cases = min(count, CASES)
    for index in range(with_cases):
        _case(rt, actor, next(commands), index)
        progress(index + 1)
    for done in range(with_cases, count, _CHUNK):
        rows = [next(commands) for _ in range(min(_CHUNK, count - done))]
        with rt.sessions.begin() as session:
            _enter_many(session, rt, actor, rows)
        progress(done + len(rows))
    return count


def _demonstration_clerk(rt: Runtime) -> Actor:
    with rt.sessions.read() as session:
        account = session.scalars(select(Account).where(Account.login == "clerk")).first()
        if account is None or not centre_of(session).demonstration:
            raise UserError("not_a_demonstration")
        return actor_of(account)


def _case(rt: Runtime, actor: Actor, command: ReceiveApplication, index: int) -> None:
    """Receive on one of the last days; two of three are registered and get their notice."""
    received = _working_moment(rt, index)
    then = replace(rt, clock=_FixedClock(received))
    taken = receive_application(then, actor, command)
    if index % 3 == 0:
        return
    then = replace(rt, clock=_FixedClock(received + timedelta(minutes=18)))
    decision = RegisterJobSeeker(
        taken.case_id, taken.case_version, documents_reliable=True, portal_explained=True
    )
    decided = register_job_seeker(then, actor, decision)
    assert decided.notice_id is not None
    hand_over_notice(then, actor, decided.notice_id)
    if index % 6 == 1:
        page = open_person(then, actor, taken.person_id)
        assert page.case is not None
        help_with_work(then, actor, page.case.id, page.case.version)


def _working_moment(rt: Runtime, index: int) -> datetime:
    """A moment in the last business days' hours, the more recent the higher the index."""
    now = rt.clock.now()
    day, back = now.date(), 1 + (CASES - index) // 15
    with rt.sessions.read() as session:
        calendar = rt.calendar(session)
    while back:
        day -= timedelta(days=1)
        back -= calendar.is_business_day(day)
    opening = datetime.combine(day, time(9, 10), CENTRE_ZONE)
    return opening + timedelta(minutes=31 * (index % 15))


def _enter_many(
    session: Session, rt: Runtime, actor: Actor, rows: list[ReceiveApplication]
) -> None:
    """Many people at once, with the same rows as `write_person` makes, but one audit event.

    Their cards have no lists: so a million of them fit on a disk.
    """
    new = {"created_at": rt.clock.now(), "version": 1}
    people = [{**new, "merged_into_id": None, **vars(row.person)} for row in rows]
    ids = _insert(session, Person, people)
    new = {"changed_at": rt.clock.now(), "version": 1}
    cards = [
        {**new, "person_id": id_, **{name: getattr(row.card, name) for name in _COLUMNS}}
        for id_, row in zip(ids, rows, strict=True)
    ]
    keys = [(key, id_) for id_, row in zip(ids, rows, strict=True) for key in _keys(row)]
    revisions = [
        {
            "card_id": card_id,
            "revision": 1,
            "data": {
                name: audit.plain(value)
                for name, value in {**person, **card, "id": card_id}.items()
            }
            | {name: [] for name in (*ROWS, *ITEMS)},
            "changed_at": rt.clock.now(),
            "changed_by": actor.account_id,
        }
        for card_id, person, card in zip(
            _insert(session, EmploymentCard, cards), people, cards, strict=True
        )
    ]
    session.execute(
        insert(PersonKey), [{"key": key, "person_id": id_} for key, id_ in sorted(keys)]
    )
    session.execute(insert(CardRevision), revisions)
    after = {"people": len(rows), "from": ids[0]}
    audit.record(session, rt, actor, "demonstration.filled", "person", "", after=after)


def _insert(
    session: Session, table: type[Person | EmploymentCard], rows: list[dict[str, Any]]
) -> Sequence[int]:
    """Enter the rows; their ids, in the same order."""
    statement = insert(table).returning(table.id, sort_by_parameter_order=True)
    return session.scalars(statement, rows).all()


def _keys(row: ReceiveApplication) -> set[str]:
    person = row.person
    names = name_keys(person.surname, person.given_name, person.patronymic)
    return {*names, *digit_keys(person.iin, row.card.mobile_phone), row.card.identity_number}
