"""Invented applicants with whole cards, for the demonstration."""

import csv
import random
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from app.core.identifiers import make_iin
from app.core.vocabulary import DocumentKind, Sex
from app.services.card_data import CardData, PersonData
from app.services.demo_trades import trade_of
from app.services.registration_answers import DocumentData, InquiryData, ReceiveApplication

_NAMES = Path(__file__).resolve().parents[2] / "resources" / "demo" / "names.csv"
_GROUPS = ("turkic", "turkic", "turkic", "slavic")
_OPERATORS = ("700", "701", "702", "705", "707", "708", "747", "771", "775", "776", "777", "778")
_OLDEST, _GROWN_DAYS = 58, 14_600
"""Years; and the days in which who is grown up and younger was born."""


@cache
def _names(*wanted: str) -> tuple[str, ...]:
    """Names of one group, kind and sex, the commonest first."""
    with _NAMES.open(encoding="utf-8", newline="") as file:
        return tuple(text for *found, text in csv.reader(file) if tuple(found) == wanted)


def _name(chance: random.Random, *wanted: str) -> str:
    names = _names(*wanted)
    return names[int(len(names) * chance.random() ** 1.5)]  # the first ones oftener


def applications(
    chance: random.Random, today: date, seen: set[str]
) -> Iterator[ReceiveApplication]:
    """Endless invented applicants with different IINs, none of them in `seen`."""
    oldest = date(today.year - _OLDEST, today.month, 1)
    while True:
        sex = chance.choice((Sex.MALE, Sex.FEMALE))
        born = oldest + timedelta(days=chance.randrange(_GROWN_DAYS))
        iin = make_iin(born, sex, chance.randrange(10_000))
        if iin is None or iin in seen:
            continue
        seen.add(iin)
        yield _application(chance, today, iin, sex, born)


def _application(
    chance: random.Random, today: date, iin: str, sex: Sex, born: date
) -> ReceiveApplication:
    issued = today - timedelta(days=chance.randrange(100, 3000))
    number = f"{chance.randrange(10**8, 10**9)}"
    group = chance.choice(_GROUPS)
    person = PersonData(
        iin=iin,
        no_iin_reason=None,
        surname=_name(chance, group, "surname", sex),
        given_name=_name(chance, group, "given", sex),
        patronymic=_name(chance, group, "patronymic", sex),
        sex=sex,
        birth_date=born,
        citizenship="KZ",
    )
    values: dict[str, Any] = {
        "address_place": "750000000",
        "address_street": chance.choice(("Абай даңғылы", "Төле би көшесі", "Сәтбаев көшесі")),
        "address_house": str(chance.randrange(1, 250)),
        "identity_kind": "identity_card",
        "identity_issuer": "interior_ministry",
        "identity_number": number,
        "identity_issued_on": issued,
        "identity_valid_until": issued + timedelta(days=3650),
        "mobile_phone": f"+7{chance.choice(_OPERATORS)}{chance.randrange(10**6, 10**7)}",
        "unemployed_since": today - timedelta(days=chance.randrange(5, 700)),
        "unemployment_cause": chance.choice(("own_wish", "agreement", "staff_cut", "graduated")),
        "status_category": "not_working",
        "registration_purpose": "find_job",
        **trade_of(chance, born, today),
    }
    documents = (
        DocumentData(DocumentKind.APPLICATION),
        DocumentData(DocumentKind.IDENTITY, number, issued, values["identity_valid_until"]),
    )
    return ReceiveApplication(
        person=person,
        card=CardData(**values),
        documents=documents,
        has_job=False,
        has_earnings=False,
        information_given=True,
        inquiries=(InquiryData("individuals", "confirmed"),),
    )
