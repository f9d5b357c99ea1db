"""§31, §44: a draft is judged anew at each hand, by what the records say then."""

from datetime import date

import pytest
from decided import Someone, case_row, decision_row, drafted, seen, unemployed
from factories import Staff
from fakes import FrozenClock
from sqlalchemy import update
from stored import end
from struck_off import answered, by_finding, offered, refused, signed

from app.core.errors import UserError
from app.core.vocabulary import CaseState, DecisionState, OfferAnswer, PlanStatus, Role
from app.models import Plan, PlanMeeting
from app.services.decision_signing import Decline, decline, sign
from app.services.decisions import Taken, approve, resubmit, return_draft
from app.services.notices import Note
from app.services.runtime import Runtime

WHY = Note("Дәлелді себебі бар", "Есть уважительная причина")


def codes(taken: Taken) -> list[str]:
    return [reason.code for reason in taken.verdict.refusals]


def missed_meeting(rt: Runtime, staff: Staff, someone: Someone) -> None:
    """He did not come on a day of his plan, and had no valid reason as far as was known."""
    now = rt.clock.now()
    missed = PlanMeeting(
        day=now.date(), what="Келу", status=PlanStatus.NOT_DONE, valid_reason=False
    )
    with rt.sessions.begin() as session:
        session.add(
            Plan(
                case_id=someone.case_id,
                revision=1,
                goal="Жұмыс",
                valid_until=now.date(),
                made_at=now,
                made_by=staff.clerk.account_id,
                meetings=[missed],
            )
        )


def test_work_that_was_agreed_to_since_stops_the_draft(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """§31; §60 and §62 say for how long an employer may take him."""
    director, someone = staff.of[Role.DIRECTOR], drafted(rt, staff)
    answered(rt, staff, offered(rt, staff, someone), OfferAnswer.ACCEPTED)
    taken = seen(rt, someone.decision_id)
    (reason,) = approve(rt, director, taken).verdict.refusals
    # A business day to send him, five to answer: Saturday the third is worked, 5-6 July are not.
    assert (reason.code, reason.params) == ("offer_agreed", {"day": date(2021, 7, 12)})
    assert case_row(rt, someone.case_id).state is CaseState.JOB_SEEKER
    return_draft(rt, director, taken, "Жұмыс берушінің жауабын күтіңіз")
    taken = seen(rt, someone.decision_id)
    assert codes(resubmit(rt, staff.clerk, taken)) == ["offer_agreed"]
    assert decision_row(rt, someone.decision_id).state is DecisionState.RETURNED
    clock.set("2021-07-13T10:00")
    assert resubmit(rt, staff.clerk, taken).verdict.allowed
    assert approve(rt, director, seen(rt, someone.decision_id)).verdict.allowed


def test_a_reason_written_down_after_the_draft_stops_it_at_every_hand(
    rt: Runtime, staff: Staff
) -> None:
    """§44.3-4 strike nobody off who had a valid reason, whenever that became known."""
    director, body = staff.of[Role.DIRECTOR], staff.of[Role.LOCAL_BODY]

    def excused(reason: bool) -> None:
        with rt.sessions.begin() as session:
            session.execute(update(PlanMeeting).values(valid_reason=reason))

    someone = unemployed(rt, staff)
    missed_meeting(rt, staff, someone)
    draft = by_finding(rt, staff, someone, valid_reason=False).decision_id
    excused(True)
    assert codes(approve(rt, director, seen(rt, draft))) == ["finding_gone"]
    return_draft(rt, director, seen(rt, draft), "Себебін тексеріңіз")
    assert codes(resubmit(rt, staff.clerk, seen(rt, draft))) == ["finding_gone"]
    excused(False)
    assert resubmit(rt, staff.clerk, seen(rt, draft)).verdict.allowed
    assert approve(rt, director, seen(rt, draft)).verdict.allowed
    excused(True)
    assert codes(sign(rt, body, seen(rt, draft))) == ["finding_gone"]
    assert case_row(rt, someone.case_id).state is CaseState.UNEMPLOYED
    # What the director sent is the local body's to answer; until then no wish ends the case.
    with pytest.raises(UserError, match="move_too_early"):
        end(rt, staff, someone.case_id)
    assert decline(rt, body, Decline(seen(rt, draft), why=WHY)).verdict.allowed
    end(rt, staff, someone.case_id)


def test_more_refusals_after_the_draft_leave_it_standing(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    refused(rt, staff, someone)
    draft = by_finding(rt, staff, someone).decision_id
    refused(rt, staff, someone, 1)
    signed(rt, staff, draft)
    assert case_row(rt, someone.case_id).state is CaseState.DEREGISTERED
