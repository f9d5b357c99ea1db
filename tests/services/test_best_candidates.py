"""§56-57: the best of all registered people, the same as a reading one by one, with reasons."""

from datetime import date

import pytest
from decided import Someone, job_seeker, unemployed
from factories import Staff, card_data
from sqlalchemy import select
from vacancies_made import registered_vacancy

from app.core.errors import UserError
from app.core.vocabulary import Told
from app.models import AuditEvent, Vacancy
from app.rules.selection import Criterion
from app.services.candidates import offer_to_several
from app.services.card_data import JobData, LanguageData
from app.services.runtime import Runtime
from app.services.selection import best_candidates, why


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


def test_equal_points_go_by_waiting_and_who_has_the_offer_is_not_selected_again(
    rt: Runtime, staff: Staff
) -> None:
    wanted = registered_vacancy(rt, staff.clerk).vacancy_id
    first, second = unemployed(rt, staff), unemployed(rt, staff)
    found = best_candidates(rt, staff.clerk, wanted)
    assert [row.case_id for row in found.candidates] == [first.case_id, second.case_id]
    assert best_candidates(rt, staff.clerk, wanted, limit=1).candidates == found.candidates[:1]
    with rt.sessions.read() as session:
        version = session.get_one(Vacancy, wanted).version
    offer_to_several(rt, staff.clerk, wanted, version, [first.case_id], Told.PHONE)
    again = best_candidates(rt, staff.clerk, wanted)
    assert [row.case_id for row in again.candidates] == [second.case_id]


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
