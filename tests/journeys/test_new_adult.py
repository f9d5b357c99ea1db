"""A grown-up comes in, is registered by keyboard alone, and leaves with the notice (§4-§13)."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pypdfium2
from operator_at_counter import Operator
from PySide6.QtCore import Qt

from app.core.identifiers import make_iin
from app.core.vocabulary import CaseState, Language, Sex
from app.services.people_queries import open_person, search_people
from app.services.today_queries import today_view
from app.ui import language
from app.ui.windows.paper import PaperWindow
from app.ui.windows.person import PersonWindow
from app.ui.wizards.wizard import WizardWindow

IIN = next(
    iin for serial in range(9000, 9100) if (iin := make_iin(date(1990, 5, 17), Sex.FEMALE, serial))
)
NAME = "Өмірзақова Ақбөпе Ілиясқызы"
CENTRE = {
    "kk": "Алматы қаласының Халықты жұмыспен қамту орталығы",
    "ru": "Центр занятости населения города Алматы",
}
DIRECTOR = {"kk": "Оспанов Марат Қайратұлы", "ru": "Оспанов Марат Кайратович"}
MONTHS = {
    "kk": (
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
    ).split(),
    "ru": (
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
    ).split(),
}


def order_words(tongue: str, day: date) -> str:
    """Appendix 3 of the Order, its blanks filled in."""
    month = MONTHS[tongue][day.month - 1]
    if tongue == "kk":
        since = f"{day.year} жылғы «{day.day:02}» {month}"
        ending = "нан" if month == "маусым" else "дан" if month[-1] in "рзй" else ""
        return (
            f"ЖҰМЫС ІЗДЕП ЖҮРГЕН АДАМ РЕТІНДЕ ТІРКЕУ ТУРАЛЫ ХАБАРЛАМА {NAME} "
            "Тегі, аты, әкесінің аты (бар болса) "
            '"Халықты жұмыспен қамту туралы" Қазақстан Республикасы Заңының 13-тармағына сәйкес '
            f"{since}{ending}* бастап жұмыс іздеп жүрген адам ретінде {CENTRE['kk']} тіркелді. "
            f"(халықты жұмыспен қамту орталығының атауы) Берілген күні: {since}. "
            f"Орталық директоры {DIRECTOR['kk']} Тегі, аты, әкесінің аты (бар болса)"
        )
    when = f"«{day.day:02}» {month} {day.year} года"
    return (
        f"УВЕДОМЛЕНИЕ О РЕГИСТРАЦИИ В КАЧЕСТВЕ ЛИЦА, ИЩУЩЕГО РАБОТУ {NAME} "
        "Фамилия, имя, отчество (при его наличии) "
        "в соответствии со статьей 13 Закона Республики Казахстан «О занятости населения» "
        f"зарегистрирован (а) в качестве лица, ищущего работу {CENTRE['ru']} "
        f"(наименование центра занятости населения) с {when} Дата выдачи: {when}. "
        f"Директор центра {DIRECTOR['ru']} Фамилия, имя, отчество (при его наличии)"
    )


def words(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def stem(text: str) -> str:
    """Kazakh months take an ending before «бастап» where the Order has only a blank."""
    for month in MONTHS["kk"]:
        for ending in ("дан", "ден", "тан", "тен", "нан", "нен"):
            text = text.replace(f"{month}{ending} ", f"{month} ").replace(
                f"{month}{ending}*", month
            )
    return text.replace("*", "")


def register(clerk: Operator) -> None:
    """From the sign-in window to the paper window."""
    clerk.write("clerk")
    clerk.press(Qt.Key.Key_Tab)
    clerk.write("tereze-2021")
    clerk.enter()
    clerk.until(lambda: clerk.frame.desk is not None)

    clerk.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    clerk.write(NAME.split()[0])  # search stands before the form
    clerk.settle()
    clerk.press(Qt.Key.Key_Escape)
    clerk.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    clerk.settle()

    clerk.fill("iin", IIN)
    for field, text in zip(("surname", "given_name", "patronymic"), NAME.split(), strict=True):
        clerk.fill(field, text)
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


def test_the_way_from_sign_in_to_the_printed_notice(
    clerk: Operator, tongue: str, printed: Path
) -> None:
    register(clerk)
    desk = clerk.frame.desk
    assert desk is not None
    clerk.until(lambda: isinstance(desk.here(), PaperWindow))
    paper = desk.here()
    assert isinstance(paper, PaperWindow)
    clerk.until(lambda: paper.ready is not None)
    assert paper.ready is not None and not paper.ready.reprint
    today = clerk.frame.rt.clock.now().date()
    assert stem(order_words(tongue, today)) in stem(words(paper.ready.pdf))

    clerk.press(Qt.Key.Key_F8)
    clerk.until(lambda: printed.exists() and paper.ready is not None and paper.ready.reprint)
    with pypdfium2.PdfDocument(printed) as document:
        assert len(document) == 1

    other = "ru" if tongue == "kk" else "kk"
    clerk.go(f"sheet_{other}")
    clerk.press(Qt.Key.Key_Space)
    clerk.until(lambda: paper.ready is not None and paper.ready.language == other)
    assert stem(order_words(other, today)) in stem(words(paper.ready.pdf))
    assert not paper.ready.reprint  # the other language is another sheet, not yet handed out

    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()
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
    register(clerk)
    desk = clerk.frame.desk
    assert desk is not None
    clerk.until(lambda: isinstance(desk.here(), PaperWindow))
    paper = desk.here()
    assert isinstance(paper, PaperWindow)
    clerk.until(lambda: paper.ready is not None)
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
    clerk.write("clerk")
    clerk.press(Qt.Key.Key_Tab)
    clerk.write("tereze-2021")
    clerk.enter()
    desk = clerk.frame.desk
    assert desk is not None
    clerk.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    clerk.settle()
    clerk.fill("surname", NAME.split()[0])
    clerk.fill("birth_date", "31.02.1990")  # no date yet
    other = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    clerk.press(Qt.Key.Key_L, other)
    clerk.settle()
    wizard = desk.here()
    assert isinstance(wizard, WizardWindow)
    assert wizard.answers["surname"] == NAME.split()[0]
    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()
    drafts = today_view(desk.context.rt, desk.context.actor).drafts
    assert [draft.label for draft in drafts] == [NAME.split()[0]]
    assert drafts[0].data["_unread"] == {"birth_date": "31.02.1990"}
    desk.open_draft(drafts[0].id)
    clerk.settle()
    again = desk.here()
    assert isinstance(again, WizardWindow)
    assert again.answers["surname"] == NAME.split()[0]
    assert again.page.unread() == {"birth_date": "31.02.1990"}
    language.set_language(clerk.app, Language.ENGLISH)
