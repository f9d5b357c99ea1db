"""What was registered in error is put right by an act that refers to the wrong notice."""

from datetime import date

import pypdfium2
import pytest
from factories import Staff, application, person_data, registered
from sqlalchemy import select
from stored import one, page

from app.core.errors import UserError
from app.core.vocabulary import CaseState, Correction, Form, Language, ProfileCategory, Role
from app.models import CaseEvent, CaseTerm, Paper, PaperSheet, RegistrationCase
from app.services.card_answers import read_card
from app.services.case_steps import end_by_wish
from app.services.corrections import CorrectRegistration, correct_registration
from app.services.handing_over import hand_over_notice
from app.services.notices import Note
from app.services.papers import prepare_sheet
from app.services.people import change_person
from app.services.refusals import refuse_package
from app.services.registration import receive_application
from app.services.runtime import Actor, Runtime
from app.ui.wizards.job_seeker.flow import answers_of


def correction(rt: Runtime, kind: Correction, reason: str = "Басқа адам") -> CorrectRegistration:
    case = one(rt, RegistrationCase)
    why = Note(reason, "Другой человек" if reason.strip() else "")
    return CorrectRegistration(case.id, case.version, kind, why)


def director(staff: Staff) -> Actor:
    return staff.of[Role.DIRECTOR]


def papers(rt: Runtime) -> dict[int, Paper]:
    with rt.sessions.read() as session:
        return {paper.id: paper for paper in session.scalars(select(Paper))}


def test_an_annulled_registration_is_over_and_its_act_refers_to_the_notice(
    rt: Runtime, staff: Staff
) -> None:
    done = registered(rt, staff.clerk)
    put_right = correct_registration(rt, director(staff), correction(rt, Correction.ANNUL))
    case = one(rt, RegistrationCase)
    assert case.state is CaseState.ANNULLED
    assert case.closed_at is not None
    act = papers(rt)[put_right.act_id]
    assert (act.form, act.refers_to_id) == (Form.CORRECTION, done.notice_id)
    assert (act.payload["notice_number"], act.payload["reason"]) == (
        "3-2021-000001",
        {"kk": "Басқа адам", "ru": "Другой человек"},
    )
    assert put_right.notice_id is None
    with rt.sessions.read() as session:
        term = session.scalars(select(CaseTerm).where(CaseTerm.code == "24")).one()
    assert (term.met, term.ended_at is None) == (False, False)


def test_nothing_is_deleted_by_a_correction(rt: Runtime, staff: Staff) -> None:
    done = registered(rt, staff.clerk)
    assert done.notice_id is not None
    prepare_sheet(rt, staff.clerk, done.notice_id, Language.KAZAKH)
    kept = one(rt, PaperSheet).pdf
    correct_registration(rt, director(staff), correction(rt, Correction.ANNUL))
    assert one(rt, PaperSheet).pdf == kept
    timeline = page(rt, staff, done.person_id).timeline
    assert len([event for event in timeline if event.paper]) == 2


def test_a_replaced_notice_is_issued_from_the_card_as_it_now_stands(
    rt: Runtime, staff: Staff
) -> None:
    done = registered(rt, staff.clerk)
    put_right = correct_registration(rt, director(staff), correction(rt, Correction.REPLACE))
    assert put_right.notice_id is not None
    issued = papers(rt)
    assert issued[put_right.notice_id].number == "3-2021-000002"
    assert issued[put_right.notice_id].refers_to_id == done.notice_id
    assert issued[put_right.act_id].payload["new_notice_number"] == "3-2021-000002"
    assert one(rt, RegistrationCase).state is CaseState.JOB_SEEKER


def test_a_notice_put_right_is_shown_as_void_and_handed_over_no_more(
    rt: Runtime, staff: Staff
) -> None:
    done = registered(rt, staff.clerk)
    put_right = correct_registration(rt, director(staff), correction(rt, Correction.REPLACE))
    assert done.notice_id is not None
    assert put_right.notice_id is not None
    for language, mark in (("kk", "ЖАРАМСЫЗ"), ("ru", "НЕДЕЙСТВИТЕЛЬНО")):
        shown = prepare_sheet(rt, staff.clerk, done.notice_id, Language(language)).pdf
        assert f"{mark}" in text_of(shown)
        assert mark not in text_of(
            prepare_sheet(rt, staff.clerk, put_right.notice_id, Language(language)).pdf
        )
    with pytest.raises(UserError, match="notice_void"):
        hand_over_notice(rt, staff.clerk, done.notice_id)
    receipt = hand_over_notice(rt, staff.clerk, put_right.notice_id)
    assert papers(rt)[receipt].form is Form.RECEIPT


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return str(document[0].get_textpage().get_text_bounded())


def test_a_replaced_notice_is_judged_by_the_card_as_it_now_stands(
    rt: Runtime, staff: Staff
) -> None:
    done = registered(rt, staff.clerk)
    before = one(rt, RegistrationCase).profile_category
    changed = answers_of(page(rt, staff, done.person_id), date(2021, 7, 1))
    changed |= {"unemployed_since": "2018-01-10"}
    change_person(rt, staff.clerk, read_card(changed, date(2021, 7, 1)))
    correct_registration(rt, director(staff), correction(rt, Correction.REPLACE))
    case = one(rt, RegistrationCase)
    assert case.profile_category is ProfileCategory.OVER_12_MONTHS
    with rt.sessions.read() as session:
        event = session.scalars(select(CaseEvent).order_by(CaseEvent.id.desc())).first()
    assert event is not None
    assert event.details["profile_before"]["category"] == before


def test_one_who_proves_to_be_under_sixteen_is_not_registered_anew(
    rt: Runtime, staff: Staff
) -> None:
    young = person_data(iin=None, no_iin_reason="document_in_progress")
    done = registered(rt, staff.clerk, person=young)
    changed = answers_of(page(rt, staff, done.person_id), date(2021, 7, 1))
    changed |= {"birth_date": "2006-05-17"}
    change_person(rt, staff.clerk, read_card(changed, date(2021, 7, 1)))
    with pytest.raises(UserError, match="document_missing"):
        correct_registration(rt, director(staff), correction(rt, Correction.REPLACE))
    correct_registration(rt, director(staff), correction(rt, Correction.ANNUL))
    assert one(rt, RegistrationCase).state is CaseState.ANNULLED


def test_an_error_in_a_refusal_is_put_right_too(rt: Runtime, staff: Staff) -> None:
    refused = refuse_package(rt, staff.clerk, application(documents=()), Note())
    put_right = correct_registration(rt, director(staff), correction(rt, Correction.REPLACE))
    assert put_right.notice_id is not None
    anew = papers(rt)[put_right.notice_id]
    assert (anew.form, anew.refers_to_id) == (Form.REFUSED, refused.notice_id)
    assert one(rt, RegistrationCase).state is CaseState.REFUSED
    correct_registration(rt, director(staff), correction(rt, Correction.ANNUL))
    assert one(rt, RegistrationCase).state is CaseState.ANNULLED


def test_the_error_is_put_right_after_the_person_left(rt: Runtime, staff: Staff) -> None:
    registered(rt, staff.clerk)
    case = one(rt, RegistrationCase)
    end_by_wish(rt, staff.clerk, case.id, case.version)
    correct_registration(rt, director(staff), correction(rt, Correction.ANNUL))
    assert one(rt, RegistrationCase).state is CaseState.ANNULLED


def test_the_person_of_an_annulled_registration_may_apply_anew(rt: Runtime, staff: Staff) -> None:
    done = registered(rt, staff.clerk)
    correct_registration(rt, director(staff), correction(rt, Correction.ANNUL))
    known = page(rt, staff, done.person_id)
    again = application(
        person_id=known.id, person_version=known.version, card_version=known.card_version
    )
    assert receive_application(rt, staff.clerk, again).number == "2021-000002"


@pytest.mark.parametrize("kind", Correction)
def test_a_correction_has_a_reason_and_is_the_directors(
    rt: Runtime, staff: Staff, kind: Correction
) -> None:
    registered(rt, staff.clerk)
    with pytest.raises(UserError, match="reason_missing"):
        correct_registration(rt, director(staff), correction(rt, kind, reason=" "))
    with pytest.raises(UserError, match="action_not_allowed"):
        correct_registration(rt, staff.clerk, correction(rt, kind))


def test_one_registration_is_not_annulled_twice(rt: Runtime, staff: Staff) -> None:
    registered(rt, staff.clerk)
    twice = correction(rt, Correction.ANNUL)
    correct_registration(rt, director(staff), twice)
    with pytest.raises(UserError, match="record_changed"):
        correct_registration(rt, director(staff), twice)
    with pytest.raises(UserError, match="move_not_allowed"):
        correct_registration(rt, director(staff), correction(rt, Correction.ANNUL))
