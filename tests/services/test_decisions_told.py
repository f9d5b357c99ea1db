"""§33, §35, §36: the notice of a decision, what the person is told, the stages."""

import pytest
from decided import Someone, at_local_body, case_row, decision_row, propose, seen, unemployed
from factories import Staff, card_data
from fakes import FrozenClock
from sqlalchemy import select, update
from stored import case_of

from app.core.errors import UserError
from app.core.vocabulary import CaseState, Form, Role, Told, UnemployedRefusal
from app.models import CaseTerm, EmploymentCard, Paper
from app.rules.verdict import Outcome
from app.services.decision_notices import (
    Informed,
    OnCase,
    TellDecision,
    issue_decision_notice,
    tell_decision,
)
from app.services.decision_queries import decisions_waiting, view_decision
from app.services.decision_signing import Decline, decline
from app.services.handing_over import hand_over_notice
from app.services.notices import Note
from app.services.runtime import Actor, Runtime

WHY = Note("Тізілім жалақыны көрсетеді", "Реестр показывает заработок")
R = UnemployedRefusal
VILLAGE = "103230100"
"""A village by KATO's own mark."""


def on(rt: Runtime, someone: Someone) -> OnCase:
    return OnCase(someone.case_id, case_row(rt, someone.case_id).version)


def told(rt: Runtime, actor: Actor, someone: Someone, how: Told = Told.PHONE) -> Informed:
    return tell_decision(rt, actor, TellDecision(on(rt, someone), how))


def paper(rt: Runtime, paper_id: int | None) -> Paper:
    with rt.sessions.read() as session:
        return session.get_one(Paper, paper_id)


def refused(rt: Runtime, staff: Staff, *grounds: UnemployedRefusal, why: Note = WHY) -> Someone:
    someone = at_local_body(rt, staff)
    decline(rt, staff.of[Role.LOCAL_BODY], Decline(seen(rt, someone.decision_id), grounds, why))
    return someone


def running(rt: Runtime, someone: Someone) -> set[str]:
    with rt.sessions.read() as session:
        mine = select(CaseTerm.code).where(
            CaseTerm.case_id == someone.case_id, CaseTerm.ended_at.is_(None)
        )
        return set(session.scalars(mine))


def test_the_registered_get_appendix_4_with_its_validity(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    informed = issue_decision_notice(rt, staff.clerk, on(rt, someone))
    notice = paper(rt, informed.paper_id)
    assert (notice.form, notice.number) == (Form.REGISTERED_AS_UNEMPLOYED, "4-2021-000001")
    assert notice.payload["unemployed_on"] == notice.payload["issued_on"] == "2021-07-01"
    assert notice.payload["valid_until"] == "2021-07-31"  # §38: thirty days, the last included
    assert decision_row(rt, someone.decision_id).notice_id == notice.id
    assert running(rt, someone) == {"35", "48"}
    with pytest.raises(UserError, match="move_done"):
        issue_decision_notice(rt, staff.clerk, on(rt, someone))
    assert paper(rt, hand_over_notice(rt, staff.clerk, notice.id)).form is Form.RECEIPT


def test_the_refused_get_appendix_5_with_the_grounds_and_the_bodys_words(
    rt: Runtime, staff: Staff
) -> None:
    someone = refused(rt, staff, R.EMPLOYED, R.FALSE_INFORMATION)
    informed = issue_decision_notice(rt, staff.clerk, on(rt, someone))
    notice = paper(rt, informed.paper_id)
    assert notice.form is Form.REFUSED
    for tongue, own in (("kk", WHY.kk), ("ru", WHY.ru)):
        causes = notice.payload["causes"][tongue]
        assert len(causes) == 3
        assert causes[-1] == own
        assert all("34" in cause for cause in causes[:2])


def test_the_grounds_are_those_that_were_decided_on(rt: Runtime, staff: Staff) -> None:
    """What the card says after the decision changes neither the notice nor what is shown."""
    working = card_data(status_category="independent_worker")
    someone = at_local_body(rt, staff, card=working)
    taken = seen(rt, someone.decision_id)
    decline(rt, staff.of[Role.LOCAL_BODY], Decline(taken, (R.EMPLOYED, R.STUDENT), WHY))
    with rt.sessions.begin() as session:
        session.execute(update(EmploymentCard).values(status_category=None))
    view = view_decision(rt, staff.clerk, someone.decision_id)
    outcomes = {finding.ground: finding.outcome for finding in view.findings}
    assert (list(outcomes), outcomes[R.EMPLOYED]) == (list(R), Outcome.REFUSED)
    young = view.findings[0].facts[0]
    assert (young.code, str(young.paragraph)) == ("sixteen_reached", "34.1")
    assert young.params["reached_on"] > young.params["birth_date"]
    told = view.findings[1].facts[0]
    assert told.params == {"status_category": "independent_worker"}
    notice = paper(rt, issue_decision_notice(rt, staff.clerk, on(rt, someone)).paper_id)
    assert len(notice.payload["causes"]["ru"]) == 3


def test_who_was_told_how_and_of_the_payments_documents(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    informed = told(rt, staff.clerk, someone, Told.SMS)
    assert paper(rt, informed.paper_id).form is Form.PAYMENT_DOCUMENTS
    line = case_of(rt, staff, someone.person_id).decisions[0]
    assert line.told is not None
    assert (line.told_how, line.told.at) == (Told.SMS, rt.clock.now())
    assert running(rt, someone) == {"33", "48"}
    with pytest.raises(UserError, match="move_done"):
        told(rt, staff.clerk, someone)


def test_the_refused_are_told_without_the_payments_documents_and_may_come_again(
    rt: Runtime, staff: Staff
) -> None:
    someone = refused(rt, staff, R.EMPLOYED)
    assert told(rt, staff.clerk, someone).paper_id is None
    issue_decision_notice(rt, staff.clerk, on(rt, someone))
    assert running(rt, someone) == set()
    assert propose(rt, staff, someone).verdict.allowed
    assert case_row(rt, someone.case_id).state is CaseState.UNEMPLOYED_REFUSED


def test_villagers_are_told_through_the_akim_or_the_assistant(rt: Runtime, staff: Staff) -> None:
    """§35.1; another way is odd, is told, and is written down."""
    someone = unemployed(rt, staff, card=card_data(address_place=VILLAGE))
    odd = told(rt, staff.of[Role.ASSISTANT], someone, Told.PHONE)
    assert odd.warnings == ("villager_told_directly",)
    told_at = case_of(rt, staff, someone.person_id).timeline
    assert ("villager_told_directly",) in {event.warnings for event in told_at}
    other = unemployed(rt, staff, card=card_data(address_place=VILLAGE))
    assert told(rt, staff.of[Role.ASSISTANT], other, Told.AKIM_OR_ASSISTANT).warnings == ()


def test_what_is_owed_stands_in_the_clerks_queue_until_it_is_done(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    row = decisions_waiting(rt, staff.clerk)[0]
    assert f"{row.due_at:%d.%m.%Y}" == "03.07.2021"  # two business days; a worked Saturday
    issue_decision_notice(rt, staff.clerk, on(rt, someone))
    assert [row.id for row in decisions_waiting(rt, staff.clerk)] == [someone.decision_id]
    told(rt, staff.clerk, someone)
    assert decisions_waiting(rt, staff.clerk) == ()
    clock.advance(days=1)
    reached = view_decision(rt, staff.clerk, someone.decision_id).line.stages
    assert [stage.is_reached for stage in reached] == [True] * 4  # §36
