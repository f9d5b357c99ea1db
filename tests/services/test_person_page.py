"""What a person's page is told: the package, the stages, what may be done next, earlier cases."""

from datetime import date

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
from full_card import FIRST_JOB, picture, received_whole, with_scans
from sqlalchemy import select
from stored import case_of, end, page

from app.core.clock import today
from app.core.errors import UserError
from app.core.vocabulary import (
    CaseState,
    Correction,
    DocumentKind,
    Form,
    Language,
    MoveName,
    Role,
    ServiceStage,
)
from app.models import Account, AuditEvent
from app.services.card_answers import read_card
from app.services.card_history import Change, card_history
from app.services.corrections import CorrectRegistration, correct_registration
from app.services.handing_over import hand_over_notice
from app.services.notices import Note
from app.services.papers import record_print
from app.services.people import change_person
from app.services.person_page import open_person
from app.services.refusals import (
    RefuseUnreliable,
    receive_and_refuse,
    refuse_package,
    refuse_unreliable,
)
from app.services.registration import register_job_seeker, take_up
from app.services.runtime import Runtime
from app.ui.wizards.flow import EARLIER
from app.ui.wizards.job_seeker.flow import answers_of, application_answers, decision_answers


def test_the_package_is_shown_with_its_scans_and_what_went_back(
    rt: Runtime, staff: Staff, tmp_path
) -> None:
    scans = with_scans(rt, staff, picture(tmp_path))
    got = received_whole(rt, staff, identity_files=scans)
    signed, identity, work = case_of(rt, staff, got.person_id).application.documents
    assert (signed.kind, signed.returned_at) == (DocumentKind.APPLICATION, None)
    assert identity.returned_at == at("2021-07-01T10:00")
    assert [file.name for file in identity.files] == ["куәлік.png"]
    assert (work.number, work.issued_on, work.files) == ("ЕК-112233", date(2012, 8, 1), ())


def test_the_answers_of_registers_say_that_they_were_entered_by_hand(
    rt: Runtime, staff: Staff
) -> None:
    got = received_whole(rt, staff)
    first, second = case_of(rt, staff, got.person_id).application.inquiries
    assert (first.register, first.answer, first.note, first.by_hand) == (
        "individuals",
        "confirmed",
        "ЖТ МДҚ",
        True,
    )
    assert (second.register, second.by_hand) == ("pension_contributions", True)


def test_each_stage_of_the_service_has_its_moment(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    got = received(rt, staff.clerk)
    clock.advance(minutes=5)
    take_up(rt, staff.clerk, got.case_id)
    clock.advance(minutes=5)
    done = register_job_seeker(rt, staff.clerk, decision(got))
    stages = case_of(rt, staff, got.person_id).stages
    assert [(stage.stage, stage.at) for stage in stages] == [
        (ServiceStage.RECEIVED, at("2021-07-01T10:00")),
        (ServiceStage.IN_WORK, at("2021-07-01T10:05")),
        (ServiceStage.DECIDED, at("2021-07-01T10:10")),
        (ServiceStage.ISSUED, None),
    ]
    clock.advance(minutes=5)
    assert done.notice_id is not None
    record_print(rt, staff.clerk, done.notice_id, Language.KAZAKH)
    assert case_of(rt, staff, got.person_id).stages[-1].at == at("2021-07-01T10:15")


def test_the_moment_of_the_first_look_at_an_application_stays(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    got = received(rt, staff.clerk)
    for _ in range(2):
        clock.advance(minutes=5)
        take_up(rt, staff.clerk, got.case_id)
    assert case_of(rt, staff, got.person_id).stages[1].at == at("2021-07-01T10:05")


def who_did(rt: Runtime, staff: Staff, person_id: int) -> list[str]:
    """The login's stand-in of each stage: everybody here is named after his post."""
    return [one.who["ru"] if one.who else "" for one in case_of(rt, staff, person_id).stages]


def named_after_posts(rt: Runtime) -> None:
    with rt.sessions.begin() as session:
        for account in session.scalars(select(Account)):
            account.name_ru = account.login


def test_each_stage_of_the_service_has_its_person(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    named_after_posts(rt)
    director = staff.of[Role.DIRECTOR]
    got = received(rt, staff.clerk)
    assert who_did(rt, staff, got.person_id) == ["clerk", "", "", ""]
    take_up(rt, director, got.case_id)
    take_up(rt, staff.clerk, got.case_id)
    assert who_did(rt, staff, got.person_id) == ["clerk", "director", "", ""]
    done = register_job_seeker(rt, staff.clerk, decision(got))
    record_print(rt, director, done.notice_id or 0, Language.KAZAKH)
    assert who_did(rt, staff, got.person_id) == ["clerk", "director", "clerk", "director"]


def test_an_application_decided_at_once_was_in_work_with_who_decided(
    rt: Runtime, staff: Staff
) -> None:
    named_after_posts(rt)
    person = registered(rt, staff.of[Role.DIRECTOR]).person_id
    assert who_did(rt, staff, person) == ["director", "director", "director", ""]


@pytest.mark.parametrize("whole", [True, False])
def test_a_refused_application_was_in_work_with_who_refused_it(
    rt: Runtime, staff: Staff, whole: bool
) -> None:
    named_after_posts(rt)
    director = staff.of[Role.DIRECTOR]
    if whole:
        why = Note("Мерзімі түзетілген", "Срок исправлен")
        command = application()
        done = receive_and_refuse(rt, director, command, (DocumentKind.IDENTITY,), why)
    else:
        done = refuse_package(rt, director, application(documents=(identity(),)), Note())
    assert who_did(rt, staff, done.person_id) == ["director", "director", "director", ""]


def test_the_result_is_issued_when_it_is_handed_over_against_a_receipt(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    named_after_posts(rt)
    done = registered(rt, staff.clerk)
    record_print(rt, staff.clerk, done.notice_id or 0, Language.KAZAKH)
    clock.advance(minutes=30)
    receipt = hand_over_notice(rt, staff.of[Role.DIRECTOR], done.notice_id or 0)
    record_print(rt, staff.clerk, receipt, Language.KAZAKH)
    clock.advance(minutes=30)
    record_print(rt, staff.clerk, done.notice_id or 0, Language.KAZAKH)
    assert case_of(rt, staff, done.person_id).stages[-1].at == at("2021-07-01T10:30")
    assert who_did(rt, staff, done.person_id)[-1] == "director"


def test_a_receipt_nobody_signed_is_no_handing_over(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    done = registered(rt, staff.clerk)
    hand_over_notice(rt, staff.clerk, done.notice_id or 0)  # made, not printed
    clock.set("2021-07-02T11:00")
    hand_over_notice(rt, staff.clerk, done.notice_id or 0)
    assert case_of(rt, staff, done.person_id).stages[-1].at == at("2021-07-02T11:00")


def test_the_first_look_at_an_application_is_in_the_trail_once(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    take_up(rt, staff.of[Role.DIRECTOR], got.case_id)
    register_job_seeker(rt, staff.clerk, decision(got))
    with rt.sessions.read() as session:
        taken_up = select(AuditEvent).where(AuditEvent.action == "application.taken_up")
        event = session.scalars(taken_up).one()
    assert (event.login, event.entity, event.entity_id) == (
        "director",
        "registration_case",
        str(got.case_id),
    )


def warnings_of(rt: Runtime, staff: Staff, person_id: int) -> tuple[str, ...]:
    return case_of(rt, staff, person_id).timeline[-1].warnings


def test_what_was_odd_at_the_counter_is_written_into_the_case(rt: Runtime, staff: Staff) -> None:
    answers = [
        {"register": "individuals", "answer": "contradicts"},
        {"register": "pension_contributions", "answer": "contradicts"},
    ]
    got = received_whole(rt, staff, inquiries=answers, address_place="710000000")
    assert warnings_of(rt, staff, got.person_id) == ("register_contradicts", "another_region")


def test_registers_that_were_not_asked_are_written_down(rt: Runtime, staff: Staff) -> None:
    got = received_whole(rt, staff, inquiries=[])
    assert warnings_of(rt, staff, got.person_id) == ("registers_unasked",)


def test_nothing_is_written_down_where_nothing_was_odd(rt: Runtime, staff: Staff) -> None:
    got = received_whole(rt, staff)
    assert warnings_of(rt, staff, got.person_id) == ()


def test_a_refused_package_is_not_blamed_for_what_nobody_asked(rt: Runtime, staff: Staff) -> None:
    lacking = application(card=card_data(address_place=None), documents=(identity(),))
    done = refuse_package(rt, staff.clerk, lacking, Note())
    assert warnings_of(rt, staff, done.person_id) == ()


def test_a_refused_package_keeps_the_warning_of_another_region(rt: Runtime, staff: Staff) -> None:
    far = application(card=card_data(address_place="710000000"), documents=(identity(),))
    done = refuse_package(rt, staff.clerk, far, Note())
    assert warnings_of(rt, staff, done.person_id) == ("another_region",)


def test_who_comes_again_is_asked_of_this_unemployment_anew(rt: Runtime, staff: Staff) -> None:
    got = received_whole(rt, staff, unemployment_cause="staff_cut")
    end(rt, staff, got.case_id)
    known, day = page(rt, staff, got.person_id), today(rt.clock)
    again = application_answers(known, day)
    assert not {"unemployed_since", "unemployment_cause"} & set(again)
    assert again[EARLIER]["unemployed_since"] == "2021-05-03"
    assert again[EARLIER]["unemployment_cause"] == "staff_cut"
    assert again["wanted_occupation"] == "4110-0"
    change = answers_of(known, day)
    assert (change["unemployed_since"], change["unemployment_cause"]) == ("2021-05-03", "staff_cut")


def test_the_decision_begins_with_what_was_told_when_it_was_taken_in(
    rt: Runtime, staff: Staff
) -> None:
    got = received_whole(rt, staff, unemployment_cause="staff_cut")
    answers = decision_answers(page(rt, staff, got.person_id), today(rt.clock))
    assert (answers["unemployed_since"], answers["unemployment_cause"]) == (
        "2021-05-03",
        "staff_cut",
    )


@pytest.mark.parametrize(
    ("role", "moves"),
    [
        (
            Role.CLERK,
            (MoveName.HELP_WITH_WORK, MoveName.PROPOSE_UNEMPLOYED, MoveName.END_BY_WISH),
        ),
        (
            Role.DIRECTOR,
            (
                MoveName.HELP_WITH_WORK,
                MoveName.PROPOSE_UNEMPLOYED,
                MoveName.REPLACE_NOTICE,
                MoveName.ANNUL_REGISTRATION,
                MoveName.END_BY_WISH,
            ),
        ),
        (Role.SUPERVISOR, ()),
    ],
)
def test_a_post_is_offered_what_the_rules_let_it_do(
    rt: Runtime, staff: Staff, role: Role, moves: tuple[MoveName, ...]
) -> None:
    person = registered(rt, staff.clerk).person_id
    shown = open_person(rt, staff.of[role], person)
    assert shown.case is not None
    ways = {
        MoveName.HELP_WITH_WORK,
        MoveName.PROPOSE_UNEMPLOYED,
        MoveName.SEND_TO_LOCAL_BODY,
        MoveName.REGISTER_UNEMPLOYED,
        MoveName.DEREGISTER,
        MoveName.REPLACE_NOTICE,
        MoveName.ANNUL_REGISTRATION,
        MoveName.END_BY_WISH,
    }
    assert tuple(move for move in shown.case.moves if move in ways) == moves
    assert shown.openings == ()


def test_without_an_open_case_the_counter_may_open_one(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    end(rt, staff, got.case_id)
    assert page(rt, staff, got.person_id).openings == (
        MoveName.RECEIVE_APPLICATION,
        MoveName.REFUSE_PACKAGE,
    )
    assert open_person(rt, staff.of[Role.SUPERVISOR], got.person_id).openings == ()


def test_earlier_cases_stand_under_the_newest_with_their_own_papers(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    first = received(rt, staff.clerk)
    done = register_job_seeker(rt, staff.clerk, decision(first))
    end(rt, staff, first.case_id)
    clock.set("2021-09-01T10:00")
    known = page(rt, staff, first.person_id)
    again = received(
        rt,
        staff.clerk,
        person=person_data(iin=known.person["iin"]),
        person_id=known.id,
        person_version=known.version,
        card_version=known.card_version,
    )
    shown = page(rt, staff, first.person_id)
    assert shown.case is not None and shown.case.number == again.number
    (past,) = shown.past
    assert (past.number, past.state) == (first.number, CaseState.ENDED_BY_WISH)
    assert [event.paper.id for event in past.timeline if event.paper] == [done.notice_id]
    assert [event.paper for event in shown.case.timeline if event.paper] == []
    assert len(shown.timeline) == len(past.timeline) + len(shown.case.timeline)


def test_a_refused_case_shows_its_notice(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    why = RefuseUnreliable(
        got.case_id, got.case_version, (DocumentKind.IDENTITY,), Note("Мерзімі түзетілген")
    )
    refuse_unreliable(rt, staff.clerk, why)
    case = case_of(rt, staff, got.person_id)
    forms = [event.paper.form for event in case.timeline if event.paper]
    assert (case.state, forms) == (CaseState.REFUSED, [Form.REFUSED_UNRELIABLE])
    assert case.stages[2].at == at("2021-07-01T10:00")


def test_an_annulled_case_is_over(rt: Runtime, staff: Staff) -> None:
    person = registered(rt, staff.clerk).person_id
    director = staff.of[Role.DIRECTOR]
    case = case_of(rt, staff, person)
    annul = CorrectRegistration(case.id, case.version, Correction.ANNUL, Note("Қателік", "Ошибка"))
    correct_registration(rt, director, annul)
    shown = open_person(rt, director, person)
    assert shown.case is not None
    complaints = (MoveName.FILE_COMPLAINT, MoveName.FILE_QUALITY_COMPLAINT)
    assert (shown.case.state, shown.case.moves) == (CaseState.ANNULLED, complaints)
    assert MoveName.RECEIVE_APPLICATION in shown.openings


def changed(rt: Runtime, staff: Staff, person_id: int, **changes: object) -> None:
    day = today(rt.clock)
    answers = answers_of(page(rt, staff, person_id), day) | changes
    change_person(rt, staff.of[Role.DIRECTOR], read_card(answers, day))


def test_the_history_says_what_each_change_changed(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    got = received(rt, staff.clerk, card=card_data(children=1, email="a@mail.kz"))
    clock.set("2021-08-01T12:00")
    changed(rt, staff, got.person_id, children=2, email=None)
    newest, first = card_history(rt, staff.clerk, got.person_id)
    assert (newest.number, newest.at) == (2, at("2021-08-01T12:00"))
    assert newest.changes == (
        Change("email", "a@mail.kz", ""),
        Change("children", 1, 2),
    )
    entered = {change.field: change.after for change in first.changes}
    assert (entered["surname"], entered["children"]) == ("Нұрғалиева", 1)
    assert all(change.before is None for change in first.changes)


def test_the_history_of_a_list_has_it_whole(rt: Runtime, staff: Staff) -> None:
    got = received_whole(rt, staff)
    changed(rt, staff, got.person_id, jobs=[FIRST_JOB])
    (change,) = card_history(rt, staff.clerk, got.person_id)[0].changes
    assert [job["occupation"] for job in change.before] == ["4110-0", "2411-0"]
    assert [job["occupation"] for job in change.after] == ["4110-0"]


def test_a_look_at_the_history_is_written_down(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    card_history(rt, staff.of[Role.SUPERVISOR], got.person_id)
    with rt.sessions.read() as session:
        last = session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc()).limit(1)).one()
    assert (last.login, last.action, last.entity_id) == (
        "supervisor",
        "person.history_viewed",
        str(got.person_id),
    )


def test_who_may_not_see_people_sees_no_history(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    with pytest.raises(UserError, match="action_not_allowed"):
        card_history(rt, staff.admin, got.person_id)


def test_nobody_has_no_history(rt: Runtime, staff: Staff) -> None:
    with pytest.raises(UserError, match="person_unknown"):
        card_history(rt, staff.clerk, 77)


def test_the_representative_is_shown_with_the_application(rt: Runtime, staff: Staff) -> None:
    young = {
        "iin": None,
        "without_iin": True,
        "no_iin_reason": "document_in_progress",
        "birth_date": "2006-01-10",
        "representative_document": True,
        "representative_name": "Нұрғалиев Серік",
        "representative_relation": "parent",
        "representative_phone": "+77015554433",
        "education": [],
        "jobs": [],
        "work_document": False,
    }
    got = received_whole(rt, staff, **young)
    assert case_of(rt, staff, got.person_id).application.representative == {
        "representative_name": "Нұрғалиев Серік",
        "representative_relation": "parent",
        "representative_phone": "+77015554433",
    }
