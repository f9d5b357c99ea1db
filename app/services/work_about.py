"""Whom or what a term is about, as queues and papers name it, and what is opened for it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TypeVarTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from app.core.vocabulary import CaseState, VacancyState
from app.models import (
    Agency,
    CaseTerm,
    Employer,
    OutsourcingContract,
    Person,
    RegistrationCase,
    Vacancy,
)
from app.services.term_queue import WorkOf, of_case, of_contract, of_vacancy, work_of

Columns = TypeVarTuple("Columns")
NUMBER = func.coalesce(RegistrationCase.number, Vacancy.number, OutsourcingContract.number)
"""The number of what a term runs for, in a choice of terms that is `numbered`."""


@dataclass(frozen=True)
class About:
    """What is opened for a term: a person and his case, a vacancy, or an agency."""

    person_id: int | None = None
    case_id: int | None = None
    vacancy_id: int | None = None
    agency_id: int | None = None


@dataclass(frozen=True)
class Subject:
    """Whom or what a term is about: names by language, number, and where it stands, if it does."""

    about: About
    names: Mapping[str, str]
    number: str
    state: CaseState | VacancyState | None


def about(session: Session, term: CaseTerm) -> About:
    """What is opened for the term."""
    of = work_of(term)
    return subjects(session, [of])[of].about


def numbered(asked: Select[*Columns]) -> Select[*Columns]:
    """The choice of terms, in which NUMBER may stand."""
    return (
        asked.outerjoin(RegistrationCase, RegistrationCase.id == CaseTerm.case_id)
        .outerjoin(Vacancy, Vacancy.id == CaseTerm.vacancy_id)
        .outerjoin(OutsourcingContract, OutsourcingContract.id == CaseTerm.contract_id)
    )


def subjects(session: Session, works: Collection[WorkOf]) -> dict[WorkOf, Subject]:
    """Whom or what each of them is about."""
    found: dict[WorkOf, Subject] = {}
    case, vacancy, contract = (
        [of.id for of in works if of.entity == made(0).entity]
        for made in (of_case, of_vacancy, of_contract)
    )
    if case:
        found |= _people(session, case)
    if vacancy:
        found |= _vacancies(session, vacancy)
    if contract:
        found |= _contracts(session, contract)
    return found


def _people(session: Session, ids: Collection[int]) -> dict[WorkOf, Subject]:
    asked = (
        select(
            RegistrationCase.id,
            RegistrationCase.number,
            RegistrationCase.state,
            Person.id,
            Person.surname,
            Person.given_name,
            Person.patronymic,
        )
        .join(Person, Person.id == RegistrationCase.person_id)
        .where(RegistrationCase.id.in_(ids))
    )
    return {
        of_case(id_): Subject(
            About(person, id_), dict.fromkeys(("kk", "ru"), _joined(names)), number, state
        )
        for id_, number, state, person, *names in session.execute(asked)
    }


def _joined(names: Collection[str | None]) -> str:
    return " ".join(filter(None, names))


def _vacancies(session: Session, ids: Collection[int]) -> dict[WorkOf, Subject]:
    columns = (Vacancy.id, Vacancy.number, Vacancy.state, Employer.name_kk, Employer.name_ru)
    asked = select(*columns).join(Employer, Employer.id == Vacancy.employer_id)
    return {
        of_vacancy(id_): Subject(About(vacancy_id=id_), {"kk": kk, "ru": ru}, number, state)
        for id_, number, state, kk, ru in session.execute(asked.where(Vacancy.id.in_(ids)))
    }


def _contracts(session: Session, ids: Collection[int]) -> dict[WorkOf, Subject]:
    contract = OutsourcingContract
    columns = (contract.id, contract.number, Agency.id, Agency.name_kk, Agency.name_ru)
    asked = select(*columns).join(Agency, Agency.id == contract.agency_id)
    return {
        of_contract(id_): Subject(About(agency_id=agency), {"kk": kk, "ru": ru}, number, None)
        for id_, number, agency, kk, ru in session.execute(asked.where(contract.id.in_(ids)))
    }
