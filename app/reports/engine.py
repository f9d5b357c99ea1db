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
from app.reports.font import BOLD, REGULAR, unprintable
from app.reports.setting import Block, Style, moved, text_block
from app.reports.wording import Wording, load

__all__ = ["Sheet", "render", "unprintable"]

# Government Resolution 703 of 31.10.2018: left 20, right, top and bottom 10 mm at least; a
# millimetre more, for letters that hang over their line.
_LEFT, _RIGHT, _TOP, _BOTTOM = 21 * mm, 11 * mm, 11 * mm, 11 * mm
_WIDTH = A4[0] - _LEFT - _RIGHT
_HEAD = 5 * mm  # the page's number, or that it is a copy
_UNDER_VOID = 2 * mm
_VOID_STYLE = Style(BOLD, size=18, leading=28, align="center")
_QR = 25 * mm
_ABOVE_FOOT = 3 * mm
_SLIP_MARGIN = 4 * mm
_SQUEEZE = 1.02  # a step smaller, for a form that does not fit its page
_VOID = {
    Language.KAZAKH: "ЖАРАМСЫЗ, № {act} акт",
    Language.RUSSIAN: "НЕДЕЙСТВИТЕЛЬНО, акт № {act}",
}
_COPY = {Language.KAZAKH: "Көшірме", Language.RUSSIAN: "Дубликат"}


@dataclass(frozen=True)
class Sheet:
    """A sheet to print, as it was stored when it was issued.

    `edition` is the folder of the form's wording ("259-2021"), `payload` the JSON of the form's
    own payload class, `check_code` the QR code's text; both `number` and `check_code` are empty
    where nothing is issued: an application, a leaflet. `reprinted_at` makes it a reprint that says
    so; without it the bytes are those of the first printing. `void_by` is the number of the act by
    which the paper holds no more: each page says so in a frame across its top.
    """

    form: Form
    edition: str
    language: Language
    number: str
    payload: Mapping[str, Any]
    check_code: str
    reprinted_at: datetime | None = None
    void_by: str = ""


def render(sheet: Sheet) -> bytes:
    """The sheet as a PDF: A4 or a slip, fonts embedded, text in reading order.

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
    if kind.slip_width:
        return _slip(sheet, wording, centre, stack(story, kind.slip_width - 2 * _SLIP_MARGIN))
    foot = _foot(sheet, wording, centre)
    bottom = _BOTTOM + foot.height + _ABOVE_FOOT
    void = _void(sheet)
    room = A4[1] - _TOP - _HEAD - void.height - bottom
    bodies = [_fitted(story, bottom, room)] if kind.one_page else _paged(story, bottom, room)
    end = moved(foot.code, _LEFT, _BOTTOM)
    return pdf.document(
        [
            "\n".join((_head(sheet, page), moved(void.code, _LEFT, bottom + room), body, end))
            for page, body in enumerate(bodies, start=1)
        ],
        str(sheet.language),
        _metadata(sheet, wording, centre),
    )


def _metadata(sheet: Sheet, wording: Wording, centre: str) -> dict[str, str]:
    return {
        "Title": f"{wording.title}. № {sheet.number}" if sheet.number else wording.title,
        "Author": centre,
        "Subject": wording.rules,
        "Creator": "Tereze",
        "Producer": "Tereze",
    }


def _slip(sheet: Sheet, wording: Wording, centre: str, block: Block) -> bytes:
    """A strip of paper as long as what stands on it: no head, no foot."""
    size = forms.KINDS[sheet.form].slip_width, block.height + 2 * _SLIP_MARGIN
    body = moved(block.code, _SLIP_MARGIN, _SLIP_MARGIN)
    return pdf.document([body], str(sheet.language), _metadata(sheet, wording, centre), size)


def _fitted(story: Sequence[Piece], bottom: float, room: float) -> str:
    """The story on one page, in `room` points from `bottom` up."""
    scale = 1.0
    while (block := stack(story, _WIDTH * scale)).height > room * scale:
        scale *= _SQUEEZE
    return moved(block.code, _LEFT, bottom + room - block.height / scale, 1 / scale)


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


def _paged(story: Sequence[Flowable], bottom: float, room: float) -> list[str]:
    """The story on as many pages as it takes, laid out by reportlab; the room as in `_fitted`."""
    canvas = _Contents(None, pagesize=A4, initialFontName=REGULAR)
    frame = Frame(_LEFT, bottom, _WIDTH, room, 0, 0, 0, 0)
    document = BaseDocTemplate(None, pagesize=A4, pageTemplates=[PageTemplate(frames=[frame])])
    document.build(list(story), canvasmaker=lambda *_, **__: canvas)
    return canvas.pages


def _head(sheet: Sheet, page: int) -> str:
    """That it is a copy, and the page's number from the second page."""
    texts = []
    if sheet.reprinted_at:
        moment = dates.moment(sheet.reprinted_at, sheet.language)
        texts.append((f"{_COPY[sheet.language]}. {moment}", FOOT_BOLD))
    if page > 1:
        texts.append((str(page), FOOT_CENTER))
    y = A4[1] - _TOP - FOOT.leading
    return "\n".join(moved(text_block(*text, _WIDTH).code, _LEFT, y) for text in texts)


def _void(sheet: Sheet) -> Block:
    """That the paper holds no more, and by which act: framed, so that nobody takes it for good."""
    if not sheet.void_by:
        return Block(0, "")
    words = text_block(_VOID[sheet.language].format(act=sheet.void_by), _VOID_STYLE, _WIDTH)
    frame = f"q 1.5 w 1 {_UNDER_VOID + 1:.2f} {_WIDTH - 2:.2f} {words.height - 2:.2f} re S Q"
    return Block(words.height + _UNDER_VOID, f"{frame}\n{moved(words.code, 0, _UNDER_VOID - 3.5)}")


def _foot(sheet: Sheet, wording: Wording, centre: str) -> Block:
    """The rule, the number, the edition and the centre, and the code beside them.

    Without a number there is no code either, and the foot takes less of the page.
    """
    words = [paragraph(wording.rules, FOOT), paragraph(centre, FOOT)]
    if sheet.number:
        words.insert(0, paragraph(f"№ {sheet.number}", FOOT_BOLD))
        block = stack(words, _WIDTH - _QR - 5 * mm)
        scale = min(1, _QR / block.height)
        parts = [
            moved(block.code, 0, _QR - block.height * scale, scale),
            moved(qr.operators(sheet.check_code), _WIDTH - _QR, 0, _QR),
        ]
        height = _QR
    else:
        block = stack(words, _WIDTH)
        parts, height = [block.code], block.height
    rule = height + 2 * mm
    return Block(height, "\n".join([f".5 w 0 {rule:.2f} m {_WIDTH:.2f} {rule:.2f} l S", *parts]))
