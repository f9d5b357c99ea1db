"""The hall's use cases (S3): a number at the door, one counter a clerk, one clerk a ticket."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Barrier

import pytest
from factories import Staff, new_account, registered
from fakes import FrozenClock, at
from sqlalchemy import func, select

from app.core.errors import UserError
from app.core.vocabulary import Role, TicketOutcome, TicketPurpose
from app.models import Account, AuditEvent, Ticket
from app.opening import open_runtime
from app.rules.tickets import Pace
from app.services import audit
from app.services.accounts import (
    ChangeAccount,
    actor_of,
    change_account,
    create_account,
    list_accounts,
)
from app.services.counters import counters, free_counter, leave_counter, sit_at
from app.services.runtime import Actor, Runtime
from app.services.ticket_queries import board_view, day_figures, desk_tickets, hall_view
from app.services.tickets import (
    call_again,
    call_next,
    close_hall,
    did_not_come,
    end_service,
    give_ticket,
    left_hall,
    meet,
    put_back,
)

REGISTRATION, WORK, PLAN = TicketPurpose.REGISTRATION, TicketPurpose.WORK, TicketPurpose.PLAN
MINUTE = timedelta(minutes=1)


def clerks(rt: Runtime, staff: Staff, count: int) -> list[Actor]:
    made = [
        create_account(rt, staff.admin, new_account(f"hall{n}", Role.CLERK)) for n in range(count)
    ]
    with rt.sessions.read() as session:
        return [actor_of(session.get_one(Account, id_)) for id_ in made]


def refused(act: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as raised:
        act()
    return raised.value


def told(rt: Runtime) -> list[str]:
    with rt.sessions.read() as session:
        hall = AuditEvent.entity.in_(("ticket", "counter"))
        return list(session.scalars(select(AuditEvent.action).where(hall).order_by(AuditEvent.id)))


def test_one_who_came_from_the_door_to_the_end(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    clerk, supervisor = staff.clerk, staff.of[Role.SUPERVISOR]
    assert refused(lambda: call_next(rt, clerk)).code == "counter_not_chosen"
    sit_at(rt, clerk, 3)
    assert call_next(rt, clerk).called is None
    first = give_ticket(rt, supervisor, REGISTRATION)
    clock.advance(minutes=1)
    second = give_ticket(rt, clerk, WORK)
    assert [(one.text, one.before) for one in (first, second)] == [("A-001", 0), ("B-001", 1)]
    assert give_ticket(rt, clerk, REGISTRATION).text == "A-002"
    clock.advance(minutes=30)
    view = hall_view(rt, supervisor)
    assert [row.text for row in view.waiting] == ["A-001", "B-001", "A-002"]
    assert [row.pace(rt.clock.now()) for row in view.waiting] == [
        Pace.OVER_LIMIT,
        Pace.NEAR_LIMIT,
        Pace.NEAR_LIMIT,
    ]
    assert (view.over(rt.clock.now()), desk_tickets(rt, clerk).waiting) == (1, 3)
    called = call_next(rt, clerk).called
    assert called is not None and (called.text, called.counter, called.calls) == ("A-001", 3, 1)
    assert call_next(rt, clerk).called == called  # the key bounced: nobody is served in a moment
    clock.advance(seconds=20)
    assert call_again(rt, clerk).calls == 2
    person = registered(rt, clerk).person_id
    assert meet(rt, clerk, person) and not meet(rt, staff.of[Role.DIRECTOR], person)
    assert refused(lambda: meet(rt, clerk, 10_000)).code == "person_unknown"
    clock.advance(minutes=21)
    (served,) = hall_view(rt, supervisor).serving
    assert (served.text, served.counter, served.person_id) == ("A-001", 3, person)
    assert (served.pace(rt.clock.now()), served.took(rt.clock.now())) == (
        Pace.OVER_LIMIT,
        21 * MINUTE + timedelta(seconds=20),
    )
    again = call_next(rt, clerk)
    assert again.ended == "A-001"
    assert again.called is not None and again.called.text == "B-001"
    assert [one.text for one in board_view(rt, supervisor).called] == ["B-001", "A-001"]
    end_service(rt, clerk)
    assert refused(lambda: end_service(rt, clerk)).code == "no_ticket_called"
    figures = day_figures(rt, supervisor, date(2021, 7, 1))
    assert (figures.whole.given, figures.whole.served, figures.whole.waiting) == (3, 2, 1)
    assert (figures.whole.waited.worst, figures.whole.service.over) == (
        51 * MINUTE + timedelta(seconds=20),
        1,
    )
    assert [purpose for purpose, _ in figures.by_purpose] == [REGISTRATION, WORK]
    assert [(number, one.served) for number, one in figures.by_counter] == [(3, 2)]
    assert told(rt) == [
        "counter.taken",
        *["ticket.given"] * 3,
        "ticket.called",
        "ticket.called_again",
        "ticket.met",
        "ticket.served",
        "ticket.called",
        "ticket.served",
    ]
    assert audit.verify(rt).broken == ()


def test_who_was_called_by_mistake_waits_on_and_who_does_not_come_is_no_longer_called(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    clerk = staff.clerk
    sit_at(rt, clerk, 1)
    given = give_ticket(rt, clerk, PLAN)
    clock.advance(minutes=5)
    call_next(rt, clerk)
    gone = refused(lambda: left_hall(rt, clerk, given.id))
    assert (gone.code, gone.params["number"]) == ("ticket_called_meanwhile", "E-001")
    put_back(rt, clerk)
    (row,) = hall_view(rt, clerk).waiting
    assert row.took(rt.clock.now()) == 5 * MINUTE  # he has waited all the time
    assert board_view(rt, clerk).called == ()
    clock.advance(minutes=1)
    call_next(rt, clerk)
    did_not_come(rt, clerk)
    assert refused(lambda: left_hall(rt, clerk, given.id)).code == "ticket_ended"
    assert refused(lambda: left_hall(rt, clerk, 999)).code == "ticket_unknown"
    left_hall(rt, clerk, give_ticket(rt, clerk, PLAN).id)
    whole = day_figures(rt, clerk, date(2021, 7, 1)).whole
    assert (whole.not_came, whole.left, whole.waited.count, whole.service.count) == (1, 1, 1, 0)


def test_a_counter_has_one_clerk_and_calls_for_its_own_purposes(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    clerk, director = staff.clerk, staff.of[Role.DIRECTOR]
    sit_at(rt, clerk, 2, (WORK, PLAN))
    taken = refused(lambda: sit_at(rt, director, 2))
    assert (taken.code, taken.field) == ("counter_taken", "number")
    assert taken.params["who"]["ru"] == "Айгуль Сарсенова"
    assert refused(lambda: sit_at(rt, director, 100)).code == "counter_number"
    give_ticket(rt, clerk, REGISTRATION)
    give_ticket(rt, clerk, PLAN)
    called = call_next(rt, clerk).called
    assert called is not None and called.text == "E-001"
    assert desk_tickets(rt, clerk).waiting == 0
    sit_at(rt, clerk, 5)  # the clerk moves, and the counter left is anybody's
    sit_at(rt, director, 2)
    assert [(row.number, row.purposes) for row in counters(rt, clerk)] == [(2, ()), (5, ())]
    clock.set("2021-07-02T09:00")
    call_next(rt, director)  # he did not leave it in the evening, and works there today
    assert refused(lambda: sit_at(rt, clerk, 2)).code == "counter_taken"
    sit_at(rt, clerk, 5)
    assert refused(lambda: sit_at(rt, director, 5)).code == "counter_taken"
    assert refused(lambda: free_counter(rt, clerk, 5, 1)).code == "action_not_allowed"
    supervisor = staff.of[Role.SUPERVISOR]
    assert refused(lambda: free_counter(rt, supervisor, 2, 0)).code == "counter_taken"
    free_counter(rt, supervisor, 2, director.account_id)  # he forgot to leave it
    free_counter(rt, supervisor, 2, director.account_id)  # nobody sits there any more
    sit_at(rt, director, 2)
    leave_counter(rt, director)
    assert counters(rt, clerk)[0].account_id is None
    clock.set("2021-07-03T09:00")  # who went home without leaving has left
    assert sit_at(rt, director, 5).account_id == director.account_id
    given = give_ticket(rt, clerk, WORK)
    call_next(rt, director)
    clock.advance(minutes=9)
    clerk_row = next(row for row in list_accounts(rt, staff.admin) if row.id == director.account_id)
    shut = ChangeAccount(
        clerk_row.id, clerk_row.version, "А", "А", clerk_row.roles, active=False, password=None
    )
    change_account(rt, staff.admin, shut)
    # Whose account was closed has left, too; nobody else could end whom he served.
    assert counters(rt, clerk)[1].account_id is None and hall_view(rt, clerk).serving == ()
    with rt.sessions.read() as session:
        ended = session.get_one(Ticket, given.id)
        assert (ended.outcome, ended.ended_at) == (TicketOutcome.SERVED, clock.now())
    assert refused(lambda: sit_at(rt, director, 7)).code == "right_ended"
    assert sit_at(rt, clerk, 5).account_id == clerk.account_id


def test_the_touch_screen_gives_one_ticket_for_a_double_press(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    supervisor = staff.of[Role.SUPERVISOR]
    one = give_ticket(rt, supervisor, WORK, touched=True)
    clock.advance(seconds=1.5)
    again = give_ticket(rt, supervisor, WORK, touched=True)
    other = give_ticket(rt, supervisor, PLAN, touched=True)
    clock.advance(seconds=1)
    third = give_ticket(rt, supervisor, WORK, touched=True)
    assert (again.id, again.again, one.again) == (one.id, True, False)
    assert [each.text for each in (other, third)] == ["E-001", "B-002"]
    with rt.sessions.read() as session:
        assert set(session.scalars(select(Ticket.given_by))) == {None}
        pressed = select(AuditEvent).where(AuditEvent.action == "ticket.given")
        event = session.scalars(pressed).first()
    assert event is not None and event.account_id is None
    assert '"touch_screen_of": "supervisor"' in event.after


def test_a_clock_set_back_gives_no_time_below_nothing(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    clerk = staff.clerk
    sit_at(rt, clerk, 1)
    give_ticket(rt, clerk, WORK)
    clock.advance(minutes=-10)
    (row,) = hall_view(rt, clerk).waiting
    assert row.took(rt.clock.now()) == timedelta()
    assert call_next(rt, clerk).called is not None
    clock.advance(minutes=-10)
    end_service(rt, clerk)
    whole = day_figures(rt, clerk, date(2021, 7, 1)).whole
    assert (whole.waited.worst, whole.service.worst) == (timedelta(), timedelta())


def test_nobody_waits_overnight_and_numbers_begin_anew(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    clerk, director = staff.clerk, staff.of[Role.DIRECTOR]
    sit_at(rt, clerk, 1)
    sit_at(rt, director, 2)
    clock.set("2021-07-01T17:50")
    for _ in range(3):
        give_ticket(rt, clerk, WORK)
    call_next(rt, clerk)
    clock.set("2021-07-02T09:05")
    assert desk_tickets(rt, clerk).serving is None  # yesterday's is nobody's clock today
    assert refused(lambda: end_service(rt, clerk)).code == "no_ticket_called"
    assert give_ticket(rt, clerk, WORK).text == "B-001"
    with rt.sessions.read() as session:
        yesterday = select(Ticket).where(Ticket.day == date(2021, 7, 1)).order_by(Ticket.id)
        ends = [(one.outcome, one.ended_at) for one in session.scalars(yesterday)]
    closing = at("2021-07-01T18:30")
    left = (TicketOutcome.LEFT, closing)
    assert ends == [(TicketOutcome.SERVED, closing), left, left]
    give_ticket(rt, clerk, PLAN)
    assert call_next(rt, director).called is not None
    assert close_hall(rt, clerk) == 1
    view = hall_view(rt, clerk)
    assert (len(view.waiting), len(view.serving), view.figures.whole.left) == (0, 1, 1)


def test_the_thousandth_of_a_day_has_its_number(rt: Runtime, staff: Staff) -> None:
    with rt.sessions.begin() as session:
        now = rt.clock.now()
        session.add(
            Ticket(day=now.date(), purpose=WORK, number=999, given_at=now, calls=0, given_by=None)
        )
    assert give_ticket(rt, staff.clerk, WORK).text == "B-1000"


def test_two_clerks_never_call_the_same(rt: Runtime, engine_url: str, staff: Staff) -> None:
    hands = [staff.clerk, staff.of[Role.DIRECTOR], *clerks(rt, staff, 2)]
    for number, one in enumerate(hands, 1):
        sit_at(rt, one, number)
    for _ in range(9):
        give_ticket(rt, staff.clerk, WORK)
    other = open_runtime(engine_url, rt.data_folder, FrozenClock("2021-07-01T10:05"))
    gate = Barrier(len(hands))

    def serve(at_counter: int) -> list[str]:
        runtime = (rt, other)[at_counter % 2]
        gate.wait()
        got = []
        while (called := call_next(runtime, hands[at_counter]).called) is not None:
            got.append(called.text)
            end_service(runtime, hands[at_counter])
        return got

    with ThreadPoolExecutor(len(hands)) as pool:
        got = [text for each in pool.map(serve, range(len(hands))) for text in each]
    other.sessions.close()
    assert sorted(got) == [f"B-{n:03d}" for n in range(1, 10)]
    with rt.sessions.read() as session:
        served = select(func.count()).where(Ticket.outcome == TicketOutcome.SERVED)
        assert session.scalar(served) == 9
    assert audit.verify(rt).broken == ()
