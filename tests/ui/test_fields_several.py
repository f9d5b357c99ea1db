"""Fields whose value is a list: entries, words, choices, files."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import UserError
from app.core.vocabulary import Language
from app.ui import language
from app.ui.fields.files import FilesField
from app.ui.fields.form_page import FormPage
from app.ui.fields.shown import shown_value
from app.ui.fields.spec import FieldKind, FieldSpec, missing_in

TODAY = date(2026, 11, 21)
JOBS = FieldSpec(
    "jobs",
    "Work path",
    FieldKind.LIST,
    specs=(
        FieldSpec("place", "Employer", FieldKind.TEXT, required=True),
        FieldSpec("duties", "Duties", FieldKind.TEXT_LONG, max_length=20),
        FieldSpec("hired_on", "Hired on", FieldKind.DATE),
        FieldSpec("left", "Left", FieldKind.CHECK),
        FieldSpec(
            "left_on", "Left on", FieldKind.DATE, visible_if=lambda entry: bool(entry.get("left"))
        ),
    ),
)
AFTER = FieldSpec("after", "After", FieldKind.TEXT)
TWO = [
    {"place": "School 5", "hired_on": "2001-09-01", "left": True, "left_on": "2005-06-30"},
    {"place": "Kazmunaigas", "hired_on": "2006-01-09"},
]
LICENCES = FieldSpec("licences", "Licences", FieldKind.CHOICES, list_name="driving_licence")
SCANS = FieldSpec("scans", "Scans", FieldKind.FILES)
PASSPORT = {"id": 7, "name": "passport.pdf", "size": 52_000}


@pytest.fixture
def page_of(qtbot):
    """Shows a page of these fields, the focus in the first."""
    kept = []

    def make(*specs):
        page = FormPage(specs, TODAY)
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.focus_first()
        return page

    return make


@pytest.fixture
def jobs_of(page_of):
    """Shows a page with the list of jobs between two other fields."""

    def make(entries=()):
        page = page_of(FieldSpec("before", "Before", FieldKind.TEXT), JOBS, AFTER)
        page.set_values({"jobs": entries})
        page.focus_field("jobs")
        return page

    return make


@pytest.fixture
def here(dressed):
    """The widget with the focus."""
    return dressed.focusWidget


def lines(page):
    return [
        button.accessibleName()
        for button in page.findChildren(QPushButton, "entry")
        if button.isVisible()
    ]


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)


def add(widget):
    press(widget, Qt.Key.Key_Insert, Qt.KeyboardModifier.AltModifier)


def remove(widget):
    press(widget, Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)


# Lists


def test_an_empty_list_shows_only_how_to_add(jobs_of, here):
    page = jobs_of()
    buttons = [one for one in page.field("jobs").findChildren(QPushButton) if one.isVisible()]
    assert [one.objectName() for one in buttons] == ["add"]
    assert here() is buttons[0]
    assert "Alt+Ins" in buttons[0].text()
    assert page.values()["jobs"] is None


class Window(QWidget):
    """Counts how often Enter came through to it."""

    def __init__(self, page):
        super().__init__()
        self.gone_on = 0
        QVBoxLayout(self).addWidget(page)

    def keyPressEvent(self, event):
        self.gone_on += event.key() == Qt.Key.Key_Return


@pytest.fixture
def window_around(qtbot):
    """Puts a page into a window, as a wizard does."""
    kept = []

    def make(page):
        window = Window(page)
        kept.append(window)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return make


def test_enter_on_an_empty_list_goes_on_and_space_adds(jobs_of, here, window_around):
    page = jobs_of()
    window = window_around(page)
    page.focus_field("jobs")
    press(here(), Qt.Key.Key_Return)
    assert (window.gone_on, lines(page)) == (1, [])
    press(here(), Qt.Key.Key_Space)
    assert len(lines(page)) == 1 and window.gone_on == 1


def test_alt_ins_adds_from_any_field_to_the_list_that_is_next(page_of, here):
    schools = replace(JOBS, name="schools", label="Schools")
    page = page_of(FieldSpec("before", "Before", FieldKind.TEXT), JOBS, schools, AFTER)
    add(page.field("before"))
    assert lines(page) == ["Work path 1: New entry"]
    QTest.keyClicks(here(), "Plant")
    page.focus_field("schools")
    add(here())
    assert lines(page)[1:] == ["Schools 1: New entry"]
    page.focus_field("after")
    add(here())
    assert lines(page)[:2] == ["Work path 1: Plant", "Work path 2: New entry"]


def test_alt_ins_on_a_page_without_a_list_does_nothing(page_of, here):
    page = page_of(AFTER)
    add(here())
    assert here() is page.field("after")


def test_a_long_text_goes_on_by_enter_and_breaks_its_line_by_shift_and_enter(
    page_of, here, window_around
):
    page = page_of(FieldSpec("why", "Why", FieldKind.TEXT_LONG))
    window = window_around(page)
    page.focus_first()
    QTest.keyClicks(here(), "one")
    press(here(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(here(), "two")
    press(here(), Qt.Key.Key_Return)
    press(here(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.values() == {"why": "one\ntwo"}
    assert window.gone_on == 2


def test_an_entry_is_a_line_with_its_first_answers_and_its_period(jobs_of):
    page = jobs_of(TWO)
    assert lines(page) == [
        "Work path 1: School 5 · 01.09.2001 – 30.06.2005",
        "Work path 2: Kazmunaigas · 09.01.2006 –",
    ]


def test_entries_are_added_one_after_another_by_keys_alone(jobs_of, here):
    page = jobs_of()
    add(here())
    for name in ("School 5", "Plant"):
        QTest.keyClicks(here(), name)
        press(here(), Qt.Key.Key_Tab)
        add(here())
    assert here().objectName() == "place"
    assert here().text() == ""
    assert page.values()["jobs"] == [{"place": "School 5"}, {"place": "Plant"}]


def test_an_entry_opens_and_closes_by_key_and_one_is_open_at_a_time(jobs_of, here):
    page = jobs_of(TWO)
    press(here(), Qt.Key.Key_Return)
    assert [box.is_open for box in page.field("jobs")._boxes] == [True, False]
    second = page.field("jobs")._boxes[1].header
    second.setFocus()
    press(second, Qt.Key.Key_Space)
    assert [box.is_open for box in page.field("jobs")._boxes] == [False, True]
    press(second, Qt.Key.Key_Space)
    assert [box.is_open for box in page.field("jobs")._boxes] == [False, False]
    assert page.values()["jobs"] == TWO


def test_opening_an_entry_changes_nothing(jobs_of, here, qtbot):
    page = jobs_of(TWO)
    with qtbot.assertNotEmitted(page.changed):
        press(here(), Qt.Key.Key_Return)
    assert page.values()["jobs"] == TWO


def test_an_entry_keeps_what_the_page_does_not_ask(jobs_of, here):
    page = jobs_of([{"place": "School", "code": 5}])
    press(here(), Qt.Key.Key_Return)
    press(here(), Qt.Key.Key_Tab)
    QTest.keyClicks(here(), "!")
    assert page.values()["jobs"] == [{"place": "!", "code": 5}]


def test_tab_goes_through_the_entry_s_questions_in_reading_order(jobs_of, here):
    jobs_of(TWO)
    press(here(), Qt.Key.Key_Return)
    seen = []
    for _ in range(8):
        press(here(), Qt.Key.Key_Tab)
        seen.append(here().objectName())
    assert seen == ["place", "duties", "hired_on", "left", "left_on", "remove", "entry", "add"]
    press(here(), Qt.Key.Key_Tab)
    assert here().objectName() == "after"


def test_a_question_of_an_entry_hangs_on_the_entry_s_own_answers(jobs_of, here):
    page = jobs_of(TWO[1:])
    press(here(), Qt.Key.Key_Return)
    form = page.field("jobs")._boxes[0]._form
    assert not form.rows["left_on"].isVisible()
    press(form.rows["left"].editor, Qt.Key.Key_Space)
    assert form.rows["left_on"].isVisible()
    assert page.values()["jobs"][0]["left"] is True


def test_each_change_of_an_entry_is_a_change_of_the_list(jobs_of, here):
    page = jobs_of()
    told = []
    page.changed.connect(lambda name, value: told.append((name, value)))
    add(here())
    QTest.keyClicks(here(), "ab")
    assert told == [("jobs", [{"place": "a"}]), ("jobs", [{"place": "ab"}])]


def test_an_entry_that_says_nothing_is_no_answer_and_goes(jobs_of, here):
    page = jobs_of(TWO)
    add(here())
    add(here())
    assert len(lines(page)) == 3
    assert page.values()["jobs"] == TWO
    page.focus_field("jobs.0")
    assert len(lines(page)) == 2


def test_a_removed_entry_can_be_brought_back(jobs_of, here):
    page = jobs_of(TWO)
    remove(here())
    assert page.values()["jobs"] == TWO[1:]
    assert here().text() == "Undo"
    assert lines(page) == ["Work path 1: Kazmunaigas · 09.01.2006 –"]
    press(here(), Qt.Key.Key_Return)
    assert page.values()["jobs"] == TWO
    assert lines(page)[1].startswith("Work path 2: Kaz")


def test_an_open_entry_is_removed_from_within(jobs_of, here):
    page = jobs_of(TWO)
    press(here(), Qt.Key.Key_Return)
    press(here(), Qt.Key.Key_Tab)
    remove(here())
    assert page.values()["jobs"] == TWO[1:]


def test_what_could_not_be_read_in_an_entry_goes_with_the_draft(jobs_of, here):
    page = jobs_of(TWO)
    page.focus_field("jobs.1.hired_on")
    here().selectAll()
    QTest.keyClicks(here(), "31.02")
    page.focus_field("jobs.0.place")
    assert page.unread() == {"jobs.1.hired_on": "31.02"}
    later = jobs_of(page.values()["jobs"])
    later.set_unread(page.unread())
    assert later.unread() == page.unread()
    assert later.has_faults()


def test_an_entry_of_nothing_but_an_unread_text_is_kept(jobs_of, here):
    page = jobs_of()
    add(here())
    press(here(), Qt.Key.Key_Tab)
    press(here(), Qt.Key.Key_Tab)
    QTest.keyClicks(here(), "31.02")
    assert page.values()["jobs"] == [{}]
    later = jobs_of(page.values()["jobs"])
    later.set_unread(page.unread())
    assert later.unread() == {"jobs.0.hired_on": "31.02"}
    assert later.values()["jobs"] == [{}]


def test_a_choice_half_typed_is_understood_when_the_next_entry_is_added(page_of, here):
    skills = FieldSpec(
        "languages",
        "Languages",
        FieldKind.LIST,
        specs=(FieldSpec("sex", "Sex", FieldKind.CHOICE, list_name="sex"),),
    )
    page = page_of(skills)
    add(here())
    QTest.keyClicks(here(), "fem")
    add(page.field("languages")._boxes[0]._form.rows["sex"].editor)
    assert page.values()["languages"] == [{"sex": "female"}]


def test_a_fault_in_an_entry_opens_it_and_goes_to_its_field(jobs_of, here):
    page = jobs_of(TWO)
    page.show_faults({"jobs.1.hired_on": UserError("issued_in_future")})
    assert here().objectName() == "hired_on"
    assert here().property("invalid") is True
    assert [box.is_open for box in page.field("jobs")._boxes] == [False, True]
    entry = page.findChild(QLabel, "fault_jobs.1.hired_on")
    assert entry.accessibleName().startswith("Work path 2: Hired on: ")


def test_faults_of_closed_entries_stay_marked_and_in_the_list_above(jobs_of, here):
    page = jobs_of(TWO)
    faults = {"jobs.0.place": "Not this one.", "jobs.1.place": "Nor this."}
    page.show_faults(faults)
    first, second = (box.header for box in page.field("jobs")._boxes)
    assert second.property("invalid") is True
    assert "put right" in second.accessibleDescription()
    page.focus_field("jobs.1.place")
    assert first.property("invalid") is True
    assert page.findChild(QLabel, "fault_jobs.0.place").isVisible()
    QTest.keyClicks(here(), " Ltd")
    assert page.findChild(QLabel, "fault_jobs.1.place") is None or page.has_faults()
    assert [one.name for one in page._fields.problems()] == ["jobs.0.place"]


def test_the_list_above_jumps_into_a_closed_entry(jobs_of, here):
    page = jobs_of(TWO)
    page.show_faults({"jobs.0.place": "No.", "jobs.1.place": "No."})
    entry = page.findChild(QLabel, "fault_jobs.1.place")
    entry.setFocus(Qt.FocusReason.TabFocusReason)
    press(entry, Qt.Key.Key_Tab)
    press(entry, Qt.Key.Key_Return)
    assert here().objectName() == "place"
    assert page.field("jobs")._boxes[1].isAncestorOf(here())


def test_a_fault_of_the_list_itself_stands_beside_the_list(jobs_of, here):
    page = jobs_of()
    page.show_faults({"jobs": UserError("field_missing")})
    assert page._rows["jobs"].fault_text()
    assert here().objectName() == "add"


def test_an_entry_s_too_long_text_is_still_wrong_when_it_is_closed(jobs_of, here):
    page = jobs_of(TWO)
    page.focus_field("jobs.0.duties")
    QTest.keyClicks(here(), "x" * 21)
    page.focus_field("jobs.1.place")
    assert page.has_faults()
    page.show_faults({})
    assert here().objectName() == "duties"


def test_a_list_speaks_the_language_of_the_moment_and_keeps_what_is_typed(
    dressed, page_of, here, qtbot
):
    sex = FieldSpec("sex", "Sex", FieldKind.CHOICE, list_name="sex")
    born = FieldSpec("born", "Born", FieldKind.DATE)
    page = page_of(FieldSpec("children", "Children", FieldKind.LIST, specs=(sex, born)))
    page.set_values({"children": [{"sex": "female"}]})
    page.focus_field("children.0.born")
    QTest.keyClicks(here(), "31.02")
    assert lines(page) == ["Children 1: Female"]
    language.set_language(dressed, Language.KAZAKH)
    qtbot.waitUntil(lambda: lines(page) == ["Children 1: Әйел"])
    assert here().text() == "31.02"
    assert page.unread() == {"children.0.born": "31.02"}


def test_missing_answers_are_named_by_entry_and_question():
    entries = [{"hired_on": "2001-09-01"}, {"place": "School"}, {}]
    assert missing_in(JOBS, entries) == ["jobs.0.place", "jobs.2.place"]
    assert missing_in(JOBS, None) == []
    required = FieldSpec("jobs", "Jobs", FieldKind.LIST, required=True, specs=JOBS.specs)
    assert missing_in(required, []) == ["jobs"]


# Words


def test_words_are_set_off_by_commas_and_semicolons(page_of, here):
    page = page_of(FieldSpec("hobbies", "Hobbies", FieldKind.WORDS), AFTER)
    QTest.keyClicks(here(), " chess; football ,,Chess,  long   walks;")
    assert page.values()["hobbies"] == ["chess", "football", "long walks"]
    press(here(), Qt.Key.Key_Tab)
    assert page.field("hobbies").text() == "chess, football, long walks"


def test_one_of_the_words_may_be_too_long_and_is_kept(page_of, here):
    page = page_of(FieldSpec("hobbies", "Hobbies", FieldKind.WORDS), AFTER)
    QTest.keyClicks(here(), "chess, " + "x" * 101)
    assert page.values()["hobbies"] is None
    assert page.field("hobbies").fault().code == "text_too_long"
    assert page.unread()["hobbies"].endswith("x" * 101)


# Several choices


def popup(page):
    return page.field("licences")._popup


def test_typing_and_enter_ticks_and_clears_for_the_next(page_of, here):
    page = page_of(LICENCES, AFTER)
    for typed in ("car", "bus"):
        QTest.keyClicks(here(), typed)
        press(popup(page), Qt.Key.Key_Return)
    assert not popup(page).isVisible()
    assert len(page.values()["licences"]) == 2
    assert page.unread() == {}


def test_space_ticks_and_leaves_the_list_open(page_of, here):
    page = page_of(LICENCES, AFTER)
    press(here(), Qt.Key.Key_Down)
    assert popup(page).isVisible()
    press(popup(page), Qt.Key.Key_Space)
    press(popup(page), Qt.Key.Key_Down)
    press(popup(page), Qt.Key.Key_Space)
    assert popup(page).isVisible()
    first, second = [entry.code for entry in page.field("licences")._entries][:2]
    assert page.values()["licences"] == [first, second]
    press(popup(page), Qt.Key.Key_Space)
    assert page.values()["licences"] == [first]


def test_a_click_ticks_and_leaves_the_list_open(page_of, here):
    page = page_of(LICENCES, AFTER)
    press(here(), Qt.Key.Key_Down)
    row = popup(page).visualRect(popup(page).model().index(2, 0)).center()
    QTest.mouseClick(popup(page).viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert popup(page).isVisible()
    assert len(page.values()["licences"]) == 1
    popup(page).hide()


def test_the_chosen_stand_below_and_are_taken_away_by_key(dressed, page_of, here):
    page = page_of(LICENCES, AFTER)
    page.set_values({"licences": ["b", "c"]})
    chosen = page.field("licences")._chosen
    assert chosen.accessibleName().startswith("Chosen: ")
    assert chosen.accessibleName().count("; ") == 1
    press(here(), Qt.Key.Key_Backspace)
    assert page.values()["licences"] == ["b"]
    assert "; " not in chosen.accessibleName()
    press(here(), Qt.Key.Key_Tab)
    assert here() is page.field("after")


def test_the_only_row_that_fits_is_taken_on_leaving(page_of, here, write):
    page = page_of(LICENCES, AFTER)
    language_free = page.field("licences")._entries[1].kk
    write(here(), language_free)
    popup(page).hide()
    press(here(), Qt.Key.Key_Tab)
    assert page.values()["licences"] == [page.field("licences")._entries[1].code]


def test_what_fits_no_row_is_kept_and_is_no_choice(page_of, here):
    page = page_of(LICENCES, AFTER)
    QTest.keyClicks(here(), "xyz")
    press(here(), Qt.Key.Key_Tab)
    assert page.unread() == {"licences": "xyz"}
    assert page._rows["licences"].fault_text()


# Files


def visible(page, name):
    return [one for one in page.findChildren(QPushButton, name) if one.isVisible()]


def test_files_are_asked_for_and_shown_when_they_are_stored(page_of, here, qtbot, monkeypatch):
    page = page_of(SCANS)
    asked = (["/scans/passport.pdf"], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: asked)
    with qtbot.waitSignal(page.attach_wanted) as wanted:
        press(here(), Qt.Key.Key_Return)
    assert wanted.args == ["scans", ["/scans/passport.pdf"]]
    assert page.values()["scans"] is None
    page.set_busy("scans", "Being stored…")
    assert page.findChild(QLabel, "hint").text() == "Being stored…"
    with qtbot.waitSignal(page.changed) as changed:
        page.add_file("scans", PASSPORT)
    page.set_busy("scans", "")
    assert changed.args == ["scans", [PASSPORT]]
    assert page.findChild(QLabel, "hint").text() == "or drop it here"
    assert [one.text() for one in visible(page, "open")] == ["passport.pdf"]


def test_files_are_sought_where_the_last_ones_lay(page_of, monkeypatch):
    started = []
    monkeypatch.setattr(FilesField, "folder", "")
    monkeypatch.setattr(
        QFileDialog,
        "getOpenFileNames",
        lambda _owner, _title, folder, *_: (started.append(folder), (["/scans/a.pdf"], ""))[1],
    )
    page = page_of(SCANS, replace(SCANS, name="others"))
    for name in ("scans", "others"):
        page.field(name).setFocus()
        press(QApplication.focusWidget(), Qt.Key.Key_Space)
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    first = QStandardPaths.writableLocation(documents) or str(Path.home())
    assert started == [first, "/scans"]


def test_a_refused_file_leaves_the_focus_where_it_is(page_of, here):
    page = page_of(FieldSpec("number", "Number", FieldKind.NUMBER), SCANS)
    QTest.keyClicks(here(), "x")
    page.focus_field("scans")
    page.show_faults({"scans": "The file is broken"})
    assert here() is page.field("scans")._attach
    assert page._rows["scans"].fault_text()


def test_the_language_changes_under_a_file_without_taking_the_focus(page_of, here, dressed, qtbot):
    page = page_of(SCANS)
    page.set_values({"scans": [PASSPORT, {**PASSPORT, "id": 8, "name": "second.pdf"}]})
    visible(page, "open")[1].setFocus()
    language.set_language(dressed, Language.RUSSIAN)
    qtbot.waitUntil(lambda: page.field("scans")._attach.text() == "Прикрепить файл")
    assert here().text() == "second.pdf"


def test_a_stored_file_is_opened_by_its_id(page_of, qtbot):
    page = page_of(SCANS)
    page.set_values({"scans": [PASSPORT]})
    with qtbot.waitSignal(page.open_wanted) as wanted:
        press(visible(page, "open")[0], Qt.Key.Key_Return)
    assert wanted.args == ["scans", 7]


def test_a_removed_file_can_be_brought_back(page_of, here):
    page = page_of(SCANS)
    page.set_values({"scans": [PASSPORT, {**PASSPORT, "id": 8}]})
    press(visible(page, "remove")[0], Qt.Key.Key_Return)
    assert [file["id"] for file in page.values()["scans"]] == [8]
    press(here(), Qt.Key.Key_Return)
    assert [file["id"] for file in page.values()["scans"]] == [7, 8]


def test_a_file_stored_twice_is_shown_once(page_of):
    page = page_of(SCANS)
    page.add_file("scans", PASSPORT)
    page.add_file("scans", PASSPORT)
    assert page.values()["scans"] == [PASSPORT]


def test_files_dropped_on_the_field_are_asked_for(dressed, page_of, qtbot):
    page = page_of(SCANS)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/scans/id.jpg"), QUrl("https://example.kz/a.jpg")])
    held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, *held)
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *held)
    with qtbot.waitSignal(page.attach_wanted) as wanted:
        dressed.sendEvent(page.field("scans"), enter)
        dressed.sendEvent(page.field("scans"), drop)
    assert wanted.args == ["scans", ["/scans/id.jpg"]]


# The page around


def test_a_question_may_hang_on_another_page_s_answer(page_of):
    asked = FieldSpec(
        "permit",
        "Permit",
        FieldKind.TEXT,
        visible_if=lambda answers: answers.get("country") != "KZ",
    )
    page = page_of(asked, AFTER)
    assert page.field("permit").isVisible()
    page.set_known({"country": "KZ", "after": "idle"})
    assert not page.field("permit").isVisible()
    assert page.values() == {"permit": None, "after": None}


def test_a_page_s_own_answer_goes_over_another_page_s(page_of):
    shown = FieldSpec(
        "more", "More", FieldKind.TEXT, visible_if=lambda answers: answers.get("after") == "yes"
    )
    page = page_of(AFTER, shown)
    page.set_known({"after": "yes"})
    assert not page.field("more").isVisible()


def test_a_note_stands_beside_its_field_until_it_is_taken_away(page_of):
    page = page_of(AFTER)
    page.set_note("after", "+3 points")
    assert "+3 points" in [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert page.field("after").accessibleDescription() == "+3 points"
    page.set_note("after", "")
    assert "+3 points" not in [one.text() for one in page.findChildren(QLabel)]


def test_lists_words_choices_and_files_are_read_in_words():
    assert shown_value(JOBS, TWO).splitlines() == [
        "1. School 5 · 01.09.2001 – 30.06.2005",
        "2. Kazmunaigas · 09.01.2006 –",
    ]
    hobbies = FieldSpec("hobbies", "Hobbies", FieldKind.WORDS)
    assert shown_value(hobbies, ["chess", "tennis"]) == "chess, tennis"
    sexes = FieldSpec("sexes", "Sexes", FieldKind.CHOICES, list_name="sex")
    assert shown_value(sexes, ["male", "gone"]) == "Male; gone"
    assert shown_value(SCANS, [PASSPORT]) == "passport.pdf"
    assert shown_value(JOBS, []) == ""
