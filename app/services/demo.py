"""Data to try the program with: invented people, whole cases made by the real use cases."""

import random
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from app.core.clock import CENTRE_ZONE
from app.core.errors import UserError
from app.core.vocabulary import Correction, DocumentKind, Role
from app.models import Account, Person
from app.services import audit
from app.services.accounts import NewAccount, actor_of, enter_account
from app.services.bulk_entry import enter_people
from app.services.card_data import ITEMS, ROWS, CardData
from app.services.centre import CentreDetails, found_centre, is_founded
from app.services.corrections import CorrectRegistration, correct_registration
from app.services.demo_agencies import add_agencies
from app.services.demo_cards import applications
from app.services.demo_decisions import decide
from app.services.demo_employers import add_employers
from app.services.demo_queue import share_out
from app.services.demo_referrals import refer
from app.services.demo_tickets import fill_hall
from app.services.demo_vacancies import add_vacancies
from app.services.handing_over import hand_over_notice
from app.services.help_with_choice import help_with_choice
from app.services.notices import Note
from app.services.person_page import open_person
from app.services.refusals import receive_and_refuse, refuse_package
from app.services.registration import (
    RegisterJobSeeker,
    receive_and_register,
    receive_application,
    register_job_seeker,
)
from app.services.registration_answers import ReceiveApplication
from app.services.runtime import Actor, Runtime, centre_of
from app.services.selection import best_vacancies

PASSWORD = "tereze-2021"
PEOPLE, CASES = 300, 60
"""How many a new demonstration has, and how many of them cases of the last days."""

_PACKAGE_REFUSED, _UNRELIABLE, _ANNULLED = 4, 10, 16
"""Which of the cases did not end in a registration that stands."""
_CASES_A_DAY = 15
_SEEKERS, _ONE_OF = 36, 5
"""Of those beyond the cases one of so many has been looking for work for weeks, so many at most."""
_DECIDERS = {Role.CLERK: "clerk", Role.DIRECTOR: "director", Role.LOCAL_BODY: "localbody"}
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
    new = not is_founded(rt)
    if new:
        found_demonstration(rt)
    with rt.sessions.read() as session:
        taken = {iin for iin in session.scalars(select(Person.iin)) if iin}
    commands = applications(random.Random(seed), rt.clock.now().date(), taken)
    actor = _of_demonstration(rt, "clerk")
    seekers = seekers_of(count)
    _seekers(rt, actor, seekers, random.Random(f"{seed} seekers"), taken)
    with_cases = min(count, CASES)
    staff = {role: _of_demonstration(rt, login) for role, login in _DECIDERS.items()}
    people: dict[int, int] = {}
    for index in range(with_cases):
        people[index] = _case(rt, actor, next(commands), index)
        if _days_back(index) != _days_back(index + 1):
            _evening(rt, staff, people, index)
        progress(index + 1)
    for done in range(with_cases + seekers, count, _CHUNK):
        rows = [next(commands) for _ in range(min(_CHUNK, count - done))]
        with rt.sessions.begin() as session:
            ids = enter_people(session, rt, actor, rows)
            after = {"people": len(ids), "from": min(ids)}
            audit.record(session, rt, actor, "demonstration.filled", "person", "", after=after)
        progress(done + len(rows))
    if new:
        clerks = [_of_demonstration(rt, login) for login in ("clerk", "clerk2")]
        add_employers(rt, actor)
        add_vacancies(rt, actor)
        add_agencies(rt, actor)
        refer(rt, actor)
        fill_hall(rt, clerks)
        share_out(rt, _of_demonstration(rt, "supervisor"), *clerks)
    return count


def seekers_of(count: int) -> int:
    """How many of so many people have been looking for work for weeks; they are entered first."""
    return min(max(count - CASES, 0) // _ONE_OF, _SEEKERS)


def person_of_case(index: int, count: int = PEOPLE) -> int:
    """The person's id of a case of the last days, in a demonstration of so many people."""
    return seekers_of(count) + index + 1


def _seekers(rt: Runtime, actor: Actor, count: int, chance: random.Random, taken: set[str]) -> None:
    """Registered one a day, before the cases' days, and helped to look for work (§24)."""
    first = _working_day(rt, count + _days_back(0))
    commands = applications(chance, first, taken)
    for index in range(count):
        day = _working_day(rt, count - index + _days_back(0))
        moment = datetime.combine(day, time(10, 20), CENTRE_ZONE)
        then = replace(rt, clock=_FixedClock(moment))
        done = receive_and_register(
            then, actor, next(commands), documents_reliable=True, portal_explained=True
        )
        assert done.notice_id is not None
        hand_over_notice(then, actor, done.notice_id)
        _help(then, actor, done.person_id)


def _of_demonstration(rt: Runtime, login: str) -> Actor:
    with rt.sessions.read() as session:
        account = session.scalars(select(Account).where(Account.login == login)).first()
        if account is None or not centre_of(session).demonstration:
            raise UserError("not_a_demonstration")
        return actor_of(account)


def _case(rt: Runtime, actor: Actor, command: ReceiveApplication, index: int) -> int:
    """Receive on one of the last days; two of three are registered and get their notice.

    Returns the person's id.
    """
    received = _working_moment(rt, index)
    then = replace(rt, clock=_FixedClock(received))
    if index == _PACKAGE_REFUSED:
        lacking = replace(command, documents=command.documents[:1])
        return refuse_package(then, actor, lacking, Note()).person_id
    if index == _UNRELIABLE:
        why = Note("Құжаттағы туған күні түзетілген.", "Дата рождения в документе исправлена.")
        reasons = (DocumentKind.IDENTITY,)
        return receive_and_refuse(then, actor, command, reasons, why).person_id
    taken = receive_application(then, actor, command)
    if index % 3 == 0:
        return taken.person_id
    then = replace(rt, clock=_FixedClock(received + timedelta(minutes=18)))
    decision = RegisterJobSeeker(
        taken.case_id, taken.case_version, documents_reliable=True, portal_explained=True
    )
    decided = register_job_seeker(then, actor, decision)
    assert decided.notice_id is not None
    hand_over_notice(then, actor, decided.notice_id)
    if index == _ANNULLED:
        _annul(then, taken.person_id)
    elif index % 6 == 1:
        _help(then, actor, taken.person_id)
    return taken.person_id


def _help(rt: Runtime, actor: Actor, person_id: int) -> None:
    """§24: with what there was to choose from; a new demonstration has no vacancies yet."""
    case = open_person(rt, actor, person_id).case
    assert case is not None
    choice = best_vacancies(rt, actor, case.id)
    help_with_choice(rt, actor, case.id, case.version, choice)


def _annul(rt: Runtime, person_id: int) -> None:
    """The director finds that the registration was an error."""
    director = _of_demonstration(rt, "director")
    case = open_person(rt, director, person_id).case
    assert case is not None
    why = Note("Өтініш басқа адамның атына енгізілген.", "Заявление внесено на другое лицо.")
    command = CorrectRegistration(case.id, case.version, Correction.ANNUL, why)
    correct_registration(rt, director, command)


def _evening(
    rt: Runtime, staff: Mapping[Role, Actor], people: Mapping[int, int], index: int
) -> None:
    """What was decided once the last application of a day was taken."""
    evening = datetime.combine(_working_moment(rt, index).date(), time(17, 40), CENTRE_ZONE)
    decide(replace(rt, clock=_FixedClock(evening)), staff, people, _days_back(index))


def _days_back(index: int) -> int:
    """How many business days ago the application came; after the last one none is left."""
    return 1 + (CASES - index) // _CASES_A_DAY if index < CASES else 0


def _working_moment(rt: Runtime, index: int) -> datetime:
    """A moment in the last business days' hours, the more recent the higher the index."""
    day = _working_day(rt, _days_back(index))
    opening = datetime.combine(day, time(9, 10), CENTRE_ZONE)
    return opening + timedelta(minutes=31 * (index % _CASES_A_DAY))


def _working_day(rt: Runtime, back: int) -> date:
    """The day so many business days ago."""
    day = rt.clock.now().date()
    with rt.sessions.read() as session:
        calendar = rt.calendar(session)
    while back:
        day -= timedelta(days=1)
        back -= calendar.is_business_day(day)
    return day
