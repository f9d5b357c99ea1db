from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCompleter, QLabel, QLineEdit

from app.core.errors import UserError
from app.core.identifiers import make_iin
from app.core.vocabulary import Language, Sex, Theme
from app.ui import language, theme
from app.ui.fields.dates import read_date, read_vague_date
from app.ui.fields.form_page import FormPage
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.keys import EVERYWHERE, KEYS, Act
from app.ui.window_keys import OF_WINDOW
from app.ui.windows.keys_overlay import KeysOverlay
from app.ui.wizards.job_seeker.background_fields import EDUCATION, JOB

TODAY = date(2026, 11, 21)
ALMATY = "750000000"
IIN = make_iin(date(1990, 5, 15), Sex.FEMALE, 40)
OTHER_DIGIT = str((int(IIN[-1]) + 1) % 10)


def spec(kind, name="asked", **more):
    return FieldSpec(name, more.pop("label", "Asked"), kind, **more)


@pytest.fixture
def page_of(qtbot):
    """Shows a page of these fields."""
    kept = []

    def make(*specs, width=900):
        page = FormPage(specs, TODAY)
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(width, 600)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    yield make


@pytest.fixture
def field_of(page_of):
    """Shows one field of this kind, with the focus in it."""

    def make(kind, **more):
        page = page_of(spec(kind, **more), spec(FieldKind.TEXT, "next"))
        page.focus_field("asked")
        return page.field("asked")

    return make


def leave(field):
    # As on a real screen, an open list gets the keys first.
    QTest.keyClick(QApplication.activePopupWidget() or field, Qt.Key.Key_Tab)


def shown_fault(page, name):
    return page._rows[name].fault_text()


# Dates


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("21.11.2026", date(2026, 11, 21)),
        ("1.2.2026", date(2026, 2, 1)),
        ("21/11/26", date(2026, 11, 21)),
        ("211126", date(2026, 11, 21)),
        ("21112026", date(2026, 11, 21)),
        ("2026-11-21", date(2026, 11, 21)),
        (" 5.3 ", date(2026, 3, 5)),
        ("150390", date(1990, 3, 15)),
        ("010147", date(1947, 1, 1)),
        ("010146", date(2046, 1, 1)),
        ("29.02.2024", date(2024, 2, 29)),
        ("+3", date(2026, 11, 24)),
        ("-1", date(2026, 11, 20)),
        ("=", TODAY),
    ],
)
def test_a_date_is_understood_as_clerks_type_it(typed, meant):
    assert read_date(typed, TODAY) == meant


@pytest.mark.parametrize(
    "typed",
    ["", "29.02.2023", "32.01.2026", "1.13.2026", "tomorrow", "21.11.0026", "+", "+99999", "2111"],
)
def test_what_is_no_date_is_not_guessed_at(typed):
    assert read_date(typed, TODAY) is None


@given(st.text(max_size=12))
def test_no_text_breaks_the_reading_of_dates(text):
    assert read_date(text, TODAY) is None or read_date(text, TODAY).year >= 1900


@given(st.dates(date(1947, 1, 1), date(2046, 12, 31)))
def test_a_date_is_read_back_from_every_way_of_writing_it(day):
    for form in ("%d.%m.%Y", "%d%m%Y", "%d%m%y", "%d/%m/%y", "%Y-%m-%d"):
        assert read_date(day.strftime(form), TODAY) == day


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2008", date(2008, 1, 1)),
        ("09.2008", date(2008, 9, 1)),
        ("9/2008", date(2008, 9, 1)),
        ("15.09.2008", date(2008, 9, 15)),
        ("13.2008", None),
        ("208", None),
    ],
)
def test_a_year_or_a_month_will_do_where_the_day_is_not_known(typed, meant):
    assert read_vague_date(typed, TODAY) == meant


def test_the_day_that_a_year_stands_for_is_shown(field_of):
    field = field_of(FieldKind.DATE, vague=True)
    QTest.keyClicks(field, "2008")
    leave(field)
    assert (field.text(), field.value()) == ("01.01.2008", "2008-01-01")


def test_a_year_alone_is_no_date_where_the_day_counts(field_of):
    field = field_of(FieldKind.DATE)
    QTest.keyClicks(field, "2008")
    assert field.fault().code == "date_not_understood"


def test_schools_and_former_work_are_dated_by_the_year():
    dated = {one.name: one for one in (*EDUCATION, *JOB) if one.kind is FieldKind.DATE}
    assert set(dated) == {"entered_on", "finished_on", "hired_on", "dismissed_on"}
    assert all(one.vague and "2008" in one.caption for one in dated.values())


def test_a_date_shows_as_papers_write_it_when_it_is_left(field_of):
    field = field_of(FieldKind.DATE)
    QTest.keyClicks(field, "+3")
    assert field.value() == "2026-11-24"
    leave(field)
    assert field.text() == "24.11.2026"


def test_a_text_that_is_no_date_stays_as_it_was_typed(page_of):
    page = page_of(spec(FieldKind.DATE), spec(FieldKind.TEXT, "next"))
    page.focus_field("asked")
    field = page.field("asked")
    QTest.keyClicks(field, "31.02.2026")
    assert shown_fault(page, "asked") == ""
    leave(field)
    assert field.text() == "31.02.2026"
    assert field.value() is None
    assert field.fault().code == "date_not_understood"
    assert shown_fault(page, "asked")


# Numbers that name


def test_an_iin_is_judged_at_its_twelfth_digit(page_of):
    page = page_of(spec(FieldKind.IIN))
    field = page.field("asked")
    QTest.keyClicks(field, IIN[:-1] + OTHER_DIGIT)
    assert field.value() is None
    assert field.fault().code == "iin_checksum"
    assert shown_fault(page, "asked")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, IIN[-1])
    assert field.value() == IIN
    assert shown_fault(page, "asked") == ""


def test_an_iin_takes_only_digits(field_of):
    field = field_of(FieldKind.IIN)
    QTest.keyClicks(field, f"{IIN[:6]} a{IIN[6:]}9")
    assert field.text() == IIN


def test_an_unfinished_iin_is_not_scolded_while_it_is_typed(page_of):
    page = page_of(spec(FieldKind.IIN), spec(FieldKind.TEXT, "next"))
    page.focus_field("asked")
    QTest.keyClicks(page.field("asked"), IIN[:5])
    assert shown_fault(page, "asked") == ""
    leave(page.field("asked"))
    assert page.field("asked").fault().code == "iin_length"
    assert shown_fault(page, "asked")


def test_a_telephone_number_is_kept_in_one_form_and_shown_in_groups(field_of):
    field = field_of(FieldKind.PHONE)
    QTest.keyClicks(field, "87011234567")
    leave(field)
    assert field.value() == "+77011234567"
    assert field.text() == "+7 701 123 45 67"


def test_money_shows_its_thousands_and_is_a_whole_number(field_of):
    field = field_of(FieldKind.MONEY)
    QTest.keyClicks(field, "1250000")
    leave(field)
    assert field.text() == "1\u00a0250\u00a0000"
    assert field.value() == 1_250_000


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [
        (FieldKind.MONEY, "12k", "number_not_understood"),
        (FieldKind.NUMBER, "-3", "number_not_understood"),
        (FieldKind.EMAIL, "aigul.mail.kz", "email_impossible"),
        (FieldKind.PHONE, "123", "phone_impossible"),
    ],
)
def test_what_cannot_be_read_gives_no_value_and_says_so(field_of, kind, typed, code):
    field = field_of(kind)
    QTest.keyClicks(field, typed)
    leave(field)
    assert field.text() == typed
    assert field.value() is None
    assert field.fault().code == code


def test_a_name_is_trimmed_and_nothing_else(field_of, write):
    field = field_of(FieldKind.NAME)
    write(field, " Әбіл  Қайыр ")
    leave(field)
    assert field.value() == field.text() == "Әбіл Қайыр"


def test_a_long_text_says_that_it_is_too_long_and_keeps_every_letter(field_of):
    field = field_of(FieldKind.TEXT_LONG, max_length=5)
    QTest.keyClicks(field, "drives well")
    assert field.value() == "drives well"
    assert field.fault().code == "text_too_long"


# What is chosen


def test_a_choice_is_found_by_any_part_of_its_title(dressed, field_of, write):
    language.set_language(dressed, Language.KAZAKH)
    field = field_of(FieldKind.CHOICE, list_name="nationalities")
    write(field._edit, "қаз")
    leave(field._edit)
    assert field.currentText() == "Қазақ"
    assert field.value() == "kazakh"


def test_what_begins_with_the_letters_is_offered_before_what_contains_them(
    dressed, field_of, write
):
    language.set_language(dressed, Language.ENGLISH)
    field = field_of(FieldKind.CHOICE, list_name="countries")
    write(field._edit, "ma")
    offered = field.completer().completionModel()
    titles = [offered.index(row, 0).data().casefold() for row in range(offered.rowCount())]
    begin = [title for title in titles if title.startswith("ma")]
    assert len(begin) > 1 < len(titles) - len(begin)
    assert titles[: len(begin)] == begin
    assert all("ma" in title for title in titles)
    in_the_list = [field.itemText(row).casefold() for row in range(field.count())]
    assert begin == [title for title in in_the_list if title.startswith("ma")]


def test_the_first_offered_is_the_one_that_enter_takes(dressed, field_of, write):
    field = field_of(FieldKind.CHOICE, list_name="countries")
    write(field._edit, "ma")
    popup = QApplication.activePopupWidget()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    first = popup.currentIndex().data()
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.currentText() == first == field.itemText(field.currentIndex())
    assert first.casefold().startswith("ma")


def test_letters_after_down_seek_anew(field_of, write):
    field = field_of(FieldKind.CHOICE, list_name="sex")
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.value() is not None
    write(field._edit, "fem")
    assert field._edit.text() == "fem"
    leave(field._edit)
    assert field.value() == "female"


@pytest.mark.parametrize("right", ["typed", "picked"])
def test_a_right_choice_takes_the_mark_off_though_the_row_is_the_same(page_of, write, right):
    page = page_of(spec(FieldKind.CHOICE, list_name="sex"), spec(FieldKind.TEXT, "next"))
    page.set_values({"asked": "male"})
    page.focus_field("asked")
    field = page.field("asked")
    field._edit.selectAll()
    write(field._edit, "xyz")
    leave(field._edit)
    assert shown_fault(page, "asked")
    page.focus_field("asked")
    field._edit.selectAll()
    if right == "typed":
        write(field._edit, "mal")
    else:
        field._edit.clear()
        field.showPopup()
        QTest.keyClick(field.view(), Qt.Key.Key_Return)
    leave(field._edit)
    assert (field.value(), shown_fault(page, "asked")) == ("male", "")


def test_a_choice_keeps_its_value_when_the_language_changes(dressed, field_of, qtbot):
    field = field_of(FieldKind.CHOICE, list_name="sex")
    field.set_value("female")
    assert field.currentText() == "Female"
    with qtbot.assertNotEmitted(field.edited):
        language.set_language(dressed, Language.RUSSIAN)
        qtbot.waitUntil(lambda: field.currentText() == "Женский")
    assert field.value() == "female"


def test_a_text_that_is_in_no_list_is_kept_and_is_no_choice(field_of):
    field = field_of(FieldKind.CHOICE, list_name="sex")
    QTest.keyClicks(field._edit, "xyz")
    leave(field._edit)
    assert field.value() is None
    assert field.unread() == "xyz"
    assert field.fault().code == "choice_not_understood"


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_PageUp])
def test_the_keys_that_turn_pages_scroll_and_choose_nothing(page_of, key):
    page = page_of(*(spec(FieldKind.CHOICE, f"n{n}", list_name="sex") for n in range(30)))
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before, field = bar.value(), page.field("n0")
    field.set_value("male")
    QTest.keyClick(field, key)
    assert field.value() == "male"
    assert bar.value() > before if key == Qt.Key.Key_PageDown else bar.value() < before


def test_an_open_list_shows_its_longest_title_whole_and_on_the_screen(page_of):
    page = page_of(
        spec(FieldKind.CHOICE, "one", list_name="sex"),
        spec(FieldKind.CHOICE, "asked", list_name="unemployment_cause"),
        width=700,
    )
    field = page.field("asked")
    field.addItem("Long " * 15)
    view, screen = field.view(), page.screen().availableGeometry()
    page.move(screen.right() - 700, 0)
    field.showPopup()
    longest = view.fontMetrics().horizontalAdvance("Long " * 15)
    assert longest > field.width()
    assert view.width() >= min(longest, screen.width())
    assert view.window().geometry().right() <= screen.right()
    field.hidePopup()


def test_what_was_chosen_is_told_whole_by_a_tip(field_of):
    field = field_of(FieldKind.CHOICE, list_name="unemployment_cause")
    field.set_value(field.itemData(3))
    assert field.toolTip() == field.itemText(3)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.toolTip() == field.itemText(4)


def test_the_wheel_changes_no_answer(field_of, dressed):
    field = field_of(FieldKind.CHOICE, list_name="sex")
    field.set_value("male")
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    at, turn = QPointF(5, 5), QPoint(0, -120)
    dressed.sendEvent(field, QWheelEvent(at, at, turn, turn, *none, False))
    assert field.value() == "male"


def test_yes_no_can_also_be_unanswered(field_of, qtbot):
    field = field_of(FieldKind.YES_NO)
    assert field.value() is None
    with qtbot.waitSignal(field.edited):
        QTest.keyClick(field._no, Qt.Key.Key_Space)
    assert field.value() is False
    field.set_value(True)
    assert field.value() is True
    field.set_value(None)
    assert field.value() is None


def test_a_tick_is_its_own_label(page_of):
    page = page_of(spec(FieldKind.CHECK, label="Consents"))
    box = page.field("asked")
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.value() is True
    assert box.text() == "Consents"
    assert "Consents" not in [
        label.text() for label in page.findChildren(QLabel) if label.isVisible()
    ]


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [(FieldKind.PLACE, "Алматы", ALMATY), (FieldKind.OCCUPATION, "бухгалтер", None)],
)
def test_a_search_is_typed_walked_and_taken_by_keys(field_of, write, qtbot, kind, typed, code):
    field = field_of(kind)
    write(field, typed)
    popup = field.findChild(QCompleter).popup()
    qtbot.waitUntil(popup.isVisible)
    assert field.value() is None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Up)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert field.value() == (code or field.value())
    assert field.value() is not None
    assert field.text().startswith(field.describe(field.value(), Language.ENGLISH)[:5])
    assert field.fault() is None


def test_a_place_shows_where_it_lies_under_its_name(field_of, write, qtbot):
    field = field_of(FieldKind.PLACE)
    write(field, "Қарасу")
    popup = field.findChild(QCompleter).popup()
    qtbot.waitUntil(popup.isVisible)
    assert all(hit.path for hit in field._hits.hits)


def test_a_place_that_was_not_taken_from_the_list_is_no_place(field_of, write, qtbot):
    field = field_of(FieldKind.PLACE)
    field.set_value(ALMATY)
    write(field, "x")
    leave(field)
    assert field.value() is None
    assert field.fault().code == "choice_not_understood"


def test_a_search_that_finds_nothing_says_so(page_of, write, qtbot):
    page = page_of(spec(FieldKind.PLACE), spec(FieldKind.TEXT, "other"))
    field = page.field("asked")
    write(field, "Ъъъ")
    qtbot.waitUntil(lambda: "Nothing is found" in field.accessibleDescription())
    told = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    assert any(words.startswith("Nothing is found") for words in told)
    write(field, "Алматы")
    popup = field.findChild(QCompleter).popup()
    qtbot.waitUntil(popup.isVisible)
    assert "Nothing is found" not in field.accessibleDescription()
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.value() is not None


def test_a_place_is_named_in_the_language_of_the_moment(dressed, field_of, qtbot):
    field = field_of(FieldKind.PLACE)
    field.set_value(ALMATY)
    kazakh = field.describe(ALMATY, Language.KAZAKH)
    language.set_language(dressed, Language.KAZAKH)
    qtbot.waitUntil(lambda: field.text() == kazakh)
    assert field.value() == ALMATY


# The page

LISTS = {FieldKind.CHOICE: "sex", FieldKind.CHOICES: "driving_licence"}
ALL_KINDS = tuple(
    spec(kind, kind.value, list_name=LISTS.get(kind, ""), specs=(spec(FieldKind.TEXT, "inner"),))
    for kind in FieldKind
)
ANSWERS = {
    "text": "Абай көшесі, 5",
    "name": "Әйгерім",
    "iin": IIN,
    "date": "1990-05-15",
    "choice": "female",
    "place": ALMATY,
    "occupation": None,
    "phone": "+77011234567",
    "email": "aigul@mail.kz",
    "money": 250_000,
    "number": 3,
    "check": True,
    "text_long": "Есеп жүргізу",
    "yes_no": False,
    "password": " құпия сөз ",
    "list": [{"inner": "мектеп"}, {"inner": "колледж"}],
    "words": ["тігу", "кесте тігу"],
    "choices": ["b", "c"],
    "files": [{"id": 7, "name": "куәлік.pdf", "size": 52_000}],
    "record": 12,
}


def test_a_page_gives_back_the_values_it_was_given(page_of, qtbot):
    page = page_of(*ALL_KINDS)
    with qtbot.assertNotEmitted(page.changed):
        page.set_values(ANSWERS)
    assert page.values() == ANSWERS
    assert not page.has_faults()


def test_values_that_are_not_named_stay(page_of):
    page = page_of(*ALL_KINDS)
    page.set_values(ANSWERS)
    page.set_values({"number": 4, "unknown": 1})
    assert page.values() == {**ANSWERS, "number": 4}


def test_each_change_is_told_once_with_its_field(page_of, qtbot):
    page = page_of(spec(FieldKind.NUMBER))
    told = []
    page.changed.connect(lambda name, value: told.append((name, value)))
    QTest.keyClicks(page.field("asked"), "12")
    QTest.keyClicks(page.field("asked"), " ")
    assert told == [("asked", 1), ("asked", 12)]


def test_a_language_switch_loses_nothing_typed(dressed, page_of, qtbot):
    page = page_of(*ALL_KINDS)
    page.set_values(ANSWERS)
    page.field("date").setText("31.02")
    language.set_language(dressed, Language.KAZAKH)
    qtbot.waitUntil(lambda: page.field("choice").currentText() == "Әйел")
    assert page.values() == {**ANSWERS, "date": None}
    assert page.field("date").text() == "31.02"


def test_what_could_not_be_read_goes_with_the_draft(page_of):
    page = page_of(*ALL_KINDS)
    page.field("date").setText("31.02")
    page.field("iin").setText("9005")
    kept = page.unread()
    assert kept == {"date": "31.02", "iin": "9005"}
    later = page_of(*ALL_KINDS)
    later.set_values(page.values())
    later.set_unread(kept)
    assert later.unread() == kept


def test_every_field_has_its_name_its_accessible_name_and_a_buddy(page_of):
    page = page_of(*ALL_KINDS)
    buddies = {label.buddy() for label in page.findChildren(QLabel)}
    for asked in ALL_KINDS:
        widget = page.field(asked.name)
        assert widget.objectName() == asked.name
        assert widget.accessibleName() == "Asked"
        assert widget in buddies


def test_tab_goes_through_the_fields_in_reading_order(page_of, dressed):
    names = ["name", "date", "place", "number", "text"]
    page = page_of(*(spec(FieldKind(name), name) for name in names))
    page.focus_first()
    seen = []
    for _ in names:
        seen.append(dressed.focusWidget().objectName())
        QTest.keyClick(dressed.focusWidget(), Qt.Key.Key_Tab)
    assert seen == names


DEPENDING = (
    spec(FieldKind.YES_NO, "moves"),
    spec(FieldKind.TEXT, "where", visible_if=lambda values: values["moves"] is True),
    spec(FieldKind.TEXT, "when", visible_if=lambda values: bool(values["where"])),
)


def test_a_field_is_asked_only_where_it_applies(page_of):
    page = page_of(*DEPENDING)
    assert not page.field("where").isVisible()
    QTest.keyClick(page.field("moves")._yes, Qt.Key.Key_Space)
    assert page.field("where").isVisible()
    QTest.keyClicks(page.field("where"), "Oral")
    assert page.field("when").isVisible()
    QTest.keyClick(page.field("moves")._no, Qt.Key.Key_Space)
    assert not page.field("where").isVisible()
    assert not page.field("when").isVisible()
    assert page.values() == {"moves": False, "where": None, "when": None}


def test_a_field_that_hangs_on_a_later_one_is_hidden_too(page_of):
    page = page_of(
        spec(FieldKind.TEXT, "number", visible_if=lambda values: not values["without"]),
        spec(FieldKind.TEXT, "reason", visible_if=lambda values: bool(values["without"])),
        spec(FieldKind.CHECK, "without"),
    )
    page.field("without").click()
    assert not page.field("number").isVisible() and page.field("reason").isVisible()


def test_what_is_typed_into_the_first_field_replaces_its_answer(page_of):
    page = page_of(spec(FieldKind.TEXT, "asked"))
    page.set_values({"asked": "before"})
    page.focus_first()
    QTest.keyClicks(page.field("asked"), "now")
    assert page.values() == {"asked": "now"}


def test_an_answer_comes_back_with_its_question(page_of):
    page = page_of(*DEPENDING)
    page.set_values({"moves": True, "where": "Oral"})
    page.set_values({"moves": False})
    assert page.values()["where"] is None
    page.set_values({"moves": True})
    assert page.values()["where"] == "Oral"


def test_faults_stand_beside_the_field_and_in_the_list_above(page_of, dressed):
    page = page_of(
        spec(FieldKind.NAME, "first", label="Given name"),
        spec(FieldKind.NAME, "last", label="Surname"),
    )
    page.show_faults({"last": "Type the name."})
    words = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Type the name." in words
    assert any("Surname: Type the name." in text for text in words)
    assert page.field("last").property("invalid") is True
    assert page.field("last").accessibleDescription() == "Type the name."
    assert dressed.focusWidget() is page.field("last")
    assert page.has_faults()


def test_an_entry_of_the_list_jumps_to_its_field_by_key(page_of, dressed, qtbot):
    page = page_of(spec(FieldKind.NAME, "first"), spec(FieldKind.NAME, "last"))
    page.show_faults({"first": "Type the name.", "last": "Type the name."})
    entry = page.findChild(QLabel, "fault_last")
    entry.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(entry, Qt.Key.Key_Tab)
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert dressed.focusWidget() is page.field("last")


def test_a_fault_is_told_in_the_language_of_the_moment(dressed, page_of, qtbot, monkeypatch):
    page = page_of(spec(FieldKind.IIN))
    page.show_faults({"asked": UserError("iin_length")})
    english = shown_fault(page, "asked")
    monkeypatch.setattr("app.ui.messages._by_qt", lambda _context, text: text.upper())
    language.set_language(dressed, Language.KAZAKH)
    line = page._rows["asked"]._line.text
    qtbot.waitUntil(lambda: line.text() == english.upper())


def test_a_fault_is_gone_when_the_answer_is_changed(page_of):
    page = page_of(spec(FieldKind.NAME))
    page.show_faults({"asked": "Type the name."})
    QTest.keyClicks(page.field("asked"), "A")
    assert shown_fault(page, "asked") == ""
    assert page.field("asked").property("invalid") is False
    assert page.findChild(QLabel, "fault_asked") is None or not page._summary.isVisible()


def test_a_field_far_below_is_brought_into_view(page_of, qtbot):
    page = page_of(*(spec(FieldKind.TEXT, f"n{number}") for number in range(30)))
    page.show_faults({"n29": "Type it."})
    field = page.field("n29")
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 0)
    top = field.mapTo(page.viewport(), QPoint(0, 0)).y()
    assert 0 <= top <= page.viewport().height() - field.height()


def test_short_fields_share_a_line_only_where_there_is_room(page_of, qtbot):
    page = page_of(spec(FieldKind.DATE, "a"), spec(FieldKind.DATE, "b"), width=900)
    first, second = page._rows["a"], page._rows["b"]
    qtbot.waitUntil(lambda: first.y() == second.y() and first.x() < second.x())
    page.resize(420, 600)
    qtbot.waitUntil(lambda: first.x() == second.x() and first.y() < second.y())


def test_nothing_is_cut_at_twice_the_text_size(dressed, page_of, qtbot):
    theme.apply(dressed, Theme.LIGHT, 200)
    page = page_of(spec(FieldKind.NAME, label="Surname", caption="By the document " * 10))
    page.show_faults({"asked": "Two alphabets in one word. " * 6})
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.wordWrap() and label.text():
            qtbot.waitUntil(
                lambda label=label: label.height() >= label.heightForWidth(label.width())
            )
    assert page.horizontalScrollBar().maximum() == 0
    assert page.field("asked").fontMetrics().height() < page.field("asked").height()


# Words around


def test_dates_and_numbers_are_written_as_on_the_papers():
    assert language.format_date(date(2026, 1, 5)) == "05.01.2026"
    assert language.format_number(1_250_000) == "1\u00a0250\u00a0000"


def test_the_present_language_is_the_one_set_last(dressed):
    language.set_language(dressed, Language.KAZAKH)
    assert language.current() == Language.KAZAKH
    assert language.locale().name() == "kk_KZ"


def test_the_list_of_keys_shows_a_window_s_own_and_those_that_work_everywhere(qtbot):
    overlay = KeysOverlay([Act.PRINT, Act.LOCK])
    qtbot.addWidget(overlay)
    words = [label.text() for label in overlay.findChildren(QLabel)]
    assert {"F8", "Print", "Ctrl+K", "Alt+1…9"} <= set(words)
    assert words.count("Ctrl+L") == 1


def test_no_two_acts_of_a_window_share_a_key():
    for window, own in OF_WINDOW.items():
        keys = [KEYS[act].keys for act in (*own, *EVERYWHERE) if KEYS[act].keys]
        assert len(keys) == len(set(keys)), window


def test_line_edits_of_a_page_are_reachable_by_the_field_s_name(page_of):
    page = page_of(spec(FieldKind.TEXT, "street"))
    assert page.findChild(QLineEdit, "street") is page.field("street")
