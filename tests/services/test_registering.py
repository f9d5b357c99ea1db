"""§4-§13, §22-§24: an application is received, the person registered, each step written down."""

from datetime import date
from typing import Any

import pytest
from factories import (
    Staff,
    application,
    card_data,
    decision,
    identity,
    person_data,
    received,
    registered,
)
from fakes import FrozenClock, at
from sqlalchemy import func, select

from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import CaseState, Channel, DocumentKind, MoveName, Role
from app.models import (
    Application,
    AuditEvent,
    Base,
    CardRevision,
    CaseEvent,
    CaseTerm,
    PackageDocument,
    Paper,
    Person,
    RegistrationCase,
)
from app.services import audit
from app.services.case_steps import end_by_wish, help_with_work
from app.services.drafts import list_drafts, save_draft
from app.services.handing_over import hand_over_notice
from app.services.people_queries import CaseView, PersonPage, open_person, search_people
from app.services.registration import (
    Registered,
    receive_and_register,
    receive_application,
    region_warning,
    register_job_seeker,
)
from app.services.registration_answers import DocumentData
from app.services.runtime import Runtime


def one(rt: Runtime, table: type[Base]) -> Any:
    with rt.sessions.read() as session:
        return session.scalars(select(table)).one()


def everything(rt: Runtime) -> dict[str, list[Any]]:
    """All rows of all tables."""
    with rt.sessions.read() as session:
        tables = Base.metadata.sorted_tables
        return {table.name: list(session.execute(select(table)).all()) for table in tables}


def page(rt: Runtime, staff: Staff, person_id: int) -> PersonPage:
    return open_person(rt, staff.clerk, person_id)


# --- receiving (§5, §7)


def test_an_application_opens_a_case_by_the_centres_edition(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    case = one(rt, RegistrationCase)
    assert (got.number, case.number) == ("2021-000001", "2021-000001")
    assert (case.state, case.edition) == (CaseState.APPLICANT, "259-2021")
    assert case.opened_at == at("2021-07-01T10:00")


def test_receipt_starts_the_one_business_day_of_12(rt: Runtime, staff: Staff) -> None:
    received(rt, staff.clerk)
    term = one(rt, CaseTerm)
    assert (term.code, term.paragraph, term.edition) == ("12", "12", "259-2021")
    assert term.due_at == at("2021-07-02T18:30")
    assert term.arithmetic["amount"] == 1
    assert term.arithmetic["unit"] == "business_day"
    assert term.arithmetic["from"] == "2021-07-01T10:00:00+06:00"
    assert term.arithmetic["due"] == "2021-07-02T18:30:00+06:00"
    assert term.arithmetic["steps"] == [
        {"day": "2021-07-01", "kind": "received"},
        {"day": "2021-07-02", "kind": "counted"},
    ]


def test_the_transferred_saturday_is_a_business_day(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    clock.set("2021-07-02T17:40")
    received(rt, staff.clerk)
    assert one(rt, CaseTerm).due_at == at("2021-07-03T18:30")


@pytest.mark.parametrize(
    ("moment", "channel", "counted_from", "due"),
    [
        ("2021-06-17T18:30", Channel.CENTRE, "2021-06-17", "2021-06-18T18:30"),
        ("2021-06-17T18:31", Channel.CENTRE, "2021-06-18", "2021-06-21T18:30"),
        ("2021-06-19T11:00", Channel.CENTRE, "2021-06-21", "2021-06-22T18:30"),
        ("2021-06-19T11:00", Channel.STATE_CORPORATION, "2021-06-19", "2021-06-21T18:30"),
        ("2021-06-17T19:59", Channel.STATE_CORPORATION, "2021-06-17", "2021-06-18T18:30"),
        ("2021-06-19T20:01", Channel.STATE_CORPORATION, "2021-06-21", "2021-06-22T18:30"),
    ],
    ids=["at_closing", "after_closing", "saturday", "their_saturday", "their_evening", "too_late"],
)
def test_what_comes_after_hours_counts_from_the_next_business_day(
    rt: Runtime,
    staff: Staff,
    clock: FrozenClock,
    moment: str,
    channel: Channel,
    counted_from: str,
    due: str,
) -> None:
    clock.set(moment)
    received(rt, staff.clerk, channel=channel)
    assert one(rt, Application).counted_from == date.fromisoformat(counted_from)
    assert one(rt, CaseTerm).due_at == at(due)


def test_each_step_is_an_event_and_stands_in_the_audit_trail(rt: Runtime, staff: Staff) -> None:
    received(rt, staff.clerk)
    event = one(rt, CaseEvent)
    assert (event.move, event.source, event.target) == (
        MoveName.RECEIVE_APPLICATION,
        None,
        CaseState.APPLICANT,
    )
    assert (event.paragraph, event.account_id) == ("7", staff.clerk.account_id)
    with rt.sessions.read() as session:
        actions = session.scalars(
            select(AuditEvent.action).where(AuditEvent.login == "clerk").order_by(AuditEvent.id)
        ).all()
    assert actions == ["person.entered", "case.receive_application"]


def test_the_package_is_written_down_document_by_document(rt: Runtime, staff: Staff) -> None:
    work = DocumentData(DocumentKind.WORK, "12")
    received(rt, staff.clerk, documents=(*application().documents, work))
    with rt.sessions.read() as session:
        rows = session.scalars(select(PackageDocument).order_by(PackageDocument.id)).all()
    assert [(row.kind, row.number) for row in rows] == [
        (DocumentKind.APPLICATION, ""),
        (DocumentKind.IDENTITY, "045671234"),
        (DocumentKind.WORK, "12"),
    ]
    assert rows[1].valid_until == date(2028, 3, 1)


def test_the_draft_goes_with_the_application_it_became(rt: Runtime, staff: Staff) -> None:
    draft = save_draft(rt, staff.clerk, None, "job_seeker", "person", "Нұрғалиева", {})
    other = save_draft(rt, staff.clerk, None, "job_seeker", "person", "Ким", {})
    received(rt, staff.clerk, draft_id=draft)
    assert [row.id for row in list_drafts(rt, staff.clerk)] == [other]


def test_an_address_in_another_region_warns_and_is_written_down(rt: Runtime, staff: Staff) -> None:
    astana = "710000000"
    assert region_warning(rt, astana).reasons[0].code == "another_region"
    assert region_warning(rt, "750000000").reasons == ()
    received(rt, staff.clerk, card=card_data(address_place=astana))
    assert one(rt, Application).other_region is True


@pytest.mark.parametrize(
    ("documents", "fault"),
    [
        ((identity(),), ("document_missing", "application")),
        ((DocumentData(DocumentKind.APPLICATION),), ("document_missing", "identity")),
        (
            (DocumentData(DocumentKind.APPLICATION), identity(date(2021, 6, 30))),
            ("document_expired", "identity"),
        ),
    ],
    ids=["no_application", "no_identity", "expired_yesterday"],
)
def test_a_package_that_is_not_whole_or_valid_is_not_accepted(
    rt: Runtime, staff: Staff, documents: tuple[DocumentData, ...], fault: tuple[str, str]
) -> None:
    before = everything(rt)
    with pytest.raises(FieldFaults) as refused:
        received(rt, staff.clerk, documents=documents)
    assert [(f.code, f.params["document"]) for f in refused.value.faults] == [fault]
    assert everything(rt) == before


def test_a_document_is_good_through_its_last_day(rt: Runtime, staff: Staff) -> None:
    documents = (DocumentData(DocumentKind.APPLICATION), identity(date(2021, 7, 1)))
    assert received(rt, staff.clerk, documents=documents).number == "2021-000001"


def test_under_sixteen_the_representatives_application_is_asked_for(
    rt: Runtime, staff: Staff
) -> None:
    child = person_data(birth_date=date(2005, 7, 2), iin=None, no_iin_reason="foreigner")
    with pytest.raises(FieldFaults) as refused:
        received(rt, staff.clerk, person=child)
    assert refused.value.params["document"] == DocumentKind.REPRESENTATIVE
    representative = DocumentData(DocumentKind.REPRESENTATIVE)
    got = received(
        rt, staff.clerk, person=child, documents=(*application().documents, representative)
    )
    assert got.number == "2021-000001"


def test_a_person_without_an_iin_is_received_with_the_reason(rt: Runtime, staff: Staff) -> None:
    received(rt, staff.clerk, person=person_data(iin=None, no_iin_reason="foreigner"))
    assert (one(rt, Person).iin, one(rt, Person).no_iin_reason) == (None, "foreigner")


def test_a_person_with_an_open_case_goes_on_in_it(rt: Runtime, staff: Staff) -> None:
    first = received(rt, staff.clerk)
    known = page(rt, staff, first.person_id)
    before = everything(rt)
    with pytest.raises(UserError, match="case_open") as refused:
        received(
            rt,
            staff.clerk,
            person=person_data(iin=known.person["iin"]),
            person_id=known.id,
            person_version=known.version,
            card_version=known.card_version,
        )
    assert refused.value.params == {"number": "2021-000001"}
    assert everything(rt) == before


def test_an_iin_that_somebody_has_is_told_at_its_field(rt: Runtime, staff: Staff) -> None:
    first = received(rt, staff.clerk)
    taken = one(rt, Person).iin
    before = everything(rt)
    with pytest.raises(UserError, match="iin_taken") as refused:
        received(rt, staff.clerk, person=person_data(iin=taken))
    assert (refused.value.field, refused.value.params) == ("iin", {"person_id": first.person_id})
    assert everything(rt) == before


# --- registering (§12)


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


# --- both in one go, for the person who waits


def at_counter(rt: Runtime, staff: Staff, **changes: Any) -> Registered:
    told = {"documents_reliable": True, "portal_explained": True}
    told |= {name: changes.pop(name) for name in tuple(told) if name in changes}
    return receive_and_register(rt, staff.clerk, application(**changes), **told)


def test_who_waits_at_the_counter_is_received_and_registered_in_one_go(
    rt: Runtime, staff: Staff
) -> None:
    draft = save_draft(rt, staff.clerk, None, "job_seeker", "decision", "Нұрғалиева", {})
    done = at_counter(rt, staff, draft_id=draft)
    assert (done.verdict.allowed, done.notice_number) == (True, "3-2021-000001")
    assert one(rt, RegistrationCase).state is CaseState.JOB_SEEKER
    assert list_drafts(rt, staff.clerk) == ()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"has_job": True, "has_earnings": True}, "has_job_and_earnings"),
        ({"documents_reliable": False}, "documents_unreliable"),
        ({"information_given": False}, "measures_untold"),
        ({"portal_explained": False}, "portal_untold"),
        ({"documents": (identity(),)}, "document_missing"),
        ({"person": person_data(surname="李")}, "letter_not_printable"),
    ],
)
def test_what_speaks_against_registering_leaves_nothing_received(
    rt: Runtime, staff: Staff, changes: dict[str, Any], code: str
) -> None:
    draft = save_draft(rt, staff.clerk, None, "job_seeker", "decision", "Нұрғалиева", {})
    before = everything(rt)
    with pytest.raises(UserError, match=code):
        at_counter(rt, staff, draft_id=draft, **changes)
    assert everything(rt) == before
    assert at_counter(rt, staff).notice_number == "3-2021-000001"


# --- help with work (§24), the end by wish (L13.1)


def test_help_with_work_meets_the_term_of_24(rt: Runtime, staff: Staff, clock: FrozenClock) -> None:
    case = case_of(rt, staff, registered(rt, staff.clerk))
    clock.advance(hours=1)
    help_with_work(rt, staff.clerk, case.id, case.version)
    with rt.sessions.read() as session:
        term = session.scalars(select(CaseTerm).where(CaseTerm.code == "24")).one()
    assert (term.met, term.ended_at) == (True, at("2021-07-01T11:00"))
    assert one(rt, RegistrationCase).state is CaseState.JOB_SEEKER


def test_help_given_makes_the_other_clerks_page_stale(rt: Runtime, staff: Staff) -> None:
    case = case_of(rt, staff, registered(rt, staff.clerk))
    help_with_work(rt, staff.of[Role.DIRECTOR], case.id, case.version)
    for step in (help_with_work, end_by_wish):
        with pytest.raises(UserError, match="record_changed") as refused:
            step(rt, staff.clerk, case.id, case.version)
        assert refused.value.params["login"] == "director"


def test_who_is_no_job_seeker_yet_gets_no_help_with_work(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    with pytest.raises(UserError, match="move_not_allowed"):
        help_with_work(rt, staff.clerk, got.case_id, got.case_version)


def case_of(rt: Runtime, staff: Staff, done: Registered) -> CaseView:
    case = page(rt, staff, done.person_id).case
    assert case is not None
    return case


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
        ({"has_job": True, "has_earnings": True}, {}, "has_job_and_earnings"),
        ({}, {"documents_reliable": False}, "documents_unreliable"),
        ({"information_given": False}, {}, "measures_untold"),
        ({}, {"portal_explained": False}, "portal_untold"),
    ],
    ids=["job_and_earnings", "unreliable", "measures", "portal"],
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
        "at": at("2021-07-01T10:05"),
        "what": "state",
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


# --- coming again (§22)


def end(rt: Runtime, staff: Staff, case_id: int) -> None:
    """The case ends by the person's wish (L13.1)."""
    with rt.sessions.read() as session:
        version = session.get_one(RegistrationCase, case_id).version
    end_by_wish(rt, staff.clerk, case_id, version)


def test_who_comes_again_keeps_the_earlier_data_as_history(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    first = received(rt, staff.clerk)
    known = page(rt, staff, first.person_id)
    end(rt, staff, first.case_id)
    clock.set("2021-09-01T10:00")
    married = person_data(iin=known.person["iin"], surname="Қасымова")
    again = received(
        rt,
        staff.clerk,
        person=married,
        card=card_data(mobile_phone="+77475550011"),
        person_id=known.id,
        person_version=known.version,
        card_version=known.card_version,
    )
    assert again.person_id == first.person_id
    assert again.number == "2021-000002"
    shown = page(rt, staff, first.person_id)
    assert (shown.full_name, shown.revisions) == ("Қасымова Әйгерім Серікқызы", 2)
    with rt.sessions.read() as session:
        kept = session.scalars(select(CardRevision.data).order_by(CardRevision.revision)).all()
    assert [data["surname"] for data in kept] == ["Нұрғалиева", "Қасымова"]
    assert [data["mobile_phone"] for data in kept] == ["+77011234567", "+77475550011"]
    assert [row.id for row in search_people(rt, staff.clerk, "қасымова")] == [first.person_id]
    assert search_people(rt, staff.clerk, "нұрғалиева") == ()
    assert [row.id for row in search_people(rt, staff.clerk, first.number)] == [first.person_id]


def test_the_trail_says_what_stood_there_before_and_after(rt: Runtime, staff: Staff) -> None:
    first = received(rt, staff.clerk)
    known = page(rt, staff, first.person_id)
    end(rt, staff, first.case_id)
    received(
        rt,
        staff.clerk,
        person=person_data(iin=known.person["iin"], surname="Қасымова"),
        person_id=known.id,
        person_version=known.version,
        card_version=known.card_version,
    )
    with rt.sessions.read() as session:
        changed = session.scalars(
            select(AuditEvent).where(AuditEvent.action == "person.changed")
        ).one()
    assert '"surname": "Нұрғалиева"' in changed.before
    assert '"surname": "Қасымова"' in changed.after
    assert "given_name" not in changed.after


def test_a_change_made_from_a_stale_page_is_refused_by_name_time_and_field(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    first = received(rt, staff.clerk)
    stale = page(rt, staff, first.person_id)
    end(rt, staff, first.case_id)
    clock.set("2021-09-01T10:00")
    same = person_data(iin=stale.person["iin"])
    seen: dict[str, Any] = {
        "person": same,
        "person_id": stale.id,
        "person_version": stale.version,
        "card_version": stale.card_version,
    }
    other = received(
        rt, staff.of[Role.DIRECTOR], **seen, card=card_data(mobile_phone="+77475550011")
    )
    end(rt, staff, other.case_id)
    before = everything(rt)
    with pytest.raises(UserError, match="record_changed") as refused:
        received(rt, staff.clerk, **seen)
    assert refused.value.params == {
        "login": "director",
        "at": at("2021-09-01T10:00"),
        "what": "mobile_phone",
    }
    assert everything(rt) == before


def test_a_person_who_is_not_there_is_told(rt: Runtime, staff: Staff) -> None:
    with pytest.raises(UserError, match="person_unknown"):
        received(rt, staff.clerk, person_id=77, person_version=1, card_version=1)
    with pytest.raises(UserError, match="person_unknown"):
        open_person(rt, staff.clerk, 77)


def test_a_look_at_a_person_is_written_down(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    open_person(rt, staff.of[Role.SUPERVISOR], got.person_id)
    with rt.sessions.read() as session:
        last = session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc()).limit(1)).one()
    assert (last.login, last.action, last.entity_id) == (
        "supervisor",
        "person.viewed",
        str(got.person_id),
    )
    assert audit.verify(rt).broken == ()


def test_a_wished_end_lets_the_running_term_fall_away(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    end(rt, staff, got.case_id)
    term = one(rt, CaseTerm)
    assert (term.ended_at, term.met) == (at("2021-07-01T10:00"), False)
    assert one(rt, RegistrationCase).closed_at == at("2021-07-01T10:00")


def test_the_command_is_not_changed_by_its_use(rt: Runtime, staff: Staff) -> None:
    command = application()
    receive_application(rt, staff.clerk, command)
    with pytest.raises(UserError, match="iin_taken"):
        receive_application(rt, staff.clerk, command)
