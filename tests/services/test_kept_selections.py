"""§24, §52, §56: a list that was seen is kept with the vacancy or the person, and printed."""

import pytest
from decided import Someone, job_seeker
from factories import Staff, card_data
from fakes import FrozenClock
from sqlalchemy import select
from vacancies_made import registered_vacancy

from app.core.errors import UserError
from app.core.vocabulary import Form, Language, Role, Told
from app.models import AuditEvent, KeptSelection, Vacancy
from app.services.candidates import offer_to_several
from app.services.kept_selections import (
    keep_choice,
    keep_selection,
    kept_of_case,
    kept_of_vacancy,
)
from app.services.papers import prepare_sheet
from app.services.runtime import Runtime
from app.services.selection import Look, best_candidates, best_vacancies
from app.services.selection_papers import selection_sheet


def registered(rt: Runtime, staff: Staff, **changes: object) -> Someone:
    return job_seeker(rt, staff, card=card_data(**changes))


def test_a_list_of_people_is_kept_as_it_was_seen(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    vacancy = registered_vacancy(rt, staff.clerk, skills=("1С",), musts=("skills",)).vacancy_id
    good = registered(rt, staff, wanted_occupation="4110-0", special_skills=("1С",))
    cook = registered(rt, staff, wanted_occupation="5120-0")
    look = Look(priority=True, changed={"musts": (), "skills": ("1С", "сату")})
    seen = best_candidates(rt, staff.clerk, vacancy, look)
    first = keep_selection(rt, staff.clerk, vacancy, seen)
    assert keep_selection(rt, staff.clerk, vacancy, seen) == first
    strict = best_candidates(rt, staff.clerk, vacancy)
    second = keep_selection(rt, staff.clerk, vacancy, strict)
    assert keep_selection(rt, staff.of[Role.DIRECTOR], vacancy, strict) != second
    newest, *_, kept = kept_of_vacancy(rt, staff.of[Role.SUPERVISOR], vacancy)
    assert (kept.id, kept.count, kept.by_names) == (first, 2, staff.clerk.names)
    assert kept.weights_since == seen.weights_since and kept.look == look
    assert (newest.count, newest.by_names) == (1, staff.of[Role.DIRECTOR].names)
    with rt.sessions.read() as session:
        row = session.get_one(KeptSelection, first)
        told = session.scalars(
            select(AuditEvent).where(AuditEvent.action == "selection.kept")
        ).all()
    assert [case for case, _points in row.rows] == [good.case_id, cook.case_id]
    assert [sum(points) for _case, points in row.rows] == [one.score for one in seen.candidates]
    assert list(row.most.values()) == [part.most for part in seen.candidates[0].parts]
    assert row.asked["skills"] == ["1С", "сату"] and row.asked["occupation"] == "4110-0"
    ids = [int(event.entity_id) for event in told]  # before them what both were helped with
    assert [one for one in ids if one >= first] == [first, second, newest.id]
    with pytest.raises(UserError, match="vacancy_unknown"):
        keep_selection(rt, staff.clerk, vacancy + 1, seen)
    by_director = staff.of[Role.DIRECTOR]
    clock.set("2021-07-02T09:00")  # looked at again: nothing changed, and that is to be told too
    again = keep_selection(rt, by_director, vacancy, best_candidates(rt, by_director, vacancy))
    assert again not in (first, second, newest.id)
    assert [row.at.day for row in kept_of_vacancy(rt, staff.clerk, vacancy)] == [2, 1, 1, 1]


@pytest.mark.parametrize("language", [Language.KAZAKH, Language.RUSSIAN])
def test_a_kept_list_of_people_prints_with_all_that_it_was_made_by(
    rt: Runtime, staff: Staff, language: Language
) -> None:
    vacancy = registered_vacancy(
        rt, staff.clerk, skills=("1С",), licences=("b",), experience_months=12
    ).vacancy_id
    registered(rt, staff, wanted_occupation="4110-0", special_skills=("1С",))
    registered(rt, staff, lowest_pay=900_000, highest_pay=None)
    look = Look(priority=True, changed={"skills": ("1С", "Excel")})
    seen = best_candidates(rt, staff.clerk, vacancy, look)
    kept = keep_selection(rt, staff.clerk, vacancy, seen)
    sheet = selection_sheet(rt, staff.clerk, kept)
    assert (sheet.form, sheet.person_id) == (Form.SELECTION, None)
    (row,) = sheet.payload["rows"]
    assert row["cells"][language.value][0] == seen.candidates[0].name
    assert sum(row["points"]) == seen.candidates[0].score
    assert sheet.payload["left_out"] == [["pays_too_little", 1]]
    asked = dict(sheet.payload["asked"][language.value])
    assert asked["skills"] == "1С, Excel" and sheet.payload["changed"] == ["skills"]
    assert prepare_sheet(rt, staff.clerk, sheet, language).pdf.startswith(b"%PDF")
    with pytest.raises(UserError, match="action_not_allowed"):
        selection_sheet(rt, staff.of[Role.SUPERVISOR], kept)
    with pytest.raises(UserError, match="selection_unknown"):
        selection_sheet(rt, staff.clerk, kept + 1)


def test_what_was_shown_to_a_person_is_kept_with_his_case(rt: Runtime, staff: Staff) -> None:
    """§24, §52: also when the vacancies are over, and he has an offer of one, later."""
    first = registered_vacancy(rt, staff.clerk).vacancy_id
    registered_vacancy(rt, staff.clerk, occupation="5120-0", post="Аға аспаз")
    someone = registered(rt, staff, wanted_occupation="4110-0")
    look = Look(changed={"lowest_pay": 100_000, "consent_to_move": True})
    choice = best_vacancies(rt, staff.clerk, someone.case_id, look)
    kept = keep_choice(rt, staff.clerk, someone.case_id, choice)
    with rt.sessions.read() as session:
        version = session.get_one(Vacancy, first).version
    offer_to_several(rt, staff.clerk, first, version, [someone.case_id], Told.PHONE)
    row, _when_helped = kept_of_case(rt, staff.clerk, someone.case_id)
    assert (row.id, row.count, row.look) == (kept, 2, look)
    assert kept_of_vacancy(rt, staff.clerk, first) == ()
    sheet = selection_sheet(rt, staff.clerk, kept)
    assert sheet.person_id == someone.person_id and sheet.payload["kind"] == "vacancies"
    assert sheet.payload["rows"][1]["cells"]["kk"][1].endswith("Аға аспаз")
    assert prepare_sheet(rt, staff.clerk, sheet, Language.KAZAKH).pdf.startswith(b"%PDF")
    with pytest.raises(UserError, match="candidate_not_registered"):
        keep_choice(rt, staff.clerk, someone.case_id + 1, choice)
