"""What an invented applicant has behind him and looks for: all of one trade, as in a life."""

import random
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from app.services.card_data import EducationData, JobData, LanguageData

_TABLE = Path(__file__).resolve().parents[2] / "resources" / "demo" / "trades.toml"
_SCHOOL = EducationData("№ 25 мектеп-гимназия", "", "general_school")
_SCHOOLED = ("basic_secondary", "general_secondary")
_YOUNGEST_TRAINED = 23
"""Years: who is younger has only been to school."""

_STEP = 5_000
"""Tenge: nobody wishes a pay to the tenge."""

_MANY, _HALF, _SOME, _FEW = 0.7, 0.4, 0.15, 0.1
"""How often what is not everybody's is found."""


@dataclass(frozen=True)
class _Trade:
    """As in the table: pay is the lowest wish from and up to, in thousands of tenge."""

    occupation: str
    near: tuple[str, ...]
    share: int
    levels: tuple[str, ...]
    institution: str
    specialty: str
    kind: str
    pay: tuple[int, int]
    skills: tuple[str, ...]
    organisations: tuple[str, ...]
    languages: tuple[str, ...]
    licences: tuple[str, ...] = ()
    schedule: str = "full_time"


@cache
def _trades() -> tuple[_Trade, ...]:
    rows = tomllib.loads(_TABLE.read_text(encoding="utf-8"))["trade"]
    return tuple(_Trade(**{name: _frozen(value) for name, value in row.items()}) for row in rows)


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def trade_of(chance: random.Random, born: date, today: date) -> Mapping[str, Any]:
    """The wishes and parts 4-6 and 8 of the data form, of a life that can have been."""
    trades = _trades()
    (trade,) = chance.choices(trades, [each.share for each in trades])
    level, lowest = chance.choice(trade.levels), _pay(chance, trade)
    if born.year + _YOUNGEST_TRAINED > today.year:
        level = "general_secondary"
    study = _study(chance, trade, level, born)
    assert study.finished_on is not None
    jobs = tuple(_jobs(chance, trade, study.finished_on, today))
    years = [job.years or 0 for job in jobs]
    in_trade = [job.years or 0 for job in jobs if job.occupation == trade.occupation]
    count = min(len(trade.skills), chance.randrange(2, 5))
    return {
        "education_level": level,
        "work_schedule": _schedule(chance, trade),
        "wanted_occupation": trade.occupation,
        "lowest_pay": lowest,
        "highest_pay": lowest + chance.randrange(4, 16) * _STEP,
        "consent_to_move": chance.random() < _SOME,
        "education": (study,),
        "jobs": jobs,
        "languages": tuple(_languages(chance, trade)),
        "special_skills": tuple(chance.sample(trade.skills, count)),
        "driving_licences": _licences(chance, trade),
        "target_groups": _groups(chance, jobs),
        "children": chance.randrange(4),
        "criminal_record": "none",
        "specialties_count": int(bool(study.specialty)),
        "main_experience": max(in_trade, default=0),
        "total_experience": sum(years),
        "last_experience": years[-1] if years else 0,
        "previous_unemployment_months": chance.randrange(12),
        "training_months": chance.choice((0, 0, 1, 3)),
    }


def _pay(chance: random.Random, trade: _Trade) -> int:
    low, high = (thousands * 1000 // _STEP for thousands in trade.pay)
    return chance.randrange(low, high + 1) * _STEP


def _study(chance: random.Random, trade: _Trade, level: str, born: date) -> EducationData:
    if level in _SCHOOLED:
        begun, years, place = date(born.year + 6, 9, 1), 11, _SCHOOL
    else:
        begun, years = date(born.year + 18, 9, 1), chance.choice((3, 4))
        place = EducationData(trade.institution, trade.specialty, trade.kind)
    finished = date(begun.year + years, 6, 25)
    kind = place.institution_kind
    return EducationData(place.institution, place.specialty, kind, "", begun, finished, True)


def _jobs(chance: random.Random, trade: _Trade, since: date, today: date) -> Iterator[JobData]:
    """Up to three jobs one after another, mostly of the trade; the last one over before last
    year."""
    for _ in range(chance.randrange(4)):
        hired = since + timedelta(days=chance.randrange(30, 400))
        dismissed = hired + timedelta(days=chance.randrange(200, 2000))
        if dismissed > today - timedelta(days=700):
            return
        is_of_trade = chance.random() < _MANY
        yield JobData(
            occupation=trade.occupation if is_of_trade else chance.choice(trade.near),
            organisation=chance.choice(trade.organisations),
            years=(dismissed - hired).days // 365,
            hired_on=hired,
            dismissed_on=dismissed,
            consent=chance.random() < _MANY,
        )
        since = dismissed


def _languages(chance: random.Random, trade: _Trade) -> Iterator[LanguageData]:
    yield LanguageData("kazakh", chance.choice(("intermediate", "fluent", "native")))
    yield LanguageData("russian", chance.choice(("intermediate", "fluent")))
    for language in trade.languages:
        if chance.random() < _HALF:
            yield LanguageData(language, chance.choice(("elementary", "intermediate")))


def _schedule(chance: random.Random, trade: _Trade) -> str:
    other = chance.choice(("shifts", "part_time", "flexible"))
    return other if chance.random() < _SOME else trade.schedule


def _licences(chance: random.Random, trade: _Trade) -> tuple[str, ...]:
    if trade.licences:
        most = len(trade.licences)
        return trade.licences[: max(chance.randint(1, most), chance.randint(1, most))]
    return ("b",) if chance.random() < _HALF else ()


def _groups(chance: random.Random, jobs: tuple[JobData, ...]) -> tuple[str, ...]:
    """One target group of a few; whose work ended long ago is among those who come back to it."""
    if chance.random() < _FEW:
        return (chance.choice(("disability", "single_or_large_family_parent", "kandas")),)
    return ("long_break",) if jobs and chance.random() < _HALF else ()
