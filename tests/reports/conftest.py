"""Issued notices and receipts, and how their pages are read back."""

import re
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from app.core.vocabulary import Form, Language
from app.reports.engine import Sheet
from app.reports.forms.f03_registered import RegisteredPayload
from app.reports.forms.receipt import ReceiptPayload
from app.reports.wording import RESOURCES

NUMBER = "2026-000123"
CENTRE = {
    "kk": "«Алматы қаласының халықты жұмыспен қамту орталығы» КММ",
    "ru": "КГУ «Центр занятости населения города Алматы»",
}
NOTICE = {
    "person": "Әбдіғаниева Гүлнұр Ұлықбекқызы",
    "registered_on": date(2026, 11, 21),
    "centre": CENTRE,
    "issued_on": date(2026, 11, 23),
    "director": {"kk": "Серікбаев Нұрлан Қайратұлы", "ru": "Серикбаев Нурлан Кайратович"},
}
RECEIPT = {
    "person": "Әбдіғаниева Гүлнұр Ұлықбекқызы",
    "notice_number": NUMBER,
    "handed_on": date(2026, 11, 24),
    "document_kind": {"kk": "Жеке куәлік", "ru": "Удостоверение личности"},
    "document_number": "042345678",
    "clerk": {"kk": "Оспанова Айгерім", "ru": "Оспанова Айгерим"},
    "centre": CENTRE,
}

FEET = {
    "kk": f"№ 259 бұйрық, 30.03.2021 ред. {CENTRE['kk']}",
    "ru": f"Приказ № 259, ред. 30.03.2021 {CENTRE['ru']}",
}

MakeSheet = Callable[..., Sheet]


@pytest.fixture(params=[Language.KAZAKH, Language.RUSSIAN])
def language(request: pytest.FixtureRequest) -> Language:
    """Each of the two languages of a sheet."""
    return request.param


def _sheet(
    form: Form, payload: dict[str, Any], language: Language, at: datetime | None, code: str
) -> Sheet:
    return Sheet(form, "259-2021", language, NUMBER, payload, code, at)


@pytest.fixture
def make_notice() -> MakeSheet:
    """Appendix 3, stored, with whatever the test changes in its payload."""

    def make(
        language: Language,
        at: datetime | None = None,
        code: str = "TRZ1:2026-000123",
        **changes: Any,
    ) -> Sheet:
        payload = RegisteredPayload(**(NOTICE | changes)).to_json()
        return _sheet(Form.REGISTERED_AS_JOB_SEEKER, payload, language, at, code)

    return make


@pytest.fixture
def make_receipt() -> MakeSheet:
    """A receipt, stored, with whatever the test changes in its payload."""

    def make(language: Language, at: datetime | None = None, **changes: Any) -> Sheet:
        payload = ReceiptPayload(**(RECEIPT | changes)).to_json()
        return _sheet(Form.RECEIPT, payload, language, at, "TRZ1:receipt")

    return make


@pytest.fixture
def read_back() -> Callable[[bytes], str]:
    """The words of all pages in the order of the PDF's own text, one space between them."""

    def read(pdf: bytes) -> str:
        with pypdfium2.PdfDocument(pdf) as document:
            pages = [page.get_textpage().get_text_bounded() for page in document]
        return " ".join(" ".join(pages).split())

    return read


@pytest.fixture
def make_plain() -> MakeSheet:
    """A sheet that is not issued: no number, no code."""

    def make(form: Form, language: Language, **payload: Any) -> Sheet:
        return Sheet(form, "259-2021", language, "", {"centre": CENTRE, **payload}, "")

    return make


@pytest.fixture
def make_issued() -> MakeSheet:
    """An issued sheet with the payload as JSON."""

    def make(form: Form, language: Language, **payload: Any) -> Sheet:
        return _sheet(form, {"centre": CENTRE, **payload}, language, None, "TRZ1:issued")

    return make


@pytest.fixture
def read_pages() -> Callable[[bytes, Language], list[str]]:
    """The words of each page of a sheet without number, without its foot and the page's number."""

    def read(pdf: bytes, language: Language) -> list[str]:
        with pypdfium2.PdfDocument(pdf) as document:
            texts = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
        assert all(text.endswith(FEET[language]) for text in texts)
        assert all(text.startswith(f"{n} ") for n, text in enumerate(texts[1:], start=2))
        heads = ["", *(f"{number} " for number in range(2, len(texts) + 1))]
        return [
            text.removesuffix(FEET[language]).removeprefix(head).strip()
            for text, head in zip(texts, heads, strict=True)
        ]

    return read


@pytest.fixture
def centre() -> dict[str, str]:
    """The centre whose papers are made here."""
    return CENTRE


@pytest.fixture
def foot(language: Language) -> str:
    """What stands at the foot of an issued sheet."""
    return f"№ {NUMBER} {FEET[language]}"


@pytest.fixture
def margins_kept() -> Callable[[bytes], bool]:
    """Whether each letter of each page stands within 20, 10, 10 and 10 mm; of many every fifth."""

    def kept(pdf: bytes) -> bool:
        with pypdfium2.PdfDocument(pdf) as document:
            for page in document:
                text = page.get_textpage()
                for index in range(0, text.count_chars(), 1 if len(document) == 1 else 5):
                    left, bottom, right, top = text.get_charbox(index)
                    inside = left >= 56.6 and right <= 567 and bottom >= 28.3 and top <= 813.6
                    if text.get_text_range(index, 1).strip() and not inside:
                        return False
        return True

    return kept


@pytest.fixture
def order_says() -> Callable[[Form, Language], str]:
    """The Order's own text of a form with blanks, copied from its publication.

    Rules without letters in place of underscores, or the names of what is filled in there in
    braces; the date's "___" in the notices' quotes, the title in capitals. The Kazakh text is that
    of Order 259 as amended on 30.03.2021 (№ 95), the Russian one its official Russian text.
    """

    def says(form: Form, language: Language) -> str:
        path = Path(__file__).parent / "order_259" / f"{form}.{language}.txt"
        return " ".join(path.read_text(encoding="utf-8").split())

    return says


@pytest.fixture
def order_44(language: Language) -> list[str]:
    """The seven grounds of §44 in the Order's words, the Kazakh with Cyrillic letters only."""
    path = Path(__file__).parent / "order_259" / f"paragraph_44.{language}.txt"
    said = " ".join(path.read_text(encoding="utf-8").split())
    said = said.removesuffix(" есептен шығарады.").removesuffix(".")
    _, *grounds = re.split(r"(?:^|: |; )[1-7]\) ", said)
    return grounds


@pytest.fixture
def resources_of_forms() -> list[Path]:
    """Every file of fixed words."""
    return sorted((RESOURCES / "forms").rglob("*.toml"))
