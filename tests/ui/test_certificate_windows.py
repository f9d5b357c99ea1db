"""The certificate, the check of a paper, complaints and errors of the local body, by keyboard."""

import pytest
from at_desk import CTRL, PLAIN, act, press, read, settle
from decided import case_row, unemployed
from factories import application, registered
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from sqlalchemy import select
from stored import case_of

from app.core.errors import UserError
from app.core.vocabulary import CaseState, ComplaintBody, ComplaintOutcome, Form, Language, Role
from app.gateways.files import write_whole
from app.models import Complaint, Paper
from app.services.certificates import AskForCertificate, give_certificate
from app.services.complaints import (
    AnswerComplaint,
    RegisterComplaint,
    answer_complaint,
    register_complaint,
)
from app.services.complaints_queries import open_complaints
from app.services.notices import Note
from app.services.papers import prepare_sheet
from app.services.refusals import refuse_package
from app.ui.messages import sentence
from app.ui.windows.case.certificate import CertificateWindow
from app.ui.windows.case.complaint import AnswerWindow, ComplaintWindow
from app.ui.windows.case.complaints_open import OpenComplaints
from app.ui.windows.case.correction import CorrectionWindow
from app.ui.windows.check_paper import CheckPaperWindow
from app.ui.windows.paper import PaperWindow
from app.ui.windows.person import PersonWindow


def forms_of(rt):
    with rt.sessions.read() as session:
        return [paper.form for paper in session.scalars(select(Paper).order_by(Paper.id))]


def fill(window, **values):
    for name, value in values.items():
        window.form.form.set_values({name: value})
        window.form.form.changed.emit(name, value)


def refused_with_complaint(rt, staff):
    done = refuse_package(rt, staff.clerk, application(documents=()), Note())
    case = case_of(rt, staff, done.person_id)
    command = RegisterComplaint(
        case.id, case.version, ComplaintBody.LOCAL_BODY, "Қабылдамады", done.notice_number
    )
    return done, register_complaint(rt, staff.clerk, command)


def test_the_certificate_is_issued_by_one_key(rt, staff, desk_of):
    someone = unemployed(rt, staff)
    desk = desk_of(Role.CLERK, someone.person_id)
    window = act(desk, "certificate")
    assert isinstance(window, CertificateWindow)
    assert "valid until 31.07.2021" in read(window)
    press(Qt.Key.Key_F8)  # Appendix 7, for the person to sign
    assert isinstance(desk.here(), PaperWindow)
    press(Qt.Key.Key_Escape)
    assert desk.here() is window
    press(Qt.Key.Key_Return)
    paper = desk.here()
    assert isinstance(paper, PaperWindow)
    assert paper.ready.form is Form.CERTIFICATE
    press(Qt.Key.Key_Escape)
    assert isinstance(desk.here(), PersonWindow)
    assert "8-2021-000001" in [b.text() for b in desk.here().findChildren(QPushButton)]


def test_a_refusal_says_why_before_it_is_issued(rt, staff, desk_of):
    person_id = registered(rt, staff.clerk).person_id
    desk = desk_of(Role.DIRECTOR, person_id)
    window = act(desk, "certificate")
    assert "registered as a job seeker since 01.07.2021" in read(window)
    assert window.issue.text().startswith("Refuse, with the reason")
    press(Qt.Key.Key_S, CTRL)
    assert desk.here().ready.form is Form.CERTIFICATE_REFUSED


def test_a_page_that_grew_old_gives_no_certificate(rt, staff, desk_of):
    someone = unemployed(rt, staff)
    desk = desk_of(Role.CLERK, someone.person_id)
    window = act(desk, "certificate")
    version = case_row(rt, someone.case_id).version
    give_certificate(rt, staff.clerk, AskForCertificate(someone.person_id, version))
    press(Qt.Key.Key_S, CTRL)
    assert desk.here() is window
    assert window.banner.isVisible()
    assert "changed" in window.banner.text.text()


def test_a_paper_is_checked_by_its_number_its_file_and_what_is_dropped(
    rt, staff, desk_of, write, tmp_path, monkeypatch
):
    someone = unemployed(rt, staff)
    version = case_row(rt, someone.case_id).version
    given = give_certificate(rt, staff.clerk, AskForCertificate(someone.person_id, version))
    file = tmp_path / "certificate.pdf"
    write_whole(file, prepare_sheet(rt, staff.clerk, given.paper_id, Language.KAZAKH).pdf)
    desk = desk_of(Role.ADMINISTRATOR)  # who sees nobody's record may check too
    press(Qt.Key.Key_K, CTRL)
    write(desk.search, "Check a paper")
    press(Qt.Key.Key_Return)
    window = desk.here()
    assert isinstance(window, CheckPaperWindow)
    write(QApplication.focusWidget(), "8-2021-000001")
    press(Qt.Key.Key_Return)
    assert "Issued here, and in force." in read(window)
    assert "Н. Ә. С." in read(window)
    assert "Only the number was checked" in read(window)
    assert isinstance(QApplication.focusWidget(), QLineEdit)  # the next one at once
    write(QApplication.focusWidget(), "8-2021-000002")
    press(Qt.Key.Key_Return)
    assert "no paper of the number 8-2021-000002" in read(window)
    assert "Н. Ә. С." not in read(window)
    write(QApplication.focusWidget(), "nonsense")
    press(Qt.Key.Key_Return)
    assert "neither a paper's number" in read(window)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    press(Qt.Key.Key_O, CTRL)
    assert "Valid until 31.07.2021" in read(window)
    assert "Only the number" not in read(window)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "gone.png"))])
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(5, 5), action, dropped, buttons, PLAIN))
    settle()
    assert sentence(UserError("attachment_unreadable", name="gone.png")) in read(window)
    press(Qt.Key.Key_Escape)
    assert not isinstance(desk.here(), CheckPaperWindow)


def test_a_complaint_is_registered_and_stands_on_the_page(rt, staff, desk_of, write):
    person_id = registered(rt, staff.clerk).person_id
    desk = desk_of(Role.CLERK, person_id)
    window = act(desk, "complaint")
    assert isinstance(window, ComplaintWindow)
    assert window.form.form.values()["about"] == "3-2021-000001"
    press(Qt.Key.Key_S, CTRL)
    assert QApplication.focusWidget().objectName() == "text"  # what is missing
    write(QApplication.focusWidget(), "Ұзақ күттірді")
    fill(window, registered_on="2021-07-02")
    press(Qt.Key.Key_S, CTRL)
    assert "cannot be registered ahead" in read(window)
    fill(window, registered_on="2021-07-01")
    press(Qt.Key.Key_S, CTRL)
    written = case_of(rt, staff, person_id).complaints[0]
    assert written.about is not None and written.about[1] == "3-2021-000001"
    shown = read(desk.here())
    assert "C-2021-000001" in shown
    assert "Ұзақ күттірді" in shown
    assert desk.here().findChild(QPushButton, "answer_1") is None  # not the clerk's to answer


def test_open_complaints_are_reached_by_their_name(rt, staff, desk_of, write, clock):
    """Of several papers the one complained of is chosen, the newest first."""
    someone = unemployed(rt, staff)
    version = case_row(rt, someone.case_id).version
    give_certificate(rt, staff.clerk, AskForCertificate(someone.person_id, version))
    desk = desk_of(Role.CLERK, someone.person_id)
    window = act(desk, "complaint")
    about = window.form.form.field("about")
    offered = [about.itemText(row).partition("  ")[0] for row in range(about.count())]
    assert offered == ["", "8-2021-000001", "3-2021-000001"] and about.value() is None
    about.setFocus()
    press(Qt.Key.Key_Down)
    window.form.form.focus_field("text")
    write(QApplication.focusWidget(), "Деректер қате")
    press(Qt.Key.Key_S, CTRL)
    refused_with_complaint(rt, staff)
    clock.set("2021-07-15T10:00")
    press(Qt.Key.Key_K, CTRL)
    write(desk.search, "Open compl")
    press(Qt.Key.Key_Return)
    window = desk.here()
    assert isinstance(window, OpenComplaints)
    cells = [window.model.index(0, column).data() for column in range(6)]
    assert cells == [
        "01.07.2021",
        "Нұрғалиева Әйгерім Серікқызы",
        "8-2021-000001",
        "To the local body",
        "09.07.2021 18:30",
        "the term is broken",
    ]
    assert window.model.rowCount() == 2
    press(Qt.Key.Key_Return)
    assert desk.here().person_id == someone.person_id
    (first,) = case_of(rt, staff, someone.person_id).complaints
    answer = AnswerComplaint(first.id, first.version, ComplaintOutcome.WITHDRAWN)
    answer_complaint(rt, staff.of[Role.LOCAL_BODY], answer)
    press(Qt.Key.Key_Escape)
    assert [row.about for row in window.model.rows] == ["5-2021-000001"]
    with pytest.raises(UserError, match="action_not_allowed"):
        open_complaints(rt, staff.of[Role.SUPERVISOR])


def test_an_upheld_complaint_opens_the_case_and_shows_both_papers(rt, staff, desk_of, write):
    done, taken = refused_with_complaint(rt, staff)
    desk = desk_of(Role.LOCAL_BODY, done.person_id)
    press(Qt.Key.Key_F9)
    window = desk.here()
    assert isinstance(window, AnswerWindow)
    assert taken.number in read(window)
    assert not window.form.form.field("reopen").isVisible()
    assert not window.form.form.field("answered_on").isVisible()  # its own answer is of today
    fill(window, outcome="upheld")
    assert window.form.form.field("reopen").isVisible()
    window.form.form.focus_field("answer_kk")
    write(QApplication.focusWidget(), "Шешім қате")
    press(Qt.Key.Key_S, CTRL)
    assert QApplication.focusWidget().objectName() == "answer_ru"
    write(QApplication.focusWidget(), "Решение ошибочно")
    press(Qt.Key.Key_S, CTRL)
    assert isinstance(desk.here(), PaperWindow)
    assert forms_of(rt)[-2:] == [Form.COMPLAINT_ANSWER, Form.CORRECTION]
    press(Qt.Key.Key_Escape)
    page = desk.here().page
    assert page.case.state is CaseState.APPLICANT
    assert "Upheld" in read(desk.here())
    assert "Решение ошибочно" in read(desk.here()) or "Шешім қате" in read(desk.here())


def test_the_answer_window_opens_from_the_page(rt, staff, desk_of, write):
    done, _taken = refused_with_complaint(rt, staff)
    desk = desk_of(Role.LOCAL_BODY, done.person_id)
    desk.here().findChild(QPushButton, "answer_1").click()
    window = desk.here()
    assert isinstance(window, AnswerWindow)
    write(QApplication.focusWidget(), "withd")  # a beginning will do, with its list still open
    assert QApplication.activePopupWidget() is not None
    press(Qt.Key.Key_S, CTRL)
    assert isinstance(desk.here(), PersonWindow)  # no paper
    with rt.sessions.read() as session:
        assert session.scalars(select(Complaint.outcome)).one() == "withdrawn"


def test_what_another_body_answered_has_a_day_of_its_own(rt, staff, desk_of, write):
    person_id = registered(rt, staff.clerk).person_id
    case = case_of(rt, staff, person_id)
    court = RegisterComplaint(case.id, case.version, ComplaintBody.COURT, "Қабылдамады")
    register_complaint(rt, staff.clerk, court)
    desk = desk_of(Role.CLERK, person_id)
    desk.here().findChild(QPushButton, "answer_1").click()
    window = desk.here()
    fill(window, outcome="upheld", answered_on="2021-07-02")
    assert not window.form.form.field("reopen").isVisible()  # of how he was served
    window.form.form.focus_field("answer_kk")
    write(QApplication.focusWidget(), "Шағым негізді")
    press(Qt.Key.Key_S, CTRL)
    assert "cannot be given ahead" in read(window)
    fill(window, answered_on="2021-07-01")
    press(Qt.Key.Key_S, CTRL)
    assert isinstance(desk.here(), PersonWindow)
    assert "answered 01.07.2021" in read(desk.here())


def test_the_local_body_takes_its_decision_back(rt, staff, desk_of, write):
    someone = unemployed(rt, staff)
    desk = desk_of(Role.LOCAL_BODY, someone.person_id)
    press(Qt.Key.Key_R, CTRL)
    window = desk.here()
    assert isinstance(window, CorrectionWindow)
    assert [kind.value for kind in window.choices] == ["reconsider"]
    assert window.form.save.text().startswith("Take the decision back")
    for name, text in (("reason_kk", "Қате"), ("reason_ru", "Ошибка")):
        window.form.form.focus_field(name)
        write(QApplication.focusWidget(), text)
    press(Qt.Key.Key_Escape)  # what is typed is not lost unasked
    assert desk.here() is window and "press Esc once more" in read(window)
    press(Qt.Key.Key_S, CTRL)
    assert isinstance(desk.here(), PersonWindow)  # no notice was out: no act
    assert desk.here().page.case.state is CaseState.AT_LOCAL_BODY


def test_who_may_not_is_not_asked(rt, staff, desk_of):
    person_id = registered(rt, staff.clerk).person_id
    desk = desk_of(Role.SUPERVISOR, person_id)
    panel = desk.here().panel
    names = {action.name for action in panel._possible()}
    assert not names & {"certificate", "complaint", "answer_complaint", "answer_of_another"}
