"""The paper window: what is previewed, turned, printed, saved and handed over."""

from pathlib import Path

import pypdfium2
import pytest
from factories import Staff, registered
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSpinBox
from sqlalchemy import select

from app.core.vocabulary import Form, Language
from app.models import AuditEvent
from app.services.runtime import Runtime
from app.services.sheets import FormSheet, application_sheet, data_form_of, leaflet
from app.ui import language, printing, tasks
from app.ui.context import Context
from app.ui.windows.paper import PaperWindow


@pytest.fixture
def printed(tmp_path: Path) -> Path:
    """Where the printer puts its pages."""
    return tmp_path / "printed.pdf"


@pytest.fixture
def show(rt, staff: Staff, printed: Path, qtbot):
    """Opens the paper window on papers and waits for the first page."""

    def printer() -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(printed))
        made.setResolution(72)
        return made

    def opened(*papers: int | FormSheet) -> PaperWindow:
        window = PaperWindow(Context(rt, staff.clerk), papers, Language.KAZAKH, printer)
        qtbot.addWidget(window)
        window.resize(1000, 700)
        window.show()
        assert QTest.qWaitForWindowActive(window)
        settle()
        return window

    return opened


def settle() -> None:
    assert tasks.wait_all()


def press(window: PaperWindow, key: Qt.Key, more=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.focusWidget() or window, key, more)
    settle()


def text(window: PaperWindow, name: str) -> str:
    return window.findChild(QLabel, name).text()


def shown(window: PaperWindow, name: str) -> bool:
    return window.findChild(QPushButton, name).isVisible()


def picture(window: PaperWindow) -> bytes:
    """The preview's dots."""
    image = window.findChild(QLabel, "sheet").pixmap().toImage()
    return bytes(image.constBits())


def actions(rt: Runtime) -> list[str]:
    with rt.sessions.read() as session:
        return list(session.scalars(select(AuditEvent.action).order_by(AuditEvent.id)))


def test_a_sheet_of_many_pages_opens_on_its_first_and_is_turned_by_keys(rt, show) -> None:
    window = show(leaflet(rt, Form.STANDARD_OF_REGISTRATION))
    count = printing.page_count(window.ready.pdf)
    assert count > 1
    assert text(window, "page") == f"Page 1 of {count}"
    first = picture(window)
    press(window, Qt.Key.Key_PageDown)
    assert text(window, "page") == f"Page 2 of {count}"
    assert picture(window) != first
    press(window, Qt.Key.Key_PageUp)
    assert text(window, "page") == f"Page 1 of {count}"
    assert picture(window) == first


def test_turning_stops_at_both_ends(rt, show) -> None:
    window = show(leaflet(rt, Form.STANDARD_OF_REGISTRATION))
    count = printing.page_count(window.ready.pdf)
    press(window, Qt.Key.Key_PageUp)
    assert text(window, "page") == f"Page 1 of {count}"
    for _ in range(count + 1):
        QTest.keyClick(window, Qt.Key.Key_PageDown)
    settle()
    assert text(window, "page") == f"Page {count} of {count}"
    assert not window.findChild(QPushButton, "later_page").isEnabled()
    window.findChild(QPushButton, "earlier_page").click()
    settle()
    assert text(window, "page") == f"Page {count - 1} of {count}"


def test_pages_are_turned_also_from_the_number_of_copies(rt, show) -> None:
    window = show(leaflet(rt, Form.STANDARD_OF_REGISTRATION))
    window.findChild(QSpinBox, "copies").setFocus()
    press(window, Qt.Key.Key_PageDown)
    assert text(window, "page").startswith("Page 2 ")
    assert window.findChild(QSpinBox, "copies").value() == 1


def test_the_other_language_begins_at_its_first_page(rt, show) -> None:
    window = show(leaflet(rt, Form.STANDARD_OF_REGISTRATION))
    press(window, Qt.Key.Key_PageDown)
    window.show_language(Language.RUSSIAN)
    settle()
    assert text(window, "page").startswith("Page 1 ")


def test_a_sheet_of_one_page_has_nothing_to_turn(rt, show) -> None:
    window = show(leaflet(rt, Form.APPLICATION))
    assert not shown(window, "earlier_page")
    assert not shown(window, "later_page")
    press(window, Qt.Key.Key_PageDown)
    assert window.ready.form is Form.APPLICATION


def test_every_page_is_printed_as_the_preview_has_it(rt, show, printed: Path) -> None:
    window = show(leaflet(rt, Form.STANDARD_OF_REGISTRATION))
    press(window, Qt.Key.Key_F8)
    with pypdfium2.PdfDocument(printed) as document:
        assert len(document) == printing.page_count(window.ready.pdf)
    assert text(window, "done") == f"Done: {printed}"


def test_printing_keeps_the_page_that_is_looked_at(rt, show) -> None:
    window = show(leaflet(rt, Form.STANDARD_OF_REGISTRATION))
    press(window, Qt.Key.Key_PageDown)
    press(window, Qt.Key.Key_F8)
    settle()
    assert text(window, "page").startswith("Page 2 ")


def test_a_form_is_named_and_neither_numbered_nor_handed_over_nor_a_reprint(
    rt, staff: Staff, show
) -> None:
    person = registered(rt, staff.clerk).person_id
    window = show(data_form_of(rt, staff.clerk, person))
    press(window, Qt.Key.Key_F8)
    settle()
    assert text(window, "number") == ""
    assert not window.findChild(QLabel, "reprint").isVisible()
    assert not shown(window, "hand_over")
    window.hand_over()
    settle()
    assert window.ready.form is Form.DATA_FORM
    assert actions(rt)[-1] == "form.printed.f01_data"


def test_a_form_is_saved_under_its_own_name(rt, staff: Staff, show, tmp_path: Path) -> None:
    window = show(application_sheet(rt, staff.clerk, None))
    assert window.file_name(window.ready).endswith("(kk).pdf")
    window.save_to(tmp_path / "empty.pdf")
    settle()
    assert (tmp_path / "empty.pdf").read_bytes() == window.ready.pdf


def test_papers_and_forms_stand_side_by_side(rt, staff: Staff, show) -> None:
    done = registered(rt, staff.clerk)
    window = show(done.notice_id, data_form_of(rt, staff.clerk, done.person_id))
    assert shown(window, "hand_over")
    press(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert window.ready.form is Form.DATA_FORM
    press(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert window.ready.number == done.notice_number


def test_a_notice_is_handed_over_against_a_receipt_which_is_not(rt, staff: Staff, show) -> None:
    window = show(registered(rt, staff.clerk).notice_id)
    window.hand_over()
    settle()
    assert window.ready.form is Form.RECEIPT
    assert not shown(window, "hand_over")


def test_a_paper_s_title_breaks_at_no_hyphen(rt, staff: Staff, show, qapp: QApplication) -> None:
    language.set_language(qapp, Language.KAZAKH)
    title = show(registered(rt, staff.clerk).notice_id).findChild(QLabel, "title").text()
    assert title.endswith("(3\u2011қосымша)")


def test_the_windows_words_change_with_the_language(rt, show, qapp: QApplication) -> None:
    window = show(leaflet(rt, Form.STANDARD_OF_REGISTRATION))
    before = text(window, "page")
    language.set_language(qapp, Language.RUSSIAN)
    assert text(window, "page").split()[1::2] == before.split()[1::2]
    assert window.findChild(QPushButton, "earlier_page").accessibleName().endswith("PgUp")
