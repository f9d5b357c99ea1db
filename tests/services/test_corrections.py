"""What was registered in error is put right by an act that refers to the wrong notice."""

import pytest
from factories import Staff, application, registered
from sqlalchemy import select
from stored import one, page

from app.core.errors import UserError
from app.core.vocabulary import CaseState, Correction, Form, Role
from app.models import CaseTerm, Paper, RegistrationCase
from app.services.corrections import CorrectRegistration, correct_registration
from app.services.handing_over import hand_over_notice
from app.services.notices import Note
from app.services.papers import prepare_sheet
from app.services.registration import receive_application
from app.services.runtime import Actor, Runtime


def correction(rt: Runtime, kind: Correction, reason: str = "Басқа адам") -> CorrectRegistration:
    case = one(rt, RegistrationCase)
    return CorrectRegistration(case.id, case.version, kind, Note(reason))


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
        {"kk": "Басқа адам", "ru": "Басқа адам"},  # one language is enough
    )
    assert put_right.notice_id is None
    with rt.sessions.read() as session:
        term = session.scalars(select(CaseTerm).where(CaseTerm.code == "24")).one()
    assert (term.met, term.ended_at is None) == (False, False)


def test_nothing_is_deleted_by_a_correction(rt: Runtime, staff: Staff) -> None:
    done = registered(rt, staff.clerk)
    assert done.notice_id is not None
    before = prepare_sheet(rt, staff.clerk, done.notice_id, "kk").pdf
    correct_registration(rt, director(staff), correction(rt, Correction.ANNUL))
    assert prepare_sheet(rt, staff.clerk, done.notice_id, "kk").pdf == before
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


def test_each_notice_has_a_receipt_of_its_own(rt: Runtime, staff: Staff) -> None:
    done = registered(rt, staff.clerk)
    put_right = correct_registration(rt, director(staff), correction(rt, Correction.REPLACE))
    assert done.notice_id is not None
    assert put_right.notice_id is not None
    first = hand_over_notice(rt, staff.clerk, done.notice_id)
    second = hand_over_notice(rt, staff.clerk, put_right.notice_id)
    assert first != second
    assert papers(rt)[first].form is papers(rt)[second].form is Form.RECEIPT


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
