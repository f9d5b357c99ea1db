"""Any acts of the counter in any order, over several people and vacancies: what must always hold.

The longer run: pytest with `--hypothesis-profile=long`.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from decided import Someone, case_row, job_seeker, unemployed
from factories import Staff
from fakes import FrozenClock
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from struck_off import changed
from vacancies_made import registered_vacancy

from app.core.errors import UserError
from app.core.vocabulary import (
    OPEN_STATES,
    OPEN_VACANCIES,
    OfferAnswer,
    ReferralEnd,
    Told,
    VacancyEnd,
    VacancyState,
)
from app.models import CaseTerm, Offer, RegistrationCase, Vacancy
from app.services.candidates import choose, offer_to_several
from app.services.case_steps import end_by_wish
from app.services.hires import FellThrough, Hire, TellClosed, hire, hire_fell_through, tell_closed
from app.services.offer_record import facts_of
from app.services.offers import (
    AnswerOffer,
    NoteVisit,
    TellInterview,
    answer_offer,
    note_silences,
    note_visit,
    tell_interview,
)
from app.services.referrals import (
    NoteReply,
    SendResume,
    WithdrawReferral,
    note_employer_silences,
    note_reply,
    send_resume,
    withdraw_referral,
)
from app.services.runtime import Actor, Runtime
from app.services.vacancies import WithdrawVacancy, withdraw_vacancy

PEOPLE, VACANCIES, PLACES, STEPS = 3, 2, 2, 60
Seen = tuple[int, int]
"""An offer's number and version, as the clerk sees it."""
Act = Callable[[Runtime, Actor, Seen, date], object]
OF_OFFERS: dict[str, Act] = {
    "agree": lambda rt, who, seen, day: answer_offer(
        rt, who, AnswerOffer(*seen, OfferAnswer.ACCEPTED)
    ),
    "decline": lambda rt, who, seen, day: answer_offer(
        rt, who, AnswerOffer(*seen, OfferAnswer.REFUSED)
    ),
    "send": lambda rt, who, seen, day: send_resume(rt, who, SendResume(*seen, Told.EMAIL)),
    "invite": lambda rt, who, seen, day: tell_interview(
        rt, who, TellInterview(*seen, day, day, "10:00")
    ),
    "come": lambda rt, who, seen, day: note_visit(
        rt, who, NoteVisit(*seen, came=True, came_on=day, valid_reason=True)
    ),
    "stay away": lambda rt, who, seen, day: note_visit(
        rt, who, NoteVisit(*seen, came=False, valid_reason=False)
    ),
    "take on": lambda rt, who, seen, day: note_reply(rt, who, NoteReply(*seen, True, day)),
    "refuse": lambda rt, who, seen, day: note_reply(rt, who, NoteReply(*seen, False, day)),
    "take back": lambda rt, who, seen, day: withdraw_referral(
        rt, who, WithdrawReferral(*seen, "Жоқ")
    ),
    "hire": lambda rt, who, seen, day: hire(rt, who, Hire(*seen, day)),
    "fall through": lambda rt, who, seen, day: hire_fell_through(rt, who, FellThrough(*seen, day)),
    "tell": lambda rt, who, seen, day: tell_closed(rt, who, TellClosed(*seen, Told.SMS)),
}
OTHERS = ("choose", "leave", "work elsewhere", "withdraw")
OFTEN = 6 * ("offer", "agree", "send") + 3 * ("a day", "hire", "fall through", "take on", "refuse")
"""What leads on comes more often than what ends everything."""
STEP = st.tuples(
    st.sampled_from([*OF_OFFERS, *OTHERS, *OFTEN]), st.integers(0, 99), st.integers(0, 99)
)


class Counter:
    """The people and vacancies of one walk, and what is done with them."""

    def __init__(self, rt: Runtime, staff: Staff, clock: FrozenClock) -> None:
        self.rt, self.staff, self.clock = rt, staff, clock
        with rt.sessions.read() as session:
            calendar = rt.calendar(session)
        while not calendar.is_business_day(clock.now().date()):
            clock.advance(days=1)
        makers = (unemployed, job_seeker, unemployed)
        self.people: list[Someone] = [made(rt, staff) for made in makers[:PEOPLE]]
        self.vacancies = [
            registered_vacancy(rt, staff.clerk, places=PLACES, post=f"Хатшы {number}").vacancy_id
            for number in range(VACANCIES)
        ]

    def do(self, name: str, first: int, second: int) -> None:
        """One act, refused or not; silences are written down as Today's opening does."""
        someone = self.people[first % PEOPLE]
        vacancy_id = self.vacancies[second % VACANCIES]
        try:
            if name in OF_OFFERS:
                self._of_offer(name, first)
            elif name == "a day":
                self.clock.advance(days=1)
                note_silences(self.rt, self.staff.clerk)
                note_employer_silences(self.rt, self.staff.clerk)
            else:
                self._other(name, someone, vacancy_id)
        except UserError:
            pass

    def _of_offer(self, name: str, number: int) -> None:
        with self.rt.sessions.read() as session:
            mine = select(Offer.id, Offer.version).where(Offer.vacancy_id.in_(self.vacancies))
            offers = session.execute(mine.order_by(Offer.id)).all()
        if offers:
            seen = offers[number % len(offers)]
            day = self.clock.now().date()
            OF_OFFERS[name](self.rt, self.staff.clerk, (seen[0], seen[1]), day)

    def _other(self, name: str, someone: Someone, vacancy_id: int) -> None:
        rt, clerk, ids = self.rt, self.staff.clerk, [someone.case_id]
        with rt.sessions.read() as session:
            version = session.get_one(Vacancy, vacancy_id).version
        if name == "offer":
            offer_to_several(rt, clerk, vacancy_id, version, ids, Told.PHONE)
        elif name == "choose":
            choose(rt, clerk, vacancy_id, version, ids)
        elif name == "withdraw":
            cause = VacancyEnd.NOT_NEEDED
            withdraw_vacancy(rt, clerk, WithdrawVacancy(vacancy_id, version, cause))
        elif name == "leave":
            end_by_wish(rt, clerk, someone.case_id, case_row(rt, someone.case_id).version)
        else:
            changed(rt, self.staff, someone, placed=True)

    def holds(self) -> None:
        """What the Rules promise, whatever was done."""
        with self.rt.sessions.read() as session:
            mine = select(Offer).where(Offer.vacancy_id.in_(self.vacancies))
            offers = session.scalars(mine).all()
            for vacancy_id in self.vacancies:
                of_it = [row for row in offers if row.vacancy_id == vacancy_id]
                self._vacancy_holds(session.get_one(Vacancy, vacancy_id), of_it)
            for someone in self.people:
                of_him = [row for row in offers if row.case_id == someone.case_id]
                running = select(CaseTerm).filter_by(case_id=someone.case_id, ended_at=None)
                case = session.get_one(RegistrationCase, someone.case_id)
                _case_holds(case, of_him, session.scalars(running).all())

    def _vacancy_holds(self, vacancy: Vacancy, offers: list[Offer]) -> None:
        hired = [
            row for row in offers if row.ended is ReferralEnd.HIRED and not row.fell_through_on
        ]
        assert vacancy.places_left == PLACES - len(hired)
        assert (vacancy.state is VacancyState.FILLED) <= (vacancy.places_left == 0)
        under_way = [row.case_id for row in offers if facts_of(row).goes_on]
        assert len(under_way) == len(set(under_way))
        assert not under_way or vacancy.state in OPEN_VACANCIES or _answered_late(offers)


def _answered_late(offers: list[Offer]) -> bool:
    """An employer who takes somebody on after all, of a vacancy that has ended."""
    return any(row.ended is None and row.replied_on for row in offers)


def _case_holds(case: RegistrationCase, offers: list[Offer], running: Any) -> None:
    codes = {(row.code, row.subject) for row in running}
    referred = {(code, of) for code, of in codes if code[:2] in ("59", "60", "61", "62")}
    if case.state not in OPEN_STATES:
        assert not any(facts_of(row).goes_on for row in offers if not row.replied_on)
        assert not referred
        return
    for row in offers:
        of, facts = f"offer {row.id}", facts_of(row)
        waits = {code[:2] for code, subject in referred if subject == of}
        assert ("59" in waits) is (row.answer is None and row.ended is None)
        assert ("60" in waits) is (facts.agreed and facts.goes_on and not facts.sent)
        assert ("62" in waits) is (
            facts.agreed and facts.goes_on and facts.sent and row.replied_on is None
        )
        assert ("61" in waits) <= (row.told_on is not None and row.came is None)
    assert {of for _code, of in referred} <= {f"offer {row.id}" for row in offers}


def test_whatever_is_done_places_terms_and_offers_agree(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    longer = settings.default is not None and settings.default.max_examples > 100

    @settings(max_examples=100 if longer else 5, deadline=None)
    @given(st.lists(STEP, min_size=STEPS, max_size=STEPS))
    def check(acts: list[tuple[str, int, int]]) -> None:
        counter = Counter(rt, staff, clock)
        for act in acts:
            counter.do(*act)
            counter.holds()

    check()
    with rt.sessions.read() as session:
        assert session.scalar(select(func.count(Offer.id)))
