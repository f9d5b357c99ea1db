"""Today: what breaks first is seen first, is sifted, taken, handed over and told, by keyboard."""

import pytest
from at_desk import CTRL, SHIFT, press, read, settle, shown, sideways, texts
from decided import case_row, unemployed
from factories import colleague, received
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTableView

from app.core.vocabulary import Language, Role, Theme, Told
from app.services.decision_notices import OnCase, issue_decision_notice
from app.services.queue import Seen, hand_over
from app.services.queue_queries import Sight, Urgency, Whose, queue_page
from app.ui import language, theme
from app.ui.keys import Act
from app.ui.paged import PAGE, Cells, Fetched, PagedModel, Pager
from app.ui.table import prepare_table
from app.ui.window_keys import keys_of
from app.ui.windows.handing import HandOverWindow, InformWindow
from app.ui.windows.paper import PaperWindow
from app.ui.windows.people import PeoplePage
from app.ui.windows.person import PersonWindow
from app.ui.windows.today import TodayPage

BOTH = CTRL | SHIFT


@pytest.fixture
def waiting(rt, staff, clock):
    """Somebody whose term is broken, somebody due today, two due tomorrow: terms of the clerk."""
    people = []
    for moment in ("2021-06-29T10:00", "2021-06-30T10:00", "2021-07-01T09:00", "2021-07-01T09:10"):
        clock.set(moment)
        people.append(received(rt, staff.clerk))
    clock.set("2021-07-01T10:00")
    return people


def figures(today):
    return {name: button._figure.text() for name, button in today.counts.buttons.items()}


def names(today):
    rows = (today.list.model.row(at) for at in range(today.list.model.rowCount()))
    return [item.about.person_id for item in rows]


def choose(combo, value):
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())
    settle()


def handed(rt, actor, whose=Whose.ALL):
    return {
        row.about.person_id: row.holder_id for row in queue_page(rt, actor, Sight(whose), 0, 100)
    }


def test_what_is_broken_is_seen_at_once_and_leads_to_its_list(
    rt, staff, waiting, desk_of, write, clock
):
    desk = desk_of(Role.CLERK)
    today = shown(desk, TodayPage)
    assert names(today) == [one.person_id for one in waiting]
    assert int(figures(today)[Urgency.BROKEN]) == 1
    assert sum(map(int, figures(today).values())) == 4
    late = int(figures(today)[Urgency.BROKEN]) + int(figures(today)[Urgency.SOON])
    assert desk.findChild(QPushButton, "rail_today").text() == f"Today  ·  {late}"
    stands, due, term, person, *_ = today.list.model._cells_of(today.list.current()).texts
    assert stands == "Broken\n1 day over" and due == "30.06.2021\n18:30"
    assert term == "§12\nregister or refuse" and person.endswith(today.list.current().number)
    press(Qt.Key.Key_F3)
    told = read(today)
    assert "Came: Tuesday 29.06.2021 10:00" in told and "Due: Wednesday 30.06.2021 18:30" in told
    press(Qt.Key.Key_Escape)
    assert "Came: Tuesday" not in read(today)
    press(Qt.Key.Key_1, CTRL)
    assert names(today) == [waiting[0].person_id] and sum(map(int, figures(today).values())) == 4
    choose(today.filters.choices["paragraph"], "12")
    press(Qt.Key.Key_S, BOTH)
    write(today.saved.name, "Өткен 12-тармақ")
    press(Qt.Key.Key_Return)
    assert today.saved.choice.currentText() == "Өткен 12-тармақ"
    press(Qt.Key.Key_1, CTRL)
    today.filters.clear.click()
    settle()
    assert len(names(today)) == 4 and today.saved.choice.currentText() == "Kept: 1"
    kept = today.saved.choice.itemData(1)
    choose(today.saved.choice, kept)
    assert names(today) == [waiting[0].person_id]
    today._remembering._timer.timeout.emit()
    settle()
    again = shown(desk_of(Role.CLERK), TodayPage)
    assert again.sight == Sight(Whose.OURS, Urgency.BROKEN, paragraph="12")
    assert again.saved.choice.currentText() == "Өткен 12-тармақ"
    again.saved.drop.click()
    settle()
    assert again.saved.choice.currentText() == "Kept: 0"
    again.take_focus()
    press(Qt.Key.Key_F8)
    shown(again.window(), PaperWindow)


def test_terms_break_while_one_looks_and_the_mark_stays(rt, staff, waiting, desk_of, clock):
    today = shown(desk_of(Role.CLERK), TodayPage)
    press(Qt.Key.Key_Down)
    marked = today.list.current()
    assert marked.about.person_id == waiting[1].person_id
    clock.set("2021-06-28T10:00")
    earlier = received(rt, staff.clerk)
    clock.set("2021-07-01T18:45")
    today._minute.timeout.emit()
    settle()
    assert names(today)[0] == earlier.person_id
    assert today.list.current().term_id == marked.term_id
    assert today.list.current().urgency is Urgency.BROKEN
    assert figures(today)[Urgency.BROKEN] == "3"


def test_the_next_work_is_opened_from_anywhere_and_it_is_said_when_there_is_none(
    rt, staff, waiting, desk_of
):
    other = colleague(rt, "clerk2", "Данияр Ким", Role.CLERK)
    desk = desk_of(Role.CLERK)
    desk.open_room("people")
    settle()
    for one in waiting:
        press(Qt.Key.Key_F2)
        assert shown(desk, PersonWindow).person_id == one.person_id
    press(Qt.Key.Key_Escape)  # one page in place of the one before
    shown(desk, PeoplePage)
    rows = queue_page(rt, staff.clerk, Sight(Whose.ALL), 0, 10)
    seen = [Seen(row.term_id, row.holder_id) for row in rows]
    hand_over(rt, staff.of[Role.SUPERVISOR], seen, other.account_id, "Демалыс")
    press(Qt.Key.Key_F2)
    shown(desk, PeoplePage)
    assert "Nothing waits for you" in read(desk)
    desk.open_room("today")
    assert "Nothing waits" not in read(desk)  # before it is counted nobody knows
    settle()
    today = shown(desk, TodayPage)
    assert "Nothing waits in this view." in texts(today)
    press(Qt.Key.Key_8, CTRL)  # the keys were kept at the list, not at the next button
    assert QApplication.focusWidget() is today.list.table
    assert "Nothing waits in this view." not in texts(today)


def test_several_are_handed_over_and_what_another_did_meanwhile_is_told(
    rt, staff, waiting, desk_of
):
    other = colleague(rt, "clerk2", "Данияр Ким", Role.CLERK)
    desk = desk_of(Role.SUPERVISOR)
    today = shown(desk, TodayPage)
    assert "Take  Ctrl+S" not in texts(today) and today.sight.whose is Whose.ALL
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down, SHIFT)
    assert "Chosen: 3" in texts(today)
    press(Qt.Key.Key_F6)
    window = shown(desk, HandOverWindow)
    press(Qt.Key.Key_S, CTRL)
    assert "Fill in this field." in read(window)
    to = window.form.form.field("to")
    assert [to.itemText(at) for at in range(to.count())][-1] == "Whoever takes it first"
    window.form.form.set_values({"to": str(other.account_id), "why": "Демалыс"})
    third = queue_page(rt, staff.clerk, Sight(Whose.ALL), 2, 1)[0]
    mine = [Seen(third.term_id, third.holder_id)]
    hand_over(rt, staff.of[Role.DIRECTOR], mine, None, "Кезекке қайта")
    press(Qt.Key.Key_S, CTRL)
    told = read(shown(desk, TodayPage))
    assert "Done: 2. Not done: 1." in told
    assert "put this work into other hands at" in told
    first, second, returned, kept = (one.person_id for one in waiting)
    assert handed(rt, staff.clerk) == {
        first: other.account_id,
        second: other.account_id,
        returned: None,
        kept: staff.clerk.account_id,
    }
    assert "Chosen: 3" not in texts(today)
    desk.hide()
    desk = desk_of(Role.CLERK)
    today = shown(desk, TodayPage)
    press(Qt.Key.Key_7, CTRL)
    assert names(today) == [returned]
    press(Qt.Key.Key_S, CTRL)
    assert "Done: 1." in read(today).splitlines()
    assert handed(rt, staff.clerk, Whose.MINE).keys() == {returned, kept}


def test_several_are_told_at_once_and_their_papers_open(rt, staff, desk_of):
    people = [unemployed(rt, staff) for _ in range(2)]
    for someone in people:
        case = case_row(rt, someone.case_id)
        issue_decision_notice(rt, staff.clerk, OnCase(case.id, case.version))
    desk = desk_of(Role.CLERK)
    today = shown(desk, TodayPage)
    choose(today.filters.choices["paragraph"], "35")
    today.take_focus()
    press(Qt.Key.Key_A, CTRL)
    assert {"Chosen: 2", "They were told  Ctrl+I"} <= set(texts(today))
    press(Qt.Key.Key_I, CTRL)
    window = shown(desk, InformWindow)
    assert window.form.form.values()["how"] == Told.SMS
    press(Qt.Key.Key_S, CTRL)
    shown(desk, PaperWindow)
    press(Qt.Key.Key_Escape)
    assert "Done: 2." in read(shown(desk, TodayPage)).splitlines()
    assert names(today) == []


def test_in_large_letters_what_is_free_is_the_rooms(dressed, waiting, desk_of):
    theme.apply(dressed, Theme.LIGHT, 150)
    desk = desk_of(Role.CLERK)
    bar = desk.search.parentWidget()
    assert bar.height() == bar.sizeHint().height()
    desk.resize(1280, 800)
    press(Qt.Key.Key_F3)  # how the term was counted, beside the list
    assert desk.here().story.isVisible() and sideways(desk) == []


def test_figures_of_many_digits_leave_the_window_within_the_smallest_screen(dressed, desk_of):
    desk = desk_of(Role.CLERK)
    today = shown(desk, TodayPage)
    assert "New applicant  Ctrl+N" in texts(today)
    language.set_language(dressed, Language.RUSSIAN)
    settle()
    assert desk.width() == 1280
    today.counts.show_counts(dict.fromkeys(Urgency, 1_234), None)
    assert desk.minimumSizeHint().width() <= 1280 and "Ctrl+N" in texts(today)


def test_who_has_what_of_the_room(desk_of):
    for role, takes in ((Role.DIRECTOR, True), (Role.LOCAL_BODY, True), (Role.SUPERVISOR, False)):
        today = shown(desk_of(role), TodayPage)
        assert ("Take next  F2" in texts(today)) == takes
        assert today.foot.over.isVisible()
        may = today._context.may
        assert (Act.TAKE_NEXT in keys_of("TodayPage", may)) == takes
    assert desk_of(Role.ADMINISTRATOR).findChild(QPushButton, "rail_today") is None


def test_a_list_of_any_length_reads_what_is_seen_and_its_cells_cost_nothing(qtbot):
    asked, made = [], []

    def read_page(offset, limit):
        asked.append(offset // PAGE)
        return range(offset, min(offset + limit, 200_000))

    def cells(number):
        made.append(number)
        return Cells((str(number), "same"))

    table = QTableView()
    qtbot.addWidget(table)
    prepare_table(table)
    model = PagedModel(table, lambda: ("Number", "Word"), cells)
    table.setModel(model)
    pager = Pager(table, model)
    table.resize(400, 600)
    table.show()
    pager.show_list(Fetched(200_000, {0: read_page(0, PAGE)}), read_page)
    settle()
    bar = table.verticalScrollBar()
    row_px = table.verticalHeader().defaultSectionSize()
    assert bar.maximum() > 199_000 * row_px
    bar.setValue(100_000 * row_px + 5)
    assert model.index(100_000, 0).data() == "…"
    qtbot.waitUntil(lambda: model.row(100_000) == 100_000)
    settle()
    assert model.index(100_000, 0).data() == "100000"
    assert set(asked) == {0, 100_000 // PAGE}
    count = len(made)
    for at in range(100_000, 100_020):
        assert model.index(at, 1).data() == "same"
    assert len(made) == count
    table.selectRow(100_004)
    top = bar.value()
    shifted = {n: [row + 7 for row in read_page(n * PAGE, PAGE)] for n in pager.pages()}
    pager.show_list(Fetched(199_993, shifted), lambda offset, limit: ())
    assert model.row(table.currentIndex().row()) == 100_004
    assert table.currentIndex().row() == 99_997 and bar.value() == top - 7 * row_px
    pager.show_list(Fetched(3, {0: (1, 2, 3)}), read_page)
    settle()
    assert model.rowCount() == 3 and model.index(2, 0).data() == "3"
    assert table.currentIndex().row() <= 2
