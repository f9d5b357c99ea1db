"""The demonstration's vacancies: in force, withdrawn, and a letter not entered yet."""

import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

from sqlalchemy import select

from app.core.clock import CENTRE_ZONE, today
from app.core.vocabulary import QuotaGroup, VacancyEnd
from app.models import Employer, Vacancy
from app.services.candidates import nobody_suits
from app.services.card_data import LanguageData
from app.services.runtime import Actor, Runtime
from app.services.vacancies import (
    ReceiveLetter,
    WithdrawVacancy,
    receive_letter,
    register_vacancy,
    withdraw_vacancy,
)
from app.services.vacancy_answers import RegisterVacancy
from app.services.vacancy_data import VacancyData

_LONG_AGO = timedelta(days=5)
_TABLE = Path(__file__).resolve().parents[2] / "resources" / "demo" / "vacancies.toml"
_USUAL = {
    "place": "750000000",
    "schedule": "full_time",
    "conditions": "Ғимарат ішінде, бес күндік апта",
    "hazard": "safe",
    "qualification": "Мамандығы бойынша даярлық",
    "education_level": "general_secondary",
    "professional_level": "worker",
    "experience_months": 0,
}
"""What a vacancy of the table says where it says nothing else."""


def add_vacancies(rt: Runtime, actor: Actor) -> None:
    """Vacancies of the employers that are there; the last of them is withdrawn, and one letter
    waits to be entered. Nothing where there are no employers."""
    with rt.sessions.read() as session:
        employers = session.scalars(select(Employer.id).order_by(Employer.id)).all()
    if not employers:
        return
    day = today(rt.clock)
    for number, (place, data) in enumerate(_vacancies(day), 1):
        whose = employers[place % len(employers)]
        command = RegisterVacancy(whose, None, f"{number}-К", data)
        done = register_vacancy(rt, actor, command)
        if data.appeared_on < day - _LONG_AGO:
            # Told of so late that §58 is over: it would stand before all the people's work.
            with rt.sessions.read() as session:
                version = session.get_one(Vacancy, done.vacancy_id).version
            nobody_suits(rt, actor, done.vacancy_id, version)
    came = datetime.combine(day, time(9), CENTRE_ZONE)
    now = rt.clock.now()
    letter = ReceiveLetter(employers[-1], min(came, now), "14/2", day, "Пошта арқылы келді")
    receive_letter(rt, actor, letter)
    with rt.sessions.read() as session:
        last = select(Vacancy.id, Vacancy.version).where(Vacancy.occupation.is_not(None))
        row = session.execute(last.order_by(Vacancy.id.desc())).first()
    assert row is not None
    end = WithdrawVacancy(row.id, row.version, VacancyEnd.HIRED_ELSEWHERE)
    withdraw_vacancy(rt, actor, end)


def _vacancies(day: date) -> Iterator[tuple[int, VacancyData]]:
    """Whose each is, by its place among the employers, and what it says."""
    for told in tomllib.loads(_TABLE.read_text(encoding="utf-8"))["vacancy"]:
        lists = {
            name: tuple(told[name]) for name in ("skills", "licences", "musts") if name in told
        }
        spoken = tuple(LanguageData(**one) for one in told.get("languages", ()))
        days, quota, valid_for = told.pop("days"), told.get("quota"), told.pop("valid_for", None)
        said = {
            **_USUAL,
            **told,
            **lists,
            "languages": spoken,
            "quota": QuotaGroup(quota) if quota else None,
            "appeared_on": day - timedelta(days=days),
            "valid_until": day + timedelta(days=valid_for) if valid_for else None,
        }
        yield said.pop("employer"), VacancyData(**said)
