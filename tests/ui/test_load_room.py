"""The supervisor's room by keyboard: where terms break, whose work goes to whom, who is away."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from at_desk import CTRL, SHIFT, press, read, settle, shown, sideways
from decided import at_local_body
from factories import new_account, received
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from sqlalchemy import select

from app.core.calendar import DayKind
from app.core.vocabulary import AbsenceKind, Language, Role, Theme
from app.models import CaseTerm
from app.services.absences import absences
from app.services.accounts import create_account
from app.services.centre import own_days
from app.services.queue import Seen, hand_over
from app.services.queue_queries import Sight, Urgency, Whose, queue_page
from app.ui import language, theme
from app.ui.keys import rail_key
from app.ui.windows.handing import HandOverWindow
from app.ui.windows.load.absences import AbsencesWindow
from app.ui.windows.load.load_room import LoadPage, Table
from app.ui.windows.load.load_terms import LoadTerms
from app.ui.windows.load.term_warnings import WarningsWindow
from app.ui.windows.person import PersonWindow
from app.ui.windows.settings import SettingsPage

TIP = Qt.ItemDataRole.ToolTipRole
ALT = Qt.KeyboardModifier.AltModifier
BROKEN = "2021-06-29T18:31"
"""One minute after the terms of the applications of the 28th."""


@pytest.fixture
def two(rt, staff, clock):
    """Two applications whose terms break, in the clerk's hands; and an idle colleague's number."""
    clock.set("2021-06-28T10:00")
    taken = received(rt, staff.clerk), received(rt, staff.clerk)
    clock.set(BROKEN)
    return (*taken, create_account(rt, staff.admin, new_account("clerk2", Role.CLERK)))


def holders(rt):
    with rt.sessions.read() as session:
        return [row.holder_id for row in session.scalars(select(CaseTerm).order_by(CaseTerm.id))]


def cells(table):
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def in_load(desk_of, role=Role.SUPERVISOR):
    desk = desk_of(role)
    place = list(desk._rail).index("load")
    press(getattr(Qt.Key, f"Key_{rail_key(place + 1)[-1]}"), ALT)
    return desk, shown(desk, LoadPage)


def fill(window, **values):
    window.form.form.set_values(values)
    window.form.touched = True


def test_in_large_letters_the_table_is_seen_without_scrolling_sideways(desk_of, two, dressed):
    theme.apply(dressed, Theme.LIGHT, 150)
    language.set_language(dressed, Language.RUSSIAN)
    desk, room = in_load(desk_of)
    press(Qt.Key.Key_Right, ALT)
    desk.resize(1280, 800)
    settle()
    assert room.table.horizontalScrollBar().maximum() == 0
    assert room.table.isColumnHidden(5) and "В срок: " in room.model.index(0, 0).data(TIP)
    assert desk.width() == 1280


def test_no_table_of_the_load_is_scrolled_sideways(desk_of, two, dressed):
    language.set_language(dressed, Language.RUSSIAN)
    desk, room = in_load(desk_of)
    desk.resize(1280, 800)
    settle()
    assert sideways(desk) == []
    for wanted in (room.absences_wanted, room.warnings_wanted):
        wanted.emit()
        settle()
        assert sideways(desk) == [] and desk.here() is not room
        desk.go_back()


def test_the_room_tells_where_terms_break_and_leads_down_to_the_arithmetic(rt, staff, desk_of, two):
    first, _second, _idle = two
    desk, room = in_load(desk_of)
    assert "Broken: 2" in read(room)
    names = ["Nobody's, for whoever takes it", *["Айгүл Сәрсенова"] * 4]
    assert sorted(row[0] for row in cells(room.table)) == sorted(names)
    held = next(row for row in cells(room.table) if row[1] == "2")
    assert held == ["Айгүл Сәрсенова", "2", "–", "–", "2", "–", "2", "–"]
    for keys, kind in ((Qt.Key.Key_3, Table.DAYS), (Qt.Key.Key_2, Table.PARAGRAPHS)):
        press(keys, CTRL)
        assert room.shown is kind
        painted = [bar.counts for bar in room.bars.bars]
        assert painted == [tuple(row.figures.of(u) for u in Urgency) for row in room.rows()]
    assert cells(room.table)[0][:5] == ["§12", "2", "–", "–", "2"]
    press(Qt.Key.Key_1, CTRL)
    at = room.table.currentIndex().row()
    press(Qt.Key.Key_Down)
    assert room.bars.lit == room.table.currentIndex().row() == at + 1
    press(Qt.Key.Key_2, CTRL)
    press(Qt.Key.Key_Return)
    terms = shown(desk, LoadTerms)
    assert "Running terms: §12" in read(terms) and "Terms: 2" in read(terms)
    press(Qt.Key.Key_Return)
    assert "Due: Tuesday 29.06.2021 18:30" in read(terms)
    press(Qt.Key.Key_O, CTRL)
    assert shown(desk, PersonWindow).person_id == first.person_id
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)  # the arithmetic first
    press(Qt.Key.Key_Escape)
    assert shown(desk, LoadPage).shown is Table.PARAGRAPHS
    assert "load" not in desk_of(Role.CLERK)._rail


def test_of_a_months_days_today_is_seen_and_what_is_to_come(desk_of, two):
    desk, room = in_load(desk_of)
    desk.resize(1280, 800)
    today = date.fromisoformat(BROKEN[:10])
    before = (today - timedelta(days=ago) for ago in range(30, 0, -1))
    past = (replace(room.view.days[0], sight=Sight(due_on=day)) for day in before)
    room.view = replace(room.view, days=(*past, *room.view.days))
    press(Qt.Key.Key_3, CTRL)
    table = room.table
    assert "29.06.2021" in cells(table)[table.currentIndex().row()][0]
    next_day = table.visualRect(table.currentIndex().siblingAtRow(table.currentIndex().row() + 1))
    assert table.viewport().rect().contains(next_day)


def test_a_clerks_work_is_handed_over_and_what_another_did_meanwhile_is_told_by_line(
    rt, staff, desk_of, two
):
    *_taken, idle = two
    desk, room = in_load(desk_of)
    while room._here().figures.running == 0:
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_F6)
    form = shown(desk, HandOverWindow)
    field = form.form.form.field("to")
    offered = [field.itemText(at) for at in range(1, field.count())]
    assert offered == ["Айгүл Сәрсенова", "Whoever takes it first"]  # of the post, but not himself
    with rt.sessions.read() as session:
        term, _other = session.scalars(select(CaseTerm).order_by(CaseTerm.id))
    director = staff.of[Role.DIRECTOR]
    (done,) = hand_over(rt, director, [Seen(term.id, term.holder_id)], None, "бос болсын")
    assert done.fault is None
    fill(form, to=str(idle), why="демалысқа шықты")
    press(Qt.Key.Key_S, CTRL)
    room = shown(desk, LoadPage)
    assert "Done: 1. Not done: 1." in read(room)
    assert f"Нұрғалиева Әйгерім Серікқызы: {director.names['kk']}" in read(room)
    assert holders(rt) == [None, idle]
    told = {row.sight.holder: row.figures.broken for row in room.rows()}
    assert (told[0], told[idle], told[staff.clerk.account_id]) == (1, 1, 0)


def test_nobodys_work_of_several_posts_is_told_of_and_not_asked_about(
    rt, staff, clock, desk_of, two
):
    clock.set("2021-06-30T10:00")
    at_local_body(rt, staff)
    supervisor = staff.of[Role.SUPERVISOR]
    rows = queue_page(rt, supervisor, Sight(Whose.ALL), 0, 100)
    hand_over(rt, supervisor, [Seen(row.term_id, row.holder_id) for row in rows], None, "бос")
    desk, room = in_load(desk_of)
    assert room._here().figures.running == len(rows) == 3
    press(Qt.Key.Key_F6)
    assert "These are of several posts. Choose work of one post." in read(room)
    press(Qt.Key.Key_Return)
    terms = shown(desk, LoadTerms)
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_F6)
    assert "These are of several posts. Choose work of one post." in read(terms)


def test_absences_are_written_and_called_off_and_stand_at_the_rooms_top(rt, staff, desk_of, two):
    desk, room = in_load(desk_of)
    press(Qt.Key.Key_F7)
    window = shown(desk, AbsencesWindow)
    clerk = str(staff.clerk.account_id)
    fill(window, account_id=clerk, kind=AbsenceKind.LEAVE.value, substitute_id=clerk)
    fill(window, first_day="2021-06-29", last_day="2021-06-28")
    press(Qt.Key.Key_S, CTRL)
    assert window.form.form.field("last_day")._widget().property("invalid")
    assert absences(rt, staff.of[Role.SUPERVISOR]) == ()
    fill(window, last_day="2021-07-02", substitute_id=None)
    press(Qt.Key.Key_S, CTRL)
    assert [row[2:5] for row in cells(window.table)] == [
        ["29.06.2021", "02.07.2021", "whoever takes it first"]
    ]
    press(Qt.Key.Key_Escape)
    words = "Айгүл Сәрсенова is away until 02.07.2021 and holds 2 terms"
    assert room.banner.text.text().startswith(words)
    assert room.rows()[0].sight.holder == staff.clerk.account_id
    press(Qt.Key.Key_F7)
    window = shown(desk, AbsencesWindow)
    for question in (True, False):  # asked, then done
        assert bool(absences(rt, staff.of[Role.SUPERVISOR]))
        press(Qt.Key.Key_Delete, ALT)
        assert ("once more" in window.banner.text.text()) is question
    assert absences(rt, staff.of[Role.SUPERVISOR]) == ()
    press(Qt.Key.Key_Escape)
    assert not room.banner.isVisible()


def test_the_hours_of_a_warning_are_changed_and_put_back(rt, staff, clock, desk_of):
    clock.set("2021-06-28T10:00")
    received(rt, staff.clerk)
    clock.set("2021-06-29T15:00")
    desk, room = in_load(desk_of)
    assert (room.view.total.today, room.view.total.soon) == (1, 0)
    press(Qt.Key.Key_F7, SHIFT)
    window = shown(desk, WarningsWindow)
    assert cells(window.table)[0][1:] == ["1 business day", "2 h before", "2 h before"]
    for hours, soon in ((500, 0), (4, 1)):
        fill(window, hours=hours)
        press(Qt.Key.Key_S, CTRL)
        assert window.form.form.has_faults() is (hours == 500)
        room.refresh()
        settle()
        assert room.view.total.soon == soon
    assert cells(window.table)[0][2] == "4 h before *"
    press(Qt.Key.Key_Delete, ALT)
    press(Qt.Key.Key_Escape)
    assert (room.view.total.today, room.view.total.soon) == (1, 0)


def test_a_day_of_the_calendar_shows_first_which_due_moments_it_moves(rt, staff, clock, desk_of):
    clock.set("2021-07-01T10:00")
    number = received(rt, staff.clerk).number
    desk = desk_of(Role.ADMINISTRATOR)
    desk.open_room("settings")
    settings = shown(desk, SettingsPage)
    settings.go_to("calendar")
    settle()
    page = settings.page("calendar")

    def declare():
        page.form.form.set_values({"day": "2021-07-02", "works": False, "note": "жөндеу"})
        page.form.form.focus_first()
        press(Qt.Key.Key_Return)

    declare()
    moved = QApplication.focusWidget()
    assert cells(moved) == [[number, "§12", "02.07.2021 18:30", "03.07.2021 18:30"]]
    press(Qt.Key.Key_Escape)
    assert own_days(rt) == () and not page.form.busy
    declare()
    press(Qt.Key.Key_S, CTRL)
    assert [own.kind for own in own_days(rt)] == [DayKind.DAY_OFF]
    assert "Due moments moved: 1." in "\n".join(
        each.text() for each in page.findChildren(QLabel) if each.isVisible()
    )
    with rt.sessions.read() as session:
        assert session.scalars(select(CaseTerm.due_at)).one().date() == date(2021, 7, 3)
