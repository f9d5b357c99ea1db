"""From what was stored to the sheet's bytes; the same input gives the same bytes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from io import BytesIO
from itertools import accumulate
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepInFrame, PageTemplate

from app.core.vocabulary import Form, Language
from app.reports import dates, forms, qr
from app.reports.flowables import FOOT, FOOT_BOLD, paragraph
from app.reports.font import BOLD, REGULAR, unprintable
from app.reports.wording import Wording, load

rl_config.useA85 = 0  # streams as bytes: a fifth smaller, and no time to spell them

__all__ = ["Sheet", "render", "unprintable"]

# Government Resolution 703 of 31.10.2018: left 20, right, top and bottom 10 mm at least; a
# millimetre more, for letters that hang over their line.
_LEFT, _RIGHT, _TOP, _BOTTOM = 21 * mm, 11 * mm, 11 * mm, 11 * mm
_WIDTH = A4[0] - _LEFT - _RIGHT
_HEAD = 5 * mm  # the page's number, or that it is a copy
_QR = 25 * mm
_FOOT_TOP = _BOTTOM + _QR + 3 * mm
_HEIGHT = A4[1] - _TOP - _HEAD - _FOOT_TOP
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
    template = PageTemplate(
        onPage=partial(_head, sheet),
        onPageEnd=partial(_foot, sheet, wording, centre, qr.encode(sheet.check_code)),
    )
    pdf, pages = _laid_out(sheet, wording, centre, template, kind.build(payload, wording))
    if kind.one_page and pages > 1:
        squeezed = KeepInFrame(_WIDTH, _HEIGHT, kind.build(payload, wording), mode="shrink")
        pdf, _ = _laid_out(sheet, wording, centre, template, [squeezed])
    return pdf


def _laid_out(
    sheet: Sheet, wording: Wording, centre: str, template: PageTemplate, story: list[Flowable]
) -> tuple[bytes, int]:
    """The PDF and the number of its pages."""
    template.frames = [Frame(_LEFT, _FOOT_TOP, _WIDTH, _HEIGHT, 0, 0, 0, 0)]
    out = BytesIO()
    document = BaseDocTemplate(
        out,
        pagesize=A4,
        invariant=1,
        pageCompression=1,
        initialFontName=REGULAR,
        title=f"{wording.title}. № {sheet.number}",
        author=centre,
        subject=wording.rules,
        creator="Tereze",
        producer="Tereze",
        lang=str(sheet.language),
        pageTemplates=[template],
    )
    document.build(story)
    return out.getvalue(), document.page


def _head(sheet: Sheet, canvas: Any, document: Any) -> None:
    y = A4[1] - _TOP - FOOT.fontSize
    canvas.setFont(BOLD, FOOT.fontSize)
    if sheet.reprinted_at:
        mark = f"{_COPY[sheet.language]}. {dates.moment(sheet.reprinted_at, sheet.language)}"
        canvas.drawString(_LEFT, y, mark)
    canvas.setFont(REGULAR, FOOT.fontSize)
    if document.page > 1:
        canvas.drawCentredString(_LEFT + _WIDTH / 2, y, str(document.page))


def _foot(
    sheet: Sheet, wording: Wording, centre: str, code: qr.Matrix, canvas: Any, document: Any
) -> None:
    canvas.setLineWidth(0.5)
    canvas.line(_LEFT, _FOOT_TOP - 1 * mm, _LEFT + _WIDTH, _FOOT_TOP - 1 * mm)
    texts = ((f"№ {sheet.number}", FOOT_BOLD), (wording.rules, FOOT), (centre, FOOT))
    lines = [paragraph(*text) for text in texts]
    heights = [line.wrap(_WIDTH - _QR - 5 * mm, _QR)[1] for line in lines]
    canvas.saveState()
    canvas.translate(_LEFT, _BOTTOM + _QR)
    canvas.scale(*2 * [min(1, _QR / sum(heights))])
    for line, bottom in zip(lines, accumulate(heights), strict=True):
        line.drawOn(canvas, 0, -bottom)
    canvas.restoreState()
    qr.draw(canvas, code, _LEFT + _WIDTH - _QR, _BOTTOM, _QR)
