"""A founded centre, and people and applications with all they need; a test says what matters."""

from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from typing import Any

from app.core.identifiers import make_iin
from app.core.vocabulary import DocumentKind, Language, Role, Sex, Theme
from app.models import Account, AccountRole
from app.services.accounts import NewAccount, actor_of, create_account, sign_in
from app.services.card_data import CardData, PersonData
from app.services.centre import CentreDetails, found_centre
from app.services.registration import (
    Received,
    Registered,
    RegisterJobSeeker,
    receive_application,
    register_job_seeker,
)
from app.services.registration_answers import (
    DocumentData,
    ReceiveApplication,
)
from app.services.runtime import Actor, Runtime

PASSWORD = "құпия сөз 2021"
CENTRE = CentreDetails(
    name_kk="Алматы қаласының Халықты жұмыспен қамту орталығы",
    name_ru="Центр занятости населения города Алматы",
    region="750000000",
    director_kk="Оспанов Марат Қайратұлы",
    director_ru="Оспанов Марат Кайратович",
    local_body_kk="Алматы қаласының Жұмыспен қамту басқармасы",
    local_body_ru="Управление занятости города Алматы",
)
_serials = count(1)


@dataclass(frozen=True)
class Staff:
    """The actor of each post, who signs in under the post's name."""

    of: dict[Role, Actor]

    @property
    def clerk(self) -> Actor:
        return self.of[Role.CLERK]

    @property
    def admin(self) -> Actor:
        return self.of[Role.ADMINISTRATOR]


def new_account(login: str, *roles: Role, password: str = PASSWORD) -> NewAccount:
    return NewAccount(login, "Айгүл Сәрсенова", "Айгуль Сарсенова", password, frozenset(roles))


def found(rt: Runtime) -> None:
    """The centre with an account for each post."""
    found_centre(rt, CENTRE, new_account(Role.ADMINISTRATOR, Role.ADMINISTRATOR))
    admin = sign_in(rt, Role.ADMINISTRATOR, PASSWORD)
    for role in Role:
        if role is not Role.ADMINISTRATOR:
            create_account(rt, admin, new_account(role, role))


def colleague(rt: Runtime, login: str, name: str, *roles: Role) -> Actor:
    """One more who works here, as signed in; his account has no password, for that takes long."""
    with rt.sessions.begin() as session:
        account = Account(
            login=login,
            name_kk=name,
            name_ru=name,
            password_hash="-",
            language=Language.KAZAKH,
            theme=Theme.SYSTEM,
            created_at=rt.clock.now(),
            role_rows=[AccountRole(role=role) for role in roles],
        )
        session.add(account)
        session.flush()
        return actor_of(account)


def iin(born: date = date(1990, 5, 17), sex: Sex = Sex.FEMALE) -> str:
    """An IIN that nobody else has."""
    made = None
    while made is None:
        made = make_iin(born, sex, next(_serials))
    return made


def phone() -> str:
    """A telephone that nobody else has."""
    return f"+7701{next(_serials):07d}"


def person_data(**changes: Any) -> PersonData:
    usual = PersonData(
        iin=iin(),
        no_iin_reason=None,
        surname="Нұрғалиева",
        given_name="Әйгерім",
        patronymic="Серікқызы",
        sex=Sex.FEMALE,
        birth_date=date(1990, 5, 17),
        citizenship="KZ",
    )
    return replace(usual, **changes)


def card_data(**changes: Any) -> CardData:
    usual = CardData(
        address_place="750000000",
        address_street="Абай даңғылы",
        address_house="10",
        identity_kind="identity_card",
        identity_number="045671234",
        identity_issued_on=date(2018, 3, 1),
        identity_valid_until=date(2028, 3, 1),
        mobile_phone=phone(),
        unemployed_since=date(2021, 5, 3),
        wanted_occupation="4110-0",
        lowest_pay=150_000,
        highest_pay=250_000,
    )
    return replace(usual, **changes)


def identity(valid_until: date | None = date(2028, 3, 1)) -> DocumentData:
    return DocumentData(DocumentKind.IDENTITY, "045671234", date(2018, 3, 1), valid_until)


def application(
    *,
    person: PersonData | None = None,
    card: CardData | None = None,
    **changes: Any,
) -> ReceiveApplication:
    usual = ReceiveApplication(
        person=person or person_data(),
        card=card or card_data(),
        documents=(DocumentData(DocumentKind.APPLICATION), identity()),
        has_job=False,
        has_earnings=False,
        information_given=True,
    )
    return replace(usual, **changes)


def decision(received: Received, **changes: Any) -> RegisterJobSeeker:
    usual = RegisterJobSeeker(
        received.case_id, received.case_version, documents_reliable=True, portal_explained=True
    )
    return replace(usual, **changes)


def received(rt: Runtime, actor: Actor, **changes: Any) -> Received:
    return receive_application(rt, actor, application(**changes))


def registered(rt: Runtime, actor: Actor, **changes: Any) -> Registered:
    return register_job_seeker(rt, actor, decision(received(rt, actor, **changes)))


def answers(**changes: Any) -> dict[str, Any]:
    """What the wizard asked, as the fields hand it over."""
    usual = {
        "iin": iin(),
        "surname": "Нұрғалиева",
        "given_name": "Әйгерім",
        "patronymic": None,
        "sex": "female",
        "birth_date": "1990-05-17",
        "citizenship": "KZ",
        "address_place": "750000000",
        "mobile_phone": phone(),
        "application_signed": True,
        "identity_kind": "identity_card",
        "identity_number": "045671234",
        "identity_issued_on": "2018-03-01",
        "identity_valid_until": "2028-03-01",
        "has_job": False,
        "has_earnings": False,
        "unemployed_since": "2021-05-03",
        "information_given": True,
    }
    return {**usual, **changes}
