"""S9 and §8: acceptance refused, registration refused; each with its paper and its way back."""

from datetime import date

import pytest
from factories import Staff, application, decision, identity, received
from fakes import FrozenClock, at
from sqlalchemy import select
from stored import one, page

from app.core.errors import UserError
from app.core.vocabulary import CaseState, DocumentKind, Form, Language, MoveName
from app.models import CaseEvent, CaseTerm, PackageDocument, Paper, RegistrationCase
from app.services.notices import Note
from app.services.papers import prepare_sheet
from app.services.refusals import (
    RefuseUnreliable,
    receive_and_refuse,
    refuse_package,
    refuse_unreliable,
)
from app.services.registration import receive_application, register_job_seeker
from app.services.registration_answers import DocumentData
from app.services.runtime import Runtime

APPLICATION = DocumentData(DocumentKind.APPLICATION)
ADDED = Note("Жеке куәлікті ауыстырыңыз.", "Замените удостоверение.")
EXPIRED = identity(valid_until=date(2021, 6, 30))


def test_an_incomplete_package_is_refused_by_appendix_5(rt: Runtime, staff: Staff) -> None:
    refused = refuse_package(rt, staff.clerk, application(documents=(APPLICATION,)), Note())
    assert refused.notice_number == "5-2021-000001"
    case, notice = one(rt, RegistrationCase), one(rt, Paper)
    assert (case.state, case.closed_at) == (CaseState.REFUSED, at("2021-07-01T10:00"))
    assert (notice.form, notice.payload["person"]) == (
        Form.REFUSED,
        "Нұрғалиева Әйгерім Серікқызы",
    )
    assert len(notice.payload["causes"]["kk"]) == 1
    assert "8-тарма" in notice.payload["causes"]["kk"][0]
    assert one(rt, CaseEvent).move is MoveName.REFUSE_PACKAGE


def test_all_of_a_refused_package_goes_back_and_no_term_runs(rt: Runtime, staff: Staff) -> None:
    refuse_package(rt, staff.clerk, application(documents=(APPLICATION, EXPIRED)), Note())
    with rt.sessions.read() as session:
        documents = session.scalars(select(PackageDocument)).all()
        assert [row.returned_at for row in documents] == [at("2021-07-01T10:00")] * 2
        assert session.scalars(select(CaseTerm)).all() == []


def test_every_cause_and_what_the_clerk_adds_stand_on_the_refusal(
    rt: Runtime, staff: Staff
) -> None:
    command = application(documents=(EXPIRED,))
    refused = refuse_package(rt, staff.clerk, command, ADDED)
    causes = one(rt, Paper).payload["causes"]
    assert len(causes["kk"]) == len(causes["ru"]) == 3
    assert (causes["kk"][-1], causes["ru"][-1]) == (ADDED.kk, ADDED.ru)
    assert any("30" in cause and "2021" in cause for cause in causes["ru"])
    for language in (Language.KAZAKH, Language.RUSSIAN):
        assert prepare_sheet(rt, staff.clerk, refused.notice_id, language).pdf[:4] == b"%PDF"


def test_a_whole_package_cannot_be_refused(rt: Runtime, staff: Staff) -> None:
    with pytest.raises(UserError, match="package_whole"):
        refuse_package(rt, staff.clerk, application(), Note())


def test_who_was_refused_may_come_again_with_what_was_missing(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    refused = refuse_package(rt, staff.clerk, application(documents=(APPLICATION,)), Note())
    known = page(rt, staff, refused.person_id)
    clock.set("2021-07-02T10:00")
    again = application(
        person_id=known.id,
        person_version=known.version,
        card_version=known.card_version,
        person=application().person,
    )
    taken = receive_application(rt, staff.clerk, again)
    assert register_job_seeker(rt, staff.clerk, decision(taken)).verdict.allowed


def refusal(case_id: int, version: int, *documents: DocumentKind, why: str) -> RefuseUnreliable:
    return RefuseUnreliable(case_id, version, documents, Note(why))


def test_unreliable_documents_are_refused_by_appendix_2_within_the_day(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    got = received(rt, staff.clerk)
    clock.set("2021-07-02T11:00")
    command = refusal(got.case_id, got.case_version, DocumentKind.IDENTITY, why="Мөрі жоқ")
    refused = refuse_unreliable(rt, staff.clerk, command)
    assert refused.notice_number == "2-2021-000001"
    assert one(rt, RegistrationCase).state is CaseState.REFUSED
    term = one(rt, CaseTerm)
    assert (term.code, term.met, term.ended_at) == ("12", True, at("2021-07-02T11:00"))
    causes = one(rt, Paper).payload["causes"]
    assert causes["kk"][-1] == "Мөрі жоқ"
    assert "Мөрі жоқ" not in causes["ru"], "a sheet is in one language"


def test_the_attached_documents_go_back_and_the_application_stays(
    rt: Runtime, staff: Staff
) -> None:
    got = received(rt, staff.clerk)
    command = refusal(got.case_id, got.case_version, DocumentKind.IDENTITY, why="Түзетілген")
    refuse_unreliable(rt, staff.clerk, command)
    with rt.sessions.read() as session:
        back = {row.kind: row.returned_at for row in session.scalars(select(PackageDocument))}
    assert back[DocumentKind.APPLICATION] is None
    assert back[DocumentKind.IDENTITY] is not None


@pytest.mark.parametrize(
    ("documents", "why", "code"),
    [
        ((), "Түзетілген", "unreliable_document_missing"),
        ((DocumentKind.WORK,), "Түзетілген", "unreliable_document_missing"),
        ((DocumentKind.IDENTITY,), "  ", "unreliable_why_missing"),
    ],
    ids=["none_named", "not_presented", "no_reason"],
)
def test_a_refusal_names_the_document_and_the_reason(
    rt: Runtime, staff: Staff, documents: tuple[DocumentKind, ...], why: str, code: str
) -> None:
    got = received(rt, staff.clerk)
    with pytest.raises(UserError, match=code):
        refuse_unreliable(
            rt, staff.clerk, refusal(got.case_id, got.case_version, *documents, why=why)
        )
    assert one(rt, RegistrationCase).state is CaseState.APPLICANT


def test_the_reason_may_be_told_in_russian_only(rt: Runtime, staff: Staff) -> None:
    told = Note("  ", "Фотография заменена")
    receive_and_refuse(rt, staff.clerk, application(), (DocumentKind.IDENTITY,), told)
    causes = one(rt, Paper).payload["causes"]
    assert (len(causes["kk"]), causes["ru"][1:]) == (1, [told.ru])


def test_at_the_counter_the_refusal_is_one_with_the_reception(rt: Runtime, staff: Staff) -> None:
    refused = receive_and_refuse(
        rt, staff.clerk, application(), (DocumentKind.IDENTITY,), Note("Суреті ауыстырылған")
    )
    with rt.sessions.read() as session:
        moves = [row.move for row in session.scalars(select(CaseEvent).order_by(CaseEvent.id))]
    assert moves == [MoveName.RECEIVE_APPLICATION, MoveName.REFUSE_UNRELIABLE]
    assert one(rt, Paper).id == refused.notice_id


def test_a_refusal_that_fails_leaves_nothing_received(rt: Runtime, staff: Staff) -> None:
    with pytest.raises(UserError, match="unreliable_why_missing"):
        receive_and_refuse(rt, staff.clerk, application(), (DocumentKind.IDENTITY,), Note())
    with rt.sessions.read() as session:
        assert session.scalars(select(RegistrationCase)).all() == []


def test_a_decided_case_is_not_refused_any_more(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    register_job_seeker(rt, staff.clerk, decision(got))
    with pytest.raises(UserError, match="record_changed"):
        refuse_unreliable(
            rt,
            staff.clerk,
            refusal(got.case_id, got.case_version, DocumentKind.IDENTITY, why="Кеш"),
        )
