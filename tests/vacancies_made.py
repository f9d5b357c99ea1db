"""Employers and their vacancies with all they need; a test says what matters."""

from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

from app.core.identifiers import make_bin
from app.services.employers import EmployerData, enter_employer
from app.services.runtime import Actor, Runtime
from app.services.vacancies import VacancyRegistered, register_vacancy
from app.services.vacancy_answers import RegisterVacancy
from app.services.vacancy_data import VacancyData

_serials = count(1)
APPEARED = date(2021, 6, 30)


def new_bin() -> str:
    """A BIN that nobody else has."""
    made = None
    while made is None:
        made = make_bin(next(_serials))
    return made


def employer(rt: Runtime, actor: Actor, **changes: Any) -> int:
    """An employer that nobody else is."""
    usual = EmployerData(
        bin=new_bin(),
        name_kk="«Көктем» диірмені ЖШС",
        name_ru="ТОО «Мельница Коктем»",
        industry="C",
        place="750000000",
        address="Абай даңғылы, 10",
    )
    return enter_employer(rt, actor, replace(usual, **changes)).employer_id


def vacancy_data(**changes: Any) -> VacancyData:
    """What §54 names, and no more."""
    usual = VacancyData(
        appeared_on=APPEARED,
        occupation="4110-0",
        place="750000000",
        pay_from=180_000,
        schedule="full_time",
        duties="Хат-хабарды тіркеу, іс қағаздарын жүргізу",
        conditions="Кеңсе, бес күндік апта",
        qualification="Іс жүргізу негіздері",
        education_level="general_secondary",
        professional_level="employee",
        experience_months=0,
    )
    return replace(usual, **changes)


def registered_vacancy(
    rt: Runtime, actor: Actor, employer_id: int | None = None, **changes: Any
) -> VacancyRegistered:
    """A vacancy entered with its letter, of a new employer unless one is given."""
    whose = employer(rt, actor) if employer_id is None else employer_id
    command = RegisterVacancy(whose, None, "12-3", vacancy_data(**changes))
    return register_vacancy(rt, actor, command)
