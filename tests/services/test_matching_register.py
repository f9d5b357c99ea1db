"""The index of candidates is what the records say, whatever was changed and by whom."""

from dataclasses import replace
from datetime import date

import pytest
from decided import job_seeker, unemployed
from factories import Staff, card_data
from in_register import is_as_the_records
from measures_given import left
from stored import page
from vacancies_made import registered_vacancy

from app.core.vocabulary import VacancyEnd
from app.models import Vacancy
from app.services import matching
from app.services.card_answers import read_card
from app.services.card_data import EducationData, JobData, LanguageData
from app.services.matching import MatchingRegister, keep_register, register_of
from app.services.people import change_person
from app.services.runtime import Runtime
from app.services.vacancies import WithdrawVacancy, withdraw_vacancy
from app.ui.wizards.job_seeker.flow import answers_of

CARD = card_data(
    wanted_occupation="4110-0",
    jobs=(JobData("5120-0", years=3),),
    special_skills=("1С бағдарламасы", "Сварка"),
    languages=(LanguageData("kazakh", "native"), LanguageData("english", None)),
    education=(EducationData("ҚазҰУ", specialty="Бухгалтерлік есеп"),),
    driving_licences=("b", "c"),
    consent_to_move=True,
    lowest_pay=90_000,
)


def version_of(rt: Runtime, vacancy_id: int) -> int:
    with rt.sessions.read() as session:
        return session.get_one(Vacancy, vacancy_id).version


def test_it_follows_every_change_of_the_records(rt: Runtime, staff: Staff) -> None:
    assert is_as_the_records(rt) == (0, 0)
    one, other = job_seeker(rt, staff, card=CARD), unemployed(rt, staff)
    first = registered_vacancy(rt, staff.clerk, skills=("сварщик",), experience_months=12)
    registered_vacancy(rt, staff.clerk, occupation="5120-0", place="431010000", remote=True)
    assert is_as_the_records(rt) == (2, 2)
    day = date(2021, 7, 1)
    changed = answers_of(page(rt, staff, one.person_id), day)
    changed |= {"special_skills": ["Excel"], "wanted_occupation": "5120-0"}
    change_person(rt, staff.clerk, read_card(changed, day))
    assert is_as_the_records(rt) == (2, 2)
    left(rt, staff, other, valid=False)
    assert is_as_the_records(rt) == (2, 2)
    version = version_of(rt, first.vacancy_id)
    end = VacancyEnd.HIRED_ELSEWHERE
    withdraw_vacancy(rt, staff.clerk, WithdrawVacancy(first.vacancy_id, version, end))
    assert is_as_the_records(rt) == (2, 1)
    assert is_as_the_records(rt, MatchingRegister(rt.data_folder)) == (2, 1)


def test_a_snapshot_is_taken_up_and_brought_up_to_date(
    rt: Runtime, staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matching, "_LEAST_KEPT", 1)
    job_seeker(rt, staff, card=CARD)
    registered_vacancy(rt, staff.clerk)
    keep_register(rt)
    path = rt.data_folder / matching.SNAPSHOT
    assert path.exists()
    job_seeker(rt, staff)
    rt.matching = None
    monkeypatch.setattr(MatchingRegister, "_read_all", None)  # the snapshot has to do
    assert is_as_the_records(rt) == (2, 1)


def test_a_snapshot_of_another_database_is_not_taken(
    rt: Runtime, staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matching, "_LEAST_KEPT", 1)
    job_seeker(rt, staff, card=CARD)
    keep_register(rt)
    path, seen = rt.data_folder / matching.SNAPSHOT, register_of(rt)._seen
    of_another = path.read_bytes()
    kept = matching.read_snapshot(path, matching.version_of_columns())
    assert kept is not None
    matching.write_snapshot(path, replace(kept, hash="f" * 64))
    rt.matching = None
    job_seeker(rt, staff)
    assert is_as_the_records(rt) == (2, 0)
    path.write_bytes(of_another[: len(of_another) // 2])
    rt.matching = None
    assert is_as_the_records(rt) == (2, 0) and register_of(rt)._seen > seen
