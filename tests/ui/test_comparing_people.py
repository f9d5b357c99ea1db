"""Likely doubles are compared and decided, records merged and parted, by the keyboard alone."""

from datetime import date

import pytest
from factories import answers, card_data, iin, person_data, received
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from stored import end, page

from app.core.vocabulary import Language, Theme
from app.services.card_data import PersonEntry
from app.services.doubles import probable_doubles
from app.services.merging import merge_people, merges_of
from app.services.people import change_person
from app.ui import language, tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.windows.doubles import CompareWindow, compared
from app.ui.windows.merging import MergeWindow

CTRL = Qt.KeyboardModifier.ControlModifier
PHONE = "+77475550011"


def settle():
    while tasks.active():
        tasks.wait_all()


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    settle()


def shown(window, qtbot):
    qtbot.addWidget(window)
    window.resize(1180, 720)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.take_focus()
    settle()
    return window


def entered(rt, staff, phone=PHONE, not_doubles=(), **person):
    without = {} if person.get("iin") else {"iin": None, "no_iin_reason": "not_issued"}
    got = received(
        rt,
        staff.clerk,
        person=person_data(**{**without, **person}),
        card=card_data(mobile_phone=phone),
        not_doubles=not_doubles,
    )
    end(rt, staff, got.case_id)
    return got.person_id


def rows(table):
    model = table.model()
    return [
        tuple(model.index(at, column).data() for column in range(model.columnCount()))
        for at in range(model.rowCount())
    ]


def said(window, name):
    return window.findChild(QLabel, name).text()


@pytest.fixture
def two(rt, staff):
    """Two records that look like the one that is typed."""
    first = entered(rt, staff)
    return first, entered(rt, staff, phone="", not_doubles=((first, "егіз"),))


@pytest.fixture
def compare(rt, staff, two, qtbot):
    typed = answers(iin=None, mobile_phone=PHONE, patronymic="Болатқызы")
    found = probable_doubles(rt, staff.clerk, typed)
    assert [each.person.id for each in found] == list(two)
    return shown(CompareWindow(Context(rt, staff.clerk), typed, found), qtbot)


def test_what_agrees_and_what_differs_has_its_word_and_its_sign(compare):
    marks = {field: mark for field, _one, mark, _other in rows(compare.table)}
    assert (marks["Surname"], marks["Patronymic"]) == ("same", "differs")
    assert marks["Street"] == ""
    model = compare.table.model()
    signs = [
        model.index(at, 2).data(Qt.ItemDataRole.DecorationRole) is not None
        for at in range(model.rowCount())
    ]
    assert signs == [bool(mark) for _field, _one, mark, _other in rows(compare.table)]
    assert ("Patronymic", "Болатқызы", "differs", "Серікқызы") in rows(compare.table)
    assert said(compare, "agrees") == "What agrees: name, birth date, telephone"


def test_a_name_in_another_spelling_is_the_same_name():
    one = {"surname": "Nurgaliyeva", "given_name": "АЙГЕРИМ", "birth_date": "1990-05-17"}
    other = {"surname": "Нұрғалиева", "given_name": "Әйгерім", "birth_date": "1990-05-18"}
    assert [item.same for item in compared(one, other)] == [True, True, False]


def test_lists_are_compared_as_they_are_read():
    one = {"target_groups": ["youth"], "hobbies": []}
    other = {"target_groups": [], "hobbies": ["шахмат"]}
    assert [(item.one != "", item.other != "", item.same) for item in compared(one, other)] == [
        (True, False, None),
        (False, True, None),
    ]


def test_the_focus_begins_on_the_records_and_reaches_everything(compare):
    assert QApplication.focusWidget() is compare.table
    reached = set()
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget().objectName())
    assert {"same", "reason", "other", "next_likeness", "back", "comparison"} <= reached


def test_everything_the_keys_reach_has_its_name(compare):
    for widget in compare.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget.objectName()


def test_the_same_person_is_opened(compare, two, qtbot):
    with qtbot.waitSignal(compare.same_chosen) as chosen:
        press(Qt.Key.Key_O, CTRL)
    assert chosen.args == [two[0]]


def test_ctrl_tab_shows_the_next_one_and_comes_round(compare, two):
    assert said(compare, "count") == "1 of 2"
    press(Qt.Key.Key_Tab, CTRL)
    assert compare.likeness().person.id == two[1]
    assert said(compare, "count") == "2 of 2"
    assert said(compare, "agrees") == "What agrees: name, birth date"
    press(Qt.Key.Key_Tab, CTRL)
    assert compare.likeness().person.id == two[0]


def test_another_person_needs_a_reason(compare, qtbot):
    with qtbot.assertNotEmitted(compare.other_decided):
        press(Qt.Key.Key_S, CTRL)
    assert said(compare, "fault") == "Say why, in a few words."
    assert QApplication.focusWidget() is compare.reason.line
    assert compare.reason.line.accessibleDescription() == "Say why, in a few words."


def test_each_one_is_decided_in_turn_and_then_the_window_is_left(compare, two, write, qtbot):
    decided = []
    compare.other_decided.connect(lambda id_, reason: decided.append((id_, reason)))
    for number, why in enumerate(("егіздің сыңары", "сестра")):
        compare.reason.line.setFocus()
        write(compare.reason.line, why)
        if number:
            with qtbot.waitSignal(compare.left):
                press(Qt.Key.Key_Return)
        else:
            press(Qt.Key.Key_Return)
            assert compare.likeness().person.id == two[1]
            assert compare.reason.line.text() == ""
    assert decided == [(two[0], "егіздің сыңары"), (two[1], "сестра")]


def test_after_the_last_decision_no_key_decides_anything_more(compare, write, qtbot):
    for _ in range(2):
        compare.reason.line.setFocus()
        write(compare.reason.line, "сестра")
        press(Qt.Key.Key_Return)
    write(compare.reason.line, "сестра")
    with qtbot.assertNotEmitted(compare.other_decided), qtbot.assertNotEmitted(compare.same_chosen):
        press(Qt.Key.Key_S, CTRL)
        press(Qt.Key.Key_O, CTRL)
        press(Qt.Key.Key_Tab, CTRL)


def test_escape_leaves_and_decides_nothing(compare, qtbot):
    with qtbot.assertNotEmitted(compare.other_decided), qtbot.waitSignal(compare.left):
        press(Qt.Key.Key_Escape)


@pytest.mark.parametrize("look", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_the_window_holds_large_text_and_every_theme(compare, dressed, look):
    theme.apply(dressed, look, 200)
    settle()
    assert not compare.grab().isNull()
    assert compare.table.columnWidth(0) == theme.px(88)
    assert abs(compare.table.columnWidth(1) - compare.table.columnWidth(3)) <= 1


@pytest.fixture
def merging(rt, staff, qtbot):
    """A record without an IIN, whose window looks for the other one."""
    mine = entered(rt, staff)
    return shown(MergeWindow(Context(rt, staff.clerk), mine), qtbot)


@pytest.fixture
def other(rt, staff):
    number = iin(date(1990, 5, 17))
    return entered(rt, staff, iin=number, surname="Сәрсенова", phone="+77010000202")


def find(window, write, text):
    window.search.setFocus()
    write(window.search, text)
    QTest.qWait(100)
    settle()


def renamed(rt, staff, person_id, **person):
    seen = page(rt, staff, person_id)
    same = {name: seen.person[name] for name in ("iin", "no_iin_reason")}
    changed = PersonEntry(
        person=person_data(**{**same, **person}),
        card=card_data(),
        person_id=person_id,
        person_version=seen.version,
        card_version=seen.card_version,
    )
    change_person(rt, staff.clerk, changed)


def test_who_is_alike_is_offered_before_anything_is_typed(rt, staff, qtbot):
    entered(rt, staff)
    second = entered(rt, staff, surname="Ким", phone="")
    renamed(rt, staff, second, surname="Нұрғалиева")
    window = shown(MergeWindow(Context(rt, staff.clerk), second), qtbot)
    assert QApplication.focusWidget() is window.search
    assert window.found.count() == 1
    press(Qt.Key.Key_Return)
    assert window.keep[0].text() == "Keep: Нұрғалиева Әйгерім Серікқызы"
    assert ("Surname", "Нұрғалиева", "same", "Нұрғалиева") in rows(window.table)


def test_who_was_decided_to_be_another_is_not_offered(rt, staff, two, qtbot):
    window = shown(MergeWindow(Context(rt, staff.clerk), two[1]), qtbot)
    assert window.found.count() == 0


def test_the_other_is_found_compared_and_merged_by_the_keyboard(
    rt, staff, other, merging, write, qtbot
):
    find(merging, write, "Сәрсенова")
    assert merging.found.item(0).text().startswith("Сәрсенова Әйгерім Серікқызы\n")
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is merging.table
    assert ("Surname", "Нұрғалиева", "differs", "Сәрсенова") in rows(merging.table)
    assert merging.keep[1].isChecked()  # the one with the IIN
    press(Qt.Key.Key_S, CTRL)
    assert QApplication.focusWidget() is merging.reason.line
    write(merging.reason.line, "одно лицо")
    changed = []
    bus().changed.connect(lambda what, id_: changed.append((what, id_)))
    with qtbot.waitSignal(merging.merged) as merged:
        press(Qt.Key.Key_S, CTRL)
    assert merged.args == [other]
    (done,) = merges_of(rt, staff.clerk, other)
    assert (done.kept_id, done.reason) == (other, "одно лицо")
    assert ("person", done.gone_id) in changed
    assert ("person", other) in changed


def test_what_stands_against_a_merge_is_said_at_the_reason(other, merging, write, qtbot):
    find(merging, write, "Сәрсенова")
    press(Qt.Key.Key_Return)
    merging.keep[0].setChecked(True)
    merging.reason.line.setFocus()
    write(merging.reason.line, "одно лицо")
    with qtbot.assertNotEmitted(merging.merged):
        press(Qt.Key.Key_Return)
    assert said(merging, "fault") == "Only the other record has an IIN. Keep that one."
    assert merging.merge.isEnabled()


def test_a_record_changed_meanwhile_is_read_anew_with_f5(rt, staff, other, merging, write, qtbot):
    find(merging, write, "Сәрсенова")
    press(Qt.Key.Key_Return)
    renamed(rt, staff, other, surname="Ахметова")
    merging.reason.line.setFocus()
    write(merging.reason.line, "одно лицо")
    press(Qt.Key.Key_Return)
    assert said(merging, "fault").startswith("Айгүл Сәрсенова changed this")
    press(Qt.Key.Key_F5)
    assert ("Surname", "Нұрғалиева", "differs", "Ахметова") in rows(merging.table)
    with qtbot.waitSignal(merging.merged):
        press(Qt.Key.Key_Return)


def test_nothing_is_merged_before_another_record_is_chosen(merging, qtbot):
    assert not merging.merge.isEnabled()
    with qtbot.assertNotEmitted(merging.merged):
        press(Qt.Key.Key_S, CTRL)


def test_a_person_does_not_find_himself(merging, write):
    find(merging, write, "Нұрғалиева")
    assert merging.found.count() == 0


@pytest.fixture
def joined(rt, staff, other, qtbot):
    gone = entered(rt, staff)
    seen = [page(rt, staff, id_) for id_ in (other, gone)]
    merge_people(rt, staff.clerk, other, gone, (seen[0].version, seen[1].version), "бір адам")
    return shown(MergeWindow(Context(rt, staff.clerk), other), qtbot)


def test_a_merge_is_undone_with_a_reason(rt, staff, other, joined, write):
    assert joined.merges.item(0).text() == (
        "Нұрғалиева Әйгерім Серікқызы → Сәрсенова Әйгерім Серікқызы\n"
        "01.07.2021 10:00 · Айгүл Сәрсенова\nбір адам"
    )
    joined.undo.setFocus()
    press(Qt.Key.Key_Space)
    assert said(joined, "fault") == "Say why, in a few words."
    write(joined.reason.line, "екі адам")
    joined.undo.setFocus()
    press(Qt.Key.Key_Space)
    (merge,) = merges_of(rt, staff.clerk, other)
    assert merge.undone_at is not None
    assert joined.merges.item(0).text().endswith("undone 01.07.2021 10:00")
    assert not joined.undo.isEnabled()


def test_without_a_merge_there_is_nothing_to_undo(merging):
    assert not merging.undo.isVisible()


def test_the_merge_window_names_what_the_keys_reach(joined):
    for widget in joined.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget.objectName()


def test_escape_leaves_the_merge_window(merging, qtbot):
    with qtbot.waitSignal(merging.left):
        press(Qt.Key.Key_Escape)


def test_the_windows_speak_the_language_chosen_while_they_are_open(compare, dressed, qtbot):
    language.set_language(dressed, Language.RUSSIAN)
    qtbot.waitUntil(lambda: "Фамилия" in {field for field, *_ in rows(compare.table)})
