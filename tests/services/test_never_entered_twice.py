"""§22: who is in the register is found before he is entered again, however he is spelled."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from threading import Barrier
from typing import Any

import pytest
from factories import Staff, card_data, iin, person_data, received
from fakes import FrozenClock, at
from sqlalchemy import func, select
from stored import case_of, end, everything, one, page

from app.core.errors import UserError
from app.core.vocabulary import CaseState
from app.models import AuditEvent, DoubleDecision, Person
from app.opening import open_runtime
from app.services import audit
from app.services.card_data import PersonEntry
from app.services.doubles import Likeness, candidates, identity_of, probable_doubles
from app.services.merging import merge_people
from app.services.people import change_person
from app.services.registration import Received
from app.services.runtime import Runtime

PHONE = "+77475550011"
BORN = date(1988, 2, 29)


def entered(rt: Runtime, staff: Staff, **changes: Any) -> Received:
    """Иванов Сергей Петрович of 29.02.1988, without an IIN unless one is given."""
    usual = {
        "iin": None,
        "no_iin_reason": "not_issued",
        "surname": "Иванов",
        "given_name": "Сергей",
        "patronymic": "Петрович",
        "birth_date": BORN,
    }
    commands = {name: changes.pop(name) for name in ("not_doubles",) if name in changes}
    phone = changes.pop("mobile_phone", PHONE)
    if changes.get("iin"):
        changes["no_iin_reason"] = None
    person = person_data(**{**usual, **changes})
    return received(rt, staff.clerk, person=person, card=card_data(mobile_phone=phone), **commands)


def asked(rt: Runtime, staff: Staff, **answers: Any) -> tuple[Likeness, ...]:
    return probable_doubles(rt, staff.clerk, answers)


def ids_of(found: tuple[Likeness, ...]) -> list[int]:
    return [likeness.person.id for likeness in found]


TYPED = {"surname": "Иванов", "given_name": "Сергей", "birth_date": "1988-02-29"}


def test_a_likeness_tells_who_is_there_already(rt: Runtime, staff: Staff) -> None:
    got = entered(rt, staff)
    (found,) = asked(rt, staff, **TYPED, mobile_phone=PHONE)
    assert found.person.id == got.person_id
    assert found.person.full_name == "Иванов Сергей Петрович"
    assert (found.person.iin, found.person.birth_date) == (None, BORN)
    assert (found.person.case_number, found.person.state) == (got.number, CaseState.APPLICANT)
    assert (found.phone, found.address_place) == (PHONE, "750000000")
    assert found.address == "Абай даңғылы, 10"
    assert found.agrees == ("name", "birth_date", "phone")


@pytest.mark.parametrize(
    "answers",
    [
        TYPED,
        {**TYPED, "surname": "ИВАНОВ"},
        {**TYPED, "surname": "Ivanov", "given_name": "Sergey"},
        {**TYPED, "surname": "Сергей", "given_name": "Иванов"},
        {**TYPED, "given_name": "Сергей Петрович"},
        {"surname": "Иванов", "given_name": "Сергей", "mobile_phone": PHONE},
        {"birth_date": "1988-02-29", "mobile_phone": PHONE},
        {"birth_date": "1988-02-29", "contact_phone": PHONE, "surname": "Петров"},
        {**TYPED, "iin": "9"},
        {**TYPED, "mobile_phone": None, "patronymic": None},
    ],
)
def test_two_things_that_agree_are_enough(
    rt: Runtime, staff: Staff, answers: dict[str, Any]
) -> None:
    got = entered(rt, staff)
    assert ids_of(asked(rt, staff, **answers)) == [got.person_id]


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"surname": "Иванов", "given_name": "Сергей"},
        {"birth_date": "1988-02-29"},
        {"mobile_phone": PHONE},
        {"surname": "Иванов", "birth_date": "1988-02-29"},
        {**TYPED, "birth_date": "1988-02-28"},
        {**TYPED, "birth_date": "29.02"},
        {**TYPED, "surname": "Ивано"},
        {**TYPED, "surname": "Иванова"},
        {**TYPED, "birth_date": None, "mobile_phone": "+7747"},
    ],
)
def test_one_thing_that_agrees_is_not_enough(
    rt: Runtime, staff: Staff, answers: dict[str, Any]
) -> None:
    entered(rt, staff)
    assert asked(rt, staff, **answers) == ()


def test_an_iin_alone_finds_its_owner(rt: Runtime, staff: Staff) -> None:
    number = iin(BORN)
    got = entered(rt, staff, iin=number)
    (found,) = asked(rt, staff, iin=number, surname="Сидоров")
    assert (found.person.id, found.agrees) == (got.person_id, ("iin",))


def test_two_different_iins_need_everything_else_to_agree(rt: Runtime, staff: Staff) -> None:
    got = entered(rt, staff, iin=iin(BORN))
    typed = {**TYPED, "iin": iin(BORN)}
    assert asked(rt, staff, **typed) == ()
    assert ids_of(asked(rt, staff, **typed, mobile_phone=PHONE)) == [got.person_id]


def test_the_likeliest_comes_first(rt: Runtime, staff: Staff) -> None:
    by_name = entered(rt, staff, mobile_phone="+77010009999").person_id
    by_all = entered(rt, staff, given_name="Сергий", not_doubles=((by_name, "сын соседа"),))
    number = iin(BORN)
    by_iin = entered(rt, staff, iin=number, surname="Петров", mobile_phone="").person_id
    found = asked(rt, staff, **{**TYPED, "given_name": "Сергий"}, mobile_phone=PHONE, iin=number)
    assert ids_of(found) == [by_iin, by_all.person_id]


def test_a_phone_that_many_have_brings_only_those_of_the_same_birth_date(
    rt: Runtime, staff: Staff
) -> None:
    for number, surname in enumerate(("Қасымова", "Ким", "Цой", "Сидоров")):
        born = date(1988, 2, 26 + number)
        entered(rt, staff, surname=surname, given_name="Ай", birth_date=born)
    typed = identity_of({"surname": "Иванов", "given_name": "Сергей", "birth_date": BORN}, PHONE)
    with rt.sessions.read() as session:
        assert [row.surname for row in candidates(session, typed)] == ["Сидоров"]
        assert candidates(session, replace(typed, birth_date=None)) == []
        assert candidates(session, replace(typed, birth_date=None, folded_name="")) == ()


def test_the_person_himself_is_no_double_of_his(rt: Runtime, staff: Staff) -> None:
    got = entered(rt, staff)
    assert asked(rt, staff, **TYPED, person_id=got.person_id) == ()


def test_who_was_set_aside_in_the_answers_is_not_named(rt: Runtime, staff: Staff) -> None:
    got = entered(rt, staff)
    assert asked(rt, staff, **TYPED, not_doubles=[[got.person_id, "бауыры"]]) == ()


def test_only_who_may_search_people_is_told(rt: Runtime, staff: Staff) -> None:
    with pytest.raises(UserError, match="action_not_allowed"):
        probable_doubles(rt, staff.admin, TYPED)


def test_somebody_new_who_is_probably_here_is_refused(rt: Runtime, staff: Staff) -> None:
    got = entered(rt, staff)
    before = everything(rt)
    with pytest.raises(UserError, match="probable_double") as refused:
        entered(rt, staff, patronymic="", mobile_phone="")
    assert refused.value.field == "surname"
    assert refused.value.params == {"person_id": got.person_id}
    assert everything(rt) == before


def test_a_taken_iin_is_told_before_any_likeness(rt: Runtime, staff: Staff) -> None:
    number = iin(BORN)
    entered(rt, staff, iin=number)
    with pytest.raises(UserError, match="iin_taken"):
        entered(rt, staff, iin=number)


def test_a_decision_lets_somebody_new_in_and_is_kept(rt: Runtime, staff: Staff) -> None:
    first = entered(rt, staff).person_id
    second = entered(rt, staff, not_doubles=((first, " егіздің сыңары "),)).person_id
    kept = one(rt, DoubleDecision)
    assert (kept.person_id, kept.other_id, kept.reason) == (second, first, "егіздің сыңары")
    assert (kept.at, kept.account_id) == (at("2021-07-01T10:00"), staff.clerk.account_id)
    with rt.sessions.read() as session:
        event = session.scalars(
            select(AuditEvent).where(AuditEvent.action == "person.not_double")
        ).one()
    assert event.entity_id == str(second)


def test_a_decided_pair_is_not_asked_again_from_either_side(rt: Runtime, staff: Staff) -> None:
    first = entered(rt, staff).person_id
    second = entered(rt, staff, not_doubles=((first, "братья"),)).person_id
    for person_id in (first, second):
        assert asked(rt, staff, **TYPED, mobile_phone=PHONE, person_id=person_id) == ()


def test_a_third_one_is_asked_about_both(rt: Runtime, staff: Staff) -> None:
    first = entered(rt, staff).person_id
    second = entered(rt, staff, not_doubles=((first, "братья"),)).person_id
    assert sorted(ids_of(asked(rt, staff, **TYPED))) == [first, second]
    with pytest.raises(UserError, match="probable_double") as refused:
        entered(rt, staff, not_doubles=((first, "братья"),))
    assert refused.value.params == {"person_id": second}


@pytest.mark.parametrize("reason", ["", "  ", "12345", "--", "но"])
def test_a_decision_needs_a_reason(rt: Runtime, staff: Staff, reason: str) -> None:
    first = entered(rt, staff).person_id
    before = everything(rt)
    with pytest.raises(UserError, match="reason_missing"):
        entered(rt, staff, not_doubles=((first, reason),))
    assert everything(rt) == before


@pytest.mark.parametrize(
    ("reason", "code"),
    [("сын" * 101, "text_too_long"), ("сын\u200b", "text_bidi"), ("сын\x07", "text_control")],
)
def test_a_reason_is_a_text_that_can_be_kept(
    rt: Runtime, staff: Staff, reason: str, code: str
) -> None:
    first = entered(rt, staff).person_id
    with pytest.raises(UserError, match=code):
        entered(rt, staff, not_doubles=((first, reason),))


def test_a_decision_about_nobody_is_refused(rt: Runtime, staff: Staff) -> None:
    with pytest.raises(UserError, match="person_unknown"):
        entered(rt, staff, not_doubles=((77, "братья"),))


def test_a_changed_card_keeps_the_decision_it_has(rt: Runtime, staff: Staff) -> None:
    first = entered(rt, staff).person_id
    second = entered(rt, staff, not_doubles=((first, "братья"),)).person_id
    stored = everything(rt)["double_decision"]
    seen = page(rt, staff, second)
    changed = PersonEntry(
        person=person_data(surname="Иванов", given_name="Сергей"),
        card=card_data(),
        not_doubles=((first, "братья"),),
        person_id=second,
        person_version=seen.version,
        card_version=seen.card_version,
    )
    change_person(rt, staff.clerk, changed)
    assert everything(rt)["double_decision"] == stored


def test_of_merged_records_the_kept_one_is_named_once(rt: Runtime, staff: Staff) -> None:
    first = entered(rt, staff, surname="Сидоров", mobile_phone="").person_id
    end(rt, staff, case_of(rt, staff, first).id)
    second = entered(rt, staff).person_id
    versions = (page(rt, staff, second).version, page(rt, staff, first).version)
    merge_people(rt, staff.clerk, second, first, versions, "одно лицо")
    assert ids_of(asked(rt, staff, **TYPED, mobile_phone=PHONE)) == [second]
    assert ids_of(asked(rt, staff, **{**TYPED, "surname": "Сидоров"})) == [second]


@pytest.fixture
def other(rt: Runtime, engine_url: str) -> Iterator[Runtime]:
    """The same database opened by another program at the next counter."""
    other = open_runtime(engine_url, rt.data_folder, FrozenClock())
    yield other
    other.sessions.close()


def test_of_two_clerks_who_enter_one_person_at_once_the_second_is_told(
    rt: Runtime, other: Runtime, staff: Staff
) -> None:
    gate = Barrier(2)

    def enter(rt: Runtime) -> str:
        gate.wait()
        try:
            return entered(rt, staff).number
        except UserError as error:
            return error.code

    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(enter, (rt, other)))
    assert sorted(results) == ["2021-000001", "probable_double"]
    with rt.sessions.read() as session:
        assert session.scalar(select(func.count()).select_from(Person)) == 1
    assert audit.verify(rt).broken == ()
