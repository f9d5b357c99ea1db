"""§56-62 on paper: whom the papers name, what they tell an employer, and what is written down."""

from typing import Any

import pytest
from decided import Someone, unemployed
from factories import Staff, card_data
from sqlalchemy import select
from struck_off import answered, offer_row, offered, told_of_interview
from vacancies_made import registered_vacancy

from app.core.errors import UserError
from app.core.vocabulary import Form, Language, OfferAnswer, Role, Told
from app.models import AuditEvent, Paper
from app.services.papers import prepare_sheet
from app.services.referrals import NoteReply, SendResume, note_reply, send_resume
from app.services.runtime import Runtime
from app.services.vacancy_papers import (
    candidate_list,
    employer_reply_sheet,
    issue_referral,
    resume_sheet,
)


def agreed(rt: Runtime, staff: Staff, **changes: Any) -> tuple[Someone, int, int]:
    """Somebody who agreed to a vacancy: he, the offer, the vacancy."""
    someone = unemployed(rt, staff)
    vacancy = registered_vacancy(rt, staff.clerk, post="Хатшы", **changes).vacancy_id
    number = offered(rt, staff, someone, employer="", vacancy_id=vacancy)
    answered(rt, staff, number, OfferAnswer.ACCEPTED)
    return someone, number, vacancy


def sent(rt: Runtime, staff: Staff, offer: int) -> None:
    send_resume(rt, staff.clerk, SendResume(offer, offer_row(rt, offer).version, Told.EMAIL))


def looks(rt: Runtime, person_id: int) -> int:
    with rt.sessions.read() as session:
        mine = select(AuditEvent).where(
            AuditEvent.action == "person.viewed", AuditEvent.entity_id == str(person_id)
        )
        return len(session.scalars(mine).all())


def test_a_referral_is_issued_with_its_number_and_terms_and_kept(rt: Runtime, staff: Staff) -> None:
    someone, offer, _vacancy = agreed(rt, staff)
    sent(rt, staff, offer)
    told_of_interview(rt, staff, offer)
    row = offer_row(rt, offer)
    paper_id = issue_referral(rt, staff.clerk, offer, row.version)
    with rt.sessions.read() as session:
        paper = session.get_one(Paper, paper_id)
    assert (paper.form, paper.number) == (Form.REFERRAL, "R-2021-000001")
    assert row.go_until is not None and row.reply_due_at is not None
    assert paper.payload["go_until"] == row.go_until.isoformat()
    assert paper.payload["reply_until"] == row.reply_due_at.isoformat()
    assert paper.payload["occupation"]["kk"].endswith(", Хатшы")
    assert paper.case_id == someone.case_id
    assert prepare_sheet(rt, staff.clerk, paper_id, Language.KAZAKH).pdf.startswith(b"%PDF")
    with pytest.raises(UserError, match="record_changed"):
        issue_referral(rt, staff.clerk, offer, row.version - 1)


def test_no_referral_goes_out_before_he_agreed_or_after_the_employer_answered(
    rt: Runtime, staff: Staff
) -> None:
    someone = unemployed(rt, staff)
    waiting = offered(rt, staff, someone)
    with pytest.raises(UserError, match="offer_not_accepted"):
        issue_referral(rt, staff.clerk, waiting, offer_row(rt, waiting).version)
    _who, offer, _vacancy = agreed(rt, staff)
    sent(rt, staff, offer)
    today, version = rt.clock.now().date(), offer_row(rt, offer).version
    note_reply(rt, staff.clerk, NoteReply(offer, version, False, today, "Орын толды"))
    with pytest.raises(UserError, match="referral_over"):
        employer_reply_sheet(rt, staff.clerk, offer)


def test_a_resume_tells_what_work_needs_and_nothing_that_discriminates(
    rt: Runtime, staff: Staff
) -> None:
    """§60, L28.2.7: neither age, sex, family, origin nor IIN leave for the employer."""
    card = card_data(
        special_skills=("1С",), marital_status="married", target_groups=("disability",), children=2
    )
    someone = unemployed(rt, staff, card=card)
    before = looks(rt, someone.person_id)
    sheet = resume_sheet(rt, staff.clerk, someone.case_id)
    values = sheet.payload["values"]["kk"]
    assert values["special_skills"] == ["1С"] and values["lowest_pay"] == "150\u00a0000\u00a0теңге"
    private = ("iin", "sex", "birth_date", "nationality", "marital_status", "children", "address")
    assert not set(private) & set(values) and "target_groups" not in values
    assert looks(rt, someone.person_id) == before + 1
    for role in (Role.LOCAL_BODY, Role.SUPERVISOR, Role.ASSISTANT):  # §60: the centre sends it
        with pytest.raises(UserError, match="action_not_allowed"):
            resume_sheet(rt, staff.of[role], someone.case_id)
    assert prepare_sheet(rt, staff.clerk, sheet, Language.RUSSIAN).pdf.startswith(b"%PDF")


def test_the_list_of_candidates_says_how_each_stands(rt: Runtime, staff: Staff) -> None:
    someone, offer, vacancy = agreed(rt, staff)
    sent(rt, staff, offer)
    before = looks(rt, someone.person_id)
    sheet = candidate_list(rt, staff.clerk, vacancy)
    (row,) = sheet.payload["rows"]
    assert [code for code, _day in row[3:]] == ["accepted", "sent"]
    assert looks(rt, someone.person_id) == before + 1
    assert prepare_sheet(rt, staff.clerk, sheet, Language.KAZAKH).pdf.startswith(b"%PDF")
