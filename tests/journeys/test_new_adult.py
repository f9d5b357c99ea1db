"""A grown-up comes in, is registered by keyboard alone, and leaves with the notice (§4-§13)."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pypdfium2
from operator_at_counter import Operator
from PySide6.QtCore import Qt

from app.core.calendar import BusinessCalendar
from app.core.identifiers import make_iin
from app.core.vocabulary import CaseState, Language, Sex
from app.services.people_queries import search_people
from app.services.person_page import open_person
from app.services.today_queries import today_view
from app.ui import language
from app.ui.windows.paper import PaperWindow
from app.ui.windows.person import PersonWindow
from app.ui.wizards.wizard import WizardWindow

IIN = next(
    iin for serial in range(9000, 9100) if (iin := make_iin(date(1990, 5, 17), Sex.FEMALE, serial))
)
SURNAME, GIVEN_NAME, PATRONYMIC = "Өмірзақова", "Ақбөпе", "Ілиясқызы"
NAME = f"{SURNAME} {GIVEN_NAME} {PATRONYMIC}"
CENTRE = {
    "kk": "Алматы қаласының Халықты жұмыспен қамту орталығы",
    "ru": "Центр занятости населения города Алматы",
}
DIRECTOR = {"kk": "Оспанов Марат Қайратұлы", "ru": "Оспанов Марат Кайратович"}
MONTH = {
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "kk since": "қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан "
    "қыркүйектен қазаннан қарашадан желтоқсаннан",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}


def in_words(tongue: str, day: date) -> str:
    month = MONTH[tongue].split()[day.month - 1]
    if tongue == "ru":
        return f"«{day.day:02}» {month} {day.year} года"
    return f"{day.year} жылғы «{day.day:02}» {month}"


def order_words(tongue: str, since: date, today: date) -> str:
    """Appendix 3 of the Order, its blanks filled in; Kazakh months bend before «бастап»."""
    issued = in_words(tongue, today)
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


def words(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def register(clerk: Operator) -> PaperWindow:
    """From the sign-in window to the paper window."""
    clerk.sign_in("clerk")
    clerk.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    clerk.write(SURNAME)  # search stands before the form
    clerk.settle()
    clerk.press(Qt.Key.Key_Escape)
    clerk.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    clerk.settle()

    clerk.fill("iin", IIN)
    clerk.fill("surname", SURNAME)
    clerk.fill("given_name", GIVEN_NAME)
    clerk.fill("patronymic", PATRONYMIC)
    clerk.enter()
    clerk.find("address_place", "Алмалы")
    clerk.fill("mobile_phone", "8 701 765 43 21")
    clerk.enter()
    clerk.tick("application_signed")
    clerk.choose("identity_kind")
    clerk.fill("identity_number", "045678912")
    clerk.fill("identity_issued_on", "010320")
    clerk.fill("identity_valid_until", "28.02.2099")
    clerk.enter()
    clerk.say_no("has_job")
    clerk.say_no("has_earnings")
    clerk.choose("unemployment_cause")
    clerk.fill("unemployed_since", "-30")
    clerk.choose("status_category")
    clerk.choose("registration_purpose")
    clerk.choose("education_level", 4)
    clerk.enter()
    clerk.find("wanted_occupation", "5223")
    clerk.enter()
    clerk.tick("information_given")
    clerk.tick("documents_reliable")
    clerk.tick("portal_explained")
    clerk.enter()
    return clerk.paper()


def test_the_way_from_sign_in_to_the_printed_notice(
    clerk: Operator, tongue: str, printed: Path
) -> None:
    paper = register(clerk)
    assert paper.ready is not None and not paper.ready.reprint
    now = clerk.desk.context.rt.clock.now()
    today, since = now.date(), BusinessCalendar().counted_from(now)  # S7: on a day off, the next
    assert order_words(tongue, since, today) in words(paper.ready.pdf)

    clerk.press(Qt.Key.Key_F8)
    clerk.until(lambda: printed.exists() and paper.ready is not None and paper.ready.reprint)
    with pypdfium2.PdfDocument(printed) as document:
        assert len(document) == 1

    clerk.press(Qt.Key.Key_F9)  # the person shows his card and takes the notice
    clerk.until(lambda: paper.ready is not None and paper.ready.number.startswith("Q-"))
    assert NAME in words(paper.ready.pdf)
    clerk.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    clerk.until(lambda: paper.ready is not None and paper.ready.number.startswith("3-"))

    other = "ru" if tongue == "kk" else "kk"
    clerk.go(f"sheet_{other}")
    clerk.press(Qt.Key.Key_Space)
    clerk.until(lambda: paper.ready is not None and paper.ready.language == other)
    assert order_words(other, since, today) in words(paper.ready.pdf)
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
    assert today_view(desk.context.rt, desk.context.actor).drafts == ()


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
    clerk.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    clerk.settle()
    clerk.fill("surname", SURNAME)
    clerk.fill("birth_date", "31.02.1990")  # no date yet
    other = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    clerk.press(Qt.Key.Key_L, other)
    clerk.settle()
    wizard = desk.here()
    assert isinstance(wizard, WizardWindow)
    assert wizard.answers["surname"] == SURNAME
    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()
    drafts = today_view(desk.context.rt, desk.context.actor).drafts
    assert [draft.label for draft in drafts] == [SURNAME]
    assert drafts[0].data["_unread"] == {"birth_date": "31.02.1990"}
    desk.open_draft(drafts[0].id)
    clerk.settle()
    again = desk.here()
    assert isinstance(again, WizardWindow)
    assert again.answers["surname"] == SURNAME
    assert again.page.unread() == {"birth_date": "31.02.1990"}
    language.set_language(clerk.app, Language.ENGLISH)
