"""Every word is seen whole, and the windows fit the smallest screen, whatever the language."""

import pytest
from full_card import full_answers
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.core.vocabulary import Language, Role
from app.ui import language, tasks
from app.ui.context import Context
from app.ui.fields.form_page import FormPage
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.windows.desk import Desk

SMALLEST = 1280
"""Pixels across the smallest screen of a counter."""


def settle():
    for _ in range(3):
        QApplication.processEvents()
        tasks.wait_all()


@pytest.fixture(params=[Language.KAZAKH, Language.RUSSIAN])
def wizard_of(request, rt, staff, qtbot, dressed):
    """The wizard on these answers, in both languages of the papers."""
    language.set_language(dressed, request.param)
    desk = Desk(Context(rt, staff.of[Role.CLERK]), lambda: None)
    qtbot.addWidget(desk)

    def opened(**changes):
        desk.resize(SMALLEST, 720)
        desk.open_wizard(full_answers(**changes))
        desk.show()
        settle()
        return desk.here()

    yield opened
    desk.leave()
    settle()


@pytest.mark.parametrize(
    "decision", [{}, {"package_refused": True}, {"documents_unreliable": True}]
)
def test_no_step_asks_for_more_than_the_smallest_screen(wizard_of, decision):
    wizard = wizard_of(**decision)
    wizard.throw_away()  # asks first, in a longer sentence
    steps = [*range(len(wizard.step_names()))]
    for number in (*steps, *reversed(steps)):
        wizard.go_to(number)
        settle()
        assert wizard.window().minimumSizeHint().width() <= SMALLEST
        assert wizard.window().width() == SMALLEST


def test_every_button_says_what_it_does(wizard_of):
    wizard = wizard_of()
    for number in range(len(wizard.step_names())):
        wizard.go_to(number)
        settle()
        mute = [each for each in wizard.findChildren(QPushButton) if each.isVisible()]
        assert [each.objectName() for each in mute if not each.text()] == []


@pytest.mark.parametrize("decision", [{}, {"package_refused": True}])
def test_every_step_s_title_is_seen_whole(wizard_of, decision):
    wizard = wizard_of(**decision)
    for number in range(len(wizard.step_names())):
        wizard.go_to(number)
        settle()
        steps = [one for one in wizard.findChildren(QPushButton) if one.objectName()[:5] == "step_"]
        assert [one.text() for one in steps if one.width() < one.sizeHint().width()] == []


def test_every_line_of_the_summary_is_seen_whole(wizard_of):
    wizard = wizard_of()
    wizard.go_to(len(wizard.step_names()) - 1)
    settle()
    lines = [one for one in wizard._summary.findChildren(QLabel) if one.isVisible()]
    assert len(lines) > 60
    cut = [one.text() for one in lines if one.height() < one.heightForWidth(one.width())]
    assert cut == []


def test_the_identity_document_s_titles_are_seen_whole(wizard_of):
    wizard = wizard_of()
    wizard.go_to(wizard.step_names().index("documents"))
    settle()
    for name in ("identity_kind", "identity_issuer"):
        choice = wizard.page.field(name)
        wide = choice.lineEdit().width() - 8
        titles = [choice.itemText(row) for row in range(choice.count())]
        assert max(map(choice.fontMetrics().horizontalAdvance, titles)) <= wide


def test_a_title_without_room_ends_in_dots_until_it_is_gone_to(qtbot, dressed):
    spec = FieldSpec("cause", "Cause", FieldKind.CHOICE, list_name="unemployment_cause")
    page = FormPage((spec,), None)
    qtbot.addWidget(page)
    page.resize(200, 200)
    page.show()
    choice = page.field("cause")
    choice.set_value("self_employment_ended")
    short = choice.lineEdit().shown()
    assert short.endswith("…")
    assert choice.itemText(choice.currentIndex()).startswith(short[:-1])
    page.focus_first()
    settle()
    assert choice.lineEdit().shown() == choice.currentText()


def test_a_long_statement_to_be_ticked_breaks_into_lines(qtbot, dressed):
    words = "The documents were compared with their originals, which were given back at once"
    page = FormPage((FieldSpec("told", words, FieldKind.CHECK),), None)
    qtbot.addWidget(page)
    page.resize(300, 400)
    page.show()
    check = page.field("told")
    assert check.text().replace("\n", " ") == words
    lines = check.text().split("\n")
    assert len(lines) > 1
    assert max(map(check.fontMetrics().horizontalAdvance, lines)) < check.width() < 300
    assert check.height() >= len(lines) * check.fontMetrics().height()
    page.resize(900, 400)
    QApplication.processEvents()
    assert check.text() == words == check.accessibleName()
