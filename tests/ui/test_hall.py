"""The hall at the screen (S3): clocks, keys, the touch screen and the board."""

import wave

import pypdfium2
import pytest
from at_desk import CTRL, SHIFT, press, read, settle, shown
from factories import PASSWORD, registered
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit, QPushButton
from sqlalchemy import select

from app.core.vocabulary import Language, Role, TicketOutcome, TicketPurpose
from app.models import Ticket
from app.services.counters import sit_at
from app.services.tickets import call_again, call_next, give_ticket
from app.ui import chime, language
from app.ui.context import Context
from app.ui.keys import rail_key
from app.ui.windows.hall.board import Board
from app.ui.windows.hall.counter import CounterWindow
from app.ui.windows.hall.room import HallPage
from app.ui.windows.hall.screens import HallScreens
from app.ui.windows.person import PersonWindow

REGISTRATION, WORK = TicketPurpose.REGISTRATION, TicketPurpose.WORK


@pytest.fixture
def hall(desk_of):
    """A clerk's desk in its hall."""
    desk = desk_of(Role.CLERK)
    desk.open_room("hall")
    settle()
    return desk


def tickets(rt):
    with rt.sessions.read() as session:
        return session.scalars(select(Ticket).order_by(Ticket.id)).all()


def rows(table):
    model = table.model()
    return [
        [model.index(at, column).data() for column in range(model.columnCount())]
        for at in range(model.rowCount())
    ]


def strip(desk):
    return desk.hall.strip.shown.text()


def test_a_day_at_the_counter_by_keys_alone(rt, staff, clock, hall):
    desk, room = hall, shown(hall, HallPage)
    for key in (Qt.Key.Key_A, Qt.Key.Key_2, Qt.Key.Key_A):
        press(key)
    assert [row[1] for row in rows(room.waiting)] == ["A-001", "B-001", "A-002"]
    assert "A-002 is given. Before it wait: 2. F8 prints the slip." in read(room)
    press(Qt.Key.Key_F11)  # no counter yet: it is asked for first
    window = shown(desk, CounterWindow)
    assert "Nobody sits at a counter yet." in read(window)
    window.form.form.set_values({"number": 3})
    press(Qt.Key.Key_Return)
    assert desk.here() is room
    assert "Counter 3" in desk.hall.strip.counter.text()
    press(Qt.Key.Key_F11, CTRL)
    press(Qt.Key.Key_4)  # in place of the number that stands there
    press(Qt.Key.Key_Return)
    assert "Counter 4" in desk.hall.strip.counter.text()
    clock.advance(minutes=31)
    room._on_tick()
    assert {row[3] for row in rows(room.waiting)} == {"Over time"}
    assert "Over time: 3" in read(room)
    desk.hall.state.refresh()
    settle()
    assert "3 over" in desk.findChild(QPushButton, "rail_hall").text()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Delete)
    assert "B-001 ended: its owner left the hall." in read(room)
    press(Qt.Key.Key_F11)
    assert strip(desk) == "A-001  00:00/20"
    assert desk.hall.strip.next.text().startswith("Next (1)")
    clock.advance(minutes=15)
    desk.hall.strip._show_clock()
    assert (strip(desk), desk.hall.strip.shown.property("kind")) == (
        "A-001  15:00/20",
        "chip-amber",
    )
    clock.advance(minutes=5, seconds=1)
    desk.hall.strip._show_clock()
    assert strip(desk) == "A-001  20:01/20  ·  Over time"
    assert desk.hall.strip.shown.property("kind") == "chip-red"
    press(Qt.Key.Key_F12)
    press(Qt.Key.Key_F11, SHIFT)
    assert desk.hall.strip.shown.isHidden()
    press(Qt.Key.Key_F11)
    clock.advance(minutes=1)
    press(Qt.Key.Key_F12, SHIFT)
    press(Qt.Key.Key_F11)
    assert desk.hall.strip._told.isVisibleTo(desk)
    assert "Nobody waits for your counter." in read(room)
    first, left, absent = tickets(rt)
    assert (first.calls, first.outcome, first.counter) == (2, TicketOutcome.SERVED, 4)
    assert (left.outcome, absent.outcome) == (TicketOutcome.LEFT, TicketOutcome.NOT_CAME)
    whole = rows(room.figures)[0]
    assert whole[:6] == ["The whole day", "3", "1", "1", "1", "31:00  ·  51:01  ·  51:01"]
    assert whole[7] == "20:01  ·  20:01  ·  20:01"


def test_the_person_whose_page_is_opened_is_written_with_the_ticket(rt, staff, clock, desk_of):
    person = registered(rt, staff.clerk).person_id
    sit_at(rt, staff.clerk, 1)
    give_ticket(rt, staff.clerk, WORK)
    call_next(rt, staff.clerk)
    desk = desk_of(Role.CLERK)  # the program was started anew while he serves
    assert strip(desk) == "B-001  00:00/20"
    clock.advance(minutes=-3)
    desk.hall.strip._show_clock()
    assert strip(desk) == "B-001  00:00/20"
    desk.open_person(person)
    settle()
    shown(desk, PersonWindow)
    assert tickets(rt)[0].person_id == person
    desk.open_room("hall")
    settle()
    room = shown(desk, HallPage)
    room.serving.setFocus()
    press(Qt.Key.Key_Return)
    shown(desk, PersonWindow)
    settle()


def test_a_letter_of_either_script_gives_and_the_day_is_closed_when_asked_twice(rt, hall):
    room = shown(hall, HallPage)
    room.giving.buttons[WORK].click()
    settle()
    press_letter = {each.shortcut().toString(): each for each in room.actions()}
    press_letter["В"].trigger()  # the Cyrillic letter that looks the same
    settle()
    assert [each.purpose for each in tickets(rt)] == [WORK, WORK]
    press_letter["Ctrl+Shift+E"].trigger()
    assert "Still waiting: 2." in read(room)
    assert all(each.ended_at is None for each in tickets(rt))
    press_letter["Ctrl+Shift+E"].trigger()
    settle()
    assert {each.outcome for each in tickets(rt)} == {TicketOutcome.LEFT}
    assert "Left without being called: 2." in read(room)


def test_who_sees_the_hall_and_who_calls(desk_of):
    supervisor = desk_of(Role.SUPERVISOR)
    supervisor.open_room("hall")
    settle()
    room = shown(supervisor, HallPage)
    assert room.giving.isVisible()
    assert supervisor.hall.strip.isHidden()
    assert not room._buttons[next(a for a in room._buttons if a == "put_back")].isVisible()
    local = desk_of(Role.LOCAL_BODY)
    assert local.findChild(QPushButton, "rail_hall") is None
    assert rail_key(1) == "Alt+1"


def test_the_touch_screen_gives_once_prints_and_is_left_by_password_only(rt, hall, tmp_path):
    printed, covered, uncovered = [], [], []

    def printer():
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setResolution(300)
        printed.append(tmp_path / f"slip{len(printed)}.pdf")
        made.setOutputFileName(str(printed[-1]))
        return made

    screens = HallScreens(hall.context, printer, hall)
    screens.covered.connect(lambda: covered.append(True))
    screens.uncovered.connect(uncovered.append)
    screens.open_touch()
    touch = screens.touch
    assert covered == [True]
    touch.buttons[REGISTRATION].click()
    settle()
    assert (touch.number.text(), touch.stack.currentIndex()) == ("A-001", 1)
    touch.ask()
    touch.buttons[REGISTRATION].click()  # a finger that bounces
    settle()
    touch.ask()
    touch.buttons[WORK].click()
    settle()
    given = [(each.purpose, each.given_by) for each in tickets(rt)]
    assert given == [(REGISTRATION, None), (WORK, None)]
    assert len(printed) == 2
    with pypdfium2.PdfDocument(printed[0]) as slip:
        width, height = slip.get_page_size(0)
    assert (round(width / 72 * 25.4), height < 300) == (80, True)
    touch.close()
    assert touch.isVisible()
    field = touch.findChild(QLineEdit, "password")
    field.setText("wrong one")
    touch._out.click()
    settle()
    assert touch._wrong.text().count("\n") == 1  # once in Kazakh, once in Russian
    assert (screens.touch is touch, uncovered) == (True, [])
    field.setText(PASSWORD)
    touch._out.click()
    settle()
    assert screens.touch is None
    assert [actor.login for actor in uncovered] == ["clerk"]


def test_the_board_shows_the_last_called_sounds_and_flashes_once_a_call(
    rt, staff, clock, qtbot, dressed
):
    rung = []
    sit_at(rt, staff.clerk, 3)
    give_ticket(rt, staff.clerk, WORK)
    call_next(rt, staff.clerk)
    board = Board(Context(rt, staff.of[Role.SUPERVISOR]), ring=lambda: rung.append(True))
    qtbot.addWidget(board)
    board._poll.stop()
    board.resize(1920, 1080)
    board.show()
    settle()
    assert [(each.text, each.counter) for each in board.lines()] == [("B-001", 3)]
    assert rung == []  # called before it was opened
    for number in range(10):
        give_ticket(rt, staff.clerk, REGISTRATION)
        clock.advance(minutes=number + 1)
        call_next(rt, staff.clerk)
    board.refresh()
    settle()
    assert [each.text for each in board.lines()] == [f"A-{n:03d}" for n in range(10, 2, -1)]
    assert rung == [True]
    assert board._newest.property("kind") == "called"
    call_again(rt, staff.clerk)
    board.refresh()
    settle()
    board.refresh()
    settle()
    assert rung == [True, True]
    while board._flash.isActive():
        board._on_flash()
    assert board._newest.property("kind") == "card"
    language.set_language(dressed, Language.RUSSIAN)  # says both, whatever the windows speak
    board.refresh()
    settle()
    assert board.width() == 1920
    board.resize(800, 600)  # an old monitor on the wall: no number is cut
    settle()
    for line in (board._newest, *board._others):
        assert line.number.width() >= line.number.sizeHint().width()
    board.close()
    settle()


def test_the_chime_is_short_and_never_at_its_loudest():
    with wave.open(str(chime.SOUND)) as sound:
        assert sound.getnframes() / sound.getframerate() < 2
        frames = sound.readframes(sound.getnframes())
    loudest = max(
        abs(int.from_bytes(frames[at : at + 2], "little", signed=True))
        for at in range(0, len(frames), 2)
    )
    assert 8_000 < loudest < 24_000
