"""Received and registered in one go; helped with work (§24); ended by wish (L13.1)."""

from typing import Any

import pytest
from decided import helped, job_seeker
from factories import (
    Staff,
    application,
    identity,
    person_data,
    received,
    registered,
)
from fakes import FrozenClock, at
from sqlalchemy import select
from stored import case_of, everything, one

from app.core.errors import UserError
from app.core.vocabulary import CaseState, Role
from app.models import (
    CaseTerm,
    RegistrationCase,
)
from app.services.case_steps import end_by_wish
from app.services.drafts import list_drafts, save_draft
from app.services.help_with_choice import help_with_choice
from app.services.registration import (
    Registered,
    receive_and_register,
)
from app.services.runtime import Runtime
from app.services.selection import best_vacancies

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
    case = case_of(rt, staff, registered(rt, staff.clerk).person_id)
    clock.advance(hours=1)
    helped(rt, staff.clerk, case.id, case.version)
    with rt.sessions.read() as session:
        term = session.scalars(select(CaseTerm).where(CaseTerm.code == "24")).one()
    assert (term.met, term.ended_at) == (True, at("2021-07-01T11:00"))
    assert one(rt, RegistrationCase).state is CaseState.JOB_SEEKER


def test_help_given_makes_the_other_clerks_page_stale(rt: Runtime, staff: Staff) -> None:
    case = case_of(rt, staff, registered(rt, staff.clerk).person_id)
    helped(rt, staff.of[Role.DIRECTOR], case.id, case.version)
    for step in (helped, end_by_wish):
        with pytest.raises(UserError, match="record_changed") as refused:
            step(rt, staff.clerk, case.id, case.version)
        assert refused.value.params["login"] == "director"


def test_who_is_no_job_seeker_yet_gets_no_help_with_work(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    with pytest.raises(UserError, match="candidate_not_registered"):
        best_vacancies(rt, staff.clerk, got.case_id)
    some = best_vacancies(rt, staff.clerk, job_seeker(rt, staff).case_id)
    with pytest.raises(UserError, match="move_not_allowed"):
        help_with_choice(rt, staff.clerk, got.case_id, got.case_version, some)
