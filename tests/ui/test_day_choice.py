"""The day's sheet by keyboard: asked for at Ctrl+K or in the supervisor's room, and printed."""

import pypdfium2
import pytest
from at_desk import CTRL, press, read, settle, shown
from factories import registered
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app.core.vocabulary import Form, Role
from app.models import AuditEvent
from app.ui.windows.day_choice import DayChoice
from app.ui.windows.load.load_room import LoadPage
from app.ui.windows.paper import PaperWindow


@pytest.fixture
def choice(desk_of, write):
    """The question for the day, reached by Ctrl+K; and its desk."""

    def asked(role):
        desk = desk_of(role)
        press(Qt.Key.Key_K, CTRL)
        write(QApplication.focusWidget(), "Day's sh")
        settle()
        press(Qt.Key.Key_Return)
        return desk, shown(desk, DayChoice)

    return asked


def test_the_sheet_of_a_day_is_shown_and_saved_and_a_day_to_come_is_refused_at_its_field(
    rt, staff, choice, write, clock, tmp_path
):
    registered(rt, staff.clerk)
    clock.set("2021-07-02T09:00")
    desk, window = choice(Role.SUPERVISOR)
    field = window.form.form.field("day")
    assert field.value() == "2021-07-02" and window.form.isVisible()
    for typed, told in (("+1", "That day has not come yet"), ("-1", "")):
        field.set_value(None)
        write(QApplication.focusWidget(), typed)
        press(Qt.Key.Key_Return)
        assert told in read(desk.here())
    paper = shown(desk, PaperWindow)
    assert paper.ready.form is Form.DAY_SHEET
    with pypdfium2.PdfDocument(paper.ready.pdf) as document:
        words = " ".join(document[0].get_textpage().get_text_bounded().split())
    assert "«01» шілде" in words and "Айгүл Сәрсенова 2 1 1 0 0" in words
    paper.save_to(tmp_path / "sheet.pdf")
    settle()
    assert (tmp_path / "sheet.pdf").read_bytes() == paper.ready.pdf
    with rt.sessions.read() as session:
        last = session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc()).limit(1)).one()
    assert (last.action, last.entity_id) == ("form.printed", "day_sheet")
    press(Qt.Key.Key_Escape)
    assert not isinstance(desk.here(), DayChoice)  # the sheet stood in place of the question
    desk.open_room("load")
    settle()
    press(Qt.Key.Key_F8)
    assert isinstance(desk.here(), DayChoice)
    press(Qt.Key.Key_Escape)
    shown(desk, LoadPage)


def test_a_clerk_is_told_that_the_sheet_is_of_his_own_work(choice):
    _desk, window = choice(Role.CLERK)
    assert "What you did" in read(window)
