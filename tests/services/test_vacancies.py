"""A vacancy from its letter to its end: entered, refused, changed, withdrawn, expired, reopened."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from factories import Staff
from fakes import FrozenClock, at
from sqlalchemy import select
from vacancies_made import employer, registered_vacancy, vacancy_data

from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import Role, VacancyEnd, VacancyMove, VacancyState
from app.models import AuditEvent, CaseTerm
from app.services.card_data import LanguageData
from app.services.drafts import list_drafts, save_draft
from app.services.queue_queries import Sight, Whose, queue_page
from app.services.runtime import Runtime
from app.services.vacancies import (
    ChangeVacancy,
    ReceiveLetter,
    RefuseLetter,
    ReopenVacancy,
    WithdrawVacancy,
    change_vacancy,
    note_expired,
    receive_letter,
    refuse_letter,
    register_vacancy,
    reopen_vacancy,
    withdraw_vacancy,
)
from app.services.vacancy_answers import RegisterVacancy, answers_of, judge, read_vacancy
from app.services.vacancy_queries import (
    VacancySight,
    VacancyView,
    vacancies_by_number,
    vacancy_count,
    vacancy_page,
    view_vacancy,
)

FULL = vacancy_data(
    post="Іс жүргізуші",
    specialisation="Кадр құжаттары",
    places=3,
    address="Абай даңғылы, 10",
    pay_to=220_000,
    hazard="safe",
    shifts=True,
    accessible=True,
    transport=True,
    skills=("Excel", "1С: Кәсіпорын"),
    licences=("b",),
    languages=(LanguageData("kazakh", "fluent"), LanguageData("english")),
    musts=("education_level", "languages"),
    further="Сынақ мерзімі бір ай",
    valid_until=date(2021, 7, 20),
)


def view(rt: Runtime, staff: Staff, vacancy_id: int) -> VacancyView:
    return view_vacancy(rt, staff.clerk, vacancy_id)


def terms(seen: VacancyView) -> dict[str, tuple[Any, bool | None]]:
    return {term.code: (term.due_at, term.met) for term in seen.terms}


def faults(error: UserError) -> dict[str | None, str]:
    errors = error.faults if isinstance(error, FieldFaults) else (error,)
    return {each.field: each.code for each in errors}


def test_a_vacancy_entered_with_its_letter_is_in_force_and_its_terms_run(
    rt: Runtime, staff: Staff
) -> None:
    draft = save_draft(rt, staff.clerk, None, "vacancy", "letter", "x", {})
    whose = employer(rt, staff.clerk)
    done = register_vacancy(
        rt, staff.clerk, RegisterVacancy(whose, None, "12-3", FULL, draft_id=draft)
    )
    seen = view(rt, staff, done.vacancy_id)
    assert (seen.row.state, seen.row.number) == (VacancyState.OPEN, "V-2021-000001")
    assert seen.data == FULL
    assert (seen.row.places_left, seen.letter_number) == (3, "12-3")
    assert not seen.reported_late
    assert done.warnings == ()
    assert terms(seen) == {
        "54": (at("2021-07-02T18:30"), True),
        "56": (at("2021-07-02T18:30"), None),
        "58": (at("2021-07-03T18:30"), None),
    }
    assert list_drafts(rt, staff.clerk) == ()
    rows = queue_page(rt, staff.clerk, Sight(Whose.MINE), 0, 10)
    assert {(row.about.vacancy_id, row.code) for row in rows} == {
        (done.vacancy_id, "56"),
        (done.vacancy_id, "58"),
    }


def test_the_answers_of_a_vacancy_make_the_same_vacancy_again() -> None:
    assert read_vacancy(answers_of(FULL), date(2021, 7, 1)) == FULL


def test_a_letter_waits_for_one_business_day_and_is_entered_then(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """What comes after hours counts as received on the next business day (S7)."""
    whose = employer(rt, staff.clerk)
    clock.set("2021-07-02T09:30")
    came = at("2021-07-01T18:40")
    command = ReceiveLetter(whose, came, "77", date(2021, 6, 22), "факс арқылы")
    letter = receive_letter(rt, staff.clerk, command)
    seen = view(rt, staff, letter.vacancy_id)
    assert (seen.row.state, seen.data) == (VacancyState.RECEIVED, None)
    assert seen.reported_late  # five business days from 22 June end on 29 June
    assert terms(seen) == {"54": (at("2021-07-03T18:30"), None)}
    assert seen.events[0].note == "факс арқылы"
    assert set(seen.moves) == {VacancyMove.REFUSE_LETTER, VacancyMove.REGISTER_VACANCY}
    clock.set("2021-07-03T12:00")
    entry = RegisterVacancy(
        whose, None, "", vacancy_data(), vacancy_id=letter.vacancy_id, version=seen.version
    )
    register_vacancy(rt, staff.clerk, entry)
    after = view(rt, staff, letter.vacancy_id)
    assert after.row.number == letter.number
    assert after.letter_number == "77"
    assert terms(after)["54"] == (at("2021-07-03T18:30"), True)
    assert [event.move for event in after.events] == [
        VacancyMove.REGISTER_VACANCY,
        VacancyMove.RECEIVE_LETTER,
    ]
    with pytest.raises(UserError, match="record_changed"):
        register_vacancy(rt, staff.clerk, entry)


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"places": 0}, {"places": "places_count"}),
        ({"places": 10_000}, {"places": "places_count"}),
        ({"pay_from": -5}, {"pay_from": "number_negative"}),
        ({"occupation": "99999"}, {"occupation": "code_unknown"}),
        ({"appeared_on": date(2021, 7, 2)}, {"appeared_on": "appeared_ahead"}),
        ({"appeared_on": date(1999, 7, 2)}, {"appeared_on": "appeared_too_early"}),
        ({"post": "Судья"}, {"post": "excluded_judge"}),
        ({"occupation": "5412-0"}, {"occupation": "excluded_law_enforcement"}),
        ({"place": "100000000"}, {"place": "place_too_wide"}),
        ({"place": "1"}, {"place": "code_unknown"}),
        ({"duties": "", "conditions": " "}, {"duties": "field_missing", "conditions": ""}),
        ({"post": "ә" * 201}, {"post": "text_too_long"}),
        ({"skills": ("ә" * 101,)}, {"skills": "text_too_long"}),
        ({"languages": (LanguageData("klingon"),)}, {"languages.0.language": "code_unknown"}),
        ({"schedule": "never", "licences": ("z",)}, {"schedule": "", "licences": ""}),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    rt: Runtime, staff: Staff, changes: dict[str, Any], found: dict[str, str]
) -> None:
    with pytest.raises(FieldFaults) as refused:
        registered_vacancy(rt, staff.clerk, **changes)
    got = faults(refused.value)
    assert got.keys() == found.keys()
    assert all(got[name] == code for name, code in found.items() if code)
    assert vacancy_count(rt, staff.clerk, VacancySight()) == 0


def test_an_employer_where_all_posts_are_left_out_and_a_letter_of_tomorrow(
    rt: Runtime, staff: Staff
) -> None:
    bank = employer(rt, staff.clerk, name_kk="Қазақстан Ұлттық Банкі", name_ru="Нацбанк")
    with pytest.raises(FieldFaults) as refused:
        registered_vacancy(rt, staff.clerk, bank)
    assert faults(refused.value) == {"employer_id": "excluded_national_bank"}
    ahead = RegisterVacancy(employer(rt, staff.clerk), at("2021-07-01T10:01"), "", FULL)
    with pytest.raises(FieldFaults) as refused:
        register_vacancy(rt, staff.clerk, ahead)
    assert faults(refused.value) == {"received_on": "letter_ahead"}
    with pytest.raises(UserError, match="employer_unknown"):
        registered_vacancy(rt, staff.clerk, 999)


def test_what_is_odd_is_told_and_written_down(rt: Runtime, staff: Staff) -> None:
    """Pay below the minimum, words that tell people apart, the same one twice (0029)."""
    whose = employer(rt, staff.clerk)
    first = registered_vacancy(rt, staff.clerk, whose, pay_from=40_000)
    assert [fault.error.code for fault in first.warnings] == ["pay_below_minimum"]
    again = registered_vacancy(
        rt, staff.clerk, whose, pay_from=40_000, places=2, duties="18-35 жас, ер адам"
    )
    told = {fault.error.code: fault.error for fault in again.warnings}
    assert set(told) == {"pay_below_minimum", "wording_discriminates", "same_vacancy"}
    assert told["same_vacancy"].params == {"numbers": first.number}
    event = view(rt, staff, again.vacancy_id).events[0]
    assert set(event.warnings) == set(told)
    other = registered_vacancy(rt, staff.clerk, whose, pay_from=45_000)
    assert other.warnings == ()


def test_a_lawful_reason_lets_words_stand() -> None:
    answers = answers_of(vacancy_data(further="18 жастан бастап, тек ер адам"))
    found = judge(answers, date(2021, 7, 1))
    assert (found["further"].error.code, found["further"].is_refusal) == (
        "wording_discriminates",
        False,
    )
    assert judge({**answers, "lawful_reason": "Еңбек кодексі, 26-бап"}, date(2021, 7, 1)) == {}


def test_a_change_is_kept_with_what_was_and_moves_the_term_of_telling(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    done = registered_vacancy(rt, staff.clerk)
    seen = view(rt, staff, done.vacancy_id)
    clock.set("2021-07-01T11:00")
    data = replace(FULL, appeared_on=date(2021, 6, 21))
    change_vacancy(rt, staff.clerk, ChangeVacancy(done.vacancy_id, seen.version, data))
    after = view(rt, staff, done.vacancy_id)
    assert after.data == data
    assert after.reported_late
    assert terms(after)["58"] == (at("2021-06-24T18:30"), None)
    assert {"appeared_on", "places", "skills", "musts"} <= set(after.events[0].changed)
    with pytest.raises(UserError, match="record_changed"):
        change_vacancy(rt, staff.clerk, ChangeVacancy(done.vacancy_id, seen.version, data))
    with rt.sessions.read() as session:
        last = select(AuditEvent).where(AuditEvent.action == "vacancy.changed")
        assert '"places": 1' in session.scalars(last).one().before


def test_a_vacancy_is_withdrawn_for_a_cause_and_opened_again(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    done = registered_vacancy(rt, staff.clerk)
    version = view(rt, staff, done.vacancy_id).version
    for end, note, code in (
        (VacancyEnd.TERM_OVER, "", "end_unfit"),
        (VacancyEnd.OTHER, " ", "field_missing"),
    ):
        with pytest.raises(UserError, match=code):
            withdraw_vacancy(rt, staff.clerk, WithdrawVacancy(done.vacancy_id, version, end, note))
    command = WithdrawVacancy(done.vacancy_id, version, VacancyEnd.NOT_NEEDED)
    withdraw_vacancy(rt, staff.clerk, command)
    gone = view(rt, staff, done.vacancy_id)
    assert (gone.row.state, gone.end) == (VacancyState.WITHDRAWN, VacancyEnd.NOT_NEEDED)
    assert {code: met for code, (_due, met) in terms(gone).items()} == {
        "54": True,
        "56": False,
        "58": False,
    }
    with pytest.raises(UserError, match="vacancy_move_not_allowed"):
        withdraw_vacancy(rt, staff.clerk, replace(command, version=gone.version))
    past = ReopenVacancy(done.vacancy_id, gone.version, valid_until=date(2021, 6, 30))
    with pytest.raises(UserError, match="valid_until_past"):
        reopen_vacancy(rt, staff.clerk, past)
    reopen_vacancy(rt, staff.clerk, replace(past, valid_until=None, more_places=1))
    back = view(rt, staff, done.vacancy_id)
    assert (back.row.state, back.end, back.ended_at) == (VacancyState.OPEN, None, None)
    assert (back.row.places, back.row.places_left) == (2, 2)
    assert {code: met for code, (_due, met) in terms(back).items()} == {
        "54": True,
        "56": None,
        "58": None,
    }


def test_a_letter_that_is_not_for_the_centre_is_not_entered(rt: Runtime, staff: Staff) -> None:
    letter = receive_letter(rt, staff.clerk, ReceiveLetter(employer(rt, staff.clerk), None, ""))
    seen = view(rt, staff, letter.vacancy_id)
    command = RefuseLetter(letter.vacancy_id, seen.version, VacancyEnd.NOT_FOR_CENTRE, "53-тармақ")
    refuse_letter(rt, staff.clerk, command)
    gone = view(rt, staff, letter.vacancy_id)
    assert (gone.row.state, gone.end_note, gone.moves) == (VacancyState.REFUSED, "53-тармақ", ())
    assert terms(gone)["54"][1] is True


def test_a_vacancy_whose_last_day_has_passed_is_written_off_by_itself(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    done = registered_vacancy(rt, staff.clerk, valid_until=date(2021, 7, 2))
    registered_vacancy(rt, staff.clerk)
    clock.set("2021-07-02T18:00")
    assert note_expired(rt, staff.clerk) == 0
    clock.set("2021-07-03T09:00")
    assert note_expired(rt, staff.clerk) == 1
    assert note_expired(rt, staff.clerk) == 0
    gone = view(rt, staff, done.vacancy_id)
    assert (gone.row.state, gone.end) == (VacancyState.EXPIRED, VacancyEnd.TERM_OVER)
    with rt.sessions.read() as session:
        mine = CaseTerm.vacancy_id == done.vacancy_id
        left = select(CaseTerm.code).where(mine, CaseTerm.ended_at.is_(None))
        assert session.scalars(left).all() == []


def test_vacancies_are_found_by_what_is_known_of_them(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    mill = employer(rt, staff.clerk)
    school = employer(rt, staff.clerk, name_kk="№ 12 мектеп", name_ru="Школа № 12")
    ground = registered_vacancy(rt, staff.clerk, mill, post="Диірменші")
    taught = registered_vacancy(
        rt, staff.clerk, school, occupation="2330-0", place="351010000", places=2
    )
    letter = receive_letter(rt, staff.of[Role.DIRECTOR], ReceiveLetter(school, None, "5"))
    version = view(rt, staff, ground.vacancy_id).version
    command = WithdrawVacancy(ground.vacancy_id, version, VacancyEnd.NOT_NEEDED)
    withdraw_vacancy(rt, staff.clerk, command)

    def found(**sight: Any) -> list[int]:
        asked = VacancySight(**sight)
        rows = vacancy_page(rt, staff.clerk, asked, 0, 10)
        assert vacancy_count(rt, staff.clerk, asked) == len(rows)
        return [row.id for row in rows]

    of_school = [letter.vacancy_id, taught.vacancy_id]
    assert found() == [*of_school, ground.vacancy_id]
    assert found(open_only=True) == found(employer_id=school) == of_school
    assert found(state=VacancyState.WITHDRAWN) == [ground.vacancy_id]
    assert found(occupation="23") == found(place="350000000") == [taught.vacancy_id]
    assert found(mine=True) == [taught.vacancy_id, ground.vacancy_id]
    assert found(text="мектеп") == found(text="shkola") == of_school
    assert found(text="ДИІРМЕНШІ") == [ground.vacancy_id]
    assert found(text="учителя") == [taught.vacancy_id]
    assert found(text="2") == found(text="V-2021-000002") == [taught.vacancy_id]
    assert found(text="нет такого") == []
    assert vacancy_page(rt, staff.clerk, VacancySight(), 1, 1)[0].places_left == 2


def test_a_vacancy_is_known_by_its_number_however_it_is_read_out(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    mill = employer(rt, staff.clerk)
    first = registered_vacancy(rt, staff.clerk, mill)
    clock.set("2022-02-01 10:00")
    later = registered_vacancy(rt, staff.clerk, mill, post="Диірменші")
    letter = receive_letter(rt, staff.clerk, ReceiveLetter(mill, None, "5"))

    def known(text: str) -> list[int]:
        return [row.id for row in vacancies_by_number(rt, staff.clerk, text)]

    for whole in ("V-2021-000001", " v 2021 1", "м-2021-000001", "V2021000001", "2021-1"):
        assert known(whole) == [first.vacancy_id], whole
    assert known("000001") == known("v1") == [later.vacancy_id, first.vacancy_id]
    assert known("2") == [letter.vacancy_id]
    for no_number in ("", "V-", "V-2021-", "3", "140340016539", "Диірменші", "№ 12"):
        assert known(no_number) == [], no_number
    with pytest.raises(UserError, match="action_not_allowed"):
        vacancies_by_number(rt, staff.admin, "1")


def test_only_who_may_enters_vacancies(rt: Runtime, staff: Staff) -> None:
    done = registered_vacancy(rt, staff.clerk)
    looking = staff.of[Role.SUPERVISOR]
    assert view_vacancy(rt, looking, done.vacancy_id).moves == ()
    with pytest.raises(UserError, match="action_not_allowed"):
        registered_vacancy(rt, looking, view(rt, staff, done.vacancy_id).row.employer_id)
    with pytest.raises(UserError, match="action_not_allowed"):
        vacancy_count(rt, staff.admin, VacancySight())
    with pytest.raises(UserError, match="vacancy_unknown"):
        view_vacancy(rt, staff.clerk, 999)
