"""From what was stored to the sheet's bytes; the same input gives the same bytes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from app.core.vocabulary import Form, Language
from app.reports import dates, forms, pdf, qr
from app.reports.flowables import FOOT, FOOT_BOLD, FOOT_CENTER, Piece, paragraph, stack
from app.reports.font import REGULAR, unprintable
from app.reports.setting import moved, text_block
from app.reports.wording import Wording, load

__all__ = ["Sheet", "render", "unprintable"]

# Government Resolution 703 of 31.10.2018: left 20, right, top and bottom 10 mm at least; a
# millimetre more, for letters that hang over their line.
_LEFT, _RIGHT, _TOP, _BOTTOM = 21 * mm, 11 * mm, 11 * mm, 11 * mm
_WIDTH = A4[0] - _LEFT - _RIGHT
_HEAD = 5 * mm  # the page's number, or that it is a copy
_QR = 25 * mm
_FOOT_TOP = _BOTTOM + _QR + 3 * mm
_HEIGHT = A4[1] - _TOP - _HEAD - _FOOT_TOP
_SQUEEZE = 1.02  # a step smaller, for a form that does not fit its page
_COPY = {Language.KAZAKH: "Көшірме", Language.RUSSIAN: "Дубликат"}


@dataclass(frozen=True)
class Sheet:
    """A sheet to print, as it was stored when it was issued.

    `edition` is the folder of the form's wording ("259-2021"), `payload` the JSON of the form's
    own payload class, `check_code` the QR code's text. `reprinted_at` makes it a reprint that
    says so; without it the bytes are those of the first printing.
    """

    form: Form
    edition: str
    language: Language
    number: str
    payload: Mapping[str, Any]
    check_code: str
    reprinted_at: datetime | None = None


def render(sheet: Sheet) -> bytes:
    """The sheet as a PDF: A4, fonts embedded, text in reading order.

    A form of one page that is filled beyond it is set smaller, as far as it must.

    Raises `UserError("letter_not_printable", letter)` where the font lacks a letter (ask
    `unprintable` before issuing), and `EnvironmentFailure("wording_missing")` where the form's
    words of that edition and language are not installed.
    """
    wording = load(sheet.form, sheet.edition, sheet.language)
    kind = forms.KINDS[sheet.form]
    payload = kind.payload.from_json(sheet.payload)
    centre = payload.centre[sheet.language]
    story = kind.build(payload, wording)
    bodies = [_fitted(story)] if kind.one_page else _paged(story)
    foot = _foot(sheet, wording, centre)
    return pdf.document(
        [f"{_head(sheet, page)}\n{body}\n{foot}" for page, body in enumerate(bodies, start=1)],
        str(sheet.language),
        {
            "Title": f"{wording.title}. № {sheet.number}",
            "Author": centre,
            "Subject": wording.rules,
            "Creator": "Tereze",
            "Producer": "Tereze",
        },
    )


def _fitted(story: Sequence[Piece]) -> str:
    """The story on one page."""
    scale = 1.0
    while (block := stack(story, _WIDTH * scale)).height > _HEIGHT * scale:
        scale *= _SQUEEZE
    return moved(block.code, _LEFT, _FOOT_TOP + _HEIGHT - block.height / scale, 1 / scale)


class _Contents(Canvas):  # type: ignore[misc]
    """A canvas that only keeps its pages' operators: text, lines and areas, no pictures."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self.pages: list[str] = []
        super().__init__(*arguments, **options)

    def showPage(self) -> None:
        self.pages.append("\n".join((self._preamble, *self._code)))
        self._startPage()

    def save(self) -> None:
        """Leave the file to `pdf.document`."""


def _paged(story: Sequence[Flowable]) -> list[str]:
    """The story on as many pages as it takes, laid out by reportlab."""
    canvas = _Contents(None, pagesize=A4, initialFontName=REGULAR)
    frame = Frame(_LEFT, _FOOT_TOP, _WIDTH, _HEIGHT, 0, 0, 0, 0)
    document = BaseDocTemplate(None, pagesize=A4, pageTemplates=[PageTemplate(frames=[frame])])
    document.build(list(story), canvasmaker=lambda *_, **__: canvas)
    return canvas.pages


def _head(sheet: Sheet, page: int) -> str:
    """That it is a copy, and the page's number from the second page."""
    texts = []
    if sheet.reprinted_at:
        mark = f"{_COPY[sheet.language]}. {dates.moment(sheet.reprinted_at, sheet.language)}"
        texts.append((mark, FOOT_BOLD))
    if page > 1:
        texts.append((str(page), FOOT_CENTER))
    y = A4[1] - _TOP - FOOT.leading
    return "\n".join(moved(text_block(*text, _WIDTH).code, _LEFT, y) for text in texts)


def _foot(sheet: Sheet, wording: Wording, centre: str) -> str:
    """The rule, the number, the edition and the centre, and the code beside them."""
    lines = [
        *(paragraph(f"№ {sheet.number}", FOOT_BOLD), paragraph(wording.rules, FOOT)),
        paragraph(centre, FOOT),
    ]
    block = stack(lines, _WIDTH - _QR - 5 * mm)
    scale = min(1, _QR / block.height)
    rule = _FOOT_TOP - 1 * mm
    parts = (
        f".5 w {_LEFT:.2f} {rule:.2f} m {_LEFT + _WIDTH:.2f} {rule:.2f} l S",
        moved(block.code, _LEFT, _BOTTOM + _QR - block.height * scale, scale),
        moved(qr.operators(sheet.check_code), _LEFT + _WIDTH - _QR, _BOTTOM, _QR),
    )
    return "\n".join(parts)
