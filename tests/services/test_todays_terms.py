"""Today: every running term, the one due first at the head, told apart by how it stands."""

from factories import Staff, decision, received, registered
from fakes import FrozenClock, at

from app.core.vocabulary import CaseState, Role
from app.services.queue_queries import QueueRow, Sight, Urgency, Whose, queue_counts, queue_page
from app.services.registration import register_job_seeker
from app.services.runtime import Runtime
from app.services.work_about import About


def terms(rt: Runtime, staff: Staff, limit: int = 10) -> tuple[QueueRow, ...]:
    return queue_page(rt, staff.of[Role.SUPERVISOR], Sight(Whose.ALL), 0, limit)


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
    assert [(row.number, row.urgency) for row in terms(rt, staff)] == [
        (broken.number, Urgency.BROKEN),
        (due_today.number, Urgency.TODAY),
        (later.number, Urgency.LATER),
    ]
    counts = queue_counts(rt, staff.clerk, Sight())
    assert counts == {Urgency.BROKEN: 1, Urgency.SOON: 0, Urgency.TODAY: 1, Urgency.LATER: 1}
    clock.set("2021-07-01T18:30")
    assert terms(rt, staff)[1].urgency is Urgency.SOON  # warned of, and not broken yet
    clock.set("2021-07-01T18:31")
    assert terms(rt, staff)[1].urgency is Urgency.BROKEN  # only after its last minute


def test_a_row_tells_person_case_and_paragraph_and_registering_begins_the_next_term(
    rt: Runtime, staff: Staff
) -> None:
    got = received(rt, staff.clerk)
    (row,) = terms(rt, staff)
    assert (row.about, row.number) == (About(got.person_id, got.case_id), got.number)
    name = "Нұрғалиева Әйгерім Серікқызы"
    assert (row.names, row.state) == ({"kk": name, "ru": name}, CaseState.APPLICANT)
    assert (row.code, row.paragraph, row.due_at) == ("12", "12", at("2021-07-02T18:30"))
    register_job_seeker(rt, staff.clerk, decision(got))
    assert [(row.code, row.state) for row in terms(rt, staff)] == [("24", CaseState.JOB_SEEKER)]
    registered(rt, staff.clerk)
    assert len(terms(rt, staff, limit=1)) == 1
    assert sum(queue_counts(rt, staff.clerk, Sight()).values()) == 2


def test_of_terms_due_together_the_earlier_application_stands_first(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    numbers = []
    for moment in ("2021-07-01T09:30", "2021-07-01T11:00", "2021-07-01T10:00"):
        clock.set(moment)
        numbers.append(received(rt, staff.clerk).number)
    assert [row.number for row in terms(rt, staff)] == [numbers[0], numbers[2], numbers[1]]
