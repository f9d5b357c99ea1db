"""The room of employers by keyboard: found, entered, dismissals told, quotas reckoned."""

from datetime import date

import pytest
from at_desk import CTRL, SHIFT, press, read, settle, shown
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from vacancies_made import registered_vacancy

from app.core.errors import UserError
from app.core.vocabulary import DismissalCause, Role
from app.services.employer_queries import employer_page, find_employers
from app.services.employers import ChangeEmployer, EmployerData, change_employer, enter_employer
from app.ui.keys import rail_key
from app.ui.windows.employers.employer_form import EmployerForm
from app.ui.windows.employers.employer_window import EmployerWindow
from app.ui.windows.employers.employers_room import EmployersPage
from app.ui.windows.employers.notice_form import NoticeForm
from app.ui.windows.employers.quota_form import QuotaForm
from app.ui.windows.vacancies.vacancy_window import VacancyWindow
from app.ui.wizards.vacancy.wizard import VacancyWizard

ALT = Qt.KeyboardModifier.AltModifier
MILL = EmployerData("140340016539", "«Көктем» диірмені ЖШС", "ТОО «Мельница»", "C", "750000000")


@pytest.fixture
def mill(rt, staff):
    return enter_employer(rt, staff.clerk, MILL).employer_id


def in_room(desk_of, role=Role.CLERK):
    desk = desk_of(role)
    place = list(desk._rail).index("employers")
    press(getattr(Qt.Key, f"Key_{rail_key(place + 1)[-1]}"), ALT)
    return desk, shown(desk, EmployersPage)


def opened(desk_of, mill):
    desk = desk_of(Role.CLERK)
    desk.open_employer(mill)
    settle()
    return desk, shown(desk, EmployerWindow)


def fill(window, **values):
    window.form.form.set_values(values)
    window.form.touched = True


def faults(window):
    """Where something is told to be put right, in reading order."""
    return [each.name for each in window.form.form._fields.problems()]


def reaches():
    """The names of what Tab goes through, from the focus on."""
    names = []
    for _ in range(60):
        here = QApplication.focusWidget()
        if here.objectName() in names:
            break
        names.append(here.objectName())
        press(Qt.Key.Key_Tab)
    return names


def test_an_employer_is_found_by_name_and_a_new_one_entered_from_the_search(
    rt, staff, desk_of, mill, write, qtbot
):
    desk, room = in_room(desk_of)
    qtbot.waitUntil(lambda: len(room.model.rows) == 1)  # nothing is typed: all are shown
    write(room.search, "кокт")
    qtbot.waitUntil(lambda: room.note.text() == "")
    assert [row.employer_id for row in room.model.rows] == [mill]
    press(Qt.Key.Key_Return)
    assert "140340016539" in read(shown(desk, EmployerWindow))
    press(Qt.Key.Key_Escape)
    shown(desk, EmployersPage)
    room.search.setText("0501 4000 5439")
    qtbot.waitUntil(lambda: not room.model.rows)
    assert "None found. Ctrl+Shift+N enters a new employer." in read(room)
    press(Qt.Key.Key_N, CTRL | SHIFT)
    form = shown(desk, EmployerForm)
    assert QApplication.focusWidget().objectName() == "bin"
    press(Qt.Key.Key_S, CTRL)  # the name is missing: it is said there
    assert "name_kk" in faults(form)
    fill(form, name_kk="Тұлпар АҚ", phone="8 727 250 10 10", is_association=True)
    press(Qt.Key.Key_S, CTRL)
    page = shown(desk, EmployerWindow)
    assert "Тұлпар АҚ" in read(page)
    assert "050140005439" in read(page)
    (row,) = find_employers(rt, staff.clerk, "тулпар")
    assert employer_page(rt, staff.clerk, row.employer_id).data.phone == "+77272501010"
    press(Qt.Key.Key_Escape)
    assert shown(desk, EmployersPage) is room


def test_who_is_entered_already_is_opened_instead(desk_of, mill):
    desk, _room = in_room(desk_of)
    press(Qt.Key.Key_N, CTRL | SHIFT)
    form = shown(desk, EmployerForm)
    fill(form, bin=MILL.bin, name_kk="Диірмен")
    press(Qt.Key.Key_S, CTRL)
    assert "ТОО «Мельница»" in read(form) or "«Көктем» диірмені ЖШС" in read(form)
    press(Qt.Key.Key_O, CTRL)
    assert shown(desk, EmployerWindow).employer_id == mill


def test_a_change_made_meanwhile_is_not_overwritten(rt, staff, desk_of, mill):
    desk, page = opened(desk_of, mill)
    press(Qt.Key.Key_E, CTRL)
    form = shown(desk, EmployerForm)
    seen = employer_page(rt, staff.clerk, mill)
    other = EmployerData(MILL.bin, "Жаңа атау")
    change_employer(rt, staff.of[Role.DIRECTOR], ChangeEmployer(mill, seen.version, other))
    fill(form, address="Абай, 1")
    press(Qt.Key.Key_S, CTRL)
    assert "Айгүл Сәрсенова changed this" in read(form)
    press(Qt.Key.Key_F5)
    settle()
    assert "Жаңа атау" in read(shown(desk, EmployerWindow))
    assert desk.here() is page


def test_dismissals_are_told_and_come_late(rt, staff, desk_of, mill):
    desk, page = opened(desk_of, mill)
    press(Qt.Key.Key_D, CTRL)
    form = shown(desk, NoticeForm)
    rows = [{"occupation": "8160-0", "people": 12, "pay": 150_000, "leaves_on": None}]
    fill(form, cause="staff_cut", begins_on="2021-07-26", rows=rows)
    press(Qt.Key.Key_S, CTRL)
    assert faults(form) == ["rows.0.leaves_on"]
    form.form.form.set_values({"rows": [{**rows[0], "leaves_on": "2021-07-20"}]})
    press(Qt.Key.Key_S, CTRL)
    assert faults(form) == ["rows.0.leaves_on"]
    form.form.form.changed.emit("begins_on", "2021-07-26")
    assert "Came late: it was due by 26.06.2021" in read(form)
    form.form.form.set_values({"rows": [{**rows[0], "leaves_on": "2021-07-26"}]})
    press(Qt.Key.Key_S, CTRL)
    assert shown(desk, EmployerWindow) is page
    assert "26.07.2021: 12 to go" in read(page)
    (notice,) = employer_page(rt, staff.clerk, mill).notices
    assert (notice.data.cause, notice.is_late) == (DismissalCause.STAFF_CUT, True)
    page.findChild(QPushButton, f"notice_{notice.id}").setFocus()
    press(Qt.Key.Key_Return)
    fill(shown(desk, NoticeForm), ends_on="2021-07-30", note="Екінші хат")
    press(Qt.Key.Key_S, CTRL)
    assert "26.07.2021 – 30.07.2021: 12 to go" in read(page)
    (notice,) = employer_page(rt, staff.clerk, mill).notices
    assert notice.data.ends_on == date(2021, 7, 30)


def test_a_years_quotas_are_reckoned_while_one_types(rt, staff, desk_of, mill):
    desk, page = opened(desk_of, mill)
    press(Qt.Key.Key_Q, CTRL)
    form = shown(desk, QuotaForm)
    fill(form, listed=300, sent_out=301, places_quota_disability=7, taken_quota_disability=4)
    form.form.form.changed.emit("listed", 300)
    press(Qt.Key.Key_S, CTRL)
    assert faults(form) == ["sent_out"]
    fill(form, sent_out=50, yearly=10, yearly_disabled=5)
    press(Qt.Key.Key_S, CTRL)
    assert faults(form) == ["places_quota_disability"]
    fill(form, yearly=310)
    form.form.form.changed.emit("yearly", 310)
    assert "Workers counted: 250. Quota for people with disabilities: 3 %, places: 7" in read(form)
    press(Qt.Key.Key_S, CTRL)
    assert shown(desk, EmployerWindow) is page
    assert "to be filled: 3" in read(page)
    page.findChild(QPushButton, "year_2021").setFocus()
    press(Qt.Key.Key_Return)
    fill(shown(desk, QuotaForm), taken_quota_disability=7)
    press(Qt.Key.Key_S, CTRL)
    (year,) = employer_page(rt, staff.clerk, mill).quotas
    assert sum(year.owed.values()) == 0
    assert "filled" in read(page)


def test_vacancies_and_late_reports_lead_to_the_vacancy(rt, staff, desk_of, mill):
    late = registered_vacancy(rt, staff.clerk, mill, appeared_on=date(2021, 6, 18))
    vacancy_id = late.vacancy_id
    desk, page = opened(desk_of, mill)
    assert page.table.hasFocus()
    words = read(page)
    assert "Of 1 vacancies reported, 1 came after the term." in words
    assert "fell vacant 18.06.2021, due 25.06.2021 18:30, came 01.07.2021" in words
    page._area.setFocus()
    assert reaches()[:8] == [
        "",
        "back",
        "new_vacancy",
        "change_employer",
        "dismissals",
        "quota_year",
        "vacancies",
        f"late_{vacancy_id}",
    ]
    press(Qt.Key.Key_V, CTRL | SHIFT)
    wizard = shown(desk, VacancyWizard)
    assert wizard.answers["employer_id"] == mill
    press(Qt.Key.Key_Escape)
    assert shown(desk, EmployerWindow) is page
    page.table.setFocus()
    press(Qt.Key.Key_Return)
    assert shown(desk, VacancyWindow).vacancy_id == vacancy_id
    press(Qt.Key.Key_Escape)
    page.findChild(QPushButton, f"late_{vacancy_id}").click()
    settle()
    assert shown(desk, VacancyWindow).vacancy_id == vacancy_id
    press(Qt.Key.Key_Escape)
    assert all(each.accessibleName() or each.text() for each in page.findChildren(QPushButton))


def test_ctrl_k_knows_employers_by_number_and_name(desk_of, mill, write, qtbot):
    desk = desk_of(Role.SUPERVISOR)
    press(Qt.Key.Key_K, CTRL)
    for typed in ("14034", "мельни"):
        desk.search.clear()
        write(desk.search, typed)
        qtbot.waitUntil(lambda: desk.search.list.count() == 1)
        assert desk.search.list.item(0).text() == "«Көктем» диірмені ЖШС  ·  140340016539"
    press(Qt.Key.Key_Return)
    page = shown(desk, EmployerWindow)
    assert page.buttons == {}  # a supervisor looks, and changes nothing
    assert page.employer_id == mill


def test_who_may_not_look_at_vacancies_has_no_room_of_employers(rt, staff, desk_of):
    desk = desk_of(Role.LOCAL_BODY)
    assert "employers" not in desk._rail
    with pytest.raises(UserError, match="action_not_allowed"):
        find_employers(rt, staff.of[Role.LOCAL_BODY], "к")
    assert isinstance(desk, QWidget)
