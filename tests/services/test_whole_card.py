"""The whole data form is kept: fields, lists, and every state they were in (§10, §22)."""

from datetime import date
from typing import Any

import pytest
from factories import Staff, answers, card_data, received
from fakes import FrozenClock
from sqlalchemy import select
from stored import page

from app.core.errors import UserError
from app.core.vocabulary import Role
from app.models import Application, CardJob, CardRevision
from app.services.card_answers import read_card
from app.services.card_data import EducationData, JobData, LanguageData, PersonEntry
from app.services.people import change_person
from app.services.registration import receive_application
from app.services.registration_answers import read_application
from app.services.runtime import Runtime
from app.ui.wizards.job_seeker.flow import answers_of

TODAY = date(2021, 7, 1)
JOBS = (
    JobData("4110-0", "хатшы", "Қазпошта", None, "Хат", 3, date(2015, 1, 5), date(2018, 1, 5)),
    JobData("2411-0", hired_on=date(2018, 2, 1), consent=True),
)
LISTS: dict[str, Any] = {
    "education": (EducationData("ҚазҰУ", "Экономика", entered_on=date(2008, 9, 1)),),
    "jobs": JOBS,
    "languages": (LanguageData("kazakh", "native"), LanguageData("english")),
    "target_groups": ("women", "kandas"),
    "special_skills": ("1С", "Excel"),
    "driving_licences": ("b",),
}


def test_lists_are_kept_in_their_order(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk, card=card_data(**LISTS, children=2))
    card = page(rt, staff, got.person_id).card
    assert [job["occupation"] for job in card["jobs"]] == ["4110-0", "2411-0"]
    assert card["jobs"][0]["hired_on"] == "2015-01-05"
    assert card["languages"] == [
        {"language": "kazakh", "level": "native"},
        {"language": "english", "level": None},
    ]
    assert (card["target_groups"], card["special_skills"]) == (["women", "kandas"], ["1С", "Excel"])
    assert (card["hobbies"], card["children"]) == ([], 2)


def entry(rt: Runtime, staff: Staff, person_id: int, **changes: Any) -> PersonEntry:
    """The card as the wizard would hand it back, with some of it changed."""
    filled = answers_of(page(rt, staff, person_id), TODAY) | changes
    return read_card(filled, TODAY)


def test_a_card_that_opens_filled_and_is_saved_says_the_same(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk, card=card_data(**LISTS))
    before = page(rt, staff, got.person_id)
    change_person(rt, staff.clerk, entry(rt, staff, got.person_id))
    after = page(rt, staff, got.person_id)
    own = {"version", "changed_at"}
    assert {k: v for k, v in before.card.items() if k not in own} == {
        k: v for k, v in after.card.items() if k not in own
    }
    assert {k: v for k, v in before.person.items() if k not in own} == {
        k: v for k, v in after.person.items() if k not in own
    }


def test_a_list_that_did_not_change_keeps_its_records(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk, card=card_data(**LISTS))
    with rt.sessions.read() as session:
        before = session.scalars(select(CardJob.id)).all()
    change_person(rt, staff.clerk, entry(rt, staff, got.person_id, email="a@mail.kz"))
    with rt.sessions.read() as session:
        assert session.scalars(select(CardJob.id)).all() == before


def test_each_change_leaves_the_state_before_it(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    got = received(rt, staff.clerk, card=card_data(**LISTS))
    clock.advance(hours=1)
    change_person(rt, staff.clerk, entry(rt, staff, got.person_id, jobs=[]))
    with rt.sessions.read() as session:
        first, second = session.scalars(select(CardRevision).order_by(CardRevision.revision))
    assert len(first.data["jobs"]) == 2
    assert second.data["jobs"] == []


def test_a_change_from_an_old_view_is_refused(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    stale = entry(rt, staff, got.person_id, email="a@mail.kz")
    change_person(rt, staff.clerk, entry(rt, staff, got.person_id, email="b@mail.kz"))
    with pytest.raises(UserError, match="record_changed"):
        change_person(rt, staff.clerk, stale)


def test_who_may_not_edit_changes_nothing(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    with pytest.raises(UserError, match="action_not_allowed"):
        change_person(rt, staff.of[Role.SUPERVISOR], entry(rt, staff, got.person_id))


def test_answers_of_registers_are_kept_as_entered_by_hand(rt: Runtime, staff: Staff) -> None:
    asked = {"register": "individuals", "answer": "confirmed", "note": "ЖТ МДҚ"}
    receive_application(rt, staff.clerk, read_application(answers(inquiries=[asked]), TODAY))
    with rt.sessions.read() as session:
        (row,) = session.scalars(select(Application)).one().inquiries
    assert (row.register, row.answer, row.note, row.by_hand) == (*asked.values(), True)


def under_16(**changes: Any) -> dict[str, Any]:
    young = {
        "iin": None,
        "without_iin": True,
        "no_iin_reason": "document_in_progress",
        "birth_date": "2006-01-10",
        "representative_document": True,
        "representative_name": "Нұрғалиев Серік",
        "representative_relation": "parent",
        "representative_phone": "8 701 555 44 33",
    }
    return answers(**(young | changes))


def test_under_sixteen_the_representative_is_kept_with_the_application(
    rt: Runtime, staff: Staff
) -> None:
    receive_application(rt, staff.clerk, read_application(under_16(), TODAY))
    with rt.sessions.read() as session:
        filed = session.scalars(select(Application)).one()
    assert (filed.representative_name, filed.representative_relation) == (
        "Нұрғалиев Серік",
        "parent",
    )
    assert filed.representative_phone == "+77015554433"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("representative_document", "document_missing"),
        ("representative_name", "representative_unnamed"),
        ("representative_relation", "representative_unnamed"),
    ],
)
def test_under_sixteen_nothing_goes_without_the_representative(name: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        read_application(under_16(**{name: None}), TODAY)
    assert (refused.value.field, refused.value.code) == (name, code)


def test_a_card_with_an_expired_document_may_be_changed(rt: Runtime, staff: Staff) -> None:
    """S9 refuses an application; a telephone may be written down all the same."""
    got = received(rt, staff.clerk)
    filled = answers_of(page(rt, staff, got.person_id), TODAY)
    filled |= {"identity_valid_until": "2021-06-30", "email": "a@mail.kz"}
    change_person(rt, staff.clerk, read_card(filled, TODAY))
    assert page(rt, staff, got.person_id).card["email"] == "a@mail.kz"
