"""§56-57: the best of all registered people, the same as a reading one by one, with reasons."""

from dataclasses import replace
from datetime import date

import pytest
from decided import Someone, job_seeker, unemployed
from factories import Staff, card_data
from measures_given import left
from sqlalchemy import select
from vacancies_made import registered_vacancy

from app.core.errors import UserError
from app.core.vocabulary import MeasureKind, Told
from app.models import AuditEvent, Vacancy
from app.rules.selection import Criterion
from app.services.candidates import offer_to_several
from app.services.card_data import EducationData, JobData, LanguageData
from app.services.runtime import Runtime
from app.services.selection import Look, best_candidates, best_vacancies, why, why_vacancy


def registered(rt: Runtime, staff: Staff, **changes: object) -> Someone:
    return job_seeker(rt, staff, card=card_data(**changes))


def test_the_best_come_first_each_with_his_points(rt: Runtime, staff: Staff) -> None:
    wanted = registered_vacancy(
        rt,
        staff.clerk,
        occupation="4110-0",
        experience_months=24,
        skills=("1С", "іс жүргізу"),
        languages=(LanguageData("kazakh", "fluent"),),
    ).vacancy_id
    jobs = (JobData("4110-0", years=3),)
    best = registered(
        rt,
        staff,
        jobs=jobs,
        special_skills=("1С бағдарламасы", "Іс жүргізу"),
        languages=(LanguageData("kazakh", "native"),),
        education_level="bachelor",
        work_schedule="full_time",
    )
    good = registered(rt, staff, jobs=jobs, special_skills=("1С",))
    cook = registered(rt, staff, wanted_occupation="5120-0")
    far = registered(rt, staff, address_place="431010000", consent_to_move=False)
    found = best_candidates(rt, staff.clerk, wanted)
    assert [row.case_id for row in found.candidates] == [best.case_id, good.case_id, cook.case_id]
    assert found.considered == 4 and found.left_out == (("would_have_to_move", 1),)
    first = found.candidates[0]
    assert first.score == sum(part.points for part in first.parts)
    assert {part.criterion for part in first.parts if part.points == part.most} >= {
        Criterion.OCCUPATION,
        Criterion.EXPERIENCE,
        Criterion.SKILLS,
        Criterion.LANGUAGES,
    }
    reason = why(rt, staff.clerk, wanted, far.case_id)
    assert reason.broken == ("would_have_to_move",)
    with rt.sessions.read() as session:
        looks = session.scalars(
            select(AuditEvent.entity_id).where(
                AuditEvent.action == "person.viewed", AuditEvent.after.contains('"vacancy"')
            )
        ).all()
    shown = [best.person_id, good.person_id, cook.person_id, far.person_id]
    assert sorted(map(int, looks)) == sorted(shown)


def test_a_specialty_counts_where_he_agrees_to_work_in_it(rt: Runtime, staff: Staff) -> None:
    wanted = registered_vacancy(rt, staff.clerk, occupation="7212-0").vacancy_id
    learnt = EducationData("Алматы политехникалық колледжі", "Дәнекерлеу ісі", "college")
    cook = registered(rt, staff, wanted_occupation="5120-0", education=(learnt,))
    other = registered(
        rt, staff, wanted_occupation="5120-0", education=(replace(learnt, consent=False),)
    )
    found = best_candidates(rt, staff.clerk, wanted).candidates
    assert [row.case_id for row in found] == [cook.case_id, other.case_id]
    assert [row.seeker.studied for row in found] == [("7212-0",), ()]
    assert [row.parts[0].points for row in found] == [255, 0]


def test_equal_points_go_by_waiting_and_who_has_the_offer_is_not_selected_again(
    rt: Runtime, staff: Staff
) -> None:
    wanted = registered_vacancy(rt, staff.clerk).vacancy_id
    first, second = unemployed(rt, staff), unemployed(rt, staff)
    found = best_candidates(rt, staff.clerk, wanted)
    assert [row.case_id for row in found.candidates] == [first.case_id, second.case_id]
    assert (
        best_candidates(rt, staff.clerk, wanted, Look(limit=1)).candidates == found.candidates[:1]
    )
    with rt.sessions.read() as session:
        version = session.get_one(Vacancy, wanted).version
    offer_to_several(rt, staff.clerk, wanted, version, [first.case_id], Told.PHONE)
    again = best_candidates(rt, staff.clerk, wanted)
    assert [row.case_id for row in again.candidates] == [second.case_id]


def test_work_for_a_time_suits_whoever_left_the_centres_training(rt: Runtime, staff: Staff) -> None:
    """L12.4.4: without a valid reason."""
    wanted = registered_vacancy(rt, staff.clerk, seasonal=True).vacancy_id
    trained, excused = unemployed(rt, staff), unemployed(rt, staff)
    for someone, valid in ((trained, False), (excused, True)):
        left(rt, staff, someone, valid=valid, kind=MeasureKind.TRAINING)
    found = best_candidates(rt, staff.clerk, wanted)
    assert [row.case_id for row in found.candidates] == [trained.case_id]
    assert why(rt, staff.clerk, wanted, excused.case_id).broken == ("only_for_a_time",)


def test_a_must_that_nobody_meets_says_whom_it_leaves_out(rt: Runtime, staff: Staff) -> None:
    wanted = registered_vacancy(
        rt, staff.clerk, licences=("d",), musts=("licences",), pay_from=100_000
    ).vacancy_id
    registered(rt, staff, lowest_pay=None)
    registered(rt, staff, lowest_pay=150_000, unemployed_since=date(2021, 6, 1))
    found = best_candidates(rt, staff.clerk, wanted)
    assert found.candidates == ()
    assert dict(found.left_out) == {"by_licences": 2, "pays_too_little": 1}
    with pytest.raises(UserError, match="vacancy_unknown"):
        best_candidates(rt, staff.clerk, wanted + 1)


def test_a_wish_changed_on_the_spot_changes_the_list_and_no_record(
    rt: Runtime, staff: Staff
) -> None:
    wanted = registered_vacancy(rt, staff.clerk, skills=("1С",)).vacancy_id
    cook = registered(rt, staff, wanted_occupation="5120-0", special_skills=("тамақ пісіру",))
    clerk = registered(rt, staff, wanted_occupation="4110-0", lowest_pay=250_000, highest_pay=None)
    assert [row.case_id for row in best_candidates(rt, staff.clerk, wanted).candidates] == [
        cook.case_id
    ]
    look = Look(changed={"pay": 260_000, "skills": ("Тамақ пісіру",), "musts": ("skills",)})
    found = best_candidates(rt, staff.clerk, wanted, look)
    assert [row.case_id for row in found.candidates] == [cook.case_id]
    assert dict(found.left_out) == {"by_skills": 1} and found.skills == ("Тамақ пісіру",)
    assert found.candidates[0].skills == ("тамақ пісіру",) and found.look is look
    assert why(rt, staff.clerk, wanted, clerk.case_id, look).broken == ("by_skills",)
    paid = best_candidates(rt, staff.clerk, wanted, Look(changed={"pay": 250_000}))
    assert [row.case_id for row in paid.candidates] == [clerk.case_id, cook.case_id]


def test_target_groups_come_first_only_where_it_is_asked_for(rt: Runtime, staff: Staff) -> None:
    """L17.4, L27.1: never hidden in the points."""
    wanted = registered_vacancy(rt, staff.clerk).vacancy_id
    first = registered(rt, staff, wanted_occupation="4110-0")
    of_group = registered(
        rt, staff, wanted_occupation="5120-0", target_groups=frozenset({"probation"})
    )
    plain = best_candidates(rt, staff.clerk, wanted)
    assert [row.case_id for row in plain.candidates] == [first.case_id, of_group.case_id]
    turned = best_candidates(rt, staff.clerk, wanted, Look(priority=True))
    assert turned.candidates == plain.candidates[::-1]
    assert [row.has_priority for row in turned.candidates] == [True, False]


def test_the_best_vacancies_for_a_person_without_those_he_was_offered(
    rt: Runtime, staff: Staff
) -> None:
    """§24, §52, §56: and a list that is changed and asked for again is one look a day."""
    cook = registered_vacancy(rt, staff.clerk, occupation="5120-0").vacancy_id
    clerk = registered_vacancy(rt, staff.clerk).vacancy_id
    later = registered_vacancy(rt, staff.clerk).vacancy_id
    far = registered_vacancy(rt, staff.clerk, place="431010000", pay_from=1).vacancy_id
    someone = registered(rt, staff, wanted_occupation="4110-0", consent_to_move=False)
    found = best_vacancies(rt, staff.clerk, someone.case_id)
    assert [row.vacancy_id for row in found.vacancies] == [clerk, later, cook]
    assert (found.considered, dict(found.left_out)["would_have_to_move"]) == (4, 1)
    same = best_candidates(rt, staff.clerk, later).candidates[0]
    assert (same.score, same.parts) == (found.vacancies[1].score, found.vacancies[1].parts)
    look = Look(changed={"occupation": "5120-0", "consent_to_move": True})
    turned = best_vacancies(rt, staff.clerk, someone.case_id, look)
    assert turned.vacancies[0].vacancy_id == cook and turned.seeker.occupation == "5120-0"
    away = why_vacancy(rt, staff.clerk, someone.case_id, far)
    assert away.broken[0] == "would_have_to_move"
    with rt.sessions.read() as session:
        version = session.get_one(Vacancy, clerk).version
        looks = session.scalars(
            select(AuditEvent.id).where(AuditEvent.after.contains('"vacancies_for"'))
        ).all()
    assert len(looks) == 1
    offer_to_several(rt, staff.clerk, clerk, version, [someone.case_id], Told.PHONE)
    again = best_vacancies(rt, staff.clerk, someone.case_id)
    assert [row.vacancy_id for row in again.vacancies] == [later, cook]
    with pytest.raises(UserError, match="candidate_not_registered"):
        best_vacancies(rt, staff.clerk, someone.case_id + 1)
