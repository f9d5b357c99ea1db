"""The room of vacancies by keyboard: a letter becomes a vacancy, is found, changed and ended."""

from datetime import date, timedelta

import pytest
from at_desk import CTRL, SHIFT, act, press, read, said_twice, settle, shown
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from vacancies_made import APPEARED, employer, new_bin, registered_vacancy

from app.core.vocabulary import Language, Role, Theme, VacancyState
from app.rules.ch5_vacancies import MAY_BE_MUST, OBLIGATORY
from app.services.employer_queries import find_employers
from app.services.vacancies import ReceiveLetter, receive_letter
from app.services.vacancy_data import VacancyData
from app.services.vacancy_queries import VacancySight, vacancy_page, view_vacancy
from app.services.work_about import About
from app.ui import language, theme
from app.ui.fields.form_page import FormPage
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.windows.vacancies.vacancies_room import VacanciesPage
from app.ui.windows.vacancies.vacancy_forms import (
    LetterWindow,
    RefusingLetter,
    ReopeningVacancy,
    WithdrawingVacancy,
)
from app.ui.windows.vacancies.vacancy_window import VacancyWindow
from app.ui.wizards.vacancy.vacancy_fields import LETTER, MUST, SECTIONS
from app.ui.wizards.vacancy.wizard import VacancyWizard

NAME = "«Алатау құрылыс» ЖШС"
ASKED = {spec.name: spec for _name, _title, specs in SECTIONS for spec in specs}


@pytest.fixture
def builder(rt, staff):
    return employer(rt, staff.clerk, name_kk=NAME, name_ru="ТОО «Алатау Курылыс»")


def opened(desk_of, vacancy_id, role=Role.CLERK):
    desk = desk_of(role)
    desk.open_vacancy(vacancy_id)
    settle()
    return desk, shown(desk, VacancyWindow)


def in_room(desk_of, role=Role.CLERK):
    desk = desk_of(role)
    desk.open_room("vacancies")
    settle()
    return desk, shown(desk, VacanciesPage)


def rows(room):
    return [room.model.row(at).number for at in range(room.model.rowCount())]


def begin(desk):
    """The wizard for a letter that has come."""
    press(Qt.Key.Key_V, CTRL | SHIFT)
    return shown(desk, VacancyWizard)


def answer(wizard, **values):
    """What the fields of the page are given by hand."""
    for name, value in values.items():
        wizard.page.set_values({name: value})
        wizard._on_changed(name, value)
    settle()


def what_is_obligatory(wizard):
    """The pages after the letter, as far as they must be answered."""
    press(Qt.Key.Key_Return)
    answer(wizard, occupation="7212-0", duties="Құбырларды дәнекерлеу", place="750000000")
    press(Qt.Key.Key_Return)
    answer(wizard, pay_from=250_000, schedule="full_time")
    press(Qt.Key.Key_Return)
    answer(wizard, conditions="Цех")
    press(Qt.Key.Key_Return)
    answer(wizard, education_level="post_secondary", professional_level="worker")
    answer(wizard, experience_months=12, qualification="4-разряд")


def test_the_wizard_asks_for_every_field_of_a_vacancy_and_obliges_to_those_of_54():
    kept = VacancyData.__annotations__.keys() - {"musts", "lawful_reason"}
    asked = [*ASKED, *(spec.name for spec in LETTER)]
    assert sorted(kept - set(asked)) == []
    required = {spec.name for spec in (*LETTER, *ASKED.values()) if spec.required}
    assert required - {"employer_id", "employer_bin", "employer_name_kk"} == {
        *OBLIGATORY,
        "places",
        "received_on",
    }
    musts = {spec.beside for spec in ASKED.values() if spec.beside}
    assert musts == set(MAY_BE_MUST)


def test_a_tick_stands_in_the_head_of_its_field_and_follows_it_by_tab(qtbot, dressed):
    specs = (
        FieldSpec("level", "Level", FieldKind.CHOICE, list_name="sex"),
        FieldSpec("must_level", "Must", FieldKind.CHECK, beside="level"),
        FieldSpec("other", "Other", FieldKind.TEXT),
    )
    page = FormPage(specs, date(2021, 7, 1))
    qtbot.addWidget(page)
    page.retranslate()
    page.resize(800, 300)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    press(Qt.Key.Key_Tab)
    tick = QApplication.focusWidget()
    assert tick.accessibleName() == "Level: Must"
    with qtbot.waitSignal(page.changed) as told:
        press(Qt.Key.Key_Space)
    assert told.args == ["must_level", True]
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == "other"
    assert page.values() == {"level": None, "must_level": True, "other": None}
    level = page.findChild(QComboBox, "level")
    assert (
        tick.mapTo(page, tick.rect().bottomLeft()).y()
        <= level.mapTo(page, level.rect().topLeft()).y()
    )


def test_in_large_letters_a_long_label_goes_on_in_the_next_line(qtbot, dressed):
    theme.apply(dressed, Theme.LIGHT, 150)
    words = "A label of many words for which there is no room in one line"
    page = FormPage((FieldSpec("long", words, FieldKind.TEXT, required=True),), date(2021, 7, 1))
    qtbot.addWidget(page)
    page.retranslate()
    page.resize(400, 300)
    page.show()
    qtbot.waitExposed(page)
    (label,) = (each for each in page.findChildren(QLabel) if each.text().startswith("A label"))
    assert label.text() == f"{words}\N{NO-BREAK SPACE}*"
    assert label.height() >= label.heightForWidth(label.width()) > 2 * label.fontMetrics().height()
    assert page.field("long").accessibleName() == words
    theme.apply(dressed, Theme.LIGHT, 100)
    assert label.text() == words


def test_a_letter_of_an_employer_nobody_knows_is_entered_without_leaving_it(
    rt, staff, desk_of, write
):
    desk = desk_of(Role.CLERK)
    wizard, number = begin(desk), new_bin()
    write(QApplication.focusWidget(), number)
    press(Qt.Key.Key_Return)
    assert wizard.step_name == "letter"  # who was typed is nobody, and what is asked is said
    answer(wizard, new_employer=True)
    assert wizard.answers["employer_bin"] == number
    answer(wizard, employer_name_kk="«Жаңа» ЖШС", employer_place="750000000")
    answer(wizard, appeared_on=APPEARED.isoformat())
    what_is_obligatory(wizard)
    answer(wizard, must_education_level=True, must_skills=True)
    press(Qt.Key.Key_Return)
    summary = read(wizard)
    assert "must" in summary and "Register the vacancy" not in summary
    press(Qt.Key.Key_Return)
    page = shown(desk, VacancyWindow)
    (entered,) = find_employers(rt, staff.clerk, number)
    assert page.view.row.employer_id == entered.employer_id
    assert page.view.data.musts == ("education_level",)  # a must of nothing asks nothing
    told = read(page)
    assert told.index("What a candidate must have  §57") < told.index("What is wished  §57")
    assert [term.code for term in page.view.terms if term.ended_at is None] == ["56", "58"]
    assert said_twice(page) == []  # of each term, how it was counted


def test_the_last_vacancy_of_an_employer_is_copied_and_the_same_one_twice_is_told(
    rt, staff, desk_of, builder, dressed
):
    registered_vacancy(rt, staff.clerk, builder, skills=("1С",), musts=("skills",))
    desk = desk_of(Role.CLERK)
    wizard = begin(desk)
    answer(wizard, employer_id=builder)
    assert wizard.earlier.isVisible() and wizard.answers["place"] == "750000000"
    press(Qt.Key.Key_O, CTRL)
    assert wizard.answers["skills"] == ["1С"] and wizard.answers[f"{MUST}skills"] is True
    assert wizard.step_name == "letter" and not wizard.earlier.isVisible()
    answer(wizard, appeared_on=APPEARED.isoformat())
    press(Qt.Key.Key_Return, CTRL)
    assert wizard.step_name == "check" and "Алатау" in read(wizard)
    assert "The same employer has such a vacancy in force: V-2021-000001" in read(wizard)
    assert wizard._title.text() == f"Check the vacancy: {NAME}"
    language.set_language(dressed, Language.RUSSIAN)
    settle()
    assert wizard._title.text() == "Проверка вакансии: ТОО «Алатау Курылыс»"
    press(Qt.Key.Key_Return)
    assert shown(desk, VacancyWindow).view.row.number == "V-2021-000002"


def test_excluded_posts_are_refused_and_what_is_odd_is_told_with_its_lawful_reason(
    rt, staff, desk_of, builder
):
    desk = desk_of(Role.CLERK)
    wizard = begin(desk)
    answer(wizard, employer_id=builder, appeared_on="2021-12-31")
    press(Qt.Key.Key_Return)
    assert wizard.step_name == "letter"  # nothing falls vacant tomorrow
    answer(wizard, appeared_on=APPEARED.isoformat())
    press(Qt.Key.Key_Return)
    answer(wizard, occupation="7212-0", duties="Только мужчины", place="750000000", post="судья")
    press(Qt.Key.Key_Return)
    assert wizard.step_name == "post" and "§53" in read(wizard)
    answer(wizard, post="Дәнекерлеуші")
    wizard.go_to(0)
    what_is_obligatory(wizard)
    for name, value in {"pay_from": 20_000, "duties": "Только мужчины"}.items():
        wizard.put(name, value)
    press(Qt.Key.Key_Return)
    assert wizard.step_name == "check"
    assert "minimum wage" in read(wizard) and "мужчины" in read(wizard)
    answer(wizard, lawful_reason="ҚР Еңбек кодексі")
    press(Qt.Key.Key_Return)
    assert shown(desk, VacancyWindow).view.data.lawful_reason == "ҚР Еңбек кодексі"


def test_a_letter_is_taken_in_found_and_entered_or_refused(rt, staff, desk_of, builder, write):
    desk, room = in_room(desk_of)
    press(Qt.Key.Key_M, CTRL | SHIFT)
    letter = shown(desk, LetterWindow)
    letter.form.form.set_values({"employer_id": builder, "received_on": "2021-06-30"})
    letter.form.form.set_values({"received_time": "late"})
    press(Qt.Key.Key_S, CTRL)
    assert "Type it so: 17:40" in read(shown(desk, LetterWindow))
    letter.form.form.set_values({"received_time": "17:40"})
    press(Qt.Key.Key_S, CTRL)
    room = shown(desk, VacanciesPage)
    settle()
    assert rows(room) == ["V-2021-000001"]
    press(Qt.Key.Key_Return)
    page = shown(desk, VacancyWindow)
    assert page.view.row.state is VacancyState.RECEIVED
    press(Qt.Key.Key_F9)
    wizard = shown(desk, VacancyWizard)
    assert wizard.step_name == "letter"  # since when the place is vacant is not told yet
    assert "employer_id" not in {spec.name for spec in wizard._step().asked(wizard.answers)}
    answer(wizard, appeared_on=APPEARED.isoformat())
    what_is_obligatory(wizard)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    page = shown(desk, VacancyWindow)
    assert (page.view.row.state, page.view.row.number) == (VacancyState.OPEN, "V-2021-000001")
    other = receive_letter(rt, staff.clerk, ReceiveLetter(builder, None, "2"))
    desk.open_about(About(vacancy_id=other.vacancy_id))
    settle()
    refusing = act(desk, "refuse_letter")
    assert isinstance(refusing, RefusingLetter)
    refusing.form.form.set_values({"end": "not_for_centre"})
    press(Qt.Key.Key_S, CTRL)
    assert shown(desk, VacancyWindow).view.row.state is VacancyState.REFUSED


def test_the_letter_just_taken_in_is_the_one_that_enter_opens(rt, staff, desk_of, builder):
    receive_letter(rt, staff.clerk, ReceiveLetter(builder, None, "1"))
    desk, room = in_room(desk_of)
    press(Qt.Key.Key_M, CTRL | SHIFT)
    letter = shown(desk, LetterWindow)
    letter.form.form.set_values({"employer_id": builder, "appeared_on": APPEARED.isoformat()})
    press(Qt.Key.Key_S, CTRL)
    assert shown(desk, VacanciesPage) is room
    settle()
    assert sorted(rows(room)) == ["V-2021-000001", "V-2021-000002"]
    press(Qt.Key.Key_Return)
    assert shown(desk, VacancyWindow).view.row.number == "V-2021-000002"
    press(Qt.Key.Key_F9)
    wizard = shown(desk, VacancyWizard)
    assert wizard.step_name == "post"  # the letter told all of its own page
    assert wizard.page.field("place").value() == "750000000"  # the employer's own


def test_a_vacancy_is_changed_withdrawn_and_in_force_again(rt, staff, desk_of, builder):
    number = registered_vacancy(rt, staff.clerk, builder).vacancy_id
    desk, page = opened(desk_of, number)
    press(Qt.Key.Key_E, CTRL)
    wizard = shown(desk, VacancyWizard)
    answer(wizard, places=3)
    press(Qt.Key.Key_Return, CTRL)
    press(Qt.Key.Key_Return)
    page = shown(desk, VacancyWindow)
    assert (page.view.row.places, page.view.row.places_left) == (3, 3)
    assert "Places left: 3 of 3" in read(page)
    withdrawing = act(desk, "withdraw_vacancy")
    assert isinstance(withdrawing, WithdrawingVacancy)
    press(Qt.Key.Key_S, CTRL)
    assert withdrawing.form.form.has_faults()  # for which cause?
    withdrawing.form.form.set_values({"end": "not_needed"})
    press(Qt.Key.Key_S, CTRL)
    page = shown(desk, VacancyWindow)
    assert page.view.row.state is VacancyState.WITHDRAWN
    assert isinstance(act(desk, "reopen_vacancy"), ReopeningVacancy)
    press(Qt.Key.Key_S, CTRL)
    assert shown(desk, VacancyWindow).view.row.state is VacancyState.OPEN
    press(Qt.Key.Key_C, CTRL | SHIFT)
    copy = shown(desk, VacancyWizard)
    assert copy.answers["places"] == 3 and "appeared_on" not in copy.answers


def test_the_room_sifts_and_finds_and_the_supervisor_enters_nothing(
    rt, staff, desk_of, builder, write, qtbot
):
    until = date(2021, 6, 30) + timedelta(days=400)
    for post in ("Дәнекерлеуші", "Аспаз"):
        registered_vacancy(rt, staff.clerk, builder, post=post, valid_until=until)
    registered_vacancy(rt, staff.clerk, None)
    receive_letter(rt, staff.clerk, ReceiveLetter(builder, None, "9"))
    desk, room = in_room(desk_of)
    assert len(rows(room)) == 4
    write(room.search, "аспаз")
    qtbot.waitUntil(lambda: rows(room) == ["V-2021-000002"])
    room.search.clear()
    qtbot.waitUntil(lambda: len(rows(room)) == 4)
    room.filters.state.setCurrentIndex(room.filters.state.findData(VacancyState.RECEIVED))
    room.filters.state.activated.emit(0)
    settle()
    assert rows(room) == ["V-2021-000004"]
    room.filters.clear.click()
    settle()
    assert len(rows(room)) == 4 and not room.filters.clear.isVisible()
    whose = room.filters.sought["employer_id"]
    whose.setFocus()
    write(whose, "алатау")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    press(Qt.Key.Key_Return)
    assert rows(room) == ["V-2021-000004", "V-2021-000002", "V-2021-000001"]
    room.filters.clear.click()
    settle()
    room.search.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert shown(desk, VacancyWindow).view.row.number == "V-2021-000003"
    assert vacancy_page(rt, staff.clerk, VacancySight(mine=True), 0, 9)
    desk, room = in_room(desk_of, Role.SUPERVISOR)
    assert not room._new.isVisible() and not room._letter.isVisible()
    desk.open_vacancy(view_vacancy(rt, staff.clerk, 1).row.id)
    settle()
    assert not shown(desk, VacancyWindow).panel.more.isVisible()


def test_ctrl_k_goes_to_a_vacancy_by_its_number(rt, staff, desk_of, builder, write, qtbot):
    registered_vacancy(rt, staff.clerk, builder, post="Аспаз")
    taught = registered_vacancy(rt, staff.clerk, builder, post="Дәнекерлеуші")
    desk = desk_of(Role.SUPERVISOR)
    desk.search.setFixedWidth(240)  # as beside the words of a ticket that is over its time
    for typed in ("v-2021-000002", "2"):
        press(Qt.Key.Key_K, CTRL)
        write(desk.search, typed)
        qtbot.waitUntil(lambda: desk.search.list.count() == 1)
        told = f"V-2021-000002  ·  Дәнекерлеуші  ·  {NAME}"
        assert desk.search.list.item(0).text() == told
        shown_wide = desk.search.list.viewport().width()
        assert shown_wide >= desk.search.list.sizeHintForColumn(0)
        press(Qt.Key.Key_Return)
        assert shown(desk, VacancyWindow).vacancy_id == taught.vacancy_id
    other = desk_of(Role.LOCAL_BODY)  # has no room of vacancies
    press(Qt.Key.Key_K, CTRL)
    write(other.search, "V-2021-000002")
    settle()
    assert other.search.list.count() == 0


def test_a_wizard_that_is_gone_takes_nothing_of_the_room_with_it(desk_of, dressed):
    """What the focus goes to after its last page is the window's: it lives on."""
    desk, room = in_room(desk_of)
    begin(desk)
    press(Qt.Key.Key_Escape)
    dressed.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(dressed, Theme.DARK)
    language.set_language(dressed, Language.RUSSIAN)
    settle()
    assert room.filters.sought["place"].placeholderText() == "Место"
