"""The queue: who sees what of it, who gets which work next, takes it and hands it over."""

import json
from datetime import date
from functools import partial

import pytest
from decided import case_row, job_seeker
from factories import Staff, card_data, decision, new_account, received
from fakes import FrozenClock, at
from measures_given import directed
from sqlalchemy import select
from together import at_once

from app.core.errors import UserError
from app.core.vocabulary import AbsenceKind, Channel, ComplaintBody, MeasureKind, Party, Role, Told
from app.models import Account, AuditEvent, CaseTerm
from app.rules.work_kinds import WorkKind
from app.services.absences import EnterAbsence, enter_absence
from app.services.accounts import ChangeAccount, actor_of, change_account, create_account
from app.services.complaints import RegisterComplaint, register_complaint
from app.services.offers import OfferWork, offer_work
from app.services.queue import Seen, TakeResult, hand_over, take, take_next
from app.services.queue_queries import (
    NOBODY,
    Facets,
    QueueRow,
    Sight,
    Urgency,
    Whose,
    queue_counts,
    queue_facets,
    queue_page,
    term_story,
)
from app.services.registration import Received, register_job_seeker
from app.services.runtime import Actor, Runtime
from app.services.saved_filters import drop_filter, save_filter, saved_filters
from app.services.term_warnings import set_warning, warnings

ON_SQLITE = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
"""What is asked for is tried on both engines once; these tell the rules of it."""
ALL = Sight(Whose.ALL)


def colleague(rt: Runtime, staff: Staff, login: str, *roles: Role) -> Actor:
    id_ = create_account(rt, staff.admin, new_account(login, *(roles or (Role.CLERK,))))
    with rt.sessions.read() as session:
        return actor_of(session.get_one(Account, id_))


def rows(rt: Runtime, actor: Actor, sight: Sight = ALL) -> tuple[QueueRow, ...]:
    return queue_page(rt, actor, sight, 0, 100)


def seen(rt: Runtime, *cases: Received) -> list[Seen]:
    """The cases' terms as they stand now."""
    ids = [case.case_id for case in cases]
    with rt.sessions.read() as session:
        found = session.scalars(select(CaseTerm).where(CaseTerm.case_id.in_(ids)))
        return [Seen(row.id, row.holder_id) for row in found]


def freed(rt: Runtime, staff: Staff, count: int) -> list[Received]:
    """So many applications of nobody's, one after another."""
    cases = [received(rt, staff.clerk) for _ in range(count)]
    done = hand_over(rt, staff.of[Role.SUPERVISOR], seen(rt, *cases), None, "бос тұрсын")
    assert [result.fault for result in done] == [None] * count
    return cases


def codes(results: tuple[TakeResult, ...]) -> list[str | None]:
    return [result.fault.code if result.fault else None for result in results]


# --- what is seen


def test_a_sight_is_counted_paged_and_told_in_parts(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    second = colleague(rt, staff, "clerk2")
    clock.set("2021-06-28T10:00")
    broken = received(rt, staff.clerk, channel=Channel.PORTAL)
    clock.set("2021-07-01T10:00")
    village = received(rt, second, card=card_data(address_place="113220100"))
    register_job_seeker(rt, second, decision(village))
    free = freed(rt, staff, 1)[0]
    supervisor = staff.of[Role.SUPERVISOR]
    assert queue_counts(rt, supervisor, ALL) == {
        Urgency.BROKEN: 1,
        Urgency.SOON: 0,
        Urgency.TODAY: 0,
        Urgency.LATER: 2,
    }
    facets = queue_facets(rt, supervisor, ALL)
    assert facets == Facets(
        paragraphs=(("12", 2), ("24", 1)),
        holders=((NOBODY, 1), (staff.clerk.account_id, 1), (second.account_id, 1)),
        places=(("750000000", 2), ("113220100", 1)),
        channels=((Channel.CENTRE, 2), (Channel.PORTAL, 1)),
        kinds=((WorkKind.REGISTRATION, 2), (WorkKind.WORK, 1)),
        names=facets.names,
    )
    assert facets.names[second.account_id] == second.names
    chosen = {
        broken.case_id: (
            Sight(Whose.ALL, channel=Channel.PORTAL),
            Sight(Whose.ALL, urgency=Urgency.BROKEN),
            Sight(Whose.ALL, holder=staff.clerk.account_id),
            Sight(Whose.ALL, due_on=date(2021, 6, 29)),
        ),
        village.case_id: (
            Sight(Whose.ALL, place="113220100"),
            Sight(Whose.ALL, place="110000000"),  # an oblast with all that lies in it
            Sight(Whose.ALL, kind=WorkKind.WORK),
            Sight(Whose.ALL, paragraph="24"),
            Sight(Whose.ALL, code="24", post=Role.CLERK),
        ),
        free.case_id: (Sight(Whose.ALL, holder=NOBODY), Sight(Whose.FREE)),
    }
    for case_id, sights in chosen.items():
        for sight in sights:
            assert [row.about.case_id for row in rows(rt, supervisor, sight)] == [case_id], sight
            counts = queue_counts(rt, supervisor, sight)
            assert (counts[sight.urgency] if sight.urgency else sum(counts.values())) == 1
    # What is chosen in one list does not narrow that list itself.
    sifted = queue_facets(rt, supervisor, Sight(Whose.ALL, kind=WorkKind.WORK))
    assert dict(sifted.kinds) == {WorkKind.REGISTRATION: 2, WorkKind.WORK: 1}
    assert sifted.paragraphs == (("24", 1),)
    first, last = queue_page(rt, supervisor, ALL, 0, 1), queue_page(rt, supervisor, ALL, 2, 5)
    assert [row.about.case_id for row in (*first, *last)] == [broken.case_id, free.case_id]


def test_ours_is_mine_that_of_those_i_stand_in_for_and_what_is_free(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    second, third = colleague(rt, staff, "clerk2"), colleague(rt, staff, "clerk3")
    mine, theirs, others = (received(rt, who) for who in (staff.clerk, second, third))
    free = freed(rt, staff, 1)[0]

    def cases(whose: Whose, actor: Actor = staff.clerk) -> set[int]:
        return {row.about.case_id for row in rows(rt, actor, Sight(whose))}

    assert cases(Whose.MINE) == {mine.case_id}
    assert cases(Whose.OURS) == {mine.case_id, free.case_id}
    away = EnterAbsence(
        second.account_id,
        date(2021, 7, 1),
        date(2021, 7, 2),
        AbsenceKind.ILLNESS,
        staff.clerk.account_id,
    )
    enter_absence(rt, staff.of[Role.SUPERVISOR], away)
    alone = EnterAbsence(
        third.account_id, date(2021, 7, 2), date(2021, 7, 2), AbsenceKind.ILLNESS, None
    )
    enter_absence(rt, staff.of[Role.SUPERVISOR], alone)
    assert cases(Whose.MINE) == {mine.case_id, theirs.case_id}
    assert cases(Whose.FREE) == {free.case_id}
    clock.set("2021-07-02T09:00")
    assert cases(Whose.FREE) == {free.case_id, others.case_id}
    clock.set("2021-07-03T09:00")  # both are back
    assert cases(Whose.OURS) == {mine.case_id, free.case_id}
    # The local body's own post has no work yet; who only watches sees what is free of any post.
    assert cases(Whose.OURS, staff.of[Role.LOCAL_BODY]) == set()
    assert cases(Whose.FREE, staff.of[Role.SUPERVISOR]) == {free.case_id}


@ON_SQLITE
def test_a_term_is_told_with_its_arithmetic_and_its_end_and_the_look_is_written_down(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    case = received(rt, staff.clerk)
    (row,) = rows(rt, staff.clerk)
    story = term_story(rt, staff.of[Role.SUPERVISOR], row.term_id)
    assert (story.row, story.edition, story.calendar_version) == (row, "259-2021", 0)
    assert story.arithmetic["counted_from"] == "2021-07-01"
    assert (story.ended_at, story.ended_by, story.met) == (None, None, None)
    assert (row.holder_names, row.binds) == (staff.clerk.names, Party.OFFICE)
    clock.set("2021-07-02T11:00")
    register_job_seeker(rt, staff.clerk, decision(case))
    story = term_story(rt, staff.of[Role.SUPERVISOR], row.term_id)
    assert (story.ended_at, story.ended_by, story.met) == (clock.now(), staff.clerk.names, True)
    with rt.sessions.read() as session:
        looks = session.scalars(select(AuditEvent.entity_id).filter_by(action="term.viewed"))
        assert looks.all() == [str(row.term_id)] * 2
    with pytest.raises(UserError, match="term_gone"):
        term_story(rt, staff.clerk, 999)


# --- terms at the edges of the calendar


@ON_SQLITE
@pytest.mark.parametrize(
    ("event", "due"),
    [
        ("2021-12-31T17:00", "2022-01-05T18:30"),  # New Year, and the days moved to it
        ("2021-07-03T17:00", "2021-07-07T18:30"),  # on a working Saturday, before four days off
        ("2021-07-02T17:00", "2021-07-03T18:30"),  # due on it
        ("2021-07-01T18:29", "2021-07-02T18:30"),
        ("2021-07-01T18:31", "2021-07-03T18:30"),  # counts as received on the 2nd (S7)
    ],
)
def test_an_application_at_the_edges_of_the_calendar(
    rt: Runtime, staff: Staff, clock: FrozenClock, event: str, due: str
) -> None:
    clock.set(event)
    received(rt, staff.clerk)
    (row,) = rows(rt, staff.clerk)
    assert (row.started_at, row.due_at) == (at(event), at(due))


@ON_SQLITE
def test_a_clock_set_back_moves_no_case_and_breaks_no_list(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    case = received(rt, staff.clerk)
    clock.set("2021-06-30T10:00")
    with pytest.raises(UserError, match="clock_set_back"):
        register_job_seeker(rt, staff.clerk, decision(case))
    assert [row.urgency for row in rows(rt, staff.clerk)] == [Urgency.LATER]
    assert take_next(rt, staff.clerk) is not None


# --- warnings


@ON_SQLITE
def test_a_term_is_warned_of_by_the_rule_or_as_the_supervisor_set_it(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    received(rt, staff.clerk)  # due 2 July, 18:30

    def urgency() -> Urgency:
        (row,) = rows(rt, staff.clerk)
        assert queue_counts(rt, staff.clerk, Sight())[row.urgency] == 1
        assert len(rows(rt, staff.clerk, Sight(urgency=row.urgency))) == 1
        return row.urgency

    supervisor = staff.of[Role.SUPERVISOR]
    assert urgency() is Urgency.LATER
    clock.set("2021-07-02T16:29")
    assert urgency() is Urgency.TODAY
    clock.set("2021-07-02T16:30")
    assert urgency() is Urgency.SOON
    set_warning(rt, supervisor, "12", 1)
    assert urgency() is Urgency.TODAY
    set_warning(rt, supervisor, "12", 20)
    clock.set("2021-07-01T09:00")
    assert urgency() is Urgency.SOON  # on the day before
    row = next(each for each in warnings(rt, supervisor) if each.code == "12")
    assert (row.paragraph, row.amount, row.hours, row.default) == ("12", 1, 20, 2)
    set_warning(rt, supervisor, "12", None)
    assert urgency() is Urgency.LATER
    with pytest.raises(UserError, match="warning_hours"):
        set_warning(rt, supervisor, "12", 401)
    with pytest.raises(UserError, match="term_unknown"):
        set_warning(rt, supervisor, "S3.waiting", 1)
    with pytest.raises(UserError, match="action_not_allowed"):
        set_warning(rt, staff.clerk, "12", 1)


# --- take next


def test_the_oldest_term_is_next_and_all_of_the_case_and_post_go_together(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    second = colleague(rt, staff, "clerk2")
    first, then = freed(rt, staff, 2)
    clock.set("2021-07-01T11:00")
    his = received(rt, second)
    got = [take_next(rt, second) for _ in range(3)]
    assert [each.about.case_id for each in got if each] == [
        first.case_id,
        then.case_id,
        his.case_id,
    ]
    assert {seen.holder_id for seen in seen(rt, first, then, his)} == {second.account_id}
    assert take_next(rt, staff.clerk) is None
    clock.set("2021-07-01T12:00")
    again = take_next(rt, second)
    assert again == got[0]  # all were given out: his own again, the longest ago first
    assert take_next(rt, second) == got[1]
    with rt.sessions.read() as session:
        events = session.scalars(
            select(AuditEvent).filter_by(action="work.taken").order_by(AuditEvent.id)
        ).all()
        assert (events[0].entity, events[0].entity_id) == ("case_work", str(first.case_id))
        assert json.loads(events[0].before) == {"holder_id": None}
        assert json.loads(events[0].after)["holder_id"] == second.account_id


@ON_SQLITE
def test_what_binds_another_is_next_only_once_it_is_past_due(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """A call to a measure (§44.3) is followed up; the silence to an offer (§59) writes itself
    down."""
    someone = job_seeker(rt, staff)
    version = case_row(rt, someone.case_id).version
    offer = OfferWork(
        someone.case_id, version, "«Алма» ЖШС", "4110-0", suitable=True, told_how=Told.PHONE
    )
    offer_work(rt, staff.clerk, offer)
    assert {row.code for row in rows(rt, staff.clerk)} == {"59.job_seeker"}
    directed(rt, staff, someone, kind=MeasureKind.TRAINING)
    assert take_next(rt, staff.clerk) is None
    clock.set("2021-07-12T10:00")
    taken = take_next(rt, staff.clerk)
    assert taken is not None
    term = next(row for row in rows(rt, staff.clerk) if row.term_id == taken.term_id)
    assert (term.code, term.binds) == ("44.3.measure", Party.PERSON)


@ON_SQLITE
@pytest.mark.parametrize("with_substitute", [True, False])
def test_what_somebody_had_begun_who_is_away_is_next_for_whoever_does_his_work(
    rt: Runtime, staff: Staff, clock: FrozenClock, with_substitute: bool
) -> None:
    second = colleague(rt, staff, "clerk2")
    begun = received(rt, second)
    assert take_next(rt, second) is not None
    clock.set("2021-07-02T10:00")
    fresh = received(rt, staff.clerk)
    day, substitute = date(2021, 7, 2), staff.clerk.account_id if with_substitute else None
    away = EnterAbsence(second.account_id, day, day, AbsenceKind.ILLNESS, substitute)
    enter_absence(rt, staff.of[Role.SUPERVISOR], away)
    got = [take_next(rt, staff.clerk) for _ in range(3)]
    assert [each.about.case_id for each in got if each] == [
        begun.case_id,
        fresh.case_id,
        begun.case_id,
    ]
    assert take_next(rt, second) is None  # it is his no more


@ON_SQLITE
def test_a_substitute_who_lost_the_post_keeps_the_work_from_nobody(
    rt: Runtime, staff: Staff
) -> None:
    second, third = colleague(rt, staff, "clerk2"), colleague(rt, staff, "clerk3")
    case, today = received(rt, staff.clerk), date(2021, 7, 1)
    away = (staff.clerk.account_id, today, today, AbsenceKind.LEAVE, second.account_id)
    enter_absence(rt, staff.of[Role.SUPERVISOR], EnterAbsence(*away))
    assert take_next(rt, third) is None
    change_account(rt, staff.admin, changed(second, frozenset({Role.SUPERVISOR})))
    taken = take_next(rt, third)
    assert taken is not None and taken.about.case_id == case.case_id


@ON_SQLITE
def test_no_term_falls_to_whoever_gave_the_post_up_or_whose_work_went_back_to_all(
    rt: Runtime, staff: Staff
) -> None:
    """Nobody would be given it: it stands in hands that cannot do it, or were relieved of it."""
    second, third = colleague(rt, staff, "clerk2"), colleague(rt, staff, "clerk3")
    given_up, handed_back = received(rt, second), received(rt, third)
    for case, who in ((given_up, second), (handed_back, third)):
        register_job_seeker(rt, who, decision(case))
    change_account(rt, staff.admin, changed(second, frozenset({Role.SUPERVISOR})))
    open_terms = [Seen(row.term_id, row.holder_id) for row in rows(rt, third, Sight(Whose.MINE))]
    hand_over(rt, staff.of[Role.SUPERVISOR], open_terms, None, "бос тұрсын")
    for case in (given_up, handed_back):
        version = case_row(rt, case.case_id).version
        text = "«Алма» ЖШС"
        offer = OfferWork(case.case_id, version, text, "4110-0", suitable=True, told_how=Told.PHONE)
        offer_work(rt, staff.clerk, offer)
    assert {row.holder_id for row in rows(rt, staff.clerk)} == {staff.clerk.account_id}


def test_clerks_who_press_at_once_never_get_the_same(rt: Runtime, staff: Staff) -> None:
    second = colleague(rt, staff, "clerk2")
    cases = freed(rt, staff, 8)
    acts = [partial(take_next, rt, who) for who in (staff.clerk, second) for _ in range(4)]
    got = [taken.about.case_id for taken in at_once(*acts)]
    assert sorted(got) == sorted(case.case_id for case in cases)


@ON_SQLITE
def test_nobody_takes_work_with_a_post_that_he_lost(rt: Runtime, staff: Staff) -> None:
    freed(rt, staff, 1)
    second = colleague(rt, staff, "clerk2")
    change_account(rt, staff.admin, changed(second, frozenset({Role.SUPERVISOR})))
    with pytest.raises(UserError, match="right_ended"):
        take_next(rt, second)
    with pytest.raises(UserError, match="action_not_allowed"):
        take_next(rt, staff.of[Role.SUPERVISOR])


def changed(actor: Actor, roles: frozenset[Role], *, active: bool = True) -> ChangeAccount:
    return ChangeAccount(actor.account_id, 1, "Асан", "Асан", roles, active)


# --- taking and handing over


def test_of_two_supervisors_who_hand_one_case_to_different_people_the_second_is_told(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    second, third = colleague(rt, staff, "clerk2"), colleague(rt, staff, "clerk3")
    other = colleague(rt, staff, "supervisor2", Role.SUPERVISOR)
    case = received(rt, staff.clerk)
    chosen = seen(rt, case)
    clock.set("2021-07-01T10:05")
    results = at_once(
        partial(hand_over, rt, staff.of[Role.SUPERVISOR], chosen, second.account_id, "демалыс"),
        partial(hand_over, rt, other, chosen, third.account_id, "демалыс"),
    )
    (won,), (lost,) = sorted(results, key=lambda result: result[0].fault is not None)
    assert won.fault is None
    assert lost.fault is not None
    assert lost.fault.code == "handed_over_meanwhile"
    assert lost.fault.params == {"who": other.names, "at": clock.now()}
    (now,) = seen(rt, case)
    assert now.holder_id in (second.account_id, third.account_id)
    register_job_seeker(rt, staff.clerk, decision(case))  # the next term is his as well
    assert {row.holder_id for row in rows(rt, other)} == {now.holder_id}


@ON_SQLITE
def test_who_has_it_by_now_is_told_of_the_posts_own_work(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    case, body = received(rt, staff.clerk), staff.of[Role.LOCAL_BODY]
    before = seen(rt, case)
    hand_over(rt, staff.of[Role.SUPERVISOR], before, None, "бос тұрсын")
    done, second = clock.now(), colleague(rt, staff, "clerk2")
    clock.advance(minutes=5)
    version = case_row(rt, case.case_id).version
    complaint = RegisterComplaint(case.case_id, version, ComplaintBody.LOCAL_BODY, "Кешікті")
    register_complaint(rt, body, complaint)
    assert take_next(rt, body) is not None  # the answer to the complaint is another post's
    (told,) = take(rt, second, before)
    assert told.fault is not None and told.fault.params["at"] == done


@ON_SQLITE
def test_several_are_handed_over_each_for_itself(rt: Runtime, staff: Staff) -> None:
    second = colleague(rt, staff, "clerk2")
    mine, theirs = received(rt, staff.clerk), received(rt, second)
    chosen = [*seen(rt, mine), *seen(rt, theirs), Seen(999, None)]
    done = hand_over(rt, staff.clerk, chosen, second.account_id, "кезекшілік")
    assert codes(done) == [None, "work_of_another", "term_gone"]
    supervisor, body = staff.of[Role.SUPERVISOR], staff.of[Role.LOCAL_BODY].account_id
    assert codes(hand_over(rt, supervisor, seen(rt, mine), body, "қате")) == ["cannot_hold"]
    assert codes(hand_over(rt, supervisor, seen(rt, mine), None, "қате")) == [None]
    for why in ("", "  - 1", "ай"):
        with pytest.raises(UserError, match="handing_why"):
            hand_over(rt, supervisor, seen(rt, mine), None, why)
    with pytest.raises(UserError, match="action_not_allowed"):
        hand_over(rt, staff.admin, seen(rt, mine), None, "қате")


@ON_SQLITE
def test_what_is_free_can_be_taken_and_another_s_cannot(rt: Runtime, staff: Staff) -> None:
    second = colleague(rt, staff, "clerk2")
    (free,), theirs = freed(rt, staff, 1), received(rt, second)
    body = staff.of[Role.LOCAL_BODY]
    before = seen(rt, free)
    assert codes(take(rt, body, before)) == ["post_missing"]
    assert codes(take(rt, staff.clerk, [*before, *seen(rt, theirs)])) == [None, "work_of_another"]
    assert codes(take(rt, second, before)) == ["handed_over_meanwhile"]
    assert take_next(rt, staff.clerk) is not None  # his own again: it was given out


@ON_SQLITE
def test_whoever_leaves_with_forty_open_cases_leaves_them_to_all(rt: Runtime, staff: Staff) -> None:
    second = colleague(rt, staff, "clerk2")
    case = received(rt, second).case_id
    with rt.sessions.begin() as session:
        template = session.scalars(select(CaseTerm).where(CaseTerm.case_id == case)).one()
        for n in range(39):
            columns = {
                name: getattr(template, name)
                for name in CaseTerm.__table__.columns.keys()  # noqa: SIM118
                if name not in ("id", "subject")
            }
            session.add(CaseTerm(**columns, subject=f"copy {n}"))
    change_account(rt, staff.admin, changed(second, second.roles, active=False))
    assert {row.holder_id for row in rows(rt, staff.clerk, Sight(Whose.FREE))} == {None}
    assert len(rows(rt, staff.clerk, Sight())) == 40
    taken = take_next(rt, staff.clerk)
    assert taken is not None and taken.about.case_id == case


# --- filters under a name


@ON_SQLITE
def test_sights_are_kept_by_name_each_for_his_own(rt: Runtime, staff: Staff) -> None:
    whole = Sight(
        Whose.ALL,
        Urgency.BROKEN,
        "12",
        NOBODY,
        "113220100",
        Channel.PORTAL,
        WorkKind.PLAN,
        Role.CLERK,
        "12",
        date(2021, 7, 2),
    )
    id_ = save_filter(rt, staff.clerk, " Ауылдар ", whole)
    save_filter(rt, staff.clerk, "Менікі", Sight(Whose.MINE))
    assert [(row.name, row.sight) for row in saved_filters(rt, staff.clerk)] == [
        ("Ауылдар", whole),
        ("Менікі", Sight(Whose.MINE)),
    ]
    assert save_filter(rt, staff.clerk, "Ауылдар", Sight()) == id_  # replaced
    assert saved_filters(rt, staff.of[Role.SUPERVISOR]) == ()
    drop_filter(rt, staff.of[Role.SUPERVISOR], id_)
    assert len(saved_filters(rt, staff.clerk)) == 2
    drop_filter(rt, staff.clerk, id_)
    assert [row.name for row in saved_filters(rt, staff.clerk)] == ["Менікі"]
    with pytest.raises(UserError, match="field_missing"):
        save_filter(rt, staff.clerk, " ", Sight())
