"""The demonstration's vacancies: in force, withdrawn, and a letter not entered yet."""

from datetime import date, datetime, time, timedelta

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
_ALMATY, _VILLAGE = "750000000", "196633100"


def add_vacancies(rt: Runtime, actor: Actor) -> None:
    """Vacancies of the employers that are there; the last of them is withdrawn, and one letter
    waits to be entered. Nothing where there are no employers."""
    with rt.sessions.read() as session:
        employers = session.scalars(select(Employer.id).order_by(Employer.id)).all()
    if not employers:
        return
    day = today(rt.clock)
    for place, data in enumerate(_vacancies(day)):
        whose = employers[place % len(employers)]
        number = f"{place + 1}-К"
        done = register_vacancy(rt, actor, RegisterVacancy(whose, None, number, data))
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


def _vacancies(day: date) -> tuple[VacancyData, ...]:
    fresh, before, late = day - timedelta(days=1), day - timedelta(days=2), day - timedelta(days=30)
    return (
        _data(
            fresh,
            "7512-0",
            "Наубайшы",
            190_000,
            "Нан және тоқаш өнімдерін пісіру",
            places=3,
            shifts=True,
            transport=True,
            education_level="technical_vocational",
            experience_months=12,
            skills=("Қамыр илеу", "Пешпен жұмыс"),
            musts=("experience_months",),
        ),
        _data(
            fresh,
            "7112-0",
            "Тас қалаушы",
            280_000,
            "Кірпіш қалау, қабырға тұрғызу",
            places=5,
            hazard="heavy",
            conditions="Ашық ауада, биіктікте",
            experience_months=24,
            housing=True,
        ),
        _data(
            before,
            "2221-0",
            "Мейіргер",
            210_000,
            "Емшара жүргізу, науқастарды күту",
            shifts=True,
            education_level="technical_vocational",
            professional_level="technician",
            qualification="Мейіргер ісі бойынша сертификат",
            experience_months=0,
            languages=(LanguageData("kazakh", "fluent"), LanguageData("russian", "intermediate")),
            musts=("education_level", "qualification", "languages"),
        ),
        _data(
            late,
            "5223-0",
            "Сатушы",
            150_000,
            "Сатып алушыларға қызмет көрсету, тауарды орналастыру",
            places=2,
            shifts=True,
            trains=True,
        ),
        _data(
            before,
            "8332-0",
            "Жүк көлігінің жүргізушісі",
            320_000,
            "Жүкті қала мен облыс бойынша тасымалдау",
            licences=("c", "ce"),
            experience_months=36,
            musts=("licences", "experience_months"),
        ),
        _data(
            fresh,
            "5311-0",
            "Тәрбиешінің көмекшісі",
            120_000,
            "Балаларды күту, топты тәртіпте ұстау",
            schedule="part_time",
            part_time=True,
            further="Медициналық кітапша",
        ),
        _data(
            before,
            "4110-0",
            "Кеңсе қызметкері",
            170_000,
            "Құжаттарды тіркеу, қоңырауларға жауап беру",
            accessible=True,
            quota=QuotaGroup.DISABILITY,
            remote=True,
            skills=("Word", "Excel"),
            valid_until=day + timedelta(days=30),
        ),
        _data(
            fresh,
            "6121-0",
            "Малшы",
            200_000,
            "Ірі қара малды бағу және күту",
            place=_VILLAGE,
            housing=True,
            relocation=True,
            seasonal=True,
        ),
        _data(
            before,
            "9112-0",
            "Еден жуушы",
            90_000,
            "Үй-жайларды жинау",
            schedule="reduced_time",
            education_level="basic_secondary",
        ),
    )


def _data(
    appeared_on: date, occupation: str, post: str, pay: int, duties: str, **said: object
) -> VacancyData:
    usual: dict[str, object] = {
        "place": _ALMATY,
        "schedule": "full_time",
        "conditions": "Ғимарат ішінде, бес күндік апта",
        "hazard": "safe",
        "qualification": "Мамандығы бойынша даярлық",
        "education_level": "general_secondary",
        "professional_level": "worker",
        "experience_months": 0,
    }
    told = {
        **usual,
        "appeared_on": appeared_on,
        "occupation": occupation,
        "post": post,
        "pay_from": pay,
        "duties": duties,
        **said,
    }
    return VacancyData(**told)  # type: ignore[arg-type]  # named by their fields, each as it is
