"""§57: the names of skills are those of the centre's own records."""

from decided import job_seeker
from factories import Staff, card_data
from fakes import FrozenClock
from vacancies_made import registered_vacancy

from app.services.runtime import Runtime
from app.services.skill_names import find_skills


def names(rt: Runtime, typed: str) -> list[str]:
    return [name.text for name in find_skills(rt, typed, 9)]


def test_the_records_tell_the_names_and_of_people_only_what_two_have_said(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    registered_vacancy(rt, staff.clerk, skills=("Зергерлік", "зерделеу"))
    job_seeker(rt, staff, card=card_data(special_skills=("Зерттеу", "зеректік")))
    job_seeker(rt, staff, card=card_data(general_skills=("Зерттеу",), hobbies=("зейін",)))
    job_seeker(
        rt, staff, card=card_data(general_skills=("зеренделік",), special_skills=("зеренделік",))
    )
    assert names(rt, "зе") == ["Зерттеу", "зерделеу", "Зергерлік"]
    job_seeker(rt, staff, card=card_data(special_skills=("зеректік",)))
    assert "зеректік" not in names(rt, "зе")
    clock.advance(minutes=16)
    assert "зеректік" in names(rt, "зе")
