"""The individual employment plan: made, changed, signed and followed (§48-52)."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from decided import Someone, case_row, job_seeker, unemployed
from factories import Staff, card_data
from fakes import FrozenClock
from sqlalchemy import select
from stored import everything

from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import Form, Language, MoveName, PlanGroup, PlanStatus, Role
from app.models import AuditEvent, CaseTerm, Paper, Plan
from app.rules.ch5_plan import Following
from app.services.card_data import EducationData
from app.services.case_steps import end_by_wish
from app.services.drafts import list_drafts, save_draft
from app.services.plan_answers import (
    PlanData,
    PlannedAction,
    PlannedMeeting,
    answers_of,
    plan_answer_faults,
    read_plan,
)
from app.services.plan_following import (
    ExcuseLine,
    Follow,
    Kind,
    SignPlan,
    excuse_line,
    follow_plan,
    sign_plan,
)
from app.services.plan_queries import (
    PlanView,
    open_meetings,
    plan_draft,
    plan_ground,
    plans_of,
)
from app.services.plans import MakePlan, PlanMade, make_plan, revise_plan
from app.services.runtime import Runtime

TODAY, UNTIL = date(2021, 7, 1), date(2021, 12, 31)
VISIT = "Орталыққа келу"
ORIENTATION = PlannedAction(PlanGroup.ORIENTATION, 1, date(2021, 7, 8))


def plan(count: int = 3, **changes) -> PlanData:
    lines = [
        (group, item)
        for group, items in ((PlanGroup.ORIENTATION, 2), (PlanGroup.MEDIATION, 4))
        for item in range(1, items + 1)
    ]
    usual = PlanData(
        goal="Сатушы болып жұмысқа орналасу",
        valid_until=UNTIL,
        education="Жоғары",
        specialty="Экономист",
        actions=tuple(
            PlannedAction(*lines[n % len(lines)], TODAY + timedelta(days=n), f"№ {n}")
            for n in range(count)
        ),
        meetings=(
            PlannedMeeting(date(2021, 7, 15), VISIT),
            PlannedMeeting(date(2021, 8, 2), VISIT),
        ),
    )
    return replace(usual, **changes)


def command(rt: Runtime, someone: Someone, data: PlanData, **changes) -> MakePlan:
    case = case_row(rt, someone.case_id)
    return MakePlan(case.id, case.version, data, **changes)


def made(rt: Runtime, staff: Staff, someone: Someone, data: PlanData | None = None) -> PlanMade:
    return make_plan(rt, staff.clerk, command(rt, someone, data or plan()))


def revised(rt: Runtime, staff: Staff, someone: Someone, data: PlanData, **changes) -> PlanMade:
    usual = {"revision": 1, "why": "Жағдайы өзгерді", **changes}
    return revise_plan(rt, staff.clerk, command(rt, someone, data, **usual))


def views(rt: Runtime, someone: Someone) -> tuple[PlanView, ...]:
    with rt.sessions.read() as session:
        return plans_of(session, someone.case_id)


def follow(
    rt: Runtime, staff: Staff, someone: Someone, kind: Kind, place: int, outcome: Following
) -> PlanView:
    """Settle a line of the plan in force by its place."""
    seen = views(rt, someone)[0]
    rows = seen.actions if kind is Kind.ACTION else seen.meetings
    follow_plan(rt, staff.clerk, Follow(seen.id, seen.version, kind, rows[place].id, outcome))
    return views(rt, someone)[0]


def fault(error: pytest.ExceptionInfo[UserError]) -> tuple[str, str | None]:
    return error.value.code, error.value.field


@pytest.mark.parametrize("count", [0, 3, 30])
def test_a_plan_meets_its_term_and_its_paper_is_issued_with_it(
    rt: Runtime, staff: Staff, count: int
) -> None:
    someone = unemployed(rt, staff)
    done = made(rt, staff, someone, plan(count))
    with rt.sessions.read() as session:
        term = session.scalars(select(CaseTerm).where(CaseTerm.code == "48")).one()
        paper = session.get_one(Paper, done.paper_id)
        audited = session.scalars(select(AuditEvent.action)).all()
    assert (term.met, paper.form, paper.number) == (True, Form.PLAN, "9-2021-000001")
    assert len(paper.payload["actions"]) == count
    assert paper.payload["registered_on"] == "2021-07-01"
    assert paper.payload["valid_until"] == "2021-12-31"
    assert {each["group"] for each in paper.payload["actions"]} <= {"orientation", "mediation"}
    both = {"kk": VISIT, "ru": VISIT}
    assert paper.payload["meetings"][0] == {"day": "2021-07-15", "what": both}
    assert paper.payload["clerk"] == staff.clerk.names
    assert paper.payload["made_on"] is None  # the day stands beside each signature, by hand
    assert paper.payload["phone"].startswith("+7 7")
    assert {"plan.made", "case.make_plan", "paper.issued"} <= set(audited)
    shown = views(rt, someone)[0]
    assert (shown.revision, len(shown.actions), shown.paper_number) == (1, count, paper.number)


def test_what_was_offered_stands_on_each_sheet_in_its_language(rt: Runtime, staff: Staff) -> None:
    card = card_data(education_level="technical_vocational", registration_purpose="find_job")
    someone = unemployed(rt, staff, card=card)
    offered = {
        tongue.value: plan_draft(rt, staff.clerk, someone.case_id, tongue).plan
        for tongue in (Language.KAZAKH, Language.RUSSIAN)
    }
    taken = replace(offered["ru"], goal="Өз сөзіммен")
    done = made(rt, staff, someone, taken)
    with rt.sessions.read() as session:
        payload = session.get_one(Paper, done.paper_id).payload
    assert payload["goal"] == {"kk": "Өз сөзіммен", "ru": "Өз сөзіммен"}
    assert payload["education"] == {key: each.education for key, each in offered.items()}
    assert payload["education"]["kk"] != payload["education"]["ru"]
    met = {key: each.meetings[0].what for key, each in offered.items()}
    assert payload["meetings"][0]["what"] == met
    assert met["kk"] != met["ru"]


def test_a_plan_is_made_once_and_by_whom_it_belongs_to(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    both = command(rt, someone, plan())
    for post in (Role.ASSISTANT, Role.LOCAL_BODY, Role.ADMINISTRATOR):
        with pytest.raises(UserError, match="action_not_allowed"):
            make_plan(rt, staff.of[post], both)
    make_plan(rt, staff.clerk, both)
    with pytest.raises(UserError, match="record_changed"):  # a second clerk at the same time
        make_plan(rt, staff.of[Role.DIRECTOR], both)
    with pytest.raises(UserError, match="plan_other_version"):  # and one with an old draft
        made(rt, staff, someone)
    with pytest.raises(UserError, match="move_done"):
        make_plan(rt, staff.clerk, command(rt, someone, plan(), revision=1))


WRONG = (
    ({"goal": " "}, ("plan_goal_missing", "goal")),
    ({"goal": "м" * 301}, ("text_too_long", "goal")),
    ({"specialty": "а\u202eб"}, ("text_bidi", "specialty")),
    ({"valid_until": date(2021, 6, 30)}, ("plan_until_past", "valid_until")),
    (
        {"actions": (replace(ORIENTATION, due_on=date(2021, 6, 30)),)},
        ("plan_day_before", "orientation_1_days.0.due_on"),
    ),
    (
        {"actions": (ORIENTATION, replace(ORIENTATION, due_on=date(2022, 1, 1)))},
        ("plan_day_after", "orientation_1_days.1.due_on"),
    ),
    (
        {"actions": (replace(ORIENTATION, note="н" * 201),)},
        ("text_too_long", "orientation_1_days.0.note"),
    ),
    ({"actions": (ORIENTATION,) * 31}, ("plan_actions_many", "orientation_1_days")),
    (
        {"meetings": (PlannedMeeting(date(2021, 7, 6), VISIT),)},
        ("plan_meeting_day_off", "meetings.0.day"),
    ),
    (
        {"meetings": (PlannedMeeting(date(2021, 7, 15), ""),)},
        ("field_missing", "meetings.0.what"),
    ),
)
"""What is wrong with a plan, and where that is told."""


def test_a_plan_that_cannot_be_signed_is_not_made(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    before = everything(rt)
    for changes, where in WRONG:
        with pytest.raises(FieldFaults) as error:
            made(rt, staff, someone, plan(**changes))
        assert fault(error) == where
    assert everything(rt) == before


def test_only_the_unemployed_have_a_plan(rt: Runtime, staff: Staff) -> None:
    someone = job_seeker(rt, staff)
    with pytest.raises(UserError, match="plan_over"):
        made(rt, staff, someone)
    with pytest.raises(UserError, match="plan_over"):
        plan_draft(rt, staff.clerk, someone.case_id, Language.KAZAKH)


def test_whose_registration_is_over_has_his_plan_changed_and_followed_no_more(
    rt: Runtime, staff: Staff
) -> None:
    someone = unemployed(rt, staff)
    made(rt, staff, someone)
    case = case_row(rt, someone.case_id)
    end_by_wish(rt, staff.clerk, case.id, case.version)
    with pytest.raises(UserError, match="plan_over"):
        revised(rt, staff, someone, plan(4))
    with pytest.raises(UserError, match="plan_over"):
        follow(rt, staff, someone, Kind.ACTION, 0, Following(PlanStatus.DONE))
    assert views(rt, someone)[0].revision == 1


def test_a_changed_plan_is_a_new_version_that_takes_over_what_was_settled(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    first = made(rt, staff, someone)
    clock.set("2021-07-16T11:00")
    follow(rt, staff, someone, Kind.ACTION, 0, Following(PlanStatus.DONE, date(2021, 7, 1)))
    missed = Following(PlanStatus.NOT_DONE, None, "Келмеді", valid_reason=False)
    follow(rt, staff, someone, Kind.MEETING, 0, missed)
    draft = plan_draft(rt, staff.clerk, someone.case_id, Language.KAZAKH)
    assert (len(draft.plan.actions), len(draft.plan.meetings)) == (2, 1)
    with pytest.raises(UserError, match="plan_unchanged"):
        revised(rt, staff, someone, draft.plan)
    changed = replace(draft.plan, goal="Оқып, жұмысқа орналасу")
    with pytest.raises(UserError, match="plan_why_missing"):
        revised(rt, staff, someone, changed, why=" ")
    second = revised(rt, staff, someone, changed)
    new, old = views(rt, someone)
    assert (new.revision, old.revision, new.goal) == (2, 1, "Оқып, жұмысқа орналасу")
    assert [row.status for row in new.actions] == [PlanStatus.DONE] + [PlanStatus.PLANNED] * 2
    assert (new.meetings[0].status, new.meetings[0].why) == (PlanStatus.NOT_DONE, "Келмеді")
    assert len(old.actions) == 3  # the earlier version is kept as it was
    with rt.sessions.read() as session:
        paper = session.get_one(Paper, second.paper_id)
        assert paper.refers_to_id == first.paper_id
    assert len(paper.payload["actions"]) == 3
    assert len(paper.payload["meetings"]) == 1  # what was missed is no more to be done
    seen = old
    with pytest.raises(UserError, match="plan_superseded"):
        follow_plan(
            rt,
            staff.clerk,
            Follow(
                seen.id, seen.version, Kind.ACTION, seen.actions[1].id, Following(PlanStatus.DONE)
            ),
        )


def test_what_is_moved_stays_to_be_seen_beside_its_new_day(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    made(rt, staff, someone)
    off = Following(PlanStatus.PUT_OFF, None, "Науқас", new_day=date(2021, 8, 2))
    for taken in (date(2021, 8, 2), date(2021, 7, 15)):  # one meets once a day
        with pytest.raises(FieldFaults) as refused:
            follow(rt, staff, someone, Kind.MEETING, 0, replace(off, new_day=taken))
        assert fault(refused) == ("plan_meeting_taken", "new_day")
    off = replace(off, new_day=date(2021, 7, 6))
    with pytest.raises(UserError) as error:  # Capital Day
        follow(rt, staff, someone, Kind.MEETING, 0, off)
    assert fault(error) == ("plan_meeting_day_off", "new_day")
    shown = follow(rt, staff, someone, Kind.MEETING, 0, replace(off, new_day=date(2021, 7, 21)))
    assert [(row.day, row.status) for row in shown.meetings] == [
        (date(2021, 7, 15), PlanStatus.PUT_OFF),
        (date(2021, 7, 21), PlanStatus.PLANNED),
        (date(2021, 8, 2), PlanStatus.PLANNED),
    ]
    shown = follow(rt, staff, someone, Kind.ACTION, 2, replace(off, new_day=date(2021, 7, 10)))
    moved = shown.actions[-1]
    assert (moved.day, moved.note, moved.status) == (date(2021, 7, 10), "№ 2", PlanStatus.PLANNED)
    assert len(shown.lines) == 5
    with pytest.raises(FieldFaults) as twice:
        follow(rt, staff, someone, Kind.MEETING, 0, off)
    assert "plan_settled" in {each.code for each in twice.value.faults}


def test_a_missed_meeting_is_found_after_its_day_and_excused_afterwards(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """§44.4: nothing is broken before its day, nor where a valid reason became known."""
    someone = unemployed(rt, staff)
    made(rt, staff, someone)
    missed = Following(PlanStatus.NOT_DONE, None, "Келмеді", valid_reason=False)
    clock.set("2021-07-15T18:00")
    with pytest.raises(FieldFaults) as early:
        follow(rt, staff, someone, Kind.MEETING, 0, missed)
    assert fault(early) == ("plan_day_not_over", "status")
    clock.set("2021-07-16T10:00")
    seen = follow(rt, staff, someone, Kind.MEETING, 0, missed)
    known = ExcuseLine(seen.id, seen.version, Kind.MEETING, seen.meetings[0].id, " ")
    with pytest.raises(FieldFaults) as wordless:
        excuse_line(rt, staff.clerk, known)
    assert fault(wordless) == ("plan_why_missing", "why")
    known = replace(known, why="Ауруханада болған, анықтама бар")
    assert excuse_line(rt, staff.clerk, known) == someone.person_id
    seen = views(rt, someone)[0]
    assert (seen.meetings[0].valid_reason, seen.meetings[0].why) == (True, known.why)
    with pytest.raises(FieldFaults, match="plan_not_broken"):
        excuse_line(rt, staff.clerk, replace(known, plan_version=seen.version))
    with rt.sessions.read() as session:
        entry = session.scalars(select(AuditEvent).where(AuditEvent.action == "plan.excused")).one()
    assert json.loads(entry.before) == {"valid_reason": False, "why": "Келмеді"}


def test_two_who_follow_one_plan_do_not_overwrite_each_other(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    made(rt, staff, someone)
    seen = views(rt, someone)[0]
    done = Following(PlanStatus.DONE)
    first = Follow(seen.id, seen.version, Kind.ACTION, seen.actions[0].id, done)
    follow_plan(rt, staff.clerk, first)
    other = replace(first, row_id=seen.actions[1].id)
    with pytest.raises(UserError, match="record_changed") as error:
        follow_plan(rt, staff.of[Role.DIRECTOR], other)
    assert error.value.params["login"] == "clerk"
    with pytest.raises(UserError, match="plan_unknown"):
        follow_plan(rt, staff.clerk, replace(first, plan_version=seen.version + 1, row_id=0))


def test_the_signed_copy_is_written_down_once(rt: Runtime, staff: Staff) -> None:
    """§49."""
    someone = unemployed(rt, staff)
    made(rt, staff, someone)
    seen = views(rt, someone)[0]
    signed = SignPlan(seen.id, seen.version, TODAY, copy_given=True)
    for wrong, code in (
        (replace(signed, copy_given=False), "plan_copy_owed"),
        (replace(signed, signed_on=date(2021, 6, 30)), "plan_signed_before"),
        (replace(signed, signed_on=date(2021, 7, 2)), "plan_signed_ahead"),
    ):
        with pytest.raises(FieldFaults, match=code):
            sign_plan(rt, staff.clerk, wrong)
    assert sign_plan(rt, staff.clerk, signed) == someone.person_id
    seen = views(rt, someone)[0]
    assert seen.signed_on == TODAY
    with pytest.raises(UserError, match="plan_signed_already"):
        sign_plan(rt, staff.clerk, replace(signed, plan_version=seen.version))


def test_the_editor_begins_with_the_card_and_what_fits_the_person(
    rt: Runtime, staff: Staff
) -> None:
    card = card_data(
        registration_purpose="find_job",
        education_level="bachelor",
        education=(EducationData("ҚазҰУ", "Экономика", finished_on=date(2012, 6, 1)),),
        target_groups=("long_break",),
    )
    someone = unemployed(rt, staff, card=card)
    draft = plan_draft(rt, staff.clerk, someone.case_id, Language.RUSSIAN)
    assert draft.plan.goal.startswith("Трудоустройство: ")
    assert draft.plan.education == "Высшее образование (бакалавриат), ҚазҰУ, 2012"
    assert draft.plan.specialty == "Экономика"
    assert "search_skills_1" in draft.why
    assert draft.why["search_skills_1"][0]["ru"].startswith("Возвращается")
    assert draft.ground == plan_ground(rt, staff.clerk, someone.case_id)
    answers = answers_of(draft.plan)
    assert read_plan(answers) == draft.plan
    ground = draft.ground
    judged = plan_answer_faults(
        answers, ground.unemployed_on, TODAY, ground.calendar.is_business_day
    )
    assert list(judged) == []
    made(rt, staff, someone, draft.plan)


def test_a_plan_is_owed_again_where_the_registration_is_decided_anew(
    rt: Runtime, staff: Staff
) -> None:
    """§46: the body takes its decision anew; §48 runs again, and the plan there was is kept."""
    someone = unemployed(rt, staff)
    first = made(rt, staff, someone)
    with rt.sessions.begin() as session:
        session.scalars(select(CaseTerm).where(CaseTerm.code == "48")).one().ended_at = None
    assert plan_ground(rt, staff.clerk, someone.case_id).is_owed
    with pytest.raises(UserError, match="move_too_early"):
        revised(rt, staff, someone, plan(4))
    second = make_plan(rt, staff.clerk, command(rt, someone, plan(4), revision=1))
    with rt.sessions.read() as session:
        paper = session.get_one(Paper, second.paper_id)
    assert (paper.refers_to_id, views(rt, someone)[0].revision) == (first.paper_id, 2)


def test_who_is_restored_gets_his_first_plan_though_no_term_runs(rt: Runtime, staff: Staff) -> None:
    """§46: with the deregistration §48's term fell away."""
    someone = unemployed(rt, staff)
    with rt.sessions.begin() as session:
        term = session.scalars(select(CaseTerm).where(CaseTerm.code == "48")).one()
        term.ended_at, term.met = rt.clock.now(), False
    made(rt, staff, someone)
    assert views(rt, someone)[0].revision == 1


def test_a_draft_goes_with_the_plan_and_a_stale_one_makes_none(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    draft = save_draft(rt, staff.clerk, None, "plan", "aim", "Ә. Н.", answers_of(plan()))
    make_plan(rt, staff.clerk, command(rt, someone, plan(), draft_id=draft))
    assert list_drafts(rt, staff.clerk) == ()
    with rt.sessions.read() as session:
        assert len(session.scalars(select(Plan)).all()) == 1


def test_meetings_of_today_and_before_wait_for_their_outcome(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    made(rt, staff, someone)
    assert open_meetings(rt, staff.clerk) == ()
    clock.set("2021-07-15T09:30")
    (due,) = open_meetings(rt, staff.clerk)
    assert (due.person_id, due.day, due.what) == (someone.person_id, date(2021, 7, 15), VISIT)
    follow(rt, staff, someone, Kind.MEETING, 0, Following(PlanStatus.DONE))
    assert open_meetings(rt, staff.clerk) == ()


def test_a_plan_changed_leaves_its_move_in_the_case(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    made(rt, staff, someone)
    revised(rt, staff, someone, plan(5))
    with pytest.raises(UserError, match="plan_other_version"):
        revised(rt, staff, someone, plan(6))
    with rt.sessions.read() as session:
        moves = [f"case.{name}" for name in (MoveName.MAKE_PLAN, MoveName.REVISE_PLAN)]
        written = session.scalars(select(AuditEvent.action).where(AuditEvent.action.in_(moves)))
        assert list(written) == moves
