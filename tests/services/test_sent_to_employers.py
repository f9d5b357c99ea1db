"""Whom an employer was sent, how he answered and how fast (§60-63)."""

from datetime import date

import pytest
from decided import job_seeker
from factories import Staff
from fakes import FrozenClock
from sqlalchemy import select
from struck_off import answered, offer_row
from vacancies_made import employer, registered_vacancy

from app.core.errors import UserError
from app.core.vocabulary import OfferAnswer, ReferralEnd, Role, Told
from app.models import AuditEvent
from app.services.candidates import offer_to_several
from app.services.hires import Hire, hire
from app.services.referrals import (
    NoteReply,
    SendResume,
    note_employer_silences,
    note_reply,
    send_resume,
)
from app.services.runtime import Runtime
from app.services.sent_queries import sent_to
from app.services.vacancy_queries import view_vacancy


def sent(rt: Runtime, staff: Staff, vacancy_id: int) -> int:
    """Somebody agreed, and his résumé goes to the employer now; the offer's number."""
    someone = job_seeker(rt, staff)
    version = view_vacancy(rt, staff.clerk, vacancy_id).version
    ids = [someone.case_id]
    (row,) = offer_to_several(rt, staff.clerk, vacancy_id, version, ids, Told.PHONE)
    assert row.offer_id is not None
    answered(rt, staff, row.offer_id, OfferAnswer.ACCEPTED)
    version = offer_row(rt, row.offer_id).version
    send_resume(rt, staff.clerk, SendResume(row.offer_id, version, Told.EMAIL))
    return row.offer_id


def replied(rt: Runtime, staff: Staff, offer_id: int, on: date, *, hired: bool) -> None:
    command = NoteReply(offer_id, offer_row(rt, offer_id).version, hired, on, "Жауап")
    note_reply(rt, staff.clerk, command)


def test_his_answers_are_counted_in_business_days_and_his_silences_told(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    whose = employer(rt, staff.clerk)
    done = registered_vacancy(rt, staff.clerk, whose, places=9)
    registered_vacancy(rt, staff.clerk)  # of another employer
    assert sent_to(rt, staff.clerk, whose).usual_days is None
    clock.set("2021-07-02T10:00")  # Friday; Saturday is worked for Monday, Tuesday is a feast
    taken, refused, silent = (sent(rt, staff, done.vacancy_id) for _ in range(3))
    clock.set("2021-07-08T10:00")
    replied(rt, staff, taken, date(2021, 7, 7), hired=True)
    version = offer_row(rt, taken).version
    hire(rt, staff.clerk, Hire(taken, version, date(2021, 7, 8)))
    replied(rt, staff, refused, date(2021, 7, 8), hired=False)
    clock.set("2021-07-14T10:00")
    assert note_employer_silences(rt, staff.clerk) == 1
    waiting = sent(rt, staff, done.vacancy_id)

    found = sent_to(rt, staff.of[Role.SUPERVISOR], whose)
    assert [row.offer_id for row in found.rows] == [waiting, silent, refused, taken]
    assert [row.days for row in found.rows] == [None, None, 3, 2]
    assert [row.ended for row in found.rows] == [
        None,
        ReferralEnd.EMPLOYER_SILENT,
        ReferralEnd.NOT_HIRED,
        ReferralEnd.HIRED,
    ]
    assert (found.sent, found.hired, found.refused) == (4, 1, 1)
    assert (found.silent, found.waiting, found.usual_days) == (1, 1, 2.5)
    assert found.rows[-1].hired_on == date(2021, 7, 8)
    with rt.sessions.read() as session:
        seen = select(AuditEvent.entity_id).where(AuditEvent.action == "person.viewed")
        seen = seen.where(AuditEvent.account_id == staff.of[Role.SUPERVISOR].account_id)
        assert set(session.scalars(seen)) == {f"{row.person_id}" for row in found.rows}
    with pytest.raises(UserError, match="not_allowed"):
        sent_to(rt, staff.of[Role.LOCAL_BODY], whose)
