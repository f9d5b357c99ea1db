"""A day at the centre under a simulated clock: 400 cases, 120 tickets, six counters, one clerk on
leave and one taken ill at noon. What the supervisor's desk says at its end is what a plain log
kept beside it says (tests/plain_day.py)."""

import heapq
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path

import pypdfium2
import pytest
from decided import helped
from engines import Founded
from factories import Staff, application, card_data, colleague, person_data
from fakes import FrozenClock, at
from plain_day import PlainLog, PlainTerm, PlainTicket
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS, BusinessCalendar
from app.core.vocabulary import (
    AbsenceKind,
    CaseState,
    DocumentKind,
    Language,
    Role,
    TicketPurpose,
)
from app.models import Application, CaseTerm, NumberSeries, PackageDocument, RegistrationCase
from app.opening import open_runtime
from app.rules.terms import term
from app.rules.tickets import Figures
from app.services import audit
from app.services.absences import EnterAbsence, enter_absence
from app.services.bulk_entry import enter_people
from app.services.card_data import PersonEntry
from app.services.case_steps import end_by_wish
from app.services.counters import leave_counter, sit_at
from app.services.day_queries import day_report
from app.services.day_sheet import day_sheet
from app.services.load_queries import Span, load
from app.services.notices import Note
from app.services.papers import prepare_sheet
from app.services.queue import Seen, hand_over, take_next
from app.services.queue_queries import Sight, Whose, queue_counts, queue_page
from app.services.refusals import RefuseUnreliable, refuse_unreliable
from app.services.registration import RegisterJobSeeker, receive_application, register_job_seeker
from app.services.runtime import Actor, Runtime
from app.services.terms import arithmetic, due_of
from app.services.ticket_queries import day_figures
from app.services.tickets import (
    call_next,
    close_hall,
    did_not_come,
    end_service,
    give_ticket,
    left_hall,
)

DAY = date(2021, 7, 2)
"""A Friday."""
NAMES = ("Асан", "Бота", "Гүлім", "Данияр", "Ерлан", "Жанар")
ON_WEDNESDAY, REGISTERED, ON_THURSDAY = 60, 100, 240
TICKETS = 120
WARNED = timedelta(hours=2)
"""A term of one business day is warned of two working hours before its end."""
ALL = Sight(whose=Whose.ALL)
WHY = Note("Құжаттағы туған күні түзетілген.", "Дата рождения исправлена.")


@pytest.fixture
def rt(founded: Founded, tmp_path: Path, clock: FrozenClock) -> Iterator[Runtime]:
    """One engine: what the day asks for is tried on both by the tests of each use case."""
    with founded("sqlite", tmp_path) as url:
        rt = open_runtime(url, tmp_path, clock)
        yield rt
        rt.sessions.close()


class Day:
    """Plays the day: what happens is asked of the program, and written into the plain log."""

    def __init__(self, rt: Runtime, clock: FrozenClock, staff: Staff) -> None:
        self.rt, self.clock, self.staff = rt, clock, staff
        self.supervisor, self.on_leave = staff.of[Role.SUPERVISOR], staff.clerk
        self.clerks = [colleague(rt, f"clerk{n}", name, Role.CLERK) for n, name in enumerate(NAMES)]
        self.log, self.chance, self.ill = PlainLog(), random.Random(5), False
        self._heap: list[tuple[datetime, int, Callable[[], None]]] = []
        self._order = count()

    @property
    def now(self) -> datetime:
        return self.clock.now()

    def at(self, moment: datetime | str, act: Callable[[], None]) -> None:
        """Let it happen then."""
        when = at(f"{DAY}T{moment}") if isinstance(moment, str) else moment
        heapq.heappush(self._heap, (when, next(self._order), act))

    def after(self, minutes: float, act: Callable[[], None]) -> None:
        self.at(self.now + timedelta(seconds=round(minutes * 60)), act)

    def play(self) -> None:
        """Let all happen in its order."""
        while self._heap:
            moment, _order, act = heapq.heappop(self._heap)
            self.clock.set(f"{moment:%Y-%m-%dT%H:%M:%S}")
            act()

    # --- the days before

    def seed(self) -> None:
        """The cases that the day begins with, in as few statements as can be."""
        rounds = [self.clerks[n % len(self.clerks)] for n in range(400)]
        with self.rt.sessions.begin() as session:
            calendar = self.rt.calendar(session)
            entries = [PersonEntry(person=person_data(), card=card_data()) for _ in range(400)]
            people = list(enter_people(session, self.rt, self.staff.clerk, entries))
            cases = [_case(n, person) for n, person in enumerate(people)]
            session.add_all(cases)
            session.flush()
            for n, (case, who) in enumerate(zip(cases, rounds, strict=True)):
                early = n < ON_WEDNESDAY + REGISTERED
                begun = at("2021-06-30T09:00" if early else "2021-07-01T09:00")
                free = n % 4 == 0 and not early
                self._receive(session, calendar, case, self.on_leave if free else who, begun, n)
                if ON_WEDNESDAY <= n < ON_WEDNESDAY + REGISTERED:
                    self._register(session, calendar, case, who, n)
            session.add(NumberSeries(name="case 2021", last=400))
        enter_absence(
            self.rt,
            self.supervisor,
            EnterAbsence(self.on_leave.account_id, DAY, date(2021, 7, 16), AbsenceKind.LEAVE),
        )
        self.log.on_leave.add(self.on_leave.account_id)

    def _receive(
        self,
        session: Session,
        calendar: BusinessCalendar,
        case: RegistrationCase,
        who: Actor,
        begun: datetime,
        n: int,
    ) -> None:
        moment = begun + timedelta(minutes=n)
        case.opened_at = moment
        session.add(_application(case.id, moment))
        self._began(session, calendar, case, "12", who, moment)

    def _register(
        self,
        session: Session,
        calendar: BusinessCalendar,
        case: RegistrationCase,
        who: Actor,
        n: int,
    ) -> None:
        moment = at("2021-07-01T10:00") + timedelta(minutes=n)
        case.state = CaseState.JOB_SEEKER
        self.log.end(case.id, moment, met=True)
        first = session.scalars(select(CaseTerm).where(CaseTerm.case_id == case.id)).one()
        first.ended_at, first.ended_by, first.met = moment, who.account_id, True
        self._began(session, calendar, case, "24", who, moment)

    def _began(
        self,
        session: Session,
        calendar: BusinessCalendar,
        case: RegistrationCase,
        code: str,
        who: Actor,
        moment: datetime,
    ) -> None:
        due = due_of(term(code), calendar, moment, CENTRE_HOURS)
        session.add(
            CaseTerm(
                case_id=case.id,
                code=code,
                paragraph=code,
                edition="259-2021",
                owner=Role.CLERK,
                started_at=moment,
                due_at=due.moment,
                arithmetic=arithmetic(term(code), due),
                calendar_version=0,
                holder_id=who.account_id,
            )
        )
        self.log.start(case.id, code, moment, who.account_id)

    # --- the counters

    def arrive(self) -> None:
        """Somebody takes a ticket; a few go away where it takes too long."""
        given = give_ticket(
            self.rt, self.on_leave, self.chance.choice(list(TicketPurpose)), touched=True
        )
        ticket = PlainTicket(given.id, given.text, given.purpose.value, self.now)
        self.log.tickets.append(ticket)
        if self.chance.random() < 0.2:
            self.after(25, lambda: self.go_away(ticket))

    def go_away(self, ticket: PlainTicket) -> None:
        if ticket.called is None and ticket.ended is None:
            left_hall(self.rt, self.supervisor, ticket.id)
            ticket.ended, ticket.outcome = self.now, "left_hall"

    def sit_down(self, n: int) -> None:
        sit_at(self.rt, self.clerks[n], n + 1)
        self.work(n)

    def work(self, n: int) -> None:
        """The clerk is free: he calls whoever waits longest, or goes at his papers."""
        if self.is_ill(n):
            leave_counter(self.rt, self.clerks[n])
            return
        if self.now >= at(f"{DAY}T18:10"):
            return
        waiting = [one for one in self.log.tickets if one.called is None and one.ended is None]
        if not waiting:
            self.take(n)
            self.after(self.chance.randint(12, 24), lambda: self.work(n))
            return
        first = min(waiting, key=lambda one: (one.given, one.id))
        done = call_next(self.rt, self.clerks[n])
        assert done.called is not None and done.called.text == first.text
        first.called, first.counter = self.now, n + 1
        if self.chance.random() < 0.07:
            self.after(3, lambda: self.finish(n, first, "not_came"))
            return
        if self.chance.random() < 0.5:
            self.after(2, lambda: self.is_ill(n) or self.take(n, visitor=first))
        self.after(self.chance.uniform(5, 24), lambda: self.finish(n, first, "served"))

    def finish(self, n: int, ticket: PlainTicket, outcome: str) -> None:
        (end_service if outcome == "served" else did_not_come)(self.rt, self.clerks[n])
        ticket.ended, ticket.outcome = self.now, outcome
        self.work(n)

    def is_ill(self, n: int) -> bool:
        return self.ill and n == 2

    # --- the cases

    def take(self, n: int, visitor: PlainTicket | None = None) -> None:
        """F2, and what is done with the case it gives; who comes to register is taken in."""
        who = self.clerks[n]
        if visitor is not None and visitor.purpose == TicketPurpose.REGISTRATION:
            self._take_in(who)
            return
        expected = self.log.next_for(who.account_id)
        taken = take_next(self.rt, who)
        assert (taken and taken.about.case_id) == (expected and expected.case)
        if expected is None:
            return
        expected.holder, expected.handed = who.account_id, self.now
        if self.chance.random() > 0.12:  # else it waits for a paper
            self._decide(who, expected)

    def _take_in(self, who: Actor) -> None:
        got = receive_application(self.rt, who, application())
        self.log.start(got.case_id, "12", self.now, who.account_id)
        self.log.did(self.now, "receive_application", who.account_id)

    def _decide(self, who: Actor, term: PlainTerm) -> None:
        rt, case, dice = self.rt, term.case, self.chance.random()
        with rt.sessions.read() as session:
            version = session.get_one(RegistrationCase, case).version
        if term.paragraph == "24":
            done = "help_with_work" if dice < 0.85 else "end_by_wish"
            (helped if dice < 0.85 else end_by_wish)(rt, who, case, version)
        elif dice < 0.9:
            done = "register_job_seeker"
            decision = RegisterJobSeeker(case, version, True, True)
            register_job_seeker(rt, who, decision)
        else:
            done = "refuse_unreliable"
            command = RefuseUnreliable(case, version, (DocumentKind.IDENTITY,), WHY)
            refuse_unreliable(rt, who, command)
        self.log.end(case, self.now, met=done != "end_by_wish")
        self.log.did(self.now, done, who.account_id)
        form = {"register_job_seeker": "f03", "refuse_unreliable": "f02"}.get(done)
        if form:
            self.log.papers[f"{DAY}", form, who.account_id] += 1
        if done == "register_job_seeker":
            self.log.start(case, "24", self.now, who.account_id)

    # --- the supervisor

    def noon(self) -> None:
        """The third clerk falls ill; the fourth stands in for him, but five cases go to the fifth,
        and three of the sixth's are put back for all."""
        self.ill = True
        third, fourth, fifth, sixth = (clerk.account_id for clerk in self.clerks[2:])
        illness = EnterAbsence(third, DAY, DAY, AbsenceKind.ILLNESS, substitute_id=fourth)
        enter_absence(self.rt, self.supervisor, illness)
        self.log.stands_in[fourth] = third
        self._hand_over(third, fifth, 5)
        self._hand_over(sixth, None, 3)
        self._hand_over(self.on_leave.account_id, self.clerks[0].account_id, 10)

    def _hand_over(self, whose: int, to: int | None, many: int) -> None:
        rows = queue_page(self.rt, self.supervisor, Sight(whose=Whose.ALL, holder=whose), 0, many)
        seen = [Seen(row.term_id, row.holder_id) for row in rows]
        results = hand_over(self.rt, self.supervisor, seen, to, "Ауырып қалды")
        assert [one.fault for one in results] == [None] * many
        for row in rows:
            term = self.log.running(row.about.case_id)
            term.holder, term.handed = to, None

    def check_counts(self) -> None:
        counts = queue_counts(self.rt, self.supervisor, ALL)
        assert {k.value: n for k, n in counts.items()} == self.log.urgencies(self.now, WARNED)

    def close(self) -> None:
        close_hall(self.rt, self.supervisor)
        for one in self.log.tickets:
            if one.called is None and one.ended is None:
                one.ended, one.outcome = self.now, "left_hall"


def _case(n: int, person: int) -> RegistrationCase:
    return RegistrationCase(
        number=f"2021-{n + 1:06d}",
        person_id=person,
        state=CaseState.APPLICANT,
        edition="259-2021",
        opened_at=at("2021-06-30T09:00"),
    )


def _application(case_id: int, moment: datetime) -> Application:
    kinds = (DocumentKind.APPLICATION, DocumentKind.IDENTITY)
    return Application(
        case_id=case_id,
        channel="centre",
        received_at=moment,
        counted_from=moment.date(),
        signed=True,
        information_given=True,
        documents=[PackageDocument(kind=kind) for kind in kinds],
    )


@pytest.fixture
def day(rt: Runtime, clock: FrozenClock, staff: Staff) -> Day:
    """The day, played to its end."""
    clock.set("2021-06-29T18:00")
    day = Day(rt, clock, staff)
    day.seed()
    for n in range(len(day.clerks)):
        day.at("09:00", lambda n=n: day.sit_down(n))
    for _ in range(TICKETS):
        early = day.chance.random() < 0.6
        minute = day.chance.uniform(0, 130) if early else day.chance.uniform(130, 500)
        day.at(at(f"{DAY}T09:01") + timedelta(minutes=minute), day.arrive)
    day.at("12:00", day.noon)
    for moment in ("11:00", "13:00", "17:00", "18:35"):
        day.at(moment, day.check_counts)
    day.at("18:30", day.close)
    for n in (0, 1, 3):  # they stay, and do what broke a few minutes ago
        day.at("18:40", lambda n=n: day.take(n))
    day.at("18:45", lambda: None)
    day.play()
    return day


def test_the_supervisors_desk_says_at_the_days_end_what_the_plain_log_says(day: Day) -> None:
    rt, supervisor, log = day.rt, day.supervisor, day.log
    told = log.tally(f"{DAY}")
    assert all(told[name].total() for name in ("kept", "late", "broken", "open", "fell"))
    day.check_counts()
    the_load_is_the_logs(day, told)
    the_hall_is_the_logs(day)
    # The day's sheet.
    report = day_report(rt, supervisor, DAY)
    assert {(move.value, who): n for (move, who), n in report.moves.items()} == {
        key[1:]: n for key, n in log.moves.items() if key[0] == f"{DAY}"
    }
    assert {(row.form.value, row.account): row.count for row in report.papers} == {
        key[1:]: n for key, n in log.papers.items()
    }
    for name in ("kept", "late", "broken", "open"):
        found = {
            (row.paragraph, row.account): getattr(row, name)
            for row in report.terms
            if getattr(row, name)
        }
        assert found == +told[name], name
    assert len(report.overdue) == told["late"].total() + told["open"].total()
    assert report.tickets == day_figures(rt, supervisor, DAY)
    sums = [sum(report.moves.values()), log.papers.total()]
    sums += [told[name].total() for name in ("kept", "late", "broken")]
    ready = prepare_sheet(rt, supervisor, day_sheet(rt, supervisor, DAY), Language.KAZAKH)
    with pypdfium2.PdfDocument(ready.pdf) as document:
        first = " ".join(document[0].get_textpage().get_text_bounded().split())
        assert len(document) <= 12
    assert f"Барлығы {' '.join(map(str, sums))}" in first
    trail = audit.verify(rt)
    assert (report.trail, trail.broken) == ((trail.events, trail.head), ())


def the_load_is_the_logs(day: Day, told: dict[str, Counter[tuple[str, int]]]) -> None:
    """By clerk, by paragraph, and by day."""
    log, view = day.log, load(day.rt, day.supervisor, Span(DAY, DAY))
    running = [one for one in log.terms if one.ended is None]
    broken = [one for one in running if one.due < day.now]
    for rows, part in ((view.clerks, 1), (view.paragraphs, 0)):
        found = {
            (row.clerk.account_id if row.clerk else row.sight.paragraph): row.figures
            for row in rows
        }
        for name, other in (("kept", "kept"), ("broke", "broken"), ("fell", "fell")):
            plain = Counter[object]()
            for key, n in told[other].items():
                plain[key[part]] += n
            assert counted(found, name) == +plain, name
        for name, some in (("running", running), ("broken", broken)):
            plain = Counter((one.paragraph, one.holder or 0)[part] for one in some)
            assert counted(found, name) == plain, name
    days = {row.sight.due_on: row.figures for row in view.days}
    for moment in (date(2021, 7, 1), DAY):
        plain_day = log.tally(f"{moment}")
        expected = [plain_day[name].total() for name in ("kept", "broken", "fell")]
        assert [days[moment].kept, days[moment].broke, days[moment].fell] == expected
    assert days[date(2021, 7, 1)].broke == ON_WEDNESDAY


def counted(found: Mapping[object, object], name: str) -> dict[object, int]:
    """One figure of each row that has any."""
    figures = {key: getattr(row, name) for key, row in found.items()}
    return {key: n for key, n in figures.items() if n}


def the_hall_is_the_logs(day: Day) -> None:
    """All tickets, by purpose and by counter."""
    tickets, figures = day.log.tickets, day_figures(day.rt, day.supervisor, DAY)
    assert len(tickets) == TICKETS
    assert {one.outcome for one in tickets} == {"served", "not_came", "left_hall"}
    assert shown(figures.whole) == day.log.hall(tickets)
    assert figures.whole.waited.over and figures.whole.service.over
    for purpose, found in figures.by_purpose:
        assert shown(found) == day.log.hall(t for t in tickets if t.purpose == purpose)
    assert len(figures.by_counter) == len(day.clerks)
    for number, found in figures.by_counter:
        assert shown(found) == day.log.hall(t for t in tickets if t.counter == number)


def shown(figures: Figures) -> dict[str, object]:
    """The program's figures as the plain log has them; nobody waits or is served any more."""
    assert figures.waiting == figures.serving == 0
    counts = {name: getattr(figures, name) for name in ("given", "served", "not_came", "left")}
    spreads = {
        name: (spread.median, spread.p95, spread.worst, spread.over)
        for name, spread in (("waited", figures.waited), ("service", figures.service))
    }
    return {**counts, **spreads}
