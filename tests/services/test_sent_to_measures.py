"""Active measures: directed out of the plan or freely, come to, missed, left, and what bars."""

import json
from datetime import date
from typing import Any

import pytest
from decided import job_seeker, unemployed
from factories import Staff, card_data, identity, iin, person_data
from fakes import FrozenClock, at
from measures_given import (
    directed,
    direction,
    left,
    measure,
    registered_again,
    seen,
    started,
    term_of,
)
from sqlalchemy import select
from stored import end, one, page

from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import (
    DocumentKind,
    Form,
    MeasureKind,
    MeasureState,
    MoveName,
    PlanGroup,
    PlanStatus,
    QuotaGroup,
    Role,
    Sex,
    TrainingGround,
)
from app.models import AuditEvent, CaseEvent, Paper, Plan, PlanAction, RegistrationCase
from app.services.measure_course import (
    Because,
    ComeToMeasure,
    EndMeasure,
    MissMeasure,
    call_off_measure,
    come_to_measure,
    end_measure,
    excuse,
    miss_measure,
)
from app.services.measure_queries import KindChoice, measure_choices
from app.services.measure_queue import waiting_list
from app.services.measures import direct_to_measure, record_payment
from app.services.registration_answers import DocumentData
from app.services.runtime import Runtime

K = MeasureKind
GROUPS = ("disability", "released_from_prison")
TODAY = date(2021, 7, 1)


def choice(rt: Runtime, staff: Staff, case_id: int, kind: MeasureKind) -> KindChoice:
    choices = measure_choices(rt, staff.clerk, case_id)
    return next(each for each in choices.kinds if each.kind is kind)


def refused(call: Any, *args: Any) -> list[tuple[str, str | None]]:
    with pytest.raises(UserError) as caught:
        call(*args)
    error = caught.value
    faults = error.faults if isinstance(error, FieldFaults) else (error,)
    return [(fault.code, fault.field) for fault in faults]


def warned(rt: Runtime, name: MoveName) -> list[str]:
    with rt.sessions.read() as session:
        event = session.scalars(select(CaseEvent).where(CaseEvent.move == name)).one()
    return list(event.details.get("warnings", ()))


def test_a_direction_starts_the_three_days_and_is_issued_as_a_paper(
    rt: Runtime, staff: Staff
) -> None:
    someone = unemployed(rt, staff, card=card_data(target_groups=GROUPS))
    sent = directed(
        rt, staff, someone, kind=K.TRAINING, occupation="4110-0",
        starts_on=date(2021, 7, 8), ends_on=date(2021, 9, 30),
        ground=TrainingGround.OCCUPATION_CHANGES,
    )  # fmt: skip
    row, term = measure(rt, sent.measure_id), term_of(rt, sent.measure_id)
    # Friday, the Saturday worked instead of Monday the 5th, and the day after the 6th, a holiday
    assert term.due_at == sent.come_until == row.come_until == at("2021-07-07T18:30")
    assert (term.code, term.ended_at) == ("44.3.measure", None)
    assert (row.state, row.priority) == (
        MeasureState.CALLED,
        ["disability", "released_from_prison"],
    )
    assert row.ground is TrainingGround.OCCUPATION_CHANGES
    with rt.sessions.read() as session:
        paper = session.get_one(Paper, sent.paper_id)
        trail = session.scalars(
            select(AuditEvent.action).where(AuditEvent.entity == "measure")
        ).all()
    assert (paper.form, paper.number) == (Form.MEASURE_DIRECTION, "D-2021-000001")
    assert paper.payload["kind"] == "training" and paper.payload["place"] == "«Жасыл ел» ЖШС"
    assert set(paper.payload["occupation"]) == {"kk", "ru"}
    assert (paper.payload["starts_on"], paper.payload["ends_on"]) == ("2021-07-08", "2021-09-30")
    assert paper.payload["come_until"] == sent.come_until.isoformat()
    assert list(trail) == ["measure.directed"]
    shown = page(rt, staff, someone.person_id).case
    assert shown is not None
    (view,) = shown.measures
    assert (view.kind, view.paper_number, view.is_open) == (K.TRAINING, "D-2021-000001", True)
    assert shown.quota == (QuotaGroup.DISABILITY, QuotaGroup.RELEASED)


def test_the_course_is_come_completed_and_kept_in_the_trail(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    id_ = started(rt, staff, someone)
    assert term_of(rt, id_).met is True
    clock.set("2021-07-20T10:00")
    done = EndMeasure(*seen(rt, id_), MeasureState.COMPLETED, date(2021, 7, 19))
    end_measure(rt, staff.clerk, done)
    row = measure(rt, id_)
    assert (row.state, row.ended_on, row.valid_reason) == (
        MeasureState.COMPLETED, date(2021, 7, 19), None,
    )  # fmt: skip
    assert refused(end_measure, rt, staff.clerk, done) == [("record_changed", None)]
    again = EndMeasure(*seen(rt, id_), MeasureState.COMPLETED, date(2021, 7, 19))
    assert refused(end_measure, rt, staff.clerk, again) == [("measure_state", None)]
    assert choice(rt, staff, someone.case_id, K.PUBLIC_WORKS).possible


def test_who_comes_after_the_three_days_is_kept_and_called_late(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    sent = directed(rt, staff, unemployed(rt, staff))
    clock.set("2021-07-12T10:00")
    come = ComeToMeasure(*seen(rt, sent.measure_id), date(2021, 7, 12), date(2021, 7, 12))
    come_to_measure(rt, staff.clerk, come)
    assert warned(rt, MoveName.COME_TO_MEASURE) == ["measure_came_late"]
    assert measure(rt, sent.measure_id).state is MeasureState.STARTED
    term = term_of(rt, sent.measure_id)
    assert term.met and term.ended_at is not None and term.ended_at > term.due_at


def test_nobody_is_missed_before_the_term_ends_and_then_a_reason_is_asked(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    sent = directed(rt, staff, unemployed(rt, staff))
    early = MissMeasure(*seen(rt, sent.measure_id), valid=False)
    assert refused(miss_measure, rt, staff.clerk, early) == [("measure_call_runs", None)]
    clock.set("2021-07-12T10:00")
    unsaid = MissMeasure(*seen(rt, sent.measure_id), valid=None)
    assert refused(miss_measure, rt, staff.clerk, unsaid) == [("measure_validity_missing", "valid")]
    bare = MissMeasure(*seen(rt, sent.measure_id), valid=True)
    assert refused(miss_measure, rt, staff.clerk, bare) == [("measure_reason_missing", "reason")]
    miss_measure(rt, staff.clerk, early)
    row, term = measure(rt, sent.measure_id), term_of(rt, sent.measure_id)
    assert (row.state, row.valid_reason, term.met) == (MeasureState.NOT_COME, False, False)
    known = Because(*seen(rt, sent.measure_id), "Ауруханада болған, анықтама бар")
    excuse(rt, staff.clerk, known)
    assert measure(rt, sent.measure_id).valid_reason is True


def test_a_call_taken_back_lets_its_term_fall_away(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    sent = directed(rt, staff, someone)
    call_off_measure(rt, staff.clerk, Because(*seen(rt, sent.measure_id), "Орын жабылды"))
    assert term_of(rt, sent.measure_id).met is False
    assert measure(rt, sent.measure_id).state is MeasureState.CANCELLED
    other = directed(rt, staff, someone)
    end(rt, staff, someone.case_id)
    call_off_measure(rt, staff.clerk, Because(*seen(rt, other.measure_id), "Іс жабылды"))
    assert measure(rt, other.measure_id).state is MeasureState.CANCELLED


@pytest.mark.parametrize(
    ("changes", "faults"),
    [
        ({"consent": False}, [("measure_consent_missing", "consent")]),
        ({"kind": K.TRAINING, "ground": None}, [("training_ground_missing", "ground")]),
        ({"place": "  "}, [("measure_place_missing", "place")]),
        ({"occupation": "nothing"}, [("code_unknown", "occupation")]),
        ({"starts_on": date(2021, 6, 30)}, [("measure_before_registration", "starts_on")]),
        (
            {"starts_on": date(2021, 8, 2), "ends_on": date(2021, 8, 1)},
            [("measure_ends_early", "ends_on")],
        ),
        ({"kind": K.SPECIAL_WORK_PLACE}, [("measure_for_disability", "kind")]),
        ({"action_id": 4711}, [("measure_action_foreign", "kind")]),
    ],
)
def test_what_is_wrong_with_a_direction_is_told_at_its_field(
    rt: Runtime, staff: Staff, changes: dict[str, Any], faults: list[tuple[str, str]]
) -> None:
    someone = unemployed(rt, staff)
    before = page(rt, staff, someone.person_id).case
    assert refused(direct_to_measure, rt, staff.clerk, direction(rt, someone, **changes)) == faults
    after = page(rt, staff, someone.person_id).case
    assert before is not None and after is not None
    assert (before.version, after.measures) == (after.version, ())


def test_a_second_direction_to_the_same_kind_waits_for_the_first(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    command = direction(rt, someone)
    direct_to_measure(rt, staff.clerk, command)
    assert refused(direct_to_measure, rt, staff.of[Role.DIRECTOR], command) == [
        ("record_changed", None)
    ]
    again = direction(rt, someone)
    assert refused(direct_to_measure, rt, staff.clerk, again) == [("measure_running", "kind")]
    directed(rt, staff, someone, kind=K.TRAINING)


def test_days_of_the_course_lie_between_the_call_and_today(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    sent = directed(rt, staff, someone)

    def come(came: date, starts: date, ends: date | None = None) -> list[tuple[str, str | None]]:
        command = ComeToMeasure(*seen(rt, sent.measure_id), came, starts, ends)
        return refused(come_to_measure, rt, staff.clerk, command)

    assert come(date(2021, 6, 30), TODAY) == [("measure_day_early", "came_on")]
    assert come(date(2021, 7, 2), date(2021, 7, 2)) == [("measure_day_ahead", "came_on")]
    assert come(TODAY, date(2021, 6, 30)) == [("measure_day_early", "starts_on")]
    assert come(TODAY, TODAY, date(2021, 6, 30)) == [("measure_ends_early", "ends_on")]
    ended = EndMeasure(*seen(rt, sent.measure_id), MeasureState.LEFT, TODAY, "", valid=None)
    assert refused(end_measure, rt, staff.clerk, ended) == [
        ("measure_reason_missing", "reason"),
        ("measure_validity_missing", "valid"),
    ]
    clock.set("2021-07-12T10:00")
    past = direction(rt, someone, kind=K.TRAINING, starts_on=date(2021, 7, 9))
    assert refused(direct_to_measure, rt, staff.clerk, past) == [("measure_day_early", "starts_on")]


def test_a_closed_case_and_another_post_send_nobody(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    for role in (Role.LOCAL_BODY, Role.ASSISTANT, Role.SUPERVISOR):
        wanted = direction(rt, someone)
        assert refused(direct_to_measure, rt, staff.of[role], wanted)[0][0] == "action_not_allowed"
    end(rt, staff, someone.case_id)
    closed = direction(rt, someone)
    assert refused(direct_to_measure, rt, staff.clerk, closed) == [
        ("measure_not_registered", "kind")
    ]


def test_a_pupil_of_fifteen_and_a_pensioner_are_not_sent(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    born = date(1961, 9, 1)  # pension age of a woman is reached while she is unemployed
    someone = unemployed(rt, staff, person=person_data(iin=iin(born), birth_date=born))
    young = date(2005, 9, 1)
    paper = DocumentData(DocumentKind.REPRESENTATIVE)
    pupil = job_seeker(
        rt,
        staff,
        person=person_data(iin=iin(young), birth_date=young),
        documents=(DocumentData(DocumentKind.APPLICATION), identity(), paper),
        representative_name="Серік Нұрғалиев",
        representative_relation="parent",
    )
    early = choice(rt, staff, pupil.case_id, K.TRAINING)
    assert [reason.code for reason in early.refusals] == ["measure_under_sixteen"]
    assert early.possible_from == young.replace(year=2021)
    assert choice(rt, staff, someone.case_id, K.TRAINING).possible
    clock.set("2021-09-01T10:00")
    assert choice(rt, staff, pupil.case_id, K.TRAINING).possible
    late = choice(rt, staff, someone.case_id, K.TRAINING)
    assert [reason.code for reason in late.refusals] == ["measure_pension_age"]
    assert late.possible_from is None
    wanted = direction(rt, someone, kind=K.TRAINING)
    assert refused(direct_to_measure, rt, staff.clerk, wanted) == [("measure_pension_age", "kind")]


LEAVING = [
    (K.SOCIAL_JOB, "L20.5", K.TRAINING, date(2021, 12, 2)),
    (K.PUBLIC_WORKS, "L22.4", K.PUBLIC_WORKS, date(2021, 12, 2)),
    (K.TRAINING, "L19.7", K.TRAINING, date(2022, 9, 2)),
]


@pytest.mark.parametrize(("kind", "article", "barred", "first"), LEAVING)
def test_who_left_without_reason_waits_from_the_day_he_is_registered_again(
    rt: Runtime,
    staff: Staff,
    clock: FrozenClock,
    kind: MeasureKind,
    article: str,
    barred: MeasureKind,
    first: date,
) -> None:
    someone = unemployed(rt, staff)
    left(rt, staff, someone, valid=False, kind=kind)
    waiting = choice(rt, staff, someone.case_id, barred)
    assert [reason.code for reason in waiting.refusals] == ["measure_barred_till_registered"]
    again = registered_again(rt, staff, clock, someone, "2021-09-01T10:00")
    now = choice(rt, staff, again.case_id, barred)
    assert [str(reason.paragraph) for reason in now.refusals] == [article]
    assert now.possible_from == first
    free = K.RELOCATION
    assert choice(rt, staff, again.case_id, free).possible is (article in ("L19.7", "L22.4"))
    wanted = direction(rt, again, kind=barred)
    assert refused(direct_to_measure, rt, staff.clerk, wanted) == [("measure_barred", "kind")]
    clock.set(f"{first.isoformat()}T10:00")
    assert choice(rt, staff, again.case_id, barred).possible


def test_a_registration_before_the_leaving_ends_no_bar(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """L20.5: counted from being registered anew, which comes after the leaving."""
    someone = unemployed(rt, staff)
    id_ = started(rt, staff, someone, kind=K.SOCIAL_JOB)
    again = registered_again(rt, staff, clock, someone, "2021-09-01T10:00")
    clock.set("2022-02-01T10:00")
    gone = EndMeasure(*seen(rt, id_), MeasureState.LEFT, date(2021, 11, 1), "Кетті", valid=False)
    end_measure(rt, staff.clerk, gone)
    barred = choice(rt, staff, again.case_id, K.TRAINING)
    assert [reason.code for reason in barred.refusals] == ["measure_barred_till_registered"]
    anew = registered_again(rt, staff, clock, again, "2022-03-01T10:00")
    assert choice(rt, staff, anew.case_id, K.TRAINING).possible_from == date(2022, 6, 2)


def test_leaving_for_a_valid_reason_bars_nothing(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    left(rt, staff, someone, valid=True)
    assert choice(rt, staff, someone.case_id, K.PUBLIC_WORKS).possible
    id_ = left(rt, staff, someone, valid=False)
    assert not choice(rt, staff, someone.case_id, K.PUBLIC_WORKS).possible
    excuse(rt, staff.clerk, Because(*seen(rt, id_), "Баласы ауырған"))
    assert choice(rt, staff, someone.case_id, K.PUBLIC_WORKS).possible
    twice = Because(*seen(rt, id_), "Тағы")
    assert refused(excuse, rt, staff.clerk, twice) == [("measure_state", None)]


def test_public_works_go_by_priority_then_by_the_day_registered(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    young = person_data(
        iin=iin(date(2000, 3, 1), Sex.MALE), birth_date=date(2000, 3, 1), sex=Sex.MALE
    )
    first = unemployed(rt, staff)
    clock.set("2021-07-02T10:00")
    second = unemployed(rt, staff, person=young)
    seeker = job_seeker(rt, staff)

    def order() -> list[tuple[int, bool]]:
        rows = waiting_list(rt, staff.clerk, K.PUBLIC_WORKS)
        return [(row.person_id, bool(row.priorities)) for row in rows]

    assert order() == [(first.person_id, False), (second.person_id, False)]
    with rt.sessions.read() as session:
        version = session.get_one(RegistrationCase, second.case_id).version
    record_payment(rt, staff.clerk, second.case_id, version, gets=False)
    assert order() == [(second.person_id, True), (first.person_id, False)]
    directed(rt, staff, first, gets_payment=True)
    assert warned(rt, MoveName.CALL_TO_MEASURE) == ["measure_others_first"]
    with rt.sessions.read() as session:
        asked = select(AuditEvent).where(AuditEvent.action == "case.payment")
        told = {int(row.entity_id): json.loads(row.after) for row in session.scalars(asked)}
    assert told == {
        first.case_id: {"gets_payment": True},
        second.case_id: {"gets_payment": False},
    }
    assert order() == [(second.person_id, True)]
    clock.set("2022-01-04T10:00")  # over six months: by the date alone again
    (row,) = waiting_list(rt, staff.clerk, K.PUBLIC_WORKS)
    assert [each.group for each in row.priorities] == ["no_payment", "unemployed_over_six_months"]
    training = waiting_list(rt, staff.clerk, K.TRAINING)
    assert [row.person_id for row in training] == [
        first.person_id, second.person_id, seeker.person_id,
    ]  # fmt: skip


def planned(rt: Runtime, staff: Staff, case_id: int, due_on: date) -> int:
    """A plan that foresees public works; its line's number."""
    with rt.sessions.begin() as session:
        action = PlanAction(group=PlanGroup.MEASURES, item=5, due_on=due_on)
        action.status = PlanStatus.PLANNED
        plan = Plan(
            case_id=case_id, revision=1, goal="Жұмыс", valid_until=date(2021, 12, 31),
            made_at=at("2021-07-01T10:00"), made_by=staff.clerk.account_id, actions=[action],
        )  # fmt: skip
        session.add(plan)
        session.flush()
        return action.id


def test_the_line_of_the_plan_is_settled_by_how_the_measure_ends(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """§51; what is not done was so once its day is over."""
    people = [unemployed(rt, staff) for _ in range(4)]
    lines = [planned(rt, staff, each.case_id, TODAY) for each in people]
    sent = [
        directed(rt, staff, each, action_id=line).measure_id
        for each, line in zip(people, lines, strict=True)
    ]
    done, gone, missed, changed = sent

    def line(number: int) -> tuple[PlanStatus, date | None, bool | None, str]:
        with rt.sessions.read() as session:
            row = session.get_one(PlanAction, lines[number])
            return row.status, row.closed_on, row.valid_reason, row.why

    for id_ in (done, gone, changed):
        come_to_measure(rt, staff.clerk, ComeToMeasure(*seen(rt, id_), TODAY, TODAY))
    how = MeasureState.COMPLETED
    end_measure(rt, staff.clerk, EndMeasure(*seen(rt, done), how, TODAY))
    assert line(0) == (PlanStatus.DONE, TODAY, None, "")
    away = EndMeasure(*seen(rt, gone), MeasureState.LEFT, TODAY, "Көшіп кетті", valid=True)
    end_measure(rt, staff.clerk, away)
    assert line(1) == (PlanStatus.PLANNED, None, None, "")
    clock.set("2021-07-09T10:00")
    miss_measure(rt, staff.clerk, MissMeasure(*seen(rt, missed), valid=False))
    with rt.sessions.read() as session:
        number = session.get_one(Paper, measure(rt, missed).paper_id).number
    assert line(2) == (PlanStatus.NOT_DONE, date(2021, 7, 9), False, number)
    excuse(rt, staff.clerk, Because(*seen(rt, missed), "Ауырған"))
    assert line(2) == (PlanStatus.NOT_DONE, date(2021, 7, 9), True, "Ауырған")
    with rt.sessions.begin() as session:
        later = Plan(
            case_id=people[3].case_id, revision=2, goal="Жұмыс", valid_until=date(2021, 12, 31),
            made_at=at("2021-07-01T10:00"), made_by=staff.clerk.account_id,
        )  # fmt: skip
        session.add(later)
    end_measure(rt, staff.clerk, EndMeasure(*seen(rt, changed), how, TODAY))
    assert line(3)[0] is PlanStatus.PLANNED
    with rt.sessions.read() as session:
        trail = session.scalars(
            select(AuditEvent.action).where(AuditEvent.entity == "plan").order_by(AuditEvent.id)
        )
        assert list(trail) == ["plan.followed", "plan.followed", "plan.excused"]


def test_the_plan_names_the_measure_and_the_direction_comes_out_of_it(
    rt: Runtime, staff: Staff
) -> None:
    someone, other = unemployed(rt, staff), unemployed(rt, staff)
    planned(rt, staff, someone.case_id, date(2021, 8, 1))
    named = choice(rt, staff, someone.case_id, K.PUBLIC_WORKS)
    assert named.due_on == date(2021, 8, 1)
    assert [row.in_plan for row in waiting_list(rt, staff.clerk, K.PUBLIC_WORKS)] == [True, False]
    foreign = direction(rt, other, action_id=named.action_id)
    assert refused(direct_to_measure, rt, staff.clerk, foreign) == [
        ("measure_action_foreign", "kind")
    ]
    with rt.sessions.begin() as session:
        session.get_one(PlanAction, named.action_id).status = PlanStatus.DONE
    settled = direction(rt, someone, action_id=named.action_id)
    assert refused(direct_to_measure, rt, staff.clerk, settled) == [
        ("measure_action_foreign", "kind")
    ]
    with rt.sessions.begin() as session:
        session.get_one(PlanAction, named.action_id).status = PlanStatus.PLANNED
    sent = directed(rt, staff, someone, action_id=named.action_id)
    assert measure(rt, sent.measure_id).action_id == one(rt, PlanAction).id
    with rt.sessions.begin() as session:
        later = Plan(
            case_id=someone.case_id, revision=2, goal="Жұмыс", valid_until=date(2021, 12, 31),
            made_at=at("2021-07-01T10:00"), made_by=staff.clerk.account_id,
        )  # fmt: skip
        session.add(later)
    call_off_measure(rt, staff.clerk, Because(*seen(rt, sent.measure_id), "Орын жабылды"))
    superseded = direction(rt, someone, action_id=named.action_id)
    assert refused(direct_to_measure, rt, staff.clerk, superseded) == [
        ("measure_action_foreign", "kind")
    ]
