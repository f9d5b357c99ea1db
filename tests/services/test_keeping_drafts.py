"""A wizard's answers are kept at each change, for their owner only, until they are used."""

import pytest
from factories import Staff, answers, decision, received
from fakes import FrozenClock, at

from app.core.errors import UserError
from app.core.vocabulary import DocumentKind, Role
from app.services.drafts import DraftView, discard_draft, list_drafts, open_draft, save_draft
from app.services.notices import Note
from app.services.refusals import RefuseUnreliable, refuse_unreliable
from app.services.registration import register_job_seeker
from app.services.runtime import Runtime
from app.services.today_queries import beside_queue


def save(rt: Runtime, staff: Staff, draft: int | None = None, label: str = "Нұрғалиева") -> int:
    return save_draft(rt, staff.clerk, draft, "job_seeker", "contacts", label, {"iin": "9"})


def test_a_draft_opens_as_it_was_saved(rt: Runtime, staff: Staff) -> None:
    given = answers(patronymic=None, lowest_pay=150_000)
    draft = save_draft(rt, staff.clerk, None, "job_seeker", "work", "Нұрғалиева Әйгерім", given)
    assert open_draft(rt, staff.clerk, draft) == DraftView(
        draft, "job_seeker", "work", "Нұрғалиева Әйгерім", given, at("2021-07-01T10:00")
    )


def test_saving_again_keeps_one_draft(rt: Runtime, staff: Staff, clock: FrozenClock) -> None:
    draft = save(rt, staff)
    clock.advance(seconds=1)
    assert save(rt, staff, draft, "Нұрғалиева Ә") == draft
    assert [row.label for row in list_drafts(rt, staff.clerk)] == ["Нұрғалиева Ә"]


def test_the_newest_draft_stands_first_and_on_today(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    older = save(rt, staff)
    clock.advance(minutes=1)
    newer = save(rt, staff)
    assert [row.id for row in list_drafts(rt, staff.clerk)] == [newer, older]
    assert [row.id for row in beside_queue(rt, staff.clerk).drafts] == [newer, older]


def test_nobody_sees_or_ends_anothers_draft(rt: Runtime, staff: Staff) -> None:
    draft, other = save(rt, staff), staff.of[Role.DIRECTOR]
    assert list_drafts(rt, other) == ()
    with pytest.raises(UserError, match="draft_unknown"):
        open_draft(rt, other, draft)
    discard_draft(rt, other, draft)
    with pytest.raises(UserError, match="draft_unknown"):
        save_draft(rt, other, draft, "job_seeker", "work", "Ким", {})
    assert open_draft(rt, staff.clerk, draft).label == "Нұрғалиева"


def test_a_draft_thrown_away_is_gone_and_twice_is_no_fault(rt: Runtime, staff: Staff) -> None:
    draft = save(rt, staff)
    discard_draft(rt, staff.clerk, draft)
    discard_draft(rt, staff.clerk, draft)
    assert list_drafts(rt, staff.clerk) == ()
    with pytest.raises(UserError, match="draft_unknown"):
        open_draft(rt, staff.clerk, draft)


def test_a_long_name_makes_a_shortened_label(rt: Runtime, staff: Staff) -> None:
    save(rt, staff, label="Ә" * 300)
    assert list_drafts(rt, staff.clerk)[0].label == "Ә" * 200


def test_a_decision_on_a_received_case_takes_its_draft_with_it(rt: Runtime, staff: Staff) -> None:
    taken = received(rt, staff.clerk)
    draft = save(rt, staff)
    register_job_seeker(rt, staff.clerk, decision(taken, draft_id=draft))
    assert list_drafts(rt, staff.clerk) == ()


def test_a_refusal_of_a_received_case_takes_its_draft_with_it(rt: Runtime, staff: Staff) -> None:
    taken = received(rt, staff.clerk)
    draft = save(rt, staff)
    refuse_unreliable(
        rt,
        staff.clerk,
        RefuseUnreliable(
            taken.case_id,
            taken.case_version,
            (DocumentKind.IDENTITY,),
            Note("Мөрі жоқ", "Нет печати"),
            draft,
        ),
    )
    assert list_drafts(rt, staff.clerk) == ()


def test_a_late_save_does_not_bring_a_finished_draft_back(rt: Runtime, staff: Staff) -> None:
    draft = save(rt, staff)
    discard_draft(rt, staff.clerk, draft)
    with pytest.raises(UserError, match="draft_unknown"):
        save_draft(rt, staff.clerk, draft, "job_seeker", "work", "Нұрғалиева", {})
    assert list_drafts(rt, staff.clerk) == ()
