"""A change of the calendar moves the due moments that it moves, and no others."""

import json
from datetime import date, datetime
from threading import Thread
from typing import Any

import pytest
from decided import case_row, job_seeker, unemployed
from factories import Staff, received
from fakes import FrozenClock, at
from measures_given import directed
from sqlalchemy import bindparam, delete, select, update
from vacancies_made import registered_vacancy

from app.core.calendar import DayKind
from app.core.errors import UserError
from app.core.vocabulary import Channel, MeasureKind, OfferAnswer, Role, Told
from app.models import Application, AuditEvent, CaseTerm, Centre, Measure, Offer, OwnDay, Vacancy
from app.services.calendar_moves import MovedTerm, OwnDayRow, preview_own_day
from app.services.candidates import offer_to_several
from app.services.centre import remove_own_day, set_own_day
from app.services.offers import AnswerOffer, OfferWork, TellInterview, answer_offer, offer_work
from app.services.offers import tell_interview as tell
from app.services.queue_queries import Sight, Whose, queue_page
from app.services.referrals import SendResume, send_resume
from app.services.runtime import Runtime

ON_SQLITE = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
FRIDAY = date(2021, 7, 2)
FREE = OwnDayRow(FRIDAY, DayKind.DAY_OFF, "жарлық")


def dues(rt: Runtime, staff: Staff) -> dict[str, datetime]:
    """The running terms' due moments by their code."""
    found = queue_page(rt, staff.of[Role.SUPERVISOR], Sight(Whose.ALL), 0, 100)
    return {row.code: row.due_at for row in found}


def stored(rt: Runtime, table: type[Any], column: str) -> list[Any]:
    with rt.sessions.read() as session:
        return [getattr(row, column) for row in session.scalars(select(table).order_by(table.id))]


def test_a_holiday_declared_on_its_eve_moves_what_is_due_on_it_and_back(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    before = received(rt, staff.clerk)
    clock.set("2021-06-30T10:00")
    received(rt, staff.clerk)  # due on 1 July: its days do not hold the 2nd
    clock.set("2021-07-01T18:00")
    moved = MovedTerm(1, before.number, "12", at("2021-07-02T18:30"), at("2021-07-03T18:30"))
    assert preview_own_day(rt, staff.admin, FREE) == (moved,)
    assert stored(rt, CaseTerm, "due_at") == [at("2021-07-02T18:30"), at("2021-07-01T18:30")]
    set_own_day(rt, staff.admin, FREE)
    assert stored(rt, CaseTerm, "due_at") == [at("2021-07-03T18:30"), at("2021-07-01T18:30")]
    assert stored(rt, CaseTerm, "calendar_version") == [1, 0]
    (arithmetic, _other) = stored(rt, CaseTerm, "arithmetic")
    assert [step["kind"] for step in arithmetic["steps"]] == ["received", "not_business", "counted"]
    with rt.sessions.read() as session:
        (event,) = session.scalars(select(AuditEvent).filter_by(action="term.moved"))
        assert (event.entity_id, event.login) == ("1", staff.admin.login)
        assert json.loads(event.before) == {"due_at": "2021-07-02T12:30:00+00:00"}
        assert json.loads(event.after) == {"due_at": "2021-07-03T12:30:00+00:00"}
    (back,) = preview_own_day(rt, staff.admin, FRIDAY)
    assert (back.due_before, back.due_after) == (moved.due_after, moved.due_before)
    remove_own_day(rt, staff.admin, FRIDAY)
    assert stored(rt, CaseTerm, "due_at")[0] == moved.due_before
    with pytest.raises(UserError, match="action_not_allowed"):
        preview_own_day(rt, staff.clerk, FREE)


@ON_SQLITE
def test_a_term_is_reckoned_anew_by_the_hours_of_the_office_that_received(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """S7: at 19:00 the State Corporation is open still, the centre is not."""
    clock.set("2021-07-01T19:00")
    received(rt, staff.clerk, channel=Channel.STATE_CORPORATION)
    received(rt, staff.clerk)
    assert stored(rt, CaseTerm, "due_at") == [at("2021-07-02T18:30"), at("2021-07-03T18:30")]
    set_own_day(rt, staff.admin, FREE)
    assert stored(rt, CaseTerm, "due_at") == [at("2021-07-03T18:30"), at("2021-07-07T18:30")]
    # The second counts as received on the working Saturday now, and is registered on no day off.
    assert stored(rt, Application, "counted_from") == [date(2021, 7, 1), date(2021, 7, 3)]


@ON_SQLITE
def test_what_has_ended_stays_as_it_was_judged(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    job_seeker(rt, staff)  # the terms of §12 and §24 were kept
    ended = stored(rt, CaseTerm, "due_at")
    assert preview_own_day(rt, staff.admin, FREE) == ()
    set_own_day(rt, staff.admin, FREE)
    assert stored(rt, CaseTerm, "due_at") == ended


@ON_SQLITE
def test_what_keeps_a_copy_of_the_moment_moves_with_it(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """§59, §61: the offer with answer and visit; §44.3: the call to a measure."""
    clock.set("2021-06-28T10:00")
    someone = unemployed(rt, staff)

    def offer() -> int:
        version = case_row(rt, someone.case_id).version
        text, yes = "«Алма» ЖШС", True
        command = OfferWork(someone.case_id, version, text, "4110-0", yes, Told.PHONE)
        return offer_work(rt, staff.clerk, command).offer_id

    clock.set("2021-07-01T10:00")
    agreed = offer()
    answer_offer(rt, staff.clerk, AnswerOffer(agreed, 1, OfferAnswer.ACCEPTED))
    told, on = date(2021, 7, 1), date(2021, 7, 7)
    tell(rt, staff.clerk, TellInterview(agreed, 2, told, on, "09:00"))
    offer()
    directed(rt, staff, someone, kind=MeasureKind.TRAINING)
    assert stored(rt, Offer, "go_until")[0] == at("2021-07-09T18:30")
    moves = {(row.paragraph, row.term_id is None) for row in preview_own_day(rt, staff.admin, FREE)}
    assert {("59", False), ("44.3", False), ("61", False)} <= moves
    set_own_day(rt, staff.admin, FREE)
    now = dues(rt, staff)
    assert now["59.unemployed"] == now["44.3.measure"] == at("2021-07-08T18:30")
    assert stored(rt, Offer, "due_at")[1] == now["59.unemployed"]
    assert stored(rt, Measure, "come_until") == [now["44.3.measure"]]
    assert stored(rt, Offer, "go_until")[0] == at("2021-07-12T18:30")
    assert stored(rt, Offer, "due_at")[0] == at("2021-07-07T18:30")  # answered already
    # Told of before the visits had terms: it moves all the same, while it is awaited.
    with rt.sessions.begin() as session:
        session.execute(delete(CaseTerm).where(CaseTerm.code == "61"))
    back = {row.paragraph for row in preview_own_day(rt, staff.admin, FREE.day) if not row.term_id}
    assert back == {"61"}
    remove_own_day(rt, staff.admin, FREE.day)
    assert stored(rt, Offer, "go_until")[0] == at("2021-07-09T18:30")


@ON_SQLITE
def test_the_employers_term_moves_with_its_copy(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    clock.set("2021-06-28T10:00")
    someone = unemployed(rt, staff)
    clock.set("2021-07-01T10:00")
    number = registered_vacancy(rt, staff.clerk).vacancy_id
    (version,) = stored(rt, Vacancy, "version")
    (row,) = offer_to_several(rt, staff.clerk, number, version, [someone.case_id], Told.PHONE)
    assert row.offer_id is not None
    answer_offer(rt, staff.clerk, AnswerOffer(row.offer_id, 1, OfferAnswer.ACCEPTED))
    send_resume(rt, staff.clerk, SendResume(row.offer_id, 2, Told.EMAIL))
    assert dues(rt, staff)["62"] == at("2021-07-09T18:30")
    set_own_day(rt, staff.admin, FREE)
    assert stored(rt, Offer, "reply_due_at") == [dues(rt, staff)["62"]] == [at("2021-07-12T18:30")]


@ON_SQLITE
def test_a_change_that_fails_moves_nothing(rt: Runtime, staff: Staff) -> None:
    received(rt, staff.clerk)
    too_long = OwnDayRow(FRIDAY, DayKind.DAY_OFF, "x" * 201)
    with pytest.raises(UserError, match="text_too_long"):
        set_own_day(rt, staff.admin, too_long)
    assert stored(rt, CaseTerm, "due_at") == [at("2021-07-02T18:30")]
    assert stored(rt, Centre, "calendar_version") == [0]


def test_what_changed_since_it_was_foreseen_is_reckoned_anew(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """What a day moves is reckoned before the turn to write; others write meanwhile."""
    for _ in range(3):
        received(rt, staff.clerk)
    assert stored(rt, CaseTerm, "due_at") == [at("2021-07-02T18:30")] * 3
    faults = list[BaseException]()

    def set_free() -> None:
        try:
            set_own_day(rt, staff.admin, FREE)
        except BaseException as fault:
            faults.append(fault)

    admin = Thread(target=set_free)
    with rt.sessions.begin() as session:
        changed = update(CaseTerm).where(CaseTerm.id == bindparam("row"))
        connection = session.connection()
        admin.start()
        while not rt.sessions._turns._waiting:  # it reckons first, then waits for us
            assert not faults
        connection.execute(changed.values(ended_at=clock.now(), met=True), {"row": 1})
        later = {"started_at": at("2021-07-02T10:00"), "due_at": at("2021-07-03T18:30")}
        connection.execute(changed.values(**later), {"row": 2})
    admin.join()
    assert not faults
    moved = [at("2021-07-02T18:30"), at("2021-07-07T18:30"), at("2021-07-03T18:30")]
    assert stored(rt, CaseTerm, "due_at") == moved
    # Another day declared meanwhile makes another calendar of it.
    remove_own_day(rt, staff.admin, FRIDAY)
    admin = Thread(target=set_free)
    with rt.sessions.begin() as session:
        admin.start()
        while not rt.sessions._turns._waiting:
            assert not faults
        own = OwnDay(day=date(2021, 7, 3), kind=DayKind.DAY_OFF, note="")
        own.set_by, own.set_at = staff.admin.account_id, clock.now()
        session.add(own)
        session.execute(update(Centre).values(calendar_version=Centre.calendar_version + 1))
    admin.join()
    assert not faults
    assert stored(rt, CaseTerm, "due_at")[2] == at("2021-07-07T18:30")
    assert stored(rt, CaseTerm, "calendar_version")[2] == 4
