"""§38-43: the certificate is given or refused at once, and whoever holds a paper can check it."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from decided import Someone, case_row, decision_row, unemployed
from factories import Staff, card_data, person_data, registered
from fakes import FrozenClock
from measures_given import directed, seen
from sqlalchemy import func, select
from stored import case_of, end

from app.core.errors import UserError
from app.core.vocabulary import CaseState, Correction, Form, Language, Role
from app.gateways.files import write_whole
from app.models import AuditEvent, CaseEvent, CaseTerm, Paper
from app.services.card_data import PersonEntry
from app.services.certificates import (
    AskForCertificate,
    CertificateGiven,
    certificate_outlook,
    give_certificate,
)
from app.services.corrections import CorrectRegistration, correct_registration
from app.services.measure_course import Because, call_off_measure
from app.services.notices import Note
from app.services.paper_check import PaperCheck, Standing, check_file, check_paper
from app.services.papers import prepare_sheet
from app.services.people import write_person
from app.services.plan_answers import PlanData, PlannedMeeting
from app.services.plans import MakePlan, make_plan, revise_plan
from app.services.runtime import Runtime
from app.services.sheets import certificate_application

WHY = Note("Қате шешім", "Решение ошибочно")


def ask(rt: Runtime, staff: Staff, person_id: int, version: int | None) -> CertificateGiven:
    return give_certificate(rt, staff.clerk, AskForCertificate(person_id, version))


def given_to(rt: Runtime, staff: Staff, someone: Someone) -> CertificateGiven:
    version = case_row(rt, someone.case_id).version
    return ask(rt, staff, someone.person_id, version)


def paper(rt: Runtime, paper_id: int) -> Paper:
    with rt.sessions.read() as session:
        return session.get_one(Paper, paper_id)


def body_corrects(rt: Runtime, staff: Staff, case_id: int, kind: Correction) -> None:
    version = case_row(rt, case_id).version
    command = CorrectRegistration(case_id, version, kind, WHY)
    correct_registration(rt, staff.of[Role.LOCAL_BODY], command)


def test_the_unemployed_has_it_at_once_for_thirty_days(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    outlook = certificate_outlook(rt, staff.clerk, someone.person_id)
    assert outlook.verdict.allowed
    assert str(outlook.valid_until) == "2021-07-31"
    given = given_to(rt, staff, someone)
    issued = paper(rt, given.paper_id)
    assert (issued.number, issued.form) == ("8-2021-000001", Form.CERTIFICATE)
    assert issued.payload["unemployed_on"] == issued.payload["issued_on"] == "2021-07-01"
    assert issued.payload["valid_until"] == "2021-07-31"
    assert set(issued.payload) == {
        *("person", "unemployed_on", "local_body", "centre"),
        *("issued_on", "valid_until", "director"),
    }
    with rt.sessions.read() as session:
        term = session.scalars(select(CaseTerm).where(CaseTerm.code == "42")).one()
        moves = session.scalars(select(CaseEvent.move).order_by(CaseEvent.id.desc()).limit(2))
        assert [str(move) for move in moves] == ["issue_certificate", "apply_for_certificate"]
    assert term.met  # §42: one day, kept in the same moment


def test_asked_for_twice_in_a_day_it_is_the_same_paper(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    someone = unemployed(rt, staff)
    first, second = given_to(rt, staff, someone), given_to(rt, staff, someone)
    assert (first.paper_id, first.again, second.again) == (second.paper_id, False, True)
    clock.set("2021-07-02T09:30")
    assert given_to(rt, staff, someone).paper_number == "8-2021-000002"


def test_a_stale_page_gives_none(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    version = case_row(rt, someone.case_id).version
    with pytest.raises(UserError, match="record_changed"):
        ask(rt, staff, someone.person_id, version - 1)
    with pytest.raises(UserError, match="record_changed"):
        ask(rt, staff, someone.person_id, None)
    with pytest.raises(UserError, match="action_not_allowed"):
        give_certificate(
            rt, staff.of[Role.ASSISTANT], AskForCertificate(someone.person_id, version)
        )


def test_who_is_no_unemployed_has_the_reason_in_writing(rt: Runtime, staff: Staff) -> None:
    """A6.9; who never applied for anything too."""
    seeker = registered(rt, staff.clerk)
    version = case_of(rt, staff, seeker.person_id).version
    refused = ask(rt, staff, seeker.person_id, version)
    assert [r.code for r in refused.verdict.refusals] == ["job_seeker_only"]
    issued = paper(rt, refused.paper_id)
    assert (issued.number, issued.form) == ("8B-2021-000001", Form.CERTIFICATE_REFUSED)
    assert "2021" in issued.payload["causes"]["kk"][0]
    assert ask(rt, staff, seeker.person_id, version).paper_id == refused.paper_id
    with rt.sessions.read() as session:  # each asking leaves its trace, though no move is made
        asked = select(AuditEvent.after).where(AuditEvent.action == "certificate.asked")
        again = [json.loads(after)["again"] for after in session.scalars(asked)]
    assert again == [False, True]
    end(rt, staff, case_of(rt, staff, seeker.person_id).id)
    version = case_of(rt, staff, seeker.person_id).version
    anew = ask(rt, staff, seeker.person_id, version)  # what it says is no longer so
    assert [r.code for r in anew.verdict.refusals] == ["not_registered"]
    assert anew.paper_number == "8B-2021-000002"


def test_who_never_had_a_case_is_refused_on_paper_too(rt: Runtime, staff: Staff) -> None:
    person_id = without_case(rt, staff)
    refused = ask(rt, staff, person_id, None)
    issued = paper(rt, refused.paper_id)
    assert (issued.case_id, issued.person_id) == (None, person_id)
    assert prepare_sheet(rt, staff.clerk, issued.id, Language.KAZAKH).pdf.startswith(b"%PDF")
    assert check_paper(rt, staff.clerk, issued.check_code).in_force


def without_case(rt: Runtime, staff: Staff) -> int:
    entry = PersonEntry(person=person_data(), card=card_data())
    with rt.sessions.begin() as session:
        return write_person(session, rt, staff.clerk, entry).id


def test_appendix_7_is_filled_from_the_card(rt: Runtime, staff: Staff) -> None:
    someone = registered(rt, staff.clerk)
    sheet = certificate_application(rt, staff.clerk, someone.person_id)
    assert sheet.form is Form.CERTIFICATE_APPLICATION
    assert sheet.payload["person"] == "Нұрғалиева Әйгерім Серікқызы"
    assert sheet.payload["signed_on"] == sheet.payload["received_on"] == "2021-07-01"
    assert prepare_sheet(rt, staff.clerk, sheet, Language.KAZAKH).pdf.startswith(b"%PDF")


def test_a_check_tells_initials_and_how_long_it_holds(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    given = given_to(rt, staff, unemployed(rt, staff))
    code = paper(rt, given.paper_id).check_code
    found = check_paper(rt, staff.of[Role.ADMINISTRATOR], f"  {code} ")
    assert (found.standing, found.initials, found.by_code) == (Standing.IN_FORCE, "Н. Ә. С.", True)
    assert (str(found.issued_on), str(found.valid_until)) == ("2021-07-01", "2021-07-31")
    clock.set("2021-07-31T23:59")
    assert check_paper(rt, None, code).in_force  # §38: the last day included
    clock.set("2021-08-01T00:00")
    assert check_paper(rt, None, given.paper_number.lower()).standing is Standing.OVER
    with rt.sessions.read() as session:
        checks = select(func.count()).select_from(AuditEvent)
        assert session.scalar(checks.where(AuditEvent.action == "paper.checked")) == 3


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("8-2021-000009", Standing.FOREIGN),
        ("TEREZE 8-2021-000009 2021-07-01 0123456789abcdef", Standing.FOREIGN),
        ("TEREZE 8-2021-000001 2021-07-01 0123456789abcdef", Standing.FORGED),
    ],
)
def test_a_paper_of_another_centre_is_not_ours(
    rt: Runtime, staff: Staff, text: str, standing: Standing
) -> None:
    given_to(rt, staff, unemployed(rt, staff))
    found = check_paper(rt, staff.clerk, text)
    assert found == PaperCheck(standing, text.split()[-3] if " " in text else text)


def test_one_letter_changed_is_not_our_code(rt: Runtime, staff: Staff) -> None:
    given = given_to(rt, staff, unemployed(rt, staff))
    code = paper(rt, given.paper_id).check_code
    for place in range(len("TEREZE 8-2021-"), len(code)):
        if code[place].isalnum():
            other = "0" if code[place] != "0" else "1"
            found = check_paper(rt, None, code[:place] + other + code[place + 1 :])
            assert found.standing in (Standing.FORGED, Standing.FOREIGN)


@pytest.mark.parametrize(
    "text", ["", " ", "8-2021", "TEREZE", "жоқ", "8-2021-000001; DROP", "9" * 5000, "\0", "a b c d"]
)
def test_garbage_is_no_code(rt: Runtime, staff: Staff, text: str) -> None:
    with pytest.raises(UserError, match="code_unreadable"):
        check_paper(rt, staff.clerk, text)


def test_a_number_typed_on_a_kazakh_keyboard_is_understood(rt: Runtime, staff: Staff) -> None:
    refused = ask(rt, staff, without_case(rt, staff), None)
    typed = refused.paper_number.replace("B", "В").replace("-", "–")
    assert check_paper(rt, None, typed).number == refused.paper_number


def test_a_sheet_a_picture_and_a_scan_are_read(rt: Runtime, staff: Staff, tmp_path: Path) -> None:
    given = given_to(rt, staff, unemployed(rt, staff))
    pdf = prepare_sheet(rt, staff.clerk, given.paper_id, Language.RUSSIAN).pdf
    sheet, scan, foreign = tmp_path / "sheet.pdf", tmp_path / "scan.png", tmp_path / "blank.pdf"
    write_whole(sheet, pdf)
    with pypdfium2.PdfDocument(pdf) as document:
        document[0].render(scale=100 / 72).to_pil().rotate(7, expand=True).save(scan)
    for path in (sheet, scan):
        found = check_file(rt, staff.clerk, path)
        assert (found.number, found.standing) == (given.paper_number, Standing.IN_FORCE)
    blank = certificate_application(rt, staff.clerk, given.person_id)
    write_whole(foreign, prepare_sheet(rt, staff.clerk, blank, Language.KAZAKH).pdf)
    with pytest.raises(UserError, match="code_not_found"):
        check_file(rt, staff.clerk, foreign)
    sheet.write_bytes(pdf[:2000])
    with pytest.raises(UserError, match="attachment_broken"):
        check_file(rt, staff.clerk, sheet)
    sheet.write_bytes(b"%PDF-1.7" + bytes(21 * 1024 * 1024))
    with pytest.raises(UserError, match="attachment_too_big"):
        check_file(rt, staff.clerk, sheet)


def test_it_outlives_no_registration(rt: Runtime, staff: Staff) -> None:
    """Decision 0019: a certificate proves nothing of who is no longer registered."""
    someone = unemployed(rt, staff)
    given = given_to(rt, staff, someone)
    end(rt, staff, someone.case_id)
    assert check_paper(rt, None, given.paper_number).standing is Standing.REGISTRATION_OVER


def test_a_plan_changed_and_a_direction_taken_back_hold_no_more(rt: Runtime, staff: Staff) -> None:
    someone = unemployed(rt, staff)
    plan = PlanData("Жұмыс", date(2021, 12, 31), meetings=(PlannedMeeting(date(2021, 7, 15), "А"),))

    def by(aim: str, **changes: Any) -> MakePlan:
        version = case_row(rt, someone.case_id).version
        return MakePlan(someone.case_id, version, replace(plan, goal=aim), **changes)

    first = make_plan(rt, staff.clerk, by("Жұмыс"))
    number = paper(rt, first.paper_id).number
    assert check_paper(rt, None, number).in_force
    later = revise_plan(rt, staff.clerk, by("Оқу", revision=1, why="Оқығысы келеді"))
    found = check_paper(rt, None, number)
    assert (found.standing, found.act) == (Standing.REPLACED, paper(rt, later.paper_id).number)
    assert check_paper(rt, None, found.act).in_force
    sent = directed(rt, staff, someone)
    number = paper(rt, sent.paper_id).number
    assert check_paper(rt, None, number).in_force
    call_off_measure(rt, staff.clerk, Because(*seen(rt, sent.measure_id), "Орын жабылды"))
    assert check_paper(rt, None, number).standing is Standing.CALLED_OFF


def test_it_rests_on_its_decision(rt: Runtime, staff: Staff, clock: FrozenClock) -> None:
    """The local body takes its error back: the notice is void, and so is what rests on it."""
    from app.services.decision_notices import OnCase, issue_decision_notice
    from app.services.decision_signing import sign
    from app.services.decisions import OnDecision

    someone = unemployed(rt, staff)
    version = case_row(rt, someone.case_id).version
    notice = issue_decision_notice(rt, staff.clerk, OnCase(someone.case_id, version)).paper_id
    assert notice is not None
    given = given_to(rt, staff, someone)
    clock.advance(hours=1)
    body_corrects(rt, staff, someone.case_id, Correction.RECONSIDER)
    case, old = case_row(rt, someone.case_id), decision_row(rt, someone.decision_id)
    assert (case.state, case.unemployed_on) == (CaseState.AT_LOCAL_BODY, None)
    assert "taken_back" in old.details  # kept as it was, and marked
    found = check_paper(rt, None, paper(rt, notice).check_code)
    assert (found.standing, found.act) == (Standing.VOID, "T-2021-000001")
    assert check_paper(rt, None, given.paper_number).standing is Standing.TAKEN_BACK
    again = decision_row(rt, someone.decision_id + 1)
    clock.advance(hours=1)
    assert sign(rt, staff.of[Role.LOCAL_BODY], OnDecision(again.id, again.version)).verdict.allowed
    assert check_paper(rt, None, given.paper_number).standing is Standing.TAKEN_BACK
    anew = given_to(rt, staff, someone)  # of the same day and words, yet another paper
    assert (anew.again, check_paper(rt, None, anew.paper_number).in_force) == (False, True)
