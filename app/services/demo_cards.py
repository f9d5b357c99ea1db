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
from app.services.card_data import CardData, EducationData, JobData, LanguageData, PersonData
from app.services.registration_answers import DocumentData, InquiryData, ReceiveApplication

_NAMES = Path(__file__).resolve().parents[2] / "resources" / "demo" / "names.csv"
_GROUPS = ("turkic", "turkic", "turkic", "slavic")
_OPERATORS = ("700", "701", "702", "705", "707", "708", "747", "771", "775", "776", "777", "778")
_OCCUPATIONS = ("4110-0", "5223-0", "8322-0", "7212-0", "2411-0")
_INSTITUTIONS = (
    ("Әл-Фараби атындағы ҚазҰУ", "Экономика", "university"),
    ("Алматы технологиялық университеті", "Азық-түлік технологиясы", "university"),
    ("Алматы политехникалық колледжі", "Дәнекерлеу ісі", "college"),
    ("Алматы көлік және коммуникациялар колледжі", "Көлік жүргізу", "college"),
)
_ORGANISATIONS = ("«Қазпошта» АҚ", "«Магнум» ЖШС", "«Алматыгорстрой» ЖШС", "«Аксай нан» ЖШС")
_SKILLS = ("1С", "Excel", "кассамен жұмыс", "дәнекерлеу", "электр құралдары", "келіссөз")


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
    while True:
        sex = chance.choice((Sex.MALE, Sex.FEMALE))
        born = date(1966, 1, 1) + timedelta(days=chance.randrange(14_600))
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
    lowest = chance.randrange(85, 300) * 1000
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
        "education_level": chance.choice(("general_secondary", "technical_vocational", "bachelor")),
        "work_schedule": "full_time",
        "wanted_occupation": chance.choice(_OCCUPATIONS),
        "lowest_pay": lowest,
        "highest_pay": lowest + 100_000,
        **_background(chance, born, today),
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


def _background(chance: random.Random, born: date, today: date) -> dict[str, Any]:
    """Parts 4-6 and 8 of the data form, of a life that can have been."""
    institution, specialty, kind = chance.choice(_INSTITUTIONS)
    entered = date(born.year + 18, 9, 1)
    finished = date(entered.year + chance.choice((3, 4)), 6, 25)
    jobs = tuple(_jobs(chance, finished, today))
    years = sum(job.years or 0 for job in jobs)
    levels = ("intermediate", "fluent")
    return {
        "education": (EducationData(institution, specialty, kind, "", entered, finished, True),),
        "jobs": jobs,
        "languages": (
            LanguageData("kazakh", chance.choice(("fluent", "native"))),
            LanguageData("russian", chance.choice(levels)),
        ),
        "special_skills": tuple(chance.sample(_SKILLS, 2)),
        "driving_licences": ("b",) if chance.random() < 0.4 else (),  # noqa: PLR2004
        "children": chance.randrange(4),
        "criminal_record": "none",
        "specialties_count": 1,
        "main_experience": max((job.years or 0 for job in jobs), default=0),
        "total_experience": years,
        "last_experience": jobs[-1].years if jobs else 0,
        "previous_unemployment_months": chance.randrange(12),
        "training_months": chance.choice((0, 0, 1, 3)),
    }


def _jobs(chance: random.Random, since: date, today: date) -> Iterator[JobData]:
    """Up to three jobs one after another, the last one over before last year."""
    for _ in range(chance.randrange(4)):
        hired = since + timedelta(days=chance.randrange(30, 400))
        dismissed = hired + timedelta(days=chance.randrange(200, 2000))
        if dismissed > today - timedelta(days=700):
            return
        yield JobData(
            occupation=chance.choice(_OCCUPATIONS),
            organisation=chance.choice(_ORGANISATIONS),
            years=(dismissed - hired).days // 365,
            hired_on=hired,
            dismissed_on=dismissed,
            consent=chance.random() < 0.7,  # noqa: PLR2004
        )
        since = dismissed
