"""Every question of an application says how it is meant, where the focus is."""

import re
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

import pytest
from full_card import full_answers
from PySide6.QtWidgets import QApplication, QLabel

from app.core.vocabulary import Language, Role
from app.ui import language, tasks
from app.ui.context import Context
from app.ui.fields import help_line
from app.ui.fields.form_page import FormPage
from app.ui.fields.form_row import FormRow
from app.ui.fields.help_line import HelpLine
from app.ui.fields.spec import LONGEST_WORDS, FieldKind, FieldSpec
from app.ui.parts import button, column
from app.ui.windows.desk import Desk
from app.ui.wizards.job_seeker import package_fields
from app.ui.wizards.job_seeker.card_fields import CARD_SECTIONS
from app.ui.wizards.vacancy import vacancy_fields

_WITH_A_LIMIT = (FieldKind.NAME, FieldKind.TEXT, FieldKind.TEXT_LONG, FieldKind.EMAIL)


def every(specs: Sequence[FieldSpec]) -> Iterator[FieldSpec]:
    for spec in specs:
        yield spec
        yield from every(spec.specs)


ASKED = [
    *(spec for _name, _title, specs in CARD_SECTIONS for spec in every(specs)),
    *every(package_fields.DOCUMENTS),
    *every(package_fields.EMPLOYED),
    *every(package_fields.INQUIRIES),
    *every(package_fields.DECISION),
    *every(package_fields.PACKAGE_REFUSAL),
    *every(vacancy_fields.LETTER),
    *(spec for _name, _title, specs in vacancy_fields.SECTIONS for spec in every(specs)),
    *every(vacancy_fields.CHECK),
]


@pytest.mark.parametrize("tongue", list(Language))
def test_every_question_has_its_help_in_every_language(dressed, tongue):
    assert len(ASKED) > 100
    language.set_language(dressed, tongue)
    told = [(spec.name, language.translated("Field", spec.help)) for spec in ASKED]
    assert [name for name, words in told if not words] == []
    if tongue is not Language.ENGLISH:
        assert [
            spec.name for spec, (_, words) in zip(ASKED, told, strict=True) if words == spec.help
        ] == []


def test_a_help_names_the_limit_that_is_checked():
    limited = [spec for spec in ASKED if spec.kind in _WITH_A_LIMIT]
    assert [s.name for s in limited if f"p to {s.max_length} " not in s.help] == []
    listed = [spec for spec in ASKED if spec.kind is FieldKind.WORDS]
    assert [spec.name for spec in listed if f"up to {LONGEST_WORDS} " not in spec.help] == []


@pytest.fixture
def wizard(rt, staff, qtbot, dressed):
    desk = Desk(Context(rt, staff.of[Role.CLERK]), lambda: None)
    qtbot.addWidget(desk)
    desk.resize(1280, 720)
    desk.open_wizard(full_answers())
    desk.show()
    desk.activateWindow()
    settle()
    yield desk.here()
    desk.leave()
    settle()


def settle():
    for _ in range(3):
        QApplication.processEvents()
        tasks.wait_all()


def test_the_wizard_tells_the_help_of_each_field_and_no_page_moves(wizard, dressed):
    line = wizard.findChild(QLabel, "help")
    for number in range(len(wizard.step_names()) - 1):
        wizard.go_to(number)
        settle()
        height = wizard.page.height()
        for row in asked(wizard.page):
            row.focus()
            settle()
            spec = row.spec
            assert line.accessibleName() == spec.help
            assert line.text() == language.unbroken(spec.help)
            assert line.height() >= line.heightForWidth(line.width())
            assert wizard.page.height() == height
            assert spec.help in heard(dressed.focusWidget())
            assert row.toolTip() == f"<qt>{escape(spec.help, quote=False)}</qt>"


def asked(page: FormPage) -> list[FormRow]:
    rows = (page._rows[name] for name in page.values())
    return [row for row in rows if row.isVisible() and row.spec.kind is not FieldKind.LIST]


def heard(widget) -> str:
    return widget.accessibleDescription()


def test_an_entry_of_a_list_asks_for_itself_and_what_is_no_field_for_nothing(qtbot, dressed):
    inner = FieldSpec("years", "Years", FieldKind.NUMBER, help="Full years")
    specs = (FieldSpec("jobs", "Jobs", FieldKind.LIST, specs=(inner,), help="One after another"),)
    page, press = FormPage(specs, None), button()
    line = HelpLine(page)
    window = QLabel()
    window.setLayout(column(page, line, press))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    settle()
    page.focus_first()
    assert line.text() == "One after another"
    page.field("jobs").add()
    assert line.text() == "Full years"
    press.setFocus()
    assert line.text() == ""


def test_what_is_wrong_is_heard_instead_of_the_help(qtbot, dressed):
    spec = FieldSpec("sure", "Sure", FieldKind.YES_NO, help="Ask", caption="Yes or no")
    page = FormPage((spec,), None)
    qtbot.addWidget(page)
    page.show()
    page.focus_first()
    assert heard(page.window().focusWidget()) == "Ask Yes or no"
    page.show_faults({"sure": "Choose"})
    assert heard(page.window().focusWidget()) == "Choose"


def test_no_name_that_is_read_aloud_is_left_in_english() -> None:
    """A screen reader would say "card" in the middle of Kazakh: each name goes through tr()."""
    sources = Path(help_line.__file__).parents[1].rglob("*.py")
    literal = re.compile(r'setAccessibleName\("\w')
    assert [path for path in sources if literal.search(path.read_text(encoding="utf-8"))] == []
