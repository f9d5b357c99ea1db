"""§56-58: people are chosen for a vacancy in one window: what is asked is changed on the spot, two
are compared, one who is missing is asked for, several are offered it, the list is kept."""

from at_desk import CTRL, PLAIN, press, read, said_twice, settle, shown
from decided import job_seeker
from factories import card_data, person_data
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from vacancies_made import registered_vacancy

from app.core.vocabulary import Form, Role, VacancyEnd
from app.rules.selection_weights import Criterion
from app.services.candidates import candidates_of
from app.services.card_data import JobData
from app.services.kept_selections import kept_of_vacancy
from app.services.vacancies import WithdrawVacancy, withdraw_vacancy
from app.services.vacancy_queries import view_vacancy
from app.ui.fields.form_page import FormPage
from app.ui.search_line import TYPING_PAUSE_MS
from app.ui.windows.paper import PaperWindow
from app.ui.windows.selection.kept import KeptLists
from app.ui.windows.selection.reasons import placed
from app.ui.windows.vacancies.candidates_choice import CandidatesChoice
from app.ui.windows.vacancies.candidates_offer import OfferToSeveral
from app.ui.windows.vacancies.vacancy_window import VacancyWindow

ASKED = {"occupation": "4110-0", "experience_months": 24, "skills": ("1С",)}


def clerk_of(rt, staff, surname, **card):
    person = person_data(surname=surname, given_name="Айгүл", patronymic="")
    return job_seeker(rt, staff, person=person, card=card_data(**card))


def three(rt, staff):
    """One that fits in all, one without the skill, and one who would have to move."""
    jobs = (JobData("4110-0", years=3),)
    return (
        clerk_of(rt, staff, "Алдабергенова", jobs=jobs, special_skills=("1С",)),
        clerk_of(rt, staff, "Жанбосынова", jobs=jobs, target_groups=("disability",)),
        clerk_of(rt, staff, "Қырықбаева", address_place="431010000", consent_to_move=False),
    )


def open_choice(desk, vacancy_id):
    desk.open_vacancy(vacancy_id)
    settle()
    press(Qt.Key.Key_F, CTRL)
    return shown(desk, CandidatesChoice)


def ids(choice):
    return [item.case_id for item in choice.model.rows]


def reasons(choice, criterion, column=1):
    """What is told of a criterion, in the column of one of those told of."""
    line = 1 + list(Criterion).index(criterion)
    return choice.reasons.model.index(line, column).data()


def waited(qtbot):
    qtbot.wait(TYPING_PAUSE_MS + 20)
    settle()


def test_what_is_asked_changes_the_list_at_once_and_comes_back(rt, staff, desk_of, qtbot):
    done = registered_vacancy(rt, staff.clerk, accessible=True, **ASKED)
    fits, lacks, _far = three(rt, staff)
    choice = open_choice(desk_of(Role.CLERK), done.vacancy_id)
    assert ids(choice) == [fits.case_id, lacks.case_id]
    assert "Best first: 2 of 3 registered" in choice.note.text()
    assert "no consent to move (L12.1): 1" in choice.note.text()
    assert reasons(choice, Criterion.SKILLS) == "160/160, 1С"
    assert reasons(choice, Criterion.EXPERIENCE, 0) == "Experience, 2 y."
    press(Qt.Key.Key_G, CTRL)
    assert ids(choice) == [lacks.case_id, fits.case_id]
    assert "target group" in choice.model.index(0, 1).data()
    assert "Of target groups, first: 1. Left out: lives" in choice.note.text()
    press(Qt.Key.Key_G, CTRL)
    press(Qt.Key.Key_E, CTRL)  # a must in place of a wish
    form = choice.wishes.form
    assert form.field("occupation").hasFocus()
    assert form.field("must_skills").accessibleName() == "Skills asked for: Must"
    assert said_twice(choice) == []
    form.focus_field("must_skills")
    QTest.keyClick(form.field("must_skills"), Qt.Key.Key_Space)
    waited(qtbot)
    assert ids(choice) == [fits.case_id]
    form.focus_field("experience_months")
    form.field("experience_months").selectAll()
    QTest.keyClicks(form.field("experience_months"), "600")
    form.focus_field("must_experience_months")
    QTest.keyClick(form.field("must_experience_months"), Qt.Key.Key_Space)
    waited(qtbot)
    assert ids(choice) == []
    said = choice.note.text().splitlines()
    assert said[0] == "Nobody of 3 registered meets all that must be met."
    assert "experience: 3" in said[1]
    assert "Changed here for this list only: 3" in read(choice)
    press(Qt.Key.Key_R, CTRL)
    waited(qtbot)
    assert ids(choice) == [fits.case_id, lacks.case_id]
    press(Qt.Key.Key_Escape, PLAIN)
    assert choice.isVisible() and not choice.sides.changes_wishes() and choice.search.hasFocus()


def test_the_list_stands_before_the_wishes_are_made_between_the_keys(rt, staff, desk_of, qtbot):
    done = registered_vacancy(rt, staff.clerk, **ASKED)
    three(rt, staff)
    choice = open_choice(desk_of(Role.CLERK), done.vacancy_id)
    assert ids(choice) and choice.findChild(FormPage) is None
    qtbot.waitUntil(lambda: choice.findChild(FormPage) is not None)
    settle()
    assert choice.wishes.form.field("experience_months").value() == 24
    assert choice.wishes.differing() == {}


def test_one_who_is_ticked_is_judged_anew_when_what_is_asked_changes(rt, staff, desk_of, qtbot):
    done = registered_vacancy(rt, staff.clerk, accessible=True, **ASKED)
    fits, lacks, _far = three(rt, staff)
    choice = open_choice(desk_of(Role.CLERK), done.vacancy_id)
    assert "Left out: lives elsewhere" in choice.note.text()
    assert choice.search.hasFocus()
    press(Qt.Key.Key_A, CTRL)
    assert choice.note.text().startswith("Ticked: 2. Best first: 2 of 3 registered")
    assert "Left out: lives elsewhere" in choice.note.text()  # what is ticked hides no reason
    press(Qt.Key.Key_E, CTRL)
    form = choice.wishes.form
    form.focus_field("must_skills")
    QTest.keyClick(form.field("must_skills"), Qt.Key.Key_Space)
    waited(qtbot)
    assert ids(choice) == [lacks.case_id, fits.case_id]  # he is in the list no more, but ticked
    press(Qt.Key.Key_Escape, PLAIN)
    choice.table.selectRow(0)
    settle()
    assert "Left out: skills" in read(choice)
    assert reasons(choice, Criterion.SKILLS, 0) == "Skills, must, 1С"
    table = choice.reasons.table
    wide = sum(table.columnWidth(at) for at in range(table.model().columnCount()))
    assert wide <= table.viewport().width()  # nothing that is told is cut
    choice.table.selectRow(1)
    press(Qt.Key.Key_O, CTRL)
    told = read(shown(choice.window(), OfferToSeveral))
    assert "Жанбосынова Айгүл does not meet it: skills" in told
    assert "Алдабергенова Айгүл does not meet it" not in told


def test_two_are_compared_and_one_who_is_missing_is_explained(rt, staff, desk_of, write, qtbot):
    done = registered_vacancy(rt, staff.clerk, accessible=True, **ASKED)
    _fits, _lacks, far = three(rt, staff)
    choice = open_choice(desk_of(Role.CLERK), done.vacancy_id)
    press(Qt.Key.Key_D, CTRL)
    press(Qt.Key.Key_Down)
    assert choice.reasons.count() == 2
    assert reasons(choice, Criterion.SKILLS, 1).startswith("160/160")
    assert reasons(choice, Criterion.SKILLS, 2).startswith("0/160")
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_D, CTRL)
    assert choice.reasons.count() == 1
    write(choice.search, "Қырық")
    waited(qtbot)
    assert ids(choice) == [far.case_id]
    assert "Left out: lives elsewhere, no consent to move (L12.1)" in read(choice)
    press(Qt.Key.Key_O, CTRL)  # the clerk decides; what he knows is said once more
    window = shown(choice.window(), OfferToSeveral)
    assert "Қырықбаева Айгүл does not meet it: lives elsewhere" in read(window)
    press(Qt.Key.Key_Escape)
    assert kept_of_vacancy(rt, staff.clerk, done.vacancy_id) == ()


def test_those_ticked_are_offered_it_in_one_act_and_the_list_is_kept_and_printed(
    rt, staff, desk_of
):
    done = registered_vacancy(rt, staff.clerk, accessible=True, **ASKED)
    fits, lacks, _far = three(rt, staff)
    desk = desk_of(Role.CLERK)
    choice = open_choice(desk, done.vacancy_id)
    press(Qt.Key.Key_S, CTRL)
    assert "The list is kept with the vacancy." in read(choice)
    press(Qt.Key.Key_F8)
    assert shown(desk, PaperWindow).ready.form is Form.SELECTION
    press(Qt.Key.Key_Escape)
    choice = shown(desk, CandidatesChoice)
    assert len(kept_of_vacancy(rt, staff.clerk, done.vacancy_id)) == 1  # the same list, once
    press(Qt.Key.Key_G, CTRL)
    press(Qt.Key.Key_A, CTRL)
    choice.table.setFocus()
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_O, CTRL)
    assert "Offer the vacancy: 2" in read(shown(desk, OfferToSeveral))
    press(Qt.Key.Key_S, CTRL)
    page = shown(desk, VacancyWindow)
    assert "Done: 2." in read(page).splitlines()
    offered = candidates_of(rt, staff.clerk, done.vacancy_id)
    assert {row.case_id for row in offered if row.offer} == {fits.case_id, lacks.case_id}
    newest, oldest = kept_of_vacancy(rt, staff.clerk, done.vacancy_id)
    assert (newest.count, newest.look.priority, oldest.look.priority) == (2, True, False)
    kept = page.findChild(KeptLists)
    line = kept.findChild(QPushButton, f"kept_{newest.id}")
    assert "in the list: 2" in line.text() and "target groups first" in line.text()
    page.candidates.findChild(QPushButton, "print_candidates").setFocus()
    press(Qt.Key.Key_Tab)
    assert line.hasFocus()  # in the order in which one reads
    press(Qt.Key.Key_Space)
    assert shown(desk, PaperWindow).ready.form is Form.SELECTION


def test_a_vacancy_that_is_over_meanwhile_says_so(rt, staff, desk_of):
    done = registered_vacancy(rt, staff.clerk, accessible=True, **ASKED)
    three(rt, staff)
    choice = open_choice(desk_of(Role.CLERK), done.vacancy_id)
    version = view_vacancy(rt, staff.clerk, done.vacancy_id).version
    command = WithdrawVacancy(done.vacancy_id, version, VacancyEnd.NOT_NEEDED)
    withdraw_vacancy(rt, staff.clerk, command)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_S, CTRL)
    assert "changed" in choice.banner.text.text()
    press(Qt.Key.Key_F5)
    assert "The vacancy is not in force any more." in choice.banner.text.text()
    assert choice.best is None
    assert not any(verb.isEnabled() for verb in choice.verbs.values())


def test_a_must_stands_below_what_it_is_said_of_where_there_is_no_room_beside(dressed):
    font = dressed.font().toString()
    for bar, words in ((False, "Образование"), (True, "80/80")):
        high, beside = placed(words, "обязательно", 400, font, bar=bar)
        higher, below = placed(words, "обязательно", 130, font, bar=bar)
        assert beside.y() == below.x() == 0 < beside.x()
        assert below.y() >= high and higher > high
