"""A paper is kept as it was issued, and handed out exactly so (§12; architecture)."""

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from factories import CENTRE, Staff, card_data, decision, person_data, received, registered
from fakes import FrozenClock, at
from sqlalchemy import func, select, text

from app.core.errors import EnvironmentFailure, UserError
from app.core.vocabulary import Language, Role
from app.models import AuditEvent, Paper, PaperPrint, PaperSheet, Person
from app.services.accounts import ChangeAccount, change_account
from app.services.card_data import PersonEntry
from app.services.centre import change_centre
from app.services.certificates import AskForCertificate, give_certificate
from app.services.handing_over import hand_over_notice
from app.services.papers import (
    PrintReady,
    paper_by_number,
    prepare_sheet,
    record_print,
    save_sheet,
)
from app.services.people import write_person
from app.services.registration import register_job_seeker
from app.services.runtime import Runtime

KK, RU = Language.KAZAKH, Language.RUSSIAN


def words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return " ".join("\n".join(pages).split())


@pytest.fixture
def notice(rt: Runtime, staff: Staff) -> int:
    done = registered(rt, staff.clerk)
    assert done.notice_id is not None
    return done.notice_id


@pytest.fixture
def show(rt: Runtime, staff: Staff, notice: int) -> Any:
    """Prepares the notice's sheet in a language."""
    return lambda language=KK: prepare_sheet(rt, staff.clerk, notice, language)


def test_a_sheet_is_the_same_to_the_byte_however_often_it_is_shown(
    rt: Runtime, show: Any, clock: FrozenClock
) -> None:
    first: PrintReady = show()
    clock.set("2021-12-01T09:00")
    assert show() == first
    assert first.reprint is False
    with rt.sessions.read() as session:
        kept = session.scalars(select(PaperSheet)).one()
    assert kept.pdf == first.pdf
    assert kept.sha256 == hashlib.sha256(first.pdf).hexdigest()


def test_both_languages_bear_the_same_number_on_two_sheets(show: Any) -> None:
    kazakh, russian = show(KK), show(RU)
    assert kazakh.number == russian.number == "3-2021-000001"
    assert kazakh.pdf != russian.pdf
    for sheet in (kazakh, russian):
        assert "3-2021-000001" in words_of(sheet.pdf)
        assert "Нұрғалиева Әйгерім Серікқызы" in words_of(sheet.pdf)


def test_the_second_handing_out_says_that_it_is_one(
    rt: Runtime, staff: Staff, notice: int, show: Any, clock: FrozenClock
) -> None:
    first = show()
    record_print(rt, staff.clerk, notice, KK, copies=2)
    clock.set("2021-07-05T11:30")
    again = show()
    assert (first.reprint, again.reprint) == (False, True)
    assert "Көшірме" in words_of(again.pdf)
    assert "Көшірме" not in words_of(first.pdf)
    record_print(rt, staff.of[Role.DIRECTOR], notice, KK)
    with rt.sessions.read() as session:
        rows = session.scalars(select(PaperPrint).order_by(PaperPrint.id)).all()
        kept = session.scalars(select(PaperSheet.pdf)).one()
    assert [(row.copies, row.reprint, row.at) for row in rows] == [
        (2, False, at("2021-07-01T10:00")),
        (1, True, at("2021-07-05T11:30")),
    ]
    assert kept == first.pdf


def test_the_other_languages_first_sheet_is_no_reprint(
    rt: Runtime, staff: Staff, notice: int, show: Any
) -> None:
    record_print(rt, staff.clerk, notice, KK)
    assert show(RU).reprint is False


def test_a_handing_out_stands_in_the_trail(rt: Runtime, staff: Staff, notice: int) -> None:
    record_print(rt, staff.clerk, notice, RU)
    with rt.sessions.read() as session:
        last = session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc()).limit(1)).one()
    assert (last.action, last.entity_id, last.login) == ("paper.printed", str(notice), "clerk")
    assert last.after == '{"copies": 1, "language": "ru", "reprint": false}'


def test_an_issued_paper_says_what_was_true_when_it_was_issued(
    rt: Runtime, staff: Staff, notice: int, show: Any
) -> None:
    kazakh, with_director = show(KK), CENTRE.director_kk
    renamed = replace(CENTRE, name_kk="Басқа орталық", director_kk="Басқа Басшы")
    change_centre(rt, staff.admin, 1, renamed)
    with rt.sessions.begin() as session:
        session.scalars(select(Person)).one().surname = "Қасымова"
    assert show(KK) == kazakh
    for language in (KK, RU):
        assert "Нұрғалиева" in words_of(show(language).pdf)
    assert with_director in words_of(kazakh.pdf)
    # The Russian sheet is made only now, out of what was stored then.
    assert CENTRE.director_ru in words_of(show(RU).pdf)
    later = registered(rt, staff.clerk)
    assert later.notice_id is not None
    new = prepare_sheet(rt, staff.clerk, later.notice_id, KK)
    assert "Басқа Басшы" in words_of(new.pdf)


def test_the_receipt_names_the_notice_the_document_and_the_clerk(rt: Runtime, staff: Staff) -> None:
    done = registered(rt, staff.clerk, card=card_data(identity_series="N"))
    receipt = hand_over_notice(rt, staff.clerk, done.notice_id or 0)
    shown = words_of(prepare_sheet(rt, staff.clerk, receipt, KK).pdf)
    for expected in ("3-2021-000001", "N045671234", "Айгүл Сәрсенова", "Нұрғалиева"):
        assert expected in shown


def test_a_notice_has_one_receipt_dated_on_the_day_it_was_handed_over(
    rt: Runtime, staff: Staff, notice: int, clock: FrozenClock
) -> None:
    clock.advance(days=1)
    receipt = hand_over_notice(rt, staff.clerk, notice)
    assert hand_over_notice(rt, staff.clerk, notice) == receipt
    assert "«02» шілде" in words_of(prepare_sheet(rt, staff.clerk, receipt, KK).pdf)
    with pytest.raises(UserError, match="paper_unknown"):
        hand_over_notice(rt, staff.clerk, receipt)


def test_a_letter_that_cannot_be_printed_stops_the_decision_before_anything_is_written(
    rt: Runtime, staff: Staff
) -> None:
    case = received(rt, staff.clerk, person=person_data(surname="李"))
    with pytest.raises(UserError, match="letter_not_printable") as refused:
        register_job_seeker(rt, staff.clerk, decision(case))
    assert refused.value.params == {"letter": "李"}
    with rt.sessions.read() as session:
        assert session.scalar(select(func.count()).select_from(Paper)) == 0
    assert registered(rt, staff.clerk).notice_number == "3-2021-000001"


def test_a_sheet_saved_as_a_file_is_that_sheet_and_counts_as_handed_out(
    rt: Runtime, staff: Staff, show: Any, tmp_path: Path
) -> None:
    first = show()
    save_sheet(rt, staff.clerk, first, tmp_path / "notice.pdf")
    assert (tmp_path / "notice.pdf").read_bytes() == first.pdf
    assert show().reprint is True


def test_a_sheet_that_could_not_be_saved_was_not_handed_out(
    rt: Runtime, staff: Staff, show: Any, tmp_path: Path
) -> None:
    with pytest.raises(EnvironmentFailure, match="file_not_written"):
        save_sheet(rt, staff.clerk, show(), tmp_path / "no" / "where.pdf")
    assert show().reprint is False


def test_a_paper_is_found_by_its_number(rt: Runtime, staff: Staff, notice: int) -> None:
    receipt = hand_over_notice(rt, staff.clerk, notice)
    assert paper_by_number(rt, " 3-2021-000001\n") == notice
    assert paper_by_number(rt, "q-2021-000001") == receipt


@pytest.mark.parametrize("number", ["", "3-2021-000002", "3-2021-00000%"])
def test_an_unknown_number_is_told(rt: Runtime, notice: int, number: str) -> None:
    with pytest.raises(UserError, match="paper_unknown"):
        paper_by_number(rt, number)


def test_an_unknown_paper_is_told(rt: Runtime, staff: Staff) -> None:
    with pytest.raises(UserError, match="paper_unknown"):
        prepare_sheet(rt, staff.clerk, 77, KK)
    with pytest.raises(UserError, match="paper_unknown"):
        record_print(rt, staff.clerk, 77, KK)


def test_the_check_code_binds_number_day_and_contents(
    rt: Runtime, staff: Staff, notice: int
) -> None:
    hand_over_notice(rt, staff.clerk, notice)
    with rt.sessions.read() as session:
        codes = session.scalars(select(Paper.check_code).order_by(Paper.id)).all()
        distinct = session.scalar(text("SELECT count(DISTINCT check_code) FROM paper"))
    assert distinct == len(codes) == 2
    assert [code.rsplit(" ", 1)[0] for code in codes] == [
        "TEREZE 3-2021-000001 2021-07-01",
        "TEREZE Q-2021-000001 2021-07-01",
    ]


def test_the_clerk_renamed_later_stands_on_the_receipt_as_then(rt: Runtime, staff: Staff) -> None:
    receipt = hand_over_notice(rt, staff.clerk, registered(rt, staff.clerk).notice_id or 0)
    clerk = ChangeAccount(
        staff.clerk.account_id, 1, "Дана Ким", "Дана Ким", frozenset({Role.CLERK}), active=True
    )
    change_account(rt, staff.admin, clerk)
    sheet = prepare_sheet(rt, staff.clerk, receipt, RU)
    assert "Айгуль Сарсенова" in words_of(sheet.pdf)


def test_a_paper_that_belongs_to_no_case_is_handed_over_as_any_other(
    rt: Runtime, staff: Staff
) -> None:
    """§43: a certificate is refused to somebody who was never registered, too."""
    entry = PersonEntry(person=person_data(), card=card_data())
    with rt.sessions.begin() as session:
        person_id = write_person(session, rt, staff.clerk, entry).id
    refused = give_certificate(rt, staff.clerk, AskForCertificate(person_id, None))
    receipt = hand_over_notice(rt, staff.clerk, refused.paper_id)
    with rt.sessions.read() as session:
        paper = session.get_one(Paper, receipt)
    assert (paper.case_id, paper.person_id) == (None, person_id)
    said = words_of(prepare_sheet(rt, staff.clerk, receipt, RU).pdf)
    assert "получил(а) документ № 8B-2021-000001 («Мотивированный ответ об отказе" in said
