"""§51: a change is written down with its day, and may end the case."""

from datetime import date

import pytest
from decided import case_row, job_seeker, unemployed
from factories import Staff
from fakes import FrozenClock
from stored import case_of, end
from struck_off import changed, decisions, findings, offered, proposed

from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import CaseState, Change, DecisionState, DeregistrationGround
from app.services.runtime import Runtime


def test_a_change_is_reported_in_time_or_found_late(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    clock.set("2021-07-09T10:00")
    in_time = changed(rt, staff, someone, kind=Change.DISABILITY, happened_on=date(2021, 7, 1))
    assert not in_time.late
    assert findings(rt, someone) == ()
    clock.set("2021-07-12T10:00")
    late = changed(rt, staff, someone, kind=Change.PENSION, happened_on=date(2021, 7, 1))
    assert late.late
    told = changed(  # told in time, entered later
        rt,
        staff,
        someone,
        kind=Change.PENSION,
        happened_on=date(2021, 7, 1),
        reported_on=date(2021, 7, 9),
    )
    assert not told.late
    (found,) = findings(rt, someone)
    assert found.ground is DeregistrationGround.CHANGE_UNREPORTED
    assert found.items[0]["code"] == "change_late"
    shown = case_of(rt, staff, someone.person_id).changes
    assert shown[0].reported_on == date(2021, 7, 9)
    assert [(each.kind, each.late) for each in shown[1:]] == [
        (Change.PENSION, True),
        (Change.DISABILITY, False),
    ]


def test_a_job_seeker_reports_too_but_owes_no_term(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = job_seeker(rt, staff)
    clock.set("2021-07-20T10:00")
    assert not changed(rt, staff, someone, happened_on=date(2021, 7, 1)).late


@pytest.mark.parametrize("kind", [Change.TOOK_WORK, Change.BUSINESS, Change.FOUNDER])
def test_who_took_work_is_placed_and_what_ran_falls_away(
    rt: Runtime, staff: Staff, kind: Change
) -> None:
    someone = unemployed(rt, staff)
    offered(rt, staff, someone)
    draft = proposed(rt, staff, someone, DeregistrationGround.SENTENCED)
    assert draft.decision_id
    changed(rt, staff, someone, kind=kind, placed=True)
    case = case_of(rt, staff, someone.person_id)
    assert case.state is CaseState.PLACED
    assert [term.code for term in case.terms if term.ended_at is None] == []
    assert decisions(rt, someone)[-1].state is DecisionState.STOPPED


def test_who_moved_elsewhere_is_handed_over_to_the_centre_there(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    changed(rt, staff, someone, kind=Change.MOVED_HOUSE, moved_away=True)
    assert case_row(rt, someone.case_id).state is CaseState.MOVED


@pytest.mark.parametrize(
    ("told", "code", "field"),
    [
        ({"happened_on": date(2021, 7, 2)}, "change_ahead", "happened_on"),
        ({"happened_on": date(2021, 6, 30)}, "change_before_registration", "happened_on"),
        ({"reported_on": date(2021, 7, 2)}, "report_ahead", "reported_on"),
        ({"reported_on": date(2021, 6, 30)}, "report_before_change", "reported_on"),
        ({"kind": Change.OTHER}, "change_untold", "details"),
        ({"kind": Change.PENSION, "placed": True}, "change_ends_nothing", "placed"),
        ({"moved_away": True}, "change_ends_nothing", "moved_away"),
        ({"details": "а" * 501}, "text_too_long", "details"),
    ],
)
def test_what_cannot_be_reported(
    rt: Runtime, staff: Staff, told: dict[str, object], code: str, field: str
) -> None:
    someone = unemployed(rt, staff)
    with pytest.raises(FieldFaults) as raised:
        changed(rt, staff, someone, **told)
    assert [(fault.code, fault.field) for fault in raised.value.faults] == [(code, field)]
    assert case_of(rt, staff, someone.person_id).changes == ()


def test_nothing_is_reported_in_a_closed_case(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    end(rt, staff, someone.case_id)
    with pytest.raises(UserError, match="move_not_allowed"):
        changed(rt, staff, someone)
