"""The supervisor's load: its figures are those of a plain count, and say who is not here."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta

import pytest
from factories import Staff, decision, new_account, received, registered
from fakes import FrozenClock
from sqlalchemy import select

from app.core.errors import UserError
from app.core.vocabulary import AbsenceKind, Role
from app.models import Account, CaseTerm
from app.services.absences import EnterAbsence, enter_absence
from app.services.accounts import actor_of, create_account
from app.services.load_queries import LoadRow, Presence, Span, load
from app.services.queue import Seen, hand_over
from app.services.queue_queries import NOBODY, queue_counts
from app.services.registration import register_job_seeker
from app.services.runtime import Actor, Runtime

JUNE_28, JULY_1 = date(2021, 6, 28), date(2021, 7, 1)


def another_clerk(rt: Runtime, staff: Staff, login: str = "clerk2") -> Actor:
    number = create_account(rt, staff.admin, new_account(login, Role.CLERK))
    with rt.sessions.read() as session:
        return actor_of(session.get_one(Account, number))


def terms(rt: Runtime) -> list[CaseTerm]:
    with rt.sessions.read() as session:
        return list(session.scalars(select(CaseTerm).order_by(CaseTerm.id)))


def four_days(rt: Runtime, staff: Staff, clock: FrozenClock) -> None:
    """Terms of two clerks that were met in time and late, that run broken and in time, that
    nobody holds, that fell away in time and too late."""
    other = another_clerk(rt, staff)
    clock.set("2021-06-28T10:00")
    late, fell_late = received(rt, staff.clerk), received(rt, other)
    received(rt, other)
    clock.set("2021-06-30T12:00")
    register_job_seeker(rt, staff.clerk, decision(late))
    registered(rt, other)
    clock.set("2021-07-01T09:30")
    fell, free = received(rt, other), received(rt, staff.clerk)
    received(rt, staff.clerk)
    with rt.sessions.begin() as session:
        for row in session.scalars(
            select(CaseTerm).where(CaseTerm.case_id.in_([fell.case_id, fell_late.case_id]))
        ):
            row.ended_at, row.ended_by, row.met = rt.clock.now(), other.account_id, False
    (term,) = (row for row in terms(rt) if row.case_id == free.case_id)
    hand_over(rt, staff.of[Role.SUPERVISOR], [Seen(term.id, term.holder_id)], None, "ауырып қалды")


def stands(term: CaseTerm, now: datetime) -> str:
    """How a running term stands; all here are warned of two working hours before their end."""
    if term.due_at < now:
        return "broken"
    if term.due_at - now <= timedelta(hours=2):
        return "soon"
    return "today" if term.due_at.date() == now.date() else "later"


def came_to(term: CaseTerm, now: datetime) -> tuple[str, date] | None:
    """What came of a term, and on which day; all here bind the office."""
    if term.ended_at is not None and term.ended_at <= term.due_at:
        return ("kept" if term.met else "fell"), term.ended_at.date()
    return ("broke", term.due_at.date()) if term.due_at < now else None


def counted(rt: Runtime, span: Span) -> dict[str, dict[object, Counter[str]]]:
    """A plain count, term by term."""
    now = rt.clock.now()
    told: dict[str, dict[object, Counter[str]]] = {"clerks": {}, "paragraphs": {}, "days": {}}

    def count(term: CaseTerm, name: str, day: date, *tables: str) -> None:
        whose = term.holder_id or term.ended_by or NOBODY
        for table, key in (("clerks", whose), ("paragraphs", term.paragraph), ("days", day)):
            if table in tables:
                told[table].setdefault(key, Counter())[name] += 1

    for term in terms(rt):
        if term.ended_at is None:
            count(term, stands(term, now), term.due_at.date(), *told)
        if (came := came_to(term, now)) is not None:
            if span.first <= came[1] <= span.last:
                count(term, *came, "clerks", "paragraphs")
            if now.date() - timedelta(days=30) <= came[1] <= now.date():
                count(term, *came, "days")
    return told


def figures(rows: Iterable[LoadRow]) -> dict[object, Counter[str]]:
    names = ("broken", "soon", "today", "later", "kept", "broke", "fell")
    told = {}
    for row in rows:
        key = row.sight.paragraph or row.sight.due_on or row.sight.holder
        told[key] = Counter({n: v for n in names if (v := getattr(row.figures, n))})
    return {key: counts for key, counts in told.items() if counts}


def test_the_figures_are_those_of_a_plain_count_and_lead_to_their_terms(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    four_days(rt, staff, clock)
    supervisor = staff.of[Role.SUPERVISOR]
    for moment, first, last in (
        ("2021-07-01T10:00", JULY_1, JULY_1),
        ("2021-07-02T17:00", JUNE_28, JULY_1),
        ("2021-08-02T19:00", date(2021, 5, 1), date(2021, 7, 30)),
    ):
        clock.set(moment)
        view, plain = load(rt, supervisor, Span(first, last)), counted(rt, Span(first, last))
        assert figures(view.clerks) == plain["clerks"]
        assert figures(view.paragraphs) == plain["paragraphs"]
        assert figures(view.days) == plain["days"]
        whole = sum(plain["clerks"].values(), Counter[str]())
        assert {name: getattr(view.total, name) for name in whole} == whole
        assert sum(row.figures.running for row in view.days) == view.total.running
        for row in (*view.clerks, *view.paragraphs):
            counts = queue_counts(rt, supervisor, row.sight)
            assert {urgency: row.figures.of(urgency) for urgency in counts} == counts
    clock.set("2021-07-01T10:00")
    days = [row.sight.due_on for row in load(rt, supervisor, Span(JULY_1, JULY_1)).days]
    before = [date(2021, 6, day) for day in (29, 30)]  # something broke, something was kept
    # Saturday the 3rd is worked for Monday the 5th, the 6th is a holiday.
    ahead = [date(2021, 7, day) for day in (1, 2, 3, 7, 8, 9, 12, 13, 14, 15, 16)]
    assert days == [*before, *ahead]


def test_who_is_not_here_and_holds_work_stands_at_the_top(rt: Runtime, staff: Staff) -> None:
    supervisor, third = staff.of[Role.SUPERVISOR], another_clerk(rt, staff, "clerk3")
    worked = another_clerk(rt, staff)
    for clerk in (staff.clerk, worked):
        received(rt, clerk)
    away = (staff.clerk.account_id, JULY_1, date(2021, 7, 5), AbsenceKind.LEAVE)
    enter_absence(rt, supervisor, EnterAbsence(*away, substitute_id=third.account_id))
    with rt.sessions.begin() as session:  # closed by an edition that left him his work
        session.get_one(Account, worked.account_id).active = False
    first, second, nobody, *others = load(rt, supervisor, Span(JULY_1, JULY_1)).clerks
    at_top = {row.clerk.account_id: row.clerk for row in (first, second) if row.clerk}
    assert set(at_top) == {staff.clerk.account_id, worked.account_id}
    on_leave, closed = at_top[staff.clerk.account_id], at_top[worked.account_id]
    assert (on_leave.presence, on_leave.until) == (Presence.AWAY, date(2021, 7, 5))
    assert on_leave.in_hands_of == third.names
    assert (closed.presence, closed.in_hands_of) == (Presence.CLOSED, None)
    assert nobody.clerk and nobody.clerk.presence is Presence.NOBODY
    assert all(row.clerk and row.clerk.presence is Presence.HERE for row in others)
    assert third.account_id in {row.sight.holder for row in others}  # who holds nothing is seen


def test_the_load_is_for_who_may_hand_work_over_and_for_days_in_their_order(
    rt: Runtime, staff: Staff
) -> None:
    with pytest.raises(UserError, match="action_not_allowed"):
        load(rt, staff.clerk, Span(JULY_1, JULY_1))
    with pytest.raises(UserError) as refused:
        load(rt, staff.of[Role.SUPERVISOR], Span(JULY_1, JUNE_28))
    assert (refused.value.code, refused.value.field) == ("span_backwards", "last")
