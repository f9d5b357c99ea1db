"""A grown-up comes in, is registered by keyboard alone, and leaves with the notice (§4-§13)."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pypdfium2
from entries import IIN, NAME, SURNAME, obligatory
from operator_at_counter import CONTROL, Operator
from paper_words import CENTRE, DIRECTOR, in_words, words
from PySide6.QtCore import Qt

from app.core.calendar import BusinessCalendar
from app.core.vocabulary import CaseState, Language
from app.services.people_queries import search_people
from app.services.person_page import open_person
from app.services.today_queries import beside_queue
from app.ui import language
from app.ui.windows.paper import PaperWindow
from app.ui.windows.person import PersonWindow
from app.ui.wizards.wizard import WizardWindow


def order_words(tongue: str, since: date) -> str:
    """Appendix 3 of the Order, its blanks filled in; Kazakh months bend before «бастап»."""
    issued = in_words(tongue, since)
    if tongue == "kk":
        return (
            f"ЖҰМЫС ІЗДЕП ЖҮРГЕН АДАМ РЕТІНДЕ ТІРКЕУ ТУРАЛЫ ХАБАРЛАМА {NAME} "
            "Тегі, аты, әкесінің аты (бар болса) "
            '"Халықты жұмыспен қамту туралы" Қазақстан Республикасы Заңының 13-тармағына сәйкес '
            f"{in_words('kk since', since)} бастап жұмыс іздеп жүрген адам "
            f"ретінде {CENTRE['kk']} тіркелді. (халықты жұмыспен қамту орталығының атауы) "
            f"Берілген күні: {issued}. "
            f"Орталық директоры {DIRECTOR['kk']} Тегі, аты, әкесінің аты (бар болса)"
        )
    return (
        f"УВЕДОМЛЕНИЕ О РЕГИСТРАЦИИ В КАЧЕСТВЕ ЛИЦА, ИЩУЩЕГО РАБОТУ {NAME} "
        "Фамилия, имя, отчество (при его наличии) "
        "в соответствии со статьей 13 Закона Республики Казахстан «О занятости населения» "
        f"зарегистрирован (а) в качестве лица, ищущего работу {CENTRE['ru']} "
        f"(наименование центра занятости населения) с {in_words(tongue, since)} "
        f"Дата выдачи: {issued}. "
        f"Директор центра {DIRECTOR['ru']} Фамилия, имя, отчество (при его наличии)"
    )


def register(clerk: Operator) -> PaperWindow:
    """From the sign-in window to the paper window."""
    clerk.sign_in("clerk")
    clerk.press(Qt.Key.Key_K, CONTROL)
    clerk.write(SURNAME)  # search stands before the form
    clerk.settle()
    clerk.press(Qt.Key.Key_Escape)
    obligatory(clerk)
    return clerk.paper()


def test_the_way_from_sign_in_to_the_printed_notice(
    clerk: Operator, tongue: str, printed: Path
) -> None:
    paper = register(clerk)
    assert paper.ready is not None and not paper.ready.reprint
    now = clerk.desk.context.rt.clock.now()
    since = BusinessCalendar().counted_from(now)  # S7: on a day off, the next
    assert order_words(tongue, since) in words(paper.ready.pdf)

    clerk.press(Qt.Key.Key_F8)
    clerk.until(lambda: printed.exists() and paper.ready is not None and paper.ready.reprint)
    with pypdfium2.PdfDocument(printed) as document:
        assert len(document) == 1

    clerk.press(Qt.Key.Key_F9)  # the person shows his card and takes the notice
    clerk.until(lambda: paper.ready is not None and paper.ready.number.startswith("Q-"))
    assert NAME in words(paper.ready.pdf)
    clerk.press(Qt.Key.Key_Tab, CONTROL)
    clerk.until(lambda: paper.ready is not None and paper.ready.number.startswith("3-"))

    other = "ru" if tongue == "kk" else "kk"
    clerk.go(f"sheet_{other}")
    clerk.press(Qt.Key.Key_Space)
    clerk.until(lambda: paper.ready is not None and paper.ready.language == other)
    assert order_words(other, since) in words(paper.ready.pdf)
    assert not paper.ready.reprint  # the other language is another sheet, not yet handed out

    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()
    desk = clerk.desk
    assert isinstance(desk.here(), PersonWindow)
    found = search_people(desk.context.rt, desk.context.actor, IIN)
    assert [row.full_name for row in found] == [NAME]
    page = open_person(desk.context.rt, desk.context.actor, found[0].id)
    assert page.case is not None and page.case.state is CaseState.JOB_SEEKER
    assert [(term.code, term.met) for term in page.case.terms] == [("12", True), ("24", None)]
    assert beside_queue(desk.context.rt, desk.context.actor).drafts == ()


def test_the_same_notice_comes_from_the_command(
    clerk: Operator, tongue: str, tmp_path: Path
) -> None:
    paper = register(clerk)
    assert paper.ready is not None
    out = tmp_path / "command.pdf"
    database = clerk.frame.rt.sessions.engine.url.render_as_string(hide_password=False)
    command = ["main.py", "print", paper.ready.number, "--language", tongue, "--out", str(out)]
    done = subprocess.run(
        [sys.executable, *command, "--database", database],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert out.read_bytes() == paper.ready.pdf


def test_leaving_keeps_the_draft_and_another_language_loses_nothing(clerk: Operator) -> None:
    desk = clerk.sign_in("clerk")
    clerk.press(Qt.Key.Key_N, CONTROL)
    clerk.settle()
    clerk.fill("surname", SURNAME)
    clerk.fill("birth_date", "31.02.1990")  # no date yet
    other = CONTROL | Qt.KeyboardModifier.ShiftModifier
    clerk.press(Qt.Key.Key_L, other)
    clerk.settle()
    wizard = desk.here()
    assert isinstance(wizard, WizardWindow)
    assert wizard.answers["surname"] == SURNAME
    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()
    drafts = beside_queue(desk.context.rt, desk.context.actor).drafts
    assert [draft.label for draft in drafts] == [SURNAME]
    assert drafts[0].data["_unread"] == {"birth_date": "31.02.1990"}
    desk.open_draft(drafts[0].id)
    clerk.settle()
    again = desk.here()
    assert isinstance(again, WizardWindow)
    assert again.answers["surname"] == SURNAME
    assert again.page.unread() == {"birth_date": "31.02.1990"}
    for leave in (Qt.Key.Key_2, Qt.Key.Key_1):
        clerk.press(Qt.Key.Key_2, CONTROL)
        clerk.settle()
        clerk.fill("email", "akbope@mail.kz" if leave is Qt.Key.Key_1 else "akbope")
        clerk.press(leave, Qt.KeyboardModifier.AltModifier)  # to another room
        clerk.settle()
        desk.open_draft(drafts[0].id)  # on the second page: the first is not made
        clerk.settle()
    (draft,) = beside_queue(desk.context.rt, desk.context.actor).drafts
    assert draft.data["email"] == "akbope@mail.kz"
    assert draft.data["_unread"] == {"birth_date": "31.02.1990"}
    language.set_language(clerk.app, Language.ENGLISH)
