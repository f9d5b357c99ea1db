"""§12: the person is registered, the notice issued and handed over, §24's term starts."""

from datetime import date

import pytest
from factories import (
    Staff,
    card_data,
    decision,
    person_data,
    received,
    registered,
)
from fakes import FrozenClock, at
from sqlalchemy import func, select
from stored import everything, one, page

from app.core.errors import UserError
from app.core.vocabulary import CaseState, DocumentKind, MoveName, Role
from app.models import (
    Application,
    CaseTerm,
    PackageDocument,
    Paper,
    Person,
    RegistrationCase,
)
from app.services.handing_over import hand_over_notice
from app.services.people_queries import search_people
from app.services.registration import (
    register_job_seeker,
)
from app.services.runtime import Runtime


def test_the_person_is_registered_and_the_term_met(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    got = received(rt, staff.clerk)
    clock.set("2021-07-02T09:15")
    done = register_job_seeker(rt, staff.clerk, decision(got))
    assert done.verdict.allowed
    case = one(rt, RegistrationCase)
    assert (case.state, case.registered_on) == (CaseState.JOB_SEEKER, date(2021, 7, 2))
    with rt.sessions.read() as session:
        first, second = session.scalars(select(CaseTerm).order_by(CaseTerm.id))
    assert (first.code, first.met, first.ended_at) == ("12", True, at("2021-07-02T09:15"))
    assert first.ended_by == staff.clerk.account_id
    assert (second.code, second.ended_at, second.due_at) == ("24", None, at("2021-07-03T18:30"))


def test_registration_gives_the_notice(rt: Runtime, staff: Staff) -> None:
    done = registered(rt, staff.clerk)
    notice = one(rt, Paper)
    assert (notice.id, notice.number) == (done.notice_id, done.notice_number)
    assert notice.number == "3-2021-000001"
    assert notice.payload["person"] == "Нұрғалиева Әйгерім Серікқызы"
    assert notice.payload["registered_on"] == "2021-07-01"
    assert notice.check_code.startswith("TEREZE 3-2021-000001 2021-07-01 ")


def test_the_notice_is_handed_over_against_one_receipt(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    done = registered(rt, staff.clerk)
    assert done.notice_id is not None
    clock.set("2021-07-02T12:00")
    receipt_id = hand_over_notice(rt, staff.clerk, done.notice_id)
    assert hand_over_notice(rt, staff.of[Role.DIRECTOR], done.notice_id) == receipt_id
    with rt.sessions.read() as session:
        receipt = session.get_one(Paper, receipt_id)
        assert session.scalar(select(func.count()).select_from(Paper)) == 2
    assert (receipt.number, receipt.refers_to_id) == ("Q-2021-000001", done.notice_id)
    assert receipt.payload["notice_number"] == "3-2021-000001"
    assert receipt.payload["document_number"] == "045671234"
    assert receipt.payload["handed_on"] == "2021-07-02"


@pytest.mark.parametrize("paper", ["receipt", "nothing"])
def test_only_a_notice_is_handed_over_against_a_receipt(
    rt: Runtime, staff: Staff, paper: str
) -> None:
    notice = registered(rt, staff.clerk).notice_id
    assert notice is not None
    other = hand_over_notice(rt, staff.clerk, notice) if paper == "receipt" else 77
    with pytest.raises(UserError, match="paper_unknown"):
        hand_over_notice(rt, staff.clerk, other)


def test_the_documents_go_back_at_entry_and_the_application_stays(
    rt: Runtime, staff: Staff
) -> None:
    received(rt, staff.clerk)
    with rt.sessions.read() as session:
        rows = session.scalars(select(PackageDocument).order_by(PackageDocument.id))
        assert [(row.kind, row.returned_at) for row in rows] == [
            (DocumentKind.APPLICATION, None),
            (DocumentKind.IDENTITY, at("2021-07-01T10:00")),
        ]


def test_what_came_after_hours_is_registered_from_the_next_business_day(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    clock.set("2021-06-18T18:45")
    registered(rt, staff.clerk)
    assert one(rt, RegistrationCase).registered_on == date(2021, 6, 21)
    assert one(rt, Paper).payload["registered_on"] == "2021-06-21"
    with rt.sessions.read() as session:
        term = session.scalars(select(CaseTerm).where(CaseTerm.code == "24")).one()
    assert term.due_at == at("2021-06-22T18:30")


@pytest.mark.parametrize("text", ["2021-000001", "3-2021-000001", "q-2021-000001", "045671234"])
def test_the_person_is_found_by_each_number_that_was_given(
    rt: Runtime, staff: Staff, text: str
) -> None:
    done = registered(rt, staff.clerk)
    hand_over_notice(rt, staff.clerk, done.notice_id or 0)
    registered(rt, staff.clerk, card=card_data(identity_number="099999999"))
    assert [row.id for row in search_people(rt, staff.clerk, text)] == [done.person_id]


def test_the_timeline_tells_every_step_and_paper(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    got = received(rt, staff.clerk)
    clock.advance(minutes=20)
    done = register_job_seeker(rt, staff.of[Role.DIRECTOR], decision(got))
    hand_over_notice(rt, staff.clerk, done.notice_id or 0)
    shown = page(rt, staff, got.person_id)
    assert {(e.move, e.paper.number if e.paper else None) for e in shown.timeline} == {
        (MoveName.RECEIVE_APPLICATION, None),
        (MoveName.REGISTER_JOB_SEEKER, None),
        (None, "3-2021-000001"),
        (None, "Q-2021-000001"),
    }
    assert shown.timeline[-1].move is MoveName.RECEIVE_APPLICATION
    assert shown.case is not None
    assert [term.code for term in shown.case.terms] == ["12", "24"]


@pytest.mark.parametrize(
    ("received_with", "decided_with", "code"),
    [
        ({}, {"documents_reliable": False}, "documents_unreliable"),
        ({"information_given": False}, {}, "measures_untold"),
        ({}, {"portal_explained": False}, "portal_untold"),
    ],
    ids=["unreliable", "measures", "portal"],
)
def test_what_a_rule_refuses_leaves_nothing_changed(
    rt: Runtime,
    staff: Staff,
    received_with: dict[str, bool],
    decided_with: dict[str, bool],
    code: str,
) -> None:
    got = received(rt, staff.clerk, **received_with)
    before = everything(rt)
    done = register_job_seeker(rt, staff.clerk, decision(got, **decided_with))
    assert [reason.code for reason in done.verdict.refusals] == [code]
    assert (done.notice_id, done.notice_number) == (None, None)
    assert everything(rt) == before


def test_who_was_told_only_at_the_decision_is_registered(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk, information_given=False)
    done = register_job_seeker(rt, staff.clerk, decision(got, information_given=True))
    assert done.verdict.allowed
    assert one(rt, Application).information_given is True
    case = page(rt, staff, got.person_id).case
    assert case is not None
    assert case.information_given


def test_what_was_told_at_entry_stays_told(rt: Runtime, staff: Staff) -> None:
    registered(rt, staff.clerk)
    assert one(rt, Application).information_given is True


def test_one_who_has_work_but_no_earnings_is_registered(rt: Runtime, staff: Staff) -> None:
    assert registered(rt, staff.clerk, has_job=True).verdict.allowed


def test_registering_twice_is_refused_by_name_and_time(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    got = received(rt, staff.clerk)
    clock.advance(minutes=5)
    register_job_seeker(rt, staff.of[Role.DIRECTOR], decision(got))
    before = everything(rt)
    with pytest.raises(UserError, match="record_changed") as refused:
        register_job_seeker(rt, staff.clerk, decision(got))
    assert refused.value.params == {
        "login": "director",
        "who": {"kk": "Айгүл Сәрсенова", "ru": "Айгуль Сарсенова"},
        "at": at("2021-07-01T10:05"),
        "what": ("state",),
    }
    assert everything(rt) == before


def test_a_case_that_stands_elsewhere_does_not_take_the_move(rt: Runtime, staff: Staff) -> None:
    done = registered(rt, staff.clerk)
    case = page(rt, staff, done.person_id).case
    assert case is not None
    again = decision(received(rt, staff.clerk), case_id=case.id, case_version=case.version)
    with pytest.raises(UserError, match="move_not_allowed"):
        register_job_seeker(rt, staff.clerk, again)


def test_numbers_have_no_gap_after_what_was_rolled_back(rt: Runtime, staff: Staff) -> None:
    received(rt, staff.clerk)
    with pytest.raises(UserError, match="iin_taken"):
        received(rt, staff.clerk, person=person_data(iin=one(rt, Person).iin))
    broken = received(rt, staff.clerk, person=person_data(surname="Нұрғалиева"))
    with pytest.raises(UserError, match="record_changed"):
        register_job_seeker(rt, staff.clerk, decision(broken, case_version=7))
    assert received(rt, staff.clerk).number == "2021-000003"
    assert register_job_seeker(rt, staff.clerk, decision(broken)).notice_number == "3-2021-000001"


def test_each_year_begins_its_numbers_anew(rt: Runtime, staff: Staff, clock: FrozenClock) -> None:
    registered(rt, staff.clerk)
    clock.set("2022-01-05T10:00")
    done = registered(rt, staff.clerk)
    assert done.notice_number == "3-2022-000001"
