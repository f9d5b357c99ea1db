"""Today: every running term, the one due first at the head, told apart by how it stands."""

from factories import Staff, decision, received, registered
from fakes import FrozenClock, at

from app.core.vocabulary import CaseState, Role
from app.services.registration import register_job_seeker
from app.services.runtime import Runtime
from app.services.today_queries import Urgency, today_view


def test_terms_stand_by_due_moment_and_tell_how_they_stand(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    clock.set("2021-06-28T10:00")
    broken = received(rt, staff.clerk)
    clock.set("2021-06-30T10:00")
    due_today = received(rt, staff.clerk)
    clock.set("2021-07-01T09:30")
    later = received(rt, staff.clerk)
    clock.set("2021-07-01T10:00")
    today = today_view(rt, staff.clerk)
    assert [(row.case_number, row.urgency) for row in today.terms] == [
        (broken.number, Urgency.BROKEN),
        (due_today.number, Urgency.TODAY),
        (later.number, Urgency.LATER),
    ]
    assert today.counts == {Urgency.BROKEN: 1, Urgency.TODAY: 1, Urgency.LATER: 1}


def test_a_term_is_broken_only_after_its_last_minute(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    received(rt, staff.clerk)
    clock.set("2021-07-02T18:30")
    assert today_view(rt, staff.clerk).terms[0].urgency is Urgency.TODAY
    clock.set("2021-07-02T18:31")
    assert today_view(rt, staff.clerk).terms[0].urgency is Urgency.BROKEN


def test_a_row_tells_person_case_paragraph_and_arithmetic(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    row = today_view(rt, staff.clerk).terms[0]
    assert (row.case_id, row.person_id, row.case_number) == (
        got.case_id,
        got.person_id,
        got.number,
    )
    assert (row.full_name, row.state) == ("Нұрғалиева Әйгерім Серікқызы", CaseState.APPLICANT)
    assert (row.code, row.paragraph, row.due_at) == ("12", "12", at("2021-07-02T18:30"))
    assert row.arithmetic["due"] == "2021-07-02T18:30:00+06:00"


def test_registering_ends_one_term_and_begins_the_next(rt: Runtime, staff: Staff) -> None:
    register_job_seeker(rt, staff.clerk, decision(received(rt, staff.clerk)))
    today = today_view(rt, staff.of[Role.SUPERVISOR])
    assert [(row.code, row.state) for row in today.terms] == [("24", CaseState.JOB_SEEKER)]


def test_the_counts_are_of_all_though_few_are_shown(rt: Runtime, staff: Staff) -> None:
    for _ in range(3):
        registered(rt, staff.clerk)
    today = today_view(rt, staff.clerk, limit=2)
    assert len(today.terms) == 2
    assert sum(today.counts.values()) == 3


def test_of_terms_due_together_the_earlier_application_stands_first(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    numbers = []
    for moment in ("2021-07-01T09:30", "2021-07-01T11:00", "2021-07-01T10:00"):
        clock.set(moment)
        numbers.append(received(rt, staff.clerk).number)
    shown = [row.case_number for row in today_view(rt, staff.clerk).terms]
    assert shown == [numbers[0], numbers[2], numbers[1]]
