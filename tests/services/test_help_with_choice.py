"""§24, §52, §58: what the choice of work for one person comes to."""

import pytest
from decided import Someone, job_seeker
from factories import Staff, card_data, registered
from stored import case_of
from vacancies_made import registered_vacancy

from app.core.errors import UserError
from app.core.vocabulary import Told, VacancyEnd
from app.services.candidates import offer_to_several
from app.services.help_with_choice import (
    OfferSeveralVacancies,
    help_with_choice,
    offer_several,
)
from app.services.kept_selections import kept_of_case
from app.services.runtime import Runtime
from app.services.selection import Look, best_vacancies
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


def test_what_the_law_calls_unsuitable_for_him_is_not_offered_as_suitable_work(
    rt: Runtime, staff: Staff
) -> None:
    """L12.1, §44.2: the search finds work that lies elsewhere too; without consent to move his
    refusal of it does not count. Both ways round; consent is what he says on the spot as well."""
    here = registered_vacancy(rt, staff.clerk).vacancy_id
    far = registered_vacancy(rt, staff.clerk, place="711210000").vacancy_id
    someone, other, mover = (
        job_seeker(rt, staff, card=card_data(consent_to_move=moves))
        for moves in (False, False, True)
    )

    def suits(who: Someone) -> dict[int | None, bool]:
        offers = case_of(rt, staff, who.person_id).offers
        return {offer.vacancy_id: offer.suitable for offer in offers}

    case = case_of(rt, staff, someone.person_id)
    choice = best_vacancies(rt, staff.clerk, case.id)
    command = OfferSeveralVacancies(case.id, case.version, (here, far), Told.PHONE, choice)
    offer_several(rt, staff.clerk, command)
    assert suits(someone) == {here: True, far: False}
    version = view_vacancy(rt, staff.clerk, far).version
    ids = [other.case_id, mover.case_id]
    offer_to_several(rt, staff.clerk, far, version, ids, Told.PHONE)
    assert (suits(other), suits(mover)) == ({far: False}, {far: True})
    last = job_seeker(rt, staff)
    case = case_of(rt, staff, last.person_id)
    choice = best_vacancies(rt, staff.clerk, case.id, Look(changed={"consent_to_move": True}))
    command = OfferSeveralVacancies(case.id, case.version, (far,), Told.IN_PERSON, choice)
    offer_several(rt, staff.clerk, command)
    assert suits(last) == {far: True}


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
