"""§4-§7: an application is received whole or not at all; the term of §12 starts."""

from datetime import date

import pytest
from factories import (
    Staff,
    answers,
    application,
    card_data,
    identity,
    iin,
    person_data,
    received,
)
from fakes import FrozenClock, at
from sqlalchemy import select
from stored import everything, one, page

from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import CaseState, Channel, DocumentKind, MoveName
from app.models import (
    Application,
    AuditEvent,
    CaseEvent,
    CaseTerm,
    Centre,
    PackageDocument,
    Person,
    RegistrationCase,
)
from app.services.drafts import list_drafts, save_draft
from app.services.registration import day_of_receipt, receive_application, region_warning
from app.services.registration_answers import DocumentData, read_application
from app.services.runtime import Runtime


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
    assert region_warning(rt, "registered", astana).reasons[0].code == "another_region"
    assert region_warning(rt, "registered", "750000000").reasons == ()
    received(rt, staff.clerk, card=card_data(address_place=astana))
    assert one(rt, Application).other_region is True


@pytest.mark.parametrize("kind", ["abroad", "none"])
def test_an_address_in_no_region_is_told_and_is_not_another_region(
    rt: Runtime, staff: Staff, kind: str
) -> None:
    assert region_warning(rt, kind, None).warnings
    received(rt, staff.clerk, card=card_data(address_kind=kind, address_place=None))
    assert one(rt, Application).other_region is False


def test_a_registered_address_without_a_place_may_be_in_another_region(
    rt: Runtime, staff: Staff
) -> None:
    received(rt, staff.clerk, card=card_data(address_place=None))
    assert one(rt, Application).other_region is True


@pytest.mark.parametrize(
    ("place", "other"),
    [
        ("103233127", False),
        ("103430100", True),
        ("101000000", True),
        ("710000000", True),
    ],
    ids=["a_village_in_it", "the_next_district", "a_town_beside", "another_city"],
)
def test_a_district_centre_serves_its_district(
    rt: Runtime, staff: Staff, place: str, other: bool
) -> None:
    with rt.sessions.begin() as session:
        session.get_one(Centre, 1).region = "103200000"
    warned = [reason.code for reason in region_warning(rt, "registered", place).warnings]
    assert warned == (["another_region"] if other else [])
    received(rt, staff.clerk, card=card_data(address_place=place))
    assert one(rt, Application).other_region is other


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


def test_who_has_both_work_and_earnings_is_not_received(rt: Runtime, staff: Staff) -> None:
    before = everything(rt)
    with pytest.raises(FieldFaults) as refused:
        received(rt, staff.clerk, has_job=True, has_earnings=True)
    assert [(f.code, f.field) for f in refused.value.faults] == [
        ("has_job_and_earnings", "has_earnings")
    ]
    assert everything(rt) == before


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2021-06-18T18:30", "2021-06-18"),
        ("2021-06-18T19:05", "2021-06-21"),
        ("2021-06-19T11:00", "2021-06-21"),
    ],
    ids=["friday_at_closing", "friday_evening", "saturday"],
)
def test_the_day_of_receipt_is_the_business_day_that_counts(
    rt: Runtime, clock: FrozenClock, moment: str, day: str
) -> None:
    clock.set(moment)
    assert day_of_receipt(rt) == date.fromisoformat(day)


def test_on_friday_evening_a_document_good_until_friday_has_expired(
    rt: Runtime, clock: FrozenClock
) -> None:
    clock.set("2021-06-18T19:05")
    laid = answers(identity_valid_until="2021-06-18")
    with pytest.raises(FieldFaults) as refused:
        read_application(laid, day_of_receipt(rt))
    assert {f.field for f in refused.value.faults} == {"identity_valid_until"}
    clock.set("2021-06-18T18:30")
    assert (
        read_application(laid, day_of_receipt(rt)).card.identity_valid_until == clock.now().date()
    )


def test_who_turns_sixteen_at_the_weekend_needs_no_representative_on_friday_evening(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    child = answers(iin=iin(date(2005, 6, 19)), birth_date="2005-06-19")
    clock.set("2021-06-18T18:30")
    with pytest.raises(FieldFaults) as refused:
        read_application(child, day_of_receipt(rt))
    assert refused.value.params["document"] is DocumentKind.REPRESENTATIVE
    clock.set("2021-06-18T19:05")
    receive_application(rt, staff.clerk, read_application(child, day_of_receipt(rt)))
    assert one(rt, Application).counted_from == date(2021, 6, 21)


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
        rt,
        staff.clerk,
        person=child,
        documents=(*application().documents, representative),
        representative_name="Нұрғалиев Серік",
        representative_relation="parent",
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
