"""By keyboard: the certificate and its check, a complaint upheld, the local body's own error."""

from pathlib import Path

import pytest
from decided import case_row, unemployed
from factories import application, registered
from operator_at_counter import CONTROL, Operator
from paper_words import CENTRE, in_words, words
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from test_unemployed import (
    IN_KAZAKH,
    IN_RUSSIAN,
    next_step,
    open_page,
    other_post,
    page_of,
    save,
    whom,
    yesterday,
)

from app.core.clock import today
from app.core.vocabulary import CaseState, Form, MoveName
from app.rules.certificate import valid_until
from app.services.decision_notices import OnCase, issue_decision_notice
from app.services.notices import Note
from app.services.refusals import refuse_package
from app.ui.messages import word
from app.ui.windows.case.certificate import CertificateWindow
from app.ui.windows.case.complaint import AnswerWindow, ComplaintWindow
from app.ui.windows.case.correction import CorrectionWindow
from app.ui.windows.check_paper import CheckPaperWindow

ANSWER = {"kk": "Бас тарту негізсіз болған.", "ru": "Отказ был необоснованным."}
VOID = {"kk": "жарамсыз деп танылды", "ru": "недействительн"}
IN_FORCE = {"kk": "Осы жерде берілген, күшінде.", "ru": "Выдано здесь и действует."}


def choose_action(clerk: Operator, name: str) -> None:
    """An entry of what Ctrl+J offers, with the arrows."""
    clerk.press(Qt.Key.Key_J, CONTROL)
    clerk.settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries: list[QAction] = menu.actions()
    for _ in range([entry.objectName() for entry in entries].index(name)):
        clerk.press(Qt.Key.Key_Down)
    clerk.press(Qt.Key.Key_Return)
    clerk.settle()


def check(clerk: Operator, number: str) -> str:
    """What Ctrl+K and the number say of a paper."""
    clerk.press(Qt.Key.Key_K, CONTROL)
    clerk.write({"kk": "Қағазды тексеру", "ru": "Проверить бумагу"}[clerk_tongue(clerk)])
    clerk.settle()
    clerk.press(Qt.Key.Key_Return)
    clerk.settle()
    assert isinstance(clerk.desk.here(), CheckPaperWindow)
    clerk.write(number)
    clerk.enter()
    return clerk.screen()


def clerk_tongue(_clerk: Operator) -> str:
    from app.ui.language import current

    return current().value


@pytest.mark.parametrize("tongue", ["kk", "ru"], indirect=True)
def test_the_certificate_is_issued_printed_and_checked(
    clerk: Operator, tongue: str, printed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rt, staff = yesterday(clerk)
    someone = unemployed(rt, staff, **whom(31))
    clerk.sign_in("clerk")
    open_page(clerk, someone.person_id)
    choose_action(clerk, "certificate")
    assert isinstance(clerk.desk.here(), CertificateWindow)
    clerk.enter()
    paper = clerk.paper()
    assert paper.ready is not None and paper.ready.form is Form.CERTIFICATE
    number = paper.ready.number
    clerk.press(Qt.Key.Key_F8)
    clerk.settle()
    day = today(clerk.desk.context.rt.clock)
    for language, pdf in clerk.sheets().items():
        found = words(pdf).replace("\u00a0", " ")
        assert CENTRE[language].split()[-1] in found
        assert in_words(language, day) in found
        assert str(valid_until(day).year) in found
    clerk.leave_paper()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(printed), ""))
    assert IN_FORCE[tongue] in check(clerk, number)
    clerk.press(Qt.Key.Key_O, CONTROL)  # the sheet as the printer gave it
    clerk.settle()
    window = clerk.desk.here()
    assert isinstance(window, CheckPaperWindow)
    assert window.found is not None and window.found.by_code and window.found.number == number
    assert IN_FORCE[tongue] in clerk.screen()


@IN_RUSSIAN
def test_who_is_no_unemployed_goes_home_with_the_reason(clerk: Operator) -> None:
    rt, staff = yesterday(clerk)
    person_id = registered(rt, staff.clerk, **whom(32)).person_id
    clerk.sign_in("director")
    open_page(clerk, person_id)
    choose_action(clerk, "certificate")
    save(clerk)
    paper = clerk.paper()
    assert paper.ready is not None and paper.ready.form is Form.CERTIFICATE_REFUSED
    since = today(rt.clock)
    for language, pdf in clerk.sheets().items():
        assert str(since.year) in words(pdf), language
    case = clerk.leave_paper().case
    assert case is not None and case.state is CaseState.JOB_SEEKER


@IN_KAZAKH
def test_a_complaint_is_upheld_and_the_application_taken_up_again(clerk: Operator) -> None:
    rt, staff = yesterday(clerk)
    asked = {**whom(33), "documents": ()}
    refused = refuse_package(rt, staff.clerk, application(**asked), Note())
    clerk.sign_in("clerk")
    open_page(clerk, refused.person_id)
    choose_action(clerk, "complaint")
    assert isinstance(clerk.desk.here(), ComplaintWindow)
    clerk.fill("text", "Құжаттарым толық болған еді")
    save(clerk)
    (complaint,) = page_of(clerk, refused.person_id).case.complaints  # type: ignore[union-attr]
    assert complaint.about is not None and complaint.about[1] == refused.notice_number
    other_post(clerk, "localbody")
    open_page(clerk, refused.person_id)
    assert complaint.number in clerk.screen()
    next_step(clerk)
    assert isinstance(clerk.desk.here(), AnswerWindow)
    clerk.choose("outcome", "upheld")
    for language, text in ANSWER.items():
        clerk.fill(f"answer_{language}", text)
    save(clerk)
    for language, pdf in clerk.sheets().items():
        assert ANSWER[language] in words(pdf).replace("\u00a0", " ")
    clerk.press(Qt.Key.Key_Tab, CONTROL)
    clerk.settle()
    act = clerk.paper().ready
    assert act is not None and act.form is Form.CORRECTION
    assert VOID[act.language.value] in words(act.pdf).replace("\u00a0", " ")
    case = clerk.leave_paper().case
    assert case is not None and case.state is CaseState.APPLICANT
    assert word("upheld") in clerk.screen()
    assert act.number in check(clerk, refused.notice_number)
    other_post(clerk, "clerk")
    case = page_of(clerk, refused.person_id).case
    assert case is not None and MoveName.REGISTER_JOB_SEEKER in case.moves


@IN_KAZAKH
def test_the_local_body_takes_its_own_error_back(clerk: Operator) -> None:
    rt, staff = yesterday(clerk)
    someone = unemployed(rt, staff, **whom(34))
    version = case_row(rt, someone.case_id).version
    issue_decision_notice(rt, staff.clerk, OnCase(someone.case_id, version))
    clerk.sign_in("localbody")
    open_page(clerk, someone.person_id)
    clerk.press(Qt.Key.Key_R, CONTROL)
    clerk.settle()
    assert isinstance(clerk.desk.here(), CorrectionWindow)
    for language, text in ANSWER.items():
        clerk.fill(f"reason_{language}", text)
    save(clerk)
    notice = page_of(clerk, someone.person_id).papers[1].number
    for language, pdf in clerk.sheets().items():
        found = words(pdf).replace("\u00a0", " ")
        assert notice in found and ANSWER[language].rstrip(".") in found
        assert VOID[language] in found
    case = clerk.leave_paper().case
    assert case is not None and case.state is CaseState.AT_LOCAL_BODY
    assert "T-" in check(clerk, notice)
