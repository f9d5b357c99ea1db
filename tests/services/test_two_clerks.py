"""Two at once on one real database: one wins, the other is told; nothing is lost or torn."""

from collections.abc import Iterator
from functools import partial
from itertools import chain
from typing import Any

import pytest
from decided import job_seeker
from factories import (
    Staff,
    application,
    card_data,
    decision,
    new_account,
    person_data,
    received,
    registered,
)
from fakes import FrozenClock
from sqlalchemy import func, select
from together import at_once
from vacancies_made import registered_vacancy

from app.core.errors import UserError
from app.core.vocabulary import CaseState, MoveName, OfferAnswer, Role, Told
from app.models import (
    Account,
    AuditEvent,
    Offer,
    Paper,
    Person,
    RegistrationCase,
    SignInCount,
    Vacancy,
)
from app.opening import open_runtime
from app.services import audit
from app.services.accounts import (
    ATTEMPTS,
    ChangeAccount,
    change_account,
    create_account,
    sign_in,
)
from app.services.candidates import offer_to_several
from app.services.handing_over import hand_over_notice
from app.services.hires import Hire, hire
from app.services.offers import AnswerOffer, answer_offer
from app.services.person_page import open_person
from app.services.registration import receive_application, register_job_seeker
from app.services.runtime import Actor, Runtime


def refused(results: list[Any]) -> list[str]:
    return [result.code for result in results if isinstance(result, UserError)]


@pytest.fixture
def other(rt: Runtime, engine_url: str) -> Iterator[Runtime]:
    """The same database opened by another program at the next counter."""
    other = open_runtime(engine_url, rt.data_folder, FrozenClock())
    yield other
    other.sessions.close()


def test_the_same_case_registered_twice_gives_one_notice(
    rt: Runtime, other: Runtime, staff: Staff
) -> None:
    for _ in range(5):
        got = received(rt, staff.clerk)
        results = at_once(
            partial(register_job_seeker, rt, staff.clerk, decision(got)),
            partial(register_job_seeker, other, staff.of[Role.DIRECTOR], decision(got)),
        )
        assert refused(results) == ["record_changed"]
    with rt.sessions.read() as session:
        numbers = sorted(session.scalars(select(Paper.number)))
        assert set(session.scalars(select(RegistrationCase.state))) == {CaseState.JOB_SEEKER}
    assert numbers == [f"3-2021-{n:06}" for n in range(1, 6)]
    assert audit.verify(rt).broken == ()


def test_a_notice_handed_over_twice_at_once_has_one_receipt(
    rt: Runtime, other: Runtime, staff: Staff
) -> None:
    notice = registered(rt, staff.clerk).notice_id or 0
    first, second = at_once(
        lambda: hand_over_notice(rt, staff.clerk, notice),
        lambda: hand_over_notice(other, staff.of[Role.DIRECTOR], notice),
    )
    assert first == second
    with rt.sessions.read() as session:
        assert session.scalar(select(func.count()).select_from(Paper)) == 2


def test_the_same_person_entered_twice_is_told_not_broken(
    rt: Runtime, other: Runtime, staff: Staff
) -> None:
    for entered in range(1, 6):
        command = application()
        results = at_once(
            partial(receive_application, rt, staff.clerk, command),
            partial(receive_application, other, staff.of[Role.DIRECTOR], command),
        )
        assert refused(results) == ["iin_taken"]
        with rt.sessions.read() as session:
            assert session.scalar(select(func.count()).select_from(Person)) == entered


def test_numbers_are_gapless_and_the_trail_whole_whoever_writes_at_once(
    rt: Runtime, other: Runtime, staff: Staff
) -> None:
    def work(rt: Runtime, actor: Actor) -> list[str]:
        numbers = []
        for _ in range(4):
            got = received(rt, actor)
            done = register_job_seeker(rt, actor, decision(got))
            hand_over_notice(rt, actor, done.notice_id or 0)
            numbers.append(got.number)
        return numbers

    director = staff.of[Role.DIRECTOR]
    given = at_once(
        lambda: work(rt, staff.clerk),
        lambda: work(rt, director),
        lambda: work(other, staff.clerk),
        lambda: work(other, director),
    )
    assert sorted(chain(*given)) == [f"2021-{n:06}" for n in range(1, 17)]
    with rt.sessions.read() as session:
        papers = sorted(session.scalars(select(Paper.number)))
    assert papers == [f"{series}-2021-{n:06}" for series in "3Q" for n in range(1, 17)]
    report = audit.verify(other)
    assert report.broken == ()
    with rt.sessions.read() as session:
        assert session.scalar(select(func.max(AuditEvent.id))) == report.events


def test_the_trail_is_proved_whole_while_others_write(
    rt: Runtime, other: Runtime, staff: Staff
) -> None:
    def write() -> None:
        for _ in range(6):
            received(rt, staff.clerk)

    def prove() -> list[tuple[tuple[int, str], ...]]:
        return [audit.verify(other).broken for _ in range(12)]

    _, proofs = at_once(write, prove)
    assert set(proofs) == {()}


def test_a_card_changed_from_one_page_by_two_keeps_the_first_change(
    rt: Runtime, other: Runtime, staff: Staff
) -> None:
    first = received(rt, staff.clerk)
    with rt.sessions.begin() as session:
        case = session.get_one(RegistrationCase, first.case_id)
        case.state, case.closed_at = CaseState.ENDED_BY_WISH, rt.clock.now()
    seen = open_person(rt, staff.clerk, first.person_id)

    def again(rt: Runtime, phone: str) -> object:
        return received(
            rt,
            staff.clerk,
            person=person_data(iin=seen.person["iin"]),
            card=card_data(mobile_phone=phone),
            person_id=seen.id,
            person_version=seen.version,
            card_version=seen.card_version,
        )

    results = at_once(lambda: again(rt, "+77010000001"), lambda: again(other, "+77010000002"))
    assert refused(results) == ["record_changed"]
    page = open_person(rt, staff.clerk, first.person_id)
    won = 1 + isinstance(results[0], UserError)
    assert page.card["mobile_phone"] == f"+7701000000{won}"
    assert [e.move for e in page.timeline].count(MoveName.RECEIVE_APPLICATION) == 2


def test_wrong_passwords_at_once_are_all_counted(rt: Runtime, other: Runtime) -> None:
    at_once(*(lambda: sign_in(rt, "clerk", "wrong") for _ in range(ATTEMPTS - 1)))
    with rt.sessions.read() as session:
        assert session.scalars(select(SignInCount.failed)).one() == ATTEMPTS - 1


def test_two_administrators_cannot_shut_each_other_out(
    rt: Runtime, other: Runtime, staff: Staff
) -> None:
    second = create_account(rt, staff.admin, new_account("second", Role.ADMINISTRATOR))

    def close(rt: Runtime, account_id: int) -> None:
        posts = frozenset({Role.ADMINISTRATOR})
        change_account(rt, staff.admin, ChangeAccount(account_id, 1, "Ә", "А", posts, active=False))

    results = at_once(lambda: close(rt, second), lambda: close(other, staff.admin.account_id))
    assert refused(results) == ["last_administrator"]
    with rt.sessions.read() as session:
        closed = session.scalars(select(Account.id).where(~Account.active)).all()
    assert len(closed) == 1


def test_two_programs_may_open_an_empty_database_at_once(empty_url: str, tmp_path: Any) -> None:
    first, second = at_once(
        lambda: open_runtime(empty_url, tmp_path), lambda: open_runtime(empty_url, tmp_path)
    )
    assert audit.verify(first) == audit.verify(second)
    first.sessions.close()
    second.sessions.close()


def test_one_person_is_offered_a_vacancy_once_and_its_last_place_taken_once(
    rt: Runtime, other: Runtime, staff: Staff
) -> None:
    """Two clerks at one vacancy, then the employer's two letters at two counters."""
    people = [job_seeker(rt, staff) for _ in range(2)]
    number = registered_vacancy(rt, staff.clerk).vacancy_id
    with rt.sessions.read() as session:
        version = session.get_one(Vacancy, number).version
    told = (number, version, [someone.case_id for someone in people], Told.SMS)
    results = at_once(
        partial(offer_to_several, rt, staff.clerk, *told),
        partial(offer_to_several, other, staff.of[Role.DIRECTOR], *told),
    )
    assert refused(results) == ["record_changed"]
    with rt.sessions.read() as session:
        offers = session.scalars(select(Offer.id).order_by(Offer.id)).all()
    assert len(offers) == len(people)
    for offer_id in offers:
        answer_offer(rt, staff.clerk, AnswerOffer(offer_id, 1, OfferAnswer.ACCEPTED))
    day = rt.clock.now().date()
    results = at_once(
        partial(hire, rt, staff.clerk, Hire(offers[0], 2, day)),
        partial(hire, other, staff.of[Role.DIRECTOR], Hire(offers[1], 2, day)),
    )
    assert refused(results) == ["record_changed"]  # whoever came first ended the other's offer
    with rt.sessions.read() as session:
        states = session.scalars(select(RegistrationCase.state))
        assert sorted(states) == [CaseState.JOB_SEEKER, CaseState.PLACED]
        assert session.scalar(select(Vacancy.places_left)) == 0
    assert audit.verify(rt).broken == ()
