"""Issued notices and receipts, and how their pages are read back."""

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
    "iin_masked": "850101••••••",
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
def resources_of_forms() -> list[Path]:
    """Every file of fixed words."""
    return sorted((RESOURCES / "forms").rglob("*.toml"))
