"""A centre with a long queue, for benchmarks/queue.py: written by plain inserts, rules apart."""

import random
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Connection, insert, select, text

from app.core.calendar import BusinessCalendar
from app.core.clock import CENTRE_ZONE
from app.core.vocabulary import (
    CaseState,
    Channel,
    Language,
    Role,
    Sex,
    Theme,
)
from app.models import (
    Account,
    AccountRole,
    CaseTerm,
    Centre,
    Person,
    RegistrationCase,
)
from app.rules.terms import DEFAULT_EDITION, term
from app.services.accounts import actor_of
from app.services.runtime import Actor, Runtime
from app.services.terms import arithmetic, due_of

NOW = datetime(2026, 11, 25, 11, 0, tzinfo=CENTRE_ZONE)
"""A Wednesday."""
OFFICE = ("12", "24", "33", "35", "42", "45", "48", "L26.3")
OTHERS = ("44.3.measure", "47", "59.job_seeker", "59.unemployed")
DECIDERS = ("31", "32", "44", "46")
CHUNK = 5000
SURNAMES = ("Ахметов", "Сейітқали", "Ким", "Иванова", "Оспан", "Нұрғалиева", "Тілеу", "Ли")
NAMES = ("Айгүл", "Ержан", "Данияр", "Мария", "Асель", "Тимур", "Гүлнар", "Сергей")


def fill(rt: Runtime, terms: int, cases: int, clerks: int, seed: int) -> list[Actor]:
    """So many open terms over so many cases in the hands of so many clerks; the clerks."""
    chance = random.Random(seed)
    with rt.sessions.begin() as session:
        connection = session.connection()
        _centre(connection)
        actors = list(_accounts(connection, clerks))
        ids = [actor.account_id for actor in actors if Role.CLERK in actor.roles]
        _people(connection, cases, chance)
        rows = _terms(terms, cases, ids, chance)
        while chunk := list(islice(rows, CHUNK)):
            connection.execute(insert(CaseTerm), chunk)
    with rt.sessions.engine.execution_options(isolation_level="AUTOCOMMIT").connect() as tidy:
        for word in ("COMMIT", "VACUUM", "ANALYZE"):  # SQLite has a transaction begun already
            tidy.execute(text(word))
    return [actor for actor in actors if Role.CLERK in actor.roles]


def clerks_of(rt: Runtime) -> list[Actor]:
    """The clerks of a database that was filled before."""
    with rt.sessions.read() as session:
        accounts = session.scalars(select(Account).order_by(Account.id)).all()
        return [actor_of(row) for row in accounts if Role.CLERK in row.roles]


def _centre(connection: Connection) -> None:
    words = ["name_kk", "name_ru", "director_kk", "director_ru", "local_body_kk", "local_body_ru"]
    row = dict.fromkeys(words, "-")
    connection.execute(
        insert(Centre),
        {"id": 1, **row, "region": "750000000", "edition": DEFAULT_EDITION, "founded_at": NOW},
    )


def _accounts(connection: Connection, clerks: int) -> Iterator[Actor]:
    posts = [Role.CLERK] * clerks + [Role.DIRECTOR, Role.LOCAL_BODY, Role.SUPERVISOR]
    for id_, role in enumerate(posts, 1):
        login = f"{role.value}{id_}"
        row = {"id": id_, "login": login, "name_kk": login, "name_ru": login, "version": 1}
        row |= {"password_hash": "-", "active": True, "language": Language.KAZAKH}
        connection.execute(insert(Account), row | {"theme": Theme.SYSTEM, "created_at": NOW})
        connection.execute(insert(AccountRole), {"account_id": id_, "role": role})
        yield Actor(id_, login, {"kk": login, "ru": login}, frozenset({role}))


def _people(connection: Connection, cases: int, chance: random.Random) -> None:
    for first in range(1, cases + 1, CHUNK):
        ids = range(first, min(first + CHUNK, cases + 1))
        people = [
            {
                "id": n,
                "iin": f"{n:012d}",
                "surname": chance.choice(SURNAMES),
                "given_name": chance.choice(NAMES),
                "patronymic": "",
                "sex": Sex.FEMALE,
                "birth_date": date(1990, 5, 17),
                "citizenship": "KZ",
                "created_at": NOW,
                "version": 1,
            }
            for n in ids
        ]
        opened = [
            {
                "id": n,
                "number": f"2026-{n:06d}",
                "person_id": n,
                "state": CaseState.UNEMPLOYED,
                "edition": DEFAULT_EDITION,
                "opened_at": NOW - timedelta(days=30),
                "version": 1,
            }
            for n in ids
        ]
        connection.execute(insert(Person), people)
        connection.execute(insert(RegistrationCase), opened)


def _terms(
    count: int, cases: int, clerks: list[int], chance: random.Random
) -> Iterator[dict[str, Any]]:
    """Twice a case until there are enough; events of the last ten days, at minutes of the day."""
    calendar, villages = BusinessCalendar(), _villages(chance)
    known: dict[tuple[str, date], Any] = {}
    for n in range(count):
        case_id = n % cases + 1
        code = chance.choices((*OFFICE, *OTHERS, *DECIDERS), (6,) * 8 + (2,) * 4 + (1,) * 4)[0]
        code = code if n < cases or code not in DECIDERS else "48"
        rule = term(code, DEFAULT_EDITION)
        day = NOW.date() - timedelta(days=chance.randrange(10))
        moment = datetime.combine(day, time(9), CENTRE_ZONE)
        moment += timedelta(minutes=chance.randrange(9 * 60), seconds=n % 60)
        moment = min(moment, NOW)
        if (code, day) not in known:
            due = due_of(rule, calendar, moment)
            known[code, day] = (due.moment, arithmetic(rule, due))
        due_at, counted = known[code, day]
        held = rule.owner is Role.CLERK and chance.random() < 0.7
        yield {
            "case_id": case_id,
            "code": code,
            "subject": f"of {n}",
            "paragraph": str(rule.paragraph),
            "edition": DEFAULT_EDITION,
            "owner": rule.owner,
            "started_at": moment,
            "due_at": max(due_at, moment),
            "arithmetic": counted,
            "calendar_version": 0,
            "holder_id": chance.choice(clerks) if held else None,
            "handed_at": moment if held and chance.random() < 0.1 else None,
            "channel": chance.choices(tuple(Channel), (6, 2, 1, 1))[0],
            "place": chance.choice(villages),
        }


def _villages(chance: random.Random) -> list[str]:
    """Two hundred places of one oblast."""
    return [
        f"11{chance.randrange(30, 40)}{chance.randrange(10, 40)}{n % 1000:03d}" for n in range(200)
    ]
