"""§24, §52, §58: what the choice of work for one person comes to."""

import pytest
from decided import job_seeker
from factories import Staff, registered
from stored import case_of
from vacancies_made import registered_vacancy

from app.core.errors import UserError
from app.core.vocabulary import Told, VacancyEnd
from app.services.help_with_choice import (
    OfferSeveralVacancies,
    help_with_choice,
    offer_several,
)
from app.services.kept_selections import kept_of_case
from app.services.runtime import Runtime
from app.services.selection import best_vacancies
from app.services.vacancies import WithdrawVacancy, withdraw_vacancy
from app.services.vacancy_queries import view_vacancy


def test_several_are_offered_at_once_and_one_that_is_over_keeps_none_from_him(
    rt: Runtime, staff: Staff
) -> None:
    one, over, other = (registered_vacancy(rt, staff.clerk).vacancy_id for _ in range(3))
    someone = job_seeker(rt, staff)
    choice = best_vacancies(rt, staff.clerk, someone.case_id)
    version = view_vacancy(rt, staff.clerk, over).version
    withdraw_vacancy(rt, staff.clerk, WithdrawVacancy(over, version, VacancyEnd.NOT_NEEDED))
    case = case_of(rt, staff, someone.person_id)
    command = OfferSeveralVacancies(
        case.id, case.version, (one, over, other, one), Told.PHONE, choice
    )
    made = offer_several(rt, staff.clerk, command)
    assert [(row.vacancy_id, row.fault and row.fault.code) for row in made] == [
        (one, None),
        (over, "vacancy_over"),
        (other, None),
    ]
    offers = case_of(rt, staff, someone.person_id).offers
    assert {(offer.vacancy_id, offer.told_how, offer.suitable) for offer in offers} == {
        (one, Told.PHONE, True),
        (other, Told.PHONE, True),
    }
    assert [kept.count for kept in kept_of_case(rt, staff.clerk, case.id)] == [3]  # as he saw it
    with pytest.raises(UserError, match="record_changed"):
        offer_several(rt, staff.clerk, command)


def test_help_and_the_list_he_was_shown_are_written_down_together(
    rt: Runtime, staff: Staff
) -> None:
    registered_vacancy(rt, staff.clerk)
    case = case_of(rt, staff, registered(rt, staff.clerk).person_id)
    choice = best_vacancies(rt, staff.clerk, case.id)
    nothing = OfferSeveralVacancies(case.id, case.version, (), Told.IN_PERSON, choice)
    with pytest.raises(UserError, match="nothing_chosen"):
        offer_several(rt, staff.clerk, nothing)
    kept_id = help_with_choice(rt, staff.clerk, case.id, case.version, choice)
    assert [kept.id for kept in kept_of_case(rt, staff.clerk, case.id)] == [kept_id]
    with pytest.raises(UserError, match="record_changed"):
        help_with_choice(rt, staff.clerk, case.id, case.version, choice)
    assert len(kept_of_case(rt, staff.clerk, case.id)) == 1
