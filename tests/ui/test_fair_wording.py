"""What discriminates in a vacancy's text is underlined while one types, and quoted (L28.2.7)."""

from datetime import date

import pytest
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.vocabulary import Language
from app.ui import language, theme
from app.ui.fields.form_page import FormPage
from app.ui.fields.spec import FieldKind, FieldSpec

SPECS = (
    FieldSpec("post", "Post", FieldKind.TEXT, fair_wording=True),
    FieldSpec("duties", "Duties", FieldKind.TEXT_LONG, max_length=1000, fair_wording=True),
    FieldSpec("note", "Note", FieldKind.TEXT),
)


@pytest.fixture
def page(qtbot):
    page = FormPage(SPECS, date(2026, 11, 21))
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def said(page, name):
    return page._rows[name]._wording.text()


def underlined(field):
    assert all(
        one.format.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
        for one in field.extraSelections()
    )
    return [one.cursor.selectedText() for one in field.extraSelections()]


def warning_dots(field):
    picture, colour = field.grab().toImage(), QColor(theme.colours().warning)
    return sum(
        picture.pixelColor(x, y) == colour
        for x in range(picture.width())
        for y in range(picture.height())
    )


def test_words_are_underlined_and_quoted_while_one_types(qtbot, page):
    duties = page.field("duties")
    duties.setFocus()
    QTest.keyClicks(duties, "1) ")
    duties.insertPlainText("😀 женская одежда; только девушки до 30 лет")
    qtbot.waitUntil(lambda: bool(said(page, "duties")))
    assert underlined(duties) == ["девушки", "до 30 лет"]
    assert "“девушки” (sex), “до 30 лет” (age): a vacancy may not" in said(page, "duties")
    assert said(page, "duties") in duties.accessibleDescription()
    assert not page.has_faults()  # it warns, and stops nothing
    duties.setPlainText("женская одежда")
    qtbot.waitUntil(lambda: not said(page, "duties"))
    assert underlined(duties) == []
    assert not page._rows["duties"]._wording.isVisible()


def test_a_value_that_is_shown_is_judged_too_and_in_the_language_of_the_moment(qtbot, page):
    page.set_values({"post": "Күзетші, ер адам", "note": "ер адам"})
    qtbot.waitUntil(lambda: bool(said(page, "post")))
    assert warning_dots(page.field("post")) > 0
    assert page._rows["note"]._wording is None
    assert warning_dots(page.field("note")) == 0
    language.set_language(QApplication.instance(), Language.KAZAKH)
    kazakh = "«ер адам» (жынысы): бос орын туралы ақпаратта"
    qtbot.waitUntil(lambda: said(page, "post").startswith(kazakh))
